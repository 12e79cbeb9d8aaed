// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/revision_diff.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFXRefEntry.hh>

namespace clew::signing {

namespace {

/// The same place in bytes that both files share means the same object.
bool isSamePlace(const QPDFXRefEntry& a, const QPDFXRefEntry& b)
{
    if (a.getType() != b.getType())
        return false;
    if (a.getType() == 2)
        return a.getObjStreamNumber() == b.getObjStreamNumber() && a.getObjStreamIndex() == b.getObjStreamIndex();
    return a.getType() != 1 || a.getOffset() == b.getOffset();
}

bool isSameContent(QPDFObjectHandle a, QPDFObjectHandle b)
{
    if (a.isStream() != b.isStream())
        return false;
    if (!a.isStream())
        return a.unparseResolved() == b.unparseResolved();
    if (a.getDict().unparse() != b.getDict().unparse())
        return false;
    const auto left = a.getRawStreamData();
    const auto right = b.getRawStreamData();
    return left->getSize() == right->getSize() &&
           std::equal(left->getBuffer(), left->getBuffer() + left->getSize(), right->getBuffer());
}

void visitReferences(QPDFObjectHandle value, const std::function<void(QPDFObjectHandle)>& visit, bool isTop)
{
    if (!isTop && value.isIndirect()) {
        visit(value);
    } else if (value.isArray()) {
        for (int i = 0; i < value.getArrayNItems(); ++i)
            visitReferences(value.getArrayItem(i), visit, false);
    } else if (value.isDictionary() || value.isStream()) {
        QPDFObjectHandle dictionary = dictionaryOf(value);
        for (const std::string& key : dictionary.getKeys())
            visitReferences(dictionary.getKey(key), visit, false);
    }
}

} // namespace

QPDFObjectHandle dictionaryOf(QPDFObjectHandle object)
{
    if (object.isStream())
        return object.getDict();
    return object.isDictionary() ? object : QPDFObjectHandle::newDictionary();
}

void forEachReference(QPDFObjectHandle value, const std::function<void(QPDFObjectHandle)>& visit)
{
    visitReferences(value, visit, true);
}

RevisionDiff diffRevisions(const PdfFile& before, const PdfFile& after)
{
    RevisionDiff diff;
    for (const auto& [id, place] : after.xref()) {
        const auto old = before.xref().find(id);
        if (old == before.xref().end())
            diff.added.insert(id);
        else if (!isSamePlace(old->second, place) && !isSameContent(before.object(id), after.object(id)))
            diff.changed.insert(id);
    }
    for (const auto& entry : before.xref())
        if (after.xref().find(entry.first) == after.xref().end())
            diff.removed.insert(entry.first);
    return diff;
}

ObjectIds danglingReferences(const PdfFile& file)
{
    ObjectIds dangling;
    const auto collect = [&](QPDFObjectHandle reference) {
        if (file.xref().find(reference.getObjGen()) == file.xref().end())
            dangling.insert(reference.getObjGen());
    };
    for (const auto& entry : file.xref())
        forEachReference(file.object(entry.first), collect);
    return dangling;
}

ObjectIds reachableFrom(QPDFObjectHandle start)
{
    ObjectIds reached;
    std::vector<QPDFObjectHandle> open{start};
    while (!open.empty()) {
        QPDFObjectHandle object = open.back();
        open.pop_back();
        if (object.isIndirect() && !reached.insert(object.getObjGen()).second)
            continue;
        forEachReference(object, [&](QPDFObjectHandle next) { open.push_back(next); });
    }
    return reached;
}

} // namespace clew::signing
