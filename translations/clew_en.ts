<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BenchPage</name>
    <message numerus="yes">
        <source>%n piece(s) are inspected.</source>
        <translation>
            <numerusform>%n piece is inspected.</numerusform>
            <numerusform>%n pieces are inspected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What may be measured here is measured; %Ln piece(s) wait behind a lock. F12 signs.</source>
        <translation>
            <numerusform>What may be measured here is measured; %Ln piece waits behind a lock. F12 signs.</numerusform>
            <numerusform>What may be measured here is measured; %Ln pieces wait behind a lock. F12 signs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message numerus="yes">
        <source>Form: read as %1, %Ln thing(s) odd: %2</source>
        <translation>
            <numerusform>Form: read as %1, %Ln thing odd: %2</numerusform>
            <numerusform>Form: read as %1, %Ln things odd: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <source>Specifications (%Ln to verify)</source>
        <translation>
            <numerusform>Specifications (%Ln to verify)</numerusform>
            <numerusform>Specifications (%Ln to verify)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message numerus="yes">
        <source>You sign %1, revision %2: the file with SHA-256 %3…, which shows %Ln record(s) as they are now. Your name, the time and the meaning stand in the file for good.</source>
        <translation>
            <numerusform>You sign %1, revision %2: the file with SHA-256 %3…, which shows %Ln record as it is now. Your name, the time and the meaning stand in the file for good.</numerusform>
            <numerusform>You sign %1, revision %2: the file with SHA-256 %3…, which shows %Ln records as they are now. Your name, the time and the meaning stand in the file for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GaugesPage</name>
    <message numerus="yes">
        <source>%1 is too far off %2. %Ln result(s) are not judged any more; set the gauge and check it again.</source>
        <translation>
            <numerusform>%1 is too far off %2. %Ln result is not judged any more; set the gauge and check it again.</numerusform>
            <numerusform>%1 is too far off %2. %Ln results are not judged any more; set the gauge and check it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImpactPage</name>
    <message numerus="yes">
        <source>You decide on %Ln result(s) that change, for their units and lots; the last decision on a unit counts.</source>
        <translation>
            <numerusform>You decide on %Ln result that changes, for its unit or lot; the last decision on a unit counts.</numerusform>
            <numerusform>You decide on %Ln results that change, for their units and lots; the last decision on a unit counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>It brings %Ln new record(s). Nothing is saved yet.</source>
        <translation>
            <numerusform>It brings %Ln new record. Nothing is saved yet.</numerusform>
            <numerusform>It brings %Ln new records. Nothing is saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln record(s) came in.</source>
        <translation>
            <numerusform>Done: %Ln record came in.</numerusform>
            <numerusform>Done: %Ln records came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message numerus="yes">
        <source>It was issued %Ln time(s) before; say why it is issued again.</source>
        <translation>
            <numerusform>It was issued %Ln time before; say why it is issued again.</numerusform>
            <numerusform>It was issued %Ln times before; say why it is issued again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message numerus="yes">
        <source>%Ln label(s) made:</source>
        <translation>
            <numerusform>%Ln label made:</numerusform>
            <numerusform>%Ln labels made:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message numerus="yes">
        <source>%Ln line(s); older ones are further down</source>
        <translation>
            <numerusform>%Ln line; older ones are further down</numerusform>
            <numerusform>%Ln lines; older ones are further down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), down to the first</source>
        <translation>
            <numerusform>%Ln line, down to the first</numerusform>
            <numerusform>%Ln lines, down to the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger and all %Ln record(s) it binds are as they were written.</source>
        <translation>
            <numerusform>The ledger and the %Ln record it binds are as they were written.</numerusform>
            <numerusform>The ledger and all %Ln records it binds are as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LotActs</name>
    <message numerus="yes">
        <source>%Ln piece(s) of %1 have their serial numbers.</source>
        <translation>
            <numerusform>%Ln piece of %1 has its serial number.</numerusform>
            <numerusform>%Ln pieces of %1 have their serial numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) lie at another place now.</source>
        <translation>
            <numerusform>%Ln unit lies at another place now.</numerusform>
            <numerusform>%Ln units lie at another place now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message numerus="yes">
        <source>%Ln finding(s) forbid its release.</source>
        <translation>
            <numerusform>%Ln finding forbids its release.</numerusform>
            <numerusform>%Ln findings forbid its release.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) below speak against it; your words say why it is released all the same.</source>
        <translation>
            <numerusform>%Ln finding below speaks against it; your words say why it is released all the same.</numerusform>
            <numerusform>%Ln findings below speak against it; your words say why it is released all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message numerus="yes">
        <source>… %Ln line(s) the same</source>
        <translation>
            <numerusform>… %Ln line the same</numerusform>
            <numerusform>… %Ln lines the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) removed</source>
        <translation>
            <numerusform>%Ln line removed</numerusform>
            <numerusform>%Ln lines removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln line added</numerusform>
            <numerusform>%Ln lines added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecallPage</name>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lot(s)</source>
        <translation>
            <numerusform>%Ln lot</numerusform>
            <numerusform>%Ln lots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message numerus="yes">
        <source>%Ln row(s) fit the filter</source>
        <translation>
            <numerusform>%Ln row fits the filter</numerusform>
            <numerusform>%Ln rows fit the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shipping</name>
    <message numerus="yes">
        <source>%Ln thing(s) may not leave; take them out.</source>
        <translation>
            <numerusform>%Ln thing may not leave; take them out.</numerusform>
            <numerusform>%Ln things may not leave; take them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lot(s)</source>
        <translation>
            <numerusform>%Ln lot</numerusform>
            <numerusform>%Ln lots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Ledger: %Ln line(s)</source>
        <translation>
            <numerusform>Ledger: %Ln line</numerusform>
            <numerusform>Ledger: %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger and all %Ln record(s) it binds are as they were written.</source>
        <translation>
            <numerusform>The ledger and the %Ln record it binds are as they were written.</numerusform>
            <numerusform>The ledger and all %Ln records it binds are as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TracePage</name>
    <message numerus="yes">
        <source>%1, %2: %Ln unit(s)</source>
        <translation>
            <numerusform>%1, %2: %Ln unit</numerusform>
            <numerusform>%1, %2: %Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) written to %1.</source>
        <translation>
            <numerusform>%Ln unit written to %1.</numerusform>
            <numerusform>%Ln units written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lot(s)</source>
        <translation>
            <numerusform>%Ln lot</numerusform>
            <numerusform>%Ln lots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TracePicture</name>
    <message numerus="yes">
        <source>%Ln node(s); the tables beside it say the same.</source>
        <translation>
            <numerusform>%Ln node; the tables beside it say the same.</numerusform>
            <numerusform>%Ln nodes; the tables beside it say the same.</numerusform>
        </translation>
    </message>
</context>
</TS>
