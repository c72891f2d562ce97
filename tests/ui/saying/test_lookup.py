"""What the engine says is said in the language of the interface."""

import re

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.saying.sent import Sent, sent, sent_by
from translator.errors import SetupError
from translator.speech.fit import NAMES
from translator.translation.coverage import covered
from ui.interface import ENGLISH, INTERFACES, speak
from ui.saying.files import FILES
from ui.saying.lookup import error_in_words, has_code, in_words, is_known
from ui.saying.models import MODELS
from ui.saying.sound import SOUND

PUT_TOGETHER = {"9. Behind a proxy set", "9: 9, as no installed model"}
"""How texts begin whose places hold texts themselves; they are tried whole below."""
COMMAND = "Debian, Ubuntu: "
"""What begins so is the same in every language."""
COMMANDS_ALONE = {"no-such-model", "no-such-revision", "no-tokenizer", "deck-unseen"}
"""What only a command can bring about."""
SENT = sorted(set(sent()), key=lambda one: (one.code, one.text))


@pytest.fixture
def german(qapp: QApplication, english_after: None) -> None:
    assert speak(qapp, "de") == "de"


def test_the_texts_that_are_sent_are_found() -> None:
    code = """
raise SetupError("gone", f"{name} is gone.", "Find it.")
Notice(severity=severity, code="late", text=text, remedy=f"Wait {seconds} s.")
raise ValueError("no text")
raise SetupError(error.code, "Again.")
"""
    assert list(sent_by(code)) == [
        *(Sent("gone", ""), Sent("gone", "9 is gone."), Sent("gone", "Find it.")),
        *(Sent("late", ""), Sent("late", "Wait 9 s.")),
    ]
    assert len(SENT) > 200


@pytest.mark.parametrize("code", sorted({"hear-failed", "watch-failed", *(one.code for one in SENT)}))
def test_every_code_that_the_engine_can_send_has_a_translation(code: str) -> None:
    assert has_code(code)


@pytest.mark.parametrize("one", [one for one in SENT if one.text], ids=lambda one: f"{one.code}: {one.text[:24]}")
def test_every_text_that_the_engine_can_send_has_a_translation(one: Sent) -> None:
    assert is_known(one.code, one.text) or one.text.startswith((COMMAND, *PUT_TOGETHER))


@pytest.mark.parametrize("by_sound", [True, False])
@pytest.mark.parametrize("sources", [(), ("en", "de")])
def test_what_is_told_of_the_models_before_a_talk_has_a_translation(sources: tuple[str, ...], by_sound: bool) -> None:
    pairs = {(source, "pt") for source in sources} | {("en", "en")}
    (notice,) = covered(("pt" if sources else "en",), lambda *pair: pair in pairs, by_sound=by_sound)
    assert is_known(notice.code, notice.text)
    assert is_known(notice.code, notice.remedy)


def test_what_recognition_runs_on_has_names() -> None:
    assert all(is_known("model-chosen", name) for name in NAMES.values())


