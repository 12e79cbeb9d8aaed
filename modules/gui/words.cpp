// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/words.h"

#include "gui/sentence_catalogue.h"
#include "gui/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace clew::gui {

namespace {

struct KindWords
{
    const char* one;
    const char* many;
};

/// In the order of domain::Kind.
constexpr std::array<KindWords, domain::kindCount> kindTable{{
    {QT_TRANSLATE_NOOP("Words", "Customer"), QT_TRANSLATE_NOOP("Words", "Customers")},
    {QT_TRANSLATE_NOOP("Words", "Supplier"), QT_TRANSLATE_NOOP("Words", "Suppliers")},
    {QT_TRANSLATE_NOOP("Words", "Person"), QT_TRANSLATE_NOOP("Words", "Persons")},
    {QT_TRANSLATE_NOOP("Words", "Account"), QT_TRANSLATE_NOOP("Words", "Accounts")},
    {QT_TRANSLATE_NOOP("Words", "Part"), QT_TRANSLATE_NOOP("Words", "Parts")},
    {QT_TRANSLATE_NOOP("Words", "Part revision"), QT_TRANSLATE_NOOP("Words", "Part revisions")},
    {QT_TRANSLATE_NOOP("Words", "Characteristic"), QT_TRANSLATE_NOOP("Words", "Characteristics")},
    {QT_TRANSLATE_NOOP("Words", "Inspection plan"), QT_TRANSLATE_NOOP("Words", "Inspection plans")},
    {QT_TRANSLATE_NOOP("Words", "Process plan"), QT_TRANSLATE_NOOP("Words", "Process plans")},
    {QT_TRANSLATE_NOOP("Words", "Program"), QT_TRANSLATE_NOOP("Words", "Programs")},
    {QT_TRANSLATE_NOOP("Words", "Work order"), QT_TRANSLATE_NOOP("Words", "Work orders")},
    {QT_TRANSLATE_NOOP("Words", "Material specification"), QT_TRANSLATE_NOOP("Words", "Material specifications")},
    {QT_TRANSLATE_NOOP("Words", "Heat"), QT_TRANSLATE_NOOP("Words", "Heats")},
    {QT_TRANSLATE_NOOP("Words", "Lot"), QT_TRANSLATE_NOOP("Words", "Lots")},
    {QT_TRANSLATE_NOOP("Words", "Certificate"), QT_TRANSLATE_NOOP("Words", "Certificates")},
    {QT_TRANSLATE_NOOP("Words", "Unit"), QT_TRANSLATE_NOOP("Words", "Units")},
    {QT_TRANSLATE_NOOP("Words", "Assembly"), QT_TRANSLATE_NOOP("Words", "Assemblies")},
    {QT_TRANSLATE_NOOP("Words", "Operation run"), QT_TRANSLATE_NOOP("Words", "Operation runs")},
    {QT_TRANSLATE_NOOP("Words", "Gauge"), QT_TRANSLATE_NOOP("Words", "Gauges")},
    {QT_TRANSLATE_NOOP("Words", "Calibration"), QT_TRANSLATE_NOOP("Words", "Calibrations")},
    {QT_TRANSLATE_NOOP("Words", "Inspection"), QT_TRANSLATE_NOOP("Words", "Inspections")},
    {QT_TRANSLATE_NOOP("Words", "Nonconformity"), QT_TRANSLATE_NOOP("Words", "Nonconformities")},
    {QT_TRANSLATE_NOOP("Words", "Hold"), QT_TRANSLATE_NOOP("Words", "Holds")},
    {QT_TRANSLATE_NOOP("Words", "First article report"), QT_TRANSLATE_NOOP("Words", "First article reports")},
    {QT_TRANSLATE_NOOP("Words", "Shipment"), QT_TRANSLATE_NOOP("Words", "Shipments")},
    {QT_TRANSLATE_NOOP("Words", "Document"), QT_TRANSLATE_NOOP("Words", "Documents")},
    {QT_TRANSLATE_NOOP("Words", "Signature"), QT_TRANSLATE_NOOP("Words", "Signatures")},
    {QT_TRANSLATE_NOOP("Words", "Import"), QT_TRANSLATE_NOOP("Words", "Imports")},
    {QT_TRANSLATE_NOOP("Words", "Mapping"), QT_TRANSLATE_NOOP("Words", "Mappings")},
    {QT_TRANSLATE_NOOP("Words", "Label"), QT_TRANSLATE_NOOP("Words", "Labels")},
    {QT_TRANSLATE_NOOP("Words", "Master check"), QT_TRANSLATE_NOOP("Words", "Master checks")},
    {QT_TRANSLATE_NOOP("Words", "Impact assessment"), QT_TRANSLATE_NOOP("Words", "Impact assessments")},
    {QT_TRANSLATE_NOOP("Words", "Budget"), QT_TRANSLATE_NOOP("Words", "Budgets")},
    {QT_TRANSLATE_NOOP("Words", "Gauge study"), QT_TRANSLATE_NOOP("Words", "Gauge studies")},
}};

using WordTable = QHash<QString, const char*>;

WordTable tableOf(std::initializer_list<std::pair<const char*, const char*>> pairs)
{
    WordTable table;
    for (const auto& [name, word] : pairs)
        table.insert(QString::fromLatin1(name), word);
    return table;
}

const WordTable& nameTable()
{
    static const WordTable table = tableOf({
        {"accepted", QT_TRANSLATE_NOOP("Words", "accepted")},
        {"adjusted", QT_TRANSLATE_NOOP("Words", "adjusted")},
        {"administrator", QT_TRANSLATE_NOOP("Words", "administrator")},
        {"approved", QT_TRANSLATE_NOOP("Words", "approved")},
        {"assumed", QT_TRANSLATE_NOOP("Words", "assumed")},
        {"auditor", QT_TRANSLATE_NOOP("Words", "auditor")},
        {"awaiting_finish", QT_TRANSLATE_NOOP("Words", "awaiting finish")},
        {"backup", QT_TRANSLATE_NOOP("Words", "backup")},
        {"bar", QT_TRANSLATE_NOOP("Words", "bar")},
        {"built in", QT_TRANSLATE_NOOP("Words", "built in")},
        {"calculated", QT_TRANSLATE_NOOP("Words", "calculated")},
        {"change", QT_TRANSLATE_NOOP("Words", "change")},
        {"checkpoint", QT_TRANSLATE_NOOP("Words", "checkpoint")},
        {"clock_jump", QT_TRANSLATE_NOOP("Words", "clock set back")},
        {"closed", QT_TRANSLATE_NOOP("Words", "closed")},
        {"complete", QT_TRANSLATE_NOOP("Words", "complete")},
        {"component", QT_TRANSLATE_NOOP("Words", "component")},
        {"concession", QT_TRANSLATE_NOOP("Words", "concession")},
        {"conforms", QT_TRANSLATE_NOOP("Words", "conforms")},
        {"consumed", QT_TRANSLATE_NOOP("Words", "consumed")},
        {"correct", QT_TRANSLATE_NOOP("Words", "correction")},
        {"corrected", QT_TRANSLATE_NOOP("Words", "corrected")},
        {"create", QT_TRANSLATE_NOOP("Words", "added")},
        {"cut", QT_TRANSLATE_NOOP("Words", "cut")},
        {"cut from", QT_TRANSLATE_NOOP("Words", "cut from")},
        {"destructive_test", QT_TRANSLATE_NOOP("Words", "destructive test")},
        {"dhr", QT_TRANSLATE_NOOP("Words", "device history")},
        {"dispose", QT_TRANSLATE_NOOP("Words", "disposed of")},
        {"does not conform", QT_TRANSLATE_NOOP("Words", "does not conform")},
        {"draft", QT_TRANSLATE_NOOP("Words", "draft")},
        {"fai", QT_TRANSLATE_NOOP("Words", "first article")},
        {"fail", QT_TRANSLATE_NOOP("Words", "fail")},
        {"failed", QT_TRANSLATE_NOOP("Words", "failed")},
        {"file", QT_TRANSLATE_NOOP("Words", "file")},
        {"final", QT_TRANSLATE_NOOP("Words", "final")},
        {"finish_returned", QT_TRANSLATE_NOOP("Words", "back from finish")},
        {"finished", QT_TRANSLATE_NOOP("Words", "finished")},
        {"finished from", QT_TRANSLATE_NOOP("Words", "finished from")},
        {"finished in", QT_TRANSLATE_NOOP("Words", "finished in")},
        {"finisher", QT_TRANSLATE_NOOP("Words", "finisher")},
        {"finishing", QT_TRANSLATE_NOOP("Words", "finishing")},
        {"finishing lot", QT_TRANSLATE_NOOP("Words", "finishing lot")},
        {"first_production", QT_TRANSLATE_NOOP("Words", "first production")},
        {"heat", QT_TRANSLATE_NOOP("Words", "heat")},
        {"hold", QT_TRANSLATE_NOOP("Words", "on hold")},
        {"import", QT_TRANSLATE_NOOP("Words", "import")},
        {"in process", QT_TRANSLATE_NOOP("Words", "in process")},
        {"in_inspection", QT_TRANSLATE_NOOP("Words", "in inspection")},
        {"in_process", QT_TRANSLATE_NOOP("Words", "in process")},
        {"in_use", QT_TRANSLATE_NOOP("Words", "in use")},
        {"inspected", QT_TRANSLATE_NOOP("Words", "inspected")},
        {"inspector", QT_TRANSLATE_NOOP("Words", "inspector")},
        {"invalid", QT_TRANSLATE_NOOP("Words", "invalid")},
        {"issue", QT_TRANSLATE_NOOP("Words", "issued")},
        {"laboratory", QT_TRANSLATE_NOOP("Words", "laboratory")},
        {"lifted", QT_TRANSLATE_NOOP("Words", "lifted")},
        {"lost", QT_TRANSLATE_NOOP("Words", "lost")},
        {"lot dhr", QT_TRANSLATE_NOOP("Words", "lot device history")},
        {"made of", QT_TRANSLATE_NOOP("Words", "made of")},
        {"made_from", QT_TRANSLATE_NOOP("Words", "made from")},
        {"material", QT_TRANSLATE_NOOP("Words", "material")},
        {"material lot", QT_TRANSLATE_NOOP("Words", "material lot")},
        {"merge", QT_TRANSLATE_NOOP("Words", "merge")},
        {"merged from", QT_TRANSLATE_NOOP("Words", "merged from")},
        {"missing", QT_TRANSLATE_NOOP("Words", "missing")},
        {"migrate", QT_TRANSLATE_NOOP("Words", "new schema")},
        {"mill", QT_TRANSLATE_NOOP("Words", "mill")},
        {"needs rework", QT_TRANSLATE_NOOP("Words", "needs rework")},
        {"never_made", QT_TRANSLATE_NOOP("Words", "never made")},
        {"nonconforming", QT_TRANSLATE_NOOP("Words", "nonconforming")},
        {"none", QT_TRANSLATE_NOOP("Words", "none")},
        {"not judged", QT_TRANSLATE_NOOP("Words", "not judged")},
        {"not kept here", QT_TRANSLATE_NOOP("Words", "not kept here")},
        {"not proven", QT_TRANSLATE_NOOP("Words", "not proven")},
        {"not reviewed", QT_TRANSLATE_NOOP("Words", "not reviewed")},
        {"not signed", QT_TRANSLATE_NOOP("Words", "not signed")},
        {"obsolete", QT_TRANSLATE_NOOP("Words", "obsolete")},
        {"of heat", QT_TRANSLATE_NOOP("Words", "of heat")},
        {"open", QT_TRANSLATE_NOOP("Words", "open")},
        {"operator", QT_TRANSLATE_NOOP("Words", "operator")},
        {"other", QT_TRANSLATE_NOOP("Words", "other")},
        {"out_of_use", QT_TRANSLATE_NOOP("Words", "out of use")},
        {"overdue", QT_TRANSLATE_NOOP("Words", "overdue")},
        {"override", QT_TRANSLATE_NOOP("Words", "override")},
        {"paper", QT_TRANSLATE_NOOP("Words", "paper")},
        {"pass", QT_TRANSLATE_NOOP("Words", "pass")},
        {"passed", QT_TRANSLATE_NOOP("Words", "passed")},
        {"performed", QT_TRANSLATE_NOOP("Words", "performed")},
        {"planned", QT_TRANSLATE_NOOP("Words", "planned")},
        {"production", QT_TRANSLATE_NOOP("Words", "production")},
        {"production lot", QT_TRANSLATE_NOOP("Words", "production lot")},
        {"prototype", QT_TRANSLATE_NOOP("Words", "prototype")},
        {"quality_manager", QT_TRANSLATE_NOOP("Words", "quality manager")},
        {"quarantined", QT_TRANSLATE_NOOP("Words", "quarantined")},
        {"read_back", QT_TRANSLATE_NOOP("Words", "read back")},
        {"recalled", QT_TRANSLATE_NOOP("Words", "recalled")},
        {"received", QT_TRANSLATE_NOOP("Words", "received")},
        {"receiving", QT_TRANSLATE_NOOP("Words", "receiving")},
        {"refused", QT_TRANSLATE_NOOP("Words", "refused")},
        {"rejected", QT_TRANSLATE_NOOP("Words", "rejected")},
        {"released", QT_TRANSLATE_NOOP("Words", "released")},
        {"remnant", QT_TRANSLATE_NOOP("Words", "remnant")},
        {"remnant of", QT_TRANSLATE_NOOP("Words", "remnant of")},
        {"restore", QT_TRANSLATE_NOOP("Words", "restored")},
        {"return_to_supplier", QT_TRANSLATE_NOOP("Words", "return to supplier")},
        {"returned", QT_TRANSLATE_NOOP("Words", "returned")},
        {"returned from", QT_TRANSLATE_NOOP("Words", "returned from")},
        {"reviewed", QT_TRANSLATE_NOOP("Words", "reviewed")},
        {"rework", QT_TRANSLATE_NOOP("Words", "rework")},
        {"role_change", QT_TRANSLATE_NOOP("Words", "roles changed")},
        {"scrap", QT_TRANSLATE_NOOP("Words", "scrap")},
        {"scrapped", QT_TRANSLATE_NOOP("Words", "scrapped")},
        {"security", QT_TRANSLATE_NOOP("Words", "security event")},
        {"serial", QT_TRANSLATE_NOOP("Words", "serial port")},
        {"serialized from", QT_TRANSLATE_NOOP("Words", "serialized from")},
        {"series", QT_TRANSLATE_NOOP("Words", "series")},
        {"setup_piece", QT_TRANSLATE_NOOP("Words", "set-up piece")},
        {"shipped", QT_TRANSLATE_NOOP("Words", "shipped")},
        {"sign", QT_TRANSLATE_NOOP("Words", "signed")},
        {"split", QT_TRANSLATE_NOOP("Words", "split")},
        {"split from", QT_TRANSLATE_NOOP("Words", "split from")},
        {"state", QT_TRANSLATE_NOOP("Words", "state changed")},
        {"stockist", QT_TRANSLATE_NOOP("Words", "stockist")},
        {"taken from", QT_TRANSLATE_NOOP("Words", "taken from")},
        {"typed", QT_TRANSLATE_NOOP("Words", "typed")},
        {"unit", QT_TRANSLATE_NOOP("Words", "unit")},
        {"unknown", QT_TRANSLATE_NOOP("Words", "unknown")},
        {"valid", QT_TRANSLATE_NOOP("Words", "valid")},
        {"verified", QT_TRANSLATE_NOOP("Words", "verified")},
        {"void", QT_TRANSLATE_NOOP("Words", "void")},
        {"wedge", QT_TRANSLATE_NOOP("Words", "wedge")},
        {"withdrawn", QT_TRANSLATE_NOOP("Words", "withdrawn")},
    });
    return table;
}

const WordTable& columnTable()
{
    static const WordTable table = tableOf({
        {"attempt", QT_TRANSLATE_NOOP("Words", "Attempt")},
        {"calibrated", QT_TRANSLATE_NOOP("Words", "Calibrated")},
        {"certificate", QT_TRANSLATE_NOOP("Words", "Certificate")},
        {"characteristic", QT_TRANSLATE_NOOP("Words", "Characteristic")},
        {"code", QT_TRANSLATE_NOOP("Words", "Gauge")},
        {"comment", QT_TRANSLATE_NOOP("Words", "Comment")},
        {"consignee", QT_TRANSLATE_NOOP("Words", "Consignee")},
        {"controller", QT_TRANSLATE_NOOP("Words", "Control")},
        {"customer", QT_TRANSLATE_NOOP("Words", "Customer")},
        {"customer_order", QT_TRANSLATE_NOOP("Words", "Customer's order")},
        {"date", QT_TRANSLATE_NOOP("Words", "Date")},
        {"deviation", QT_TRANSLATE_NOOP("Words", "Deviation")},
        {"disposition", QT_TRANSLATE_NOOP("Words", "Disposition")},
        {"due", QT_TRANSLATE_NOOP("Words", "Due")},
        {"ended", QT_TRANSLATE_NOOP("Words", "Ended")},
        {"feature", QT_TRANSLATE_NOOP("Words", "Feature")},
        {"file", QT_TRANSLATE_NOOP("Words", "File")},
        {"found", QT_TRANSLATE_NOOP("Words", "Found")},
        {"found_by", QT_TRANSLATE_NOOP("Words", "Found by")},
        {"gauge", QT_TRANSLATE_NOOP("Words", "Gauge")},
        {"heat", QT_TRANSLATE_NOOP("Words", "Heat")},
        {"inspection", QT_TRANSLATE_NOOP("Words", "Inspection")},
        {"inspector", QT_TRANSLATE_NOOP("Words", "Inspector")},
        {"issue", QT_TRANSLATE_NOOP("Words", "Issue")},
        {"issuer", QT_TRANSLATE_NOOP("Words", "Issuer")},
        {"last_run", QT_TRANSLATE_NOOP("Words", "Last run")},
        {"left", QT_TRANSLATE_NOOP("Words", "Left")},
        {"lifted", QT_TRANSLATE_NOOP("Words", "Lifted")},
        {"lifted_by", QT_TRANSLATE_NOOP("Words", "Lifted by")},
        {"lines", QT_TRANSLATE_NOOP("Words", "Lines")},
        {"location", QT_TRANSLATE_NOOP("Words", "Place")},
        {"lot", QT_TRANSLATE_NOOP("Words", "Lot")},
        {"lots", QT_TRANSLATE_NOOP("Words", "Lots")},
        {"material", QT_TRANSLATE_NOOP("Words", "Material")},
        {"name", QT_TRANSLATE_NOOP("Words", "Name")},
        {"number", QT_TRANSLATE_NOOP("Words", "Number")},
        {"part", QT_TRANSLATE_NOOP("Words", "Part")},
        {"person", QT_TRANSLATE_NOOP("Words", "Measured by")},
        {"placed", QT_TRANSLATE_NOOP("Words", "Placed")},
        {"placed_by", QT_TRANSLATE_NOOP("Words", "Placed by")},
        {"quantity", QT_TRANSLATE_NOOP("Words", "Quantity")},
        {"reason", QT_TRANSLATE_NOOP("Words", "Reason")},
        {"received", QT_TRANSLATE_NOOP("Words", "Received")},
        {"resolution", QT_TRANSLATE_NOOP("Words", "Resolution")},
        {"result", QT_TRANSLATE_NOOP("Words", "Result")},
        {"revision", QT_TRANSLATE_NOOP("Words", "Revision")},
        {"revisions", QT_TRANSLATE_NOOP("Words", "Revisions")},
        {"runs", QT_TRANSLATE_NOOP("Words", "Runs")},
        {"serial", QT_TRANSLATE_NOOP("Words", "Serial number")},
        {"serialized", QT_TRANSLATE_NOOP("Words", "Serialized")},
        {"sha256", QT_TRANSLATE_NOOP("Words", "SHA-256")},
        {"signatures", QT_TRANSLATE_NOOP("Words", "Signatures")},
        {"size", QT_TRANSLATE_NOOP("Words", "Bytes")},
        {"source", QT_TRANSLATE_NOOP("Words", "Source")},
        {"specification", QT_TRANSLATE_NOOP("Words", "Specification")},
        {"stage", QT_TRANSLATE_NOOP("Words", "Stage")},
        {"started", QT_TRANSLATE_NOOP("Words", "Begun")},
        {"state", QT_TRANSLATE_NOOP("Words", "State")},
        {"subject", QT_TRANSLATE_NOOP("Words", "Unit or lot")},
        {"subjects", QT_TRANSLATE_NOOP("Words", "Concerned")},
        {"supplier", QT_TRANSLATE_NOOP("Words", "Supplier")},
        {"time", QT_TRANSLATE_NOOP("Words", "Measured")},
        {"title", QT_TRANSLATE_NOOP("Words", "Title")},
        {"type", QT_TRANSLATE_NOOP("Words", "Type")},
        {"unit", QT_TRANSLATE_NOOP("Words", "Measured in")},
        {"units", QT_TRANSLATE_NOOP("Words", "Units")},
        {"value", QT_TRANSLATE_NOOP("Words", "Value")},
        {"verdict", QT_TRANSLATE_NOOP("Words", "Verdict")},
        {"voided", QT_TRANSLATE_NOOP("Words", "Voided because")},
        {"work_order", QT_TRANSLATE_NOOP("Words", "Work order")},
    });
    return table;
}

QString translated(const WordTable& table, const QString& name)
{
    const char* word = table.value(name);
    return word ? QCoreApplication::translate("Words", word) : name;
}

constexpr qsizetype digestDigits = 12;

} // namespace

