-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- What was measured before and after finishing under one serial number, and is not of one piece: somebody mixed pieces
-- up at the finisher. The last mark of a unit counts; taken_back = 1 says that it is of one piece after all. Evidence.

CREATE TABLE swap_mark (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit(id),
    taken_back INTEGER NOT NULL CHECK (taken_back IN (0, 1)),
    reason TEXT NOT NULL CHECK (length(trim(reason)) > 0),
    person INTEGER REFERENCES person(id),
    time INTEGER NOT NULL
) STRICT;
CREATE INDEX swap_mark_unit ON swap_mark (unit, id);
CREATE TRIGGER swap_mark_kept BEFORE DELETE ON swap_mark BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER swap_mark_unchanged BEFORE UPDATE ON swap_mark BEGIN SELECT RAISE(ABORT, 'evidence is not changed'); END;
