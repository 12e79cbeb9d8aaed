// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "outside_tools.h"
#include "signing/authority.h"
#include "signing/certificate.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::signing;
using clew::test::runTool;

namespace {

const AuthorityName shopName{QStringLiteral("Optik Frey GmbH"), QStringLiteral("0190a5b2-7c3e-7def-8123-456789abcdef")};
const PersonSubject marta{
    QStringLiteral("Marta Roth"), QStringLiteral("m.roth"), QStringLiteral("Optik Frey GmbH"), {}};
constexpr std::int64_t dayMs = 86400000;

} // namespace

class TestAuthority final : public QObject
{
    Q_OBJECT

private slots:
    void namesAPersonWhomOpensslTrusts_data()
    {
        QTest::addColumn<KeyKind>("kind");
        QTest::newRow("p-256") << KeyKind::EcP256;
        QTest::newRow("rsa-3072") << KeyKind::Rsa3072;
    }
    void namesAPersonWhomOpensslTrusts()
    {
        QFETCH(KeyKind, kind);
        const test::TestClock clock;
        const auto authority = MUST(Authority::create(shopName, kind, clock.now()));
        const auto key = MUST(PrivateKey::generate(kind));
        const QByteArray person = MUST(authority.issue(marta, key, clock.now()));
        const test::Workbench bench;
        const QString ca = bench.put(QStringLiteral("ca.pem"), certificateToPem(authority.certificate()));
        const QString leaf = bench.put(QStringLiteral("person.pem"), certificateToPem(person));
        const QString at = QString::number(clock.now().toMilliseconds() / 1000);
        const auto answer =
            runTool(QStringLiteral("openssl"),
                    {QStringLiteral("verify"), QStringLiteral("-x509_strict"), QStringLiteral("-attime"), at,
                     QStringLiteral("-purpose"), QStringLiteral("smimesign"), QStringLiteral("-CAfile"), ca, leaf});
        QVERIFY2(answer.status == 0, qPrintable(answer.text));
        // negative control: the same question a day before the authority was made
        const QString before = QString::number(clock.now().toMilliseconds() / 1000 - 86400);
        QVERIFY(runTool(QStringLiteral("openssl"), {QStringLiteral("verify"), QStringLiteral("-attime"), before,
                                                    QStringLiteral("-CAfile"), ca, leaf})
                    .status != 0);
    }

    void writesTheProfileOfASigner()
    {
        const test::TestClock clock;
        const auto authority = MUST(Authority::create(shopName, KeyKind::EcP256, clock.now()));
        const auto key = MUST(PrivateKey::generate(KeyKind::EcP256));
        PersonSubject subject = marta;
        subject.email = QStringLiteral("m.roth@optik-frey.example");
        const QByteArray person = MUST(authority.issue(subject, key, clock.now()));
        const test::Workbench bench;
        const auto text = runTool(QStringLiteral("openssl"),
                                  {QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-text"),
                                   QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"),
                                   bench.put(QStringLiteral("p.der"), person)})
                              .text;
        for (const char* line : {"X509v3 Key Usage: critical\n                Digital Signature, Non Repudiation\n",
                                 "1.3.6.1.5.5.7.3.36, E-mail Protection", "X509v3 CRL Distribution Points", "CA:FALSE",
                                 "UID = m.roth, CN = Marta Roth", "email:m.roth@optik-frey.example",
                                 "Signature Algorithm: ecdsa-with-SHA256"})
            QVERIFY2(text.contains(QString::fromUtf8(line)), qPrintable(QString::fromUtf8(line) + text));
        QVERIFY(!text.contains(QStringLiteral("Authority Information Access")));
    }

    void saysWhomACertificateNames()
    {
        const test::TestClock clock;
        const auto authority = MUST(Authority::create(shopName, KeyKind::EcP256, clock.now()));
        const auto key = MUST(PrivateKey::generate(KeyKind::EcP256));
        const QByteArray first = MUST(authority.issue(marta, key, clock.now(), 30));
        const auto facts = MUST(readCertificate(first));
        QCOMPARE(facts.name, QStringLiteral("Marta Roth"));
        QCOMPARE(facts.userId, QStringLiteral("m.roth"));
        QCOMPARE(facts.organisation, shopName.shop);
        QVERIFY(facts.issuer.contains(shopName.storeUuid));
        QCOMPARE(facts.from, clock.now());
        QCOMPARE(facts.to.toMilliseconds(), clock.now().toMilliseconds() + 30 * dayMs);
        QCOMPARE(facts.serial.size(), 32); // 128 bits
        const QByteArray second = MUST(authority.issue(marta, key, clock.now()));
        QVERIFY(facts.serial != MUST(readCertificate(second)).serial);
        QVERIFY(!readCertificate(first + '\0'));
        QVERIFY(!readCertificate(first.chopped(1)));
        QCOMPARE(MUST(certificateFromPem(certificateToPem(first))), first);
    }

