// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/certificates_page.h"

#include "gui/certificate_view.h"
#include "gui/lot_rows.h"
#include "gui/open_record.h"
#include "gui/page_list.h"
#include "gui/record_table.h"
#include "gui/specification_rows.h"
#include "gui/widgets.h"
#include "services/locator.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

using services::CertificateAct;
using services::OpenStore;

namespace {

const QString certificatesPage = QStringLiteral("certificates");
constexpr int certificateListSigns[] = {16, 8, 16, 12};
constexpr int smallestView = 140;
enum CertificateTab { CertificatesTab, SpecificationsTab, EvidenceTab };

bool isCertificateNarrowing(const QString& subject)
{
    return subject.isEmpty() || subject.startsWith(QLatin1String("state="));
}

ActField certificateField(const char* name, const QString& label, const QString& hint = {})
{
    return {QString::fromLatin1(name), label, hint};
}

} // namespace

CertificatesPage::CertificatesPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_tabs(new QTabWidget(this)),
      m_list(new RecordTable(desk, domain::Kind::Certificate, {QStringLiteral("state")}, this)),
      m_title(makeTitle({}, this)),
      m_state(makeSection({}, this)),
      m_facts(makeMuted({}, this)),
      m_view(new CertificateView(this)),
      m_panel(new ActPanel(desk.prompt, this)),
      m_specifications(new RowsModel(specificationHeadings(), this)),
      m_limits(new RowsModel(limitHeadings(), this)),
      m_limitsOf(makeSection({}, this)),
      m_verifyPanel(new ActPanel(desk.prompt, this)),
      m_evidence(new RowsModel(evidenceHeadings(), this))
{
    m_tabs->addTab(buildCertificates(), tr("Certificates"));
    m_tabs->addTab(buildSpecifications(), tr("Specifications"));
    m_tabs->addTab(buildEvidence(), tr("Kept as evidence"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(makeTitle(tr("Certificates"), this));
    layout->addWidget(m_tabs, 1);
    setFocusProxy(&m_list->view());
    connect(m_list, &RecordTable::currentChanged, this, &CertificatesPage::choose);
    connect(m_list, &RecordTable::opened, this, &CertificatesPage::choose);
    connect(m_list, &RecordTable::failed, this, &Page::failed);
    connect(m_list, &RecordTable::said, this, &Page::said);
    connect(m_list, &RecordTable::narrowed, this, [this] {
        emit placeChanged({certificatesPage, m_list->narrowing()});
    });
    connect(&desk.store, &StoreClient::recordsChanged, this, &CertificatesPage::refresh);
}

QPushButton* CertificatesPage::addAct(const QString& text, const char* objectName, void (CertificatesPage::*ask)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(objectName));
    connect(button, &QPushButton::clicked, this, ask);
    return button;
}

QWidget* CertificatesPage::buildCertificates()
{
    auto* split = new QSplitter(this);
    if (this->desk().settings.layoutOf(QStringLiteral("list_certificate")).isEmpty()) {
        const int sign = m_list->fontMetrics().horizontalAdvance(QLatin1Char('0'));
        for (int i = 0; i < int(std::size(certificateListSigns)); ++i)
            m_list->view().setColumnWidth(i, sign * certificateListSigns[i]);
    }
    split->addWidget(m_list);
    split->addWidget(buildOne());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 3);
    split->setSizes({300, 760});
    split->setChildrenCollapsible(false);
    return split;
}

