// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "ledger/json_reader.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::ledger;

class TestJsonReader final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsCanonical()
    {
        const QByteArray utf8 =
            "{\"a\":[1,-2,\"x\",null,true,false,[],{}],\"b\":{\"c\":\"\\n\\\"\\\\\\u001f\"},\"\u00b5\":0}";
        const JsonValue value = MUST(readCanonicalJson(utf8));
        QVERIFY(value.kind == JsonValue::Kind::Object);
        const JsonValue* array = value.find("a");
        QCOMPARE(array->children.size(), std::size_t(8));
        QCOMPARE(array->json, QByteArray(R"([1,-2,"x",null,true,false,[],{}])"));
        QCOMPARE(array->children[1].integer, -2);
        QVERIFY(array->children[4].boolean && !array->children[5].boolean);
        QVERIFY(array->children[5].kind == JsonValue::Kind::Boolean);
        QCOMPARE(value.find("b")->find("c")->text, QStringLiteral("\n\"\\\u001f"));
        QVERIFY(value.find("\u00b5") && !value.find("missing"));
        QCOMPARE(value.json, utf8);
    }

    void readsExtremes()
    {
        QCOMPARE(MUST(readCanonicalJson("9007199254740991")).integer, 9007199254740991);
        QCOMPARE(MUST(readCanonicalJson("-9007199254740991")).integer, -9007199254740991);
        QVERIFY(readCanonicalJson(QByteArray(32, '[') + QByteArray(32, ']')).has_value());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* name, const QByteArray& json) { QTest::newRow(name) << json; };
        row("nothing", "");
        row("a blank before", " {}");
        row("a blank inside", R"({"a": 1})");
        row("a line end after", "{}\n");
        row("two values", "{}{}");
        row("names out of order", R"({"b":1,"a":2})");
        row("a name twice", R"({"a":1,"a":2})");
        row("a name twice by escape", "{\"a\":1,\"\\u0061\":2}");
        row("a name with an escape", "{\"a\\n\":1}");
        row("no name", "{1:2}");
        row("comma at the end", R"({"a":1,})");
        row("comma at the start", R"([,1])");
        row("comma at an array's end", "[1,]");
        row("no comma", R"({"a":1"b":2})");
        row("cut object", R"({"a":1)");
        row("cut text", "{\"a\":\"x");
        row("cut escape", "\"\\");
        row("cut code", "\"\\u00");
        row("fraction", "1.0");
        row("exponent", "1e3");
        row("minus zero", "-0");
        row("leading zero", "01");
        row("plus", "+1");
        row("minus alone", "-");
        row("beyond 2^53", "9007199254740992");
        row("many digits", QByteArray(400, '9'));
        row("nan", "NaN");
        row("capital", "True");
        row("slash escaped", "\"\\/\"");
        row("letter escaped", "\"\\u0041\"");
        row("capital hexadecimal", "\"\\u001F\"");
        row("newline as code", "\"\\u000a\"");
        row("no escape", "\"\\x41\"");
        row("sign in a code", "\"\\u+041\"");
        row("control sign", QByteArray("\"\x01\""));
        row("not form C", "\"Mu\u0308ller\"");
        row("bad UTF-8", "\"\xc3\"");
        row("overlong UTF-8", QByteArray("\"\xc0\xaf\""));
        row("surrogate in UTF-8", QByteArray("\"\xed\xa0\x80\""));
        row("surrogate by escape", "\"\\ud83d\\ude00\"");
        row("beyond Unicode", QByteArray("\"\xf4\x90\x80\x80\""));
        row("byte order mark", "\xef\xbb\xbf{}");
        row("too deep", QByteArray(40, '[') + QByteArray(40, ']'));
        row("far too deep", QByteArray(100000, '['));
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        const auto value = readCanonicalJson(json);
        QVERIFY(!value);
        QVERIFY(value.error().detail.startsWith(QStringLiteral("byte ")));
    }

    // Any one byte of a canonical text may be anything: the reader neither crashes nor takes another spelling.
    void survivesEveryChangedByte()
    {
        const QByteArray json = "{\"a\":[1,\"\\n\",null],\"b\":{\"c\":true}}";
        for (qsizetype at = 0; at < json.size(); ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                QByteArray changed = json;
                changed[at] = char(byte);
                if (const auto value = readCanonicalJson(changed))
                    QCOMPARE(value->json, changed);
            }
            QVERIFY(!readCanonicalJson(json.left(at)));
        }
    }
};

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_json_reader.moc"
