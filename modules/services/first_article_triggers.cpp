// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/first_article_triggers.h"

#include "services/ancestry.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

/// How an article was made, in the words of a trigger.
struct Circumstances
{
    QString revision;
    QStringList programs;
    QString processPlan;
    QStringList machines;
    QStringList inspectionPrograms;
    QStringList materials;
    QStringList sources;
    std::optional<Instant> firstStart;
};

void addOnce(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

Result<> addRuns(store::Records& records, Circumstances& made, const QList<OperationRunId>& runs)
{
    for (const OperationRunId id : runs) {
        const OperationRun run = TRY(records.getOwn(id));
        addOnce(made.machines, run.machine);
        if (run.start && (!made.firstStart || *run.start < *made.firstStart))
            made.firstStart = run.start;
        if (!run.program)
            continue;
        const Program program = TRY(records.getOwn(*run.program));
        QString text = QStringLiteral("%1 rev %2").arg(program.name, program.revision);
        if (!program.sha256.isEmpty())
            text += QStringLiteral(" (SHA-256 %1…)").arg(program.sha256.left(12));
        addOnce(made.programs, text);
    }
    return {};
}

Result<> addMaterial(store::Records& records, Circumstances& made, UnitId unit)
{
    const Ancestry ancestry = TRY(Ancestry::of(records, unit));
    for (const AncestryRow& row : ancestry.rows()) {
        if (!row.heat || !row.current)
            continue;
        const Heat heat = TRY(records.getOwn(*row.heat));
        QString material = heat.material;
        if (heat.specification) {
            const MaterialSpecification specification = TRY(records.getOwn(*heat.specification));
            material = QStringLiteral("%1 %2 %3").arg(material, specification.name, specification.edition).simplified();
        }
        addOnce(made.materials, material);
        if (heat.supplier)
            addOnce(made.sources, TRY(records.getOwn(*heat.supplier)).code);
    }
    return {};
}

Result<Circumstances> circumstancesOf(store::Records& records, const domain::Unit& unit)
{
    Circumstances made;
    const PartRevision revision = TRY(records.getOwn(unit.part_revision));
    made.revision = revision.drawing.isEmpty()
                        ? QStringLiteral("revision %1").arg(revision.revision)
                        : QStringLiteral("revision %1, drawing %2 %3")
                              .arg(revision.revision, revision.drawing, revision.drawing_revision)
                              .trimmed();
    TRY(addRuns(records, made, TRY(store::runsOf(records.database(), unit.id))));
    if (unit.lot)
        TRY(addRuns(records, made, TRY(store::runsOf(records.database(), *unit.lot))));
    if (unit.work_order) {
        const WorkOrder order = TRY(records.getOwn(*unit.work_order));
        if (order.process_plan) {
            const ProcessPlan plan = TRY(records.getOwn(*order.process_plan));
            made.processPlan = QStringLiteral("%1 rev %2").arg(plan.name, plan.plan_revision);
        }
    }
    for (const InspectionId id : TRY(store::inspectionsOf(records.database(), unit.id)))
        addOnce(made.inspectionPrograms, TRY(records.getOwn(id)).program);
    TRY(addMaterial(records, made, unit.id));
    for (QStringList* list : {&made.programs, &made.machines, &made.inspectionPrograms, &made.materials, &made.sources})
        list->sort();
    return made;
}

/// The newest report of the part that was issued, other than on this article.
Result<std::optional<FirstArticleReport>> reportBefore(store::Records& records, const domain::Unit& article)
{
    std::optional<FirstArticleReport> newest;
    for (const FirstArticleReportId id : TRY(store::firstArticleReportsOf(records.database(), article.part))) {
        const FirstArticleReport report = TRY(records.getOwn(id));
        if (report.document && report.unit != article.id)
            newest = report;
    }
    return newest;
}

void compare(QList<FirstArticleTrigger>& triggers, const char* what, const QString& was, const QString& is)
{
    if (!was.isEmpty() && !is.isEmpty() && was != is)
        triggers.append({QString::fromUtf8(what), was, is});
}

Result<> addLapse(store::Records& records, QList<FirstArticleTrigger>& triggers, PartId part,
                  const std::optional<Instant>& restart)
{
    if (!restart)
        return {};
    const auto last = TRY(store::lastOperationBefore(records.database(), part, *restart));
    if (last && last->utcDay().addMonths(productionLapseMonths) < restart->utcDay())
        triggers.append({QStringLiteral("production lapse"),
                         QStringLiteral("last operation on %1").arg(dayText(last->utcDay())),
                         QStringLiteral("restart on %1").arg(dayText(restart->utcDay()))});
    return {};
}

} // namespace

QString triggerText(const FirstArticleTrigger& trigger)
{
    if (trigger.was.isEmpty())
        return QStringLiteral("%1: %2").arg(trigger.what, trigger.is);
    return QStringLiteral("%1: %2 -> %3").arg(trigger.what, trigger.was, trigger.is);
}

Result<QList<FirstArticleTrigger>> firstArticleTriggers(store::Records& records, const domain::Unit& article)
{
    QList<FirstArticleTrigger> triggers;
    const auto before = TRY(reportBefore(records, article));
    if (!before) {
        const Part part = TRY(records.getOwn(article.part));
        triggers.append({QStringLiteral("new part"), QString(),
                         QStringLiteral("%1 has no issued first article report").arg(part.number)});
        return triggers;
    }
    const Circumstances was = TRY(circumstancesOf(records, TRY(records.get(before->unit))));
    const Circumstances is = TRY(circumstancesOf(records, article));
    const QString comma = QStringLiteral(", ");
    compare(triggers, "design change", was.revision, is.revision);
    compare(triggers, "change of NC program", was.programs.join(comma), is.programs.join(comma));
    compare(triggers, "change of process", was.processPlan, is.processPlan);
    compare(triggers, "change of machine", was.machines.join(comma), is.machines.join(comma));
    compare(triggers, "change of inspection method", was.inspectionPrograms.join(comma),
            is.inspectionPrograms.join(comma));
    compare(triggers, "change of material", was.materials.join(comma), is.materials.join(comma));
    compare(triggers, "change of source", was.sources.join(comma), is.sources.join(comma));
    TRY(addLapse(records, triggers, article.part, is.firstStart));
    return triggers;
}

} // namespace clew::services
