// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/budgets_page.h"

#include "gui/budget_terms.h"
#include "gui/number_tiles.h"
#include "gui/reason_panel.h"
#include "gui/widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace clew::gui {

using services::KnownBudget;
using services::OpenStore;

namespace {

constexpr int longestMm = 2000;
constexpr int mostReadings = 1000;
constexpr double umPerMm = 1000;
constexpr int shareSigns = 16; ///< room for the bar

NumberTile budgetTile(const char* name, const QString& number, const QString& words)
{
    return {QString::fromLatin1(name), number, words, Tone::Plain};
}

QPushButton* budgetButton(const QString& text, const char* objectName, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(objectName));
    return button;
}

} // namespace

BudgetsPage::BudgetsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_budgets(new RowsModel({tr("Budget"), tr("Version")}, this)),
      m_list(makeRowsView(m_budgets, tr("Uncertainty budgets"), 0, this)),
      m_title(makeTitle(tr("Budgets"), this)),
      m_origin(makeSection({}, this)),
      m_version(new QLineEdit(this)),
      m_measurand(new QLineEdit(this)),
      m_terms(new BudgetTerms(this)),
      m_table(new QTableView(this)),
      m_add(budgetButton(tr("&Add a term"), "addTerm", this)),
      m_remove(budgetButton(tr("&Remove the term"), "removeTerm", this)),
      m_save(budgetButton(tr("&Keep as new version…"), "saveBudget", this)),
      m_reason(new ReasonPanel(this)),
      m_length(new QSpinBox(this)),
      m_readings(new QSpinBox(this)),
      m_partMaterial(new QLineEdit(this)),
      m_masterMaterial(new QLineEdit(this)),
      m_celsius(new QSpinBox(this)),
      m_tiles(new NumberTiles(this)),
      m_problem(new QLabel(this))
{
    m_list->setObjectName(QStringLiteral("budgets"));
    m_list->setMinimumWidth(m_list->fontMetrics().averageCharWidth() * 38);
    auto* split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(buildBudget());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 4);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(split, 1);
    setFocusProxy(m_list);
    const auto goTo = [this](const QModelIndex& index) { emit placeWanted(m_budgets->rows().at(index.row()).place); };
    connect(m_list, &QAbstractItemView::activated, this, goTo);
    connect(m_list, &QAbstractItemView::clicked, this, goTo);
    connect(m_terms, &BudgetTerms::edited, this, &BudgetsPage::workOut);
    connect(m_add, &QPushButton::clicked, this,
            [this] { m_terms->add(services::newBudgetTerm(tr("term %1").arg(m_terms->rowCount() + 1))); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_terms->remove(m_table->currentIndex().row()); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_reason->ask(tr("Kept as version %1: what is judged from now on by this budget uses it; earlier judgements "
                         "keep the version they used.")
                          .arg(m_version->text()),
                      tr("Keep"), [this](const QString& reason) { save(reason); });
    });
}

QWidget* BudgetsPage::buildBudget()
{
    auto* budget = new QWidget(this);
    m_title->setObjectName(QStringLiteral("budgetTitle"));
    m_title->setWordWrap(true);
    m_origin->setObjectName(QStringLiteral("budgetOrigin"));
    m_version->setObjectName(QStringLiteral("budgetVersion"));
    m_version->setAccessibleName(tr("New version"));
    m_version->setMaximumWidth(m_version->fontMetrics().averageCharWidth() * 14);
    m_measurand->setObjectName(QStringLiteral("budgetMeasurand"));
    m_measurand->setAccessibleName(tr("What is measured, and how"));
    m_table->setObjectName(QStringLiteral("budgetTerms"));
    m_table->setAccessibleName(tr("Terms of the budget"));
    m_table->setModel(m_terms);
    m_table->setItemDelegate(new BudgetTermDelegate(m_table));
    dressTable(m_table);
    m_problem->setObjectName(QStringLiteral("budgetProblem"));
    m_problem->setWordWrap(true);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(Tone::Stop).name()));
    auto* measurand = new QHBoxLayout;
    measurand->addWidget(m_measurand, 1);
    measurand->addWidget(new QLabel(tr("New version"), budget));
    measurand->addWidget(m_version);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_remove, m_save})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(budget);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_origin);
    layout->addLayout(measurand);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_reason);
    layout->addWidget(buildExample());
    layout->addWidget(m_problem);
    layout->addWidget(m_tiles);
    return budget;
}

