#!/usr/bin/env bash
# Installs what Surtitle needs: Debian packages where it may, Python packages into a virtual environment.
set -euo pipefail
cd "$(dirname "$0")/.."
PYTHON=${PYTHON:-python3}
VENV=${VENV:-.venv}

if ! "$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
  echo "Surtitle needs Python 3.11 or newer; '$PYTHON' is $("$PYTHON" --version 2>&1)." >&2
  echo "Install a newer one and run: make setup PYTHON=python3.12" >&2
  exit 3
fi

if command -v dpkg-query >/dev/null; then
  missing=()
  while read -r package; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done < packaging/debian-packages.txt
  if ((${#missing[@]})); then
    if [[ $(id -u) == 0 ]]; then
      apt-get update -q
      DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${missing[@]}"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
      sudo apt-get update -q
      sudo DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${missing[@]}"
    else
      echo "These Debian packages are missing, and I may not install them. Please run:" >&2
      echo "  sudo apt-get install ${missing[*]}" >&2
      exit 3
    fi
  fi
else
  echo "No Debian packages here: see README.md for Tesseract and PortAudio on this system." >&2
fi

[[ -x "$VENV/bin/python" ]] || "$PYTHON" -m venv "$VENV"
"$VENV/bin/python" -m pip install -q --disable-pip-version-check -e '.[offline,dev]'
