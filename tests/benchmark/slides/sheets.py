"""The decks that are drawn: five talks in four languages, light and dark."""

from __future__ import annotations

from functools import cache

from tests.benchmark.slides.deck import Sheet, Theme, TrueDeck, drawn

_NIGHT = Theme(paper="#14181c", band="#14181c", title="#ffffff", text="#d6dde2", quiet="#8fa3b0")
_LIGHT = Theme(
    paper="#fdfbf6",
    band="#fdfbf6",
    title="#7a1f1f",
    text="#2b2b2b",
    quiet="#6a6a6a",
    font="Times-Roman",
    bold="Times-Bold",
)
_SEA = Theme(paper="#0b2e4f", band="#0f4c75", title="#ffd27d", text="#eaf4fb", quiet="#9cc4de")
_PAPER = Theme(paper="#ffffff", band="#2d5d3b", title="#ffffff", text="#111111", quiet="#5a5a5a")

_GERMAN = (
    Sheet(
        title="Wärmepumpen im Altbau",
        points=(
            "Vorlauftemperatur unter 55 Grad halten",
            "Heizkörper prüfen, nicht gleich tauschen",
            "Größe nach Heizlast wählen",
        ),
        caption="Quelle: Feldmessung in 56 Gebäuden, Fraunhofer ISE",
    ),
    Sheet(
        title="Jahresarbeitszahl",
        points=(
            "Verhältnis von Wärme zu Strom",
            "Luft: 2,5 bis 3,8",
            "Erdreich: 3,3 bis 4,7",
            "Übergangszeit zählt mit",
        ),
    ),
    Sheet(
        title="Förderung und Fristen",
        points=("Antrag vor dem Auftrag stellen", "Zuschuss für Eigentümer", "Nachweis durch Fachbetrieb"),
        caption="Stand: Frühjahr, ohne Gewähr",
    ),
    Sheet(
        title="Häufige Fehler",
        points=("Pufferspeicher zu groß", "Hydraulischer Abgleich fehlt", "Kältemittel nicht geprüft"),
    ),
)
_FRENCH = (
    Sheet(
        title="La forêt après l'incendie",
        points=(
            "Les sols perdent leur couverture",
            "L'érosion commence dès l'automne",
            "Les chênes rejettent de souche",
        ),
        caption="Relevés de l'été dernier, massif des Maures",
    ),
    Sheet(
        title="Que faut-il replanter ?",
        points=("Essences déjà présentes", "Mélange d'âges et de hauteurs", "Pas de résineux près des villages"),
    ),
    Sheet(
        title="Suivre la végétation",
        points=(
            "Images par satellite tous les cinq jours",
            "Placettes de vingt mètres",
            "Étés très secs : relevés doublés",
        ),
        caption="Méthode décrite à l'annexe B",
    ),
    Sheet(
        title="Coûts par hectare",
        points=("Semis direct : 900 euros", "Plants en godets : 3 400 euros", "Entretien pendant dix ans"),
    ),
)
_PORTUGUESE = (
    Sheet(
        title="Recifes de coral em números",
        points=(
            "Um quarto das espécies marinhas",
            "Branqueamento em águas quentes",
            "Recuperação leva dez a quinze anos",
        ),
        caption="Fonte: expedição de março, arquipélago de Abrolhos",
    ),
    Sheet(
        title="Medições no mar",
        points=("Temperatura a três profundidades", "Acidez da água", "Contagem de peixes por câmara"),
    ),
    Sheet(
        title="O que já funciona",
        points=("Zonas sem pesca há vinte anos", "Viveiros de corais resistentes", "Turismo com limite diário"),
    ),
    Sheet(
        title="Próximos passos",
        points=("Ampliar a área protegida", "Formar pescadores como vigilantes", "Publicar os dados abertos"),
        caption="Contacto na última página",
    ),
)
_ENGLISH = (
    Sheet(
        title="Profiling before optimising",
        points=("Measure what users wait for", "One change at a time", "Keep the benchmark in the repository"),
    ),
    Sheet(
        title="Reading a flame graph",
        points=("Width is time, not order", "Look for wide plateaus"),
        code=("with profile(depth=12) as trace:", "    run(batch, size=4096)", "trace.save('flame.svg')"),
        caption="Sampled at 99 Hz on a laptop",
    ),
    Sheet(
        title="Caches lie",
        points=("Warm and cold runs differ", "Pin the clock frequency", "Report the median and the spread"),
    ),
    Sheet(
        title="Where the time went",
        points=("Parsing: 41 %", "Hashing: 33 %", "Everything else: 26 %"),
        caption="Version 2.3.1",
    ),
)


_TABLES = (
    Sheet(
        title="Benchmark results",
        table=(
            ("Model", "Recall", "Latency", "Memory"),
            ("BM25", "61.2 %", "8 ms", "2 GB"),
            ("SPLADE", "76.4 %", "19 ms", "9 GB"),
            ("Hybrid", "81.3 %", "23 ms", "12 GB"),
        ),
        caption="Mean of five runs on the development set",
    ),
    Sheet(
        title="Inspection methods compared",
        table=(
            ("Method", "Time", "Accuracy"),
            ("By hand", "3 days", "0.1 mm"),
            ("Drone", "5 hours", "0.3 mm"),
            ("Laser scan", "1 day", "2.0 mm"),
        ),
    ),
    Sheet(
        title="Programme of the morning",
        table=(("09:00", "Opening and welcome"), ("09:30", "Retrieval at scale"), ("11:00", "Panel discussion")),
    ),
)


@cache
def drawn_decks() -> tuple[TrueDeck, ...]:
    """The decks."""
    return (
        drawn("German, dark", "de", _NIGHT, _GERMAN),
        drawn("French, serif", "fr", _LIGHT, _FRENCH),
        drawn("Portuguese, blue", "pt", _SEA, _PORTUGUESE),
        drawn("English, code", "en", _PAPER, _ENGLISH),
        drawn("English, tables", "en", _NIGHT, _TABLES),
    )
