"""Each format writes what a person expects to find in it."""

import io
import json
import re
from dataclasses import replace
from pathlib import Path

import av
import av.subtitles.subtitle
import pytest

from tests.export.talk import mention, sentence, slide, subtitle, talk, transcript
from translator.errors import InputError, StorageError
from translator.export.formats import FORMATS, check_formats, export
from translator.export.sections import sections_of
from translator.export.subtitles import cues_of, timestamp


def test_srt() -> None:
    assert FORMATS["srt"](talk(), ("pt",)).startswith(
        "1\n00:00:00,000 --> 00:00:02,000\nBem-vindos.\n\n"
        "2\n00:00:03,000 --> 00:00:05,176\nConsultas encontram chaves e valores.\n\n"
    )


def test_times_are_rounded_to_milliseconds() -> None:
    assert timestamp(1.001, ",") == "00:00:01,001"  # 1000.9999999999999 ms
    assert timestamp(3725.0004, ".") == "01:02:05.000"


def test_both_languages_have_a_line_each_with_the_target_first() -> None:
    assert "\nFunciona.\nIt works.\n" in FORMATS["srt"](talk(), ("en", "pt"))
    assert FORMATS["srt"](talk(), ("en", "pt")).count("Back to *this* one.") == 1
    slow = replace(sentence(1, 0.0, "word " * 40), end_s=30.0)
    cues = FORMATS["srt"](transcript(slow, subtitle(1, "palavra " * 40)), ("en", "pt")).strip().split("\n\n")
    assert all(len(cue.split("\n")) == 4 for cue in cues)


def test_both_languages_stay_together_long_enough_to_be_read() -> None:
    fast = replace(sentence(1, 0.0, "one two three four five six seven " * 4), end_s=4.0)
    talk = transcript(fast, subtitle(1, "um dois três quatro cinco seis sete " * 4))
    cues = cues_of(talk, ("en", "pt"))
    assert [len(cue.lines) for cue in cues] == [4, 4]
    assert all(cue.end_s - cue.start_s >= 1.5 for cue in cues)
    assert " ".join(line for cue in cues for line in cue.lines[2:]) == fast.text.strip()


def test_a_translation_that_failed_is_in_brackets_and_not_said_twice() -> None:
    failed = replace(subtitle(1, "It works."), untranslated=True)
    talk = transcript(sentence(1, 0.0, "It works."), failed)
    for name in ("srt", "vtt", "txt"):
        assert "[It works.]" in FORMATS[name](talk, ("pt",))
        assert "[" not in FORMATS[name](talk, ("en",))
        assert FORMATS[name](talk, ("en", "pt")).count("It works.") == 1
    assert FORMATS["md"](talk, ("pt",)) == "# Talk\n\n**00:00** \\[It works.\\]\n"
    assert json.loads(FORMATS["json"](talk, ("pt",)))["sentences"][0]["translations"]["pt"]["untranslated"]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1. First", "1\\. First"),
        ("2024) was", "2024\\) was"),
        ("1.5 times", "1.5 times"),
        ("a | b ~~c~~", "a \\| b \\~\\~c\\~\\~"),
        ("&copy; & &#65; co", "\\&copy; & \\&#65; co"),
    ],
)
def test_markdown_shows_a_text_as_it_was_said(text: str, written: str) -> None:
    assert FORMATS["md"](transcript(sentence(1, 0.0, text)), ("en",)) == f"# Talk\n\n**00:00** {written}\n"


def test_vtt_escapes_and_names_the_talk() -> None:
    text = FORMATS["vtt"](talk(), ("en",))
    assert text.startswith("WEBVTT\n\nNOTE Attention --&gt; talk\n\n00:00:00.000 --> 00:00:02.000\nWelcome.\n\n")
    assert "keys &amp; values" in text
    assert "NOTE" not in FORMATS["vtt"](replace(talk(), title=""), ("en",))


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("Use the <i> tag.", "Use the <\u2060i> tag."),
        ("Where a < b holds.", "Where a <\u2060 b holds."),
        ("Then {\\an8} moves it.", "Then ｛\\an8｝ moves it."),
        ("The set {1, 2}.", "The set ｛1, 2｝."),
        ("It opens with { here.", "It opens with { here."),
    ],
)
def test_srt_lets_players_show_what_looks_like_markup(said: str, written: str) -> None:
    assert f"\n{written}\n" in FORMATS["srt"](transcript(sentence(1, 0.0, said)), ("en",))


