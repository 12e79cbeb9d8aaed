// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "ledger/bound_state.h"
#include "ledger/canonical_json.h"
#include "ledger/json_text.h"
#include "support/testing.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace clew;
using namespace clew::ledger;

namespace {

QByteArray textJson(const QString& text)
{
    std::string json;
    return appendJsonText(json, text) ? QByteArray::fromStdString(json) : QByteArray("refused");
}

} // namespace

class TestCanonicalJson final : public QObject
{
    Q_OBJECT

private slots:
    // RFC 8785, 3.2.2: the sample's string, and what 3.2.2.2 says of each class of sign.
    void escapesAsRfc8785Says_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("the sample") << QStringLiteral("\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/")
                                    << QByteArray("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
        QTest::newRow("short escapes") << QStringLiteral("\b\t\n\f\r") << QByteArray(R"("\b\t\n\f\r")");
        QTest::newRow("other controls") << QStringLiteral("\u0001\u001f") << QByteArray(R"("\u0001\u001f")");
        QTest::newRow("zero") << QString(QChar(0)) << QByteArray(R"("\u0000")");
        QTest::newRow("delete stands for itself") << QStringLiteral("\u007f") << QByteArray("\"\x7f\"");
        QTest::newRow("line separator stands for itself") << QStringLiteral("\u2028") << QByteArray("\"\xe2\x80\xa8\"");
        QTest::newRow("beyond 16 bits") << QStringLiteral("\U0001F600") << QByteArray("\"\xf0\x9f\x98\x80\"");
        QTest::newRow("two bytes") << QStringLiteral("\u00b5m") << QByteArray("\"\xc2\xb5m\"");
        QTest::newRow("empty") << QString() << QByteArray("\"\"");
    }
    void escapesAsRfc8785Says()
    {
        QFETCH(QString, text);
        QTEST(textJson(text), "json");
    }

    void writesTextsInNormalisationFormC()
    {
        QCOMPARE(textJson(QStringLiteral("Mu\u0308ller")), QByteArray("\"M\u00fcller\""));
        QCOMPARE(textJson(QStringLiteral("\u212b")), QByteArray("\"\u00c5\"")); // ångström sign
        QCOMPARE(textJson(QStringLiteral("\u03bc")), QByteArray("\"\u03bc\"")); // a Greek mu stays one
    }

    void refusesHalfASurrogatePair()
    {
        for (const QString& text :
             {QString(QChar(0xd83d)), QString(QChar(0xde00)), QChar(0xd83d) + QStringLiteral("a")})
            QCOMPARE(textJson(text), QByteArray("refused"));
        CanonicalObject object;
        QVERIFY(!object.text("a", QString(QChar(0xd83d))).toJson());
        QVERIFY(!CanonicalObject().object("inner", object).toJson());
        CanonicalArray array;
        QVERIFY(!CanonicalObject().array("items", array.object(object)).toJson());
    }

    // RFC 8785, 3.2.3, without the names that need an escape; U+FB33 of the sample is not in form C, U+FB00 sorts like
    // it.
    void ordersNamesByUtf16()
    {
        CanonicalObject object;
        object.text("\u20ac", u"Euro Sign");
        object.text("\ufb00", u"Latin Small Ligature FF");
        object.text("1", u"One");
        object.text("\U0001F600", u"Emoji: Grinning Face");
        object.text("\u0080", u"Control");
        object.text("\u00f6", u"Latin Small Letter O With Diaeresis");
        QCOMPARE(MUST(object.toJson()),
                 QByteArray("{\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
                            "\"\u20ac\":\"Euro Sign\",\"\U0001F600\":\"Emoji: Grinning Face\","
                            "\"\ufb00\":\"Latin Small Ligature FF\"}"));
    }

    void ordersNamesAsQtOrdersUtf16()
    {
        QRandomGenerator random(3);
        const auto name = [&] {
            QString text;
            for (int n = random.bounded(1, 4); n > 0; --n) {
                const char32_t firsts[] = {0x61,   0x7e,   0x7f,   0x80,    0x7ff,   0x800,
                                           0xd7ff, 0xe000, 0xfffd, 0x10000, 0x10ffff};
                text += QString::fromUcs4(&firsts[random.bounded(11)], 1);
            }
            return text;
        };
        for (int i = 0; i < 5000; ++i) {
            const QString a = name();
            const QString b = name();
            QCOMPARE(isNameBefore(a.toUtf8(), b.toUtf8()), a < b);
        }
    }

