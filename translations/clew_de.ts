<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActPanel</name>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>&amp;Gauges of this station…</source>
        <translation>&amp;Messmittel dieses Platzes…</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Betrieb</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>%1 is %2, not in inspection. Begin its inspection, or ask the person who runs the order.</source>
        <translation>%1 ist %2, nicht in Prüfung. Beginnen Sie die Prüfung, oder fragen Sie, wer den Auftrag führt.</translation>
    </message>
    <message>
        <source>%1 is on hold by %2. A quality manager can lift the hold.</source>
        <translation>%1 ist gesperrt durch %2. Ein Qualitätsmanager kann die Sperre aufheben.</translation>
    </message>
    <message>
        <source>%1 is nonconforming (%2). A quality manager decides on it.</source>
        <translation>%1 ist fehlerhaft (%2). Ein Qualitätsmanager entscheidet darüber.</translation>
    </message>
    <message>
        <source>No gauge is chosen. Scan the gauge, or type G: and its name.</source>
        <translation>Kein Messmittel ist gewählt. Scannen Sie es, oder tippen Sie G: und seinen Namen.</translation>
    </message>
    <message>
        <source>Gauge %1 is out of use. Take another gauge, or ask a quality manager to bring it back into use.</source>
        <translation>Messmittel %1 ist außer Gebrauch. Nehmen Sie ein anderes, oder bitten Sie einen Qualitätsmanager, es wieder freizugeben.</translation>
    </message>
    <message>
        <source>Gauge %1 has no calibration here. Take another gauge, or ask a quality manager to record its calibration.</source>
        <translation>Messmittel %1 hat hier keine Kalibrierung. Nehmen Sie ein anderes, oder bitten Sie einen Qualitätsmanager, sie einzutragen.</translation>
    </message>
    <message>
        <source>The calibration of gauge %1 ended on %2. Take another gauge, or ask a quality manager for its new calibration.</source>
        <translation>Die Kalibrierung von Messmittel %1 endete am %2. Nehmen Sie ein anderes, oder fragen Sie einen Qualitätsmanager nach der neuen Kalibrierung.</translation>
    </message>
    <message>
        <source>Gauge %1 failed its calibration of %2. Take another gauge, and tell a quality manager.</source>
        <translation>Messmittel %1 bestand seine Kalibrierung vom %2 nicht. Nehmen Sie ein anderes, und sagen Sie es einem Qualitätsmanager.</translation>
    </message>
    <message>
        <source>The plan asks for %2, and gauge %1 is none. Take the planned gauge, or ask a quality manager to change the plan.</source>
        <translation>Der Plan verlangt %2, und Messmittel %1 ist keines. Nehmen Sie das geplante, oder bitten Sie einen Qualitätsmanager, den Plan zu ändern.</translation>
    </message>
    <message>
        <source>You may not record measured values. Ask an operator, an inspector or a quality manager.</source>
        <translation>Sie dürfen keine Messwerte eintragen. Fragen Sie einen Bediener, einen Prüfer oder einen Qualitätsmanager.</translation>
    </message>
    <message>
        <source>The gauge shows %1 decimals: a digit is lost or doubled.</source>
        <translation>Das Messmittel zeigt %1 Nachkommastellen: Eine Ziffer fehlt oder ist doppelt.</translation>
    </message>
    <message>
        <source>The drawing has more decimals: type all that the gauge shows.</source>
        <translation>Die Zeichnung hat mehr Nachkommastellen: Tippen Sie alle, die das Messmittel zeigt.</translation>
    </message>
    <message>
        <source>The gauge can&apos;t show that last digit. Look again.</source>
        <translation>Diese letzte Ziffer kann das Messmittel nicht zeigen. Sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>No digit stands before the point. Type the whole value.</source>
        <translation>Vor dem Komma steht keine Ziffer. Tippen Sie den ganzen Wert.</translation>
    </message>
    <message>
        <source>No piece of this part is that far off. See to the unit, the point and the gauge&apos;s zero.</source>
        <translation>So weit weg ist kein Stück dieses Teils. Prüfen Sie Einheit, Komma und Nullpunkt des Messmittels.</translation>
    </message>
    <message>
        <source>That is a serial number, not a value.</source>
        <translation>Das ist eine Seriennummer, kein Wert.</translation>
    </message>
    <message>
        <source>The gauge sent its last value again. Measure, then send.</source>
        <translation>Das Messmittel sandte seinen letzten Wert noch einmal. Erst messen, dann senden.</translation>
    </message>
    <message>
        <source>Waiting for a value</source>
        <translation>Wartet auf einen Wert</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>Konform</translation>
    </message>
    <message>
        <source>Does not conform</source>
        <translation>Nicht konform</translation>
    </message>
    <message>
        <source>Out by %1</source>
        <translation>Außerhalb um %1</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Gauge %1 was %2 off its master on %3, more than it may be. Set it and check it with the master again, or take another gauge.</source>
        <translation>Messmittel %1 wich am %3 um %2 von seinem Meister ab, mehr als erlaubt. Stellen Sie es ein und prüfen Sie es erneut am Meister, oder nehmen Sie ein anderes Messmittel.</translation>
    </message>
    <message>
        <source>%1 is not to be measured yet: %2. Wait, or record the conditions (Shift+F6). A quality manager can let it be measured with a reason.</source>
        <translation>%1 darf noch nicht gemessen werden: %2. Warten Sie, oder zeichnen Sie die Bedingungen auf (Umschalt+F6). Die Qualitätsleitung kann es mit einer Begründung messen lassen.</translation>
    </message>
</context>
<context>
    <name>BenchLists</name>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Pieces on the bench</source>
        <translation>Stücke am Prüfplatz</translation>
    </message>
    <message>
        <source>What is to be measured</source>
        <translation>Was zu messen ist</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Prüfplatz</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 Correct it, or press Ctrl+Enter if it is what was measured.</source>
        <translation>%1 Berichtigen Sie, oder drücken Sie Strg+Eingabe, wenn das gemessen wurde.</translation>
    </message>
    <message>
        <source>Scan or type a unit, a tray or a lot</source>
        <translation>Teil, Tablett oder Los scannen oder tippen</translation>
    </message>
    <message>
        <source>What waits at the bench</source>
        <translation>Was am Prüfplatz wartet</translation>
    </message>
    <message>
        <source>Gauges of this station…</source>
        <translation>Messmittel dieses Platzes…</translation>
    </message>
    <message>
        <source>Why nothing may be measured now</source>
        <translation>Warum jetzt nichts gemessen werden darf</translation>
    </message>
    <message>
        <source>Begin the inspection</source>
        <translation>Prüfung beginnen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>OK, go</source>
        <translation>i. O., Gut</translation>
    </message>
    <message>
        <source>Not OK, no-go</source>
        <translation>n. i. O., Ausschuss</translation>
    </message>
    <message>
        <source>Type deviations</source>
        <translation>Abmaße tippen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>dirt</source>
        <translation>Schmutz</translation>
    </message>
    <message>
        <source>seating</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>gauge zero</source>
        <translation>Nullpunkt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nonconformity</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Open a nonconformity</source>
        <translation>Abweichung melden</translation>
    </message>
    <message>
        <source>out of tolerance</source>
        <translation>außer Toleranz</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>burr</source>
        <translation>Grat</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Andere Folge</translation>
    </message>
    <message>
        <source>Hold the piece</source>
        <translation>Stück sperren</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>value to be checked</source>
        <translation>Wert ist zu prüfen</translation>
    </message>
    <message>
        <source>gauge to be checked</source>
        <translation>Messmittel ist zu prüfen</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Make it void</source>
        <translation>Ungültig machen</translation>
    </message>
    <message>
        <source>typo</source>
        <translation>Tippfehler</translation>
    </message>
    <message>
        <source>wrong gauge</source>
        <translation>falsches Messmittel</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>falsche Einheit</translation>
    </message>
    <message>
        <source>part dirty</source>
        <translation>Teil schmutzig</translation>
    </message>
    <message>
        <source>wrong piece</source>
        <translation>falsches Stück</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>to be measured</source>
        <translation>zu messen</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, Revision %2</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <translation>begonnen von %1</translation>
    </message>
    <message>
        <source>Everything here is measured. F12 signs.</source>
        <translation>Hier ist alles gemessen. F12 signiert.</translation>
    </message>
    <message>
        <source>Enter does nothing now. F6 measures again, F8 opens a nonconformity, F10 holds the piece, F7 goes on with the next.</source>
        <translation>Die Eingabetaste tut jetzt nichts. F6 misst neu, F8 meldet eine Abweichung, F10 sperrt das Stück, F7 geht weiter.</translation>
    </message>
    <message>
        <source>, reading %1 of %2</source>
        <translation>, Messung %1 von %2</translation>
    </message>
    <message>
        <source>By eye or gauge: F2 is OK, F3 is not.</source>
        <translation>Nach Auge oder Lehre: F2 ist gut, F3 nicht.</translation>
    </message>
    <message>
        <source>%1 %2, calibrated until %3</source>
        <translation>%1 %2, kalibriert bis %3</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Nehmen Sie: %1</translation>
    </message>
    <message>
        <source>a gauge</source>
        <translation>ein Messmittel</translation>
    </message>
    <message>
        <source>OK or NOK</source>
        <translation>OK oder NOK</translation>
    </message>
    <message>
        <source>Deviation, %1</source>
        <translation>Abmaß, %1</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Wert, %1</translation>
    </message>
    <message>
        <source>Measuring again: %1</source>
        <translation>Neue Messung: %1</translation>
    </message>
    <message>
        <source>Say why, or choose a number.</source>
        <translation>Sagen Sie, warum, oder wählen Sie eine Nummer.</translation>
    </message>
    <message>
        <source>Here %1 works; whoever else signs unlocks the window first.</source>
        <translation>Hier arbeitet %1; wer sonst signiert, entsperrt zuerst das Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are inspected.</source>
        <translation>
            <numerusform>%n Stück ist geprüft.</numerusform>
            <numerusform>%n Stücke sind geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the bench</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Under which conditions %1 is measured. What the plan wants recorded has a field here; it is printed in the device history.</source>
        <translation>Unter welchen Bedingungen %1 gemessen wird. Was der Plan aufgezeichnet haben will, hat hier ein Feld; es steht in der Herstellungsakte.</translation>
    </message>
    <message>
        <source>&amp;Keep the conditions</source>
        <translation>Bedingungen &amp;aufzeichnen</translation>
    </message>
    <message>
        <source>%1 is not OK. What is wrong with it? Enter alone records it without a word.</source>
        <translation>%1 ist nicht in Ordnung. Was fehlt? Enter allein zeichnet es ohne ein Wort auf.</translation>
    </message>
    <message>
        <source>&amp;Defect</source>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>a number, or words of your own</source>
        <translation>eine Nummer oder eigene Worte</translation>
    </message>
    <message>
        <source>P&amp;hoto</source>
        <translation>F&amp;oto</translation>
    </message>
    <message>
        <source>Record: not OK</source>
        <translation>Aufzeichnen: nicht in Ordnung</translation>
    </message>
    <message>
        <source>Everything here is measured. The plan wants more recorded, by Shift+F6: %1.</source>
        <translation>Hier ist alles gemessen. Der Plan will mehr aufgezeichnet haben, mit Umschalt+F6: %1.</translation>
    </message>
    <message>
        <source>%1, %2 stays, and the next value is a new measurement. Why?</source>
        <translation>%1, %2 bleibt, und der nächste Wert ist eine neue Messung. Warum?</translation>
    </message>
    <message>
        <source>%1 becomes nonconforming until a quality manager decides; it is about %2. What is wrong?</source>
        <translation>%1 gilt als fehlerhaft, bis ein Qualitätsmanager entscheidet; es geht um %2. Was ist falsch?</translation>
    </message>
    <message>
        <source>%1 may not move until a quality manager lifts the hold. Why?</source>
        <translation>%1 bleibt liegen, bis ein Qualitätsmanager die Sperre aufhebt. Warum?</translation>
    </message>
    <message>
        <source>%1, %2 doesn&apos;t count any more, and stays visible. Why?</source>
        <translation>%1, %2 zählt nicht mehr und bleibt sichtbar. Warum?</translation>
    </message>
    <message numerus="yes">
        <source>What may be measured here is measured; %Ln piece(s) wait behind a lock. F12 signs.</source>
        <translation>
            <numerusform>Was hier gemessen werden darf, ist gemessen; %Ln Stück wartet hinter einer Sperre. F12 signiert.</numerusform>
            <numerusform>Was hier gemessen werden darf, ist gemessen; %Ln Stücke warten hinter einer Sperre. F12 signiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BenchPresenter</name>
    <message>
        <source>Confirmed as measured, though: %1</source>
        <translation>Als gemessen bestätigt, obwohl: %1</translation>
    </message>
    <message>
        <source>The last value did not pass. Say first what happens with it.</source>
        <translation>Der letzte Wert bestand nicht. Sagen Sie zuerst, was damit geschieht.</translation>
    </message>
    <message>
        <source>No piece is on the bench. Scan a unit, a lot or a tray first.</source>
        <translation>Kein Stück liegt am Prüfplatz. Scannen Sie zuerst ein Teil, ein Los oder ein Tablett.</translation>
    </message>
    <message>
        <source>There is no value to make void.</source>
        <translation>Es gibt keinen Wert, der ungültig werden könnte.</translation>
    </message>
    <message>
        <source>The reading is void, and stays visible.</source>
        <translation>Die Messung ist ungültig und bleibt sichtbar.</translation>
    </message>
    <message>
        <source>The inspection is begun.</source>
        <translation>Die Prüfung ist begonnen.</translation>
    </message>
    <message>
        <source>The conditions are recorded.</source>
        <translation>Die Bedingungen sind aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 is not on the bench any more; scan it again.</source>
        <translation>%1 ist nicht mehr am Prüfplatz; scannen Sie es neu.</translation>
    </message>
    <message>
        <source>A nonconformity of %1 is open.</source>
        <translation>Die Abweichung zu %1 ist gemeldet.</translation>
    </message>
    <message>
        <source>%1 is on hold.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>BenchReadout</name>
    <message>
        <source>Out</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>%1 µm from nominal</source>
        <translation>%1 µm vom Nennmaß</translation>
    </message>
    <message>
        <source>Measured last: %1</source>
        <translation>Zuletzt gemessen: %1</translation>
    </message>
</context>
<context>
    <name>BenchSignPanel</name>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Conform</source>
        <translation>Konform</translation>
    </message>
    <message>
        <source>Don&apos;t conform</source>
        <translation>Nicht konform</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Sign as inspected</source>
        <translation>Als geprüft signieren</translation>
    </message>
    <message>
        <source>You sign that these pieces are inspected</source>
        <translation>Sie signieren, dass diese Stücke geprüft sind</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Was signiert wird</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Budgets</name>
    <message>
        <source>repeatability</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>half width</source>
        <translation>halbe Breite</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>rectangular</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>triangular</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>u-shaped</source>
        <translation>U-förmig</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Ablesung</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>gauge</source>
        <translation>Messmittel</translation>
    </message>
    <message>
        <source>master</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>thermometer</source>
        <translation>Thermometer</translation>
    </message>
    <message>
        <source>material</source>
        <translation>Werkstoff</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>value per length</source>
        <translation>Wert je Länge</translation>
    </message>
    <message>
        <source>part temperature</source>
        <translation>Temperatur des Teils</translation>
    </message>
    <message>
        <source>master temperature</source>
        <translation>Temperatur des Normals</translation>
    </message>
    <message>
        <source>part expansion</source>
        <translation>Ausdehnung des Teils</translation>
    </message>
    <message>
        <source>master expansion</source>
        <translation>Ausdehnung des Normals</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Stated as</source>
        <translation>Angegeben als</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>ν</source>
        <translation>ν</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation>Wirkt auf</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>BudgetsPage</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Uncertainty budgets</source>
        <translation>Unsicherheitsbudgets</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>&amp;Add a term</source>
        <translation>Beitrag &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove the term</source>
        <translation>Beitrag ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Keep as new version…</source>
        <translation>Als neue Version &amp;behalten…</translation>
    </message>
    <message>
        <source>term %1</source>
        <translation>Beitrag %1</translation>
    </message>
    <message>
        <source>Kept as version %1: what is judged from now on by this budget uses it; earlier judgements keep the version they used.</source>
        <translation>Wird als Version %1 behalten: Was ab jetzt nach diesem Budget beurteilt wird, nutzt sie; frühere Urteile behalten ihre Version.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>What is measured, and how</source>
        <translation>Was gemessen wird, und wie</translation>
    </message>
    <message>
        <source>Terms of the budget</source>
        <translation>Beiträge des Budgets</translation>
    </message>
    <message>
        <source>Worked out for</source>
        <translation>Ausgerechnet für</translation>
    </message>
    <message>
        <source> readings</source>
        <translation> Ablesungen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Readings averaged</source>
        <translation>Gemittelte Ablesungen</translation>
    </message>
    <message>
        <source>Temperature of piece and master</source>
        <translation>Temperatur von Stück und Normal</translation>
    </message>
    <message>
        <source>Material of the piece</source>
        <translation>Werkstoff des Stücks</translation>
    </message>
    <message>
        <source>Material of the master</source>
        <translation>Werkstoff des Normals</translation>
    </message>
    <message>
        <source>There is no budget “%1”.</source>
        <translation>Es gibt kein Budget „%1“.</translation>
    </message>
    <message>
        <source>Version %1, ships with the program</source>
        <translation>Version %1, kommt mit dem Programm</translation>
    </message>
    <message>
        <source>Version %1, the shop&apos;s own</source>
        <translation>Version %1, die eigene des Betriebs</translation>
    </message>
    <message>
        <source>u, µm</source>
        <translation>u, µm</translation>
    </message>
    <message>
        <source>degrees of freedom</source>
        <translation>Freiheitsgrade</translation>
    </message>
    <message>
        <source>k for 95.45 %</source>
        <translation>k für 95,45 %</translation>
    </message>
    <message>
        <source>U, µm</source>
        <translation>U, µm</translation>
    </message>
    <message>
        <source>Version %1 is kept and in force.</source>
        <translation>Version %1 ist behalten und in Kraft.</translation>
    </message>
