// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/byte_range.h"

namespace clew::signing {

namespace {

bool isHexDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

auto badRange(const QString& why)
{
    return fail(Error::Code::Invalid, QStringLiteral("The signature does not cover its document: %1").arg(why));
}

} // namespace

Result<ByteRange> readByteRange(QPDFObjectHandle signature, const QByteArray& bytes)
{
    QPDFObjectHandle array = signature.getKey("/ByteRange");
    QPDFObjectHandle contents = signature.getKey("/Contents");
    if (!array.isArray() || array.getArrayNItems() != 4 || !contents.isString())
        return badRange(QStringLiteral("its range of bytes or its value is missing."));
    long long numbers[4] = {};
    for (int i = 0; i < 4; ++i) {
        QPDFObjectHandle item = array.getArrayItem(i);
        numbers[i] = item.isInteger() ? item.getIntValue() : -1;
        if (numbers[i] < 0 || numbers[i] > bytes.size())
            return badRange(QStringLiteral("its range of bytes lies outside the file."));
    }
    const ByteRange range{numbers[1], numbers[2], numbers[2] + numbers[3]};
    if (numbers[0] != 0 || range.gap == 0 || range.gapEnd <= range.gap + 2 || range.end > bytes.size() ||
        range.end <= range.gapEnd)
        return badRange(QStringLiteral("its range of bytes leaves out more than the signature."));
    const QByteArrayView gap = QByteArrayView(bytes).sliced(range.gap, range.gapEnd - range.gap);
    const QByteArrayView digits = gap.sliced(1, gap.size() - 2);
    if (gap.front() != '<' || gap.back() != '>' || !isHexDigits(digits) || digits.size() % 2 != 0 ||
        QByteArray::fromHex(digits.toByteArray()) != QByteArray::fromStdString(contents.getStringValue()))
        return badRange(QStringLiteral("the bytes it leaves out are not exactly its own value."));
    return range;
}

bool isRevisionEnd(const QByteArray& bytes, qsizetype end)
{
    QByteArrayView tail = QByteArrayView(bytes).first(end);
    if (tail.endsWith('\n'))
        tail.chop(1);
    if (tail.endsWith('\r'))
        tail.chop(1);
    return tail.endsWith("%%EOF");
}

} // namespace clew::signing
