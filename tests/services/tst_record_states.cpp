// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/all_records.h"
#include "ledger/sha256.h"
#include "services/demo_service.h"
#include "services/store_service.h"
#include "support/cheap_keys.h"
#include "support/testing.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

using namespace clew;
using namespace clew::domain;

namespace {

class UuidsOf final : public UuidSource
{
public:
    explicit UuidsOf(store::Records& records) : m_records(records) {}
    QByteArray uuidOf(Kind kind, std::int64_t key) override { return MUST(m_records.uuidOf(kind, key)); }

private:
    store::Records& m_records;
};

/// Each list of parts by its count and hash, from the parts of a record in memory.
class PartsInMemory
{
public:
    explicit PartsInMemory(UuidSource& uuids) : m_uuids(uuids) {}

    template<typename T>
    void operator()(const char*, const T&, unsigned = Plain)
    {
    }
    template<typename Part>
    void parts(const char* name, const QList<Part>& list)
    {
        QByteArray lines;
        for (const Part& part : list) {
            CanonicalFields fields(m_uuids, true);
            Part::fields(part, fields);
            lines += MUST(fields.object().toJson()) + '\n';
        }
        ledger::CanonicalObject state;
        state.decimal("count", list.size()).plainText("sha256", ledger::sha256Hex(lines));
        if (!list.isEmpty())
            m_object.object(name, state);
    }
    const ledger::CanonicalObject& object() const { return m_object; }

private:
    UuidSource& m_uuids;
    ledger::CanonicalObject m_object;
};

template<typename R>
QByteArray stateInMemory(store::Records& records, const R& record)
{
    UuidsOf uuids(records);
    CanonicalFields fields(uuids, true);
    R::fields(record, fields);
    PartsInMemory parts(uuids);
    R::fields(record, parts);
    ledger::CanonicalObject state;
    state.object("fields", fields.object()).text("kind", QString::fromLatin1(kindName(R::kind)));
    state.text("state", QString::fromLatin1(canonicalStateVersion)).text("uuid", record.uuid);
    if (!parts.object().isEmpty())
        state.object("parts", parts.object());
    return MUST(state.toJson());
}

} // namespace

/// What the ledger binds comes straight from the rows; the record that everybody else reads must be the same.
class TestRecordStates final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SilentProgress progress;
        const auto demo =
            MUST(services::makeDemo(m_folder.filePath(QStringLiteral("demo")), m_clock, progress, test::cheapKeys));
        QFile file(demo.users.first().passphraseFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray passphrase = file.readAll().trimmed();
        m_store = MUST(services::OpenStore::open(demo.store, demo.users.first().id,
                                                 store::SecretBytes(QByteArrayView(passphrase)), m_clock));
    }

    void areThoseOfTheRecordsAsTheyAreRead_data()
    {
        QTest::addColumn<Kind>("kind");
        for (const Kind kind : allKinds())
            QTest::newRow(kindName(kind)) << kind;
    }
    void areThoseOfTheRecordsAsTheyAreRead()
    {
        QFETCH(Kind, kind);
        withRecordType(kind, [&]<typename R>(R*) {
            for (const std::int64_t key : MUST(m_store->records().keysOf(kind))) {
                const R record = MUST(m_store->records().get(Id<R>::fromStore(key)));
                QCOMPARE(MUST(m_store->records().canonicalState(kind, key)).json(),
                         stateInMemory(m_store->records(), record));
                ++m_compared;
                m_kinds.insert(kind);
            }
        });
    }
    void haveBeenComparedForManyRecordsOfManyKinds() { QVERIFY(m_compared > 100 && m_kinds.size() > 20); }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<services::OpenStore> m_store;
    int m_compared = 0;
    QSet<Kind> m_kinds;
};

QTEST_GUILESS_MAIN(TestRecordStates)
#include "tst_record_states.moc"
