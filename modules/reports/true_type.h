// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace clew::reports {

/// What the layout needs of a TrueType font: which characters it has and how wide they are. Reads the tables head,
/// hhea, hmtx and cmap format 4 (Basic Multilingual Plane; OpenType 1.9, "cmap"); drawing is libharu's.
class TrueType
{
public:
    static Result<TrueType> read(const QByteArray& file);

    bool has(char16_t character) const { return m_glyphs[character] != 0; }
    /// Advance width in thousandths of the font size, rounded as libharu writes it.
    int width(char16_t character) const;

private:
    TrueType() : m_glyphs(65536, 0) {}
    Result<> readMetrics(const QByteArray& file);
    Result<> readCharacters(const QByteArray& file);

    std::vector<quint16> m_glyphs;   ///< by character; 0 = the font hasn't it
    std::vector<quint16> m_advances; ///< by glyph, in font units; the last one holds for all that follow
    int m_unitsPerEm = 1000;
};

} // namespace clew::reports
