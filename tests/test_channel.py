"""Values between threads: in order, bounded, or only the newest."""

import threading

import pytest

from translator.channel import Channel, Closed, Latest, Overflow


def test_values_come_out_in_the_order_they_went_in() -> None:
    channel: Channel[int] = Channel(3)
    for value in (1, 2, 3):
        channel.put(value)
    assert [channel.get() for _ in range(3)] == [1, 2, 3]


def test_a_closed_channel_gives_what_is_queued_and_then_says_so() -> None:
    channel: Channel[int] = Channel(2)
    channel.put(1)
    channel.close()
    assert channel.get() == 1
    with pytest.raises(Closed):
        channel.get()
    with pytest.raises(Closed):
        channel.put(2)


def test_a_full_channel_drops_the_oldest_and_tells_which() -> None:
    lost: list[int] = []
    channel: Channel[int] = Channel(2, Overflow.DROP_OLDEST, lost.append)
    for value in (1, 2, 3, 4):
        channel.put(value)
    assert lost == [1, 2]
    assert channel.take_all() == [3, 4]


def test_a_writer_waits_for_room() -> None:
    channel: Channel[int] = Channel(1)
    channel.put(1)
    writer = threading.Thread(target=channel.put, args=(2,))
    writer.start()
    assert channel.get(timeout_s=5) == 1
    assert channel.get(timeout_s=5) == 2
    writer.join(5)
    assert not writer.is_alive()


def test_closing_frees_a_waiting_writer() -> None:
    channel: Channel[int] = Channel(1)
    channel.put(1)
    seen: list[type[BaseException]] = []

    def write() -> None:
        try:
            channel.put(2)
        except Closed as closed:
            seen.append(type(closed))

    writer = threading.Thread(target=write)
    writer.start()
    channel.close()
    writer.join(5)
    assert seen == [Closed]


def test_a_reader_that_waits_in_vain_is_told() -> None:
    with pytest.raises(TimeoutError):
        Channel[int](1).get(timeout_s=0.01)


def test_a_channel_without_room_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Channel[int](0)


def test_latest_keeps_only_the_newest() -> None:
    latest: Latest[int] = Latest()
    latest.put(1)
    latest.put(2)
    assert latest.take() == 2
    assert latest.take() is None
    latest.put(3)
    latest.close()
    assert latest.get() == 3
    with pytest.raises(Closed):
        latest.get()
