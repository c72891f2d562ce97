"""Downloads of Firefox's models: what goes wrong. A good one needs Mozilla's server and is not tested."""

import socket
import threading
from pathlib import Path

import pytest

from translator.errors import Cancelled, InputError, SetupError
from translator.translation.firefox_download import download_firefox


def test_a_failed_download_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FXTRANSLATE_RECORDS_URL", "http://127.0.0.1:9/records")
    seen: list[float] = []
    with pytest.raises(SetupError) as caught:
        download_firefox("en", "es", folder=tmp_path, progress=lambda name, done: seen.append(done))
    assert caught.value.code == "model-download"
    assert "127.0.0.1:9 cannot be reached (" in caught.value.text
    assert "GET" not in caught.value.text
    assert "surtitle models import" in caught.value.remedy
    assert set(seen) <= {0.0}
    assert list(tmp_path.iterdir()) == []


def test_a_download_that_hangs_can_be_cancelled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cancelled = threading.Event()
    connections: list[socket.socket] = []

    def accept(silent: socket.socket) -> None:
        connections.append(silent.accept()[0])  # and never answer
        cancelled.set()

    with socket.create_server(("127.0.0.1", 0)) as silent:
        monkeypatch.setenv("FXTRANSLATE_RECORDS_URL", f"http://127.0.0.1:{silent.getsockname()[1]}/records")
        accepting = threading.Thread(target=accept, args=(silent,))
        accepting.start()
        with pytest.raises(Cancelled):
            download_firefox("en", "es", folder=tmp_path, cancelled=cancelled)
        accepting.join()
        connections[0].close()
    assert list(tmp_path.iterdir()) == []


def test_the_same_language_is_not_downloaded(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        download_firefox("pt", "pt-BR", folder=tmp_path)


def test_offline_mode_is_kept_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(SetupError) as caught:
        download_firefox("en", "es", folder=tmp_path)
    assert caught.value.code == "hub-offline"
