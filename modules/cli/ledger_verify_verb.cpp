// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/verbs.h"
#include "services/ledger_service.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

class LedgerVerifyVerb final : public Verb
{
public:
    LedgerVerifyVerb()
        : Verb({.name = QStringLiteral("ledger verify"),
                .group = QStringLiteral("Ledger"),
                .summary = QStringLiteral(
                    "Proves that no record was changed beside the ledger, and no entry after it was made"),
                .details = QStringLiteral("Ends with status 1 and the list of what does not fit. With --against it is "
                                          "also compared with what was exported before: a ledger that was cut off or "
                                          "written anew shows."),
                .options = {{QStringLiteral("against"), QStringLiteral("DIR"),
                             QStringLiteral("A folder with earlier exports of this ledger, kept elsewhere")}}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        TRY(store->session().actor(domain::Right::CheckStore));
        services::LedgerAnchors anchors;
        if (const QString folder = context.arguments().value(QStringLiteral("against")); !folder.isEmpty())
            anchors = TRY(services::anchorsIn(folder));
        const auto report = TRY(services::verifyLedger(store->records(), context.progress(), anchors));
        QString text =
            report.ok ? QStringLiteral("The ledger is whole: %1 entries, %2 records as they were recorded.\nHead %3\n")
                            .arg(report.entries)
                            .arg(report.records)
                            .arg(report.head)
                      : QStringLiteral("The ledger and the records do NOT fit:\n");
        if (report.compared > 0)
            text += QStringLiteral("Compared with %1 hashes from outside the store.\n").arg(report.compared);
        for (const QString& problem : report.problems)
            text += QStringLiteral("  - ") + problem + QLatin1Char('\n');
        for (const QString& warning : report.warnings)
            text += QStringLiteral("  (warning) ") + warning + QLatin1Char('\n');
        return Answer{{{QStringLiteral("ok"), report.ok},
                       {QStringLiteral("entries"), qint64(report.entries)},
                       {QStringLiteral("head"), report.head},
                       {QStringLiteral("records"), qint64(report.records)},
                       {QStringLiteral("compared"), qint64(report.compared)},
                       {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)},
                       {QStringLiteral("warnings"), QJsonArray::fromStringList(report.warnings)}},
                      text,
                      !report.ok};
    }
};

} // namespace

std::unique_ptr<Verb> ledgerVerifyVerb()
{
    return std::make_unique<LedgerVerifyVerb>();
}

} // namespace clew::cli
