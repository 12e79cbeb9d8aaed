-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- What certificates state and how it compares with the specification; what calibrations found; labels; entries from
-- paper.

-- Limits by specification and edition, "unverified" until a quality manager has compared them with the bought text.
ALTER TABLE material_specification ADD COLUMN uns TEXT;
ALTER TABLE material_specification ADD COLUMN balance TEXT;
ALTER TABLE material_specification ADD COLUMN rounding TEXT CHECK (rounding IN ('astm_e29', 'absolute'));
ALTER TABLE material_specification ADD COLUMN others_each TEXT;
ALTER TABLE material_specification ADD COLUMN others_total TEXT;
ALTER TABLE material_specification ADD COLUMN named_minimum TEXT;
ALTER TABLE material_specification ADD COLUMN source TEXT;
ALTER TABLE material_specification ADD COLUMN state TEXT CHECK (state IN ('unverified', 'verified'));
ALTER TABLE material_specification ADD COLUMN verified_by INTEGER REFERENCES person(id);
ALTER TABLE material_specification ADD COLUMN verified INTEGER;

CREATE TABLE specification_limit (
    id INTEGER PRIMARY KEY,
    material_specification INTEGER NOT NULL REFERENCES material_specification(id),
    property TEXT NOT NULL CHECK (length(trim(property)) > 0),
    minimum TEXT,
    maximum TEXT,
    unit TEXT,
    form TEXT,
    size_above TEXT,
    size_to TEXT,
    product_tolerance TEXT
) STRICT;
CREATE INDEX specification_limit_owner ON specification_limit (material_specification, id);
CREATE TRIGGER specification_limit_kept BEFORE DELETE ON specification_limit BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- `discrepancy` says why a certificate was taken although its heat is not that of the lot.
ALTER TABLE certificate ADD COLUMN specification INTEGER REFERENCES material_specification(id);
ALTER TABLE certificate ADD COLUMN stated_specification TEXT;
ALTER TABLE certificate ADD COLUMN product TEXT;
ALTER TABLE certificate ADD COLUMN form TEXT;
ALTER TABLE certificate ADD COLUMN size TEXT;
ALTER TABLE certificate ADD COLUMN "order" TEXT;
ALTER TABLE certificate ADD COLUMN validated_by TEXT;
ALTER TABLE certificate ADD COLUMN discrepancy TEXT;

-- What a certificate states, each value exactly as written. Evidence.
CREATE TABLE certificate_value (
    id INTEGER PRIMARY KEY,
    certificate INTEGER NOT NULL REFERENCES certificate(id),
    section TEXT,
    property TEXT NOT NULL CHECK (length(trim(property)) > 0),
    symbol TEXT,
    value TEXT NOT NULL,
    unit TEXT,
    method TEXT,
    specimen TEXT,
    minimum TEXT,
    maximum TEXT,
    status TEXT
) STRICT;
CREATE INDEX certificate_value_owner ON certificate_value (certificate, id);
CREATE TRIGGER certificate_value_kept BEFORE DELETE ON certificate_value BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER certificate_value_unchanged BEFORE UPDATE ON certificate_value BEGIN SELECT RAISE(ABORT, 'evidence is not changed'); END;

-- How the values compare with a specification: one round of lines each time somebody asks. Evidence.
CREATE TABLE certificate_judgement (
    id INTEGER PRIMARY KEY,
    certificate INTEGER NOT NULL REFERENCES certificate(id),
    round INTEGER NOT NULL CHECK (round > 0),
    specification INTEGER NOT NULL REFERENCES material_specification(id),
    property TEXT NOT NULL CHECK (length(trim(property)) > 0),
    value TEXT,
    unit TEXT,
    compared TEXT,
    minimum TEXT,
    maximum TEXT,
    rule TEXT,
    verdict TEXT NOT NULL CHECK (verdict IN ('conforms', 'does not conform', 'incomplete', 'review')),
    because TEXT,
    time INTEGER NOT NULL
) STRICT;
CREATE INDEX certificate_judgement_owner ON certificate_judgement (certificate, id);
CREATE TRIGGER certificate_judgement_kept BEFORE DELETE ON certificate_judgement BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER certificate_judgement_unchanged BEFORE UPDATE ON certificate_judgement BEGIN SELECT RAISE(ABORT, 'evidence is not changed'); END;

-- What was found of a file that came in: the state of its signature, or why it is kept and not used.
ALTER TABLE document ADD COLUMN finding TEXT;

-- Calibrations by point, as the certificate states them. Evidence.
ALTER TABLE calibration ADD COLUMN issued TEXT CHECK (issued GLOB '????-??-??');
ALTER TABLE calibration ADD COLUMN signature TEXT;
CREATE TABLE calibration_point (
    id INTEGER PRIMARY KEY,
    calibration INTEGER NOT NULL REFERENCES calibration(id),
    quantity TEXT,
    label TEXT,
    number INTEGER NOT NULL CHECK (number > 0),
    reference TEXT,
    indication TEXT,
    error TEXT,
    unit TEXT,
    uncertainty TEXT,
    k TEXT,
    coverage TEXT,
    conformity TEXT
) STRICT;
CREATE INDEX calibration_point_owner ON calibration_point (calibration, id);
CREATE TRIGGER calibration_point_kept BEFORE DELETE ON calibration_point BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER calibration_point_unchanged BEFORE UPDATE ON calibration_point BEGIN SELECT RAISE(ABORT, 'evidence is not changed'); END;

-- Operations that were written on paper first: who typed them in, when, and the scan.
ALTER TABLE operation_run ADD COLUMN transcriber INTEGER REFERENCES person(id);
ALTER TABLE operation_run ADD COLUMN day TEXT CHECK (day GLOB '????-??-??');
ALTER TABLE operation_run ADD COLUMN recorded INTEGER;
ALTER TABLE operation_run ADD COLUMN scan INTEGER REFERENCES document(id);

-- The trade item number of a part, 14 digits.
ALTER TABLE part ADD COLUMN gtin TEXT;

-- Labels by their element string, and each time they were printed.
CREATE TABLE label (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL CHECK (length(trim(content)) > 0),
    subject TEXT NOT NULL CHECK (subject IN ('unit', 'bag', 'tray', 'gauge')),
    unit INTEGER REFERENCES unit(id),
    lot INTEGER REFERENCES lot(id),
    gauge INTEGER REFERENCES gauge(id)
) STRICT;
CREATE UNIQUE INDEX label_key ON label (content, subject);
CREATE TRIGGER label_kept BEFORE DELETE ON label BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

CREATE TABLE label_print (
    label INTEGER NOT NULL REFERENCES label(id),
    number INTEGER NOT NULL CHECK (number > 0),
    person INTEGER REFERENCES person(id),
    time INTEGER NOT NULL,
    reason TEXT,
    CHECK (number = 1 OR length(trim(reason)) > 0),
    PRIMARY KEY (label, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER label_print_kept BEFORE DELETE ON label_print BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER label_print_unchanged BEFORE UPDATE ON label_print BEGIN SELECT RAISE(ABORT, 'evidence is not changed'); END;
