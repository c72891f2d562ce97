"""Glossaries as people, spreadsheets and terminology programs write them."""

from pathlib import Path

import pytest

from translator.errors import InputError
from translator.flow import Notice
from translator.translation.terms.glossary import Glossaries, Glossary, Term, find_variants, read_glossaries
from translator.translation.terms.glossary_files import read_glossary

TBX = """<?xml version="1.0"?>
<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="1">
<langSec xml:lang="en"><termSec><term>beam search</term></termSec></langSec>
<langSec xml:lang="pt-BR"><termSec><term>busca em feixe</term></termSec></langSec>
</conceptEntry></body></text></tbx>"""
PORTUGAL = '<langSec xml:lang="pt-PT"><termSec><term>pesquisa em feixe</term></termSec></langSec>'


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def test_two_columns_are_a_term_and_its_translation_and_an_empty_one_keeps_the_name(tmp_path: Path) -> None:
    entries = read_glossary(written(tmp_path / "g.csv", "# mine\nteam,equipe\nSurtitle,\n"))
    assert Glossary(entries).terms("en", "pt") == (
        Term(source="team", target="equipe"),
        Term(source="Surtitle", target="Surtitle"),
    )


def test_a_heading_names_the_languages_in_any_order(tmp_path: Path) -> None:
    glossary = Glossary(read_glossary(written(tmp_path / "g.tsv", "pt\tde\ten\nrede\tNetz\tnetwork\n")))
    assert glossary.terms("en", "pt") == (Term(source="network", target="rede"),)
    assert glossary.terms("de", "en") == (Term(source="Netz", target="network"),)
    assert glossary.terms("fr", "en") == ()


def test_a_tbx_file_is_read_by_concept(tmp_path: Path) -> None:
    glossary = Glossary(read_glossary(written(tmp_path / "g.tbx", TBX)))
    assert glossary.terms("en", "pt") == (Term(source="beam search", target="busca em feixe"),)


def test_a_later_file_wins_over_the_personal_one(tmp_path: Path) -> None:
    written(tmp_path / "glossary.csv", "team,time\nhead,cabeça\n")
    given = written(tmp_path / "talk.csv", "team,equipe\n")
    terms = {term.source: term.target for term in read_glossaries([given], folder=tmp_path).terms("en", "pt")}
    assert terms == {"team": "equipe", "head": "cabeça"}


@pytest.mark.parametrize(
    "text",
    [
        "English,Portuguese\nteam,equipe\n",
        "term;translation\nteam;equipe\n",
        '"team, the";"equipe, a"\nteam;equipe\n',
        "sep=;\nteam;equipe\n",
        "sep=\t\nteam\tequipe\n",
        "team\tequipe\n",
        "Inglês;português do Brasil\nteam;equipe\n",
    ],
)
def test_spreadsheets_write_tables_in_their_own_ways(text: str, tmp_path: Path) -> None:
    terms = Glossary(read_glossary(written(tmp_path / "g.csv", text))).terms("en", "pt")
    assert terms[-1] == Term(source="team", target="equipe")
    assert all(";" not in one.source and "glish" not in one.source and "sep" not in one.source for one in terms)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_file_is_read_however_a_spreadsheet_writes_it(encoding: str, tmp_path: Path) -> None:
    (tmp_path / "g.csv").write_bytes("head,cabeça\n".encode(encoding))
    assert read_glossary(tmp_path / "g.csv") == ({"source": "head", "target": "cabeça"},)


OTHER_ALPHABETS = [("голова", "cp1251"), ("スライド", "shift_jis"), ("幻灯片", "gbk"), ("投影片", "big5")]
OTHER_ALPHABETS += [("서버", "cp949"), ("słowo", "cp1250"), ("ışık", "cp1254"), ("שקף", "cp1255")]


@pytest.mark.parametrize(
    "data",
    [
        *(f"head,{word}\n".encode(encoding) for word, encoding in OTHER_ALPHABETS),
        "en,cs\nexample,příklad\n".encode("cp1250"),
        b"head,\x81\x8d\n",
    ],
)
def test_other_encodings_are_refused_with_what_to_do(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "g.csv").write_bytes(data)
    with pytest.raises(InputError, match="save it as CSV UTF-8"):
        read_glossary(tmp_path / "g.csv")


