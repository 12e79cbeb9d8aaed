// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/record_page.h"

#include "gui/icons.h"
#include "gui/widgets.h"
#include "services/locator.h"
#include "services/trace_question.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

QString readable(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("RecordPage", "yes")
                              : QCoreApplication::translate("RecordPage", "no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue& part : value.toArray())
            parts.append(readable(part));
        return parts.join(QStringLiteral("; "));
    }
    // What names another record: its natural key, part by part.
    for (const QJsonValue& part : value.toObject())
        parts.append(readable(part));
    return parts.join(QLatin1Char(' '));
}

TableRow fieldRow(const QString& label, const QString& value)
{
    return {{{label, Tone::Plain, {}}, {words::name(value), toneOf(value), value}}, {}};
}

/// "characteristic 12, value 8.0010": a part of a record in one line.
QString partLine(const QJsonObject& part)
{
    QStringList fields;
    for (auto it = part.begin(); it != part.end(); ++it)
        fields.append(QStringLiteral("%1 %2").arg(words::column(it.key()), readable(it.value())));
    return fields.join(QStringLiteral(", "));
}

/// A row, or one for each part where the field holds parts.
QList<TableRow> fieldRows(const QString& field, const QJsonValue& value)
{
    const QJsonArray parts = value.toArray();
    if (parts.isEmpty() || !parts.first().isObject())
        return {fieldRow(words::column(field), readable(value))};
    QList<TableRow> rows;
    for (const QJsonValue& part : parts)
        rows.append(fieldRow(rows.isEmpty() ? words::column(field) : QString(), partLine(part.toObject())));
    return rows;
}

} // namespace

QStringList historyHeadings()
{
    return {QCoreApplication::translate("History", "When"), QCoreApplication::translate("History", "Who"),
            QCoreApplication::translate("History", "What"), QCoreApplication::translate("History", "Line"),
            QCoreApplication::translate("History", "Why")};
}

QList<TableRow> historyRows(const QList<services::HistoryLine>& lines)
{
    QList<TableRow> rows;
    for (const services::HistoryLine& line : lines)
        rows.append({{momentCell(line.time),
                      {line.who, Tone::Plain, words::name(line.role)},
                      {words::name(line.act), Tone::Plain, {}},
                      {QString::number(line.seq), Tone::Plain, {}, true},
                      {line.why, Tone::Plain, {}}},
                     {}});
    return rows;
}

RecordPage::RecordPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_kind(makeMuted({}, this)),
      m_title(makeTitle({}, this)),
      m_trace(new QPushButton(tr("&Trace"), this)),
      m_fields(new RowsModel({tr("Field"), tr("Value")}, this)),
      m_history(new RowsModel(historyHeadings(), this))
{
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* split = new QSplitter(Qt::Vertical, this);
    QTableView* fields = makeRowsView(m_fields, tr("Fields"), 1, split);
    split->addWidget(fields);
    split->addWidget(makeRowsView(m_history, tr("History"), 4, split));
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(m_kind);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_trace);
    layout->addLayout(head);
    layout->addWidget(split, 1);
    setFocusProxy(fields);
    m_trace->setObjectName(QStringLiteral("traceThis"));
    m_trace->setIcon(themeIcon(QStringLiteral("trace")));
    connect(m_trace, &QPushButton::clicked, this, [this] { emit placeWanted({QStringLiteral("trace"), m_subject}); });
    connect(&desk.store, &StoreClient::recordsChanged, this, &RecordPage::refresh);
}

void RecordPage::open(const QString& subject)
{
    m_subject = subject;
    refresh();
}

void RecordPage::refresh()
{
    const QString kindName = m_subject.section(QLatin1Char('/'), 0, 0);
    const QString name = m_subject.section(QLatin1Char('/'), 1);
    desk().store.read(
        this,
        [kindName, name](services::OpenStore& store, Progress&) -> Result<services::RecordView> {
            const domain::Kind kind = TRY(domain::kindFromName(kindName));
            return services::viewRecord(store.records(), kind, TRY(services::recordOf(store, kind, name)));
        },
        [this](const Result<services::RecordView>& view) {
            if (view)
                show(*view);
            else
                emit failed(view.error());
        });
}

void RecordPage::show(const services::RecordView& view)
{
    m_kind->setText(words::kind(view.kind));
    m_title->setText(view.label);
    setWindowTitle(view.label);
    m_trace->setVisible(services::canTraceFrom(view.kind));
    QList<TableRow> rows;
    for (const QString& field : view.order)
        rows += fieldRows(field, view.fields.value(field));
    rows.append({{{QStringLiteral("UUID"), Tone::Plain, {}}, {view.uuid, Tone::Plain, {}}}, {}});
    m_fields->setRows(rows);
    m_history->setRows(historyRows(view.history));
}

} // namespace clew::gui
