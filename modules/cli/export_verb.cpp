// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "services/delivery_export.h"
#include "services/exporter.h"
#include "services/record_view.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace clew::cli {

namespace {

class ExportVerb final : public Verb
{
public:
    ExportVerb()
        : Verb({.name = QStringLiteral("export"),
                .group = QStringLiteral("Records"),
                .summary =
                    QStringLiteral("Writes all records as Clew's exchange file, which “import” takes, or a delivery"),
                .details =
                    QStringLiteral("Accounts, keys and the ledger belong to the store and stay in it. The file is "
                                   "not encrypted. A delivery is written as GS1 EPCIS 2.0 events or as CSV."),
                .arguments = {{QStringLiteral("FILE"),
                               QStringLiteral("the new file, such as shop.jsonl; its name must be free")},
                              {QStringLiteral("SHIPMENT"), QStringLiteral("the delivery note, with --as"), {}, false}},
                .options = {{QStringLiteral("as"),
                             QStringLiteral("FORMAT"),
                             QStringLiteral("Of a delivery"),
                             {QStringLiteral("epcis"), QStringLiteral("csv")}}},
                .examples = {QStringLiteral("--store shop.clew --user mk export shop.jsonl"),
                             QStringLiteral("--store shop.clew --user mk export l-4711.json L-4711 --as epcis")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        TRY(store->session().actor(domain::Right::ExportRecords));
        const QString path = context.arguments().positional(0);
        if (QFileInfo::exists(path))
            return fail(
                Error::Code::Conflict,
                QStringLiteral("There is already a file %1; give another name.").arg(QDir::toNativeSeparators(path)));
        const bool isDelivery = context.arguments().positionals().size() > 1;
        if (isDelivery != context.arguments().has(QStringLiteral("as")))
            return context.wrongUsage(
                QStringLiteral("A delivery is written with --as epcis or --as csv, behind the file's name."));
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return cannotWrite(file);
        if (isDelivery)
            return writeDelivery(context, *store, file);
        services::Exporter exporter(store->records());
        const auto counts = TRY(exporter.write(file, context.progress()));
        if (!file.commit())
            return cannotWrite(file);
        QJsonObject records;
        TextTable table({QStringLiteral("Records"), QStringLiteral("Written")});
        int total = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            records.insert(it.key(), it.value());
            table.add({it.key(), QString::number(it.value())});
            total += it.value();
        }
        return Answer{
            {{QStringLiteral("path"), path}, {QStringLiteral("lines"), total}, {QStringLiteral("records"), records}},
            QStringLiteral("%1: %2 records\n").arg(path).arg(total) + table.text()};
    }

private:
    static Result<Answer> writeDelivery(Context& context, services::OpenStore& store, QSaveFile& file)
    {
        const QString name = context.arguments().positional(1);
        const QString format = context.arguments().value(QStringLiteral("as"));
        const auto shipment = domain::ShipmentId::fromStore(
            TRY(services::findRecord(store.records(), domain::Kind::Shipment, {name, {}})));
        const QByteArray bytes = format == QLatin1String("csv")
                                     ? TRY(services::deliveryAsCsv(store.records(), shipment))
                                     : TRY(services::deliveryAsEpcis(store.records(), store.clock(), shipment));
        if (file.write(bytes) != bytes.size() || !file.commit())
            return cannotWrite(file);
        return Answer{{{QStringLiteral("path"), file.fileName()},
                       {QStringLiteral("shipment"), name},
                       {QStringLiteral("format"), format},
                       {QStringLiteral("bytes"), qint64(bytes.size())}},
                      QStringLiteral("Delivery %1 is written to %2.\n").arg(name, file.fileName())};
    }
    static tl::unexpected<Error> cannotWrite(const QSaveFile& file)
    {
        return fail(Error::Code::Io, QStringLiteral("%1 cannot be written: %2.")
                                         .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
    }
};

} // namespace

std::unique_ptr<Verb> exportVerb()
{
    return std::make_unique<ExportVerb>();
}

} // namespace clew::cli
