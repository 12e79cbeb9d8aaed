// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/report_parts.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace clew::reports {

namespace {

const QList<ColumnSource<Attachment>>& attachmentColumns()
{
    static const QList<ColumnSource<Attachment>> columns{
        {QStringLiteral("file"), true, [](const Attachment& file) { return plain(file.fileName); }},
        {QStringLiteral("description"), false, [](const Attachment& file) { return plain(file.description); }},
        {QStringLiteral("bytes"), false,
         [](const Attachment& file) { return plain(QString::number(file.content.size())); }},
        {QStringLiteral("sha256"), true,
         [](const Attachment& file) {
             const QByteArray hash = QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex();
             return plain(QString::fromLatin1(hash));
         }},
    };
    return columns;
}

QString identifierText(const domain::DocumentHead& head, const DocumentTemplate& form)
{
    return form.text(QLatin1String("identifier")).arg(head.identifier, head.revision);
}

} // namespace

bool saysNothing(const Content& content)
{
    return std::all_of(content.begin(), content.end(),
                       [](const Phrase& phrase) { return phrase.text.trimmed().isEmpty(); });
}

Content orNotApplicable(const QString& text)
{
    return text.trimmed().isEmpty() ? Content{Phrase{QStringLiteral("N/A"), Tone::Muted}} : plain(text);
}

Content orUnknown(const QString& text)
{
    return text.trimmed().isEmpty() ? Content{Phrase{QStringLiteral("unknown"), Tone::Muted}} : plain(text);
}

QString momentText(const std::optional<Instant>& instant)
{
    return instant ? instant->toString().left(19).replace(u'T', u' ') : QStringLiteral("unknown");
}

QString whenText(const std::optional<Instant>& moment, QDate day)
{
    return !moment && day.isValid() ? dayText(day) : momentText(moment);
}

QString ruleText(const QString& rule)
{
    const QString name = rule.section(u'/', 0, 0);
    const QString version = rule.section(u'/', 1);
    if (name == QLatin1String("iso14253-1"))
        return QStringLiteral("ISO 14253-1:%1, 95 % conformance probability").arg(version);
    if (name == QLatin1String("full-u"))
        return QStringLiteral("guard band of U (%1)").arg(version);
    if (name == QLatin1String("simple"))
        return QStringLiteral("simple acceptance (%1)").arg(version);
    if (name.startsWith(QLatin1String("factor-u:")))
        return QStringLiteral("customer's rule, guard band of %1 U").arg(name.section(u':', 1));
    if (name.startsWith(QLatin1String("probability:")))
        return QStringLiteral("customer's rule, conformance probability %1").arg(name.section(u':', 1));
    return version.isEmpty() ? name : QStringLiteral("%1 (version %2)").arg(name, version);
}

QString dayOf(const std::optional<Instant>& instant)
{
    return instant ? dayText(instant->utcDay()) : QString();
}

QString countText(const std::optional<qint64>& count)
{
    return count ? QString::number(*count) : QStringLiteral("unknown");
}

Tone verdictTone(const QString& verdict)
{
    if (verdict == QLatin1String("conforms"))
        return Tone::Good;
    if (verdict == QLatin1String("does not conform"))
        return Tone::Bad;
    return verdict == QLatin1String("not proven") ? Tone::Warning : Tone::Muted;
}

Phrase verdictPhrase(const QString& verdict)
{
    if (verdict.isEmpty())
        return {QStringLiteral("– not judged"), Tone::Muted};
    const Tone tone = verdictTone(verdict);
    const QChar sign(tone == Tone::Good      ? 0x2713
                     : tone == Tone::Bad     ? 0x2715
                     : tone == Tone::Warning ? 0x25C7
                                             : 0x2013);
    return {sign + QStringLiteral(" ") + verdict, tone};
}

QString shortId(const QString& uuid)
{
    return uuid.left(8);
}

QString shortHash(const QString& hash)
{
    return hash.size() > 12 ? hash.left(12) + QChar(0x2026) : hash;
}

