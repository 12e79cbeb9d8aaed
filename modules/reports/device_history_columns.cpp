// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/device_history_columns.h"

namespace clew::reports {

namespace {

using domain::GenealogyRow;
using domain::HistoryCertificate;
using domain::HistoryConditions;
using domain::HistoryEvent;
using domain::HistoryProgram;
using domain::HistorySignature;
using domain::LedgerLine;
using domain::OperationLine;
using domain::ReleaseGate;

QString genealogyIndent(int depth)
{
    return depth == 0 ? QString() : QString(qMin(depth, 12) - 1, QChar(0x2003)) + QStringLiteral("└ ");
}

Content genealogyIdentifier(const GenealogyRow& row)
{
    Content content{Phrase{genealogyIndent(row.depth) + row.identifier, row.depth == 0 ? Tone::Strong : Tone::Plain}};
    if (!row.certain)
        content << Phrase{QStringLiteral("◇ not certain: one of several"), Tone::Warning};
    return content;
}

Content certificateState(const HistoryCertificate& row)
{
    Content content{Phrase{row.state, row.state == QLatin1String("accepted") ? Tone::Plain : Tone::Warning}};
    if (row.acceptedAt || !row.acceptedBy.isEmpty())
        content << Phrase{QStringList{dayOf(row.acceptedAt), row.acceptedBy}.join(u' ').trimmed(), Tone::Muted};
    return content;
}

Content heatOrLot(const HistoryCertificate& row)
{
    Content content;
    if (!row.heat.isEmpty())
        content << Phrase{QStringLiteral("heat ") + row.heat};
    if (!row.lot.isEmpty())
        content << Phrase{QStringLiteral("lot ") + row.lot};
    return content.isEmpty() ? orUnknown({}) : content;
}

/// Of a tray whose pieces were measured alike the first and the last, and how many.
Content inspectionNumbers(const HistoryConditions& row)
{
    constexpr qsizetype mostNamed = 3;
    if (row.inspections.size() <= mostNamed)
        return {{row.inspections.join(QStringLiteral(", ")), Tone::Strong}};
    return {{row.inspections.first() + QStringLiteral(" … ") + row.inspections.last(), Tone::Strong},
            {QStringLiteral("%1 inspections").arg(row.inspections.size()), Tone::Muted}};
}

Content temperatures(const HistoryConditions& row)
{
    Content content;
    if (!row.partTemperature.isEmpty())
        content << Phrase{QStringLiteral("piece %1 \u00b0C").arg(row.partTemperature)};
    if (!row.plateTemperature.isEmpty())
        content << Phrase{QStringLiteral("plate %1 \u00b0C").arg(row.plateTemperature)};
    return content.isEmpty() ? Content{{QStringLiteral("not recorded"), Tone::Muted}} : content;
}

Content otherConditions(const HistoryConditions& row)
{
    Content content;
    for (const QString& condition : row.others)
        content << Phrase{QString(condition).replace(QLatin1Char('='), QStringLiteral(" = "))};
    return content;
}

Content orNone(const QString& text)
{
    return text.isEmpty() ? Content{{QStringLiteral("none"), Tone::Muted}} : plain(text);
}

Content unitMeasured(const UnitRow& row)
{
    Content content;
    for (const QString& text : row.measured)
        content << Phrase{text};
    return content.isEmpty() ? orUnknown({}) : content;
}

/// The subject itself and a heat have no quantity of their own.
Content genealogyQuantity(const GenealogyRow& row)
{
    const bool counts = row.depth > 0 && row.kind != QLatin1String("heat");
    return counts ? orUnknown(row.quantity) : plain(row.quantity);
}

Content genealogyRelation(const GenealogyRow& row)
{
    return row.relation.isEmpty() ? Content{{QStringLiteral("this record"), Tone::Muted}} : plain(row.relation);
}

Content operationTimes(const OperationLine& row)
{
    return {Phrase{momentText(row.start)}, Phrase{momentText(row.end)}};
}

Content operationResult(const OperationLine& row)
{
    Content content = plain(row.result);
    if (row.attempt > 1)
        content << Phrase{QStringLiteral("attempt %1").arg(row.attempt), Tone::Warning};
    return content;
}

Content operationProgram(const OperationLine& row)
{
    return row.program.isEmpty() ? orNotApplicable({}) : plain(row.program);
}

Content operationPlace(const OperationLine& row)
{
    Content content = orUnknown(row.machine);
    if (!row.fixture.isEmpty())
        content << Phrase{row.fixture, Tone::Muted};
    return content;
}

Content operationName(const OperationLine& row)
{
    Content content = plain(row.name);
    if (!row.lot.isEmpty())
        content << Phrase{QStringLiteral("with lot ") + row.lot, Tone::Muted};
    return content;
}

} // namespace

Phrase gatePhrase(const QString& state)
{
    if (state == QLatin1String("passed"))
        return {QStringLiteral("✓ passed"), Tone::Good};
    if (state == QLatin1String("closed"))
        return {QStringLiteral("✕ closed"), Tone::Bad};
    return state == QLatin1String("open") ? Phrase{QStringLiteral("◇ open"), Tone::Warning}
                                          : Phrase{QStringLiteral("– ") + state, Tone::Muted};
}

const QList<ColumnSource<UnitRow>>& unitColumns()
{
    static const QList<ColumnSource<UnitRow>> columns{
        {QStringLiteral("number"), true,
         [](const UnitRow& r) {
             return Content{{QString::number(r.number), Tone::Strong}};
         }},
        {QStringLiteral("serial"), true,
         [](const UnitRow& r) {
             return Content{{r.unit.serial, Tone::Strong}};
         }},
        {QStringLiteral("position"), false, [](const UnitRow& r) { return plain(r.unit.position); }},
        {QStringLiteral("state"), true, [](const UnitRow& r) { return orUnknown(r.unit.state); }},
        {QStringLiteral("verdict"), true, [](const UnitRow& r) { return Content{verdictPhrase(r.unit.verdict)}; }},
        {QStringLiteral("measured"), true, unitMeasured},
        {QStringLiteral("released"), true,
         [](const UnitRow& r) {
             return plain(r.unit.releasedAt ? momentText(r.unit.releasedAt) : QStringLiteral("–"));
         }},
        {QStringLiteral("nonconformities"), true, [](const UnitRow& r) { return orNone(r.unit.nonconformities); }},
    };
    return columns;
}

const QList<ColumnSource<GenealogyRow>>& genealogyColumns()
{
    static const QList<ColumnSource<GenealogyRow>> columns{
        {QStringLiteral("identifier"), true, genealogyIdentifier},
        {QStringLiteral("relation"), true, genealogyRelation},
        {QStringLiteral("kind"), true, [](const GenealogyRow& r) { return plain(r.kind); }},
        {QStringLiteral("description"), false, [](const GenealogyRow& r) { return plain(r.description); }},
        {QStringLiteral("quantity"), true, genealogyQuantity},
        {QStringLiteral("period"), false, [](const GenealogyRow& r) { return plain(r.period); }},
    };
    return columns;
}

const QList<ColumnSource<HistoryCertificate>>& certificateColumns()
{
    static const QList<ColumnSource<HistoryCertificate>> columns{
        {QStringLiteral("number"), true,
         [](const HistoryCertificate& r) {
             return Content{{r.number, Tone::Strong}};
         }},
        {QStringLiteral("type"), true, [](const HistoryCertificate& r) { return plain(r.type); }},
        {QStringLiteral("issuer"), true, [](const HistoryCertificate& r) { return orUnknown(r.issuer); }},
        {QStringLiteral("heat_lot"), true, heatOrLot},
        {QStringLiteral("subject"), false, [](const HistoryCertificate& r) { return plain(r.subject); }},
        {QStringLiteral("state"), true, certificateState},
        {QStringLiteral("attachment"), true,
         [](const HistoryCertificate& r) {
             return r.attachment.isEmpty() ? Content{{QStringLiteral("not attached"), Tone::Muted}}
                                           : plain(r.attachment);
         }},
    };
    return columns;
}

const QList<ColumnSource<HistoryProgram>>& programColumns()
{
    static const QList<ColumnSource<HistoryProgram>> columns{
        {QStringLiteral("name"), true,
         [](const HistoryProgram& r) {
             return Content{{r.name, Tone::Strong}};
         }},
        {QStringLiteral("revision"), true, [](const HistoryProgram& r) { return orUnknown(r.revision); }},
        {QStringLiteral("machine"), false, [](const HistoryProgram& r) { return orUnknown(r.machine); }},
        {QStringLiteral("known_by"), true, [](const HistoryProgram& r) { return orUnknown(r.knownBy); }},
        {QStringLiteral("sha256"), true, [](const HistoryProgram& r) { return orUnknown(r.sha256); }},
    };
    return columns;
}

const QList<ColumnSource<OperationLine>>& operationColumns()
{
    static const QList<ColumnSource<OperationLine>> columns{
        {QStringLiteral("number"), true,
         [](const OperationLine& r) {
             return Content{{r.number, Tone::Strong}};
         }},
        {QStringLiteral("name"), true, operationName},
        {QStringLiteral("machine"), true, operationPlace},
        {QStringLiteral("program"), true, operationProgram},
        {QStringLiteral("person"), true, [](const OperationLine& r) { return orUnknown(r.person); }},
        {QStringLiteral("times"), true, operationTimes},
        {QStringLiteral("result"), true, operationResult},
    };
    return columns;
}

const QList<ColumnSource<HistoryConditions>>& conditionColumns()
{
    static const QList<ColumnSource<HistoryConditions>> columns{
        {QStringLiteral("inspections"), true, inspectionNumbers},
        {QStringLiteral("temperatures"), true, temperatures},
        {QStringLiteral("corrected"), false,
         [](const HistoryConditions& r) { return plain(r.correctedBy == QLatin1String("none") ? QStringLiteral("nobody")
                                                                                              : r.correctedBy); }},
        {QStringLiteral("settled"), false,
         [](const HistoryConditions& r) { return plain(r.settlingSince ? momentText(r.settlingSince) : QString()); }},
        {QStringLiteral("others"), false, otherConditions},
        {QStringLiteral("override"), false, [](const HistoryConditions& r) { return plain(r.override); }},
    };
    return columns;
}

const QList<ColumnSource<HistoryEvent>>& eventColumns()
{
    static const QList<ColumnSource<HistoryEvent>> columns{
        {QStringLiteral("identifier"), true,
         [](const HistoryEvent& r) {
             return Content{{r.identifier, Tone::Strong}};
         }},
        {QStringLiteral("text"), true, [](const HistoryEvent& r) { return plain(r.text); }},
        {QStringLiteral("decision"), true, [](const HistoryEvent& r) { return plain(r.decision); }},
        {QStringLiteral("state"), true, [](const HistoryEvent& r) { return plain(r.state); }},
        {QStringLiteral("person"), true,
         [](const HistoryEvent& r) {
             return Content{{r.person.isEmpty() ? QStringLiteral("unknown") : r.person},
                            {momentText(r.at), Tone::Muted}};
         }},
    };
    return columns;
}

const QList<ColumnSource<ReleaseGate>>& gateColumns()
{
    static const QList<ColumnSource<ReleaseGate>> columns{
        {QStringLiteral("code"), true,
         [](const ReleaseGate& r) {
             return Content{{r.code, Tone::Strong}};
         }},
        {QStringLiteral("sentence"), true, [](const ReleaseGate& r) { return plain(r.sentence); }},
        {QStringLiteral("state"), true, [](const ReleaseGate& r) { return Content{gatePhrase(r.state)}; }},
        {QStringLiteral("detail"), true, [](const ReleaseGate& r) { return plain(r.detail); }},
    };
    return columns;
}

const QList<ColumnSource<HistorySignature>>& signatureColumns()
{
    static const QList<ColumnSource<HistorySignature>> columns{
        {QStringLiteral("meaning"), true, [](const HistorySignature& r) { return plain(r.meaning); }},
        {QStringLiteral("name"), true,
         [](const HistorySignature& r) {
             return Content{{r.name, Tone::Strong}, {r.userId, Tone::Muted}};
         }},
        {QStringLiteral("at"), true, [](const HistorySignature& r) { return plain(momentText(r.at)); }},
        {QStringLiteral("subject"), true, [](const HistorySignature& r) { return plain(r.subject); }},
        {QStringLiteral("evidence"), true, [](const HistorySignature& r) { return plain(r.evidence); }},
    };
    return columns;
}

const QList<ColumnSource<LedgerLine>>& ledgerColumns()
{
    static const QList<ColumnSource<LedgerLine>> columns{
        {QStringLiteral("sequence"), true, [](const LedgerLine& r) { return plain(QString::number(r.sequence)); }},
        {QStringLiteral("at"), true, [](const LedgerLine& r) { return plain(momentText(r.at)); }},
        {QStringLiteral("person"), true, [](const LedgerLine& r) { return plain(r.person); }},
        {QStringLiteral("act"), true, [](const LedgerLine& r) { return plain(r.act); }},
        {QStringLiteral("reason"), true, [](const LedgerLine& r) { return plain(r.reason); }},
        {QStringLiteral("hash"), true,
         [](const LedgerLine& r) {
             return Content{{shortHash(r.hash), Tone::Muted}};
         }},
    };
    return columns;
}

} // namespace clew::reports
