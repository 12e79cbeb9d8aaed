// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/demo_service.h"

#include "services/characteristic_service.h"
#include "services/device_history_service.h"
#include "services/document_service.h"
#include "services/first_article_service.h"
#include "services/hold_service.h"
#include "services/importer.h"
#include "services/ledger_service.h"
#include "services/nonconformity_service.h"
#include "services/release_gates.h"
#include "services/trace_service.h"
#include "services/unit_service.h"
#include "services/user_service.h"
#include "store/attachments.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QSaveFile>

namespace clew::services {

using namespace domain;

namespace {

const QString coverPart = QStringLiteral("NIST-MTC-003");
const QString platePart = QStringLiteral("NIST_MTC_CRADA_PLATE");
const QString coverSerial = QStringLiteral("COVER_RESULTS_A%1_NIST_MTC_CRADA_COVER_ORIGIN_NIKON_SCAN");
const QString plateSerial = QStringLiteral("PLATE_RESULTS_A%1_NIST_MTC_CRADA_PLATE_ORIGIN_NIKON_SCAN");
constexpr int pieces = 20;
constexpr int assembled = 18;

const QString qualityUser = QStringLiteral("quality.demo");
const QString inspectorUser = QStringLiteral("inspector.demo");

Result<> writePrivately(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    if (!written)
        return fail(Error::Code::Io, QStringLiteral("“%1” can't be written: %2.").arg(path, file.errorString()));
    return {};
}

class DemoMaker
{
public:
    DemoMaker(const QString& folder, const Clock& clock, Progress& progress)
        : m_folder(QDir(folder).absolutePath()),
          m_clock(clock),
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
        m_demo.elapsedMs = timer.elapsed();
        return m_demo;
    }

private:
    QString inFolder(const QString& name) const { return m_folder + QLatin1Char('/') + name; }
    QString input(const QString& name) const { return inFolder(QStringLiteral("inputs/") + name); }
    store::Records& records() { return m_store->records(); }
    const Session& quality() const { return m_store->session(); }

    Result<> layOutInputs()
    {
        QDir folder(m_folder);
        if (folder.exists() && !folder.isEmpty())
            return fail(Error::Code::Conflict,
                        QStringLiteral("The folder “%1” is not empty; name a new one.").arg(m_folder));
        if (!folder.mkpath(QStringLiteral("inputs")) || !folder.mkpath(QStringLiteral("documents")))
            return fail(Error::Code::Io, QStringLiteral("The folder “%1” can't be made.").arg(m_folder));
        const QDir shipped(QStringLiteral(":/demo"));
        for (const QString& name : shipped.entryList(QDir::Files)) {
            QFile file(shipped.filePath(name));
            QSaveFile copy(input(name));
            if (!file.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly) || copy.write(file.readAll()) < 0 ||
                !copy.commit())
                return fail(Error::Code::Io,
                            QStringLiteral("“%1” can't be written: %2.").arg(copy.fileName(), copy.errorString()));
        }
        return {};
    }

    Result<> makeStore()
    {
        m_demo.store = inFolder(QStringLiteral("shop.clew"));
        m_qualityPassphrase = TRY(randomPassphrase());
        m_inspectorPassphrase = TRY(randomPassphrase());
        const NewStore wanted{m_demo.store, QStringLiteral("DEMO Precision Optics"), qualityUser,
                              QStringLiteral("Quentin Mahler (DEMO)")};
        MadeStore made = TRY(createStore(wanted, *m_qualityPassphrase, m_clock));
        m_store = std::move(made.store);
        m_demo.recoveryFile = inFolder(QStringLiteral("recovery-code.txt"));
        TRY(writePrivately(m_demo.recoveryFile, made.recoveryCode.toUtf8() + '\n'));
        TRY(UserService(*m_store).add(
            {inspectorUser, QStringLiteral("Ines Prüfer (DEMO)"), {Role::Operator, Role::Inspector}},
            *m_inspectorPassphrase));
        m_inspector = TRY(beginSession(records(), inspectorUser));
        TRY(keepUser(quality(), *m_qualityPassphrase));
        return keepUser(*m_inspector, *m_inspectorPassphrase);
    }

    Result<> keepUser(const Session& session, const Passphrase& passphrase)
    {
        const QString file = inFolder(session.user + QStringLiteral(".passphrase"));
        TRY(writePrivately(file, passphraseText(passphrase).toUtf8() + '\n'));
        m_demo.users.append({session.user, session.printedName, roleNames(session.roles), file});
        return {};
    }

    Result<> take(const QString& name, const QMap<QString, QString>& set = {})
    {
        ImportRequest request;
        request.path = input(name);
        request.set = set;
        SilentProgress silent;
        const ImportResult result =
            TRY(Importer(records(), m_clock, TRY(quality().actor(Right::AddRecords))).import(request, silent));
        for (const Problem& problem : result.problems) {
            if (problem.severity == Problem::Severity::Error)
                return fail(Error::Code::Invalid,
                            QStringLiteral("%1, line %2: %3").arg(name).arg(problem.row).arg(problem.message));
        }
        for (const ImportedUnit& unit : result.units)
            m_demo.results += unit.values;
        return {};
    }

