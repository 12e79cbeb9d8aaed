#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
#
# Takes the lists of a small shop in, one after the other, each with a look first (docs/first-week.md).
#
#   CLEW_PASSPHRASE=… scripts/first-week.sh STORE [LISTS]
#
# Without LISTS: the example's. CLEW_CLI names the program where it is not on the path.
set -euo pipefail

clew=${CLEW_CLI:-clew-cli}
store=${1:?which store}
lists=${2:-$(dirname "$0")/../tests/data/first_week}

take() { # FILE [OPTION...]: a list that has errors ends it here, with nothing of it saved
    local file=$lists/$1
    shift
    echo "== $(basename "$file")"
    "$clew" --store "$store" import "$file" "$@" --dry-run
    "$clew" --store "$store" import "$file" "$@" >/dev/null
}

take 01_kunden.csv
take 02_lieferanten.xlsx --column "Bemerkungen intern="
take 03_merkmale.xlsx --column "Blattfeld=location" --save-map "Merkmalsliste"
take 04_pruefmittel.xlsx --set date-style=day-first --save-map "Prüfmittelliste"
take 05_auftraege.xlsx
take 06_lager.txt --save-map "Lagerliste"
take 07_lieferungen_2025.csv
take 08_messwerte_LB-7.xlsx --set part=LB-7 --set revision=D
