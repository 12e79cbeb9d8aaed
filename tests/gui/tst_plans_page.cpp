// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_fixture.h"
#include "gui/gui_testing.h"

#include <QComboBox>
#include <QTableView>

using namespace clew;
using namespace clew::test;

namespace {

const QString planner = QStringLiteral("quality.demo");

} // namespace

class TestPlansPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_demo = std::make_unique<DemoFolder>(); }
    void cleanupTestCase() { m_demo.reset(); }
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        for (const QString& name : QDir(m_demo->path()).entryList(QDir::Files))
            QVERIFY(QFile::copy(m_demo->path() + QLatin1Char('/') + name, m_profile->filePath(name)));
        m_desktop = std::make_unique<Desktop>(m_profile->path());
        m_desktop->unlock(m_profile->filePath(QStringLiteral("shop.clew")), planner, m_demo->passphrase(planner));
        QVERIFY(m_desktop->waitForWorkspace());
        importBench(*m_desktop, *m_profile, 0);
        m_desktop->window().workspace()->go({QStringLiteral("plans"), QStringLiteral("IP-31")});
        m_desktop->settle();
    }
    void cleanup()
    {
        m_desktop.reset();
        m_profile.reset();
    }

    void showsAPlanAndWhatSpeaksAgainstIt()
    {
        SEEN_SOON(text("planTitle").contains(QStringLiteral("IP-31 4")));
        QVERIFY(text("planState").contains(QStringLiteral("released")));
        QCOMPARE(items()->rowCount(), 4);
        QCOMPARE(cell(0, 4), QStringLiteral("–")); // no budget: the uncertainty is not stated
        QVERIFY(standing(0).contains(QStringLiteral("look at it")));
        QVERIFY(standing(3).contains(QStringLiteral("by eye or gauge")));
        QVERIFY(finding(0).contains(QStringLiteral("uncertainty not stated")));
        QVERIFY(!m_desktop->seen<QPushButton>("releasePlan")->isEnabled());
        QVERIFY(!m_desktop->seen<QPushButton>("editItem")->isEnabled());
    }

    void makesADraftFromATemplate()
    {
        makeDraft();
        QVERIFY(text("planState").contains(QStringLiteral("draft")));
        QCOMPARE(items()->rowCount(), 4);
        QVERIFY(standing(0).contains(QStringLiteral("proves it")));
        QVERIFY(cell(0, 4).startsWith(QStringLiteral("0.6"))); // U of the air gauge's budget, in µm
        QVERIFY(cell(0, 5).endsWith(QStringLiteral("%")));
        QVERIFY(m_desktop->seen<QWidget>("planZone")->isVisible());
    }

    void saysWhereAPartIsUnknown()
    {
        m_desktop->seen<QPushButton>("newPlan")->click();
        QTest::keyClicks(m_desktop->seen<QLineEdit>("planPart"), QStringLiteral("NOPE-1"));
        m_desktop->seen<QPushButton>("makePlan")->click();
        SEEN_SOON(text("newPlanProblem").contains(QStringLiteral("NOPE-1")));
        QTest::keyClick(m_desktop->seen<QLineEdit>("planPart"), Qt::Key_Escape);
        QVERIFY(!m_desktop->seen<QLineEdit>("planPart"));
    }

    void aCoarserMethodIsRefusedAtOnceAndTheWordsSayWhy()
    {
        makeDraft();
        editSecond(QStringLiteral("item_budget"), QStringLiteral("Thread gauge, GO and NOT GO"));
        SEEN_SOON(standing(1).contains(QStringLiteral("not fit")));
        QVERIFY(text("planVerdict").contains(QStringLiteral("forbid")));
        QVERIFY(finding(0).contains(QStringLiteral("can't prove its tolerance")));
    }

    void whatAFieldCantTakeStaysInThePanel()
    {
        makeDraft();
        m_desktop->seen<QTableView>("planItems")->selectRow(1);
        m_desktop->seen<QPushButton>("editItem")->click();
        auto* readings = m_desktop->seen<QLineEdit>("item_readings");
        readings->setText(QStringLiteral("0"));
        QTest::keyClick(readings, Qt::Key_Return);
        SEEN_SOON(text("itemProblem").contains(QStringLiteral("from 1 to 1000")));
        readings->setText(QStringLiteral("9"));
        QTest::keyClick(readings, Qt::Key_Return);
        SEEN_SOON(!m_desktop->seen<QLineEdit>("item_readings"));
    }

    void releasesWithThePassphraseOnly()
    {
        makeDraft();
        sign(QStringLiteral("not my passphrase"), {});
        SEEN_SOON(!text("signProblem").isEmpty());
        QVERIFY(text("planState").contains(QStringLiteral("draft")));
        sign(m_demo->passphrase(planner), {});
        SEEN_SOON(text("planState").contains(QStringLiteral("released")));
        m_desktop->settle();
        const QAbstractItemModel* plans = m_desktop->seen<QTableView>("plans")->model();
        QStringList states;
        for (int row = 0; row < plans->rowCount(); ++row) {
            if (plans->index(row, 1).data().toString().startsWith(QStringLiteral("BJ-1")))
                states.append(plans->index(row, 2).data().toString());
        }
        QCOMPARE(states.size(), 2);
        QVERIFY(states[0].contains(QStringLiteral("obsolete")));
        QVERIFY(states[1].contains(QStringLiteral("released")));
    }

    void setsARefusalAsideByTheSignersWords()
    {
        makeDraft();
        editSecond(QStringLiteral("item_budget"), QStringLiteral("Thread gauge, GO and NOT GO"));
        SEEN_SOON(standing(1).contains(QStringLiteral("not fit")));
        sign(m_demo->passphrase(planner), {});
        SEEN_SOON(text("signProblem").contains(QStringLiteral("can't be released")));
        QVERIFY2(!text("signProblem").contains(QStringLiteral("--")), qPrintable(text("signProblem")));
        sign(m_demo->passphrase(planner), QStringLiteral("customer measures it"));
        SEEN_SOON(text("planState").contains(QStringLiteral("released")));
    }

    void aReleasedPlanGetsItsNextRevision()
    {
        m_desktop->seen<QPushButton>("revisePlan")->click();
        SEEN_SOON(text("planTitle").contains(QStringLiteral("IP-31 5")));
        QVERIFY(text("planState").contains(QStringLiteral("draft")));
    }

