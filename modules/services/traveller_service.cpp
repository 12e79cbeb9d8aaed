// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/traveller_service.h"

#include "ledger/sha256.h"
#include "reports/traveller_report.h"
#include "services/draft_fields.h"
#include "services/shop_day.h"
#include "services/shop_settings.h"
#include "store/attachments.h"

#include <QFile>
#include <QFileInfo>

namespace clew::services {

using namespace domain;

namespace {

constexpr qint64 largestScan = 256LL * 1024 * 1024;

/// A moment as ISO 8601, or a day.
struct DoneAt
{
    std::optional<Instant> moment;
    QDate day;
};

Result<DoneAt> doneAtFrom(const QString& text)
{
    if (const auto moment = Instant::parse(text))
        return DoneAt{*moment, {}};
    const auto day = parseDay(text);
    if (!day)
        return fail(
            Error::Code::Invalid,
            QStringLiteral("“%1” is no day and no moment; write 2026-03-06 or 2026-03-06T08:04:00Z.").arg(text));
    return DoneAt{std::nullopt, *day};
}

} // namespace

/// The released plan of the revision; the newest where there are several.
Result<std::optional<ProcessPlanId>> TravellerService::planOf(PartRevisionId revision)
{
    auto plan = TRY(store::Statement::prepare(m_records.database(), R"(
        SELECT id FROM process_plan WHERE part_revision = :revision AND state = 'released' ORDER BY id DESC LIMIT 1)"));
    plan.bind(":revision", revision);
    if (!TRY(plan.one()))
        return std::optional<ProcessPlanId>{};
    return std::optional{plan.id<ProcessPlanId>(0)};
}

Result<> TravellerService::takePlan(TravellerView& view, const Gs1Elements& subject, std::optional<ProcessPlanId> plan,
                                    std::optional<PartRevisionId> revision)
{
    References references(m_records);
    if (revision) {
        const auto own = TRY(m_records.getOwn(*revision));
        view.part = TRY(references.label(Kind::PartRevision, revision->key()));
        view.partName = TRY(m_records.getOwn(own.part)).name;
        if (!plan)
            plan = TRY(planOf(*revision));
    }
    if (!plan)
        return {};
    const ProcessPlan steps = TRY(m_records.get(*plan));
    view.plan = (steps.name + QLatin1Char(' ') + steps.plan_revision).trimmed();
    for (const Operation& operation : steps.operations) {
        TravellerOperation row;
        row.elements = subject;
        row.elements.append({QLatin1String(gs1Operation), operation.number});
        row.number = operation.number;
        row.title = operation.title;
        row.machine = operation.machine;
        row.instruction = operation.instruction;
        if (operation.program)
            row.program = TRY(references.label(Kind::Program, operation.program->key()));
        view.operations.append(row);
    }
    return {};
}

Result<QByteArray> TravellerService::issue(TravellerView view, std::optional<LotId> lot)
{
    const store::Actor actor = TRY(m_session.actor(Right::PrintLabels));
    view.organization = TRY(shopSettings(m_records.database())).organization;
    view.issued = m_clock.now();
    view.identity = view.subject + view.issued.toString();
    const QByteArray pdf = TRY(reports::issueTraveller(view)).pdf;
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Issue));
    Document document;
    document.sha256 = TRY(store::storeAttachment(m_records.database(), pdf));
    document.title = QStringLiteral("Traveller %1").arg(view.subject);
    document.type = QStringLiteral("traveller");
    document.media_type = QStringLiteral("application/pdf");
    document.size = pdf.size();
    if (TRY(m_records.findByKey(document)))
        return pdf;
    if (lot) {
        DocumentLink link;
        link.lot = *lot;
        link.role = QStringLiteral("traveller");
        document.links.append(link);
    }
    TRY(m_records.insert(document));
    TRY(act.commit());
    return pdf;
}

Result<QByteArray> TravellerService::issue(WorkOrderId id)
{
    const WorkOrder order = TRY(m_records.getOwn(id));
    TravellerView view;
    view.subject = QStringLiteral("Work order ") + order.number;
    view.quantity = order.quantity ? QString::number(*order.quantity) : QString();
    view.due = order.due.toString(Qt::ISODate);
    auto lots = TRY(store::Statement::prepare(m_records.database(),
                                              "SELECT number FROM lot WHERE work_order = :id ORDER BY id LIMIT 20"));
    lots.bind(":id", id);
    TRY(lots.exec());
    while (TRY(lots.next()))
        view.lots.append(lots.text(0));
    TRY(takePlan(view, {{QLatin1String(gs1WorkOrder), order.number}}, order.process_plan, order.part_revision));
    return issue(view, std::nullopt);
}

Result<QByteArray> TravellerService::issue(LotId id)
{
    const Lot lot = TRY(m_records.get(id));
    TravellerView view;
    view.subject = QStringLiteral("Lot ") + lot.number;
    if (lot.quantity)
        view.quantity = (lot.quantity->toText() + QLatin1Char(' ') + lot.unit_of_measure).trimmed();
    for (const LotEdge& edge : lot.edges)
        view.lots.append(TRY(m_records.getOwn(edge.from)).number);
    std::optional<ProcessPlanId> plan;
    std::optional<PartRevisionId> revision = lot.part_revision;
    if (lot.work_order) {
        const WorkOrder order = TRY(m_records.getOwn(*lot.work_order));
        plan = order.process_plan;
        view.due = order.due.toString(Qt::ISODate);
        if (!revision)
            revision = order.part_revision;
    }
    TRY(takePlan(view, {{QStringLiteral("10"), lot.number}}, plan, revision));
    return issue(view, id);
}

