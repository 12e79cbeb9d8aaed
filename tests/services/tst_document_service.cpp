// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/document_chain.h"
#include "services/document_service.h"
#include "services/first_article_service.h"
#include "services/ledger_service.h"
#include "services/manifest.h"
#include "services/release_gates.h"
#include "services/signing_identity.h"
#include "services/unit_service.h"
#include "store/attachments.h"
#include "support/barrel_shop.h"
#include "support/cheap_keys.h"

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using Shop = clew::test::BarrelShop;

/// Keys take seconds to make, so one shop serves all tests; each has a unit of its own.
class TestDocumentService : public QObject
{
    Q_OBJECT

private:
    DocumentService as(const Session& session) { return DocumentService(m_shop->records(), m_shop->clock(), session); }
    SigningRequest signing(SignatureMeaning meaning, const char* reason = "")
    {
        SigningRequest request;
        request.meaning = meaning;
        request.reason = QString::fromLatin1(reason);
        request.passphrase = &m_passphrase;
        return request;
    }
    UnitId freshUnit() { return m_shop->goodUnit(QByteArray("BRL-" + QByteArray::number(++m_units)).constData()); }
    FirstArticleReportId freshReport(UnitId unit)
    {
        FirstArticleRequest request;
        request.unit = unit;
        return MUST(FirstArticleService(m_shop->records(), m_shop->clock(), m_shop->ira).create(request));
    }
    void giveKey(const Session& session)
    {
        Account account = m_shop->get(session.account);
        MUST(giveSigningKey(m_shop->database(), account, session.printedName, m_passphrase,
                            signingKeyCost(test::cheapKeys), m_shop->clock()));
        m_shop->change([&] { MUST(m_shop->records().revise(account)); });
    }
    bool ledgerHolds()
    {
        SilentProgress progress;
        return MUST(verifyLedger(m_shop->records(), progress)).ok;
    }
    int documents() { return m_shop->store().ask("SELECT count(*) FROM document").toInt(); }
    int attachments() { return m_shop->store().ask("SELECT count(*) FROM attachment").toInt(); }

    std::unique_ptr<Shop> m_shop;
    store::SecretBytes m_passphrase{QByteArrayView("correct horse battery")};
    store::SecretBytes m_wrong{QByteArrayView("wrong horse battery")};
    int m_units = 0;

private slots:
    void initTestCase()
    {
        m_shop = std::make_unique<Shop>();
        {
            auto transaction = MUST(store::Transaction::begin(m_shop->database()));
            MUST(makeAuthority(m_shop->database(), QStringLiteral("Mikrooptik Ulm GmbH"), m_shop->clock()));
            MUST(transaction.commit());
        }
        giveKey(m_shop->ira);
        giveKey(m_shop->anna);
        giveKey(m_shop->max);
    }

    void keepsWhatItIssues()
    {
        const auto unit = freshUnit();
        const auto report = freshReport(unit);
        const auto file = MUST(as(m_shop->ira).issue(report));
        QVERIFY(file.pdf.startsWith("%PDF-1."));
        QVERIFY(file.fileName.startsWith(QStringLiteral("FAI-2026-")));
        const Document document = m_shop->get(file.document);
        QCOMPARE(document.type, QStringLiteral("fai"));
        QCOMPARE(document.revision, QStringLiteral("1"));
        QCOMPARE(MUST(store::attachment(m_shop->database(), document.sha256)), file.pdf);
        QCOMPARE(m_shop->get(report).document, std::optional(file.document));
        QVERIFY(m_shop->lastLine().contains(QStringLiteral("\"act\":\"issue\"")));
        QVERIFY(!MUST(readManifest(document.manifest.toUtf8())).isEmpty());
        QVERIFY(ledgerHolds());
    }

    void wantsAReasonToIssueAgain()
    {
        const auto unit = freshUnit();
        const auto first = MUST(as(m_shop->ira).issue(unit));
        QCOMPARE(as(m_shop->ira).issue(unit).error().code, Error::Code::Conflict);
        IssueRequest again;
        again.revisionReason = QStringLiteral("customer's order number corrected");
        const auto second = MUST(as(m_shop->ira).issue(unit, again));
        QCOMPARE(m_shop->get(second.document).revision, QStringLiteral("2"));
        QVERIFY(first.pdf != second.pdf);
    }

