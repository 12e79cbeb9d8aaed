// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/gui_testing.h"
#include "gui/pdf_view.h"
#include "gui/words.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTableView>

#include <sys/stat.h>

using namespace clew;
using namespace clew::test;

namespace {

const QString qualityUser = QStringLiteral("quality.demo");
const QString demoUnit = QStringLiteral("NIST-MTC-003/COVER_RESULTS_A01_NIST_MTC_CRADA_COVER_ORIGIN_NIKON_SCAN");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDocumentPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_demo = std::make_unique<DemoFolder>(); }
    void cleanupTestCase() { m_demo.reset(); }
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        workAs(qualityUser);
    }
    void cleanup()
    {
        m_desktop.reset();
        m_profile.reset();
    }

    void saysWhatAServiceSaysWithoutTheCommandLine_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("shown");
        QTest::newRow("reason") << QStringLiteral("A hold needs a reason (--reason TEXT).")
                                << QStringLiteral("A hold needs a reason.");
        QTest::newRow("in the middle") << QStringLiteral("Say which (--part NUMBER), then again.")
                                       << QStringLiteral("Say which, then again.");
        QTest::newRow("setting") << QStringLiteral("The file doesn't say its unit; say it: --set length-unit=mm")
                                 << QStringLiteral("The file doesn't say its unit; say it: length unit mm");
        QTest::newRow("setting in brackets") << QStringLiteral("Say mm, µm or in (--set length-unit=mm).")
                                             << QStringLiteral("Say mm, µm or in (length unit).");
        QTest::newRow("plain") << QStringLiteral("The gauge AG-014 – due since May – is not to be used.")
                               << QStringLiteral("The gauge AG-014 – due since May – is not to be used.");
    }
    void saysWhatAServiceSaysWithoutTheCommandLine()
    {
        QFETCH(QString, said);
        QTEST(gui::words::sentence(said), "shown");
    }

    void showsAnIssuedDocumentWithItsPagesAndSignatures()
    {
        openNewestDocument(QStringLiteral("FAI"));
        QVERIFY(text("verdict").contains(QStringLiteral("Every signature holds")));
        QVERIFY(text("verdictDetails").contains(QStringLiteral("byte for byte")));
        auto* signatures = m_desktop->seen<QTableView>("signatures")->model();
        QCOMPARE(signatures->rowCount(), 2);
        auto* pages = m_desktop->seen<gui::PdfView>("pdfView");
        QVERIFY(pages->pageCount() > 1);
        SEEN_SOON(pages->isDrawn());
    }

    void issuesADeviceHistoryAgainOnlyWithAReasonAndSignsIt()
    {
        go({QStringLiteral("issue"), QStringLiteral("dhr/") + demoUnit}); // the demonstration issued it once
        SEEN_SOON(text("checkSummary").contains(QStringLiteral("1 time")));
        m_desktop->seen<QPushButton>("issueNow")->click();
        SEEN_SOON(message().contains(QStringLiteral("issued again")));
        QVERIFY2(!message().contains(QStringLiteral("--")), qPrintable(message()));
        QTest::keyClicks(m_desktop->seen<QLineEdit>("issuedAgain"), QStringLiteral("customer wants it anew"));
        m_desktop->seen<QPushButton>("issueNow")->click();
        SEEN_SOON(place().page == QLatin1String("document"));
        SEEN_SOON(text("documentFacts").contains(QStringLiteral("revision 2")));
        QVERIFY(text("verdict").contains(QStringLiteral("Nobody has signed it")));

        sign(QStringLiteral("somebody.else"), m_demo->passphrase(qualityUser));
        SEEN_SOON(m_desktop->seen<QLabel>("signProblem"));
        QVERIFY2(text("signProblem").contains(qualityUser), qPrintable(text("signProblem")));
        sign(qualityUser, QStringLiteral("not mine"));
        SEEN_SOON(m_desktop->seen<QLabel>("signProblem"));
        QVERIFY2(text("signProblem").contains(QStringLiteral("passphrase")), qPrintable(text("signProblem")));

        sign(qualityUser, m_demo->passphrase(qualityUser));
        SEEN_SOON(text("verdict").contains(QStringLiteral("Every signature holds")));
        QCOMPARE(m_desktop->seen<QTableView>("signatures")->model()->rowCount(), 1);
    }

    void showsThePagesBeforeTheyAreIssued()
    {
        const int issuedBefore = issuedDocuments();
        const QString ledger = ledgerText();
        go({QStringLiteral("issue"), QStringLiteral("dhr/") + demoUnit});
        SEEN_SOON(m_desktop->seen<gui::PdfView>("pdfView"));
        auto* pages = m_desktop->seen<gui::PdfView>("pdfView");
        QVERIFY(pages->pageCount() > 1);
        SEEN_SOON(pages->isDrawn());
        QCOMPARE(ledgerText(), ledger);
        QTest::keyClicks(m_desktop->seen<QLineEdit>("reportSubject"), QStringLiteral("x"));
        QVERIFY(!m_desktop->seen<gui::PdfView>("pdfView")); // of what was checked, not of what is typed now
        QCOMPARE(issuedDocuments(), issuedBefore);
    }

    void showsThePagesOfAFirstArticleBeforeItIsIssued()
    {
        const int issuedBefore = issuedDocuments();
        go({QStringLiteral("issue"), QStringLiteral("fai/") + demoUnit});
        QVERIFY(!m_desktop->seen<gui::PdfView>("pdfView"));
        m_desktop->seen<QPushButton>("checkReport")->click();
        SEEN_SOON(m_desktop->seen<gui::PdfView>("pdfView"));
        QVERIFY(m_desktop->seen<QPushButton>("issueNow")->isEnabled());
        QVERIFY(m_desktop->seen<gui::PdfView>("pdfView")->pageCount() > 1);
        SEEN_SOON(m_desktop->seen<gui::PdfView>("pdfView")->isDrawn());
        QCOMPARE(issuedDocuments(), issuedBefore);
    }

    void whatIsSignedAndWhatItMeansStandsThereBeforeSigning()
    {
        openNewestDocument(QStringLiteral("FAI"));
        m_desktop->seen<QPushButton>("signDocument")->click();
        QVERIFY(text("whatIsSigned").contains(QStringLiteral("SHA-256")));
        auto* meaning = m_desktop->seen<QComboBox>("meaning");
        QSet<QString> statements;
        for (int i = 0; i < meaning->count(); ++i) {
            meaning->setCurrentIndex(i);
            statements.insert(text("meaningStatement"));
        }
        QVERIFY(meaning->count() > 1);
        QCOMPARE(statements.size(), meaning->count());
    }

    void beginsAFirstArticleOnceAndIssuesNothingByLooking()
    {
        go({QStringLiteral("issue"), QStringLiteral("fai/") + plateName()});
        m_desktop->seen<QPushButton>("checkReport")->click();
        SEEN_SOON(!text("checkSummary").isEmpty());
        QVERIFY2(text("checkSummary").contains(QStringLiteral("FAI-")), qPrintable(text("checkSummary")));
        const QString first = text("checkSummary").section(QLatin1Char(' '), 0, 0);
        const int issuedBefore = issuedDocuments();
        go({QStringLiteral("issue"), QStringLiteral("fai/") + plateName()});
        m_desktop->seen<QPushButton>("checkReport")->click(); // the same report, no further number
        m_desktop->settle();
        SEEN_SOON(text("checkSummary").startsWith(first));
        QCOMPARE(issuedDocuments(), issuedBefore);
    }

    void savesACopyThatIsTheDocumentByteForByte()
    {
        openNewestDocument(QStringLiteral("FAI"));
        const QString path = m_profile->filePath(QStringLiteral("copy.pdf"));
        m_desktop->prompt().answer(path);
        m_desktop->seen<QPushButton>("saveCopy")->click();
        SEEN_SOON(QFile::exists(path));
        drop(path);
        SEEN_SOON(text("verdict").contains(QStringLiteral("Every signature holds")));
        QCOMPARE(place().page, QStringLiteral("verify"));
    }

    void aPdfThatWasChangedIsNotToBeReliedOn()
    {
        openNewestDocument(QStringLiteral("FAI"));
        const QString path = m_profile->filePath(QStringLiteral("changed.pdf"));
        m_desktop->prompt().answer(path);
        m_desktop->seen<QPushButton>("saveCopy")->click();
        SEEN_SOON(QFile::exists(path));
        QByteArray bytes = contentOf(path);
        bytes[bytes.size() / 3] = char(bytes.at(bytes.size() / 3) ^ 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        go({QStringLiteral("verify"), {}});
        m_desktop->prompt().answer(path);
        m_desktop->seen<QPushButton>("choosePdf")->click();
        SEEN_SOON(text("verdict").contains(QStringLiteral("Do not rely on it")));
    }

    void aFileThatIsNoPdfIsSaidToBeNone()
    {
        go({QStringLiteral("verify"), m_profile->filePath(QStringLiteral("none.pdf"))});
        SEEN_SOON(message().contains(QStringLiteral("can't be read")));
    }

    void importsADroppedFileAfterAskingWhatItLacks()
    {
        const QString path = m_profile->filePath(QStringLiteral("cmm.csv"));
        write(path, "part,revision,balloon,name,type,nominal,lower,upper\nLB-7,D,1,bore,diameter,10.5,-0.003,0.003\n");
        drop(path);
        SEEN_SOON(place().page == QStringLiteral("import"));
        SEEN_SOON(!message().isEmpty() || !text("importSummary").isEmpty());
        QVERIFY2(m_desktop->seen<QTableView>("importProblems")->model()->rowCount() > 0, qPrintable(message()));
        QVERIFY(!m_desktop->seen<QPushButton>("importNow")->isEnabled());
        SEEN_SOON(m_desktop->seen<QLineEdit>("set_length-unit"));
        QVERIFY(!m_desktop->visibleText().contains(QStringLiteral("--set")));
    }

    void previewsSavesOnceAndThenSaysThatAllIsThere()
    {
        const QString path = m_profile->filePath(QStringLiteral("O4471.nc"));
        write(path, "%\nO4471 (BARREL REV 7)\nN10 G21 G90\nN20 G0 X0 Y0\nN30 M30\n%\n");
        const auto before = ledgerText();
        drop(path);
        SEEN_SOON(text("importSummary").contains(QStringLiteral("Nothing is saved yet")) ||
                  m_desktop->seen<QTableView>("importProblems")->model()->rowCount() > 0);
        if (auto* revision = m_desktop->seen<QLineEdit>("set_revision"); revision) {
            QTest::keyClicks(revision, QStringLiteral("7"));
            QTest::keyClick(revision, Qt::Key_Return);
        }
        SEEN_SOON(m_desktop->seen<QPushButton>("importNow")->isEnabled());
        QCOMPARE(ledgerText(), before);
        m_desktop->seen<QPushButton>("importNow")->click();
        SEEN_SOON(text("importSummary").contains(QStringLiteral("came in")));
        m_desktop->settle();
        QVERIFY(ledgerText() != before);
        m_desktop->seen<QPushButton>("lookAgain")->click();
        SEEN_SOON(text("importSummary").contains(QStringLiteral("in the store already")));
        QVERIFY(!m_desktop->seen<QPushButton>("importNow")->isEnabled());
    }

    void aFileNobodyReadsIsRefusedWithWhatIsRead()
    {
        const QString path = m_profile->filePath(QStringLiteral("picture.bin"));
        write(path, QByteArray(64, '\0'));
        drop(path);
        SEEN_SOON(message().contains(QStringLiteral("no format")));
        QVERIFY2(!message().contains(QStringLiteral("--")), qPrintable(message()));
    }

    void filesDroppedTogetherAreTakenInTurnWithALineForEach()
    {
        const QString program = m_profile->filePath(QStringLiteral("O9001.nc"));
        write(program, "%\nO9001 (BARREL REV 9)\nN10 G21 G90\nN20 M30\n%\n");
        const QString picture = m_profile->filePath(QStringLiteral("picture.bin"));
        write(picture, QByteArray(64, '\0'));
        const QString pdf = m_profile->filePath(QStringLiteral("none.pdf"));
        write(pdf, "%PDF-1.7\nnothing more\n");
        drop({picture, pdf, program});
        SEEN_SOON(m_desktop->seen<QTableView>("incomingLines"));
        const auto* lines = m_desktop->seen<QTableView>("incomingLines")->model();
        const auto line = [&](int row) { return lines->index(row, 1).data().toString(); };
        QCOMPARE(lines->rowCount(), 3);
        QCOMPARE(lines->index(0, 0).data().toString(), QStringLiteral("picture.bin"));
        SEEN_SOON(line(0).contains(QStringLiteral("no format")));
        QCOMPARE(line(1), QStringLiteral("waits"));

        m_desktop->seen<QPushButton>("nextFile")->click();
        SEEN_SOON(place().page == QStringLiteral("verify") && line(1) != QStringLiteral("is open"));
        QCOMPARE(line(2), QStringLiteral("waits"));

        m_desktop->seen<QPushButton>("nextFile")->click();
        SEEN_SOON(place() == (gui::Place{QStringLiteral("import"), program}));
        SEEN_SOON(m_desktop->seen<QLineEdit>("set_revision"));
        QTest::keyClicks(m_desktop->seen<QLineEdit>("set_revision"), QStringLiteral("9"));
        QTest::keyClick(m_desktop->seen<QLineEdit>("set_revision"), Qt::Key_Return);
        SEEN_SOON(m_desktop->seen<QPushButton>("importNow")->isEnabled());
        m_desktop->seen<QPushButton>("importNow")->click();
        SEEN_SOON(line(2).contains(QStringLiteral("came in")));
        QVERIFY(!m_desktop->seen<QPushButton>("nextFile")->isEnabled());
        m_desktop->seen<QPushButton>("closeIncoming")->click();
        QVERIFY(!m_desktop->seen<QTableView>("incomingLines"));
    }

    /// A pipe whose writer takes its time is the slowest of all folders on a network.
    void aFileThatComesSlowlyDoesNotStopTheWindow()
    {
        const QString path = m_profile->filePath(QStringLiteral("slow.pdf"));
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        go({QStringLiteral("units"), {}});
        m_desktop->window().workspace()->takeFile(path);
        go({QStringLiteral("gauges"), {}}); // the window goes on meanwhile
        QCOMPARE(place().page, QStringLiteral("gauges"));
        feed(path, "%PDF-");
        SEEN_SOON(place().page == QStringLiteral("verify"));
        QVERIFY(m_desktop->visibleText().contains(QStringLiteral("slow.pdf")));
        QVERIFY(text("verdict").isEmpty());
        feed(path, "%PDF-1.7\nnothing more\n");
        SEEN_SOON(!text("verdict").isEmpty() || !message().isEmpty());
    }

private:
    /// Waits for the reader, writes, and closes.
    static void feed(const QString& path, const QByteArray& bytes)
    {
        QFile pipe(path);
        QVERIFY(pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(pipe.write(bytes), bytes.size());
    }
    void workAs(const QString& user)
    {
        m_desktop = std::make_unique<Desktop>(m_profile->path());
        m_desktop->unlock(m_demo->store(), user, m_demo->passphrase(user));
        QVERIFY(m_desktop->waitForWorkspace());
        m_desktop->settle();
    }
    gui::Place place() { return m_desktop->window().workspace()->place(); }
    QString message() { return m_desktop->window().workspace()->messages().text(); }
    QString ledgerText() { return text("ledgerHead"); }
    QString text(const char* name)
    {
        const auto* label = m_desktop->seen<QLabel>(name);
        return label ? label->text() : QString();
    }
    void go(const gui::Place& place)
    {
        m_desktop->window().workspace()->go(place);
        m_desktop->settle();
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void drop(const QString& path) { drop(QStringList{path}); }
    void drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_desktop->window().workspace(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_desktop->window().workspace(), &event);
        m_desktop->settle();
    }
    void openNewestDocument(const QString& beginsWith)
    {
        go({QStringLiteral("documents"), {}});
        auto* view = m_desktop->seen<QTableView>("list");
        int row = -1;
        for (int i = 0; i < view->model()->rowCount(); ++i) {
            if (view->model()->index(i, 0).data().toString().startsWith(beginsWith))
                row = i;
        }
        QVERIFY(row >= 0);
        view->setCurrentIndex(view->model()->index(row, 0));
        QTest::keyClick(view, Qt::Key_Return);
        SEEN_SOON(place().page == QLatin1String("document"));
        m_desktop->settle();
        if (auto* newest = m_desktop->seen<QPushButton>("goNewest")) {
            newest->click();
            m_desktop->settle();
        }
        SEEN_SOON(!text("verdict").isEmpty());
    }
    int issuedDocuments()
    {
        go({QStringLiteral("documents"), {}});
        return m_desktop->seen<QTableView>("list")->model()->rowCount();
    }
    QString plateName()
    {
        go({QStringLiteral("units"), {}});
        auto* view = m_desktop->seen<QTableView>("list");
        for (int i = 0; i < view->model()->rowCount(); ++i) {
            QStringList cells;
            for (int column = 0; column < view->model()->columnCount(); ++column)
                cells.append(view->model()->index(i, column).data().toString());
            if (!cells.join(QLatin1Char(' ')).contains(QStringLiteral("NIST-MTC-003")))
                return cells.first();
        }
        return {};
    }
    void sign(const QString& user, const QString& passphrase)
    {
        if (!m_desktop->seen<QLineEdit>("signUser"))
            m_desktop->seen<QPushButton>("signDocument")->click();
        m_desktop->seen<QLineEdit>("signUser")->setText(user);
        auto* field = m_desktop->seen<QLineEdit>("signPassphrase");
        QTest::keyClicks(field, passphrase);
        QTest::keyClick(field, Qt::Key_Return);
        m_desktop->settle();
    }

    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestDocumentPages)
#include "tst_document_pages.moc"
