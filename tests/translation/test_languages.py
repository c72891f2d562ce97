"""Languages, by whatever name or code they are called."""

import importlib

import pytest

from translator.assembly import languages
from translator.errors import InputError
from translator.translation.languages import LANGUAGES, find_language, is_right_to_left, languages_in, tag_of

MADLAD = """
en ru es fr de it pt pl nl vi tr sv id ro cs zh hu ja th fi fa uk da el no bg sk ko ar lt ca sl he et lv hi sq ms az
sr ta hr kk is ml mr te af gl fil be mk eu bn ka mn bs uz ur sw yue ne kn kaa gu si cy eo la hy ky tg ga mt my km tt
so ku ps pa rw lo ha dv fy lb ckb mg gd am ug ht grc hmn sd jv mi tk ceb yi ba fo or xh su kl ny sm sn co zu ig yo pap
st haw as oc cv lus tet gsw sah br rm sa bo om se ce cnh ilo hil udm os lg ti vec ts tyv kbd ee iba av kha to tn nso
fj zza ak ada otq dz bua cfm ln chm gn krc wa hif yua srn war rom bik pam sg lu ady kbp syr ltg myv iso kac bho ay kum
qu za pag ngu ve pck zap tyz hui bbc tzo tiv ksd gom min ang nhe bgp nzi nnb nv bci kv new mps alt meu bew fon iu abt
mgh mnw tvl dov tlh ho kw mrj meo crh mbt emp ace ium mam gym mai crs pon ubu fip quc gv kj btx ape chk rcf shn tzh
mdf ppk ss gag cab kri seh ibb tbz bru enq ach cuk kmb wo kek qub tab bts kos rwo cak tuc bum cjk gil stq tsg quh mak
arn ban jiv sja yap tcy toj twu xal amu rmc hus nia kjh bm guh mas acf dtp ksw bzj din zne mad msi mag mkn kg lhu ch
qvi mh djk sus mfe srm dyu ctu gui pau inb bi mni guc jam wal jac bas gor skr nyu noa sda gub nog cni teo tdx sxn rki
nr frp alz taj lrc cce rn jvn hvn nij dwr izz msm bus ktu chr maz tzj suz knj bim ctd_Latn nan_Latn_TW tly_IR cr_Latn
bqc niq koi qxr shp hne laj pis gbm oj ndc_ZW tks awa gvl spp mqy tca kmz_Latn dje gof agr qvz adh quf kjg tsc ber ify
cbk quy ahk cac akb nut ffm brx ann qup miq msb raj kwi tll trp smt mrw dln qvc doi ff
"""
"""The languages of MADLAD-400, as far as its list could be had, without those that it also knows in Latin letters."""

FIREFOX = """
ar az be bg bn bs ca cs da de el en es et fa fi fr gu he hi hr hu id is it ja kn ko lt lv ml ms nb nl nn pl pt
ro ru sk sl sq sr sv ta te th tr uk vi zh zh-Hans zh-Hant
"""
"""The languages of Firefox's translations."""


