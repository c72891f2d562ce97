"""Talks and their truth, opened and cut."""

import itertools
import json
from pathlib import Path

import pytest

from tests.benchmark.talks import (
    BUNDLED,
    cut_media,
    cut_truth,
    is_coarse,
    open_talk,
    talk_of,
    with_pictures,
    with_speech,
)

TIMELINE = {
    "lang": "en",
    "duration_s": 30.0,
    "source": "a talk; text per slide, not per sentence",
    "slides": [
        {"start_s": 0, "end_s": 10, "text": ["A title", "a line"]},
        {"start_s": 10, "end_s": 20, "text": ["Another"]},
    ],
    "sentences": [
        {"start_s": 1, "end_s": 5, "slide": 1, "text": "One."},
        {"start_s": 5, "end_s": 6, "slide": 1, "text": " "},
        {"start_s": 7, "end_s": 11, "slide": 1, "text": "Two."},
        {"start_s": 11.2, "end_s": 20, "slide": 2, "text": "Three."},
    ],
}


def test_the_source_says_whether_times_are_coarse() -> None:
    assert is_coarse("times are summed clip lengths; text per clip")
    assert not is_coarse("made from a script")


def test_opens_a_folder_and_a_file_with_its_truth_beside_it(tmp_path: Path) -> None:
    (tmp_path / "talk.mp4").touch()
    (tmp_path / "timeline.json").write_text(json.dumps(TIMELINE))
    talk = open_talk(tmp_path)
    assert (talk.name, talk.coarse, len(talk.sentences)) == (tmp_path.name, True, 3)
    assert talk.slides[0].text == "A title a line"
    bundled = open_talk(BUNDLED)
    assert (bundled.name, bundled.coarse, bundled.language) == ("attention", False, "en")
    assert open_talk(BUNDLED, coarse=True).coarse


def test_a_talk_without_recording_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_talk(tmp_path)


def test_the_truth_is_cut_after_a_whole_sentence() -> None:
    cut = cut_truth(talk_of("talk", Path("talk.mp4"), TIMELINE), 15)
    assert [sentence.text for sentence in cut.sentences] == ["One.", "Two."]
    assert cut.duration_s == pytest.approx(11.1)
    assert len(cut.slides) == 1  # the second is hardly seen
    with pytest.raises(ValueError, match="No sentence"):
        cut_truth(cut, 2)


def test_the_recording_is_cut_where_its_truth_ends(tmp_path: Path) -> None:
    import av

    talk = cut_media(cut_truth(open_talk(BUNDLED), 10), tmp_path)
    with av.open(str(talk.media)) as media:
        assert media.duration is not None
        assert media.duration / av.time_base == pytest.approx(talk.duration_s, abs=0.5)
        assert len(media.streams.video) == len(media.streams.audio) == 1


def test_speech_is_found_in_the_recording(tmp_path: Path) -> None:
    talk = with_speech(cut_media(cut_truth(open_talk(BUNDLED), 10), tmp_path))
    first = talk.sentences[0].start_s
    assert talk.speech[0][0] == pytest.approx(first, abs=0.3)
    assert all(after[0] - before[1] >= 0.9 for before, after in itertools.pairwise(talk.speech))


def test_a_talk_over_the_pictures_of_another_has_its_own_sound_and_no_true_slide(tmp_path: Path) -> None:
    import av

    whole = open_talk(BUNDLED)
    pictures = cut_media(cut_truth(whole, 10), tmp_path).media
    mixed = with_pictures(cut_truth(whole, 20), pictures, tmp_path)
    assert mixed.slides == ()
    with av.open(str(mixed.media)) as media, av.open(str(pictures)) as shown:
        sound, video = media.streams.audio[0], media.streams.video[0]
        assert float(sound.duration * sound.time_base) == pytest.approx(mixed.duration_s, abs=0.5)
        assert video.frames == shown.streams.video[0].frames
