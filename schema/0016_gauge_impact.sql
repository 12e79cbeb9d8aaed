-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- What a failed gauge brings down: as-found errors, calibrations from other gauges, checks with masters, the instrument
-- chain of readings by gauge, and the assessments that came of it.

-- What the gauge was found to show too much, before anybody adjusted it; without a size it holds everywhere. Evidence.
CREATE TABLE as_found_error (
    id INTEGER PRIMARY KEY,
    calibration INTEGER NOT NULL REFERENCES calibration(id),
    size INTEGER,
    size_text TEXT,
    error INTEGER,
    error_text TEXT,
    unit TEXT NOT NULL
) STRICT;
CREATE INDEX as_found_error_calibration ON as_found_error (calibration, id);
CREATE TRIGGER as_found_error_kept BEFORE DELETE ON as_found_error BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER as_found_error_unchanged BEFORE UPDATE ON as_found_error
BEGIN
    SELECT RAISE(ABORT, 'evidence is not changed');
END;

-- The gauges a calibration was made with: ring <- laboratory's standard, gauge <- ring (ISO 13485:2016 7.6 a). Evidence.
CREATE TABLE calibration_reference (
    id INTEGER PRIMARY KEY,
    calibration INTEGER NOT NULL REFERENCES calibration(id),
    gauge INTEGER NOT NULL REFERENCES gauge(id)
) STRICT;
CREATE INDEX calibration_reference_calibration ON calibration_reference (calibration, id);
CREATE INDEX calibration_reference_gauge ON calibration_reference (gauge, calibration);
CREATE TRIGGER calibration_reference_kept BEFORE DELETE ON calibration_reference
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;
CREATE TRIGGER calibration_reference_unchanged BEFORE UPDATE ON calibration_reference
BEGIN
    SELECT RAISE(ABORT, 'evidence is not changed');
END;

