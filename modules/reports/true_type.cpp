// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/true_type.h"

#include <QtEndian>

namespace clew::reports {

namespace {

/// Big-endian numbers at a place in the file; outside of it all is 0, which no table takes for valid.
quint16 fontWord(const QByteArray& file, qsizetype at)
{
    return at >= 0 && at + 2 <= file.size() ? qFromBigEndian<quint16>(file.constData() + at) : quint16(0);
}

quint32 fontLong(const QByteArray& file, qsizetype at)
{
    return at >= 0 && at + 4 <= file.size() ? qFromBigEndian<quint32>(file.constData() + at) : 0;
}

/// Where a table begins; 0 when the font hasn't it.
qsizetype tableAt(const QByteArray& file, const char* tag)
{
    const int tables = fontWord(file, 4);
    for (int i = 0; i < tables; ++i) {
        const qsizetype entry = 12 + 16 * i;
        if (file.mid(entry, 4) == tag)
            return fontLong(file, entry + 8);
    }
    return 0;
}

/// The Unicode subtable of format 4; 0 when there is none.
qsizetype unicodeMapAt(const QByteArray& file)
{
    const qsizetype cmap = tableAt(file, "cmap");
    const int subtables = cmap > 0 ? fontWord(file, cmap + 2) : 0;
    for (int i = 0; i < subtables; ++i) {
        const qsizetype record = cmap + 4 + 8 * i;
        const int platform = fontWord(file, record);
        const int encoding = fontWord(file, record + 2);
        const qsizetype map = cmap + fontLong(file, record + 4);
        if (((platform == 3 && encoding == 1) || platform == 0) && fontWord(file, map) == 4)
            return map;
    }
    return 0;
}

} // namespace

Result<TrueType> TrueType::read(const QByteArray& file)
{
    TrueType font;
    TRY(font.readMetrics(file));
    TRY(font.readCharacters(file));
    return font;
}

Result<> TrueType::readMetrics(const QByteArray& file)
{
    const qsizetype head = tableAt(file, "head");
    const qsizetype hhea = tableAt(file, "hhea");
    const qsizetype hmtx = tableAt(file, "hmtx");
    m_unitsPerEm = head > 0 ? fontWord(file, head + 18) : 0;
    const int count = hhea > 0 ? fontWord(file, hhea + 34) : 0;
    if (m_unitsPerEm == 0 || count == 0 || hmtx == 0 || hmtx + 4 * qsizetype(count) > file.size())
        return fail(Error::Code::Internal, QStringLiteral("A font of the program is damaged: install Clew again."),
                    QStringLiteral("head, hhea or hmtx missing"));
    m_advances.reserve(static_cast<size_t>(count));
    for (int glyph = 0; glyph < count; ++glyph)
        m_advances.push_back(fontWord(file, hmtx + 4 * glyph));
    return {};
}

Result<> TrueType::readCharacters(const QByteArray& file)
{
    const qsizetype map = unicodeMapAt(file);
    if (map == 0)
        return fail(Error::Code::Internal, QStringLiteral("A font of the program is damaged: install Clew again."),
                    QStringLiteral("no Unicode cmap of format 4"));
    const int segments = fontWord(file, map + 6) / 2;
    const qsizetype ends = map + 14;
    const qsizetype starts = ends + 2 * segments + 2;
    const qsizetype deltas = starts + 2 * segments;
    const qsizetype offsets = deltas + 2 * segments;
    for (int s = 0; s < segments; ++s) {
        const int first = fontWord(file, starts + 2 * s);
        const int last = fontWord(file, ends + 2 * s);
        const int delta = fontWord(file, deltas + 2 * s);
        const int offset = fontWord(file, offsets + 2 * s);
        for (int c = first; c <= last && c < 0xFFFF; ++c) {
            int glyph = offset == 0 ? c : fontWord(file, offsets + 2 * s + offset + 2 * (c - first));
            if (offset == 0 || glyph != 0)
                glyph = (glyph + delta) & 0xFFFF;
            m_glyphs[static_cast<size_t>(c)] = static_cast<quint16>(glyph);
        }
    }
    return {};
}

int TrueType::width(char16_t character) const
{
    const size_t glyph = m_glyphs[character];
    const int units = m_advances[qMin(glyph, m_advances.size() - 1)];
    return units * 1000 / m_unitsPerEm;
}

} // namespace clew::reports