    // Names that begin alike for eight signs and more, that are short, and whose beginning form C changes.
    void ordersNamesThatBeginAlike()
    {
        CanonicalObject object;
        for (const char* name : {"part_revision", "part", "partly", "part_rev", "part_reviser", "p", "abcdefgz",
                                 "abcdefgu\u0308", "abcdefgv"})
            object.integer(name, 1);
        QCOMPARE(MUST(object.toJson()),
                 QByteArray("{\"abcdefgv\":1,\"abcdefgz\":1,\"abcdefg\u00fc\":1,\"p\":1,\"part\":1,\"part_rev\":1,"
                            "\"part_reviser\":1,\"part_revision\":1,\"partly\":1}"));
    }

    void writesUtf8AsTheSameText_data()
    {
        QTest::addColumn<QByteArray>("utf8");
        QTest::newRow("plain") << QByteArray("10,5004 mm");
        QTest::newRow("escapes") << QByteArray("a \"b\" \\ \n\x01");
        QTest::newRow("delete") << QByteArray("\x7f");
        QTest::newRow("not in form C") << QByteArray("Mu\xcc\x88ller \xc2\xb5m");
        QTest::newRow("no UTF-8") << QByteArray("a\xff\xc3");
        QTest::newRow("a surrogate in UTF-8") << QByteArray("\xed\xa0\x80");
        QTest::newRow("U+0000") << QByteArray("a\0b", 3);
        QTest::newRow("empty") << QByteArray();
    }
    void writesUtf8AsTheSameText()
    {
        QFETCH(QByteArray, utf8);
        QCOMPARE(MUST(CanonicalObject().utf8("a", utf8).toJson()),
                 MUST(CanonicalObject().text("a", QString::fromUtf8(utf8)).toJson()));
    }

    void isFilledAnew()
    {
        CanonicalObject object;
        object.integer("a", 1).integer("a", 2);
        QVERIFY(!object.toJson());
        object.clear();
        QVERIFY(object.isEmpty());
        std::string json = "before ";
        QVERIFY_RESULT(object.integer("b", 3).appendTo(json));
        QCOMPARE(json, std::string("before {\"b\":3}"));
        QVERIFY(!object.integer("b", 3).appendTo(json));
        QCOMPARE(json, std::string("before {\"b\":3}"));
    }

    void writesEveryKindOfValue()
    {
        CanonicalObject inner;
        inner.integer("z", -1).integer("a", 0);
        CanonicalArray array;
        array.text(u"x").integer(7).object(inner);
        CanonicalObject object;
        object.null("n").boolean("yes", true).boolean("no", false).array("list", array).object("o", inner);
        object.array("empty", CanonicalArray()).object("none", CanonicalObject());
        object.decimal("large", std::numeric_limits<qint64>::min()).state("raw", MUST(BoundState::read(R"({"k":1})")));
        object.integer("most", largestJsonInteger).integer("least", -largestJsonInteger);
        QCOMPARE(MUST(object.toJson()),
                 QByteArray(R"({"empty":[],"large":"-9223372036854775808","least":-9007199254740991,)"
                            R"("list":["x",7,{"a":0,"z":-1}],"most":9007199254740991,"n":null,"no":false,"none":{},)"
                            R"("o":{"a":0,"z":-1},"raw":{"k":1},"yes":true})"));
    }

    void refusesWhatHasNoOneSpelling()
    {
        QVERIFY(!CanonicalObject().integer("a", 1).integer("a", 2).toJson());
        QVERIFY(!CanonicalObject().integer("a", largestJsonInteger + 1).toJson());
        QVERIFY(!CanonicalObject().integer("a\n", 1).toJson());
        QVERIFY(!CanonicalObject().integer("a\"", 1).toJson());
        QVERIFY(!CanonicalObject().integer("a\\", 1).toJson());
        CanonicalObject twice;
        twice.integer("a", 1).integer("b", 1).integer("a", 1);
        QVERIFY(twice.toJson().error().message.contains(QStringLiteral("“a” stands twice")));
        QVERIFY(!CanonicalObject().object("inner", twice).toJson());
        CanonicalArray array;
        QVERIFY(!CanonicalObject().array("items", array.integer(-largestJsonInteger - 1)).toJson());
    }

    void saysWhatQtReads()
    {
        CanonicalObject object;
        object.text("who", QStringLiteral("J. M\u00fcller \"jm\"\\\n")).integer("seq", 48213).text("", u"");
        const auto read = QJsonDocument::fromJson(MUST(object.toJson())).object();
        QCOMPARE(read.value(QStringLiteral("who")).toString(), QStringLiteral("J. M\u00fcller \"jm\"\\\n"));
        QCOMPARE(read.value(QStringLiteral("seq")).toInteger(), 48213);
        QCOMPARE(read.size(), 3);
    }
};

QTEST_APPLESS_MAIN(TestCanonicalJson)
#include "tst_canonical_json.moc"