-- A comparative gauge looked at with a master: what lies between two checks stands or falls together. Evidence.
CREATE TABLE master_check (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    gauge INTEGER NOT NULL REFERENCES gauge(id),
    master INTEGER NOT NULL REFERENCES gauge(id),
    time INTEGER NOT NULL,
    deviation INTEGER,
    deviation_text TEXT,
    "limit" INTEGER,
    limit_text TEXT,
    unit TEXT NOT NULL,
    person INTEGER REFERENCES person(id),
    note TEXT,
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX master_check_key ON master_check (gauge, time, master);
CREATE INDEX master_check_master ON master_check (master, time, gauge);
CREATE TRIGGER master_check_kept BEFORE DELETE ON master_check BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER master_check_unchanged BEFORE UPDATE ON master_check BEGIN SELECT RAISE(ABORT, 'evidence is not changed'); END;

-- Readings by any instrument of their chain. A reading keeps its chain as text ("master=SR-10 probe=P2"), which few
-- readings have of their own: each text stands here once, with the gauges it names, so that all readings of a gauge in a
-- window are found by (gauge) here and by (chain, time) there. Follows from readings and gauges; nobody writes it.
CREATE TABLE instrument_chain (
    chain TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE instrument_link (
    gauge INTEGER NOT NULL REFERENCES gauge(id),
    chain TEXT NOT NULL REFERENCES instrument_chain(chain),
    role TEXT NOT NULL,
    PRIMARY KEY (gauge, chain, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX instrument_link_chain ON instrument_link (chain, gauge);

CREATE TRIGGER instrument_chain_named AFTER INSERT ON instrument_chain
BEGIN
    INSERT OR IGNORE INTO instrument_link (gauge, chain, role)
    SELECT gauge.id, NEW.chain, substr(link.value, 1, instr(link.value, '=') - 1)
    FROM json_each('[' || replace(json_quote(NEW.chain), ' ', '","') || ']') AS link
    CROSS JOIN gauge ON gauge.code = substr(link.value, instr(link.value, '=') + 1);
END;
CREATE TRIGGER gauge_named_before AFTER INSERT ON gauge
BEGIN
    INSERT OR IGNORE INTO instrument_link (gauge, chain, role)
    SELECT NEW.id, known.chain, substr(link.value, 1, instr(link.value, '=') - 1)
    FROM instrument_chain AS known
    CROSS JOIN json_each('[' || replace(json_quote(known.chain), ' ', '","') || ']') AS link
    WHERE substr(link.value, instr(link.value, '=') + 1) = NEW.code;
END;
CREATE TRIGGER reading_by_chain AFTER INSERT ON reading
WHEN NEW.chain IS NOT NULL AND NOT EXISTS (SELECT 1 FROM instrument_chain WHERE chain = NEW.chain)
BEGIN
    INSERT INTO instrument_chain (chain) VALUES (NEW.chain);
END;
INSERT INTO instrument_chain (chain) SELECT DISTINCT chain FROM reading WHERE chain IS NOT NULL;

-- What a failed gauge changes (ISO 13485:2016 7.6): assessed once, decided unit by unit, signed off.
CREATE TABLE impact_assessment (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL CHECK (length(trim(number)) > 0),
    gauge INTEGER NOT NULL REFERENCES gauge(id),
    calibration INTEGER REFERENCES calibration(id),
    as_found TEXT NOT NULL,
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    window_reason TEXT,
    suspects TEXT,
    measurements INTEGER NOT NULL,
    results INTEGER NOT NULL,
    units INTEGER NOT NULL,
    made_by INTEGER REFERENCES person(id),
    made INTEGER NOT NULL,
    conclusion TEXT,
    signed_by INTEGER REFERENCES person(id),
    signed INTEGER,
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX impact_assessment_key ON impact_assessment (number);
CREATE INDEX impact_assessment_gauge ON impact_assessment (gauge);
CREATE TRIGGER impact_assessment_kept BEFORE DELETE ON impact_assessment
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;

-- A result whose verdict changes, with where its unit was when that was found. Evidence.
CREATE TABLE impact_finding (
    id INTEGER PRIMARY KEY,
    impact_assessment INTEGER NOT NULL REFERENCES impact_assessment(id),
    unit INTEGER REFERENCES unit(id),
    lot INTEGER REFERENCES lot(id),
    inspection INTEGER NOT NULL REFERENCES inspection(id),
    characteristic INTEGER NOT NULL REFERENCES characteristic(id),
    feature INTEGER NOT NULL,
    "from" TEXT NOT NULL CHECK ("from" IN ('not judged', 'conforms', 'does not conform', 'not proven')),
    "to" TEXT NOT NULL CHECK ("to" IN ('not judged', 'conforms', 'does not conform', 'not proven')),
    value INTEGER,
    corrected INTEGER,
    because TEXT,
    state TEXT,
    place TEXT,
    shipment INTEGER REFERENCES shipment(id),
    CHECK ((unit IS NULL) <> (lot IS NULL))
) STRICT;
CREATE INDEX impact_finding_impact_assessment ON impact_finding (impact_assessment, id);
CREATE INDEX impact_finding_unit ON impact_finding (unit) WHERE unit IS NOT NULL;
CREATE TRIGGER impact_finding_kept BEFORE DELETE ON impact_finding BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER impact_finding_unchanged BEFORE UPDATE ON impact_finding
BEGIN
    SELECT RAISE(ABORT, 'evidence is not changed');
END;

-- What was decided on a unit or lot of an assessment; the last one counts. Evidence.
CREATE TABLE impact_decision (
    id INTEGER PRIMARY KEY,
    impact_assessment INTEGER NOT NULL REFERENCES impact_assessment(id),
    unit INTEGER REFERENCES unit(id),
    lot INTEGER REFERENCES lot(id),
    decision TEXT NOT NULL CHECK (decision IN ('hold', 'accept', 'recall')),
    reason TEXT NOT NULL CHECK (length(trim(reason)) > 0),
    person INTEGER REFERENCES person(id),
    time INTEGER NOT NULL,
    CHECK ((unit IS NULL) <> (lot IS NULL))
) STRICT;
CREATE INDEX impact_decision_impact_assessment ON impact_decision (impact_assessment, id);
CREATE TRIGGER impact_decision_kept BEFORE DELETE ON impact_decision BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER impact_decision_unchanged BEFORE UPDATE ON impact_decision
BEGIN
    SELECT RAISE(ABORT, 'evidence is not changed');
END;