@pytest.mark.parametrize(
    ("code", "said", "expected"),
    [
        ("lag", "Recognition is 7 s behind the speaker.", "Die Erkennung ist 7 s hinter der Rede zurück."),
        (
            "no-translation-model",
            "No installed model translates from English to Japanese.",
            "Kein installiertes Modell übersetzt von Englisch nach Japanisch.",
        ),
        (
            "languages-covered",
            "Installed models translate into Portuguese, Spanish from English, …. What is said in any other language "
            "stays as it is.",
            "Installierte Modelle übersetzen nach Portugiesisch, Spanisch aus: Englisch, …. Was in einer anderen "
            "Sprache gesagt wird, bleibt, wie es ist.",
        ),
        (
            "languages-covered",
            "For more, before the talk: surtitle models get firefox:FROM-TO, with the codes of the talk's language and "
            "the subtitles' in place of FROM and TO.",
            "Für weitere vor einem Vortrag unter „Modelle“ Modelle holen.",
        ),
        (
            "translation-chosen",
            "Translation from English to Portuguese: firefox:en-pt; it is made for this pair (0.12 s a sentence).",
            "Übersetzung von Englisch nach Portugiesisch: firefox:en-pt; "
            "es ist für dieses Paar gemacht (0.12 s je Satz).",
        ),
        (
            "no-gpu",
            "Recognition runs on the processor, not on the GPU. No NVIDIA GPU can be used here.",
            "Die Erkennung läuft auf dem Prozessor, nicht auf der GPU. Hier lässt sich keine NVIDIA-GPU benutzen.",
        ),
        (
            "model-chosen",
            "Recognition: base, the best installed model that keeps up on the processor (an update every 0.5 s).",
            "Erkennung: base, das beste installierte Modell, das auf dem Prozessor mithält (alle 0,5 s etwas Neues).",
        ),
        (
            "translation-may-be-late",
            "Translation from English to Welsh: nllb, as no installed model keeps up here. It is large (2 GB); "
            "subtitles may come late.",
            "Übersetzung von Englisch nach Walisisch: nllb, da hier kein installiertes Modell mithält. "
            "Es ist groß (2 GB); Untertitel können zu spät kommen.",
        ),
        (
            "hub-unreachable",
            "Connect to the internet, or bring the model from another machine: surtitle models import FOLDER. "
            "Behind a proxy set HTTPS_PROXY; HF_ENDPOINT names a mirror.",
            "Mit dem Internet verbinden oder das Modell von einem anderen Computer bringen: „Ordner importieren …“. "
            "Hinter einem Proxy HTTPS_PROXY setzen; HF_ENDPOINT nennt einen Spiegel.",
        ),
        (
            "hub-unreachable",
            "Log in to the network in a browser, where it asks for that, or check FXTRANSLATE_RECORDS_URL.",
            "Im Browser beim Netz anmelden, wenn es das verlangt, oder FXTRANSLATE_RECORDS_URL prüfen.",
        ),
        (
            "hub-unreachable",
            "Log in to the network in a browser, where it asks for that, and run the same again.",
            "Im Browser beim Netz anmelden, wenn es das verlangt, und noch einmal versuchen.",
        ),
        (
            "model-download",
            "Check FXTRANSLATE_RECORDS_URL, which names the mirror, and the connection to it; behind a proxy set "
            "HTTPS_PROXY. Or bring it from a disk: surtitle models import FOLDER",
            "FXTRANSLATE_RECORDS_URL, das den Spiegel nennt, und die Verbindung dorthin prüfen; hinter einem Proxy "
            "HTTPS_PROXY setzen. Oder von einem Datenträger bringen: „Ordner importieren …“",
        ),
        (
            "hub-failed",
            "Check FXTRANSLATE_RECORDS_URL, which names the mirror.",
            "FXTRANSLATE_RECORDS_URL prüfen, das den Spiegel nennt.",
        ),
        (
            "hub-failed",
            "Try again later; what came is kept and used.",
            "Später noch einmal versuchen; was kam, bleibt und wird benutzt.",
        ),
        (
            "model-download",
            "Connect to the internet and run the same again; behind a proxy set HTTPS_PROXY. Or bring it from a disk: "
            "surtitle models import FOLDER",
            "Mit dem Internet verbinden und es noch einmal versuchen; hinter einem Proxy HTTPS_PROXY setzen. Oder es "
            "von einem Datenträger importieren: „Ordner importieren …“",
        ),
        ("measuring", "Measuring base on the processor …", "base wird auf dem Prozessor gemessen …"),
        ("hear-failed", "The stage 'hear' failed: oh {dear}", "Der Teil „hear“ ist gescheitert: oh {dear}"),
        (
            "translation-failed",
            "en-pt: The translation model failed: no: memory",
            "en-pt: Das Übersetzungsmodell ist gescheitert: no: memory",
        ),
        ("", "This machine has no microphone.", "Dieser Computer hat kein Mikrofon."),
        ("unheard-of", "Something else: happened.", "Something else: happened."),
        ("lag", "", ""),
    ],
)
@pytest.mark.usefixtures("german")
def test_a_text_is_said_with_its_values(code: str, said: str, expected: str) -> None:
    assert in_words(code, said) == expected


@pytest.mark.parametrize(
    ("code", "said", "expected"),
    [
        (
            "no-translation-model",
            "Run: surtitle models get firefox:en-fr (or, where Firefox has none: surtitle models get m2m100-418m)",
            "Get a model for that before a talk, under “Models”.",
        ),
        ("no-translation-model", "Run: surtitle models get x", "Get a model for that before a talk, under “Models”."),
        (
            "model-unmeasured",
            "surtitle bench finds out in a minute what this machine can do.",
            "“Measure this machine”, under “Models”, finds out in a minute what this machine can do.",
        ),
        ("no-microphone", "Connect one, or use --system.", "Connect one, or choose “This computer”."),
        ("capture-refused", "Ask. Or use --no-slides.", "Ask. Or choose “No slides”."),
        (
            "no-glossary",
            "Check the name and the folder. Or leave out --glossary.",
            "Check the name and the folder. Or do without this glossary, in the preferences.",
        ),
        ("no-torch", "Run: pip install torch", "Run: pip install torch"),
        (
            "translation-chosen",
            "Translation from Mandarin to Norwegian: nllb; it knows both languages.",
            "Translation from Mandarin to Norwegian: nllb; it knows both languages.",
        ),
    ],
)
def test_where_a_command_is_named_the_windows_say_what_to_do_in_them(code: str, said: str, expected: str) -> None:
    assert in_words(code, said) == expected


def test_no_window_names_an_option_or_a_command_of_surtitle() -> None:
    texts = [one[-1] for one in (*SOUND, *MODELS, *FILES) if one[0] not in COMMANDS_ALONE]
    assert not [text for text in texts if re.search(r"--\w|surtitle (models|devices|bench)", text)]


@pytest.mark.usefixtures("english_after")
@pytest.mark.parametrize("language", INTERFACES)
def test_an_error_is_said_with_its_remedy(qapp: QApplication, language: str) -> None:
    speak(qapp, language)
    error = SetupError(
        "window-gone", "The window Keys was closed.", "Open it again: it is read as soon as it is there."
    )
    text, remedy = error_in_words(error)
    assert "Keys" in text
    assert ((text, remedy) == (error.text, error.remedy)) is (language == ENGLISH)
