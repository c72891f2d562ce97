"""The table of languages, and what each model family calls them."""

TABLE = """
ace Acehnese|Acehnese|-|-|ace_Latn|=
ace-Arab Acehnese in Arabic script|Acehnese in Arabic script|-|-|ace_Arab|-
acm Mesopotamian Arabic|Mesopotamian Arabic|-|-|acm_Arab|-
acq Ta'izzi-Adeni Arabic|Ta'izzi-Adeni Arabic|-|-|acq_Arab|-
aeb Tunisian Arabic|Tunisian Arabic|-|-|aeb_Arab|-
af Afrikaans|Afrikaans|=|=|afr_Latn|=
ajp South Levantine Arabic|South Levantine Arabic|-|-|ajp_Arab|-
ak Akan|Akan|-|-|aka_Latn|=
am Amharic|አማርኛ|=|=|amh_Ethi|=
apc North Levantine Arabic|North Levantine Arabic|-|-|apc_Arab|-
ar Arabic|العربية|=|=|arb_Arab|=
ars Najdi Arabic|Najdi Arabic|-|-|ars_Arab|-
ary Moroccan Arabic|Moroccan Arabic|-|-|ary_Arab|-
arz Egyptian Arabic|Egyptian Arabic|-|-|arz_Arab|-
as Assamese|অসমীয়া|=|-|asm_Beng|=
ast Asturian|asturianu|-|=|ast_Latn|-
awa Awadhi|Awadhi|-|-|awa_Deva|-
ay Aymara|Aymara|-|-|ayr_Latn|=
az Azerbaijani|azərbaycanca|=|=|azj_Latn|=
azb South Azerbaijani|South Azerbaijani|-|-|azb_Arab|-
ba Bashkir|башҡорт теле|=|=|bak_Cyrl|=
ban Balinese|Balinese|-|-|ban_Latn|=
be Belarusian|беларуская|=|=|bel_Cyrl|=
bem Bemba|Ichibemba|-|-|bem_Latn|-
bg Bulgarian|български|=|=|bul_Cyrl|=
bho Bhojpuri|भोजपुरी|-|-|bho_Deva|=
bjn Banjar|Banjar|-|-|bjn_Latn|-
bjn-Arab Banjar in Arabic script|Banjar in Arabic script|-|-|bjn_Arab|-
bm Bambara|bamanakan|-|-|bam_Latn|=
bn Bengali|বাংলা|=|=|ben_Beng|=
bo Tibetan|བོད་སྐད་|=|-|bod_Tibt|=
br Breton|brezhoneg|=|=|-|=
bs Bosnian|bosanski|=|=|bos_Latn|=
bug Buginese|Buginese|-|-|bug_Latn|-
ca Catalan|català|=|=|cat_Latn|=
ceb Cebuano|Cebuano|-|=|ceb_Latn|=
cjk Chokwe|Chokwe|-|-|cjk_Latn|=
ckb Central Kurdish|کوردیی ناوەندی|-|-|ckb_Arab|=
crh Crimean Tatar|Crimean Tatar|-|-|crh_Latn|=
cs Czech|čeština|=|=|ces_Latn|=
cy Welsh|Cymraeg|=|=|cym_Latn|=
da Danish|dansk|=|=|dan_Latn|=
de German|Deutsch|=|=|deu_Latn|=
din Dinka|Dinka|-|-|dik_Latn|=
dyu Dyula|Dyula|-|-|dyu_Latn|=
dz Dzongkha|རྫོང་ཁ|-|-|dzo_Tibt|=
ee Ewe|eʋegbe|-|-|ewe_Latn|=
el Greek|ελληνικά|=|=|ell_Grek|=
en English|English|=|=|eng_Latn|=
eo Esperanto|Esperanto|-|-|epo_Latn|=
es Spanish|español|=|=|spa_Latn|=
et Estonian|eesti|=|=|est_Latn|=
eu Basque|euskara|=|-|eus_Latn|=
fa Persian|فارسی|=|=|pes_Arab|=
ff Fula|Pulaar|-|=|fuv_Latn|-
fi Finnish|suomi|=|=|fin_Latn|=
fj Fijian|Fijian|-|-|fij_Latn|=
fo Faroese|føroyskt|=|-|fao_Latn|=
fon Fon|Fon|-|-|fon_Latn|=
fr French|français|=|=|fra_Latn|=
fur Friulian|furlan|-|-|fur_Latn|-
fy Western Frisian|Frysk|-|=|-|=
ga Irish|Gaeilge|-|=|gle_Latn|=
gd Scottish Gaelic|Gàidhlig|-|=|gla_Latn|=
gl Galician|galego|=|=|glg_Latn|=
gn Guarani|avañe’ẽ|-|-|grn_Latn|=
gu Gujarati|ગુજરાતી|=|=|guj_Gujr|=
ha Hausa|Hausa|=|=|hau_Latn|=
haw Hawaiian|ʻŌlelo Hawaiʻi|=|-|-|=
he Hebrew|עברית|=|=|heb_Hebr|=
hi Hindi|हिन्दी|=|=|hin_Deva|=
hne Chhattisgarhi|Chhattisgarhi|-|-|hne_Deva|-
hr Croatian|hrvatski|=|=|hrv_Latn|=
ht Haitian Creole|Kreyòl Ayisyen|=|=|hat_Latn|=
hu Hungarian|magyar|=|=|hun_Latn|=
hy Armenian|հայերեն|=|=|hye_Armn|=
id Indonesian|Bahasa Indonesia|=|=|ind_Latn|=
ig Igbo|Igbo|-|=|ibo_Latn|=
ilo Iloko|Ilokano|-|=|ilo_Latn|=
is Icelandic|íslenska|=|=|isl_Latn|=
it Italian|italiano|=|=|ita_Latn|=
ja Japanese|日本語|=|=|jpn_Jpan|=
jv Javanese|Basa Jawa|jw|=|jav_Latn|=
ka Georgian|ქართული|=|=|kat_Geor|=
kab Kabyle|Taqbaylit|-|-|kab_Latn|-
kac Kachin|Kachin|-|-|kac_Latn|=
kam Kamba|Kikamba|-|-|kam_Latn|-
kbp Kabiyè|Kabiyè|-|-|kbp_Latn|=
kea Kabuverdianu|kabuverdianu|-|-|kea_Latn|-
kg Kongo|Kongo|-|-|kon_Latn|=
ki Kikuyu|Gikuyu|-|-|kik_Latn|-
kk Kazakh|қазақ тілі|=|=|kaz_Cyrl|=
km Khmer|ខ្មែរ|=|=|khm_Khmr|=
kmb Kimbundu|Kimbundu|-|-|kmb_Latn|=
kn Kannada|ಕನ್ನಡ|=|=|kan_Knda|=
ko Korean|한국어|=|=|kor_Hang|=
kr Kanuri|Kanuri|-|-|knc_Latn|-
kr-Arab Kanuri in Arabic script|Kanuri in Arabic script|-|-|knc_Arab|-
ks Kashmiri|کٲشُر|-|-|kas_Arab|-
ks-Deva Kashmiri in Devanagari|कॉशुर|-|-|kas_Deva|-
ku Kurdish|kurdî|-|-|kmr_Latn|=
ky Kyrgyz|кыргызча|-|-|kir_Cyrl|=
la Latin|Lingua latina|=|-|-|=
lb Luxembourgish|Lëtzebuergesch|=|=|ltz_Latn|=
lg Ganda|Luganda|-|=|lug_Latn|=
li Limburgish|Limburgish|-|-|lim_Latn|-
lij Ligurian|ligure|-|-|lij_Latn|-
lmo Lombard|Lombard|-|-|lmo_Latn|-
ln Lingala|lingála|=|=|lin_Latn|=
lo Lao|ລາວ|=|=|lao_Laoo|=
lt Lithuanian|lietuvių|=|=|lit_Latn|=
ltg Latgalian|Latgalian|-|-|ltg_Latn|=
lua Luba-Lulua|Luba-Lulua|-|-|lua_Latn|-
luo Luo|Dholuo|-|-|luo_Latn|-
lus Mizo|Mizo|-|-|lus_Latn|=
lv Latvian|latviešu|=|=|lvs_Latn|=
mag Magahi|Magahi|-|-|mag_Deva|=
mai Maithili|मैथिली|-|-|mai_Deva|=
mg Malagasy|Malagasy|=|=|plt_Latn|=
mi Māori|Māori|=|-|mri_Latn|=
min Minangkabau|Minangkabau|-|-|min_Latn|=
mk Macedonian|македонски|=|=|mkd_Cyrl|=
ml Malayalam|മലയാളം|=|=|mal_Mlym|=
mn Mongolian|монгол|=|=|khk_Cyrl|=
mni Manipuri|মৈতৈলোন্|-|-|mni_Beng|=
mos Mossi|Mossi|-|-|mos_Latn|-
mr Marathi|मराठी|=|=|mar_Deva|=
ms Malay|Bahasa Melayu|=|=|zsm_Latn|=
mt Maltese|Malti|=|-|mlt_Latn|=
my Burmese|မြန်မာ|=|=|mya_Mymr|=
ne Nepali|नेपाली|=|=|npi_Deva|=
nl Dutch|Nederlands|=|=|nld_Latn|=
nn Norwegian Nynorsk|norsk nynorsk|=|-|nno_Latn|-
no Norwegian|norsk|=|=|nob_Latn|=
nso Northern Sotho|Sesotho sa Leboa|-|ns|nso_Latn|=
nus Nuer|Thok Nath|-|-|nus_Latn|-
ny Nyanja|Nyanja|-|-|nya_Latn|=
oc Occitan|occitan|=|=|oci_Latn|=
om Oromo|Oromoo|-|-|gaz_Latn|=
or Odia|ଓଡ଼ିଆ|-|=|ory_Orya|=
pa Punjabi|ਪੰਜਾਬੀ|=|=|pan_Guru|=
pag Pangasinan|Pangasinan|-|-|pag_Latn|=
pap Papiamento|Papiamentu|-|-|pap_Latn|=
pl Polish|polski|=|=|pol_Latn|=
prs Dari|دری|-|-|prs_Arab|-
ps Pashto|پښتو|=|=|pbt_Arab|=
pt Portuguese|português|=|=|por_Latn|=
qu Quechua|Runasimi|-|-|quy_Latn|=
rn Rundi|Ikirundi|-|-|run_Latn|=
ro Romanian|română|=|=|ron_Latn|=
ru Russian|русский|=|=|rus_Cyrl|=
rw Kinyarwanda|Ikinyarwanda|-|-|kin_Latn|=
sa Sanskrit|संस्कृत भाषा|=|-|san_Deva|=
sat Santali|ᱥᱟᱱᱛᱟᱲᱤ|-|-|sat_Beng|-
sc Sardinian|sardu|-|-|srd_Latn|-
scn Sicilian|sicilianu|-|-|scn_Latn|-
sd Sindhi|سنڌي|=|=|snd_Arab|=
sg Sango|Sängö|-|-|sag_Latn|=
shn Shan|တႆး|-|-|shn_Mymr|=
si Sinhala|සිංහල|=|=|sin_Sinh|=
sk Slovak|slovenčina|=|=|slk_Latn|=
sl Slovenian|slovenščina|=|=|slv_Latn|=
sm Samoan|Samoan|-|-|smo_Latn|=
sn Shona|chiShona|=|-|sna_Latn|=
so Somali|Soomaali|=|=|som_Latn|=
sq Albanian|shqip|=|=|als_Latn|=
sr Serbian|српски|=|=|srp_Cyrl|=
ss Swati|siSwati|-|=|ssw_Latn|=
st Southern Sotho|Sesotho|-|-|sot_Latn|=
su Sundanese|Basa Sunda|=|=|sun_Latn|=
sv Swedish|svenska|=|=|swe_Latn|=
sw Swahili|Kiswahili|=|=|swh_Latn|=
szl Silesian|ślōnski|-|-|szl_Latn|-
ta Tamil|தமிழ்|=|=|tam_Taml|=
taq Tamasheq|Tamasheq|-|-|taq_Latn|-
taq-Tfng Tamasheq in Tifinagh|Tamasheq in Tifinagh|-|-|taq_Tfng|-
te Telugu|తెలుగు|=|-|tel_Telu|=
tg Tajik|тоҷикӣ|=|-|tgk_Cyrl|=
th Thai|ไทย|=|=|tha_Thai|=
ti Tigrinya|ትግርኛ|-|-|tir_Ethi|=
tk Turkmen|türkmen dili|=|-|tuk_Latn|=
tl Filipino|Filipino|=|=|tgl_Latn|fil
tn Tswana|Setswana|-|=|tsn_Latn|=
tpi Tok Pisin|Tok Pisin|-|-|tpi_Latn|-
tr Turkish|Türkçe|=|=|tur_Latn|=
ts Tsonga|Tsonga|-|-|tso_Latn|=
tt Tatar|татар|=|-|tat_Cyrl|=
tum Tumbuka|Tumbuka|-|-|tum_Latn|-
tw Twi|Twi|-|-|twi_Latn|-
tzm Central Atlas Tamazight|Tamaziɣt n laṭlaṣ|-|-|tzm_Tfng|-
ug Uyghur|ئۇيغۇرچە|-|-|uig_Arab|=
uk Ukrainian|українська|=|=|ukr_Cyrl|=
umb Umbundu|Umbundu|-|-|umb_Latn|-
ur Urdu|اردو|=|=|urd_Arab|=
uz Uzbek|o‘zbek|=|=|uzn_Latn|=
vec Venetian|veneto|-|-|vec_Latn|=
vi Vietnamese|Tiếng Việt|=|=|vie_Latn|=
war Waray|Waray|-|-|war_Latn|=
wo Wolof|Wolof|-|=|wol_Latn|=
xh Xhosa|IsiXhosa|-|=|xho_Latn|=
yi Yiddish|ייִדיש|=|=|ydd_Hebr|=
yo Yoruba|Èdè Yorùbá|=|=|yor_Latn|=
yue Cantonese|粵語|=|-|yue_Hant|=
zh Chinese|中文|=|=|zho_Hans|=
zh-Hant Traditional Chinese|繁體中文|zh|-|zho_Hant|-
zu Zulu|isiZulu|-|=|zul_Latn|=
"""
"""A line a language: BCP 47 code and English name | own name | Whisper | M2M100 and SMaLL-100 | NLLB-200 | MADLAD-400.

"=" is the code itself, "-" a family that does not know the language.
"""

