"""One app a person: a second start shows the first and ends."""

from __future__ import annotations

import getpass
import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 500
ANSWER_MS = 20
TOKEN = "XDG_ACTIVATION_TOKEN"
"""With it, Wayland lets a window be raised by whoever was given it: the second start, which hands it on."""


class Single(QObject):
    """Is the first of its name, or tells the first to show itself.

    Signals:
        asked: somebody started the app again.
    """

    asked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def is_first(self) -> bool:
        """Whether no other runs; one that does is told to show itself. Where this cannot be told, this is the first."""
        if self._tell_first():
            return False
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)  # left behind by one that crashed
            self._server.listen(self._name)
        return True

    def close(self) -> None:
        """Let another be the first."""
        self._server.close()

    def _tell_first(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(os.environ.get(TOKEN, "").encode() + b"\n")
        socket.waitForBytesWritten(WAIT_MS)
        socket.disconnectFromServer()
        return True

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.waitForReadyRead(ANSWER_MS)  # who connects says at once what there is to say
            token = bytes(socket.readLine().data()).decode(errors="replace").strip()
            if token:
                os.environ[TOKEN] = token  # Qt takes it when a window is activated next
            socket.close()
            socket.deleteLater()
            self.asked.emit()


def name_for(data: Path) -> str:
    """The name under which the app of this person, with this data folder, is found."""
    told = f"{getpass.getuser()} {data.resolve()}"
    return f"surtitle-{hashlib.sha256(told.encode()).hexdigest()[:16]}"
