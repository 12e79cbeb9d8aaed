// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/all_records.h"
#include "golden_states.h"
#include "store/act.h"
#include "store/records.h"
#include "support/temp_store.h"

#include <QCryptographicHash>

using namespace clew;
using namespace clew::domain;

namespace {

QString uuidNumber(int number)
{
    return QStringLiteral("0195f0aa-7c11-7d3e-8b52-%1").arg(number, 12, 10, QLatin1Char('0'));
}

template<typename R>
R named(int number)
{
    R record{};
    record.uuid = uuidNumber(number);
    return record;
}

} // namespace

/// The exact bytes under the ledger's hashes: a store of today must verify for ever. They never change; a new way of
/// writing a value is a new canonicalStateVersion.
class TestCanonicalState : public QObject
{
    Q_OBJECT

private:
    /// An inspection whose fields and readings are of every type there is, by its key.
    static Id<Inspection> fill(store::Records& records)
    {
        auto part = named<Part>(1);
        part.number = QStringLiteral("LB-7");
        auto revision = named<PartRevision>(2);
        revision.part = MUST(records.insert(part));
        revision.revision = QStringLiteral("D");
        auto characteristic = named<Characteristic>(3);
        characteristic.part_revision = MUST(records.insert(revision));
        characteristic.balloon = QStringLiteral("2");
        auto unit = named<Unit>(4);
        unit.part = revision.part;
        unit.part_revision = characteristic.part_revision;
        unit.serial = QStringLiteral("BRL-1");
        auto gauge = named<Gauge>(5);
        gauge.code = QStringLiteral("AG-014");
        auto inspection = named<Inspection>(6);
        inspection.number = QStringLiteral("IN-1");
        inspection.unit = MUST(records.insert(unit));
        inspection.part_revision = characteristic.part_revision;
        inspection.sample_size = 3;
        inspection.started = Instant::fromMilliseconds(-1);
        inspection.ended = Instant::fromMilliseconds(1'772'784'000'007);
        inspection.note = QStringLiteral("e\u0301 “µ” \"\\\n\u0001 \U0001F600");
        inspection.demo = true;
        inspection.readings = readings(MUST(records.insert(characteristic)), MUST(records.insert(gauge)));
        return MUST(records.insert(inspection));
    }
    static QList<Reading> readings(CharacteristicId characteristic, GaugeId gauge)
    {
        Reading full;
        full.characteristic = characteristic;
        full.feature = 12;
        full.value = -9'223'372'036'854'775'807;
        full.text = QStringLiteral("10,5004");
        full.unit = QStringLiteral("µm");
        full.rounded = true;
        full.gauge = gauge;
        full.chain = QStringLiteral("master=RM-10.5");
        full.time = Instant::fromMilliseconds(253'402'300'799'999); // the last millisecond of the year 9999
        full.recorded = Instant::fromMilliseconds(951'782'400'000); // 2000-02-29
        full.source = ReadingSource::Wedge;
        full.replaces = 1;
        full.reason = QStringLiteral("mistyped");
        Reading bare;
        bare.characteristic = characteristic;
        bare.day = QDate(2026, 3, 7);
        bare.recorded = Instant::fromMilliseconds(0);
        return {full, bare};
    }

private slots:
    void hasTheSameBytesForEver()
    {
        test::TempStore store;
        store::Records records(store.database(), store.clock());
        const store::Actor actor{QStringLiteral("m.roth"), QStringLiteral("inspector"), QStringLiteral("bench-3")};
        auto act = MUST(store::Act::begin(records, store.clock(), actor, ledger::Act::Create));
        const auto id = fill(records);
        QVERIFY_RESULT(act.commit());
        const ledger::BoundState state = MUST(records.canonicalState(Kind::Inspection, id.key()));
        const QByteArray hash = QCryptographicHash::hash(test::goldenReadings, QCryptographicHash::Sha256).toHex();
        QCOMPARE(state.json(), QByteArray(test::goldenInspection).replace("HASH", hash));
    }
};

QTEST_GUILESS_MAIN(TestCanonicalState)
#include "tst_canonical_state.moc"