SAID = """
castellano=es espagnol=es espanhol=es Latin_American_Spanish=es español_latinoamericano=es lengua_española=es
Brasil=pt brasileiro=pt Portuguese_(Brazil)=pt português_do_Brasil=pt brasilianisches_Portugiesisch=pt portugués=pt
European_Portuguese=pt portugais_du_Brésil=pt língua_portuguesa=pt Mandarin=zh mandarín=zh mandarim=zh putonghua=zh
Mandarin_Chinese=zh Hochchinesisch=zh 普通话=zh 普通話=zh-Hant 国语=zh 國語=zh-Hant 汉语=zh 漢語=zh-Hant 简体中文=zh
繁體中文=zh-Hant chinois_simplifié=zh chino_tradicional=zh-Hant Taiwanese_Mandarin=zh-Hant Cantonese=yue 廣東話=yue
Farsi=fa Persian=fa persa=fa Persisch=fa Dari=prs Flemish=nl Flämisch=nl flamand=nl vlaams=nl holländisch=nl holandês=nl
holandés=nl hollandais=nl American_English=en British_English=en inglês=en anglais=en Bahasa=id Bahasa_Melayu=ms
Pilipino=tl Irish_Gaelic=ga Moldavian=ro Valencian=ca valencià=ca vasco=eu Euskera=eu Burmese=my Khmer=km Bangla=bn
ภาษาเยอรมัน=de bahasa_Jerman=de British=en deutsche=de valenciano=ca 华语=zh 華語=zh-Hant
    中文（繁體）=zh-Hant по-русски=ru えいご=en
    Hochdeutsch=de Swiss_German=de Schweizerdeutsch=de langue_française=fr Quebec_French=fr lingua_italiana=it
język_polski=pl česky=cs русский_язык=ru 한국말=ko にほんご=ja ภาษาไทย=th tiếng_Việt=vi Ivrit=he
Modern_Greek=el Letzeburgesch=lb Klingon=tlh Navajo=nv Greenlandic=kl groenlandês=kl Sakha=sah Dhivehi=dv Romani=rom
Kapampangan=pam Mon=mnw Nepal_Bhasa=new Ossetian=os Rätoromanisch=rm Old_English=ang Ojibwe=oj Maldivian=dv
"""
"""Languages as people say them, with their codes; _ is a space."""


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("pt", "pt"),
        ("pt-BR", "pt"),
        ("pt_PT", "pt"),
        (" PT ", "pt"),
        ("German", "de"),
        ("português", "pt"),
        ("portugues", "pt"),
        ("日本語", "ja"),
        ("zh-Hans", "zh"),
        ("nb", "no"),
        ("deu_Latn", "de"),
        ("farsi", "fa"),
        ("Deutsch", "de"),
        ("alemão", "de"),
        ("Allemand", "de"),
        ("ドイツ語", "de"),
        ("Brazilian Portuguese", "pt"),
        ("pt-AO", "pt"),
        ("de-AT", "de"),
        ("zh-Hant", "zh-Hant"),
        ("zh_Hant", "zh-Hant"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-CN", "zh"),
        ("cmn", "zh"),
        ("Traditional Chinese", "zh-Hant"),
        ("chinês tradicional", "zh-Hant"),
        ("nb-NO", "no"),
        ("Nynorsk", "nn"),
        ("yue", "yue"),
        ("sr-Latn", "sr"),
        ("iw", "he"),
        ("mo", "ro"),
        ("jw", "jv"),
        ("fil", "tl"),
        ("ger", "de"),
        ("ar-EG", "ar"),
        ("arz", "arz"),
        ("fa-AF", "prs"),
    ],
)
def test_codes_and_names_are_found(text: str, code: str) -> None:
    assert find_language(text).code == code


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("pt_PT", "pt-PT"),
        ("European Portuguese", "pt-PT"),
        ("Brazilian Portuguese", "pt-BR"),
        ("German", "de"),
        ("zh-tw", "zh-TW"),
        ("holländisch", None),
    ],
)
def test_what_is_named_has_its_tag_with_its_region(text: str, tag: str | None) -> None:
    assert tag_of(text) == tag


def test_the_variants_that_were_named_are_known_beside_the_languages() -> None:
    chosen = languages("en-GB", "pt_PT,German,pt-BR")
    assert (chosen.source, chosen.targets, chosen.variants) == ("en", ("pt", "de"), ("en-GB", "pt-PT", "pt-BR"))
    assert languages("auto", "pt").variants == ()


@pytest.mark.parametrize("said", SAID.split())
def test_languages_are_found_as_people_say_them(said: str) -> None:
    name, _, code = said.rpartition("=")
    assert find_language(name.replace("_", " ")).code == code


def test_every_language_is_found_by_all_it_is_called() -> None:
    for language in LANGUAGES:
        for text in (language.code, language.name, language.own_name, language.nllb or language.code):
            assert find_language(text) == language, text


def test_no_two_languages_share_a_code_or_a_name() -> None:
    for key in ("code", "name", "nllb", "m2m100", "madlad"):
        values = [value for language in LANGUAGES if (value := getattr(language, key)) is not None]
        assert sorted(values) == sorted(set(values))


