"""Sounds in which nobody speaks, made from numbers: 16 kHz mono in [-1, 1], the same every time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import numpy as np
import numpy.typing as npt

from translator.flow import SAMPLE_RATE, Samples

Sound = npt.NDArray[np.float64]
Random = np.random.Generator

C_MAJOR = (0, 4, 7, 12)
A_MINOR = (-3, 0, 4, 9)
F_MAJOR = (-7, -3, 0, 5)
G_MAJOR = (-5, -1, 2, 7)
A_VOWEL = ((750, 110), (1200, 140), (2600, 220))
O_VOWEL = ((450, 90), (800, 110), (2500, 220))
I_VOWEL = ((300, 70), (2200, 180), (2900, 250))
"""Formants: their middle and width in Hz."""
MIDDLE_C_HZ = 261.63
BAR_S = 2.0


def silence(seconds: float, random: Random) -> Sound:
    """Digital silence."""
    return np.zeros(round(seconds * SAMPLE_RATE))


def noise(seconds: float, random: Random, *, slope: float) -> Sound:
    """Noise whose power falls with the frequency to the power of `slope`: 0 white, 1 pink, 2 brown."""
    count = round(seconds * SAMPLE_RATE)
    spectrum = np.fft.rfft(random.standard_normal(count))
    hz = np.fft.rfftfreq(count, 1 / SAMPLE_RATE)
    spectrum[hz > 20] *= hz[hz > 20] ** (-slope / 2)
    spectrum[hz <= 20] = 0.0
    return np.fft.irfft(spectrum, count)


def hum(seconds: float, random: Random) -> Sound:
    """Mains hum of 50 Hz with harmonics, over a little noise."""
    at_s = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    tones = sum(np.sin(2 * np.pi * 50 * n * at_s + random.uniform(0, 6)) / n for n in (1, 2, 3, 4, 5, 7, 9, 12))
    return np.asarray(tones) + 0.02 * random.standard_normal(len(at_s))


def chords(seconds: float, random: Random) -> Sound:
    """An organ that holds four chords in turn."""
    out = silence(seconds, random)
    for start_s, chord in _bars(seconds):
        for step in chord:
            _add(out, start_s, _tone(_hz(step), BAR_S, attack_s=0.05, decay_s=4.0, overtones=(1, 0.5, 0.3, 0.2)))
    return out


def arpeggio(seconds: float, random: Random) -> Sound:
    """A plucked arpeggio with a bass and a drum kit."""
    out = silence(seconds, random)
    for start_s, chord in _bars(seconds):
        for beat in range(8):
            pluck = _tone(
                _hz(chord[beat % 4] + 12), 0.6, attack_s=0.004, decay_s=0.25, overtones=(1, 0.6, 0.35, 0.2, 0.1)
            )
            _add(out, start_s + beat * BAR_S / 8, 0.5 * pluck)
            _add(out, start_s + beat * BAR_S / 8, 0.15 * _burst(random, 0.05, 0.015, (6000, 7900)))
        for beat in (0, 2):
            _add(out, start_s + beat * BAR_S / 4, _kick())
            _add(out, start_s + (beat + 1) * BAR_S / 4, 0.8 * _burst(random, 0.2, 0.05, (200, 7000)))
        _add(out, start_s, 0.7 * _tone(_hz(chord[0] - 24), BAR_S, attack_s=0.01, decay_s=1.0, overtones=(1, 0.5, 0.2)))
    return out


def melody(seconds: float, random: Random) -> Sound:
    """A singing tone with vibrato and formants, without words, that glides from note to note."""
    count = round(seconds * SAMPLE_RATE)
    steps = random.choice([0, 2, 4, 5, 7, 9, 11, 12], size=int(seconds / 0.6) + 2)
    notes = np.repeat(_hz(steps), round(0.6 * SAMPLE_RATE))[:count]
    smooth = np.hanning(round(0.12 * SAMPLE_RATE))
    glide = np.convolve(notes, smooth / smooth.sum(), mode="same")
    at_s = np.arange(count) / SAMPLE_RATE
    vibrato = 1 + 0.012 * np.sin(2 * np.pi * 5.5 * at_s)
    return _vowel(glide * vibrato, A_VOWEL) * (0.6 + 0.4 * np.abs(np.sin(np.pi * at_s / 0.6)))


def applause(seconds: float, random: Random) -> Sound:
    """Sixty pairs of hands, each with its own time and its own ring."""
    out = silence(seconds, random)
    for _ in range(60):
        period_s, low_hz = random.uniform(0.2, 0.4), random.uniform(500, 1400)
        clap = random.uniform(0.3, 1.0) * _burst(random, 0.06, random.uniform(0.006, 0.015), (low_hz, 2.2 * low_hz))
        at_s = random.uniform(0, period_s)
        while at_s < seconds:
            _add(out, at_s, random.uniform(0.6, 1.0) * clap)
            at_s += period_s * random.normal(1.0, 0.08)
    return out


def keyboard(seconds: float, random: Random) -> Sound:
    """Typing: each key goes down and comes up again."""
    out = 0.003 * random.standard_normal(round(seconds * SAMPLE_RATE))
    at_s = 0.3
    while at_s < seconds:
        for later_s, loud in ((0.0, 1.0), (random.uniform(0.06, 0.11), 0.5)):
            _add(out, at_s + later_s, loud * _burst(random, 0.03, 0.004, (1500, 6000)))
            _add(out, at_s + later_s, 0.4 * loud * _burst(random, 0.05, 0.012, (150, 500)))
        at_s += random.gamma(3.0, 0.06) + (random.random() < 0.08) * random.uniform(0.5, 2.5)
    return out


def coughs(seconds: float, random: Random) -> Sound:
    """Somebody coughs, one to three times, every few seconds: a burst of air, then the throat."""
    out = 0.002 * random.standard_normal(round(seconds * SAMPLE_RATE))
    at_s = 1.0
    while at_s < seconds - 1:
        for _ in range(random.integers(1, 4)):
            _add(out, at_s, _burst(random, 0.18, 0.045, (350, 3500)))
            throat = _tone(
                random.uniform(110, 180), 0.2, attack_s=0.02, decay_s=0.06, overtones=(1, 0.9, 0.8, 0.7, 0.5, 0.4)
            )
            _add(out, at_s + 0.08, 0.25 * throat + 0.2 * _burst(random, 0.2, 0.06, (500, 2000)))
            at_s += random.uniform(0.35, 0.5)
        at_s += random.uniform(2.0, 6.0)
    return out


def laughter(seconds: float, random: Random) -> Sound:
    """Somebody laughs every few seconds: ha ha ha, each a breath and a vowel that falls."""
    out = 0.002 * random.standard_normal(round(seconds * SAMPLE_RATE))
    at_s = 1.0
    while at_s < seconds - 3:
        hz = random.uniform(160, 320)
        for _ in range(random.integers(4, 10)):
            _add(out, at_s, 0.3 * _burst(random, 0.09, 0.05, (700, 5000)))
            _add(out, at_s + 0.05, _vowel(hz * np.linspace(1.05, 0.9, round(0.12 * SAMPLE_RATE)), A_VOWEL))
            at_s += random.uniform(0.17, 0.22)
            hz *= 0.96
        at_s += random.uniform(2.0, 5.0)
    return out


def singing(seconds: float, random: Random) -> Sound:
    """A voice that sings vowels and no words, a note a breath."""
    out = silence(seconds, random)
    at_s = 0.5
    while at_s < seconds - 3:
        length = round(random.uniform(0.4, 2.2) * SAMPLE_RATE)
        time_s = np.arange(length) / SAMPLE_RATE
        hz = _hz(random.choice([-5, -3, 0, 2, 4, 7])) * (1 + 0.01 * np.sin(2 * np.pi * 5.5 * time_s))
        vowel = _vowel(hz, (A_VOWEL, O_VOWEL, I_VOWEL)[random.integers(3)])
        _add(out, at_s, vowel * np.minimum(1.0, time_s / 0.06))
        at_s += length / SAMPLE_RATE + random.choice([0.02, 0.02, 0.3])
    return out


SOUNDS: Mapping[str, tuple[Callable[[float, Random], Sound], float]] = {
    "digital silence": (silence, 0.0),
    "white noise, -60 dB": (partial(noise, slope=0), -60.0),
    "white noise, -40 dB": (partial(noise, slope=0), -40.0),
    "white noise, -20 dB": (partial(noise, slope=0), -20.0),
    "pink noise, -40 dB": (partial(noise, slope=1), -40.0),
    "pink noise, -20 dB": (partial(noise, slope=1), -20.0),
    "brown noise, -40 dB": (partial(noise, slope=2), -40.0),
    "brown noise, -20 dB": (partial(noise, slope=2), -20.0),
    "mains hum": (hum, -25.0),
    "music: chords": (chords, -20.0),
    "music: arpeggio, bass, drums": (arpeggio, -20.0),
    "music: melody with vibrato": (melody, -20.0),
    "applause": (applause, -18.0),
    "typing": (keyboard, -35.0),
    "laughter": (laughter, -28.0),
    "singing without words": (singing, -20.0),
    "coughs": (coughs, -28.0),
}
"""Each sound and its level: the root of its mean square, in decibels below full scale."""


def sound(name: str, seconds: float) -> Samples:
    """The sound of that name, at its level. Raises KeyError for a name that is none of SOUNDS."""
    make, decibels = SOUNDS[name]
    made = make(seconds, np.random.default_rng(len(name)))
    level = float(np.sqrt(np.mean(made**2)))
    scaled = made * (10 ** (decibels / 20) / level) if level else made
    return np.clip(scaled, -1.0, 1.0).astype(np.float32)


def _hz(step: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """The frequency of a note so many semitones above middle C."""
    return np.asarray(MIDDLE_C_HZ * 2 ** (np.asarray(step) / 12))


def _bars(seconds: float) -> list[tuple[float, tuple[int, ...]]]:
    chosen = (C_MAJOR, A_MINOR, F_MAJOR, G_MAJOR)
    return [(bar * BAR_S, chosen[bar % 4]) for bar in range(int(np.ceil(seconds / BAR_S)))]


def _tone(hz: npt.ArrayLike, seconds: float, *, attack_s: float, decay_s: float, overtones: tuple[float, ...]) -> Sound:
    at_s = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    waves = sum(loud * np.sin(2 * np.pi * float(hz) * n * at_s) for n, loud in enumerate(overtones, 1))
    return np.asarray(waves) * np.minimum(1.0, at_s / attack_s) * np.exp(-at_s / decay_s)


def _vowel(hz: npt.NDArray[np.float64], formants: tuple[tuple[int, int], ...]) -> Sound:
    """A voice at the pitch `hz`, one value a sample, with these formants."""
    phase = 2 * np.pi * np.cumsum(hz) / SAMPLE_RATE
    out = np.zeros(len(hz))
    for harmonic in range(1, 30):
        at_hz = harmonic * hz
        gain = 0.05 + sum(np.exp(-(((at_hz - center) / width) ** 2)) for center, width in formants)
        out += np.where(at_hz < 7500, gain / harmonic * np.sin(harmonic * phase), 0.0)
    return out


def _burst(random: Random, seconds: float, decay_s: float, band_hz: tuple[float, float]) -> Sound:
    """Noise of one band that dies away, its loudest sample 1."""
    count = round(seconds * SAMPLE_RATE)
    spectrum = np.fft.rfft(random.standard_normal(count))
    hz = np.fft.rfftfreq(count, 1 / SAMPLE_RATE)
    spectrum[(hz < band_hz[0]) | (hz > band_hz[1])] = 0.0
    out = np.fft.irfft(spectrum, count) * np.exp(-np.arange(count) / SAMPLE_RATE / decay_s)
    return out / np.abs(out).max()


def _kick() -> Sound:
    at_s = np.arange(round(0.25 * SAMPLE_RATE)) / SAMPLE_RATE
    return np.sin(2 * np.pi * (50 * at_s + 4 * (1 - np.exp(-at_s / 0.03)))) * np.exp(-at_s / 0.08)


def _add(out: Sound, at_s: float, sound: Sound) -> None:
    start = round(at_s * SAMPLE_RATE)
    end = min(len(out), start + len(sound))
    if start < end:
        out[start:end] += sound[: end - start]
