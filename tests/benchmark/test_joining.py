"""Talks joined into one, with their truth."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.benchmark.joining import joined_truth, pieces_of, write_joined
from tests.benchmark.talks import BUNDLED, cut_media, cut_truth, open_talk, sound_of, talk_of
from translator.flow import SAMPLE_RATE


def talk(name: str, duration_s: float, *, language: str = "en", source: str = ""):
    said = [{"text": f"{name}.", "start_s": 1.0, "end_s": 2.0}]
    shown = [{"text": [name], "start_s": 1.0, "end_s": duration_s + 5}]
    timeline = {"lang": language, "duration_s": duration_s, "source": source, "slides": shown, "sentences": said}
    return talk_of(name, Path(f"{name}.mp4"), timeline)


def test_talks_follow_one_another_until_the_time_is_full() -> None:
    pieces = pieces_of([talk("a", 10.1), talk("b", 20.0)], 60.0)
    assert [(piece.talk.name, piece.start_s) for piece in pieces] == [
        ("a", 0.0),
        ("b", 10.25),  # after a whole number of pictures
        ("a", 30.25),
        ("b", 40.5),
    ]


def test_the_joined_truth_has_all_times_of_the_whole() -> None:
    pieces = pieces_of([talk("a", 10.0), talk("b", 20.0, source="text per clip")], 60.0)
    truth = joined_truth(pieces, 60.0)
    assert [(one.text, one.start_s) for one in truth.sentences] == [
        ("a.", 1.0),
        ("b.", 11.0),
        ("a.", 31.0),
        ("b.", 41.0),
    ]
    assert [(one.text, one.start_s, one.end_s) for one in truth.slides[:2]] == [("a", 0.0, 10.0), ("b", 10.0, 30.0)]
    assert truth.coarse
    assert truth.duration_s == pytest.approx(42.4)  # after the last whole sentence
    assert not joined_truth(pieces[:1], 60.0).coarse


def test_talks_in_two_languages_are_not_one_talk() -> None:
    with pytest.raises(ValueError, match="in one language, not in en, pt"):
        joined_truth(pieces_of([talk("a", 10.0), talk("b", 10.0, language="pt")], 30.0), 30.0)


def test_the_recording_has_the_sound_and_the_pictures_of_its_talks(tmp_path: Path) -> None:
    import av
    import numpy as np

    (tmp_path / "cut").mkdir()
    short = cut_media(cut_truth(open_talk(BUNDLED), 10), tmp_path / "cut")
    pieces = pieces_of([short, replace(short, name="again")], 15.0)
    write_joined(pieces, 15.0, tmp_path / "joined.mkv")
    sound, once = sound_of(tmp_path / "joined.mkv"), sound_of(short.media)
    assert len(sound) == 15 * SAMPLE_RATE
    second = round(pieces[1].start_s * SAMPLE_RATE)
    for first in (0, second):  # as it was, to the rounding of 16 bits
        length = min(len(once), len(sound) - first, second)
        assert np.abs(sound[first : first + length] - once[:length]).max() < 1e-3
    with av.open(str(tmp_path / "joined.mkv")) as media, av.open(str(short.media)) as source:
        pictures = [picture.to_ndarray(format="rgb24") for picture in media.decode(video=0)]
        original = next(source.decode(video=0)).to_ndarray(format="rgb24")
    assert len(pictures) == 60
    for number in (0, round(pieces[1].start_s * 4)):
        assert np.abs(pictures[number].astype(int) - original).mean() < 3
