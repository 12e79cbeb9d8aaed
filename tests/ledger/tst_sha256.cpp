// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "ledger/sha256.h"
#include "support/testing.h"

#include <QCryptographicHash>

using namespace clew::ledger;

class TestSha256 final : public QObject
{
    Q_OBJECT

private slots:
    // FIPS 180-4 example values (NIST, SHA256.pdf and "SHA Test Vectors").
    void hashesAsNistDoes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("empty") << QByteArray()
                               << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }
    void hashesAsNistDoes()
    {
        QFETCH(QByteArray, bytes);
        QTEST(sha256Hex(bytes), "hash");
    }

    void hashesPiecesAsTheWhole()
    {
        QRandomGenerator random(5);
        Sha256 pieces;
        for (int size : {0, 1, 63, 64, 65, 1000, 100000}) {
            QByteArray bytes(size, Qt::Uninitialized);
            for (char& byte : bytes)
                byte = char(random.generate());
            for (qsizetype at = 0; at < bytes.size(); at += 37)
                pieces.add(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(37, bytes.size() - at)));
            const QByteArray expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            QCOMPARE(pieces.takeBytes(), expected);
            QCOMPARE(sha256Bytes(bytes), expected);
        }
    }

    void knowsAHashWhenItSeesOne()
    {
        QVERIFY(isSha256Hex(sha256Hex("x")));
        QVERIFY(!isSha256Hex(sha256Hex("x").toUpper()));
        QVERIFY(!isSha256Hex(sha256Hex("x").chopped(1)));
        QVERIFY(!isSha256Hex(""));
    }
};

QTEST_APPLESS_MAIN(TestSha256)
#include "tst_sha256.moc"