</context>
<context>
    <name>CalibrationPanel</name>
    <message>
        <source>&amp;Keep the calibration</source>
        <translation>Kalibrierung &amp;behalten</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>Calibrated &amp;on</source>
        <translation>Kalibriert &amp;am</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>&amp;U, expanded</source>
        <translation>&amp;U, erweitert</translation>
    </message>
    <message>
        <source>Co&amp;verage factor k</source>
        <translation>Er&amp;weiterungsfaktor k</translation>
    </message>
    <message>
        <source>&amp;As found, too much</source>
        <translation>&amp;Vorgefunden, zu viel</translation>
    </message>
    <message>
        <source>Calibrated &amp;with</source>
        <translation>Kalibriert m&amp;it</translation>
    </message>
    <message>
        <source>La&amp;boratory</source>
        <translation>&amp;Labor</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>+0.8 µm, or 8 mm: +0.8 µm; 12 mm: 0 µm</source>
        <translation>+0,8 µm, oder 8 mm: +0,8 µm; 12 mm: 0 µm</translation>
    </message>
    <message>
        <source>SR-10, SR-12: gauges of this shop</source>
        <translation>SR-10, SR-12: Messmittel dieses Betriebs</translation>
    </message>
    <message>
        <source>the certificate as PDF or picture</source>
        <translation>das Zertifikat als PDF oder Bild</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What the certificate of %1 says. It holds from its day on; results of before stay as they are.</source>
        <translation>Was das Zertifikat von %1 sagt. Es gilt ab seinem Tag; frühere Ergebnisse bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;U, expanded, in %1</source>
        <translation>&amp;U, erweitert, in %1</translation>
    </message>
    <message>
        <source>Which certificate?</source>
        <translation>Welches Zertifikat?</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2027-01-14.</source>
        <translation>„%1“ ist kein Tag; schreiben Sie ihn als 2027-01-14.</translation>
    </message>
