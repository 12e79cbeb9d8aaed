-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- Customers, suppliers, persons and accounts.
--
-- In every table of records: `id` is the key inside, `uuid` (version 7) is what the outside refers to; times are
-- milliseconds since 1970 in UTC, days are ISO 8601; `demo` marks what was made up for the demonstration.
-- Nothing is deleted. Evidence is not changed either.

-- Whom the shop makes for.
CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL CHECK (length(trim(code)) > 0),
    name TEXT,
    address TEXT,
    contact TEXT,
    phone TEXT,
    email TEXT,
    supplier_code TEXT,
    retention_years INTEGER CHECK (retention_years >= 0),
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX customer_key ON customer (code);
CREATE TRIGGER customer_kept BEFORE DELETE ON customer BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- From whom the shop has material, processes and calibrations.
CREATE TABLE supplier (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL CHECK (length(trim(code)) > 0),
    name TEXT,
    address TEXT,
    contact TEXT,
    type TEXT NOT NULL CHECK (type IN ('other', 'mill', 'stockist', 'finisher', 'laboratory', 'component')),
    approval TEXT,
    approved_until TEXT CHECK (approved_until GLOB '????-??-??'),
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX supplier_key ON supplier (code);
CREATE TRIGGER supplier_kept BEFORE DELETE ON supplier BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- Who did something in the shop (ISO 13485:2016 6.2, 8.2.6); need not be able to log in.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL CHECK (length(trim(code)) > 0),
    name TEXT,
    "function" TEXT,
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX person_key ON person (code);
CREATE TRIGGER person_kept BEFORE DELETE ON person BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- Logins with their roles (a JSON array) and the key they sign with, wrapped under their passphrase.
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL CHECK (length(trim(code)) > 0),
    person INTEGER NOT NULL REFERENCES person(id),
    roles TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    certificate TEXT,
    signing_key TEXT
) STRICT;
CREATE UNIQUE INDEX account_key ON account (code);
CREATE TRIGGER account_kept BEFORE DELETE ON account BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
