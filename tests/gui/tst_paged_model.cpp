// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/list_export.h"
#include "gui/paged_model.h"
#include "support/testing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace clew;
using gui::Job;
using gui::PagedModel;

namespace {

/// Rows as many as a test says, answered when it says.
class MadeUpRows final : public gui::RowSource
{
public:
    struct Log
    {
        QList<services::ListQuestion> counted;
        QList<std::int64_t> pages;
        QList<std::function<void()>> waiting;
        std::function<void()> answerCount; ///< again
        std::int64_t rows = 0;
        bool isFinal = true;
    };
    explicit MadeUpRows(Log& log) : m_log(log) {}

    QList<services::ListColumn> columns() const override { return services::listColumns(domain::Kind::Unit); }
    Job count(QObject* owner, const services::ListQuestion& question, Count done) override
    {
        m_log.counted.append(question);
        m_log.answerCount = [this, done] { done(gui::RowCount{m_log.rows, m_log.isFinal}); };
        m_log.waiting.append(m_log.answerCount);
        return Job(owner);
    }
    Job values(QObject* owner, const QString&, Values) override { return Job(owner); }
    Job rows(QObject* owner, const services::ListQuestion&, std::int64_t first, std::int64_t count, Rows done) override
    {
        m_log.pages.append(first);
        m_log.waiting.append([this, first, count, done] {
            QList<services::ListedRow> rows;
            for (std::int64_t i = first; i < std::min(first + count, m_log.rows); ++i) {
                services::ListedRow row{i + 1, {}};
                for (int column = 0; column < columns().size(); ++column)
                    row.cells.append(column == 0 ? QStringLiteral("S-%1").arg(i) : QStringLiteral("=1+1"));
                rows.append(row);
            }
            done(rows);
        });
        return Job(owner);
    }

private:
    Log& m_log;
};

struct Bench
{
    explicit Bench(std::int64_t rows)
    {
        log.rows = rows;
        model = std::make_unique<PagedModel>(std::make_unique<MadeUpRows>(log));
    }
    void answerAll()
    {
        while (!log.waiting.isEmpty())
            log.waiting.takeFirst()();
    }
    QString cell(int row) { return model->index(row, 0).data().toString(); }

    MadeUpRows::Log log;
    std::unique_ptr<PagedModel> model;
};

} // namespace

class TestPagedModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels()
    {
        Bench bench(1000);
        const QAbstractItemModelTester tester(bench.model.get(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.answerAll();
        QCOMPARE(bench.model->rowCount(), 1000);
        bench.cell(999);
        bench.answerAll();
        bench.model->sort(0, Qt::DescendingOrder);
        bench.answerAll();
        bench.log.rows = 3;
        bench.model->refresh();
        bench.answerAll();
        QCOMPARE(bench.model->rowCount(), 3);
    }

    void asksOnlyForTheBlockThatIsLookedAt()
    {
        Bench bench(1000000);
        bench.answerAll();
        QCOMPARE(bench.cell(999999), QStringLiteral("…"));
        QCOMPARE(bench.cell(999998), QStringLiteral("…"));
        bench.answerAll();
        QCOMPARE(bench.log.pages, QList<std::int64_t>{999936});
        QCOMPARE(bench.cell(999999), QStringLiteral("S-999999"));
        QCOMPARE(bench.model->keyAt(999999), 1000000);
    }

    void forgetsTheBlocksThatWereNotLookedAtForLongest()
    {
        Bench bench(PagedModel::blockRows * (PagedModel::keptBlocks + 1));
        bench.answerAll();
        for (int block = 0; block <= PagedModel::keptBlocks; ++block) {
            bench.cell(block * PagedModel::blockRows);
            bench.answerAll();
        }
        QCOMPARE(bench.model->keyAt(0), 0);
        QCOMPARE(bench.model->keyAt(PagedModel::blockRows), PagedModel::blockRows + 1);
    }

    void dropsAnswersToAnOlderQuestion()
    {
        Bench bench(500);
        bench.answerAll();
        bench.cell(0);
        const auto late = bench.log.waiting.takeFirst();
        services::ListQuestion question;
        question.text = QStringLiteral("S-4");
        bench.model->ask(question);
        bench.log.rows = 10;
        bench.answerAll();
        late();
        QCOMPARE(bench.model->rowCount(), 10);
        QCOMPARE(bench.model->keyAt(0), 0);
    }

    void showsBothEndsBeforeAllIsCounted()
    {
        Bench bench(3 * PagedModel::blockRows);
        bench.log.isFinal = false;
        const QAbstractItemModelTester tester(bench.model.get(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy counted(bench.model.get(), &PagedModel::counted);
        bench.answerAll();
        QVERIFY(bench.model->showsEndsOnly() && !bench.model->isCounted());
        QCOMPARE(counted.count(), 0);
        bench.cell(PagedModel::blockRows);
        const auto late = bench.log.waiting.takeLast(); // a block of before, when all is counted already
        bench.log.rows = 4000;
        bench.log.isFinal = true;
        bench.log.answerCount();
        late();
        QVERIFY(!bench.model->showsEndsOnly() && bench.model->isCounted());
        QCOMPARE(counted.count(), 1);
        QCOMPARE(bench.model->rowCount(), 4000);
        QCOMPARE(bench.model->keyAt(PagedModel::blockRows), 0);
        bench.cell(PagedModel::blockRows);
        bench.answerAll();
        QCOMPARE(bench.model->keyAt(PagedModel::blockRows), PagedModel::blockRows + 1);
    }

    void sortsOnlyByColumnsThatTheStoreSortsFast()
    {
        Bench bench(10);
        bench.answerAll();
        const qsizetype questions = bench.log.counted.size();
        int slow = 0;
        while (bench.model->columns().at(slow).sorts)
            ++slow;
        bench.model->sort(slow, Qt::AscendingOrder);
        QCOMPARE(bench.log.counted.size(), questions);
        bench.model->sort(0, Qt::DescendingOrder);
        QCOMPARE(bench.log.counted.size(), questions + 1);
        QCOMPARE(bench.log.counted.last().sortedBy, QStringLiteral("serial"));
        QVERIFY(bench.log.counted.last().descending);
    }

    void writesNoFormulaIntoASpreadsheet_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1\r\n");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)\r\n");
        QTest::newRow("minus and text") << QStringLiteral("-cmd|x") << QByteArray("'-cmd|x\r\n");
        QTest::newRow("negative number") << QStringLiteral("-0.003") << QByteArray("-0.003\r\n");
        QTest::newRow("comma") << QStringLiteral("Ulm, Donau") << QByteArray("\"Ulm, Donau\"\r\n");
        QTest::newRow("quotes") << QStringLiteral("3\" bar") << QByteArray("\"3\"\" bar\"\r\n");
        QTest::newRow("plain") << QStringLiteral("BRL-1") << QByteArray("BRL-1\r\n");
    }
    void writesNoFormulaIntoASpreadsheet()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        QCOMPARE(gui::csvLine({cell}), written);
    }

    void exportsEveryRowThoughItHoldsOnlySome()
    {
        Bench bench(4500);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("units.csv"));
        Result<std::int64_t> written = std::int64_t(0);
        QObject owner;
        gui::exportList(&owner, services::Session(), std::make_unique<MadeUpRows>(bench.log), {}, path,
                        [&](const Result<std::int64_t>& rows) { written = rows; });
        bench.answerAll();
        QCOMPARE(MUST(written), 4500);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 4502); // the names, and the end of the last line
        QVERIFY(lines.first().startsWith("serial,part,"));
        QVERIFY(lines.at(4500).startsWith("S-4499,'=1+1"));
    }
};

QTEST_MAIN(TestPagedModel)
#include "tst_paged_model.moc"
