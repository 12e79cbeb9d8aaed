// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/list_synonyms.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace clew::exchange {

namespace {

struct Synonyms
{
    const char* field;
    const char* spellings; ///< squeezed, separated by blanks
};

constexpr Synonyms commonNames[] = {
    {"part", "partnumber partno partnr pn teil teilenummer teilenr teilnr artikel artikelnummer artikelnr artnr item "
             "itemnumber sachnummer sachnr planid"},
    {"revision", "rev index ver version ausgabe stand aenderungsstand änderungsstand zeichnungsindex"},
    {"serial", "serialnumber serialno serialnr sn snr seriennummer seriennr partnb teilnummer"},
    {"name", "description designation bezeichnung beschreibung benennung title firma firmenname company companyname"},
    {"balloon", "balloonno balloonnumber characteristicno characteristicnumber charno item feature posnr "
                "merkmalnr merkmalsnr merkmalsnummer merkmal characteristic dimension"},
    {"nominal", "nominalvalue target nennmass nennmaß nennwert sollwert soll sollmass sollmaß nom"},
    {"lower", "lowertolerance lowertol lowerdeviation minus minustol ltol untertol unteretoleranz ut "
              "unteresabmass unteresabmaß untabmass untabmaß au"},
    {"upper", "uppertolerance uppertol upperdeviation plus plustol utol obertol oberetoleranz otol ot oberesabmass "
              "oberesabmaß obabmass obabmaß ao"},
    {"unit", "units uom einheit"},
    {"unit_of_measure", "uom units einheit me mengeneinheit"},
    {"heat", "heatnumber heatno heatnr melt meltnumber charge schmelze schmelzennummer schmelznummer schmelzenr "
             "chargennummer chargennr"},
    {"lot", "lotnumber lotno batch batchnumber losnummer los losnr materiallos stange stangennr"},
    {"supplier", "vendor lieferant mill hersteller werk"},
    {"customer", "client kunde kundennummer kundennr kundenkürzel kundenkuerzel"},
    {"quantity", "qty count pieces pcs menge stueckzahl stückzahl stueck stück stk anzahl bestand losgröße losgroesse"},
    {"manufacturer", "maker hersteller fabrikat"},
    {"resolution", "res aufloesung auflösung ablesung skalenteilung"},
    {"drawing", "drawingnumber drawingno zeichnung zeichnungsnummer zeichnungsnr znr"},
    {"material", "werkstoff materialname"},
    {"due", "duedate requireddate needby wunschtermin calibrationdue nextcalibration faellig fällig termin "
            "liefertermin faelligam fälligam "
            "deliverydate"},
    {"date", "calibrated calibrationdate datum"},
    {"value", "result measured actual istwert messwert ist meas"},
    {"work_order", "workorder order jobnumber job auftrag fertigungsauftrag auftragsnummer auftragsnr fa"},
    {"received", "receiveddate receipt wareneingang eingang eingangsdatum"},
    {"location", "place storage lagerort ort standort lagerplatz regal"},
    {"type", "art typ category messmittelart"},
    {"uncertainty", "u expandeduncertainty unsicherheit messunsicherheit"},
    {"gauge", "gage gaugeid gageid instrument messmittel pruefmittel prüfmittel"},
    {"certificate", "certificatenumber certno cert zertifikat zeugnis zeugnisnummer zeugnisnr"},
    {"person", "inspector measuredby pruefer prüfer geprueftvon geprüftvon"},
    {"time", "timestamp measuredat zeit messzeit zeitstempel"},
    {"model", "modelnumber modell"},
    {"position", "pos tray traypos trayposition platz nest palette traynest"},
    {"address", "adresse anschrift"},
    {"address.street", "street straße strasse"},
    {"address.postcode", "postcode zip zipcode postalcode plz postleitzahl"},
    {"address.city", "city town ort stadt"},
    {"address.country", "country land staat"},
    {"contact", "ansprechpartner kontakt"},
    {"phone", "telefon tel telephone fon"},
    {"email", "mail emailadresse"},
    {"consignee", "empfaenger empfänger shipto lieferadresse warenempfänger warenempfaenger"},
    {"customer_order",
     "customerorder customerpo ponumber po purchaseorder yourorder bestellung bestellnummer bestellnr "
     "kundenbestellung kundenbestellnr kundenbestellnummer kundenauftrag kundenauftragsnr"},
    {"approval", "zulassung freigabe"},
    {"approved_until", "approveduntil zugelassenbis freigegebenbis"},
    {"requirement", "anforderung note bemerkungzeichnung"},
    {"owner", "besitzer eigentümer eigentuemer"},
    {"state", "status zustand"},
    {"laboratory", "lab labor kalibrierlabor"},
    {"issuer", "aussteller"},
    {"function", "funktion abteilung"},
};

struct OwnSynonyms
{
    const char* kind;
    const char* field;
    const char* spellings;
};

constexpr OwnSynonyms ownNames[] = {
    {"part", "number",
     "part partnumber partno partnr pn teil teilenummer teilenr artikel artikelnummer artikelnr artnr item itemnumber "
     "sachnummer"},
    {"lot", "number", "lot lotnumber lotno batch batchnumber losnummer losnr los stange stangennr barno bar"},
    {"lot", "certificate.number",
     "certificate certificatenumber certno cert zertifikat zeugnis zeugnisnummer zeugnisnr "
     "materialcertificate mtc"},
    {"lot", "certificate.type", "certificatetype zeugnisart en10204"},
    {"lot", "certificate.document_file",
     "certificatefile certfile file zeugnisdatei zertifikatdatei zertifikatsdatei datei scan pdf"},
    {"lot", "heat.material", "material werkstoff alloy legierung"},
    {"heat", "number", "heat heatnumber heatno melt meltnumber charge schmelze chargennummer"},
    {"certificate", "number", "certificate certificatenumber certno cert zertifikat"},
    {"certificate", "document_file",
     "certificatefile file zeugnisdatei zertifikatdatei zertifikatsdatei datei scan pdf"},
    {"gauge", "id",
     "gauge gage gaugeid gageid gaugeno gageno instrument messmittel messmittelnummer messmittelnr pruefmittel "
     "prüfmittel prüfmittelnr pruefmittelnr prüfmittelnummer pruefmittelnummer pm pmnr pmnummer inventarnr "
     "inventarnummer id nr"},
    {"gauge", "calibration.date",
     "date calibrated calibrationdate lastcalibration lastcalibrated lastcal lastcaldate caldate datum kalibriert "
     "kalibriertam kalibrierdatum letztekalibrierung letztekal"},
    {"gauge", "calibration.due",
     "due duedate nextdue calibrationdue caldue nextcalibration nextcal nextcaldate faellig fällig faelligam fälligam "
     "naechstekalibrierung nächstekalibrierung nächstekal gültigbis validuntil"},
    {"gauge", "calibration.certificate",
     "certificate certificatenumber certno cert zertifikat kalibrierschein "
     "kalibrierscheinnr scheinnr"},
    {"gauge", "calibration.document_file",
     "certificatefile certfile file zertifikatdatei zertifikatsdatei scheindatei kalibrierscheindatei datei scan "
     "pdf"},
    {"gauge", "calibration.uncertainty", "uncertainty u expandeduncertainty unsicherheit messunsicherheit"},
    {"gauge", "calibration.k", "k coveragefactor"},
    {"gauge", "calibration.laboratory", "laboratory lab labor kalibrierlabor calibratedby"},
    {"calibration", "document_file",
     "certificatefile file scheindatei zertifikatdatei zertifikatsdatei datei scan pdf"},
    {"characteristic", "balloon", "position pos"},
    {"customer", "id", "customer customerid kunde kundennummer kundennr kdnr kd debitor kürzel kuerzel code nr id"},
    {"supplier", "id",
     "supplier supplierid vendor lieferant lieferantennummer lieferantennr kreditor kürzel kuerzel code nr "
     "id"},
    {"person", "id", "person personid employee user"},
    {"work_order", "number",
     "order orderno ordernumber workorder workorderno jobnumber job auftrag auftragsnummer "
     "auftragsnr fertigungsauftrag fa"},
    {"work_order", "ordered_by", "client customer kunde"},
    {"history", "shipment",
     "deliverynote deliverynoteno dn lieferschein lieferscheinnr lieferscheinnummer ls "
     "shipmentnumber"},
    {"history", "date", "shipped shipdate deliverydate lieferdatum geliefertam datum deliveredon"},
    {"history", "customer_order", "order"},
    {"history", "lot", "materialcharge batch"},
    {"measurement", "name", "featurename idsymbol"},
    {"measurement", "balloon", "id"},
    {"measurement", "axis", "ax achse"},
    {"measurement", "time", "date"},
    {"measurement", "day",
     "datum messdatum prüfdatum pruefdatum messtag prüftag prueftag measuringday inspectionday "
     "inspectiondate measurementdate measuredon inspectedon"},
};

/// What a header means where another column has its first meaning, or where the list needs this one.
constexpr OwnSynonyms secondNames[] = {
    {"lot", "number", "charge chargennr chargennummer chargenummer chargenr"},
    {"characteristic", "name", "merkmal characteristic dimension feature item"},
    {"history", "work_order", "order"},
    {"history", "lot", "charge chargennr chargennummer chargenummer chargenr"},
    {"characteristic", "part.name", "bezeichnung benennung beschreibung description designation title"},
};

const QHash<QString, QString>& commonTable()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> all;
        for (const Synonyms& names : commonNames)
            for (const QString& spelling : QString::fromUtf8(names.spellings).split(u' ', Qt::SkipEmptyParts))
                all.insert(spelling, QString::fromLatin1(names.field));
        return all;
    }();
    return table;
}

