// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/uuid.h"

#include <QRandomGenerator>

#include <array>

namespace clew {

namespace {

/// The last `count` hexadecimal digits of a number, into `count` places.
void writeHex(QChar* out, int count, quint64 number)
{
    for (int i = count - 1; i >= 0; --i) {
        out[i] = QLatin1Char("0123456789abcdef"[number & 0xf]);
        number >>= 4;
    }
}

} // namespace

QString newUuid(const Clock& clock)
{
    const auto ms = static_cast<quint64>(clock.now().toMilliseconds());
    std::array<quint32, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const quint64 high = (ms << 16) | 0x7000 | (random[0] & 0x0FFF);
    const quint64 low = 0x8000000000000000ULL | (quint64(random[1] & 0x3FFFFFFF) << 32) | random[2];
    QString text(QStringLiteral("00000000-0000-0000-0000-000000000000"));
    QChar* const out = text.data();
    writeHex(out, 8, high >> 32);
    writeHex(out + 9, 4, high >> 16);
    writeHex(out + 14, 4, high);
    writeHex(out + 19, 4, low >> 48);
    writeHex(out + 24, 12, low);
    return text;
}

bool isUuid(const QString& text)
{
    if (text.size() != 36)
        return false;
    for (int i = 0; i < 36; ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const char16_t c = text[i].unicode();
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (hyphen ? c != u'-' : !hex)
            return false;
    }
    return true;
}

} // namespace clew
