// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/certificate_desk.h"

#include "services/certificate_service.h"
#include "services/locator.h"
#include "services/people_of.h"
#include "store/attachments.h"
#include "store/floor_questions.h"

#include <algorithm>

namespace clew::services {

using namespace domain;

namespace {

CertificateService certificatesOf(OpenStore& store)
{
    return CertificateService(store.records(), store.clock(), store.session());
}

QString limitsText(const QString& minimum, const QString& maximum, const QString& unit)
{
    QString text;
    if (!minimum.isEmpty() && !maximum.isEmpty())
        text = QStringLiteral("%1 … %2").arg(minimum, maximum);
    else if (!minimum.isEmpty())
        text = QStringLiteral("≥ %1").arg(minimum);
    else if (!maximum.isEmpty())
        text = QStringLiteral("≤ %1").arg(maximum);
    return text.isEmpty() ? text : (text + QLatin1Char(' ') + unit).trimmed();
}

QString withUnit(const QString& value, const QString& unit)
{
    return (value + QLatin1Char(' ') + unit).trimmed();
}

/// The comparison in force first, then what is stated beside it.
void addLines(CertificateSheet& sheet)
{
    QSet<QString> compared;
    const QList<CertificateJudgement> inForce = judgementsInForce(sheet.certificate);
    for (const CertificateJudgement& line : inForce) {
        compared.insert(line.property);
        sheet.lines.append({line.property, withUnit(line.value, line.unit),
                            limitsText(line.minimum, line.maximum, line.unit), line.compared, line.verdict,
                            line.because});
    }
    if (!inForce.isEmpty())
        sheet.verdict = worstOf(inForce);
    for (const CertificateValue& value : std::as_const(sheet.certificate.values)) {
        if (compared.contains(value.symbol) || compared.contains(value.property))
            continue;
        sheet.lines.append({value.property,
                            withUnit(value.value, value.unit),
                            limitsText(value.minimum, value.maximum, value.unit),
                            {},
                            {},
                            value.status});
    }
}

Result<> addFile(OpenStore& store, CertificateSheet& sheet)
{
    if (!sheet.certificate.document)
        return {};
    const Document document = TRY(store.records().getOwn(*sheet.certificate.document));
    sheet.fileName = document.file_name;
    sheet.bytes = TRY(store::attachment(store.database(), document.sha256));
    sheet.isPdf = sheet.bytes.startsWith("%PDF");
    sheet.signature = document.finding;
    sheet.isSignatureBroken = document.type.startsWith(QLatin1String("rejected"));
    for (const Id<Import> id : TRY(store::importsOfFile(store.database(), document.sha256))) {
        const Import import = TRY(store.records().get(id));
        sheet.format = import.format;
        for (const ImportProblem& problem : import.problems)
            sheet.formProblems.append(problem.column.isEmpty()
                                          ? problem.message
                                          : QStringLiteral("%1: %2").arg(problem.column, problem.message));
    }
    return {};
}

/// Absent where nothing was typed: a setting that is empty is none.
void take(CertificateEntry& entry, const CertificateTyped& typed, const char* name)
{
    if (const QString text = typed.value(QLatin1String(name)).trimmed(); !text.isEmpty())
        entry.set.insert(QLatin1String(name), text);
}

Result<CertificateActed> addCertificate(OpenStore& store, const CertificateTyped& typed)
{
    CertificateEntry entry;
    entry.file = typed.value(QStringLiteral("file")).trimmed();
    entry.reason = typed.value(QStringLiteral("reason")).trimmed();
    if (entry.file.isEmpty())
        return fail(Error::Code::Invalid,
                    QStringLiteral("Choose the certificate's file: what is typed stands beside it."));
    for (const char* name :
         {"number", "issuer", "type", "heat", "lot", "date", "specification", "edition", "form", "size", "discrepancy"})
        take(entry, typed, name);
    for (const QString& value : typed.value(QStringLiteral("values")).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!value.trimmed().isEmpty())
            entry.values.append(value.trimmed());
    }
    const CertificateAdded added = TRY(certificatesOf(store).add(entry));
    CertificateActed acted;
    acted.number = entry.set.value(QStringLiteral("number"));
    acted.signature = added.signature;
    for (const Problem& problem : added.problems) {
        if (problem.severity == Problem::Severity::Error && !added.saved)
            return fail(Error::Code::Invalid, problem.message);
        acted.warnings.append(problem.message);
    }
    if (!added.certificate)
        return acted;
    acted.name = TRY(recordName(store, Kind::Certificate, added.certificate->key()));
    return acted;
}

} // namespace