QWidget* CertificatesPage::buildOne()
{
    auto* side = new QWidget(this);
    m_title->setObjectName(QStringLiteral("certificateTitle"));
    m_state->setObjectName(QStringLiteral("certificateState"));
    m_facts->setObjectName(QStringLiteral("certificateFacts"));
    m_acts = {addAct(tr("&Compare…"), "certificateCompare", &CertificatesPage::askCompare),
              addAct(tr("&Accept…"), "certificateAccept", &CertificatesPage::askAccept),
              addAct(tr("Re&ject…"), "certificateReject", &CertificatesPage::askReject),
              makeRecordButton(this, domain::Kind::Certificate, [this] { return m_sheet->name; })};
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(12);
    head->addWidget(m_state);
    head->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(addAct(tr("&New certificate…"), "certificateAdd", &CertificatesPage::askAdd));
    for (QPushButton* button : std::as_const(m_acts)) {
        button->setEnabled(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 6, 6, 6);
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    column->addWidget(m_panel);
    column->addWidget(m_view, 1);
    m_view->setMinimumHeight(smallestView); // a panel above may take its place: the page still fits 720 lines
    m_title->setText(tr("Choose a certificate"));
    m_view->clear(tr("Its file stands here, beside what it states."));
    return side;
}

QWidget* CertificatesPage::buildSpecifications()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->addWidget(
        makeMuted(tr("Limits come from lists and templates. Until a quality manager has compared them with "
                     "the bought edition, a comparison with them proposes nothing."),
                  side));
    auto* split = new QSplitter(side);
    m_specificationTable = makeRowsView(m_specifications, tr("Specifications"), 0, split);
    m_specificationTable->setObjectName(QStringLiteral("specifications"));
    auto* right = new QWidget(split);
    auto* lines = new QVBoxLayout(right);
    lines->setContentsMargins(8, 0, 0, 0);
    m_limitsOf->setObjectName(QStringLiteral("limitsOf"));
    m_verify = addAct(tr("&Verify these limits…"), "verifyLimits", &CertificatesPage::askVerify);
    m_verify->setEnabled(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_limitsOf, 1);
    head->addWidget(m_verify);
    lines->addLayout(head);
    lines->addWidget(m_verifyPanel);
    QTableView* limits = makeRowsView(m_limits, tr("Limits"), 4, right);
    limits->setObjectName(QStringLiteral("limits"));
    lines->addWidget(limits, 1);
    split->addWidget(m_specificationTable);
    split->addWidget(right);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 4);
    split->setChildrenCollapsible(false);
    column->addWidget(split, 1);
    connect(m_specificationTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CertificatesPage::showLimits);
    return side;
}

QWidget* CertificatesPage::buildEvidence()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->addWidget(makeMuted(tr("Files whose own signature is broken. They are kept with what was found, and prove "
                                   "nothing else: no material and no calibration rests on them."),
                                side));
    QTableView* evidence = makeRowsView(m_evidence, tr("Kept as evidence"), 2, side);
    evidence->setObjectName(QStringLiteral("evidence"));
    column->addWidget(evidence, 1);
    connect(evidence, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit placeWanted(m_evidence->rows().at(index.row()).place); });
    return side;
}

void CertificatesPage::open(const QString& subject)
{
    m_panel->hide();
    m_verifyPanel->hide();
    refreshOthers();
    if (subject == QLatin1String("specifications") || subject == QLatin1String("evidence")) {
        m_tabs->setCurrentIndex(subject == QLatin1String("evidence") ? EvidenceTab : SpecificationsTab);
        return;
    }
    m_tabs->setCurrentIndex(CertificatesTab);
    if (isCertificateNarrowing(subject)) {
        if (subject != m_list->narrowing())
            m_list->setNarrowing(subject);
        return;
    }
    m_subject = subject;
    refresh();
}

void CertificatesPage::choose(qint64 key)
{
    if (key == 0)
        return;
    desk().store.read(
        this,
        [key](OpenStore& store, Progress&) { return services::recordName(store, domain::Kind::Certificate, key); },
        [this](const Result<QString>& name) {
            if (!name || (m_sheet && m_subject == *name))
                return;
            m_subject = *name;
            m_panel->hide();
            emit placeChanged({certificatesPage, *name});
            refresh();
        });
}

void CertificatesPage::refresh()
{
    refreshOthers();
    if (m_subject.isEmpty())
        return;
    desk().store.read(
        this, [name = m_subject](OpenStore& store, Progress&) { return services::certificateSheet(store, name); },
        [this, name = m_subject](const Result<services::CertificateSheet>& sheet) {
            if (name != m_subject)
                return;
            if (sheet)
                show(*sheet);
            else
                emit failed(sheet.error());
        });
}