PageFrame frameOf(const domain::DocumentHead& head, const DocumentTemplate& form)
{
    PageFrame frame;
    frame.organization = head.organization;
    frame.title = form.text(QLatin1String("title"));
    frame.identifier = identifierText(head, form);
    frame.issued = form.text(QLatin1String("issued")).arg(momentText(head.issuedAt), shortId(head.storeId));
    frame.foot = form.text(QLatin1String("foot"))
                     .arg(shortId(head.recordId), head.checkpointRoot.left(16), countText(head.checkpointSize),
                          head.software, form.version());
    frame.pageOf = form.text(QLatin1String("page"));
    frame.continued = form.text(QLatin1String("continued"));
    frame.demo = head.demo ? form.text(QLatin1String("demo")) : QString();
    frame.logo = form.logo();
    frame.width = form.pageWidth();
    frame.height = form.pageHeight();
    return frame;
}

DocumentInfo informationOf(const domain::DocumentHead& head, const DocumentTemplate& form)
{
    DocumentInfo info;
    info.title = form.text(QLatin1String("title"));
    info.author = head.organization;
    info.subject = identifierText(head, form);
    info.creator = head.software;
    info.language = form.language();
    info.issuedAt = head.issuedAt.value_or(Instant::fromMilliseconds(0));
    info.identity = QStringList{head.storeId, head.recordId,  head.identifier,    head.revision,
                                form.kind(),  form.version(), head.checkpointRoot}
                        .join(u'\n');
    return info;
}

QList<Attachment> attachmentsOf(const QString& jsonName, const QByteArray& json, const QString& description,
                                const QList<domain::DocumentAttachment>& files)
{
    QList<Attachment> attachments{
        {jsonName, QStringLiteral("application/json"), description, Relationship::Source, json}};
    for (const domain::DocumentAttachment& file : files)
        attachments << Attachment{file.fileName, file.mimeType, file.description, Relationship::Supplement,
                                  file.content};
    return attachments;
}

TableSchema attachmentSchema()
{
    return schemaOf(attachmentColumns());
}

Table attachmentTable(const QString& name, const QList<TemplateColumn>& columns, const QList<Attachment>& attachments)
{
    return tableOf(name, columns, attachmentColumns(), attachments);
}

QString fieldNameOf(const QString& role, const QStringList& taken)
{
    QString name;
    for (const QChar c : role.toLower())
        name += (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ? c : QChar(u'_');
    QString unique = name;
    for (int number = 2; taken.contains(unique); ++number)
        unique = name + u'_' + QString::number(number);
    return unique;
}

QList<SignatureBlock> blocksByRole(const QList<domain::PlannedSigner>& signers, const QString& signedAs,
                                   const QString& nameOpen)
{
    QStringList taken;
    QList<SignatureBlock> blocks;
    for (const domain::PlannedSigner& signer : signers) {
        taken << fieldNameOf(signer.role, taken);
        blocks << SignatureBlock{
            {},
            signedAs.arg(signer.role.left(1).toUpper() + signer.role.mid(1)),
            {{signer.name.isEmpty() ? nameOpen : signer.name, Tone::Strong}, {signer.meaning, Tone::Muted}},
            taken.last(),
            signer.role + QStringLiteral(": ") + signer.name};
    }
    return blocks;
}

QList<SignatureBlock> blocksByMeaning(const QList<domain::PlannedSigner>& signers, const QString& nameOpen)
{
    QStringList taken;
    QList<SignatureBlock> blocks;
    for (const domain::PlannedSigner& signer : signers) {
        taken << fieldNameOf(signer.role, taken);
        blocks << SignatureBlock{{},
                                 signer.meaning,
                                 {{signer.name.isEmpty() ? nameOpen : signer.name, Tone::Strong}},
                                 taken.last(),
                                 signer.meaning};
    }
    return blocks;
}

QStringList commonTexts()
{
    QStringList names;
    for (const char* name : {"title", "identifier", "issued", "foot", "page", "continued", "demo", "revision_reason",
                             "files", "source_file"})
        names << QLatin1String(name);
    return names;
}

} // namespace clew::reports
