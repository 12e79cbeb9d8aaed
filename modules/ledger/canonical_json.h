// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace clew::ledger {

/// The largest whole number that stands as a JSON number; a larger one is written as text. 2^53 - 1 (RFC 7493, 2.2).
inline constexpr std::int64_t largestJsonInteger = 9007199254740991;

/// Writes one JSON array in canonical form; see CanonicalObject.
class CanonicalArray
{
public:
    CanonicalArray& text(QStringView value);
    CanonicalArray& integer(std::int64_t value);
    CanonicalArray& object(const class CanonicalObject& value);

private:
    friend class CanonicalObject;
    void separate();

    std::string m_items;
    QString m_problem;
};

/// Writes one JSON object in canonical form (RFC 8785 without floating point numbers, texts in Unicode normalisation
/// form C): one spelling for one content, so that its bytes can be hashed. Fields may be added in any order; toJson()
/// fails for a name twice, a name with signs that need an escape, a number too large, and a text that is no Unicode.
class CanonicalObject
{
public:
    CanonicalObject& text(QByteArrayView name, QStringView value);
    CanonicalObject& utf8(QByteArrayView name, QByteArrayView value); ///< the same for a text in UTF-8
    /// ASCII that needs no escape: a UUID, a hash, the name of an enumerator.
    CanonicalObject& plainText(QByteArrayView name, QByteArrayView value);
    CanonicalObject& integer(QByteArrayView name, std::int64_t value); ///< at most 2^53 - 1 either way
    CanonicalObject& decimal(QByteArrayView name, std::int64_t value); ///< as text: any size
    CanonicalObject& boolean(QByteArrayView name, bool value);
    CanonicalObject& null(QByteArrayView name);
    CanonicalObject& object(QByteArrayView name, const CanonicalObject& value);
    CanonicalObject& array(QByteArrayView name, const CanonicalArray& value);
    CanonicalObject& state(QByteArrayView name, const class BoundState& value);

    bool isEmpty() const { return m_fields.empty(); }
    Result<QByteArray> toJson() const;
    /// The same, at the end of other bytes; these stay as they were where it fails.
    Result<> appendTo(std::string& json) const;
    /// To be filled anew, in the memory it has.
    void clear();

private:
    friend class CanonicalArray;

    /// Where a field's bytes, `"name":value`, lie in m_bytes.
    struct Field
    {
        std::size_t start;
        std::size_t nameSize;
        std::size_t size;
        std::uint64_t nameStart; ///< the first eight bytes of the name, as one number in the order of names
    };

    CanonicalObject& canonical(QByteArrayView name, QByteArrayView json);
    void begin(QByteArrayView name);
    void end();
    QByteArrayView nameOf(const Field& field) const;
    bool isBefore(const Field& a, const Field& b) const;
    std::vector<Field> inOrder() const;
    QString problemIn(const std::vector<Field>& ordered) const;

    std::string m_bytes;
    std::vector<Field> m_fields;
    QString m_problem;
};

} // namespace clew::ledger
