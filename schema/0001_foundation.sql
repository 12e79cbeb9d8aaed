-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
--
-- What the store knows about itself: its UUID, the MAC of its key file's slots. One row per setting.
CREATE TABLE store_setting (
    name  TEXT PRIMARY KEY CHECK (length(name) > 0),
    value TEXT NOT NULL
) STRICT;
