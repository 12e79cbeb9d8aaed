#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
#
# Brings the translation files up to date with the sources; what is new in them is then to be translated.
# `translate.sh --into FOLDER` writes them there and leaves the repository as it is.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=translations
if [ "${1:-}" = --into ]; then
    folder=$2
    cp translations/*.ts "$folder/"
fi
update() { # LANGUAGE [OPTION...]
    local language=$1
    shift
    /usr/lib/qt6/bin/lupdate -silent -locations none -no-obsolete "$@" modules/gui -source-language en \
        -target-language "$language" -ts "$folder/clew_$language.ts" 2>/dev/null
}
update de
update en -pluralonly