    /// The file's own time says 20 March 2017, without a zone: the day is taken, the hour is not.
    static QMap<QString, QString> settings(const QString& part, const QString& serial)
    {
        return {{QStringLiteral("part"), part},
                {QStringLiteral("revision"), QStringLiteral("A")},
                {QStringLiteral("customer"), QStringLiteral("DEMO-C1")},
                {QStringLiteral("date"), QStringLiteral("2017-03-20")},
                {QStringLiteral("serial"), serial.arg(pieces)}};
    }

    Result<> readFiles()
    {
        const QMap<QString, QString> revisionA{{QStringLiteral("revision"), QStringLiteral("A")}};
        for (const char* program : {"NIST_MTC_CRADA_COVER_REV-A.NC", "NIST_MTC_CRADA_PLATE-1.NC",
                                    "NIST_MTC_CRADA_PLATE-2.NC", "NIST_MTC_CRADA_PLATE-3.NC"})
            TRY(take(QString::fromLatin1(program), revisionA));
        TRY(take(QStringLiteral("shop.jsonl")));
        TRY(take(QStringLiteral("CoverResults_20_samples.QIF"), settings(coverPart, coverSerial)));
        TRY(take(QStringLiteral("PlateResults_20_samples.QIF"), settings(platePart, plateSerial)));
        TRY(take(QStringLiteral("plans.jsonl")));
        for (int i = 1; i <= pieces; ++i) {
            m_covers.append(TRY(unitOf(coverPart, coverSerial, i)));
            m_plates.append(TRY(unitOf(platePart, plateSerial, i)));
        }
        m_demo.units = static_cast<int>(m_covers.size() + m_plates.size());
        return attachDocuments();
    }

    Result<UnitId> unitOf(const QString& part, const QString& serial, int number)
    {
        const QJsonObject reference{{QStringLiteral("part"), part},
                                    {QStringLiteral("serial"), serial.arg(number, 2, 10, QLatin1Char('0'))}};
        return UnitId::fromStore(TRY(References(records()).resolve(Kind::Unit, reference)));
    }

    Result<PartRevisionId> revisionOf(const QString& part)
    {
        return References(records()).partRevision(
            {{QStringLiteral("part"), part}, {QStringLiteral("revision"), QStringLiteral("A")}});
    }

    Result<> attachDocuments()
    {
        auto act =
            TRY(store::Act::begin(records(), m_clock, TRY(quality().actor(Right::AddRecords)), ledger::Act::Create));
        TRY(attach(QStringLiteral("nist_mtc_crada_cover_rev-A.PDF"), QStringLiteral("application/pdf"),
                   QStringLiteral("drawing"), coverPart));
        TRY(attach(QStringLiteral("Plate-Setup-and-Tooling.xlsx"),
                   QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                   QStringLiteral("tool table"), platePart));
        TRY(attach(QStringLiteral("7_18_2017_9_24_30_AM_Cover_Results.qif"), QStringLiteral("application/xml"),
                   QStringLiteral("results of another laboratory"), coverPart));
        TRY(attach(QStringLiteral("7_11_2017_9_16_18_AM_Plate_Results.qif"), QStringLiteral("application/xml"),
                   QStringLiteral("results of another laboratory"), platePart));
        return act.commit();
    }

    Result<> attach(const QString& name, const QString& mediaType, const QString& type, const QString& part)
    {
        QFile file(input(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::Io,
                        QStringLiteral("“%1” can't be read: %2.").arg(file.fileName(), file.errorString()));
        const QByteArray content = file.readAll();
        Document document;
        document.sha256 = TRY(store::storeAttachment(records().database(), content));
        document.title = name;
        document.file_name = name;
        document.media_type = mediaType;
        document.type = type;
        document.size = content.size();
        document.source = QStringLiteral("NIST Smart Manufacturing Systems Test Bed");
        DocumentLink link;
        link.part_revision = TRY(revisionOf(part));
        link.role = type;
        document.links.append(link);
        TRY(records().insert(document));
        return {};
    }

    /// Both result files write the zone of PERPENDICULARITY1 as -0.13: unreadable, and so not judged until corrected.
    /// One cover has a further perpendicularity without a name, which is on no drawing.
    Result<> correctTolerance()
    {
        LimitCorrection zone;
        zone.upper = QStringLiteral("0.13");
        zone.reason = QStringLiteral("DEMO: the result file writes this zone as -0.13; a zone has no sign");
        LimitCorrection nameless;
        nameless.usage = Usage::Reference;
        nameless.reason = QStringLiteral("DEMO: without a name in the result file, and on no drawing");
        TRY(correct(coverPart, QStringLiteral("PERPENDICULARITY1"), zone));
        TRY(correct(platePart, QStringLiteral("PERPENDICULARITY1"), zone));
        return correct(coverPart, QStringLiteral("id 571"), nameless);
    }

    Result<> correct(const QString& part, const QString& balloon, const LimitCorrection& correction)
    {
        const auto found = TRY(References(records()).characteristic(TRY(revisionOf(part)), balloon));
        if (found)
            TRY(CharacteristicService(records(), m_clock, quality()).correctLimits(*found, correction));
        return {};
    }

    Result<> step(const Session& session, const QList<UnitId>& units, UnitState to, const QString& reason = {})
    {
        StepRequest request;
        request.units = units;
        request.to = to;
        request.reason = reason;
        return UnitService(records(), m_clock, session).step(request);
    }

    Result<> inspectCovers()
    {
        TRY(step(*m_inspector, m_covers, UnitState::InInspection));
        TRY(step(*m_inspector, m_covers, UnitState::Inspected));
        return step(quality(), m_covers, UnitState::Accepted);
    }

    /// Two people sign; the file goes out, and is read again as a stranger would.
    Result<> signAndKeep(IssuedFile issued, const QString& kind)
    {
        DocumentService first(records(), m_clock, *m_inspector);
        DocumentService second(records(), m_clock, quality());
        SigningRequest prepared{SignatureMeaning::Verified, QStringLiteral("DEMO: entries compared with the records"),
                                &*m_inspectorPassphrase};
        issued = TRY(first.sign(issued.document, prepared));
        SigningRequest approved{SignatureMeaning::Approved, QStringLiteral("DEMO: complete and plausible"),
                                &*m_qualityPassphrase};
        issued = TRY(second.sign(issued.document, approved));
        const QString path = inFolder(QStringLiteral("documents/") + issued.fileName);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(issued.pdf) != issued.pdf.size() || !file.commit())
            return fail(Error::Code::Io, QStringLiteral("“%1” can't be written: %2.").arg(path, file.errorString()));
        m_demo.documents.append({path, kind, 0, false});
        return {};
    }