Result<std::optional<DocumentId>> TravellerService::keepScan(const QString& path)
{
    if (path.isEmpty())
        return std::optional<DocumentId>{};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, QStringLiteral("“%1” can't be opened: %2.").arg(path, file.errorString()));
    if (file.size() == 0 || file.size() > largestScan)
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” is empty or larger than 256 MiB; scan it again.").arg(path));
    const QByteArray content = file.readAll();
    Document document;
    document.sha256 = TRY(store::storeAttachment(m_records.database(), content));
    document.title = QFileInfo(path).fileName();
    document.file_name = document.title;
    document.type = QStringLiteral("traveller scan");
    document.size = content.size();
    if (const auto known = TRY(m_records.findByKey(document)))
        return std::optional{*known};
    return std::optional{TRY(m_records.insert(document))};
}

Result<PersonId> TravellerService::personNamed(const QString& code)
{
    Person person;
    person.code = code.trimmed();
    if (const auto known = TRY(m_records.findByKey(person)))
        return *known;
    return m_records.insert(person);
}

/// The lot is one of the work order's, and the operation one of the plan by which it is made.
Result<> TravellerService::mustFit(const Gs1Elements& code, LotId id)
{
    References references(m_records);
    const Lot lot = TRY(m_records.getOwn(id));
    std::optional<WorkOrderId> orderId = lot.work_order;
    const QString orderNumber = gs1Value(code, gs1WorkOrder);
    if (!orderNumber.isEmpty())
        orderId = WorkOrderId::fromStore(TRY(references.resolve(Kind::WorkOrder, orderNumber)));
    std::optional<PartRevisionId> revision = lot.part_revision;
    std::optional<ProcessPlanId> plan;
    if (orderId) {
        const WorkOrder order = TRY(m_records.getOwn(*orderId));
        plan = order.process_plan;
        if (!orderNumber.isEmpty() && revision && order.part_revision && revision != order.part_revision)
            return fail(Error::Code::Conflict,
                        QStringLiteral("Lot %1 is of %2, and work order %3 of %4; check the lot's number.")
                            .arg(lot.number, TRY(references.label(Kind::PartRevision, revision->key())), order.number,
                                 TRY(references.label(Kind::PartRevision, order.part_revision->key()))));
        if (!revision)
            revision = order.part_revision;
    }
    if (!plan && revision)
        plan = TRY(planOf(*revision));
    return plan ? mustHaveOperation(*plan, gs1Value(code, gs1Operation)) : Result<>();
}

Result<> TravellerService::mustHaveOperation(ProcessPlanId id, const QString& operation)
{
    const ProcessPlan plan = TRY(m_records.get(id));
    QStringList numbers;
    for (const Operation& step : plan.operations)
        numbers.append(step.number);
    if (numbers.isEmpty() || numbers.contains(operation))
        return {};
    return fail(Error::Code::Conflict,
                QStringLiteral("The process plan %1 has no operation %2, only %3; scan the code beside the operation.")
                    .arg((plan.name + QLatin1Char(' ') + plan.plan_revision).trimmed(), operation,
                         numbers.join(QStringLiteral(", "))));
}

Result<OperationRunId> TravellerService::enter(const TravellerEntry& entry, std::optional<LotId> lot,
                                               const QString& reason)
{
    const store::Actor actor = TRY(m_session.actor(Right::RecordResults));
    const Gs1Elements code =
        entry.code.startsWith(QLatin1Char('(')) ? TRY(gs1FromBrackets(entry.code)) : TRY(gs1FromScan(entry.code));
    OperationRun run;
    run.operation = gs1Value(code, gs1Operation);
    const QString lotNumber = gs1Value(code, "10");
    if (run.operation.isEmpty())
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” is no operation of a traveller; scan the code beside the "
                                   "operation.")
                        .arg(entry.code));
    if (entry.by.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Say who did it (--by ID)."));
    References references(m_records);
    if (!lot && !lotNumber.isEmpty())
        lot = LotId::fromStore(TRY(references.resolve(Kind::Lot, lotNumber)));
    if (!lot)
        return fail(
            Error::Code::Invalid,
            QStringLiteral("The traveller is of a work order; say for which lot it is entered (--lot NUMBER)."));
    TRY(mustFit(code, *lot));
    const DoneAt doneAt = TRY(doneAtFrom(entry.doneAt));
    if (doneAt.moment ? *doneAt.moment > m_clock.now() : doneAt.day > shopDay(m_clock.now()))
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is still to come.").arg(entry.doneAt));
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Create, reason));
    run.lot = lot;
    run.person = TRY(personNamed(entry.by));
    run.end = doneAt.moment;
    run.day = doneAt.day;
    run.transcriber = m_session.person;
    run.recorded = m_clock.now();
    run.machine = entry.machine;
    run.result = entry.result;
    run.note = entry.note;
    run.scan = TRY(keepScan(entry.scan));
    while (TRY(m_records.findByKey(run)))
        ++run.attempt;
    if (run.attempt > 1 && reason.trimmed().isEmpty())
        return fail(Error::Code::Conflict,
                    QStringLiteral("Operation %1 of that lot was entered before; say why it is entered again (--reason "
                                   "TEXT).")
                        .arg(run.operation));
    const auto id = TRY(m_records.insert(run));
    TRY(act.commit());
    return id;
}

} // namespace clew::services
