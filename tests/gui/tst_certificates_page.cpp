// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_fixture.h"
#include "gui/floor_fixture.h"
#include "gui/gui_testing.h"
#include "gui/pdf_view.h"
#include "services/record_lists.h"

#include <QAbstractItemModelTester>
#include <QTabWidget>
#include <QTableView>

using namespace clew;
using namespace clew::test;

namespace {

const QString decider = QStringLiteral("quality.demo");

} // namespace

/// Each promise on things of its own, in one store.
class TestCertificatesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoFolder>();
        m_profile = std::make_unique<QTemporaryDir>();
        const QDir documents(m_demo->path() + QStringLiteral("/documents"));
        m_pdf = documents.filePath(documents.entryList({QStringLiteral("FAI*.pdf")}).value(0));
        QVERIFY(QFile::exists(m_pdf));
    }
    void cleanupTestCase()
    {
        m_desktop.reset();
        m_profile.reset();
        m_demo.reset();
    }
    void init()
    {
        if (m_user != decider)
            work(decider);
        m_prefix = QStringLiteral("C%1").arg(++m_round);
        m_file = m_pdf;
        importRecords(*m_desktop, *m_profile, floorRecords(m_prefix.toLatin1()));
        go({});
    }

    void judgesWhatIsStatedBesideItsFile()
    {
        add(QStringLiteral("Si=1.0 %; Mg=0.9 %; Rm=310 MPa"));
        SEEN_SOON(shown("certificateTitle") == at("@-77"));
        QVERIFY2(shown("certificateVerdict").contains(QStringLiteral("limits not verified")),
                 qPrintable(shown("certificateVerdict")));
        const QAbstractItemModel* lines = rows("certificateLines");
        QVERIFY(lines->rowCount() >= 3);
        QCOMPARE(lines->index(0, 0).data().toString(), QStringLiteral("Si"));
        QCOMPARE(lines->index(0, 1).data().toString(), QStringLiteral("1.0 %"));
        QVERIFY2(lines->index(0, 2).data().toString().contains(QStringLiteral("0.7 … 1.3")),
                 qPrintable(lines->index(0, 2).data().toString()));
        QVERIFY(m_desktop->seen<gui::PdfView>("pdfView")->pageCount() > 0);
        QAbstractItemModelTester tester(rows("certificateLines"),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void theListDoesNotLeadAwayFromWhatWasJustAdded()
    {
        work(decider); // in a window where nothing was chosen yet
        go({});
        add(QStringLiteral("Si=1.0 %"));
        SEEN_SOON(shown("certificateTitle") == at("@-77"));
        m_desktop->seen<QTableView>("list")->setFocus();
        m_desktop->settle();
        m_desktop->settle();
        QCOMPARE(shown("certificateTitle"), at("@-77"));
    }

    void saysSignatureAndFormApart()
    {
        m_file = QStringLiteral(CLEW_TEST_DATA "/first_week/K-1001.pdf");
        add(QStringLiteral("Si=1.0 %"));
        SEEN_SOON(shown("certificateTitle") == at("@-77"));
        QVERIFY2(shown("certificateSignature").contains(QStringLiteral("not signed")),
                 qPrintable(shown("certificateSignature")));
        QVERIFY2(shown("certificateForm").contains(QStringLiteral("typed in")), qPrintable(shown("certificateForm")));
    }

    void verifiedLimitsDecideAndAConformingOneNeedsNoReason()
    {
        add(QStringLiteral("Si=1.0 %; Mg=0.9 %; Rm=310 MPa"));
        SEEN_SOON(shown("certificateTitle") == at("@-77"));
        verify(QStringLiteral("our copy, page 3"));
        SEEN_SOON(message().contains(QStringLiteral("verified")));
        go(at("@-77"));
        m_desktop->seen<QPushButton>("certificateCompare")->click();
        doIt();
        SEEN_SOON(shown("certificateVerdict").contains(QStringLiteral("conforms")));
        QVERIFY2(!shown("certificateVerdict").contains(QStringLiteral("not")), qPrintable(shown("certificateVerdict")));
        m_desktop->seen<QPushButton>("certificateAccept")->click();
        doIt();
        SEEN_SOON(shown("certificateState").contains(QStringLiteral("accepted")));
    }

    void aValueBeyondItsLimitIsNotAcceptedSilently()
    {
        add(QStringLiteral("Si=1.4 %; Mg=0.9 %; Rm=310 MPa"));
        SEEN_SOON(shown("certificateTitle") == at("@-77"));
        m_desktop->seen<QPushButton>("certificateAccept")->click();
        doIt();
        SEEN_SOON(!shown("actProblem").isEmpty());
        QVERIFY2(shown("actProblem").contains(QStringLiteral("say why")), qPrintable(shown("actProblem")));
        QVERIFY2(!shown("actProblem").contains(QStringLiteral("--")), qPrintable(shown("actProblem")));
        QVERIFY(shown("certificateState").contains(QStringLiteral("received")));
        go(at("@-77"));
        m_desktop->seen<QPushButton>("certificateReject")->click();
        doIt();
        SEEN_SOON(shown("actProblem").contains(QStringLiteral("why")));
        type("reason", QStringLiteral("silicon too high"));
        doIt();
        SEEN_SOON(shown("certificateState").contains(QStringLiteral("rejected")));
    }

    void refusesTheHeatOfAnotherBar()
    {
        const qint64 before = count(domain::Kind::Certificate);
        begin();
        type("file", m_pdf);
        type("number", at("@-78"));
        type("heat", QStringLiteral("ANOTHER-HEAT"));
        type("lot", at("@BAR-1"));
        doIt();
        SEEN_SOON(!shown("actProblem").isEmpty());
        QVERIFY2(shown("actProblem").contains(QStringLiteral("ANOTHER-HEAT")) &&
                     shown("actProblem").contains(at("@BAR-1")),
                 qPrintable(shown("actProblem")));
        QVERIFY2(!shown("actProblem").contains(QStringLiteral("--")), qPrintable(shown("actProblem")));
        QCOMPARE(count(domain::Kind::Certificate), before);
    }

    void aManipulatedPdfIsEvidenceAndNoCertificate()
    {
        const qint64 before = count(domain::Kind::Certificate);
        QFile sound(m_pdf);
        QVERIFY(sound.open(QIODevice::ReadOnly));
        QByteArray bytes = sound.readAll();
        const qsizetype inside = bytes.indexOf("stream\n") + 40;
        bytes[inside] = char(bytes[inside] ^ 1);
        const QString path = m_profile->filePath(at("forged-@.pdf"));
        QFile forged(path);
        QVERIFY(forged.open(QIODevice::WriteOnly) && forged.write(bytes) == bytes.size());
        forged.close();
        begin();
        type("file", path);
        type("number", at("@-79"));
        doIt();
        SEEN_SOON(message().contains(QStringLiteral("evidence")));
        QCOMPARE(count(domain::Kind::Certificate), before);
        m_desktop->settle();
        const QAbstractItemModel* evidence = rows("evidence");
        QVERIFY(evidence->rowCount() > 0);
        const int last = evidence->rowCount() - 1;
        QCOMPARE(evidence->index(last, 0).data().toString(), at("forged-@.pdf"));
        QVERIFY2(!evidence->index(last, 2).data().toString().isEmpty(), "what was found");
    }

    void onlyAQualityManagerVerifiesLimits()
    {
        work(QStringLiteral("inspector.demo"));
        verify(QStringLiteral("looked right"));
        SEEN_SOON(!shown("actProblem").isEmpty());
        QVERIFY2(shown("actProblem").contains(QStringLiteral("quality manager")), qPrintable(shown("actProblem")));
    }

    void aLotShowsItsCertificateToo()
    {
        add(QStringLiteral("Si=1.0 %"));
        SEEN_SOON(shown("certificateTitle") == at("@-77"));
        m_desktop->window().workspace()->go({QStringLiteral("lots"), at("@BAR-1")});
        m_desktop->settle();
        m_desktop->window().workspace()->currentPage()->findChild<QTabWidget*>()->setCurrentIndex(4);
        SEEN_SOON(shown("certificateVerdict").contains(at("@SPEC")));
        m_desktop->seen<QPushButton>("openCertificate")->click();
        SEEN_SOON(m_desktop->window().workspace()->place().address() == at("certificates:@-77"));
    }

private:
    QString at(const char* name) const { return QString::fromUtf8(name).replace(QLatin1Char('@'), m_prefix); }
    void work(const QString& user)
    {
        m_user = user;
        m_desktop.reset();
        m_desktop = std::make_unique<Desktop>(m_profile->path());
        m_desktop->unlock(m_demo->store(), user, m_demo->passphrase(user));
        QVERIFY(m_desktop->waitForWorkspace());
        m_desktop->settle();
    }
    void go(const QString& subject)
    {
        m_desktop->settle();
        m_desktop->window().workspace()->go({QStringLiteral("home"), {}});
        m_desktop->window().workspace()->go({QStringLiteral("certificates"), subject});
        m_desktop->settle();
    }
    void begin()
    {
        m_desktop->seen<QPushButton>("certificateAdd")->click();
        QVERIFY(m_desktop->seen<QPushButton>("actNow"));
    }
    void add(const QString& values)
    {
        begin();
        m_desktop->prompt().answer(m_file);
        m_desktop->seen<QPushButton>("file_choose")->click();
        type("number", at("@-77"));
        type("heat", at("@L-550"));
        type("lot", at("@BAR-1"));
        type("specification", at("@SPEC"));
        type("edition", QStringLiteral("2021"));
        type("values", values);
        doIt();
    }
    void verify(const QString& comparedWith)
    {
        go(QStringLiteral("specifications"));
        auto* table = m_desktop->seen<QTableView>("specifications");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == at("@SPEC"))
                table->selectRow(row);
        }
        QVERIFY2(shown("limitsOf").contains(at("@SPEC")), qPrintable(shown("limitsOf")));
        QCOMPARE(rows("limits")->rowCount(), 3);
        m_desktop->seen<QPushButton>("verifyLimits")->click();
        type("reason", comparedWith);
        doIt();
    }
    void type(const char* field, const QString& text)
    {
        auto* edit = m_desktop->seen<QLineEdit>(field);
        QVERIFY2(edit, field);
        edit->setText(text);
    }
    void doIt() { m_desktop->seen<QPushButton>("actNow")->click(); }
    QString shown(const char* label)
    {
        const auto* seen = m_desktop->seen<QLabel>(label);
        return seen ? seen->text() : QString();
    }
    QString message() { return m_desktop->window().workspace()->messages().text(); }
    QAbstractItemModel* rows(const char* view) { return m_desktop->seen<QTableView>(view)->model(); }
    qint64 count(domain::Kind kind)
    {
        return MUST(askStore(*m_desktop, [kind](services::OpenStore& store) {
            return services::countRows(store, {kind, {}, {}, {}, false});
        }));
    }

    QString m_user;
    QString m_prefix;
    QString m_pdf;
    QString m_file; ///< what is chosen next
    int m_round = 0;
    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestCertificatesPage)
#include "tst_certificates_page.moc"