WESTERN = ["«Ça…» l’été", "Das „Öl“", "5 µm, 10 °C, 20 €", "col·legi", "ïé – “É…”"]
WESTERN += ["•••", "——— É", "ÄÖÜ", "jäääär", "a •••• ö"]


@pytest.mark.parametrize("text", WESTERN)
def test_signs_of_western_languages_are_read_as_windows_writes_them(text: str, tmp_path: Path) -> None:
    (tmp_path / "g.csv").write_bytes(f'head,"{text}"\n'.encode("cp1252"))
    assert read_glossary(tmp_path / "g.csv") == ({"source": "head", "target": text},)


@pytest.mark.parametrize("text", ["team,equipe\n", "team;equipe\n", "team|equipe\n", "team，equipe\n"])
def test_a_file_of_tabs_that_has_none_is_read_by_what_parts_it(text: str, tmp_path: Path) -> None:
    assert read_glossary(written(tmp_path / "g.tsv", text)) == ({"source": "team", "target": "equipe"},)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'{"team": "equipe"}', "it is JSON"),
        (b'\xef\xbb\xbf [["team", "equipe"]]', "it is JSON"),
        (b"PK\x03\x04rest", "it is a workbook"),
        (b"%PDF-1.7", "it is a PDF"),
        (b"<html>", "it is XML or HTML"),
        (b"\x89abc\0\0de\0", "it is no"),
    ],
)
def test_another_format_is_refused_by_its_name(data: bytes, said: str, tmp_path: Path) -> None:
    (tmp_path / "g.csv").write_bytes(data)
    with pytest.raises(InputError, match=said) as refused:
        read_glossary(tmp_path / "g.csv")
    assert "CSV or TSV" in (refused.value.remedy or "")


@pytest.mark.parametrize(
    "text",
    [
        "en,notes,pt\nteam,of people,equipe\n",
        "comment,Portuguese,English\nof people,equipe,team\n",
        "term,translation,comment\nteam,equipe,of people\n",
        "Translation,Domain,Term\nequipe,sport,team\n",
        "source;target;;\nteam;equipe;;\n",
        "translation,term\nequipe,team\n",
    ],
)
def test_columns_of_other_names_are_left_out(text: str, tmp_path: Path) -> None:
    terms = Glossary(read_glossary(written(tmp_path / "g.csv", text))).terms("en", "pt")
    assert terms == (Term(source="team", target="equipe"),)


@pytest.mark.parametrize("heading", ["en,pt-PT,pt-BR", "en,European Portuguese,Brazilian Portuguese"])
def test_of_two_variants_that_of_the_language_is_put_and_both_are_translated(heading: str, tmp_path: Path) -> None:
    glossary = Glossary(read_glossary(written(tmp_path / "g.csv", f"{heading}\nbus,autocarro,ônibus\nbond,,bonde\n")))
    assert {one.source: one.target for one in glossary.terms("en", "pt")} == {"bus": "ônibus", "bond": "bonde"}
    back = {one.source: one.target for one in glossary.terms("pt", "en")}
    assert back == {"autocarro": "bus", "ônibus": "bus", "bonde": "bond"}


@pytest.mark.parametrize(
    ("variants", "bus"),
    [(("pt-PT",), "autocarro"), (("pt-BR",), "ônibus"), (("de-AT",), "ônibus"), (("pt-PT", "pt-BR"), "autocarro")],
)
def test_the_variant_that_is_wanted_is_put_and_the_others_are_understood(
    variants: tuple[str, ...], bus: str, tmp_path: Path
) -> None:
    path = written(tmp_path / "g.csv", "en,pt-BR,pt-PT\nbus,ônibus,autocarro\nbond,bonde,\n")
    glossary = read_glossaries([path], variants=variants, folder=tmp_path)
    assert {one.source: one.target for one in glossary.terms("en", "pt")} == {"bus": bus, "bond": "bonde"}
    assert {one.source for one in glossary.terms("pt", "en")} == {"autocarro", "ônibus", "bonde"}


