-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- Issued documents with their signed successors, and what first article reports are looked up by.

-- `previous` is the file that this one signs: its bytes begin with that one's. `manifest` is canonical JSON: which
-- records an issued document shows, by kind, uuid, version and content hash.
ALTER TABLE document ADD COLUMN previous INTEGER REFERENCES document(id);
ALTER TABLE document ADD COLUMN manifest TEXT;
CREATE INDEX document_previous ON document (previous) WHERE previous IS NOT NULL;

CREATE INDEX fai_report_part_revision ON fai_report (part_revision);
CREATE INDEX fai_report_unit ON fai_report (unit);
CREATE INDEX fai_report_document ON fai_report (document) WHERE document IS NOT NULL;
