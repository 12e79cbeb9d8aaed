-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- Attributes: what was wrong with a piece that is not OK, the defects a plan lets choose from, and pictures: of the
-- criterion of a characteristic, and of what was seen in an inspection.

ALTER TABLE reading ADD COLUMN defect TEXT;
ALTER TABLE plan_item ADD COLUMN defects TEXT;
ALTER TABLE document_link ADD COLUMN characteristic INTEGER REFERENCES characteristic(id);
ALTER TABLE document_link ADD COLUMN inspection INTEGER REFERENCES inspection(id);
CREATE INDEX document_link_characteristic ON document_link (characteristic, role, document) WHERE characteristic IS NOT NULL;
CREATE INDEX document_link_inspection ON document_link (inspection) WHERE inspection IS NOT NULL;
