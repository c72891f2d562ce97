from pathlib import Path

import pytest

from translator.errors import InputError
from translator.translation.glossary import Glossary, Term, read_glossaries, read_glossary

TBX = """<?xml version="1.0"?>
<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="1">
<langSec xml:lang="en"><termSec><term>beam search</term></termSec></langSec>
<langSec xml:lang="pt-BR"><termSec><term>busca em feixe</term></termSec></langSec>
</conceptEntry></body></text></tbx>"""


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


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        read_glossary(tmp_path / "none.csv")
