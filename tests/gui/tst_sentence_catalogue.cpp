// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/sentence_catalogue.h"

#include "support/testing.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

using namespace clew;
using namespace clew::gui;

namespace {

QByteArray fewSentences()
{
    const std::pair<const char*, const char*> pairs[] = {
        {"Say why.", "Sagen Sie, warum."},
        {"Lot %1 is on hold.", "Los %1 ist gesperrt."},
        {"Lot %1 is on hold by %2.", "Los %1 ist durch %2 gesperrt."},
        {"Row %1 can't be taken: %2", "Zeile %1 geht nicht: %2"},
        {"%1 of %2 is above %3.", "%2: %1 liegt über %3."},
        {"“%1” names more than one; type it as in LB-7/%1.", "„%1“ meint mehrere; schreiben Sie LB-7/%1."},
        {"%1: %2", "%1 – %2"},
        {"%1 was not taken.\nhash %2", "%1 wurde nicht übernommen.\nPrüfsumme %2"},
    };
    QJsonObject object;
    for (const auto& [english, german] : pairs)
        object.insert(QString::fromUtf8(english), QString::fromUtf8(german));
    return QJsonDocument(object).toJson();
}

} // namespace

/// Services speak English; a person reads what they say in the language of the window.
class TestSentenceCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void putsASentenceIntoAnotherLanguage_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("read");
        const auto row = [](const char* name, const char* said, const char* read) {
            QTest::newRow(name) << QString::fromUtf8(said) << QString::fromUtf8(read);
        };
        row("without places", "Say why.", "Sagen Sie, warum.");
        row("with a name", "Lot TRAY-1 is on hold.", "Los TRAY-1 ist gesperrt.");
        row("places in another order", "10.52 of bore is above 10.51.", "bore: 10.52 liegt über 10.51.");
        row("a name with a full stop", "Lot A. B-1 is on hold.", "Los A. B-1 ist gesperrt.");
        row("a place twice", "“X1” names more than one; type it as in LB-7/X1.",
            "„X1“ meint mehrere; schreiben Sie LB-7/X1.");
        row("no such thing twice", "“X1” names more than one; type it as in LB-7/X2.",
            "“X1” names more than one; type it as in LB-7/X2.");
        row("two sentences", "Lot TRAY-1 is on hold. Say why.", "Los TRAY-1 ist gesperrt. Sagen Sie, warum.");
        row("a sentence in a sentence", "Row 3 can't be taken: Lot TRAY-1 is on hold.",
            "Zeile 3 geht nicht: Los TRAY-1 ist gesperrt.");
        row("without its capital and full stop", "Row 3 can't be taken: lot TRAY-1 is on hold",
            "Zeile 3 geht nicht: Los TRAY-1 ist gesperrt");
        row("findings in a row", "lot TRAY-1 is on hold; balloon 4", "Los TRAY-1 ist gesperrt; balloon 4");
        row("each line for itself", "Say why.\nSay why.", "Sagen Sie, warum.\nSagen Sie, warum.");
        row("a text of several lines", "a.csv was not taken.\nhash 12ab",
            "a.csv wurde nicht übernommen.\nPrüfsumme 12ab");
        row("the longest that fits", "Lot TRAY-1 is on hold by HLD-1.", "Los TRAY-1 ist durch HLD-1 gesperrt.");
        row("a percent sign of a name", "Lot 100 %1 is on hold.", "Los 100 %1 ist gesperrt.");
        row("signs that a pattern would read", "Lot (a+b)*.? is on hold.", "Los (a+b)*.? ist gesperrt.");
        row("unknown", "Nobody has said that before.", "Nobody has said that before.");
        row("empty", "", "");
    }
    void putsASentenceIntoAnotherLanguage()
    {
        QFETCH(QString, said);
        QFETCH(QString, read);
        const auto catalogue = MUST(SentenceCatalogue::fromJson(fewSentences()));
        QCOMPARE(catalogue.translated(said), read);
        QCOMPARE(SentenceCatalogue().translated(said), said);
    }

    void refusesWhatLosesSomething_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("a place") << QByteArrayLiteral(R"({"Lot %1 is on hold.": "Das Los ist gesperrt."})");
        QTest::newRow("one of two") << QByteArrayLiteral(R"({"%1 of %1": "%1"})");
        QTest::newRow("everything") << QByteArrayLiteral(R"({"Say why.": ""})");
        QTest::newRow("no object") << QByteArrayLiteral("[]");
        QTest::newRow("no JSON") << QByteArrayLiteral("Say why.");
    }
    void refusesWhatLosesSomething()
    {
        QFETCH(QByteArray, json);
        const auto read = SentenceCatalogue::fromJson(json);
        QVERIFY(!read && read.error().code == Error::Code::Invalid);
    }

    void theShippedOnesKnowEverySentenceOfTheServices_data() { addFiles(); }
    void theShippedOnesKnowEverySentenceOfTheServices()
    {
        QFETCH(QString, file);
        const QJsonObject known = QJsonDocument::fromJson(content(file)).object();
        const QMap<QString, QString> said = sentencesInSources();
        QVERIFY2(said.size() > 900, qPrintable(QString::number(said.size())));
        QStringList missing;
        for (auto sentence = said.begin(); sentence != said.end(); ++sentence)
            if (!known.contains(sentence.key()) && !isForNobody(sentence.key()))
                missing.append(sentence.value() + QStringLiteral(": ") + sentence.key());
        QVERIFY2(missing.isEmpty(), qPrintable(file + QStringLiteral(" lacks:\n") + missing.join(QLatin1Char('\n'))));
    }

    void theShippedOnesAreSound_data() { addFiles(); }
    void theShippedOnesAreSound()
    {
        QFETCH(QString, file);
        const auto catalogue = MUST(SentenceCatalogue::fromJson(content(file)));
        const QStringList known = QJsonDocument::fromJson(content(file)).object().keys();
        for (const QString& pattern : known)
            if (pattern.count(QRegularExpression(QStringLiteral("\\p{L}"))) >= 12)
                QVERIFY2(catalogue.translated(pattern) != pattern || pattern.contains(QStringLiteral("Clew authority")),
                         qPrintable(pattern));
    }

