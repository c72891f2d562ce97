#!/usr/bin/env bash
# Makes a Debian package of the bundle in dist/surtitle: dist/surtitle_VERSION_ARCHITECTURE.deb.
set -euo pipefail
cd "$(dirname "$0")/../.."
BUNDLE=dist/surtitle
[[ -x $BUNDLE/surtitle ]] || { echo "There is no bundle yet. Please run: make bundle" >&2; exit 3; }

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' translator/__init__.py)
architecture=$(dpkg --print-architecture)
libc=$(dpkg-query -W -f '${Version}' libc6 | cut -d- -f1) # of the machine that the libraries were taken from
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"

install -d "$root"/{DEBIAN,usr/bin,usr/lib,usr/share/doc/surtitle}
cp -a --reflink=auto "$BUNDLE" "$root/usr/lib/surtitle"
ln -s ../lib/surtitle/surtitle "$root/usr/bin/surtitle"
install -Dm644 packaging/debian/surtitle.desktop "$root/usr/share/applications/surtitle.desktop"
install -Dm644 packaging/debian/surtitle.metainfo.xml "$root/usr/share/metainfo/surtitle.metainfo.xml"
install -Dm644 resources/icons/surtitle.svg "$root/usr/share/icons/hicolor/scalable/apps/surtitle.svg"
install -m644 LICENSE "$root/usr/share/doc/surtitle/copyright"
gzip -9nc CHANGELOG.md > "$root/usr/share/doc/surtitle/changelog.gz"
chmod -R go=u-w "$root/usr"
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@LIBC@/$libc/" \
  -e "s/@KILOBYTES@/$(du -sk "$root/usr" | cut -f1)/" packaging/debian/control > "$root/DEBIAN/control"
dpkg-deb --root-owner-group -Zzstd -z3 --build "$root" "dist/surtitle_${version}_${architecture}.deb"
