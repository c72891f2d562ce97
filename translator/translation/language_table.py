"""The table of languages, and what each model family calls them."""

TABLE = """
abt Ambulas|Ambulas|-|-|-|=
ace Acehnese|Acehnese|-|-|ace_Latn|=
ace-Arab Acehnese in Arabic script|Acehnese in Arabic script|-|-|ace_Arab|-
acf Saint Lucian Creole French|Saint Lucian Creole French|-|-|-|=
ach Acoli|Acoli|-|-|-|=
acm Mesopotamian Arabic|Mesopotamian Arabic|-|-|acm_Arab|-
acq Ta'izzi-Adeni Arabic|Ta'izzi-Adeni Arabic|-|-|acq_Arab|-
ada Adangme|Adangme|-|-|-|=
adh Adhola|Adhola|-|-|-|=
ady Adyghe|Adyghe|-|-|-|=
aeb Tunisian Arabic|Tunisian Arabic|-|-|aeb_Arab|-
af Afrikaans|Afrikaans|=|=|afr_Latn|=
agr Aguaruna|Aguaruna|-|-|-|=
ahk Akha|Akha|-|-|-|=
ajp South Levantine Arabic|South Levantine Arabic|-|-|ajp_Arab|-
ak Akan|Akan|-|-|aka_Latn|=
akb Batak Angkola|Batak Angkola|-|-|-|=
alt Southern Altai|Southern Altai|-|-|-|=
alz Alur|Alur|-|-|-|=
am Amharic|አማርኛ|=|=|amh_Ethi|=
amu Guerrero Amuzgo|Guerrero Amuzgo|-|-|-|=
ang Old English|Ænglisc|-|-|-|=
ann Obolo|Obolo|-|-|-|=
apc North Levantine Arabic|North Levantine Arabic|-|-|apc_Arab|-
ape Bukiyip|Bukiyip|-|-|-|=
ar Arabic|العربية|=|=|arb_Arab|=
arn Mapuche|Mapudungun|-|-|-|=
ars Najdi Arabic|Najdi Arabic|-|-|ars_Arab|-
ary Moroccan Arabic|Moroccan Arabic|-|-|ary_Arab|-
arz Egyptian Arabic|Egyptian Arabic|-|-|arz_Arab|-
as Assamese|অসমীয়া|=|-|asm_Beng|=
ast Asturian|asturianu|-|=|ast_Latn|-
av Avaric|Avaric|-|-|-|=
awa Awadhi|Awadhi|-|-|awa_Deva|=
ay Aymara|Aymara|-|-|ayr_Latn|=
az Azerbaijani|azərbaycanca|=|=|azj_Latn|=
azb South Azerbaijani|South Azerbaijani|-|-|azb_Arab|-
ba Bashkir|башҡорт теле|=|=|bak_Cyrl|=
ban Balinese|Balinese|-|-|ban_Latn|=
bas Basaa|Ɓàsàa|-|-|-|=
bbc Batak Toba|Batak Toba|-|-|-|=
bci Baoulé|Baoulé|-|-|-|=
be Belarusian|беларуская|=|=|bel_Cyrl|=
bem Bemba|Ichibemba|-|-|bem_Latn|-
ber Berber languages|Berber languages|-|-|-|=
bew Betawi|Betawi|-|-|-|=
bg Bulgarian|български|=|=|bul_Cyrl|=
bgp Eastern Balochi|Eastern Balochi|-|-|-|=
bho Bhojpuri|भोजपुरी|-|-|bho_Deva|=
bi Bislama|Bislama|-|-|-|=
bik Bikol|Bikol|-|-|-|=
bim Bimoba|Bimoba|-|-|-|=
bjn Banjar|Banjar|-|-|bjn_Latn|-
bjn-Arab Banjar in Arabic script|Banjar in Arabic script|-|-|bjn_Arab|-
bm Bambara|bamanakan|-|-|bam_Latn|=
bn Bengali|বাংলা|=|=|ben_Beng|=
bo Tibetan|བོད་སྐད་|=|-|bod_Tibt|=
bqc Boko|Boko|-|-|-|=
br Breton|brezhoneg|=|=|-|=
bru Eastern Bru|Eastern Bru|-|-|-|=
brx Bodo|बर’|-|-|-|=
bs Bosnian|bosanski|=|=|bos_Latn|=
bts Batak Simalungun|Batak Simalungun|-|-|-|=
btx Batak Karo|Batak Karo|-|-|-|=
bua Buriat|Buriat|-|-|-|=
bug Buginese|Buginese|-|-|bug_Latn|-
bum Bulu|Bulu|-|-|-|=
bus Bokobaru|Bokobaru|-|-|-|=
bzj Belize Kriol English|Belize Kriol English|-|-|-|=
ca Catalan|català|=|=|cat_Latn|=
cab Garifuna|Garifuna|-|-|-|=
cac Chuj|Chuj|-|-|-|=
cak Kaqchikel|Kaqchikel|-|-|-|=
cbk Chavacano|Chavacano|-|-|-|=
cce Chopi|Chopi|-|-|-|=
ce Chechen|нохчийн|-|-|-|=
ceb Cebuano|Cebuano|-|=|ceb_Latn|=
cfm Falam Chin|Falam Chin|-|-|-|=
ch Chamorro|Chamorro|-|-|-|=
chk Chuukese|Chuukese|-|-|-|=
chm Mari|Mari|-|-|-|=
chr Cherokee|ᏣᎳᎩ|-|-|-|=
cjk Chokwe|Chokwe|-|-|cjk_Latn|=
ckb Central Kurdish|کوردیی ناوەندی|-|-|ckb_Arab|=
cnh Hakha Chin|Hakha Chin|-|-|-|=
cni Asháninka|Asháninka|-|-|-|=
co Corsican|corsu|-|-|-|=
cr Cree|Cree|-|-|-|cr_Latn
crh Crimean Tatar|Crimean Tatar|-|-|crh_Latn|=
crs Seselwa Creole French|Seselwa Creole French|-|-|-|=
cs Czech|čeština|=|=|ces_Latn|=
ctd Tedim Chin|Tedim Chin|-|-|-|ctd_Latn
ctu Chol|Chol|-|-|-|=
cuk San Blas Kuna|San Blas Kuna|-|-|-|=
cv Chuvash|чӑваш|-|-|-|=
cy Welsh|Cymraeg|=|=|cym_Latn|=
da Danish|dansk|=|=|dan_Latn|=
de German|Deutsch|=|=|deu_Latn|=
din Dinka|Dinka|-|-|dik_Latn|=
dje Zarma|Zarmaciine|-|-|-|=
djk Eastern Maroon Creole|Eastern Maroon Creole|-|-|-|=
dln Darlong|Darlong|-|-|-|=
doi Dogri|डोगरी|-|-|-|=
dov Dombe|Dombe|-|-|-|=
dtp Central Dusun|Central Dusun|-|-|-|=
dv Divehi|Divehi|-|-|-|=
dwr Dawro|Dawro|-|-|-|=
dyu Dyula|Dyula|-|-|dyu_Latn|=
dz Dzongkha|རྫོང་ཁ|-|-|dzo_Tibt|=
ee Ewe|eʋegbe|-|-|ewe_Latn|=
el Greek|ελληνικά|=|=|ell_Grek|=
emp Northern Emberá|Northern Emberá|-|-|-|=
en English|English|=|=|eng_Latn|=
enq Enga|Enga|-|-|-|=
eo Esperanto|Esperanto|-|-|epo_Latn|=
es Spanish|español|=|=|spa_Latn|=
et Estonian|eesti|=|=|est_Latn|=
eu Basque|euskara|=|-|eus_Latn|=
fa Persian|فارسی|=|=|pes_Arab|=
ff Fula|Pulaar|-|=|fuv_Latn|=
ffm Maasina Fulfulde|Maasina Fulfulde|-|-|-|=
fi Finnish|suomi|=|=|fin_Latn|=
fip Fipa|Fipa|-|-|-|=
fj Fijian|Fijian|-|-|fij_Latn|=
fo Faroese|føroyskt|=|-|fao_Latn|=
fon Fon|Fon|-|-|fon_Latn|=
fr French|français|=|=|fra_Latn|=
frp Arpitan|Arpitan|-|-|-|=
fur Friulian|furlan|-|-|fur_Latn|-
fy Western Frisian|Frysk|-|=|-|=
ga Irish|Gaeilge|-|=|gle_Latn|=
gag Gagauz|Gagauz|-|-|-|=
gbm Garhwali|Garhwali|-|-|-|=
gd Scottish Gaelic|Gàidhlig|-|=|gla_Latn|=
gil Gilbertese|Gilbertese|-|-|-|=
gl Galician|galego|=|=|glg_Latn|=
gn Guarani|avañe’ẽ|-|-|grn_Latn|=
gof Gofa|Gofa|-|-|-|=
gom Goan Konkani|Goan Konkani|-|-|-|=
gor Gorontalo|Gorontalo|-|-|-|=
grc Ancient Greek|Ancient Greek|-|-|-|=
gu Gujarati|ગુજરાતી|=|=|guj_Gujr|=
gub Guajajára|Guajajára|-|-|-|=
guc Wayuu|Wayuu|-|-|-|=
guh Guahibo|Guahibo|-|-|-|=
gui Eastern Bolivian Guaraní|Eastern Bolivian Guaraní|-|-|-|=
gv Manx|Gaelg|-|-|-|=
gvl Gulay|Gulay|-|-|-|=
gym Ngäbere|Ngäbere|-|-|-|=
ha Hausa|Hausa|=|=|hau_Latn|=
haw Hawaiian|ʻŌlelo Hawaiʻi|=|-|-|=
he Hebrew|עברית|=|=|heb_Hebr|=
hi Hindi|हिन्दी|=|=|hin_Deva|=
hif Fiji Hindi|Fiji Hindi|-|-|-|=
hil Hiligaynon|Ilonggo|-|-|-|=
hmn Hmong|Hmong|-|-|-|=
hne Chhattisgarhi|Chhattisgarhi|-|-|hne_Deva|=
ho Hiri Motu|Hiri Motu|-|-|-|=
hr Croatian|hrvatski|=|=|hrv_Latn|=
ht Haitian Creole|Kreyòl Ayisyen|=|=|hat_Latn|=
hu Hungarian|magyar|=|=|hun_Latn|=
hui Huli|Huli|-|-|-|=
hus Huastec|Huastec|-|-|-|=
hvn Sabu|Sabu|-|-|-|=
hy Armenian|հայերեն|=|=|hye_Armn|=
iba Iban|Iban|-|-|-|=
ibb Ibibio|Ibibio|-|-|-|=
id Indonesian|Bahasa Indonesia|=|=|ind_Latn|=
ify Keley-I Kallahan|Keley-I Kallahan|-|-|-|=
ig Igbo|Igbo|-|=|ibo_Latn|=
ilo Iloko|Ilokano|-|=|ilo_Latn|=
inb Inga|Inga|-|-|-|=
is Icelandic|íslenska|=|=|isl_Latn|=
iso Isoko|Isoko|-|-|-|=
it Italian|italiano|=|=|ita_Latn|=
iu Inuktitut|Inuktitut|-|-|-|=
ium Iu Mien|Iu Mien|-|-|-|=
izz Izii|Izii|-|-|-|=
ja Japanese|日本語|=|=|jpn_Jpan|=
jac Popti'|Popti'|-|-|-|=
jam Jamaican Creole English|Jamaican Creole English|-|-|-|=
jiv Shuar|Shuar|-|-|-|=
jv Javanese|Basa Jawa|jw|=|jav_Latn|=
jvn Caribbean Javanese|Caribbean Javanese|-|-|-|=
ka Georgian|ქართული|=|=|kat_Geor|=
kaa Kara-Kalpak|қарақалпақша|-|-|-|=
kab Kabyle|Taqbaylit|-|-|kab_Latn|-
kac Kachin|Kachin|-|-|kac_Latn|=
kam Kamba|Kikamba|-|-|kam_Latn|-
kbd Kabardian|Kabardian|-|-|-|=
kbp Kabiyè|Kabiyè|-|-|kbp_Latn|=
kea Kabuverdianu|kabuverdianu|-|-|kea_Latn|-
kek Kekchí|Kekchí|-|-|-|=
kg Kongo|Kongo|-|-|kon_Latn|=
kha Khasi|Khasi|-|-|-|=
ki Kikuyu|Gikuyu|-|-|kik_Latn|-
kj Kuanyama|Kuanyama|-|-|-|=
kjg Khmu|Khmu|-|-|-|=
kjh Khakas|Khakas|-|-|-|=
kk Kazakh|қазақ тілі|=|=|kaz_Cyrl|=
kl Kalaallisut|kalaallisut|-|-|-|=
km Khmer|ខ្មែរ|=|=|khm_Khmr|=
kmb Kimbundu|Kimbundu|-|-|kmb_Latn|=
kmz Khorasani Turkish|Khorasani Turkish|-|-|-|kmz_Latn
kn Kannada|ಕನ್ನಡ|=|=|kan_Knda|=
knj Western Kanjobal|Western Kanjobal|-|-|-|=
ko Korean|한국어|=|=|kor_Hang|=
koi Komi-Permyak|Komi-Permyak|-|-|-|=
kos Kosraean|Kosraean|-|-|-|=
kr Kanuri|Kanuri|-|-|knc_Latn|-
kr-Arab Kanuri in Arabic script|Kanuri in Arabic script|-|-|knc_Arab|-
krc Karachay-Balkar|Karachay-Balkar|-|-|-|=
kri Krio|Krio|-|-|-|=
ks Kashmiri|کٲشُر|-|-|kas_Arab|-
ks-Deva Kashmiri in Devanagari|कॉशुर|-|-|kas_Deva|-
ksd Kuanua|Kuanua|-|-|-|=
ksw S'gaw Karen|S'gaw Karen|-|-|-|=
ktu Kituba|Kituba|-|-|-|=
ku Kurdish|kurdî|-|-|kmr_Latn|=
kum Kumyk|Kumyk|-|-|-|=
kv Komi|Komi|-|-|-|=
kw Cornish|kernewek|-|-|-|=
kwi Awa-Cuaiquer|Awa-Cuaiquer|-|-|-|=
ky Kyrgyz|кыргызча|-|-|kir_Cyrl|=
la Latin|Lingua latina|=|-|-|=
laj Lango|Lango|-|-|-|=
lb Luxembourgish|Lëtzebuergesch|=|=|ltz_Latn|=
lg Ganda|Luganda|-|=|lug_Latn|=
lhu Lahu|Lahu|-|-|-|=
li Limburgish|Limburgish|-|-|lim_Latn|-
lij Ligurian|ligure|-|-|lij_Latn|-
lmo Lombard|Lombard|-|-|lmo_Latn|-
ln Lingala|lingála|=|=|lin_Latn|=
lo Lao|ລາວ|=|=|lao_Laoo|=
lrc Northern Luri|لۊری شومالی|-|-|-|=
lt Lithuanian|lietuvių|=|=|lit_Latn|=
ltg Latgalian|Latgalian|-|-|ltg_Latn|=
lu Luba-Katanga|Tshiluba|-|-|-|=
lua Luba-Lulua|Luba-Lulua|-|-|lua_Latn|-
luo Luo|Dholuo|-|-|luo_Latn|-
lus Mizo|Mizo|-|-|lus_Latn|=
lv Latvian|latviešu|=|=|lvs_Latn|=
mad Madurese|Madurese|-|-|-|=
mag Magahi|Magahi|-|-|mag_Deva|=
mai Maithili|मैथिली|-|-|mai_Deva|=
mak Makasar|Makasar|-|-|-|=
mam Mam|Mam|-|-|-|=
mas Masai|Maa|-|-|-|=
maz Central Mazahua|Central Mazahua|-|-|-|=
mbt Matigsalug Manobo|Matigsalug Manobo|-|-|-|=
mdf Moksha|мокшень кяль|-|-|-|=
meo Kedah Malay|Kedah Malay|-|-|-|=
meu Motu|Motu|-|-|-|=
mfe Morisyen|kreol morisien|-|-|-|=
mg Malagasy|Malagasy|=|=|plt_Latn|=
mgh Makhuwa-Meetto|Makua|-|-|-|=
mh Marshallese|Marshallese|-|-|-|=
mi Māori|Māori|=|-|mri_Latn|=
min Minangkabau|Minangkabau|-|-|min_Latn|=
miq Mískito|Mískito|-|-|-|=
mk Macedonian|македонски|=|=|mkd_Cyrl|=
mkn Kupang Malay|Kupang Malay|-|-|-|=
ml Malayalam|മലയാളം|=|=|mal_Mlym|=
mn Mongolian|монгол|=|=|khk_Cyrl|=
mni Manipuri|মৈতৈলোন্|-|-|mni_Beng|=
mnw Mon|Mon|-|-|-|=
mos Mossi|Mossi|-|-|mos_Latn|-
mps Dadibi|Dadibi|-|-|-|=
mqy Manggarai|Manggarai|-|-|-|=
mr Marathi|मराठी|=|=|mar_Deva|=
mrj Western Mari|Western Mari|-|-|-|=
mrw Maranao|Maranao|-|-|-|=
ms Malay|Bahasa Melayu|=|=|zsm_Latn|=
msb Masbatenyo|Masbatenyo|-|-|-|=
msi Sabah Malay|Sabah Malay|-|-|-|=
msm Agusan Manobo|Agusan Manobo|-|-|-|=
mt Maltese|Malti|=|-|mlt_Latn|=
my Burmese|မြန်မာ|=|=|mya_Mymr|=
myv Erzya|эрзянь кель|-|-|-|=
nan Min Nan Chinese|Min Nan Chinese|-|-|-|nan_Latn_TW
ndc Ndau|Ndau|-|-|-|ndc_ZW
ne Nepali|नेपाली|=|=|npi_Deva|=
new Newari|Newari|-|-|-|=
ngu Guerrero Nahuatl|Guerrero Nahuatl|-|-|-|=
nhe Eastern Huasteca Nahuatl|Eastern Huasteca Nahuatl|-|-|-|=
nia Nias|Nias|-|-|-|=
nij Ngaju|Ngaju|-|-|-|=
niq Nandi|Nandi|-|-|-|=
nl Dutch|Nederlands|=|=|nld_Latn|=
nn Norwegian Nynorsk|norsk nynorsk|=|-|nno_Latn|-
nnb Nande|Nande|-|-|-|=
no Norwegian|norsk|=|=|nob_Latn|=
noa Woun Meu|Woun Meu|-|-|-|=
nog Nogai|Nogai|-|-|-|=
nr South Ndebele|South Ndebele|-|-|-|=
nso Northern Sotho|Sesotho sa Leboa|-|ns|nso_Latn|=
nus Nuer|Thok Nath|-|-|nus_Latn|-
nut Nung|Nung|-|-|-|=
nv Navajo|Diné Bizaad|-|-|-|=
ny Nyanja|Nyanja|-|-|nya_Latn|=
nyu Nyungwe|Nyungwe|-|-|-|=
nzi Nzima|Nzima|-|-|-|=
oc Occitan|occitan|=|=|oci_Latn|=
oj Ojibwa|Ojibwa|-|-|-|=
om Oromo|Oromoo|-|-|gaz_Latn|=
or Odia|ଓଡ଼ିଆ|-|=|ory_Orya|=
os Ossetic|ирон|-|-|-|=
otq Querétaro Otomi|Querétaro Otomi|-|-|-|=
pa Punjabi|ਪੰਜਾਬੀ|=|=|pan_Guru|=
pag Pangasinan|Pangasinan|-|-|pag_Latn|=
pam Pampanga|Pampanga|-|-|-|=
pap Papiamento|Papiamentu|-|-|pap_Latn|=
pau Palauan|Palauan|-|-|-|=
pck Paite Chin|Paite Chin|-|-|-|=
pis Pijin|Pijin|-|-|-|=
pl Polish|polski|=|=|pol_Latn|=
pon Pohnpeian|Pohnpeian|-|-|-|=
ppk Uma|Uma|-|-|-|=
prs Dari|دری|-|-|prs_Arab|-
ps Pashto|پښتو|=|=|pbt_Arab|=
pt Portuguese|português|=|=|por_Latn|=
qu Quechua|Runasimi|-|-|quy_Latn|=
qub Huallaga Huánuco Quechua|Huallaga Huánuco Quechua|-|-|-|=
quc Kʼicheʼ|Kʼicheʼ|-|-|-|=
quf Lambayeque Quechua|Lambayeque Quechua|-|-|-|=
quh South Bolivian Quechua|South Bolivian Quechua|-|-|-|=
qup Southern Pastaza Quechua|Southern Pastaza Quechua|-|-|-|=
quy Ayacucho Quechua|Ayacucho Quechua|-|-|-|=
qvc Cajamarca Quechua|Cajamarca Quechua|-|-|-|=
qvi Imbabura Highland Quichua|Imbabura Highland Quichua|-|-|-|=
qvz Northern Pastaza Quichua|Northern Pastaza Quichua|-|-|-|=
qxr Cañar Highland Quichua|Cañar Highland Quichua|-|-|-|=
raj Rajasthani|राजस्थानी|-|-|-|=
rcf Réunion Creole French|Réunion Creole French|-|-|-|=
rki Rakhine|Rakhine|-|-|-|=
rm Romansh|rumantsch|-|-|-|=
rmc Carpathian Romani|Carpathian Romani|-|-|-|=
rn Rundi|Ikirundi|-|-|run_Latn|=
ro Romanian|română|=|=|ron_Latn|=
rom Romany|Romany|-|-|-|=
ru Russian|русский|=|=|rus_Cyrl|=
rw Kinyarwanda|Ikinyarwanda|-|-|kin_Latn|=
rwo Rawa|Rawa|-|-|-|=
sa Sanskrit|संस्कृत भाषा|=|-|san_Deva|=
sah Yakut|саха тыла|-|-|-|=
sat Santali|ᱥᱟᱱᱛᱟᱲᱤ|-|-|sat_Beng|-
sc Sardinian|sardu|-|-|srd_Latn|-
scn Sicilian|sicilianu|-|-|scn_Latn|-
sd Sindhi|سنڌي|=|=|snd_Arab|=
sda Toraja-Sa'dan|Toraja-Sa'dan|-|-|-|=
se Northern Sami|davvisámegiella|-|-|-|=
seh Sena|sena|-|-|-|=
sg Sango|Sängö|-|-|sag_Latn|=
shn Shan|တႆး|-|-|shn_Mymr|=
shp Shipibo-Conibo|Shipibo-Conibo|-|-|-|=
si Sinhala|සිංහල|=|=|sin_Sinh|=
sja Epena|Epena|-|-|-|=
sk Slovak|slovenčina|=|=|slk_Latn|=
skr Saraiki|سرائیکی|-|-|-|=
sl Slovenian|slovenščina|=|=|slv_Latn|=
sm Samoan|Samoan|-|-|smo_Latn|=
smt Simte|Simte|-|-|-|=
sn Shona|chiShona|=|-|sna_Latn|=
so Somali|Soomaali|=|=|som_Latn|=
spp Supyire Senoufo|Supyire Senoufo|-|-|-|=
sq Albanian|shqip|=|=|als_Latn|=
sr Serbian|српски|=|=|srp_Cyrl|=
srm Saramaccan|Saramaccan|-|-|-|=
srn Sranan Tongo|Sranan Tongo|-|-|-|=
ss Swati|siSwati|-|=|ssw_Latn|=
st Southern Sotho|Sesotho|-|-|sot_Latn|=
stq Saterland Frisian|Saterland Frisian|-|-|-|=
su Sundanese|Basa Sunda|=|=|sun_Latn|=
sus Susu|Susu|-|-|-|=
suz Sunwar|Sunwar|-|-|-|=
sv Swedish|svenska|=|=|swe_Latn|=
sw Swahili|Kiswahili|=|=|swh_Latn|=
sxn Sangir|Sangir|-|-|-|=
syr Syriac|ܣܘܪܝܝܐ|-|-|-|=
szl Silesian|ślōnski|-|-|szl_Latn|-
ta Tamil|தமிழ்|=|=|tam_Taml|=
tab Tabassaran|Tabassaran|-|-|-|=
taj Eastern Tamang|Eastern Tamang|-|-|-|=
taq Tamasheq|Tamasheq|-|-|taq_Latn|-
taq-Tfng Tamasheq in Tifinagh|Tamasheq in Tifinagh|-|-|taq_Tfng|-
tbz Ditammari|Ditammari|-|-|-|=
tca Ticuna|Ticuna|-|-|-|=
tcy Tulu|Tulu|-|-|-|=
tdx Tandroy-Mahafaly Malagasy|Tandroy-Mahafaly Malagasy|-|-|-|=
te Telugu|తెలుగు|=|-|tel_Telu|=
teo Teso|Kiteso|-|-|-|=
tet Tetum|Tetum|-|-|-|=
tg Tajik|тоҷикӣ|=|-|tgk_Cyrl|=
th Thai|ไทย|=|=|tha_Thai|=
ti Tigrinya|ትግርኛ|-|-|tir_Ethi|=
tiv Tiv|Tiv|-|-|-|=
tk Turkmen|türkmen dili|=|-|tuk_Latn|=
tks Takestani|Takestani|-|-|-|=
tl Filipino|Filipino|=|=|tgl_Latn|fil
tlh Klingon|Klingon|-|-|-|=
tll Tetela|Tetela|-|-|-|=
tly Talysh|Talysh|-|-|-|tly_IR
tn Tswana|Setswana|-|=|tsn_Latn|=
to Tongan|lea fakatonga|-|-|-|=
toj Tojolabal|Tojolabal|-|-|-|=
tpi Tok Pisin|Tok Pisin|-|-|tpi_Latn|-
tr Turkish|Türkçe|=|=|tur_Latn|=
trp Kok Borok|Kok Borok|-|-|-|=
ts Tsonga|Tsonga|-|-|tso_Latn|=
tsc Tswa|Tswa|-|-|-|=
tsg Tausug|Tausug|-|-|-|=
tt Tatar|татар|=|-|tat_Cyrl|=
tuc Mutu|Mutu|-|-|-|=
tum Tumbuka|Tumbuka|-|-|tum_Latn|-
tvl Tuvalu|Tuvalu|-|-|-|=
tw Twi|Twi|-|-|twi_Latn|-
twu Termanu|Termanu|-|-|-|=
tyv Tuvinian|Tuvinian|-|-|-|=
tyz Tày|Tày|-|-|-|=
tzh Tzeltal|Tzeltal|-|-|-|=
tzj Tz'utujil|Tz'utujil|-|-|-|=
tzm Central Atlas Tamazight|Tamaziɣt n laṭlaṣ|-|-|tzm_Tfng|-
tzo Tzotzil|Tzotzil|-|-|-|=
ubu Umbu-Ungu|Umbu-Ungu|-|-|-|=
udm Udmurt|Udmurt|-|-|-|=
ug Uyghur|ئۇيغۇرچە|-|-|uig_Arab|=
uk Ukrainian|українська|=|=|ukr_Cyrl|=
umb Umbundu|Umbundu|-|-|umb_Latn|-
ur Urdu|اردو|=|=|urd_Arab|=
uz Uzbek|o‘zbek|=|=|uzn_Latn|=
ve Venda|tshiVenḓa|-|-|-|=
vec Venetian|veneto|-|-|vec_Latn|=
vi Vietnamese|Tiếng Việt|=|=|vie_Latn|=
wa Walloon|walon|-|-|-|=
wal Wolaytta|Wolaytta|-|-|-|=
war Waray|Waray|-|-|war_Latn|=
wo Wolof|Wolof|-|=|wol_Latn|=
xal Kalmyk|Kalmyk|-|-|-|=
xh Xhosa|IsiXhosa|-|=|xho_Latn|=
yap Yapese|Yapese|-|-|-|=
yi Yiddish|ייִדיש|=|=|ydd_Hebr|=
yo Yoruba|Èdè Yorùbá|=|=|yor_Latn|=
yua Yucateco|Yucateco|-|-|-|=
yue Cantonese|粵語|=|-|yue_Hant|=
za Zhuang|Vahcuengh|-|-|-|=
zap Zapotec|Zapotec|-|-|-|=
zh Chinese|中文|=|=|zho_Hans|=
zh-Hant Traditional Chinese|繁體中文|zh|-|zho_Hant|-
zne Zande|Zande|-|-|-|=
zu Zulu|isiZulu|-|=|zul_Latn|=
zza Zaza|Zaza|-|-|-|=
"""
"""A line a language: BCP 47 code and English name | own name | Whisper | M2M100 and SMaLL-100 | NLLB-200 | MADLAD-400.

"=" is the code itself, "-" a family that does not know the language.
"""

