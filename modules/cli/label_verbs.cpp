// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/pdf_files.h"
#include "cli/subject_options.h"
#include "cli/verbs.h"
#include "services/label_service.h"
#include "services/record_view.h"

namespace clew::cli {

namespace {

class ReportLabelVerb final : public Verb
{
public:
    ReportLabelVerb()
        : Verb(
              {.name = QStringLiteral("report label"),
               .group = QStringLiteral("Documents"),
               .summary = QStringLiteral("Prints labels with GS1 Data Matrix as PDF"),
               .details = QStringLiteral("One label a page of 50 by 25 mm, or with --sheet 24 labels of 70 by 37 mm on "
                                         "A4. Each printing is counted; a reprint needs --reason."),
               .arguments = {{QStringLiteral("KIND"), QStringLiteral("what they are for"),
                              domain::enumNames<domain::LabelSubject>()},
                             {QStringLiteral("ID"), QStringLiteral("units, lots or gauges"), {}, true, true}},
               .options =
                   QList<Option>{{QStringLiteral("out"), QStringLiteral("FILE"), QStringLiteral("The PDF"), {}, true},
                                 {QStringLiteral("sheet"), QString(), QStringLiteral("On A4 sheets")},
                                 {QStringLiteral("skip"), QStringLiteral("N"),
                                  QStringLiteral("Labels of the first sheet that are used up")}} +
                   withinOptions(),
               .examples = {QStringLiteral("--user mk report label unit LB-7/BRL-1 LB-7/BRL-2 --out labels.pdf"),
                            QStringLiteral("--user mk report label gauge AG-014 --sheet --skip 3 --out labels.pdf")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        services::LabelRequest request;
        request.subject =
            domain::enumFromName<domain::LabelSubject>(arguments.positional(0)).value_or(domain::LabelSubject::Unit);
        request.form =
            arguments.has(QStringLiteral("sheet")) ? services::LabelForm::Sheet : services::LabelForm::Single;
        request.reason = context.reason();
        if (arguments.has(QStringLiteral("skip"))) {
            bool isNumber = false;
            request.skip = arguments.value(QStringLiteral("skip")).toInt(&isNumber);
            if (!isNumber || request.skip < 0 || request.skip > 23)
                return context.wrongUsage(QStringLiteral("--skip takes a number from 0 to 23."));
        }
        const QString out = arguments.value(QStringLiteral("out"));
        TRY(checkFree(out));
        services::OpenStore* store = TRY(context.store());
        for (const QString& name : arguments.positionals().mid(1))
            request.keys.append(
                TRY(services::findRecord(store->records(), kindOf(request.subject), recordNameFrom(arguments, name))));
        const auto printed =
            TRY(services::LabelService(store->records(), store->clock(), store->session()).print(request));
        TRY(writePdf(out, printed.pdf, false));
        QJsonArray labels;
        QString text = QStringLiteral("%1: %2 labels\n").arg(out).arg(printed.labels.size());
        for (const auto& label : printed.labels) {
            labels.append(QJsonObject{{QStringLiteral("content"), label.content},
                                      {QStringLiteral("print"), qint64(label.print)}});
            text += QStringLiteral("  %1  print %2\n").arg(label.content).arg(label.print);
        }
        return Answer{{{QStringLiteral("path"), out}, {QStringLiteral("labels"), labels}}, text};
    }

private:
    static domain::Kind kindOf(domain::LabelSubject subject)
    {
        if (subject == domain::LabelSubject::Unit)
            return domain::Kind::Unit;
        return subject == domain::LabelSubject::Gauge ? domain::Kind::Gauge : domain::Kind::Lot;
    }
};

class LabelVerifyVerb final : public Verb
{
public:
    LabelVerifyVerb()
        : Verb(
              {.name = QStringLiteral("label verify"),
               .group = QStringLiteral("Documents"),
               .summary = QStringLiteral("Says what a scanned code means, and whether it is sound"),
               .details = QStringLiteral("What the scanner sends, with FNC1 as the character 29, or the text under the "
                                         "code with its brackets."),
               .arguments = {{QStringLiteral("SCAN"), QStringLiteral("the scan")}},
               .examples = {QStringLiteral("--user mk label verify \"(240)LB-7(21)BRL-1\"")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const auto found = TRY(services::LabelService(store->records(), store->clock(), store->session())
                                   .verify(context.arguments().positional(0)));
        QJsonObject elements;
        for (const auto& element : found.elements)
            elements.insert(element.identifier, element.value);
        const QString what = found.operation.isEmpty()
                                 ? found.kind
                                 : QStringLiteral("operation %1 of %2").arg(found.operation, found.kind);
        return Answer{{{QStringLiteral("elements"), elements},
                       {QStringLiteral("kind"), found.kind},
                       {QStringLiteral("label"), found.label},
                       {QStringLiteral("operation"), found.operation},
                       {QStringLiteral("printed"), found.isPrinted}},
                      QStringLiteral("%1 %2%3\n")
                          .arg(what, found.label,
                               found.isPrinted || !found.operation.isEmpty()
                                   ? QString()
                                   : QStringLiteral(" (no label with this content was printed here)"))};
    }
};

} // namespace

std::unique_ptr<Verb> reportLabelVerb()
{
    return std::make_unique<ReportLabelVerb>();
}

std::unique_ptr<Verb> labelVerifyVerb()
{
    return std::make_unique<LabelVerifyVerb>();
}

} // namespace clew::cli
