"""The Whisper models that can be had by name: how large they are, which languages they know, which hears better.

Layers and widths are those of OpenAI's model card and of the `config.json` of each model; the order is that of the word
error rates which OpenAI (Radford et al., 2022, and the cards of large-v3 and turbo) and Distil-Whisper (Gandhi et al.,
2023, and the cards of its models) publish, on long recordings where they give them.
"""

from __future__ import annotations

from dataclasses import dataclass

VOCABULARY = 51_865
"""Tokens, give or take one."""
POSITIONS = 750
"""Positions of the encoder, 50 a second, in a live window with its padding."""
ALIASES = {"large": "large-v3", "turbo": "large-v3-turbo"}


@dataclass(frozen=True, slots=True, kw_only=True)
class WhisperSize:
    """A model by its faster-whisper name. `english` models know no other language."""

    name: str
    encoder_layers: int
    decoder_layers: int
    width: int
    english: bool = False

    @property
    def shape(self) -> tuple[int, int, int]:
        """What its cost depends on; models of one shape cost the same."""
        return self.encoder_layers, self.decoder_layers, self.width

    @property
    def translates(self) -> bool:
        """Whether it translates into English: OpenAI's first models, as deep on both sides; turbo has unlearnt it."""
        return not self.english and self.decoder_layers == self.encoder_layers

    @property
    def parameters(self) -> int:
        """Weights, within 4 %."""
        matrices = 12 * self.encoder_layers + 16 * self.decoder_layers
        return matrices * self.width**2 + VOCABULARY * self.width

    @property
    def encoding(self) -> int:
        """Multiplications to encode a position: projections, feed-forward and attention of every layer."""
        return self.encoder_layers * (12 * self.width**2 + 2 * POSITIONS * self.width)

    @property
    def generating(self) -> int:
        """Multiplications to generate a token: every layer of the decoder, and the choice among all tokens."""
        return self.decoder_layers * (14 * self.width**2 + 2 * POSITIONS * self.width) + VOCABULARY * self.width

    @property
    def aligning(self) -> int:
        """Multiplications, for comparison, to run known text through the decoder, which chooses no tokens then."""
        return self.decoder_layers * self.width**2


def _sizes(
    encoder_layers: int, decoder_layers: int, width: int, *names: str, english: bool = False
) -> tuple[WhisperSize, ...]:
    return tuple(
        WhisperSize(
            name=name,
            encoder_layers=encoder_layers,
            decoder_layers=decoder_layers,
            width=width,
            english=english or name.endswith(".en"),
        )
        for name in names
    )


CATALOGUE = (
    *_sizes(4, 4, 384, "tiny", "tiny.en"),
    *_sizes(6, 6, 512, "base", "base.en"),
    *_sizes(12, 12, 768, "small"),
    *_sizes(12, 4, 768, "distil-small.en"),
    *_sizes(12, 12, 768, "small.en"),
    *_sizes(24, 2, 1024, "distil-medium.en"),
    *_sizes(24, 24, 1024, "medium", "medium.en"),
    *_sizes(32, 2, 1280, "distil-large-v2", "distil-large-v3", english=True),
    *_sizes(32, 32, 1280, "large-v1"),
    *_sizes(32, 2, 1280, "distil-large-v3.5", english=True),
    *_sizes(32, 32, 1280, "large-v2"),
    *_sizes(32, 4, 1280, "large-v3-turbo"),
    *_sizes(32, 32, 1280, "large-v3"),
)
"""From the one that hears worst to the one that hears best."""


def find_size(name: str) -> WhisperSize | None:
    """The model of this name in the catalogue, None for a folder, a repository or an unknown name."""
    return next((size for size in CATALOGUE if size.name == ALIASES.get(name, name)), None)
