#!/usr/bin/env bash
# Builds the disk image for macOS: dist/Surtitle.dmg. Not run yet.
# Needs Python 3.12 and Tesseract: brew install python@3.12 tesseract. IDENTITY signs ("Developer ID Application: …"),
# PROFILE notarises (of `xcrun notarytool store-credentials`); without them a Mac other than this one warns.
set -euo pipefail
cd "$(dirname "$0")/../.."
python3.12 -m venv .venv
.venv/bin/python -m pip install -q -e '.[offline,bundle]'
.venv/bin/python packaging/icons.py build
.venv/bin/pyinstaller --noconfirm packaging/surtitle.spec
codesign --force --deep --options runtime --entitlements packaging/macos/entitlements.plist \
  --sign "${IDENTITY:--}" dist/Surtitle.app
image=$(mktemp -d)
trap 'rm -rf "$image"' EXIT
cp -R dist/Surtitle.app "$image"
ln -s /Applications "$image/Applications"
hdiutil create -volname Surtitle -srcfolder "$image" -ov -format UDZO dist/Surtitle.dmg
if [[ -n ${PROFILE:-} ]]; then
  xcrun notarytool submit dist/Surtitle.dmg --keychain-profile "$PROFILE" --wait
  xcrun stapler staple dist/Surtitle.dmg
fi
