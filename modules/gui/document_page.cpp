// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/document_page.h"

#include "gui/page_list.h"
#include "gui/pdf_view.h"
#include "gui/signature_rows.h"
#include "gui/widgets.h"
#include "gui/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

constexpr qint64 largestForeignPdf = 256LL * 1024 * 1024;
constexpr qsizetype hashDigits = 16;

Result<> writeCopy(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(
            Error::Code::Io,
            DocumentPage::tr("“%1” can't be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    return {};
}

Result<QByteArray> readForeign(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io,
                    VerifyPage::tr("“%1” can't be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    if (file.size() > largestForeignPdf)
        return fail(Error::Code::Invalid,
                    VerifyPage::tr("“%1” is larger than 256 MiB, too large for a document.").arg(path));
    return file.readAll();
}

} // namespace

ProofPage::ProofPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_title(makeTitle({}, this)),
      m_facts(makeMuted({}, this)),
      m_verdict(makeSection({}, this)),
      m_details(new QLabel(this)),
      m_buttons(new QHBoxLayout),
      m_side(new QVBoxLayout),
      m_signatures(new RowsModel(findingHeadings(), this)),
      m_pages(new PdfView(this))
{
    m_title->setObjectName(QStringLiteral("documentTitle"));
    m_facts->setObjectName(QStringLiteral("documentFacts"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_details->setObjectName(QStringLiteral("verdictDetails"));
    for (QLabel* label : {m_facts, m_verdict, m_details}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_buttons->addWidget(m_title, 1);
    auto* side = new QWidget(this);
    side->setLayout(m_side);
    m_side->setContentsMargins(0, 0, 8, 0);
    m_side->addWidget(m_facts);
    m_side->addWidget(m_verdict);
    m_side->addWidget(m_details);
    QTableView* signatures = makeRowsView(m_signatures, tr("Signatures"), 5, side);
    signatures->setObjectName(QStringLiteral("signatures"));
    m_side->addWidget(signatures, 1);
    auto* split = new QSplitter(this);
    split->addWidget(side);
    split->addWidget(m_pages);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addLayout(m_buttons);
    layout->addWidget(split, 1);
    setFocusProxy(m_pages);
}

void ProofPage::addButton(QPushButton* button, const char* objectName)
{
    button->setObjectName(QString::fromLatin1(objectName));
    m_buttons->addWidget(button);
}

void ProofPage::addPanel(QWidget* panel)
{
    m_side->insertWidget(0, panel);
}

void ProofPage::showProof(const QString& title, const QString& facts, const QByteArray& bytes,
                          const services::FileVerdict& verdict)
{
    m_title->setText(title);
    setWindowTitle(title);
    m_facts->setText(facts);
    const RowCell words = verdictWords(verdict);
    m_verdict->setText((signOf(words.tone) + QLatin1Char(' ') + words.text).trimmed());
    m_verdict->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(words.tone).name()));
    m_details->setText(verdictDetails(verdict).join(QLatin1Char('\n')));
    m_signatures->setRows(findingRows(verdict));
    m_pages->show(bytes);
}

void ProofPage::clearProof(const QString& title)
{
    m_title->setText(title);
    setWindowTitle(title);
    for (QLabel* label : {m_facts, m_verdict, m_details})
        label->clear();
    m_signatures->setRows({});
    m_pages->show({});
}

DocumentPage::DocumentPage(Desk& desk, QWidget* parent)
    : ProofPage(desk, parent),
      m_sign(makePrimary(tr("&Sign…"), this)),
      m_save(new QPushButton(tr("S&ave a copy…"), this)),
      m_newest(new QPushButton(tr("Go to the &newest file"), this)),
      m_panel(new SignPanel(this))
{
    addButton(m_newest, "goNewest");
    addButton(m_save, "saveCopy");
    addButton(m_sign, "signDocument");
    addPanel(m_panel);
    connect(m_sign, &QPushButton::clicked, this, &DocumentPage::askSign);
    connect(m_save, &QPushButton::clicked, this, &DocumentPage::save);
    connect(m_newest, &QPushButton::clicked, this,
            [this] { emit placeWanted(placeOf(domain::Kind::Document, m_sheet.newestName)); });
    connect(&desk.store, &StoreClient::recordsChanged, this, &DocumentPage::refresh);
}

void DocumentPage::open(const QString& subject)
{
    m_subject = subject;
    m_panel->hide();
    for (QPushButton* button : {m_sign, m_save, m_newest})
        button->hide();
    refresh();
}

void DocumentPage::refresh()
{
    if (m_subject.isEmpty())
        return;
    desk().store.read(
        this,
        [name = m_subject](services::OpenStore& store, Progress&) { return services::documentSheet(store, name); },
        [this, name = m_subject](const Result<services::DocumentSheet>& sheet) {
            if (name != m_subject)
                return;
            if (sheet)
                show(*sheet);
            else
                emit failed(sheet.error());
        });
}

void DocumentPage::show(const services::DocumentSheet& sheet)
{
    m_sheet = sheet;
    const domain::Document& document = sheet.document;
    QStringList facts{document.file_name, words::name(document.type)};
    if (!document.revision.isEmpty())
        facts.append(tr("revision %1").arg(document.revision));
    facts.append(QLocale().formattedDataSize(document.size));
    facts.append(QStringLiteral("SHA-256 %1…").arg(document.sha256.left(hashDigits)));
    showProof(document.title, facts.join(QStringLiteral("  ·  ")), sheet.bytes, sheet.verdict);
    m_save->show();
    m_newest->setVisible(!sheet.newestName.isEmpty());
    m_sign->setVisible(sheet.isIssued && sheet.newestName.isEmpty());
}

void DocumentPage::askSign()
{
    if (m_sheet.meanings.isEmpty()) {
        emit said(MessageBar::Tone::Warning,
                  tr("None of your roles signs documents; ask an inspector or the quality manager."));
        return;
    }
    const QString what =
        tr("You sign %1, revision %2: the file with SHA-256 %3…, which shows %Ln record(s) as they are "
           "now. Your name, the time and the meaning stand in the file for good.",
           nullptr, m_sheet.recordsShown)
            .arg(m_sheet.document.title, m_sheet.document.revision, m_sheet.document.sha256.left(hashDigits));
    m_panel->ask(what, m_sheet.meanings, [this](const SignPanel::Entered& entered) { sign(entered); });
}

void DocumentPage::sign(const SignPanel::Entered& entered)
{
    desk().store.write(
        this,
        [entered, id = m_sheet.document.id](services::OpenStore& store, Progress&) {
            return services::signDocument(store, id, entered.user,
                                          {entered.meaning, entered.reason, entered.passphrase.get()});
        },
        [this](const Result<QString>& name) {
            m_panel->answer(name ? QString() : name.error().message);
            if (!name)
                return;
            emit placeWanted(placeOf(domain::Kind::Document, *name));
            emit said(MessageBar::Tone::Done, tr("%1 is signed.").arg(m_sheet.document.title));
        });
}

void DocumentPage::save()
{
    const QString path =
        desk().prompt.saveFile(this, tr("Save a copy"), m_sheet.document.file_name, tr("PDF (*.pdf);;All files (*)"));
    if (path.isEmpty())
        return;
    startJob(
        this, [path, bytes = m_sheet.bytes](Progress&) { return writeCopy(path, bytes); },
        [this, path](const Result<>& written) {
            if (written)
                emit said(MessageBar::Tone::Done, tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)));
            else
                emit failed(written.error());
        });
}

VerifyPage::VerifyPage(Desk& desk, QWidget* parent) : ProofPage(desk, parent)
{
    auto* choose = makePrimary(tr("&Choose a PDF…"), this);
    addButton(choose, "choosePdf");
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = this->desk().prompt.openFile(this, tr("Which PDF?"), tr("PDF (*.pdf);;All files (*)"));
        if (!path.isEmpty())
            emit placeWanted({QStringLiteral("verify"), path});
    });
}

