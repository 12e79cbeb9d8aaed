// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/shop_panel.h"

#include "gui/reason_panel.h"
#include "gui/rows_model.h"
#include "gui/widgets.h"
#include "gui/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

using services::ShopDecision;

namespace {

struct DecisionText
{
    const char* setting;
    const char* name;
    const char* meaning;
};

constexpr std::array decisionTexts{
    DecisionText{"organization_address", QT_TRANSLATE_NOOP("ShopPanel", "Address"),
                 QT_TRANSLATE_NOOP("ShopPanel", "Stands under the shop's name on every document.")},
    DecisionText{"decision_rule", QT_TRANSLATE_NOOP("ShopPanel", "Decision rule"),
                 QT_TRANSLATE_NOOP("ShopPanel",
                                   "Judges where characteristic, drawing and customer name none: simple, iso14253-1, "
                                   "full-u, factor-u:0.5 or probability:0.99.")},
    DecisionText{
        "minimum_tur", QT_TRANSLATE_NOOP("ShopPanel", "Least TUR"),
        QT_TRANSLATE_NOOP("ShopPanel", "A plan's method below it is warned of: a number from 1 to 100, or none.")},
    DecisionText{"needs_first_article", QT_TRANSLATE_NOOP("ShopPanel", "First article needed"),
                 QT_TRANSLATE_NOOP("ShopPanel",
                                   "No piece is released before a first article of its part revision is approved.")},
    DecisionText{"keeps_training", QT_TRANSLATE_NOOP("ShopPanel", "Training kept here"),
                 QT_TRANSLATE_NOOP("ShopPanel", "Else documents say that qualifications are kept elsewhere.")},
    DecisionText{"keeps_supplier_approval", QT_TRANSLATE_NOOP("ShopPanel", "Supplier approval kept here"),
                 QT_TRANSLATE_NOOP("ShopPanel", "Else documents say that approvals of suppliers are kept elsewhere.")},
    DecisionText{
        "keeps_process_validation", QT_TRANSLATE_NOOP("ShopPanel", "Process validation kept here"),
        QT_TRANSLATE_NOOP("ShopPanel", "Else documents say that validations of processes are kept elsewhere.")},
    DecisionText{"one_person_shop", QT_TRANSLATE_NOOP("ShopPanel", "One person's shop"),
                 QT_TRANSLATE_NOOP("ShopPanel",
                                   "Why one person may inspect and review; printed on every document. Empty: two "
                                   "persons are needed.")},
    DecisionText{"number_form", QT_TRANSLATE_NOOP("ShopPanel", "Numbers: %1"),
                 QT_TRANSLATE_NOOP("ShopPanel",
                                   "The next one is %1. {year} or {yy} stands for the year, ## for the count; numbers "
                                   "that were given stay. Empty: as Clew begins.")},
    DecisionText{"default_budget", QT_TRANSLATE_NOOP("ShopPanel", "Budget: %1"),
                 QT_TRANSLATE_NOOP("ShopPanel",
                                   "The uncertainty budget of such gauges where the plan names none. Empty: none.")},
};

const DecisionText& textOf(const ShopDecision& decision)
{
    return *std::find_if(decisionTexts.begin(), decisionTexts.end() - 1,
                         [&](const DecisionText& text) { return decision.setting == QLatin1String(text.setting); });
}

/// A budget for a gauge type that has none is typed with its type.
bool namesItsSubject(const ShopDecision& decision)
{
    return decision.setting == QLatin1String("default_budget") && decision.subject.isEmpty();
}

QString nameOf(const ShopDecision& decision)
{
    if (namesItsSubject(decision))
        return ShopPanel::tr("Budget of another gauge type");
    const QString name = ShopPanel::tr(textOf(decision).name);
    if (decision.setting == QLatin1String("number_form"))
        return name.arg(words::plural(domain::kindFromName(decision.subject).value_or(domain::Kind::Nonconformity)));
    return name.contains(QLatin1String("%1")) ? name.arg(decision.subject) : name;
}

QString meaningOf(const ShopDecision& decision)
{
    if (namesItsSubject(decision))
        return ShopPanel::tr("Write the type, an equals sign and the budget's name: air gauge=Our air gauges.");
    const QString meaning = ShopPanel::tr(textOf(decision).meaning);
    return meaning.contains(QLatin1String("%1")) ? meaning.arg(decision.next) : meaning;
}

QString shownValue(const QString& value)
{
    return value == QLatin1String("yes")    ? ShopPanel::tr("yes")
           : value == QLatin1String("no")   ? ShopPanel::tr("no")
           : value == QLatin1String("none") ? ShopPanel::tr("none")
                                            : value;
}

} // namespace