def test_glossaries_are_had_in_other_variants_as_long_as_the_file_can_be_read(tmp_path: Path) -> None:
    path = written(tmp_path / "g.csv", "en,pt-BR,pt-PT\nbus,ônibus,autocarro\n")
    glossaries = Glossaries([path], ("pt-BR",), folder=tmp_path / "none")
    others = glossaries.wanting(("pt-PT",))
    assert (glossaries.variants, others.variants) == (("pt-BR",), ("pt-PT",))
    assert glossaries.glossary.terms("en", "pt") == (Term(source="bus", target="ônibus"),)
    assert others.glossary.terms("en", "pt") == (Term(source="bus", target="autocarro"),)
    path.unlink()
    with pytest.raises(InputError):
        others.wanting(("pt-BR",))


@pytest.mark.parametrize(("variants", "bus"), [((), "ônibus"), (("pt-PT",), "autocarro")])
def test_of_a_concept_the_terms_of_the_wanted_variant_come_first(
    variants: tuple[str, ...], bus: str, tmp_path: Path
) -> None:
    sections = "".join(
        f'<langSec xml:lang="{tag}"><termSec><term>{term}</term></termSec></langSec>'
        for tag, term in (("en", "bus"), ("pt-PT", "autocarro"), ("pt-BR", "ônibus"))
    )
    text = f"<tbx><text><body><conceptEntry>{sections}</conceptEntry></body></text></tbx>"
    glossary = Glossary(read_glossary(written(tmp_path / "g.tbx", text), variants))
    assert glossary.terms("en", "pt") == (Term(source="bus", target=bus),)


def test_a_variant_that_is_alone_is_put(tmp_path: Path) -> None:
    glossary = Glossary(read_glossary(written(tmp_path / "g.csv", "en,pt-PT,pt-BR\nbus,autocarro,\n")))
    assert glossary.terms("en", "pt") == (Term(source="bus", target="autocarro"),)


def test_an_entry_of_two_names_of_one_language_is_no_heading(tmp_path: Path) -> None:
    glossary = Glossary(read_glossary(written(tmp_path / "g.csv", "German,alemão\n")))
    assert glossary.terms("en", "pt") == (Term(source="German", target="alemão"),)


def test_a_language_that_a_row_leaves_out_has_no_term_and_a_row_without_translations_keeps_its_name(
    tmp_path: Path,
) -> None:
    glossary = Glossary(read_glossary(written(tmp_path / "g.csv", "en,pt,de\nteam,equipe,\nSurtitle,,\nplay\n")))
    kept = [Term(source=name, target=name) for name in ("Surtitle", "play")]
    assert glossary.terms("en", "pt") == (Term(source="team", target="equipe"), *kept)
    assert glossary.terms("en", "de") == tuple(kept)


def test_entries_without_a_term_are_left_out_and_told(tmp_path: Path) -> None:
    said: list[Notice] = []
    path = written(tmp_path / "g.csv", "team,equipe\n,rede\n,\n,,\nplay,jogo\n" + ",nada\n" * 3)
    glossary = read_glossaries([path], folder=tmp_path / "none", say=said.append)
    assert [term.source for term in glossary.terms("en", "pt")] == ["team", "play"]
    assert [one.text for one in said] == [
        "Entries of g.csv that have no term are left out: 'rede', 'nada', 'nada' …",
    ]
    assert said[0].remedy


def test_a_row_that_lacks_only_the_first_language_counts_for_the_others(tmp_path: Path) -> None:
    said: list[Notice] = []
    entries = read_glossary(written(tmp_path / "g.csv", "en,pt,de\n,rede,Netz\n,,Haus\n"), say=said.append)
    assert Glossary(entries).terms("de", "pt") == (Term(source="Netz", target="rede"),)
    assert len(said) == 1
    assert "'Haus'" in said[0].text


TBX_2 = """<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX"><text><body><termEntry>
<langSet xml:lang="en">
<tig><term>squad</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
<tig><term>crew</term></tig>
<ntig><termGrp><term>team</term>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig></langSet>
<langSet xml:lang="x-klingon"><tig><term>ghom</term></tig></langSet>
<langSet xml:lang="pt"><tig><term>equipe</term></tig><tig><term>time</term></tig></langSet>
</termEntry></body></text></martif>"""


