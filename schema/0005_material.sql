-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- Specifications, heats, lots and certificates: from the melt to what lies in the store.
-- Closed sets of frequent rows are checked by = and OR: see 0007.

-- Material and process specifications by edition.
CREATE TABLE material_specification (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    edition TEXT NOT NULL,
    material TEXT,
    form TEXT
) STRICT;
CREATE UNIQUE INDEX material_specification_key ON material_specification (name, edition);
CREATE TRIGGER material_specification_kept BEFORE DELETE ON material_specification BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- Melts, each within its mill.
CREATE TABLE heat (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL CHECK (length(trim(number)) > 0),
    supplier INTEGER REFERENCES supplier(id),
    material TEXT,
    specification INTEGER REFERENCES material_specification(id),
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX heat_key ON heat (number, coalesce(supplier, 0));
CREATE TRIGGER heat_kept BEFORE DELETE ON heat BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- Lots of material, of production and of finishing, each within its supplier or the shop.
CREATE TABLE lot (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL CHECK (length(trim(number)) > 0),
    supplier INTEGER REFERENCES supplier(id),
    type TEXT NOT NULL CHECK (type = 'material' OR type = 'production' OR type = 'finishing'),
    heat INTEGER REFERENCES heat(id),
    part_revision INTEGER REFERENCES part_revision(id),
    work_order INTEGER REFERENCES work_order(id),
    quantity TEXT,
    unit_of_measure TEXT,
    state TEXT NOT NULL CHECK (state = 'received' OR state = 'hold' OR state = 'accepted' OR state = 'rejected'
                            OR state = 'consumed'),
    received TEXT CHECK (received GLOB '????-??-??'),
    location TEXT,
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX lot_key ON lot (number, coalesce(supplier, 0));
CREATE INDEX lot_heat ON lot (heat) WHERE heat IS NOT NULL;
CREATE INDEX lot_work_order ON lot (work_order) WHERE work_order IS NOT NULL;
CREATE TRIGGER lot_kept BEFORE DELETE ON lot BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- Where a lot (`lot`) came from, and how much of it (splits, cuts, short returns, remnants, merges).
CREATE TABLE lot_edge (
    lot INTEGER NOT NULL REFERENCES lot(id),
    "from" INTEGER NOT NULL REFERENCES lot(id),
    relation TEXT NOT NULL CHECK (relation = 'split' OR relation = 'cut' OR relation = 'returned'
                               OR relation = 'remnant' OR relation = 'merge' OR relation = 'made_from'
                               OR relation = 'finished'),
    quantity TEXT,
    unit_of_measure TEXT,
    time INTEGER,
    CHECK ("from" <> lot),
    PRIMARY KEY (lot, "from", relation)
) STRICT, WITHOUT ROWID;
CREATE INDEX lot_edge_from ON lot_edge ("from", lot);
CREATE TRIGGER lot_edge_kept BEFORE DELETE ON lot_edge BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- What mills, stockists and finishers state (EN 10204 and others), each within its issuer.
CREATE TABLE certificate (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL CHECK (length(trim(number)) > 0),
    issuer INTEGER REFERENCES supplier(id),
    type TEXT,
    heat INTEGER REFERENCES heat(id),
    date TEXT CHECK (date GLOB '????-??-??'),
    state TEXT NOT NULL CHECK (state IN ('received', 'accepted', 'rejected')),
    document INTEGER REFERENCES document(id),
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX certificate_key ON certificate (number, coalesce(issuer, 0));
CREATE INDEX certificate_heat ON certificate (heat) WHERE heat IS NOT NULL;
CREATE TRIGGER certificate_kept BEFORE DELETE ON certificate BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- Lots that a certificate speaks for.
CREATE TABLE certificate_lot (
    certificate INTEGER NOT NULL REFERENCES certificate(id),
    lot INTEGER NOT NULL REFERENCES lot(id),
    PRIMARY KEY (certificate, lot)
) STRICT, WITHOUT ROWID;
CREATE INDEX certificate_lot_lot ON certificate_lot (lot, certificate);
CREATE TRIGGER certificate_lot_kept BEFORE DELETE ON certificate_lot BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
