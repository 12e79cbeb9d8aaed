// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/air_gauge_model.h"

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

/// 20 °C: ISO 1, with the worked example of an air gauge and that of the GUM.
class TestTemperature final : public QObject
{
    Q_OBJECT

    static MeasuredValue exact(double value) { return MUST(MeasuredValue::exact(value)); }
    static ThermalState state(double celsius, double alpha) { return {exact(celsius), exact(alpha)}; }

private slots:
    void expandsAsHandbooksSay_data()
    {
        QTest::addColumn<double>("lengthUm");
        QTest::addColumn<QString>("material");
        QTest::addColumn<double>("kelvin");
        QTest::addColumn<double>("expected");
        const auto row = [](double lengthUm, const char* material, double kelvin, double um) {
            QTest::addRow("%s %g", material, kelvin) << lengthUm << QString::fromLatin1(material) << kelvin << um;
        };
        row(8000, "aluminium 6061", 0.8, 0.1510);
        row(8000, "Ti-6Al-4V", 0.8, 0.0550);
        row(8000, "Ti-6Al-4V ELI", 0.8, 0.0550); // other interstitials, the same alloy
        row(25000, "stainless 304", 2, 0.865);
        row(25000, "brass C36000", 2, 1.025);
        row(25000, "steel", -2, -0.575);
    }
    void expandsAsHandbooksSay()
    {
        QFETCH(double, lengthUm);
        QFETCH(QString, material);
        QFETCH(double, kelvin);
        QFETCH(double, expected);
        const double alpha = handbookAlphaPerKelvin(material).value();
        const double um = MUST(expansionUm(lengthUm, alpha, 20 + kelvin));
        QVERIFY_NEAR(um, expected, 6e-5);
        const TemperedLength cold =
            MUST(at20Celsius({exact(lengthUm + um), CompensatedBy::None}, state(20 + kelvin, alpha)));
        QVERIFY_NEAR(cold.lengthUm.value(), lengthUm, 1e-9);
    }
    void aMasterOfAnotherMaterialLeavesTheDifference()
    {
        const double part = MUST(expansionUm(25000, 23.0e-6, 22));
        const double master = MUST(expansionUm(25000, 11.5e-6, 22));
        QVERIFY_NEAR(part, 1.150, 1e-9);
        QVERIFY_NEAR(part - master, 0.575, 1e-9);
        const TemperedLength same = MUST(comparedAt20Celsius(
            {exact(25000), state(22, 11.5e-6), exact(part - master), state(22, 23.0e-6), CompensatedBy::None}));
        QVERIFY_NEAR(same.lengthUm.value(), 25000, 1e-9);
    }
    void theAirGaugeExampleGivesItsSizeAndUncertainty()
    {
        const QJsonObject vectors = testVectors("gum_bore");
        AirGaugeModel model;
        const TemperedLength size = MUST(comparedAt20Celsius(model.comparison()));
        QCOMPARE(size.compensatedBy, CompensatedBy::Software);
        QVERIFY_NEAR(size.lengthUm.value() / 1000, vectors[QLatin1String("D20_mm")].toDouble(), 5.1e-8);
        const double u = size.lengthUm.uncertainty().u;
        QVERIFY_NEAR(u, vectors[QLatin1String("uc_um")].toDouble(), 5.1e-5);
        QVERIFY_NEAR(2 * u, vectors[QLatin1String("U_k2_um")].toDouble(), 5.1e-5);
        const TemperedLength bare = MUST(comparedAt20Celsius(model.comparison(false)));
        QVERIFY_NEAR(bare.lengthUm.uncertainty().u, vectors[QLatin1String("uc_without_form_um")].toDouble(), 5.1e-5);
    }
    void theAirGaugeExampleHasItsContributions_data()
    {
        QTest::addColumn<double>("um");
        const auto row = [](const char* influence, double um) { QTest::newRow(influence) << um; };
        row("ring", 0.1500);
        row("repeatability", 0.1118);
        row("resolution", 0.0289);
        row("linearity", 0.1155);
        row("part thermometer", -0.0378);
        row("ring thermometer", 0.0184);
        row("part alpha", -0.0037);
        row("ring alpha", 0.0023);
        row("form", 0.2000);
    }
    void theAirGaugeExampleHasItsContributions()
    {
        QFETCH(double, um);
        AirGaugeModel model;
        const TemperedLength size = MUST(comparedAt20Celsius(model.comparison()));
        const InfluenceId influence = model.names.idOf(QLatin1String(QTest::currentDataTag()));
        QVERIFY_NEAR(size.lengthUm.amountOf(influence), um, 5.1e-5);
    }
    /// One thermometer at both bodies: its error moves both, and most of it cancels.
    void aSharedThermometerCancels()
    {
        AirGaugeModel model;
        Comparison comparison = model.comparison();
        comparison.part.celsius = model.quantity(20.8, {model.standard("ring thermometer", 0.20)});
        const TemperedLength size = MUST(comparedAt20Celsius(comparison));
        QVERIFY_NEAR(size.lengthUm.amountOf(model.names.idOf(QStringLiteral("ring thermometer"))), 0.0184 - 0.0378,
                     1.1e-4);
    }
    /// Slopes against central differences of the formula itself.
    void slopesAreThoseOfTheFormula()
    {
        const auto size = [](double tPart, double aPart, double tRing, double aRing) {
            return (8000.12 * (1 + aRing * (tRing - 20)) + 0.9) / (1 + aPart * (tPart - 20));
        };
        AirGaugeModel model;
        const TemperedLength at20 = MUST(comparedAt20Celsius(model.comparison()));
        const auto amount = [&](const char* name) {
            return at20.lengthUm.amountOf(model.names.idOf(QLatin1String(name)));
        };
        const double h = 1e-3;
        QVERIFY_NEAR(amount("part thermometer"),
                     0.2 * (size(20.8 + h, 23.6e-6, 20.5, 11.5e-6) - size(20.8 - h, 23.6e-6, 20.5, 11.5e-6)) / (2 * h),
                     1e-8);
        QVERIFY_NEAR(amount("ring thermometer"),
                     0.2 * (size(20.8, 23.6e-6, 20.5 + h, 11.5e-6) - size(20.8, 23.6e-6, 20.5 - h, 11.5e-6)) / (2 * h),
                     1e-8);
        const double e = 1e-8;
        QVERIFY_NEAR(amount("part alpha"),
                     1e-6 / std::sqrt(3.0) *
                         (size(20.8, 23.6e-6 + e, 20.5, 11.5e-6) - size(20.8, 23.6e-6 - e, 20.5, 11.5e-6)) / (2 * e),
                     1e-7);
        QVERIFY_NEAR(amount("ring alpha"),
                     1e-6 / std::sqrt(3.0) *
                         (size(20.8, 23.6e-6, 20.5, 11.5e-6 + e) - size(20.8, 23.6e-6, 20.5, 11.5e-6 - e)) / (2 * e),
                     1e-7);
    }
    void nothingIsCorrectedTwice()
    {
        const ThermalState warm = state(22, 23.6e-6);
        const TemperedLength once = MUST(at20Celsius({exact(25000), CompensatedBy::None}, warm));
        QVERIFY_NEAR(once.lengthUm.value(), 25000 / (1 + 23.6e-6 * 2), 1e-9);
        QCOMPARE(once.compensatedBy, CompensatedBy::Software);
        QCOMPARE(MUST(at20Celsius(once, warm)).lengthUm.value(), once.lengthUm.value());
        const TemperedLength byInstrument{exact(25000), CompensatedBy::Instrument};
        QCOMPARE(MUST(at20Celsius(byInstrument, warm)).lengthUm.value(), 25000.0);
        AirGaugeModel model;
        Comparison comparison = model.comparison();
        comparison.compensatedBy = CompensatedBy::Instrument;
        QCOMPARE(MUST(comparedAt20Celsius(comparison)).lengthUm.value(), 8000.12 + 0.90);
        QCOMPARE(MUST(comparedAt20Celsius(comparison)).compensatedBy, CompensatedBy::Instrument);
    }
    void whatTheInstrumentCompensatedKeepsItsResidue()
    {
        AirGaugeModel model;
        const ThermalState part = model.comparison().part;
        const MeasuredValue residue = MUST(thermalResidue(8000, part));
        QCOMPARE(residue.value(), 0.0);
        QVERIFY_NEAR(residue.uncertainty().u, std::hypot(8000 * 23.6e-6 * 0.2, 8000 * 0.8 * 1e-6 / std::sqrt(3.0)),
                     1e-9);
    }
    void refuses_data()
    {
        QTest::addColumn<bool>("refused");
        const auto row = [](const char* name, const auto& result) { QTest::newRow(name) << !result; };
        const auto at = [](double lengthUm, double celsius, double alpha) {
            return at20Celsius({exact(lengthUm), CompensatedBy::None}, state(celsius, alpha));
        };
        row("length 0", at(0, 22, 1e-5));
        row("length negative", at(-1, 22, 1e-5));
        row("alpha 0", at(1000, 22, 0));
        row("alpha negative", at(1000, 22, -1e-6));
        row("alpha in ppm", at(1000, 22, 23.6));
        row("kelvin for celsius", at(1000, 293.15, 1e-5));
        row("colder than any shop", at(1000, -60, 1e-5));
        row("expansion of NaN", expansionUm(1000, notANumber, 22));
        row("second order of length 0", secondOrderThermal(0, state(20, 1e-5)));
        row("NaN is no value", MeasuredValue::exact(notANumber));
        row("infinity is no value", MeasuredValue::exact(infinity));
    }
    void refuses() { QTEST(true, "refused"); }
    void knowsAMaterialAsDrawingsWriteIt_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<double>("ppm"); ///< 0: not known
        const auto row = [](const char* written, double ppm) {
            QTest::newRow(written) << QString::fromUtf8(written) << ppm;
        };
        row("EN AW-6061-T6", 23.6);
        row("AlMg1SiCu (EN AW-6061)", 23.6);
        row("7075-T651", 23.6);
        row("AISI 303", 17.2);
        row("1.4305", 17.2);
        row("X8CrNiS18-9 / 1.4305 / AISI 303", 17.2);
        row("304L", 17.3);
        row("1.4301", 17.3);
        row("ti-6al-4v", 8.6);
        row("Ti 6Al-4V ELI", 8.6);
        row("TiAl6V4 (3.7165)", 8.6);
        row("UNS C36000", 20.5);
        row("CuZn39Pb3 CW614N", 21);
        row("Steel", 11.5);
        row("1.4303", 0); // another steel, in whose number 303 stands
        row("1.43050", 0);
        row("EN 10304", 0);
        row("60613", 0);
        row("stainless steel", 0);          // which one?
        row("6061 with inserts of 303", 0); // two that expand otherwise
        row("unobtainium", 0);
        row("", 0);
    }
    void knowsAMaterialAsDrawingsWriteIt()
    {
        QFETCH(QString, written);
        QFETCH(double, ppm);
        const auto alpha = handbookAlphaPerKelvin(written);
        QCOMPARE(alpha.has_value(), ppm > 0);
        if (alpha)
            QVERIFY_NEAR(*alpha * 1e6, ppm, 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestTemperature)
#include "tst_temperature.moc"