private:
    static void addFiles()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(CLEW_SOURCE_DIR "/translations"));
        for (const QString& file : folder.entryList({QStringLiteral("sentences_*.json")}))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The text of a literal's source.
    static QString asCompiled(QString source)
    {
        static const QRegularExpression code(QStringLiteral("\\\\u([0-9A-Fa-f]{4})"));
        for (auto match = code.match(source); match.hasMatch(); match = code.match(source))
            source.replace(match.capturedStart(), match.capturedLength(),
                           QChar(match.captured(1).toUShort(nullptr, 16)));
        return source.replace(QLatin1String("\\\""), QLatin1String("\""))
            .replace(QLatin1String("\\n"), QLatin1String("\n"));
    }

    /// What is written like a sentence and read by no person.
    static bool isForNobody(const QString& text)
    {
        static const QRegularExpression sql(QStringLiteral("^(select|insert|update|delete|with|create|pragma)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
        return sql.match(text.trimmed()).hasMatch();
    }

    /// Literals of two words and more that end like a sentence, with the file where they stand.
    static QMap<QString, QString> sentencesInSources()
    {
        static const QRegularExpression literal(
            QStringLiteral("QStringLiteral\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
        static const QRegularExpression quoted(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
        QMap<QString, QString> found;
        for (const char* room : {"base", "domain", "metrology", "exchange", "ledger", "signing", "services", "store"}) {
            QDirIterator files(QStringLiteral(CLEW_SOURCE_DIR "/modules/") + QLatin1String(room),
                               {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files);
            while (files.hasNext()) {
                const QString path = files.next();
                if (files.fileName().startsWith(QLatin1String("demo_")))
                    continue; // a made-up shop's own words
                const QString source = QString::fromUtf8(content(path));
                for (const auto& match : literal.globalMatch(source)) {
                    QString text;
                    for (const auto& part : quoted.globalMatch(match.captured(1)))
                        text += part.captured(1);
                    text = asCompiled(text);
                    const bool isSentence =
                        text.trimmed().endsWith(QLatin1Char('.')) && text.trimmed().contains(QLatin1Char(' '));
                    if (isSentence && text.count(word) >= 2)
                        found.insert(text, QLatin1String(room) + QLatin1Char('/') + files.fileName());
                }
            }
        }
        return found;
    }
};

QTEST_APPLESS_MAIN(TestSentenceCatalogue)
#include "tst_sentence_catalogue.moc"
