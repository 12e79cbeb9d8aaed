// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/slip_guard.h"

#include "domain/exact_value.h"
#include "support/testing.h"

#include <random>

using namespace clew;
using namespace clew::domain;

namespace {

/// What a shop measures, with the display it is measured on.
struct Measured
{
    Characteristic characteristic;
    QString resolution;
    int decimals = 0;
};

Measured measured(const char* balloon, const char* nominal, const char* lower, const char* upper, const char* unit,
                  const char* resolution, int decimals)
{
    Measured made;
    Characteristic& characteristic = made.characteristic;
    characteristic.balloon = QString::fromLatin1(balloon);
    characteristic.unit = QString::fromUtf8(unit);
    characteristic.nominal = MUST(exactFromFile(QString::fromLatin1(nominal), characteristic.unit));
    characteristic.lower = MUST(exactFromFile(QString::fromLatin1(lower), characteristic.unit));
    characteristic.upper = MUST(exactFromFile(QString::fromLatin1(upper), characteristic.unit));
    made.resolution = QString::fromLatin1(resolution);
    made.decimals = decimals;
    return made;
}

QList<Measured> shopFloor()
{
    return {measured("1", "12.000", "0", "0.008", "mm", "0.0001", 4),
            measured("2", "10.500", "-0.003", "0.003", "mm", "0.0001", 4),
            measured("3", "6.250", "-0.010", "0.010", "mm", "0.0005", 4),
            measured("4", "", "", "0.004", "mm", "0.0001", 4),
            measured("5", "1.200", "-0.004", "0.004", "mm", "0.0001", 4),
            measured("6", "25.0", "-0.2", "0.2", "mm", "0.01", 2),
            measured("7", "45", "-0.05", "0.05", "°", "0.001", 3),
            measured("8", "310.0", "-0.05", "0.05", "mm", "0.001", 3)};
}

/// A value as a piece of this part has it, three in a hundred of them out of tolerance, as the display shows it.
QString genuine(const Measured& what, std::mt19937_64& random)
{
    const Characteristic& c = what.characteristic;
    const std::int64_t nominal = c.nominal.value.value_or(0);
    const std::int64_t low = nominal + c.lower.value.value_or(0);
    const std::int64_t high = nominal + c.upper.value.value_or(0);
    std::normal_distribution<double> spread(0.5, 0.12);
    double place = spread(random);
    if (random() % 100 < 3)
        place = random() % 2 == 0 ? 1.0 + static_cast<double>(random() % 200) / 100 : -0.4;
    const std::int64_t step = *MUST(exactFromFile(what.resolution, c.unit)).value;
    auto value = low + static_cast<std::int64_t>(place * static_cast<double>(high - low));
    value = std::max<std::int64_t>(0, value / step * step);
    return textOfInteger(value, MUST(parseUnit(c.unit)), what.decimals);
}

/// The bench of one afternoon, characteristic after characteristic.
class Afternoon
{
public:
    explicit Afternoon(std::uint64_t seed) : m_random(seed) {}

    const Measured& next()
    {
        m_what = m_floor.at(static_cast<qsizetype>(m_random() % static_cast<std::uint64_t>(m_floor.size())));
        m_ms += 4000 + static_cast<std::int64_t>(m_random() % 20000);
        return m_what;
    }
    QString genuineText() { return genuine(m_what, m_random); }
    std::uint64_t random() { return m_random(); }
    std::int64_t ms() const { return m_ms; }