void CertificatesPage::refreshOthers()
{
    desk().store.read(
        this,
        [](OpenStore& store, Progress&) -> Result<Others> {
            Others others;
            others.specifications = TRY(services::specifications(store));
            others.evidence = TRY(services::keptEvidence(store));
            return others;
        },
        [this](const Result<Others>& others) {
            if (others)
                showOthers(*others);
            else
                emit failed(others.error());
        });
}

void CertificatesPage::show(const services::CertificateSheet& sheet)
{
    m_sheet = sheet;
    m_list->setCurrentKey(sheet.certificate.id.key());
    const domain::Certificate& certificate = sheet.certificate;
    m_title->setText(certificate.number);
    setWindowTitle(certificate.number);
    const RowCell state = wordCell(domain::enumName(certificate.state));
    m_state->setText((signOf(state.tone) + QLatin1Char(' ') + state.text).trimmed());
    m_state->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(state.tone).name()));
    QStringList facts{certificate.type, sheet.issuer};
    if (!sheet.heat.isEmpty())
        facts.append(tr("heat %1").arg(sheet.heat));
    if (!sheet.lots.isEmpty())
        facts.append(tr("lot %1").arg(sheet.lots.join(QStringLiteral(", "))));
    if (certificate.date.isValid())
        facts.append(words::day(certificate.date));
    if (!certificate.discrepancy.isEmpty())
        facts.append(tr("taken although: %1").arg(certificate.discrepancy));
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    for (QPushButton* button : std::as_const(m_acts))
        button->setEnabled(true);
    m_view->show(sheet);
}

void CertificatesPage::showOthers(const Others& others)
{
    const int row = std::max(0, m_specificationTable->currentIndex().row());
    m_others = others;
    m_specifications->setRows(specificationRows(others.specifications));
    m_evidence->setRows(evidenceRows(others.evidence));
    const auto waiting = std::count_if(others.specifications.begin(), others.specifications.end(),
                                       [](const services::SpecificationRow& each) { return !each.isVerified(); });
    m_tabs->setTabText(SpecificationsTab, waiting > 0 ? tr("Specifications (%Ln to verify)", nullptr, int(waiting))
                                                      : tr("Specifications"));
    m_tabs->setTabText(EvidenceTab, tr("Kept as evidence (%1)").arg(QLocale().toString(others.evidence.size())));
    m_specificationTable->selectRow(std::min(row, m_specifications->rowCount() - 1));
    showLimits();
}

void CertificatesPage::showLimits()
{
    const int row = m_specificationTable->currentIndex().row();
    const bool isThere = row >= 0 && row < m_others.specifications.size();
    m_limits->setRows(isThere ? limitRows(m_others.specifications[row].specification) : QList<TableRow>());
    m_limitsOf->setText(isThere ? specificationLabel(m_others.specifications[row].specification) : QString());
    m_verify->setEnabled(isThere && !m_others.specifications[row].isVerified());
}

void CertificatesPage::askAdd()
{
    ActField file = certificateField("file", tr("&File"), tr("PDF or scan"));
    file.form = ActField::Form::File;
    m_panel->ask(
        tr("A certificate on paper or as a PDF, with what it states typed beside it. Files with data of their own (EN "
           "10168, CoA, DCC) come in by dropping them onto the window."),
        tr("Add"),
        {file, certificateField("number", tr("Num&ber")), certificateField("issuer", tr("&Issuer")),
         certificateField("type", tr("&Type"), QStringLiteral("3.1")), certificateField("heat", tr("Hea&t")),
         certificateField("lot", tr("&Lot")), certificateField("specification", tr("S&pecification")),
         certificateField("edition", tr("E&dition")), certificateField("form", tr("Fo&rm"), tr("bar")),
         certificateField("size", tr("Si&ze, mm")),
         certificateField("values", tr("&Values"), QStringLiteral("C=0.02 %; Rm=905 MPa")),
         certificateField("discrepancy", tr("Discrepanc&y"), tr("why it is taken although its heat is another"))},
        [this](const ActPanel::Answers& answers) { act(CertificateAct::Add, answers); });
}

