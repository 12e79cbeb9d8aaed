// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QTranslator>

namespace clew::test {

/// A language that nobody speaks: each text with accents, some 40 % longer, in brackets. What is not in brackets on a
/// picture can't be translated; what is cut off would be so in German.
class PseudoWords final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (QByteArrayView(context).startsWith('Q')) // Qt's own, as "QLineEdit"
            return {};
        const QString text = QString::fromUtf8(source);
        QString accented;
        bool isPlaceholder = false;
        for (const QChar sign : text) {
            const bool begins = sign == QLatin1Char('%');
            accented += isPlaceholder || begins ? sign : withAccent(sign);
            isPlaceholder = begins || (isPlaceholder && sign == QLatin1Char('L'));
        }
        return QLatin1Char('[') + accented + QString(text.size() * 2 / 5, QLatin1Char('~')) + QLatin1Char(']');
    }
    bool isEmpty() const override { return false; }

private:
    static QChar withAccent(QChar sign)
    {
        static const QString plain = QStringLiteral("aeiouAEIOUcn");
        static const QString accents = QStringLiteral("áéíóúÁÉÍÓÚçñ");
        const qsizetype place = plain.indexOf(sign);
        return place < 0 ? sign : accents.at(place);
    }
};

} // namespace clew::test
