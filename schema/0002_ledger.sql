-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- The ledger: one canonical line for each business act (docs/architecture.md), stored as its exact bytes, in the same
-- transaction as the change. Each line holds the SHA-256 of the line before it.

-- head is the SHA-256 of line. A line is only ever added at the end.
CREATE TABLE ledger_entry (
    seq INTEGER PRIMARY KEY,
    line BLOB NOT NULL,
    head BLOB NOT NULL CHECK (length(head) = 32)
) STRICT;
CREATE TRIGGER ledger_entry_at_the_end BEFORE INSERT ON ledger_entry
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM ledger_entry)
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows at its end');
END;
CREATE TRIGGER ledger_entry_kept BEFORE DELETE ON ledger_entry BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER ledger_entry_unchanged BEFORE UPDATE ON ledger_entry BEGIN SELECT RAISE(ABORT, 'evidence is not changed'); END;

-- Which version of which record an entry binds, and the SHA-256 of its canonical state then. kind is domain::Kind.
CREATE TABLE ledger_binding (
    kind INTEGER NOT NULL,
    record INTEGER NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    seq INTEGER NOT NULL REFERENCES ledger_entry(seq),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (kind, record, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER ledger_binding_next BEFORE INSERT ON ledger_binding
WHEN NEW.version IS NOT (SELECT coalesce(max(version), 0) + 1 FROM ledger_binding
                         WHERE kind = NEW.kind AND record = NEW.record)
BEGIN
    SELECT RAISE(ABORT, 'versions follow one another');
END;
CREATE TRIGGER ledger_binding_kept BEFORE DELETE ON ledger_binding BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER ledger_binding_unchanged BEFORE UPDATE ON ledger_binding BEGIN SELECT RAISE(ABORT, 'evidence is not changed'); END;
