// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "reports/true_type.h"

#include <QString>

#include <array>
#include <optional>

namespace clew::reports {

enum class Weight { Regular, Bold };

/// A stretch of text that one font file can draw.
struct FontRun
{
    int font = 0; ///< index into FontSet
    QString text;
};

/// The fonts shipped with the program and which of them draws which character. Text is drawn by DejaVu Sans Condensed;
/// signs it hasn't come from the symbol fonts, at 8 pt or more because their strokes are thin.
class FontSet
{
public:
    static constexpr int count = 4;
    static constexpr int regular = 0;
    static constexpr int bold = 1;

    static Result<FontSet> shipped();

    const QByteArray& file(int font) const { return m_files[static_cast<size_t>(font)]; }

    /// Cut into runs by font. Only for texts without unknown characters.
    QList<FontRun> runs(const QString& text, Weight weight) const;
    /// In millimetres, at a size in points.
    double width(const QString& text, Weight weight, double size) const;
    /// The size at which a font of the set is drawn where the text has `size` points.
    double drawnSize(int font, double size) const;
    /// The first character, as a UTF-32 code point, that can't be drawn faithfully: no font has it, it lies beyond the
    /// Basic Multilingual Plane, its script needs shaping or runs from right to left, or it is a control character.
    std::optional<char32_t> firstUnknown(const QString& text) const;

private:
    FontSet() = default;
    int fontFor(char16_t character, Weight weight) const;

    std::array<QByteArray, count> m_files;
    std::vector<TrueType> m_fonts;
};

/// Composed (NFC), with one code point for each sign that has two: µ U+00B5 before a unit, Ω U+03A9, Å U+00C5; tabs and
/// no-break spaces become spaces, line ends become `\n`,
/// characters that show nothing (soft hyphen, zero-width space) go.
QString printable(const QString& text);

/// "U+1F600 (😀)"
QString characterName(char32_t character);

} // namespace clew::reports
