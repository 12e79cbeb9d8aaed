// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/certificate_view.h"

#include "gui/lot_rows.h"
#include "gui/pdf_view.h"
#include "gui/widgets.h"
#include "gui/words.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

using domain::MaterialVerdict;

namespace {

constexpr qsizetype longestTextShown = 200'000;

Tone toneOfVerdict(MaterialVerdict verdict)
{
    switch (verdict) {
    case MaterialVerdict::Conforms:
        return Tone::Good;
    case MaterialVerdict::DoesNotConform:
        return Tone::Stop;
    case MaterialVerdict::Incomplete:
    case MaterialVerdict::Review:
        break;
    }
    return Tone::Wait;
}

void sayOn(QLabel* label, const RowCell& words)
{
    label->setText((signOf(words.tone) + QLatin1Char(' ') + words.text).trimmed());
    label->setToolTip(words.detail);
    label->setStyleSheet(words.tone == Tone::Plain ? QString()
                                                   : QStringLiteral("color: %1").arg(colourOf(words.tone).name()));
}

} // namespace

QStringList certificateLineHeadings()
{
    return {CertificateView::tr("Property"), CertificateView::tr("Stated"),  CertificateView::tr("Asked"),
            CertificateView::tr("Compared"), CertificateView::tr("Verdict"), CertificateView::tr("Because")};
}

QList<TableRow> certificateLineRows(const services::CertificateSheet& sheet)
{
    QList<TableRow> rows;
    for (const services::CertificateLine& line : sheet.lines)
        rows.append(
            {{textCell(line.property),
              {line.value, Tone::Plain, {}, true},
              {line.limits, Tone::Plain, {}, true},
              {line.compared, Tone::Plain, {}, true},
              line.verdict ? textCell(words::name(domain::enumName(*line.verdict)), toneOfVerdict(*line.verdict))
                           : textCell(CertificateView::tr("not asked")),
              textCell(words::sentence(line.because))},
             {}});
    return rows;
}

RowCell certificateVerdictWords(const services::CertificateSheet& sheet)
{
    if (!sheet.verdict)
        return textCell(CertificateView::tr("Not compared with a specification yet."), Tone::Wait);
    const QString with = sheet.isSpecificationVerified
                             ? sheet.specification
                             : CertificateView::tr("%1 (limits not verified)").arg(sheet.specification);
    return textCell(CertificateView::tr("%1: %2").arg(with, words::name(domain::enumName(*sheet.verdict))),
                    toneOfVerdict(*sheet.verdict));
}

RowCell certificateSignatureWords(const services::CertificateSheet& sheet)
{
    if (sheet.bytes.isEmpty())
        return textCell(CertificateView::tr("Signature: there is no file."), Tone::Wait);
    if (sheet.isSignatureBroken)
        return textCell(CertificateView::tr("Signature: %1").arg(sheet.signature), Tone::Stop);
    if (sheet.signature.isEmpty())
        return textCell(CertificateView::tr("Signature: the file carries none."), Tone::Plain);
    return textCell(CertificateView::tr("Signature: %1").arg(sheet.signature), Tone::Plain);
}

RowCell certificateFormWords(const services::CertificateSheet& sheet)
{
    if (sheet.format.isEmpty())
        return textCell(CertificateView::tr("Form: typed in beside its file."));
    if (sheet.formProblems.isEmpty())
        return textCell(CertificateView::tr("Form: read as %1, nothing odd.").arg(sheet.format), Tone::Good);
    return {CertificateView::tr("Form: read as %1, %Ln thing(s) odd: %2", nullptr, int(sheet.formProblems.size()))
                .arg(sheet.format, sheet.formProblems.first()),
            Tone::Wait, sheet.formProblems.join(QLatin1Char('\n'))};
}

CertificateView::CertificateView(QWidget* parent)
    : QWidget(parent),
      m_verdict(makeSection({}, this)),
      m_signature(new QLabel(this)),
      m_form(new QLabel(this)),
      m_lines(new RowsModel(certificateLineHeadings(), this)),
      m_file(new QStackedWidget(this)),
      m_pages(new PdfView(this)),
      m_text(new QPlainTextEdit(this)),
      m_none(makeMuted({}, this))
{
    m_verdict->setObjectName(QStringLiteral("certificateVerdict"));
    m_signature->setObjectName(QStringLiteral("certificateSignature"));
    m_form->setObjectName(QStringLiteral("certificateForm"));
    for (QLabel* label : {m_verdict, m_signature, m_form})
        label->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setObjectName(QStringLiteral("certificateText"));
    m_text->setAccessibleName(tr("The certificate's file"));
    m_text->setFont(digitFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_none->setAlignment(Qt::AlignCenter);
    for (QWidget* page : {static_cast<QWidget*>(m_pages), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_none)})
        m_file->addWidget(page);
    auto* split = new QSplitter(this);
    QTableView* lines = makeRowsView(m_lines, tr("What is stated, judged"), 5, split);
    lines->setObjectName(QStringLiteral("certificateLines"));
    split->addWidget(lines);
    split->addWidget(m_file);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({500, 400});
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_verdict);
    layout->addWidget(m_signature);
    layout->addWidget(m_form);
    layout->addWidget(split, 1);
    clear({});
}

void CertificateView::clear(const QString& why)
{
    for (QLabel* label : {m_verdict, m_signature, m_form})
        label->clear();
    m_lines->setRows({});
    m_none->setText(why);
    m_file->setCurrentWidget(m_none);
}

void CertificateView::show(const services::CertificateSheet& sheet)
{
    sayOn(m_verdict, certificateVerdictWords(sheet));
    sayOn(m_signature, certificateSignatureWords(sheet));
    sayOn(m_form, certificateFormWords(sheet));
    m_lines->setRows(certificateLineRows(sheet));
    showFile(sheet);
}

void CertificateView::showFile(const services::CertificateSheet& sheet)
{
    if (sheet.isPdf) {
        m_pages->show(sheet.bytes);
        m_file->setCurrentWidget(m_pages);
        return;
    }
    if (sheet.bytes.isEmpty()) {
        m_none->setText(tr("No file is kept with this certificate."));
        m_file->setCurrentWidget(m_none);
        return;
    }
    m_text->setPlainText(QString::fromUtf8(sheet.bytes.left(longestTextShown)));
    m_file->setCurrentWidget(m_text);
}

} // namespace clew::gui