private:
    QString text(const char* name)
    {
        const auto* label = m_desktop->seen<QLabel>(name);
        return label ? label->text() : QString();
    }
    const QAbstractItemModel* items() { return m_desktop->seen<QTableView>("planItems")->model(); }
    QString cell(int row, int column) { return items()->index(row, column).data().toString(); }
    QString standing(int row) { return cell(row, 9); }
    QString finding(int row)
    {
        return m_desktop->seen<QTableView>("planFindings")->model()->index(row, 1).data().toString();
    }
    void makeDraft()
    {
        m_desktop->seen<QPushButton>("newPlan")->click();
        QTest::keyClicks(m_desktop->seen<QLineEdit>("planPart"), QStringLiteral("BJ-1"));
        auto* box = m_desktop->seen<QComboBox>("planTemplate");
        box->setCurrentIndex(box->findText(QStringLiteral("Miniature lens barrel")));
        m_desktop->seen<QPushButton>("makePlan")->click();
        SEEN_SOON(text("planTitle").contains(QStringLiteral("IP-BJ-1 1")));
        m_desktop->settle();
    }
    void editSecond(const QString& field, const QString& choice)
    {
        m_desktop->seen<QTableView>("planItems")->selectRow(1);
        m_desktop->seen<QPushButton>("editItem")->click();
        auto* box = m_desktop->seen<QComboBox>(qPrintable(field));
        box->setCurrentIndex(box->findText(choice));
        m_desktop->seen<QPushButton>("saveItem")->click();
    }
    void sign(const QString& passphrase, const QString& words)
    {
        if (!m_desktop->seen<QLineEdit>("signUser"))
            m_desktop->seen<QPushButton>("releasePlan")->click();
        m_desktop->seen<QLineEdit>("signUser")->setText(planner);
        m_desktop->seen<QLineEdit>("signReason")->setText(words);
        QTest::keyClicks(m_desktop->seen<QLineEdit>("signPassphrase"), passphrase);
        m_desktop->seen<QPushButton>("signNow")->click();
    }

    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestPlansPage)
#include "tst_plans_page.moc"
