-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- Changes nothing: keeps the numbers without a gap.
SELECT 1;
