// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/conformity_report.h"

#include "reports/page_flow.h"
#include "reports/report_parts.h"

namespace clew::reports {

namespace {

using domain::ConformityCertificate;
using domain::ConformityEvidence;
using domain::ConformityItem;

const QList<ColumnSource<ConformityItem>>& conformityItemColumns()
{
    static const QList<ColumnSource<ConformityItem>> columns{
        {QStringLiteral("item"), true, [](const ConformityItem& item) { return plain(QString::number(item.number)); }},
        {QStringLiteral("part"), true, [](const ConformityItem& item) { return orNotApplicable(item.part); }},
        {QStringLiteral("description"), true,
         [](const ConformityItem& item) { return orNotApplicable(item.description); }},
        {QStringLiteral("revision"), true, [](const ConformityItem& item) { return orNotApplicable(item.revision); }},
        {QStringLiteral("quantity"), true, [](const ConformityItem& item) { return orUnknown(item.quantity); }},
        {QStringLiteral("traceability"), true, [](const ConformityItem& item) { return plain(item.traceability); }},
    };
    return columns;
}

const QList<ColumnSource<ConformityEvidence>>& conformityEvidenceColumns()
{
    static const QList<ColumnSource<ConformityEvidence>> columns{
        {QStringLiteral("kind"), true, [](const ConformityEvidence& each) { return plain(each.kind); }},
        {QStringLiteral("number"), true, [](const ConformityEvidence& each) { return plain(each.number); }},
        {QStringLiteral("subject"), false, [](const ConformityEvidence& each) { return plain(each.subject); }},
        {QStringLiteral("state"), false, [](const ConformityEvidence& each) { return plain(each.state); }},
    };
    return columns;
}

class ConformityPages
{
public:
    ConformityPages(const ConformityCertificate& certificate, const DocumentTemplate& form, const FontSet& fonts)
        : m_certificate(certificate),
          m_form(form),
          m_flow(fonts, frameOf(certificate.head, form))
    {
    }

    Result<PageModel> layOut()
    {
        identity();
        m_flow.heading(text("items"));
        m_flow.table(tableOf(text("items"), m_form.columns(QLatin1String("items")), conformityItemColumns(),
                             m_certificate.items));
        m_flow.heading(text("evidence"));
        if (m_certificate.evidence.isEmpty())
            m_flow.paragraph({QStringLiteral("N/A"), Tone::Muted});
        else
            m_flow.table(tableOf(text("evidence"), m_form.columns(QLatin1String("evidence")),
                                 conformityEvidenceColumns(), m_certificate.evidence));
        statement();
        const QList<Attachment> attachments = attachmentsOf(QStringLiteral("certificate_of_conformity.json"),
                                                            toJson(m_certificate), text("source_file"), {});
        m_flow.heading(text("files"));
        m_flow.table(attachmentTable(text("files"), m_form.columns(QLatin1String("files")), attachments));
        return m_flow.finish(informationOf(m_certificate.head, m_form), attachments);
    }

private:
    QString text(const char* key) const { return m_form.text(QLatin1String(key)); }
    FieldBox box(const char* key, const Content& value, double share = 1) const
    {
        const FieldLabel label = m_form.field(QLatin1String(key));
        return {label.number, label.label, value, share};
    }

    void identity()
    {
        const ConformityCertificate& c = m_certificate;
        m_flow.title(text("title"), text("subtitle").arg(c.head.identifier, c.deliveryNote));
        m_flow.fields({box("certificate_number", {{c.head.identifier, Tone::Strong}}),
                       box("date", plain(dayOf(c.head.issuedAt))), box("delivery_note", plain(c.deliveryNote)),
                       box("shipped", orNotApplicable(c.shipped.isValid() ? dayText(c.shipped) : QString()))});
        m_flow.fields(
            {box("organization", {{c.head.organization, Tone::Strong}, {c.head.organizationAddress, Tone::Plain}}),
             box("customer", orNotApplicable(c.customer)), box("purchase_order", orNotApplicable(c.purchaseOrder))});
        m_flow.fields({box("consignee", {{c.consignee, Tone::Strong}, {c.consigneeAddress, Tone::Plain}}),
                       box("remarks", orNotApplicable(c.remarks)),
                       box("reissue", orNotApplicable(c.head.revisionReason))});
        for (const QString& notice : c.head.notices)
            m_flow.paragraph({notice, Tone::Warning});
    }

    void statement()
    {
        m_flow.heading(text("statement"));
        QList<SignatureBlock> blocks;
        for (const domain::PlannedSigner& signer : m_certificate.signers)
            blocks << SignatureBlock{{},
                                     text("authorised"),
                                     {{signer.name.isEmpty() ? text("name_open") : signer.name, Tone::Strong},
                                      {signer.meaning, Tone::Plain}},
                                     fieldNameOf(signer.role, {}),
                                     signer.role};
        m_flow.signatures(blocks);
    }

    const ConformityCertificate& m_certificate;
    const DocumentTemplate& m_form;
    PageFlow m_flow;
};

TemplateSchema makeConformitySchema()
{
    TemplateSchema made;
    made.kind = QStringLiteral("certificate_of_conformity");
    made.texts = commonTexts();
    for (const char* key : {"subtitle", "items", "evidence", "statement", "authorised", "name_open"})
        made.texts << QLatin1String(key);
    for (const char* key : {"certificate_number", "date", "delivery_note", "shipped", "organization", "customer",
                            "purchase_order", "consignee", "remarks", "reissue"})
        made.fields << QLatin1String(key);
    made.tables = {{QStringLiteral("items"), schemaOf(conformityItemColumns())},
                   {QStringLiteral("evidence"), schemaOf(conformityEvidenceColumns())},
                   {QStringLiteral("files"), attachmentSchema()}};
    return made;
}

} // namespace

const TemplateSchema& conformitySchema()
{
    static const TemplateSchema schema = makeConformitySchema();
    return schema;
}

Result<PageModel> conformityPages(const ConformityCertificate& certificate, const DocumentTemplate& form,
                                  const FontSet& fonts)
{
    return ConformityPages(certificate, form, fonts).layOut();
}

Result<Issued> issueConformityCertificate(const ConformityCertificate& certificate)
{
    const FontSet fonts = TRY(FontSet::shipped());
    const DocumentTemplate form = TRY(DocumentTemplate::shipped(conformitySchema()));
    const PageModel model = TRY(conformityPages(certificate, form, fonts));
    return render(model, fonts);
}

} // namespace clew::reports
