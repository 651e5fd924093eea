<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) deleted.</source>
        <translation>
            <numerusform>%n warning deleted.</numerusform>
            <numerusform>%n warnings deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>You have called %n remark(s) no problem: the like is pointed out less readily.</source>
        <translation>
            <numerusform>You have called one remark no problem: the like is pointed out less readily.</numerusform>
            <numerusform>You have called %n remarks no problem: the like is pointed out less readily.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warning(s) while you wrote</source>
        <translation>
            <numerusform>warning while you wrote</numerusform>
            <numerusform>warnings while you wrote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n account(s) to decide about</source>
        <translation>
            <numerusform>%n account to decide about</numerusform>
            <numerusform>%n accounts to decide about</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningDetail</name>
    <message numerus="yes">
        <source>%n warning(s) selected</source>
        <translation>
            <numerusform>%n warning selected</numerusform>
            <numerusform>%n warnings selected</numerusform>
        </translation>
    </message>
</context>
</TS>
