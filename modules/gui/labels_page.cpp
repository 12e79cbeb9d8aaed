// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/labels_page.h"

#include "gui/pdf_view.h"
#include "gui/widgets.h"
#include "gui/words.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace clew::gui {

using domain::LabelSubject;
using services::OpenStore;

namespace {

enum LabelsTab { LabelTab, TravellerTab };

void sayAs(QLabel* label, const QString& text, Tone tone)
{
    label->setText((signOf(tone) + QLatin1Char(' ') + text).trimmed());
    label->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(tone).name()));
    label->setVisible(!text.isEmpty());
}

QLabel* answerLabel(const char* objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(objectName));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

Result<> writeLabelPdf(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(
            Error::Code::Io,
            LabelsPage::tr("“%1” can't be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    return {};
}

} // namespace

LabelsPage::LabelsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_tabs(new QTabWidget(this)),
      m_subject(new QComboBox(this)),
      m_paper(new QComboBox(this)),
      m_printed(answerLabel("labelsPrinted", this)),
      m_scan(new QLineEdit(this)),
      m_meaning(answerLabel("labelMeaning", this)),
      m_travellerSaid(answerLabel("travellerSaid", this)),
      m_entry(new ActPanel(desk.prompt, this)),
      m_pages(new PdfView(this)),
      m_save(new QPushButton(tr("S&ave the PDF…"), this))
{
    m_tabs->addTab(buildLabels(), tr("Labels"));
    m_tabs->addTab(buildTravellers(), tr("Travellers"));
    m_save->setObjectName(QStringLiteral("savePdf"));
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &LabelsPage::save);
    auto* right = new QWidget(this);
    auto* pages = new QVBoxLayout(right);
    pages->setContentsMargins(8, 0, 0, 0);
    auto* head = new QHBoxLayout;
    head->addWidget(makeSection(tr("What is printed"), right), 1);
    head->addWidget(m_save);
    pages->addLayout(head);
    pages->addWidget(m_pages, 1);
    auto* split = new QSplitter(this);
    split->addWidget(m_tabs);
    split->addWidget(right);
    split->setSizes({560, 500});
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(makeTitle(tr("Labels and travellers"), this));
    layout->addWidget(split, 1);
    setFocusProxy(m_names);
}

QLineEdit* LabelsPage::addLine(QGridLayout* grid, const QString& label, const char* objectName, const QString& hint)
{
    QLineEdit* edit = addField(grid, grid->rowCount(), label, objectName);
    edit->setPlaceholderText(hint);
    return edit;
}

QWidget* LabelsPage::buildLabels()
{
    auto* side = new QWidget(m_tabs);
    auto* form = new QWidget(side);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto addBox = [&](QComboBox* box, const QString& label, const char* objectName) {
        auto* words = new QLabel(label, form);
        words->setBuddy(box);
        box->setObjectName(QString::fromLatin1(objectName));
        box->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        const int row = grid->rowCount();
        grid->addWidget(words, row, 0);
        grid->addWidget(box, row, 1);
    };
    const QStringList subjects{tr("Units"), tr("Bags (lots)"), tr("Trays (lots)"), tr("Gauges")};
    const LabelSubject kinds[] = {LabelSubject::Unit, LabelSubject::Bag, LabelSubject::Tray, LabelSubject::Gauge};
    for (int i = 0; i < subjects.size(); ++i)
        m_subject->addItem(subjects.at(i), domain::enumName(kinds[i]));
    m_paper->addItem(tr("one label a page, 50 × 25 mm"), false);
    m_paper->addItem(tr("A4 sheet of 24, 70 × 37 mm"), true);
    addBox(m_subject, tr("For &what"), "labelSubject");
    m_names = addLine(grid, tr("&Which"), "labelNames", tr("LB-7/A1..A20, LB-7/B7; or lots; or gauges"));
    addBox(m_paper, tr("&Paper"), "labelPaper");
    m_skip = addLine(grid, tr("Places used &up"), "labelSkip", tr("of the first sheet: 0 to 23"));
    m_reason = addLine(grid, tr("&Reason"), "labelReason", tr("where one was printed before"));
    auto* print = makePrimary(tr("&Make the labels"), side);
    print->setObjectName(QStringLiteral("printLabels"));
    connect(print, &QPushButton::clicked, this, &LabelsPage::print);
    for (QLineEdit* field : {m_names, m_skip, m_reason})
        connect(field, &QLineEdit::returnPressed, this, &LabelsPage::print);
    m_scan->setObjectName(QStringLiteral("labelScan"));
    m_scan->setAccessibleName(tr("Scan a label to check it"));
    m_scan->setPlaceholderText(tr("Hold the printed label under the scanner"));
    connect(m_scan, &QLineEdit::returnPressed, this, &LabelsPage::check);
    auto* scan = new QLabel(tr("&Check a label"), side);
    scan->setBuddy(m_scan);
    auto* column = new QVBoxLayout(side);
    column->addWidget(form);
    column->addWidget(print, 0, Qt::AlignRight);
    column->addWidget(m_printed);
    column->addSpacing(18);
    column->addWidget(scan);
    column->addWidget(m_scan);
    column->addWidget(m_meaning);
    column->addStretch(1);
    return side;
}

