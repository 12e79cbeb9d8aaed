// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "signing/pdf_file.h"

#include <map>

namespace clew::signing {

/// New and replaced objects to stand behind a PDF: an incremental update (ISO 32000-1, 7.5.6) with a classic table.
/// The base's bytes stay as they are, in front.
class PdfUpdate
{
public:
    explicit PdfUpdate(const PdfFile& base) : m_base(base), m_next(base.nextNumber()) {}

    /// A number for a new object; put() must follow.
    int reserve() { return m_next++; }
    void put(int number, QByteArray body) { m_objects[QPDFObjGen(number, 0)] = std::move(body); }
    void replace(QPDFObjGen id, QByteArray body) { m_objects[id] = std::move(body); }

    /// The whole new file. `at` receives where the body of each object begins.
    QByteArray write(std::map<int, qsizetype>& at) const;

private:
    QByteArray table(const std::map<QPDFObjGen, qsizetype>& offsets) const;
    QByteArray trailer(const QByteArray& id) const;

    const PdfFile& m_base;
    int m_next;
    std::map<QPDFObjGen, QByteArray> m_objects;
};

} // namespace clew::signing