def test_decoders_of_srt_keep_what_looks_like_markup() -> None:
    said = "A <b> and {y:i} <x>."
    file = io.BytesIO(FORMATS["srt"](transcript(sentence(1, 0.0, said)), ("en",)).encode())
    with av.open(file, format="srt") as container:
        (shown,) = [sub for packet in container.demux() for sub in packet.decode()]
    assert isinstance(shown, av.subtitles.subtitle.AssSubtitle)
    text = shown.ass.decode().split(",", 8)[-1]
    assert text.replace("\u2060", "") == "A <b> and ｛y:i｝ <x>."


@pytest.mark.parametrize("name", ["srt", "vtt"])
def test_lines_from_right_to_left_lie_so_in_players(name: str) -> None:
    spoken = sentence(1, 0.0, "See BERT at arxiv.org.")
    talk = transcript(spoken, subtitle(1, "BERT هو في arxiv.org.", target="ar"))
    assert "\n\u202bBERT هو في arxiv.org.\u202c\nSee BERT at arxiv.org.\n" in FORMATS[name](talk, ("en", "ar"))
    long = transcript(sentence(1, 0.0, "كلمة " * 14 + "."), subtitle(1, "Word."))
    lines = FORMATS[name](replace(long, language="ar"), ("ar",)).strip().split("\n")[-2:]
    assert all(line[0] == "\u202b" and line[-1] == "\u202c" for line in lines)


def test_what_was_not_translated_lies_as_it_was_said() -> None:
    failed = replace(subtitle(1, "It works.", target="ar"), untranslated=True)
    assert "\n[It works.]\n" in FORMATS["srt"](transcript(sentence(1, 0.0, "It works."), failed), ("ar",))


def test_long_sentences_are_split_in_time() -> None:
    late = sentence(1, 3661.0, "word " * 40)
    text = FORMATS["srt"](transcript(late), ("en",))
    times = re.findall(r"01:01:0(\d),(\d{3})", text)
    assert len(times) >= 6
    assert times == sorted(times)


def test_txt_has_a_paragraph_a_slide() -> None:
    assert FORMATS["txt"](talk(), ("en",)).split("\n\n") == [
        "Attention --> talk",
        "Welcome.",
        "Queries meet keys & values.",
        "It works.",
        "Back to *this* one.\n",
    ]
    assert "Funciona.\nIt works.\n\n" in FORMATS["txt"](talk(), ("en", "pt"))


def test_md_has_a_section_a_slide() -> None:
    assert FORMATS["md"](talk(), ("en", "pt")).split("\n\n") == [
        "# Attention --\\> talk",
        "## Without a slide",
        "**00:00** Bem-vindos.  \n*Welcome.*",
        "## Atenção e companhia · Attention & co",
        "> É tudo de que precisa  \n> Is all \\<you\\> need  ",
        "**00:03** Consultas encontram chaves e valores.  \n*Queries meet keys & values.*",
        "## Resultados · Results",
        "> 28.4 BLEU  ",
        "**00:07** Funciona.  \n*It works.*",
        "## Atenção e companhia · Attention & co (again)",
        "**00:10** Back to \\*this\\* one.",
        "## Obrigado · Thanks\n",
    ]


def test_a_slide_passed_in_silence_stands_where_it_was_shown() -> None:
    shown = [slide(number, 2.0 * number, [title]) for number, title in enumerate(("A", "B", "C"), 1)]
    sections = sections_of(transcript(*shown, sentence(1, 2.5, "Hello.", 1), sentence(2, 6.5, "Goodbye.", 3)))
    assert [section.slide.id for section in sections if section.slide] == [1, 2, 3]


def test_md_says_which_page_of_the_deck_a_slide_is() -> None:
    known = replace(slide(1, 1.0, ["Results"]), page=12)
    text = FORMATS["md"](
        transcript(
            known,
            sentence(1, 2.0, "So.", 1),
            slide(2, 3.0, ["A demo"]),
            sentence(2, 4.0, "See.", 2),
            sentence(3, 6.0, "So.", 1),
        ),
        ("en",),
    )
    headings = [line for line in text.splitlines() if line.startswith("## ")]
    assert headings == ["## Results (page 12)", "## A demo", "## Results (page 12, again)"]


def test_md_without_slides_is_the_sentences() -> None:
    text = FORMATS["md"](transcript(sentence(1, 3700.0, "# So it is.")), ("en",))
    assert text == "# Talk\n\n**1:01:40** \\# So it is.\n"