namespace words {

QString kind(domain::Kind kind)
{
    return QCoreApplication::translate("Words", kindTable[static_cast<std::size_t>(kind) - 1].one);
}

QString plural(domain::Kind kind)
{
    return QCoreApplication::translate("Words", kindTable[static_cast<std::size_t>(kind) - 1].many);
}

QString name(const QString& word)
{
    return translated(nameTable(), word);
}

QString column(const QString& column)
{
    return translated(columnTable(), column);
}

QString cell(services::CellForm form, const QString& cell)
{
    if (cell.isEmpty())
        return {};
    switch (form) {
    case services::CellForm::Word:
        return name(cell);
    case services::CellForm::Moment: {
        bool isMoment = false;
        const qlonglong milliseconds = cell.toLongLong(&isMoment);
        return isMoment ? moment(Instant::fromMilliseconds(milliseconds)) : cell;
    }
    case services::CellForm::Number:
        return QLocale().toString(cell.toLongLong());
    case services::CellForm::Digest:
        return cell.left(digestDigits);
    case services::CellForm::Exact:
        return number(cell);
    case services::CellForm::Text:
    case services::CellForm::Day:
        break;
    }
    return cell;
}

QString number(const QString& text)
{
    static const QRegularExpression point(QStringLiteral("(?<=\\d)\\.(?=\\d)"));
    return domain::printedNumber(text).replace(point, QLocale().decimalPoint());
}

QString requirement(const domain::Requirement& requirement)
{
    const QString text = domain::requirementText(requirement);
    return requirement.text.isEmpty() ? number(text) : text;
}

QString sentence(const QString& message)
{
    static const QRegularExpression hint(QStringLiteral(" \\((?:--[a-z][^()]*)\\)"));
    static const QRegularExpression setting(QStringLiteral("--set ([a-z]+)(?:-([a-z]+))?(?:=(?:…)?)?"));
    static const QRegularExpression option(QStringLiteral("--([a-z])"));
    QString text = sentences().translated(message);
    for (auto match = hint.match(text); match.hasMatch(); match = hint.match(text)) {
        const auto known = setting.match(match.captured());
        text.replace(match.capturedStart(), match.capturedLength(),
                     known.hasMatch() ? QStringLiteral(" (%1 %2)").arg(known.captured(1), known.captured(2))
                                      : QString());
    }
    text.replace(QLatin1String("Name it with --as"), QLatin1String("Choose its format"));
    text.replace(setting, QStringLiteral("\\1 \\2 "));
    return text.replace(option, QStringLiteral("\\1")).simplified().replace(QLatin1String(" ."), QLatin1String("."));
}

QString day(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString moment(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.toMilliseconds()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString exactMoment(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.toMilliseconds()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"));
}

} // namespace words

Tone toneOf(const QString& word)
{
    static const QStringList good{QStringLiteral("accepted"), QStringLiteral("released"), QStringLiteral("shipped"),
                                  QStringLiteral("pass"),     QStringLiteral("passed"),   QStringLiteral("conforms"),
                                  QStringLiteral("in_use"),   QStringLiteral("valid"),    QStringLiteral("complete"),
                                  QStringLiteral("lifted"),   QStringLiteral("closed"),   QStringLiteral("adjusted")};
    static const QStringList wait{QStringLiteral("not proven"), QStringLiteral("open"),
                                  QStringLiteral("received"),   QStringLiteral("rework"),
                                  QStringLiteral("returned"),   QStringLiteral("inspected"),
                                  QStringLiteral("unknown"),    QStringLiteral("not reviewed")};
    static const QStringList stop{
        QStringLiteral("nonconforming"), QStringLiteral("quarantined"), QStringLiteral("does not conform"),
        QStringLiteral("hold"),          QStringLiteral("rejected"),    QStringLiteral("scrapped"),
        QStringLiteral("fail"),          QStringLiteral("failed"),      QStringLiteral("overdue"),
        QStringLiteral("recalled"),      QStringLiteral("refused"),     QStringLiteral("scrap"),
        QStringLiteral("lost")};
    if (good.contains(word))
        return Tone::Good;
    if (wait.contains(word))
        return Tone::Wait;
    return stop.contains(word) ? Tone::Stop : Tone::Plain;
}

QColor colourOf(Tone tone)
{
    const Theme& colours = currentTheme();
    switch (tone) {
    case Tone::Good:
        return colours.pass;
    case Tone::Wait:
        return colours.warn;
    case Tone::Stop:
        return colours.fail;
    case Tone::Plain:
        break;
    }
    return colours.text;
}

QString signOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("\u25cf");
    case Tone::Wait:
        return QStringLiteral("\u25b2");
    case Tone::Stop:
        return QStringLiteral("\u25a0");
    case Tone::Plain:
        break;
    }
    return {};
}

} // namespace clew::gui