    void refusesToIssueWhatIsIncomplete()
    {
        const auto bare = m_shop->unit("BARE-1");
        const int before = documents();
        const auto refused = as(m_shop->ira).issue(freshReport(bare));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Invalid);
        QVERIFY(refused.error().message.contains(QStringLiteral("no characteristic")));
        QCOMPARE(documents(), before);
    }

    void letsOnlySomeIssue()
    {
        const auto unit = freshUnit();
        QCOMPARE(as(m_shop->op).issue(unit).error().code, Error::Code::Denied);
        QCOMPARE(as(m_shop->audit).issue(unit).error().code, Error::Code::Denied);
    }

    void signsByTwoPeopleAndVerifies()
    {
        const auto unit = freshUnit();
        const auto issued = MUST(as(m_shop->ira).issue(freshReport(unit)));
        const auto unsignedVerdict = MUST(as(m_shop->ira).verify(issued.pdf));
        QVERIFY(!unsignedVerdict.verification.valid);
        QVERIFY(unsignedVerdict.isStored);
        const auto once = MUST(as(m_shop->ira).sign(issued.document, signing(SignatureMeaning::Verified)));
        QVERIFY(once.pdf.startsWith(issued.pdf));
        const auto twice = MUST(as(m_shop->anna).sign(once.pdf, signing(SignatureMeaning::Approved, "complete")));
        QVERIFY(twice.pdf.startsWith(once.pdf));

        const auto verdict = MUST(as(m_shop->audit).verify(twice.pdf));
        QVERIFY2(verdict.verification.valid, qPrintable(verdict.verification.problems.join(u' ')));
        QCOMPARE(verdict.verification.signatures.size(), 2);
        const auto& first = verdict.verification.signatures[0];
        const auto& second = verdict.verification.signatures[1];
        QCOMPARE(first.field, QStringLiteral("prepared"));
        QCOMPARE(second.field, QStringLiteral("approved"));
        QCOMPARE(second.signer, QStringLiteral("Anna Frey"));
        QCOMPARE(second.meaning, QStringLiteral("approved"));
        QVERIFY(second.trusted);
        QVERIFY(second.coversWholeFile);
        QVERIFY(!first.coversWholeFile);
        QVERIFY(verdict.isStored && verdict.isNewest);
        QVERIFY(!MUST(as(m_shop->audit).verify(once.pdf)).isNewest);

        const auto chain = MUST(documentChain(m_shop->records(), issued.document));
        QCOMPARE(chain.size(), 3);
        const auto signatures = MUST(signaturesOn(m_shop->records(), chain));
        QCOMPARE(signatures.size(), 2);
        QCOMPARE(signatures[1].printed_name, QStringLiteral("Anna Frey"));
        QCOMPARE(signatures[1].manifest, chain[0].manifest);
        QCOMPARE(signatures[1].document_sha256, chain[2].sha256);
        QVERIFY(m_shop->lastLine().contains(QStringLiteral("\"act\":\"sign\"")));
        QVERIFY(ledgerHolds());
        const auto gates = MUST(ReleaseGates(m_shop->records()).of(unit));
        QCOMPARE(findGate(gates, QStringLiteral("j"))->state, QStringLiteral("passed"));
    }

    void tellsAHostileEditFromALaterSignature()
    {
        const auto issued = MUST(as(m_shop->ira).issue(freshUnit()));
        const auto once = MUST(as(m_shop->ira).sign(issued.document, signing(SignatureMeaning::Verified)));
        const auto appended = MUST(as(m_shop->ira).verify(once.pdf + "\n% a note\n%%EOF\n"));
        QVERIFY(!appended.verification.valid);
        QVERIFY(!appended.isStored);
        QCOMPARE(appended.document, std::optional(once.document));
        QVERIFY(appended.provenance.contains(QStringLiteral("changed elsewhere")));
        QByteArray changed = once.pdf;
        changed[once.pdf.size() / 3] = static_cast<char>(changed[once.pdf.size() / 3] ^ 1);
        const auto bad = MUST(as(m_shop->ira).verify(changed));
        QVERIFY(!bad.verification.valid);
        QVERIFY(!bad.document);
        QVERIFY(bad.provenance.contains(QStringLiteral("did not issue")));
        QVERIFY(!MUST(as(m_shop->ira).verify("no PDF at all")).verification.valid);
    }

    void refusesTheSamePersonTwice()
    {
        const auto issued = MUST(as(m_shop->max).issue(freshUnit()));
        const auto once = MUST(as(m_shop->max).sign(issued.document, signing(SignatureMeaning::Verified)));
        const auto again = as(m_shop->max).sign(once.document, signing(SignatureMeaning::Approved));
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::Denied);
        m_shop->set("one_person_shop", QStringLiteral("one person works here"));
        QVERIFY_RESULT(as(m_shop->max).sign(once.document, signing(SignatureMeaning::Approved)));
        m_shop->set("one_person_shop", QString());
    }

    void refusesAMeaningThatTheRoleHasNot()
    {
        const auto issued = MUST(as(m_shop->ira).issue(freshUnit()));
        QCOMPARE(as(m_shop->ira).sign(issued.document, signing(SignatureMeaning::Approved)).error().code,
                 Error::Code::Denied);
        QCOMPARE(as(m_shop->audit).sign(issued.document, signing(SignatureMeaning::Verified)).error().code,
                 Error::Code::Denied);
    }

    void opensTheKeyWithItsPersonsPassphraseOnly()
    {
        const auto issued = MUST(as(m_shop->ira).issue(freshUnit()));
        const int before = documents();
        SigningRequest request = signing(SignatureMeaning::Verified);
        request.passphrase = &m_wrong;
        QCOMPARE(as(m_shop->ira).sign(issued.document, request).error().code, Error::Code::Locked);
        request.passphrase = nullptr;
        QCOMPARE(as(m_shop->ira).sign(issued.document, request).error().code, Error::Code::Invalid);
        QCOMPARE(documents(), before);
    }

    void signsTheNewestFileOnlyAndNoForeignOne()
    {
        const auto issued = MUST(as(m_shop->ira).issue(freshUnit()));
        MUST(as(m_shop->ira).sign(issued.document, signing(SignatureMeaning::Verified)));
        QCOMPARE(as(m_shop->anna).sign(issued.document, signing(SignatureMeaning::Approved)).error().code,
                 Error::Code::Conflict);
        QCOMPARE(as(m_shop->anna).sign(QByteArray("%PDF-1.7 other"), signing(SignatureMeaning::Approved)).error().code,
                 Error::Code::NotFound);
    }

    void signsNothingThatHasChanged()
    {
        const auto unit = freshUnit();
        const auto issued = MUST(as(m_shop->ira).issue(unit));
        const auto once = MUST(as(m_shop->ira).sign(issued.document, signing(SignatureMeaning::Verified)));
        m_shop->clock().advance(60000);
        m_shop->inspect(unit, {m_shop->reading(m_shop->bore, "10.5020")});
        const auto refused = as(m_shop->anna).sign(once.document, signing(SignatureMeaning::Approved));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
        QVERIFY(refused.error().message.contains(QStringLiteral("inspection")));
    }

    void signsWhatOnlyMovedOn()
    {
        const auto unit = freshUnit();
        const auto issued = MUST(as(m_shop->ira).issue(unit));
        StepRequest step;
        step.units = {unit};
        step.to = UnitState::Inspected;
        MUST(UnitService(m_shop->records(), m_shop->clock(), m_shop->ira).step(step));
        QVERIFY_RESULT(as(m_shop->anna).sign(issued.document, signing(SignatureMeaning::Approved)));
    }

    void issuesALotWithItsSerials()
    {
        Lot made;
        made.number = QStringLiteral("PL-7");
        made.type = LotType::Production;
        made.part_revision = m_shop->revision;
        const auto lot = m_shop->add(made);
        m_shop->goodUnit("LOT-1", UnitState::InInspection, lot);
        m_shop->goodUnit("LOT-2", UnitState::InInspection, lot);
        const auto issued = MUST(as(m_shop->ira).issue(lot));
        const auto signedFile = MUST(as(m_shop->ira).sign(issued.document, signing(SignatureMeaning::Verified)));
        QVERIFY(MUST(as(m_shop->ira).verify(signedFile.pdf)).verification.valid);
    }

    void issuesWhollyOrNotAtAll()
    {
        const auto unit = freshUnit();
        const int before = documents();
        const int files = attachments();
        const int lines = m_shop->lines();
        int failures = 0;
        for (int n = 1;; n += 3) {
            m_shop->database().failAtStep(n);
            const bool done = bool(as(m_shop->ira).issue(unit));
            m_shop->database().failAtStep(0);
            if (done)
                break;
            ++failures;
            QCOMPARE(documents(), before);
            QCOMPARE(attachments(), files);
            QCOMPARE(m_shop->lines(), lines);
        }
        QVERIFY(failures > 5);
        QCOMPARE(documents(), before + 1);
        QVERIFY(ledgerHolds());
    }

    void signsWhollyOrNotAtAll()
    {
        const auto issued = MUST(as(m_shop->ira).issue(freshReport(freshUnit())));
        const int before = documents();
        const int files = attachments();
        const int lines = m_shop->lines();
        int failures = 0;
        for (int n = 1;; n += 7) {
            m_shop->database().failAtStep(n);
            const bool done = bool(as(m_shop->ira).sign(issued.document, signing(SignatureMeaning::Verified)));
            m_shop->database().failAtStep(0);
            if (done)
                break;
            ++failures;
            QCOMPARE(documents(), before);
            QCOMPARE(attachments(), files);
            QCOMPARE(m_shop->lines(), lines);
            QCOMPARE(MUST(documentChain(m_shop->records(), issued.document)).size(), 1);
        }
        QVERIFY(failures > 5);
        QCOMPARE(documents(), before + 1);
        QVERIFY(ledgerHolds());
    }
};

QTEST_GUILESS_MAIN(TestDocumentService)
#include "tst_document_service.moc"