def test_json_has_everything() -> None:
    value = json.loads(FORMATS["json"](talk(), ("en", "pt")))
    assert (value["title"], value["language"], value["targets"]) == ("Attention --> talk", "en", ["pt"])
    assert [one["id"] for one in value["slides"]] == [1, 2, 3]
    assert value["slides"][1]["translations"] == {"pt": ["Resultados", "28.4 BLEU"]}
    assert value["sentences"][2]["translations"]["pt"] == {"text": "Funciona.", "final": True, "untranslated": False}
    alone = json.loads(FORMATS["json"](talk(), ("en",)))
    assert alone["targets"] == []
    assert alone["slides"][1]["translations"] == alone["sentences"][2]["translations"] == {}


def test_json_says_which_block_of_its_slide_a_sentence_talks_about() -> None:
    said = transcript(slide(1, 0.0, ["Title", "Attention"]), sentence(1, 1.0, "Attention.", 1), mention(1, 1, 1))
    (attention,) = json.loads(FORMATS["json"](said, ("en",)))["sentences"]
    assert attention["block"] == 1
    assert not any("block" in one for one in json.loads(FORMATS["json"](talk(), ("en",)))["sentences"])


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_talk_can_be_written(name: str) -> None:
    assert isinstance(FORMATS[name](transcript(), ("und",)), str)


def test_files_for_each_language_and_all_together(tmp_path: Path) -> None:
    paths = export(talk(), tmp_path / "new", ["srt", "md", "srt"], "talk")
    assert [path.name for path in paths] == [
        "talk.en.srt",
        "talk.pt.srt",
        "talk.en-pt.srt",
        "talk.en.md",
        "talk.pt.md",
        "talk.en-pt.md",
    ]
    assert paths[1].read_bytes().decode() == FORMATS["srt"](talk(), ("pt",))
    alone = export(transcript(sentence(1, 0.0, "Hello.")), tmp_path, ["txt"], "one")
    assert [path.name for path in alone] == ["one.en.txt"]


def test_nothing_is_written_over(tmp_path: Path) -> None:
    one = transcript(sentence(1, 0.0, "Hello."))
    for name in ("talk", "talk-2", "talk-3"):
        paths = export(one, tmp_path, ["txt", "md"], "talk")
        assert [path.name for path in paths] == [f"{name}.en.txt", f"{name}.en.md"]
    (tmp_path / "talk.en.md").unlink()
    assert export(one, tmp_path, ["md"], "talk")[0].name == "talk.en.md"
    (tmp_path / "talk.en.txt").unlink()  # with one of its files there, a name is taken
    assert {path.name for path in export(one, tmp_path, ["txt", "md"], "talk")} == {"talk-4.en.txt", "talk-4.en.md"}
    long = [export(one, tmp_path, ["txt"], "x" * 300)[0].name for _ in range(2)]
    assert long == ["x" * 80 + ".en.txt", "x" * 75 + "-2.en.txt"]


def test_json_is_one_file_with_every_language(tmp_path: Path) -> None:
    (path,) = export(talk(), tmp_path, ["json"], "talk")
    assert path.name == "talk.json"
    assert path.read_bytes().decode() == FORMATS["json"](talk(), ("en", "pt"))


def test_an_unknown_format_names_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(InputError) as raised:
        export(talk(), tmp_path, ["srt", ".vt"], "talk")
    assert "vtt?" in raised.value.remedy
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(InputError, match="no format docx") as raised:
        export(talk(), tmp_path, ["docx"], "talk")
    assert raised.value.remedy == "The formats are srt, vtt, txt, md, json."


def test_formats_are_checked_before_a_talk() -> None:
    assert check_formats(["md", "SRT", "MD"]) == ("md", "srt")
    with pytest.raises(InputError) as raised:
        check_formats([])
    assert (raised.value.code, "srt, vtt" in raised.value.remedy) == ("no-format", True)
    with pytest.raises(InputError):
        check_formats(["SRTT"])


def test_a_title_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    for stem, name in (("../../a: b/c", "a- b-c.en.txt"), ("..", "talk.en.txt"), ("x" * 300, "x" * 80 + ".en.txt")):
        (path,) = export(transcript(sentence(1, 0.0, "Hello.")), tmp_path, ["txt"], stem)
        assert path == tmp_path / name


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError):
        export(talk(), tmp_path / "file", ["srt"], "talk")


@pytest.mark.parametrize("damaged", ["../up", "\x00\x1b[31m", "\ud800", ""])
def test_a_damaged_record_makes_no_names_that_files_cannot_have(damaged: str, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    said = replace(sentence(1, 0.0, "Good morning."), language=damaged)
    one = transcript(said, replace(subtitle(1, "Bom dia."), target=f"pt{damaged}"), title=damaged)
    written = export(one, folder, FORMATS, damaged)
    assert set(written) == set(folder.iterdir())
    assert set(tmp_path.iterdir()) == {folder}