Result<CertificateSheet> certificateSheet(OpenStore& store, const QString& name)
{
    store::Records& records = store.records();
    CertificateSheet sheet;
    const auto id = CertificateId::fromStore(TRY(recordOf(store, Kind::Certificate, name)));
    sheet.certificate = TRY(records.get(id));
    sheet.name = TRY(recordName(store, Kind::Certificate, id.key()));
    const Certificate& certificate = sheet.certificate;
    if (certificate.issuer) {
        const Supplier issuer = TRY(records.getOwn(*certificate.issuer));
        sheet.issuer = issuer.name.isEmpty() ? issuer.code : issuer.name;
    }
    if (certificate.heat)
        sheet.heat = TRY(records.getOwn(*certificate.heat)).number;
    if (certificate.specification) {
        const MaterialSpecification asked = TRY(records.getOwn(*certificate.specification));
        sheet.specification = (asked.name + QLatin1Char(' ') + asked.edition).trimmed();
        sheet.isSpecificationVerified = asked.state == SpecificationState::Verified;
    }
    for (const CertificateLot& lot : certificate.lots)
        sheet.lots.append(TRY(records.getOwn(lot.lot)).number);
    addLines(sheet);
    TRY(addFile(store, sheet));
    return sheet;
}

Result<QList<SpecificationRow>> specifications(OpenStore& store)
{
    QList<SpecificationRow> rows;
    for (const std::int64_t key : TRY(store.records().keysOf(Kind::MaterialSpecification))) {
        SpecificationRow row;
        row.specification = TRY(store.records().get(MaterialSpecificationId::fromStore(key)));
        if (row.specification.verified_by)
            row.verifiedBy = TRY(nameOf(store.records(), *row.specification.verified_by));
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const SpecificationRow& a, const SpecificationRow& b) {
        return a.isVerified() != b.isVerified() ? !a.isVerified() : a.specification.name < b.specification.name;
    });
    return rows;
}

Result<QList<EvidenceRow>> keptEvidence(OpenStore& store)
{
    QList<EvidenceRow> rows;
    for (const DocumentId id : TRY(store::rejectedDocuments(store.database()))) {
        const QString name = TRY(recordName(store, Kind::Document, id.key()));
        rows.append({TRY(store.records().getOwn(id)), name});
    }
    return rows;
}

Result<CertificateActed> actOnCertificate(OpenStore& store, CertificateAct act, const QString& name,
                                          const CertificateTyped& typed)
{
    if (act == CertificateAct::Add)
        return addCertificate(store, typed);
    const auto id = CertificateId::fromStore(TRY(recordOf(store, Kind::Certificate, name)));
    const QString reason = typed.value(QStringLiteral("reason")).trimmed();
    CertificateActed acted;
    acted.name = name;
    acted.number = TRY(store.records().getOwn(id)).number;
    if (act == CertificateAct::Compare) {
        std::optional<MaterialSpecificationId> with;
        if (const QString asked = typed.value(QStringLiteral("specification")).trimmed(); !asked.isEmpty())
            with = TRY(specificationNamed(store.records(), asked, typed.value(QStringLiteral("edition")).trimmed()));
        acted.verdict = worstOf(TRY(certificatesOf(store).check(id, with)));
        return acted;
    }
    TRY(certificatesOf(store).decide(
        id, act == CertificateAct::Accept ? CertificateState::Accepted : CertificateState::Rejected, reason));
    return acted;
}

Result<> verifyLimits(OpenStore& store, MaterialSpecificationId specification, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Say what the limits were compared with."));
    return certificatesOf(store).verifySpecification(specification, reason);
}

} // namespace clew::services