    /// What the guard says; nothing where the entry is no number at all, which stops it too.
    Slip check(const QString& text, ReadingSource source, std::int64_t ms)
    {
        BenchSurroundings around;
        around.resolution = m_what.resolution;
        around.resolutionUnit = m_what.characteristic.unit;
        around.serials = {QStringLiteral("BRL-240117"), QStringLiteral("BRL-240118"), QStringLiteral("240119")};
        around.earlier = m_earlier;
        around.ms = ms;
        around.source = source;
        const auto entry = readEntry(m_what.characteristic, text, {}, EntryMode::Value, source);
        return entry ? findSlip(m_what.characteristic, *entry, around) : Slip::Implausible;
    }
    void keep(const QString& text)
    {
        m_earlier.prepend({text, m_ms, false});
        m_earlier.resize(std::min<qsizetype>(m_earlier.size(), 8));
    }
    const QList<EarlierValue>& earlier() const { return m_earlier; }

private:
    QList<Measured> m_floor = shopFloor();
    std::mt19937_64 m_random;
    Measured m_what;
    std::int64_t m_ms = 0;
    QList<EarlierValue> m_earlier;
};

enum class Made { LostDigit, DoubledDigit, ShiftedPoint, WrongUnit, Serial, OldValue };
constexpr int madeKinds = 6;

QString lostOrDoubled(QString text, bool isLost, std::uint64_t random)
{
    QList<qsizetype> digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isDigit())
            digits.append(i);
    }
    const qsizetype at = digits.at(static_cast<qsizetype>(random % static_cast<std::uint64_t>(digits.size())));
    return isLost ? text.remove(at, 1) : text.insert(at, text.at(at));
}

QString shifted(const QString& text, std::uint64_t random)
{
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    QString digits = QString(text).remove(QLatin1Char('.'));
    const qsizetype to = point + (random % 2 == 0 || point == 1 ? 1 : -1);
    return to >= digits.size() ? digits : digits.insert(to, QLatin1Char('.'));
}

/// The number of another unit without its name: micrometres or inches where millimetres are meant, minutes for degrees.
QString inWrongUnit(const Measured& what, const QString& text, std::uint64_t random)
{
    const clew::Unit own = MUST(parseUnit(what.characteristic.unit));
    const auto value = MUST(decidingInteger(MUST(parseFile(text, own)).value)).value;
    if (dimensionOf(own) == Dimension::Angle)
        return textOfInteger(value, clew::Unit::ArcMinute, 1);
    return random % 2 == 0 ? textOfInteger(value, clew::Unit::Micrometre, std::max(0, what.decimals - 3))
                           : textOfInteger(value, clew::Unit::Inch, what.decimals + 1);
}

} // namespace

class TestSlipGuard : public QObject
{
    Q_OBJECT

private slots:
    void stopsTenThousandSlips()
    {
        Afternoon bench(20261123);
        int stopped = 0;
        int slips = 0;
        QMap<int, int> missed;
        while (slips < 10000) {
            const Measured what = bench.next();
            const QString text = bench.genuineText();
            const auto kind = static_cast<Made>(bench.random() % madeKinds);
            const auto [wrong, source, ms] = slipOf(bench, kind, what, text);
            if (wrong != text || kind == Made::OldValue) {
                ++slips;
                if (bench.check(wrong, source, ms) != Slip::None)
                    ++stopped;
                else
                    ++missed[int(kind)];
            }
            bench.keep(text);
        }
        for (auto it = missed.cbegin(); it != missed.cend(); ++it)
            qInfo("kind %d: %d missed", it.key(), it.value());
        QVERIFY2(stopped >= 9900, qPrintable(QString::number(stopped)));
    }

    void letsGenuineValuesPass()
    {
        Afternoon bench(7);
        int alarms = 0;
        constexpr int values = 20000;
        for (int i = 0; i < values; ++i) {
            bench.next();
            const QString text = bench.genuineText();
            const ReadingSource source = i % 2 == 0 ? ReadingSource::Serial : ReadingSource::Typed;
            if (const Slip slip = bench.check(text, source, bench.ms()); slip != Slip::None) {
                ++alarms;
                qInfo("%s: %s", namesOf(slip)[std::size_t(slip)], qPrintable(text));
            }
            bench.keep(text);
        }
        QVERIFY2(alarms * 1000 <= values, qPrintable(QString::number(alarms)));
    }

    /// All pieces of one characteristic after another: the same text is common there.
    void letsEqualValuesOfDifferentPiecesPass()
    {
        std::mt19937_64 random(11);
        const Measured bore = shopFloor().at(1);
        QList<EarlierValue> earlier;
        int alarms = 0;
        constexpr int values = 10000;
        for (int i = 0; i < values; ++i) {
            const QString text = genuine(bore, random);
            const auto entry = MUST(readEntry(bore.characteristic, text, {}, EntryMode::Value, ReadingSource::Serial));
            BenchSurroundings around{bore.resolution, QStringLiteral("mm"), {}, earlier,
                                     i * 8000,        ReadingSource::Serial};
            alarms += findSlip(bore.characteristic, entry, around) != Slip::None;
            earlier.prepend({text, i * 8000, false});
            earlier.resize(std::min<qsizetype>(earlier.size(), 8));
        }
        QVERIFY2(alarms * 1000 <= values, qPrintable(QString::number(alarms)));
    }

