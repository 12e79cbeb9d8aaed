// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/demo_shop.h"

#include "services/importer.h"
#include "services/references.h"
#include "services/user_service.h"
#include "store/act.h"
#include "store/attachments.h"
#include "store/history_questions.h"

#include <QDir>
#include <QSaveFile>

namespace clew::services {

using namespace domain;

namespace {

const QString coverPart = QStringLiteral("NIST-MTC-003");
const QString platePart = QStringLiteral("NIST_MTC_CRADA_PLATE");
const QString coverSerial = QStringLiteral("COVER_RESULTS_A%1_NIST_MTC_CRADA_COVER_ORIGIN_NIKON_SCAN");
const QString plateSerial = QStringLiteral("PLATE_RESULTS_A%1_NIST_MTC_CRADA_PLATE_ORIGIN_NIKON_SCAN");
constexpr int pieces = 20;

const QString trayFile = QStringLiteral("bench.jsonl");
const QString trayLot = QStringLiteral("DEMO-BARRELS-1");

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

/// The file's own time says 20 March 2017, without a zone: the day is taken, the hour is not.
QMap<QString, QString> demoSettings(const QString& part, const QString& serial)
{
    return {{QStringLiteral("part"), part},
            {QStringLiteral("revision"), QStringLiteral("A")},
            {QStringLiteral("customer"), QStringLiteral("DEMO-C1")},
            {QStringLiteral("date"), QStringLiteral("2017-03-20")},
            {QStringLiteral("serial"), serial.arg(pieces)}};
}

/// The days of bench.jsonl, counted from the day on which the demonstration is made.
QByteArray withDays(QByteArray text, QDate today)
{
    const std::pair<const char*, int> days[]{
        {"@before@", -60}, {"@calibrated@", -200}, {"@made@", -2}, {"@ended@", -1}, {"@due@", 165}};
    for (const auto& [name, distance] : days)
        text.replace(name, today.addDays(distance).toString(Qt::ISODate).toLatin1());
    return text;
}

} // namespace

DemoShop::DemoShop(const QString& folder, const Clock& clock, const store::ScryptCost& keyCost)
    : m_folder(QDir(folder).absolutePath()),
      m_clock(clock),
      m_keyCost(keyCost)
{
}

QString DemoShop::partOfPlates()
{
    return platePart;
}

QString DemoShop::serialOfFirstPlate()
{
    return plateSerial.arg(QStringLiteral("01"));
}

Result<> DemoShop::layOutInputs()
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
        const bool isRead = file.open(QIODevice::ReadOnly);
        const QByteArray content = name == trayFile ? withDays(file.readAll(), m_clock.now().utcDay()) : file.readAll();
        if (!isRead || !copy.open(QIODevice::WriteOnly) || copy.write(content) < 0 || !copy.commit())
            return fail(Error::Code::Io,
                        QStringLiteral("“%1” can't be written: %2.").arg(copy.fileName(), copy.errorString()));
    }
    return {};
}

Result<> DemoShop::makeStore()
{
    m_storeFile = inFolder(QStringLiteral("shop.clew"));
    m_qualityPassphrase = TRY(randomPassphrase());
    m_inspectorPassphrase = TRY(randomPassphrase());
    const NewStore wanted{m_storeFile, QStringLiteral("DEMO Precision Optics"), qualityUser,
                          QStringLiteral("Quentin Mahler (DEMO)"), m_keyCost};
    MadeStore made = TRY(createStore(wanted, *m_qualityPassphrase, m_clock));
    m_store = std::move(made.store);
    m_recoveryFile = inFolder(QStringLiteral("recovery-code.txt"));
    TRY(writePrivately(m_recoveryFile, made.recoveryCode.toUtf8() + '\n'));
    TRY(UserService(*m_store).add(
        {inspectorUser, QStringLiteral("Ines Prüfer (DEMO)"), {Role::Operator, Role::Inspector}},
        *m_inspectorPassphrase));
    m_inspector = TRY(beginSession(records(), inspectorUser));
    TRY(keepUser(quality(), *m_qualityPassphrase));
    return keepUser(*m_inspector, *m_inspectorPassphrase);
}

Result<> DemoShop::keepUser(const Session& session, const Passphrase& passphrase)
{
    const QString file = inFolder(session.user + QStringLiteral(".passphrase"));
    TRY(writePrivately(file, passphraseText(passphrase).toUtf8() + '\n'));
    m_users.append({session.user, session.printedName, roleNames(session.roles), file});
    return {};
}

Result<> DemoShop::take(const QString& name, const QMap<QString, QString>& set)
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
        m_results += unit.values;
    return {};
}

Result<> DemoShop::readFiles()
{
    const QMap<QString, QString> revisionA{{QStringLiteral("revision"), QStringLiteral("A")}};
    for (const char* program : {"NIST_MTC_CRADA_COVER_REV-A.NC", "NIST_MTC_CRADA_PLATE-1.NC",
                                "NIST_MTC_CRADA_PLATE-2.NC", "NIST_MTC_CRADA_PLATE-3.NC"})
        TRY(take(QString::fromLatin1(program), revisionA));
    TRY(take(QStringLiteral("shop.jsonl")));
    TRY(take(QStringLiteral("CoverResults_20_samples.QIF"), demoSettings(coverPart, coverSerial)));
    TRY(take(QStringLiteral("PlateResults_20_samples.QIF"), demoSettings(platePart, plateSerial)));
    TRY(take(QStringLiteral("plans.jsonl")));
    for (int i = 1; i <= pieces; ++i) {
        m_covers.append(TRY(unitOf(coverPart, coverSerial, i)));
        m_plates.append(TRY(unitOf(platePart, plateSerial, i)));
    }
    return attachDocuments();
}

Result<> DemoShop::layOutTray()
{
    TRY(take(trayFile));
    const auto lot = LotId::fromStore(TRY(References(records()).resolve(Kind::Lot, trayLot)));
    m_toMeasure = static_cast<int>(TRY(store::unitsOfLot(records().database(), lot)).size());
    return {};
}

Result<UnitId> DemoShop::unitOf(const QString& part, const QString& serial, int number)
{
    const QJsonObject reference{{QStringLiteral("part"), part},
                                {QStringLiteral("serial"), serial.arg(number, 2, 10, QLatin1Char('0'))}};
    return UnitId::fromStore(TRY(References(records()).resolve(Kind::Unit, reference)));
}

Result<PartRevisionId> DemoShop::revisionOf(const QString& part)
{
    return References(records()).partRevision(
        {{QStringLiteral("part"), part}, {QStringLiteral("revision"), QStringLiteral("A")}});
}

Result<> DemoShop::attachDocuments()
{
    auto act = TRY(store::Act::begin(records(), m_clock, TRY(quality().actor(Right::AddRecords)), ledger::Act::Create));
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

Result<> DemoShop::attach(const QString& name, const QString& mediaType, const QString& type, const QString& part)
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
Result<> DemoShop::correctTolerance()
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

Result<> DemoShop::correct(const QString& part, const QString& balloon, const LimitCorrection& correction)
{
    const auto found = TRY(References(records()).characteristic(TRY(revisionOf(part)), balloon));
    if (found)
        TRY(CharacteristicService(records(), m_clock, quality()).correctLimits(*found, correction));
    return {};
}

} // namespace clew::services
