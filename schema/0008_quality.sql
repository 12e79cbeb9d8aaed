-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- Nonconformities, holds, first article reports and deliveries.

-- Nonconforming product (ISO 13485:2016 8.3).
CREATE TABLE nonconformity (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL CHECK (length(trim(number)) > 0),
    title TEXT NOT NULL CHECK (length(trim(title)) > 0),
    reason TEXT,
    found TEXT CHECK (found GLOB '????-??-??'),
    found_by INTEGER REFERENCES person(id),
    characteristic INTEGER REFERENCES characteristic(id),
    disposition TEXT NOT NULL CHECK (disposition IN ('open', 'rework', 'scrap', 'concession', 'invalid', 'return_to_supplier')),
    justification TEXT,
    decided_by INTEGER REFERENCES person(id),
    decided INTEGER,
    approval_reference TEXT,
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX nonconformity_key ON nonconformity (number);
CREATE TRIGGER nonconformity_kept BEFORE DELETE ON nonconformity BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- Units and lots of a nonconformity.
CREATE TABLE nonconformity_subject (
    id INTEGER PRIMARY KEY,
    nonconformity INTEGER NOT NULL REFERENCES nonconformity(id),
    unit INTEGER REFERENCES unit(id),
    lot INTEGER REFERENCES lot(id),
    quantity TEXT,
    CHECK ((unit IS NULL) <> (lot IS NULL))
) STRICT;
CREATE INDEX nonconformity_subject_nonconformity ON nonconformity_subject (nonconformity, id);
CREATE INDEX nonconformity_subject_unit ON nonconformity_subject (unit) WHERE unit IS NOT NULL;
CREATE INDEX nonconformity_subject_lot ON nonconformity_subject (lot) WHERE lot IS NOT NULL;
CREATE TRIGGER nonconformity_subject_kept BEFORE DELETE ON nonconformity_subject BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- Holds: what may not move until somebody has found out.
CREATE TABLE hold (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL CHECK (length(trim(number)) > 0),
    reason TEXT NOT NULL CHECK (length(trim(reason)) > 0),
    placed_by INTEGER REFERENCES person(id),
    placed INTEGER NOT NULL,
    lifted_by INTEGER REFERENCES person(id),
    lifted INTEGER,
    assessment TEXT,
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX hold_key ON hold (number);
CREATE TRIGGER hold_kept BEFORE DELETE ON hold BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- Units and lots on hold.
CREATE TABLE hold_subject (
    id INTEGER PRIMARY KEY,
    hold INTEGER NOT NULL REFERENCES hold(id),
    unit INTEGER REFERENCES unit(id),
    lot INTEGER REFERENCES lot(id),
    quantity TEXT,
    CHECK ((unit IS NULL) <> (lot IS NULL))
) STRICT;
CREATE INDEX hold_subject_hold ON hold_subject (hold, id);
CREATE INDEX hold_subject_unit ON hold_subject (unit) WHERE unit IS NOT NULL;
CREATE INDEX hold_subject_lot ON hold_subject (lot) WHERE lot IS NOT NULL;
CREATE TRIGGER hold_subject_kept BEFORE DELETE ON hold_subject BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- First article inspection reports (layout per AS9102 Rev C).
CREATE TABLE fai_report (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL CHECK (length(trim(number)) > 0),
    issue INTEGER NOT NULL CHECK (issue > 0),
    part_revision INTEGER NOT NULL REFERENCES part_revision(id),
    unit INTEGER NOT NULL REFERENCES unit(id),
    "full" INTEGER NOT NULL CHECK ("full" IN (0, 1)),
    full_or_partial_reason TEXT,
    baseline TEXT,
    assembly INTEGER NOT NULL CHECK (assembly IN (0, 1)),
    process_reference TEXT,
    comments TEXT,
    document INTEGER REFERENCES document(id),
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX fai_report_key ON fai_report (number, issue);
CREATE TRIGGER fai_report_kept BEFORE DELETE ON fai_report BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- Deliveries: consignee with address and whom to call (ISO 13485:2016 7.5.9.2).
CREATE TABLE shipment (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL CHECK (length(trim(number)) > 0),
    sold_to INTEGER REFERENCES customer(id),
    consignee TEXT,
    address TEXT,
    contact TEXT,
    phone TEXT,
    customer_order TEXT,
    date TEXT CHECK (date GLOB '????-??-??'),
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX shipment_key ON shipment (number);
CREATE INDEX shipment_customer_order ON shipment (customer_order) WHERE customer_order IS NOT NULL;
CREATE TRIGGER shipment_kept BEFORE DELETE ON shipment BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- What a delivery holds: units, or a quantity of a lot.
CREATE TABLE shipment_line (
    id INTEGER PRIMARY KEY,
    shipment INTEGER NOT NULL REFERENCES shipment(id),
    unit INTEGER REFERENCES unit(id),
    lot INTEGER REFERENCES lot(id),
    quantity TEXT,
    CHECK ((unit IS NULL) <> (lot IS NULL))
) STRICT;
CREATE INDEX shipment_line_shipment ON shipment_line (shipment, id);
CREATE INDEX shipment_line_unit ON shipment_line (unit) WHERE unit IS NOT NULL;
CREATE INDEX shipment_line_lot ON shipment_line (lot) WHERE lot IS NOT NULL;
CREATE TRIGGER shipment_line_kept BEFORE DELETE ON shipment_line BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
