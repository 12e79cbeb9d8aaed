// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/importer.h"

#include "domain/permission.h"
#include "domain/record_kinds.h"
#include "exchange/list_columns.h"
#include "ledger/canonical_json.h"
#include "ledger/sha256.h"
#include "services/files_beside.h"
#include "services/saved_mappings.h"
#include "signing/xml_signature.h"
#include "store/attachments.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace clew::services {

namespace {

constexpr qint64 largestFile = 4LL * 1024 * 1024 * 1024;

Result<QString> hashOfFile(QFile& file)
{
    ledger::Sha256 hash;
    while (!file.atEnd()) {
        const QByteArray block = file.read(1 << 20);
        if (block.isEmpty() && file.error() != QFileDevice::NoError)
            return fail(Error::Code::Io,
                        QStringLiteral("“%1” can't be read: %2.").arg(file.fileName(), file.errorString()));
        hash.add(block);
    }
    file.seek(0);
    return QString::fromLatin1(hash.takeHex());
}

Result<QString> settingsText(const QMap<QString, QString>& settings)
{
    if (settings.isEmpty())
        return QString();
    ledger::CanonicalObject object;
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        object.text(setting.key().toUtf8(), setting.value());
    return QString::fromUtf8(TRY(object.toJson()));
}

Result<const exchange::Reader*> readerOf(QFile& file, const ImportRequest& request)
{
    const QString name = QFileInfo(request.path).fileName();
    if (!request.format.isEmpty()) {
        if (const exchange::Reader* reader = exchange::readerNamed(request.format))
            return reader;
        return fail(Error::Code::Invalid, QStringLiteral("There is no format “%1”; known are: %2.")
                                              .arg(request.format, exchange::readerNames().join(QStringLiteral(", "))));
    }
    const QByteArray head = file.peek(exchange::headSize);
    if (head.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is empty.").arg(name));
    if (const exchange::Reader* reader = exchange::readerFor(head, name))
        return reader;
    const bool isSaidToBeAList = !request.mapping.isEmpty() || !request.columns.isEmpty();
    if (isSaidToBeAList || name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return exchange::readerNamed(QStringLiteral("csv")); // which says what it misses
    return fail(
        Error::Code::Invalid,
        QStringLiteral("“%1” is in no format that Clew reads; known are: %2. Name it with --as if it is one of them.")
            .arg(name, exchange::readerNames().join(QStringLiteral(", "))));
}

int placeInOrder(const QString& kind)
{
    const auto& kinds = domain::recordKinds();
    for (int i = 0; i < kinds.size(); ++i) {
        if (kinds[i].name == kind)
            return i;
    }
    return static_cast<int>(kinds.size());
}

QString documentTypeOf(const QString& format)
{
    if (format == QLatin1String("nc"))
        return QStringLiteral("program");
    if (format == QLatin1String("certificate"))
        return QStringLiteral("certificate");
    if (format == QLatin1String("dcc"))
        return QStringLiteral("calibration certificate");
    return QStringLiteral("imported file");
}

DraftSaver::Describes describesOf(const QString& format)
{
    if (format == QLatin1String("dcc"))
        return DraftSaver::Describes::Certified;
    const bool isOfAMachine = format == QLatin1String("qif") || format == QLatin1String("nc");
    return isOfAMachine ? DraftSaver::Describes::Loosely : DraftSaver::Describes::Exactly;
}

/// What a certificate says refers to the file that says it.
void referToFile(exchange::Draft& draft, const ImportResult& result)
{
    if (draft.kind == QLatin1String("program") && result.format == QLatin1String("nc"))
        draft.fields.insert(QStringLiteral("file"), result.sha256);
    if (draft.kind == QLatin1String("certificate") && result.format == QLatin1String("certificate"))
        draft.fields.insert(QStringLiteral("document"), result.sha256);
    if (draft.kind == QLatin1String("calibration") && result.format == QLatin1String("dcc")) {
        draft.fields.insert(QStringLiteral("document"), result.sha256);
        draft.fields.insert(QStringLiteral("signature"), result.signature);
    }
}

/// Where a list was read wrong. Its good rows stand for themselves, so that what the store says against them is told at
/// once; what follows from the wrong ones would only hide it.
class Misread
{
public:
    Misread(const exchange::ListLayout& list, const Problems& problems)
    {
        const bool isOfResults = !exchange::findListKind(list.list);
        for (const Problem& problem : problems) {
            if (problem.severity != Problem::Severity::Error)
                continue;
            const bool isHeader = problem.row == list.headerRow;
            m_isAll = m_isAll || problem.row == 0 || (isHeader && !isOfResults);
            if (isHeader && !problem.column.isEmpty())
                m_columns.insert(problem.column); // a column of results is one characteristic, or one piece
            else if (!isHeader)
                m_rows.insert(problem.row);
        }
    }
    /// No row says anything for sure.
    bool isAll() const { return m_isAll; }
    Problems othersOf(const Problems& problems) const
    {
        Problems others;
        for (const Problem& problem : problems)
            if (!m_rows.contains(problem.row) && !m_columns.contains(problem.column))
                others.append(problem);
        return others;
    }

private:
    QSet<int> m_rows;
    QSet<QString> m_columns;
    bool m_isAll = false;
};

bool isStreamed(const QString& kind)
{
    return kind == QLatin1String("measurement") || kind == QLatin1String("judgement");
}

/// What a record says that its own use case lets only some people decide.
struct Decision
{
    const char* kind;
    const char* field;  ///< empty: the record itself
    const char* values; ///< that are decided, each between spaces; empty: any
    domain::Right right;
};

constexpr Decision decisions[] = {
    {"account", "", "", domain::Right::ManageUsers},
    {"signature", "", "", domain::Right::OverrideGates},
    {"unit", "state", " accepted released shipped ", domain::Right::OverrideGates},
    {"material_specification", "state", " verified ", domain::Right::VerifySpecifications},
    {"inspection_plan", "state", " released ", domain::Right::OverrideGates},
    {"process_plan", "state", " released ", domain::Right::OverrideGates},
    {"nonconformity", "disposition", " rework scrap concession invalid return_to_supplier ",
     domain::Right::DisposeNonconformities},
    {"hold", "lifted_by", "", domain::Right::LiftHolds},
};

bool isDecided(const exchange::Draft& draft, const Decision& decision)
{
    if (draft.kind != QLatin1String(decision.kind))
        return false;
    if (!*decision.field)
        return true;
    const QString said = textOf(draft.fields.value(QLatin1String(decision.field)));
    return !said.isEmpty() && (!*decision.values || QLatin1String(decision.values).contains(u' ' + said + u' '));
}

/// A file brings in nothing that its reader could not decide himself, by whatever road it comes. Where the program
/// itself acts, it has no role.
Result<> mayBringIn(const store::Actor& actor, const exchange::Draft& draft)
{
    if (actor.role.isEmpty())
        return {};
    const domain::Role role = TRY(domain::roleFromName(actor.role));
    for (const Decision& decision : decisions) {
        if (!isDecided(draft, decision) || domain::roleFor({role}, decision.right))
            continue;
        const QString what = *decision.field ? QStringLiteral("a %1 with “%2” decided")
                                                   .arg(QLatin1String(decision.kind), QLatin1String(decision.field))
                                             : QStringLiteral("a %1").arg(QLatin1String(decision.kind));
        return fail(Error::Code::Denied,
                    QStringLiteral("Row %1 brings in %2, which only a quality manager may; ask one to import the file, "
                                   "or leave that out.")
                        .arg(draft.row)
                        .arg(QString(what).replace(u'_', u' ')));
    }
    return {};
}

} // namespace

Result<store::Actor> importActor(const Session& session)
{
    store::Actor actor = TRY(session.actor(domain::Right::AddRecords));
    if (session.has(domain::Role::QualityManager))
        actor.role = domain::enumName(domain::Role::QualityManager);
    return actor;
}

int ImportResult::added() const
{
    int sum = 0;
    for (const SavedCount& count : records)
        sum += count.added;
    return sum;
}

int ImportResult::completed() const
{
    int sum = 0;
    for (const SavedCount& count : records)
        sum += count.completed;
    return sum;
}

Importer::Importer(store::Records& records, const Clock& clock, store::Actor actor)
    : m_records(records),
      m_clock(clock),
      m_actor(std::move(actor))
{
    m_actor.asOf.reset(); // everything is checked within the act
}

/// Records that others refer to are saved first, in the order of their kinds; readings and judgements stream by.
Result<> Importer::saveDrafts(const exchange::Reader& reader, QIODevice& file, const ImportRequest& request,
                              DraftSaver& saver, ImportResult& result, Progress& progress)
{
    const exchange::ImportOptions options = TRY(importOptions(m_records, request));
    FilesBeside beside(request.path);
    Problems missing;
    QMap<int, QList<exchange::Draft>> byKind;
    bool hasStreamed = false;
    const auto collect = [&](exchange::Draft&& draft) -> Result<> {
        referToFile(draft, result);
        if (auto document = beside.attach(draft, missing))
            byKind[placeInOrder(document->kind)].append(std::move(*document));
        if (isStreamed(draft.kind))
            hasStreamed = true;
        else
            byKind[placeInOrder(draft.kind)].append(std::move(draft));
        return {};
    };
    const exchange::ImportReport report = TRY(reader.read(file, options, collect, progress));
    result.version = report.version;
    result.list = report.list;
    result.problems += report.problems + missing;
    for (const QList<exchange::Draft>& drafts : std::as_const(byKind)) {
        for (const exchange::Draft& draft : drafts)
            TRY(mayBringIn(m_actor, draft));
    }
    const bool isDirty = hasErrors(report.problems);
    if (isDirty && (!report.list || Misread(*report.list, report.problems).isAll()))
        return {}; // what follows from them would only hide them
    for (const QList<exchange::Draft>& drafts : std::as_const(byKind)) {
        qint64 done = 0;
        for (const exchange::Draft& draft : drafts) {
            if (progress.cancelled())
                return fail(Error::Code::Cancelled, QStringLiteral("The import was stopped; nothing was saved."));
            progress.report(draft.kind, ++done, drafts.size());
            TRY(saver.save(draft));
        }
    }
    addProblems(saver.problems(), result);
    const qsizetype told = saver.problems().size();
    const bool isRefused = hasErrors(result.problems);
    if (isRefused && !report.list)
        return {};
    if (hasStreamed)
        TRY(saveStreamed(reader, file, options, saver, progress));
    if (!isRefused)
        TRY(saver.judgeNewResults());
    addProblems(saver.problems().mid(told), result);
    return {};
}

Result<> Importer::saveStreamed(const exchange::Reader& reader, QIODevice& file, const exchange::ImportOptions& options,
                                DraftSaver& saver, Progress& progress)
{
    file.seek(0);
    qint64 done = 0;
    const auto stream = [&](exchange::Draft&& draft) -> Result<> {
        if (!isStreamed(draft.kind))
            return {};
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, QStringLiteral("The import was stopped; nothing was saved."));
        if (++done % 1000 == 0)
            progress.report(draft.kind, done, 0);
        return saver.save(draft);
    };
    TRY(reader.read(file, options, stream, progress));
    return {};
}

/// Of a list, those that follow from no other.
void Importer::addProblems(const Problems& found, ImportResult& result)
{
    result.problems += result.list ? Misread(*result.list, result.problems).othersOf(found) : found;
}

Result<exchange::ImportOptions> importOptions(store::Records& records, const ImportRequest& request)
{
    exchange::ImportOptions options;
    options.set = request.set;
    options.fileName = QFileInfo(request.path).fileName();
    options.mapping = request.mapping;
    options.columns = request.columns;
    options.mappings = TRY(savedMappings(records));
    return options;
}

/// The bytes of a foreign file, as the document that its records may refer to. Whether it is new.
Result<bool> Importer::keepDocument(const ImportRequest& request, const ImportResult& result, QFile& file)
{
    const QString name = QFileInfo(request.path).fileName();
    const QByteArray content = file.readAll();
    file.seek(0);
    if (QString::fromLatin1(ledger::sha256Hex(content)) != result.sha256)
        return fail(Error::Code::Io,
                    QStringLiteral("“%1” changed while it was read; import it again when it is complete.").arg(name));
    TRY(store::storeAttachment(m_records.database(), content));
    domain::Document document;
    document.sha256 = result.sha256;
    document.title = name;
    document.file_name = name;
    document.type = documentTypeOf(result.format);
    if (result.keptAsEvidence)
        document.type = QStringLiteral("rejected ") + document.type;
    document.finding = result.signature;
    document.size = content.size();
    if (TRY(m_records.findByKey(document)))
        return false;
    TRY(m_records.insert(document));
    return true;
}

void Importer::checkSignature(QFile& file, ImportResult& result)
{
    if (result.format != QLatin1String("dcc"))
        return;
    const auto finding = signing::checkXmlSignature(file.readAll());
    file.seek(0);
    result.signature = finding.note;
    if (finding.state != signing::XmlSignatureFinding::State::Broken || finding.signatures == 0)
        return;
    result.keptAsEvidence = true;
    result.signature = QStringLiteral("broken: ") + finding.note;
    result.problems.append(
        {0, QStringLiteral("Signature"), Problem::Severity::Error,
         QStringLiteral("The certificate's signature is broken: %1. The file is kept as evidence, and "
                        "is no calibration; ask the laboratory for the original.")
             .arg(finding.note)});
}

Result<> Importer::keepImport(const ImportRequest& request, const ImportResult& result)
{
    domain::Import import;
    import.sha256 = result.sha256;
    QMap<QString, QString> settings = request.set;
    if (result.list && !result.list->mapping.isEmpty())
        settings.insert(QStringLiteral("mapping"), result.list->mapping);
    if (!request.columns.isEmpty())
        settings.insert(QStringLiteral("columns"), request.columns.join(QLatin1Char('\n')));
    import.settings = TRY(settingsText(settings));
    import.file_name = QFileInfo(request.path).fileName();
    import.format = result.format;
    import.time = m_clock.now();
    for (const Problem& problem : result.problems)
        import.problems.append({problem.row, problem.column,
                                problem.severity == Problem::Severity::Error ? domain::ProblemSeverity::Error
                                                                             : domain::ProblemSeverity::Warning,
                                problem.message});
    if (!TRY(m_records.findByKey(import)))
        TRY(m_records.insert(import));
    return {};
}

Result<QList<ImportedUnit>> Importer::unitsOf(const QList<domain::InspectionId>& inspections)
{
    QList<ImportedUnit> units;
    for (const domain::InspectionId id : inspections) {
        const domain::Inspection inspection = TRY(m_records.get(id));
        ImportedUnit unit;
        unit.serial = inspection.unit ? TRY(m_records.getOwn(*inspection.unit)).serial
                                      : TRY(m_records.getOwn(*inspection.lot)).number;
        const auto revision = TRY(m_records.getOwn(inspection.part_revision));
        unit.part = TRY(m_records.getOwn(revision.part)).number;
        unit.values = static_cast<int>(inspection.readings.size());
        for (const domain::Reading& reading : inspection.readings) {
            if (!reading.status.isEmpty())
                ++unit.reported[reading.status];
        }
        QMap<std::pair<std::int64_t, std::int64_t>, domain::Verdict> inForce;
        for (const domain::Judgement& judgement : inspection.judgements)
            inForce[{judgement.characteristic.key(), judgement.feature}] = judgement.verdict;
        for (const domain::Verdict verdict : inForce)
            ++unit.verdicts[domain::enumName(verdict)];
        units.append(unit);
    }
    return units;
}

Result<ImportResult> Importer::import(const ImportRequest& request, Progress& progress)
{
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, QStringLiteral("“%1” can't be opened: %2.").arg(request.path, file.errorString()));
    if (file.size() > largestFile)
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is larger than 4 GiB; split it.").arg(request.path));
    const exchange::Reader* reader = TRY(readerOf(file, request));
    ImportResult result;
    result.path = request.path;
    result.format = reader->format();
    result.sha256 = TRY(hashOfFile(file));
    checkSignature(file, result);

