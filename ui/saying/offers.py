"""What models that can be had are good for, and how many languages they know."""

from __future__ import annotations

from ui.interface import marked

OFFER = "model-offer"
"""Stands for a code, as these are no notices."""
OFFERS: tuple[tuple[str, str] | tuple[str, str, str], ...] = (
    (OFFER, marked("Engine", "for very slow machines; mishears much")),
    (OFFER, marked("Engine", "clear speech, on any laptop")),
    (OFFER, marked("Engine", "names and accents better; a quick processor")),
    (OFFER, marked("Engine", "hard accents and noise; a GPU")),
    (OFFER, marked("Engine", "the first large one; superseded by large-v3")),
    (OFFER, marked("Engine", "hears nearly as well as large-v3; a GPU")),
    (OFFER, marked("Engine", "hears best; a GPU")),
    (OFFER, marked("Engine", "nearly as good as large-v3, several times as quick; a GPU")),
    (OFFER, marked("Engine", "quicker than {model}")),
    (OFFER, marked("Engine", "quicker than {model}; long talks")),
    (OFFER, marked("Engine", "the newest of the quick large ones")),
    (OFFER, marked("Engine", "quick and good, on any machine; a model for each direction")),
    (OFFER, marked("Engine", "pairs that Firefox lacks; a model for each direction")),
    (OFFER, marked("Engine", "any language into any, free for every use")),
    (OFFER, marked("Engine", "as {model}, better; a quick processor or a GPU")),
    (
        OFFER,
        "M2M100's languages, quicker; then surtitle models convert",
        marked("Engine", "M2M100's languages, quicker; needs PyTorch"),
    ),
    (OFFER, marked("Engine", "the most languages, free for every use; slow, best on a GPU")),
    (OFFER, marked("Engine", "small languages too; not for commercial use")),
    (OFFER, marked("Engine", "unknown to Surtitle")),
    (OFFER, marked("Engine", "{count} languages")),
    (OFFER, marked("Engine", "see its page")),
    (OFFER, marked("Engine", "English")),
)
"""As the other tables of what the engine says."""