ShopPanel::ShopPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_rows(new RowsModel({tr("Decision"), tr("Now"), tr("What it does")}, this)),
      m_view(makeRowsView(m_rows, tr("Decisions of the shop"), 2, this)),
      m_reason(new ReasonPanel(this)),
      m_value(new QLineEdit(m_reason)),
      m_choice(new QComboBox(m_reason)),
      m_meaning(makeMuted({}, this))
{
    m_view->setObjectName(QStringLiteral("shopDecisions"));
    m_value->setObjectName(QStringLiteral("shopValue"));
    m_value->setAccessibleName(tr("From now on"));
    m_choice->setObjectName(QStringLiteral("shopChoice"));
    m_choice->setAccessibleName(tr("From now on"));
    m_reason->fields()->addWidget(m_value);
    m_reason->fields()->addWidget(m_choice);
    m_reason->hide();
    auto* change = new QPushButton(tr("&Change…"), this);
    change->setObjectName(QStringLiteral("shopChange"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(change);
    buttons->addWidget(makeMuted(tr("A quality manager's decisions; the ledger keeps what each was, and why."), this),
                       1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addWidget(m_reason);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_meaning);
    connect(change, &QPushButton::clicked, this, &ShopPanel::ask);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                m_meaning->setText(current.isValid() ? meaningOf(m_decisions.at(current.row())) : QString());
            });
    connect(m_view, &QTableView::doubleClicked, this, &ShopPanel::ask);
}

void ShopPanel::refresh()
{
    m_desk.store.read(
        this,
        [](services::OpenStore& store, Progress&) { return services::shopDecisions(store.database(), store.clock()); },
        [this](const Result<QList<ShopDecision>>& decisions) {
            if (decisions)
                show(*decisions);
            else
                emit failed(decisions.error());
        });
}

void ShopPanel::show(const QList<ShopDecision>& decisions)
{
    m_decisions = decisions;
    const int current = m_view->currentIndex().row();
    QList<TableRow> rows;
    for (const ShopDecision& decision : decisions)
        rows.append({{{nameOf(decision), Tone::Plain, {}},
                      {shownValue(decision.value), Tone::Plain, {}},
                      {meaningOf(decision), Tone::Plain, {}}},
                     {}});
    m_rows->setRows(rows);
    m_view->setCurrentIndex(m_rows->index(qBound(0, current, int(rows.size()) - 1), 0));
}

void ShopPanel::ask()
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || row >= m_decisions.size())
        return;
    const ShopDecision decision = m_decisions.at(row);
    const bool isChoice = !decision.choices.isEmpty();
    m_choice->clear();
    for (const QString& choice : decision.choices)
        m_choice->addItem(shownValue(choice), choice);
    m_choice->setCurrentIndex(int(decision.choices.indexOf(decision.value)));
    m_choice->setVisible(isChoice);
    m_value->setText(decision.value);
    m_value->setVisible(!isChoice);
    m_reason->ask(nameOf(decision) + QStringLiteral(": ") + meaningOf(decision), tr("Decide"),
                  [this, decision](const QString& reason) { change(decision, reason); });
    (isChoice ? static_cast<QWidget*>(m_choice) : m_value)->setFocus(Qt::OtherFocusReason);
}

void ShopPanel::change(const ShopDecision& decision, const QString& reason)
{
    QString value = decision.choices.isEmpty() ? m_value->text().trimmed() : m_choice->currentData().toString();
    if (!decision.subject.isEmpty())
        value.prepend(decision.subject + u'=');
    m_desk.store.write(
        this,
        [setting = decision.setting, value, reason](services::OpenStore& store, Progress&) {
            return services::changeShopSetting(store.records(), store.clock(), store.session(), setting, value, reason);
        },
        [this, name = nameOf(decision)](const Result<>& done) {
            m_reason->answer(done ? QString() : done.error().message);
            if (done)
                emit said(MessageBar::Tone::Done, tr("%1: decided.").arg(name));
        });
}

} // namespace clew::gui
