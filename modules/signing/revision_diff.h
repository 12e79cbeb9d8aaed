// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "signing/pdf_file.h"

#include <functional>
#include <set>

namespace clew::signing {

using ObjectIds = std::set<QPDFObjGen>;

/// What an update did to the objects of a file. An object written again with the same content is not changed.
struct RevisionDiff
{
    ObjectIds changed;
    ObjectIds added;
    ObjectIds removed;
};

/// May throw as libqpdf does.
RevisionDiff diffRevisions(const PdfFile& before, const PdfFile& after);

/// Objects the file refers to but does not have: whoever adds one later changes what the file says.
ObjectIds danglingReferences(const PdfFile& file);

/// Everything a reader of the document can come to from this object.
ObjectIds reachableFrom(QPDFObjectHandle start);

/// Calls `visit` for each reference inside a direct value, not following it.
void forEachReference(QPDFObjectHandle value, const std::function<void(QPDFObjectHandle)>& visit);

/// The dictionary of a dictionary or a stream; an empty one for other objects.
QPDFObjectHandle dictionaryOf(QPDFObjectHandle object);

} // namespace clew::signing
