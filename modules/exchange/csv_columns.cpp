// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/csv_columns.h"

#include "domain/record_kinds.h"

#include <QHash>

namespace clew::exchange {

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

/// "Part No." and "PART_NO" become "partno".
QString squeezed(const QString& header)
{
    QString squeezed;
    for (const QChar c : header.toCaseFolded())
        if (c.isLetterOrNumber())
            squeezed.append(c);
    return squeezed;
}

/// Synonyms that hold in every list, squeezed; the kind must have the field.
const QHash<QString, QString>& commonSynonyms()
{
    static const QHash<QString, QString> synonyms = [] {
        QHash<QString, QString> all;
        const auto put = [&all](const char* field, const char* spellings) {
            for (const QString& spelling : words(spellings))
                all.insert(spelling, QString::fromLatin1(field));
        };
        put("part", "partnumber partno partnr pn teil teilenummer artikel artikelnummer item itemnumber");
        put("revision", "rev index stand");
        put("serial", "serialnumber serialno serialnr sn seriennummer");
        put("name", "description designation bezeichnung benennung title");
        put("balloon", "balloonno balloonnumber characteristicno characteristicnumber charno item feature position "
                       "merkmalnr merkmalsnummer posnr");
        put("nominal", "nominalvalue target nennmass nennmaß nennwert sollwert");
        put("lower", "lowertolerance lowertol lowerdeviation minus ltol untertol unteresabmass unteresabmaß");
        put("upper", "uppertolerance uppertol upperdeviation plus utol obertol oberesabmass oberesabmaß");
        put("unit", "units uom einheit");
        put("unit_of_measure", "uom units einheit");
        put("heat", "heatnumber heatno melt meltnumber charge schmelze chargennummer");
        put("lot", "lotnumber lotno batch batchnumber losnummer los");
        put("supplier", "vendor lieferant mill");
        put("customer", "client kunde");
        put("quantity", "qty count menge stueckzahl stückzahl");
        put("manufacturer", "maker hersteller");
        put("resolution", "res aufloesung auflösung");
        put("drawing", "drawingnumber drawingno zeichnung zeichnungsnummer");
        put("material", "werkstoff materialname");
        put("due", "duedate calibrationdue nextcalibration faellig fällig");
        put("date", "calibrated calibrationdate datum");
        put("value", "result measured actual istwert messwert");
        put("work_order", "workorder order jobnumber job auftrag fertigungsauftrag");
        put("received", "receiveddate receipt wareneingang");
        put("location", "place storage lagerort ort");
        put("type", "art typ category");
        put("uncertainty", "u expandeduncertainty unsicherheit");
        put("gauge", "gage gaugeid gageid instrument messmittel pruefmittel prüfmittel");
        put("certificate", "certificatenumber certno cert zertifikat");
        put("person", "inspector measuredby pruefer prüfer");
        put("time", "timestamp measuredat zeit");
        put("model", "modelnumber modell");
        return all;
    }();
    return synonyms;
}

/// What names the record itself is called by its kind: "Lot number" is the number of a lot.
const QHash<QString, QString>& ownNames()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        const auto put = [&all](const char* kind, const char* field, const char* spellings) {
            for (const QString& spelling : words(spellings))
                all.insert(QString::fromLatin1(kind) + u'/' + spelling, QString::fromLatin1(field));
        };
        put("part", "number",
            "part partnumber partno partnr pn teil teilenummer artikel artikelnummer item itemnumber");
        put("lot", "number", "lot lotnumber lotno batch batchnumber losnummer los");
        put("heat", "number", "heat heatnumber heatno melt meltnumber charge schmelze chargennummer");
        put("certificate", "number", "certificate certificatenumber certno cert zertifikat");
        put("gauge", "id",
            "gauge gage gaugeid gageid gaugeno gageno instrument messmittel messmittelnummer pruefmittel "
            "prüfmittel");
        put("customer", "id", "customer customerid kunde kundennummer");
        put("supplier", "id", "supplier supplierid vendor lieferant lieferantennummer");
        put("person", "id", "person personid employee user");
        return all;
    }();
    return names;
}

bool hasField(const QString& kind, const QString& field)
{
    if (kind == u"measurement" && field == u"serial")
        return true; // becomes part of its unit
    if (kind == u"measurement" && field == u"unit")
        return false; // a column "unit" is the value's unit
    if (kind == u"characteristic" && field == u"tolerance")
        return true; // becomes lower and upper
    static const QStringList unreadable{QStringLiteral("uuid"), QStringLiteral("part_uuid"), QStringLiteral("lots"),
                                        QStringLiteral("alternatives")};
    const domain::ExchangeKind* known = domain::findRecordKind(kind);
    return known && known->fields.contains(field) && !unreadable.contains(field);
}

