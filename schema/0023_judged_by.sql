-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- What a judgement's own numbers were made by, as "name=value; name=value", so that a reader can make them again.

-- Of `corrected`: part_celsius, part_alpha, scale_celsius, scale_alpha (degC, 1/K); absent = not corrected, or judged
-- before this was kept. Of `bonus`: size, lower, upper with their unit, feature (internal, external), condition (MMC, LMC).
ALTER TABLE judgement ADD COLUMN correction TEXT;
ALTER TABLE judgement ADD COLUMN bonus_by TEXT;