void VerifyPage::open(const QString& subject)
{
    m_path = subject;
    clearProof(subject.isEmpty() ? tr("Check a PDF: choose one, or drop it here") : QFileInfo(subject).fileName());
    refresh();
}

void VerifyPage::refresh()
{
    if (m_path.isEmpty())
        return;
    startJob(
        this, [path = m_path](Progress&) { return readForeign(path); },
        [this, path = m_path](const Result<QByteArray>& bytes) {
            if (path != m_path)
                return;
            if (bytes)
                judge(path, *bytes);
            else
                refuse(path, bytes.error());
        });
}

void VerifyPage::judge(const QString& path, const QByteArray& pdf)
{
    desk().store.read(
        this,
        [pdf](services::OpenStore& store, Progress&) {
            return services::DocumentService(store.records(), store.clock(), store.session()).verify(pdf);
        },
        [this, pdf, path](const Result<services::FileVerdict>& verdict) {
            if (path != m_path)
                return;
            if (!verdict) {
                refuse(path, verdict.error());
                return;
            }
            showProof(QFileInfo(path).fileName(), QDir::toNativeSeparators(path), pdf, *verdict);
            emit fileAnswered(path, verdictWords(*verdict).text, true);
        });
}

void VerifyPage::refuse(const QString& path, const Error& error)
{
    emit failed(error);
    emit fileAnswered(path, words::sentence(error.message), false);
}

} // namespace clew::gui
