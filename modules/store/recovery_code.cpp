// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/recovery_code.h"

#include <openssl/rand.h>

#include <string_view>

namespace clew::store {

namespace {

constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t groups = 7;
constexpr std::size_t groupSize = 5; // the last one is the check character

/// Odd weights: one wrong character always shows modulo 32. The group's place is in it: so does a swap of groups.
unsigned checkDigit(std::span<const unsigned char> group, std::size_t place)
{
    unsigned sum = unsigned(7 * (place + 1));
    for (std::size_t i = 0; i + 1 < groupSize; ++i)
        sum += unsigned(2 * i + 1) * group[i];
    return sum % 32;
}

/// 0 to 31; 32 where the character is none of the code's, 33 where it separates.
unsigned char digitOf(unsigned char typed)
{
    if (typed == '-' || typed == ' ' || typed == '\t' || typed == '\n' || typed == '\r')
        return 33;
    if (typed >= 'a' && typed <= 'z')
        typed = static_cast<unsigned char>(typed - 'a' + 'A');
    if (typed == 'O')
        return 0;
    if (typed == 'I' || typed == 'L')
        return 1;
    const std::size_t at = digits.find(char(typed));
    return static_cast<unsigned char>(at == std::string_view::npos ? 32 : at);
}

SecretBytes writeCode(std::span<const unsigned char> values)
{
    SecretBytes text(groups * groupSize + groups - 1);
    std::size_t out = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0 && i % groupSize == 0)
            text.bytes()[out++] = '-';
        text.bytes()[out++] = static_cast<unsigned char>(digits[values[i]]);
    }
    return text;
}

} // namespace

Result<SecretBytes> makeRecoveryCode()
{
    SecretBytes values(groups * groupSize);
    if (RAND_bytes(values.bytes().data(), int(values.bytes().size())) != 1)
        return fail(Error::Code::Internal, QStringLiteral("The computer gave no random numbers; restart it."));
    for (unsigned char& value : values.bytes())
        value &= 31;
    for (std::size_t group = 0; group < groups; ++group) {
        const auto part = values.bytes().subspan(group * groupSize, groupSize);
        part.back() = static_cast<unsigned char>(checkDigit(part, group));
    }
    return writeCode(values.bytes());
}

Result<SecretBytes> readRecoveryCode(const SecretBytes& typed)
{
    SecretBytes values(groups * groupSize);
    std::size_t count = 0;
    for (const unsigned char character : typed.bytes()) {
        const unsigned char digit = digitOf(character);
        if (digit == 33)
            continue;
        if (count < values.bytes().size())
            values.bytes()[count] = digit;
        ++count;
    }
    if (count != values.bytes().size())
        return fail(Error::Code::Invalid, QStringLiteral("A recovery code has %1 characters in %2 groups, this one has "
                                                         "%3; type it again.")
                                              .arg(groups * groupSize)
                                              .arg(groups)
                                              .arg(count));
    for (std::size_t group = 0; group < groups; ++group) {
        const auto part = values.bytes().subspan(group * groupSize, groupSize);
        const bool known = std::all_of(part.begin(), part.end(), [](unsigned char value) { return value < 32; });
        if (!known || part.back() != checkDigit(part, group))
            return fail(Error::Code::Invalid,
                        QStringLiteral("Group %1 of the recovery code is mistyped; compare it with the printed one.")
                            .arg(group + 1));
    }
    return writeCode(values.bytes());
}

} // namespace clew::store
