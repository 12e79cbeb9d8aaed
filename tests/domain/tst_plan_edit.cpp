// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/plan_edit.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::domain;

class TestPlanEdit final : public QObject
{
    Q_OBJECT

    /// The names of an item's fields as its record lists them.
    class Names
    {
    public:
        template<typename T>
        void operator()(const char* name, const T&, unsigned = Plain)
        {
            list.append(QString::fromLatin1(name));
        }
        QStringList list;
    };

private slots:
    void everyFieldOfTheRecordCanBeEdited()
    {
        Names names;
        const PlanItem item;
        PlanItem::fields(item, names);
        names.list.removeOne(QStringLiteral("characteristic"));
        QStringList editable;
        for (const PlanItemField& field : planItemFields())
            editable.append(field.name);
        names.list.sort();
        editable.sort();
        QCOMPARE(editable, names.list);
    }
    void anEmptyTextClearsAField()
    {
        Characteristic characteristic;
        characteristic.unit = QStringLiteral("mm");
        for (const PlanItemField& field : planItemFields()) {
            PlanItem item;
            item.readings = 7;
            item.soak_minutes = 60;
            item.conditions = {QStringLiteral("light")};
            QVERIFY_RESULT(setPlanItemField(item, characteristic, field.name, QStringLiteral("  ")));
            QCOMPARE(planItemFieldText(item, field.name), planItemFieldText(PlanItem{}, field.name));
        }
    }
    void countsTheNextRevision_data()
    {
        QTest::addColumn<QString>("revision");
        QTest::addColumn<QString>("next");
        const auto row = [](const char* revision, const char* next) {
            QTest::addRow("“%s”", revision) << QString::fromLatin1(revision) << QString::fromLatin1(next);
        };
        row("", "1");
        row("1", "2");
        row("9", "10");
        row("A", "B");
        row("Z", "AA");
        row("AZ", "BA");
        row("r9", "r10");
        row("B.3", "B.4");
    }
    void countsTheNextRevision()
    {
        QFETCH(QString, revision);
        QFETCH(QString, next);
        QCOMPARE(nextPlanRevision(revision), next);
    }
};

QTEST_APPLESS_MAIN(TestPlanEdit)
#include "tst_plan_edit.moc"
