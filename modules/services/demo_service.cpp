// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/demo_service.h"

#include "services/demo_shop.h"
#include "services/document_service.h"
#include "services/first_article_service.h"
#include "services/hold_service.h"
#include "services/ledger_service.h"
#include "services/nonconformity_service.h"
#include "services/references.h"
#include "services/release_gates.h"
#include "services/trace_service.h"
#include "services/unit_service.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSaveFile>

namespace clew::services {

using namespace domain;

namespace {

constexpr int assembled = 18;

class DemoMaker
{
public:
    DemoMaker(const QString& folder, const Clock& clock, Progress& progress, const store::ScryptCost& keyCost)
        : m_shop(folder, clock, keyCost),
          m_progress(progress)
    {
    }

    Result<Demo> run()
    {
        using Step = Result<> (DemoMaker::*)();
        const QList<std::pair<QString, Step>> steps{
            {QStringLiteral("Laying out the inputs"), &DemoMaker::layOutInputs},
            {QStringLiteral("Making the store"), &DemoMaker::makeStore},
            {QStringLiteral("Reading the files"), &DemoMaker::readFiles},
            {QStringLiteral("Correcting a tolerance"), &DemoMaker::correctTolerance},
            {QStringLiteral("Inspecting the covers"), &DemoMaker::inspectCovers},
            {QStringLiteral("Reporting the first article"), &DemoMaker::reportFirstArticle},
            {QStringLiteral("Releasing the covers"), &DemoMaker::releaseCovers},
            {QStringLiteral("Stopping the plates"), &DemoMaker::stopPlates},
            {QStringLiteral("Assembling and shipping"), &DemoMaker::assembleAndShip},
            {QStringLiteral("Writing the device histories"), &DemoMaker::writeHistories},
            {QStringLiteral("Laying out a tray to measure"), &DemoMaker::layOutTray},
            {QStringLiteral("Tracing"), &DemoMaker::traceAll},
            {QStringLiteral("Verifying everything"), &DemoMaker::verifyAll},
        };
        QElapsedTimer timer;
        timer.start();
        int done = 0;
        for (const auto& [what, step] : steps) {
            m_progress.report(what, done++, steps.size());
            if (m_progress.cancelled())
                return fail(Error::Code::Cancelled,
                            QStringLiteral("The demonstration was stopped; remove its folder."));
            TRY((this->*step)());
        }
        m_demo.store = m_shop.storeFile();
        m_demo.recoveryFile = m_shop.recoveryFile();
        m_demo.users = m_shop.users();
        m_demo.units = static_cast<int>(m_shop.covers().size() + m_shop.plates().size());
        m_demo.toMeasure = m_shop.toMeasure();
        m_demo.results = m_shop.results();
        m_demo.elapsedMs = timer.elapsed();
        return m_demo;
    }

private:
    store::Records& records() { return m_shop.records(); }
    const Clock& clock() const { return m_shop.clock(); }
    const Session& quality() const { return m_shop.quality(); }
    const Session& inspector() const { return m_shop.inspector(); }

    Result<> layOutInputs() { return m_shop.layOutInputs(); }
    Result<> makeStore() { return m_shop.makeStore(); }
    Result<> readFiles() { return m_shop.readFiles(); }
    Result<> correctTolerance() { return m_shop.correctTolerance(); }
    Result<> layOutTray() { return m_shop.layOutTray(); }

    Result<> step(const Session& session, const QList<UnitId>& units, UnitState to, const QString& reason = {})
    {
        StepRequest request;
        request.units = units;
        request.to = to;
        request.reason = reason;
        return UnitService(records(), clock(), session).step(request);
    }

    Result<> inspectCovers()
    {
        TRY(step(inspector(), m_shop.covers(), UnitState::InInspection));
        TRY(step(inspector(), m_shop.covers(), UnitState::Inspected));
        return step(quality(), m_shop.covers(), UnitState::Accepted);
    }

    /// Two people sign; the file goes out, and is read again as a stranger would.
    Result<> signAndKeep(IssuedFile issued, const QString& kind)
    {
        DocumentService first(records(), clock(), inspector());
        DocumentService second(records(), clock(), quality());
        SigningRequest prepared{SignatureMeaning::Verified, QStringLiteral("DEMO: entries compared with the records"),
                                &m_shop.inspectorPassphrase()};
        issued = TRY(first.sign(issued.document, prepared));
        SigningRequest approved{SignatureMeaning::Approved, QStringLiteral("DEMO: complete and plausible"),
                                &m_shop.qualityPassphrase()};
        issued = TRY(second.sign(issued.document, approved));
        const QString path = m_shop.inFolder(QStringLiteral("documents/") + issued.fileName);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(issued.pdf) != issued.pdf.size() || !file.commit())
            return fail(Error::Code::Io, QStringLiteral("“%1” can't be written: %2.").arg(path, file.errorString()));
        m_demo.documents.append({path, kind, 0, false});
        return {};
    }

    Result<> reportFirstArticle()
    {
        FirstArticleRequest request;
        request.unit = m_shop.covers().first();
        request.reason = QStringLiteral("First production run (DEMO)");
        request.comments = QStringLiteral("DEMO: results by NIST, everything else made up.");
        const auto report = TRY(FirstArticleService(records(), clock(), inspector()).create(request));
        IssueRequest issue;
        issue.approver = quality().account;
        issue.customerSigns = true;
        return signAndKeep(TRY(DocumentService(records(), clock(), inspector()).issue(report, issue)),
                           QStringLiteral("fai"));
    }

    Result<> releaseCovers()
    {
        TRY(step(quality(), m_shop.covers(), UnitState::Released));
        m_demo.released = static_cast<int>(m_shop.covers().size());
        return {};
    }

