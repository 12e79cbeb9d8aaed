-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- How the lists of customers, suppliers and machines are read, and what makes reading one again quick.

-- Which column of a list is which field. `list` is the kind of list, `headers` the fingerprint of its header row,
-- `columns` and `constants` are lines "Header=field" and "field=value". May change; each import keeps what it used.
CREATE TABLE mapping (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    list TEXT NOT NULL CHECK (length(trim(list)) > 0),
    headers TEXT,
    "columns" TEXT,
    constants TEXT,
    "decimal" TEXT CHECK ("decimal" IN ('comma', 'point')),
    date_style TEXT CHECK (date_style IN ('day-first', 'month-first'))
) STRICT;
CREATE UNIQUE INDEX mapping_key ON mapping (name);
CREATE TRIGGER mapping_kept BEFORE DELETE ON mapping BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- A piece of a list of results is known by what it says, whatever file it came in.
CREATE INDEX inspection_origin_place ON inspection (origin_place) WHERE origin_place IS NOT NULL;
