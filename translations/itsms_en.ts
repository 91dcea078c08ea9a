<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