    void namesTheSlip_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("slip");
        const auto row = [](const char* text, Slip slip) {
            QTest::newRow(text) << QString::fromUtf8(text) << int(slip);
        };
        row("10.5004", Slip::None);
        row("10.5091", Slip::None); // out of tolerance is no slip
        row("10,5004", Slip::None);
        row("+1.4 µm", Slip::None);
        row("10.500", Slip::Decimals);
        row("10.50044", Slip::Decimals);
        row("+1.44 µm", Slip::Decimals);
        row("105.0040", Slip::Implausible);
        row("1.5004", Slip::Implausible);
        row(".5004", Slip::LeadingPoint);
        row("240118", Slip::Serial);
    }
    void namesTheSlip()
    {
        QFETCH(QString, text);
        QFETCH(int, slip);
        const Measured bore = shopFloor().at(1);
        BenchSurroundings around;
        around.resolution = bore.resolution;
        around.resolutionUnit = QStringLiteral("mm");
        around.serials = {QStringLiteral("BRL-240118")};
        const auto entry = MUST(readEntry(bore.characteristic, text, {}, EntryMode::Value, ReadingSource::Typed));
        QCOMPARE(int(findSlip(bore.characteristic, entry, around)), slip);
    }

    void aRepeatedReadingOfTheSameFeatureIsNoOldValue()
    {
        const Measured bore = shopFloor().at(1);
        const QString text = QStringLiteral("10.5004");
        const auto entry = MUST(readEntry(bore.characteristic, text, {}, EntryMode::Value, ReadingSource::Serial));
        BenchSurroundings around{bore.resolution,      QStringLiteral("mm"), {}, {{text, 900, true}}, 1000,
                                 ReadingSource::Serial};
        QCOMPARE(int(findSlip(bore.characteristic, entry, around)), int(Slip::None));
        around.earlier.first().sameFeature = false;
        QCOMPARE(int(findSlip(bore.characteristic, entry, around)), int(Slip::OldValue));
        around.ms = 9000;
        QCOMPARE(int(findSlip(bore.characteristic, entry, around)), int(Slip::None));
        around.earlier = QList<EarlierValue>(5, {text, 900, false});
        QCOMPARE(int(findSlip(bore.characteristic, entry, around)), int(Slip::OldValue));
    }

private:
    struct SlipMade
    {
        QString text;
        ReadingSource source = ReadingSource::Typed;
        std::int64_t ms = 0;
    };
    static SlipMade slipOf(Afternoon& bench, Made kind, const Measured& what, const QString& text)
    {
        const std::uint64_t random = bench.random();
        switch (kind) {
        case Made::LostDigit:
        case Made::DoubledDigit:
            return {lostOrDoubled(text, kind == Made::LostDigit, random), ReadingSource::Typed, bench.ms()};
        case Made::ShiftedPoint:
            return {shifted(text, random), ReadingSource::Typed, bench.ms()};
        case Made::WrongUnit:
            return {inWrongUnit(what, text, random), ReadingSource::Typed, bench.ms()};
        case Made::Serial:
            return {random % 2 == 0 ? QStringLiteral("BRL-240118") : QStringLiteral("240117"), ReadingSource::Wedge,
                    bench.ms()};
        case Made::OldValue:
            break;
        }
        // The gauge's button was hit twice: the last value again, before anybody could take the next piece.
        if (bench.earlier().isEmpty())
            return {text, ReadingSource::Typed, bench.ms()};
        const EarlierValue& last = bench.earlier().first();
        return {last.text, ReadingSource::Serial, last.ms + 200 + static_cast<std::int64_t>(random % 1000)};
    }
};

QTEST_APPLESS_MAIN(TestSlipGuard)
#include "tst_slip_guard.moc"
