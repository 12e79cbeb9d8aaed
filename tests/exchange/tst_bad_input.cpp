// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/record_kinds.h"
#include "exchange/reading.h"

#include <QDirIterator>
#include <QRandomGenerator>

using namespace clew;
using namespace clew::exchange;
using namespace clew::exchange::test;

namespace {

/// One small sample of each format and version; the bytes of large ones are cut to keep the many readings quick.
const QStringList& smallSamples()
{
    static const QStringList paths{
        QStringLiteral("qif/qif20/mitutoyo_statistics_first_article_inspection_sample.QIF"),
        QStringLiteral("qif/qif21/QIF_Results_Sample.QIF"),
        QStringLiteral("qif/qif30_external_refs/All-in-one.QIF"),
        QStringLiteral("qif/qif30_results/mitutoyo_results_serialized_pass_fail_sample.QIF"),
        QStringLiteral("nc/nist_d2mi/827-9999-904,_FIXT.NC"),
        QStringLiteral("nc/own/spacer.h"),
        QStringLiteral("nc/own/barrel_turn.ngc"),
        QStringLiteral("exchange/contract.jsonl"),
        QStringLiteral("csv/characteristics.csv"),
        QStringLiteral("csv/units_windows1252.csv"),
    };
    return paths;
}

const Reader& readerOf(const QString& path)
{
    const Reader* reader = readerFor(sample(path).left(headSize), path);
    if (!reader)
        qFatal("no reader for %s", qPrintable(path));
    return *reader;
}

ImportOptions everythingStated()
{
    ImportOptions options = with({{"part", "P"}, {"revision", "A"}, {"serial", "S"}, {"length-unit", "mm"}});
    options.fileName = QStringLiteral("program.nc");
    return options;
}

/// What must hold for any bytes: an error with words, or drafts of known kinds and fields; every problem has words.
QString complaintAbout(const Reading& reading)
{
    if (!reading.report)
        return reading.report.error().message.size() > 10 ? QString() : QStringLiteral("error without words");
    if (reading.problems().size() > 1001)
        return QStringLiteral("too many problems");
    for (const Problem& problem : reading.problems())
        if (problem.message.size() < 10 || problem.row < 0)
            return QStringLiteral("problem without words or place");
    for (const Draft& draft : reading.drafts) {
        const domain::ExchangeKind* kind = domain::findRecordKind(draft.kind);
        if (!kind)
            return QStringLiteral("unknown kind ") + draft.kind;
        for (const QString& field : draft.fields.keys())
            if (!kind->fields.contains(field))
                return QStringLiteral("unknown field ") + field;
    }
    return {};
}

} // namespace

class TestBadInput final : public QObject
{
    Q_OBJECT

private slots:
    void survivesBeingCutAnywhere_data() { samples(); }
    void survivesBeingCutAnywhere()
    {
        const QString path = QString::fromUtf8(QTest::currentDataTag());
        const QByteArray whole = sample(path);
        const Reader& reader = readerOf(path);
        constexpr int places = 500;
        for (int i = 0; i < places; ++i) {
            const qsizetype length = whole.size() * i / places;
            const Reading reading = readBytes(reader, whole.left(length), everythingStated());
            QVERIFY2(complaintAbout(reading).isEmpty(), qPrintable(complaintAbout(reading)));
            if (reader.format() == u"qif") // half a file is no file
                QVERIFY2(!reading.report, qPrintable(QString::number(length)));
        }
    }

    void survivesChangedBytes_data() { samples(); }
    void survivesChangedBytes()
    {
        const QString path = QString::fromUtf8(QTest::currentDataTag());
        const QByteArray whole = sample(path);
        const Reader& reader = readerOf(path);
        QRandomGenerator random(20260306);
        for (int round = 0; round < 2000; ++round) {
            const QByteArray changed = mutated(whole, random);
            const Reading reading = readBytes(reader, changed, everythingStated());
            QVERIFY2(complaintAbout(reading).isEmpty(), qPrintable(complaintAbout(reading)));
        }
    }