def test_every_term_of_a_concept_becomes_the_best_one_of_the_other_language(tmp_path: Path) -> None:
    glossary = Glossary(read_glossary(written(tmp_path / "g.tbx", TBX_2)))
    assert {one.source: one.target for one in glossary.terms("en", "pt")} == {
        "team": "equipe",
        "crew": "equipe",
        "squad": "equipe",
    }
    assert {one.source: one.target for one in glossary.terms("pt", "en")} == {"equipe": "team", "time": "team"}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("g.csv", "a,b,c\n"),
        ("g.csv", ",b\n"),
        ("g.tbx", "<tbx>"),
        ("g.tbx", "<tbx></tbx>"),
        ("g.tbx", '<!ENTITY x "y">'),
    ],
)
def test_what_is_no_glossary_is_refused(tmp_path: Path, name: str, text: str) -> None:
    with pytest.raises(InputError) as caught:
        read_glossary(written(tmp_path / name, text))
    assert caught.value.code == "no-glossary"


@pytest.mark.parametrize(
    ("name", "text", "remedy"),
    [
        ("none.csv", "There is no glossary", "Check the name"),
        ("", "is a folder", "Give a CSV"),
        ("x" * 300, "cannot be read", "Check who"),
    ],
)
def test_what_is_no_file_is_refused_with_what_to_do(tmp_path: Path, name: str, text: str, remedy: str) -> None:
    with pytest.raises(InputError, match=text) as caught:
        read_glossary(tmp_path / name)
    assert caught.value.remedy.startswith(remedy)


@pytest.mark.parametrize(
    ("name", "text", "variants"),
    [
        ("g.csv", "en,pt-BR,pt-PT\nbus,ônibus,autocarro\n", ("pt-BR", "pt-PT")),
        (
            "g.csv",
            "en_GB;en_US;Portuguese;European Portuguese\nlorry;truck;camião;camião\n",
            ("en-GB", "en-US", "pt-PT"),
        ),
        ("g.tsv", "en\tpt-PT\nbus\tautocarro\n", ()),
        ("g.csv", "bus,autocarro\n", ()),
        ("g.csv", "", ()),
        ("g.tbx", TBX, ()),
        ("g.tbx", TBX.replace("</conceptEntry>", f"{PORTUGAL}</conceptEntry>"), ("pt-BR", "pt-PT")),
        ("g.tbx", TBX.replace("</conceptEntry>", '<langSec xml:lang="pt-PT"/></conceptEntry>'), ()),
        ("g.tbx", TBX.replace("<langSec", '<note xml:lang="pt-PT">From Lisbon</note><langSec', 1), ()),
        ("g.tbx", TBX.replace("<tbx", '<tbx xml:lang="en-US"'), ()),
        ("g.tbx", "<tbx", ()),
    ],
)
def test_the_variants_that_a_file_tells_apart_are_found(
    name: str, text: str, variants: tuple[str, ...], tmp_path: Path
) -> None:
    path = written(tmp_path / name, text)
    assert find_variants([path], folder=tmp_path / "none") == variants
    assert find_variants([tmp_path / "gone.csv"], folder=tmp_path / "none") == ()
    personal = written(tmp_path / "glossary.csv", "de,de-CH,en\nStraße,Strasse,street\n")
    assert find_variants([path, personal], folder=tmp_path) == ("de-CH", *variants)


def test_of_a_glossary_that_was_given_it_is_said_how_to_do_without_and_not_of_the_personal_one(tmp_path: Path) -> None:
    for name in ("given", "personal"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "glossary.csv").write_bytes(b"%PDF")
    with pytest.raises(InputError) as refused:
        read_glossaries((tmp_path / "given" / "glossary.csv",), folder=tmp_path)
    assert str(refused.value.remedy).endswith("Or leave out --glossary.")
    with pytest.raises(InputError) as refused:
        read_glossaries((), folder=tmp_path / "personal")
    assert "--glossary" not in str(refused.value.remedy)
