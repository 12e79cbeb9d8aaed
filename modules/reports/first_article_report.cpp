// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/first_article_report.h"

#include "reports/first_article_columns.h"
#include "reports/page_flow.h"
#include "reports/view_json.h"

namespace clew::reports {

namespace {

using domain::FirstArticle;

QLatin1String articleKey(const char* text)
{
    return QLatin1String(text);
}

class FirstArticlePages
{
public:
    FirstArticlePages(const FirstArticle& article, const DocumentTemplate& form, const FontSet& fonts)
        : m_article(article),
          m_form(form),
          m_flow(fonts, frameOf(article.head, form))
    {
    }

    Result<PageModel> layOut()
    {
        form1();
        form2();
        form3();
        files();
        return m_flow.finish(informationOf(m_article.head, m_form), m_attachments);
    }

private:
    QString text(const char* key) const { return m_form.text(articleKey(key)); }

    FieldBox box(const char* key, const Content& value, double share = 1) const
    {
        const FieldLabel label = m_form.field(articleKey(key));
        return {label.number, label.label, value, share};
    }

    void form1();
    void identityRows();
    void kindRow();
    void indexTable();
    void nonconformanceRow();
    void signatures();
    SignatureBlock signatureBlock(const char* field, const QString& role, QStringList& taken) const;
    void form2();
    void form3();
    QString verdictSummary() const;
    QString ruleSentence() const;
    void commonFields();
    void files();