</context>
<context>
    <name>CapabilityPanel</name>
    <message>
        <source>&amp;Work it out</source>
        <translation>&amp;Ausrechnen</translation>
    </message>
    <message>
        <source>&amp;Issue PDF</source>
        <translation>PDF aus&amp;stellen</translation>
    </message>
    <message>
        <source>Values in their order, and their spread</source>
        <translation>Werte in ihrer Reihenfolge, und ihre Streuung</translation>
    </message>
    <message>
        <source>How often values fall where</source>
        <translation>Wie oft Werte wo liegen</translation>
    </message>
    <message>
        <source>Values against a normal population</source>
        <translation>Werte gegen eine Normalverteilung</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>lognormal</source>
        <translation>lognormal</translation>
    </message>
    <message>
        <source>half-normal</source>
        <translation>halbnormal</translation>
    </message>
    <message>
        <source>Rayleigh</source>
        <translation>Rayleigh</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>Weibull</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>empty: the only one</source>
        <translation>leer: die einzige</translation>
    </message>
    <message>
        <source>empty: all results</source>
        <translation>leer: alle Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Teil</translation>
    </message>
    <message>
        <source>&amp;Characteristic</source>
        <translation>&amp;Merkmal</translation>
    </message>
    <message>
        <source>Re&amp;vision</source>
        <translation>&amp;Revision</translation>
    </message>
    <message>
        <source>Measured &amp;from</source>
        <translation>Gemessen &amp;von</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>&amp;Subgroup</source>
        <translation>&amp;Untergruppe</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>M&amp;odell</translation>
    </message>
    <message>
        <source>In&amp;dex by</source>
        <translation>&amp;Index nach</translation>
    </message>
    <message>
        <source>as the plan says</source>
        <translation>wie im Plan festgelegt</translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>Not compared with a specification yet.</source>
        <translation>Noch mit keiner Spezifikation verglichen.</translation>
    </message>
    <message>
        <source>%1 (limits not verified)</source>
        <translation>%1 (Grenzen nicht geprüft)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Signature: there is no file.</source>
        <translation>Signatur: Es gibt keine Datei.</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Signatur: %1</translation>
    </message>
    <message>
        <source>Signature: the file carries none.</source>
        <translation>Signatur: Die Datei trägt keine.</translation>
    </message>
    <message>
        <source>Form: typed in beside its file.</source>
        <translation>Form: neben der Datei eingetippt.</translation>
    </message>
    <message>
        <source>Form: read as %1, nothing odd.</source>
        <translation>Form: als %1 gelesen, nichts auffällig.</translation>
    </message>
    <message numerus="yes">
        <source>Form: read as %1, %Ln thing(s) odd: %2</source>
        <translation>
            <numerusform>Form: als %1 gelesen, %Ln Auffälligkeit: %2</numerusform>
            <numerusform>Form: als %1 gelesen, %Ln Auffälligkeiten: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate&apos;s file</source>
        <translation>Die Datei des Zeugnisses</translation>
    </message>
    <message>
        <source>What is stated, judged</source>
        <translation>Angaben, beurteilt</translation>
    </message>
    <message>
        <source>No file is kept with this certificate.</source>
        <translation>Zu diesem Zeugnis ist keine Datei aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Zeugnisse</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Spezifikationen</translation>
    </message>
    <message>
        <source>Kept as evidence</source>
        <translation>Als Beweis aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;Annehmen…</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>Ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>&amp;New certificate…</source>
        <translation>&amp;Neues Zeugnis…</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Zeugnis wählen</translation>
    </message>
    <message>
        <source>Its file stands here, beside what it states.</source>
        <translation>Hier steht seine Datei, neben dem, was es angibt.</translation>
    </message>
    <message>
        <source>Limits come from lists and templates. Until a quality manager has compared them with the bought edition, a comparison with them proposes nothing.</source>
        <translation>Grenzen kommen aus Listen und Vorlagen. Solange niemand aus der Qualitätsleitung sie mit der gekauften Ausgabe verglichen hat, schlägt ein Vergleich mit ihnen nichts vor.</translation>
    </message>
    <message>
        <source>&amp;Verify these limits…</source>
        <translation>Diese Grenzen &amp;bestätigen…</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Files whose own signature is broken. They are kept with what was found, and prove nothing else: no material and no calibration rests on them.</source>
        <translation>Dateien, deren eigene Signatur gebrochen ist. Sie werden mit dem Befund aufbewahrt und beweisen sonst nichts: Kein Material und keine Kalibrierung beruht auf ihnen.</translation>
    </message>
    <message>
        <source>heat %1</source>
        <translation>Schmelze %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>Los %1</translation>
    </message>
    <message>
        <source>taken although: %1</source>
        <translation>angenommen, obwohl: %1</translation>
    </message>
    <message numerus="yes">
        <source>Specifications (%Ln to verify)</source>
        <translation>
            <numerusform>Spezifikationen (%Ln zu bestätigen)</numerusform>
            <numerusform>Spezifikationen (%Ln zu bestätigen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as evidence (%1)</source>
        <translation>Als Beweis aufbewahrt (%1)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>PDF or scan</source>
        <translation>PDF oder Scan</translation>
    </message>
    <message>
        <source>A certificate on paper or as a PDF, with what it states typed beside it. Files with data of their own (EN 10168, CoA, DCC) come in by dropping them onto the window.</source>
        <translation>Ein Zeugnis auf Papier oder als PDF, seine Angaben daneben eingetippt. Dateien mit eigenen Daten (EN 10168, CoA, DCC) kommen herein, indem man sie ins Fenster zieht.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation>Num&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>Auss&amp;teller</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Hea&amp;t</source>
        <translation>S&amp;chmelze</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Los</translation>
    </message>
    <message>
        <source>S&amp;pecification</source>
        <translation>S&amp;pezifikation</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <translation>Ausga&amp;be</translation>
    </message>
    <message>
        <source>Fo&amp;rm</source>
        <translation>Fo&amp;rm</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Stange</translation>
    </message>
    <message>
        <source>Si&amp;ze, mm</source>
        <translation>Maß, mm</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Werte</translation>
    </message>
    <message>
        <source>Discrepanc&amp;y</source>
        <translation>Abweichun&amp;g</translation>
    </message>
    <message>
        <source>why it is taken although its heat is another</source>
        <translation>warum es trotz anderer Schmelze angenommen wird</translation>
    </message>
    <message>
        <source>One more comparison with the limits for the certificate&apos;s form and size. What was compared before stays in its history.</source>
        <translation>Noch ein Vergleich mit den Grenzen für Form und Maß des Zeugnisses. Was vorher verglichen wurde, bleibt in der Geschichte.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>empty: the certificate&apos;s own</source>
        <translation>leer: die des Zeugnisses</translation>
    </message>
    <message>
        <source>Units may be released that are made of what it certifies. Say why, unless every line conforms.</source>
        <translation>Teile aus dem, was es bescheinigt, dürfen freigegeben werden. Sagen Sie warum, außer wenn jede Zeile konform ist.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Nothing made of what it certifies can be released.</source>
        <translation>Nichts aus dem, was es bescheinigt, kann freigegeben werden.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>You say that the limits of %1 are those of the bought edition, line by line. Your name and the day stand with them.</source>
        <translation>Sie sagen, dass die Grenzen von %1 Zeile für Zeile die der gekauften Ausgabe sind. Ihr Name und der Tag stehen dabei.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>C&amp;ompared with</source>
        <translation>V&amp;erglichen mit</translation>
    </message>
    <message>
        <source>our copy, page by page</source>
        <translation>unserem Exemplar, Seite für Seite</translation>
    </message>
    <message>
        <source>The limits of %1 are verified.</source>
        <translation>Die Grenzen von %1 sind bestätigt.</translation>
    </message>
    <message>
        <source>The file is kept as evidence only: its signature is %1.</source>
        <translation>Die Datei ist nur als Beweis aufbewahrt: Ihre Signatur ist %1.</translation>
    </message>
    <message>
        <source>Certificate %1 is there.</source>
        <translation>Zeugnis %1 ist da.</translation>
    </message>
    <message>
        <source>Certificate %1 is there. %2</source>
        <translation>Zeugnis %1 ist da. %2</translation>
    </message>
    <message>
        <source>%1 is compared: %2.</source>
        <translation>%1 ist verglichen: %2.</translation>
    </message>
    <message>
        <source>%1 is accepted.</source>
        <translation>%1 ist angenommen.</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>%1 ist abgelehnt.</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Too little room for the chart.</source>
        <translation>Zu wenig Platz für das Diagramm.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Components of variation</source>
        <translation>Anteile der Streuung</translation>
    </message>
    <message>
        <source>of variance</source>
        <translation>der Varianz</translation>
    </message>
    <message>
        <source>of study variation</source>
        <translation>der Streuung</translation>
    </message>
    <message>
        <source>of tolerance</source>
        <translation>der Toleranz</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Values by part</source>
        <translation>Werte nach Teil</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Values by operator</source>
        <translation>Werte nach Prüfer</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Interaction: means of each operator</source>
        <translation>Wechselwirkung: Mittelwerte je Prüfer</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>Einzelwerte</translation>
    </message>
    <message>
        <source>Averages of the subgroups</source>
        <translation>Mittelwerte der Untergruppen</translation>
    </message>
    <message>
        <source>Moving ranges</source>
        <translation>Gleitende Spannweiten</translation>
    </message>
    <message>
        <source>Ranges of the subgroups</source>
        <translation>Spannweiten der Untergruppen</translation>
    </message>
    <message>
        <source>Standard deviations of the subgroups</source>
        <translation>Standardabweichungen der Untergruppen</translation>
    </message>
    <message>
        <source>in the order of production</source>
        <translation>in der Reihenfolge der Fertigung</translation>
    </message>
    <message>
        <source>Normal probability plot</source>
        <translation>Wahrscheinlichkeitsnetz</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>“%1” is taken as</source>
        <translation>„%1“ gilt als</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>“%1” is no temperature; write it in °C, as 20.4.</source>
        <translation>„%1“ ist keine Temperatur; schreiben Sie sie in °C, etwa 20,4.</translation>
    </message>
    <message>
        <source>“%1” are no whole minutes, as 90.</source>
        <translation>„%1“ sind keine ganzen Minuten, etwa 90.</translation>
    </message>
    <message>
        <source>&amp;Brought to 20 °C</source>
        <translation>Auf 20 °C ge&amp;bracht</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>by nobody: as read</source>
        <translation>von niemandem: wie abgelesen</translation>
    </message>
    <message>
        <source>by the instrument</source>
        <translation>vom Messgerät</translation>
    </message>
    <message>
        <source>by its software</source>
        <translation>von seiner Software</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>all pieces of %1</source>
        <translation>alle Teile von %1</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>&amp;Piece, °C</source>
        <translation>&amp;Teil, °C</translation>
    </message>
    <message>
        <source>P&amp;late and masters, °C</source>
        <translation>P&amp;latte und Normale, °C</translation>
    </message>
    <message>
        <source>&amp;Minutes since cut or wash</source>
        <translation>&amp;Minuten seit Schnitt oder Wäsche</translation>
    </message>
    <message>
        <source>Measure &amp;all the same, because</source>
        <translation>Trotzdem m&amp;essen, weil</translation>
    </message>
</context>
<context>
    <name>CriterionView</name>
    <message>
        <source>What decides, as a picture</source>
        <translation>Was entscheidet, als Bild</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Unterschreiben…</translation>
    </message>
    <message>
        <source>S&amp;ave a copy…</source>
        <translation>Kopie s&amp;peichern…</translation>
    </message>
    <message>
        <source>Go to the &amp;newest file</source>
        <translation>Zur &amp;neuesten Datei</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>None of your roles signs documents; ask an inspector or the quality manager.</source>
        <translation>Keine Ihrer Rollen unterschreibt Dokumente; fragen Sie einen Prüfer oder den Qualitätsleiter.</translation>
    </message>
    <message numerus="yes">
        <source>You sign %1, revision %2: the file with SHA-256 %3…, which shows %Ln record(s) as they are now. Your name, the time and the meaning stand in the file for good.</source>
        <translation>
            <numerusform>Sie unterschreiben %1, Revision %2: die Datei mit SHA-256 %3…, die %Ln Datensatz zeigt, wie er jetzt ist. Ihr Name, die Zeit und die Bedeutung stehen dauerhaft in der Datei.</numerusform>
            <numerusform>Sie unterschreiben %1, Revision %2: die Datei mit SHA-256 %3…, die %Ln Datensätze zeigt, wie sie jetzt sind. Ihr Name, die Zeit und die Bedeutung stehen dauerhaft in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is signed.</source>
        <translation>%1 ist unterschrieben.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>%1 %2 (%3): calibrated %4, due %5, %6</source>
        <translation>%1 %2 (%3): kalibriert %4, fällig %5, %6</translation>
    </message>
    <message>
        <source>attempt %1, reading %2</source>
        <translation>Versuch %1, Ablesung %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welches</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source> (one of several)</source>
        <translation> (eines von mehreren)</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zeugnis</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Arbeitsgang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Messmittel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Freigabe trotz Schranke</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
</context>
<context>
    <name>DrawingPage</name>
    <message>
        <source>Balloon</source>
        <translation>Ballon</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>On the drawing</source>
        <translation>Auf der Zeichnung</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
    <message>
        <source>Drawing from a &amp;file…</source>
        <translation>Zeichnung aus &amp;Datei…</translation>
    </message>
    <message>
        <source>Part and revision</source>
        <translation>Teil und Revision</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Click where the chosen balloon belongs; drag it to move it.</source>
        <translation>Klicken Sie, wo der gewählte Ballon hingehört; ziehen Sie ihn, um ihn zu verschieben.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>No drawing is kept for this part</source>
        <translation>Zu diesem Teil ist keine Zeichnung aufbewahrt</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 balloons placed</source>
        <translation>%1 · %2 von %3 Ballons gesetzt</translation>
    </message>
    <message>
        <source>Which drawing?</source>
        <translation>Welche Zeichnung?</translation>
    </message>
    <message>
        <source>Drawings (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Zeichnungen (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>&amp;Picture of the criterion…</source>
        <translation>Bild des &amp;Kriteriums…</translation>
    </message>
    <message>
        <source>&amp;Save with balloons…</source>
        <translation>Mit Ballons &amp;speichern…</translation>
    </message>
    <message>
        <source>What does characteristic %1 look like?</source>
        <translation>Wie sieht Merkmal %1 aus?</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The Bench shows it with characteristic %1.</source>
        <translation>Der Prüfplatz zeigt es bei Merkmal %1.</translation>
    </message>
    <message>
        <source>Save the drawing with its balloons</source>
        <translation>Zeichnung mit ihren Ballons speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The ballooned drawing is in %1.</source>
        <translation>Die Zeichnung mit Ballons liegt in %1.</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>No drawing is kept for this part</source>
        <translation>Zu diesem Teil ist keine Zeichnung aufbewahrt</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welches</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>Zustand jetzt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is concerned</source>
        <translation>Was betroffen ist</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Finish</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>too few pairs</source>
        <translation>zu wenige Paare</translation>
    </message>
    <message>
        <source>no window left</source>
        <translation>kein Fenster übrig</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>Finisher</source>
        <translation>Veredler</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Growth of a surface</source>
        <translation>Wachstum einer Fläche</translation>
    </message>
    <message>
        <source>Spread s</source>
        <translation>Streuung s</translation>
    </message>
    <message>
        <source>Kept free each side</source>
        <translation>Freigehalten je Seite</translation>
    </message>
    <message>
        <source>Size before finishing</source>
        <translation>Maß vor der Veredelung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>What the pieces grew</source>
        <translation>Was die Stücke gewachsen sind</translation>
    </message>
    <message>
        <source>Pieces measured before and after</source>
        <translation>Vorher und nachher gemessene Stücke</translation>
    </message>
    <message>
        <source>Before finishing</source>
        <translation>Vor der Veredelung</translation>
    </message>
    <message>
        <source>What the spread leaves of the tolerance, before finishing</source>
        <translation>Was die Streuung von der Toleranz vor der Veredelung übrig lässt</translation>
    </message>
    <message>
        <source>They were &amp;mixed up…</source>
        <translation>Sie wurden &amp;vertauscht…</translation>
    </message>
    <message>
        <source>Take the mark &amp;back…</source>
        <translation>&amp;Vermerk zurücknehmen…</translation>
    </message>
    <message>
        <source>Balloon %1 is measured before finishing, balloon %2 after it (%3).</source>
        <translation>Ballon %1 wird vor der Veredelung gemessen, Ballon %2 danach (%3).</translation>
    </message>
    <message>
        <source>%1: before and after are of one piece after all, and count again.</source>
        <translation>%1: Vorher und nachher sind doch von einem Stück und zählen wieder.</translation>
    </message>
    <message>
        <source>%1: before and after are not of one piece, and teach nothing.</source>
        <translation>%1: Vorher und nachher sind nicht von einem Stück und lehren nichts.</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>Vermerk zurücknehmen</translation>
    </message>
    <message>
        <source>Mark as mixed up</source>
        <translation>Als vertauscht vermerken</translation>
    </message>
</context>
<context>
    <name>GaugePort</name>
    <message>
        <source>Gauge %1 is gone from %2; plug it in and open the Bench again.</source>
        <translation>Messmittel %1 ist nicht mehr an %2; stecken Sie es ein und öffnen Sie den Prüfplatz neu.</translation>
    </message>
    <message>
        <source>The line %1 of gauge %2 can&apos;t be opened; see that it is plugged in and no other program has it.</source>
        <translation>Die Leitung %1 von Messmittel %2 lässt sich nicht öffnen; sehen Sie nach, ob es steckt und kein anderes Programm sie hat.</translation>
    </message>
</context>
<context>
    <name>GaugeTabs</name>
    <message>
        <source>No file is kept with this calibration.</source>
        <translation>Zu dieser Kalibrierung ist keine Datei abgelegt.</translation>
    </message>
    <message>
        <source>&amp;Newer</source>
        <translation>&amp;Neuere</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>Ä&amp;ltere</translation>
    </message>
    <message>
        <source>About the gauge</source>
        <translation>Über das Messmittel</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Calibrations</source>
        <translation>Kalibrierungen</translation>
    </message>
    <message>
        <source>What the certificate states</source>
        <translation>Was das Zertifikat angibt</translation>
    </message>
    <message>
        <source>The certificate&apos;s file</source>
        <translation>Die Datei des Zertifikats</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Nothing was measured with it.</source>
        <translation>Damit wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Readings %1 to %2 of %3, newest first</source>
        <translation>Ablesungen %1 bis %2 von %3, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>Gauges</name>
    <message>
        <source>calibrated with</source>
        <translation>kalibriert mit</translation>
    </message>
    <message>
        <source>rests on it</source>
        <translation>beruht darauf</translation>
    </message>
    <message>
        <source>checked with</source>
        <translation>geprüft mit</translation>
    </message>
    <message>
        <source>checked by it</source>
        <translation>damit geprüft</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>bald fällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>no calibration</source>
        <translation>keine Kalibrierung</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>außer Gebrauch</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Messmittel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Werkstoff</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Last calibrated</source>
        <translation>Zuletzt kalibriert</translation>
    </message>
    <message>
        <source>Expanded uncertainty U</source>
        <translation>Erweiterte Unsicherheit U</translation>
    </message>
    <message>
        <source>Readings with it</source>
        <translation>Ablesungen damit</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibriert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>As found, too much</source>
        <translation>Vorgefunden, zu viel</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>vorgefunden</translation>
    </message>
    <message>
        <source>every size</source>
        <translation>jedes Maß</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Ablesung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Certificate or deviation</source>
        <translation>Zertifikat oder Abweichung</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Concerned</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>%1 without a decision</source>
        <translation>%1 ohne Entscheidung</translation>
    </message>
    <message>
        <source>%1, beyond its limit</source>
        <translation>%1, über der Grenze</translation>
    </message>
</context>
<context>
    <name>GaugesPage</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Messmittel</translation>
    </message>
    <message>
        <source>New &amp;calibration…</source>
        <translation>Neue &amp;Kalibrierung…</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Etikett…</translation>
    </message>
    <message>
        <source>&amp;Take out of use…</source>
        <translation>Außer Ge&amp;brauch nehmen…</translation>
    </message>
    <message>
        <source>Which gauges are shown</source>
        <translation>Welche Messmittel gezeigt werden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>all (%1)</source>
        <translation>alle (%1)</translation>
    </message>
    <message>
        <source>There is no gauge yet. Bring in the list of gauges you have: drop it onto this window.</source>
        <translation>Es gibt noch kein Messmittel. Bringen Sie Ihre Messmittelliste herein: Ziehen Sie sie auf dieses Fenster.</translation>
    </message>
    <message>
        <source>&amp;Bring back into use…</source>
        <translation>Wieder in Ge&amp;brauch nehmen…</translation>
    </message>
    <message>
        <source>Certificate %1 is kept.</source>
        <translation>Zertifikat %1 ist abgelegt.</translation>
    </message>
    <message>
        <source>From now on nothing can be measured with %1, until a quality manager brings it back.</source>
        <translation>Ab jetzt lässt sich mit %1 nichts messen, bis es die Qualitätsleitung zurückholt.</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Außer Gebrauch nehmen</translation>
    </message>
    <message>
        <source>You bring %1 back into use; its calibration decides whether it may measure.</source>
        <translation>Sie nehmen %1 wieder in Gebrauch; ob es messen darf, entscheidet seine Kalibrierung.</translation>
    </message>
    <message>
        <source>Bring back into use</source>
        <translation>Wieder in Gebrauch nehmen</translation>
    </message>
    <message>
        <source>The label&apos;s file</source>
        <translation>Die Datei des Etiketts</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The label is written to %1, print %2.</source>
        <translation>Das Etikett steht in %1, Druck %2.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>It was &amp;wrong…</source>
        <translation>Es war &amp;falsch…</translation>
    </message>
    <message>
        <source>&amp;Studies…</source>
        <translation>&amp;Studien…</translation>
    </message>
    <message>
        <source>Check with &amp;master…</source>
        <translation>Am &amp;Meister prüfen…</translation>
    </message>
    <message>
        <source>%1 is within its limit of %2.</source>
        <translation>%1 weicht nicht mehr als erlaubt von %2 ab.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is too far off %2. %Ln result(s) are not judged any more; set the gauge and check it again.</source>
        <translation>
            <numerusform>%1 weicht zu weit von %2 ab. %Ln Ergebnis ist nicht mehr beurteilt; stellen Sie das Messmittel ein und prüfen Sie es erneut.</numerusform>
            <numerusform>%1 weicht zu weit von %2 ab. %Ln Ergebnisse sind nicht mehr beurteilt; stellen Sie das Messmittel ein und prüfen Sie es erneut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>HoldPage</name>
    <message>
        <source>Lift the hold…</source>
        <translation>Sperre aufheben…</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Beurteilung</translation>
    </message>
    <message>
        <source>Placed by %1, %2</source>
        <translation>Gesperrt von %1, %2</translation>
    </message>
    <message>
        <source>Lifted by %1, %2: %3</source>
        <translation>Aufgehoben von %1, %2: %3</translation>
    </message>
    <message>
        <source>Units go back to the state they came from unless another hold is on them, lots to the state they were in. Say what was found.</source>
        <translation>Teile gehen in den Zustand zurück, aus dem sie kamen, sofern keine andere Sperre auf ihnen liegt, Lose in den, in dem sie waren. Sagen Sie, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>%1 is lifted; the states below are what came of it.</source>
        <translation>%1 ist aufgehoben; die Zustände unten sind, was daraus wurde.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welches</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Concerned</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Since or until</source>
        <translation>Seit oder bis</translation>
    </message>
    <message>
        <source>What needs me</source>
        <translation>Was auf mich wartet</translation>
    </message>
    <message>
        <source>Nothing waits. Scan a part, or press Ctrl+K to find one.</source>
        <translation>Nichts wartet. Scannen Sie ein Teil, oder suchen Sie mit Strg+K.</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>%1, delivered with %2</source>
        <translation>%1, geliefert mit %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>accepted as it is</source>
        <translation>angenommen, wie es ist</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>zurückgerufen</translation>
    </message>
    <message>
        <source>every change</source>
        <translation>jede Änderung</translation>
    </message>
    <message>
        <source>passed, and does not any more</source>
        <translation>bestand, und besteht nicht mehr</translation>
    </message>
    <message>
        <source>passes now</source>
        <translation>besteht jetzt</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>ausgeliefert</translation>
    </message>
    <message>
        <source>without a decision</source>
        <translation>ohne Entscheidung</translation>
    </message>
    <message>
        <source>%1 showed %2 too much; suspect from %3 to %4.</source>
        <translation>%1 zeigte %2 zu viel; verdächtig von %3 bis %4.</translation>
    </message>
    <message>
        <source>It reached: %1.</source>
        <translation>Es erreichte: %1.</translation>
    </message>
    <message>
        <source>The window was set by hand: %1.</source>
        <translation>Das Zeitfenster wurde von Hand gesetzt: %1.</translation>
    </message>
    <message>
        <source>No verdict changes.</source>
        <translation>Kein Urteil ändert sich.</translation>
    </message>
    <message>
        <source>Signed off by %1, %2: %3</source>
        <translation>Abgezeichnet von %1, %2: %3</translation>
    </message>
    <message>
        <source>suspect readings</source>
        <translation>verdächtige Ablesungen</translation>
    </message>
    <message>
        <source>units and lots measured</source>
        <translation>Stücke und Lose gemessen</translation>
    </message>
    <message>
        <source>of them change</source>
        <translation>davon ändern sich</translation>
    </message>
    <message>
        <source>results pass no longer</source>
        <translation>Ergebnisse bestehen nicht mehr</translation>
    </message>
    <message>
        <source>changed and shipped</source>
        <translation>geändert und ausgeliefert</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Without the error</source>
        <translation>Ohne die Abweichung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>ImpactPage</name>
    <message>
        <source>Failure of a gauge</source>
        <translation>Ausfall eines Messmittels</translation>
    </message>
    <message>
        <source>&amp;Find what changes</source>
        <translation>&amp;Suchen, was sich ändert</translation>
    </message>
    <message>
        <source>&amp;Keep as assessment</source>
        <translation>Als Bewertung &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Entscheiden…</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>Ab&amp;zeichnen…</translation>
    </message>
    <message>
        <source>&amp;Issue PDF</source>
        <translation>PDF aus&amp;stellen</translation>
    </message>
    <message>
        <source>&amp;Open the PDF</source>
        <translation>PDF ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Found &amp;by</source>
        <translation>Gefunden &amp;durch</translation>
    </message>
    <message>
        <source>It showed &amp;too much</source>
        <translation>Es zeigte &amp;zu viel</translation>
    </message>
    <message>
        <source>Suspect f&amp;rom</source>
        <translation>Verdächtig &amp;von</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>&amp;Why this window</source>
        <translation>&amp;Warum dieses Fenster</translation>
    </message>
    <message>
        <source>+0.8 µm, or 8 mm: +0.8 µm; 12 mm: 0 µm</source>
        <translation>+0,8 µm, oder 8 mm: +0,8 µm; 12 mm: 0 µm</translation>
    </message>
    <message>
        <source>empty: since it was last found good</source>
        <translation>leer: seit es zuletzt gut befunden wurde</translation>
    </message>
    <message>
        <source>empty: until it was made good, or now</source>
        <translation>leer: bis es gut gemacht wurde, oder jetzt</translation>
    </message>
    <message>
        <source>where you set the window yourself</source>
        <translation>wo Sie das Fenster selbst setzen</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>Welche Änderungen gezeigt werden</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Conclusion</source>
        <translation>&amp;Schluss</translation>
    </message>
    <message>
        <source>%1 was wrong: what changes?</source>
        <translation>%1 war falsch: Was ändert sich?</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>what I know myself</source>
        <translation>was ich selbst weiß</translation>
    </message>
    <message>
        <source>Judging every result again…</source>
        <translation>Jedes Ergebnis wird neu beurteilt…</translation>
    </message>
    <message>
        <source>%1: %2 was wrong</source>
        <translation>%1: %2 war falsch</translation>
    </message>
    <message>
        <source>Choose the rows that are decided on; Ctrl+A chooses all.</source>
        <translation>Wählen Sie die Zeilen, über die entschieden wird; Strg+A wählt alle.</translation>
    </message>
    <message>
        <source>Kept as %1. Now decide on each unit.</source>
        <translation>Als %1 behalten. Entscheiden Sie jetzt über jedes Stück.</translation>
    </message>
    <message numerus="yes">
        <source>You decide on %Ln result(s) that change, for their units and lots; the last decision on a unit counts.</source>
        <translation>
            <numerusform>Sie entscheiden über %Ln Ergebnis, das sich ändert, für sein Stück oder Los; die letzte Entscheidung über ein Stück zählt.</numerusform>
            <numerusform>Sie entscheiden über %Ln Ergebnisse, die sich ändern, für ihre Stücke und Lose; die letzte Entscheidung über ein Stück zählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>You sign %1 off: every unit and lot is decided on, and nothing is added any more.</source>
        <translation>Sie zeichnen %1 ab: Über jedes Stück und Los ist entschieden, und nichts kommt mehr dazu.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>Issue again</source>
        <translation>Noch einmal ausstellen</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal ansehen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>found by its content</source>
        <translation>am Inhalt erkannt</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Which file comes in?</source>
        <translation>Welche Datei kommt herein?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Was sie bringt</translation>
    </message>
    <message>
        <source>What is wrong or odd</source>
        <translation>Was falsch oder auffällig ist</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>It can&apos;t come in as it is: mend the file, or fill in what it lacks and look again.</source>
        <translation>So kann sie nicht herein: Bessern Sie die Datei aus, oder füllen Sie aus, was ihr fehlt, und sehen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Everything in this file is in the store already.</source>
        <translation>Alles in dieser Datei steht schon im Speicher.</translation>
    </message>
    <message numerus="yes">
        <source>It brings %Ln new record(s). Nothing is saved yet.</source>
        <translation>
            <numerusform>Sie bringt %Ln neuen Datensatz. Noch ist nichts gespeichert.</numerusform>
            <numerusform>Sie bringt %Ln neue Datensätze. Noch ist nichts gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>wie es die Datei sagt</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln record(s) came in.</source>
        <translation>
            <numerusform>Fertig: %Ln Datensatz ist hereingekommen.</numerusform>
            <numerusform>Fertig: %Ln Datensätze sind hereingekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>„%1“ ist importiert.</translation>
    </message>
    <message>
        <source>Choose a file, or drop one onto the window: measurement results, NC programs, lists as XLSX or CSV, Clew&apos;s own exchange file.</source>
        <translation>Wählen Sie eine Datei oder lassen Sie sie auf dem Fenster fallen: Messergebnisse, NC-Programme, Listen als XLSX oder CSV, Clews eigene Austauschdatei.</translation>
    </message>
    <message>
        <source>It brings %1 new record(s) and fills in %2 that are there. Nothing is saved yet.</source>
        <translation>Neu: %1, ergänzt: %2. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Done: %1 record(s) came in, %2 were filled in.</source>
        <translation>Fertig: %1 neu, %2 ergänzt.</translation>
    </message>
</context>
<context>
    <name>IncomingFiles</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>&amp;Nächste Datei</translation>
    </message>
    <message>
        <source>Files that were dropped together</source>
        <translation>Dateien, die zusammen abgelegt wurden</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>is open</source>
        <translation>ist offen</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>What is missing or odd</source>
        <translation>Was fehlt oder auffällt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>&amp;Why it is issued again</source>
        <translation>&amp;Warum es neu ausgestellt wird</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Ausstellen</translation>
    </message>
    <message>
        <source>Issue a report</source>
        <translation>Bericht ausstellen</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Why it is issued again</source>
        <translation>Warum es neu ausgestellt wird</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>Device History Record</source>
        <translation>Herstellungsakte (DHR)</translation>
    </message>
    <message>
        <source>First Article Inspection report</source>
        <translation>Erstmusterprüfbericht (FAI)</translation>
    </message>
    <message>
        <source>&amp;Of which unit or lot</source>
        <translation>&amp;Von welchem Teil oder Los</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>&amp;Umfang</translation>
    </message>
    <message>
        <source>full</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Empty: what triggered it</source>
        <translation>Leer: was ihn ausgelöst hat</translation>
    </message>
    <message>
        <source>&amp;Builds on report</source>
        <translation>Baut auf Be&amp;richt auf</translation>
    </message>
    <message>
        <source>&amp;Answers for balloons</source>
        <translation>Steht für &amp;Merkmale</translation>
    </message>
    <message>
        <source>Empty: what was measured</source>
        <translation>Leer: was gemessen wurde</translation>
    </message>
    <message>
        <source>See &amp;what is missing</source>
        <translation>&amp;Sehen, was fehlt</translation>
    </message>
    <message>
        <source>%1 of %2 can be issued.</source>
        <translation>%1 von %2 kann ausgestellt werden.</translation>
    </message>
    <message>
        <source>%1 of %2 can&apos;t be issued yet.</source>
        <translation>%1 von %2 kann noch nicht ausgestellt werden.</translation>
    </message>
    <message>
        <source>Due because of: %1</source>
        <translation>Fällig wegen: %1</translation>
    </message>
    <message numerus="yes">
        <source>It was issued %Ln time(s) before; say why it is issued again.</source>
        <translation>
            <numerusform>Es wurde schon %Ln Mal ausgestellt; sagen Sie, warum es neu ausgestellt wird.</numerusform>
            <numerusform>Es wurde schon %Ln Mal ausgestellt; sagen Sie, warum es neu ausgestellt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is issued. It can be signed now.</source>
        <translation>%1 ist ausgestellt. Es kann jetzt unterschrieben werden.</translation>
    </message>
    <message>
        <source>&amp;Drawing and balloons…</source>
        <translation>&amp;Zeichnung und Ballons…</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>S&amp;ave the PDF…</source>
        <translation>PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>Laufkarten</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Labels and travellers</source>
        <translation>Etiketten und Laufkarten</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Bags (lots)</source>
        <translation>Beutel (Lose)</translation>
    </message>
    <message>
        <source>Trays (lots)</source>
        <translation>Tabletts (Lose)</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Messmittel</translation>
    </message>
    <message>
        <source>one label a page, 50 × 25 mm</source>
        <translation>ein Etikett je Seite, 50 × 25 mm</translation>
    </message>
    <message>
        <source>A4 sheet of 24, 70 × 37 mm</source>
        <translation>A4-Bogen mit 24, 70 × 37 mm</translation>
    </message>
    <message>
        <source>For &amp;what</source>
        <translation>&amp;Wofür</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>Wel&amp;che</translation>
    </message>
    <message>
        <source>LB-7/A1..A20, LB-7/B7; or lots; or gauges</source>
        <translation>LB-7/A1..A20, LB-7/B7; oder Lose; oder Messmittel</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Places used &amp;up</source>
        <translation>&amp;Verbrauchte Plätze</translation>
    </message>
    <message>
        <source>of the first sheet: 0 to 23</source>
        <translation>auf dem ersten Bogen: 0 bis 23</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>where one was printed before</source>
        <translation>wenn schon eines gedruckt wurde</translation>
    </message>
    <message>
        <source>&amp;Make the labels</source>
        <translation>Etiketten &amp;machen</translation>
    </message>
    <message>
        <source>Scan a label to check it</source>
        <translation>Etikett zum Prüfen scannen</translation>
    </message>
    <message>
        <source>Hold the printed label under the scanner</source>
        <translation>Gedrucktes Etikett unter den Scanner halten</translation>
    </message>
    <message>
        <source>&amp;Check a label</source>
        <translation>Etikett &amp;prüfen</translation>
    </message>
    <message>
        <source>Work &amp;order or lot</source>
        <translation>&amp;Auftrag oder Los</translation>
    </message>
    <message>
        <source>WO-12, or a lot&apos;s number</source>
        <translation>WO-12, oder eine Losnummer</translation>
    </message>
    <message>
        <source>Make the &amp;traveller</source>
        <translation>&amp;Laufkarte machen</translation>
    </message>
    <message>
        <source>&amp;Enter what came back…</source>
        <translation>&amp;Zurückgekommenes eintragen…</translation>
    </message>
    <message>
        <source>%1, print %2</source>
        <translation>%1, Druck %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) made:</source>
        <translation>
            <numerusform>%Ln Etikett gemacht:</numerusform>
            <numerusform>%Ln Etiketten gemacht:</numerusform>
        </translation>
    </message>
    <message>
        <source>operation %1 of %2</source>
        <translation>Arbeitsgang %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2. It was printed here.</source>
        <translation>%1: %2. Es wurde hier gedruckt.</translation>
    </message>
    <message>
        <source>%1: %2. No label with just these elements was printed here.</source>
        <translation>%1: %2. Ein Etikett mit genau diesen Elementen wurde hier nicht gedruckt.</translation>
    </message>
    <message>
        <source>The traveller is kept as a document.</source>
        <translation>Die Laufkarte ist als Dokument aufbewahrt.</translation>
    </message>
    <message>
        <source>Scanned s&amp;heet</source>
        <translation>Gescanntes B&amp;latt</translation>
    </message>
    <message>
        <source>For one operation: scan its code, and type what stands beside it. Your name is kept beside that of who did the work.</source>
        <translation>Für einen Arbeitsgang: seinen Code scannen und eintippen, was daneben steht. Ihr Name steht neben dem derer, die die Arbeit getan haben.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>(10)T-9(94)20</source>
        <translation>(10)T-9(94)20</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Los</translation>
    </message>
    <message>
        <source>on an order&apos;s sheet</source>
        <translation>bei der Karte eines Auftrags</translation>
    </message>
    <message>
        <source>Done a&amp;t</source>
        <translation>Getan a&amp;m</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>who did it</source>
        <translation>wer es tat</translation>
    </message>
    <message>
        <source>Res&amp;ult</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>42 good, 1 scrap</source>
        <translation>42 gut, 1 Ausschuss</translation>
    </message>
    <message>
        <source>Mach&amp;ine</source>
        <translation>Masch&amp;ine</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Bemerkung</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>of a second entry</source>
        <translation>eines zweiten Eintrags</translation>
    </message>
    <message>
        <source>Operation %1 of %2 is entered, attempt %3.</source>
        <translation>Arbeitsgang %1 von %2 ist eingetragen, Versuch %3.</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
</context>
<context>
    <name>LastValuesView</name>
    <message>
        <source>Last values of this characteristic</source>
        <translation>Letzte Werte dieses Merkmals</translation>
    </message>
    <message>
        <source>The last values show here.</source>
        <translation>Hier erscheinen die letzten Werte.</translation>
    </message>
    <message>
        <source>Too little room for the last values.</source>
        <translation>Zu wenig Platz für die letzten Werte.</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>&amp;Older lines</source>
        <translation>&amp;Ältere Zeilen</translation>
    </message>
    <message>
        <source>&amp;Verify every line and record</source>
        <translation>Jede Zeile und jeden Datensatz &amp;prüfen</translation>
    </message>
    <message>
        <source>Person, act, reason or kind of record</source>
        <translation>Person, Handlung, Grund oder Art des Datensatzes</translation>
    </message>
    <message>
        <source>Lines of the ledger</source>
        <translation>Zeilen des Journals</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s); older ones are further down</source>
        <translation>
            <numerusform>%Ln Zeile; ältere stehen weiter unten</numerusform>
            <numerusform>%Ln Zeilen; ältere stehen weiter unten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), down to the first</source>
        <translation>
            <numerusform>%Ln Zeile, bis zur ersten</numerusform>
            <numerusform>%Ln Zeilen, bis zur ersten</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Prüfen …</translation>
    </message>
    <message numerus="yes">
        <source>The ledger and all %Ln record(s) it binds are as they were written.</source>
        <translation>
            <numerusform>Das Journal und der %Ln Datensatz, den es bindet, sind wie geschrieben.</numerusform>
            <numerusform>Das Journal und alle %Ln Datensätze, die es bindet, sind wie geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The list has more than %L1 rows, too many for a workbook; narrow it, or write it as CSV.</source>
        <translation>Die Liste hat mehr als %L1 Zeilen, zu viele für eine Arbeitsmappe; schränken Sie sie ein, oder schreiben Sie sie als CSV.</translation>
    </message>
    <message>
        <source>XLSX workbooks (*.xlsx);;CSV files (*.csv)</source>
        <translation>XLSX-Arbeitsmappen (*.xlsx);;CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>&amp;Zuordnung</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
        <source>comma or point</source>
        <translation>Komma oder Punkt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>D&amp;ates</source>
        <translation>D&amp;atum</translation>
    </message>
    <message>
        <source>as each one says</source>
        <translation>wie es dasteht</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>&amp;Kopfzeile</translation>
    </message>
    <message>
        <source>Keep the mapping as</source>
        <translation>Zuordnung behalten als</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht behalten</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (gefunden)</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>das einzige</translation>
    </message>
    <message>
        <source>found by its headers</source>
        <translation>an den Überschriften erkannt</translation>
    </message>
    <message>
        <source>What each column is taken as stands under its heading; choose another where it is wrong.</source>
        <translation>Als was jede Spalte gilt, steht unter ihrer Überschrift; wählen Sie etwas anderes, wo es falsch ist.</translation>
    </message>
    <message>
        <source>Read by the mapping “%1”. What each column is taken as stands under its heading.</source>
        <translation>Gelesen nach der Zuordnung „%1“. Als was jede Spalte gilt, steht unter ihrer Überschrift.</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>List &amp;of</source>
        <translation>Lis&amp;te von</translation>
    </message>
    <message>
        <source>&amp;Keep as</source>
        <translation>Be&amp;halten als</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Characteristic %1</source>
        <translation>Merkmal %1</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>Ergebnisse von %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Lower tolerance</source>
        <translation>Unteres Abmaß</translation>
    </message>
    <message>
        <source>Upper tolerance</source>
        <translation>Oberes Abmaß</translation>
    </message>
    <message>
        <source>Tolerance, both ways</source>
        <translation>Toleranz, beidseitig</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Maßeinheit</translation>
    </message>
    <message>
        <source>File beside the list</source>
        <translation>Datei neben der Liste</translation>
    </message>
    <message>
        <source>Deliveries of before</source>
        <translation>Frühere Lieferungen</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>Ergebnisse nebeneinander</translation>
    </message>
    <message>
        <source>Results below each other</source>
        <translation>Ergebnisse untereinander</translation>
    </message>
    <message>
        <source>Unit of lengths</source>
        <translation>Längeneinheit</translation>
    </message>
    <message>
        <source>Unit of angles</source>
        <translation>Winkeleinheit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>LocatorBox</name>
    <message>
        <source>Units by serial number</source>
        <translation>Teile nach Seriennummer</translation>
    </message>
    <message>
        <source>Lots and heats</source>
        <translation>Lose und Schmelzen</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Messmittel</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Nonconformities and holds</source>
        <translation>Abweichungen und Sperren</translation>
    </message>
    <message>
        <source>Documents and certificates</source>
        <translation>Dokumente und Zeugnisse</translation>
    </message>
    <message>
        <source>Find or scan anything</source>
        <translation>Alles suchen oder scannen</translation>
    </message>
    <message>
        <source>Scan or type anything (Ctrl+K)</source>
        <translation>Scannen oder tippen (Strg+K)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the computer</source>
        <translation>Farben des Computers</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>LotActs</name>
    <message>
        <source>&amp;New lot…</source>
        <translation>&amp;Neues Los…</translation>
    </message>
    <message>
        <source>What came in: a bar, a box of screws. Its certificate follows on the page of certificates.</source>
        <translation>Was hereinkam: eine Stange, eine Schachtel Schrauben. Das Zeugnis folgt auf der Seite der Zeugnisse.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Teilen…</translation>
    </message>
    <message>
        <source>A part of the lot becomes a lot of its own: another tray, a bag, rework.</source>
        <translation>Ein Teil des Loses wird ein eigenes Los: ein anderes Tablett, ein Beutel, Nacharbeit.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Re&amp;mnant…</source>
        <translation>&amp;Reststück…</translation>
    </message>
    <message>
        <source>What is left of the bar goes back to the store as a lot of its own.</source>
        <translation>Was von der Stange übrig ist, geht als eigenes Los zurück ins Lager.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Einlagern</translation>
    </message>
    <message>
        <source>&amp;Cut…</source>
        <translation>&amp;Sägen…</translation>
    </message>
    <message>
        <source>Pieces from the bar: they become a production lot, the tray. Saw cuts count as used.</source>
        <translation>Stücke von der Stange: Sie werden ein Fertigungslos, das Tablett. Sägeschnitte zählen als verbraucht.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Sägen</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Vereinen…</translation>
    </message>
    <message>
        <source>This lot and others of the same part become one lot. Where it came from stays known.</source>
        <translation>Dieses und andere Lose desselben Teils werden ein Los. Woher es kam, bleibt bekannt.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Serial n&amp;umbers…</source>
        <translation>Serienn&amp;ummern…</translation>
    </message>
    <message>
        <source>Pieces get their serial numbers, with their places in the tray in the same order. They inherit what happened to the lot until now.</source>
        <translation>Stücke erhalten ihre Seriennummern, in derselben Folge ihre Plätze im Tablett. Sie erben, was mit dem Los bis jetzt geschah.</translation>
    </message>
    <message>
        <source>Give numbers</source>
        <translation>Nummern vergeben</translation>
    </message>
    <message>
        <source>Send &amp;out…</source>
        <translation>Hi&amp;nausschicken…</translation>
    </message>
    <message>
        <source>To a finisher, by quantity or by serial numbers. What went out is a lot of its own until it comes back.</source>
        <translation>Zu einem Veredler, nach Menge oder Seriennummern. Was hinausging, ist ein eigenes Los, bis es zurückkommt.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Schicken</translation>
    </message>
    <message>
        <source>Come &amp;back…</source>
        <translation>&amp;Zurück…</translation>
    </message>
    <message>
        <source>What the finisher sent back. If fewer come than went, the missing ones are open under a number, and the rest goes on.</source>
        <translation>Was der Veredler zurückschickte. Kommen weniger, als gingen, sind die fehlenden unter einer Nummer offen, und der Rest läuft weiter.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take o&amp;ut of the flow…</source>
        <translation>A&amp;usscheiden…</translation>
    </message>
    <message>
        <source>Set-up pieces, destructive tests, scrap: they never come back into the flow.</source>
        <translation>Einrichtstücke, zerstörende Prüfung, Ausschuss: Sie kommen nie in den Fluss zurück.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ausscheiden</translation>
    </message>
    <message>
        <source>&amp;Inspect…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>By a sampling plan. Leave the number found empty to be told how many to look at; with it the lot is accepted or rejected.</source>
        <translation>Nach einem Stichprobenplan. Bleibt die gefundene Anzahl leer, wird nur gesagt, wie viele anzusehen sind; mit ihr wird das Los angenommen oder abgelehnt.</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>&amp;Hold…</source>
        <translation>Sp&amp;erren…</translation>
    </message>
    <message>
        <source>The lot stays where it is, and nothing made of it is released, until the hold is lifted.</source>
        <translation>Das Los bleibt, wo es ist, und nichts daraus wird freigegeben, bis die Sperre aufgehoben ist.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>&amp;Lift the hold…</source>
        <translation>Sperre auf&amp;heben…</translation>
    </message>
    <message>
        <source>The lot goes back to the state it was in. Say what was found.</source>
        <translation>Das Los geht in den Zustand zurück, in dem es war. Sagen Sie, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Menge</translation>
    </message>
    <message>
        <source>empty: all that is left (%1)</source>
        <translation>leer: alles Übrige (%1)</translation>
    </message>
    <message>
        <source>Number of the ne&amp;w lot</source>
        <translation>Nummer des ne&amp;uen Loses</translation>
    </message>
    <message>
        <source>empty: the lot&apos;s own with a letter</source>
        <translation>leer: die eigene mit Buchstabe</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>where it lies now</source>
        <translation>wo es jetzt liegt</translation>
    </message>
    <message>
        <source>Se&amp;rial numbers</source>
        <translation>Serie&amp;nnummern</translation>
    </message>
    <message>
        <source>Lot n&amp;umber</source>
        <translation>Losn&amp;ummer</translation>
    </message>
    <message>
        <source>as its label has it</source>
        <translation>wie auf dem Etikett</translation>
    </message>
    <message>
        <source>Hea&amp;t</source>
        <translation>S&amp;chmelze</translation>
    </message>
    <message>
        <source>&amp;Material</source>
        <translation>&amp;Werkstoff</translation>
    </message>
    <message>
        <source>of a heat that is new here</source>
        <translation>einer Schmelze, die hier neu ist</translation>
    </message>
    <message>
        <source>Su&amp;pplier</source>
        <translation>&amp;Lieferant</translation>
    </message>
    <message>
        <source>Unit of m&amp;easure</source>
        <translation>Maß&amp;einheit</translation>
    </message>
    <message>
        <source>Pi&amp;eces</source>
        <translation>&amp;Stücke</translation>
    </message>
    <message>
        <source>For &amp;each piece, %1</source>
        <translation>&amp;Je Stück, %1</translation>
    </message>
    <message>
        <source>saw cut included; or in all:</source>
        <translation>samt Sägeschnitt; oder zusammen:</translation>
    </message>
    <message>
        <source>In &amp;all, %1</source>
        <translation>&amp;Zusammen, %1</translation>
    </message>
    <message>
        <source>Pa&amp;rt number</source>
        <translation>&amp;Teilenummer</translation>
    </message>
    <message>
        <source>Re&amp;vision</source>
        <translation>Re&amp;vision</translation>
    </message>
    <message>
        <source>empty: the only one there is</source>
        <translation>leer: die einzige</translation>
    </message>
    <message>
        <source>&amp;Work order</source>
        <translation>&amp;Auftrag</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>none may be bad (c = 0)</source>
        <translation>keines schlecht (c = 0)</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>wie vereinbart</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Niveau</translation>
    </message>
    <message>
        <source>c = 0 &amp;finds</source>
        <translation>c = 0 &amp;findet</translation>
    </message>
    <message>
        <source>so many bad pieces in the lot</source>
        <translation>so viele schlechte im Los</translation>
    </message>
    <message>
        <source>Sa&amp;mple agreed</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>&amp;Accept with</source>
        <translation>&amp;Annahme bis</translation>
    </message>
    <message>
        <source>&amp;Nonconforming found</source>
        <translation>Schlecht &amp;gefunden</translation>
    </message>
    <message>
        <source>empty: only ask the plan</source>
        <translation>leer: nur nach dem Plan fragen</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Bemerkung</translation>
    </message>
    <message>
        <source>what was looked at</source>
        <translation>was angesehen wurde</translation>
    </message>
    <message>
        <source>&amp;What became of them</source>
        <translation>&amp;Was aus ihnen wurde</translation>
    </message>
    <message>
        <source>What did not &amp;come</source>
        <translation>Was nicht &amp;kam</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>follows later</source>
        <translation>folgt später</translation>
    </message>
    <message>
        <source>Sta&amp;te</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>instead of a quantity: A1..A20, B7</source>
        <translation>statt einer Menge: A1..A20, B7</translation>
    </message>
    <message>
        <source>With &amp;lots</source>
        <translation>Mit den &amp;Losen</translation>
    </message>
    <message>
        <source>numbers with commas between</source>
        <translation>Nummern, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>A1..A97, or A1, A2, B7</source>
        <translation>A1..A97 oder A1, A2, B7</translation>
    </message>
    <message>
        <source>Places in the tra&amp;y</source>
        <translation>&amp;Plätze im Tablett</translation>
    </message>
    <message>
        <source>1..97, in the same order; or none</source>
        <translation>1..97, in derselben Folge; oder keine</translation>
    </message>
    <message>
        <source>&amp;Finisher</source>
        <translation>Ver&amp;edler</translation>
    </message>
    <message>
        <source>Pr&amp;ocess</source>
        <translation>Ver&amp;fahren</translation>
    </message>
    <message>
        <source>anodizing, type II</source>
        <translation>Eloxieren, Typ II</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>A&amp;ssessment</source>
        <translation>&amp;Beurteilung</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Sperre</translation>
    </message>
    <message>
        <source>where several are on it</source>
        <translation>wenn mehrere darauf sind</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of %1 have their serial numbers.</source>
        <translation>
            <numerusform>%Ln Stück von %1 hat seine Seriennummer.</numerusform>
            <numerusform>%Ln Stücke von %1 haben ihre Seriennummern.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back, short by %2: open as %3.</source>
        <translation>%1 ist zurück, es fehlen %2: offen als %3.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist zurück.</translation>
    </message>
    <message>
        <source>%1 is accepted (%2).</source>
        <translation>%1 ist angenommen (%2).</translation>
    </message>
    <message>
        <source>%1 is rejected; open as %2.</source>
        <translation>%1 ist abgelehnt; offen als %2.</translation>
    </message>
    <message>
        <source>%1 is on hold: %2.</source>
        <translation>%1 ist gesperrt: %2.</translation>
    </message>
    <message>
        <source>%2 is lifted; %1 goes on.</source>
        <translation>%2 ist aufgehoben; %1 läuft weiter.</translation>
    </message>
    <message>
        <source>Lot %1 is there.</source>
        <translation>Los %1 ist da.</translation>
    </message>
    <message>
        <source>Lot %1: %2.</source>
        <translation>Los %1: %2.</translation>
    </message>
    <message>
        <source>Move in &amp;tray…</source>
        <translation>Im Tablett umle&amp;gen…</translation>
    </message>
    <message>
        <source>Units go to other places of the tray, or to another tray. What lay where before stays readable; only another move takes it back.</source>
        <translation>Teile kommen auf andere Plätze des Tabletts oder in ein anderes Tablett. Was vorher wo lag, bleibt lesbar; zurück geht es nur durch erneutes Umlegen.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umlegen</translation>
    </message>
    <message>
        <source>To the &amp;places</source>
        <translation>Auf die &amp;Plätze</translation>
    </message>
    <message>
        <source>in the same order; empty: two units change places</source>
        <translation>in derselben Reihenfolge; leer: zwei Teile tauschen die Plätze</translation>
    </message>
    <message>
        <source>&amp;Other tray</source>
        <translation>&amp;Anderes Tablett</translation>
    </message>
    <message>
        <source>its lot number; empty: they stay in theirs</source>
        <translation>dessen Losnummer; leer: sie bleiben in ihrem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) lie at another place now.</source>
        <translation>
            <numerusform>%Ln Teil liegt jetzt auf einem anderen Platz.</numerusform>
            <numerusform>%Ln Teile liegen jetzt auf einem anderen Platz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LotRows</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>This lot</source>
        <translation>Dieses Los</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Angehalten von</translation>
    </message>
    <message>
        <source>As received or made</source>
        <translation>Wie erhalten oder gefertigt</translation>
    </message>
    <message>
        <source>Left the flow</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Delivered with</source>
        <translation>Geliefert mit</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>What came in or left is not known everywhere: no balance.</source>
        <translation>Was hereinkam oder hinausging, ist nicht überall bekannt: keine Bilanz.</translation>
    </message>
    <message>
        <source>%1 came in, %2 left it, %3 are left.</source>
        <translation>%1 kamen herein, %2 gingen ab, %3 sind übrig.</translation>
    </message>
