-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- What a plan asks of a measurement, what was recorded of it, and the uncertainty budgets it is judged by.

-- How a method's uncertainty is made up. text: the JSON file of docs/metrology.md as it came in. A changed budget is a new
-- version; judgements name the version they used.
CREATE TABLE budget (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    version TEXT NOT NULL,
    text TEXT NOT NULL CHECK (length(trim(text)) > 0),
    state TEXT NOT NULL CHECK (state IN ('in_force', 'withdrawn')),
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX budget_key ON budget (name, version);
CREATE TRIGGER budget_kept BEFORE DELETE ON budget BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- What the plan asks of one characteristic's measurement. Temperatures in degC, differences in K, sigma and offset in the
-- characteristic's unit, all as exact texts. after_finish: whether it is measured again after finishing, or its result
-- carries over; absent = not stated.
ALTER TABLE plan_item ADD COLUMN budget TEXT;
ALTER TABLE plan_item ADD COLUMN decision_rule TEXT;
ALTER TABLE plan_item ADD COLUMN state_uncertainty INTEGER NOT NULL DEFAULT 0 CHECK (state_uncertainty IN (0, 1));
ALTER TABLE plan_item ADD COLUMN conditions TEXT;
ALTER TABLE plan_item ADD COLUMN soak_minutes INTEGER CHECK (soak_minutes >= 0);
ALTER TABLE plan_item ADD COLUMN temperature_low TEXT;
ALTER TABLE plan_item ADD COLUMN temperature_high TEXT;
ALTER TABLE plan_item ADD COLUMN temperature_difference TEXT;
ALTER TABLE plan_item ADD COLUMN remeasure TEXT;
ALTER TABLE plan_item ADD COLUMN capability_model TEXT;
ALTER TABLE plan_item ADD COLUMN capability_method TEXT;
ALTER TABLE plan_item ADD COLUMN expected_sigma TEXT;
ALTER TABLE plan_item ADD COLUMN expected_offset TEXT;
ALTER TABLE plan_item ADD COLUMN after_finish TEXT CHECK (after_finish IN ('repeats', 'carries_over'));

-- Under which conditions it was measured: who brought the values to 20 degC, the temperatures of the piece and of the
-- plate or master (degC), the moment of the last cut or wash, why it was measured before it had settled, and the
-- conditions that the plan asks for as "name=value".
ALTER TABLE inspection ADD COLUMN corrected_to_20 TEXT CHECK (corrected_to_20 IN ('none', 'instrument', 'software'));
ALTER TABLE inspection ADD COLUMN part_temperature TEXT;
ALTER TABLE inspection ADD COLUMN plate_temperature TEXT;
ALTER TABLE inspection ADD COLUMN settling_since INTEGER;
ALTER TABLE inspection ADD COLUMN settling_override TEXT;
ALTER TABLE inspection ADD COLUMN conditions TEXT;

-- corrected: the result at 20 degC where Clew brought it there; it decides, the value read stays beside it. bonus: what
-- the feature's size added to the tolerance. budget: "name/version".
ALTER TABLE judgement ADD COLUMN corrected INTEGER;
ALTER TABLE judgement ADD COLUMN bonus INTEGER;
ALTER TABLE judgement ADD COLUMN budget TEXT;

-- A geometrical tolerance that widens with the feature's size (ISO 2692): by which condition, of a hole or a shaft, and
-- the balloon of its size in the same revision.
ALTER TABLE characteristic ADD COLUMN material_condition TEXT CHECK (material_condition IN ('RFS', 'MMC', 'LMC'));
ALTER TABLE characteristic ADD COLUMN feature_of_size TEXT CHECK (feature_of_size IN ('internal', 'external'));
ALTER TABLE characteristic ADD COLUMN size_balloon TEXT;

-- What a master or an instrument's scale is made of: its expansion.
ALTER TABLE gauge ADD COLUMN material TEXT;
