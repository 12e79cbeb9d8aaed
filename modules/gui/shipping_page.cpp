// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/shipping_page.h"

#include "gui/flow_layout.h"
#include "gui/open_record.h"
#include "gui/page_list.h"
#include "gui/record_table.h"
#include "gui/shipping_rows.h"
#include "gui/theme.h"
#include "gui/widgets.h"
#include "services/locator.h"

#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

using services::OpenStore;

namespace {

const QString shippingPage = QStringLiteral("shipping");
enum ShippingTab { BoxTab, DeliveriesTab };

QLabel* shippingProblem(const char* objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(objectName));
    label->setWordWrap(true);
    label->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().fail.name()));
    label->hide();
    return label;
}

void sayProblem(QLabel* label, const QString& problem)
{
    label->setText(words::sentence(problem));
    label->setVisible(!problem.isEmpty());
}

} // namespace

ShippingPage::ShippingPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_tabs(new QTabWidget(this)),
      m_scan(new QLineEdit(this)),
      m_quantity(new QLineEdit(this)),
      m_problem(shippingProblem("pickProblem", this)),
      m_box(new RowsModel(boxHeadings(), this)),
      m_summary(makeSection({}, this)),
      m_shipProblem(shippingProblem("shipProblem", this)),
      m_list(new RecordTable(desk, domain::Kind::Shipment, {}, this)),
      m_title(makeTitle({}, this)),
      m_facts(makeMuted({}, this)),
      m_lines(new RowsModel(deliveryLineHeadings(), this)),
      m_papers(new RowsModel(deliveryPaperHeadings(), this)),
      m_panel(new ActPanel(desk.prompt, this))
{
    m_tabs->addTab(buildBox(), tr("New delivery"));
    m_tabs->addTab(buildDeliveries(), tr("Deliveries"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(makeTitle(tr("Shipping"), this));
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_scan);
    connect(&desk.store, &StoreClient::recordsChanged, this, &ShippingPage::refresh);
    showBox();
}

QPushButton* ShippingPage::addButton(const QString& text, const char* objectName, void (ShippingPage::*act)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(objectName));
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget* ShippingPage::buildScan()
{
    auto* whole = new QWidget(this);
    auto* line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    m_scan->setObjectName(QStringLiteral("pickScan"));
    m_scan->setAccessibleName(tr("Scan what goes into the box"));
    m_scan->setPlaceholderText(tr("Scan a label, or type LB-7/BRL-1 or a lot"));
    m_scan->setClearButtonEnabled(true);
    m_quantity->setObjectName(QStringLiteral("pickQuantity"));
    m_quantity->setAccessibleName(tr("Quantity of a lot"));
    m_quantity->setPlaceholderText(tr("of a lot: all"));
    m_quantity->setMaximumWidth(m_quantity->fontMetrics().averageCharWidth() * 20);
    auto* scan = new QLabel(tr("S&can"), whole);
    scan->setBuddy(m_scan);
    auto* quantity = new QLabel(tr("&Quantity"), whole);
    quantity->setBuddy(m_quantity);
    line->addWidget(scan);
    line->addWidget(m_scan, 1);
    line->addWidget(quantity);
    line->addWidget(m_quantity);
    line->addWidget(addButton(tr("&Put in"), "pickNow", &ShippingPage::pick));
    connect(m_scan, &QLineEdit::returnPressed, this, &ShippingPage::pick);
    connect(m_quantity, &QLineEdit::returnPressed, this, &ShippingPage::pick);
    return whole;
}

QWidget* ShippingPage::buildBox()
{
    auto* split = new QSplitter(this);
    auto* left = new QWidget(split);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(6, 6, 8, 6);
    column->addWidget(buildScan());
    column->addWidget(m_problem);
    m_boxTable = makeRowsView(m_box, tr("What is in the box"), 3, left);
    m_boxTable->setObjectName(QStringLiteral("box"));
    column->addWidget(m_boxTable, 1);
    auto* foot = new QHBoxLayout;
    m_summary->setObjectName(QStringLiteral("boxSummary"));
    m_summary->setWordWrap(true);
    foot->addWidget(m_summary, 1);
    m_out = addButton(tr("&Take out"), "takeOut", &ShippingPage::takeOut);
    foot->addWidget(m_out);
    column->addLayout(foot);
    split->addWidget(left);
    split->addWidget(buildForm());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({660, 400});
    split->setChildrenCollapsible(false);
    return split;
}

QWidget* ShippingPage::buildForm()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->addWidget(makeSection(tr("To whom"), side));
    auto* place = new QWidget(side);
    auto* grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 0, 0);
    int row = 0;
    const auto field = [&](const char* name, const QString& label, const QString& hint) {
        QLineEdit* edit = addField(grid, row++, label, name);
        edit->setPlaceholderText(hint);
        m_form.insert(QString::fromLatin1(name), edit);
    };
    field("shipCustomer", tr("C&ustomer"), tr("id or name"));
    field("shipConsignee", tr("Co&nsignee"), tr("empty: the customer"));
    field("shipAddress", tr("&Address"), {});
    field("shipContact", tr("Whom to ca&ll"), {});
    field("shipPhone", tr("P&hone"), {});
    field("shipOrder", tr("Customer's &order"), {});
    field("shipNumber", tr("&Delivery note"), tr("empty: the next of the year"));
    column->addWidget(place);
    column->addWidget(m_shipProblem);
    m_ship = makePrimary(tr("&Ship"), side);
    m_ship->setObjectName(QStringLiteral("shipNow"));
    connect(m_ship, &QPushButton::clicked, this, &ShippingPage::ship);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_ship);
    column->addLayout(foot);
    column->addWidget(
        makeMuted(tr("All of it leaves with one delivery note, or nothing does. What was released is looked "
                     "at once more: holds and open nonconformities stop it."),
                  side));
    column->addStretch(1);
    return side;
}

