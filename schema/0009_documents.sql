-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- Documents, signatures and imports.

-- Files that are evidence. The bytes lie in attachment; a changed file is another document.
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    title TEXT,
    type TEXT,
    file_name TEXT,
    media_type TEXT,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL,
    revision TEXT,
    source TEXT,
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX document_key ON document (sha256);
CREATE TRIGGER document_kept BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- What a document belongs to.
CREATE TABLE document_link (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document(id),
    unit INTEGER REFERENCES unit(id),
    lot INTEGER REFERENCES lot(id),
    part_revision INTEGER REFERENCES part_revision(id),
    role TEXT NOT NULL
) STRICT;
CREATE INDEX document_link_document ON document_link (document, id);
CREATE INDEX document_link_unit ON document_link (unit) WHERE unit IS NOT NULL;
CREATE INDEX document_link_lot ON document_link (lot) WHERE lot IS NOT NULL;
CREATE INDEX document_link_part_revision ON document_link (part_revision) WHERE part_revision IS NOT NULL;
CREATE TRIGGER document_link_kept BEFORE DELETE ON document_link BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- Electronic signatures over a manifest of named content versions (21 CFR 11.50, 11.70). Evidence.
CREATE TABLE signature (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES document(id),
    account INTEGER REFERENCES account(id),
    printed_name TEXT NOT NULL CHECK (length(trim(printed_name)) > 0),
    meaning TEXT NOT NULL CHECK (length(trim(meaning)) > 0),
    reason TEXT,
    time INTEGER NOT NULL,
    manifest TEXT,
    certificate TEXT,
    document_sha256 TEXT
) STRICT;
CREATE UNIQUE INDEX signature_key ON signature (document, meaning, time);
CREATE TRIGGER signature_kept BEFORE DELETE ON signature BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER signature_unchanged BEFORE UPDATE ON signature BEGIN SELECT RAISE(ABORT, 'evidence is not changed'); END;

-- Files that came in. The same bytes with the same settings never come in twice.
CREATE TABLE "import" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    settings TEXT NOT NULL,
    file_name TEXT,
    format TEXT,
    time INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX import_key ON "import" (sha256, settings);
CREATE TRIGGER import_kept BEFORE DELETE ON "import" BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- What was odd in a file that came in.
CREATE TABLE import_problem (
    id INTEGER PRIMARY KEY,
    "import" INTEGER NOT NULL REFERENCES "import"(id),
    row INTEGER NOT NULL,
    "column" TEXT,
    severity TEXT NOT NULL CHECK (severity IN ('warning', 'error')),
    message TEXT NOT NULL CHECK (length(trim(message)) > 0)
) STRICT;
CREATE INDEX import_problem_import ON import_problem ("import", id);
CREATE TRIGGER import_problem_kept BEFORE DELETE ON import_problem BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

-- The bytes of documents, by their SHA-256 (64 hex), compressed with zlib as qCompress writes it.
CREATE TABLE attachment (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER attachment_kept BEFORE DELETE ON attachment BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER attachment_unchanged BEFORE UPDATE ON attachment BEGIN SELECT RAISE(ABORT, 'evidence is not changed'); END;
