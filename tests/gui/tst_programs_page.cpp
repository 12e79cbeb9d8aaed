// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_fixture.h"
#include "gui/gui_testing.h"
#include "gui/programs_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QTabWidget>
#include <QTableView>
#include <QUrl>

using namespace clew;
using namespace clew::test;

namespace {

const QString coverProgram = QStringLiteral("NIST_MTC_CRADA_COVER_REV-A");

} // namespace

class TestProgramsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoFolder>();
        m_profile = std::make_unique<QTemporaryDir>();
        m_desktop = std::make_unique<Desktop>(m_profile->path());
        const QString user = QStringLiteral("quality.demo");
        m_desktop->unlock(m_demo->store(), user, m_demo->passphrase(user));
        QVERIFY(m_desktop->waitForWorkspace());
        m_known = m_demo->path() + QStringLiteral("/inputs/") + coverProgram + QStringLiteral(".NC");
        QVERIFY2(QFile::exists(m_known), qPrintable(m_known));
    }
    void cleanupTestCase()
    {
        m_desktop.reset();
        m_profile.reset();
        m_demo.reset();
    }
    void init()
    {
        m_desktop->window().workspace()->go({QStringLiteral("programs"), coverProgram});
        m_desktop->settle();
    }

    void showsHeaderFactsAndWhatRanOnIt()
    {
        SEEN_SOON(shown("programTitle").contains(coverProgram));
        QVERIFY(m_desktop->seen<QTableView>("programFacts")->model()->rowCount() > 3);
        tab(1);
        auto* ran = m_desktop->seen<QTableView>("programSubjects");
        QVERIFY(ran->model()->rowCount() > 0);
        ran->selectRow(0);
        QTest::keyClick(ran, Qt::Key_Return);
        SEEN_SOON(m_desktop->window().workspace()->place().page == QLatin1String("unit") ||
                  m_desktop->window().workspace()->place().page == QLatin1String("lots"));
    }

    void knowsAProgramByItsBytesAlone()
    {
        const QString renamed = m_profile->filePath(QStringLiteral("O1234.txt"));
        QVERIFY(QFile::copy(m_known, renamed));
        page()->check(renamed);
        SEEN_SOON(shown("programMatch").contains(QStringLiteral("byte for byte")));
        QVERIFY2(shown("programMatch").contains(coverProgram), qPrintable(shown("programMatch")));
        QVERIFY(!m_desktop->seen<QPushButton>("programImport"));
    }

    void oneChangedByteIsNoKnownRevisionAndTheDifferenceShowsIt()
    {
        const QString changed = changedCopy(coverProgram + QStringLiteral(".NC"));
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(changed)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page(), &drop);
        SEEN_SOON(shown("programMatch").contains(QStringLiteral("none of the known revisions")));
        QVERIFY(m_desktop->seen<QPushButton>("programImport"));
        SEEN_SOON(shown("difference").contains(QStringLiteral("− 1 line")));
        QVERIFY2(shown("difference").contains(QStringLiteral("+ 1 line")), qPrintable(shown("difference")));
        const QAbstractItemModel* lines = m_desktop->seen<QTableView>("differenceLines")->model();
        int changes = 0;
        for (int row = 0; row < lines->rowCount(); ++row) {
            if (!lines->index(row, 2).data().toString().contains(QStringLiteral("changed")))
                continue;
            ++changes;
            QVERIFY(lines->index(row, 4).data().toString().endsWith(QStringLiteral("(CHANGED)")));
            QVERIFY(!lines->index(row, 1).data().toString().contains(QStringLiteral("(CHANGED)")));
        }
        QCOMPARE(changes, 1);
        QVERIFY2(lines->rowCount() < 20, "equal lines far away are one row");
        QAbstractItemModelTester tester(m_desktop->seen<QTableView>("differenceLines")->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void comparesTwoRevisions()
    {
        const QString changed = changedCopy(coverProgram + QStringLiteral("_next.NC"));
        const auto taken = askStore(*m_desktop, [changed](services::OpenStore& store) {
            SilentProgress silent;
            services::ImportRequest request;
            request.path = changed;
            request.set = {{QStringLiteral("name"), coverProgram}, {QStringLiteral("revision"), QStringLiteral("B")}};
            return services::Importer(store.records(), store.clock(), {QStringLiteral("clew"), {}, {}})
                .import(request, silent);
        });
        QVERIFY(MUST(taken).saved);
        m_desktop->settle();
        auto* list = m_desktop->seen<QTableView>("list");
        int row = -1;
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (list->model()->index(i, 0).data().toString() == coverProgram &&
                list->model()->index(i, 1).data().toString() == QLatin1String("A"))
                row = i;
        }
        QVERIFY(row >= 0);
        list->selectRow(row);
        m_desktop->settle();
        tab(2);
        auto* other = m_desktop->seen<QComboBox>("otherRevision");
        SEEN_SOON(other->count() > 0);
        other->setCurrentIndex(other->findText(coverProgram + QStringLiteral(" B"), Qt::MatchStartsWith));
        emit other->activated(other->currentIndex());
        SEEN_SOON(shown("difference").contains(QStringLiteral("+ 1 line")));
    }

    void saysWhatIsNotKnownHere()
    {
        const QString path = m_profile->filePath(QStringLiteral("NEVER-SEEN.NC"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%\nO0000\nG21 G0 X1.\nM30\n%\n");
        file.close();
        page()->check(path);
        SEEN_SOON(shown("programMatch").contains(QStringLiteral("not known here")));
        QVERIFY(m_desktop->seen<QPushButton>("programImport"));
    }

    void saysWhyAFileCanNotBeRead()
    {
        page()->check(m_profile->filePath(QStringLiteral("no-such.NC")));
        SEEN_SOON(m_desktop->window().workspace()->messages().text().contains(QStringLiteral("no-such.NC")));
    }

private:
    gui::ProgramsPage* page()
    {
        return qobject_cast<gui::ProgramsPage*>(m_desktop->window().workspace()->currentPage());
    }
    void tab(int index) { page()->findChild<QTabWidget*>()->setCurrentIndex(index); }
    QString shown(const char* label)
    {
        const auto* seen = m_desktop->seen<QLabel>(label);
        return seen ? seen->text() : QString();
    }
    /// The known program with a comment behind its tenth line.
    QString changedCopy(const QString& name)
    {
        QFile known(m_known);
        if (!known.open(QIODevice::ReadOnly))
            qFatal("the program can't be read");
        QByteArrayList lines = known.readAll().split('\n');
        const bool hasReturn = lines[9].endsWith('\r');
        lines[9] = lines[9].trimmed() + " (CHANGED)" + (hasReturn ? "\r" : "");
        QFile changed(m_profile->filePath(name));
        if (!changed.open(QIODevice::WriteOnly) || changed.write(lines.join('\n')) < 0)
            qFatal("the program can't be written");
        return changed.fileName();
    }

    QString m_known;
    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestProgramsPage)
#include "tst_programs_page.moc"
