// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/digits.h"

#include "base/checked.h"

#include <limits>
#include <vector>

namespace clew {

namespace {

constexpr qsizetype mostWholeDigits = 60;

QByteArray withoutLeadingZeros(const QByteArray& digits)
{
    qsizetype first = 0;
    while (first < digits.size() && digits[first] == '0')
        ++first;
    return digits.mid(first);
}

void incrementDigits(QByteArray& digits)
{
    for (qsizetype i = digits.size(); i-- > 0;) {
        if (digits[i] != '9') {
            ++digits.data()[i];
            return;
        }
        digits[i] = '0';
    }
    digits.prepend('1');
}

} // namespace

QByteArray multiplyDigits(const QByteArray& a, const QByteArray& b)
{
    std::vector<unsigned> sums(std::size_t(a.size() + b.size()), 0);
    for (qsizetype i = a.size(); i-- > 0;) {
        unsigned carry = 0;
        for (qsizetype j = b.size(); j-- > 0;) {
            unsigned& sum = sums[std::size_t(i + j + 1)];
            carry += sum + unsigned(a[i] - '0') * unsigned(b[j] - '0');
            sum = carry % 10;
            carry /= 10;
        }
        sums[std::size_t(i)] += carry;
    }
    QByteArray product;
    product.reserve(qsizetype(sums.size()));
    for (const unsigned sum : sums)
        product.append(char('0' + sum));
    return withoutLeadingZeros(product);
}

RoundedDigits roundToWhole(const QByteArray& digits, int exponent)
{
    if (digits.isEmpty())
        return {};
    const qsizetype whole = digits.size() + exponent;
    if (whole > mostWholeDigits)
        return {QByteArray(mostWholeDigits, '9'), false};
    if (exponent >= 0)
        return {digits + QByteArray(exponent, '0'), true};
    RoundedDigits rounded{whole > 0 ? digits.left(whole) : QByteArray(), true};
    const QByteArray dropped = withoutLeadingZeros(whole > 0 ? digits.mid(whole) : digits);
    rounded.exact = dropped.isEmpty();
    if (rounded.exact || whole < 0)
        return rounded;
    const char first = digits[whole];
    const bool beyondFirst = digits.mid(whole + 1).count('0') != digits.size() - whole - 1;
    const bool odd = whole > 0 && (rounded.digits.back() - '0') % 2 == 1;
    if (first > '5' || (first == '5' && (beyondFirst || odd)))
        incrementDigits(rounded.digits);
    return rounded;
}

std::optional<std::int64_t> toInt64(bool negative, const QByteArray& digits)
{
    if (digits.size() > std::numeric_limits<std::int64_t>::digits10 + 1)
        return std::nullopt;
    std::uint64_t magnitude = 0; // 19 digits fit
    for (const char digit : digits)
        magnitude = magnitude * 10 + std::uint64_t(digit - '0');
    if (magnitude > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
        return std::nullopt;
    return negative ? -std::int64_t(magnitude) : std::int64_t(magnitude);
}

QByteArray digitsOf(std::uint64_t value)
{
    return value == 0 ? QByteArray() : QByteArray::number(qulonglong(value));
}

std::uint64_t magnitudeOf(std::int64_t value)
{
    return value < 0 ? std::uint64_t(0) - std::uint64_t(value) : std::uint64_t(value);
}

QString pointedText(bool negative, const QByteArray& digits, int decimals)
{
    QByteArray text = digits.rightJustified(decimals + 1, '0');
    if (decimals > 0)
        text.insert(text.size() - decimals, '.');
    if (negative && !withoutLeadingZeros(digits).isEmpty())
        text.prepend('-');
    return QString::fromLatin1(text);
}

} // namespace clew
