-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- Gauges and their calibrations, inspections with readings and judgements.
-- Where rows come by the thousand, a closed set is checked by = and OR: for IN with more than two constants SQLite builds
-- a table anew for each inserted row, which doubles the cost of a reading.

-- Measuring instruments, masters, probes, thermometers (ISO 13485:2016 7.6).
CREATE TABLE gauge (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL CHECK (length(trim(code)) > 0),
    type TEXT,
    name TEXT,
    manufacturer TEXT,
    model TEXT,
    serial TEXT,
    owner TEXT,
    resolution TEXT,
    unit TEXT,
    location TEXT,
    state TEXT NOT NULL CHECK (state IN ('in_use', 'out_of_use', 'failed', 'lost')),
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX gauge_key ON gauge (code);
CREATE TRIGGER gauge_kept BEFORE DELETE ON gauge BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- Calibrations: valid from their date until due, or until the next. Evidence: never changed.
CREATE TABLE calibration (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    gauge INTEGER NOT NULL REFERENCES gauge(id),
    certificate TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    due TEXT CHECK (due GLOB '????-??-??'),
    uncertainty TEXT,
    k TEXT,
    laboratory TEXT,
    result TEXT NOT NULL CHECK (result IN ('pass', 'fail', 'adjusted')),
    document INTEGER REFERENCES document(id),
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX calibration_key ON calibration (gauge, date, certificate);
CREATE TRIGGER calibration_kept BEFORE DELETE ON calibration BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER calibration_unchanged BEFORE UPDATE ON calibration BEGIN SELECT RAISE(ABORT, 'evidence is not changed'); END;

-- Inspections of a unit or a lot (ISO 13485:2016 8.2.6); origin_file and origin_place say where an imported one stands.
CREATE TABLE inspection (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL CHECK (length(trim(number)) > 0),
    unit INTEGER REFERENCES unit(id),
    lot INTEGER REFERENCES lot(id),
    part_revision INTEGER NOT NULL REFERENCES part_revision(id),
    stage TEXT NOT NULL CHECK (stage = 'final' OR stage = 'receiving' OR stage = 'in_process' OR stage = 'fai'),
    plan INTEGER REFERENCES inspection_plan(id),
    sample_size INTEGER CHECK (sample_size > 0),
    inspector INTEGER REFERENCES person(id),
    program TEXT,
    started INTEGER,
    ended INTEGER,
    state TEXT NOT NULL CHECK (state = 'open' OR state = 'complete' OR state = 'void'),
    origin_file TEXT,
    origin_place TEXT,
    note TEXT,
    demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
    CHECK ((unit IS NULL) <> (lot IS NULL))
) STRICT;
CREATE UNIQUE INDEX inspection_key ON inspection (number);
CREATE UNIQUE INDEX inspection_origin ON inspection (origin_file, origin_place) WHERE origin_file IS NOT NULL;
CREATE INDEX inspection_part_revision ON inspection (part_revision);
CREATE INDEX inspection_unit ON inspection (unit) WHERE unit IS NOT NULL;
CREATE INDEX inspection_lot ON inspection (lot) WHERE lot IS NOT NULL;
CREATE TRIGGER inspection_kept BEFORE DELETE ON inspection BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- What one instrument said once. Evidence: never changed. feature 0 is the characteristic as a whole; time is when it
-- happened (milliseconds UTC, absent = unknown), day where only that is known.
CREATE TABLE reading (
    inspection INTEGER NOT NULL REFERENCES inspection(id),
    characteristic INTEGER NOT NULL REFERENCES characteristic(id),
    feature INTEGER NOT NULL CHECK (feature >= 0),
    attempt INTEGER NOT NULL CHECK (attempt > 0),
    number INTEGER NOT NULL CHECK (number > 0),
    value INTEGER,
    text TEXT,
    unit TEXT,
    rounded INTEGER NOT NULL CHECK (rounded IN (0, 1)),
    deviation INTEGER NOT NULL CHECK (deviation IN (0, 1)),
    position TEXT,
    status TEXT,
    gauge INTEGER REFERENCES gauge(id),
    chain TEXT,
    person INTEGER REFERENCES person(id),
    transcriber INTEGER REFERENCES person(id),
    time INTEGER,
    day TEXT CHECK (day GLOB '????-??-??'),
    recorded INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (source = 'typed' OR source = 'wedge' OR source = 'serial'
                              OR source = 'file' OR source = 'calculated' OR source = 'paper'),
    replaces INTEGER,
    reason TEXT,
    PRIMARY KEY (inspection, characteristic, feature, attempt, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_gauge ON reading (gauge, time, inspection) WHERE gauge IS NOT NULL;
CREATE INDEX reading_chain ON reading (chain, time, inspection) WHERE chain IS NOT NULL;
CREATE INDEX reading_person ON reading (person, time, inspection) WHERE person IS NOT NULL;
CREATE TRIGGER reading_kept BEFORE DELETE ON reading BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER reading_unchanged BEFORE UPDATE ON reading BEGIN SELECT RAISE(ABORT, 'evidence is not changed'); END;

-- Readings that do not count, with who said so and why. Evidence.
CREATE TABLE reading_void (
    inspection INTEGER NOT NULL REFERENCES inspection(id),
    characteristic INTEGER NOT NULL REFERENCES characteristic(id),
    feature INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    number INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (length(trim(reason)) > 0),
    person INTEGER REFERENCES person(id),
    recorded INTEGER NOT NULL,
    PRIMARY KEY (inspection, characteristic, feature, attempt, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER reading_void_kept BEFORE DELETE ON reading_void BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER reading_void_unchanged BEFORE UPDATE ON reading_void BEGIN SELECT RAISE(ABORT, 'evidence is not changed'); END;

-- What a rule made of the result of one feature. Evidence: later knowledge adds a judgement, the highest number holds.
CREATE TABLE judgement (
    inspection INTEGER NOT NULL REFERENCES inspection(id),
    characteristic INTEGER NOT NULL REFERENCES characteristic(id),
    feature INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    result TEXT,
    value INTEGER,
    attempt INTEGER NOT NULL,
    readings INTEGER NOT NULL,
    rule TEXT,
    lower INTEGER,
    upper INTEGER,
    verdict TEXT NOT NULL CHECK (verdict = 'not judged' OR verdict = 'conforms'
                              OR verdict = 'does not conform' OR verdict = 'not proven'),
    because TEXT,
    time INTEGER NOT NULL,
    PRIMARY KEY (inspection, characteristic, feature, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER judgement_kept BEFORE DELETE ON judgement BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER judgement_unchanged BEFORE UPDATE ON judgement BEGIN SELECT RAISE(ABORT, 'evidence is not changed'); END;
