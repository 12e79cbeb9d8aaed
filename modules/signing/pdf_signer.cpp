// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/pdf_signer.h"

#include "signing/certificate.h"
#include "signing/cms_signature.h"
#include "signing/openssl_handles.h"
#include "signing/pdf_text.h"
#include "signing/pdf_update.h"
#include "signing/signature_appearance.h"

#include <QCryptographicHash>

namespace clew::signing {

namespace {

constexpr int contentsBytes = 16384; // room for the CMS, its chain and a time stamp
constexpr auto byteRangeBlank = "[0 0000000000 0000000000 0000000000]";

/// Everything the update is made from.
struct Ceremony
{
    const SignRequest& request;
    QString signer;
    bool certifies;
};

Result<QString> checkedSigner(const SignRequest& request)
{
    const CertificateFacts facts = TRY(readCertificate(request.certificate));
    const CertificateHandle certificate = certificateFrom(request.certificate);
    if (!request.key || X509_check_private_key(certificate.get(), request.key->handle()) != 1)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The key of “%1” does not belong to the certificate; ask for a new certificate.")
                        .arg(facts.name),
                    opensslDetail());
    if (request.time < facts.from || request.time > facts.to)
        return fail(Error::Code::Denied,
                    QStringLiteral("The certificate of “%1” holds from %2 to %3; ask for a new one.")
                        .arg(facts.name, facts.from.toString(), facts.to.toString()));
    if (facts.name.trimmed().isEmpty() || request.meaning.trimmed().isEmpty() || request.fieldName.isEmpty())
        return fail(Error::Code::Invalid,
                    QStringLiteral("A signature needs a printed name, a meaning and a field; give all three."));
    return facts.name;
}

QString reasonText(const SignRequest& request)
{
    return request.reason.isEmpty() ? request.meaning : request.meaning + QStringLiteral(": ") + request.reason;
}

QStringList shownLines(const Ceremony& ceremony)
{
    const SignRequest& request = ceremony.request;
    QStringList lines{QStringLiteral("Signed by %1").arg(ceremony.signer),
                      QStringLiteral("Meaning: %1").arg(request.meaning)};
    if (!request.reason.isEmpty())
        lines << QStringLiteral("Reason: %1").arg(request.reason);
    QString moment = request.time.toString().left(19);
    return lines << moment.replace(QLatin1Char('T'), QLatin1Char(' ')) + QStringLiteral(" UTC");
}

QByteArray claimsText(const SignRequest& request)
{
    QByteArray text;
    for (const auto& [name, claim] : request.claims)
        text += hexText(name) + ' ' + hexText(claim) + ' ';
    return text.isEmpty() ? text : QByteArrayLiteral(" /ClewClaims [") + text + ']';
}

QByteArray signatureDictionary(const Ceremony& ceremony)
{
    const SignRequest& request = ceremony.request;
    QByteArray text = QByteArrayLiteral("<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M ") +
                      dateText(request.time) + QByteArrayLiteral(" /Name ") + hexText(ceremony.signer) +
                      QByteArrayLiteral(" /Reason ") + hexText(reasonText(request)) +
                      QByteArrayLiteral(" /ClewMeaning ") + hexText(request.meaning) + claimsText(request);
    if (!request.location.isEmpty())
        text += QByteArrayLiteral(" /Location ") + hexText(request.location);
    if (ceremony.certifies)
        text += QByteArrayLiteral(" /Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams "
                                  "<< /Type /TransformParams /P 2 /V /1.2 >> >>]");
    return text + QByteArrayLiteral(" /Prop_Build << /App << /Name /Clew >> >> /ByteRange ") + byteRangeBlank +
           QByteArrayLiteral(" /Contents <") + QByteArray(2 * contentsBytes, '0') + QByteArrayLiteral("> >>");
}

/// The first font of the form's default resources: the document holds it for exactly this use.
QPDFObjectHandle formFont(const PdfFile& base)
{
    QPDFObjectHandle node = base.root().getKey("/AcroForm");
    for (const char* key : {"/DR", "/Font"})
        node = node.isDictionary() ? node.getKey(key) : QPDFObjectHandle::newNull();
    if (!node.isDictionary() || node.getKeys().empty())
        return QPDFObjectHandle::newNull();
    return node.getKey(*node.getKeys().begin());
}

bool isCertifiedAgainstChange(const PdfFile& base)
{
    QPDFObjectHandle node = base.root().getKey("/Perms");
    node = node.isDictionary() ? node.getKey("/DocMDP") : QPDFObjectHandle::newNull();
    node = node.isDictionary() ? node.getKey("/Reference") : QPDFObjectHandle::newNull();
    for (int i = 0; node.isArray() && i < node.getArrayNItems(); ++i) {
        QPDFObjectHandle parameters = node.getArrayItem(i).isDictionary()
                                          ? node.getArrayItem(i).getKey("/TransformParams")
                                          : QPDFObjectHandle::newNull();
        if (parameters.isDictionary() && parameters.getKey("/P").isInteger() &&
            parameters.getKey("/P").getIntValue() == 1)
            return true;
    }
    return false;
}

/// The array as text with one reference more at its end.
QByteArray arrayWith(QPDFObjectHandle array, int number)
{
    QByteArray text = QByteArrayLiteral("[");
    for (int i = 0; array.isArray() && i < array.getArrayNItems(); ++i)
        text += QByteArray::fromStdString(array.getArrayItem(i).unparse()) + ' ';
    return text + referenceText(number) + ']';
}

int addAppearance(PdfUpdate& update, const PdfFile& base, const Ceremony& ceremony, double width, double height)
{
    const int number = update.reserve();
    update.put(number, signatureAppearance(width, height, formFont(base), shownLines(ceremony)));
    return number;
}

Result<> fillField(PdfUpdate& update, const PdfFile& base, const Ceremony& ceremony, FormField field, int signature)
{
    if (!field.isSignature || !field.widget.isDictionary() || !field.field.isIndirect() || !field.widget.isIndirect())
        return fail(Error::Code::Invalid,
                    QStringLiteral("The field “%1” is not a signature field; name another one.").arg(field.name));
    if (!field.value.isNull())
        return fail(Error::Code::Conflict,
                    QStringLiteral("The field “%1” is signed already; sign in another one.").arg(field.name));
    QPDFObjectHandle box = field.widget.getKey("/Rect");
    const auto rectangle = box.isRectangle() ? box.getArrayAsRectangle() : QPDFObjectHandle::Rectangle();
    const int appearance =
        addAppearance(update, base, ceremony, rectangle.urx - rectangle.llx, rectangle.ury - rectangle.lly);
    const QByteArray shown = QByteArrayLiteral("<< /N ") + referenceText(appearance) + QByteArrayLiteral(" >>");
    const bool isOne = field.field.getObjGen() == field.widget.getObjGen();
    QMap<QByteArray, QByteArray> replaced{{QByteArrayLiteral("/V"), referenceText(signature)}};
    if (isOne)
        replaced.insert(QByteArrayLiteral("/AP"), shown);
    else
        update.replace(field.widget.getObjGen(), dictionaryText(field.widget, {{QByteArrayLiteral("/AP"), shown}}));
    update.replace(field.field.getObjGen(), dictionaryText(field.field, replaced));
    return {};
}

/// The number of the new field, which stands on its page from now on.
Result<int> addField(PdfUpdate& update, const PdfFile& base, const Ceremony& ceremony, int signature)
{
    const SignaturePlace place = ceremony.request.place.value_or(SignaturePlace{});
    QPDFObjectHandle page = pageOf(base, place.page);
    if (!page.isDictionary() || !page.isIndirect())
        return fail(Error::Code::NotFound,
                    QStringLiteral("The document has no page %1 to sign on; name another page.").arg(place.page + 1));
    const int appearance = addAppearance(update, base, ceremony, place.width, place.height);
    const int number = update.reserve();
    const auto points = [](double value) { return QByteArray::number(value, 'f', 2) + ' '; };
    update.put(number, QByteArrayLiteral("<< /Type /Annot /Subtype /Widget /FT /Sig /F 132 /T ") +
                           hexText(ceremony.request.fieldName) + QByteArrayLiteral(" /Rect [") + points(place.left) +
                           points(place.bottom) + points(place.left + place.width) +
                           points(place.bottom + place.height) + QByteArrayLiteral("] /P ") +
                           referenceText(page.getObjectID(), page.getGeneration()) + QByteArrayLiteral(" /V ") +
                           referenceText(signature) + QByteArrayLiteral(" /AP << /N ") + referenceText(appearance) +
                           QByteArrayLiteral(" >> >>"));
    update.replace(page.getObjGen(),
                   dictionaryText(page, {{QByteArrayLiteral("/Annots"), arrayWith(page.getKey("/Annots"), number)}}));
    return number;
}

/// What catalogue and form must say: the new field, that signatures exist, and who certified.
void replaceCatalogue(PdfUpdate& update, const PdfFile& base, std::optional<int> newField, std::optional<int> certifier)
{
    QPDFObjectHandle root = base.root();
    QPDFObjectHandle form = root.getKey("/AcroForm");
    QMap<QByteArray, QByteArray> inRoot;
    const bool saysSigned =
        form.isDictionary() && form.getKey("/SigFlags").isInteger() && form.getKey("/SigFlags").getIntValue() == 3;
    if (newField || !saysSigned) {
        QMap<QByteArray, QByteArray> inForm{{QByteArrayLiteral("/SigFlags"), QByteArrayLiteral("3")}};
        QPDFObjectHandle old = form.isDictionary() ? form : QPDFObjectHandle::newDictionary();
        if (newField)
            inForm.insert(QByteArrayLiteral("/Fields"), arrayWith(old.getKey("/Fields"), *newField));
        if (old.isIndirect())
            update.replace(old.getObjGen(), dictionaryText(old, inForm));
        else
            inRoot.insert(QByteArrayLiteral("/AcroForm"), dictionaryText(old, inForm));
    }
    if (certifier) {
        QPDFObjectHandle old = root.getKey("/Perms");
        inRoot.insert(QByteArrayLiteral("/Perms"),
                      dictionaryText(old.isDictionary() ? old : QPDFObjectHandle::newDictionary(),
                                     {{QByteArrayLiteral("/DocMDP"), referenceText(*certifier)}}));
    }
    if (!inRoot.isEmpty())
        update.replace(root.getObjGen(), dictionaryText(root, inRoot));
}

/// The update with blanks where byte range and signature will stand, and where its signature dictionary begins.
Result<std::pair<QByteArray, qsizetype>> preparedUpdate(const PdfFile& base, const SignRequest& request,
                                                        const QString& signer)
{
    const QList<FormField> fields = formFields(base);
    const bool isFirst =
        std::none_of(fields.begin(), fields.end(), [](const FormField& field) { return field.isSigned(); });
    const Ceremony ceremony{request, signer, isFirst};
    PdfUpdate update(base);
    const int signature = update.reserve();
    update.put(signature, signatureDictionary(ceremony));
    const auto field = std::find_if(fields.begin(), fields.end(),
                                    [&](const FormField& each) { return each.name == request.fieldName; });
    std::optional<int> newField;
    if (field != fields.end())
        TRY(fillField(update, base, ceremony, *field, signature));
    else
        newField = TRY(addField(update, base, ceremony, signature));
    replaceCatalogue(update, base, newField, isFirst ? std::optional(signature) : std::nullopt);
    std::map<int, qsizetype> at;
    QByteArray bytes = update.write(at);
    return std::pair(bytes, at[signature]);
}

QByteArray paddedRange(qsizetype gap, qsizetype gapEnd, qsizetype size)
{
    const QByteArray range = "[0 " + QByteArray::number(gap) + ' ' + QByteArray::number(gapEnd) + ' ' +
                             QByteArray::number(size - gapEnd) + ']';
    return range.leftJustified(static_cast<qsizetype>(qstrlen(byteRangeBlank)), ' ');
}

Result<QByteArray> filled(QByteArray bytes, qsizetype dictionaryAt, const SignRequest& request)
{
    const qsizetype rangeAt = bytes.indexOf(byteRangeBlank, dictionaryAt);
    const qsizetype gap = bytes.indexOf("/Contents <", rangeAt) + 10;
    const qsizetype gapEnd = gap + 2 + 2 * contentsBytes;
    if (rangeAt < 0 || gap < rangeAt)
        return fail(Error::Code::Internal, QStringLiteral("The signature could not be placed; report this."));
    const QByteArray range = paddedRange(gap, gapEnd, bytes.size());
    bytes.replace(rangeAt, range.size(), range);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(QByteArrayView(bytes).first(gap));
    digest.addData(QByteArrayView(bytes).sliced(gapEnd));
    const QByteArray cms = TRY(makeCmsSignature(digest.result(), request.certificate, request.chain, *request.key));
    if (cms.size() > contentsBytes)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The certificates are too many to fit; leave out those that are not needed."));
    const QByteArray hex = cms.toHex();
    bytes.replace(gap + 1, hex.size(), hex);
    return bytes;
}

} // namespace

Result<QByteArray> signPdf(const QByteArray& base, const SignRequest& request)
{
    const QString signer = TRY(checkedSigner(request));
    const PdfFile file = TRY(PdfFile::open(base));
    const auto prepared = TRY(readingPdf([&]() -> Result<std::pair<QByteArray, qsizetype>> {
        if (!file.hasClassicXref())
            return fail(Error::Code::Invalid,
                        QStringLiteral("This PDF keeps its table of objects in a stream and cannot "
                                       "be signed here; save it as PDF 1.4 and sign that."));
        if (isCertifiedAgainstChange(file))
            return fail(Error::Code::Conflict,
                        QStringLiteral("This PDF is certified and allows no further signature."));
        return preparedUpdate(file, request, signer);
    }));
    return filled(prepared.first, prepared.second, request);
}

} // namespace clew::signing
