-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- Which balloons a partial first article report answers for, separated by ", ".

ALTER TABLE fai_report ADD COLUMN affected TEXT;
