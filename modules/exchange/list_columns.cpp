// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/list_columns.h"

#include "domain/record_kinds.h"
#include "exchange/list_synonyms.h"
#include "exchange/table.h"
#include "exchange/unit_names.h"

#include <QRegularExpression>

namespace clew::exchange {

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

/// A list of records: their own fields but those that a cell can't hold, and `more`.
ListKind recordList(const char* name, const char* required, const char* key, const char* more = "")
{
    static const QStringList unreadable{QStringLiteral("uuid"), QStringLiteral("part_uuid"), QStringLiteral("lots"),
                                        QStringLiteral("alternatives")};
    ListKind list{QString::fromLatin1(name), words(required), words(key), {}};
    for (const QString& field : domain::findRecordKind(list.name)->fields)
        if (!unreadable.contains(field))
            list.fields.append(field);
    list.fields += words(more);
    return list;
}

constexpr const char* addressParts = "address.street address.postcode address.city address.country";

ListKind measurementList()
{
    ListKind list = recordList("measurement", "part serial balloon", "",
                               "serial nominal lower upper tolerance name type axis position lot");
    list.fields.removeAll(QStringLiteral("unit")); // a column "unit" is the value's unit
    list.fields.removeAll(QStringLiteral("inspection"));
    list.fields.removeAll(QStringLiteral("deviation")); // a column "deviation" repeats value and nominal
    return list;
}

/// "Supplier No." and "Zertifikatsnummer" without the word that says it is its number; itself where it has none.
QString withoutNumberWord(const QString& squeezed)
{
    constexpr qsizetype shortestName = 3;
    for (const QStringView ending : {u"number", u"nummer", u"nr", u"no", u"id", u"code"}) {
        if (!squeezed.endsWith(ending) || squeezed.size() < ending.size() + shortestName)
            continue;
        const QString name = squeezed.chopped(ending.size());
        const bool isJoined = ending == u"nummer" && name.endsWith(u's'); // Zertifikat-s-nummer
        return isJoined ? name.chopped(1) : name;
    }
    return squeezed;
}

QString fieldNamed(const QString& wanted, const ListKind& kind)
{
    const QString own = ownFieldName(kind.name, wanted);
    if (!own.isEmpty() && kind.fields.contains(own))
        return own;
    for (const QString& field : kind.fields)
        if (squeezedHeader(field) == wanted)
            return field;
    const QString common = commonFieldName(wanted);
    if (!common.isEmpty() && kind.fields.contains(common))
        return common;
    const bool isUnit = wanted == u"unit" || common == u"unit" || common == u"unit_of_measure";
    if (isUnit && kind.fields.contains(QStringLiteral("unit_of_measure")))
        return QStringLiteral("unit_of_measure");
    if (isUnit && kind.fields.contains(QStringLiteral("unit")))
        return QStringLiteral("unit");
    if ((wanted == u"tol" || wanted == u"toleranz") && kind.fields.contains(QStringLiteral("tolerance")))
        return QStringLiteral("tolerance");
    return {};
}

/// A header with its parts in one line, without its unit.
QString plainField(const QString& header, const ListKind& kind)
{
    const QString wanted = squeezedHeader(header);
    if (wanted.isEmpty())
        return {};
    const QString field = fieldNamed(wanted, kind);
    return field.isEmpty() ? fieldNamed(withoutNumberWord(wanted), kind) : field;
}

/// The second meaning of a column, where no other has it.
QString freeMeaning(const ListColumns& columns, qsizetype column)
{
    const QString second = secondFieldName(columns.kind->name, squeezedHeader(columns.headers[column]));
    const bool isField = columns.kind->fields.contains(second) && columns.fields[column] != second;
    return isField && !columns.has(second) ? second : QString();
}

/// Gives up the field that another column needs, for its own second meaning.
void makeRoom(ListColumns& columns, const QString& field)
{
    for (qsizetype i = 0; i < columns.fields.size(); ++i) {
        if (const QString second = columns.fields[i] == field ? freeMeaning(columns, i) : QString(); !second.isEmpty())
            columns.fields[i] = second;
    }
}

/// Of two columns with one meaning, and of one that the list can't do without, by what else they may mean: "Pos." and
/// "Merkmal" are a balloon and its name, "Charge" beside "Schmelze" is the lot.
void settleDoubles(ListColumns& columns, const QList<bool>& isStated)
{
    for (qsizetype i = 0; i < columns.fields.size(); ++i) {
        const QString second = secondFieldName(columns.kind->name, squeezedHeader(columns.headers[i]));
        if (isStated[i] || second.isEmpty() || columns.fields[i] == second || columns.fields[i].isEmpty())
            continue;
        const bool isDouble = columns.fields.count(columns.fields[i]) > 1;
        const bool isNeeded = columns.kind->required.contains(second) && !columns.has(second);
        if (!isDouble && !isNeeded)
            continue;
        makeRoom(columns, second);
        if (const QString free = freeMeaning(columns, i); !free.isEmpty())
            columns.fields[i] = free;
    }
}

/// "Feature" and "Axis" together name a characteristic in CMM tables; alone a feature is its number.
void joinFeatureAndAxis(ListColumns& columns)
{
    const bool hasAxis = columns.has(QStringLiteral("axis"));
    const qsizetype feature = columns.fields.indexOf(QStringLiteral("feature"));
    if (columns.kind->name == u"measurement" && hasAxis && feature >= 0 && !columns.has(QStringLiteral("balloon")))
        columns.fields[feature] = QStringLiteral("balloon");
}

/// Columns that mean nothing, and those that mean what another one does.
qsizetype unknownIn(const ListColumns& columns)
{
    qsizetype unknown = 0;
    QStringList seen;
    for (qsizetype i = 0; i < columns.fields.size(); ++i) {
        const QString& field = columns.fields[i];
        const bool isDouble = field != leftOutField && !field.isEmpty() && seen.contains(field);
        const bool isNone = field.isEmpty() ? !columns.headers[i].isEmpty() : isUnknownField(*columns.kind, field);
        unknown += isDouble || isNone ? 1 : 0;
        seen.append(field);
    }
    return unknown;
}

/// Worse first: more unknown columns, then no column that is headed by what the list is of, then fewer needed ones.
bool isWorse(const ListColumns& one, const ListColumns& other)
{
    if (unknownIn(one) != unknownIn(other))
        return unknownIn(one) > unknownIn(other);
    if (one.isNameTheId != other.isNameTheId)
        return one.isNameTheId;
    return one.kind->required.size() < other.kind->required.size();
}

} // namespace