QWidget* LabelsPage::buildTravellers()
{
    auto* side = new QWidget(m_tabs);
    auto* form = new QWidget(side);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    m_order = addLine(grid, tr("Work &order or lot"), "travellerOrder", tr("WO-12, or a lot's number"));
    auto* make = makePrimary(tr("Make the &traveller"), side);
    make->setObjectName(QStringLiteral("makeTraveller"));
    auto* enter = new QPushButton(tr("&Enter what came back…"), side);
    enter->setObjectName(QStringLiteral("enterTraveller"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(enter);
    buttons->addStretch(1);
    buttons->addWidget(make);
    auto* column = new QVBoxLayout(side);
    column->addWidget(form);
    column->addLayout(buttons);
    column->addWidget(m_travellerSaid);
    column->addWidget(m_entry);
    column->addStretch(1);
    connect(make, &QPushButton::clicked, this, &LabelsPage::makeTraveller);
    connect(m_order, &QLineEdit::returnPressed, this, &LabelsPage::makeTraveller);
    connect(enter, &QPushButton::clicked, this, &LabelsPage::askEntry);
    return side;
}

void LabelsPage::open(const QString& subject)
{
    const QString kind = subject.section(QLatin1Char('/'), 0, 0);
    const QString name = subject.section(QLatin1Char('/'), 1);
    if (kind == QLatin1String("traveller")) {
        m_tabs->setCurrentIndex(TravellerTab);
        m_order->setText(name);
    } else if (const int row = m_subject->findData(kind); row >= 0) {
        m_tabs->setCurrentIndex(LabelTab);
        m_subject->setCurrentIndex(row);
        m_names->setText(name);
    }
}

void LabelsPage::print()
{
    services::LabelsWanted wanted;
    wanted.subject =
        domain::enumFromName<LabelSubject>(m_subject->currentData().toString()).value_or(LabelSubject::Unit);
    wanted.names = m_names->text();
    wanted.onSheet = m_paper->currentData().toBool();
    wanted.skip = m_skip->text();
    wanted.reason = m_reason->text();
    desk().store.write(
        this, [wanted](OpenStore& store, Progress&) { return services::printLabels(store, wanted); },
        [this](const Result<services::PrintedLabels>& printed) {
            if (!printed)
                return sayAs(m_printed, words::sentence(printed.error().message), Tone::Stop);
            QStringList lines;
            for (const services::PrintedLabel& label : printed->labels)
                lines.append(label.print == 1 ? label.content : tr("%1, print %2").arg(label.content).arg(label.print));
            const QString first = lines.mid(0, 3).join(QStringLiteral("\n"));
            sayAs(m_printed, tr("%Ln label(s) made:", nullptr, int(lines.size())) + QLatin1Char('\n') + first,
                  Tone::Good);
            m_reason->clear();
            showPdf(printed->pdf, QStringLiteral("labels.pdf"));
        });
}

void LabelsPage::check()
{
    desk().store.read(
        this, [scan = m_scan->text()](OpenStore& store, Progress&) { return services::readLabel(store, scan); },
        [this](const Result<services::LabelRead>& read) {
            m_scan->selectAll();
            if (!read)
                return sayAs(m_meaning, words::sentence(read.error().message), Tone::Stop);
            const QString what = read->label.operation.isEmpty()
                                     ? read->label.label
                                     : tr("operation %1 of %2").arg(read->label.operation, read->label.label);
            if (read->label.isPrinted)
                sayAs(m_meaning, tr("%1: %2. It was printed here.").arg(read->content, what), Tone::Good);
            else
                sayAs(m_meaning,
                      tr("%1: %2. No label with just these elements was printed here.").arg(read->content, what),
                      Tone::Wait);
        });
}

void LabelsPage::makeTraveller()
{
    desk().store.write(
        this, [name = m_order->text()](OpenStore& store, Progress&) { return services::makeTraveller(store, name); },
        [this](const Result<QByteArray>& pdf) {
            if (!pdf)
                return sayAs(m_travellerSaid, words::sentence(pdf.error().message), Tone::Stop);
            sayAs(m_travellerSaid, tr("The traveller is kept as a document."), Tone::Good);
            showPdf(*pdf, QStringLiteral("traveller.pdf"));
        });
}

void LabelsPage::askEntry()
{
    ActField scan{QStringLiteral("scan"), tr("Scanned s&heet")};
    scan.form = ActField::Form::File;
    m_entry->ask(
        tr("For one operation: scan its code, and type what stands beside it. Your name is kept beside that of "
           "who did the work."),
        tr("Enter"),
        {{QStringLiteral("code"), tr("Co&de"), tr("(10)T-9(94)20")},
         {QStringLiteral("lot"), tr("&Lot"), tr("on an order's sheet")},
         {QStringLiteral("done_at"), tr("Done a&t"), QStringLiteral("2026-03-06")},
         {QStringLiteral("by"), tr("&By"), tr("who did it")},
         {QStringLiteral("result"), tr("Res&ult"), tr("42 good, 1 scrap")},
         {QStringLiteral("machine"), tr("Mach&ine")},
         {QStringLiteral("note"), tr("&Note")},
         scan,
         {QStringLiteral("reason"), tr("Rea&son"), tr("of a second entry")}},
        [this](const ActPanel::Answers& typed) {
            desk().store.write(
                this, [typed](OpenStore& store, Progress&) { return services::enterTraveller(store, typed); },
                [this](const Result<services::TravellerTaken>& taken) {
                    m_entry->answer(taken ? QString() : taken.error().message);
                    if (taken)
                        sayAs(m_travellerSaid,
                              tr("Operation %1 of %2 is entered, attempt %3.")
                                  .arg(taken->operation, taken->lot)
                                  .arg(taken->attempt),
                              Tone::Good);
                });
        });
}

void LabelsPage::showPdf(const QByteArray& pdf, const QString& fileName)
{
    m_pdf = pdf;
    m_fileName = fileName;
    m_pages->show(pdf);
    m_save->setEnabled(!pdf.isEmpty());
}

void LabelsPage::save()
{
    const QString path = desk().prompt.saveFile(this, tr("Save the PDF"), m_fileName, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    startJob(
        this, [path, bytes = m_pdf](Progress&) { return writeLabelPdf(path, bytes); },
        [this, path](const Result<>& written) {
            if (written)
                emit said(MessageBar::Tone::Done, tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)));
            else
                emit failed(written.error());
        });
}

} // namespace clew::gui