</context>
<context>
    <name>LotsPage</name>
    <message>
        <source>Materials and lots</source>
        <translation>Material und Lose</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Gemacht aus</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Wurde zu</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zeugnisse</translation>
    </message>
    <message>
        <source>Certificates of this lot</source>
        <translation>Zeugnisse dieses Loses</translation>
    </message>
    <message>
        <source>Go to the certi&amp;ficate</source>
        <translation>&amp;Zum Zeugnis</translation>
    </message>
    <message>
        <source>No certificate names this lot or its heat.</source>
        <translation>Kein Zeugnis nennt dieses Los oder seine Schmelze.</translation>
    </message>
    <message>
        <source>Choose a lot</source>
        <translation>Los wählen</translation>
    </message>
    <message>
        <source>Choose a lot on the left, or scan its label with Ctrl+K.</source>
        <translation>Links ein Los wählen, oder sein Etikett mit Ctrl+K scannen.</translation>
    </message>
    <message>
        <source>Look at the sample: %1</source>
        <translation>Stichprobe: %1</translation>
    </message>
    <message>
        <source>La&amp;bel…</source>
        <translation>E&amp;tikett…</translation>
    </message>
    <message>
        <source>Tra&amp;veller…</source>
        <translation>&amp;Laufkarte…</translation>
    </message>