qsizetype ListColumns::known() const
{
    return std::count_if(fields.begin(), fields.end(),
                         [](const QString& field) { return !field.isEmpty() && field != leftOutField; });
}

QString ListColumns::labelOf(const QString& field) const
{
    const qsizetype column = fields.indexOf(field);
    return column < 0 ? field : columnLabel(column, headers[column]);
}

const QList<ListKind>& listKinds()
{
    static const QList<ListKind> kinds{
        recordList("part", "number", "number revision customer"),
        recordList("characteristic", "part balloon", "part revision customer balloon", "tolerance part.name"),
        recordList("lot", "number", "number supplier",
                   "heat.material certificate.number certificate.type certificate.date certificate.document_file"),
        recordList("unit", "part serial", "part customer serial"),
        recordList("gauge", "id", "id",
                   "calibration.date calibration.due calibration.certificate calibration.document_file "
                   "calibration.uncertainty calibration.k calibration.laboratory calibration.result"),
        recordList("calibration", "gauge date", "gauge certificate date", "document_file"),
        recordList("heat", "number", "number supplier"),
        recordList("certificate", "number", "number issuer", "document_file"),
        recordList("customer", "id", "id", addressParts),
        recordList("supplier", "id", "id", addressParts),
        recordList("person", "id", "id"),
        recordList("work_order", "number", "number"),
        {QStringLiteral("history"), words("part serial shipment"), words("part customer serial"),
         words("part revision customer serial lot heat supplier work_order shipment date consignee address contact "
               "phone customer_order")},
        measurementList(),
    };
    return kinds;
}

bool isUnknownField(const ListKind& kind, const QString& field)
{
    return !field.isEmpty() && field != leftOutField && !kind.fields.contains(field);
}

QString hasNoField(const QString& kind, const QString& field, const QStringList& fields)
{
    return QStringLiteral("A %1 list has no field \"%2\"; say one of: %3.")
        .arg(kind, field, fields.join(QStringLiteral(", ")));
}

const ListKind* findListKind(const QString& name)
{
    for (const ListKind& kind : listKinds())
        if (kind.name == name)
            return &kind;
    return nullptr;
}

