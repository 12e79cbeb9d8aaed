// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/work_waiting.h"

#include "services/demo_service.h"
#include "services/import_desk.h"
#include "support/cheap_keys.h"
#include "support/testing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace clew;
using namespace clew::services;

namespace {

constexpr const char* gauges = R"({"clew":"exchange/1"}
{"kind":"gauge","id":"W-FAILED"}
{"kind":"calibration","gauge":"W-FAILED","certificate":"K-1","date":"2026-06-01","due":"2027-06-01","result":"fail"}
{"kind":"gauge","id":"W-NEW"}
{"kind":"gauge","id":"W-OVER"}
{"kind":"calibration","gauge":"W-OVER","certificate":"K-2","date":"2025-06-14","due":"2026-06-14"}
{"kind":"gauge","id":"W-TODAY"}
{"kind":"calibration","gauge":"W-TODAY","certificate":"K-3","date":"2025-06-15","due":"2026-06-15"}
{"kind":"gauge","id":"W-SOON"}
{"kind":"calibration","gauge":"W-SOON","certificate":"K-4","date":"2026-01-14","due":"2026-07-15"}
{"kind":"gauge","id":"W-LATER"}
{"kind":"calibration","gauge":"W-LATER","certificate":"K-5","date":"2026-01-14","due":"2026-07-16"}
)";

} // namespace

/// What needs somebody now.
class TestWorkWaiting final : public QObject
{
    Q_OBJECT

private slots:
    /// A gauge that failed is not overdue: what was measured with it is in question, and its due day says nothing.
    void saysHowItIsWithEachGauge()
    {
        SilentProgress progress;
        const auto demo = MUST(makeDemo(m_folder.filePath(QStringLiteral("demo")), m_clock, progress, test::cheapKeys));
        QFile file(demo.users.first().passphraseFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray passphrase = file.readAll().trimmed();
        const auto store = MUST(OpenStore::open(demo.store, demo.users.first().id,
                                                store::SecretBytes(QByteArrayView(passphrase)), m_clock));
        ImportRequest request;
        request.path = m_folder.filePath(QStringLiteral("gauges.jsonl"));
        QFile list(request.path);
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write(gauges) > 0 && list.flush());
        QVERIFY(MUST(importFile(*store, request, progress)).saved);

        QStringList said;
        for (const WaitingItem& item : MUST(workWaiting(*store, QDate(2026, 6, 15)))) {
            if (item.what == WaitingFor::Calibration && item.name.startsWith(QLatin1String("W-")))
                said.append(QStringLiteral("%1 %2 %3 %4")
                                .arg(item.name, domain::enumName(item.standing), dayText(item.day),
                                     item.isOverdue() ? QStringLiteral("stops") : QStringLiteral("waits")));
        }
        said.sort();
        QCOMPARE(said,
                 (QStringList{QStringLiteral("W-FAILED failed  stops"), QStringLiteral("W-NEW not calibrated  stops"),
                              QStringLiteral("W-OVER overdue 2026-06-14 stops"),
                              QStringLiteral("W-SOON due soon 2026-07-15 waits"),
                              QStringLiteral("W-TODAY due soon 2026-06-15 waits")}));
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestWorkWaiting)
#include "tst_work_waiting.moc"
