-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- What a verdict rests on, and which decision rule holds.

-- U = k u in the characteristic's unit, exact text; absent = uncertainty not stated. freedom: effective degrees of
-- freedom, absent = infinite. p: conformance probability, informs only. influences: "name=u; name=u", standard
-- uncertainties in the characteristic's unit. calibration: of the display, valid when the reading was taken.
ALTER TABLE judgement ADD COLUMN uncertainty TEXT;
ALTER TABLE judgement ADD COLUMN k TEXT;
ALTER TABLE judgement ADD COLUMN freedom TEXT;
ALTER TABLE judgement ADD COLUMN p TEXT;
ALTER TABLE judgement ADD COLUMN influences TEXT;
ALTER TABLE judgement ADD COLUMN corrected_by TEXT
    CHECK (corrected_by = 'instrument' OR corrected_by = 'software' OR corrected_by = 'none');
ALTER TABLE judgement ADD COLUMN calibration INTEGER REFERENCES calibration(id);

-- "simple", "iso14253-1", "full-u", "factor-u:0.5" or "probability:0.99". Asked in this order: characteristic, drawing,
-- customer, shop.
ALTER TABLE characteristic ADD COLUMN decision_rule TEXT;
ALTER TABLE part_revision ADD COLUMN decision_rule TEXT;
ALTER TABLE customer ADD COLUMN decision_rule TEXT;
