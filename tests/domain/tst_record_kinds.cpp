// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/record_kinds.h"

#include "domain/all_records.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::domain;

namespace {

/// The names of a record's fields and of its parts.
class FieldNames
{
public:
    template<typename T>
    void operator()(const char* name, const T&, unsigned = Plain)
    {
        names.append(QString::fromLatin1(name));
    }
    template<typename Part>
    void parts(const char* name, const QList<Part>&)
    {
        names.append(QString::fromLatin1(name));
    }

    QStringList names;
};

template<typename R>
QStringList fieldsOf()
{
    FieldNames fields;
    const R record{};
    R::fields(record, fields);
    return fields.names;
}

} // namespace

/// The exchange file keeps all that a store knows: a field that its kind had no place for could not be taken out again.
class TestRecordKinds final : public QObject
{
    Q_OBJECT

private slots:
    void hasAPlaceForEveryFieldOfARecord_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QString>("elsewhere"); // lines of their own, or another name
        const auto row = [](const char* kind, const QStringList& fields, const char* elsewhere = "") {
            QTest::newRow(kind) << fields << QString::fromLatin1(elsewhere);
        };
        row("document", fieldsOf<Document>(), "links");
        row("customer", fieldsOf<Customer>());
        row("supplier", fieldsOf<Supplier>());
        row("person", fieldsOf<Person>());
        row("part", fieldsOf<Part>() + fieldsOf<PartRevision>(), "part"); // its number
        row("characteristic", fieldsOf<Characteristic>(), "previous");
        row("program", fieldsOf<Program>());
        row("inspection_plan", fieldsOf<InspectionPlan>());
        row("process_plan", fieldsOf<ProcessPlan>());
        row("work_order", fieldsOf<WorkOrder>());
        row("material_specification", fieldsOf<MaterialSpecification>());
        row("heat", fieldsOf<Heat>());
        row("lot", fieldsOf<Lot>(), "edges");
        row("lot_edge", fieldsOf<LotEdge>());
        row("certificate", fieldsOf<Certificate>());
        row("unit", fieldsOf<clew::domain::Unit>(), "consumptions");
        row("consumption", fieldsOf<Consumption>());
        row("assembly", fieldsOf<Assembly>());
        row("operation_run", fieldsOf<OperationRun>());
        row("gauge", fieldsOf<Gauge>());
        row("calibration", fieldsOf<Calibration>());
        row("inspection", fieldsOf<Inspection>(), "readings voids judgements");
        row("measurement", fieldsOf<Reading>(), "unit rounded");
        row("judgement", fieldsOf<Judgement>());
        row("nonconformity", fieldsOf<Nonconformity>(), "subjects");
        row("hold", fieldsOf<Hold>(), "subjects");
        row("fai_report", fieldsOf<FirstArticleReport>());
        row("shipment", fieldsOf<Shipment>(), "lines");
        row("budget", fieldsOf<Budget>());
        row("master_check", fieldsOf<MasterCheck>());
        row("impact_assessment", fieldsOf<ImpactAssessment>());
        row("study", fieldsOf<GaugeStudy>());
        row("document_link", fieldsOf<DocumentLink>());
        row("signature", fieldsOf<Signature>(), "account");
        row("import", fieldsOf<Import>());
        row("mapping", fieldsOf<Mapping>());
        row("label", fieldsOf<Label>());
    }
    void hasAPlaceForEveryFieldOfARecord()
    {
        QFETCH(QStringList, fields);
        QFETCH(QString, elsewhere);
        const ExchangeKind* kind = findRecordKind(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(kind);
        // What a line says in several fields.
        const QHash<QString, QStringList> spread{
            {QStringLiteral("part_revision"), {QStringLiteral("part"), QStringLiteral("revision")}},
            {QStringLiteral("characteristic"), {QStringLiteral("balloon")}},
        };
        QStringList homeless;
        for (const QString& field : fields) {
            for (const QString& name : spread.value(field, {field})) {
                if (!kind->fields.contains(name) && !elsewhere.split(u' ').contains(name))
                    homeless.append(name);
            }
        }
        QVERIFY2(homeless.isEmpty(), qPrintable(homeless.join(u' ')));
    }
};

QTEST_APPLESS_MAIN(TestRecordKinds)
#include "tst_record_kinds.moc"