    void givesForeignFormatsToNoReaderThatIsNotTheirs()
    {
        QDirIterator files(QStringLiteral(CLEW_TEST_DATA "/exchange"), QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            const QString folder = file.filePath().section(QStringLiteral("/exchange/"), -1).section(u'/', 0, 0);
            QFile device(file.filePath());
            QVERIFY(device.open(QIODevice::ReadOnly));
            const QByteArray head = device.read(headSize);
            int takers = 0;
            for (const QString& name : readerNames())
                takers += readerNamed(name)->recognises(head, QStringLiteral("misleading.qif")) ? 1 : 0;
            const bool isSource = file.fileName() == u"SOURCE.md";
            QVERIFY2(takers == (isSource ? 0 : 1), qPrintable(file.filePath()));
            if (!isSource)
                QCOMPARE(readerFor(head, {})->format(),
                         folder == u"certificates" ? QStringLiteral("certificate") : folder);
            ++seen;
        }
        QVERIFY(seen > 50);
    }

    void recognisesNothingInNothing()
    {
        for (const QByteArray& head :
             {QByteArray(), QByteArray("\n\n"), QByteArray(1000, '\0'), QByteArray("\xFF\xD8\xFF\xE0JFIF"),
              QByteArray("PK\x05\x06"), QByteArray("<html><body>G01 X1</body></html>"), QByteArray("{}"),
              QByteArray("%PDF-1.7\n"), QByteArray("Dear Sir,\nplease find enclosed one, two, three parts.\n")})
            QVERIFY2(!readerFor(head, QStringLiteral("x.qif")), head.constData());
    }

    void readsEveryFormatAsAnyOther()
    {
        for (const QString& path : smallSamples())
            for (const QString& name : readerNames()) {
                const Reading reading = readBytes(*readerNamed(name), sample(path), everythingStated());
                QVERIFY2(complaintAbout(reading).isEmpty(), qPrintable(path + u' ' + name));
                if (&readerOf(path) != readerNamed(name))
                    QVERIFY2(!reading.isAccepted(), qPrintable(path + QStringLiteral(" as ") + name));
            }
    }

    void saysWhichOptionsEachFormatKnows()
    {
        QVERIFY(readerNamed(QStringLiteral("qif"))->settings().contains(QStringLiteral("length-unit")));
        QVERIFY(readerNamed(QStringLiteral("nc"))->settings().contains(QStringLiteral("revision")));
        QVERIFY(!readerNamed(QStringLiteral("nonsense")));
        QCOMPARE(readerNames().size(), 7);
    }

private:
    static void samples()
    {
        QTest::addColumn<int>("unused");
        for (const QString& path : smallSamples())
            QTest::newRow(qPrintable(path)) << 0;
    }

    /// One to four changes: a byte flipped, a piece removed, doubled, or put in from a list of hostile ones.
    static QByteArray mutated(QByteArray bytes, QRandomGenerator& random)
    {
        static const QList<QByteArray> hostile{"<",
                                               ">",
                                               "&amp;",
                                               "&x;",
                                               "<!DOCTYPE a [",
                                               "]]>",
                                               "\"",
                                               "\0",
                                               "\xFF\xFE",
                                               "\n",
                                               "{",
                                               "}",
                                               "[",
                                               ",",
                                               ";",
                                               "1e309",
                                               "NaN",
                                               "-",
                                               "id=\"1\"",
                                               "(",
                                               "%",
                                               "</Id>",
                                               "<Id>",
                                               "\\u",
                                               "\xC3",
                                               "9999999999999999999999",
                                               "null",
                                               "<![CDATA[",
                                               "xmlns=\"\""};
        for (int change = random.bounded(1, 5); change > 0; --change) {
            const qsizetype at = random.bounded(int(bytes.size()));
            const qsizetype size = std::min<qsizetype>(random.bounded(1, 200), bytes.size() - at);
            switch (random.bounded(4)) {
            case 0:
                bytes[at] = char(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, std::min(size, bytes.size() - 1));
                break;
            case 2:
                bytes.insert(at, bytes.mid(at, size));
                break;
            default:
                bytes.insert(at, hostile[random.bounded(int(hostile.size()))]);
            }
        }
        return bytes;
    }
};

QTEST_APPLESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
