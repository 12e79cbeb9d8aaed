// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>

namespace clew::domain {

enum class FrameProfile { Digimatic, Pattern };
constexpr auto namesOf(FrameProfile)
{
    return std::array{"digimatic", "pattern"};
}

/// How one gauge tells its value.
struct FrameRule
{
    FrameProfile profile = FrameProfile::Digimatic;
    QString pattern; ///< of Pattern: a regular expression with a group "value", and "unit" where the frame tells it
    QString unit;    ///< meant where the frame tells none; empty: the gauge's own
};

/// The number in a gauge's own words, and the unit where the frame told it.
struct FrameValue
{
    QString text;
    QString unit;
};

/// Reads one frame without its end. Digimatic: what interface boxes send ("01A+0012.0034", errors "911"…), and the 13
/// digits of the gauge's own output (Mitutoyo SPC: four F, sign, six digits, place of the point, unit). Invalid with a
/// sentence for anything else.
Result<FrameValue> readFrame(const FrameRule& rule, const QByteArray& frame);

/// Invalid where the pattern is none, or has no group "value".
Result<> checkRule(const FrameRule& rule);

/// Cuts what comes over a line into frames, each ended by CR, LF or both. What is longer than 256 bytes without an end
/// is no gauge's and is dropped.
class FrameCutter
{
public:
    QList<QByteArray> take(const QByteArray& bytes);

private:
    QByteArray m_rest;
};

/// For people: "01A+0012.0034[0d]", each byte that is not printed as its number.
QString shownBytes(const QByteArray& bytes);

} // namespace clew::domain
