// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/rows_model.h"
#include "services/recall_desk.h"

/// What a recall says to the person who reads it aloud.
namespace clew::gui {

QString recallBoxWords(domain::RecallBox box);
/// What that many pieces in a box ask of somebody; none ask nothing.
Tone recallBoxTone(domain::RecallBox box, Decimal pieces);

/// "Lot HT-8841: 40 pieces are concerned."
QString recallSentence(const services::RecallAnswer& answer);
/// How sure that is: the balance, what is not certain, from when on records are complete.
RowCell recallBalanceWords(const services::RecallAnswer& answer);
QStringList recallCautions(const services::RecallAnswer& answer);
/// Until when customers and authority are to know.
QString recallDeadlines(const domain::Recall& recall);

QStringList recallCallHeadings();
QList<TableRow> recallCallRows(const domain::Recall& recall);
QStringList recallPlaceHeadings();
QList<TableRow> recallPlaceRows(const domain::Recall& recall);
QStringList recallCountHeadings();
QList<TableRow> recallCountRows(const domain::Recall& recall);
QStringList recallPieceHeadings();
QList<TableRow> recallPieceRows(const domain::Recall& recall);
/// Related lots that are not in the scope, and lots that do not balance.
QStringList recallBesideHeadings();
QList<TableRow> recallBesideRows(const domain::Recall& recall);

} // namespace clew::gui