</context>
<context>
    <name>MasterCheckPanel</name>
    <message>
        <source>&amp;Keep the check</source>
        <translation>Prüfung &amp;festhalten</translation>
    </message>
    <message>
        <source>&amp;Master</source>
        <translation>&amp;Meister</translation>
    </message>
    <message>
        <source>&amp;Shows too much</source>
        <translation>&amp;Zeigt zu viel</translation>
    </message>
    <message>
        <source>&amp;Either way at most</source>
        <translation>&amp;Höchstens, nach beiden Seiten</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Bemerkung</translation>
    </message>
    <message>
        <source>SR-10: ring, plug or block</source>
        <translation>SR-10: Ring, Dorn oder Endmaß</translation>
    </message>
    <message>
        <source>+0.2 µm</source>
        <translation>+0,2 µm</translation>
    </message>
    <message>
        <source>0.5 µm</source>
        <translation>0,5 µm</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What %1 shows of its master now. What was measured between two checks stands or falls with them: beyond the limit, its results are not judged any more.</source>
        <translation>Was %1 jetzt am Meister zeigt. Was zwischen zwei Prüfungen gemessen wurde, steht oder fällt mit ihnen: Über der Grenze sind seine Ergebnisse nicht mehr beurteilt.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NewPlanPanel</name>
    <message>
        <source>&amp;Make the draft</source>
        <translation>Entwurf &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Part number</source>
        <translation>&amp;Teilenummer</translation>
    </message>
    <message>
        <source>Re&amp;vision of the part</source>
        <translation>Re&amp;vision des Teils</translation>
    </message>
    <message>
        <source>Empty: the only one there is</source>
        <translation>Leer: die einzige, die es gibt</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>&amp;Name of the plan</source>
        <translation>&amp;Name des Plans</translation>
    </message>
    <message>
        <source>Empty: IP- and the part&apos;s number</source>
        <translation>Leer: IP- und die Teilenummer</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>NewStorePanel</name>
    <message>
        <source>A new store</source>
        <translation>Ein neuer Speicher</translation>
    </message>
    <message>
        <source>&amp;Shop, as printed on documents</source>
        <translation>&amp;Betrieb, wie auf Dokumenten gedruckt</translation>
    </message>
    <message>
        <source>Your &amp;name, as printed</source>
        <translation>Ihr &amp;Name, wie gedruckt</translation>
    </message>
    <message>
        <source>Your &amp;user name</source>
        <translation>Ihr Ben&amp;utzername</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Passphrase noch ein&amp;mal</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>%1 characters or more are advised; a few words do well. Whoever has the file and a passphrase can read everything in it.</source>
        <translation>%1 Zeichen oder mehr sind ratsam, ein paar Wörter tun es gut. Wer die Datei und eine Passphrase hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>&amp;Make the store</source>
        <translation>Speicher &amp;anlegen</translation>
    </message>
    <message>
        <source>The new store&apos;s file</source>
        <translation>Die Datei des neuen Speichers</translation>
    </message>
    <message>
        <source>Clew stores (*.clew)</source>
        <translation>Clew-Speicher (*.clew)</translation>
    </message>
    <message>
        <source>Choose a file for the store.</source>
        <translation>Wählen Sie eine Datei für den Speicher.</translation>
    </message>
    <message>
        <source>The two passphrases differ; type them again.</source>
        <translation>Die zwei Passphrasen sind verschieden; tippen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Making the store…</source>
        <translation>Speicher wird angelegt…</translation>
    </message>
</context>
<context>
    <name>NonconformityPage</name>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Customer&apos;s approval</source>
        <translation>Genehmigung des Kunden</translation>
    </message>
    <message>
        <source>of a concession: the customer&apos;s reference</source>
        <translation>bei einer Sonderfreigabe: das Zeichen des Kunden</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Entscheidung</translation>
    </message>
    <message>
        <source>Customer&apos;s app&amp;roval</source>
        <translation>Geneh&amp;migung des Kunden</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Gefunden %1</translation>
    </message>
    <message>
        <source>Found by %1, %2</source>
        <translation>Gefunden von %1, %2</translation>
    </message>
    <message>
        <source>Decided by %1, %2: %3</source>
        <translation>Entschieden von %1, %2: %3</translation>
    </message>
    <message>
        <source>A decision is made once. Units follow when the last of their nonconformities is decided and no hold is on them; scrap holds at once.</source>
        <translation>Entschieden wird einmal. Teile folgen, wenn ihre letzte Abweichung entschieden ist und keine Sperre auf ihnen liegt; Ausschuss gilt sofort.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>%1 is decided; the states below are what came of it.</source>
        <translation>%1 ist entschieden; die Zustände unten sind, was daraus wurde.</translation>
    </message>
</context>
<context>
    <name>OpenRecord</name>
    <message>
        <source>Recor&amp;d and history</source>
        <translation>&amp;Datensatz und Verlauf</translation>
    </message>
</context>
<context>
    <name>PagedModel</name>
    <message>
        <source>Click to sort</source>
        <translation>Klicken sortiert</translation>
    </message>
    <message>
        <source>This column can&apos;t sort the list</source>
        <translation>Nach dieser Spalte kann die Liste nicht sortiert werden</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Rückverfolgung</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Nonconformity</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lose</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zeugnisse</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Messmittel</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Prüfplatz</translation>
    </message>
    <message>
        <source>Gauges of this station</source>
        <translation>Messmittel dieses Platzes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Issue a report</source>
        <translation>Bericht ausstellen</translation>
    </message>
    <message>
        <source>Check a PDF</source>
        <translation>PDF prüfen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Prüfpläne</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Labels and travellers</source>
        <translation>Etiketten und Laufkarten</translation>
    </message>
    <message>
        <source>Failure of a gauge</source>
        <translation>Ausfall eines Messmittels</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Before finishing</source>
        <translation>Vor der Veredelung</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>⇪ Caps lock is on</source>
        <translation>⇪ Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <source>No pages to show</source>
        <translation>Keine Seiten zu zeigen</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Printed name</source>
        <translation>Gedruckter Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>Person &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Roles…</source>
        <translation>&amp;Rollen…</translation>
    </message>
    <message>
        <source>&amp;Close the account…</source>
        <translation>Konto &amp;schließen…</translation>
    </message>
    <message>
        <source>&amp;My passphrase…</source>
        <translation>&amp;Meine Passphrase…</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Printed &amp;name</source>
        <translation>Gedruckter &amp;Name</translation>
    </message>
    <message>
        <source>First &amp;passphrase</source>
        <translation>Erste &amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Passphrase noch ein&amp;mal</translation>
    </message>
    <message>
        <source>The person changes it at the first unlocking: My passphrase…</source>
        <translation>Die Person ändert sie beim ersten Entsperren: Meine Passphrase…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Passphrase until &amp;now</source>
        <translation>Passphrase &amp;bisher</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Neue &amp;Passphrase</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>Neue Passphrase noch ein&amp;mal</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Meine Passphrase ändern</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>can open the store</source>
        <translation>kann den Speicher öffnen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>The two passphrases differ; type both again.</source>
        <translation>Die zwei Passphrasen sind verschieden; tippen Sie beide noch einmal.</translation>
    </message>
    <message>
        <source>%1 may open the store now.</source>
        <translation>%1 darf den Speicher jetzt öffnen.</translation>
    </message>
    <message>
        <source>The roles of %1 from now on; what was done before keeps its role.</source>
        <translation>Die Rollen von %1 ab jetzt; was vorher getan wurde, behält seine Rolle.</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>Rollen ändern</translation>
    </message>
    <message>
        <source>The roles of %1 are changed.</source>
        <translation>Die Rollen von %1 sind geändert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t open the store any more. What was signed and recorded stays; the user name is never used again.</source>
        <translation>%1 kann den Speicher nicht mehr öffnen. Was unterschrieben und erfasst wurde, bleibt; der Benutzername wird nie wieder vergeben.</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Konto schließen</translation>
    </message>
    <message>
        <source>The account %1 is closed.</source>
        <translation>Das Konto %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>The two new passphrases differ; type both again.</source>
        <translation>Die zwei neuen Passphrasen sind verschieden; tippen Sie beide noch einmal.</translation>
    </message>
    <message>
        <source>Your new passphrase holds from the next unlocking on.</source>
        <translation>Ihre neue Passphrase gilt ab dem nächsten Entsperren.</translation>
    </message>
</context>
<context>
    <name>PlanItemPanel</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>How %1 %2 is measured</source>
        <translation>Wie %1 %2 gemessen wird</translation>
    </message>
</context>
<context>
    <name>PlanZoneView</name>
    <message>
        <source>What the method leaves of the tolerance</source>
        <translation>Was das Verfahren von der Toleranz übrig lässt</translation>
    </message>
    <message>
        <source>No limits to compare with.</source>
        <translation>Keine Grenzen zum Vergleich.</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>proves it</source>
        <translation>weist sie nach</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>not fit</source>
        <translation>ungeeignet</translation>
    </message>
    <message>
        <source>by eye or gauge</source>
        <translation>mit Auge oder Lehre</translation>
    </message>
    <message>
        <source>Rule %1, by %2</source>
        <translation>Regel %1, von: %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen mit</translation>
    </message>
    <message>
        <source>U in µm</source>
        <translation>U in µm</translation>
    </message>
    <message>
        <source>Zone left</source>
        <translation>Zone übrig</translation>
    </message>
    <message>
        <source>TUR</source>
        <translation>TUR</translation>
    </message>
    <message>
        <source>PFA</source>
        <translation>PFA</translation>
    </message>
    <message>
        <source>PFR</source>
        <translation>PFR</translation>
    </message>
    <message>
        <source>The method</source>
        <translation>Das Verfahren</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Gauge type</source>
        <translation>Art des Prüfmittels</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Was entscheidet</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Ablesungen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Uncertainty budget</source>
        <translation>Unsicherheitsbudget</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Entscheidungsregel</translation>
    </message>
    <message>
        <source>Uncertainty needed</source>
        <translation>Unsicherheit ist Pflicht</translation>
    </message>
    <message>
        <source>Where not proven</source>
        <translation>Wenn nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Capability model</source>
        <translation>Fähigkeitsmodell</translation>
    </message>
    <message>
        <source>Capability method</source>
        <translation>Fähigkeitsverfahren</translation>
    </message>
    <message>
        <source>Expected deviation</source>
        <translation>Erwartete Streuung</translation>
    </message>
    <message>
        <source>Expected offset</source>
        <translation>Erwartete Abweichung</translation>
    </message>
    <message>
        <source>Conditions to record</source>
        <translation>Bedingungen festhalten</translation>
    </message>
    <message>
        <source>Minutes to settle</source>
        <translation>Minuten zum Angleichen</translation>
    </message>
    <message>
        <source>Lowest temperature</source>
        <translation>Niedrigste Temperatur</translation>
    </message>
    <message>
        <source>Highest temperature</source>
        <translation>Höchste Temperatur</translation>
    </message>
    <message>
        <source>Part less plate</source>
        <translation>Teil minus Platte</translation>
    </message>
    <message>
        <source>After finishing</source>
        <translation>Nach der Veredelung</translation>
    </message>
    <message>
        <source>Beam-splitter mount</source>
        <translation>Strahlteilerhalter</translation>
    </message>
    <message>
        <source>Custom optomechanics</source>
        <translation>Optomechanik nach Kundenwunsch</translation>
    </message>
    <message>
        <source>Fibre coupling, collimator barrel</source>
        <translation>Faserkopplung, Kollimatorfassung</translation>
    </message>
    <message>
        <source>Miniature lens barrel</source>
        <translation>Miniatur-Objektivfassung</translation>
    </message>
    <message>
        <source>Micro housing</source>
        <translation>Mikrogehäuse</translation>
    </message>
    <message>
        <source>Retaining ring</source>
        <translation>Haltering</translation>
    </message>
    <message>
        <source>Spacer or shim</source>
        <translation>Abstandsring oder Scheibe</translation>
    </message>
    <message>
        <source>Defects to choose from</source>
        <translation>Fehler zur Auswahl</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Inspection plans</source>
        <translation>Prüfpläne</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Prüfpläne</translation>
    </message>
    <message>
        <source>&amp;New from a template…</source>
        <translation>&amp;Neu aus einer Vorlage…</translation>
    </message>
    <message>
        <source>&amp;Change how it is measured…</source>
        <translation>&amp;Messung ändern…</translation>
    </message>
    <message>
        <source>Next re&amp;vision</source>
        <translation>Nächste Re&amp;vision</translation>
    </message>
    <message>
        <source>&amp;Release…</source>
        <translation>F&amp;reigeben…</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>There is no inspection plan yet. Make one from a template.</source>
        <translation>Es gibt noch keinen Prüfplan. Legen Sie einen aus einer Vorlage an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) forbid its release.</source>
        <translation>
            <numerusform>%Ln Befund verbietet die Freigabe.</numerusform>
            <numerusform>%Ln Befunde verbieten die Freigabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing forbids its release.</source>
        <translation>Nichts verbietet die Freigabe.</translation>
    </message>
    <message>
        <source>The draft is changed; what that leaves stands below.</source>
        <translation>Der Entwurf ist geändert; was das übrig lässt, steht unten.</translation>
    </message>
    <message>
        <source>You release %1: from now on Bench and release go by it, and what it replaces is obsolete. Your name and the time stand in the ledger.</source>
        <translation>Sie geben %1 frei: Von jetzt an richten sich Prüfplatz und Freigabe danach, und was er ersetzt, ist überholt. Ihr Name und die Zeit stehen im Journal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) below speak against it; your words say why it is released all the same.</source>
        <translation>
            <numerusform>%Ln Befund unten spricht dagegen; Ihre Worte sagen, warum er trotzdem freigegeben wird.</numerusform>
            <numerusform>%Ln Befunde unten sprechen dagegen; Ihre Worte sagen, warum er trotzdem freigegeben wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here %1 works; whoever else signs unlocks the window first.</source>
        <translation>Hier arbeitet %1; wer sonst signiert, entsperrt zuerst das Fenster.</translation>
    </message>
    <message>
        <source>%1 is released.</source>
        <translation>%1 ist freigegeben.</translation>
    </message>
    <message>
        <source>&amp;Before finishing…</source>
        <translation>&amp;Vor der Veredelung…</translation>
    </message>
    <message>
        <source>B&amp;udgets…</source>
        <translation>B&amp;udgets…</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>stops it</source>
        <translation>verhindert es</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>zu wissen</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ hinzugefügt</translation>
    </message>
    <message>
        <source>± changed</source>
        <translation>± geändert</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= gleich</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln line(s) the same</source>
        <translation>
            <numerusform>… %Ln Zeile gleich</numerusform>
            <numerusform>… %Ln Zeilen gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>O-number</source>
        <translation>O-Nummer</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>not kept here: only what is above is known</source>
        <translation>nicht hier aufbewahrt: nur das Obige ist bekannt</translation>
    </message>
    <message>
        <source>Unit or lot</source>
        <translation>Teil oder Los</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>%1 (not certain)</source>
        <translation>%1 (nicht sicher)</translation>
    </message>
    <message>
        <source>%1 is %2, byte for byte.</source>
        <translation>%1 ist Byte für Byte %2.</translation>
    </message>
    <message>
        <source>%1 is none of the known revisions: %2. Compare it below before it runs.</source>
        <translation>%1 ist keine der bekannten Revisionen: %2. Unten vergleichen, bevor es läuft.</translation>
    </message>
    <message>
        <source>%1 is not known here, neither by its bytes nor by its name. Import it first.</source>
        <translation>%1 ist hier weder an seinen Bytes noch am Namen bekannt. Erst importieren.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Line by line the same.</source>
        <translation>Zeile für Zeile gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) removed</source>
        <translation>
            <numerusform>%Ln Zeile entfernt</numerusform>
            <numerusform>%Ln Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln Zeile hinzugefügt</numerusform>
            <numerusform>%Ln Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source> Too much differs to look for the fewest lines.</source>
        <translation> Zu vieles unterscheidet sich, um die wenigsten Zeilen zu suchen.</translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>&amp;Import it…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Chec&amp;k a file…</source>
        <translation>Datei &amp;prüfen…</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Which program?</source>
        <translation>Welches Programm?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drop a program here to see whether it is a known one.</source>
        <translation>Ein Programm hierher ziehen, um zu sehen, ob es ein bekanntes ist.</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Programm wählen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>Lief auf</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>Difference, line by line</source>
        <translation>Unterschied, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Ran on (%1)</source>
        <translation>Lief auf (%1)</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>die Datei %1</translation>
    </message>
    <message>
        <source>There is no other revision; check a file to compare it.</source>
        <translation>Es gibt keine andere Revision; eine Datei prüfen, um sie zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>may not be concerned</source>
        <translation>vielleicht nicht betroffen</translation>
    </message>
    <message>
        <source>from before Clew</source>
        <translation>aus der Zeit vor Clew</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>ausgeliefert</translation>
    </message>
    <message>
        <source>in house</source>
        <translation>im Haus</translation>
    </message>
    <message>
        <source>at the finisher</source>
        <translation>beim Veredler</translation>
    </message>
    <message>
        <source>scrapped</source>
        <translation>verschrottet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Drill, no recall. %1: pieces concerned: %2</source>
        <translation>Übung, kein Rückruf. %1: betroffene Teile: %2</translation>
    </message>
    <message>
        <source>%1: pieces concerned: %2</source>
        <translation>%1: betroffene Teile: %2</translation>
    </message>
    <message>
        <source>No piece was made of it; material lies where the list says.</source>
        <translation>Daraus wurde kein Teil gefertigt; wo das Material liegt, sagt die Liste.</translation>
    </message>
    <message>
        <source>Balance: not known, for how many were made is not known.</source>
        <translation>Bilanz: nicht bekannt, weil nicht bekannt ist, wie viele gefertigt wurden.</translation>
    </message>
    <message>
        <source>Balance: every piece that was made is found.</source>
        <translation>Bilanz: Jedes gefertigte Teil ist gefunden.</translation>
    </message>
    <message>
        <source>Balance: made less found is %1; look at the counts.</source>
        <translation>Bilanz: Gefertigt weniger gefunden ist %1; siehe Mengen.</translation>
    </message>
    <message>
        <source>Of them may not be concerned: %1</source>
        <translation>Davon vielleicht nicht betroffen: %1</translation>
    </message>
    <message>
        <source>Of them from before Clew: %1</source>
        <translation>Davon aus der Zeit vor Clew: %1</translation>
    </message>
    <message>
        <source>Records are complete from %1.</source>
        <translation>Die Aufzeichnungen sind ab %1 vollständig.</translation>
    </message>
    <message>
        <source>Answered in %1 ms.</source>
        <translation>Beantwortet in %1 ms.</translation>
    </message>
    <message>
        <source>Customers are to know by %1.</source>
        <translation>Die Kunden müssen es bis %1 wissen.</translation>
    </message>
    <message>
        <source>The manufacturer reports by %1 (21 CFR 806.10).</source>
        <translation>Der Hersteller meldet bis %1 (21 CFR 806.10).</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Verlangen Sie</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>material</source>
        <translation>Werkstoff</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gefertigt</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>made less found</source>
        <translation>gefertigt − gefunden</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
    <message>
        <source>not in the scope: %1</source>
        <translation>nicht im Umfang: %1</translation>
    </message>