CsvColumns columnsFor(const CsvKind& kind, const QStringList& headers)
{
    CsvColumns columns{&kind, headers, {}};
    for (const QString& header : headers)
        columns.fields.append(csvFieldOf(header, kind.name));
    return columns;
}

bool isComplete(const CsvColumns& columns, const ImportOptions& options)
{
    return std::all_of(columns.kind->required.begin(), columns.kind->required.end(),
                       [&](const QString& field) { return columns.has(field) || !options.value(field).isEmpty(); });
}

qsizetype unknownIn(const CsvColumns& columns)
{
    return columns.fields.count(QString());
}

} // namespace

const QList<CsvKind>& csvKinds()
{
    static const QList<CsvKind> kinds{
        {QStringLiteral("part"), words("number"), words("number revision customer")},
        {QStringLiteral("characteristic"), words("part balloon"), words("part revision customer balloon")},
        {QStringLiteral("lot"), words("number"), words("number supplier")},
        {QStringLiteral("unit"), words("part serial"), words("part customer serial")},
        {QStringLiteral("gauge"), words("id"), words("id")},
        {QStringLiteral("calibration"), words("gauge date"), words("gauge certificate date")},
        {QStringLiteral("heat"), words("number"), words("number supplier")},
        {QStringLiteral("certificate"), words("number"), words("number issuer")},
        {QStringLiteral("customer"), words("id"), words("id")},
        {QStringLiteral("supplier"), words("id"), words("id")},
        {QStringLiteral("person"), words("id"), words("id")},
        {QStringLiteral("measurement"), words("part serial balloon"), {}},
    };
    return kinds;
}

QString csvFieldOf(const QString& header, const QString& kind)
{
    const QString wanted = squeezed(header);
    const domain::ExchangeKind* known = domain::findRecordKind(kind);
    if (wanted.isEmpty() || !known)
        return {};
    const QString own = ownNames().value(kind + u'/' + wanted);
    if (!own.isEmpty())
        return own;
    const QStringList fields = known->fields + words("serial tolerance");
    for (const QString& field : fields)
        if (squeezed(field) == wanted && hasField(kind, field))
            return field;
    const QString common = commonSynonyms().value(wanted);
    if (hasField(kind, common))
        return common;
    if (hasField(kind, QStringLiteral("unit_of_measure")) && (wanted == u"unit" || common == u"unit"))
        return QStringLiteral("unit_of_measure");
    if (wanted == u"tol" && hasField(kind, QStringLiteral("tolerance")))
        return QStringLiteral("tolerance");
    return {};
}

Result<CsvColumns> csvColumns(const QStringList& headers, const ImportOptions& options)
{
    const QString stated = options.value(QStringLiteral("kind"));
    QList<CsvColumns> fitting;
    for (const CsvKind& kind : csvKinds()) {
        if (!stated.isEmpty() && stated != kind.name)
            continue;
        const CsvColumns columns = columnsFor(kind, headers);
        if (unknownIn(columns) == headers.size() || !isComplete(columns, options))
            continue;
        if (!fitting.isEmpty() && unknownIn(columns) > unknownIn(fitting.first()))
            continue;
        if (!fitting.isEmpty() && unknownIn(columns) < unknownIn(fitting.first()))
            fitting.clear();
        fitting.append(columns);
    }
    if (fitting.size() == 1)
        return fitting.first();
    QStringList names;
    if (fitting.isEmpty()) {
        for (const CsvKind& kind : csvKinds())
            names.append(QStringLiteral("%1 (%2)").arg(kind.name, kind.required.join(QStringLiteral(", "))));
        return fail(Error::Code::Invalid,
                    QStringLiteral("The header row doesn't name the columns of any list that Clew knows; a list of "
                                   "each kind needs at least: %1.")
                        .arg(names.join(QStringLiteral("; "))));
    }
    for (const CsvColumns& columns : fitting)
        names.append(columns.kind->name);
    return fail(Error::Code::Invalid, QStringLiteral("The columns fit several kinds of list (%1); say which it is: "
                                                     "--set kind=%2")
                                          .arg(names.join(QStringLiteral(", ")), names.first()));
}

} // namespace clew::exchange
