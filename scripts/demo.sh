#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
#
# Installs what is missing, builds, and runs the main job on the files of a real production run: demo.sh [FOLDER].
# Leaves the store, the inputs and the signed PDFs in FOLDER (default: demo) and says where.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=${1:-demo}
if [ -e "$folder" ] && [ -n "$(ls -A "$folder")" ]; then
    echo "The folder \"$folder\" is not empty: remove it, or name another one (scripts/demo.sh FOLDER)." >&2
    exit 1
fi
scripts/deps.sh
cmake --preset release -Wno-dev >/dev/null
cmake --build --preset release --target clew-cli
build/release/bin/clew-cli demo "$folder"
