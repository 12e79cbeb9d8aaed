-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- Parts with their revisions, characteristics and plans, NC programs, work orders.

-- Part numbers, each within its customer, or within the shop where no customer is named.
CREATE TABLE part (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL CHECK (length(trim(number)) > 0),
    customer INTEGER REFERENCES customer(id),
    name TEXT,
    lifetime_years INTEGER CHECK (lifetime_years >= 0),
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX part_key ON part (number, coalesce(customer, 0));
CREATE TRIGGER part_kept BEFORE DELETE ON part BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- What one revision of a part is made to (ISO 13485:2016 4.2.3). Orders, plans, units and reports pin it.
CREATE TABLE part_revision (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    part INTEGER NOT NULL REFERENCES part(id),
    revision TEXT NOT NULL,
    drawing TEXT,
    drawing_revision TEXT,
    material TEXT,
    change TEXT
) STRICT;
CREATE UNIQUE INDEX part_revision_key ON part_revision (part, revision);
CREATE TRIGGER part_revision_kept BEFORE DELETE ON part_revision BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- Requirements with their balloons. Nominal, lower and upper stand as written and as integers: picometres,
-- nano-arcseconds or nano-units, as `unit` says. lower and upper are deviations from nominal.
CREATE TABLE characteristic (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    part_revision INTEGER NOT NULL REFERENCES part_revision(id),
    balloon TEXT NOT NULL CHECK (length(trim(balloon)) > 0),
    name TEXT,
    type TEXT NOT NULL CHECK (type IN ('other', 'diameter', 'radius', 'length', 'width', 'depth', 'thickness', 'height', 'distance', 'angle', 'chamfer', 'straightness', 'flatness', 'roundness', 'cylindricity', 'line_profile', 'surface_profile', 'parallelism', 'perpendicularity', 'angularity', 'position', 'coaxiality', 'concentricity', 'symmetry', 'runout', 'total_runout', 'roughness', 'thread', 'visual', 'note')),
    nominal INTEGER,
    nominal_text TEXT,
    lower INTEGER,
    lower_text TEXT,
    upper INTEGER,
    upper_text TEXT,
    unit TEXT,
    requirement TEXT,
    stage TEXT NOT NULL CHECK (stage IN ('final', 'pre_finish', 'post_finish')),
    location TEXT,
    designator TEXT,
    features INTEGER NOT NULL CHECK (features > 0),
    decimals INTEGER CHECK (decimals BETWEEN 0 AND 18),
    datums TEXT,
    usage TEXT NOT NULL CHECK (usage IN ('toleranced', 'reference', 'basic')),
    tolerance_problem TEXT,
    previous INTEGER REFERENCES characteristic(id)
) STRICT;
CREATE UNIQUE INDEX characteristic_key ON characteristic (part_revision, balloon);
CREATE TRIGGER characteristic_kept BEFORE DELETE ON characteristic BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- How a part revision is inspected.
CREATE TABLE inspection_plan (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    part_revision INTEGER NOT NULL REFERENCES part_revision(id),
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    plan_revision TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('final', 'receiving', 'in_process', 'fai')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'released', 'obsolete'))
) STRICT;
CREATE UNIQUE INDEX inspection_plan_key ON inspection_plan (part_revision, name, plan_revision);
CREATE TRIGGER inspection_plan_kept BEFORE DELETE ON inspection_plan BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- One characteristic of a plan: method, sampling, what decides of several readings, attempts allowed before review.
CREATE TABLE plan_item (
    id INTEGER PRIMARY KEY,
    inspection_plan INTEGER NOT NULL REFERENCES inspection_plan(id),
    characteristic INTEGER NOT NULL REFERENCES characteristic(id),
    method TEXT,
    gauge_type TEXT,
    sampling TEXT,
    deciding TEXT NOT NULL CHECK (deciding IN ('single', 'mean', 'min', 'max', 'range')),
    readings INTEGER NOT NULL CHECK (readings > 0),
    attempts INTEGER NOT NULL CHECK (attempts > 0)
) STRICT;
CREATE INDEX plan_item_inspection_plan ON plan_item (inspection_plan, id);
CREATE TRIGGER plan_item_kept BEFORE DELETE ON plan_item BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- NC program revisions. Many call themselves O0000: name, revision and hash identify one.
CREATE TABLE program (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    revision TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (sha256 = '' OR length(sha256) = 64),
    o_number TEXT,
    controller TEXT,
    units TEXT,
    comment TEXT,
    tools TEXT NOT NULL,
    file INTEGER REFERENCES document(id)
) STRICT;
CREATE UNIQUE INDEX program_key ON program (name, revision, sha256);
CREATE TRIGGER program_kept BEFORE DELETE ON program BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- How a part revision is made (ISO 13485:2016 7.1, 7.5.1).
CREATE TABLE process_plan (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    part_revision INTEGER NOT NULL REFERENCES part_revision(id),
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    plan_revision TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'released', 'obsolete'))
) STRICT;
CREATE UNIQUE INDEX process_plan_key ON process_plan (part_revision, name, plan_revision);
CREATE TRIGGER process_plan_kept BEFORE DELETE ON process_plan BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- One operation of a process plan, with the NC program revision it is released with.
CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    process_plan INTEGER NOT NULL REFERENCES process_plan(id),
    number TEXT NOT NULL CHECK (length(trim(number)) > 0),
    title TEXT,
    machine TEXT,
    instruction TEXT,
    program INTEGER REFERENCES program(id),
    special_process INTEGER NOT NULL CHECK (special_process IN (0, 1))
) STRICT;
CREATE INDEX operation_process_plan ON operation (process_plan, id);
CREATE TRIGGER operation_kept BEFORE DELETE ON operation BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- Orders to the floor; they pin revisions and plans.
CREATE TABLE work_order (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL CHECK (length(trim(number)) > 0),
    type TEXT NOT NULL CHECK (type IN ('series', 'prototype', 'first_production', 'rework')),
    part_revision INTEGER REFERENCES part_revision(id),
    ordered_by INTEGER REFERENCES customer(id),
    customer_order TEXT,
    quantity INTEGER CHECK (quantity >= 0),
    due TEXT CHECK (due GLOB '????-??-??'),
    process_plan INTEGER REFERENCES process_plan(id),
    inspection_plan INTEGER REFERENCES inspection_plan(id),
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX work_order_key ON work_order (number);
CREATE INDEX work_order_customer_order ON work_order (customer_order) WHERE customer_order IS NOT NULL;
CREATE TRIGGER work_order_kept BEFORE DELETE ON work_order BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