</context>
<context>
    <name>RecallPage</name>
    <message>
        <source>Scan or type what is bad: a lot, heat, serial number, delivery note, order or gauge. Enter answers. Nothing is kept or stopped before you say so.</source>
        <translation>Scannen oder tippen Sie, was schlecht ist: Los, Schmelze, Seriennummer, Lieferschein, Bestellung oder Messmittel. Die Eingabetaste antwortet. Nichts wird aufbewahrt oder gesperrt, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>&amp;Hold all…</source>
        <translation>Alles &amp;sperren…</translation>
    </message>
    <message>
        <source>&amp;Issue recall PDF</source>
        <translation>Rückruf-&amp;PDF ausstellen</translation>
    </message>
    <message>
        <source>&amp;Open and sign</source>
        <translation>Öffnen und &amp;unterschreiben</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>Liste &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Drill</source>
        <translation>Ü&amp;bung</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>What kind of thing is bad</source>
        <translation>Was für eine Sache schlecht ist</translation>
    </message>
    <message>
        <source>whatever has the name</source>
        <translation>was auch so heißt</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Hours in which customers are to know</source>
        <translation>Stunden, in denen Kunden es wissen müssen</translation>
    </message>
    <message>
        <source>What is bad</source>
        <translation>Was schlecht ist</translation>
    </message>
    <message>
        <source>Scan or type: HT-8841, LB-7/BRL-1, L-4711</source>
        <translation>Scannen oder tippen: HT-8841, LB-7/BRL-1, L-4711</translation>
    </message>
    <message>
        <source>Why this scope</source>
        <translation>Warum dieser Umfang</translation>
    </message>
    <message>
        <source>what was found, and why no wider or narrower scope</source>
        <translation>was gefunden wurde, und warum der Umfang nicht weiter oder enger ist</translation>
    </message>
    <message>
        <source>&amp;What is bad</source>
        <translation>&amp;Was ist schlecht</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>Wh&amp;y this scope</source>
        <translation>Warum dieser Um&amp;fang</translation>
    </message>
    <message>
        <source>&amp;Notify within</source>
        <translation>&amp;Nachricht binnen</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>Every piece</source>
        <translation>Jedes Teil</translation>
    </message>
    <message>
        <source>What to look at beside it</source>
        <translation>Was daneben anzusehen ist</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Counts by part</source>
        <translation>Mengen je Artikel</translation>
    </message>
    <message>
        <source>The yearly exercise: a lot drawn at random, answered, timed and kept. Nothing is held.</source>
        <translation>Die jährliche Übung: ein zufällig gezogenes Los, beantwortet, mit Zeit, aufbewahrt. Nichts wird gesperrt.</translation>
    </message>
    <message>
        <source>Finding every piece…</source>
        <translation>Jedes Teil wird gesucht…</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>&amp;Open and sign %1</source>
        <translation>%1 öffnen und &amp;unterschreiben</translation>
    </message>
    <message>
        <source>%1 is kept as the list stands now. It can be signed.</source>
        <translation>%1 ist aufbewahrt, wie die Liste jetzt steht. Es kann unterschrieben werden.</translation>
    </message>
    <message>
        <source>Drawing a lot…</source>
        <translation>Ein Los wird gezogen…</translation>
    </message>
    <message>
        <source>The drill is kept as %1. It can be signed.</source>
        <translation>Die Übung ist als %1 aufbewahrt. Sie kann unterschrieben werden.</translation>
    </message>
    <message>
        <source>Everything on the list is stopped at once, and the list is kept: what is in the house is quarantined, what was shipped becomes recalled, its lots are on hold.</source>
        <translation>Alles auf der Liste wird auf einmal gestoppt, und die Liste wird aufbewahrt: Was im Haus ist, wird gesperrt, was ausgeliefert wurde, ist zurückgerufen, seine Lose sind gesperrt.</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>Alles sperren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lot(s)</source>
        <translation>
            <numerusform>%Ln Los</numerusform>
            <numerusform>%Ln Lose</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stops %2 and %3.</source>
        <translation>%1 stoppt %2 und %3.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste ausgeben</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV, the pieces alone (*.csv)</source>
        <translation>Excel-Mappe (*.xlsx);;CSV, nur die Teile (*.csv)</translation>
    </message>
    <message>
        <source>The list is written to %1.</source>
        <translation>Die Liste steht in %1.</translation>
    </message>
    <message>
        <source>The answer is for “%1”. Press Enter to ask anew; until then nothing is kept or stopped.</source>
        <translation>Die Antwort gilt für „%1“. Die Eingabetaste fragt neu; bis dahin wird nichts aufbewahrt oder gesperrt.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>Rück&amp;verfolgung</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>Nur Zeilen mit diesem Wert</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>Nothing fits the filter. Clear it to see all.</source>
        <translation>Nichts passt zum Filter. Leeren Sie ihn, um alles zu sehen.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) fit the filter</source>
        <translation>
            <numerusform>%Ln Zeile passt zum Filter</numerusform>
            <numerusform>%Ln Zeilen passen zum Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste ausgeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Export the list as XLSX or CSV</source>
        <translation>Die Liste als XLSX oder CSV ausgeben</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Keep this recovery code</source>
        <translation>Verwahren Sie diesen Notfallcode</translation>
    </message>
    <message>
        <source>It opens the store when all passphrases are lost, and it is shown only now. Print it or save it, and lock it away from this computer.</source>
        <translation>Er öffnet den Speicher, wenn alle Passphrasen verloren sind, und wird nur jetzt gezeigt. Drucken oder speichern Sie ihn, und schließen Sie ihn fern von diesem Computer weg.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Notfallcode</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>The code is &amp;kept in a safe place.</source>
        <translation>Der Code liegt an einem &amp;sicheren Ort.</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>Recovery code of the Clew store of %1</source>
        <translation>Notfallcode des Clew-Speichers von %1</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read every record. Lock it away.</source>
        <translation>Wer dieses Blatt und die Datei hat, kann jeden Datensatz lesen. Schließen Sie es weg.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Notfallcode speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>&amp;Issue a report…</source>
        <translation>Bericht &amp;ausstellen…</translation>
    </message>
    <message>
        <source>&amp;Check a PDF…</source>
        <translation>PDF &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Drawing and balloons…</source>
        <translation>&amp;Zeichnung und Ballons…</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Back&amp;up</source>
        <translation>Siche&amp;rung</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;Neue Datei</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose the new file</source>
        <translation>Neue Datei wählen</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Die Sicherung</translation>
    </message>
    <message>
        <source>Clew stores (*.clew)</source>
        <translation>Clew-Speicher (*.clew)</translation>
    </message>
    <message>
        <source>The restored store&apos;s file</source>
        <translation>Die Datei des zurückgeholten Speichers</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Sicherung wird zurückgeholt…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock when nobody works</source>
        <translation>Sperren, wenn niemand arbeitet</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>Loc&amp;k when nobody works</source>
        <translation>Sperren, &amp;wenn niemand arbeitet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>They are yours, on this computer. What the shop decides for everybody stands in the store.</source>
        <translation>Sie gelten für Sie, an diesem Computer. Was der Betrieb für alle entscheidet, steht im Speicher.</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>headers</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>fills in</source>
        <translation>ergänzt</translation>
    </message>
</context>
<context>
    <name>Shipping</name>
    <message>
        <source>In the box</source>
        <translation>Im Karton</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>May it leave?</source>
        <translation>Darf es hinaus?</translation>
    </message>
    <message>
        <source>its label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The box is empty. Scan what goes into it.</source>
        <translation>Der Karton ist leer. Scannen Sie, was hineinkommt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) may not leave; take them out.</source>
        <translation>
            <numerusform>%Ln Ding darf nicht hinaus; nehmen Sie es heraus.</numerusform>
            <numerusform>%Ln Dinge dürfen nicht hinaus; nehmen Sie sie heraus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lot(s)</source>
        <translation>
            <numerusform>%Ln Los</numerusform>
            <numerusform>%Ln Lose</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; labels read: %2 of %3, so they are not compared.</source>
        <translation>%1; Etiketten gelesen: %2 von %3, also nicht verglichen.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Certificate of conformity</source>
        <translation>Konformitätsbescheinigung</translation>
    </message>