    const QString why = request.reason.isEmpty()
                            ? QStringLiteral("%1, sha256 %2").arg(QFileInfo(request.path).fileName(), result.sha256)
                            : request.reason;
    auto act = TRY(store::Act::begin(m_records, m_clock, m_actor, ledger::Act::Import, why));
    const bool isNewFile = result.format != QLatin1String("exchange") && TRY(keepDocument(request, result, file));
    DraftSaver saver(m_records, m_clock, result.sha256, describesOf(result.format));
    if (request.dryRun && request.byRow)
        saver.countByRow();
    if (!result.keptAsEvidence)
        TRY(saveDrafts(*reader, file, request, saver, result, progress));
    result.rows = saver.rows();
    result.records = saver.counts();
    if (result.keptAsEvidence)
        result.records.insert(QStringLiteral("document"), {isNewFile ? 1 : 0, isNewFile ? 0 : 1});
    result.units = TRY(unitsOf(saver.inspections()));
    if (request.dryRun || (hasErrors(result.problems) && !result.keptAsEvidence))
        return result;
    result.saved = true;
    bool isMappingNew = false;
    if (!request.saveMapping.isEmpty() && result.list)
        isMappingNew = TRY(saveMapping(m_records, request.saveMapping, *result.list));
    if (!result.bringsAnything() && !isMappingNew)
        return result;
    if (result.bringsAnything())
        TRY(keepImport(request, result));
    TRY(act.commit());
    return result;
}

} // namespace clew::services