def test_m2m100s_codes_are_those_that_transformers_lists() -> None:
    listed = importlib.import_module("transformers.models.m2m_100.tokenization_m2m_100").FAIRSEQ_LANGUAGE_CODES
    assert {language.m2m100 for language in LANGUAGES} - {None} == set(listed["m2m100"])


def test_nllbs_codes_are_those_that_transformers_lists() -> None:
    listed = importlib.import_module("transformers.models.nllb.tokenization_nllb").FAIRSEQ_LANGUAGE_CODES
    assert {language.nllb for language in LANGUAGES} - {None} == set(listed)


def test_whispers_codes_are_those_that_faster_whisper_lists() -> None:
    listed = importlib.import_module("faster_whisper.tokenizer")._LANGUAGE_CODES
    assert {language.whisper for language in LANGUAGES} - {None} == set(listed)


def test_madlads_codes_are_those_that_it_lists() -> None:
    """But for Swiss German, which is recognised and translated as German by every other family."""
    assert {language.madlad for language in LANGUAGES} - {None} == set(MADLAD.split()) - {"gsw"}


def test_every_firefox_language_has_its_code() -> None:
    assert {code for language in LANGUAGES for code in language.firefox} >= set(FIREFOX.split())


def test_a_family_that_lacks_a_language_has_no_code_for_it() -> None:
    traditional = find_language("zh-Hant")
    assert (traditional.whisper, traditional.m2m100, traditional.nllb) == ("zh", None, "zho_Hant")
    assert find_language("Javanese").whisper == "jw"
    assert find_language("Northern Sotho").m2m100 == "ns"


def test_a_talk_in_a_language_that_whisper_lacks_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        languages("Asturian", "pt")
    assert caught.value.code == "not-recognised"
    assert languages("pt", "Asturian").targets == ("ast",)


def test_an_unknown_language_suggests_the_nearest() -> None:
    with pytest.raises(InputError) as caught:
        find_language("Portuguesse")
    assert caught.value.code == "unknown-language"
    assert "Portuguese (pt)" in caught.value.remedy


@pytest.mark.parametrize(
    ("region", "language"), [("jp", "Japanese (ja)"), ("CZ", "Czech (cs)"), ("ua", "Ukrainian (uk)")]
)
def test_the_code_of_a_country_suggests_what_is_spoken_there(region: str, language: str) -> None:
    with pytest.raises(InputError) as caught:
        find_language(region)
    assert caught.value.remedy == f"Did you mean {language}?"


@pytest.mark.parametrize("text", ["", "dothraki", "xx", "port-land", "p\udce9"])
def test_nothing_near_explains_what_to_give(text: str) -> None:
    with pytest.raises(InputError) as caught:
        find_language(text)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("pair", "codes"),
    [
        ("en-pt", ("en", "pt")),
        ("zh-Hant-en", ("zh-Hant", "en")),
        ("en-zh_hant", ("en", "zh-Hant")),
        ("pt-BR-en", ("pt", "en")),
        ("German-English", ("de", "en")),
        ("en", None),
        ("en-ROMANCE", None),
        ("", None),
    ],
)
def test_a_pair_names_two_languages(pair: str, codes: tuple[str, str] | None) -> None:
    found = languages_in(pair)
    assert (None if found is None else tuple(language.code for language in found)) == codes


def test_some_languages_are_written_from_right_to_left() -> None:
    assert all(map(is_right_to_left, ("ar", "arz", "fa", "he", "ur", "ps", "yi", "ckb", "ug", "sd", "dv")))
    assert not any(map(is_right_to_left, ("en", "ku", "az", "ms", "ja", "el", "unheard-of")))


@pytest.mark.parametrize(("typed", "nearest"), [("klingonn", "Klingon (tlh)"), ("Germans", "German (de)")])
def test_a_near_miss_is_no_name(typed: str, nearest: str) -> None:
    with pytest.raises(InputError) as caught:
        find_language(typed)
    assert nearest in caught.value.remedy