</context>
<context>
    <name>ShippingPage</name>
    <message>
        <source>New delivery</source>
        <translation>Neue Lieferung</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Scan what goes into the box</source>
        <translation>Scannen, was in den Karton kommt</translation>
    </message>
    <message>
        <source>Scan a label, or type LB-7/BRL-1 or a lot</source>
        <translation>Etikett scannen, oder LB-7/BRL-1 oder ein Los tippen</translation>
    </message>
    <message>
        <source>Quantity of a lot</source>
        <translation>Menge eines Loses</translation>
    </message>
    <message>
        <source>of a lot: all</source>
        <translation>eines Loses: alles</translation>
    </message>
    <message>
        <source>S&amp;can</source>
        <translation>S&amp;can</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Menge</translation>
    </message>
    <message>
        <source>&amp;Put in</source>
        <translation>&amp;Hinein</translation>
    </message>
    <message>
        <source>What is in the box</source>
        <translation>Was im Karton ist</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>H&amp;eraus</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>id or name</source>
        <translation>Nummer oder Name</translation>
    </message>
    <message>
        <source>Co&amp;nsignee</source>
        <translation>E&amp;mpfänger</translation>
    </message>
    <message>
        <source>empty: the customer</source>
        <translation>leer: der Kunde</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Anschrift</translation>
    </message>
    <message>
        <source>Whom to ca&amp;ll</source>
        <translation>Ansp&amp;rechpartner</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;order</source>
        <translation>&amp;Bestellung</translation>
    </message>
    <message>
        <source>&amp;Delivery note</source>
        <translation>&amp;Lieferschein</translation>
    </message>
    <message>
        <source>empty: the next of the year</source>
        <translation>leer: der nächste des Jahres</translation>
    </message>
    <message>
        <source>&amp;Ship</source>
        <translation>&amp;Versenden</translation>
    </message>
    <message>
        <source>All of it leaves with one delivery note, or nothing does. What was released is looked at once more: holds and open nonconformities stop it.</source>
        <translation>Alles geht mit einem Lieferschein hinaus, oder nichts. Was freigegeben ist, wird noch einmal angesehen: Sperren und offene Abweichungen halten es an.</translation>
    </message>
    <message>
        <source>Choose a delivery</source>
        <translation>Lieferung wählen</translation>
    </message>
    <message>
        <source>&amp;Certificate of conformity…</source>
        <translation>&amp;Konformitätsbescheinigung…</translation>
    </message>
    <message>
        <source>Open and si&amp;gn</source>
        <translation>Öffnen und &amp;signieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>What was delivered</source>
        <translation>Was geliefert wurde</translation>
    </message>
    <message>
        <source>Certificates of conformity</source>
        <translation>Konformitätsbescheinigungen</translation>
    </message>
    <message>
        <source>%1 is in the box already.</source>
        <translation>%1 ist schon im Karton.</translation>
    </message>
    <message>
        <source>%1 has left. Its certificate of conformity can be issued and signed.</source>
        <translation>%1 ist hinaus. Die Konformitätsbescheinigung kann ausgestellt und signiert werden.</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1 has its certificate of conformity. Another one says why it is issued again.</source>
        <translation>%1 hat seine Konformitätsbescheinigung. Eine weitere sagt, warum sie noch einmal ausgestellt wird.</translation>
    </message>
    <message>
        <source>Issue again</source>
        <translation>Noch einmal ausstellen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>The certificate of conformity of %1 is issued. It can be signed.</source>
        <translation>Die Konformitätsbescheinigung von %1 ist ausgestellt. Sie kann signiert werden.</translation>
    </message>
    <message>
        <source>Export the delivery</source>
        <translation>Lieferung exportieren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv);;GS1 EPCIS 2.0 events (*.json)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;CSV (*.csv);;GS1-EPCIS-2.0-Ereignisse (*.json)</translation>
    </message>
    <message>
        <source>The delivery is written to %1.</source>
        <translation>Die Lieferung ist in %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>ShopPanel</name>
    <message>
        <source>Budget of another gauge type</source>
        <translation>Budget einer weiteren Messmittelart</translation>
    </message>
    <message>
        <source>Write the type, an equals sign and the budget&apos;s name: air gauge=Our air gauges.</source>
        <translation>Schreiben Sie die Art, ein Gleichheitszeichen und den Namen des Budgets: air gauge=Unsere Luftmessgeräte.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Festlegung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Decisions of the shop</source>
        <translation>Festlegungen des Betriebs</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Ab jetzt</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>A quality manager&apos;s decisions; the ledger keeps what each was, and why.</source>
        <translation>Festlegungen der Qualitätsleitung; das Journal bewahrt, was vorher galt und warum.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>%1: decided.</source>
        <translation>%1: festgelegt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Stands under the shop&apos;s name on every document.</source>
        <translation>Steht auf jedem Dokument unter dem Namen des Betriebs.</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Entscheidungsregel</translation>
    </message>
    <message>
        <source>Judges where characteristic, drawing and customer name none: simple, iso14253-1, full-u, factor-u:0.5 or probability:0.99.</source>
        <translation>Gilt, wo Merkmal, Zeichnung und Kunde keine nennen: simple, iso14253-1, full-u, factor-u:0.5 oder probability:0.99.</translation>
    </message>
    <message>
        <source>Least TUR</source>
        <translation>Kleinstes TUR</translation>
    </message>
    <message>
        <source>A plan&apos;s method below it is warned of: a number from 1 to 100, or none.</source>
        <translation>Vor einem Prüfverfahren darunter wird gewarnt: eine Zahl von 1 bis 100 oder none.</translation>
    </message>
    <message>
        <source>First article needed</source>
        <translation>Erstmuster nötig</translation>
    </message>
    <message>
        <source>No piece is released before a first article of its part revision is approved.</source>
        <translation>Kein Teil wird freigegeben, bevor ein Erstmuster seines Änderungsstands genehmigt ist.</translation>
    </message>
    <message>
        <source>Training kept here</source>
        <translation>Schulungen hier geführt</translation>
    </message>
    <message>
        <source>Else documents say that qualifications are kept elsewhere.</source>
        <translation>Sonst sagen Dokumente, dass Qualifikationen anderswo geführt werden.</translation>
    </message>
    <message>
        <source>Supplier approval kept here</source>
        <translation>Lieferantenfreigabe hier geführt</translation>
    </message>
    <message>
        <source>Else documents say that approvals of suppliers are kept elsewhere.</source>
        <translation>Sonst sagen Dokumente, dass Freigaben von Lieferanten anderswo geführt werden.</translation>
    </message>
    <message>
        <source>Process validation kept here</source>
        <translation>Prozessvalidierung hier geführt</translation>
    </message>
    <message>
        <source>Else documents say that validations of processes are kept elsewhere.</source>
        <translation>Sonst sagen Dokumente, dass Validierungen von Prozessen anderswo geführt werden.</translation>
    </message>
    <message>
        <source>One person&apos;s shop</source>
        <translation>Ein-Personen-Betrieb</translation>
    </message>
    <message>
        <source>Why one person may inspect and review; printed on every document. Empty: two persons are needed.</source>
        <translation>Warum eine Person prüfen und freigeben darf; steht auf jedem Dokument. Leer: zwei Personen sind nötig.</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>Nummern: %1</translation>
    </message>
    <message>
        <source>The next one is %1. {year} or {yy} stands for the year, ## for the count; numbers that were given stay. Empty: as Clew begins.</source>
        <translation>Die nächste ist %1. {year} oder {yy} steht für das Jahr, ## für den Zähler; vergebene Nummern bleiben. Leer: wie Clew beginnt.</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>Budget: %1</translation>
    </message>
    <message>
        <source>The uncertainty budget of such gauges where the plan names none. Empty: none.</source>
        <translation>Das Unsicherheitsbudget solcher Messmittel, wo der Plan keines nennt. Leer: keines.</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>I did what it says.</source>
        <translation>Ich habe getan, was dort steht.</translation>
    </message>
    <message>
        <source>I compared its entries with the records, and they fit.</source>
        <translation>Ich habe die Einträge mit den Aufzeichnungen verglichen, sie stimmen.</translation>
    </message>
    <message>
        <source>I inspected what it describes, with these results.</source>
        <translation>Ich habe geprüft, was dort beschrieben ist, mit diesen Ergebnissen.</translation>
    </message>
    <message>
        <source>I read it whole, and it is complete and plausible.</source>
        <translation>Ich habe es ganz gelesen; es ist vollständig und plausibel.</translation>
    </message>
    <message>
        <source>I approve it.</source>
        <translation>Ich genehmige es.</translation>
    </message>
    <message>
        <source>I answer for the decision on the product.</source>
        <translation>Ich verantworte die Entscheidung über das Produkt.</translation>
    </message>
    <message>
        <source>I accept the deviation it describes.</source>
        <translation>Ich nehme die beschriebene Abweichung an.</translation>
    </message>
    <message>
        <source>I release the product it describes.</source>
        <translation>Ich gebe das beschriebene Produkt frei.</translation>
    </message>
    <message>
        <source>I reject it.</source>
        <translation>Ich weise es zurück.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>&amp;Bedeutung</translation>
    </message>
    <message>
        <source>&amp;In your words</source>
        <translation>&amp;In Ihren Worten</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>does not hold</source>
        <translation>hält nicht</translation>
    </message>
    <message>
        <source>holds, name not proven</source>
        <translation>hält, Name nicht bewiesen</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>hält</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>die ganze Datei</translation>
    </message>
    <message>
        <source>the file as it was then</source>
        <translation>die Datei, wie sie damals war</translation>
    </message>
    <message>
        <source>a part of the file only</source>
        <translation>nur einen Teil der Datei</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Nobody has signed it.</source>
        <translation>Niemand hat es unterschrieben.</translation>
    </message>
    <message>
        <source>Do not rely on it: a signature does not hold, or something was changed after it.</source>
        <translation>Verlassen Sie sich nicht darauf: Eine Unterschrift hält nicht, oder danach wurde etwas geändert.</translation>
    </message>
    <message>
        <source>Unchanged since it was signed, but this store can&apos;t say that every signer is who the name says.</source>
        <translation>Seit der Unterschrift unverändert, aber dieser Speicher kann nicht sagen, dass jeder Unterzeichner der ist, den der Name nennt.</translation>
    </message>
    <message>
        <source>Every signature holds, and nothing was changed after it.</source>
        <translation>Jede Unterschrift hält, und danach wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Specifications</name>
    <message>
        <source>over %1 mm</source>
        <translation>über %1 mm</translation>
    </message>
    <message>
        <source>to %1 mm</source>
        <translation>bis %1 mm</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>to verify</source>
        <translation>zu bestätigen</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>StationGaugesPage</name>
    <message>
        <source>Gauge</source>
        <translation>Messmittel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Telegramme</translation>
    </message>
    <message>
        <source>Gauges of this station</source>
        <translation>Messmittel dieses Platzes</translation>
    </message>
    <message>
        <source>&amp;Gauge</source>
        <translation>&amp;Messmittel</translation>
    </message>
    <message>
        <source>Serial &amp;line</source>
        <translation>Serielle &amp;Leitung</translation>
    </message>
    <message>
        <source>empty: it types like a keyboard</source>
        <translation>leer: es tippt wie eine Tastatur</translation>
    </message>
    <message>
        <source>&amp;Speed, baud</source>
        <translation>&amp;Geschwindigkeit, Baud</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Own pattern</source>
        <translation>Eigenes Muster</translation>
    </message>
    <message>
        <source>F&amp;rames</source>
        <translation>&amp;Telegramme</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>M&amp;uster</translation>
    </message>
    <message>
        <source>&amp;Unit, where frames name none</source>
        <translation>&amp;Einheit, wo keine genannt ist</translation>
    </message>
    <message>
        <source>It shows the &amp;deviation from nominal</source>
        <translation>Es zeigt das &amp;Abmaß vom Nennmaß</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Try it on p&amp;iece</source>
        <translation>Am &amp;Stück versuchen</translation>
    </message>
    <message>
        <source>&amp;Characteristic</source>
        <translation>Me&amp;rkmal</translation>
    </message>
    <message>
        <source>&amp;Bytes, as if they came</source>
        <translation>B&amp;ytes, als kämen sie</translation>
    </message>
    <message>
        <source>Lis&amp;ten to the line</source>
        <translation>&amp;Leitung abhören</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was kam</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sein Wert</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Was er beweist</translation>
    </message>
    <message>
        <source>&amp;Hear gauges while another program has the keyboard</source>
        <translation>Messmittel auch &amp;hören, wenn ein anderes Programm die Tastatur hat</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Gauge %1 is kept for this station.</source>
        <translation>Messmittel %1 ist für diesen Platz behalten.</translation>
    </message>
    <message>
        <source>listening…</source>
        <translation>hört zu…</translation>
    </message>
    <message>
        <source>C&amp;amera folder</source>
        <translation>K&amp;ameraordner</translation>
    </message>
    <message>
        <source>where photos of defects appear</source>
        <translation>wo Fotos von Fehlern erscheinen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>not verified in this session</source>
        <translation>in dieser Sitzung nicht geprüft</translation>
    </message>
    <message>
        <source>▲ read only</source>
        <translation>▲ nur lesen</translation>
    </message>
    <message>
        <source>changed since it was verified</source>
        <translation>seit der Prüfung geändert</translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %Ln line(s)</source>
        <translation>
            <numerusform>Journal: %Ln Zeile</numerusform>
            <numerusform>Journal: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Head %1…</source>
        <translation>Kopf %1…</translation>
    </message>
    <message>
        <source>verifying…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>● verified %1</source>
        <translation>● geprüft %1</translation>
    </message>
    <message>
        <source>■ NOT as it was written</source>
        <translation>■ NICHT wie geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>The ledger and all %Ln record(s) it binds are as they were written.</source>
        <translation>
            <numerusform>Das Journal und der %Ln Datensatz, den es bindet, sind wie geschrieben.</numerusform>
            <numerusform>Das Journal und alle %Ln Datensätze, die es bindet, sind wie geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreOpening</name>
    <message>
        <source>“%1” can&apos;t be read: %2. Remove the demonstration&apos;s folder and make it anew.</source>
        <translation>„%1“ kann nicht gelesen werden: %2. Entfernen Sie den Ordner der Vorführung und legen Sie sie neu an.</translation>
    </message>
</context>
<context>
    <name>StorePanel</name>
    <message>
        <source>Stores (*.clew);;All files (*)</source>
        <translation>Speicher (*.clew);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt &amp;sichern…</translation>
    </message>
    <message>
        <source>Try a &amp;restore…</source>
        <translation>&amp;Wiederherstellung proben…</translation>
    </message>
    <message>
        <source>Your passphrase when the backup was made</source>
        <translation>Ihre Passphrase, als die Sicherung gemacht wurde</translation>
    </message>
    <message>
        <source>Your &amp;passphrase when the backup was made</source>
        <translation>Ihre &amp;Passphrase, als die Sicherung gemacht wurde</translation>
    </message>
    <message>
        <source>Restore and check</source>
        <translation>Wiederherstellen und prüfen</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1, of them %2 free</source>
        <translation>%1, davon %2 frei</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>by this computer</source>
        <translation>von diesem Computer</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1 lines, head %2…</source>
        <translation>%1 Zeilen, Kopf %2…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>schema %1, %2, SQLite %3, SQLCipher %4, Qt %5</source>
        <translation>Schema %1, %2, SQLite %3, SQLCipher %4, Qt %5</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>The backup&apos;s file</source>
        <translation>Die Datei der Sicherung</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>The backup is “%1”, with its key file beside it. Keep both together, away from this computer, and try now and then whether they can be restored.</source>
        <translation>Die Sicherung ist „%1“, mit ihrer Schlüsseldatei daneben. Bewahren Sie beide zusammen und fern von diesem Computer auf, und proben Sie ab und zu, ob sie sich wiederherstellen lassen.</translation>
    </message>
    <message>
        <source>The store is backed up.</source>
        <translation>Der Speicher ist gesichert.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Welche Sicherung?</translation>
    </message>
    <message>
        <source>“%1” is restored into a temporary place, checked page by page and line by line, and removed again. Nothing changes in this store or in the backup.</source>
        <translation>„%1“ wird an einem vorläufigen Ort wiederhergestellt, Seite für Seite und Zeile für Zeile geprüft und wieder entfernt. An diesem Speicher und an der Sicherung ändert sich nichts.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>%1 records and %2 lines of the ledger came back from “%3”.</source>
        <translation>%1 Datensätze und %2 Zeilen des Journals kamen aus „%3“ zurück.</translation>
    </message>
    <message>
        <source>● The backup is whole. %1</source>
        <translation>● Die Sicherung ist heil. %1</translation>
    </message>
    <message>
        <source>■ Do not rely on this backup. %1</source>
        <translation>■ Verlassen Sie sich nicht auf diese Sicherung. %1</translation>
    </message>
</context>
<context>
    <name>Studies</name>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Messmittel</translation>
    </message>
    <message>
        <source>%R&amp;R</source>
        <translation>%R&amp;R</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>R&amp;R of the study&apos;s variation</source>
        <translation>R&amp;R der Streuung der Studie</translation>
    </message>
    <message>
        <source>R&amp;R of the tolerance</source>
        <translation>R&amp;R der Toleranz</translation>
    </message>
    <message>
        <source>categories it tells apart (ndc)</source>
        <translation>unterscheidbare Klassen (ndc)</translation>
    </message>
    <message>
        <source>Component, 1 σ</source>
        <translation>Anteil, 1 σ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Repeatability (EV)</source>
        <translation>Wiederholpräzision (EV)</translation>
    </message>
    <message>
        <source>Reproducibility (AV)</source>
        <translation>Vergleichpräzision (AV)</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Wechselwirkung</translation>
    </message>
    <message>
        <source>Gauge R&amp;R</source>
        <translation>Messmittel-R&amp;R</translation>
    </message>
    <message>
        <source>Parts (PV)</source>
        <translation>Teile (PV)</translation>
    </message>
    <message>
        <source>Total (TV)</source>
        <translation>Gesamt (TV)</translation>
    </message>
    <message>
        <source>Tolerance, whole width</source>
        <translation>Toleranz, ganze Breite</translation>
    </message>
    <message>
        <source>%1, %2 by %3: %4 parts, %5 operators, %6 values</source>
        <translation>%1, %2, von %3: %4 Teile, %5 Prüfer, %6 Werte</translation>
    </message>
    <message>
        <source>by ranges</source>
        <translation>nach Spannweiten</translation>
    </message>
    <message>
        <source>by analysis of variance</source>
        <translation>nach Varianzanalyse</translation>
    </message>
    <message>
        <source>Signed off by %1, %2: %3</source>
        <translation>Abgezeichnet von %1, %2: %3</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>mean, %1</source>
        <translation>Mittelwert, %1</translation>
    </message>
    <message>
        <source>deviation s</source>
        <translation>Standardabweichung s</translation>
    </message>
    <message>
        <source>%1 %2, %3; model: %4.</source>
        <translation>%1 %2, %3; Modell: %4.</translation>
    </message>
    <message>
        <source>Left out: %1; the PDF says why.</source>
        <translation>Ausgelassen: %1; das PDF sagt, warum.</translation>
    </message>
    <message>
        <source>▲ Fewer than 25 values: an indication, no proof.</source>
        <translation>▲ Weniger als 25 Werte: ein Hinweis, kein Nachweis.</translation>
    </message>
    <message>
        <source>● No run rule gives a signal.</source>
        <translation>● Keine Regel gibt ein Signal.</translation>
    </message>
    <message>
        <source>▲ The process was not in control: marked points complete a run.</source>
        <translation>▲ Der Prozess war nicht beherrscht: Markierte Punkte erfüllen eine Regel.</translation>
    </message>
</context>
<context>
    <name>StudiesPage</name>
    <message>
        <source>Gauge studies</source>
        <translation>Messmittelstudien</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Neue Studie…</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>Ab&amp;zeichnen…</translation>
    </message>
    <message>
        <source>&amp;Issue PDF</source>
        <translation>PDF aus&amp;stellen</translation>
    </message>
    <message>
        <source>Shares of the variation</source>
        <translation>Anteile der Streuung</translation>
    </message>
    <message>
        <source>Values by part</source>
        <translation>Werte nach Teil</translation>
    </message>
    <message>
        <source>Values by operator</source>
        <translation>Werte nach Prüfer</translation>
    </message>
    <message>
        <source>Means of each operator on each part</source>
        <translation>Mittelwerte jedes Prüfers an jedem Teil</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Gauges: R&amp;&amp;R</source>
        <translation>Messmittel: R&amp;&amp;R</translation>
    </message>
    <message>
        <source>Process: capability</source>
        <translation>Prozess: Fähigkeit</translation>
    </message>
    <message>
        <source>&amp;Conclusion</source>
        <translation>&amp;Schluss</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>There is no gauge study yet. “New study…” takes the table of one: each operator measures every part equally often.</source>
        <translation>Es gibt noch keine Messmittelstudie. „Neue Studie…“ nimmt ihre Tabelle auf: Jeder Prüfer misst jedes Teil gleich oft.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>abgezeichnet</translation>
    </message>
    <message>
        <source>%1 is kept as a draft.</source>
        <translation>%1 ist als Entwurf abgelegt.</translation>
    </message>
    <message>
        <source>You sign %1 off; from then on it is not changed. Say what the gauge is fit for.</source>
        <translation>Sie zeichnen %1 ab; von da an wird sie nicht mehr geändert. Sagen Sie, wofür das Messmittel taugt.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>Issue again</source>
        <translation>Noch einmal ausstellen</translation>
    </message>
</context>
<context>
    <name>StudyPanel</name>
    <message>
        <source>&amp;Keep the study</source>
        <translation>Studie &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Gauge</source>
        <translation>&amp;Messmittel</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>Me&amp;thode</translation>
    </message>
    <message>
        <source>&amp;Tolerance, whole width</source>
        <translation>&amp;Toleranz, ganze Breite</translation>
    </message>
    <message>
        <source>&amp;Unit of the values</source>
        <translation>&amp;Einheit der Werte</translation>
    </message>
    <message>
        <source>Column of the &amp;parts</source>
        <translation>Spalte der &amp;Teile</translation>
    </message>
    <message>
        <source>Column of the &amp;operators</source>
        <translation>Spalte der &amp;Prüfer</translation>
    </message>
    <message>
        <source>Column of the &amp;values</source>
        <translation>Spalte der &amp;Werte</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;belle</translation>
    </message>
    <message>
        <source>by analysis of variance</source>
        <translation>nach Varianzanalyse</translation>
    </message>
    <message>
        <source>by ranges</source>
        <translation>nach Spannweiten</translation>
    </message>
    <message>
        <source>empty: the gauge&apos;s</source>
        <translation>leer: die des Messmittels</translation>
    </message>
    <message>
        <source>empty: none is stated</source>
        <translation>leer: keine angegeben</translation>
    </message>
    <message>
        <source>One row for each measurement, as “part;operator;value” and below “1;AF;10.5004”</source>
        <translation>Eine Zeile je Messung, als „part;operator;value“ und darunter „1;AF;10.5004“</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Which table?</source>
        <translation>Welche Tabelle?</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read, or is larger than 16 MiB.</source>
        <translation>„%1“ lässt sich nicht lesen oder ist größer als 16 MiB.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>operation</source>
        <translation>Arbeitsgang</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>nonconformity</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitstrahl</translation>
    </message>
    <message>
        <source>moved in tray</source>
        <translation>im Tablett umgelegt</translation>
    </message>
</context>
<context>
    <name>ToleranceView</name>
    <message>
        <source>Where the value stands in its tolerance</source>
        <translation>Wo der Wert in seiner Toleranz steht</translation>
    </message>
    <message>
        <source>No limits to compare with.</source>
        <translation>Keine Grenzen zum Vergleich.</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Schmelze</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zeugnis</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Fertigungsauftrag</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Messmittel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Customer&apos;s order</source>
        <translation>Kundenauftrag</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welches</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Why (path)</source>
        <translation>Warum (Weg)</translation>
    </message>
    <message>
        <source>Received or made</source>
        <translation>Erhalten oder gefertigt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>More was taken than came in: a finding.</source>
        <translation>Es ging mehr weg, als herein kam: eine Feststellung.</translation>
    </message>
    <message>
        <source>%1 (units: %2)</source>
        <translation>%1 (Teile: %2)</translation>
    </message>
</context>
<context>
    <name>TraceForm</name>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>Wor&amp;k from</source>
        <translation>&amp;Arbeit von</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Kind of start</source>
        <translation>Art des Anfangs</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welches</translation>
    </message>
    <message>
        <source>Scan or type: HT-8841, LB-7/BRL-1</source>
        <translation>Scannen oder tippen: HT-8841, LB-7/BRL-1</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>the usual way</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>Forward: what was made of it, with it, on it. Backward: what it was made of. The usual way is backward from units, shipments and orders.</source>
        <translation>Vorwärts: was daraus, damit, darauf gemacht wurde. Rückwärts: woraus es gemacht wurde. Üblich ist rückwärts bei Teilen, Lieferungen und Aufträgen.</translation>
    </message>
    <message>
        <source>As the assemblies stood at the end of that day (UTC); otherwise components that were removed count too.</source>
        <translation>Wie die Baugruppen am Ende dieses Tages standen (UTC); sonst zählen auch ausgebaute Teile.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
