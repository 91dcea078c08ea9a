<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n checks, in the order of the clauses. Made by `itsms describe --checks`; not written by hand.</source>
        <translation>
            <numerusform>%n check, in the order of the clauses. Made by `itsms describe --checks`; not written by hand.</numerusform>
            <numerusform>%n checks, in the order of the clauses. Made by `itsms describe --checks`; not written by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message numerus="yes">
        <source>next %n day(s)</source>
        <translation>
            <numerusform>next %n day</numerusform>
            <numerusform>next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueLines</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message numerus="yes">
        <source>%n record(s) were written to %1.</source>
        <translation>
            <numerusform>%n record were written to %1.</numerusform>
            <numerusform>%n records were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules broken</source>
        <translation>
            <numerusform>%n rule broken</numerusform>
            <numerusform>%n rules broken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessLines</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%n record(s) of the type &quot;%1&quot; link to it in the field &quot;%2&quot; (%3). Change or remove those links first.</source>
        <translation>
            <numerusform>One record of the type &quot;%1&quot; links to it in the field &quot;%2&quot; (%3). Change or remove that link first.</numerusform>
            <numerusform>%n records of the type &quot;%1&quot; link to it in the field &quot;%2&quot; (%3). Change or remove those links first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n record(s)</source>
        <comment>goes on: 12 events of 3 records</comment>
        <translation>
            <numerusform>of %n record</numerusform>
            <numerusform>of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further linked record(s) are left out; what links to a record is listed at the record.</source>
        <translation>
            <numerusform>%n further linked record is left out; what links to a record is listed at the record.</numerusform>
            <numerusform>%n further linked records are left out; what links to a record is listed at the record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itsms::BackupSection</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A copy a day is kept in %1, the last %n of them.</source>
        <translation>
            <numerusform>A copy a day is kept in %1, the last one only.</numerusform>
            <numerusform>A copy a day is kept in %1, the last %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies, %1 together; the newest is of %2.</source>
        <translation>
            <numerusform>%n copy, %1, of %2.</numerusform>
            <numerusform>%n copies, %1 together; the newest is of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itsms::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a step with %n record(s)</source>
        <translation>
            <numerusform>Take a step with %n record</numerusform>
            <numerusform>Take a step with %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed &quot;%1&quot; of %n record(s)</source>
        <translation>
            <numerusform>Changed &quot;%1&quot; of %n record</numerusform>
            <numerusform>Changed &quot;%1&quot; of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; with %n record(s)</source>
        <translation>
            <numerusform>&quot;%1&quot; with %n record</numerusform>
            <numerusform>&quot;%1&quot; with %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will change.</source>
        <translation>
            <numerusform>%n record will change.</numerusform>
            <numerusform>%n records will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have this value already.</source>
        <translation>
            <numerusform>%n record has this value already.</numerusform>
            <numerusform>%n records have this value already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will stay unchanged:</source>
        <translation>
            <numerusform>%n record will stay unchanged:</numerusform>
            <numerusform>%n records will stay unchanged:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n record changed. Undo takes it back.</numerusform>
            <numerusform>%n records changed. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itsms::ConformityModel</name>
    <message numerus="yes">
        <source>%n rule(s) have nothing recorded to look at, which proves nothing.</source>
        <translation>
            <numerusform>%n rule has nothing recorded to look at, which proves nothing.</numerusform>
            <numerusform>%n rules have nothing recorded to look at, which proves nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itsms::DoneStep</name>
    <message numerus="yes">
        <source>%n cell(s) came in with a remark; the check names them.</source>
        <translation>
            <numerusform>%n cell came in with a remark; the check names it.</numerusform>
            <numerusform>%n cells came in with a remark; the check names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itsms::FieldSourcePanel</name>
    <message numerus="yes">
        <source>%n different values.</source>
        <translation>
            <numerusform>%n value.</numerusform>
            <numerusform>%n different values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n different values; the first of them:</source>
        <translation>
            <numerusform>More than %n value; the first of them:</numerusform>
            <numerusform>More than %n different values; the first of them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not understood: say what they mean, or their rows are rejected.</source>
        <translation>
            <numerusform>%n is not understood: say what it means, or its rows are rejected.</numerusform>
            <numerusform>%n are not understood: say what they mean, or their rows are rejected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itsms::FollowUps</name>
    <message numerus="yes">
        <source>%1 from %n selected record(s)…</source>
        <comment>what is made</comment>
        <translation>
            <numerusform>%1 from %n selected record…</numerusform>
            <numerusform>%1 from %n selected records…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itsms::LifecycleBar</name>
    <message numerus="yes">
        <source>%n step(s) not possible yet</source>
        <translation>
            <numerusform>%n step not possible yet</numerusform>
            <numerusform>%n steps not possible yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itsms::ListPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s)</source>
        <translation>
            <numerusform>%1 of %n record</numerusform>
            <numerusform>%1 of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n group(s)</source>
        <translation>
            <numerusform>%1 in %n group</numerusform>
            <numerusform>%1 in %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itsms::OriginLine</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itsms::RecordTable</name>
    <message numerus="yes">
        <source>%n row(s) copied as a table.</source>
        <translation>
            <numerusform>%n row copied as a table.</numerusform>
            <numerusform>%n rows copied as a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itsms::RejectedRows</name>
    <message numerus="yes">
        <source>%n row(s) cannot come in as they are. Correct the value here and try again, or leave them out.</source>
        <translation>
            <numerusform>%n row cannot come in as it is. Correct the value here and try again, or leave it out.</numerusform>
            <numerusform>%n rows cannot come in as they are. Correct the value here and try again, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n of them are listed; saved to a file are all.</source>
        <translation>
            <numerusform>The first of them is listed; saved to a file are all.</numerusform>
            <numerusform>The first %n of them are listed; saved to a file are all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also in %n other row(s) with this value</source>
        <translation>
            <numerusform>&amp;Also in %n other row with this value</numerusform>
            <numerusform>&amp;Also in %n other rows with this value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itsms::StatusLine</name>
    <message numerus="yes">
        <source>%n not saved</source>
        <comment>drafts of records</comment>
        <translation>
            <numerusform>%n not saved</numerusform>
            <numerusform>%n not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <comment>running work and further work</comment>
        <translation>
            <numerusform>%1 (%n more)</numerusform>
            <numerusform>%1 (%n more)</numerusform>
        </translation>
    </message>
</context>
</TS>
