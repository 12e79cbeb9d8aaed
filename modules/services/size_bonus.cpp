// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/size_bonus.h"

#include "metrology/bonus_tolerance.h"
#include "services/measured_results.h"

namespace clew::services {

using namespace domain;

namespace {

Result<std::int64_t> bonusOf(const Characteristic& characteristic, const Characteristic& size, std::int64_t measured)
{
    const Limits sizeLimits = TRY(limitsOf(size));
    const Limits limits = TRY(limitsOf(characteristic));
    if (!sizeLimits.lower || !sizeLimits.upper || !limits.upper || !characteristic.feature_of_size)
        return fail(Error::Code::Invalid,
                    QStringLiteral("Its bonus needs both limits of size %1, its own upper limit, and whether it is of "
                                   "a hole or a shaft (feature_of_size).")
                        .arg(size.balloon));
    const metrology::BonusCase question{*characteristic.feature_of_size,
                                        *characteristic.material_condition,
                                        *sizeLimits.lower,
                                        *sizeLimits.upper,
                                        measured,
                                        *limits.upper};
    return TRY(metrology::bonusTolerance(question)).bonus;
}

/// As a judgement keeps it.
QString bonusText(const Characteristic& characteristic, const Characteristic& size, std::int64_t measured)
{
    const auto sized = [&size](std::int64_t value) { return exactTextOf(size, value) + u' ' + size.unit; };
    const Limits limits = limitsOf(size).value_or(Limits{});
    return QStringLiteral("size=%1; lower=%2; upper=%3; feature=%4; condition=%5")
        .arg(sized(measured), sized(limits.lower.value_or(0)), sized(limits.upper.value_or(0)),
             enumName(*characteristic.feature_of_size), enumName(*characteristic.material_condition));
}

} // namespace

bool widensWithSize(const Characteristic& characteristic)
{
    return characteristic.material_condition.value_or(metrology::MaterialCondition::RegardlessOfSize) !=
           metrology::MaterialCondition::RegardlessOfSize;
}

Result<std::optional<Characteristic>> SizeBonus::sizeOf(const Characteristic& characteristic)
{
    const auto known = m_sizes.constFind(characteristic.id);
    if (known != m_sizes.constEnd())
        return *known;
    Characteristic like;
    like.part_revision = characteristic.part_revision;
    like.balloon = characteristic.size_balloon;
    std::optional<Characteristic> size;
    if (const auto id = TRY(m_records.findByKey(like)); id && *id != characteristic.id)
        size = TRY(m_records.getOwn(*id));
    m_sizes.insert(characteristic.id, size);
    return size;
}

void SizeBonus::widen(JudgingBasis& basis, const Characteristic& characteristic,
                      const std::optional<Characteristic>& size, const std::optional<std::int64_t>& measured)
{
    const QString condition = enumName(*characteristic.material_condition);
    if (!size) {
        basis.refusal = QStringLiteral("Its tolerance widens with its feature's size (%1), and the drawing names none: "
                                       "give its balloon (size_balloon).")
                            .arg(condition);
        return;
    }
    if (!measured) {
        basis.refusal = QStringLiteral("Its tolerance widens with size %1 (%2), which is not measured yet.")
                            .arg(size->balloon, condition);
        return;
    }
    const auto bonus = bonusOf(characteristic, *size, *measured);
    if (!bonus) {
        basis.refusal = bonus.error().message;
        return;
    }
    basis.bonus = *bonus;
    basis.bonusBy = bonusText(characteristic, *size, *measured);
}

} // namespace clew::services
