// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/revision_check.h"

#include "signing/pdf_text.h"
#include "signing/revision_diff.h"
#include "signing/validation_data.h"

#include <QRegularExpression>
#include <qpdf/Buffer.hh>

namespace clew::signing {

namespace {

using Keys = std::set<std::string>;

Keys keysOfBoth(QPDFObjectHandle a, QPDFObjectHandle b)
{
    Keys keys = a.getKeys();
    keys.merge(b.getKeys());
    return keys;
}

QString idText(QPDFObjGen id)
{
    return QStringLiteral("%1 %2").arg(id.getObj()).arg(id.getGen());
}

/// "page", "XObject Form", "stream": what a reader recognises the object by.
QString kindText(QPDFObjectHandle object)
{
    QStringList words;
    for (const char* key : {"/Type", "/Subtype"}) {
        QPDFObjectHandle name = dictionaryOf(object).getKey(key);
        if (name.isName())
            words << QString::fromStdString(name.getName().substr(1));
    }
    return words.isEmpty() ? QString::fromLatin1(object.getTypeName()) : words.join(QLatin1Char(' '));
}

std::vector<std::string> itemTexts(QPDFObjectHandle array)
{
    std::vector<std::string> texts;
    for (int i = 0; array.isArray() && i < array.getArrayNItems(); ++i)
        texts.push_back(array.getArrayItem(i).unparse());
    return texts;
}

/// XMP without the moments and the name of its edition (XMP specification part 1, 8.4), whatever its padding.
QByteArray undatedXmp(QPDFObjectHandle stream)
{
    static const QRegularExpression dated(QStringLiteral(R"((ModifyDate|MetadataDate|InstanceID)(>[^<]*<|="[^"]*"))"));
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    QString text =
        QString::fromUtf8(reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
    return text.remove(dated).simplified().toUtf8();
}

bool isSameButForDates(QPDFObjectHandle was, QPDFObjectHandle now)
{
    const auto isMetadata = [](QPDFObjectHandle stream) {
        return stream.isStream() && stream.getDict().getKey("/Type").isNameAndEquals("/Metadata");
    };
    return isMetadata(was) && isMetadata(now) && undatedXmp(was) == undatedXmp(now);
}

class RevisionCheck
{
public:
    RevisionCheck(const PdfFile& before, const PdfFile& after)
        : m_before(before),
          m_after(after),
          m_diff(diffRevisions(before, after))
    {
    }

    QStringList problems()
    {
        checkTrailer();
        checkFields();
        checkForm();
        checkStore();
        checkCatalogue();
        checkPages();
        checkDates();
        reportUnexplained();
        reportDangling();
        reportAmbiguous();
        return m_problems;
    }

private:
    void report(const QString& problem) { m_problems << problem; }

    bool isAdded(QPDFObjectHandle object) const
    {
        return object.isIndirect() && m_diff.added.count(object.getObjGen()) > 0;
    }
    bool isChanged(QPDFObjectHandle object) const
    {
        return object.isIndirect() && m_diff.changed.count(object.getObjGen()) > 0;
    }
    void explain(QPDFObjectHandle object)
    {
        if (object.isIndirect())
            m_explained.insert(object.getObjGen());
    }

    /// New objects that a lawful place leads to; old ones end the way, changed or not.
    void explainNew(QPDFObjectHandle start)
    {
        std::vector<QPDFObjectHandle> open{start};
        while (!open.empty()) {
            QPDFObjectHandle object = open.back();
            open.pop_back();
            if (object.isIndirect() && (!isAdded(object) || !m_explained.insert(object.getObjGen()).second))
                continue;
            forEachReference(object, [&](QPDFObjectHandle next) { open.push_back(next); });
        }
    }

    /// Reports each key but the excepted ones whose value is not what it was.
    void compareKeys(QPDFObjectHandle old, QPDFObjectHandle now, const Keys& except, const QString& where)
    {
        for (const std::string& key : keysOfBoth(old, now))
            if (except.count(key) == 0 && old.getKey(key).unparse() != now.getKey(key).unparse())
                report(QStringLiteral("%1 was changed: %2.").arg(where, QString::fromStdString(key.substr(1))));
    }

    void checkTrailer()
    {
        QPDFObjectHandle old = m_before.trailer();
        QPDFObjectHandle now = m_after.trailer();
        if (old.getKey("/Root").unparse() != now.getKey("/Root").unparse())
            report(QStringLiteral("The document's catalogue was replaced by another one."));
        if (now.hasKey("/XRefStm"))
            report(QStringLiteral("What was appended has two tables of objects, which may disagree."));
        if (now.hasKey("/Info") && old.getKey("/Info").unparse() != now.getKey("/Info").unparse())
            report(QStringLiteral("The document's properties (Info) were replaced."));
    }

    void checkFields()
    {
        std::map<QPDFObjGen, FormField> old;
        for (const FormField& field : formFields(m_before))
            old.emplace(QPDFObjectHandle(field.field).getObjGen(), field);
        for (FormField& field : formFields(m_after)) {
            const auto was = old.find(field.field.getObjGen());
            if (was == old.end())
                checkNewField(field);
            else if (isChanged(field.field) || isChanged(field.widget))
                checkFilledField(was->second, field);
        }
    }

    void checkFilledField(FormField was, FormField now)
    {
        if (!was.isSignature || was.isSigned() || !now.isSigned()) {
            report(
                QStringLiteral("The field “%1” was changed (object %2).").arg(was.name, idText(was.field.getObjGen())));
            return;
        }
        const QString where = QStringLiteral("The signature field “%1”").arg(was.name);
        const Keys filled = isLockedOnly(was.widget, now.widget) ? Keys{"/V", "/AP", "/F"} : Keys{"/V", "/AP"};
        compareKeys(was.field, now.field, filled, where);
        if (now.widget.isDictionary() && was.widget.isDictionary())
            compareKeys(was.widget, now.widget, filled, where);
        explain(now.field);
        explain(now.widget);
        explainSignature(now);
    }

    /// Other programs lock a field as they sign in it, and have it printed: bits 128 and 4 of /F.
    static bool isLockedOnly(QPDFObjectHandle was, QPDFObjectHandle now)
    {
        const auto flags = [](QPDFObjectHandle widget) {
            QPDFObjectHandle value = widget.isDictionary() ? widget.getKey("/F") : QPDFObjectHandle::newNull();
            return value.isInteger() ? value.getIntValueAsInt() : 0;
        };
        return ((flags(was) ^ flags(now)) & ~(128 | 4)) == 0;
    }

    void checkNewField(FormField field)
    {
        static const Keys lawful{"/Type", "/Subtype", "/FT", "/T",  "/TU",   "/V",  "/F",  "/P",     "/Rect",
                                 "/AP",   "/MK",      "/DA", "/Ff", "/Lock", "/SV", "/BS", "/Border"};
        const auto isLawful = [](const std::string& key) { return lawful.count(key) > 0; };
        const Keys keys = field.field.getKeys();
        const bool isOne = field.widget.isDictionary() && field.widget.getObjGen() == field.field.getObjGen();
        if (!field.isSigned() || !isOne || !isAdded(field.field) || !std::all_of(keys.begin(), keys.end(), isLawful)) {
            report(QStringLiteral("A field was added that is not a plain signature: “%1” (object %2).")
                       .arg(field.name, idText(field.field.getObjGen())));
            return;
        }
        explainNew(field.field);
        m_newWidgets.push_back(field.field);
        explainSignature(field);
    }

    void explainSignature(FormField& field)
    {
        if (!field.value.isDictionary() || !field.value.hasKey("/ByteRange") ||
            (field.value.isIndirect() && !isAdded(field.value)))
            report(QStringLiteral("The field “%1” was filled with something that is not a new signature.")
                       .arg(field.name));
        explainNew(field.value);
        explainNew(field.widget.isDictionary() ? field.widget.getKey("/AP") : QPDFObjectHandle::newNull());
    }

    void checkForm()
    {
        QPDFObjectHandle old = m_before.root().getKey("/AcroForm");
        QPDFObjectHandle now = m_after.root().getKey("/AcroForm");
        if (!now.isDictionary()) {
            if (old.isDictionary())
                report(QStringLiteral("The document's form was removed."));
            return;
        }
        const bool isNew = !old.isDictionary();
        compareKeys(isNew ? QPDFObjectHandle::newDictionary() : old, now,
                    isNew ? Keys{"/Fields", "/SigFlags", "/DR", "/DA"} : Keys{"/Fields", "/SigFlags"},
                    QStringLiteral("The document's form"));
        explainContainer(old, now);
        explainContainer(isNew ? QPDFObjectHandle::newNull() : old.getKey("/Fields"), now.getKey("/Fields"));
        if (isNew)
            explainNew(now.getKey("/DR"));
        checkArray(isNew ? QPDFObjectHandle::newNull() : old.getKey("/Fields"), now.getKey("/Fields"),
                   QStringLiteral("The list of fields"));
    }

    /// The old items in their order, and between or behind them only new signature fields.
    void checkArray(QPDFObjectHandle old, QPDFObjectHandle now, const QString& where)
    {
        std::set<std::string> added;
        for (QPDFObjectHandle widget : m_newWidgets)
            added.insert(widget.unparse());
        std::vector<std::string> kept;
        for (const std::string& item : itemTexts(now))
            if (added.erase(item) == 0)
                kept.push_back(item);
        if (kept != itemTexts(old))
            report(QStringLiteral("%1 has other changes than new signatures.").arg(where));
    }

    void checkStore()
    {
        QPDFObjectHandle old = m_before.root().getKey("/DSS");
        QPDFObjectHandle now = m_after.root().getKey("/DSS");
        if (now.isNull() && old.isNull())
            return;
        const auto ids = validationData(now);
        const auto oldIds = old.isNull() ? std::optional(ObjectIds()) : validationData(old);
        if (!ids || !oldIds) {
            report(QStringLiteral("The document security store (DSS) holds something else than certificates and "
                                  "revocation lists."));
            return;
        }
        for (const QPDFObjGen id : *ids)
            if (m_diff.added.count(id) > 0 || oldIds->count(id) > 0)
                m_explained.insert(id);
    }

    void checkCatalogue()
    {
        QPDFObjectHandle old = m_before.root();
        QPDFObjectHandle now = m_after.root();
        if (isChanged(now))
            compareKeys(old, now, {"/DSS", "/Extensions", "/AcroForm"}, QStringLiteral("The document's catalogue"));
        explain(now);
        QPDFObjectHandle extensions = now.getKey("/Extensions");
        explainNew(extensions);
        if (isChanged(extensions) && old.getKey("/Extensions").unparse() == extensions.unparse() &&
            extensions.isDictionary() && !extensions.hasKey("/Kids") && !extensions.hasKey("/Contents"))
            explain(extensions);
    }

    void checkPages()
    {
        for (const QPDFObjGen id : m_diff.changed) {
            QPDFObjectHandle old = m_before.object(id);
            QPDFObjectHandle now = m_after.object(id);
            if (!old.isDictionary() || !now.isDictionary() || !old.getKey("/Type").isNameAndEquals("/Page"))
                continue;
            const QString where = QStringLiteral("The page in object %1").arg(idText(id));
            compareKeys(old, now, {"/Annots"}, where);
            checkArray(old.getKey("/Annots"), now.getKey("/Annots"), where);
            explain(now);
            explainContainer(old.getKey("/Annots"), now.getKey("/Annots"));
        }
        for (QPDFObjectHandle widget : m_newWidgets)
            checkListOfAnnotations(widget.getKey("/P"));
    }

    /// A page whose annotations stand in an object of their own, which grew while the page stayed.
    void checkListOfAnnotations(QPDFObjectHandle page)
    {
        QPDFObjectHandle annotations = page.isDictionary() ? page.getKey("/Annots") : QPDFObjectHandle::newNull();
        if (isAdded(page) || isChanged(page) || !isChanged(annotations))
            return;
        QPDFObjectHandle old = m_before.object(page.getObjGen()).getKey("/Annots");
        checkArray(old, annotations,
                   QStringLiteral("The list of annotations in object %1").arg(idText(annotations.getObjGen())));
        explainContainer(old, annotations);
    }

    /// Other programs note the moment of their update in the properties; nothing else in them may differ.
    void checkDates()
    {
        QPDFObjectHandle info = m_after.trailer().getKey("/Info");
        if (isChanged(info)) {
            compareKeys(m_before.object(info.getObjGen()), info, {"/ModDate"},
                        QStringLiteral("The document's properties (Info)"));
            explain(info);
        }
        QPDFObjectHandle metadata = m_after.root().getKey("/Metadata");
        if (isChanged(metadata) && isSameButForDates(m_before.object(metadata.getObjGen()), metadata))
            explain(metadata);
    }

    /// An array or dictionary whose inside is checked, when it is new or has the role it had.
    void explainContainer(QPDFObjectHandle old, QPDFObjectHandle now)
    {
        if (isAdded(now) || (old.isIndirect() && now.isIndirect() && old.getObjGen() == now.getObjGen()))
            explain(now);
    }

    void reportUnexplained()
    {
        const ObjectIds reachable = reachableFrom(m_after.root());
        for (const QPDFObjGen id : m_diff.changed)
            if (m_explained.count(id) == 0)
                report(QStringLiteral("Object %1 (%2) was changed after signing.")
                           .arg(idText(id), kindText(m_before.object(id))));
        for (const QPDFObjGen id : m_diff.removed)
            report(QStringLiteral("Object %1 (%2) was removed after signing.")
                       .arg(idText(id), kindText(m_before.object(id))));
        for (const QPDFObjGen id : m_diff.added)
            if (m_explained.count(id) == 0 && reachable.count(id) > 0)
                report(QStringLiteral("Object %1 (%2) was added after signing and belongs to no signature.")
                           .arg(idText(id), kindText(m_after.object(id))));
    }

    void reportDangling()
    {
        for (const QPDFObjGen id : danglingReferences(m_before))
            if (m_diff.added.count(id) > 0)
                report(QStringLiteral("Object %1, which the signed document left open, was put in later.")
                           .arg(idText(id)));
    }

    /// A dictionary that names a key twice means one thing to one reader and another to the next. All objects of both
    /// files have been read by now. A wrong /Size misleads nobody.
    void reportAmbiguous()
    {
        const QStringList old = m_before.takeWarnings();
        for (const QString& warning : m_after.takeWarnings())
            if (!old.contains(warning) && !warning.contains(QStringLiteral("reported number of objects")))
                report(QStringLiteral("What was appended can be read in more than one way (%1).").arg(warning));
    }

    const PdfFile& m_before;
    const PdfFile& m_after;
    const RevisionDiff m_diff;
    ObjectIds m_explained;
    std::vector<QPDFObjectHandle> m_newWidgets;
    QStringList m_problems;
};

} // namespace

QStringList unlawfulChanges(const PdfFile& before, const PdfFile& after)
{
    return RevisionCheck(before, after).problems();
}

} // namespace clew::signing