QHash<QString, QString> byKindAndSpelling(const OwnSynonyms* first, const OwnSynonyms* last)
{
    QHash<QString, QString> all;
    for (const OwnSynonyms* names = first; names != last; ++names)
        for (const QString& spelling : QString::fromUtf8(names->spellings).split(u' ', Qt::SkipEmptyParts))
            all.insert(QString::fromLatin1(names->kind) + u'/' + spelling, QString::fromLatin1(names->field));
    return all;
}

} // namespace

QString commonFieldName(const QString& squeezed)
{
    return commonTable().value(squeezed);
}

QString ownFieldName(const QString& kind, const QString& squeezed)
{
    static const auto table = byKindAndSpelling(std::begin(ownNames), std::end(ownNames));
    return table.value(kind + u'/' + squeezed);
}

QString secondFieldName(const QString& kind, const QString& squeezed)
{
    static const auto table = byKindAndSpelling(std::begin(secondNames), std::end(secondNames));
    return table.value(kind + u'/' + squeezed);
}

bool isHeaderWord(const QString& squeezed)
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        const auto add = [&all](const char* spellings) {
            for (const QString& spelling : QString::fromUtf8(spellings).split(u' ', Qt::SkipEmptyParts))
                all.insert(spelling);
        };
        for (const Synonyms& names : commonNames) {
            add(names.field);
            add(names.spellings);
        }
        for (const OwnSynonyms& names : ownNames)
            add(names.spellings);
        return all;
    }();
    return words.contains(squeezed);
}

} // namespace clew::exchange