</context>
<context>
    <name>TracePage</name>
    <message>
        <source>&amp;Run</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Rückverfolgung</translation>
    </message>
    <message>
        <source>Units found</source>
        <translation>Gefundene Teile</translation>
    </message>
    <message>
        <source>Lots, certificates and other records found</source>
        <translation>Gefundene Lose, Zeugnisse und andere Datensätze</translation>
    </message>
    <message>
        <source>Balance of each lot</source>
        <translation>Bilanz jedes Loses</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the units</source>
        <translation>Teile filtern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Hold all…</source>
        <translation>Alles sperren…</translation>
    </message>
    <message>
        <source>Tracing…</source>
        <translation>Wird verfolgt…</translation>
    </message>
    <message>
        <source>Units (%1)</source>
        <translation>Teile (%1)</translation>
    </message>
    <message>
        <source>Other records (%1)</source>
        <translation>Andere Datensätze (%1)</translation>
    </message>
    <message>
        <source>Balance (%1)</source>
        <translation>Bilanz (%1)</translation>
    </message>
    <message>
        <source>Say where the trace begins, and press F5.</source>
        <translation>Sagen Sie, wo die Spur beginnt, und drücken Sie F5.</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>rückwärts</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln unit(s)</source>
        <translation>
            <numerusform>%1, %2: %Ln Teil</numerusform>
            <numerusform>%1, %2: %Ln Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln gezeigt</numerusform>
            <numerusform>%Ln gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the units</source>
        <translation>Teile ausgeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Teil nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Teile nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that the trace found is put on hold:</source>
        <translation>Alles, was die Spur fand, wird gesperrt:</translation>
    </message>
    <message>
        <source>Only the units that the filter shows, and all lots, are put on hold:</source>
        <translation>Nur die Teile, die der Filter zeigt, und alle Lose werden gesperrt:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lot(s)</source>
        <translation>
            <numerusform>%Ln Los</numerusform>
            <numerusform>%Ln Lose</numerusform>
        </translation>
    </message>
    <message>
        <source>Units in the shop are quarantined; what has left stays in its state and is on hold all the same.</source>
        <translation>Teile im Betrieb kommen in Quarantäne; was das Haus verlassen hat, bleibt in seinem Zustand und ist trotzdem gesperrt.</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>Alles sperren</translation>
    </message>
    <message>
        <source>%1 is placed.</source>
        <translation>%1 ist gesetzt.</translation>
    </message>
    <message>
        <source>%1 ms · states: %2 · customers: %3</source>
        <translation>%1 ms · Zustände: %2 · Kunden: %3</translation>
    </message>
    <message>
        <source>Export the units…</source>
        <translation>Einheiten ausgeben…</translation>
    </message>
    <message>
        <source>Recall page…</source>
        <translation>Rückrufseite…</translation>
    </message>
</context>
<context>
    <name>TracePicture</name>
    <message>
        <source>Picture of the trace</source>
        <translation>Bild der Spur</translation>
    </message>
    <message>
        <source>Double click opens a record; of many drawn as one it shows the rows.</source>
        <translation>Ein Doppelklick öffnet einen Datensatz; bei vielen, die als eines gezeichnet sind, zeigt er die Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s); the tables beside it say the same.</source>
        <translation>
            <numerusform>%Ln Knoten; die Tabellen daneben sagen dasselbe.</numerusform>
            <numerusform>%Ln Knoten; die Tabellen daneben sagen dasselbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of several; nobody knows which.</source>
        <translation>Eines von mehreren; niemand weiß, welches.</translation>
    </message>
</context>
<context>
    <name>TracedUnitsModel</name>
    <message>
        <source>perhaps: %1</source>
        <translation>vielleicht: %1</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Why (path)</source>
        <translation>Warum (Weg)</translation>
    </message>
</context>
<context>
    <name>UnitPage</name>
    <message>
        <source>Unit</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Previous serial number</source>
        <translation>Vorige Seriennummer</translation>
    </message>
    <message>
        <source>Next serial number</source>
        <translation>Nächste Seriennummer</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Arbeitsgänge</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Release gates</source>
        <translation>Freigabeschranken</translation>
    </message>
    <message>
        <source>Nonconformities and holds</source>
        <translation>Abweichungen und Sperren</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 %2, revision %3</source>
        <translation>%1 %2, Revision %3</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>Los %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Trace back to the melt</source>
        <translation>Zurück bis zur Schmelze verfolgen</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Open a nonconformity</source>
        <translation>Abweichung eröffnen</translation>
    </message>
    <message>
        <source>Issue its Device History Record</source>
        <translation>Herstellungsakte ausstellen</translation>
    </message>
    <message>
        <source>%1 goes on hold: it can&apos;t be released or shipped until somebody lifts the hold.</source>
        <translation>%1 wird gesperrt: Es kann nicht freigegeben oder ausgeliefert werden, bis jemand die Sperre aufhebt.</translation>
    </message>
    <message>
        <source>A nonconformity on %1 is opened: say what is wrong, and against which requirement.</source>
        <translation>Zu %1 wird eine Abweichung eröffnet: Sagen Sie, was falsch ist und gegen welche Forderung.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Eröffnen</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Nächster Schritt…</translation>
    </message>
    <message>
        <source>&amp;Next state</source>
        <translation>&amp;Nächster Zustand</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>asked for where a step goes back or out of the flow</source>
        <translation>verlangt, wo ein Schritt zurück oder aus dem Fluss führt</translation>
    </message>
    <message>
        <source>Gates set aside &amp;because</source>
        <translation>&amp;Schranke übergangen, weil</translation>
    </message>
    <message>
        <source>a quality manager&apos;s decision; only where a gate is not passed</source>
        <translation>Entscheidung eines Qualitätsmanagers; nur wo eine Schranke nicht offen ist</translation>
    </message>
    <message>
        <source>%1 takes a step, which you answer for with your name.</source>
        <translation>%1 tut einen Schritt, für den Sie mit Ihrem Namen einstehen.</translation>
    </message>
    <message>
        <source>Take the step</source>
        <translation>Schritt tun</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 ist jetzt: %2.</translation>
    </message>
    <message>
        <source>Print its label</source>
        <translation>Etikett dazu drucken</translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Other store…</source>
        <translation>&amp;Anderer Speicher…</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>User and passphrase are both needed.</source>
        <translation>Benutzer und Passphrase sind beide nötig.</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Passphrase wird geprüft…</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>Speicher wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MiB, too large for a document.</source>
        <translation>„%1“ ist größer als 256 MiB, zu groß für ein Dokument.</translation>
    </message>
    <message>
        <source>&amp;Choose a PDF…</source>
        <translation>PDF &amp;wählen…</translation>
    </message>
    <message>
        <source>Which PDF?</source>
        <translation>Welches PDF?</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Check a PDF: choose one, or drop it here</source>
        <translation>PDF prüfen: wählen Sie eines, oder lassen Sie es hier fallen</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Calibration overdue</source>
        <translation>Kalibrierung überfällig</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>Kalibrierung fällig</translation>
    </message>
    <message>
        <source>Decide on the nonconformity</source>
        <translation>Über die Abweichung entscheiden</translation>
    </message>
    <message>
        <source>Assess the hold</source>
        <translation>Sperre bewerten</translation>
    </message>
    <message>
        <source>Finish the inspection</source>
        <translation>Prüfung abschließen</translation>
    </message>
    <message>
        <source>Sign the document</source>
        <translation>Dokument unterschreiben</translation>
    </message>
    <message>
        <source>Review inspected units</source>
        <translation>Geprüfte Teile bewerten</translation>
    </message>
    <message>
        <source>Release accepted units</source>
        <translation>Angenommene Teile freigeben</translation>
    </message>
    <message>
        <source>Decide on nonconforming units</source>
        <translation>Über fehlerhafte Teile entscheiden</translation>
    </message>
    <message>
        <source>gauges due or overdue</source>
        <translation>Messmittel überfällig oder bald fällig</translation>
    </message>
    <message>
        <source>nonconformities open</source>
        <translation>Abweichungen offen</translation>
    </message>
    <message>
        <source>holds to assess</source>
        <translation>Sperren zu bewerten</translation>
    </message>
    <message>
        <source>units to review</source>
        <translation>Teile zu bewerten</translation>
    </message>
    <message>
        <source>units to release</source>
        <translation>Teile freizugeben</translation>
    </message>
    <message>
        <source>documents to sign</source>
        <translation>Dokumente zu unterschreiben</translation>
    </message>
    <message>
        <source>Calibration failed</source>
        <translation>Kalibrierung nicht bestanden</translation>
    </message>
    <message>
        <source>Never calibrated</source>
        <translation>Nie kalibriert</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome to Clew</source>
        <translation>Willkommen bei Clew</translation>
    </message>
    <message>
        <source>Traceability and quality records of your shop, in one encrypted file.</source>
        <translation>Rückverfolgung und Qualitätsaufzeichnungen Ihres Betriebs, in einer verschlüsselten Datei.</translation>
    </message>
    <message>
        <source>&amp;Try the demonstration</source>
        <translation>&amp;Vorführung ausprobieren</translation>
    </message>
    <message>
        <source>Make a &amp;new store</source>
        <translation>&amp;Neuen Speicher anlegen</translation>
    </message>
    <message>
        <source>An empty store for your shop, with a recovery sheet to lock away.</source>
        <translation>Ein leerer Speicher für Ihren Betrieb, mit einem Notfallblatt zum Wegschließen.</translation>
    </message>
    <message>
        <source>&amp;Open a store</source>
        <translation>Speicher ö&amp;ffnen</translation>
    </message>
    <message>
        <source>A file that ends in .clew.</source>
        <translation>Eine Datei, die auf .clew endet.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup</source>
        <translation>&amp;Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Makes a working store of a backup, under a new name.</source>
        <translation>Macht aus einer Sicherung wieder einen Speicher, unter neuem Namen.</translation>
    </message>
    <message>
        <source>Making the demonstration…</source>
        <translation>Vorführung wird angelegt…</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Speicher öffnen</translation>
    </message>
    <message>
        <source>Clew stores (*.clew);;All files (*)</source>
        <translation>Clew-Speicher (*.clew);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>40 real parts with their measurements, lots and programs.</source>
        <translation>40 echte Teile mit Messwerten, Losen und Programmen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teilenummern</translation>
    </message>
    <message>
        <source>Part revision</source>
        <translation>Teilerevision</translation>
    </message>
    <message>
        <source>Part revisions</source>
        <translation>Teilerevisionen</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Inspection plan</source>
        <translation>Prüfplan</translation>
    </message>
    <message>
        <source>Inspection plans</source>
        <translation>Prüfpläne</translation>
    </message>
    <message>
        <source>Process plan</source>
        <translation>Arbeitsplan</translation>
    </message>
    <message>
        <source>Process plans</source>
        <translation>Arbeitspläne</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Material specification</source>
        <translation>Werkstoffvorschrift</translation>
    </message>
    <message>
        <source>Material specifications</source>
        <translation>Werkstoffvorschriften</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Schmelze</translation>
    </message>
    <message>
        <source>Heats</source>
        <translation>Schmelzen</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lose</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zeugnis</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zeugnisse</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Baugruppe</translation>
    </message>
    <message>
        <source>Assemblies</source>
        <translation>Baugruppen</translation>
    </message>
    <message>
        <source>Operation run</source>
        <translation>Arbeitsgangdurchlauf</translation>
    </message>
    <message>
        <source>Operation runs</source>
        <translation>Arbeitsgangdurchläufe</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Messmittel</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Messmittel</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Calibrations</source>
        <translation>Kalibrierungen</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Nonconformity</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>First article report</source>
        <translation>Erstmusterbericht</translation>
    </message>
    <message>
        <source>First article reports</source>
        <translation>Erstmusterberichte</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Master check</source>
        <translation>Meisterprüfung</translation>
    </message>
    <message>
        <source>Master checks</source>
        <translation>Meisterprüfungen</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Folgenabschätzung</translation>
    </message>
    <message>
        <source>Impact assessments</source>
        <translation>Folgenabschätzungen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Unsicherheitsbudget</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Unsicherheitsbudgets</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>adjusted</source>
        <translation>justiert</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Verwalter</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen, nicht belegt</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>awaiting finish</source>
        <translation>wartet auf Veredelung</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>Uhr zurückgestellt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Bauteil</translation>
    </message>
    <message>
        <source>concession</source>
        <translation>Sonderfreigabe</translation>
    </message>
    <message>
        <source>conforms</source>
        <translation>konform</translation>
    </message>
    <message>
        <source>consumed</source>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>destructive test</source>
        <translation>zerstörende Prüfung</translation>
    </message>
    <message>
        <source>device history</source>
        <translation>Geräteakte</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>entsorgt</translation>
    </message>
    <message>
        <source>does not conform</source>
        <translation>nicht konform</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>first article</source>
        <translation>Erstmuster</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>final</source>
        <translation>Endprüfung</translation>
    </message>
    <message>
        <source>back from finish</source>
        <translation>zurück von der Veredelung</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>veredelt</translation>
    </message>
    <message>
        <source>finisher</source>
        <translation>Veredler</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>Veredelung</translation>
    </message>
    <message>
        <source>first production</source>
        <translation>erste Fertigung</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>in process</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>in inspection</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>im Einsatz</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>lot device history</source>
        <translation>Geräteakte des Loses</translation>
    </message>
    <message>
        <source>made from</source>
        <translation>gemacht aus</translation>
    </message>
    <message>
        <source>material</source>
        <translation>Werkstoff</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>zusammengelegt</translation>
    </message>
    <message>
        <source>new schema</source>
        <translation>neues Schema</translation>
    </message>
    <message>
        <source>mill</source>
        <translation>Hütte</translation>
    </message>
    <message>
        <source>needs rework</source>
        <translation>braucht Nacharbeit</translation>
    </message>
    <message>
        <source>never made</source>
        <translation>nie gefertigt</translation>
    </message>
    <message>
        <source>nonconforming</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>not kept here</source>
        <translation>nicht hier geführt</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nicht erwiesen</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht unterschrieben</translation>
    </message>
    <message>
        <source>obsolete</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>außer Gebrauch</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>override</source>
        <translation>trotz Schranke</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>performed</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Fertigung</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>Prototyp</translation>
    </message>
    <message>
        <source>quality manager</source>
        <translation>Qualitätsleitung</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>in Quarantäne</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>zurückgelesen</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>zurückgerufen</translation>
    </message>
    <message>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>remnant</source>
        <translation>Reststück</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>return to supplier</source>
        <translation>zurück zum Lieferanten</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>rework</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>roles changed</source>
        <translation>Rollen geändert</translation>
    </message>
    <message>
        <source>scrap</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>scrapped</source>
        <translation>verschrottet</translation>
    </message>
    <message>
        <source>security event</source>
        <translation>Sicherheitsereignis</translation>
    </message>
    <message>
        <source>serial port</source>
        <translation>serielle Schnittstelle</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>set-up piece</source>
        <translation>Einrichtteil</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>ausgeliefert</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>state changed</source>
        <translation>Zustand geändert</translation>
    </message>
    <message>
        <source>stockist</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getippt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>void</source>
        <translation>nichtig</translation>
    </message>
    <message>
        <source>wedge</source>
        <translation>Tastatureinspeisung</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibriert</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Customer&apos;s order</source>
        <translation>Bestellung des Kunden</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Entscheid</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden von</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Zuletzt gelaufen</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>Aufgehoben von</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Werkstoff</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Verhängt</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Verhängt von</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Serialized</source>
        <translation>Serialisiert</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Vorschrift</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Unit or lot</source>
        <translation>Teil oder Los</translation>
    </message>
    <message>
        <source>Concerned</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Gauge study</source>
        <translation>Messmittelstudie</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Stange</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut in</translation>
    </message>
    <message>
        <source>cut from</source>
        <translation>abgelängt von</translation>
    </message>
    <message>
        <source>finished from</source>
        <translation>veredelt aus</translation>
    </message>
    <message>
        <source>finished in</source>
        <translation>veredelt in</translation>
    </message>
    <message>
        <source>finishing lot</source>
        <translation>Veredelungslos</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>Schmelze</translation>
    </message>
    <message>
        <source>made of</source>
        <translation>gefertigt aus</translation>
    </message>
    <message>
        <source>material lot</source>
        <translation>Materiallos</translation>
    </message>
    <message>
        <source>merged from</source>
        <translation>vereint aus</translation>
    </message>
    <message>
        <source>of heat</source>
        <translation>aus Schmelze</translation>
    </message>
    <message>
        <source>production lot</source>
        <translation>Fertigungslos</translation>
    </message>
    <message>
        <source>remnant of</source>
        <translation>Rest von</translation>
    </message>
    <message>
        <source>returned from</source>
        <translation>zurück von</translation>
    </message>
    <message>
        <source>serialized from</source>
        <translation>serialisiert aus</translation>
    </message>
    <message>
        <source>split from</source>
        <translation>abgeteilt von</translation>
    </message>
    <message>
        <source>taken from</source>
        <translation>entnommen aus</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Gauge studies</source>
        <translation>Messmittelstudien</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmalstelle</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen von</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Voided because</source>
        <translation>Ungültig, weil</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Nothing is called “%1”. Check what was scanned or typed.</source>
        <translation>Nichts heißt „%1“. Prüfen Sie, was gescannt oder getippt wurde.</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Find or scan</source>
        <translation>Suchen oder scannen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Copy this place&apos;s address</source>
        <translation>Adresse dieser Stelle kopieren</translation>
    </message>
    <message>
        <source>“%1” is copied.</source>
        <translation>„%1“ ist kopiert.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>Journal prüfen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Close the store</source>
        <translation>Speicher schließen</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>Es gibt keine Seite „%1“.</translation>
    </message>
    <message>
        <source>DEMO: made-up records of a made-up shop. Nothing here is evidence of a real part.</source>
        <translation>DEMO: erfundene Aufzeichnungen eines erfundenen Betriebs. Nichts hier beweist etwas über ein echtes Teil.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Which file comes in?</source>
        <translation>Welche Datei kommt herein?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
</TS>