FIREFOX = {"no": ("nb", "no"), "zh": ("zh", "zh-Hans"), "zh-Hant": ("zh-Hant", "zh_hant")}
"""Codes that Firefox's models use or used, the preferred one first; for all others it is the code itself."""

OTHER_NAMES = {
    "bahasa": "id",
    "bangla": "bn",
    "bokmål": "no",
    "brasil": "pt",
    "brasileiro": "pt",
    "brasilianisches portugiesisch": "pt",
    "brazil": "pt",
    "brazilian": "pt",
    "castellano": "es",
    "castilian": "es",
    "faeroese": "fo",
    "farsi": "fa",
    "flemish": "nl",
    "hellenic": "el",
    "hochchinesisch": "zh",
    "hochdeutsch": "de",
    "holandés": "nl",
    "holandês": "nl",
    "hollandais": "nl",
    "hollands": "nl",
    "holländisch": "nl",
    "język polski": "pl",
    "langue française": "fr",
    "lengua castellana": "es",
    "lengua española": "es",
    "lingua italiana": "it",
    "língua portuguesa": "pt",
    "mandarim": "zh",
    "mandarin": "zh",
    "quebec french": "fr",
    "québécois": "fr",
    "sh": "sr",
    "simplified chinese": "zh",
    "tagalog": "tl",
    "taiwanese mandarin": "zh-Hant",
    "valencià": "ca",
    "vasco": "eu",
    "česky": "cs",
    "ภาษาไทย": "th",
    "にほんご": "ja",
    "国语": "zh",
    "國語": "zh-Hant",
    "廣東話": "yue",
    "普通話": "zh-Hant",
    "汉语": "zh",
    "漢語": "zh-Hant",
    "조선말": "ko",
    "한국말": "ko",
}
"""Names and codes that neither the table nor CLDR leads to its language."""