QWidget* BudgetsPage::buildExample()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const auto place = [&](const QString& name, const char* objectName, QWidget* field) {
        field->setObjectName(QString::fromLatin1(objectName));
        field->setAccessibleName(name);
        field->setToolTip(name);
        line->addWidget(field);
    };
    line->addWidget(new QLabel(tr("Worked out for"), row));
    m_length->setRange(1, longestMm);
    m_length->setValue(int(services::BudgetExample().lengthUm / umPerMm));
    m_length->setSuffix(QStringLiteral(" mm"));
    m_readings->setRange(1, mostReadings);
    m_readings->setSuffix(tr(" readings"));
    m_celsius->setRange(0, 50);
    m_celsius->setValue(20);
    m_celsius->setSuffix(QStringLiteral(" °C"));
    m_partMaterial->setText(services::BudgetExample().partMaterial);
    m_masterMaterial->setText(services::BudgetExample().masterMaterial);
    place(tr("Length"), "budgetLength", m_length);
    place(tr("Readings averaged"), "budgetReadings", m_readings);
    place(tr("Temperature of piece and master"), "budgetCelsius", m_celsius);
    place(tr("Material of the piece"), "budgetPartMaterial", m_partMaterial);
    place(tr("Material of the master"), "budgetMasterMaterial", m_masterMaterial);
    for (QSpinBox* box : {m_length, m_readings, m_celsius})
        connect(box, &QSpinBox::valueChanged, this, &BudgetsPage::workOut);
    for (QLineEdit* field : {m_partMaterial, m_masterMaterial})
        connect(field, &QLineEdit::textChanged, this, &BudgetsPage::workOut);
    return row;
}

void BudgetsPage::open(const QString& subject)
{
    m_subject = subject;
    m_reason->hide();
    refresh();
}

void BudgetsPage::refresh()
{
    desk().store.read(
        this, [](OpenStore& store, Progress&) { return services::knownBudgets(store.records()); },
        [this, subject = m_subject](const Result<QList<KnownBudget>>& budgets) {
            if (subject != m_subject)
                return;
            if (budgets)
                show(*budgets);
            else
                emit failed(budgets.error());
        });
}

void BudgetsPage::show(const QList<KnownBudget>& budgets)
{
    QList<TableRow> rows;
    const KnownBudget* chosen = budgets.isEmpty() ? nullptr : &budgets.first();
    qsizetype chosenRow = 0;
    for (const KnownBudget& known : budgets) {
        if (known.budget.name.compare(m_subject, Qt::CaseInsensitive) == 0) {
            chosen = &known;
            chosenRow = rows.size();
        }
        rows.append(
            {{{known.budget.name, Tone::Plain, known.budget.measurand}, {known.budget.version, Tone::Plain, {}}},
             {QStringLiteral("budgets"), known.budget.name}});
    }
    m_budgets->setRows(rows);
    m_list->selectRow(int(chosenRow));
    if (!chosen)
        return;
    if (!m_subject.isEmpty() && chosen->budget.name.compare(m_subject, Qt::CaseInsensitive) != 0)
        emit said(MessageBar::Tone::Trouble, tr("There is no budget “%1”.").arg(m_subject));
    showBudget(*chosen);
}

void BudgetsPage::showBudget(const KnownBudget& known)
{
    const services::BudgetText text = services::textOf(known.budget);
    m_title->setText(text.name);
    m_origin->setText(known.isShipped ? tr("Version %1, ships with the program").arg(text.version)
                                      : tr("Version %1, the shop's own").arg(text.version));
    m_version->setText(services::nextBudgetVersion(text.version));
    m_measurand->setText(text.measurand);
    m_terms->setTerms(text.terms);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(BudgetTerms::Share, m_table->fontMetrics().averageCharWidth() * shareSigns);
    workOut();
}

services::BudgetText BudgetsPage::entered() const
{
    return {m_title->text(), m_version->text(), m_measurand->text(), m_terms->terms()};
}

services::BudgetExample BudgetsPage::example() const
{
    return {m_length->value() * umPerMm, m_readings->value(), m_partMaterial->text().trimmed(),
            m_masterMaterial->text().trimmed(), double(m_celsius->value())};
}

void BudgetsPage::workOut()
{
    const auto shown = services::shownBudget(entered(), example());
    m_save->setEnabled(shown.has_value());
    m_problem->setText(shown ? QString() : words::sentence(shown.error().message));
    m_problem->setVisible(!shown);
    QList<double> shares;
    if (shown) {
        for (const services::BudgetLine& line : shown->lines)
            shares.append(line.share);
    }
    m_terms->setShares(shares);
    const auto number = [&shown](double value, int decimals) {
        return shown && std::isfinite(value) ? QLocale().toString(value, 'f', decimals) : QStringLiteral("–");
    };
    const services::BudgetShown none;
    const services::BudgetShown& result = shown ? *shown : none;
    const bool isEndless = shown && !std::isfinite(result.degreesOfFreedom);
    m_tiles->show({budgetTile("budgetStandard", number(result.u, 4), tr("u, µm")),
                   budgetTile("budgetFreedom", isEndless ? QStringLiteral("∞") : number(result.degreesOfFreedom, 1),
                              tr("degrees of freedom")),
                   budgetTile("budgetFactor", number(result.k, 2), tr("k for 95.45 %")),
                   budgetTile("budgetExpanded", number(result.U, 4), tr("U, µm"))});
}

void BudgetsPage::save(const QString& reason)
{
    desk().store.write(
        this,
        [text = entered(), reason](OpenStore& store, Progress&) { return services::saveBudget(store, text, reason); },
        [this, version = m_version->text()](const Result<>& done) {
            m_reason->answer(done ? QString() : done.error().message);
            if (!done)
                return;
            emit said(MessageBar::Tone::Done, tr("Version %1 is kept and in force.").arg(version));
            refresh();
        });
}

} // namespace clew::gui
