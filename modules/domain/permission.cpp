// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/permission.h"

#include <algorithm>
#include <iterator>

namespace clew::domain {

namespace {

constexpr unsigned only(Role role)
{
    return 1U << static_cast<unsigned>(role);
}

constexpr unsigned operators = only(Role::Operator);
constexpr unsigned inspectors = only(Role::Inspector);
constexpr unsigned managers = only(Role::QualityManager);
constexpr unsigned administrators = only(Role::Administrator);
constexpr unsigned auditors = only(Role::Auditor);
constexpr unsigned bench = operators | inspectors | managers;
constexpr unsigned everybody = bench | administrators | auditors;

/// Who may do it, and what it is called after "may".
struct RightRule
{
    Right right;
    unsigned roles;
    const char* words;
};

constexpr std::array rightRules{
    RightRule{Right::RecordResults, bench, "record measured values"},
    RightRule{Right::AddRecords, inspectors | managers, "add records or import files"},
    RightRule{Right::CorrectRecords, bench, "correct or void what was recorded"},
    RightRule{Right::CorrectLimits, managers, "correct a drawing's limits"},
    RightRule{Right::StepUnits, bench, "change a unit's state"},
    RightRule{Right::PlaceHolds, bench, "place a hold"},
    RightRule{Right::LiftHolds, managers, "lift a hold"},
    RightRule{Right::OpenNonconformities, bench, "open a nonconformity"},
    RightRule{Right::DisposeNonconformities, managers, "decide on a nonconformity"},
    RightRule{Right::OverrideGates, managers, "set a rule aside"},
    RightRule{Right::IssueDocuments, inspectors | managers, "issue a document"},
    RightRule{Right::SignDocuments, bench, "sign a document"},
    RightRule{Right::ReleaseGauges, managers, "release a gauge for use"},
    RightRule{Right::ManageUsers, managers | administrators, "add users or change what they may do"},
    RightRule{Right::BackUpStore, managers | administrators, "back up the store"},
    RightRule{Right::RestoreStore, managers | administrators, "restore a store"},
    RightRule{Right::ExportRecords, inspectors | managers | administrators | auditors, "export records"},
    RightRule{Right::CheckStore, everybody, "check the store"},
    RightRule{Right::DecideCertificates, inspectors | managers, "accept or reject a certificate"},
    RightRule{Right::VerifySpecifications, managers, "verify a specification's limits"},
    RightRule{Right::PrintLabels, bench, "print labels and travellers"},
};

bool inOrderOfRights()
{
    for (std::size_t i = 0; i < rightRules.size(); ++i) {
        if (rightRules[i].right != static_cast<Right>(i))
            return false;
    }
    return rightRules.size() == namesOf(Right{}).size();
}

QList<Role> rolesWith(unsigned roles)
{
    QList<Role> list;
    for (std::size_t i = 0; i < namesOf(Role{}).size(); ++i) {
        if (roles & only(static_cast<Role>(i)))
            list.append(static_cast<Role>(i));
    }
    return list;
}

/// "an inspector or a quality manager"
QString anyOf(const QList<Role>& roles)
{
    QString text;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (i > 0)
            text += i + 1 == roles.size() ? QStringLiteral(" or ") : QStringLiteral(", ");
        const QString words = roleWords(roles[i]);
        text += (QStringLiteral("aeiou").contains(words[0]) ? QStringLiteral("an ") : QStringLiteral("a ")) + words;
    }
    return text;
}

} // namespace

QString roleWords(Role role)
{
    return enumName(role).replace(QLatin1Char('_'), QLatin1Char(' '));
}

Result<Role> roleFromName(const QString& name)
{
    if (const auto role = enumFromName<Role>(name))
        return *role;
    return fail(Error::Code::Invalid, QStringLiteral("There is no role “%1”; give one of: %2.")
                                          .arg(name, enumNames<Role>().join(QStringLiteral(", "))));
}

Result<Role> roleFor(const QList<Role>& roles, Right right)
{
    Q_ASSERT(inOrderOfRights());
    const RightRule& rule = rightRules[static_cast<std::size_t>(right)];
    const QList<Role> allowed = rolesWith(rule.roles);
    for (const Role role : allowed) {
        if (roles.contains(role))
            return role;
    }
    return fail(Error::Code::Denied,
                QStringLiteral("Only %1 may %2; ask one of them.").arg(anyOf(allowed), QLatin1String(rule.words)),
                enumName(right));
}

} // namespace clew::domain
