// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/text_table.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class StoreInfoVerb final : public Verb
{
public:
    StoreInfoVerb()
        : Verb({.name = QStringLiteral("store info"),
                .group = QStringLiteral("Store"),
                .summary = QStringLiteral("Says what the store is and how much is in it")})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const auto info = TRY(services::storeInfo(*store));
        return Answer{json(info), text(info)};
    }

private:
    static QJsonObject json(const services::StoreInfo& info)
    {
        QJsonObject records;
        for (auto it = info.records.cbegin(); it != info.records.cend(); ++it)
            records.insert(it.key(), qint64(it.value()));
        return {{QStringLiteral("store"), info.path},
                {QStringLiteral("uuid"), info.uuid},
                {QStringLiteral("shop"), info.shop},
                {QStringLiteral("schema"), info.schema},
                {QStringLiteral("entries"), qint64(info.ledger.entries)},
                {QStringLiteral("head"), QString::fromLatin1(info.ledger.head)},
                {QStringLiteral("bytes"), qint64(info.facts.bytes)},
                {QStringLiteral("free_bytes"), qint64(info.facts.freeBytes)},
                {QStringLiteral("users"), info.users},
                {QStringLiteral("read_only"), info.readOnly},
                {QStringLiteral("read_only_reason"), info.readOnlyReason},
                {QStringLiteral("records"), records},
                {QStringLiteral("software"), info.software},
                {QStringLiteral("sqlite"), info.facts.sqlite},
                {QStringLiteral("sqlcipher"), info.facts.cipher},
                {QStringLiteral("qt"), info.qt}};
    }

    static QString text(const services::StoreInfo& info)
    {
        QStringList records;
        for (auto it = info.records.cbegin(); it != info.records.cend(); ++it)
            records.append(QStringLiteral("%1 %2").arg(it.key()).arg(it.value()));
        return alignedPairs(
            {{QStringLiteral("Store"), info.path},
             {QStringLiteral("UUID"), info.uuid},
             {QStringLiteral("Shop"), info.shop},
             {QStringLiteral("Schema"), QString::number(info.schema)},
             {QStringLiteral("Ledger"), QStringLiteral("%1 entries").arg(info.ledger.entries)},
             {QStringLiteral("Head"), QString::fromLatin1(info.ledger.head)},
             {QStringLiteral("Size"),
              QStringLiteral("%1 bytes, %2 of them free").arg(info.facts.bytes).arg(info.facts.freeBytes)},
             {QStringLiteral("Users"), QString::number(info.users)},
             {QStringLiteral("Records"), records.join(QStringLiteral(", "))},
             {QStringLiteral("Read only"),
              info.readOnly && info.readOnlyReason.isEmpty() ? QStringLiteral("yes") : info.readOnlyReason},
             {QStringLiteral("Software"), QStringLiteral("%1, SQLite %2, SQLCipher %3, Qt %4")
                                              .arg(info.software, info.facts.sqlite, info.facts.cipher, info.qt)}});
    }
};

} // namespace

std::unique_ptr<Verb> storeInfoVerb()
{
    return std::make_unique<StoreInfoVerb>();
}

} // namespace clew::cli
