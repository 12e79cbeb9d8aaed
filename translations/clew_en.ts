<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
