-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- Units, what went into them, what they went into, and what was done to them.
-- Closed sets of frequent rows are checked by = and OR: see 0007.

-- Serialized pieces (ISO 13485:2016 7.5.8, 7.5.9). A serial number is unique within its part and never used again.
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    part INTEGER NOT NULL REFERENCES part(id),
    part_revision INTEGER NOT NULL REFERENCES part_revision(id),
    serial TEXT NOT NULL CHECK (length(trim(serial)) > 0),
    work_order INTEGER REFERENCES work_order(id),
    lot INTEGER REFERENCES lot(id),
    position TEXT,
    serialized INTEGER,
    state TEXT NOT NULL CHECK (state = 'planned' OR state = 'in_process' OR state = 'awaiting_finish'
                            OR state = 'finish_returned' OR state = 'in_inspection' OR state = 'inspected'
                            OR state = 'accepted' OR state = 'released' OR state = 'shipped'
                            OR state = 'nonconforming' OR state = 'rework' OR state = 'scrapped'
                            OR state = 'quarantined' OR state = 'returned' OR state = 'recalled'
                            OR state = 'withdrawn'),
    previous_state TEXT CHECK (previous_state = 'planned' OR previous_state = 'in_process'
                            OR previous_state = 'awaiting_finish' OR previous_state = 'finish_returned'
                            OR previous_state = 'in_inspection' OR previous_state = 'inspected'
                            OR previous_state = 'accepted' OR previous_state = 'released'
                            OR previous_state = 'shipped' OR previous_state = 'nonconforming'
                            OR previous_state = 'rework' OR previous_state = 'scrapped'
                            OR previous_state = 'quarantined' OR previous_state = 'returned'
                            OR previous_state = 'recalled' OR previous_state = 'withdrawn'),
    withdrawn_reason TEXT NOT NULL CHECK (withdrawn_reason = 'none' OR withdrawn_reason = 'never_made'
                                       OR withdrawn_reason = 'lost' OR withdrawn_reason = 'destructive_test'
                                       OR withdrawn_reason = 'setup_piece'),
    location TEXT,
    legacy INTEGER NOT NULL CHECK (legacy IN (0, 1)),
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX unit_key ON unit (part, serial);
CREATE INDEX unit_serial ON unit (serial);
CREATE INDEX unit_lot ON unit (lot) WHERE lot IS NOT NULL;
CREATE INDEX unit_work_order ON unit (work_order) WHERE work_order IS NOT NULL;
CREATE TRIGGER unit_kept BEFORE DELETE ON unit BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- Material that went into a unit. Rows with the same `alternatives` are one of these, nobody knows which.
CREATE TABLE consumption (
    unit INTEGER NOT NULL REFERENCES unit(id),
    lot INTEGER NOT NULL REFERENCES lot(id),
    alternatives TEXT NOT NULL,
    quantity TEXT,
    unit_of_measure TEXT,
    time INTEGER,
    PRIMARY KEY (unit, lot, alternatives)
) STRICT, WITHOUT ROWID;
CREATE INDEX consumption_lot ON consumption (lot, unit, alternatives);
CREATE TRIGGER consumption_kept BEFORE DELETE ON consumption BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- Components in their parents, from a moment to a moment; one parent at a time.
CREATE TABLE assembly (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    parent INTEGER NOT NULL REFERENCES unit(id),
    child INTEGER NOT NULL REFERENCES unit(id),
    position TEXT,
    "from" INTEGER,
    "to" INTEGER,
    removed_because TEXT,
    CHECK (parent <> child)
) STRICT;
CREATE UNIQUE INDEX assembly_key ON assembly (child, parent, coalesce("from", 0));
CREATE UNIQUE INDEX assembly_one_parent ON assembly (child) WHERE "to" IS NULL;
CREATE INDEX assembly_parent ON assembly (parent, child);
CREATE TRIGGER assembly_kept BEFORE DELETE ON assembly BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- Operations done on a unit or a lot: machine, program and how it is known, fixture, tools, person, times.
CREATE TABLE operation_run (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    unit INTEGER REFERENCES unit(id),
    lot INTEGER REFERENCES lot(id),
    operation TEXT NOT NULL CHECK (length(trim(operation)) > 0),
    attempt INTEGER NOT NULL CHECK (attempt > 0),
    machine TEXT,
    program INTEGER REFERENCES program(id),
    program_known TEXT NOT NULL CHECK (program_known = 'assumed' OR program_known = 'released'
                                    OR program_known = 'read_back'),
    fixture TEXT,
    tools TEXT,
    person INTEGER REFERENCES person(id),
    start INTEGER,
    "end" INTEGER,
    result TEXT,
    note TEXT,
    demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
    CHECK ((unit IS NULL) <> (lot IS NULL))
) STRICT;
CREATE UNIQUE INDEX operation_run_key ON operation_run (coalesce(unit, 0), coalesce(lot, 0), operation, attempt);
CREATE INDEX operation_run_unit ON operation_run (unit) WHERE unit IS NOT NULL;
CREATE INDEX operation_run_lot ON operation_run (lot) WHERE lot IS NOT NULL;
CREATE INDEX operation_run_program ON operation_run (program) WHERE program IS NOT NULL;
CREATE INDEX operation_run_machine ON operation_run (machine, start) WHERE machine IS NOT NULL;
CREATE INDEX operation_run_person ON operation_run (person, start) WHERE person IS NOT NULL;
CREATE TRIGGER operation_run_kept BEFORE DELETE ON operation_run BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
