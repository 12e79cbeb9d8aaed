-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- Lots on the floor: what left the flow is a lot of its own, with why; lots inspected by a sampling plan; numbers of
-- recall reports.

-- `fate` of pieces that left the flow: 'missing' are those that a finisher did not send back. Absent: in the flow.
ALTER TABLE lot ADD COLUMN fate TEXT CHECK (fate = 'setup_piece' OR fate = 'destructive_test' OR fate = 'scrapped' OR fate = 'missing');
ALTER TABLE lot ADD COLUMN because TEXT;

-- What a lot was sampled by ("MIL-STD-105E, level II, AQL 1.0"), how many nonconforming pieces accept it, how many the
-- sample had.
ALTER TABLE inspection ADD COLUMN sampling TEXT;
ALTER TABLE inspection ADD COLUMN accept_number INTEGER CHECK (accept_number >= 0);
ALTER TABLE inspection ADD COLUMN nonconforming INTEGER CHECK (nonconforming >= 0);

CREATE INDEX document_title ON document (title) WHERE title IS NOT NULL;
