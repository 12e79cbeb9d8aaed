// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/record_kinds.h"
#include "exchange/exchange_writer.h"
#include "exchange/reading.h"

#include <QJsonArray>

using namespace clew;
using namespace clew::exchange;
using namespace clew::exchange::test;

namespace {

const Reader& exchangeReader()
{
    return *readerNamed(QStringLiteral("exchange"));
}

Reading readLines(const QByteArray& lines)
{
    return readBytes(exchangeReader(), "{\"clew\":\"exchange/1\"}\n" + lines);
}

/// Takes only so many bytes, as a full disk does.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken;
    }

private:
    qint64 m_room;
};

/// Very many lines without a file.
class ManyLines final : public QIODevice
{
public:
    explicit ManyLines(int lines) : m_left(lines)
    {
        m_buffer = "{\"clew\":\"exchange/1\"}\n";
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_left == 0 && m_buffer.isEmpty() && QIODevice::atEnd(); }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        while (m_buffer.size() < size && m_left > 0)
            m_buffer += "{\"kind\":\"unit\",\"part\":\"LB-7\",\"serial\":\"" + QByteArray::number(m_left--) + "\"}\n";
        const qint64 taken = std::min(size, qint64(m_buffer.size()));
        std::copy_n(m_buffer.constData(), taken, data);
        m_buffer.remove(0, taken);
        return taken > 0 ? taken : -1;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    int m_left;
    QByteArray m_buffer;
};

} // namespace