    Result<> reportFirstArticle()
    {
        FirstArticleRequest request;
        request.unit = m_covers.first();
        request.reason = QStringLiteral("First production run (DEMO)");
        request.comments = QStringLiteral("DEMO: results by NIST, everything else made up.");
        const auto report = TRY(FirstArticleService(records(), m_clock, *m_inspector).create(request));
        IssueRequest issue;
        issue.approver = quality().account;
        issue.customerSigns = true;
        return signAndKeep(TRY(DocumentService(records(), m_clock, *m_inspector).issue(report, issue)),
                           QStringLiteral("fai"));
    }

    Result<> releaseCovers()
    {
        TRY(step(quality(), m_covers, UnitState::Released));
        m_demo.released = static_cast<int>(m_covers.size());
        return {};
    }

    Result<> stopPlates()
    {
        TRY(step(*m_inspector, m_plates, UnitState::InInspection));
        NonconformityRequest request;
        request.title = QStringLiteral("Plates outside their limits");
        request.reason =
            QStringLiteral("DEMO: every plate has results that the measuring machine itself reports as failing.");
        request.units = m_plates;
        const auto nonconformity = TRY(NonconformityService(records(), m_clock, *m_inspector).open(request));
        m_demo.nonconformity = TRY(records().getOwn(nonconformity)).number;
        HoldRequest holdRequest;
        holdRequest.reason = QStringLiteral("DEMO: until %1 is decided").arg(m_demo.nonconformity);
        holdRequest.units = m_plates;
        const auto hold = TRY(HoldService(records(), m_clock, quality()).place(holdRequest));
        m_demo.hold = TRY(records().getOwn(hold)).number;
        for (const ReleaseGate& gate : TRY(ReleaseGates(records()).of(m_plates.first()))) {
            if (gate.state == QLatin1String("closed") || gate.state == QLatin1String("open"))
                m_demo.refusals.append(
                    QStringLiteral("%1 (%2): %3 %4").arg(gate.code, gate.state, gate.sentence, gate.detail).trimmed());
        }
        return {};
    }

    Result<> assembleAndShip()
    {
        TRY(take(QStringLiteral("assemblies.jsonl")));
        return step(quality(), m_covers.mid(assembled), UnitState::Shipped);
    }

    Result<> writeHistories()
    {
        IssueRequest issue;
        issue.approver = quality().account;
        DocumentService service(records(), m_clock, *m_inspector);
        TRY(signAndKeep(TRY(service.issue(m_covers.first(), issue)), QStringLiteral("dhr")));
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
        unit.name = QJsonObject{{QStringLiteral("part"), platePart},
                                {QStringLiteral("serial"), plateSerial.arg(QStringLiteral("01"))}};
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
            const FileVerdict verdict = TRY(DocumentService(records(), m_clock, quality()).verify(file.readAll()));
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

    QString m_folder;
    const Clock& m_clock;
    Progress& m_progress;
    Demo m_demo;
    std::unique_ptr<OpenStore> m_store;
    std::optional<Session> m_inspector;
    std::optional<Passphrase> m_qualityPassphrase;
    std::optional<Passphrase> m_inspectorPassphrase;
    QList<UnitId> m_covers;
    QList<UnitId> m_plates;
};

} // namespace

Result<Demo> makeDemo(const QString& folder, const Clock& clock, Progress& progress)
{
    return DemoMaker(folder, clock, progress).run();
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
