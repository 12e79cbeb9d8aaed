// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/gauge_frame.h"

#include <QRegularExpression>

namespace clew::domain {

namespace {

constexpr qsizetype mostBytes = 256;
constexpr qsizetype mostPattern = 200;

QRegularExpression patternOf(const FrameRule& rule)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(rule.pattern));
}

tl::unexpected<Error> refuseFrame(const QByteArray& frame, const QString& why)
{
    return fail(Error::Code::Invalid, QStringLiteral("The gauge sent “%1”: %2.").arg(shownBytes(frame), why));
}

/// Sign, six digits, place of the point and unit, behind four F.
Result<FrameValue> readOwnOutput(const QRegularExpressionMatch& match)
{
    QString digits = match.captured(QStringLiteral("digits"));
    const qsizetype decimals = match.captured(QStringLiteral("point")).toInt();
    if (decimals > 0)
        digits.insert(digits.size() - decimals, QLatin1Char('.'));
    const bool isNegative = match.captured(QStringLiteral("sign")) == QLatin1String("8");
    static const QRegularExpression leadingZeros(QStringLiteral("^0+(?=\\d)"));
    return FrameValue{(isNegative ? QStringLiteral("-") : QString()) + digits.remove(leadingZeros),
                      match.captured(QStringLiteral("unit")) == QLatin1String("1") ? QStringLiteral("in")
                                                                                   : QStringLiteral("mm")};
}

Result<FrameValue> readDigimatic(const QByteArray& frame)
{
    const QString text = QString::fromLatin1(frame).trimmed();
    static const QRegularExpression box(QStringLiteral("^\\d\\dA(?<value>[+-]\\d{1,8}(\\.\\d{1,8})?)$"));
    static const QRegularExpression own(
        QStringLiteral("^F{4}(?<sign>[08])(?<digits>\\d{6})(?<point>[0-5])(?<unit>[01])$"));
    static const QRegularExpression error(QStringLiteral("^9\\d\\d$"));
    if (const auto match = own.match(text); match.hasMatch())
        return readOwnOutput(match);
    if (error.match(text).hasMatch())
        return refuseFrame(frame, QStringLiteral("its interface reports an error; see that it is on, and send again"));
    const auto match = box.match(text);
    if (!match.hasMatch())
        return refuseFrame(frame, QStringLiteral("that is no Digimatic frame; choose this gauge's own pattern"));
    QString value = match.captured(QStringLiteral("value"));
    static const QRegularExpression padding(QStringLiteral("^([+-])0+(?=\\d)"));
    value.replace(padding, QStringLiteral("\\1"));
    return FrameValue{value.startsWith(QLatin1Char('+')) ? value.mid(1) : value, {}};
}

} // namespace

Result<> checkRule(const FrameRule& rule)
{
    if (rule.profile != FrameProfile::Pattern)
        return {};
    const QRegularExpression pattern = patternOf(rule);
    if (rule.pattern.size() > mostPattern || !pattern.isValid() ||
        !pattern.namedCaptureGroups().contains(QStringLiteral("value")))
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” is no pattern for a gauge; write one such as (?<value>[+-]?[0-9.]+) mm.")
                        .arg(rule.pattern),
                    pattern.errorString());
    return {};
}

Result<FrameValue> readFrame(const FrameRule& rule, const QByteArray& frame)
{
    if (frame.size() > mostBytes)
        return refuseFrame(frame.left(mostBytes), QStringLiteral("that is too long for a value"));
    if (rule.profile == FrameProfile::Digimatic)
        return readDigimatic(frame);
    TRY(checkRule(rule));
    const QRegularExpression pattern = patternOf(rule);
    const auto match = pattern.match(QString::fromUtf8(frame).trimmed());
    if (!match.hasMatch())
        return refuseFrame(frame, QStringLiteral("that does not fit this gauge's pattern"));
    const bool tellsUnit = pattern.namedCaptureGroups().contains(QStringLiteral("unit"));
    return FrameValue{match.captured(QStringLiteral("value")).trimmed(),
                      tellsUnit ? match.captured(QStringLiteral("unit")).trimmed() : QString()};
}

QList<QByteArray> FrameCutter::take(const QByteArray& bytes)
{
    QList<QByteArray> frames;
    for (const char byte : bytes) {
        if (byte != '\r' && byte != '\n') {
            m_rest.append(byte);
            continue;
        }
        if (!m_rest.isEmpty() && m_rest.size() <= mostBytes)
            frames.append(m_rest);
        m_rest.clear();
    }
    if (m_rest.size() > mostBytes)
        m_rest.truncate(mostBytes + 1);
    return frames;
}

QString shownBytes(const QByteArray& bytes)
{
    QString text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (value > 0x20 && value < 0x7f)
            text += QLatin1Char(byte);
        else
            text += QStringLiteral("[%1]").arg(value, 2, 16, QLatin1Char('0'));
    }
    return text;
}

} // namespace clew::domain