    void endsNoPersonAfterTheAuthority()
    {
        const test::TestClock clock;
        const auto authority = MUST(Authority::create(shopName, KeyKind::EcP256, clock.now(), 1));
        const auto key = MUST(PrivateKey::generate(KeyKind::EcP256));
        const QByteArray person = MUST(authority.issue(marta, key, clock.now(), 4000));
        const auto facts = MUST(readCertificate(person));
        QCOMPARE(facts.to, MUST(readCertificate(authority.certificate())).to);
        const auto late = Instant::fromMilliseconds(clock.now().toMilliseconds() + 366 * dayMs);
        QVERIFY(!authority.issue(marta, key, late));
    }

    void refusesNamesThatDoNotFit_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("email");
        const QString ok = QStringLiteral("x");
        QTest::newRow("no name") << QString() << ok << QString();
        QTest::newRow("blank name") << QStringLiteral("  ") << ok << QString();
        QTest::newRow("65 characters") << QString(65, QLatin1Char('x')) << ok << QString();
        QTest::newRow("no user") << ok << QString() << QString();
        QTest::newRow("a second name smuggled in") << ok << ok << QStringLiteral("a@b.c,DNS:evil.example");
        QTest::newRow("no at sign") << ok << ok << QStringLiteral("a.b.c");
    }
    void refusesNamesThatDoNotFit()
    {
        QFETCH(QString, name);
        QFETCH(QString, user);
        QFETCH(QString, email);
        const test::TestClock clock;
        const auto authority = MUST(Authority::create(shopName, KeyKind::EcP256, clock.now()));
        const auto key = MUST(PrivateKey::generate(KeyKind::EcP256));
        const auto issued = authority.issue({name, user, {}, email}, key, clock.now());
        QVERIFY(!issued);
        QVERIFY(issued.error().code == Error::Code::Invalid);
    }

    void opensOnlyWithItsOwnKey()
    {
        const test::TestClock clock;
        auto authority = MUST(Authority::create(shopName, KeyKind::EcP256, clock.now()));
        const QByteArray kept = MUST(authority.key().toPkcs8());
        auto same = MUST(PrivateKey::fromPkcs8(kept));
        QVERIFY_RESULT(Authority::open(authority.certificate(), std::move(same)));
        QVERIFY(!Authority::open(authority.certificate(), MUST(PrivateKey::generate(KeyKind::EcP256))));
        auto person = MUST(PrivateKey::generate(KeyKind::EcP256));
        const QByteArray leaf = MUST(authority.issue(marta, person, clock.now()));
        QVERIFY(!Authority::open(leaf, std::move(person)));
    }

    void listsWhatIsRevoked()
    {
        const test::TestClock clock;
        const auto authority = MUST(Authority::create(shopName, KeyKind::EcP256, clock.now()));
        const auto key = MUST(PrivateKey::generate(KeyKind::EcP256));
        const QByteArray person = MUST(authority.issue(marta, key, clock.now()));
        const test::Workbench bench;
        const QString ca = bench.put(QStringLiteral("ca.pem"), certificateToPem(authority.certificate()));
        const QString leaf = bench.put(QStringLiteral("p.pem"), certificateToPem(person));
        const auto check = [&](const QByteArray& crl) {
            const QString at = QString::number(clock.now().toMilliseconds() / 1000 + 60);
            return runTool(QStringLiteral("openssl"),
                           {QStringLiteral("verify"), QStringLiteral("-attime"), at, QStringLiteral("-crl_check"),
                            QStringLiteral("-CAfile"), ca, QStringLiteral("-CRLfile"),
                            bench.put(QStringLiteral("crl.pem"), revocationListToPem(crl)), leaf});
        };
        const auto empty = check(MUST(authority.revocationList({}, 1, clock.now())));
        QVERIFY2(empty.status == 0, qPrintable(empty.text));
        const auto revoked = check(
            MUST(authority.revocationList({{person, clock.now(), RevocationReason::Superseded}}, 2, clock.now())));
        QVERIFY2(revoked.text.contains(QStringLiteral("certificate revoked")), qPrintable(revoked.text));
    }
};

QTEST_APPLESS_MAIN(TestAuthority)
#include "tst_authority.moc"
