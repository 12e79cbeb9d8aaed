// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/font_set.h"

#include <QFile>
#include <QRegularExpression>

static void initReportsResources()
{
    Q_INIT_RESOURCE(reports);
}

namespace clew::reports {

namespace {

constexpr double pointsToMillimetres = 25.4 / 72.0;
constexpr int noFont = -1;

/// Controls, marks that turn the order of letters round, and the sign that stands for a broken character.
bool changesTheText(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate ||
           character == QChar::ReplacementCharacter;
}

/// Scripts whose letters stand one after the other from left to right, as libharu draws them.
bool needsNoShaping(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
        return true;
    default:
        return false;
    }
}

} // namespace

Result<FontSet> FontSet::shipped()
{
    initReportsResources();
    static const std::array<QString, count> names{QStringLiteral(":/reports/DejaVuSansCondensed.ttf"),
                                                  QStringLiteral(":/reports/DejaVuSansCondensed-Bold.ttf"),
                                                  QStringLiteral(":/reports/NotoSansSymbols-Regular.ttf"),
                                                  QStringLiteral(":/reports/NotoSansSymbols2-Regular.ttf")};
    FontSet set;
    for (size_t i = 0; i < names.size(); ++i) {
        QFile file(names[i]);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::Internal, QStringLiteral("A font of the program is missing: install Clew again."),
                        names[i]);
        set.m_files[i] = file.readAll();
        set.m_fonts.push_back(TRY(TrueType::read(set.m_files[i])));
    }
    return set;
}

int FontSet::fontFor(char16_t character, Weight weight) const
{
    if (weight == Weight::Bold && m_fonts[bold].has(character))
        return bold;
    for (const int font : {regular, 2, 3}) {
        if (m_fonts[static_cast<size_t>(font)].has(character))
            return font;
    }
    return noFont;
}

QList<FontRun> FontSet::runs(const QString& text, Weight weight) const
{
    QList<FontRun> runs;
    for (const QChar character : text) {
        const int found = fontFor(character.unicode(), weight);
        const int font = found == noFont ? regular : found;
        if (runs.isEmpty() || runs.last().font != font)
            runs << FontRun{font, QString()};
        runs.last().text += character;
    }
    return runs;
}

double FontSet::drawnSize(int font, double size) const
{
    return font == regular || font == bold ? size : qMax(8.0, size * 1.2);
}

double FontSet::width(const QString& text, Weight weight, double size) const
{
    double points = 0;
    for (const QChar character : text) {
        const int found = fontFor(character.unicode(), weight);
        const int font = found == noFont ? regular : found;
        points += m_fonts[static_cast<size_t>(font)].width(character.unicode()) * drawnSize(font, size) / 1000.0;
    }
    return points * pointsToMillimetres;
}

std::optional<char32_t> FontSet::firstUnknown(const QString& text) const
{
    for (const char32_t character : text.toUcs4()) {
        if (character == U'\n')
            continue;
        const bool drawable =
            character >= 0x20 && character < 0x10000 && !changesTheText(character) && needsNoShaping(character);
        if (!drawable || fontFor(static_cast<char16_t>(character), Weight::Regular) == noFont)
            return character;
    }
    return std::nullopt;
}

QString printable(const QString& text)
{
    QString out = text.normalized(QString::NormalizationForm_C);
    static const QRegularExpression invisible(QStringLiteral("[\\x{AD}\\x{200B}-\\x{200D}\\x{2060}\\x{FEFF}]"));
    out.remove(invisible);
    out.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    for (qsizetype i = 0; i < out.size(); ++i) {
        const char16_t c = out[i].unicode();
        const bool beforeUnit = i + 1 < out.size() && out[i + 1].unicode() < 0x80 && out[i + 1].isLetter();
        if (c == 0x03BC && beforeUnit)
            out[i] = QChar(0x00B5);
        else if (c == 0x2126)
            out[i] = QChar(0x03A9);
        else if (c == 0x212B)
            out[i] = QChar(0x00C5);
        else if (c == u'\t' || c == 0x00A0 || c == 0x202F || c == 0x2007)
            out[i] = u' ';
    }
    return out;
}

QString characterName(char32_t character)
{
    const QString code = QStringLiteral("U+%1").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper();
    if (QChar::isPrint(character))
        return QStringLiteral("%1 (%2)").arg(code, QString::fromUcs4(&character, 1));
    return code;
}

} // namespace clew::reports