std::pair<QString, QString> headerAndUnit(const QString& header)
{
    static const QRegularExpression bracket(QStringLiteral("^(.*\\S)\\s*[\\[(]\\s*([^\\[\\]()]{1,12})\\s*[\\])]$"));
    static const QRegularExpression word(QStringLiteral("^(.*?\\S)\\s+(?:in\\s+)?(\\S{1,8})$"));
    const QString plain = header.simplified();
    if (const auto match = bracket.match(plain); match.hasMatch())
        return {match.captured(1), plainUnit(match.captured(2))};
    if (const auto match = word.match(plain); match.hasMatch()) {
        const QString unit = plainUnit(match.captured(2));
        if (isLengthUnit(unit) || isAngleUnit(unit))
            return {match.captured(1), unit};
    }
    return {plain, QString()};
}

QString listFieldOf(const QString& header, const QString& kindName)
{
    const ListKind* kind = findListKind(kindName);
    if (!kind)
        return {};
    const QString whole = plainField(header, *kind);
    return whole.isEmpty() ? plainField(headerAndUnit(header).first, *kind) : whole;
}

ListColumns listColumnsFor(const ListKind& kind, const QStringList& headers, const QStringList& stated)
{
    ListColumns columns{&kind, {}, {}, {}, columnNames(headers), false};
    const auto said = statedFields(stated, headers);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QString spoken = listFieldOf(said[i].value_or(headers[i]), kind.name);
        const bool isAsSaid = said[i] && (spoken.isEmpty() || kind.fields.contains(*said[i]));
        const QString field = isAsSaid ? *said[i] : spoken;
        columns.headers.append(headers[i].simplified());
        columns.units.append(headerAndUnit(headers[i]).second);
        columns.fields.append(said[i] && field.isEmpty() ? QString::fromUtf16(leftOutField) : field);
    }
    QList<bool> isStated;
    for (const auto& field : said)
        isStated.append(field.has_value());
    settleDoubles(columns, isStated);
    joinFeatureAndAxis(columns);
    // Customers and suppliers that only have a name are known by it.
    if ((kind.name == u"customer" || kind.name == u"supplier") && !columns.has(QStringLiteral("id"))) {
        const qsizetype name = columns.fields.indexOf(QStringLiteral("name"));
        if (name >= 0)
            columns.fields[name] = QStringLiteral("id");
        columns.isNameTheId = name >= 0;
    }
    return columns;
}

bool isComplete(const ListColumns& columns, const ImportOptions& options)
{
    const auto isThere = [&](const QString& field) { return columns.has(field) || !options.value(field).isEmpty(); };
    const bool isByPosition =
        columns.kind->name == u"measurement" && isThere(QStringLiteral("lot")) && isThere(QStringLiteral("position"));
    return std::all_of(columns.kind->required.begin(), columns.kind->required.end(),
                       [&](const QString& field) { return isThere(field) || (isByPosition && field != u"balloon"); });
}

Result<ListColumns> listColumns(const QStringList& headers, const ImportOptions& options)
{
    const QString stated = options.value(QStringLiteral("kind"));
    QList<ListColumns> fitting;
    for (const ListKind& kind : listKinds()) {
        if (!stated.isEmpty() && stated != kind.name)
            continue;
        const ListColumns columns = listColumnsFor(kind, headers, options.columns);
        if (columns.known() == 0 || !isComplete(columns, options))
            continue;
        if (!fitting.isEmpty() && isWorse(columns, fitting.first()))
            continue;
        if (!fitting.isEmpty() && isWorse(fitting.first(), columns))
            fitting.clear();
        fitting.append(columns);
    }
    if (fitting.size() == 1)
        return fitting.first();
    QStringList names;
    if (fitting.isEmpty()) {
        for (const ListKind& kind : listKinds())
            names.append(QStringLiteral("%1 (%2)").arg(kind.name, kind.required.join(QStringLiteral(", "))));
        return fail(Error::Code::Invalid,
                    QStringLiteral("The header row doesn't name the columns of any list that Clew knows; say what a "
                                   "column means with --column \"Header=field\". A list of each kind needs at least: "
                                   "%1.")
                        .arg(names.join(QStringLiteral("; "))));
    }
    for (const ListColumns& columns : fitting)
        names.append(columns.kind->name);
    return fail(Error::Code::Invalid, QStringLiteral("The columns fit several kinds of list (%1); say which it is: "
                                                     "--set kind=%2")
                                          .arg(names.join(QStringLiteral(", ")), names.first()));
}

} // namespace clew::exchange
