// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/device_history.h"
#include "domain/first_article.h"
#include "support/testing.h"

/// Rich records as a micro-optics shop would have them: every kind of requirement, a failing feature, an unproven one,
/// void and corrected readings. All names are invented.
namespace clew::test {

inline Instant at(const char* text)
{
    return MUST(Instant::parse(QString::fromLatin1(text)));
}

inline domain::DocumentHead sampleHead(const QString& identifier)
{
    domain::DocumentHead head;
    head.identifier = identifier;
    head.revision = QStringLiteral("1");
    head.recordId = QStringLiteral("0195f0aa-7c11-7d3e-8b52-6a1f0c2e9d44");
    head.storeId = QStringLiteral("3f2a91c0-1b7d-7e55-9c10-2f64a8b1d003");
    head.issuedAt = at("2026-03-09T14:30:00Z");
    head.issuedBy = QStringLiteral("Anna Frey");
    head.organization = QStringLiteral("Präzisionsoptik Mühlbach GmbH");
    head.organizationAddress = QStringLiteral("Werkstraße 14, 89077 Ulm, Germany");
    head.checkpointRoot = QStringLiteral("9f3c12ab04de77b1c0a5e1d2f3948576a1b2c3d4e5f60718293a4b5c6d7e8f90");
    head.checkpointSize = 4211;
    head.software = QStringLiteral("Clew 0.1.0");
    return head;
}

inline domain::Requirement sized(const char* type, const char* nominal, const char* lower, const char* upper,
                                 const char* unit = "mm")
{
    domain::Requirement r;
    r.type = QString::fromUtf8(type);
    r.nominal = QString::fromUtf8(nominal);
    r.lower = QString::fromUtf8(lower);
    r.upper = QString::fromUtf8(upper);
    r.unit = QString::fromUtf8(unit);
    return r;
}

inline domain::Requirement geometrical(const char* type, const char* tolerance, const QStringList& datums = {},
                                       bool diametral = false, const char* modifier = "")
{
    domain::Requirement r;
    r.type = QString::fromUtf8(type);
    r.upper = QString::fromUtf8(tolerance);
    r.unit = QStringLiteral("mm");
    r.datums = datums;
    r.diametral = diametral;
    r.modifier = QString::fromUtf8(modifier);
    return r;
}

inline domain::CharacteristicRow measured(const char* number, const char* location,
                                          const domain::Requirement& requirement, const QStringList& values,
                                          const char* uncertainty = "0.0006", const char* verdict = "conforms")
{
    domain::CharacteristicRow row;
    row.number = QString::fromUtf8(number);
    row.location = QString::fromUtf8(location);
    row.requirement = requirement;
    row.values = values;
    row.uncertainty = QString::fromUtf8(uncertainty);
    row.verdict = QString::fromUtf8(verdict);
    row.gauges = {QStringLiteral("CMM-02")};
    return row;
}

inline QStringList texts(std::initializer_list<const char*> list)
{
    QStringList out;
    for (const char* text : list)
        out << QString::fromUtf8(text);
    return out;
}

inline QList<domain::CharacteristicRow> sampleCharacteristics()
{
    QList<domain::CharacteristicRow> rows;
    rows << measured("1", "1/B3", sized("length", "24.800", "-0.010", "0.010"), texts({"24.8031"}));
    rows << measured("2", "1/C4", sized("diameter", "10.500", "-0.003", "0.002"),
                     texts({"10.5004", "10.5002", "10.5005"}), "0.0004");
    rows.last().designator = QStringLiteral("critical");
    rows.last().gauges = texts({"AG-014", "RM-10.5"});
    rows.last().comments = QStringLiteral("three heights: 2, 8, 14 mm");
    rows << measured("3", "1/C4", sized("diameter", "8.000", "0", "0.009"), texts({"8.0042"}));
    rows << measured("4", "1/D2", geometrical("position", "0.010", texts({"A", "B"}), true, "Ⓜ"), texts({"0.0041"}),
                     "0.0012");
    rows << measured("5", "1/D3", geometrical("flatness", "0.002"), texts({"0.0019"}), "0.0004", "not proven");
    rows.last().comments = QStringLiteral("Value inside the guard band; re-measured with the interferometer, see 5.1.");
    rows << measured("5.1", "1/D3", geometrical("flatness", "0.002"), texts({"0.00164"}), "0.00010");
    rows.last().gauges = texts({"IF-01"});
    rows << measured("6", "1/D4", geometrical("perpendicularity", "0.005", texts({"A"})), texts({"0.0012"}), "0.0008");
    rows << measured("7", "1/D5", geometrical("parallelism", "0.004", texts({"A"})), texts({"0.0016"}), "0.0006");
    rows << measured("8", "1/E2", geometrical("concentricity", "0.006", texts({"B"}), true), texts({"0.0023"}),
                     "0.0010");
    rows << measured("9", "1/E3", geometrical("circular runout", "0.005", texts({"A", "B"})), texts({"0.0021"}),
                     "0.0009");
    rows << measured("10", "1/E4", geometrical("total runout", "0.008", texts({"A", "B"})), texts({"0.0033"}),
                     "0.0009");
    rows << measured("11", "1/F1", geometrical("cylindricity", "0.003"), texts({"0.0011"}), "0.0005");
    domain::CharacteristicRow holes =
        measured("12", "1/F2", sized("diameter", "2.500", "-0.002", "0.002"), {}, "0.0006");
    holes.minimum = QStringLiteral("2.4991");
    holes.maximum = QStringLiteral("2.5009");
    holes.features = 5;
    rows << holes;
    rows << measured("12.4", "1/F2", sized("diameter", "2.500", "-0.002", "0.002"), texts({"2.5037"}), "0.0006",
                     "does not conform");
    rows.last().nonconformity = QStringLiteral("NC-2026-0017");
    rows.last().comments = QStringLiteral("Feature 4 of 6; burr after deburring tool broke. Concession requested.");
    rows << measured("13", "2/B1", geometrical("line profile", "0.010", texts({"A"})), texts({"0.0048"}), "0.0015");
    rows << measured("14", "2/B2", geometrical("surface profile", "0.012", texts({"A", "B", "C"})), texts({"0.0071"}),
                     "0.0018");
    rows << measured("15", "2/B3", geometrical("symmetry", "0.010", texts({"B"})), texts({"0.0028"}), "0.0012");
    rows << measured("16", "2/C1", sized("angle", "45.0", "-0.5", "0.5", "°"), texts({"45.12"}), "0.08");
    domain::Requirement roughness = sized("roughness", "", "", "0.2", "µm");
    roughness.parameter = QStringLiteral("Ra");
    rows << measured("17", "2/C2", roughness, texts({"0.14"}), "0.02");
    rows.last().gauges = texts({"RT-03"});
    domain::CharacteristicRow thread;
    thread.number = QStringLiteral("18");
    thread.location = QStringLiteral("2/C3");
    thread.requirement.text = QStringLiteral("M12×0.35-6H, full thread 4.0 min");
    thread.attribute = true;
    thread.values = texts({"accept"});
    thread.tooling = QStringLiteral("Thread plug TP-M12x0.35-6H, GO and NO-GO");
    thread.gauges = texts({"TP-031"});
    thread.verdict = QStringLiteral("conforms");
    rows << thread;
    domain::CharacteristicRow note;
    note.number = QStringLiteral("19");
    note.location = QStringLiteral("Note 4");
    note.requirement.text =
        QStringLiteral("All edges free of burrs at 10× magnification; no particles > 50 µm on optical seats");
    note.attribute = true;
    note.values = texts({"accept"});
    note.tooling = QStringLiteral("Stereo microscope SM-2, 10×");
    note.verdict = QStringLiteral("conforms");
    rows << note;
    rows << measured("20", "2/D1", geometrical("straightness", "0.003"), texts({"0.0010"}), "0.0004");
    rows << measured("21", "2/D2", geometrical("roundness", "0.002"), texts({"0.0007"}), "0.0002");
    rows << measured("22", "2/D3", geometrical("angularity", "0.006", texts({"A"})), texts({"0.0025"}), "0.0010");
    return rows;
}

inline domain::FirstArticle sampleFirstArticle()
{
    domain::FirstArticle a;
    a.head = sampleHead(QStringLiteral("FAI-2026-0012"));
    a.partNumber = QStringLiteral("LB-7");
    a.partName = QStringLiteral("Lens barrel 7, objective group 2");
    a.serialNumbers = texts({"BRL-000123"});
    a.partRevision = QStringLiteral("D");
    a.drawingNumber = QStringLiteral("OP-4471-07");
    a.drawingRevision = QStringLiteral("D");
    a.processReference = QStringLiteral("WO-2026-0107 · plan LB-7 rev 12 · NC4471 rev 7 (sha256 9f3c12ab04de…)");
    a.supplierCode = QStringLiteral("V-20913");
    a.purchaseOrder = QStringLiteral("4500118822 / 10");
    a.reason = QStringLiteral("first production run of revision D (bore B and seat C changed)");
    a.comments = QStringLiteral("Ballooned drawing and material certificate are inside this PDF.");
    a.signers = {{QStringLiteral("prepared"), QStringLiteral("I verified the entries of Forms 1, 2 and 3."),
                  QStringLiteral("Anna Frey"), QStringLiteral("a.frey")},
                 {QStringLiteral("approved"), QStringLiteral("I reviewed and approve this report."),
                  QStringLiteral("Matthias Röth"), QStringLiteral("m.roth")},
                 {QStringLiteral("customer"), QStringLiteral("Customer approval."), QString(), QString()}};
    a.materials = {{QStringLiteral("material"), QStringLiteral("Ti-6Al-4V ELI, bar Ø 12 h6, annealed"),
                    QStringLiteral("ASTM F136-13(2021)e1; bar, ground"), QString(),
                    QStringLiteral("Titanwerk Nord AG, Hamburg"), QStringLiteral("N/A"), QStringLiteral("C-2201 (3.1)"),
                    QStringLiteral("55-2210"), QStringLiteral("HT-8841")},
                   {QStringLiteral("process"), QStringLiteral("Anodize, type II, colour grey"),
                    QStringLiteral("AMS 2488E, type 2"), QStringLiteral("P-114"),
                    QStringLiteral("Oberflächentechnik Weiß, Heidenheim"), QStringLiteral("yes"),
                    QStringLiteral("CoC 26-0418"), QString(), QStringLiteral("FL-0311")},
                   {QStringLiteral("process"), QStringLiteral("Ultrasonic cleaning, class 2"),
                    QStringLiteral("WI-CL-02 rev 5"), QString(), QStringLiteral("in house"), QStringLiteral("N/A"),
                    QStringLiteral("CL-2026-0077"), QString(), QString()}};
    a.functionalTests = {
        {QStringLiteral("TP-LB7-01 rev B (assembly fit with master lens)"), QStringLiteral("TR-2026-031")}};
    a.characteristics = sampleCharacteristics();
    for (int balloon = 1; balloon <= 22; ++balloon)
        a.balloons << QString::number(balloon);
    a.decisionRule = QStringLiteral("ISO 14253-1:2017, 95 % conformance probability");
    a.referenceTemperature = QStringLiteral("20 °C (ISO 1)");
    a.attachments = {{QStringLiteral("C-2201.txt"), QStringLiteral("text/plain"),
                      QStringLiteral("Inspection certificate 3.1, C-2201"),
                      QByteArrayLiteral("Inspection certificate 3.1\nheat 55-2210\n")}};
    return a;
}

inline domain::ReadingLine reading(int attempt, int number, const char* raw, const char* value,
                                   const char* state = "valid", const char* reason = "")
{
    domain::ReadingLine line;
    line.attempt = attempt;
    line.number = number;
    line.raw = QString::fromUtf8(raw);
    line.value = QString::fromUtf8(value);
    line.state = QString::fromUtf8(state);
    line.reason = QString::fromUtf8(reason);
    line.by = line.reason.isEmpty() ? QString() : QStringLiteral("m.roth");
    line.at = at("2026-03-07T10:00:00Z");
    line.source = QStringLiteral("serial");
    return line;
}

inline domain::InstrumentUse airGauge()
{
    return {QStringLiteral("AG-014"),  QStringLiteral("Air gauge 10.5"),
            QStringLiteral("display"), QStringLiteral("K-1"),
            QDate(2026, 1, 14),        QDate(2027, 1, 14),
            QStringLiteral("valid")};
}

inline domain::ResultLine result(const char* number, const char* name, const domain::Requirement& requirement,
                                 const char* value, const char* verdict = "conforms")
{
    domain::ResultLine line;
    line.number = QString::fromUtf8(number);
    line.name = QString::fromUtf8(name);
    line.requirement = requirement;
    line.value = QString::fromUtf8(value);
    line.verdict = QString::fromUtf8(verdict);
    line.rule = QStringLiteral("ISO 14253-1");
    line.uncertainty = QStringLiteral("0.0004");
    line.coverageFactor = QStringLiteral("2");
    line.person = QStringLiteral("m.roth");
    line.at = at("2026-03-07T10:00:00Z");
    line.instruments = {airGauge(),
                        {QStringLiteral("RM-10.5"), QStringLiteral("Setting ring 10.5"), QStringLiteral("master"),
                         QStringLiteral("K-7"), QDate(2025, 11, 2), QDate(2026, 11, 2), QStringLiteral("valid")}};
    line.readings = {reading(1, 1, value, value)};
    return line;
}

inline QList<domain::ResultLine> sampleResults()
{
    QList<domain::ResultLine> results;
    results << result("1", "length", sized("length", "24.800", "-0.010", "0.010"), "24.8031");
    results << result("2", "bore B", sized("diameter", "10.500", "-0.003", "0.002"), "10.5004");
    results.last().acceptanceLower = QStringLiteral("10.49733");
    results.last().acceptanceUpper = QStringLiteral("10.50167");
    results.last().probability = QStringLiteral("0.999");
    results.last().temperature = QStringLiteral("20.4 °C, corrected by software");
    results.last().reportedStatus = QStringLiteral("OK");
    results.last().readings = {reading(1, 1, "10,5104", "10.5104", "corrected", "digit typed wrong, value was 10.5014"),
                               reading(1, 2, "+1.4 µm", "10.5014", "void", "ring master was at 22 °C, not soaked"),
                               reading(2, 1, "10,5004", "10.5004"), reading(2, 2, "10,5003", "10.5003")};
    results << result("5", "flatness seat C", geometrical("flatness", "0.002"), "0.0019", "not proven");
    results << result("12", "holes", sized("diameter", "2.500", "-0.002", "0.002"), "2.5037", "does not conform");
    results.last().feature = QStringLiteral("12.4");
    results.last().nonconformity = QStringLiteral("NC-2026-0017");
    results << result("18", "thread", {}, "accept");
    results.last().requirement.text = QStringLiteral("M12×0.35-6H");
    results.last().uncertainty.clear();
    results.last().instruments = {{QStringLiteral("TP-031"), QStringLiteral("Thread plug M12x0.35"),
                                   QStringLiteral("plug"), QStringLiteral("K-9"), QDate(2025, 2, 1), QDate(2026, 2, 1),
                                   QStringLiteral("overdue")}};
    return results;
}

inline domain::DeviceHistory sampleDeviceHistory()
{
    domain::DeviceHistory h;
    h.head = sampleHead(QStringLiteral("DHR-2026-0123"));
    h.subject = QStringLiteral("BRL-000123");
    h.productionLot = QStringLiteral("PL-2026-044");
    h.state = QStringLiteral("released");
    h.partNumber = QStringLiteral("LB-7");
    h.partName = QStringLiteral("Lens barrel 7, objective group 2");
    h.partRevision = QStringLiteral("D");
    h.drawingNumber = QStringLiteral("OP-4471-07");
    h.drawingRevision = QStringLiteral("D");
    h.customer = QStringLiteral("Kardia Endoscopes Ltd");
    h.customerPartNumber = QStringLiteral("KE-20-118");
    h.order = QStringLiteral("WO-2026-0107");
    h.orderType = QStringLiteral("first production");
    h.purchaseOrder = QStringLiteral("4500118822 / 10");
    h.quantities = {24, 21, 2, std::nullopt, QStringLiteral("pcs")};
    h.manufacturedFrom = at("2026-03-06T08:00:00Z");
    h.manufacturedTo = at("2026-03-06T16:42:10Z");
    h.label = QStringLiteral("laser mark LM-02 rev 3: \"BRL-000123\" + DataMatrix");
    h.decisionRule = QStringLiteral("ISO 14253-1:2017, 95 %");
    h.retainUntil = QDate(2041, 3, 9);
    h.retentionBasis = QStringLiteral("contract Q-11, 15 years from release");
    h.genealogy = {{0,
                    QStringLiteral("subject"),
                    QStringLiteral("unit"),
                    QStringLiteral("BRL-000123"),
                    QStringLiteral("LB-7 rev D"),
                    QStringLiteral("1 pcs"),
                    true,
                    {}},
                   {1,
                    QStringLiteral("made in"),
                    QStringLiteral("production lot"),
                    QStringLiteral("PL-2026-044"),
                    QString(),
                    QStringLiteral("24 pcs"),
                    true,
                    {}},
                   {2,
                    QStringLiteral("cut from"),
                    QStringLiteral("bar"),
                    QStringLiteral("HT-8841/2"),
                    QStringLiteral("Ti-6Al-4V ELI Ø 12"),
                    QStringLiteral("0.72 m"),
                    true,
                    {}},
                   {3,
                    QStringLiteral("split from"),
                    QStringLiteral("bar lot"),
                    QStringLiteral("HT-8841"),
                    QStringLiteral("Titanwerk Nord AG"),
                    QString(),
                    true,
                    {}},
                   {4,
                    QStringLiteral("melted as"),
                    QStringLiteral("heat"),
                    QStringLiteral("55-2210"),
                    QStringLiteral("Ti-6Al-4V ELI, VAR"),
                    QString(),
                    true,
                    {}},
                   {1, QStringLiteral("built in"), QStringLiteral("unit"), QStringLiteral("RNG-7781"),
                    QStringLiteral("retaining ring RR-3 rev B"), QStringLiteral("1 pcs"), false,
                    QStringLiteral("since 2026-03-08")}};
    h.certificates = {{QStringLiteral("C-2201"), QStringLiteral("3.1"), QStringLiteral("Titanwerk Nord AG"),
                       QStringLiteral("55-2210"), QStringLiteral("HT-8841"), QStringLiteral("Ti-6Al-4V ELI bar Ø 12"),
                       QStringLiteral("accepted"), at("2026-02-20T09:12:00Z"), QStringLiteral("a.frey"),
                       QStringLiteral("C-2201.txt")},
                      {QStringLiteral("CoC 26-0418"), QStringLiteral("CoC"), QStringLiteral("Oberflächentechnik Weiß"),
                       QString(), QStringLiteral("FL-0311"), QStringLiteral("anodize type II"),
                       QStringLiteral("not reviewed"), std::nullopt, QString(), QString()}};
    h.programs = {{QStringLiteral("NC4471"), QStringLiteral("7"), h.head.checkpointRoot, QStringLiteral("read back"),
                   QStringLiteral("Lathe 2")},
                  {QStringLiteral("NC4472"), QStringLiteral("3"), QString(), QStringLiteral("assumed"),
                   QStringLiteral("Mill 1")}};
    h.operations = {
        {QStringLiteral("10"), QStringLiteral("Saw"), QStringLiteral("Saw 1"), QString(), QString(),
         QStringLiteral("t.klein"), at("2026-03-06T08:00:00Z"), at("2026-03-06T08:04:00Z"), 1, QStringLiteral("done"),
         QStringLiteral("PL-2026-044"), QString()},
        {QStringLiteral("20"), QStringLiteral("Turn bore and seats"), QStringLiteral("Lathe 2"),
         QStringLiteral("FX-118 pos. 4"), QStringLiteral("NC4471 rev 7"), QStringLiteral("t.klein"),
         at("2026-03-06T09:10:00Z"), at("2026-03-06T09:31:40Z"), 1, QStringLiteral("done"), QString(), QString()},
        {QStringLiteral("30"), QStringLiteral("Mill slots, drill 6×"), QStringLiteral("Mill 1"),
         QStringLiteral("FX-120"), QStringLiteral("NC4472 rev 3"), QStringLiteral("t.klein"),
         at("2026-03-06T13:00:00Z"), at("2026-03-06T13:22:00Z"), 2, QStringLiteral("reworked"), QString(), QString()}};
    h.results = sampleResults();
    h.conditions = {{{QStringLiteral("IR-2026-0311")}, QStringLiteral("20.4"), QStringLiteral("20.1"),
                     QStringLiteral("software"), at("2026-03-07T08:10:00Z"), {QStringLiteral("humidity=45 %")},
                     QStringLiteral("customer waits, agreed by telephone")}};
    h.nonconformities = {{QStringLiteral("NC-2026-0017"),
                          QStringLiteral("Hole 12.4 is 2.5037 mm, limit 2.502 mm (burr after deburring tool broke)"),
                          QStringLiteral("closed"), QStringLiteral("use as is under concession KE-C-0091"),
                          QStringLiteral("a.frey"), at("2026-03-08T11:02:00Z")}};
    h.holds = {{QStringLiteral("H-2026-004"),
                QStringLiteral("Hold of lot PL-2026-044 until the concession was decided"), QStringLiteral("lifted"),
                QStringLiteral("concession granted"), QStringLiteral("a.frey"), at("2026-03-09T09:00:00Z")}};
    h.overrides = {{QStringLiteral("OV-2026-002"),
                    QStringLiteral("Thread plug TP-031 was overdue by 34 days when used"), QStringLiteral("signed"),
                    QStringLiteral("plug re-calibrated on 2026-03-09 without adjustment, within limits"),
                    QStringLiteral("a.frey"), at("2026-03-09T10:10:00Z")}};
    h.gates = {{QStringLiteral("a"), QStringLiteral("Every planned characteristic has a result"),
                QStringLiteral("passed"), QStringLiteral("5 of 5")},
               {QStringLiteral("b"), QStringLiteral("Every nonconforming result has an approved disposition"),
                QStringLiteral("passed"), QStringLiteral("NC-2026-0017")},
               {QStringLiteral("c"), QStringLiteral("Every gauge was valid when it measured"), QStringLiteral("closed"),
                QStringLiteral("TP-031 overdue; override OV-2026-002")},
               {QStringLiteral("d"), QStringLiteral("Every person was qualified on that day"),
                QStringLiteral("not kept here"), QStringLiteral("training records are kept in the personnel system")},
               {QStringLiteral("e"), QStringLiteral("Every special process has its certificate"),
                QStringLiteral("open"), QStringLiteral("CoC 26-0418 not reviewed")},
               {QStringLiteral("f"), QStringLiteral("Every material lot has an accepted certificate"),
                QStringLiteral("passed"), QStringLiteral("C-2201")},
               {QStringLiteral("g"), QStringLiteral("The reviewer is not the inspector"), QStringLiteral("passed"),
                QStringLiteral("a.frey, m.roth")}};
    h.signatures = {{QStringLiteral("measured and verified"), QStringLiteral("Matthias Röth"), QStringLiteral("m.roth"),
                     at("2026-03-07T10:20:00Z"), QStringLiteral("inspection of BRL-000123, version 2"),
                     QStringLiteral("signed, key 3f2a91c0")},
                    {QStringLiteral("released for distribution"), QStringLiteral("Anna Frey"), QStringLiteral("a.frey"),
                     at("2026-03-09T14:00:00Z"), QStringLiteral("unit BRL-000123, version 5"),
                     QStringLiteral("signed, key 77b0c4e2")}};
    h.signers = {{QStringLiteral("reviewed"), QStringLiteral("I reviewed this record and found it complete."),
                  QStringLiteral("Matthias Röth"), QStringLiteral("m.roth")},
                 {QStringLiteral("approved"), QStringLiteral("I approve the release of this unit."),
                  QStringLiteral("Anna Frey"), QStringLiteral("a.frey")}};
    for (int i = 0; i < 6; ++i)
        h.ledger << domain::LedgerLine{4100 + i * 7,
                                       at("2026-03-07T10:00:00Z"),
                                       QStringLiteral("m.roth"),
                                       QStringLiteral("reading added: 2 bore B"),
                                       i == 2 ? QStringLiteral("digit typed wrong, value was 10.5014") : QString(),
                                       h.head.checkpointRoot};
    h.attachments = sampleFirstArticle().attachments;
    return h;
}

/// A demonstration lot with as many units and results; its counts are not all known.
inline domain::DeviceHistory sampleLotHistory(int units)
{
    domain::DeviceHistory h = sampleDeviceHistory();
    h.head.identifier = QStringLiteral("DHR-2026-0124");
    h.head.demo = true;
    h.head.notices = {
        QStringLiteral("One person prepared and approved this record; the shop has one employee (QM-07)."),
        QStringLiteral("Records before 2026-03-01 were taken over from paper.")};
    h.lot = true;
    h.subject = QStringLiteral("PL-2026-044");
    h.quantities = {units, std::nullopt, 2, std::nullopt, QStringLiteral("pcs")};
    h.results.clear();
    for (int i = 0; i < units; ++i) {
        const QString serial = QStringLiteral("BRL-%1").arg(123 + i, 6, 10, QLatin1Char('0'));
        const bool bad = i % 17 == 3;
        h.units << domain::HistoryUnit{serial,
                                       bad ? QStringLiteral("quarantined") : QStringLiteral("released"),
                                       bad ? QStringLiteral("does not conform") : QStringLiteral("conforms"),
                                       bad ? QStringLiteral("NC-2026-0017") : QString(),
                                       bad ? std::nullopt : std::optional<Instant>(at("2026-03-09T14:00:00Z")),
                                       QString::number(i + 1)};
        domain::ResultLine line = result("2", "bore B", sized("diameter", "10.500", "-0.003", "0.002"),
                                         bad ? "10.5041" : "10.5004", bad ? "does not conform" : "conforms");
        line.serial = serial;
        h.results << line;
    }
    return h;
}

} // namespace clew::test
