// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/reader.h"

#include "exchange/certificate_reader.h"
#include "exchange/csv_reader.h"
#include "exchange/dcc_reader.h"
#include "exchange/exchange_reader.h"
#include "exchange/nc_reader.h"
#include "exchange/qif_reader.h"
#include "exchange/xlsx_reader.h"

#include <array>

namespace clew::exchange {

Result<QList<Table>> Reader::tables(QIODevice&, Progress&) const
{
    return QList<Table>();
}

namespace {

/// In the order in which they are asked: the surest signs first.
const std::array<const Reader*, 7>& allReaders()
{
    static const ExchangeReader exchange;
    static const CertificateReader certificate;
    static const DccReader dcc;
    static const QifReader qif;
    static const NcReader nc;
    static const XlsxReader xlsx;
    static const CsvReader csv;
    static const std::array<const Reader*, 7> readers{&exchange, &certificate, &dcc, &qif, &xlsx, &nc, &csv};
    return readers;
}

} // namespace

const Reader* readerFor(const QByteArray& head, const QString& fileName)
{
    for (const Reader* reader : allReaders())
        if (reader->recognises(head, fileName))
            return reader;
    return nullptr;
}

const Reader* readerNamed(const QString& format)
{
    for (const Reader* reader : allReaders())
        if (reader->format() == format)
            return reader;
    return nullptr;
}

QStringList readerNames()
{
    QStringList names;
    for (const Reader* reader : allReaders())
        names.append(reader->format());
    return names;
}

} // namespace clew::exchange
