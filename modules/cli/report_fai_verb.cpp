// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/pdf_files.h"
#include "cli/subject_options.h"
#include "cli/verbs.h"
#include "services/first_article_service.h"
#include "services/first_article_triggers.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

class ReportFaiVerb final : public Verb
{
public:
    ReportFaiVerb()
        : Verb({.name = QStringLiteral("report fai"),
                .group = QStringLiteral("Documents"),
                .summary = QStringLiteral("Issues a First Article Inspection report (layout per AS9102 Rev C) as PDF"),
                .details = QStringLiteral("With a unit: a new report on it. With the number of a report that there is, "
                                          "such as FAI-2026-0001: a "
                                          "new revision of it, with its --reason. What the form still lacks is said."),
                .arguments = {{QStringLiteral("UNIT"),
                               QStringLiteral("the article, SERIAL or PART/SERIAL; or a report's number")}},
                .options =
                    issueOptions() +
                    QList<Option>{
                        {QStringLiteral("partial"), QStringLiteral("WHY"), QStringLiteral("A partial report, and why")},
                        {QStringLiteral("baseline"), QStringLiteral("NUMBER"),
                         QStringLiteral("The report that a partial one builds on")},
                        {QStringLiteral("affects"), QStringLiteral("BALLOONS"),
                         QStringLiteral("The characteristics that a partial one answers for: 2,12 (else: what was "
                                        "measured)")},
                        {QStringLiteral("assembly"), QString(), QStringLiteral("The article is an assembly")},
                        {QStringLiteral("comments"), QStringLiteral("TEXT"), QStringLiteral("Comments on form 1")}} +
                    withinOptions(),
                .examples = {
                    QStringLiteral("--store shop.clew --user jb report fai LB-7/BRL-1 --approver mk --out fai.pdf")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const QString out = context.arguments().value(QStringLiteral("out"));
        TRY(checkFree(out));
        services::OpenStore* store = TRY(context.store());
        const auto request = TRY(issueRequestFrom(context, store->records()));
        const auto report = TRY(reportFor(context, *store));
        services::DocumentService documents(store->records(), store->clock(), store->session());
        const QString number = TRY(store->records().getOwn(report)).number;
        auto issued = documents.issue(report, request);
        if (!issued) {
            issued.error().message += QStringLiteral(" (The report is %1: issue it by that number.)").arg(number);
            return tl::make_unexpected(issued.error());
        }
        TRY(writePdf(out, issued->pdf, false));
        const QByteArray uuid = TRY(store->records().uuidOf(domain::Kind::Document, issued->document.key()));
        Answer answer = documentAnswer(*issued, out, QString::fromLatin1(uuid));
        answer.json.insert(QStringLiteral("report"), number);
        TRY(addTriggers(answer, store->records(), report));
        return answer;
    }

private:
    static Result<> addTriggers(Answer& answer, store::Records& records, domain::FirstArticleReportId id)
    {
        const domain::FirstArticleReport report = TRY(records.getOwn(id));
        QJsonArray triggers;
        for (const services::FirstArticleTrigger& trigger :
             TRY(services::firstArticleTriggers(records, TRY(records.get(report.unit))))) {
            triggers.append(QJsonObject{{QStringLiteral("what"), trigger.what},
                                        {QStringLiteral("was"), trigger.was},
                                        {QStringLiteral("is"), trigger.is}});
            answer.text += QStringLiteral("due: %1\n").arg(services::triggerText(trigger));
        }
        answer.json.insert(QStringLiteral("triggers"), triggers);
        return {};
    }

    static Result<domain::FirstArticleReportId> reportFor(Context& context, services::OpenStore& store)
    {
        const Arguments& arguments = context.arguments();
        const QString name = arguments.positional(0);
        const auto known = services::findRecord(store.records(), domain::Kind::FirstArticleReport, {name, {}});
        if (known)
            return domain::FirstArticleReportId::fromStore(*known);
        const bool mayBeUnit = known.error().code == Error::Code::NotFound || name.startsWith(QLatin1Char('{'));
        if (!mayBeUnit)
            return tl::make_unexpected(known.error());
        services::FirstArticleRequest wanted;
        wanted.unit = TRY(unitNamed(context, store.records(), name));
        wanted.full = !arguments.has(QStringLiteral("partial"));
        wanted.reason = arguments.value(QStringLiteral("partial"));
        wanted.baseline = arguments.value(QStringLiteral("baseline"));
        wanted.affected = arguments.value(QStringLiteral("affects"));
        wanted.assembly = arguments.has(QStringLiteral("assembly"));
        wanted.comments = arguments.value(QStringLiteral("comments"));
        return services::FirstArticleService(store.records(), store.clock(), store.session()).create(wanted);
    }
};

} // namespace

std::unique_ptr<Verb> reportFaiVerb()
{
    return std::make_unique<ReportFaiVerb>();
}

} // namespace clew::cli
