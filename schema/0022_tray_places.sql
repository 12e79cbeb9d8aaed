-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- Where a unit was put since it was serialized: in which tray (a lot), and where in it. The last row of a unit counts; a
-- unit without one lies in the tray of the lot it was serialized from, at unit.position. Evidence: a move is undone by
-- another move, and what lay where when stays readable.

CREATE TABLE tray_place (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit(id),
    tray INTEGER NOT NULL REFERENCES lot(id),
    position TEXT NOT NULL CHECK (length(trim(position)) > 0),
    reason TEXT NOT NULL CHECK (length(trim(reason)) > 0),
    person INTEGER REFERENCES person(id),
    time INTEGER NOT NULL
) STRICT;
CREATE INDEX tray_place_unit ON tray_place (unit, id);
CREATE INDEX tray_place_tray ON tray_place (tray, unit);
CREATE TRIGGER tray_place_kept BEFORE DELETE ON tray_place BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER tray_place_unchanged BEFORE UPDATE ON tray_place BEGIN SELECT RAISE(ABORT, 'evidence is not changed'); END;
