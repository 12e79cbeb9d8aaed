-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- Gauge studies: repeatability and reproducibility (ISO 13485:2016 7.6, 8.1; AIAG MSA). Results follow from the values
-- by the method; they are kept as they were signed.

CREATE TABLE study (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL CHECK (length(trim(number)) > 0),
    gauge INTEGER NOT NULL REFERENCES gauge(id),
    characteristic INTEGER REFERENCES characteristic(id),
    method TEXT NOT NULL CHECK (method IN ('range', 'anova')),
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    person INTEGER REFERENCES person(id),
    unit TEXT,
    tolerance TEXT,
    pooling_level TEXT,
    repeatability TEXT,
    freedom TEXT,
    reproducibility TEXT,
    interaction TEXT,
    grr TEXT,
    part_variation TEXT,
    total_variation TEXT,
    percent_study TEXT,
    percent_tolerance TEXT,
    ndc TEXT,
    state TEXT NOT NULL CHECK (state IN ('draft', 'signed')),
    conclusion TEXT,
    signed_by INTEGER REFERENCES person(id),
    signed INTEGER,
    file_name TEXT,
    sha256 TEXT,
    note TEXT,
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX study_key ON study (number);
CREATE INDEX study_gauge ON study (gauge, date);
CREATE TRIGGER study_kept BEFORE DELETE ON study BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER study_signed BEFORE UPDATE ON study WHEN OLD.state = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'a signed study is not changed');
END;

-- Who measured which part how often, as the table had it. Evidence.
CREATE TABLE study_value (
    id INTEGER PRIMARY KEY,
    study INTEGER NOT NULL REFERENCES study(id),
    part TEXT NOT NULL,
    operator TEXT NOT NULL,
    trial INTEGER NOT NULL CHECK (trial > 0),
    value TEXT NOT NULL
) STRICT;
CREATE INDEX study_value_study ON study_value (study, id);
CREATE TRIGGER study_value_kept BEFORE DELETE ON study_value BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER study_value_unchanged BEFORE UPDATE ON study_value BEGIN SELECT RAISE(ABORT, 'evidence is not changed'); END;