    const FirstArticle& m_article;
    const DocumentTemplate& m_form;
    PageFlow m_flow;
    QList<Attachment> m_attachments;
};

void FirstArticlePages::form1()
{
    const QString address = m_article.head.organizationAddress;
    m_flow.title(text("title"), text("subtitle").arg(m_article.partNumber, m_article.partName));
    if (!m_article.head.revisionReason.isEmpty())
        m_flow.paragraph(
            {text("revision_reason").arg(m_article.head.revision, m_article.head.revisionReason), Tone::Strong});
    for (const QString& notice : m_article.head.notices)
        m_flow.paragraph({notice, Tone::Warning});
    m_flow.heading(text("form1"));
    identityRows();
    kindRow();
    indexTable();
    nonconformanceRow();
    signatures();
    QList<FieldBox> last{box("comments", plain(m_article.comments), 2)};
    if (!address.isEmpty())
        last << box("address", plain(address));
    m_flow.fields(last);
}

void FirstArticlePages::identityRows()
{
    const FirstArticle& a = m_article;
    m_flow.fields({box("part_number", {{a.partNumber, Tone::Strong}}), box("part_name", plain(a.partName)),
                   box("serial_number", orNotApplicable(a.serialNumbers.join(QStringLiteral(", ")))),
                   box("fair_identifier", {{a.head.identifier, Tone::Strong}})});
    m_flow.fields({box("part_revision", orNotApplicable(a.partRevision)),
                   box("drawing_number", orNotApplicable(a.drawingNumber)),
                   box("drawing_revision", orNotApplicable(a.drawingRevision)),
                   box("additional_changes", orNotApplicable(a.additionalChanges))});
    m_flow.fields({box("process_reference", orNotApplicable(a.processReference), 2),
                   box("organization", plain(a.head.organization), 0.75),
                   box("supplier_code", plain(a.supplierCode), 0.5),
                   box("purchase_order", plain(a.purchaseOrder), 0.75)});
}

QString tick(bool on, const QString& label)
{
    return QChar(on ? 0x2612 : 0x2610) + QStringLiteral(" ") + label;
}

void FirstArticlePages::kindRow()
{
    const FirstArticle& a = m_article;
    const QString gap(3, QChar(0x2003)); // em spaces: a line break takes ordinary ones away
    Content extent = plain(tick(!a.partial, text("full")) + gap + tick(a.partial, text("partial")));
    if (a.partial)
        extent << Phrase{text("baseline")
                             .arg(a.baselinePartNumber, a.baselineRevision,
                                  a.baselineFairId.isEmpty() ? QStringLiteral("N/A") : a.baselineFairId)};
    if (!a.affected.isEmpty())
        extent << Phrase{text("affected").arg(a.affected.join(QStringLiteral(", ")))};
    extent << Phrase{text("reason").arg(a.reason)};
    m_flow.fields({box("kind", plain(tick(!a.assembly, text("detail")) + gap + tick(a.assembly, text("assembly")))),
                   box("extent", extent, 3)});
}

void FirstArticlePages::indexTable()
{
    m_flow.heading(text("index"), 2);
    QList<domain::FirstArticleIndexRow> rows = m_article.index;
    if (rows.isEmpty())
        rows << domain::FirstArticleIndexRow{};
    m_flow.table(tableOf(text("index"), m_form.columns(articleKey("index")), indexColumns(), rows));
}

void FirstArticlePages::nonconformanceRow()
{
    const bool nonconforming = domain::hasNonconformance(m_article);
    const QString answer =
        tick(nonconforming, text("yes")) + QString(3, QChar(0x2003)) + tick(!nonconforming, text("no"));
    m_flow.fields({box("nonconformance", {{answer, Tone::Strong}})});
    m_flow.gap(3);
}

SignatureBlock FirstArticlePages::signatureBlock(const char* field, const QString& role, QStringList& taken) const
{
    const FieldLabel label = m_form.field(articleKey(field));
    SignatureBlock block{label.number, label.label, orNotApplicable({}), {}, {}};
    for (const domain::PlannedSigner& signer : m_article.signers) {
        if (signer.role != role)
            continue;
        block.text = {Phrase{signer.name.isEmpty() ? text("name_open") : signer.name, Tone::Strong},
                      Phrase{signer.meaning, Tone::Muted}};
        block.fieldName = fieldNameOf(signer.role, taken);
        block.tooltip = label.label + QStringLiteral(": ") + signer.name;
        taken << block.fieldName;
        break;
    }
    return block;
}

/// Signing covers all three forms; the date is part of the signature.
void FirstArticlePages::signatures()
{
    QStringList taken;
    const QList<SignatureBlock> blocks{signatureBlock("verified_by", QStringLiteral("prepared"), taken),
                                       signatureBlock("approved_by", QStringLiteral("approved"), taken),
                                       signatureBlock("customer_approval", QStringLiteral("customer"), taken)};
    m_flow.signatures(blocks);
    if (!m_article.sameSignerReason.isEmpty())
        m_flow.paragraph({text("same_signer").arg(m_article.sameSignerReason), Tone::Warning});
}

/// Fields 1 to 4, which open each form.
void FirstArticlePages::commonFields()
{
    m_flow.fields({box("part_number", {{m_article.partNumber, Tone::Strong}}),
                   box("part_name", plain(m_article.partName)),
                   box("serial_number", orNotApplicable(m_article.serialNumbers.join(QStringLiteral(", ")))),
                   box("fair_identifier", {{m_article.head.identifier, Tone::Strong}})});
    m_flow.gap(3);
}

void FirstArticlePages::form2()
{
    m_flow.startPage();
    m_flow.heading(text("form2"));
    commonFields();
    QList<domain::AccountabilityRow> materials = m_article.materials;
    if (materials.isEmpty())
        materials << domain::AccountabilityRow{};
    m_flow.table(tableOf(text("form2"), m_form.columns(articleKey("materials")), accountabilityColumns(), materials));
    m_flow.heading(text("functional_tests"), 2);
    QList<domain::FunctionalTestRow> tests = m_article.functionalTests;
    if (tests.isEmpty())
        tests << domain::FunctionalTestRow{};
    m_flow.table(tableOf(text("functional_tests"), m_form.columns(articleKey("functional_tests")),
                         functionalTestColumns(), tests));
    m_flow.fields({box("material_comments", plain(m_article.materialComments))});
}

QString FirstArticlePages::verdictSummary() const
{
    int conforming = 0;
    int nonconforming = 0;
    int unproven = 0;
    for (const domain::CharacteristicRow& row : m_article.characteristics) {
        conforming += row.verdict == QLatin1String("conforms");
        nonconforming += row.verdict == QLatin1String("does not conform");
        unproven += row.verdict == QLatin1String("not proven");
    }
    const auto rest = m_article.characteristics.size() - conforming - nonconforming - unproven;
    return text("summary")
        .arg(m_article.characteristics.size())
        .arg(conforming)
        .arg(nonconforming)
        .arg(unproven)
        .arg(rest);
}

/// Rule and temperature once for all rows; a row that was judged by another rule says so itself.
QString FirstArticlePages::ruleSentence() const
{
    const auto states = [](const domain::CharacteristicRow& row) { return !row.uncertainty.isEmpty(); };
    const bool stated = std::any_of(m_article.characteristics.begin(), m_article.characteristics.end(), states);
    const QString rule = m_article.decisionRule.isEmpty() ? text("rule_open") : ruleText(m_article.decisionRule);
    const QString temperature =
        m_article.referenceTemperature.isEmpty() ? QStringLiteral("N/A") : m_article.referenceTemperature;
    return text("rule").arg(rule, temperature) + u' ' + text(stated ? "uncertainty" : "uncertainty_open");
}

void FirstArticlePages::form3()
{
    m_flow.startPage();
    m_flow.heading(text("form3"));
    commonFields();
    m_flow.paragraph({verdictSummary(), Tone::Strong});
    m_flow.paragraph({ruleSentence(), Tone::Muted});
    QList<domain::CharacteristicRow> rows = m_article.characteristics;
    for (domain::CharacteristicRow& row : rows) {
        if (row.rule == m_article.decisionRule)
            row.rule.clear();
    }
    Table table = tableOf(text("form3"), m_form.columns(articleKey("characteristics")), characteristicColumns(), rows);
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        table.rows[i].tone = verdictTone(rows[i].verdict);
    m_flow.table(table);
}

void FirstArticlePages::files()
{
    m_attachments = attachmentsOf(QStringLiteral("first_article.json"), toJson(m_article), text("source_file"),
                                  m_article.attachments);
    m_flow.heading(text("files"), 2);
    m_flow.table(attachmentTable(text("files"), m_form.columns(articleKey("files")), m_attachments));
}

} // namespace

const TemplateSchema& firstArticleSchema()
{
    static const TemplateSchema schema = [] {
        TemplateSchema made;
        made.kind = QStringLiteral("first_article");
        made.texts = commonTexts();
        for (const char* key :
             {"subtitle", "form1",     "form2",       "form3",           "index",       "functional_tests",
              "full",     "partial",   "detail",      "assembly",        "baseline",    "affected",
              "reason",   "yes",       "no",          "name_open",       "same_signer", "summary",
              "rule",     "rule_open", "uncertainty", "uncertainty_open"})
            made.texts << QLatin1String(key);
        for (const char* key : {"part_number",
                                "part_name",
                                "serial_number",
                                "fair_identifier",
                                "part_revision",
                                "drawing_number",
                                "drawing_revision",
                                "additional_changes",
                                "process_reference",
                                "organization",
                                "supplier_code",
                                "purchase_order",
                                "kind",
                                "extent",
                                "nonconformance",
                                "verified_by",
                                "approved_by",
                                "customer_approval",
                                "comments",
                                "address",
                                "material_comments"})
            made.fields << QLatin1String(key);
        made.tables = {{QStringLiteral("index"), schemaOf(indexColumns())},
                       {QStringLiteral("materials"), schemaOf(accountabilityColumns())},
                       {QStringLiteral("functional_tests"), schemaOf(functionalTestColumns())},
                       {QStringLiteral("characteristics"), schemaOf(characteristicColumns())},
                       {QStringLiteral("files"), attachmentSchema()}};
        return made;
    }();
    return schema;
}

Result<PageModel> firstArticlePages(const FirstArticle& article, const DocumentTemplate& form, const FontSet& fonts)
{
    for (const Problem& problem : domain::check(article)) {
        if (problem.severity == Problem::Severity::Error)
            return fail(Error::Code::Invalid, QStringLiteral("%1: %2").arg(problem.column, problem.message));
    }
    return FirstArticlePages(article, form, fonts).layOut();
}

Result<Issued> issueFirstArticle(const FirstArticle& article)
{
    const FontSet fonts = TRY(FontSet::shipped());
    const DocumentTemplate form = TRY(DocumentTemplate::shipped(firstArticleSchema()));
    const PageModel model = TRY(firstArticlePages(article, form, fonts));
    return render(model, fonts);
}

} // namespace clew::reports
