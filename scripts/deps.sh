#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
#
# Installs what Clew needs to build, run and pass its tests on Debian 12: once; a second run asks no network.
# Needs root or sudo. `deps.sh --list` prints the packages.
set -euo pipefail

packages=(
    # build
    ca-certificates ccache cmake g++ git ninja-build pkg-config
    # libraries
    libboost-dev libexpected-dev libhpdf-dev libpugixml-dev libqpdf-dev libssl-dev libxlsxwriter-dev libxmlsec1-dev
    libzint-dev libzip-dev zlib1g-dev
    fonts-dejavu-core qt6-base-dev qt6-l10n-tools qt6-pdf-dev qt6-serialport-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
    # tools the tests check our PDFs, signatures and traces with
    libnss3-tools libzxing-dev openssl poppler-utils python3 qpdf
    # a screen, a window manager and hands for the desktop client's test; run, never linked
    openbox xdotool xvfb
)
[ "${1:-}" = --list ] && { printf '%s\n' "${packages[@]}"; exit 0; }

missing=()
for package in "${packages[@]}"; do
    [ "$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null)" = 'install ok installed' ] || missing+=("$package")
done

# npm only fetches the SQLCipher source, once; a cached package or a source folder of your own makes it needless.
cache=${SQLCIPHER_CACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/clew/sqlcipher}
if [ -z "${SQLCIPHER_SOURCE_DIR:-}" ] && ! ls "$cache"/*.tgz >/dev/null 2>&1 && ! command -v npm >/dev/null; then
    missing+=(npm)
fi
[ ${#missing[@]} -eq 0 ] && exit 0

if [ "$(id -u)" -eq 0 ]; then as_root=(); else as_root=(sudo); fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
