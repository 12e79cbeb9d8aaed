// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/scan_code.h"

#include <QRegularExpression>

#include <array>

namespace clew::domain {

namespace {

constexpr QChar groupSeparator(0x1d);

/// An application identifier and how long its data are.
struct Gs1Element
{
    const char* identifier;
    int length; ///< the most there may be
    bool fixed;
};
constexpr std::array gs1Elements{
    Gs1Element{"00", 18, true},   Gs1Element{"01", 14, true},   Gs1Element{"02", 14, true},
    Gs1Element{"10", 20, false},  Gs1Element{"11", 6, true},    Gs1Element{"13", 6, true},
    Gs1Element{"15", 6, true},    Gs1Element{"17", 6, true},    Gs1Element{"20", 2, true},
    Gs1Element{"21", 20, false},  Gs1Element{"22", 20, false},  Gs1Element{"240", 30, false},
    Gs1Element{"241", 30, false}, Gs1Element{"250", 30, false}, Gs1Element{"30", 8, false},
    Gs1Element{"37", 8, false},   Gs1Element{"400", 30, false}, Gs1Element{"90", 30, false},
    Gs1Element{"91", 90, false},  Gs1Element{"92", 90, false},  Gs1Element{"93", 90, false},
    Gs1Element{"94", 90, false},  Gs1Element{"95", 90, false},  Gs1Element{"96", 90, false},
    Gs1Element{"97", 90, false},  Gs1Element{"98", 90, false},  Gs1Element{"99", 90, false},
};

bool hasCheckDigit(const QString& gtin)
{
    int sum = 0;
    for (qsizetype i = 0; i < gtin.size(); ++i) {
        const int digit = gtin.at(i).digitValue();
        if (digit < 0)
            return false;
        sum += digit * ((gtin.size() - i) % 2 == 0 ? 3 : 1);
    }
    return sum % 10 == 0;
}

void keepElement(Gs1Text& found, QLatin1String identifier, const QString& data)
{
    if (identifier == QLatin1String("01"))
        found.gtin = data;
    else if (identifier == QLatin1String("10"))
        found.lot = data;
    else if (identifier == QLatin1String("21"))
        found.serial = data;
}

/// Takes one element from the front; false where there is none that is known and whole.
bool takeElement(QString& rest, Gs1Text& found)
{
    for (const Gs1Element& element : gs1Elements) {
        const QLatin1String identifier(element.identifier);
        if (!rest.startsWith(identifier))
            continue;
        rest = rest.mid(identifier.size());
        const qsizetype end = rest.indexOf(groupSeparator);
        const qsizetype there = end < 0 ? rest.size() : end;
        const qsizetype length = element.fixed ? element.length : there;
        if (length < 1 || length > element.length || length > there)
            return false;
        keepElement(found, identifier, rest.left(length));
        rest = rest.mid(length);
        if (rest.startsWith(groupSeparator))
            rest = rest.mid(1);
        return true;
    }
    return false;
}

/// As printed under a symbol, "(01)…(10)…", brought into the form in which it is scanned.
QString withoutBrackets(const QString& text)
{
    static const QRegularExpression printed(QStringLiteral("\\((\\d{2,4})\\)"));
    return QString(text).replace(printed, QString(groupSeparator) + QStringLiteral("\\1")).mid(1);
}

} // namespace

std::optional<Gs1Text> readGs1(const QString& text)
{
    static const QRegularExpression symbology(QStringLiteral("^\\](d2|C1|Q3|e0|J1)"));
    const auto identified = symbology.match(text);
    QString rest = text.mid(identified.capturedLength());
    if (rest.startsWith(QLatin1Char('(')))
        rest = withoutBrackets(rest);
    if (rest.startsWith(groupSeparator))
        rest = rest.mid(1);
    const bool isMarked = identified.hasMatch() || rest.contains(groupSeparator) || rest.size() != text.size();
    if (!isMarked && !rest.startsWith(QLatin1String("01")))
        return std::nullopt;
    Gs1Text found;
    while (!rest.isEmpty()) {
        if (!takeElement(rest, found))
            return std::nullopt;
    }
    if (!found.gtin.isEmpty() && !hasCheckDigit(found.gtin))
        return std::nullopt;
    if (found.gtin.isEmpty() && found.lot.isEmpty() && found.serial.isEmpty())
        return std::nullopt;
    return found;
}

ScanCode readScan(const QString& text)
{
    const QString scanned = text.trimmed();
    if (const auto gs1 = readGs1(scanned)) {
        if (!gs1->serial.isEmpty())
            return {ScanCode::Kind::Unit, gs1->serial, gs1->gtin, gs1->lot};
        if (!gs1->lot.isEmpty())
            return {ScanCode::Kind::Lot, gs1->lot, gs1->gtin, gs1->lot};
    }
    struct OwnCode
    {
        const char* prefix;
        ScanCode::Kind kind;
    };
    for (const OwnCode& own : {OwnCode{"G:", ScanCode::Kind::Gauge}, OwnCode{"gauge:", ScanCode::Kind::Gauge},
                               OwnCode{"unit:", ScanCode::Kind::Unit}, OwnCode{"lot:", ScanCode::Kind::Lot}}) {
        const QLatin1String prefix(own.prefix);
        if (scanned.startsWith(prefix) && scanned.size() > prefix.size())
            return {own.kind, scanned.mid(prefix.size()), {}, {}};
    }
    static const QRegularExpression symbology(QStringLiteral("^\\][A-Za-z][0-9A-Za-z]"));
    return {ScanCode::Kind::Name, QString(scanned).remove(symbology), {}, {}};
}

} // namespace clew::domain
