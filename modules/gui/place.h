// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QString>

namespace clew::gui {

/// Where a person is in the program, like the address of a web page: a page, and what it shows. Written
/// `unit:LB-7/BRL-1` or `gauges`; such an address can be copied, kept and pasted.
struct Place
{
    QString page;    ///< a PageEntry's id
    QString subject; ///< in the page's own words; may be empty

    static Place fromAddress(const QString& address);
    QString address() const;

    friend bool operator==(const Place&, const Place&) = default;
};

} // namespace clew::gui
