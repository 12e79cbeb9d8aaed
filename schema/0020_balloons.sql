-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: 2026 The Clew authors
-- Where a characteristic's balloon stands on the drawing: page from 1, millionths of its width and height from the
-- upper left corner.

ALTER TABLE characteristic ADD COLUMN drawing_page INTEGER CHECK (drawing_page > 0);
ALTER TABLE characteristic ADD COLUMN drawing_x INTEGER CHECK (drawing_x BETWEEN 0 AND 1000000);
ALTER TABLE characteristic ADD COLUMN drawing_y INTEGER CHECK (drawing_y BETWEEN 0 AND 1000000);
