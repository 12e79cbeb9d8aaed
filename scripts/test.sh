#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
#
# Installs what is missing, builds, and runs all tests. `test.sh asan` does the same with AddressSanitizer and
# UndefinedBehaviorSanitizer. A second run needs no network.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=${1:-ci}
scripts/deps.sh
cmake --preset "$preset" -Wno-dev
cmake --build --preset "$preset"
ctest --preset "$preset"