void CertificatesPage::askCompare()
{
    m_panel->ask(tr("One more comparison with the limits for the certificate's form and size. What was compared before "
                    "stays in its history."),
                 tr("Compare"),
                 {certificateField("specification", tr("S&pecification"), tr("empty: the certificate's own")),
                  certificateField("edition", tr("E&dition"))},
                 [this](const ActPanel::Answers& answers) { act(CertificateAct::Compare, answers); });
}

void CertificatesPage::askAccept()
{
    m_panel->ask(tr("Units may be released that are made of what it certifies. Say why, unless every line conforms."),
                 tr("Accept"), {certificateField("reason", tr("&Reason"))},
                 [this](const ActPanel::Answers& answers) { act(CertificateAct::Accept, answers); });
}

void CertificatesPage::askReject()
{
    m_panel->ask(tr("Nothing made of what it certifies can be released."), tr("Reject"),
                 {certificateField("reason", tr("&Reason"))},
                 [this](const ActPanel::Answers& answers) { act(CertificateAct::Reject, answers); });
}

void CertificatesPage::askVerify()
{
    const int row = m_specificationTable->currentIndex().row();
    if (row < 0 || row >= m_others.specifications.size())
        return;
    const domain::MaterialSpecification asked = m_others.specifications[row].specification;
    m_verifyPanel->ask(
        tr("You say that the limits of %1 are those of the bought edition, line by line. Your name and the "
           "day stand with them.")
            .arg(specificationLabel(asked)),
        tr("Verify"), {certificateField("reason", tr("C&ompared with"), tr("our copy, page by page"))},
        [this, asked](const ActPanel::Answers& answers) {
            desk().store.write(
                this,
                [id = asked.id, reason = answers.value(QStringLiteral("reason"))](OpenStore& store, Progress&) {
                    return services::verifyLimits(store, id, reason);
                },
                [this, name = asked.name](const Result<>& done) {
                    m_verifyPanel->answer(done ? QString() : done.error().message);
                    if (done)
                        emit said(MessageBar::Tone::Done, tr("The limits of %1 are verified.").arg(name));
                });
        });
}

void CertificatesPage::act(CertificateAct act, const ActPanel::Answers& answers)
{
    desk().store.write(
        this,
        [act, name = m_subject, answers](OpenStore& store, Progress&) {
            return services::actOnCertificate(store, act, name, answers);
        },
        [this, act](const Result<services::CertificateActed>& acted) { take(act, acted); });
}

void CertificatesPage::take(CertificateAct act, const Result<services::CertificateActed>& acted)
{
    m_panel->answer(acted ? QString() : acted.error().message);
    if (!acted)
        return;
    if (act == CertificateAct::Add && acted->name.isEmpty()) {
        m_tabs->setCurrentIndex(EvidenceTab);
        emit said(MessageBar::Tone::Warning,
                  tr("The file is kept as evidence only: its signature is %1.").arg(acted->signature));
        return;
    }
    switch (act) {
    case CertificateAct::Add:
        emit placeWanted({certificatesPage, acted->name}); // before the message: going there clears it
        emit said(acted->warnings.isEmpty() ? MessageBar::Tone::Done : MessageBar::Tone::Warning,
                  acted->warnings.isEmpty()
                      ? tr("Certificate %1 is there.").arg(acted->number)
                      : tr("Certificate %1 is there. %2").arg(acted->number, acted->warnings.first()));
        break;
    case CertificateAct::Compare:
        emit said(MessageBar::Tone::Done,
                  tr("%1 is compared: %2.").arg(acted->number, words::name(domain::enumName(*acted->verdict))));
        break;
    case CertificateAct::Accept:
        emit said(MessageBar::Tone::Done, tr("%1 is accepted.").arg(acted->number));
        break;
    case CertificateAct::Reject:
        emit said(MessageBar::Tone::Done, tr("%1 is rejected.").arg(acted->number));
        break;
    }
}

} // namespace clew::gui