QWidget* ShippingPage::buildDeliveries()
{
    auto* split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(buildDelivery());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    connect(m_list, &RecordTable::currentChanged, this, &ShippingPage::choose);
    connect(m_list, &RecordTable::opened, this, &ShippingPage::choose);
    connect(m_list, &RecordTable::failed, this, &Page::failed);
    connect(m_list, &RecordTable::said, this, &Page::said);
    return split;
}

QWidget* ShippingPage::buildDelivery()
{
    auto* side = new QWidget(this);
    m_title->setObjectName(QStringLiteral("deliveryTitle"));
    m_title->setText(tr("Choose a delivery"));
    m_facts->setObjectName(QStringLiteral("deliveryFacts"));
    m_certificate = addButton(tr("&Certificate of conformity…"), "issueConformity", &ShippingPage::askConformity);
    m_acts = {m_certificate, addButton(tr("Open and si&gn"), "openConformity", &ShippingPage::openCertificate),
              addButton(tr("&Export…"), "exportDelivery", &ShippingPage::exportIt),
              makeRecordButton(this, domain::Kind::Shipment, [this] { return m_sheet->name; })};
    auto* buttons = new QWidget(side);
    auto* flow = new FlowLayout(buttons);
    for (QPushButton* button : std::as_const(m_acts)) {
        button->setEnabled(false);
        flow->addWidget(button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    QTableView* lines = makeRowsView(m_lines, tr("What was delivered"), 0, side);
    lines->setObjectName(QStringLiteral("deliveryLines"));
    QTableView* papers = makeRowsView(m_papers, tr("Certificates of conformity"), 1, side);
    papers->setObjectName(QStringLiteral("deliveryPapers"));
    for (const auto& [view, model] : {std::pair{lines, m_lines}, {papers, m_papers}})
        connect(view, &QAbstractItemView::activated, this, [this, model = model](const QModelIndex& index) {
            emit placeWanted(model->rows().at(index.row()).place);
        });
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 6, 6, 6);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(buttons);
    column->addWidget(m_panel);
    column->addWidget(lines, 3);
    column->addWidget(papers, 1);
    return side;
}

void ShippingPage::open(const QString& subject)
{
    m_panel->hide();
    if (subject.isEmpty())
        return checkAgain();
    m_tabs->setCurrentIndex(DeliveriesTab);
    m_subject = subject;
    refresh();
}

void ShippingPage::pick()
{
    sayProblem(m_problem, {});
    desk().store.read(
        this,
        [scan = m_scan->text(), quantity = m_quantity->text()](OpenStore& store, Progress&) {
            return services::pickForShipping(store, scan, quantity);
        },
        [this](const Result<services::ShippingItem>& item) {
            if (item)
                take(*item);
            else
                sayProblem(m_problem, item.error().message);
            m_scan->selectAll();
            m_scan->setFocus(Qt::OtherFocusReason);
        });
}

void ShippingPage::take(const services::ShippingItem& item)
{
    for (const services::ShippingItem& other : std::as_const(m_items)) {
        if (other.kind == item.kind && other.key == item.key)
            return sayProblem(m_problem, tr("%1 is in the box already.").arg(item.label));
    }
    m_items.append(item);
    m_scan->clear();
    m_quantity->clear();
    showBox();
}

void ShippingPage::takeOut()
{
    const int row = m_boxTable->currentIndex().row();
    if (row < 0 || row >= m_items.size())
        return;
    m_items.removeAt(row);
    showBox();
}

/// What stands against a piece may have changed since it was put in.
void ShippingPage::checkAgain()
{
    if (m_items.isEmpty())
        return;
    desk().store.read(
        this,
        [items = m_items](OpenStore& store, Progress&) -> Result<QList<services::ShippingItem>> {
            QList<services::ShippingItem> again;
            for (const services::ShippingItem& item : items) {
                const QString code = QString::fromLatin1(domain::kindName(item.kind)) + QLatin1Char(':') + item.name;
                const QString quantity = item.pieces ? item.pieces->toCanonicalText() : QString();
                services::ShippingItem now = TRY(services::pickForShipping(store, code, quantity));
                now.isLabelRead = item.isLabelRead;
                again.append(now);
            }
            return again;
        },
        [this](const Result<QList<services::ShippingItem>>& again) {
            if (!again || again->size() != m_items.size())
                return;
            m_items = *again;
            showBox();
        });
}

void ShippingPage::showBox()
{
    m_box->setRows(boxRows(m_items));
    const RowCell words = boxWords(m_items);
    m_summary->setText((signOf(words.tone) + QLatin1Char(' ') + words.text).trimmed());
    m_summary->setStyleSheet(words.tone == Tone::Plain ? QString()
                                                       : QStringLiteral("color: %1").arg(colourOf(words.tone).name()));
    m_ship->setEnabled(!m_items.isEmpty());
    m_out->setEnabled(!m_items.isEmpty());
    if (!m_items.isEmpty())
        m_boxTable->selectRow(int(m_items.size()) - 1);
    sayProblem(m_shipProblem, {});
}

void ShippingPage::ship()
{
    const auto typed = [this](const char* name) { return m_form.value(QLatin1String(name))->text(); };
    const services::ShippingForm form{typed("shipNumber"),  typed("shipCustomer"), typed("shipConsignee"),
                                      typed("shipAddress"), typed("shipContact"),  typed("shipPhone"),
                                      typed("shipOrder")};
    m_ship->setEnabled(false);
    desk().store.write(
        this, [form, items = m_items](OpenStore& store, Progress&) { return services::shipPicked(store, form, items); },
        [this](const Result<services::Delivered>& done) {
            m_ship->setEnabled(true);
            sayProblem(m_shipProblem, done ? QString() : done.error().message);
            if (!done)
                return;
            m_items.clear();
            for (QLineEdit* field : std::as_const(m_form))
                field->clear();
            showBox();
            emit placeWanted({shippingPage, done->name});
            emit said(MessageBar::Tone::Done,
                      tr("%1 has left. Its certificate of conformity can be issued and signed.").arg(done->number));
        });
}

void ShippingPage::choose(qint64 key)
{
    if (key == 0)
        return;
    desk().store.read(
        this, [key](OpenStore& store, Progress&) { return services::recordName(store, domain::Kind::Shipment, key); },
        [this](const Result<QString>& name) {
            if (!name || (m_sheet && *name == m_subject))
                return;
            m_subject = *name;
            m_panel->hide();
            emit placeChanged({shippingPage, *name});
            refresh();
        });
}

void ShippingPage::refresh()
{
    checkAgain();
    if (m_subject.isEmpty())
        return;
    desk().store.read(
        this, [name = m_subject](OpenStore& store, Progress&) { return services::deliverySheet(store, name); },
        [this, name = m_subject](const Result<services::DeliverySheet>& sheet) {
            if (name != m_subject)
                return;
            if (sheet)
                show(*sheet);
            else
                emit failed(sheet.error());
        });
}

void ShippingPage::show(const services::DeliverySheet& sheet)
{
    m_sheet = sheet;
    const domain::Shipment& shipment = sheet.shipment;
    m_list->setCurrentKey(shipment.id.key());
    m_title->setText(shipment.number);
    setWindowTitle(shipment.number);
    QStringList facts{shipment.consignee, shipment.address, shipment.contact, shipment.phone};
    if (!shipment.customer_order.isEmpty())
        facts.append(tr("order %1").arg(shipment.customer_order));
    if (shipment.date.isValid())
        facts.append(words::day(shipment.date));
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    m_lines->setRows(deliveryLineRows(sheet));
    m_papers->setRows(deliveryPaperRows(sheet));
    for (QPushButton* button : std::as_const(m_acts))
        button->setEnabled(true);
    m_acts.at(1)->setEnabled(!sheet.certificates.isEmpty());
}

void ShippingPage::askConformity()
{
    if (m_sheet->certificates.isEmpty())
        return issue({});
    m_panel->ask(tr("%1 has its certificate of conformity. Another one says why it is issued again.")
                     .arg(m_sheet->shipment.number),
                 tr("Issue again"), {{QStringLiteral("reason"), tr("&Reason")}},
                 [this](const ActPanel::Answers& answers) { issue(answers.value(QStringLiteral("reason"))); });
}

void ShippingPage::issue(const QString& reason)
{
    desk().store.write(
        this,
        [name = m_subject, reason](OpenStore& store, Progress&) {
            return services::issueConformity(store, name, reason);
        },
        [this](const Result<QString>& issued) {
            if (!issued && m_panel->isVisible())
                return m_panel->answer(issued.error().message);
            if (!issued)
                return void(emit failed(issued.error()));
            m_panel->answer({});
            emit said(MessageBar::Tone::Done,
                      tr("The certificate of conformity of %1 is issued. It can be signed.").arg(m_subject));
        });
}

void ShippingPage::openCertificate()
{
    emit placeWanted(placeOf(domain::Kind::Document, m_sheet->certificates.last().name));
}

void ShippingPage::exportIt()
{
    const QString path =
        desk().prompt.saveFile(this, tr("Export the delivery"), m_sheet->shipment.number + QStringLiteral(".xlsx"),
                               tr("Excel workbook (*.xlsx);;CSV (*.csv);;GS1 EPCIS 2.0 events (*.json)"));
    if (path.isEmpty())
        return;
    desk().store.readLong(
        this,
        [name = m_subject, path](OpenStore& store, Progress&) -> Result<QString> {
            TRY(services::exportDelivery(store, name, path));
            return path;
        },
        [this](const Result<QString>& written) {
            if (written)
                emit said(MessageBar::Tone::Done,
                          tr("The delivery is written to %1.").arg(QDir::toNativeSeparators(*written)));
            else
                emit failed(written.error());
        });
}

} // namespace clew::gui