class TestExchangeFile final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheLinesOfTheContract()
    {
        const QByteArray file = sample(QStringLiteral("exchange/contract.jsonl"));
        QCOMPARE(readerFor(file.left(headSize), {}), &exchangeReader());
        const Reading reading = readBytes(exchangeReader(), file);
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(reading.drafts.size(), file.count('\n') - 1);
        QCOMPARE(reading.drafts[1].kind, QStringLiteral("characteristic"));
        QCOMPARE(reading.drafts[1].fields[QStringLiteral("nominal")].toString(), QStringLiteral("10.500"));
        QCOMPARE(reading.drafts[1].row, 3);
        QCOMPARE(reading.drafts[1].place, QStringLiteral("line 3"));
        QVERIFY(!reading.drafts[1].fields.contains(QStringLiteral("kind")));
    }

    void writesWhatItReads()
    {
        const QByteArray file = sample(QStringLiteral("exchange/contract.jsonl"));
        const Reading reading = readBytes(exchangeReader(), file);
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        ExchangeWriter writer(buffer);
        for (const Draft& draft : reading.drafts)
            QVERIFY_RESULT(writer.write(draft.kind, draft.fields));
        QVERIFY_RESULT(writer.finish());
        const Reading again = readBytes(exchangeReader(), buffer.data());
        QCOMPARE(again.drafts.size(), reading.drafts.size());
        for (int i = 0; i < reading.drafts.size(); ++i) {
            QCOMPARE(again.drafts[i].kind, reading.drafts[i].kind);
            QCOMPARE(again.drafts[i].fields, reading.drafts[i].fields);
        }
    }

    void writesKindFirstAndFieldsInTheTablesOrder()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ExchangeWriter writer(buffer);
        QVERIFY_RESULT(writer.write(QStringLiteral("unit"), {{QStringLiteral("serial"), QStringLiteral("Ü\"\n1")},
                                                             {QStringLiteral("part"), QStringLiteral("LB-7")}}));
        QCOMPARE(buffer.data(), QByteArray("{\"clew\":\"exchange/1\"}\n"
                                           "{\"kind\":\"unit\",\"part\":\"LB-7\",\"serial\":\"Ü\\\"\\n1\"}\n"));
    }

    void writesOnlyAHeaderForNothing()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY_RESULT(ExchangeWriter(buffer).finish());
        QVERIFY(readBytes(exchangeReader(), buffer.data()).isAccepted());
    }

    void saysWhenTheDiskIsFull()
    {
        for (const qint64 room : {0, 5, 30}) {
            FullDevice device(room);
            ExchangeWriter writer(device);
            const auto written = writer.write(QStringLiteral("person"), {{QStringLiteral("id"), QStringLiteral("m")}});
            QVERIFY(!written && written.error().code == Error::Code::Io);
        }
    }

    void refusesToWriteWhatNobodyCouldRead()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ExchangeWriter writer(buffer);
        QVERIFY(!writer.write(QStringLiteral("colour"), {}));
        QVERIFY(!writer.write(QStringLiteral("unit"), {{QStringLiteral("colour"), QStringLiteral("red")}}));
        QVERIFY(buffer.data().isEmpty());
    }

    void refusesAFileWithoutItsHeader_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray("\n");
        QTest::newRow("record first") << QByteArray("{\"kind\":\"person\",\"id\":\"m\"}\n");
        QTest::newRow("other version") << QByteArray("{\"clew\":\"exchange/2\"}\n");
        QTest::newRow("other program") << QByteArray("{\"clew\":1}\n");
        QTest::newRow("no JSON") << QByteArray("clew exchange/1\n");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0\"\0c\0", 8);
    }
    void refusesAFileWithoutItsHeader()
    {
        QFETCH(QByteArray, file);
        const Reading reading = readBytes(exchangeReader(), file);
        QVERIFY(!reading.report);
        QVERIFY(reading.drafts.isEmpty());
    }

    void takesAMarkBlankLinesAndCarriageReturns()
    {
        const Reading reading = readBytes(
            exchangeReader(), "\xEF\xBB\xBF{\"clew\":\"exchange/1\"}\r\n\r\n{\"kind\":\"person\",\"id\":\"m\"}\r\n\n"
                              "{ \"id\" : \"n\" , \"kind\" : \"person\" }");
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(reading.drafts.size(), 2);
        QCOMPARE(reading.drafts[1].row, 5);
    }

    void makesAProblemOfEveryWrongLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown kind") << QByteArray("{\"kind\":\"colour\",\"id\":\"m\"}") << "colour";
        QTest::newRow("no kind") << QByteArray("{\"id\":\"m\"}") << "doesn't say its kind";
        QTest::newRow("kind is a number") << QByteArray("{\"kind\":1}") << "doesn't say its kind";
        QTest::newRow("unknown field") << QByteArray("{\"kind\":\"person\",\"id\":\"m\",\"hair\":\"red\"}") << "hair";
        QTest::newRow("missing field") << QByteArray("{\"kind\":\"person\",\"name\":\"m\"}") << "lacks its \"id\"";
        QTest::newRow("empty key") << QByteArray("{\"kind\":\"person\",\"id\":\" \"}") << "lacks its \"id\"";
        QTest::newRow("same key twice") << QByteArray("{\"kind\":\"person\",\"id\":\"m\",\"id\":\"n\"}") << "twice";
        QTest::newRow("same key escaped")
            << QByteArray("{\"kind\":\"person\",\"id\":\"m\",\"\\u0069d\":\"n\"}") << "twice";
        QTest::newRow("same key inside")
            << QByteArray("{\"kind\":\"consumption\",\"lot\":\"L\",\"unit\":{\"part\":\"a\",\"part\":\"b\"}}")
            << "twice";
        QTest::newRow("bare number") << QByteArray("{\"kind\":\"characteristic\",\"part\":\"P\",\"balloon\":\"1\","
                                                   "\"nominal\":10.5}")
                                     << "bare number";
        QTest::newRow("huge number") << QByteArray("{\"kind\":\"person\",\"id\":1e309}") << "no JSON";
        QTest::newRow("beyond 2^53") << QByteArray("{\"kind\":\"person\",\"id\":9007199254740993}") << "bare number";
        QTest::newRow("null") << QByteArray("{\"kind\":\"person\",\"id\":null}") << "null";
        QTest::newRow("zero character") << QByteArray("{\"kind\":\"person\",\"id\":\"a\\u0000b\"}") << "zero character";
        QTest::newRow("zero byte") << QByteArray("{\"kind\":\"person\",\"id\":\"a?b\"}").replace('?', '\0')
                                   << "zero bytes";
        QTest::newRow("half a surrogate") << QByteArray("{\"kind\":\"person\",\"id\":\"\\ud800\"}") << "surrogate";
        QTest::newRow("not UTF-8") << QByteArray("{\"kind\":\"person\",\"id\":\"\xE9\"}") << "UTF-8";
        QTest::newRow("cut off") << QByteArray("{\"kind\":\"person\",\"id\":\"m") << "no JSON";
        QTest::newRow("array") << QByteArray("[1]") << "no JSON object";
        QTest::newRow("too deep") << QByteArray(100000, '[') << "nested more than 16";
    }
    void makesAProblemOfEveryWrongLine()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, word);
        const Reading reading =
            readLines("{\"kind\":\"person\",\"id\":\"first\"}\n" + line + "\n{\"kind\":\"person\",\"id\":\"last\"}\n");
        QVERIFY_RESULT(reading.report);
        QCOMPARE(reading.problems().size(), 1);
        QCOMPARE(reading.problems().first().row, 3);
        QVERIFY2(reading.texts().contains(word), qPrintable(reading.texts()));
        QCOMPARE(reading.drafts.size(), 2); // the others are looked at too
    }

    void keepsAThousandProblemsAndCountsTheRest()
    {
        const Reading reading = readLines(QByteArray("x\n").repeated(2500));
        QCOMPARE(reading.problems().size(), 1001);
        QVERIFY(reading.problems().last().message.contains(u"1500 more"));
        QVERIFY(!reading.isAccepted());
    }

    void streamsAQuarterOfAMillionLines()
    {
        ManyLines lines(250'000);
        SilentProgress progress;
        qint64 units = 0;
        const auto report = exchangeReader().read(
            lines, {},
            [&units](Draft&& draft) -> Result<void> {
                units += draft.kind == u"unit" ? 1 : 0;
                return {};
            },
            progress);
        QVERIFY_RESULT(report);
        QVERIFY(report->problems.isEmpty());
        QCOMPARE(units, 250'000);
    }

    void stopsWhenItsCallerStops()
    {
        class Stopped final : public Progress
        {
            void report(const QString&, std::int64_t, std::int64_t) override {}
            bool cancelled() const override { return true; }
        } stopped;
        for (const QString& name : readerNames()) {
            QBuffer buffer;
            buffer.setData("{\"clew\":\"exchange/1\"}\n");
            buffer.open(QIODevice::ReadOnly);
            const auto report = readerNamed(name)->read(
                buffer, {}, [](Draft&&) -> Result<void> { return {}; }, stopped);
            QVERIFY2(!report && report.error().code == Error::Code::Cancelled, qPrintable(name));
        }
    }

    void handsOnTheErrorOfItsSink()
    {
        QBuffer buffer;
        buffer.setData("{\"clew\":\"exchange/1\"}\n{\"kind\":\"person\",\"id\":\"m\"}\n");
        buffer.open(QIODevice::ReadOnly);
        SilentProgress progress;
        const auto report = exchangeReader().read(
            buffer, {}, [](Draft&&) -> Result<void> { return fail(Error::Code::Storage, QStringLiteral("full")); },
            progress);
        QVERIFY(!report && report.error().code == Error::Code::Storage);
    }
};

QTEST_APPLESS_MAIN(TestExchangeFile)
#include "tst_exchange_file.moc"