    Result<> stopPlates()
    {
        TRY(step(inspector(), m_shop.plates(), UnitState::InInspection));
        NonconformityRequest request;
        request.title = QStringLiteral("Plates outside their limits");
        request.reason =
            QStringLiteral("DEMO: every plate has results that the measuring machine itself reports as failing.");
        request.units = m_shop.plates();
        const auto nonconformity = TRY(NonconformityService(records(), clock(), inspector()).open(request));
        m_demo.nonconformity = TRY(records().getOwn(nonconformity)).number;
        HoldRequest holdRequest;
        holdRequest.reason = QStringLiteral("DEMO: until %1 is decided").arg(m_demo.nonconformity);
        holdRequest.units = m_shop.plates();
        const auto hold = TRY(HoldService(records(), clock(), quality()).place(holdRequest));
        m_demo.hold = TRY(records().getOwn(hold)).number;
        for (const ReleaseGate& gate : TRY(ReleaseGates(records()).of(m_shop.plates().first()))) {
            if (gate.state == QLatin1String("closed") || gate.state == QLatin1String("open"))
                m_demo.refusals.append(
                    QStringLiteral("%1 (%2): %3 %4").arg(gate.code, gate.state, gate.sentence, gate.detail).trimmed());
        }
        return {};
    }

    Result<> assembleAndShip()
    {
        TRY(m_shop.take(QStringLiteral("assemblies.jsonl")));
        return step(quality(), m_shop.covers().mid(assembled), UnitState::Shipped);
    }

    Result<> writeHistories()
    {
        IssueRequest issue;
        issue.approver = quality().account;
        DocumentService service(records(), clock(), inspector());
        TRY(signAndKeep(TRY(service.issue(m_shop.covers().first(), issue)), QStringLiteral("dhr")));
        const auto lot =
            LotId::fromStore(TRY(References(records()).resolve(Kind::Lot, QStringLiteral("DEMO-COVERS-1"))));
        return signAndKeep(TRY(service.issue(lot, issue)), QStringLiteral("lot dhr"));
    }

    Result<> traceAll()
    {
        SilentProgress silent;
        TraceService service(records());
        TraceRequest lot;
        lot.of = TraceOf::Lot;
        lot.name = QStringLiteral("DEMO-AL-7731");
        m_demo.lotTrace = toJson(TRY(service.trace(lot, silent)));
        TraceRequest unit;
        unit.of = TraceOf::Unit;
        unit.name = QJsonObject{{QStringLiteral("part"), DemoShop::partOfPlates()},
                                {QStringLiteral("serial"), DemoShop::serialOfFirstPlate()}};
        m_demo.unitTrace = toJson(TRY(service.trace(unit, silent)));
        return {};
    }

    Result<> verifyAll()
    {
        for (DemoDocument& document : m_demo.documents) {
            QFile file(document.path);
            if (!file.open(QIODevice::ReadOnly))
                return fail(Error::Code::Io,
                            QStringLiteral("“%1” can't be read: %2.").arg(document.path, file.errorString()));
            const FileVerdict verdict = TRY(DocumentService(records(), clock(), quality()).verify(file.readAll()));
            document.signatures = static_cast<int>(verdict.verification.signatures.size());
            document.valid = verdict.verification.valid && verdict.isStored;
            for (const auto& signature : verdict.verification.signatures)
                document.valid = document.valid && signature.trusted;
        }
        SilentProgress silent;
        const LedgerReport report = TRY(verifyLedger(records(), silent));
        m_demo.ledgerOk = report.ok;
        m_demo.ledgerEntries = report.entries;
        return {};
    }

    DemoShop m_shop;
    Progress& m_progress;
    Demo m_demo;
};

} // namespace

Result<Demo> makeDemo(const QString& folder, const Clock& clock, Progress& progress, const store::ScryptCost& keyCost)
{
    return DemoMaker(folder, clock, progress, keyCost).run();
}

QJsonObject toJson(const Demo& demo)
{
    QJsonArray users;
    for (const DemoUser& user : demo.users)
        users.append(QJsonObject{{QStringLiteral("id"), user.id},
                                 {QStringLiteral("name"), user.name},
                                 {QStringLiteral("roles"), QJsonArray::fromStringList(user.roles)},
                                 {QStringLiteral("passphrase_file"), user.passphraseFile}});
    QJsonArray documents;
    for (const DemoDocument& document : demo.documents)
        documents.append(QJsonObject{{QStringLiteral("path"), document.path},
                                     {QStringLiteral("kind"), document.kind},
                                     {QStringLiteral("signatures"), document.signatures},
                                     {QStringLiteral("valid"), document.valid}});
    return {{QStringLiteral("store"), demo.store},
            {QStringLiteral("recovery_file"), demo.recoveryFile},
            {QStringLiteral("users"), users},
            {QStringLiteral("units"), demo.units},
            {QStringLiteral("to_measure"), demo.toMeasure},
            {QStringLiteral("results"), demo.results},
            {QStringLiteral("released"), demo.released},
            {QStringLiteral("refusals"), QJsonArray::fromStringList(demo.refusals)},
            {QStringLiteral("nonconformity"), demo.nonconformity},
            {QStringLiteral("hold"), demo.hold},
            {QStringLiteral("trace"),
             QJsonObject{{QStringLiteral("lot"), demo.lotTrace}, {QStringLiteral("unit"), demo.unitTrace}}},
            {QStringLiteral("documents"), documents},
            {QStringLiteral("ledger_ok"), demo.ledgerOk},
            {QStringLiteral("ledger_entries"), qint64(demo.ledgerEntries)},
            {QStringLiteral("elapsed_ms"), demo.elapsedMs}};
}

} // namespace clew::services