FIREFOX = {"no": ("nb", "no"), "zh": ("zh", "zh-Hans"), "zh-Hant": ("zh-Hant", "zh_hant")}
"""Codes that Firefox's models use or used, the preferred one first; for all others it is the code itself."""

OTHER_NAMES = {
    "american": "en",
    "bahasa": "id",
    "bangla": "bn",
    "bokmål": "no",
    "brasil": "pt",
    "brasileiro": "pt",
    "brasilianisches portugiesisch": "pt",
    "brazil": "pt",
    "brazilian": "pt",
    "british": "en",
    "castellano": "es",
    "castilian": "es",
    "deutsche sprache": "de",
    "deutsche": "de",
    "englische sprache": "en",
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
    "langue anglaise": "en",
    "langue française": "fr",
    "lengua castellana": "es",
    "lengua española": "es",
    "lengua inglesa": "en",
    "lingua inglese": "en",
    "lingua italiana": "it",
    "língua inglesa": "en",
    "língua portuguesa": "pt",
    "mandarim": "zh",
    "mandarin": "zh",
    "quebec french": "fr",
    "québécois": "fr",
    "sh": "sr",
    "simplified chinese": "zh",
    "tagalog": "tl",
    "taiwanese mandarin": "zh-Hant",
    "valenciano": "ca",
    "valencià": "ca",
    "vasco": "eu",
    "česky": "cs",
    "по-английски": "en",
    "по-немецки": "de",
    "по-русски": "ru",
    "ภาษาไทย": "th",
    "えいご": "en",
    "にほんご": "ja",
    "中国话": "zh",
    "中國話": "zh-Hant",
    "中文(简体)": "zh",
    "中文(繁體)": "zh-Hant",
    "中文（简体）": "zh",
    "中文（繁體）": "zh-Hant",
    "仏語": "fr",
    "华语": "zh",
    "国语": "zh",
    "國語": "zh-Hant",
    "廣東話": "yue",
    "普通話": "zh-Hant",
    "汉语": "zh",
    "漢語": "zh-Hant",
    "独語": "de",
    "華語": "zh-Hant",
    "조선말": "ko",
    "한국말": "ko",
}
"""Names and codes that neither the table nor CLDR leads to its language."""
