// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/issue_page.h"

#include "gui/page_list.h"
#include "gui/pdf_view.h"
#include "gui/problem_rows.h"
#include "gui/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

using services::ReportType;

ReportsPage::ReportsPage(Desk& desk, const QString& title, QWidget* parent)
    : ListPage(desk, QStringLiteral("documents"), title, domain::Kind::Document, {QStringLiteral("type")}, parent)
{
    auto* issue = new QPushButton(tr("&Issue a report…"), this);
    issue->setObjectName(QStringLiteral("issueReport"));
    auto* verify = new QPushButton(tr("&Check a PDF…"), this);
    verify->setObjectName(QStringLiteral("checkPdf"));
    auto* drawing = new QPushButton(tr("&Drawing and balloons…"), this);
    drawing->setObjectName(QStringLiteral("openDrawing"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(issue);
    buttons->addWidget(verify);
    buttons->addWidget(drawing);
    buttons->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->insertLayout(1, buttons);
    connect(issue, &QPushButton::clicked, this, [this] { emit placeWanted({QStringLiteral("issue"), {}}); });
    connect(verify, &QPushButton::clicked, this, [this] { emit placeWanted({QStringLiteral("verify"), {}}); });
    connect(drawing, &QPushButton::clicked, this, [this] { emit placeWanted({QStringLiteral("drawing"), {}}); });
}

IssuePage::IssuePage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_summary(makeSection({}, this)),
      m_problems(new RowsModel({tr("What is missing or odd"), tr("Field"), tr("Means")}, this)),
      m_againLabel(new QLabel(tr("&Why it is issued again"), this)),
      m_again(new QLineEdit(this)),
      m_issue(makePrimary(tr("&Issue"), this)),
      m_pages(new PdfView(this))
{
    auto* split = new QSplitter(this);
    auto* side = new QWidget(split);
    split->addWidget(side);
    split->addWidget(m_pages);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(18, 14, 18, 12);
    whole->addWidget(makeTitle(tr("Issue a report"), this));
    whole->addWidget(split, 1);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(buildForm());
    m_summary->setObjectName(QStringLiteral("checkSummary"));
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    QTableView* problems = makeRowsView(m_problems, tr("What is missing"), 0, this);
    problems->setObjectName(QStringLiteral("missing"));
    layout->addWidget(problems, 1);
    m_again->setObjectName(QStringLiteral("issuedAgain"));
    m_again->setAccessibleName(tr("Why it is issued again"));
    m_againLabel->setBuddy(m_again);
    m_issue->setObjectName(QStringLiteral("issueNow"));
    auto* last = new QHBoxLayout;
    last->addWidget(m_againLabel);
    last->addWidget(m_again, 1);
    last->addStretch(0);
    last->addWidget(m_issue);
    layout->addLayout(last);
    setFocusProxy(m_subject);
    connect(m_issue, &QPushButton::clicked, this, &IssuePage::issue);
    forget();
}

QWidget* IssuePage::buildForm()
{
    QFrame* card = makeCard(this);
    auto* grid = new QGridLayout(card);
    const auto addBox = [&](int row, const QString& label, const char* name) {
        auto* box = new QComboBox(card);
        auto* words = new QLabel(label, card);
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        words->setBuddy(box);
        grid->addWidget(words, row, 0);
        grid->addWidget(box, row, 1);
        return box;
    };
    m_type = addBox(0, tr("&Report"), "reportType");
    m_type->addItem(tr("Device History Record"), int(ReportType::DeviceHistory));
    m_type->addItem(tr("First Article Inspection report"), int(ReportType::FirstArticle));
    m_subject = addField(grid, 1, tr("&Of which unit or lot"), "reportSubject");
    m_scope = addBox(2, tr("S&cope"), "reportScope");
    m_scope->addItem(tr("full"), true);
    m_scope->addItem(tr("partial"), false);
    m_reason = addField(grid, 3, tr("Rea&son"), "reportReason");
    m_reason->setPlaceholderText(tr("Empty: what triggered it"));
    m_baseline = addField(grid, 4, tr("&Builds on report"), "reportBaseline");
    m_affected = addField(grid, 5, tr("&Answers for balloons"), "reportAffected");
    m_affected->setPlaceholderText(tr("Empty: what was measured"));
    for (int row = 2; row <= 5; ++row) {
        for (int column = 0; column < 2; ++column)
            (row < 4 ? m_ofFirstArticle : m_ofPartial).append(grid->itemAtPosition(row, column)->widget());
    }
    m_check = new QPushButton(tr("See &what is missing"), card);
    m_check->setObjectName(QStringLiteral("checkReport"));
    m_drawing = new QPushButton(tr("&Drawing and balloons…"), card);
    m_drawing->setObjectName(QStringLiteral("reportDrawing"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_drawing);
    buttons->addStretch(1);
    grid->addLayout(buttons, 6, 1);
    connect(m_drawing, &QPushButton::clicked, this, [this] {
        emit placeWanted({QStringLiteral("drawing"), m_subject->text().section(QLatin1Char('/'), 0, -2)});
    });
    grid->setColumnStretch(1, 1);
    for (QComboBox* box : {m_type, m_scope})
        connect(box, &QComboBox::currentIndexChanged, this, &IssuePage::updateForm);
    for (QLineEdit* field : {m_subject, m_reason, m_baseline, m_affected}) {
        connect(field, &QLineEdit::textEdited, this, &IssuePage::forget);
        connect(field, &QLineEdit::returnPressed, this, &IssuePage::check);
    }
    connect(m_check, &QPushButton::clicked, this, &IssuePage::check);
    return card;
}

void IssuePage::updateForm()
{
    const bool isFirstArticle = m_type->currentData().toInt() == int(ReportType::FirstArticle);
    for (QWidget* widget : m_ofFirstArticle)
        widget->setVisible(isFirstArticle);
    m_drawing->setVisible(isFirstArticle);
    for (QWidget* widget : m_ofPartial)
        widget->setVisible(isFirstArticle && !m_scope->currentData().toBool());
    forget();
}

void IssuePage::open(const QString& subject)
{
    const QString type = subject.section(QLatin1Char('/'), 0, 0);
    m_type->setCurrentIndex(
        m_type->findData(int(type == QLatin1String("fai") ? ReportType::FirstArticle : ReportType::DeviceHistory)));
    m_subject->setText(subject.section(QLatin1Char('/'), 1));
    for (QLineEdit* field : {m_reason, m_baseline, m_affected})
        field->clear();
    updateForm();
    if (type == QLatin1String("dhr") && !m_subject->text().isEmpty())
        check();
}

void IssuePage::refresh()
{
    if (m_checked)
        check();
}

void IssuePage::forget()
{
    m_checked.reset();
    m_summary->clear();
    m_problems->setRows({});
    m_issue->setEnabled(false);
    m_pages->hide();
    m_again->hide();
    m_againLabel->hide();
}

services::ReportWanted IssuePage::wanted() const
{
    return {ReportType(m_type->currentData().toInt()),
            m_subject->text(),
            m_scope->currentData().toBool(),
            m_reason->text(),
            m_baseline->text(),
            m_affected->text()};
}

void IssuePage::check()
{
    forget();
    const auto answer = [this](const Result<services::ReportCheck>& check) {
        if (check)
            show(*check);
        else
            emit failed(check.error());
    };
    const auto work = [wanted = wanted()](services::OpenStore& store, Progress&) {
        return services::checkReport(store, wanted);
    };
    if (wanted().type == ReportType::FirstArticle) // may begin a report with the next number
        desk().store.write(this, work, answer);
    else
        desk().store.read(this, work, answer);
}

void IssuePage::show(const services::ReportCheck& check)
{
    m_checked = check;
    m_problems->setRows(problemRows(check.problems, ProblemTable::Document));
    const bool canIssue = !hasErrors(check.problems);
    QStringList lines{canIssue ? tr("%1 of %2 can be issued.").arg(check.title, check.subject)
                               : tr("%1 of %2 can't be issued yet.").arg(check.title, check.subject)};
    if (!check.triggers.isEmpty())
        lines.append(tr("Due because of: %1").arg(check.triggers.join(QStringLiteral("; "))));
    if (check.issuedBefore > 0)
        lines.append(tr("It was issued %Ln time(s) before; say why it is issued again.", nullptr, check.issuedBefore));
    m_summary->setText(lines.join(QLatin1Char('\n')));
    m_again->setVisible(check.issuedBefore > 0);
    m_againLabel->setVisible(check.issuedBefore > 0);
    m_issue->setEnabled(canIssue);
    if (canIssue)
        preview(check);
}

void IssuePage::preview(const services::ReportCheck& check)
{
    desk().store.readLong(
        this, [check](services::OpenStore& store, Progress&) { return services::previewReport(store, check); },
        [this, title = check.title](const Result<QByteArray>& pdf) {
            if (!m_checked || m_checked->title != title)
                return;
            if (!pdf) {
                emit failed(pdf.error());
                return;
            }
            m_pages->show(*pdf);
            m_pages->setVisible(true);
        });
}

void IssuePage::issue()
{
    m_issue->setEnabled(false);
    desk().store.write(
        this,
        [checked = *m_checked, why = m_again->text()](services::OpenStore& store, Progress&) {
            return services::issueReport(store, checked, why);
        },
        [this](const Result<QString>& name) {
            m_issue->setEnabled(m_checked.has_value());
            if (!name) {
                emit failed(name.error());
                return;
            }
            const QString title = m_checked ? m_checked->title : QString();
            forget();
            emit placeWanted(placeOf(domain::Kind::Document, *name));
            emit said(MessageBar::Tone::Done, tr("%1 is issued. It can be signed now.").arg(title));
        });
}

} // namespace clew::gui
