// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "reports/page_model.h"

namespace clew::reports {

struct RenderOptions
{
    bool compress = true; ///< page contents; off makes a PDF that people can read in an editor
};

/// The finished, unsigned document.
struct Issued
{
    QByteArray pdf;
    int pages = 0;
};

/// Draws a page model as PDF/A-3u: the same model and fonts give the same bytes. Its signature fields are empty and its
/// last object is followed by a classic cross-reference table, so that signatures can be appended.
/// Fails with Invalid, naming character and place, when a text can't be drawn faithfully.
Result<Issued> render(const PageModel& model, const FontSet& fonts, const RenderOptions& options = {});

} // namespace clew::reports
