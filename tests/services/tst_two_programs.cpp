// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/hold_service.h"
#include "services/lot_service.h"
#include "support/barrel_shop.h"

#include <sqlite3.h>

#include <functional>

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using Shop = clew::test::BarrelShop;

namespace clew::test {

/// Does something just before the n-th statement that a connection begins outside its transactions.
class AtStatement
{
public:
    AtStatement(store::Database& database, int n, std::function<void()> what)
        : m_database(database),
          m_left(n),
          m_what(std::move(what))
    {
        sqlite3_trace_v2(database.handle(), SQLITE_TRACE_STMT, &AtStatement::begun, this);
    }
    ~AtStatement() { sqlite3_trace_v2(m_database.handle(), 0, nullptr, nullptr); }
    AtStatement(const AtStatement&) = delete;
    AtStatement& operator=(const AtStatement&) = delete;
    bool happened() const { return m_left == 0; }

private:
    static int begun(unsigned, void* context, void*, void*)
    {
        auto* self = static_cast<AtStatement*>(context);
        if (self->m_left > 0 && !self->m_database.inTransaction() && --self->m_left == 0)
            self->m_what();
        return 0;
    }

    store::Database& m_database;
    int m_left;
    std::function<void()> m_what;
};

/// A second program with the same store open.
struct SecondProgram
{
    explicit SecondProgram(Shop& shop)
        : database(MUST(store::Database::open(shop.store().path(), shop.store().secret()))),
          records(*database, shop.clock()),
          quality(MUST(beginSession(records, shop.anna.user))),
          floor(MUST(beginSession(records, shop.op.user)))
    {
    }
    std::unique_ptr<store::Database> database;
    store::Records records;
    Session quality, floor;
};

} // namespace clew::test

using clew::test::AtStatement;
using clew::test::SecondProgram;

namespace {

LotId lotOfTen(Shop& shop, int n)
{
    Lot lot;
    lot.number = QStringLiteral("TRAY-%1").arg(n);
    lot.type = LotType::Production;
    lot.part_revision = shop.revision;
    lot.quantity = Decimal::fromInteger(10);
    lot.unit_of_measure = QStringLiteral("pcs");
    lot.state = LotState::Accepted;
    return shop.add(lot);
}

Result<LotId> splitSix(Shop& shop, store::Records& records, const Session& session, LotId lot)
{
    LotMove move;
    move.lot = lot;
    move.quantity = Decimal::fromInteger(6);
    return LotService(records, shop.clock(), session).split(move);
}

} // namespace

class TestTwoPrograms final : public QObject
{
    Q_OBJECT

private slots:
    void nothingLeavesALotThatWasHeldMeanwhile()
    {
        Shop shop;
        const Session floor = MUST(beginSession(shop.records(), shop.op.user));
        SecondProgram other(shop);
        int refused = 0;
        int moment = 0;
        bool happened = true;
        while (happened) {
            const LotId lot = lotOfTen(shop, ++moment);
            bool isHeld = false;
            const AtStatement hold(shop.database(), moment, [&] {
                HoldRequest request;
                request.lots = {lot};
                request.reason = QStringLiteral("the mill called");
                isHeld = bool(HoldService(other.records, shop.clock(), other.quality).place(request));
            });
            const auto split = splitSix(shop, shop.records(), floor, lot);
            happened = hold.happened();
            QCOMPARE(isHeld, happened);
            QVERIFY2(happened != bool(split), qPrintable(QStringLiteral("at statement %1").arg(moment)));
            refused += !split;
            if (!split)
                QVERIFY(split.error().code == Error::Code::Conflict ||
                        split.error().message.contains(QLatin1String("hold")));
        }
        QVERIFY(refused > 3);
    }

    void tenPiecesAreNeverTwelve()
    {
        Shop shop;
        const Session floor = MUST(beginSession(shop.records(), shop.op.user));
        SecondProgram other(shop);
        int moment = 0;
        bool happened = true;
        while (happened) {
            const LotId lot = lotOfTen(shop, ++moment);
            int splits = 0;
            const AtStatement second(shop.database(), moment,
                                     [&] { splits += bool(splitSix(shop, other.records, other.floor, lot)); });
            splits += bool(splitSix(shop, shop.records(), floor, lot));
            happened = second.happened();
            QVERIFY2(splits == 1, qPrintable(QStringLiteral("%1 at statement %2").arg(splits).arg(moment)));
            const auto left = MUST(leftOf(shop.records(), lot));
            QVERIFY(left && *left == Decimal::fromInteger(4));
        }
        QVERIFY(moment > 4);
    }

    void whatOthersDidBeforeRefusesNothing()
    {
        Shop shop;
        const Session floor = MUST(beginSession(shop.records(), shop.op.user));
        SecondProgram other(shop);
        for (int n = 1; n <= 3; ++n) {
            QVERIFY_RESULT(splitSix(shop, other.records, other.floor, lotOfTen(shop, 100 + n)));
            QVERIFY_RESULT(splitSix(shop, shop.records(), floor, lotOfTen(shop, 200 + n)));
        }
    }
};

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "tst_two_programs.moc"
