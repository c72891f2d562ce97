"""A hub on this machine: what huggingface_hub asks of one, with ranges, redirects, and what goes wrong on a bad day."""

from __future__ import annotations

import hashlib
import json
import sys
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

COMMIT = "0123456789abcdef0123456789abcdef01234567"
LARGE = 10_000
"""Files from so many bytes on are stored as large files are: known by their SHA-256, behind a redirect."""


class LocalHub:
    """Repositories by name, each a mapping of file names to contents; a context manager.

    `refuse` answers every request of a repository with a status; `cut` ends a file's connections after so many bytes,
    so many times; `hold` stops a file after so many bytes until `release` is set; `corrupt` sends other bytes than
    those that were promised. `capabilities` is what it says of itself. `asked` is every request: method, path, Range
    header. As a proxy it answers for any hub.
    """

    def __init__(self, repositories: Mapping[str, Mapping[str, bytes]], licence: str | None = "mit") -> None:
        self.repositories = repositories
        self.licence = licence
        self.commit = COMMIT
        self.refuse: dict[str, tuple[int, str]] = {}
        self.cut: dict[str, tuple[int, int]] = {}
        self.hold: dict[str, int] = {}
        self.release = threading.Event()
        self.holding = threading.Event()
        self.corrupt: set[str] = set()
        self.ranges = True
        self.portal = False
        self.capabilities: dict[str, Any] = {}
        self.asked: list[tuple[str, str, str | None]] = []
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def fetched(self, name: str) -> list[str | None]:
        """The Range headers with which a file was fetched, in order."""
        return [asked for method, path, asked in self.asked if method == "GET" and path.endswith(f"/{name}")]

    def __enter__(self) -> LocalHub:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that go away in the middle are what is tested; all else is shown."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def _handler(hub: LocalHub) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_HEAD(self) -> None:
            self._answer(body=False)

        def do_GET(self) -> None:
            self._answer(body=True)

        def do_CONNECT(self) -> None:
            """As a proxy that lets nobody through to a secure server."""
            hub.asked.append((self.command, self.path, None))
            self._send(502, b"", {}, body=False)

        def log_message(self, format: str, *args: Any) -> None:
            """Tests are quiet."""

        def _answer(self, *, body: bool) -> None:
            path = urlsplit(self.path).path
            hub.asked.append((self.command, path, self.headers.get("Range")))
            if hub.portal:
                return self._send(200, b"<html>Welcome to the hotel</html>", {"Content-Type": "text/html"}, body)
            if path == "/":
                return self._send(200, json.dumps(hub.capabilities).encode(), {}, body)
            if path.startswith("/cdn/"):
                return self._file(*path.removeprefix("/cdn/").rsplit("/", 1), body)
            owner, name, *rest = path.removeprefix("/api/models/").strip("/").split("/")
            repository = f"{owner}/{name}"
            if repository in hub.refuse:
                status, code = hub.refuse[repository]
                return self._send(status, b"{}", {"X-Error-Code": code} if code else {}, body)
            if repository not in hub.repositories:
                return self._send(404, b"{}", {"X-Error-Code": "RepoNotFound"}, body)
            if path.startswith("/api/models/"):
                if rest[:1] == ["revision"] and rest[1] not in ("main", hub.commit):
                    return self._send(404, b"{}", {"X-Error-Code": "RevisionNotFound"}, body)
                return self._send(200, json.dumps(self._model(repository)).encode(), {}, body)
            file = "/".join(rest[2:])
            if file not in hub.repositories[repository]:
                return self._send(404, b"{}", {"X-Error-Code": "EntryNotFound"}, body)
            if len(hub.repositories[repository][file]) >= LARGE:
                return self._send(
                    302, b"", {"Location": f"/cdn/{repository}/{file}", "X-Repo-Commit": hub.commit}, body
                )
            return self._file(repository, file, body)

        def _model(self, repository: str) -> dict[str, Any]:
            siblings = []
            for name, data in hub.repositories[repository].items():
                blob = hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()
                sibling: dict[str, Any] = {"rfilename": name, "size": len(data), "blobId": blob}
                if len(data) >= LARGE:
                    digest = hashlib.sha256(data).hexdigest()
                    sibling["lfs"] = {"sha256": digest, "size": len(data), "pointerSize": 134}
                siblings.append(sibling)
            card = {"license": hub.licence} if hub.licence else {}
            return {"id": repository, "modelId": repository, "sha": hub.commit, "siblings": siblings, "cardData": card}

        def _file(self, repository: str, name: str, body: bool) -> None:
            data = hub.repositories[repository][name]
            if name in hub.corrupt:
                data = bytes(len(data))
            start, status = 0, 200
            asked = self.headers.get("Range")
            if asked and hub.ranges:
                start, status = int(asked.removeprefix("bytes=").rstrip("-")), 206
                if start >= len(data):
                    return self._send(416, b"", {}, body)
            headers = {"X-Repo-Commit": hub.commit, "ETag": f'"{hashlib.sha256(data).hexdigest()}"'}
            if status == 206:
                headers["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
            left = data[start:]
            after, times = hub.cut.get(name, (0, 0))
            if body and times:
                hub.cut[name] = (after, times - 1)
                self._send(status, left, headers, body, upto=after)
                self.close_connection = True
            elif body and name in hub.hold and start < hub.hold[name]:
                self._send(status, left, headers, body, upto=hub.hold[name] - start)
                hub.holding.set()
                hub.release.wait(60)
                self.close_connection = True
            else:
                self._send(status, left, headers, body)

        def _send(
            self, status: int, data: bytes, headers: Mapping[str, str], body: bool, upto: int | None = None
        ) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            if body:
                self.wfile.write(data[:upto])
                self.wfile.flush()

    return Handler
