<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>windows, charts, PDF</source>
        <translation>Fenster, Diagramme, PDF</translation>
    </message>
    <message>
        <source>the file and its history</source>
        <translation>Datei und Verlauf</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>bookmarks in PDF</source>
        <translation>Lesezeichen in PDF</translation>
    </message>
    <message>
        <source>a small history</source>
        <translation>kompakter Verlauf</translation>
    </message>
    <message>
        <source>reading spreadsheets</source>
        <translation>Tabellendokumente lesen</translation>
    </message>
    <message>
        <source>writing spreadsheets</source>
        <translation>Tabellendokumente schreiben</translation>
    </message>
    <message>
        <source>guessing the encoding of a file</source>
        <translation>Zeichenkodierung erkennen</translation>
    </message>
    <message>
        <source>failures as values</source>
        <translation>Fehler als Werte</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>Kommandozeile</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>vom System</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>| Library | Version | For | Licence |</source>
        <comment>heads of a table in Markdown</comment>
        <translation>| Bibliothek | Version | Zweck | Lizenz |</translation>
    </message>
    <message>
        <source>**Version %1.** Free software under the GNU General Public License, version 3 or any later one (GPL-3.0-or-later): you may use, study, share and change it. It comes without any warranty. [The licence](https://www.gnu.org/licenses/gpl-3.0.html)</source>
        <translation>**Version %1.** Freie Software unter der GNU General Public License, Version 3 oder jeder späteren (GPL-3.0-or-later): Sie dürfen sie nutzen, untersuchen, weitergeben und ändern. Eine Gewährleistung gibt es nicht. [Die Lizenz](https://www.gnu.org/licenses/gpl-3.0.html)</translation>
    </message>
    <message>
        <source>The standard</source>
        <translation>Die Norm</translation>
    </message>
    <message>
        <source>The text of ISO/IEC 20000-1 is not part of the program; it is sold by ISO and its members. The workbench names clauses by their numbers and explains them briefly.</source>
        <translation>Der Text von ISO/IEC 20000-1 ist nicht Teil des Programms; die ISO und ihre Mitglieder verkaufen ihn. Die Workbench nennt Abschnitte mit ihrer Nummer und erklärt sie kurz.</translation>
    </message>
    <message>
        <source>A finding of the workbench is a question to be answered, not the verdict of a certification body.</source>
        <translation>Eine Feststellung der Workbench ist eine Frage, die zu beantworten ist, nicht das Urteil einer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>A workbook is a SQLite database: a table for each record type, a column for each field, times in seconds since 1970 UTC, amounts in cents. `sqlite3 FILE .schema` prints its tables, `itsms describe` names record types, fields, choices and states. Read it with any program; change it with the workbench alone, or the verification will tell.</source>
        <translation>Eine Arbeitsmappe ist eine SQLite-Datenbank: eine Tabelle je Datensatzart, eine Spalte je Feld, Zeiten in Sekunden seit 1970 UTC, Beträge in Cent. `sqlite3 FILE .schema` gibt ihre Tabellen aus, `itsms describe` nennt Datensatzarten, Felder, Auswahlwerte und Zustände. Lesen können Sie sie mit jedem Programm; ändern Sie sie nur mit der Workbench, sonst meldet es die Überprüfung.</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Worauf es aufbaut</translation>
    </message>
</context>
<context>
    <name>AssetManagement</name>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment, licences, premises and information with a value or a legal duty attached to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number on the label or in the asset register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premises and facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides on its use and answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration item</source>
        <translation>Konfigurationselement</translation>
    </message>
    <message>
        <source>The same thing under configuration control, where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Duty to observe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law, regulation or contract that governs its use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last counted, counted the way the licence terms count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted, where it may be used and until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of disposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was disposed of and where the proof is: who took it, how data was erased, how the licence was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispose of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No licence is used more often than it is owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy what is missing or stop the use that is not covered, and record both numbers anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each asset that is gone it is recorded how it was disposed of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the day and the proof of its disposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences within what is owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the software licences held at the end of the month, those used no more often than owned, by the latest count of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets used for the services, licences included, are managed as law, regulations and contracts demand. What financial asset management knows and what configuration management knows fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor compares the licences in use with those owned, and a few assets with the configuration management database and the books. Software without a licence and equipment that nobody can say what became of are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditProgramme</name>
    <message>
        <source>Audit programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is audited in a cycle of a year or more, when, by what means, and why in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day by which everything has been audited once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance and status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which areas matter most, and which are new, changed or weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What earlier audits found that this programme takes up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these audits at these times follow from importance, status and earlier results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks to the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause numbers parted by commas, such as 4.5, 6.1, 8; a chapter stands for all its clauses, 4-9 for everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is audited against: the standard, your own requirements and those of the services, and whether it works in practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods and frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Programme that leaves out clauses from 4 to 9: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits of this programme that are not reported yet: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the audit cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan which audits cover clauses 4 to 9 in the next cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each audit programme in force plans every clause from 4 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the clauses that are left out, and plan audits that take them up before the cycle ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the end of each audit cycle, reported audits have covered every clause from 4 to 9 and every process in operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit what was left out now, and say in the next programme why it was missed. Name clauses and processes in the audits that took them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each approved audit programme says how importance, status and earlier results led to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down which areas matter most, which are new or weak, what earlier audits found, and what follows for the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions of each finished audit cycle hold against the standard, against own and service requirements, and against practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add questions of the kind that is missing to the next audit, and say at each question what it is held against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each audit cycle has an information security audit, reported before the cycle ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an audit of the kind information security in this programme, carry it out and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits reported as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the own audits whose last planned day lay in the month and has passed, those reported by that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses audited in the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the 22 clauses from 4.1 to 9.3, those that reported audits of the running cycle had taken up by the end of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits come at planned intervals and by a written programme, which follows from the importance and the state of what is audited and from earlier results. Within a cycle it reaches all of the standard, your own requirements and the question whether it all works in practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor lays the programme beside the calendar and asks why each audit stands where it does. Clauses and processes that a whole cycle left out, and audits that were put off without a word, are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetingAndAccounting</name>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money for a service, or for the management system as a whole, in a period, with what it turned out to cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Empty where the budget is for the management system as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The last day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy by which costs are budgeted, accounted for and shared out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>May approve up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount up to which this person may approve, by the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far, from the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the whole period is expected to cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report every (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; where empty, 92 days count. The standard sets no interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reported on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When cost against budget was last reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Budget above what the approver may approve: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Report of cost against budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter this year&apos;s budget of each service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One kind of cost of a budget: budgeted, actual and forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overheads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services bought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premises and facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct or indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct: arises for this service alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect: shared with other services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared out by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an indirect cost: by what it is shared among services, such as users or storage. The same words in each budget that bears a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of an indirect cost: how much of it this service bears. The shares of all services make 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an indirect cost the whole amount, of which this service bears its share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The change that causes this cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each live service in scope has an approved budget for the current period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the budget of the service for this period and have it approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each approved budget was approved by somebody whose authority covers the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who approved it, when and up to which amount, or have it approved by somebody who may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each running budget, cost against budget was reported within its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report actual cost against the budget to those who decide, and record the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each cost whose period ended more than a month ago the actual amount is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the actual amount from the books, zero where there was none, and post it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each running budget there is a forecast that was reviewed within the last 92 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast what the period will cost, decide what follows from it, and record the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each indirect cost says by what it is shared out, and the shares of all services make 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter key and share, and correct the shares of the services that bear the same cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation from the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much the actual cost of the budgets whose period ended in the month differs from what was approved, above or below, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of cost forecasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close the forecasts of the costs whose period ended in the month came to the actual amounts: 100 % is exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct costs and shares of indirect costs whose period ended in the month, for each service that had any, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgeting and accounting for services</source>
        <translation>Finanzplanung und Kostenrechnung für Services</translation>
    </message>
    <message>
        <source>By policy and procedure the costs of services are budgeted and accounted for by type, indirect ones are shared out, and money is controlled and approved. Cost is monitored and reported against the budget, forecasts are reviewed, and changes are costed before they are decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor asks what a service costs and how that figure comes about, then for the approved budget, the latest report against it and what was decided from the forecast. Services without a budget and shares of overheads that nobody can explain are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusinessRelationshipManagement</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>The organisations, or parts of your own, that receive services and agree on them.</source>
        <translation>Die Organisationen oder Teile der eigenen Organisation, die Services erhalten und sie vereinbaren.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Part of the own organisation</source>
        <translation>Teil der eigenen Organisation</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Andere Organisation</translation>
    </message>
    <message>
        <source>Relationship manager</source>
        <translation>Kundenbetreuer</translation>
    </message>
    <message>
        <source>Who answers for the relationship and for the customer&apos;s satisfaction.</source>
        <translation>Wer die Beziehung und die Zufriedenheit des Kunden verantwortet.</translation>
    </message>
    <message>
        <source>Contact at the customer</source>
        <translation>Kontakt beim Kunden</translation>
    </message>
    <message>
        <source>User groups</source>
        <translation>Anwendergruppen</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Anwender</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Einer je Zeile.</translation>
    </message>
    <message>
        <source>Business environment</source>
        <translation>Geschäftsumfeld</translation>
    </message>
    <message>
        <source>What the customer does, what it depends on, and what is about to change there.</source>
        <translation>Was der Kunde tut, wovon er abhängt und was sich dort bald ändert.</translation>
    </message>
    <message>
        <source>How we talk to each other</source>
        <translation>Wie wir miteinander sprechen</translation>
    </message>
    <message>
        <source>Complaint agreed on</source>
        <translation>Beschwerde vereinbart am</translation>
    </message>
    <message>
        <source>The day on which it was agreed with this customer what a complaint is.</source>
        <translation>Der Tag, an dem mit diesem Kunden vereinbart wurde, was eine Beschwerde ist.</translation>
    </message>
    <message>
        <source>Definitions agreed with the customer</source>
        <translation>Mit dem Kunden vereinbarte Definitionen</translation>
    </message>
    <message>
        <source>Major incident agreed on</source>
        <translation>Major Incident vereinbart am</translation>
    </message>
    <message>
        <source>Emergency change agreed on</source>
        <translation>Notfalländerung vereinbart am</translation>
    </message>
    <message>
        <source>Emergency release agreed on</source>
        <translation>Notfall-Release vereinbart am</translation>
    </message>
    <message>
        <source>Release policy agreed on</source>
        <translation>Release-Richtlinie vereinbart am</translation>
    </message>
    <message>
        <source>Review every (days)</source>
        <translation>Überprüfung alle (Tage)</translation>
    </message>
    <message>
        <source>The standard sets no interval; many organisations meet every three months.</source>
        <translation>Die Norm legt kein Intervall fest; viele Organisationen treffen sich alle drei Monate.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Letzte Überprüfung</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>End relationship</source>
        <translation>Beziehung beenden</translation>
    </message>
    <message>
        <source>Agreements still in force with this customer: %n.</source>
        <translation>Vereinbarungen, die mit diesem Kunden noch in Kraft sind: %n.</translation>
    </message>
    <message>
        <source>Review with the customer</source>
        <translation>Besprechung mit dem Kunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Each active customer has a relationship manager who is still here</source>
        <translation>Jeder aktive Kunde hat einen Kundenbetreuer, der noch im Haus ist</translation>
    </message>
    <message>
        <source>Name the person who looks after this customer.</source>
        <translation>Benennen Sie die Person, die diesen Kunden betreut.</translation>
    </message>
    <message>
        <source>Each active customer has agreed what a complaint, a major incident, an emergency change and an emergency release are, and the release policy</source>
        <translation>Mit jedem aktiven Kunden ist vereinbart, was eine Beschwerde, ein Major Incident, eine Notfalländerung und ein Notfall-Release sind, ebenso die Release-Richtlinie</translation>
    </message>
    <message>
        <source>Agree the missing definitions with the customer and record the day of each.</source>
        <translation>Vereinbaren Sie die fehlenden Definitionen mit dem Kunden und erfassen Sie jeweils den Tag.</translation>
    </message>
    <message>
        <source>For each active customer its contact, users, business environment and means of communication are known</source>
        <translation>Zu jedem aktiven Kunden sind Kontakt, Anwender, Geschäftsumfeld und Kommunikationswege bekannt</translation>
    </message>
    <message>
        <source>Fill in the contact, the user groups, the business environment and how both sides talk to each other.</source>
        <translation>Tragen Sie den Kontakt, die Anwendergruppen, das Geschäftsumfeld und die Art ein, wie beide Seiten miteinander sprechen.</translation>
    </message>
    <message>
        <source>The performance of services is reviewed with each active customer within the interval</source>
        <translation>Die Leistung der Services wird mit jedem aktiven Kunden innerhalb des Intervalls überprüft</translation>
    </message>
    <message>
        <source>Hold the review and record its date, or set the interval where there is none.</source>
        <translation>Führen Sie die Überprüfung durch und erfassen Sie ihr Datum, oder legen Sie das Intervall fest, wenn es keines gibt.</translation>
    </message>
    <message>
        <source>Customers reviewed within their interval</source>
        <translation>Innerhalb ihres Intervalls überprüfte Kunden</translation>
    </message>
    <message>
        <source>Active customers whose latest review was no longer ago than their interval at the end of the month, of all active customers.</source>
        <translation>Aktive Kunden, deren letzte Überprüfung am Monatsende nicht länger zurücklag als ihr Intervall, von allen aktiven Kunden.</translation>
    </message>
    <message>
        <source>Business relationship management</source>
        <translation>Management der Geschäftsbeziehungen</translation>
    </message>
    <message>
        <source>An auditor asks for the customers, who looks after each, when performance was last reviewed with them and what came of it. Definitions that the provider made alone, and reviews that nobody can show, are found first.</source>
        <translation>Ein Auditor fragt nach den Kunden, wer sich um jeden kümmert, wann die Leistung zuletzt mit ihnen überprüft wurde und was daraus wurde. Festlegungen, die der Anbieter allein getroffen hat, und Überprüfungen, die niemand belegen kann, findet er zuerst.</translation>
    </message>
    <message>
        <source>Enter the customers who receive your services.</source>
        <translation>Erfassen Sie die Kunden, die Ihre Services erhalten.</translation>
    </message>
    <message>
        <source>Plan a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a customer or user is dissatisfied with in a service, by the definition agreed with the customer, until it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found out about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service report that tells of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation and closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer agrees to close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonconformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being investigated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being acted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start to act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Complaint that the customer does not agree to close, and that was not escalated: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to the complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a nonconformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose an improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction surveys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time customers and users are asked how satisfied they are: whom was asked, what they answered, and what is made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where all of them were asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Empty where it was about all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat every (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; once a year is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers and users in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why those who were asked stand for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the time before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answers say, and how that differs from the time before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of the surveys held in the month, of the best possible score, on average over the surveys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to surveys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the surveys held in the month, of all who were asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints whose answer was due in the month and that were answered by then, of all whose answer was due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints received in the month that had to be escalated, of all received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customers, users and others with an interest in the services are known, and for each customer one person answers for the relationship and its satisfaction. What a complaint is, what a major incident is and which changes and releases count as emergencies is agreed with each, performance is reviewed together, complaints are dealt with until they are closed, and satisfaction is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With each active customer there was a communication within the review interval, or within the last year where there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to the customer about its business and what it will need, and record it as a communication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The satisfaction of each active customer was measured within the interval, on a sample whose choice is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a survey of this customer; say whom it asks and why these, and how often it is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complaint is unanswered past the day on which its answer was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the complaint today and record the day, or tell the customer why it takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each complaint whose solution the customer does not accept was escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate the complaint to somebody who can decide more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each survey of satisfaction was analysed and reviewed within 31 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what the answers say, review that, and propose the improvements that follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapacityManagement</name>
    <message>
        <source>Capacity plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people, technology, information and money will suffice for the demand on the services in a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacity and performance requirements agreed with customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect of what was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the agreed availability, continuity and service levels mean for capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect of laws, contracts and organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes of law, contracts or the organisation may mean for capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect of new technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load from which an upgrade is started, early enough to be ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of upgrades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Procedure for forecasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document that says how demand and load are forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The change that brought this version of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service management plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan with which it is aligned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Überprüfung</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Überprüfung beginnen</translation>
    </message>
    <message>
        <source>End review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured of demand, load or performance, what it may reach, and what it will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Configuration item</source>
        <translation>Konfigurationselement</translation>
    </message>
    <message>
        <source>Where it is measured on one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Such as %, GB, orders an hour or working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value from which an upgrade is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>No longer measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Each capacity plan in force covers the six elements the standard asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in demand, effects, upgrades with their cost, and the procedure for forecasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each live service in scope is covered by a capacity plan in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the service to a capacity plan and put the plan into force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each metric of a capacity plan in force was measured within the last 31 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure it and record value and date, or stop measuring what nobody needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demand on each live service in scope is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the capacity plan by what the demand on this service is measured, and measure it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each demand in a capacity plan in force was measured within the last 92 days and has a forecast that still lies ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the demand and forecast it anew, with the day for which the forecast counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity metrics above their warning threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity metrics that were measured in the month and reached their warning threshold at least once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of demand forecasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close the forecasts for a day in the month came to what was measured for that day: 100 % is exact. Counted as long as the forecast stands in the metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents caused by lack of capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents reported in the month whose category or subcategory is &quot;capacity&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity management</source>
        <translation>Kapazitätsmanagement</translation>
    </message>
    <message>
        <source>Requirements for capacity and performance are agreed, and a plan says how people, technology, information and money will meet today&apos;s and tomorrow&apos;s demand. Use is monitored, performance is tuned, and enough capacity is provided for what was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor reads the plan for its six elements and asks which figures the forecast rests on and what was done when a threshold was reached. Plans without a forecast, thresholds that nobody watches and services that the plan forgets are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeManagement</name>
    <message>
        <source>Each change with possible major impact runs through the transition of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a service transition from the change, or link the one it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each removal and each transfer of a service is classified as a change with possible major impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the change as one with possible major impact and let it run through a service transition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change that was taken up has a scope, a kind and says what is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is missing: scope, kind, and what is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each assessed change of a service, a component or an item names the configuration items it alters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the items from the configuration records; what is not recorded yet is recorded first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each assessed change has an estimate of its cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate the cost with those who keep the budget; 0 is an estimate, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effect of each approved change on information security was assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let information security assess the change and record what it found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each approved change states its effect on continuity, availability, capacity and releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask those who look after continuity, availability, capacity and releases, and record what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each approved normal change was weighed on all six grounds and approved by somebody who did not ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete risks, impact, requirements, benefit, feasibility and cost, and have it approved by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each approved change has a back-out plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down how the change is reversed or put right if it fails, and test it where that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each approved change that is still to be carried out has its dates in the schedule of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan from when to when it is to be carried out, and make the schedule known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change that waits for a release is scheduled for the day of that release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the release or the dates of the change, so that both are planned for the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No normal change was implemented without a test that passed, or a record that none was needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the test and its day; where there was none, test now and find out why it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baseline of the items of each change was taken before its release was deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a baseline of the items now, and before the next deployment; record how one would have gone back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each failed change was investigated in a review that led to actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse or remedy the change, hold a review of the failure and agree actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration records were updated within five days of each successful change of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the records and enter the day. One that came too late stays here for twelve months: find out why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each implemented change was reviewed before it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the review now: did the change achieve what it was for, and what is to be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each emergency change was approved and reviewed within five days of its implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtain the approval and hold the review. One that came too late stays here for twelve months: find out why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity and availability plans were tested within 90 days of each major change to a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the plans of the services it touched. A test that came too late stays here for twelve months: find out why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the changes implemented in the month whose result is known, those that were successful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the changes implemented in the month, those that were emergencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes implemented in their planned window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the changes implemented in the month, those that were implemented between the planned times; one without planned times was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes reviewed within ten working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the changes implemented in the month, those reviewed within 14 days; those that still have time and no review are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency changes reviewed within five days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the emergency changes implemented in the month, those reviewed within five days; those that still have time and no review are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes awaiting a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that had been requested and neither approved nor rejected at the end of the month; cancelled ones are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time from request to implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from the request to the implementation of the changes implemented in the month, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean delay of the configuration records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from the implementation of the changes of the month until the configuration records were updated, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes with an estimate of their cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the changes requested in the month that have been assessed or decided on, those with an estimate of their cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes assessed for information security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the changes approved in the month, those whose effect on information security was assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The removal or transfer of a service always has a possible major impact. Say so before it is classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a standard change or an emergency change may skip what comes in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test failed. Build the change again before it is scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a standard change, or one recorded as needing no test, is scheduled without a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is said to be successful. Correct the result before it is backed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More information was asked for. The approval stays open until it has been given and there is a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard: often done, of known risk, approved once and for all. Emergency: as defined with the customer. Everything else is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration item</source>
        <translation>Konfigurationselement</translation>
    </message>
    <message>
        <source>Service level agreement</source>
        <translation>Service Level Agreement</translation>
    </message>
    <message>
        <source>Service catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service management system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible major impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the criteria of the change policy. Such a change runs through the transition of a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact on services or customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Configuration items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items that are altered, from the configuration records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Angefordert von</translation>
    </message>
    <message>
        <source>The name as it stands among the people, where it is one of them: nobody approves a change of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>What is altered, where, and what is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record to be altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the agreement, contract, plan or other record that it alters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can go wrong with the change, and without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact on services and customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which requirements it meets, and which it touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit to the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical feasibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the change itself and of running what comes of it. Write 0 where it costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On information security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or altered risks, and whether policy and controls still hold. Write none where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on other processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On continuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the continuity plans and what they promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the availability plans and targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On releases that are planned or under way, and whether it needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through which a change with possible major impact is designed and introduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty until there is a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-out plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the change is reversed, or put right, if it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-out was tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window in the schedule of change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule and implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which it is deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty until it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration records updated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Whether it achieved what it was for. One review may cover many standard changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change with possible major impact without a service transition: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review that has not been held yet: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Change that nobody but who asked for it, or carries it out, has approved: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals that are still open: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvers who reject the change: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve without assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule without a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implement at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of configuration items whose records have not been updated: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Each request to alter a service, a component, a configuration item, an agreement or a plan, from the request to its review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update of the configuration records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a service transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval of a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one of those who decide on a change decided, when, and on which conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not who asked for the change or carries it out, unless it is a standard change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change management</source>
        <translation>Änderungsmanagement</translation>
    </message>
    <message>
        <source>Change advisory board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Owner of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top management</source>
        <translation>Oberste Leitung</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty until there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which risks, effects, benefits and costs weighed with the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given once an emergency change had been carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approver who asked for the change or carries it out: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every alteration of a service or a controlled item is requested, classified, assessed with the other processes, decided on, tested, scheduled and reviewed, and can be reversed. A policy says what is controlled and what counts as major, and emergencies are defined with the customer and follow a procedure of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor draws changes of every kind and follows each from the request to the review: who decided on what grounds, what was tested, what the customer knew. Changes approved by who asked for them, failed changes without an investigation and configuration records that were never updated are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>There was nothing to measure here.</source>
        <translation>Hier gab es nichts zu messen.</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a target line and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ClauseGuidance</name>
    <message>
        <source>## %1

**What it asks.** %2

**What an auditor looks for.** %3

</source>
        <comment>clause as Markdown</comment>
        <translation>## %1

**Was verlangt wird.** %2

**Worauf ein Auditor achtet.** %3

</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>clause and name of a process</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>These are the workbench’s own words, not those of the standard. Where they differ, the standard prevails.</source>
        <translation>Dies sind die Worte der Workbench, nicht die der Norm. Wo sie abweichen, gilt die Norm.</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>Management system</source>
        <translation>Managementsystem</translation>
    </message>
    <message>
        <source>Management responsibility</source>
        <translation>Verantwortung der Leitung</translation>
    </message>
    <message>
        <source>Management commitment</source>
        <translation>Verpflichtung der Leitung</translation>
    </message>
    <message>
        <source>Service management policy</source>
        <translation>Politik des Service-Managements</translation>
    </message>
    <message>
        <source>Authority, responsibility and communication</source>
        <translation>Befugnis, Verantwortung und Kommunikation</translation>
    </message>
    <message>
        <source>Management representative</source>
        <translation>Beauftragter der Leitung</translation>
    </message>
    <message>
        <source>Processes operated by other parties</source>
        <translation>Von anderen betriebene Prozesse</translation>
    </message>
    <message>
        <source>Documentation management</source>
        <translation>Dokumentationsmanagement</translation>
    </message>
    <message>
        <source>Establish and maintain documents</source>
        <translation>Dokumente erstellen und pflegen</translation>
    </message>
    <message>
        <source>Control of documents</source>
        <translation>Lenkung von Dokumenten</translation>
    </message>
    <message>
        <source>Control of records</source>
        <translation>Lenkung von Aufzeichnungen</translation>
    </message>
    <message>
        <source>Resource management</source>
        <translation>Ressourcenmanagement</translation>
    </message>
    <message>
        <source>Provision of resources</source>
        <translation>Bereitstellung von Ressourcen</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Establish and improve the management system</source>
        <translation>Managementsystem aufbauen und verbessern</translation>
    </message>
    <message>
        <source>Define the scope</source>
        <translation>Geltungsbereich festlegen</translation>
    </message>
    <message>
        <source>Plan the management system</source>
        <translation>Managementsystem planen</translation>
    </message>
    <message>
        <source>Implement and operate the management system</source>
        <translation>Managementsystem umsetzen und betreiben</translation>
    </message>
    <message>
        <source>Monitor and review the management system</source>
        <translation>Managementsystem überwachen und bewerten</translation>
    </message>
    <message>
        <source>Monitoring and review in general</source>
        <translation>Überwachung und Bewertung allgemein</translation>
    </message>
    <message>
        <source>Internal audit</source>
        <translation>Internes Audit</translation>
    </message>
    <message>
        <source>Management review</source>
        <translation>Managementbewertung</translation>
    </message>
    <message>
        <source>Maintain and improve the management system</source>
        <translation>Managementsystem erhalten und verbessern</translation>
    </message>
    <message>
        <source>Improvement in general</source>
        <translation>Verbesserung allgemein</translation>
    </message>
    <message>
        <source>Management of improvements</source>
        <translation>Steuerung der Verbesserungen</translation>
    </message>
    <message>
        <source>Design and transition</source>
        <translation>Entwurf und Überführung</translation>
    </message>
    <message>
        <source>New or changed services in general</source>
        <translation>Neue oder geänderte Services allgemein</translation>
    </message>
    <message>
        <source>Plan new or changed services</source>
        <translation>Neue oder geänderte Services planen</translation>
    </message>
    <message>
        <source>Design and develop new or changed services</source>
        <translation>Neue oder geänderte Services entwerfen und entwickeln</translation>
    </message>
    <message>
        <source>Transition of new or changed services</source>
        <translation>Überführung neuer oder geänderter Services</translation>
    </message>
    <message>
        <source>Service delivery</source>
        <translation>Servicebereitstellung</translation>
    </message>
    <message>
        <source>Service level management</source>
        <translation>Service-Level-Management</translation>
    </message>
    <message>
        <source>Service reporting</source>
        <translation>Serviceberichtswesen</translation>
    </message>
    <message>
        <source>Service continuity and availability management</source>
        <translation>Service-Kontinuitäts- und Verfügbarkeitsmanagement</translation>
    </message>
    <message>
        <source>Continuity and availability: requirements</source>
        <translation>Kontinuität und Verfügbarkeit: Anforderungen</translation>
    </message>
    <message>
        <source>Continuity and availability: plans</source>
        <translation>Kontinuität und Verfügbarkeit: Pläne</translation>
    </message>
    <message>
        <source>Continuity and availability: monitoring and testing</source>
        <translation>Kontinuität und Verfügbarkeit: Überwachung und Tests</translation>
    </message>
    <message>
        <source>Budgeting and accounting for services</source>
        <translation>Finanzplanung und Kostenrechnung für Services</translation>
    </message>
    <message>
        <source>Capacity management</source>
        <translation>Kapazitätsmanagement</translation>
    </message>
    <message>
        <source>Information security management</source>
        <translation>Informationssicherheitsmanagement</translation>
    </message>
    <message>
        <source>Information security policy</source>
        <translation>Politik der Informationssicherheit</translation>
    </message>
    <message>
        <source>Information security controls</source>
        <translation>Maßnahmen der Informationssicherheit</translation>
    </message>
    <message>
        <source>Information security changes and incidents</source>
        <translation>Informationssicherheit: Änderungen und Vorfälle</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Business relationship management</source>
        <translation>Management der Geschäftsbeziehungen</translation>
    </message>
    <message>
        <source>Supplier management</source>
        <translation>Lieferantenmanagement</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Incident and service request management</source>
        <translation>Management von Incidents und Serviceanforderungen</translation>
    </message>
    <message>
        <source>Problem management</source>
        <translation>Problem-Management</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Configuration management</source>
        <translation>Konfigurationsmanagement</translation>
    </message>
    <message>
        <source>Change management</source>
        <translation>Änderungsmanagement</translation>
    </message>
    <message>
        <source>Release and deployment management</source>
        <translation>Release- und Verteilungsmanagement</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a clause</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear: %1</source>
        <comment>what a line is for</comment>
        <translation>Leeren: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Adds a record and says its number.</source>
        <translation>Fügt einen Datensatz hinzu und nennt seine Nummer.</translation>
    </message>
    <message>
        <source>The workbook.</source>
        <translation>Die Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The record type, such as incident; &quot;itsms describe&quot; lists them.</source>
        <translation>Die Datensatzart, etwa incident; „itsms describe“ listet sie auf.</translation>
    </message>
    <message>
        <source>What the record says. Links take a number or a title, several separated by semicolons.</source>
        <translation>Was der Datensatz sagt. Verweise nehmen eine Nummer oder einen Titel, mehrere durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>%1 has no step &quot;%2&quot;. %3</source>
        <translation>%1 hat keinen Schritt „%2“. %3</translation>
    </message>
    <message>
        <source>Its steps: %1.</source>
        <translation>Die Schritte: %1.</translation>
    </message>
    <message>
        <source>%1 Fields to fill in: %2.</source>
        <translation>%1 Auszufüllende Felder: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is now in the state &quot;%2&quot;.</source>
        <translation>%1 ist jetzt im Zustand „%2“.</translation>
    </message>
    <message>
        <source>Takes a step in the life of a record.</source>
        <translation>Führt einen Schritt im Leben eines Datensatzes aus.</translation>
    </message>
    <message>
        <source>The record, such as INC-000017.</source>
        <translation>Der Datensatz, etwa INC-000017.</translation>
    </message>
    <message>
        <source>The step, or the state it leads to; &quot;itsms show&quot; lists what is possible.</source>
        <translation>Der Schritt oder der Zustand, zu dem er führt; „itsms show“ listet auf, was möglich ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as year, month and day, such as 2026-03-31.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn als Jahr, Monat und Tag, etwa 2026-03-31.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Did you mean %1 or %2?</source>
        <translation>Meinten Sie %1 oder %2?</translation>
    </message>
    <message>
        <source>There is no record type &quot;%1&quot;. %2</source>
        <translation>Es gibt keine Datensatzart „%1“. %2</translation>
    </message>
    <message>
        <source>&quot;itsms describe&quot; lists them.</source>
        <translation>„itsms describe“ listet sie auf.</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot;. %3</source>
        <translation>%1 hat kein Feld „%2“. %3</translation>
    </message>
    <message>
        <source>&quot;itsms describe %1&quot; lists its fields.</source>
        <translation>„itsms describe %1“ listet die Felder auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no condition. Write it as FIELD=VALUE, or with !=, &lt;, &lt;=, &gt;, &gt;= or ~ (contains).</source>
        <translation>„%1“ ist keine Bedingung. Schreiben Sie sie als FIELD=VALUE oder mit !=, &lt;, &lt;=, &gt;, &gt;= oder ~ (enthält).</translation>
    </message>
    <message>
        <source>The period begins on %1, after it ends on %2.</source>
        <translation>Der Zeitraum beginnt am %1, nach seinem Ende am %2.</translation>
    </message>
    <message>
        <source>state is changed by a step, not by hand: itsms advance FILE NUMBER STEP. &quot;itsms describe %1&quot; lists the steps.</source>
        <translation>state ändert sich durch einen Schritt, nicht von Hand: itsms advance FILE NUMBER STEP. „itsms describe %1“ listet die Schritte auf.</translation>
    </message>
    <message>
        <source>%1 (%2) is kept by the workbook itself and cannot be set.</source>
        <translation>%1 (%2) führt die Arbeitsmappe selbst; das Feld kann nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>%1: there is no record of the type %2 with the number, title or external number &quot;%3&quot;.</source>
        <translation>%1: Es gibt keinen Datensatz der Art %2 mit der Nummer, dem Titel oder der externen Nummer „%3“.</translation>
    </message>
    <message>
        <source>%1 holds records of the type %2. Add them by themselves: itsms add FILE %2 %3=NUMBER.</source>
        <translation>%1 enthält Datensätze der Art %2. Fügen Sie sie einzeln hinzu: itsms add FILE %2 %3=NUMBER.</translation>
    </message>
    <message>
        <source>%1 is an attached file. Attach it with: itsms attach FILE NUMBER PATH.</source>
        <translation>%1 ist eine angehängte Datei. Hängen Sie sie an mit: itsms attach FILE NUMBER PATH.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets nothing. Write it as FIELD=VALUE, and FIELD= to clear it.</source>
        <translation>„%1“ setzt nichts. Schreiben Sie FIELD=VALUE, und FIELD= zum Leeren.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Attached %1 to %2</source>
        <translation>%1 an %2 angehängt</translation>
    </message>
    <message>
        <source>%1 is attached to %2.</source>
        <translation>%1 ist an %2 angehängt.</translation>
    </message>
    <message>
        <source>Attaches a file to a record.</source>
        <translation>Hängt eine Datei an einen Datensatz an.</translation>
    </message>
    <message>
        <source>The file to attach.</source>
        <translation>Die Datei, die angehängt wird.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 is the workbook itself; a copy needs another place.</source>
        <translation>%1 ist die Arbeitsmappe selbst; eine Kopie braucht einen anderen Ort.</translation>
    </message>
    <message>
        <source>Copies the workbook, also while it is in use, checks the copy and says where it is.</source>
        <translation>Kopiert die Arbeitsmappe, auch während sie benutzt wird, prüft die Kopie und nennt ihren Ort.</translation>
    </message>
    <message>
        <source>The copy; in a folder it gets the workbook&apos;s name and the time.</source>
        <translation>Die Kopie; in einem Ordner erhält sie den Namen der Arbeitsmappe und die Uhrzeit.</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>    What to do: %1</source>
        <translation>    Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>No findings on %1.</source>
        <translation>Keine Feststellungen am %1.</translation>
    </message>
    <message>
        <source>Findings on %1: %2, of %3 checks.</source>
        <translation>Feststellungen am %1: %2, bei %3 Prüfungen.</translation>
    </message>
    <message>
        <source>No check belongs to clause &quot;%1&quot;. There are checks for: %2.</source>
        <translation>Zum Abschnitt „%1“ gehört keine Prüfung. Prüfungen gibt es für: %2.</translation>
    </message>
    <message>
        <source>Lists what does not conform to the standard; the exit code is 1 where something does not.</source>
        <translation>Listet auf, was der Norm nicht entspricht; der Exit-Code ist 1, wenn etwas nicht entspricht.</translation>
    </message>
    <message>
        <source>As if it were the end of this day (YYYY-MM-DD).</source>
        <translation>Als wäre es das Ende dieses Tages (YYYY-MM-DD).</translation>
    </message>
    <message>
        <source>Only a clause and what is below it, such as 8 or 8.1.</source>
        <translation>Nur ein Abschnitt und was darunter liegt, etwa 8 oder 8.1.</translation>
    </message>
    <message>
        <source>For programs: an object with as_of and findings.</source>
        <translation>Für Programme: ein Objekt mit as_of und findings.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date format: %2 Write it as D/M/YYYY H:MM, DD.MM.YYYY or YYYY-MM-DD HH:MM:SS.</source>
        <translation>„%1“ ist kein Datumsformat: %2 Schreiben Sie es als D/M/YYYY H:MM, DD.MM.YYYY oder YYYY-MM-DD HH:MM:SS.</translation>
    </message>
    <message>
        <source>%1 is not known.</source>
        <translation>%1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>the letter %1 means nothing.</source>
        <translation>der Buchstabe %1 bedeutet nichts.</translation>
    </message>
    <message>
        <source>it has %1 twice.</source>
        <translation>%1 kommt darin zweimal vor.</translation>
    </message>
    <message>
        <source>it needs a day, a month and a year.</source>
        <translation>es braucht einen Tag, einen Monat und ein Jahr.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>langer Text</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>one %1</source>
        <translation>ein Verweis auf %1</translation>
    </message>
    <message>
        <source>any number of %1</source>
        <translation>beliebig viele Verweise auf %1</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>Zeilen der Art %1</translation>
    </message>
    <message>
        <source>an attached file</source>
        <translation>eine angehängte Datei</translation>
    </message>
    <message>
        <source>kept by the workbook</source>
        <translation>von der Arbeitsmappe geführt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>%1 (%2), clause %3</source>
        <translation>%1 (%2), Abschnitt %3</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message>
        <source>    %1 (%2): %3</source>
        <translation>    %1 (%2): %3</translation>
    </message>
    <message>
        <source>Checks:</source>
        <translation>Prüfungen:</translation>
    </message>
    <message>
        <source>Measures:</source>
        <translation>Kennzahlen:</translation>
    </message>
    <message>
        <source>Reports:</source>
        <translation>Berichte:</translation>
    </message>
    <message>
        <source>Says what the program knows: record types with their fields and steps, checks, measures, reports.</source>
        <translation>Sagt, was das Programm kennt: Datensatzarten mit ihren Feldern und Schritten, Prüfungen, Kennzahlen, Berichte.</translation>
    </message>
    <message>
        <source>Only this record type, in full.</source>
        <translation>Nur diese Datensatzart, vollständig.</translation>
    </message>
    <message>
        <source>For programs: an object with processes, record_types, checks, measures and reports; with TYPE, that record type.</source>
        <translation>Für Programme: ein Objekt mit processes, record_types, checks, measures und reports; mit TYPE diese Datensatzart.</translation>
    </message>
    <message>
        <source>Say where to write: --out NAME.csv or --out NAME.xlsx.</source>
        <translation>Geben Sie an, wohin geschrieben wird: --out NAME.csv oder --out NAME.xlsx.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends neither in .csv nor in .xlsx, which says the format.</source>
        <translation>„%1“ endet weder auf .csv noch auf .xlsx; die Endung bestimmt das Format.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>%1: records written: %2.</source>
        <translation>%1: geschriebene Datensätze: %2.</translation>
    </message>
    <message>
        <source>Writes records to a CSV or xlsx file that imports back unchanged.</source>
        <translation>Schreibt Datensätze in eine CSV- oder xlsx-Datei, die sich unverändert wieder importieren lässt.</translation>
    </message>
    <message>
        <source>The file to write, NAME.csv or NAME.xlsx.</source>
        <translation>Die Datei, die geschrieben wird, NAME.csv oder NAME.xlsx.</translation>
    </message>
    <message>
        <source>Only these, as in &quot;itsms list&quot;.</source>
        <translation>Nur diese, wie bei „itsms list“.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>    Reason: %1</source>
        <translation>    Grund: %1</translation>
    </message>
    <message>
        <source>    %1: %2 -&gt; %3</source>
        <translation>    %1: %2 -&gt; %3</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <translation>    %1: %2</translation>
    </message>
    <message>
        <source>Shows who changed what in a record, the newest first.</source>
        <translation>Zeigt, wer was in einem Datensatz geändert hat, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>For programs: an array of entries with the fields before and after.</source>
        <translation>Für Programme: ein Array von Einträgen mit den Feldern vorher und nachher.</translation>
    </message>
    <message>
        <source>Suggested mapping; correct it with --map, or keep it with --save-profile:</source>
        <translation>Vorgeschlagene Zuordnung; berichtigen Sie sie mit --map oder behalten Sie sie mit --save-profile:</translation>
    </message>
    <message>
        <source>    Every row is a new record.</source>
        <translation>    Jede Zeile ist ein neuer Datensatz.</translation>
    </message>
    <message>
        <source>    Rows find their record by %1.</source>
        <translation>    Zeilen finden ihren Datensatz über %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column &quot;%2&quot;, value &quot;%3&quot;: %4</source>
        <translation>Zeile %1, Spalte „%2“, Wert „%3“: %4</translation>
    </message>
    <message>
        <source>Dates were read as %1.</source>
        <translation>Datumsangaben wurden gelesen als %1.</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, unchanged: %3, rejected: %4, superseded: %5.</source>
        <translation>Neu: %1, geändert: %2, unverändert: %3, abgewiesen: %4, überholt: %5.</translation>
    </message>
    <message>
        <source>Records made because rows link to them: %1.</source>
        <translation>Datensätze, die angelegt wurden, weil Zeilen auf sie verweisen: %1.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>Das war ein Probelauf: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Further rejected rows: %1. --rejects OUT.csv writes them all to a file.</source>
        <translation>Weitere abgewiesene Zeilen: %1. --rejects OUT.csv schreibt sie alle in eine Datei.</translation>
    </message>
    <message>
        <source>The rejected rows are in %1.</source>
        <translation>Die abgewiesenen Zeilen stehen in %1.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>Saved the import profile %1</source>
        <translation>Importprofil %1 gespeichert</translation>
    </message>
    <message>
        <source>The mapping is kept as the profile &quot;%1&quot;.</source>
        <translation>Die Zuordnung ist als Profil „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>%1 is needed as it is; the rejected rows need another file.</source>
        <translation>%1 wird unverändert gebraucht; die abgewiesenen Zeilen brauchen eine andere Datei.</translation>
    </message>
    <message>
        <source>A saved or shipped way of importing; &quot;itsms profiles&quot; lists them.</source>
        <translation>Ein gespeichertes oder mitgeliefertes Importprofil; „itsms profiles“ listet sie auf.</translation>
    </message>
    <message>
        <source>Which column fills which field, before the profile; &quot;{COLUMN}: {COLUMN}=FIELD&quot; joins several, &quot;&apos;text&apos;=FIELD&quot; is the same in every record, &quot;COLUMN=&quot; leaves a column out. Without a profile only what is mapped comes in; without both a mapping is suggested.</source>
        <translation>Welche Spalte welches Feld füllt, mit Vorrang vor dem Profil; „{COLUMN}: {COLUMN}=FIELD“ verbindet mehrere, „&apos;text&apos;=FIELD“ ist in jedem Datensatz gleich, „COLUMN=“ lässt eine Spalte aus. Ohne Profil wird nur importiert, was zugeordnet ist; ohne beides wird eine Zuordnung vorgeschlagen.</translation>
    </message>
    <message>
        <source>By which field a row finds its record; empty makes every row a new one.</source>
        <translation>Über welches Feld eine Zeile ihren Datensatz findet; leer macht jede Zeile zu einem neuen.</translation>
    </message>
    <message>
        <source>Only the last row of each key counts, as in event logs.</source>
        <translation>Nur die letzte Zeile jedes Schlüssels zählt, wie in Ereignisprotokollen.</translation>
    </message>
    <message>
        <source>How dates are written, such as D/M/YYYY H:MM; otherwise recognised.</source>
        <translation>Wie Datumsangaben geschrieben sind, etwa D/M/YYYY H:MM; sonst werden sie erkannt.</translation>
    </message>
    <message>
        <source>Of times that do not say theirs, such as Europe/Berlin; otherwise the workbook&apos;s.</source>
        <translation>Für Uhrzeiten ohne eigene Zeitzone, etwa Europe/Berlin; sonst die der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Which sheet of a spreadsheet; otherwise the first with content.</source>
        <translation>Welches Blatt eines Tabellendokuments; sonst das erste mit Inhalt.</translation>
    </message>
    <message>
        <source>Makes the records that rows link to where they are missing, such as persons.</source>
        <translation>Legt die Datensätze an, auf die Zeilen verweisen, wo sie fehlen, etwa Personen.</translation>
    </message>
    <message>
        <source>Says what would happen and changes nothing.</source>
        <translation>Sagt, was geschehen würde, und ändert nichts.</translation>
    </message>
    <message>
        <source>Writes the rejected rows to a file, with their line and the reason.</source>
        <translation>Schreibt die abgewiesenen Zeilen mit Zeilennummer und Grund in eine Datei.</translation>
    </message>
    <message>
        <source>Keeps this mapping in the workbook under a name.</source>
        <translation>Speichert diese Zuordnung unter einem Namen in der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Imports a CSV, TSV, xlsx or ods file as one change; the exit code is 1 where rows were rejected.</source>
        <translation>Importiert eine CSV-, TSV-, xlsx- oder ods-Datei als eine Änderung; der Exit-Code ist 1, wenn Zeilen abgewiesen wurden.</translation>
    </message>
    <message>
        <source>The file to import.</source>
        <translation>Die Datei, die importiert wird.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;. %2</source>
        <translation>Die Datei hat keine Spalte „%1“. %2</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>Ihre Spalten sind: %1.</translation>
    </message>
    <message>
        <source>The text for %1 is empty; leave the field out instead.</source>
        <translation>Der Text für %1 ist leer; lassen Sie das Feld stattdessen weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps nothing. Write it as COLUMN=FIELD, &quot;{COLUMN}: {COLUMN}=FIELD&quot; or &quot;&apos;text&apos;=FIELD&quot;.</source>
        <translation>„%1“ ordnet nichts zu. Schreiben Sie COLUMN=FIELD, „{COLUMN}: {COLUMN}=FIELD“ oder „&apos;text&apos;=FIELD“.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; imports records of the type %2, not %3.</source>
        <translation>Das Profil „%1“ importiert Datensätze der Art %2, nicht %3.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Use a name such as Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „%1“. Verwenden Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; -&gt; %2</source>
        <translation>&apos;%1&apos; -&gt; %2</translation>
    </message>
    <message>
        <source>%1 -&gt; %2</source>
        <translation>%1 -&gt; %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
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
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Shows the latest changes of the workbook, the newest first.</source>
        <translation>Zeigt die letzten Änderungen der Arbeitsmappe, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>At most so many; otherwise 50.</source>
        <translation>Höchstens so viele; sonst 50.</translation>
    </message>
    <message>
        <source>For programs: an array of entries.</source>
        <translation>Für Programme: ein Array von Einträgen.</translation>
    </message>
    <message>
        <source>%1 holds several records; a list cannot be sorted by it.</source>
        <translation>%1 enthält mehrere Datensätze; danach lässt sich eine Liste nicht sortieren.</translation>
    </message>
    <message>
        <source>There is nothing to list. %1: %2</source>
        <translation>Es gibt nichts aufzulisten. %1: %2</translation>
    </message>
    <message>
        <source>--json, --csv and --count exclude each other; choose one.</source>
        <translation>--json, --csv und --count schließen einander aus; wählen Sie eines.</translation>
    </message>
    <message>
        <source>Lists records.</source>
        <translation>Listet Datensätze auf.</translation>
    </message>
    <message>
        <source>Only these; also with !=, &lt;, &lt;=, &gt;, &gt;=, ~ (contains), and FIELD= for empty. Several must all hold.</source>
        <translation>Nur diese; auch mit !=, &lt;, &lt;=, &gt;, &gt;=, ~ (enthält), und FIELD= für leer. Mehrere müssen alle gelten.</translation>
    </message>
    <message>
        <source>Only those in which all these words occur.</source>
        <translation>Nur die, in denen alle diese Wörter vorkommen.</translation>
    </message>
    <message>
        <source>Sorted by this field; otherwise the newest first.</source>
        <translation>Nach diesem Feld sortiert; sonst die neuesten zuerst.</translation>
    </message>
    <message>
        <source>The largest first.</source>
        <translation>Die größten zuerst.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>Only how many there are.</source>
        <translation>Nur wie viele es sind.</translation>
    </message>
    <message>
        <source>For programs: an array of records with all fields.</source>
        <translation>Für Programme: ein Array von Datensätzen mit allen Feldern.</translation>
    </message>
    <message>
        <source>For spreadsheets: all fields, as &quot;itsms export&quot; writes them.</source>
        <translation>Für Tabellenkalkulationen: alle Felder, wie „itsms export“ sie schreibt.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>There is no measure &quot;%1&quot;. %2</source>
        <translation>Es gibt keine Kennzahl „%1“. %2</translation>
    </message>
    <message>
        <source>Target: %1 %2</source>
        <translation>Ziel: %1 %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Computes measures month by month, against their targets.</source>
        <translation>Berechnet Kennzahlen Monat für Monat und stellt sie ihren Zielen gegenüber.</translation>
    </message>
    <message>
        <source>The measure; otherwise all of them with their latest value.</source>
        <translation>Die Kennzahl; sonst alle mit ihrem letzten Wert.</translation>
    </message>
    <message>
        <source>The first day or month (YYYY-MM-DD or YYYY-MM); otherwise the last twelve months count.</source>
        <translation>Der erste Tag oder Monat (YYYY-MM-DD oder YYYY-MM); sonst zählen die letzten zwölf Monate.</translation>
    </message>
    <message>
        <source>The last day or month.</source>
        <translation>Der letzte Tag oder Monat.</translation>
    </message>
    <message>
        <source>For programs: an object with measures, each with its series.</source>
        <translation>Für Programme: ein Objekt mit measures, jede mit ihrer Reihe.</translation>
    </message>
    <message>
        <source>The workbench does not speak &quot;%1&quot;. It speaks: %2.</source>
        <translation>Die Workbench spricht „%1“ nicht. Sie spricht: %2.</translation>
    </message>
    <message>
        <source>%1 is ready, for %2.</source>
        <translation>%1 ist bereit, für %2.</translation>
    </message>
    <message>
        <source>Makes a new workbook.</source>
        <translation>Legt eine neue Arbeitsmappe an.</translation>
    </message>
    <message>
        <source>The workbook to make; it must not exist yet.</source>
        <translation>Die Arbeitsmappe, die angelegt wird; es darf sie noch nicht geben.</translation>
    </message>
    <message>
        <source>Fills it with the example organisation.</source>
        <translation>Füllt sie mit der Beispielorganisation.</translation>
    </message>
    <message>
        <source>Name of the organisation; otherwise the name of the file.</source>
        <translation>Name der Organisation; sonst der Name der Datei.</translation>
    </message>
    <message>
        <source>Language of its reports, such as en or de; otherwise yours.</source>
        <translation>Sprache ihrer Berichte, etwa en oder de; sonst Ihre.</translation>
    </message>
    <message>
        <source>Its time zone, such as Europe/Berlin; otherwise that of this computer.</source>
        <translation>Ihre Zeitzone, etwa Europe/Berlin; sonst die dieses Computers.</translation>
    </message>
    <message>
        <source>Its currency, such as EUR.</source>
        <translation>Ihre Währung, etwa EUR.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Datensatzart</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Lists the import profiles, those saved in the workbook and those that ship with the program.</source>
        <translation>Listet die Importprofile auf, die in der Arbeitsmappe gespeicherten und die mitgelieferten.</translation>
    </message>
    <message>
        <source>For programs: an array of profiles.</source>
        <translation>Für Programme: ein Array von Profilen.</translation>
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
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Geringfügig</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Wesentlich</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 is removed. &quot;itsms undo&quot; brings it back.</source>
        <translation>%1 ist entfernt. „itsms undo“ holt den Datensatz zurück.</translation>
    </message>
    <message>
        <source>Removes a record with its rows and attachments.</source>
        <translation>Entfernt einen Datensatz mit seinen Zeilen und Anhängen.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>einen Zeitraum</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>einen Tag</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;. %2</source>
        <translation>Es gibt keinen Bericht „%1“. %2</translation>
    </message>
    <message>
        <source>&quot;itsms report --list&quot; lists them.</source>
        <translation>„itsms report --list“ listet sie auf.</translation>
    </message>
    <message>
        <source>Say which workbook and which report: itsms report FILE NAME --out X.pdf. &quot;itsms report --list&quot; lists the reports.</source>
        <translation>Geben Sie Arbeitsmappe und Bericht an: itsms report FILE NAME --out X.pdf. „itsms report --list“ listet die Berichte auf.</translation>
    </message>
    <message>
        <source>Say where to write: --out %1.pdf.</source>
        <translation>Geben Sie an, wohin geschrieben wird: --out %1.pdf.</translation>
    </message>
    <message>
        <source>Writes a report as PDF, in the language of the organisation.</source>
        <translation>Schreibt einen Bericht als PDF, in der Sprache der Organisation.</translation>
    </message>
    <message>
        <source>The report; --list lists them.</source>
        <translation>Der Bericht; --list listet sie auf.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>Das PDF, das geschrieben wird.</translation>
    </message>
    <message>
        <source>The last day or month; for the state of a day, that day.</source>
        <translation>Der letzte Tag oder Monat; für den Stand eines Tages dieser Tag.</translation>
    </message>
    <message>
        <source>Lists the reports there are, with or without a workbook.</source>
        <translation>Listet die vorhandenen Berichte auf, mit oder ohne Arbeitsmappe.</translation>
    </message>
    <message>
        <source>With --list, for programs: an array of reports.</source>
        <translation>Mit --list, für Programme: ein Array von Berichten.</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
    <message>
        <source>%1 says that already; nothing is changed.</source>
        <translation>%1 sagt das bereits; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Changes fields of a record.</source>
        <translation>Ändert Felder eines Datensatzes.</translation>
    </message>
    <message>
        <source>New values; FIELD= clears one. Links take a number or a title, several separated by semicolons.</source>
        <translation>Neue Werte; FIELD= leert eines. Verweise nehmen eine Nummer oder einen Titel, mehrere durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets nothing. Write it as NAME=VALUE.</source>
        <translation>„%1“ setzt nichts. Schreiben Sie NAME=VALUE.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. %2</source>
        <translation>Es gibt keine Einstellung „%1“. %2</translation>
    </message>
    <message>
        <source>The settings: %1.</source>
        <translation>Die Einstellungen: %1.</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Shows what the workbook knows about its organisation, or changes it.</source>
        <translation>Zeigt, was die Arbeitsmappe über ihre Organisation weiß, oder ändert es.</translation>
    </message>
    <message>
        <source>New values of organisation, language, edition, time_zone or currency.</source>
        <translation>Neue Werte für organisation, language, edition, time_zone oder currency.</translation>
    </message>
    <message>
        <source>For programs: an object.</source>
        <translation>Für Programme: ein Objekt.</translation>
    </message>
    <message>
        <source>Attached:</source>
        <translation>Angehängt:</translation>
    </message>
    <message>
        <source>  %1 (%2 bytes, %3, %4)</source>
        <translation>  %1 (%2 Bytes, %3, %4)</translation>
    </message>
    <message>
        <source>Linked from:</source>
        <translation>Hierauf verweisen:</translation>
    </message>
    <message>
        <source>  %1 %2 (%3)</source>
        <translation>  %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Next steps:</source>
        <translation>Nächste Schritte:</translation>
    </message>
    <message>
        <source>  %1 (%2)</source>
        <translation>  %1 (%2)</translation>
    </message>
    <message>
        <source>    not yet: %1</source>
        <translation>    noch nicht: %1</translation>
    </message>
    <message>
        <source>%1  %2  (%3)</source>
        <translation>%1  %2  (%3)</translation>
    </message>
    <message>
        <source>Shows one record, what belongs to it, and its next steps.</source>
        <translation>Zeigt einen Datensatz, was zu ihm gehört, und seine nächsten Schritte.</translation>
    </message>
    <message>
        <source>For programs: all fields, available_steps, attached_files, linked_from.</source>
        <translation>Für Programme: alle Felder, available_steps, attached_files, linked_from.</translation>
    </message>
    <message>
        <source>There is nothing to undo in %1.</source>
        <translation>In %1 gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Taken back: %1 (%2). &quot;itsms redo&quot; brings it back.</source>
        <translation>Rückgängig gemacht: %1 (%2). „itsms redo“ holt es zurück.</translation>
    </message>
    <message>
        <source>There is nothing to redo in %1.</source>
        <translation>In %1 gibt es nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Brought back: %1 (%2).</source>
        <translation>Wiederholt: %1 (%2).</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>Macht die letzte Änderung rückgängig.</translation>
    </message>
    <message>
        <source>Brings back what was taken back last.</source>
        <translation>Wiederholt, was zuletzt rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Journal entries: %1, records: %2, attachments: %3.</source>
        <translation>Journaleinträge: %1, Datensätze: %2, Anhänge: %3.</translation>
    </message>
    <message>
        <source>%1 is whole, and every record is as its history says.</source>
        <translation>%1 ist unversehrt, und jeder Datensatz ist so, wie sein Verlauf es sagt.</translation>
    </message>
    <message>
        <source>%1 has problems: %2. Keep the file as it is and restore a backup.</source>
        <translation>%1 hat Probleme: %2. Lassen Sie die Datei, wie sie ist, und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Checks that the file is whole and nothing was changed behind its history; the exit code is 1 where it was.</source>
        <translation>Überprüft, dass die Datei unversehrt ist und nichts am Verlauf vorbei geändert wurde; der Exit-Code ist 1, wenn doch.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>&quot;itsms %1 --help&quot; says what it takes.</source>
        <translation>„itsms %1 --help“ sagt, was dazugehört.</translation>
    </message>
    <message>
        <source>%1 is missing. %2</source>
        <translation>%1 fehlt. %2</translation>
    </message>
    <message>
        <source>&quot;itsms %1&quot; does not take %2. %3</source>
        <translation>„itsms %1“ nimmt %2 nicht an. %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. %2</source>
        <translation>Es gibt keinen Befehl „%1“. %2</translation>
    </message>
    <message>
        <source>&quot;itsms --help&quot; lists them.</source>
        <translation>„itsms --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>&quot;itsms %1&quot; has no option --%2. Did you mean --%3?</source>
        <translation>„itsms %1“ hat keine Option --%2. Meinten Sie --%3?</translation>
    </message>
    <message>
        <source>Keeps the service management system of an organisation, as ISO/IEC 20000-1 asks for it, in one file.</source>
        <translation>Führt das Servicemanagementsystem einer Organisation, wie ISO/IEC 20000-1 es fordert, in einer Datei.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Who changes something, for the history; otherwise ITSMS_PERSON or the name of the account.</source>
        <translation>Wer etwas ändert, für den Verlauf; sonst ITSMS_PERSON oder der Name des Kontos.</translation>
    </message>
    <message>
        <source>Say what to do: itsms COMMAND FILE. &quot;itsms --help&quot; lists the commands.</source>
        <translation>Sagen Sie, was zu tun ist: itsms COMMAND FILE. „itsms --help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>The report %1 is about the whole organisation; leave --about out.</source>
        <translation>Der Bericht %1 handelt von der ganzen Organisation; lassen Sie --about weg.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. Give its number or its name.</source>
        <translation>Es gibt keinen Datensatz der Art %1 namens „%2“. Geben Sie seine Nummer oder seinen Namen an.</translation>
    </message>
    <message>
        <source>Only what belongs to this record, by its number or name: a customer, for the service report.</source>
        <translation>Nur was zu diesem Datensatz gehört, nach Nummer oder Name: beim Servicebericht ein Kunde.</translation>
    </message>
    <message>
        <source>%1 of %2 checks found nothing recorded to look at; they prove nothing yet.</source>
        <translation>%1 von %2 Prüfungen fanden nichts aufgezeichnet, das sie ansehen könnten; sie beweisen noch nichts.</translation>
    </message>
    <message>
        <source>--limit %1: a list cannot have fewer than no records.</source>
        <translation>--limit %1: Eine Liste kann nicht weniger als keinen Datensatz haben.</translation>
    </message>
    <message>
        <source>Further remarks of this kind: %1.</source>
        <translation>Weitere Anmerkungen dieser Art: %1.</translation>
    </message>
    <message>
        <source>What a cell means, such as &quot;priority:P1=critical&quot;; &quot;FIELD:Awaiting*=TO&quot; means all that begins so, &quot;FIELD:FROM=&quot; counts as empty.</source>
        <translation>Was eine Zelle bedeutet, etwa „priority:P1=critical“; „FIELD:Awaiting*=TO“ meint alles, was so beginnt, „FIELD:FROM=“ gilt als leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps no value. Write it as FIELD:FROM=TO, such as &quot;priority:P1=critical&quot;.</source>
        <translation>„%1“ ordnet keinen Wert zu. Schreiben Sie FIELD:FROM=TO, etwa „priority:P1=critical“.</translation>
    </message>
    <message>
        <source>Nothing of the file fills %1, so its values mean nothing; map a column to it with --map.</source>
        <translation>Nichts aus der Datei füllt %1, daher bedeuten dessen Werte nichts; ordnen Sie ihm mit --map eine Spalte zu.</translation>
    </message>
    <message>
        <source>All checks as a table in Markdown: clause, rule, severity and the record types it looks at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n checks, in the order of the clauses. Made by `itsms describe --checks`; not written by hand.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Was gelten muss</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Record types</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>contains &quot;%1&quot;</source>
        <translation>enthält „%1“</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>day</comment>
        <translation>früher als %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>day</comment>
        <translation>später als %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>day</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>nicht leer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>alternatives</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message numerus="yes">
        <source>next %n day(s)</source>
        <translation>
            <numerusform>in höchstens %n Tag</numerusform>
            <numerusform>nächste %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>vor höchstens %n Tag</numerusform>
            <numerusform>letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>vor heute</translation>
    </message>
    <message>
        <source>after today</source>
        <translation>nach heute</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nächster Monat</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>letztes Quartal</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>nächstes Quartal</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>nächstes Jahr</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Soon due</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a field and what is asked of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>Wörter: %1</translation>
    </message>
</context>
<context>
    <name>ConfigurationManagement</name>
    <message>
        <source>Each configuration item has an active type that is defined in a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the item&apos;s type, link the document that defines the type, and activate the type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each item in use has a description, a version, a location and at least one relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is missing, and say what the item depends on or belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two configuration items share an identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which item bears the identifier, and give the other one its own or merge the two records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records of each type with items in use were audited within the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the records against what is really there, and set when this is due again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each configuration audit that found deficiencies led to actions and was reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree actions on what the audit found, and name the report that tells of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approved change or a configuration audit stands behind the version and state of each controlled item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the change or the audit that altered the item; where there was none, find out why and raise the change now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each item whose type asks for a master copy says where in the library it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the master copy into the secure library and record its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration records are updated by the configuration manager, or through a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the change behind the update, or assign the role to who keeps the records, and take the right from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration records found correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the items checked in the configuration audits held in the month, those whose record was correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unauthorised changes found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items altered without an approved change, as the configuration audits held in the month found them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of configuration items filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of type, description, version and location of the items in use, the share filled in; items count from the month their record was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration items without any relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the items in use, those that had no relationship to another item or a component at the end of the month; one without a date counts from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration items verified within twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the items in use, those whose record had been held against the item in the twelve months before the end of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More items are said to be correct than were checked. Correct one of the two numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of configuration item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types of configuration items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each kind of item you keep configuration records of: what it is, what is recorded of it and how strictly it is controlled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as an item of this type and what does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wider type, such as server for a database server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document in which the type is defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be recorded of each item beside description, version and location; one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How names and identifiers of these items are formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How versions are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree of control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the service requirements and from the risk that goes with the items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Under change control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether these items are altered by an approved change alone, as the change policy says. Left empty, they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master copy in a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a master copy of each item is kept in a secure library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Retire the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Controlled item for which neither a change under way nor an open configuration audit is named: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration item</source>
        <translation>Konfigurationselement</translation>
    </message>
    <message>
        <source>Configuration items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each thing that must be known and controlled to deliver the services: hardware, software, documents, licences and what they are made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which the item itself is known, such as the number on its label. No two items share one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Services it supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The components of services that it is part of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The asset under whose licence it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approved change behind the present version and state. Name it before a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no change but an audit of the records altered the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the record was last held against the item itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the secure library the master copy is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much harm disclosure does, from 1, none, to 5, very much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need for protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much harm a silent alteration does, from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>How much harm its absence does, from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out for maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationships of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one configuration item depends on another, or which component of a service it is part of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backs up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is installed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is licensed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>To item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of an item, where the kind of relationship or its dates matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Whether the first fails when the second does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The change that brought it about or ended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>End the relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items affected by a deployment as they were before it, so that one can go back, and other snapshots of the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release before or after whose deployment it is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it belongs to a single change and to no release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each item with its version at that moment, or where the export is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the export, to prove that it was not altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time the configuration records are held against what is really there, and what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat every (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; the standard sets no interval.</source>
        <translation>Ihre eigene Wahl; die Norm legt kein Intervall fest.</translation>
    </message>
    <message>
        <source>Next audit due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where empty, it follows from the day it was held and the interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty where it covers every type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Which places, services and items, and how the sample is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of items checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found but not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded but not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered without a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of items that were altered without an approved change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deficiencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Close the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions still to be done: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning of the next audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration management</source>
        <translation>Konfigurationsmanagement</translation>
    </message>
    <message>
        <source>Every type of item that is controlled is defined, and each item is recorded once, with its version, state, place and what it depends on. The records are altered by approved changes alone, a baseline is taken before each deployment, and the records are held against reality at planned intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor picks items from the records and looks for them, then picks items in the computer room and looks for their records. Versions that no change explains, items that belong to nothing and audits of the records without consequences are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConformityAssessment</name>
    <message>
        <source>Requirement assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether one requirement of the standard is met: judged on a day by a person, with the evidence, the gap and what is done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clause and letter in the workbench&apos;s list, such as 6.1.d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Met in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was judged in an audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0, nothing there, over 3, written down and done everywhere, to 5, improved all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the requirement has several parts: the result of each, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was looked at, and what speaks for the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap and what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap closed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody other than the assessor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a later one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Assessment that its own assessor would confirm: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement said to be met without any evidence: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by a later one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing of the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piece of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What proves that something is done: a record in this workbook, a revision of a document, a file, or where else it is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause and letter it proves, such as 6.1.d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>The number of the record that proves it, such as CHG-000017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it shows, and where it is kept if not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin and validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>The last day on which it still proves something; empty where it does not age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File and keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256, where the file is kept elsewhere: it shows whether the file was changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw, with reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence on which an assessment relies has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect new evidence and link it to the assessment, or assess the requirement again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a requirement is confirmed as met there is evidence, and the assessor did not confirm it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the evidence, and have somebody else confirm the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each requirement that is not met, or only in part, an action is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan what closes the gap, by whom and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No confirmed assessment of a requirement is past the day on which it was to be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess the requirement again, and replace this assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements assessed as met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements whose latest assessment at the end of the month says that they are met, of all requirements of the 2011 edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring of conformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The management system and the services are watched and measured by suitable methods, so that it shows whether they do what standard, organisation and customers require. Whatever does not conform is found, recorded and corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor takes requirements that you call met and asks for the evidence of the last months, not for that of the first day. Claims without evidence, evidence that has aged and known gaps that nobody works on are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Context issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What inside or outside the organisation helps or hinders service management, with the decision whether it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Inside the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law and regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Effect on service management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes for the management system or the services, for better or worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision. The 2018 edition wants it taken for climate change too, whatever it turns out to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks and opportunities from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Decide and monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Monitor again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a risk from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interested party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interested parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who affects the services or is affected by them, with what they need and expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Group of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Internal group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulator or authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to speak to there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs and expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements that follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the needs the management system takes up as requirements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Record the end</source>
        <translation>Ende erfassen</translation>
    </message>
    <message>
        <source>Review of the party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each duty from law, regulation, contract, standard or own policy that service management has to keep to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulation of an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Own policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law, contract or policy that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article, clause or page in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where it concerns all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the duty comes from a contract with a supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the duty, or the document that says how it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which somebody last looked whether it is kept to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate every (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; once a year is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made known by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The communications in which people were told of the duty and why it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Confirm that it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule out, with reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation of compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan how to make it known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said about service management, to whom, when, how and by whom; each time is a record of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why service requirements matter, and what each person contributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope, policy and objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties from law and contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance of the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes and releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the record it is about, such as a release, a service or a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom, by whom, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is meant for some people only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is meant for one customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Record as held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication that says nothing of whom it was meant for: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each obligation that applies has a responsible person who is still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the person who sees to it that the duty is kept to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each obligation that applies it was evaluated within its interval whether it is kept to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate compliance and record the result and the day, or set the interval where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each obligation that applies was made known to the people concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the people concerned why the duty matters, and link the communication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each planned communication whose day has passed was held or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it was held, set a new day, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where climate change is listed as an issue, it is decided whether it is relevant, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide whether climate change matters to the services, and write down the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No context issue that is monitored is past its review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the issue and set the day of the next review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interested party is past its review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether needs and requirements are still the same, and set the day of the next review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligations evaluated within their interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligations that apply whose latest evaluation was no longer ago than their interval at the end of the month, of all that apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context, obligations and communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top management sees to it that people know why service requirements and the duties from law and contracts matter, and that communication follows a written procedure. Whoever has an interest in the services is known, with what they need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor asks how duties are found out, who watches each of them and when it was last evaluated, and then asks staff what they were told about it. Registers nobody has opened since they were made, and announcements that never reached the people, are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContinuityAndAvailability</name>
    <message>
        <source>Continuity plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done when services are lost on a large scale: who decides, how they come back and how life returns to normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The continuity requirements agreed with customers that this plan answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery time (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the services may be away at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of data (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From how long before the event data may be lost at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to have happened for this plan to be put into action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may put the plan into action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures on major loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done, by whom and in which order, or where that is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets while in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How available the services are while the plan is in action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What recovery needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, rooms, equipment, data and suppliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into action on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is in action, and until the review afterwards has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call, with their numbers, or where the list is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from the usual site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies kept at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where plan, contacts and configuration data are found when the usual site is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration data copied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test every (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; once a year is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test, review and approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The change by which this version came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service management plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan with which it is aligned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>In action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Überprüfung</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>Put into action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity plan in action without a planned review of that: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Überprüfung beginnen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Put revision into force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change behind the revision that is not approved: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How available services have to be, how that is measured, and what is done so that they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The availability requirements agreed with customers that this plan answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service targets on availability that it makes sure of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From end to end, as the user notices it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures against risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in for a part that fails, and what is done so that it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times for maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions to improve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each test of a continuity or availability plan, and each time a continuity plan was really put into action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Read through at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walked through on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A major change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change after which the plan was tested again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back after (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery time that was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data lost (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From how long before the event data was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deficiencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Record as held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test that does not link a plan: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of which no review was held: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Test that was not fully met, and from which no action follows: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions from this test that are not done: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time a service was not there, or not fully, planned or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the service that failed or was worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced beforehand, such as maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes within service hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where it counts in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Cause and action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change for which the service was taken away, or that caused the outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done so that it does not happen again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record restoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage that is said to have ended before it began: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplanned outage that was not investigated: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation of the outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service continuity and availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks to the services and what customers require are known, and plans say how available services are kept and how they come back after a major loss. The plans are tested and reviewed, availability is measured against its targets, and each unplanned outage is investigated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor asks where the plan would be found if the building were closed, when it was last tested and what was changed because of that. Plans that were never tested, vital services that no plan covers and outages whose cause nobody looked for are found first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each continuity plan in force holds the four elements the standard asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the procedures on major loss, the targets while it is in use, what recovery needs and the return to normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each continuity plan in force, its contacts and a copy of the configuration data can be reached away from the usual site, checked within the last 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put current copies where people get at them when the usual site is lost, look that they are there, and record both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each continuity plan in force was tested within its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the plan and record the test, or set the interval where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each continuity plan in force is aligned with the approved service management plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it against the current service management plan and link that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the version of each continuity plan in force stands an approved change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the change by which this version came about, and have it decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each availability plan in force was tested within its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the plan against the availability requirements and record the test, or set the interval where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each availability plan in force is aligned with the approved service management plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the version of each availability plan in force stands an approved change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each test and each real use of a plan was reviewed within 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the review with the people who took part, and link it to the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From each test that was not fully met follows an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan what removes the deficiencies, and link it to the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each real use of a plan is named in a service report by the end of the month after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it in the service report of its period and issue the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each unplanned outage was investigated within 14 days of its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the cause, and record it with the day on which it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability of the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in which the live services were there, of the time of the month, day and night. Unplanned outages that began in the month count with their minutes within service hours, or else in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time between outages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in which the live services were there in the month, for each unplanned outage that began in it. A month without any outage has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time to restore a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours from the beginning of an unplanned outage until the service was back, on average over those that began in the month and have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity plans tested within their interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity plans in force whose latest test was no longer ago than their interval at the end of the month, of all in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests that kept the recovery time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests and real uses of continuity plans in the month that were back within the plan&apos;s recovery time, of all in which it was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single points of failure in vital services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active components for which nothing stands in, in live services that are vital, as far as they were recorded by the end of the month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectiveAction</name>
    <message>
        <source>Nonconformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each case in which the standard, your own rules or the requirements of a service were not met, with its cause and its remedy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came up in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An external audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>A review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the record in which it came up, such as INC-000017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard</source>
        <translation>Die Norm</translation>
    </message>
    <message>
        <source>Our own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number in the standard, such as 6.1.d, or the rule or requirement in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Wesentlich</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Geringfügig</translation>
    </message>
    <message>
        <source>Detected on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>The day by which the cause is removed and that is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action that put the single case right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause found with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five whys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause and effect diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause and remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar cases looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the same cause was looked for elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What removes the cause, so that it does not happen again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who carried out none of the actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times not effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often further action had to be planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record action as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective actions not done yet: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective actions carried out by the person who verifies: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective actions not verified yet: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan further action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nonconformity without any corrective action: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonconformity whose actions are not known to be effective: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy of the nonconformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a corrective action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the single case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody has to do by a day, whatever it follows from: a nonconformity, a review, a decision, a risk, an improvement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Correction of a single case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective: removes a cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preventive: removes a cause before it does harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up of a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes up for a deficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment of a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the record it follows from where nothing links to it, such as RSK-000004.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The change through which it is carried out, where it needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Eingetreten am</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else than who carried it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the effect by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it can be seen whether the action has worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action verified by the person who carried it out: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement of the effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each closed nonconformity has a root cause, a corrective action, and somebody who found it effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is missing; where it was never verified, look now whether the cause is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No nonconformity is open past the day it was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and verify the actions; a later day needs the agreement of whoever set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each open nonconformity has an owner and a due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who answers for the remedy, and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No nonconformity was verified by somebody who carried out one of its actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody else verify that the cause is gone, and record who and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action was verified by the person who carried it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody else verify it, and record who and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each open action has a responsible person and a due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who carries it out, and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is open past the day it was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry it out, or agree a new day with whoever asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonconformities remedied in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the nonconformities whose due date lay in the month and has passed, those verified by that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective action effective at first verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the nonconformities verified in the month, those found effective without further action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonconformity and corrective action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each nonconformity, wherever it came up, is corrected, its cause is found and removed, and somebody else verifies that it does not come back. Causes of what has not happened yet are removed too, by preventive action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor follows a handful of nonconformities from where they came up to the evidence that the action worked. Corrections without a cause, dates that were moved again and again and people who verified their own work are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignAndTransition</name>
    <message>
        <source>Say on which day the service ends, and what becomes of its data, documents and components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion was tested before it was agreed. Test it again, or correct the date that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major change of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer hands a service over to another party, or takes one over from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>The customer with whom the plan is agreed; the one who asked for it, where there are several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements to fulfil</source>
        <translation>Zu erfüllende Anforderungen</translation>
    </message>
    <message>
        <source>The service requirements that the service has to fulfil afterwards; the design has to meet each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items that are added, altered or taken away, from the configuration records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs to introduce and to run. Write none where there is none; the same goes for the other three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Organisational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On people, roles and the way of working, at your end and the customer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the management system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On plans, policies, processes and the scope of service management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned to go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day from which the service is to be used as agreed; of a removal or a transfer, the day on which it is to be over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities and responsibilities</source>
        <translation>Befugnisse und Verantwortlichkeiten</translation>
    </message>
    <message>
        <source>Who may decide what during design, development and transition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities of all parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you, the customer, suppliers and internal groups do, and how the parts meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told what, when and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, technology, information and money that it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other services without which this one cannot be built or used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependencies, tests and agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on no other service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on purpose, where none is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is tested, by whom, where and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be different afterwards, in figures that can be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the customer and the other parties agreed to the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Those who provide a part of the new or changed service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributing parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the internal groups and the customers who provide a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ability evaluated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it was judged whether they can do their part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they can do their part, and what is done where they cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of the service at your hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal or transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data, documents and components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is archived, disposed of or handed over, how and to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went live on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it, held against each of the expected outcomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome reported on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the customer and the other parties were told; at most 30 days after it went live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or changed service without a documented requirement: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition that names no service it depends on, and does not say that there is none: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition without any acceptance criterion: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition without an approved change: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition whose plan no review has accepted: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition to which others contribute, whose ability was not evaluated: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition whose plan and design were not both accepted by a review: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition without an accepted design: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start to build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance criteria that are not agreed yet: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance criteria neither met nor decided on: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reject or give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each project that brings a new service, a major change, a removal or a transfer of a service from the proposal into operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>In planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In design</source>
        <translation>Im Design</translation>
    </message>
    <message>
        <source>Design accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Going live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a new or changed service is to be delivered, by whom and with what, and what else has to change for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements it meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be accepted it has to meet each requirement of the transition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for what once the service is delivered. Write none, here and below, where there is nothing to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other parties do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppliers, internal groups, and customers who act as suppliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>How many people are needed more or less, and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education, training, skills and experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What delivery costs, and how it is paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or changed technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans and policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be new or changed with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts and other agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With suppliers and internal groups, to match what is required now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level agreements</source>
        <translation>Service Level Agreements</translation>
    </message>
    <message>
        <source>Service catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management system</source>
        <translation>Managementsystem</translation>
    </message>
    <message>
        <source>Processes and rules of service management that have to be altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures, measures and information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed to deliver the service and to measure it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Überprüfung</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements of the transition that the design does not meet: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each condition that a service or a release has to meet before it goes live, agreed before the test, with what the test showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for a criterion of a release that belongs to no transition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release that must not be deployed before it is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service requirement that it verifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worded so that both sides would judge it alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value or the behaviour at which it is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer and the other parties who agreed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the test showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about it, and whether it goes live all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the parties with an interest, by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it as met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it as not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design and transition of new or changed services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New services, changes with a possible major impact, removals and transfers are planned with all who take part, designed so that the requirements are met, and tested against criteria agreed beforehand. Each phase is accepted by a review before the next begins, and afterwards the outcome is reported against what was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor picks the last service that went live and asks for the approved change, the agreed plan, the design, the reviews between the phases and the tested criteria, in this order of dates. Criteria written after the test, services that went live with open failures nobody decided on, and outcomes that were never reported are found first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each transition beyond its proposal belongs to a change, and from the design on to one that is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the change to this transition, or request one, and have it approved before work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transition went on from planning or from design before the review of that phase accepted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the review at the end of the phase, with the number of the transition as its subject, and go back where it is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each transition beyond its design names the configuration items it affects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the items from the configuration records; what is not recorded yet is recorded first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of each transition beyond planning was agreed with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree the plan with the customer and the other parties, and record the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each agreed plan of a transition has all ten elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the plan: authorities, activities, communication, resources, dates, risks, dependencies, tests, criteria and outcomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The impact of each planned transition was assessed: financial, organisational, technical and on the management system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess the four kinds of impact and write down what was found, also where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ability of all who contribute to a transition was evaluated before its design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate whether suppliers and groups can do their part; record the day, the result and what is done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each accepted design has all eleven elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is missing; write none where there is nothing to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each requirement of a transition beyond its design is met by its accepted design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the design so that it meets the requirement and record that it does, or agree with the customer to withdraw the requirement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service went live before its acceptance criteria were met or a decision on them was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test what was not tested, and decide with the customer on what is not met: what is done, and whether the service stays live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each acceptance criterion was agreed no later than it was tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree it with the customer and the other parties and test again; correct the dates where one of them is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each acceptance criterion that is not met a decision is recorded, with those who made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide with the parties concerned what is done and whether it goes live, and record who decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each new, changed or transferred service went live through a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the change of the transition to the release with which it was deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of each transition was reported against what was expected within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the outcome and record the day. A report that came too late stays here for twelve months: find out why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services that went live on the planned day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the transitions that went live in the month, those that did so no later than planned; one without a planned day did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance criteria met at the first test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the acceptance criteria tested in the month, those that were met and never had failed before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>What you typed in %1 is not saved yet.</source>
        <translation>Was Sie in %1 eingegeben haben, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DocumentationManagement</name>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each policy, plan, procedure and other document that has to be approved, found and kept current; its text lives in its revisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number on the document itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of external origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required by the standard as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where the standard does not ask for the document by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of further required documents that stand in the same one, such as R-SRQ, R-MAJOR in an incident procedure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause, 2011 edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause of the standard it answers, such as 8.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin and distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where everybody who needs it finds the current revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told of each new revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by others, such as a standard or a manual of a manufacturer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a document of external origin: from whom or where you get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review every (days)</source>
        <translation>Überprüfung alle (Tage)</translation>
    </message>
    <message>
        <source>Your own choice; once a year is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt überprüft</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the day does not follow from the last review and the interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Überprüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Document without a revision that somebody other than its author has approved: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>Document without a current revision: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions that are not marked as obsolete yet: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgements that are still awaited: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the policies, plans and procedures you already have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One state of a document: what changed, who wrote and who approved it, and the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number or letter, as it stands on the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody other than the author; of the service management policy, top management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The change that brought it, where it went through change management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and people told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256, where the file is kept elsewhere: it shows whether the file was changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as obsolete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that are kept bear a mark, and all others were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obsolete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision whose author would approve it: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions of the document that are still current and have to become obsolete first: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make obsolete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That one person has read and understood one revision of a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How understanding was tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Anfrage stornieren</translation>
    </message>
    <message>
        <source>What is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service management policy in force was approved by top management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a member of top management approve the current revision, and record who and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 95 % of your own people have read and understood the service management policy in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask those who have not confirmed the current revision yet, and explain the policy where it is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service management policy in force was reviewed within its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review whether the policy is still suitable, record the day and set the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The information security policy in force was made known to your own people and to those of customers and suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell each group of the policy and why it matters: by a communication that names this document&apos;s number, or by acknowledgements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each current revision of a document was approved by somebody other than its author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have somebody else look through the revision and approve it, and record who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each document in force has a day for its next review, and it has not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the document and record the day, or set the interval where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each document in force it is known where it is published, and exactly one revision is current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in where it is published, and make the revision that counts current and all others obsolete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each obsolete revision is marked as such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove its copies, mark those that are kept, and note here that it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each document of external origin names its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in from whom or where you get the document, so that a new edition is noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents reviewed in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents whose next review was not overdue at the end of the month, of all documents in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation management</source>
        <translation>Dokumentationsmanagement</translation>
    </message>
    <message>
        <source>The policies, plans, agreements, process descriptions and procedures of service management are written down, approved, kept current and found where needed. A written procedure says who may approve, change and withdraw them, and nobody works by an obsolete one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor looks for the same document in three places and compares the revisions, and asks the people at work for the procedure they follow. Revisions that nobody approved, reviews long overdue and old copies on the shelf are found first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service management policy</source>
        <translation>Politik des Service-Managements</translation>
    </message>
    <message>
        <source>Continual improvement policy with evaluation criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgeting and accounting policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information security policy</source>
        <translation>Politik der Informationssicherheit</translation>
    </message>
    <message>
        <source>Change management policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document control procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records control procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal audit procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgeting and accounting procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictive capacity analysis procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service complaint procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractual dispute procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major incident procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service request procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure for recording, control and version tracking of configuration items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency change procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency release procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition of major incident agreed with customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition of emergency change agreed with customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition of emergency release agreed with customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition of service complaint agreed with customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface of budgeting and accounting with other financial processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface of configuration management with financial asset management</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Clause %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>%1 · Clause %2</source>
        <comment>severity of a finding, then its clause</comment>
        <translation>%1 · Abschnitt %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>%1, clause %2</source>
        <translation>%1, Abschnitt %2</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The wordings of requirements in this report are the workbench&apos;s own. Where they differ from %1, the standard prevails.</source>
        <translation>Der Wortlaut der Anforderungen in diesem Bericht stammt von der Workbench. Wo er von %1 abweicht, gilt die Norm.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The bookmarks could not be added to the report: %1</source>
        <translation>Die Lesezeichen konnten dem Bericht nicht hinzugefügt werden: %1</translation>
    </message>
    <message>
        <source>Nothing to list here.</source>
        <translation>Hier gibt es nichts aufzulisten.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Records concerned: %1</source>
        <translation>Betroffene Datensätze: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>records beside those in the table</comment>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Stopped. The file was not written.</source>
        <translation>Angehalten. Die Datei wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>DueLines</name>
    <message>
        <source>Overdue: %1</source>
        <translation>Überfällig: %1</translation>
    </message>
    <message>
        <source>Due within 7 days: %1</source>
        <translation>Fällig in 7 Tagen: %1</translation>
    </message>
    <message>
        <source>In the week after: %1</source>
        <translation>In der Woche danach: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>late since today</source>
        <translation>seit heute überfällig</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand benannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a record</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;· %3</source>
        <comment>what is due, when, and who sees to it</comment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>%1 more: %2</source>
        <comment>number and record type</comment>
        <translation>%1 weitere: %2</translation>
    </message>
    <message>
        <source>open the list</source>
        <translation>Liste öffnen</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag überfällig</numerusform>
            <numerusform>Seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue today</source>
        <translation>Seit heute überfällig</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Fällig in %n Tag</numerusform>
            <numerusform>Fällig in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>deadline, when, how far away</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Fill in &quot;%1&quot; first.</source>
        <translation>Füllen Sie zuerst „%1“ aus.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>There is no step %1 for the type &quot;%2&quot;. From its present state it can take: %3.</source>
        <translation>Es gibt keinen Schritt %1 für die Art „%2“. Mögliche Schritte vom jetzigen Zustand aus: %3.</translation>
    </message>
    <message>
        <source>%1 is in the state &quot;%2&quot;, where &quot;%3&quot; is not a step. From there it can take: %4.</source>
        <translation>%1 ist im Zustand „%2“, in dem „%3“ kein Schritt ist. Mögliche Schritte von dort aus: %4.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 cannot take the step &quot;%2&quot; yet. %3</source>
        <translation>%1 kann den Schritt „%2“ noch nicht ausführen. %3</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The field %1 of the type &quot;%2&quot; cannot be changed by hand.</source>
        <translation>Das Feld %1 der Art „%2“ lässt sich nicht von Hand ändern.</translation>
    </message>
    <message>
        <source>There is no step %1 for the type &quot;%2&quot;.</source>
        <translation>Es gibt keinen Schritt %1 für die Art „%2“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row of a table and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed meanwhile to &quot;%2&quot; by %3. Nothing is saved yet. What you did stands there still: save again where it shall count, or type the other value.</source>
        <translation>„%1“ wurde inzwischen von %3 auf „%2“ geändert. Noch ist nichts gespeichert. Ihre Eingaben stehen noch da: Speichern Sie erneut, wenn sie gelten sollen, oder geben Sie den anderen Wert ein.</translation>
    </message>
    <message>
        <source>There is nothing to go back to: the fields that can be typed into hold these values now.</source>
        <translation>Es gibt nichts zurückzusetzen: Die Felder, die Sie bearbeiten können, haben diese Werte bereits.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The example&apos;s file %1 is missing from the program.</source>
        <translation>Die Datei %1 des Beispiels fehlt im Programm.</translation>
    </message>
    <message>
        <source>A temporary file cannot be written: %1.</source>
        <translation>Eine temporäre Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>The example&apos;s file %1, line %2, column %3: %4</source>
        <translation>Die Datei %1 des Beispiels, Zeile %2, Spalte %3: %4</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1: the ending of the name says what to write; use csv, tsv or xlsx.</source>
        <translation>%1: Die Endung des Namens sagt, was geschrieben wird; verwenden Sie csv, tsv oder xlsx.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht aus</translation>
    </message>
    <message>
        <source>Row %1 of the export holds a text of %2 characters; a cell of an xlsx file holds %3. Export as CSV instead.</source>
        <translation>Zeile %1 des Exports enthält einen Text mit %2 Zeichen; eine Zelle einer xlsx-Datei fasst %3. Exportieren Sie stattdessen als CSV.</translation>
    </message>
    <message>
        <source>row %1 is not accepted</source>
        <translation>Zeile %1 wird nicht angenommen</translation>
    </message>
    <message>
        <source>There are more records than the %1 rows of an xlsx file. Export as CSV instead.</source>
        <translation>Es gibt mehr Datensätze als die %1 Zeilen einer xlsx-Datei. Exportieren Sie stattdessen als CSV.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>%1: &quot;%2&quot; is no date. Write it as 2026-03-31.</source>
        <translation>%1: „%2“ ist kein Datum. Schreiben Sie es als 2026-03-31.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; can be read with the day or with the month first. Write it as 2026-03-31.</source>
        <translation>%1: „%2“ kann mit dem Tag oder mit dem Monat zuerst gelesen werden. Schreiben Sie es als 2026-03-31.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; can mean two numbers. Write it without grouping and with a decimal point.</source>
        <translation>%1: „%2“ kann zwei Zahlen bedeuten. Schreiben Sie sie ohne Tausendertrennung und mit Dezimalpunkt.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no number.</source>
        <translation>%1: „%2“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no whole number.</source>
        <translation>%1: „%2“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is too large.</source>
        <translation>%1: „%2“ ist zu groß.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; can mean two amounts. Write it without grouping and with a decimal point.</source>
        <translation>%1: „%2“ kann zwei Beträge bedeuten. Schreiben Sie ihn ohne Tausendertrennung und mit Dezimalpunkt.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has more than two places behind the point.</source>
        <translation>%1: „%2“ hat mehr als zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is neither yes nor no.</source>
        <translation>%1: „%2“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of: %3.</source>
        <translation>%1: „%2“ ist keines von: %3.</translation>
    </message>
    <message>
        <source>%1: %2 is less than %3, the smallest value that makes sense.</source>
        <translation>%1: %2 ist kleiner als %3, der kleinste sinnvolle Wert.</translation>
    </message>
    <message>
        <source>%1: %2 is more than %3, the largest value that makes sense.</source>
        <translation>%1: %2 ist größer als %3, der größte sinnvolle Wert.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of the choices.</source>
        <translation>%1: „%2“ steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>%1: the value is not of the kind this field holds.</source>
        <translation>%1: Der Wert ist nicht von der Art, die dieses Feld enthält.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no length of time. Write it as 1h 30m.</source>
        <translation>%1: „%2“ ist keine Dauer. Schreiben Sie sie als 1h 30m.</translation>
    </message>
    <message>
        <source>%1 links to other records and is not read from text.</source>
        <translation>%1 verweist auf andere Datensätze und wird nicht aus Text gelesen.</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Words search everywhere. Conditions compare a field: = != &amp;lt; &amp;lt;= &amp;gt; &amp;gt;= and ~ for &quot;contains&quot;; nothing after = means empty. a|b means either, 10..20 a range, and days have names such as next_60_days or last_month.</source>
        <translation>Wörter suchen überall. Bedingungen vergleichen ein Feld: = != &amp;lt; &amp;lt;= &amp;gt; &amp;gt;= und ~ für „enthält“; nichts nach = heißt leer. a|b heißt eines von beiden, 10..20 ist ein Bereich, und Tage haben Namen wie next_60_days oder last_month.</translation>
    </message>
    <message>
        <source>A colon compares nothing, so &quot;%1&quot; is searched for as a word.</source>
        <translation>Ein Doppelpunkt vergleicht nichts, daher wird „%1“ als Wort gesucht.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here, so &quot;%2&quot; is searched for as a word.</source>
        <translation>Ein Feld „%1“ gibt es hier nicht, daher wird „%2“ als Wort gesucht.</translation>
    </message>
    <message>
        <source>%1 The fields are named when you point at the line.</source>
        <translation>%1 Die Felder werden genannt, wenn Sie auf die Zeile zeigen.</translation>
    </message>
    <message>
        <source>%1 The nearest field is &quot;%2&quot;: write %3</source>
        <comment>what is wrong, label of a field, condition</comment>
        <translation>%1 Am nächsten kommt das Feld „%2“: Schreiben Sie %3</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Was gelten muss</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
</context>
<context>
    <name>Foundation</name>
    <message>
        <source>Organisation unit</source>
        <translation>Organisationseinheit</translation>
    </message>
    <message>
        <source>Organisation units</source>
        <translation>Organisationseinheiten</translation>
    </message>
    <message>
        <source>The units of the provider: the one the management system covers, the teams in it, and the internal groups it relies on.</source>
        <translation>Die Einheiten des Anbieters: die vom Managementsystem erfasste Einheit, ihre Teams und die internen Gruppen, auf die sie sich stützt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unit of the service provider</source>
        <translation>Einheit des Serviceanbieters</translation>
    </message>
    <message>
        <source>Internal group outside the unit</source>
        <translation>Interne Gruppe außerhalb der Einheit</translation>
    </message>
    <message>
        <source>Whole company</source>
        <translation>Gesamtes Unternehmen</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Im Anwendungsbereich</translation>
    </message>
    <message>
        <source>Whether the service management system covers this unit.</source>
        <translation>Ob das Servicemanagementsystem diese Einheit umfasst.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Einordnung</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Aufgelöst</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>People still belong to this unit: %n.</source>
        <translation>Personen, die noch zu dieser Einheit gehören: %n.</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Wieder einrichten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Everybody who holds a role, works on a record or takes part in a review, at the provider, its customers or its suppliers.</source>
        <translation>Alle, die eine Rolle innehaben, an einem Datensatz arbeiten oder an einer Überprüfung teilnehmen, beim Anbieter, bei seinen Kunden oder seinen Lieferanten.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stellenbezeichnung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Contact and employment</source>
        <translation>Kontakt und Beschäftigung</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Tätig für</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>An auditing body</source>
        <translation>Auditstelle</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Eingetreten am</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ausgeschieden am</translation>
    </message>
    <message>
        <source>Top management</source>
        <translation>Oberste Leitung</translation>
    </message>
    <message>
        <source>Top management approves policies, appoints people and is told of major incidents.</source>
        <translation>Die oberste Leitung genehmigt Richtlinien, ernennt Personen und wird über Major Incidents unterrichtet.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Record leaving</source>
        <translation>Ausscheiden erfassen</translation>
    </message>
    <message>
        <source>Open incidents in this person&apos;s hands: %n.</source>
        <translation>Offene Incidents in den Händen dieser Person: %n.</translation>
    </message>
    <message>
        <source>Open service requests in this person&apos;s hands: %n.</source>
        <translation>Offene Serviceanforderungen in den Händen dieser Person: %n.</translation>
    </message>
    <message>
        <source>Services this person answers for: %n.</source>
        <translation>Services, die diese Person verantwortet: %n.</translation>
    </message>
    <message>
        <source>Customers this person looks after: %n.</source>
        <translation>Kunden, die diese Person betreut: %n.</translation>
    </message>
    <message>
        <source>Agreements this person owns: %n.</source>
        <translation>Vereinbarungen, die diese Person verantwortet: %n.</translation>
    </message>
    <message>
        <source>Suppliers this person looks after: %n.</source>
        <translation>Lieferanten, die diese Person betreut: %n.</translation>
    </message>
    <message>
        <source>Contracts this person owns: %n.</source>
        <translation>Verträge, die diese Person verantwortet: %n.</translation>
    </message>
    <message>
        <source>Roles this person still holds: %n.</source>
        <translation>Rollen, die diese Person noch innehat: %n.</translation>
    </message>
    <message>
        <source>Record return</source>
        <translation>Rückkehr erfassen</translation>
    </message>
    <message>
        <source>Management representative</source>
        <translation>Beauftragter der Leitung</translation>
    </message>
    <message>
        <source>ITSMS manager</source>
        <translation>ITSMS-Manager</translation>
    </message>
    <message>
        <source>Process owner</source>
        <translation>Prozessverantwortlicher</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>Serviceverantwortlicher</translation>
    </message>
    <message>
        <source>Service level manager</source>
        <translation>Service-Level-Manager</translation>
    </message>
    <message>
        <source>Business relationship manager</source>
        <translation>Business-Relationship-Manager</translation>
    </message>
    <message>
        <source>Supplier manager</source>
        <translation>Lieferantenmanager</translation>
    </message>
    <message>
        <source>Service financial manager</source>
        <translation>Finanzmanager für Services</translation>
    </message>
    <message>
        <source>Capacity manager</source>
        <translation>Kapazitätsmanager</translation>
    </message>
    <message>
        <source>Continuity and availability manager</source>
        <translation>Kontinuitäts- und Verfügbarkeitsmanager</translation>
    </message>
    <message>
        <source>Information security manager</source>
        <translation>Informationssicherheitsmanager</translation>
    </message>
    <message>
        <source>Incident and request manager</source>
        <translation>Incident- und Request-Manager</translation>
    </message>
    <message>
        <source>Major incident manager</source>
        <translation>Major-Incident-Manager</translation>
    </message>
    <message>
        <source>Service desk agent</source>
        <translation>Service-Desk-Mitarbeiter</translation>
    </message>
    <message>
        <source>Problem manager</source>
        <translation>Problemmanager</translation>
    </message>
    <message>
        <source>Change manager</source>
        <translation>Änderungsmanager</translation>
    </message>
    <message>
        <source>Change approver</source>
        <translation>Genehmiger von Änderungen</translation>
    </message>
    <message>
        <source>Configuration and asset manager</source>
        <translation>Konfigurations- und Asset-Manager</translation>
    </message>
    <message>
        <source>Release and deployment manager</source>
        <translation>Release- und Deployment-Manager</translation>
    </message>
    <message>
        <source>Design and transition manager</source>
        <translation>Manager für Design und Überführung</translation>
    </message>
    <message>
        <source>Document and records controller</source>
        <translation>Verantwortlicher für Dokumente und Aufzeichnungen</translation>
    </message>
    <message>
        <source>Competence coordinator</source>
        <translation>Kompetenzkoordinator</translation>
    </message>
    <message>
        <source>Audit programme manager</source>
        <translation>Manager des Auditprogramms</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Leitender Auditor</translation>
    </message>
    <message>
        <source>Internal auditor</source>
        <translation>Interner Auditor</translation>
    </message>
    <message>
        <source>Continual improvement manager</source>
        <translation>Manager für fortlaufende Verbesserung</translation>
    </message>
    <message>
        <source>Customer representative</source>
        <translation>Kundenvertreter</translation>
    </message>
    <message>
        <source>Supplier representative</source>
        <translation>Lieferantenvertreter</translation>
    </message>
    <message>
        <source>Role assignment</source>
        <translation>Rollenzuweisung</translation>
    </message>
    <message>
        <source>Role assignments</source>
        <translation>Rollenzuweisungen</translation>
    </message>
    <message>
        <source>Who holds which role, for what, from when to when, and by whose appointment.</source>
        <translation>Wer welche Rolle innehat, wofür, von wann bis wann und durch wen ernannt.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Part played</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Responsible: does the work</source>
        <translation>Verantwortlich: führt die Arbeit aus</translation>
    </message>
    <message>
        <source>Accountable: answers for it</source>
        <translation>Rechenschaftspflichtig: steht dafür ein</translation>
    </message>
    <message>
        <source>Consulted: is asked before</source>
        <translation>Konsultiert: wird vorher gefragt</translation>
    </message>
    <message>
        <source>Informed: is told after</source>
        <translation>Informiert: wird danach unterrichtet</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Only where the role is held for one service; empty means for all.</source>
        <translation>Nur wenn die Rolle für einen einzelnen Service gilt; leer bedeutet für alle.</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Only where the role is held for one customer.</source>
        <translation>Nur wenn die Rolle für einen einzelnen Kunden gilt.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Only where the role is held for one supplier.</source>
        <translation>Nur wenn die Rolle für einen einzelnen Lieferanten gilt.</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Ernannt von</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Ernennung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Empty where the appointment has no end.</source>
        <translation>Leer, wenn die Ernennung kein Ende hat.</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Ernennen</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Each unit in scope has a management representative, appointed by top management</source>
        <translation>Jede Einheit im Anwendungsbereich hat einen Beauftragten der Leitung, den die oberste Leitung ernannt hat</translation>
    </message>
    <message>
        <source>Appoint a member of management as management representative, with top management as the one who appoints.</source>
        <translation>Ernennen Sie ein Mitglied der Leitung zum Beauftragten der Leitung und tragen Sie die oberste Leitung als ernennende Stelle ein.</translation>
    </message>
    <message>
        <source>Each role that is held names who appointed the person</source>
        <translation>Bei jeder besetzten Rolle ist angegeben, wer die Person ernannt hat</translation>
    </message>
    <message>
        <source>Fill in who made the appointment and from when it counts.</source>
        <translation>Tragen Sie ein, wer die Ernennung vorgenommen hat und ab wann sie gilt.</translation>
    </message>
    <message>
        <source>No role is held beyond the end of its appointment</source>
        <translation>Keine Rolle wird über das Ende der Ernennung hinaus ausgeübt</translation>
    </message>
    <message>
        <source>Renew the appointment with a new date, or end it and appoint somebody else.</source>
        <translation>Erneuern Sie die Ernennung mit einem neuen Datum, oder beenden Sie sie und ernennen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>Nobody shares the accountability for the same thing with somebody else</source>
        <translation>Niemand teilt sich die Rechenschaftspflicht für dieselbe Sache mit einer anderen Person</translation>
    </message>
    <message>
        <source>Agree on one accountable person and make the others responsible.</source>
        <translation>Einigen Sie sich auf eine rechenschaftspflichtige Person und führen Sie die übrigen als verantwortlich.</translation>
    </message>
    <message>
        <source>Nobody who has left still holds a role</source>
        <translation>Niemand, der ausgeschieden ist, hat noch eine Rolle inne</translation>
    </message>
    <message>
        <source>End the assignment and appoint a successor.</source>
        <translation>Beenden Sie die Zuweisung und ernennen Sie einen Nachfolger.</translation>
    </message>
    <message>
        <source>Nobody who has left has open incidents or requests assigned</source>
        <translation>Niemandem, der ausgeschieden ist, sind offene Incidents oder Anforderungen zugewiesen</translation>
    </message>
    <message>
        <source>Assign the open incidents and requests of this person to somebody else.</source>
        <translation>Weisen Sie die offenen Incidents und Anforderungen dieser Person jemand anderem zu.</translation>
    </message>
    <message>
        <source>Each unit in scope has a head who is still here</source>
        <translation>Jede Einheit im Anwendungsbereich hat eine Leitung, die noch im Haus ist</translation>
    </message>
    <message>
        <source>Name the person who leads the unit.</source>
        <translation>Benennen Sie die Person, die die Einheit leitet.</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>Feststellungen der Prüfungen</translation>
    </message>
    <message>
        <source>Every rule that is broken today, with the records that break it and what to do about each.</source>
        <translation>Jede heute verletzte Regel, mit den Datensätzen, die sie verletzen, und dem, was jeweils zu tun ist.</translation>
    </message>
    <message>
        <source>The workbench holds every record against its checks. A check that finds nothing is not listed. The grade of a finding is a proposal; an auditor decides. The checks are worded by the workbench, and the standard itself prevails.</source>
        <translation>Die Workbench misst jeden Datensatz an ihren Prüfungen. Eine Prüfung ohne Feststellung wird nicht aufgeführt. Die Einstufung einer Feststellung ist ein Vorschlag; die Entscheidung trifft ein Auditor. Der Wortlaut der Prüfungen stammt von der Workbench; maßgeblich ist die Norm selbst.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Organisation and people</source>
        <translation>Organisation und Personen</translation>
    </message>
    <message>
        <source>Top management sees to it that everybody knows who decides and who does what in service management, and keeps that current. One member of management is appointed to hold the system together and to report on it.</source>
        <translation>Die oberste Leitung sorgt dafür, dass alle wissen, wer im Servicemanagement entscheidet und wer was tut, und hält das aktuell. Ein Mitglied der Leitung wird ernannt, um das System zusammenzuhalten und darüber zu berichten.</translation>
    </message>
    <message>
        <source>An auditor asks for dated appointments made by top management and compares them with the people who really do the work. Roles without a holder, and holders who have left, are found first.</source>
        <translation>Ein Auditor fragt nach datierten Ernennungen durch die oberste Leitung und vergleicht sie mit den Personen, die die Arbeit tatsächlich tun. Unbesetzte Rollen und ausgeschiedene Rolleninhaber fallen zuerst auf.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The gravest first, then in the order of the clauses; under each rule stand the records that break it today.</source>
        <translation>Die schwersten zuerst, dann in der Reihenfolge der Abschnitte; unter jeder Regel stehen die Datensätze, die heute gegen sie verstoßen.</translation>
    </message>
    <message>
        <source>Enter the people who hold roles and work on records.</source>
        <translation>Erfassen Sie die Personen, die Rollen innehaben und an Datensätzen arbeiten.</translation>
    </message>
    <message>
        <source>End the appointment</source>
        <translation>Bestellung beenden</translation>
    </message>
    <message>
        <source>Write its scope statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree what it does for the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes this person owns or manages: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes of other parties this person is accountable for: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives this person is responsible for: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligations this person is responsible for: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions in this person&apos;s hands: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open problems in this person&apos;s hands: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes under way that this person owns: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks this person owns: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents this person owns: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process whose work the part is played in. The accountable person of a process is its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document that makes the appointment, signed and dated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topmost unit in scope has an approved scope statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what the management system covers in this unit, and have top management approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment of the management representative is in writing and dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the letter of appointment and fill in from when it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody below top management accepts a residual risk above the limit of the service management plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have top management decide about the risks that this person accepted, or treat them further.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Governance</name>
    <message>
        <source>Process of another party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes of other parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each process, or part of one, that a supplier, an internal group or a customer operates for you, and how you keep it in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part they operate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they start and where they stop; empty where it is the whole process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>The other party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Internal group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>With a supplier: where it is written that they keep to your process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>With an internal group or a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for it on your side and may demand that the process is kept to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Definition in our hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the process runs and where it meets others is defined or approved by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; the standard sets no interval.</source>
        <translation>Ihre eigene Wahl; die Norm legt kein Intervall fest.</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which performance and adherence to the process were last looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process kept to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their plan and priority are decided by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not governed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Take under governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process of another party without a contract or an agreement: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process of another party whose definition is not in your hands: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record loss of control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the end</source>
        <translation>Ende erfassen</translation>
    </message>
    <message>
        <source>Check of performance and adherence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest an improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process or part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each process that another party operates has an accountable person who is still here, and a contract or an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who answers for it on your side, and link the contract or agreement it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition of each process that another party operates is in your hands, and its interfaces are described in a document in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define or approve how the process runs, and put the description of its interfaces into force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each process that another party operates, performance and adherence were checked within the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at performance and adherence, record the result and the day, or set the interval where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What suppliers operate rests on a contract in force, what internal groups and customers operate on an operational agreement in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the contract or agreement that is in force, or renew the one that has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes of other parties checked within their interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes operated by other parties whose latest check was no longer ago than their interval at the end of the month, of all that are operated by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance of processes operated by other parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know which processes, or parts of them, suppliers, internal groups or customers operate for you, and you answer for them as for your own. How they run, how well they do, whether they are kept to and what is improved first stays your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor compares the register with what suppliers and internal groups really do, and asks who may tell them how to work. Outsourced work that nobody listed, and parts whose performance only the other party knows, are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupWord</name>
    <message>
        <source>Nothing given</source>
        <comment>heading of the records without a value</comment>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>how a month is written</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The dates of the file contradict each other: &quot;%1&quot; and &quot;%2&quot; cannot have the same order of day and month. Name the format (--date-format on the command line); rows that do not have it are then rejected.</source>
        <translation>Die Datumsangaben der Datei widersprechen einander: „%1“ und „%2“ können nicht dieselbe Reihenfolge von Tag und Monat haben. Nennen Sie das Format (--date-format auf der Kommandozeile); Zeilen, die es nicht haben, werden dann abgewiesen.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no date in any known format. Map another column, or name the format (--date-format on the command line).</source>
        <translation>Zeile %1: „%2“ ist kein Datum in einem bekannten Format. Ordnen Sie eine andere Spalte zu oder nennen Sie das Format (--date-format auf der Kommandozeile).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date format: it must have a day (d), a month (M) and a year (yyyy), such as d/M/yyyy H:mm.</source>
        <translation>„%1“ ist kein Datumsformat: Es muss einen Tag (d), einen Monat (M) und ein Jahr (yyyy) haben, etwa d/M/yyyy H:mm.</translation>
    </message>
    <message>
        <source>The dates of the file can be read in more than one way: &quot;%1&quot; fits %2. Choose the format (--date-format on the command line).</source>
        <translation>Die Datumsangaben der Datei können auf mehr als eine Weise gelesen werden: „%1“ passt zu %2. Wählen Sie das Format (--date-format auf der Kommandozeile).</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Records of the type &quot;%1&quot; have no field &quot;%2&quot;.</source>
        <translation>Datensätze der Art „%1“ haben kein Feld „%2“.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be imported into: its records are imported as records of their own type.</source>
        <translation>In das Feld „%1“ kann nicht importiert werden: Seine Datensätze werden als Datensätze ihrer eigenen Art importiert.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is filled from one column, from a pattern or by a constant: give exactly one of the three.</source>
        <translation>Das Feld „%1“ wird aus einer Spalte, nach einem Muster oder mit einem festen Wert gefüllt: Geben Sie genau eines der drei an.</translation>
    </message>
    <message>
        <source>None of the file&apos;s columns fills a field. Its columns are: %1.</source>
        <translation>Keine der Spalten der Datei füllt ein Feld. Ihre Spalten sind: %1.</translation>
    </message>
    <message>
        <source>Only the last row of each key is to count, but the profile names no key.</source>
        <translation>Nur die letzte Zeile jedes Schlüssels soll zählen, aber das Profil nennt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Rows find their records by the field &quot;%1&quot;, but no column of the file fills it. Map a column to it, or import without a key. The file&apos;s columns are: %2.</source>
        <translation>Zeilen finden ihre Datensätze über das Feld „%1“, aber keine Spalte der Datei füllt es. Ordnen Sie ihm eine Spalte zu oder importieren Sie ohne Schlüssel. Die Spalten der Datei sind: %2.</translation>
    </message>
    <message>
        <source>Rows cannot find their records by the link &quot;%1&quot;; choose a field with a number or a text.</source>
        <translation>Zeilen können ihre Datensätze nicht über den Verweis „%1“ finden; wählen Sie ein Feld mit einer Zahl oder einem Text.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;, value &quot;%2&quot;: %3</source>
        <translation>Spalte „%1“, Wert „%2“: %3</translation>
    </message>
    <message>
        <source>There is no record type &quot;%1&quot;.</source>
        <translation>Es gibt keine Datensatzart „%1“.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; links to records that this workbook does not know.</source>
        <translation>Das Feld „%1“ verweist auf Datensätze, die diese Arbeitsmappe nicht kennt.</translation>
    </message>
    <message>
        <source>Several records of the type &quot;%1&quot; are called &quot;%2&quot;; give the number of the one that is meant.</source>
        <translation>Mehrere Datensätze der Art „%1“ heißen „%2“; geben Sie die Nummer des gemeinten an.</translation>
    </message>
    <message>
        <source>There is no record of the type &quot;%1&quot; with the number, external number or title &quot;%2&quot;.</source>
        <translation>Es gibt keinen Datensatz der Art „%1“ mit der Nummer, der externen Nummer oder dem Titel „%2“.</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; of the type &quot;%2&quot; is missing and cannot be made: %3</source>
        <translation>Der Datensatz „%1“ der Art „%2“ fehlt und kann nicht angelegt werden: %3</translation>
    </message>
    <message>
        <source>The import profile is not written correctly: &quot;%1&quot; is missing or of the wrong kind.</source>
        <translation>Das Importprofil ist nicht richtig geschrieben: „%1“ fehlt oder ist von der falschen Art.</translation>
    </message>
    <message>
        <source>The import profile is not written correctly: &quot;%1&quot; is not known.</source>
        <translation>Das Importprofil ist nicht richtig geschrieben: „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The import profile is not written correctly: &quot;ambiguousDates&quot; is &quot;day-first&quot;, &quot;month-first&quot; or left out.</source>
        <translation>Das Importprofil ist nicht richtig geschrieben: „ambiguousDates“ ist „day-first“, „month-first“ oder wird weggelassen.</translation>
    </message>
    <message>
        <source>The import profile &quot;%1&quot; is not written correctly: %2.</source>
        <translation>Das Importprofil „%1“ ist nicht richtig geschrieben: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The import profile &quot;%1&quot; does not say which type of record it makes.</source>
        <translation>Das Importprofil „%1“ sagt nicht, welche Datensatzart es anlegt.</translation>
    </message>
    <message>
        <source>There is no import profile &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt kein Importprofil „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>This date does not have the format of the others in its column.</source>
        <translation>Dieses Datum hat nicht das Format der anderen in seiner Spalte.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header names %2 columns: a delimiter within a text may lack its quotes.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile nennt %2 Spalten: Einem Trennzeichen innerhalb eines Textes fehlen vielleicht die Anführungszeichen.</translation>
    </message>
    <message>
        <source>Several records of the workbook have this key; which one is meant cannot be told.</source>
        <translation>Mehrere Datensätze der Arbeitsmappe haben diesen Schlüssel; welcher gemeint ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The same key stands in line %1 already.</source>
        <translation>Derselbe Schlüssel steht schon in Zeile %1.</translation>
    </message>
    <message>
        <source>The number belongs to another record of the workbook.</source>
        <translation>Die Nummer gehört zu einem anderen Datensatz der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The record with this key has another number, and numbers never change.</source>
        <translation>Der Datensatz mit diesem Schlüssel hat eine andere Nummer, und Nummern ändern sich nie.</translation>
    </message>
    <message>
        <source>%1 is missing; a new record needs it.</source>
        <translation>%1 fehlt; ein neuer Datensatz braucht dieses Feld.</translation>
    </message>
    <message>
        <source>The clocks of %1 go forward over this time; it was read as %2. If the file was written in another time zone, choose that.</source>
        <translation>In der Zeitzone %1 werden die Uhren über diese Zeit hinweg vorgestellt; sie wurde als %2 gelesen. Wurde die Datei in einer anderen Zeitzone geschrieben, wählen Sie diese.</translation>
    </message>
</context>
<context>
    <name>Improvement</name>
    <message>
        <source>Improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities to do better, from the idea through the decision to the measured result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Our people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the record it came from, such as PRB-000003.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the criteria of the improvement policy; more is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision and plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy with the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies, plans and procedures that were changed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aims at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target and result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure that shows whether it worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Below the value before where less is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When its effect can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of this improvement not done yet: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Improvement that missed its target and has no further action: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect what could be done better, and decide by the criteria of your policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each improvement of a process that another party operates was ranked and approved by the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score it by your criteria, and record which of your own people approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each evaluated improvement has a score by the criteria of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score it, and link the policy whose criteria were used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each approved improvement says what it aims at, the value before and the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the value before, and set a target that can be measured the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each approved improvement has actions, none of them overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the actions with a responsible person and a day each, and carry out what is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each improvement that was carried out is measured by the day set for it, and a missed target leads to further action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure it and record the value; where the target is missed, decide on a further action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each closed improvement was reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it with its result, and link the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvements that reach their target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the improvements measured in the month that had a target, those that reached it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities for improvement are written down, ranked by the criteria of a policy and decided on; those approved get a plan and a target. What was carried out is measured against its target and reported, and a missed target leads to further action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor asks by which criteria one idea was taken and another left, and what the last three improvements brought in figures. Lists of wishes without a decision, and improvements without a value before and after, are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentManagement</name>
    <message>
        <source>The incident is said to be resolved before it was reported. Correct one of the two times.</source>
        <translation>Der Incident ist laut Eintrag gelöst worden, bevor er gemeldet wurde. Berichtigen Sie einen der beiden Zeitpunkte.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderat</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Each interruption of a service, each loss of its quality and each event that threatens information security.</source>
        <translation>Jede Unterbrechung eines Service, jede Einbuße seiner Qualität und jedes Ereignis, das die Informationssicherheit bedroht.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Follows from impact and urgency: both high makes critical, high and medium make high, and so on down to low.</source>
        <translation>Folgt aus Auswirkung und Dringlichkeit: Beide hoch ergibt kritisch, hoch und mittel ergibt hoch, und so weiter bis niedrig.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Reported through</source>
        <translation>Meldeweg</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>How much of the business is affected.</source>
        <translation>Wie viel des Geschäfts betroffen ist.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>How long the business can wait.</source>
        <translation>Wie lange das Geschäft warten kann.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Assigned group</source>
        <translation>Zugewiesene Gruppe</translation>
    </message>
    <message>
        <source>Times reassigned</source>
        <translation>Neuzuweisungen</translation>
    </message>
    <message>
        <source>Solved at first contact</source>
        <translation>Beim Erstkontakt gelöst</translation>
    </message>
    <message>
        <source>Customer informed</source>
        <translation>Kunde informiert</translation>
    </message>
    <message>
        <source>When the customer was last told how the incident stands.</source>
        <translation>Wann dem Kunden zuletzt mitgeteilt wurde, wie es um den Incident steht.</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>When it was handed up because the target would not be met.</source>
        <translation>Wann er nach oben weitergegeben wurde, weil das Ziel nicht erreicht werden würde.</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Workaround</translation>
    </message>
    <message>
        <source>Response due</source>
        <translation>Reaktionsfrist</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Reagiert</translation>
    </message>
    <message>
        <source>Resolution due</source>
        <translation>Lösungsfrist</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Resolved within target</source>
        <translation>Fristgerecht gelöst</translation>
    </message>
    <message>
        <source>As the tool of origin reported it. Where empty, it is worked out from when the resolution was due.</source>
        <translation>Wie das Quellsystem es gemeldet hat. Ist das Feld leer, wird es aus der Lösungsfrist ermittelt.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Gelöst von</translation>
    </message>
    <message>
        <source>Closure code</source>
        <translation>Abschlusscode</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>Wiederöffnungen</translation>
    </message>
    <message>
        <source>Major incident</source>
        <translation>Major Incident</translation>
    </message>
    <message>
        <source>By the definition agreed with the customer.</source>
        <translation>Nach der mit dem Kunden vereinbarten Definition.</translation>
    </message>
    <message>
        <source>Major and security incidents</source>
        <translation>Major Incidents und Sicherheitsvorfälle</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Geleitet von</translation>
    </message>
    <message>
        <source>Who is responsible for the major incident.</source>
        <translation>Wer für den Major Incident verantwortlich ist.</translation>
    </message>
    <message>
        <source>Top management informed</source>
        <translation>Oberste Leitung informiert</translation>
    </message>
    <message>
        <source>Security incident</source>
        <translation>Sicherheitsvorfall</translation>
    </message>
    <message>
        <source>Kind of security incident</source>
        <translation>Art des Sicherheitsvorfalls</translation>
    </message>
    <message>
        <source>Such as malware, phishing, loss of a device or disclosure.</source>
        <translation>Etwa Schadsoftware, Phishing, Verlust eines Geräts oder Offenlegung.</translation>
    </message>
    <message>
        <source>Configuration item</source>
        <translation>Konfigurationselement</translation>
    </message>
    <message>
        <source>Its name in the tool of origin.</source>
        <translation>Sein Name im Quellsystem.</translation>
    </message>
    <message>
        <source>Problem number</source>
        <translation>Problemnummer</translation>
    </message>
    <message>
        <source>Of the problem it belongs to, in the tool of origin.</source>
        <translation>Des Problems, zu dem er gehört, im Quellsystem.</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Änderungsnummer</translation>
    </message>
    <message>
        <source>Of the change that resolved it, in the tool of origin.</source>
        <translation>Der Änderung, die ihn gelöst hat, im Quellsystem.</translation>
    </message>
    <message>
        <source>Caused by change number</source>
        <translation>Verursacht durch Änderung</translation>
    </message>
    <message>
        <source>Of the change that caused it, in the tool of origin.</source>
        <translation>Der Änderung, die ihn verursacht hat, im Quellsystem.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Major incident without a manager, or of which top management was not informed: %n.</source>
        <translation>Major Incident ohne Verantwortlichen oder ohne Information der obersten Leitung: %n.</translation>
    </message>
    <message>
        <source>Each incident that somebody works on has a category, an impact, an urgency and a priority</source>
        <translation>Jeder Incident, an dem jemand arbeitet, hat Kategorie, Auswirkung, Dringlichkeit und Priorität</translation>
    </message>
    <message>
        <source>Fill in what is missing; the priority follows from impact and urgency.</source>
        <translation>Tragen Sie ein, was fehlt; die Priorität folgt aus Auswirkung und Dringlichkeit.</translation>
    </message>
    <message>
        <source>The priority of each incident is the one that its impact and urgency give</source>
        <translation>Die Priorität jedes Incidents ist diejenige, die sich aus Auswirkung und Dringlichkeit ergibt</translation>
    </message>
    <message>
        <source>Correct impact, urgency or priority; a priority changed on purpose means that impact or urgency has changed.</source>
        <translation>Berichtigen Sie Auswirkung, Dringlichkeit oder Priorität; eine bewusst geänderte Priorität bedeutet, dass sich Auswirkung oder Dringlichkeit geändert hat.</translation>
    </message>
    <message>
        <source>Each incident that missed its target was escalated, and the customer was told</source>
        <translation>Jeder Incident, der sein Ziel verfehlt hat, wurde eskaliert, und der Kunde wurde unterrichtet</translation>
    </message>
    <message>
        <source>Escalate and inform the customer now; record both times.</source>
        <translation>Eskalieren Sie und informieren Sie den Kunden jetzt; erfassen Sie beide Zeitpunkte.</translation>
    </message>
    <message>
        <source>No open incident is past the time its resolution was due</source>
        <translation>Kein offener Incident hat seine Lösungsfrist überschritten</translation>
    </message>
    <message>
        <source>Resolve it, or agree a new time with the customer and escalate.</source>
        <translation>Lösen Sie ihn, oder vereinbaren Sie mit dem Kunden eine neue Frist und eskalieren Sie.</translation>
    </message>
    <message>
        <source>No open incident goes without an update for more than 30 days</source>
        <translation>Kein offener Incident bleibt länger als 30 Tage ohne Aktualisierung</translation>
    </message>
    <message>
        <source>Say in the record how it stands, and tell the customer.</source>
        <translation>Halten Sie im Datensatz fest, wie es steht, und unterrichten Sie den Kunden.</translation>
    </message>
    <message>
        <source>Each incident that is being worked on is assigned to a person or a group</source>
        <translation>Jeder Incident in Bearbeitung ist einer Person oder einer Gruppe zugewiesen</translation>
    </message>
    <message>
        <source>Assign it.</source>
        <translation>Weisen Sie ihn zu.</translation>
    </message>
    <message>
        <source>Each incident was reported before it was resolved, and resolved before it was closed</source>
        <translation>Jeder Incident wurde gemeldet, bevor er gelöst wurde, und gelöst, bevor er geschlossen wurde</translation>
    </message>
    <message>
        <source>Correct the time that is wrong; where the tool of origin sent it, correct it there too.</source>
        <translation>Berichtigen Sie den falschen Zeitpunkt; hat ihn das Quellsystem geliefert, berichtigen Sie ihn auch dort.</translation>
    </message>
    <message>
        <source>Each resolved incident says when and how it was resolved</source>
        <translation>Bei jedem gelösten Incident ist angegeben, wann und wie er gelöst wurde</translation>
    </message>
    <message>
        <source>Record the time and the resolution, so that the next similar incident is solved faster.</source>
        <translation>Erfassen Sie Zeitpunkt und Lösung, damit der nächste ähnliche Incident schneller gelöst wird.</translation>
    </message>
    <message>
        <source>Each major incident has a responsible manager, and top management was informed</source>
        <translation>Jeder Major Incident hat einen verantwortlichen Manager, und die oberste Leitung wurde informiert</translation>
    </message>
    <message>
        <source>Name who is responsible and record when top management was told.</source>
        <translation>Benennen Sie, wer verantwortlich ist, und erfassen Sie, wann die oberste Leitung unterrichtet wurde.</translation>
    </message>
    <message>
        <source>Each security incident has a kind and a priority</source>
        <translation>Jeder Sicherheitsvorfall hat eine Art und eine Priorität</translation>
    </message>
    <message>
        <source>Say what kind of security incident it is and set the priority from the risk.</source>
        <translation>Geben Sie an, um welche Art von Sicherheitsvorfall es sich handelt, und legen Sie die Priorität nach dem Risiko fest.</translation>
    </message>
    <message>
        <source>The customer was informed about each resolved incident</source>
        <translation>Der Kunde wurde über jeden gelösten Incident informiert</translation>
    </message>
    <message>
        <source>Tell the customer and record when.</source>
        <translation>Unterrichten Sie den Kunden und erfassen Sie, wann.</translation>
    </message>
    <message>
        <source>Incidents resolved within target</source>
        <translation>Fristgerecht gelöste Incidents</translation>
    </message>
    <message>
        <source>Of the incidents resolved in the month, those resolved no later than due, or reported as such by the tool of origin.</source>
        <translation>Von den im Monat gelösten Incidents diejenigen, die spätestens zur Frist gelöst oder vom Quellsystem so gemeldet wurden.</translation>
    </message>
    <message>
        <source>Incidents responded to within target</source>
        <translation>Incidents mit fristgerechter Reaktion</translation>
    </message>
    <message>
        <source>Of the incidents reported in the month that were answered, those answered no later than due.</source>
        <translation>Von den im Monat gemeldeten Incidents, auf die reagiert wurde, diejenigen mit Reaktion spätestens zur Frist.</translation>
    </message>
    <message>
        <source>Median time to resolve</source>
        <translation>Median der Lösungszeit</translation>
    </message>
    <message>
        <source>Half of the incidents resolved in the month took no longer than this from report to resolution, day and night counted.</source>
        <translation>Die Hälfte der im Monat gelösten Incidents dauerte von der Meldung bis zur Lösung nicht länger als diese Zeit, Tag und Nacht eingerechnet.</translation>
    </message>
    <message>
        <source>Time to resolve, 90th percentile</source>
        <translation>Lösungszeit, 90. Perzentil</translation>
    </message>
    <message>
        <source>Nine of ten incidents resolved in the month took no longer than this from report to resolution, day and night counted.</source>
        <translation>Neun von zehn im Monat gelösten Incidents dauerten von der Meldung bis zur Lösung nicht länger als diese Zeit, Tag und Nacht eingerechnet.</translation>
    </message>
    <message>
        <source>Incidents solved at first contact</source>
        <translation>Beim Erstkontakt gelöste Incidents</translation>
    </message>
    <message>
        <source>Of the incidents reported in the month for which it is known, those solved at the first contact.</source>
        <translation>Von den im Monat gemeldeten Incidents, bei denen es bekannt ist, die beim Erstkontakt gelösten.</translation>
    </message>
    <message>
        <source>Incidents reopened</source>
        <translation>Wieder geöffnete Incidents</translation>
    </message>
    <message>
        <source>Of the incidents resolved in the month, those that had to be opened again at least once.</source>
        <translation>Von den im Monat gelösten Incidents diejenigen, die mindestens einmal wieder geöffnet werden mussten.</translation>
    </message>
    <message>
        <source>Incidents reported</source>
        <translation>Gemeldete Incidents</translation>
    </message>
    <message>
        <source>All incidents reported in the month, without those cancelled.</source>
        <translation>Alle im Monat gemeldeten Incidents ohne die stornierten.</translation>
    </message>
    <message>
        <source>Incidents open for more than 30 days</source>
        <translation>Incidents, die länger als 30 Tage offen sind</translation>
    </message>
    <message>
        <source>Incidents open at the end of the month that had been reported more than 30 days before.</source>
        <translation>Am Monatsende offene Incidents, die mehr als 30 Tage zuvor gemeldet worden waren.</translation>
    </message>
    <message>
        <source>Major incidents</source>
        <translation>Major Incidents</translation>
    </message>
    <message>
        <source>Major incidents reported in the month.</source>
        <translation>Im Monat gemeldete Major Incidents.</translation>
    </message>
    <message>
        <source>Major incidents top management learned of within an hour</source>
        <translation>Major Incidents, von denen die oberste Leitung binnen einer Stunde erfuhr</translation>
    </message>
    <message>
        <source>Of the major incidents reported in the month, those of which top management was informed within 60 minutes.</source>
        <translation>Von den im Monat gemeldeten Major Incidents diejenigen, über die die oberste Leitung innerhalb von 60 Minuten informiert wurde.</translation>
    </message>
    <message>
        <source>Incidents with the wrong priority</source>
        <translation>Incidents mit falscher Priorität</translation>
    </message>
    <message>
        <source>Of the incidents reported in the month with impact, urgency and priority, those whose priority is not the one of the matrix.</source>
        <translation>Von den im Monat gemeldeten Incidents mit Auswirkung, Dringlichkeit und Priorität diejenigen, deren Priorität nicht der Matrix entspricht.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Bring in the incidents of your service desk.</source>
        <translation>Übernehmen Sie die Incidents Ihres Service Desks.</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Vorfall schließen</translation>
    </message>
    <message>
        <source>Cancel the incident</source>
        <translation>Vorfall stornieren</translation>
    </message>
    <message>
        <source>Affected item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration item that failed or is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problem that is the cause, or may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known error whose workaround or solution was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolving change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change that was needed to resolve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change that brought it about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release that brought the fault, or its solution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in the tool of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major incident without a planned review: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each major incident was reviewed within 14 days after the service was back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the review, with what is to be improved, and record it under the incident&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each major incident is named in a service report by the end of the month after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the major incident in the service report of its period and issue the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security incidents of each of the last four quarters have been analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse kinds, numbers and effects of that quarter&apos;s security incidents and record the trend analysis with its period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time to restore after critical incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the critical incidents resolved in the month took on average from report to resolution, day and night counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major incidents reviewed within 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the major incidents resolved in the month, those reviewed within the 14 days after; where the days still run, only those already reviewed count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that caused incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the changes implemented in the month, those that an incident names as its cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every incident is recorded, given a priority from impact and urgency, worked on, and closed by a written procedure, and the customer is kept informed. Major incidents, as agreed with the customer, have a responsible manager, are known to top management and are reviewed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor draws a sample of incidents and follows each from report to closure: priority, times, what the customer was told, what was done. Late ones without escalation, priorities that nobody can explain and major incidents that top management never heard of are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InformationSecurity</name>
    <message>
        <source>Security control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What protects information and services: locks and doors, rules and duties, techniques.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number in your catalogue of controls, such as A.5.15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees to it that the control works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risks that it reduces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Only where it protects some services and not all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is operated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is maintained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is kept working when what it protects changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deficient since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of the latest review; empty before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures or observations by which you tell whether it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review every (days)</source>
        <translation>Überprüfung alle (Tage)</translation>
    </message>
    <message>
        <source>Your own choice; the standard sets no interval.</source>
        <translation>Ihre eigene Wahl; die Norm legt kein Intervall fest.</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt überprüft</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Record as implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a weakness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as working again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Review of the control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>External access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External accesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each organisation outside the provider that can reach, uses or manages your information or services, and the controls agreed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the access, where it is neither a supplier nor a customer of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kind of access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manages it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The information, systems or parts of services that can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>The document in which the organisation agreed to the controls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day on which it may be used; empty where it has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Record the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>End of the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each control in operation names the risks it reduces and says how it is operated and maintained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the risks and describe operation and maintenance; a control without a risk may not be needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effectiveness of each control in operation is reviewed within its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review whether the control works, record result and date, and set the interval where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each open access from outside has agreed controls and an agreement in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree the controls with the organisation, link the agreement in force, or close the access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access from outside is open beyond its last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the access, or agree a new end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security incidents reported in the month; their kinds and impacts stand in the list behind the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security incidents resolved within target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the security incidents resolved in the month, those resolved no later than due, or reported as such by the tool of origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls found effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the controls in operation that had been reviewed by the end of the month, those whose latest review found them effective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls reviewed within their interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls whose latest review was no longer ago than their interval at the end of the month, of all controls in operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls deficient for more than 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls that are deficient now and had been for more than 30 days at the end of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External accesses reviewed within their interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open accesses from outside whose latest review was no longer ago than their interval at the end of the month, of all that were open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External accesses with agreed controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the accesses from outside that were open at the end of the month, those with agreed controls and an agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information security management</source>
        <translation>Informationssicherheitsmanagement</translation>
    </message>
    <message>
        <source>By an approved policy, information is protected with physical, administrative and technical controls that follow from assessed risks, are written down, operated and reviewed. Organisations outside that reach information or services agree to controls, changes are assessed for new risks, and security incidents are managed and analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor goes from the greatest risks to their controls and asks to see them work, then from the list of outside accesses to the agreements behind them. Controls that exist on paper alone, and accesses of suppliers that left long ago, are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InternalAudit</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One audit from its plan to the last verified action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Internal audit of the management system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information security audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of configuration records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit at a supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Leitender Auditor</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day by which it is to be reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier audit whose actions this one verifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is audited against: clauses, your own rules, agreements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause numbers parted by commas, such as 4.5, 6.1, 8; a chapter stands for all its clauses, 4-9 for everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may audit a process they own or manage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>On site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From afar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further auditors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is audited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>In follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Declare prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditors who would audit themselves or a process they answer for: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditors whose competence in auditing is not shown: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Questions put to themselves by their auditors, or about a process they answer for: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Questions without an answer: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings not communicated yet: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Major or minor findings without a nonconformity: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonconformities from this audit still open: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions from this audit that nobody has verified: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit and its report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question of an audit: what was looked at, and what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number in the standard, such as 6.1.d; empty where the question is about something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard</source>
        <translation>Die Norm</translation>
    </message>
    <message>
        <source>Our own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it works in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who does not answer for the process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the records that were looked at, and how they were chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>Geringfügige Nichtkonformität</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>Wesentliche Nichtkonformität</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question without evidence: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an audit found, good or bad, with the requirement it belongs to and the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number in the standard, such as 6.1.d, or the rule of your own that was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Communicated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When those who were audited were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>1 is dealt with first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Nonconformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier finding that has come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Communicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major or minor finding without a priority, a responsible person and a due date: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major or minor finding without a nonconformity: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonconformity of this finding still open: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows from the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a nonconformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose an improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each audit states its objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what the audit is to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each prepared audit has its scope, criteria and method in writing, and belongs to a programme that says how often it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in scope, criteria and where it takes place, link the programme, and write methods and frequency there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No planned audit is past its last planned day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry it out, or agree new dates with the programme manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody audits themselves or a process they answer for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this audit, or this process in it, to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audit question is put by somebody to themselves, or about a process they answer for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let another auditor ask again, and record that answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each auditor has a competence in auditing that is met, or comes from an auditing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the competence as internal or lead auditor with its evidence, or choose somebody who has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each question of a reported audit is answered, with evidence unless it does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what was found and link the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each reported audit names who received the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the report to those who were audited and to management, and record who received it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding of a reported audit was kept from those who were audited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communicate the finding, or delete it where it did not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each major or minor finding led to a nonconformity, with a priority, a responsible person and a due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the nonconformity from the finding, and fill in priority, responsible person and due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each audit with nonconformities is followed up in time, by itself or by a further audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the follow-up, verify the actions that are past their day, or plan a follow-up audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal audit</source>
        <translation>Internes Audit</translation>
    </message>
    <message>
        <source>Audits show whether the management system meets the standard and your own requirements, and whether it works in practice. Auditors are competent and never audit their own work; what they find is told, put in order of priority, remedied without delay and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor takes two or three reports and follows each finding to the action that somebody else verified. Owners who audited themselves, answers without evidence and findings that lead nowhere are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>To the next field or button; with Shift to the one before</source>
        <translation>Zum nächsten Feld oder Knopf; mit Umschalt zum vorigen</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation>Knopf drücken, Kästchen ankreuzen</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Gewählte Zeile öffnen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move in a list, a tree, a menu or a chart</source>
        <translation>In Liste, Baum, Menü oder Diagramm bewegen</translation>
    </message>
    <message>
        <source>To the first row, or the beginning of a line</source>
        <translation>Zur ersten Zeile oder zum Anfang einer Zeile</translation>
    </message>
    <message>
        <source>To the last row, or the end of a line</source>
        <translation>Zur letzten Zeile oder zum Ende einer Zeile</translation>
    </message>
    <message>
        <source>A screen further; Page Up a screen back</source>
        <translation>Einen Bildschirm weiter; mit Bild auf einen zurück</translation>
    </message>
    <message>
        <source>Right and left</source>
        <translation>Rechts und links</translation>
    </message>
    <message>
        <source>Open and close a branch of a tree</source>
        <translation>Zweig eines Baums auf- und zuklappen</translation>
    </message>
    <message>
        <source>Close a menu, a panel or a question without an answer</source>
        <translation>Menü, Leiste oder Frage ohne Antwort schließen</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>Alt und ein Buchstabe</translation>
    </message>
    <message>
        <source>Open the menu, or go to the field, with the underlined letter</source>
        <translation>Menü öffnen oder zum Feld gehen, dessen Buchstabe unterstrichen ist</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>In a list or tree: to the next row that begins so</source>
        <translation>In Liste oder Baum: zur nächsten Zeile, die so beginnt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>KnowledgeManagement</name>
    <message>
        <source>Knowledge article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions, solutions and lessons that somebody can use without asking who wrote them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution of an incident or a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a request is fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Anwender</translation>
    </message>
    <message>
        <source>All staff of the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when somebody makes sure that it is still right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known error it explains, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication and use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Who made sure that it is right before it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found helpful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many readers said that it helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Überprüfung</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Überprüfung beginnen</translation>
    </message>
    <message>
        <source>End review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each published article was approved by somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have somebody who knows the matter read it and record who it was, or withdraw the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No published article is past the day of its review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the article and set the next date, or withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever works on incidents and requests can use what is known: procedures, known errors, solutions of problems and the configuration management database. What is written there is right and up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor stands beside the service desk and asks how somebody finds the solution of a fault that happened before. Articles that nobody approved and instructions for what was replaced long ago are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message numerus="yes">
        <source>%n record(s) were written to %1.</source>
        <translation>
            <numerusform>%n Datensatz wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Datensätze wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>Die Liste wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Liste wird geschrieben</translation>
    </message>
    <message>
        <source>Printing the list</source>
        <translation>Liste wird gedruckt</translation>
    </message>
</context>
<context>
    <name>ListReport</name>
    <message>
        <source>Readers of the service management system</source>
        <translation>Leser des Servicemanagementsystems</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>What this list shows</source>
        <translation>Was diese Liste zeigt</translation>
    </message>
    <message>
        <source>Records shown</source>
        <translation>Gezeigte Datensätze</translation>
    </message>
    <message>
        <source>Records in all</source>
        <translation>Datensätze insgesamt</translation>
    </message>
    <message>
        <source>Not filtered.</source>
        <translation>Nicht gefiltert.</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>Filter: %1.</translation>
    </message>
    <message>
        <source>Sorted by %1, from the last on.</source>
        <translation>Absteigend sortiert nach %1.</translation>
    </message>
    <message>
        <source>Sorted by %1.</source>
        <translation>Sortiert nach %1.</translation>
    </message>
    <message>
        <source>Printed are the first %1; export the list for all of them.</source>
        <translation>Gedruckt sind die ersten %1; alle erhalten Sie, wenn Sie die Liste exportieren.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>No record fits the filter.</source>
        <translation>Kein Datensatz passt zum Filter.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is due last comes first.</source>
        <translation>Was zuletzt fällig ist, kommt zuerst.</translation>
    </message>
    <message>
        <source>What is due first comes first.</source>
        <translation>Was zuerst fällig ist, kommt zuerst.</translation>
    </message>
</context>
<context>
    <name>ManagementReview</name>
    <message>
        <source>Management review</source>
        <translation>Managementbewertung</translation>
    </message>
    <message>
        <source>Management reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each meeting in which top management judges whether the management system and the services are still suitable and effective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of top management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time that the review looks back on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next one by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day by which the next review is held; the standard sets no interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one whose actions this one follows up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it still suitable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether system and services still fit the business and the customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusions and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it effective?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether objectives and service requirements are met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy has to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives have to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Declare prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management review that lacks inputs which the standard asks for: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs that are not ready: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair who is no member of top management: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs that were not discussed: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management review without a decision on resources, on the system or on the services: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Decisions of this review that are open and that no later review took up: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of this review that are open and that no later review took up: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next management review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the first review by top management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance and conformity of services and processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, technology, information and money, now and foreseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human and technical capabilities, now and foreseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of audits and their follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of earlier reviews and their follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of corrective and preventive actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that could affect system and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the actions of earlier reviews (2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External and internal issues that have changed (2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance of the management system (2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback of customers and interested parties (2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether policies are kept and still fit (2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives reached (2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance of the services (2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance of other parties (2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources and capabilities, now and foreseen (2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessments and the effect of actions on risks (2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One subject that the management review has to look at, with its facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 2011 edition asks for the first ten; the 2018 edition for changes, opportunities and those marked with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided in a management review or on a service report, by whom, and who carries it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service report</source>
        <translation>Servicebericht</translation>
    </message>
    <message>
        <source>The report on which it was decided, where that was outside a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness of the management system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Each review decides on the first three, even if only that nothing needs to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrying it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of this decision not done yet: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each management review states its objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what the review is to find out and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of each management review were sent to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them to all who have to act on them, and record who received them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The management review that follows the latest one has a day, and that day has not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the review now, or set the day of the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each management review was chaired by a member of top management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the chair; where top management was not there, hold the review again with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each management review looked at every input that the standard asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the subjects that are missing, make them ready and discuss them; what was skipped goes on the next agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each management review decided on resources, on the management system and on the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the decision for each of the three, or that nothing needs to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each management review followed up the one before, and left none of its actions open without a new day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the previous review and discuss its actions; give each one that is still open a new day, or take it up in a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each management review says whether system and services are suitable and effective, and whether policy or objectives have to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the two conclusions, and answer both questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each open decision has a responsible person and a due date, or actions that have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who carries it out and by when, or plan its actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top management reviews the management system and the services at planned intervals, on the ground of a fixed list of facts. It judges whether they are still suitable and effective, and decides on resources, on the system and on better services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor reads the minutes, looks for each input and each decision, and asks what became of the decisions of the time before. Reviews without top management, inputs that nobody discussed and actions that were forgotten are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <source>Kpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kpis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition of a measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SECTION 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause 2011</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>TO Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TO Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured value of a KPI, service target or capacity metric for a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service target</source>
        <translation>Serviceziel</translation>
    </message>
    <message>
        <source>Capacity metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Target at time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause of miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TO Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend analysises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis of records over a period for patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security incident</source>
        <translation>Sicherheitsvorfall</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TO Analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUDIT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules broken</source>
        <translation>
            <numerusform>%n Regel verletzt</numerusform>
            <numerusform>%n Regeln verletzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each service management process: what it is for, what goes in and comes out, who owns it and where it meets the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As used in numbers and reports, such as INC or change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause, 2011 edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause, 2018 edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process owner</source>
        <translation>Prozessverantwortlicher</translation>
    </message>
    <message>
        <source>The one person who is accountable for the process and its results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs it from day to day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial: depends on people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed: planned and followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defined: written down and the same everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: steered by figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimised: improved all the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the process is there to achieve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processes that take up its outputs; what it takes from others is listed at theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controlled document that describes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review every (days)</source>
        <translation>Überprüfung alle (Tage)</translation>
    </message>
    <message>
        <source>Your own choice; once a year is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt überprüft</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Put into operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process description that is not in force: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Parts of it that other parties still operate: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List a part that another party operates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a nonconformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest an improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Each process in operation has exactly one accountable person, and that is its process owner, who is still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the process owner, and give that person alone the role with the part &quot;accountable&quot; for this process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each process in operation is described in a document in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the process description, have it approved and put into force, and link it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each process in operation names where it meets other processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the processes that take up its outputs, or whose outputs it takes up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each process in operation is measured by at least one active indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define how the success of the process is measured, and put the indicator into use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each process in operation was reviewed within its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the process and record the day, or set the interval where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes of the management system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was planned is put into practice: funds, people and authority are assigned, risks are handled, and every process is run, watched and reported on. Each process is written down, has an owner and fits together with the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor goes from process to process with its description in hand and asks its owner what goes in, what comes out, and how well it does. Owners who learn of their role that day, and descriptions that nobody works by, are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What service management, a service, a process or information security is to achieve, by when, and how it is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Service management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Information security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy that the objective puts into practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured to see whether it is achieved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Starting value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>In which the values are given, such as % or hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be achieved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, money and tools that are needed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the result is evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made known on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the people concerned were told of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Record as achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw, with reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service management plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service management plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of the whole management system: each thing the standard wants planned, or where it is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Direction and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known limitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may keep the management system from reaching its objectives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies, standards and duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document that says who decides and who does what, for plans, processes and services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, technology, information and money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with other parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How others take part when services are designed and brought into operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaces of the processes</source>
        <translation>Schnittstellen der Prozesse</translation>
    </message>
    <message>
        <source>How the processes fit together and into the management system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How risks are handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk, technology and evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a risk is acceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest acceptable score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A residual risk with a higher score is for top management alone to accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How success is evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the system and the services are measured, audited, reported on and improved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Top management or the management representative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review every (days)</source>
        <translation>Überprüfung alle (Tage)</translation>
    </message>
    <message>
        <source>Your own choice; once a year is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt überprüft</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Überprüfung</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approver who is neither top management nor management representative: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each approved service management plan was approved by top management or the management representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the plan approved by somebody entitled to it, and record who and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each approved service management plan answers the twelve things the standard wants planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the empty parts of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each approved service management plan was reviewed within its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the plan and record the day, or set the interval where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each approved objective has an indicator, a target, a day and a responsible person who is still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is missing, so that everybody can see whether the objective is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each objective whose day has passed is achieved, missed or withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record whether the objective was achieved; set a missed one again with a new day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives achieved by their day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the objectives that were to be achieved in the month, those recorded as achieved; drafts and withdrawn ones are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning the service management system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service management plan puts policy, service requirements and duties into objectives, people, resources, interfaces, risks and ways of evaluating. It is approved, carried out, reviewed at planned intervals and changed when things change, and the plans of single processes agree with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor holds the plan against the list of what it has to answer, and takes single objectives down to figure, day and person. Plans that were true on the day of certification, and objectives nobody can measure, are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>A part of the program is missing: %1. Install it again. (%2)</source>
        <translation>Ein Teil des Programms fehlt: %1. Installieren Sie es erneut. (%2)</translation>
    </message>
</context>
<context>
    <name>ProblemManagement</name>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause behind one or more incidents, or behind incidents that may still come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderat</translation>
    </message>
    <message>
        <source>From impact and urgency, as for incidents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Analysis of trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>A test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for weak points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>How much of the business is affected, or would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>How long the business can wait.</source>
        <translation>Wie lange das Geschäft warten kann.</translation>
    </message>
    <message>
        <source>Affected items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration items in which the cause lies, or may lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Escalated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was handed up because it could not be solved where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause found on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Workaround</translation>
    </message>
    <message>
        <source>How users can work until it is solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The change that removes the cause, where a configuration item has to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preventive actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps the same cause from coming back here or elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective: the incidents stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not effective: they go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the resolution worked, judged some time after from the incidents since. Empty until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem that stays unsolved without a known error: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Investigate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Judgement of the resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a known error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a preventive action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault whose cause is known, or with which users can live by a workaround, until it is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible to the service desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what the service desk recognises it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step. Write none where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration items that have the fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As another tool counted it; the incidents that name it are counted from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed by release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt überprüft</translation>
    </message>
    <message>
        <source>When somebody last made sure that symptoms and workaround are still right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a knowledge article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each problem that somebody works on has a category, a priority and somebody it is assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each problem that waits for a change names the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the change, or link the one that is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each unsolved problem with a known cause has a published known error with a workaround</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the known error with its workaround and publish it to the service desk, or resolve the problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each closed problem it was judged whether the resolution worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the incidents since, record whether the resolution worked, and raise the problem anew where it did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each published known error is visible to the service desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the service desk access to it, and say so in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each published known error says by what it is recognised and how to work around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the symptoms and the workaround, or that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root causes found within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the problems identified in the month, those whose cause was found within 30 days; where the days still run, only those already found count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents solved by a known error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the incidents reported in the month, those that name the known error that was used. Counted once known errors are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat incidents per resolved problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents of the problems resolved in the month that were reported after the day of the resolution, for each such problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems found proactively</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the problems identified in the month whose origin is known, those found through trends or by looking for weak points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known errors with a workaround</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the known errors published and not yet closed at the end of the month, those with a workaround other than none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems open for more than 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems unsolved at the end of the month that had been identified more than 90 days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem management</source>
        <translation>Problem-Management</translation>
    </message>
    <message>
        <source>By a written procedure the causes of incidents are looked for, recorded, given a priority and removed, and trends are analysed to prevent what has not happened yet. As long as a cause is not removed, the service desk knows the error and how to work around it; afterwards it is judged whether the resolution worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor takes repeated incidents and asks for the problem behind them, then follows problems to their cause, their change and the judgement afterwards. Problems that nobody has touched for months, and known errors that the service desk has never seen, are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The service management system of an organisation in one file, held against ISO/IEC 20000-1.</source>
        <translation>Das Servicemanagementsystem einer Organisation in einer Datei, gemessen an ISO/IEC 20000-1.</translation>
    </message>
    <message>
        <source>The workbook to open.</source>
        <translation>Die Arbeitsmappe, die geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changed by the steps of the lifecycle, not by typing.</source>
        <translation>Wird durch die Schritte des Lebenszyklus geändert, nicht durch Eingabe.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Given by the workbook and never used again.</source>
        <translation>Von der Arbeitsmappe vergeben und nie wieder verwendet.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Who answers for this record.</source>
        <translation>Wer diesen Datensatz verantwortet.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes and origin</source>
        <translation>Notizen und Herkunft</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Externe Nummer</translation>
    </message>
    <message>
        <source>Its number in the tool it came from.</source>
        <translation>Die Nummer im Quellsystem.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Three letters, such as EUR; the organisation&apos;s own where left empty.</source>
        <translation>Drei Buchstaben, etwa EUR; bleibt das Feld leer, gilt die Währung der Organisation.</translation>
    </message>
</context>
<context>
    <name>RecordReport</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Links as</source>
        <translation>Verweist als</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What links here</source>
        <translation>Was hierauf verweist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
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
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, its value before, its value after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a record</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>State of %1</source>
        <comment>date</comment>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>RecordsControl</name>
    <message>
        <source>Retention rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each kind of record: how it is told apart, where it is kept, how it is protected and found again, how long it stays and how it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Service requests</source>
        <translation>Serviceanforderungen</translation>
    </message>
    <message>
        <source>Problems and known errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Releases and deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements with customers and internal groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service reports and measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints and surveys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts and disputes with suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans and their tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks and their assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management reviews and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonconformities, actions and improvements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competence and trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for (months)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day something newer replaced it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligation behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law or contract that asks for the time, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as by number, date and state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against loss, change and the eyes of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is found again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Records it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each retention rule covers identification, storage, protection, retrieval, retention and disposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is empty: all six belong into the records procedure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control of records</source>
        <translation>Lenkung von Aufzeichnungen</translation>
    </message>
    <message>
        <source>Records show that the management system works and that requirements are met. A written procedure says how they are told apart, stored, protected, found, kept and disposed of, and they stay legible all that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor asks for the records of an event long past and watches how long it takes to find them. Kinds of records that no rule covers, and times that a law or contract forbids, are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseManagement</name>
    <message>
        <source>The test failed. Build the release again, or record what was decided with the customer and who decided it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integrity check failed. Put right what was damaged and check again, or back the deployment out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each set of changes that is built, tested and deployed together, from the plan to what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Wesentlich</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Geringfügig</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the release policy; what an emergency release is was agreed with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the last roll-out is to be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is delivered</source>
        <translation>Was geliefert wird</translation>
    </message>
    <message>
        <source>Software, hardware, documents and training that belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems it solves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known errors name the release that fixes them themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method of deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it gets where it is used, in which order, and what is checked afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-out plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a deployment that fails is reversed, or put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-out was tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan agreed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer and the other parties who agreed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controlled environment for acceptance tests in which it was built and tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build, test and approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty until there is a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision if not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the test or an acceptance criterion failed: what is done, whether it is deployed all the same, and who decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment and result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the last roll-out was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty until it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many incidents within 14 days came from this release. Write 0 where there were none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact on the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What customers noticed of it. Write none where there was nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>What was learnt from it. One review may cover many small releases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Plan agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Agree the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept for deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release without any acceptance criterion: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance criteria neither met nor decided on: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release that carries no change: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of the release that are not approved: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release for which no baseline was taken: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-outs that are not finished: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose an acceptance criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each roll-out of a release to one target: a site, a group of users, a set of systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The systems or the users it is rolled out to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>When it is to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether hardware, software and other components are whole, in the version that was released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause of the failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a roll-out that failed or was backed out: why, and what is done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told date and result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who were told when it takes place and what came of it: at least the service desk and change management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Release that was not accepted for deployment: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each release beyond planning has an agreed plan with a date, its deliverables and the method of deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the plan and agree it with the customer and the other parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each release carries at least one approved change, and none is deployed with a change that is not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the changes to the release and have them approved; take out those that are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each release was tested in a named test environment before it was deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record where and when it was tested. What went out untested is tested now, and the next release before it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release was deployed before it was approved and its acceptance criteria were verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the criteria, or decide with the customer on what is not met, and have the release approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each release beyond planning has a back-out plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down how a failed deployment is reversed or put right, and test it where that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each finished deployment passed its integrity check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check hardware, software and components against what was released, and put right what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each failed deployment was investigated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why it failed, write it down and plan what is done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each release, incidents that came from it and its impact on the customer were evaluated within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the incidents that came from the release and ask customers what they noticed; write down both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date and the result of each deployed release were made known to the service desk and to change management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them, and record it in the roll-out, or as a communication with the number of the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each release deployed although a test or a criterion failed, the decision to deploy is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what was decided with the customer and the other parties, and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases that succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the releases deployed in the month whose result is known, those that were a success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents per release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents within 14 days after a release that came from it, on average of the releases deployed in the month that were evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the releases deployed in the month, those that were emergencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases deployed on the planned day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the releases deployed in the month, those whose last roll-out was finished no later than planned; one without a planned day was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases whose back-out was tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the releases deployed in the month, those whose back-out had been tested beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release and deployment management</source>
        <translation>Release- und Verteilungsmanagement</translation>
    </message>
    <message>
        <source>Releases follow a policy agreed with the customer; each is planned, built, tested and accepted against agreed criteria, and deployed in a way that keeps everything whole and can be reversed. Success, failure and the incidents that follow are watched, and the dates and results are passed on to change and incident management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor follows a release from its approved changes through test and acceptance to the roll-out, and asks to see the baseline and the back-out plan. Emergency releases nobody had defined, approvals dated after the roll-out and failures without an investigation are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>Geringfügige Nichtkonformität</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>Wesentliche Nichtkonformität</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Nothing to list for this period.</source>
        <translation>Für diesen Zeitraum gibt es nichts aufzulisten.</translation>
    </message>
    <message>
        <source>The report asks for a measure %1 that does not exist.</source>
        <translation>Der Bericht verlangt eine Kennzahl %1, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Checks passed</source>
        <translation>Bestandene Prüfungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Failed: major</source>
        <translation>Nicht bestanden: wesentlich</translation>
    </message>
    <message>
        <source>Failed: minor</source>
        <translation>Nicht bestanden: geringfügig</translation>
    </message>
    <message>
        <source>Failed: observation</source>
        <translation>Nicht bestanden: Beobachtung</translation>
    </message>
    <message>
        <source>Every check passed: no record breaks a rule that the workbook can compute.</source>
        <translation>Jede Prüfung ist bestanden: Kein Datensatz verstößt gegen eine Regel, die die Arbeitsmappe berechnen kann.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>%1 (%2), %3 to %4</source>
        <translation>%1 (%2), %3 bis %4</translation>
    </message>
    <message>
        <source>Target: at least %1</source>
        <translation>Ziel: mindestens %1</translation>
    </message>
    <message>
        <source>Target: at most %1</source>
        <translation>Ziel: höchstens %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit of a measure</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>%1: nothing was counted.</source>
        <translation>%1: Nichts wurde gezählt.</translation>
    </message>
    <message>
        <source>%1 leads with %2, that is %3 % of %4.</source>
        <translation>%1 liegt mit %2 vorn, das sind %3 % von %4.</translation>
    </message>
    <message>
        <source>%1 is %2 throughout.</source>
        <translation>%1 beträgt durchgehend %2.</translation>
    </message>
    <message>
        <source>%1 is highest in %2 (%3), lowest in %4 (%5) and ends at %6 in %7.</source>
        <translation>%1: am höchsten in %2 (%3), am niedrigsten in %4 (%5), zuletzt %6 in %7.</translation>
    </message>
    <message>
        <source>There is nothing to show for this period.</source>
        <translation>Für diesen Zeitraum gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>%1: %2 in %3, the only value of the period.</source>
        <translation>%1: %2 in %3, der einzige Wert des Zeitraums.</translation>
    </message>
    <message>
        <source>It meets its target of %1 in %2 of %3 months.</source>
        <translation>Das Ziel von %1 ist in %2 von %3 Monaten erreicht.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Latest month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Months met</source>
        <translation>Monate erreicht</translation>
    </message>
    <message>
        <source>No measure with a target has a value in this period.</source>
        <translation>Keine Kennzahl mit Ziel hat in diesem Zeitraum einen Wert.</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>What is good: %1.</source>
        <translation>Was gut ist: %1.</translation>
    </message>
    <message>
        <source>What is not: %1.</source>
        <translation>Was nicht gut ist: %1.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>What must be decided: the major nonconformities first, each with somebody who sees to it and a date.</source>
        <translation>Was zu entscheiden ist: zuerst die wesentlichen Nichtkonformitäten, jede mit einer verantwortlichen Person und einem Termin.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>The report %1 cannot be made about one record of the type %2.</source>
        <translation>Den Bericht %1 gibt es nicht über einen einzelnen Datensatz der Art %2.</translation>
    </message>
    <message>
        <source>All; not for handing out to one of them</source>
        <translation>Alle; nicht zum Weitergeben an einen von ihnen</translation>
    </message>
    <message>
        <source>%1 (clause numbers of the 2011 edition)</source>
        <translation>%1 (Abschnittsnummern der Ausgabe 2011)</translation>
    </message>
    <message>
        <source>%1 (%2, target %3)</source>
        <comment>measure, its value, its target</comment>
        <translation>%1 (%2, Ziel %3)</translation>
    </message>
    <message>
        <source>What must be decided: what brings it back to its target, who sees to it and until when.</source>
        <translation>Was zu entscheiden ist: was es zum Ziel zurückbringt, wer sich darum kümmert und bis wann.</translation>
    </message>
    <message>
        <source>What must be decided: for each of these %1, what brings it back to its target, who sees to it and until when.</source>
        <translation>Was zu entscheiden ist: für jede dieser %1 Kennzahlen, was sie zum Ziel zurückbringt, wer sich darum kümmert und bis wann.</translation>
    </message>
    <message>
        <source>Nothing recorded to check</source>
        <translation>Nichts zum Prüfen aufgezeichnet</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>A check that finds nothing recorded proves nothing: record what the clause asks for, or say why it does not apply.</source>
        <translation>Eine Prüfung, die nichts aufgezeichnet findet, beweist nichts: Zeichnen Sie auf, was der Abschnitt verlangt, oder begründen Sie, warum er nicht zutrifft.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>Nicht bestandene Prüfungen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>A finding is one record that breaks one rule.</source>
        <translation>Eine Feststellung ist ein Datensatz, der eine Regel verletzt.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Ohne Verantwortlichen</translation>
    </message>
    <message>
        <source>Findings of clause %1</source>
        <translation>Feststellungen zu Abschnitt %1</translation>
    </message>
    <message>
        <source>Every rule of the standard that the workbook can compute and that some record breaks, with what to do about it.</source>
        <translation>Jede Regel der Norm, die die Arbeitsmappe berechnen kann und die ein Datensatz verletzt, und was dagegen zu tun ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>findings, and their severity</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ResourceManagement</name>
    <message>
        <source>Resource need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed to run and improve the services - people, technology, information, money - and how much of it there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where one process needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Only where one service needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What exactly, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where it is needed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast for the period after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>In which it is counted, such as full-time posts, licences or EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision of a management review or other meeting that grants or refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Refuse, with reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top management</source>
        <translation>Oberste Leitung</translation>
    </message>
    <message>
        <source>Management representative</source>
        <translation>Beauftragter der Leitung</translation>
    </message>
    <message>
        <source>ITSMS manager</source>
        <translation>ITSMS-Manager</translation>
    </message>
    <message>
        <source>Process owner</source>
        <translation>Prozessverantwortlicher</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>Serviceverantwortlicher</translation>
    </message>
    <message>
        <source>Service level manager</source>
        <translation>Service-Level-Manager</translation>
    </message>
    <message>
        <source>Business relationship manager</source>
        <translation>Business-Relationship-Manager</translation>
    </message>
    <message>
        <source>Supplier manager</source>
        <translation>Lieferantenmanager</translation>
    </message>
    <message>
        <source>Service financial manager</source>
        <translation>Finanzmanager für Services</translation>
    </message>
    <message>
        <source>Capacity manager</source>
        <translation>Kapazitätsmanager</translation>
    </message>
    <message>
        <source>Continuity and availability manager</source>
        <translation>Kontinuitäts- und Verfügbarkeitsmanager</translation>
    </message>
    <message>
        <source>Information security manager</source>
        <translation>Informationssicherheitsmanager</translation>
    </message>
    <message>
        <source>Incident and request manager</source>
        <translation>Incident- und Request-Manager</translation>
    </message>
    <message>
        <source>Major incident manager</source>
        <translation>Major-Incident-Manager</translation>
    </message>
    <message>
        <source>Service desk agent</source>
        <translation>Service-Desk-Mitarbeiter</translation>
    </message>
    <message>
        <source>Problem manager</source>
        <translation>Problemmanager</translation>
    </message>
    <message>
        <source>Change manager</source>
        <translation>Änderungsmanager</translation>
    </message>
    <message>
        <source>Change approver</source>
        <translation>Genehmiger von Änderungen</translation>
    </message>
    <message>
        <source>Configuration and asset manager</source>
        <translation>Konfigurations- und Asset-Manager</translation>
    </message>
    <message>
        <source>Release and deployment manager</source>
        <translation>Release- und Deployment-Manager</translation>
    </message>
    <message>
        <source>Design and transition manager</source>
        <translation>Manager für Design und Überführung</translation>
    </message>
    <message>
        <source>Document and records controller</source>
        <translation>Verantwortlicher für Dokumente und Aufzeichnungen</translation>
    </message>
    <message>
        <source>Competence coordinator</source>
        <translation>Kompetenzkoordinator</translation>
    </message>
    <message>
        <source>Audit programme manager</source>
        <translation>Manager des Auditprogramms</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Leitender Auditor</translation>
    </message>
    <message>
        <source>Internal auditor</source>
        <translation>Interner Auditor</translation>
    </message>
    <message>
        <source>Continual improvement manager</source>
        <translation>Manager für fortlaufende Verbesserung</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one person has to be able to do in a role, and what that person can do: education, training, skills and experience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The role that asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group under which people are compared, such as databases or leadership.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0, none, to 5, expert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the same scale; empty before the first assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the level is not reached: the training or other measure that is to close the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience (years)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name and number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm as reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competence below the level required: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each training, awareness session or other measure by which people learn what they need, and whether it helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring of somebody who can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process whose work is taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainer or the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty means 90 days after it was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the participants can do now what they were to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Record as held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training of which it is not known yet whether it helped: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No approved resource is missing once it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provide what is missing, or decide anew what the services can do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever a person does not reach the level a role requires, a training or other measure is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a training, a coaching or somebody else for the role, and link it to the competence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each training held it was evaluated in time whether it helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask or test the participants, and record what they can do now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate that somebody relies on has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate, or show the competence in another way and remove it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competence levels reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the competences assessed by the end of the month, those whose level is at least the one required. Only the latest assessment is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource management</source>
        <translation>Ressourcenmanagement</translation>
    </message>
    <message>
        <source>People, technology, information and money that the services need are determined and provided. Everybody whose work affects the services is competent by education, training, skills and experience, knows what it is good for, and records show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor picks some people, compares what their role requires with what their records show, and asks how it was found out that a training had helped. Attendance lists without any evaluation and approved resources that never came are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back on one thing after an event or at an interval: a major incident, a change, a test, a plan, a process. Management reviews stand by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>After a major incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an emergency change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a failed change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of a phase of a transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the test of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a continuity plan was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a security control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of its record, such as INC-000017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly successful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to be revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on purpose, where neither action nor improvement follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Record as held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Review from which nothing follows, and that does not say that nothing needs to be done: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose an improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each meeting at which performance against what was agreed is looked at with a customer, a supplier or an internal group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>An internal group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer who acts as supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Operational agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an internal group, or of a customer who acts as supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next one by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service agreements reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they were missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract still fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the contract still answers what customers and services need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-contractors verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the supplier showed how it manages its sub-contractors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review that does not link who it is held with: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review with missed targets that does not say why: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next performance review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No planned review is past its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it, or set a new day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each closed review has an outcome, and an action or improvement unless it says that nothing needs to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the outcome and what follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No planned performance review is past its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it, or agree a new day with the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each performance review with missed targets says why they were missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the causes, and plan what removes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each performance review with a customer says which of the customer&apos;s agreements it reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the agreements whose performance was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each performance review with a supplier says whether the contract still fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the contract against what services and customers need today, and answer the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets met by suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the targets that were looked at in the month&apos;s performance reviews with suppliers, those that were met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major incidents, changes, releases, tests, plans and processes are looked back on, after the event or at planned intervals, and so is the work with customers, suppliers and internal groups. What comes of it is written down and leads to actions and improvements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor picks a major incident, a failed change and a supplier, and asks for the review of each and for what followed from it. Meetings without minutes, missed targets without a cause and lessons that changed nothing are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskManagement</name>
    <message>
        <source>Management system</source>
        <translation>Managementsystem</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Information security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may keep services or the management system from doing what they should, and what may help them: how likely, how grave, and what is done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Only where it concerns one service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it concerns one process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration items concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before anything is done about it, on your own scale; from 1 to 5 is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>On the same kind of scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score before treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually likelihood times impact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood that remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact that remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score that remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After treatment; the same as before where nothing is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for living with what remains; above the limit of the service management plan, top management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Record the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept what remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Review of the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what could hit your most critical services hardest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each round in which the risks of one area were looked at together: when, by whom, by which method, and with what result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services, sites or parts of the management system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document that says how risks are assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a risk is acceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it differs from the service management plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course and result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What matters most and what follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Repeat every (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; once a year is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next one by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the day does not follow from the interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Replaced by a later one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Risks in it that nobody has analysed yet: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by a later one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each analysed risk has a day for its next review, and it has not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the risk again: is it still as likely and as grave, does the treatment work? Then set the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each accepted risk says who accepted it and how much of it remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have somebody with the authority decide, and record the person, the day and the score that remains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each risk that is to be reduced, avoided or shared, an action or a control is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an action or link a control, or decide to accept the risk as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area waits for its next risk assessment beyond the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess the risks of this area again, or set the interval where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an approved assessment each risk was analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge likelihood and impact of the risks that were only named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduction of security risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much treatment lowers the scores of all open risks to information security together, at the end of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks to services and to their management are found, judged by criteria laid down before, and treated or knowingly accepted. Those of continuity, availability and information security are assessed again at planned intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor asks which risk worries you most and looks for it in the register, then follows it to the action that was to lower it. Registers that nobody has touched since the last audit, and grave risks that nobody accepted, are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Scope statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service management system covers: which unit, which services, from where, to whom, and where it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the company, as a certificate would print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope in one or two sentences: whose system, for which services, from where, to which customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations of the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Einer je Zeile.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Locations of the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it bears on what is covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operated by other parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left out, and where the system ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>A member of top management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Approver who does not belong to top management: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services that the published catalogue does not list: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope statements of the same unit that are still approved and have to be superseded first: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the service management plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what the management system covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No approved scope statement is past its review, and no unit has two of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the scope and set the day of the next review; supersede the one that no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each approved scope statement names the unit and at least one service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the unit and the services that the management system covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each approved scope statement says from where, to which customers, in which places and with which technology services are provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the locations, the customers and the technology, or write why one of them does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each approved scope statement has an approved service management plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the service management plan for this scope and have it approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all components of the services and not all processes in scope are in the hands of other parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, or take back, at least one component and one process; a provider who hands out everything cannot be certified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A communication procedure is in force for each approved scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down how you communicate about service management, and put the document into force with its key P-COMM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the last 12 months people were told why service requirements matter and what they contribute, and were made aware of it in a training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a communication on this topic and an awareness training, and record both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where issues of the context are listed, climate change was considered as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record climate change as a context issue, with the decision whether it is relevant; the 2018 edition asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one objective of information security is approved for each approved scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set an objective of information security, with an indicator, a target and a day, and approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope of the management system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top management decides what the management system covers: the unit and the services by name, and the places, customers and technology where they matter. The scope is made known, is part of the service management plan and is kept current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor reads the statement word by word, since it ends up on the certificate, and looks for services, sites and other parties it leaves out. Statements that promise more than is managed, or hide what is bought in, are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceLevelManagement</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Review every (days)</source>
        <translation>Überprüfung alle (Tage)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Service level agreement</source>
        <translation>Service Level Agreement</translation>
    </message>
    <message>
        <source>Service level agreements</source>
        <translation>Service Level Agreements</translation>
    </message>
    <message>
        <source>What was agreed with a customer about services: targets, workload, exceptions, and until when.</source>
        <translation>Was mit einem Kunden über Services vereinbart wurde: Ziele, Mengengerüst, Ausnahmen und bis wann.</translation>
    </message>
    <message>
        <source>The hours in which the targets count, such as Mon-Fri 07:00-19:00.</source>
        <translation>Die Zeiten, in denen die Ziele gelten, etwa Mo-Fr 07:00-19:00.</translation>
    </message>
    <message>
        <source>Service targets</source>
        <translation>Serviceziele</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Was vereinbart ist</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Mengengerüst</translation>
    </message>
    <message>
        <source>The volumes the targets are promised for, such as users, orders or calls.</source>
        <translation>Die Mengen, für die die Ziele zugesagt sind, etwa Anwender, Aufträge oder Anrufe.</translation>
    </message>
    <message>
        <source>Workload in figures</source>
        <translation>Mengengerüst als Zahl</translation>
    </message>
    <message>
        <source>The one figure of the workload that is watched.</source>
        <translation>Die eine Zahl des Mengengerüsts, die beobachtet wird.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>When the targets do not count. Write none where there are none.</source>
        <translation>Wann die Ziele nicht gelten. Schreiben Sie „keine“, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>Signed for the provider</source>
        <translation>Für den Anbieter unterzeichnet</translation>
    </message>
    <message>
        <source>Signatures and validity</source>
        <translation>Unterschriften und Gültigkeit</translation>
    </message>
    <message>
        <source>Signed for the customer</source>
        <translation>Für den Kunden unterzeichnet</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterzeichnet am</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>The last day it counts; empty where it has no end.</source>
        <translation>Der letzte Tag, an dem sie gilt; leer, wenn sie kein Ende hat.</translation>
    </message>
    <message>
        <source>Agreed with the customer; the standard sets no interval.</source>
        <translation>Mit dem Kunden vereinbart; die Norm legt kein Intervall fest.</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt überprüft</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In negotiation</source>
        <translation>In Verhandlung</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Überprüfung</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Verhandeln</translation>
    </message>
    <message>
        <source>Record agreement</source>
        <translation>Einigung erfassen</translation>
    </message>
    <message>
        <source>Agreement without any active service target: %n.</source>
        <translation>Vereinbarung ohne aktives Serviceziel: %n.</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Überprüfung beginnen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Let expire</source>
        <translation>Ablaufen lassen</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Kündigen</translation>
    </message>
    <message>
        <source>Negotiate again</source>
        <translation>Neu verhandeln</translation>
    </message>
    <message>
        <source>Service target</source>
        <translation>Serviceziel</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>The agreement that promises it; empty for a target a supplier promises.</source>
        <translation>Die Vereinbarung, die es zusagt; leer bei einem Ziel, das ein Lieferant zusagt.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>The contract in which a supplier promises it; empty for a target of an agreement.</source>
        <translation>Der Vertrag, in dem ein Lieferant es zusagt; leer bei einem Ziel einer Vereinbarung.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Lösungszeit</translation>
    </message>
    <message>
        <source>Fulfilment time</source>
        <translation>Erfüllungszeit</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Wiederherstellungszeit</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>Wiederherstellungspunkt</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Warn from</source>
        <translation>Warnen ab</translation>
    </message>
    <message>
        <source>The value at which somebody should act although the target is still met.</source>
        <translation>Der Wert, bei dem jemand handeln soll, obwohl das Ziel noch erreicht ist.</translation>
    </message>
    <message>
        <source>Measured over</source>
        <translation>Messzeitraum</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Ein Quartal</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>How measured</source>
        <translation>Messverfahren</translation>
    </message>
    <message>
        <source>Method and consequence</source>
        <translation>Verfahren und Folge</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>The targets of agreements that this one makes possible.</source>
        <translation>Die Ziele von Vereinbarungen, die dieses Ziel ermöglicht.</translation>
    </message>
    <message>
        <source>If missed</source>
        <translation>Bei Verfehlung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>Each agreement in force states its services, targets, workload and exceptions</source>
        <translation>Jede Vereinbarung in Kraft nennt ihre Services, Ziele, ihr Mengengerüst und ihre Ausnahmen</translation>
    </message>
    <message>
        <source>Add what is missing and agree it with the customer; where there are no exceptions, say so.</source>
        <translation>Ergänzen Sie, was fehlt, und vereinbaren Sie es mit dem Kunden; gibt es keine Ausnahmen, halten Sie das fest.</translation>
    </message>
    <message>
        <source>Each agreement in force is signed by both sides</source>
        <translation>Jede Vereinbarung in Kraft ist von beiden Seiten unterzeichnet</translation>
    </message>
    <message>
        <source>Have it signed and record who signed and when.</source>
        <translation>Lassen Sie sie unterzeichnen und erfassen Sie, wer wann unterzeichnet hat.</translation>
    </message>
    <message>
        <source>Each agreement in force is reviewed with the customer within its interval</source>
        <translation>Jede Vereinbarung in Kraft wird innerhalb ihres Intervalls mit dem Kunden überprüft</translation>
    </message>
    <message>
        <source>Review the agreement with the customer and record the date, or set the interval where there is none.</source>
        <translation>Überprüfen Sie die Vereinbarung mit dem Kunden und erfassen Sie das Datum, oder legen Sie das Intervall fest, wenn es keines gibt.</translation>
    </message>
    <message>
        <source>No agreement in force is past its last day</source>
        <translation>Keine Vereinbarung in Kraft hat ihren letzten Tag überschritten</translation>
    </message>
    <message>
        <source>Renew the agreement with the customer, or let it expire.</source>
        <translation>Verlängern Sie die Vereinbarung mit dem Kunden, oder lassen Sie sie ablaufen.</translation>
    </message>
    <message>
        <source>No agreement ends within the next 60 days without a review under way</source>
        <translation>Keine Vereinbarung endet innerhalb der nächsten 60 Tage ohne laufende Überprüfung</translation>
    </message>
    <message>
        <source>Start the review now, so that the next agreement is signed before this one ends.</source>
        <translation>Beginnen Sie die Überprüfung jetzt, damit die nächste Vereinbarung unterzeichnet ist, bevor diese endet.</translation>
    </message>
    <message>
        <source>Each active service target belongs to an agreement or a contract and can be measured</source>
        <translation>Jedes aktive Serviceziel gehört zu einer Vereinbarung oder einem Vertrag und ist messbar</translation>
    </message>
    <message>
        <source>Fill in what is measured, the comparison, the value and its unit, and where it was promised.</source>
        <translation>Tragen Sie ein, was gemessen wird, den Vergleich, den Wert und seine Einheit und wo es zugesagt wurde.</translation>
    </message>
    <message>
        <source>Live services with an agreement in force</source>
        <translation>Services in Betrieb mit einer Vereinbarung in Kraft</translation>
    </message>
    <message>
        <source>Services live at the end of the month that an agreement valid on that day covers, of all live services.</source>
        <translation>Am Monatsende betriebene Services, die eine an diesem Tag gültige Vereinbarung umfasst, von allen Services in Betrieb.</translation>
    </message>
    <message>
        <source>Agreements reviewed within their interval</source>
        <translation>Innerhalb ihres Intervalls überprüfte Vereinbarungen</translation>
    </message>
    <message>
        <source>Agreements valid at the end of the month whose latest review, or beginning, was no longer ago than their interval, of all agreements valid then.</source>
        <translation>Am Monatsende gültige Vereinbarungen, deren letzte Überprüfung oder deren Beginn nicht länger zurücklag als ihr Intervall, von allen dann gültigen Vereinbarungen.</translation>
    </message>
    <message>
        <source>Service level management</source>
        <translation>Service-Level-Management</translation>
    </message>
    <message>
        <source>Which services a customer receives, and how good they have to be, is agreed with the customer and written down. Results are measured against what was agreed, reviewed together, and shortfalls lead to action.</source>
        <translation>Welche Services ein Kunde erhält und wie gut sie sein müssen, wird mit dem Kunden vereinbart und schriftlich festgehalten. Ergebnisse werden an der Vereinbarung gemessen und gemeinsam überprüft, und Abweichungen führen zu Maßnahmen.</translation>
    </message>
    <message>
        <source>An auditor picks live services and asks for the agreement behind each one, its targets and its latest review. Services without an agreement, agreements past their end and promises that no supplier contract supports are found first.</source>
        <translation>Ein Auditor wählt Services in Betrieb aus und fragt jeweils nach der zugrunde liegenden Vereinbarung, ihren Zielen und ihrer letzten Überprüfung. Services ohne Vereinbarung, Vereinbarungen nach ihrem Ende und Zusagen, die kein Lieferantenvertrag stützt, fallen zuerst auf.</translation>
    </message>
    <message>
        <source>End of the agreement</source>
        <translation>Ende der Vereinbarung</translation>
    </message>
    <message>
        <source>Only of priority</source>
        <translation>Nur mit Priorität</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderat</translation>
    </message>
    <message>
        <source>For times: the priority of the incidents and requests it is about; empty for all.</source>
        <translation>Bei Zeiten: die Priorität der Incidents und Anfragen, um die es geht; leer für alle.</translation>
    </message>
    <message>
        <source>Such as %, or min, h and d for times that run day and night: these the workbook measures itself.</source>
        <translation>Etwa %, oder min, h und d für Zeiten, die Tag und Nacht laufen: Diese misst die Arbeitsmappe selbst.</translation>
    </message>
    <message>
        <source>Write down what was agreed with each customer, with its targets.</source>
        <translation>Halten Sie fest, was mit jedem Kunden vereinbart ist, mit den Zielen.</translation>
    </message>
    <message>
        <source>Derived from requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed service requirements that its terms follow from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised by change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approved change by which its text was last revised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision and paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put revision into force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change behind the revision that is not approved: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One measurable promise in an agreement with a customer, in an operational agreement or in a contract with a supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement in which an internal group, or a customer, promises it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed with an internal group, or with a customer who supplies a part, about its contribution to the services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer acting as supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer who supplies a part of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services the party contributes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the party does for the services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its work and yours meet: who hands over what to whom, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised beyond the service targets, which are records of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; the standard sets no interval.</source>
        <translation>Ihre eigene Wahl; die Norm legt kein Intervall fest.</translation>
    </message>
    <message>
        <source>Agreement that does not name the group or the customer: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each agreement in force follows from agreed service requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the requirements its terms are derived from, and agree those that are not agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement in force was revised by a change that is not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the change decided, or return to the text that was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance under each operational agreement is reviewed within its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review with the group or the customer what was achieved and record the date, or set the interval where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target of a supplier or an internal group is weaker than the target of the agreement it supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree a tighter target with the supplier or the group, or promise the customer less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier and internal targets that support the agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets of contracts and operational agreements valid at the end of the month that are no weaker than the agreement targets they support, of all that support one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicePortfolio</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Every service that is planned, delivered or being taken out of use, as the customer knows it.</source>
        <translation>Jeder Service, der geplant, erbracht oder außer Betrieb genommen wird, so wie der Kunde ihn kennt.</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>Serviceverantwortlicher</translation>
    </message>
    <message>
        <source>Who answers for the service as a whole, from plan to retirement.</source>
        <translation>Wer den Service als Ganzes verantwortet, von der Planung bis zur Stilllegung.</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Vital</source>
        <translation>Geschäftskritisch</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>As agreed, such as Mon-Fri 07:00-19:00.</source>
        <translation>Wie vereinbart, etwa Mo-Fr 07:00-19:00.</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Im Anwendungsbereich</translation>
    </message>
    <message>
        <source>Whether the service management system covers this service.</source>
        <translation>Ob das Servicemanagementsystem diesen Service umfasst.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>The services without which this one does not work.</source>
        <translation>Die Services, ohne die dieser nicht funktioniert.</translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live since</source>
        <translation>In Betrieb seit</translation>
    </message>
    <message>
        <source>Life and cost</source>
        <translation>Lebensdauer und Kosten</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Stillgelegt am</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>In design</source>
        <translation>Im Design</translation>
    </message>
    <message>
        <source>In transition</source>
        <translation>In Überführung</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Being retired</source>
        <translation>In Stilllegung</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Start design</source>
        <translation>Design beginnen</translation>
    </message>
    <message>
        <source>Start transition</source>
        <translation>Überführung beginnen</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>In Betrieb nehmen</translation>
    </message>
    <message>
        <source>No agreement in force covers this service: %n.</source>
        <translation>Keine Vereinbarung in Kraft umfasst diesen Service: %n.</translation>
    </message>
    <message>
        <source>Services this one depends on are not live: %n.</source>
        <translation>Services, von denen dieser abhängt, die nicht in Betrieb sind: %n.</translation>
    </message>
    <message>
        <source>No accepted transition brings this service into operation: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance criteria neither passed nor waived: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No catalogue lists this service: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Begin retirement</source>
        <translation>Stilllegung beginnen</translation>
    </message>
    <message>
        <source>No approved change with major impact covers the retirement: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Live services still depend on this one: %n.</source>
        <translation>Services in Betrieb, die noch von diesem abhängen: %n.</translation>
    </message>
    <message>
        <source>No removal or transfer of this service is completed: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the services you provide.</source>
        <translation>Führen Sie die Services auf, die Sie erbringen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts a service consists of, and who supplies each: the bridge between the service, the parties and the configuration items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplied by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service provider itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>An internal group belongs to your organisation, but not to the unit that manages the services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Where a supplier supplies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an internal group or a customer supplies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The components without which this one does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single point of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service stops when this component fails, and nothing stands in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Component of another party without a contract or an agreement: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer, or you yourselves, need a service to do, and how well; agreements, designs and plans are derived from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Empty where it holds for all customers of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Information security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law and regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <source>Each live service needs agreed ones on access rights, response time, availability, and on capacity or performance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>1 comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be true, so that both sides would judge it alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How measured</source>
        <translation>Messverfahren</translation>
    </message>
    <message>
        <source>How you will know that it is fulfilled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level agreement</source>
        <translation>Service Level Agreement</translation>
    </message>
    <message>
        <source>Source record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the record it comes from, such as a risk or an obligation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agreed to it on the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement and revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised by change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approved change by which its wording was last revised after it had been agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record agreement</source>
        <translation>Einigung erfassen</translation>
    </message>
    <message>
        <source>Record fulfilment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a shortfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change behind the revision that is not approved: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each version of the list of services that was agreed with customers and published to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom this version is written for; empty where it is for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it says which services and components depend on which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement and publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where customers and staff find it, such as an address in the intranet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approved change that led to this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live services missing from this catalogue: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft the next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service portfolio and catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is agreed with each customer which services are delivered; they stand in a catalogue that shows how services and components depend on each other. What each service has to fulfil is identified, documented and agreed, and catalogue and requirements change only through change management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor lays the published catalogue beside the services that are really in use and asks when and with whom it was agreed. Services missing from the catalogue, requirements nobody agreed to and parts supplied by a neighbouring department without any agreement are found first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each live service has an agreement in force with each of its customers</source>
        <translation>Für jeden Service in Betrieb ist mit jedem seiner Kunden eine Vereinbarung in Kraft</translation>
    </message>
    <message>
        <source>Agree on service targets with the customer who has none, or add the service to the agreement that already covers it.</source>
        <translation>Vereinbaren Sie Serviceziele mit dem Kunden, der keine hat, oder nehmen Sie den Service in die Vereinbarung auf, die ihn bereits umfasst.</translation>
    </message>
    <message>
        <source>Each live service has at least one customer</source>
        <translation>Jeder Service in Betrieb hat mindestens einen Kunden</translation>
    </message>
    <message>
        <source>Link the customers that receive the service, or retire it.</source>
        <translation>Verknüpfen Sie die Kunden, die den Service erhalten, oder legen Sie ihn still.</translation>
    </message>
    <message>
        <source>Each live service has an owner who is still here</source>
        <translation>Jeder Service in Betrieb hat einen Verantwortlichen, der noch im Haus ist</translation>
    </message>
    <message>
        <source>Name the person who answers for the service.</source>
        <translation>Benennen Sie die Person, die den Service verantwortet.</translation>
    </message>
    <message>
        <source>No live service depends on one that is retired or suspended</source>
        <translation>Kein Service in Betrieb hängt von einem stillgelegten oder ausgesetzten Service ab</translation>
    </message>
    <message>
        <source>Correct the dependencies, or bring the service it needs back.</source>
        <translation>Berichtigen Sie die Abhängigkeiten, oder nehmen Sie den benötigten Service wieder in Betrieb.</translation>
    </message>
    <message>
        <source>Each live service says how critical it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree with the customers how much depends on the service; continuity, risks and priorities follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each live service is in a published catalogue that was agreed with customers and shows the dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the service to the next version of the catalogue, agree it with the customers and publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approved scope names each live service that is in scope, and none that is retired or out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the service&apos;s mark, or revise the scope statement and have it approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each service that is being retired has a removal plan with a date and the disposal of its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the removal as a transition: when it ends, and what happens to data, documents and components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each transition of a service beyond its proposal has documented service requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what the new or changed service has to fulfil, and link it to the transition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each live service has agreed requirements on access rights, response time and availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree the missing requirements with the customers and the other interested parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each live service of high or vital criticality is covered by a continuity plan in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a continuity plan for the service, or add the service to one, and put the plan into force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each live service is covered by an availability plan in force that has targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the service to an availability plan, link the targets the plan makes sure of, and put it into force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each live service has agreed requirements on capacity or performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree with the customers how much, and how fast, the service has to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each component that an internal group or a customer supplies has an operational agreement in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree with the group or the customer what it does for the service, and put the agreement into force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreed requirement was revised by a change that is not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the change decided, or return to the wording that was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each published catalogue that replaces another rests on an approved change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the change that led to this version, and have it decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published catalogue is no older than the latest change of services and agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the catalogue up to date and publish the new version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceReporting</name>
    <message>
        <source>The period in figures</source>
        <translation>Der Zeitraum in Zahlen</translation>
    </message>
    <message>
        <source>Incidents reported</source>
        <translation>Gemeldete Incidents</translation>
    </message>
    <message>
        <source>Incidents resolved</source>
        <translation>Gelöste Incidents</translation>
    </message>
    <message>
        <source>Resolved within target</source>
        <translation>Fristgerecht gelöst</translation>
    </message>
    <message>
        <source>Median time to restore</source>
        <translation>Median bis Wiederherstellung</translation>
    </message>
    <message>
        <source>Nine of ten restored in</source>
        <translation>Neun von zehn behoben in</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Am Ende offen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Major incidents</source>
        <translation>Major Incidents</translation>
    </message>
    <message>
        <source>Reported and resolved, month by month</source>
        <translation>Gemeldet und gelöst, Monat für Monat</translation>
    </message>
    <message>
        <source>An incident counts as reported in the month of its report and as resolved in the month of its resolution. Where more are reported than resolved, the backlog grows.</source>
        <translation>Ein Incident zählt im Monat seiner Meldung als gemeldet und im Monat seiner Lösung als gelöst. Werden mehr gemeldet als gelöst, wächst der Rückstand.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Nach Priorität</translation>
    </message>
    <message>
        <source>The incidents reported in the period, and how many of those resolved since then met their target.</source>
        <translation>Die im Zeitraum gemeldeten Incidents und wie viele der seither gelösten ihr Ziel erreicht haben.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Within target</source>
        <translation>Fristgerecht</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Medianzeit</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>The fifteen categories with the most incidents reported in the period; the share is of all incidents reported.</source>
        <translation>Die fünfzehn Kategorien mit den meisten im Zeitraum gemeldeten Incidents; der Anteil bezieht sich auf alle gemeldeten Incidents.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Counted over the incidents resolved in each month. An incident without a due time, and without a verdict of the tool it came from, does not count.</source>
        <translation>Gezählt über die in jedem Monat gelösten Incidents. Ein Incident ohne Frist und ohne Bewertung durch das Quellsystem zählt nicht.</translation>
    </message>
    <message>
        <source>Time to restore</source>
        <translation>Zeit bis zur Wiederherstellung</translation>
    </message>
    <message>
        <source>Half of the incidents resolved in a month took no longer than the median, nine of ten no longer than the 90th percentile.</source>
        <translation>Die Hälfte der in einem Monat gelösten Incidents dauerte nicht länger als der Median, neun von zehn nicht länger als das 90. Perzentil.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90. Perzentil</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Service requests</source>
        <translation>Serviceanforderungen</translation>
    </message>
    <message>
        <source>Requests for information, access and standard services; refused and cancelled ones are left out.</source>
        <translation>Anforderungen von Informationen, Zugängen und Standardservices; abgelehnte und stornierte bleiben unberücksichtigt.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Fulfilled within target</source>
        <translation>Fristgerecht erfüllt</translation>
    </message>
    <message>
        <source>Median time to fulfil</source>
        <translation>Median bis zur Erfüllung</translation>
    </message>
    <message>
        <source>Satisfaction (1 to 5)</source>
        <translation>Zufriedenheit (1 bis 5)</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Open at the end of the period, by age</source>
        <translation>Am Ende des Zeitraums offen, nach Alter</translation>
    </message>
    <message>
        <source>The incidents open when the period ended, or today where it has not ended yet, by the time since their report.</source>
        <translation>Die Incidents, die am Ende des Zeitraums offen waren, oder heute, wenn er noch nicht zu Ende ist, nach der Zeit seit ihrer Meldung.</translation>
    </message>
    <message>
        <source>Days open</source>
        <translation>Tage offen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>The oldest open incidents</source>
        <translation>Die ältesten offenen Incidents</translation>
    </message>
    <message>
        <source>The fifteen incidents that had been open longest at the end of the period.</source>
        <translation>Die fünfzehn Incidents, die am Ende des Zeitraums am längsten offen waren.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Every major incident reported in the period, and when top management was informed.</source>
        <translation>Jeder im Zeitraum gemeldete Major Incident und wann die oberste Leitung informiert wurde.</translation>
    </message>
    <message>
        <source>Top management informed</source>
        <translation>Oberste Leitung informiert</translation>
    </message>
    <message>
        <source>Reopened incidents</source>
        <translation>Wieder geöffnete Incidents</translation>
    </message>
    <message>
        <source>Incidents resolved in the period that had to be opened again; at most 25, the most often reopened first.</source>
        <translation>Im Zeitraum gelöste Incidents, die wieder geöffnet werden mussten; höchstens 25, die am häufigsten wieder geöffneten zuerst.</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>Wiederöffnungen</translation>
    </message>
    <message>
        <source>Service report</source>
        <translation>Servicebericht</translation>
    </message>
    <message>
        <source>How the services of the period performed against what was agreed, and what is still open.</source>
        <translation>Wie die Services im Zeitraum gegenüber der Vereinbarung abgeschnitten haben und was noch offen ist.</translation>
    </message>
    <message>
        <source>Service reporting</source>
        <translation>Serviceberichtswesen</translation>
    </message>
    <message>
        <source>For each service it is agreed who receives which report, how often and with what in it. Reports compare what was delivered with the targets, say what went wrong and what will be done, and are acted upon.</source>
        <translation>Für jeden Service ist vereinbart, wer welchen Bericht wie oft und mit welchem Inhalt erhält. Berichte vergleichen das Geleistete mit den Zielen, sagen, was schiefging und was geschehen wird, und ziehen Maßnahmen nach sich.</translation>
    </message>
    <message>
        <source>An auditor takes an issued report and follows its figures down to the records they were counted from. Reports that show no target, and figures that nobody can reproduce, are found first.</source>
        <translation>Ein Auditor nimmt einen herausgegebenen Bericht und verfolgt seine Zahlen bis zu den Datensätzen, aus denen sie gezählt wurden. Berichte, die kein Ziel zeigen, und Zahlen, die niemand nachvollziehen kann, fallen zuerst auf.</translation>
    </message>
    <message>
        <source>The measures of incidents and requests against their targets, in the latest month with a value.</source>
        <translation>Die Kennzahlen der Incidents und Serviceanforderungen gegen ihre Ziele, im letzten Monat mit einem Wert.</translation>
    </message>
    <message>
        <source>Cancelled incidents are left out everywhere. Times run from report to resolution, day and night counted. An incident that was closed without a time of resolution counts as reported, but neither as resolved nor as open.</source>
        <translation>Zurückgezogene Incidents bleiben überall außen vor. Zeiten laufen von der Meldung bis zur Lösung, Tag und Nacht gezählt. Ein Incident, der ohne Lösungszeitpunkt geschlossen wurde, zählt als gemeldet, aber weder als gelöst noch als offen.</translation>
    </message>
    <message>
        <source>Service targets agreed, and kept</source>
        <translation>Vereinbarte Serviceziele und ihre Einhaltung</translation>
    </message>
    <message>
        <source>The targets of the agreements in force on the last day of the period. Kept is the share of cases, the incidents and requests of the period the target is about, that stayed within it, day and night counted. Availability, and times in service hours, are measured outside the workbook.</source>
        <translation>Die Ziele der Vereinbarungen, die am letzten Tag des Zeitraums in Kraft waren. Eingehalten ist der Anteil der Fälle, also der Incidents und Anfragen des Zeitraums, um die es dem Ziel geht, die innerhalb blieben, Tag und Nacht gezählt. Verfügbarkeit und Zeiten in Servicestunden werden außerhalb der Arbeitsmappe gemessen.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Reported in the period, closed without a time of resolution</source>
        <translation>Im Zeitraum gemeldet, ohne Lösungszeitpunkt geschlossen</translation>
    </message>
    <message>
        <source>Performance against targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least major incidents, deployments of new or changed services, and continuity plans put into action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Mengengerüst</translation>
    </message>
    <message>
        <source>Volumes, and when they change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonconformities and causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction and complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what was made of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed description of each service report: what it is for, who receives it, how often, and where its figures come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After certain events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Which services it reports on; empty where it is about all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who produces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which decisions it is to make possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose and audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as top management, a supplier or a regulator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which records and tools each figure is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agreed to it on behalf of those who receive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>From when reports follow this description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The six contents may be spread over several reports; together they have to be covered in each period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Record agreement</source>
        <translation>Einigung erfassen</translation>
    </message>
    <message>
        <source>Report definition without anybody to receive the report: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Prepare a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each report that is due or was issued: its period, what it covers, whom it reached, and what was decided because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those the report tells about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events it tells about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity plans put into action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>What somebody has to decide on, such as a target that was missed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings and what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed because of this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to other parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes also where the report says that there was nothing to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report that leaves out contents its definition promises: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a nonconformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each active report definition states purpose, audience, frequency and data sources, and was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is missing and agree it with those who receive the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each service report is issued by the day it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the report now; where it went out late, find out why, or agree a day that can be kept. A late one is shown for a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports of each period together cover the six contents the standard asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the missing content to this report or to another one of the period; where there was nothing to tell, say so in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each issued report was sent to somebody, and its findings led to decisions or actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record whom it was sent to; decide what to do about the findings, and tell the interested parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service reports issued on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports due in the month that were issued by the day they were due, of all that were due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions from service reports done on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions agreed because of a report and due in the month that were done by the day they were due, of all that were due.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceRequestManagement</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderat</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Serviceanforderung</translation>
    </message>
    <message>
        <source>Service requests</source>
        <translation>Serviceanforderungen</translation>
    </message>
    <message>
        <source>What users ask for and nothing is broken: information, advice, access, or something from the list of standard services.</source>
        <translation>Worum Anwender bitten, ohne dass etwas gestört ist: Informationen, Beratung, Zugänge oder etwas aus der Liste der Standardservices.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Art der Anforderung</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Angefordert von</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Requested through</source>
        <translation>Anforderungsweg</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>How much of the business waits for it.</source>
        <translation>Wie viel des Geschäfts darauf wartet.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>How long the business can wait.</source>
        <translation>Wie lange das Geschäft warten kann.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Zu genehmigen</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Assigned group</source>
        <translation>Zugewiesene Gruppe</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document that says how this kind of request is fulfilled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The change it needs, where one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Änderungsnummer</translation>
    </message>
    <message>
        <source>Of the change it needed, in the tool of origin.</source>
        <translation>Der Änderung, die dafür nötig war, im Quellsystem.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Requester informed</source>
        <translation>Anforderer informiert</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>The requester&apos;s mark, from 1, poor, to 5, excellent.</source>
        <translation>Die Note des Anforderers, von 1, schlecht, bis 5, ausgezeichnet.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Request that needs approval first: %n.</source>
        <translation>Anforderung, die zuerst eine Genehmigung braucht: %n.</translation>
    </message>
    <message>
        <source>Fulfil</source>
        <translation>Erfüllen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Anfrage schließen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Anfrage stornieren</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Erfüllung</translation>
    </message>
    <message>
        <source>Raise a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority of each service request is the one that its impact and urgency give</source>
        <translation>Die Priorität jeder Serviceanforderung ist diejenige, die sich aus Auswirkung und Dringlichkeit ergibt</translation>
    </message>
    <message>
        <source>Correct impact, urgency or priority.</source>
        <translation>Berichtigen Sie Auswirkung, Dringlichkeit oder Priorität.</translation>
    </message>
    <message>
        <source>The requester was informed about each fulfilled request</source>
        <translation>Der Anforderer wurde über jede erfüllte Anforderung informiert</translation>
    </message>
    <message>
        <source>Tell the requester and record when.</source>
        <translation>Unterrichten Sie den Anforderer und erfassen Sie, wann.</translation>
    </message>
    <message>
        <source>No open request is past the time it was due</source>
        <translation>Keine offene Anforderung hat ihre Frist überschritten</translation>
    </message>
    <message>
        <source>Fulfil it, or agree a new time with the requester.</source>
        <translation>Erfüllen Sie sie, oder vereinbaren Sie mit dem Anforderer eine neue Frist.</translation>
    </message>
    <message>
        <source>No request that needs approval was worked on without it</source>
        <translation>Keine genehmigungspflichtige Anforderung wurde ohne Genehmigung bearbeitet</translation>
    </message>
    <message>
        <source>Obtain the approval, or withdraw what was given without it.</source>
        <translation>Holen Sie die Genehmigung ein, oder nehmen Sie zurück, was ohne sie gewährt wurde.</translation>
    </message>
    <message>
        <source>Everybody who works on open incidents or requests was trained on the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the person on the procedure and record the training with its effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests fulfilled within target</source>
        <translation>Fristgerecht erfüllte Anforderungen</translation>
    </message>
    <message>
        <source>Of the requests fulfilled in the month that had a due time, those fulfilled no later.</source>
        <translation>Von den im Monat erfüllten Anforderungen mit Frist diejenigen, die spätestens zur Frist erfüllt wurden.</translation>
    </message>
    <message>
        <source>Service request management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request is recorded, given a priority from impact and urgency, approved where that is needed, fulfilled and closed by a written procedure. The requester is told how it stands, and before anything is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor takes a few kinds of request, asks for the procedure of each and follows requests from entry to closure. Access that was granted without approval and requests that wait past their time without a word are found first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>An organisation has a name.</source>
        <translation>Eine Organisation hat einen Namen.</translation>
    </message>
    <message>
        <source>The workbench does not speak &quot;%1&quot;. It speaks: %2.</source>
        <translation>Die Workbench spricht „%1“ nicht. Sie spricht: %2.</translation>
    </message>
    <message>
        <source>There is no edition &quot;%1&quot; of the standard. The editions are 2011 and 2018.</source>
        <translation>Es gibt keine Ausgabe „%1“ der Norm. Die Ausgaben sind 2011 und 2018.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Use a name such as Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „%1“. Verwenden Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency. Write its three capital letters, such as EUR.</source>
        <translation>„%1“ ist keine Währung. Schreiben Sie ihre drei Großbuchstaben, etwa EUR.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The backup was stopped; nothing was written.</source>
        <translation>Die Sicherung wurde angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The copy did not pass the check, so it was thrown away. The workbook itself may be damaged; run the verification.</source>
        <translation>Die Kopie bestand die Prüfung nicht und wurde verworfen. Die Arbeitsmappe selbst kann beschädigt sein; führen Sie die Überprüfung aus.</translation>
    </message>
    <message>
        <source>A backup cannot replace the workbook itself. Choose another name.</source>
        <translation>Eine Sicherung kann die Arbeitsmappe selbst nicht ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 for backups cannot be made.</source>
        <translation>Der Ordner %1 für Sicherungen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A change recorded in the journal cannot be read.</source>
        <translation>Eine im Journal festgehaltene Änderung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Other records link to what would go. Remove those links first.</source>
        <translation>Andere Datensätze verweisen auf das, was entfernt würde. Entfernen Sie zuerst diese Verweise.</translation>
    </message>
    <message>
        <source>A record in &quot;%1&quot; (%2) is no longer as that change left it, so nothing was changed.</source>
        <translation>Ein Datensatz in „%1“ (%2) ist nicht mehr so, wie diese Änderung ihn hinterließ; deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: there is no %2 with the number, title or external number &quot;%3&quot;.</source>
        <translation>%1: Es gibt keinen Datensatz der Art %2 mit der Nummer, dem Titel oder der externen Nummer „%3“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no condition. Write FIELD=VALUE, or one of != &lt; &lt;= &gt; &gt;= ~ (contains) in place of the sign.</source>
        <translation>„%1“ ist keine Bedingung. Schreiben Sie FIELD=VALUE, oder eines von != &lt; &lt;= &gt; &gt;= ~ (enthält) anstelle des Zeichens.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no field %2. It has: %3.</source>
        <translation>„%1“ hat kein Feld %2. Es gibt: %3.</translation>
    </message>
    <message>
        <source>%1 holds rows of its own; ask for those with their own type, %2.</source>
        <translation>%1 enthält eigene Zeilen; fragen Sie nach ihnen mit ihrer eigenen Art, %2.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written. Nothing was changed; free some space and try again.</source>
        <translation>Der Datenträger ist voll, daher konnte %1 nicht geschrieben werden. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). Check the disk or the network drive; nothing was changed.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden (%2). Prüfen Sie den Datenträger oder das Netzlaufwerk; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: the file or its folder is read-only.</source>
        <translation>%1 kann nicht geändert werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Another program has been writing to %1 for too long. Wait until it has finished and try again.</source>
        <translation>Ein anderes Programm schreibt schon zu lange in %1. Warten Sie, bis es fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Restore it from a backup; the newest ones lie beside it.</source>
        <translation>%1 ist beschädigt (%2). Stellen Sie die Datei aus einer Sicherung wieder her; die neuesten liegen daneben.</translation>
    </message>
    <message>
        <source>%1 is not a workbook.</source>
        <translation>%1 ist keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and that you may read and write it.</source>
        <translation>%1 kann nicht geöffnet werden. Prüfen Sie, ob es den Ordner gibt und ob Sie darin lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>The database of %1 refused: %2.</source>
        <translation>Die Datenbank von %1 hat abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Part %1 of journal entry %2 is missing or damaged. Restore the workbook from a backup.</source>
        <translation>Teil %1 des Journaleintrags %2 fehlt oder ist beschädigt. Stellen Sie die Arbeitsmappe aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Brought to file format %1</source>
        <translation>Auf Dateiformat %1 gebracht</translation>
    </message>
    <message>
        <source>Step %1 (%2) failed: %3</source>
        <translation>Schritt %1 (%2) ist fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>There is no way from file format %1 to %2.</source>
        <translation>Von Dateiformat %1 führt kein Weg zu %2.</translation>
    </message>
    <message>
        <source>The migrated copy did not pass the check of the database.</source>
        <translation>Die umgestellte Kopie bestand die Prüfung der Datenbank nicht.</translation>
    </message>
    <message>
        <source>The migrated copy had %1 records in &quot;%2&quot; instead of %3.</source>
        <translation>Die umgestellte Kopie hatte %1 Datensätze in „%2“ statt %3.</translation>
    </message>
    <message>
        <source>%1 was made by an older program and could not be brought up to date; it is as it was. %2</source>
        <translation>%1 wurde von einem älteren Programm angelegt und konnte nicht auf den neuesten Stand gebracht werden; die Datei ist, wie sie war. %2</translation>
    </message>
    <message>
        <source>A newer program made this workbook.</source>
        <translation>Ein neueres Programm hat diese Arbeitsmappe angelegt.</translation>
    </message>
    <message>
        <source>The original could not be kept as %1.</source>
        <translation>Das Original konnte nicht als %1 aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no field %2.</source>
        <translation>„%1“ hat kein Feld %2.</translation>
    </message>
    <message>
        <source>The record does not exist any more; somebody removed it meanwhile.</source>
        <translation>Den Datensatz gibt es nicht mehr; jemand hat ihn inzwischen entfernt.</translation>
    </message>
    <message>
        <source>%1 is no record number. Numbers look like %2-000017.</source>
        <translation>%1 ist keine Nummer eines Datensatzes. Nummern sehen aus wie %2-000017.</translation>
    </message>
    <message>
        <source>There is no record %1.</source>
        <translation>Es gibt keinen Datensatz %1.</translation>
    </message>
    <message>
        <source>The content of the attachment is missing from the workbook. Restore it from a backup.</source>
        <translation>Der Inhalt des Anhangs fehlt in der Arbeitsmappe. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1: the record it should link to does not exist any more.</source>
        <translation>%1: Den Datensatz, auf den verwiesen werden soll, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is missing: every record of the type &quot;%2&quot; needs it.</source>
        <translation>%1 fehlt: Jeder Datensatz der Art „%2“ braucht dieses Feld.</translation>
    </message>
    <message>
        <source>%1 is no number for this type of record: it looks like %2-000017.</source>
        <translation>%1 ist keine Nummer für diese Datensatzart: Sie sieht aus wie %2-000017.</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB. Keep it elsewhere and note in the record where.</source>
        <translation>%1 ist größer als 256 MB. Bewahren Sie die Datei anderswo auf und vermerken Sie im Datensatz, wo.</translation>
    </message>
    <message>
        <source>The attachment does not exist any more.</source>
        <translation>Den Anhang gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no time zone %1. Use a name such as Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone %1. Verwenden Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the type &quot;%1&quot; link to it in the field &quot;%2&quot; (%3). Change or remove those links first.</source>
        <translation>
            <numerusform>%n Datensatz der Art „%1“ verweist im Feld „%2“ darauf (%3). Ändern oder entfernen Sie zuerst diesen Verweis.</numerusform>
            <numerusform>%n Datensätze der Art „%1“ verweisen im Feld „%2“ darauf (%3). Ändern oder entfernen Sie zuerst diese Verweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>Die Überprüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>Die Datenbank ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>A record in &quot;%1&quot; (%2) links to one in &quot;%3&quot; that does not exist.</source>
        <translation>Ein Datensatz in „%1“ (%2) verweist auf einen in „%3“, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Journal entry %1 is missing.</source>
        <translation>Der Journaleintrag %1 fehlt.</translation>
    </message>
    <message>
        <source>Journal entry %1 does not continue the entry before it: one of the two was changed or removed.</source>
        <translation>Der Journaleintrag %1 setzt den Eintrag davor nicht fort: Einer der beiden wurde geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Journal entry %1 (%2) was changed behind the program&apos;s back: its hash does not fit.</source>
        <translation>Der Journaleintrag %1 (%2) wurde am Programm vorbei geändert: Sein Hashwert passt nicht.</translation>
    </message>
    <message>
        <source>Journal entry %1 does not fit the entries before it: %2</source>
        <translation>Der Journaleintrag %1 passt nicht zu den Einträgen davor: %2</translation>
    </message>
    <message>
        <source>%1 in &quot;%2&quot; is not in the journal: it was added behind the program&apos;s back.</source>
        <translation>%1 in „%2“ steht nicht im Journal: Der Datensatz wurde am Programm vorbei hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 in &quot;%2&quot; is missing: it was removed behind the program&apos;s back.</source>
        <translation>%1 in „%2“ fehlt: Der Datensatz wurde am Programm vorbei entfernt.</translation>
    </message>
    <message>
        <source>%1: the field %2 in &quot;%3&quot; was changed behind the program&apos;s back; the journal says &quot;%4&quot;, the file says &quot;%5&quot;.</source>
        <translation>%1: Das Feld %2 in „%3“ wurde am Programm vorbei geändert; das Journal sagt „%4“, die Datei sagt „%5“.</translation>
    </message>
    <message>
        <source>The content of the attachment %1 is missing.</source>
        <translation>Der Inhalt des Anhangs %1 fehlt.</translation>
    </message>
    <message>
        <source>The content of the attachment %1 was changed behind the program&apos;s back.</source>
        <translation>Der Inhalt des Anhangs %1 wurde am Programm vorbei geändert.</translation>
    </message>
    <message>
        <source>The full-text index does not fit the records.</source>
        <translation>Der Volltextindex passt nicht zu den Datensätzen.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or make a new workbook.</source>
        <translation>Es gibt keine Datei %1. Prüfen Sie den Namen oder legen Sie eine neue Arbeitsmappe an.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a workbook.</source>
        <translation>%1 ist ein Ordner, keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Founded the workbook</source>
        <translation>Arbeitsmappe angelegt</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open it.</source>
        <translation>%1 gibt es bereits. Wählen Sie einen anderen Namen oder öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 is a database, but not a workbook.</source>
        <translation>%1 ist eine Datenbank, aber keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>A newer program made this workbook (format %1, this program knows %2), so it is open for reading only. Update the program to change it.</source>
        <translation>Ein neueres Programm hat diese Arbeitsmappe angelegt (Format %1, dieses Programm kennt %2), daher ist sie nur zum Lesen geöffnet. Aktualisieren Sie das Programm, um sie zu ändern.</translation>
    </message>
    <message>
        <source>The workbook was opened for reading.</source>
        <translation>Die Arbeitsmappe wurde zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 is damaged: its list of settings cannot be read. Restore it from a backup.</source>
        <translation>%1 ist beschädigt: Die Liste der Einstellungen kann nicht gelesen werden. Stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 was last written by another version of the program and must be brought up to date, but it cannot be written to. Copy it to a folder of your own and open the copy.</source>
        <translation>%1 wurde zuletzt von einer anderen Version des Programms geschrieben und muss auf den neuesten Stand gebracht werden, aber die Datei ist nicht beschreibbar. Kopieren Sie sie in einen eigenen Ordner und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>%1 exists already and is no earlier copy of this workbook. Choose another name.</source>
        <translation>%1 ist schon vorhanden und keine frühere Kopie dieser Arbeitsmappe. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is a workbook and would be lost. Choose another name.</source>
        <translation>%1 ist eine Arbeitsmappe und ginge verloren. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The history of a record was changed behind the program&apos;s back: the list of what journal entry %1 changed does not fit the entry.</source>
        <translation>Der Verlauf eines Datensatzes wurde am Programm vorbei geändert: Die Liste dessen, was Journaleintrag %1 geändert hat, passt nicht zum Eintrag.</translation>
    </message>
    <message>
        <source>The counter of the numbers %1 was set back behind the program&apos;s back: it would give a number twice.</source>
        <translation>Der Zähler der Nummern %1 wurde am Programm vorbei zurückgestellt: Er würde eine Nummer zweimal vergeben.</translation>
    </message>
    <message>
        <source>%1 or its folder is read-only, so nothing can be changed here.</source>
        <translation>%1 oder der Ordner der Datei ist schreibgeschützt; hier kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give a name for the file in it.</source>
        <translation>%1 ist ein Ordner. Geben Sie einen Namen für die Datei darin an.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it, or choose another one.</source>
        <translation>Den Ordner %1 gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder %1 is read-only for you. Choose another one, or ask for the right to write there.</source>
        <translation>Den Ordner %1 dürfen Sie nur lesen (schreibgeschützt). Wählen Sie einen anderen oder bitten Sie um das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>%1 is read-only for you. Choose another name.</source>
        <translation>%1 dürfen Sie nur lesen (schreibgeschützt). Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Make room on %2, or choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: Der Datenträger ist voll. Schaffen Sie Platz auf %2 oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or try again.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be used. Nothing was changed; free some space and try again.</source>
        <translation>Der Datenträger ist voll, deshalb konnte %1 nicht benutzt werden. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency. Use its three letters, such as EUR.</source>
        <translation>„%1“ ist keine Währung. Verwenden Sie ihre drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>The file holds a %1 named %2 that is not the program&apos;s: it could change or hide records unseen.</source>
        <translation>Die Datei enthält ein Objekt der Art %1 namens %2, das nicht vom Programm stammt: Es könnte ungesehen Datensätze ändern oder verbergen.</translation>
    </message>
    <message>
        <source>The table %1 is missing: it was removed behind the program&apos;s back, with everything in it.</source>
        <translation>Die Tabelle %1 fehlt: Sie wurde hinter dem Rücken des Programms mit allem darin entfernt.</translation>
    </message>
    <message>
        <source>%1: days are compared with = &lt; &lt;= &gt; and &gt;=.</source>
        <translation>%1: Tage vergleicht man mit = &lt; &lt;= &gt; und &gt;=.</translation>
    </message>
    <message>
        <source>%1: several answers are asked for with = or !=.</source>
        <translation>%1: Nach mehreren Antworten fragt man mit = oder !=.</translation>
    </message>
    <message>
        <source>%1: a range is asked for with =.</source>
        <translation>%1: Nach einem Bereich fragt man mit =.</translation>
    </message>
    <message>
        <source>Records of the type &quot;%1&quot; cannot be grouped by %2.</source>
        <translation>Datensätze der Art „%1“ lassen sich nicht nach %2 gruppieren.</translation>
    </message>
</context>
<context>
    <name>SupplierManagement</name>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>The organisations outside your own that deliver services, parts of services or parts of processes to you.</source>
        <translation>Die Organisationen außerhalb der eigenen, die Ihnen Services, Teile von Services oder Teile von Prozessen liefern.</translation>
    </message>
    <message>
        <source>Relationship manager</source>
        <translation>Lieferantenbetreuer</translation>
    </message>
    <message>
        <source>The one person who answers for the relationship, the contract and the performance.</source>
        <translation>Die eine Person, die die Beziehung, den Vertrag und die Leistung verantwortet.</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Vital</source>
        <translation>Geschäftskritisch</translation>
    </message>
    <message>
        <source>Contact at the supplier</source>
        <translation>Kontakt beim Lieferanten</translation>
    </message>
    <message>
        <source>Services it contributes to</source>
        <translation>Trägt bei zu Services</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Stellung in der Lieferkette</translation>
    </message>
    <message>
        <source>Sub-contractor</source>
        <translation>Unterauftragnehmer</translation>
    </message>
    <message>
        <source>Works for another supplier and has no contract with you.</source>
        <translation>Arbeitet für einen anderen Lieferanten und hat keinen Vertrag mit Ihnen.</translation>
    </message>
    <message>
        <source>Lead supplier</source>
        <translation>Hauptlieferant</translation>
    </message>
    <message>
        <source>Of a sub-contractor: the supplier that answers for its work.</source>
        <translation>Bei einem Unterauftragnehmer: der Lieferant, der dessen Arbeit verantwortet.</translation>
    </message>
    <message>
        <source>Part in the chain</source>
        <translation>Rolle in der Lieferkette</translation>
    </message>
    <message>
        <source>Control verified on</source>
        <translation>Steuerung verifiziert am</translation>
    </message>
    <message>
        <source>The day on which it was verified that the lead supplier manages its sub-contractors.</source>
        <translation>Der Tag, an dem verifiziert wurde, dass der Hauptlieferant seine Unterauftragnehmer steuert.</translation>
    </message>
    <message>
        <source>Review every (days)</source>
        <translation>Überprüfung alle (Tage)</translation>
    </message>
    <message>
        <source>Your own choice; the standard sets no interval.</source>
        <translation>Ihre eigene Wahl; die Norm legt kein Intervall fest.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt überprüft</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>From 1, poor, to 5, excellent.</source>
        <translation>Von 1, schlecht, bis 5, ausgezeichnet.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>On notice</source>
        <translation>In Kündigung</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Supplier without a contract in force: %n.</source>
        <translation>Lieferant ohne Vertrag in Kraft: %n.</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Kündigung aussprechen</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Wieder einsetzen</translation>
    </message>
    <message>
        <source>End relationship</source>
        <translation>Beziehung beenden</translation>
    </message>
    <message>
        <source>Contracts still in force with this supplier: %n.</source>
        <translation>Verträge, die mit diesem Lieferanten noch in Kraft sind: %n.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>What was agreed with a supplier: the twelve elements, the price, until when, and how it can be ended.</source>
        <translation>Was mit einem Lieferanten vereinbart wurde: die zwölf Bestandteile, der Preis, bis wann und wie der Vertrag beendet werden kann.</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Vertragsnummer</translation>
    </message>
    <message>
        <source>The number on the paper.</source>
        <translation>Die Nummer auf dem Papier.</translation>
    </message>
    <message>
        <source>Supports agreements</source>
        <translation>Stützt Vereinbarungen</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Validity and price</source>
        <translation>Gültigkeit und Preis</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>The last day it counts; empty where it has no end.</source>
        <translation>Der letzte Tag, an dem er gilt; leer, wenn er kein Ende hat.</translation>
    </message>
    <message>
        <source>Notice (days)</source>
        <translation>Kündigungsfrist (Tage)</translation>
    </message>
    <message>
        <source>How many days before its end it must be cancelled or renewed.</source>
        <translation>Wie viele Tage vor seinem Ende er gekündigt oder verlängert werden muss.</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterzeichnet am</translation>
    </message>
    <message>
        <source>Value a year</source>
        <translation>Wert pro Jahr</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Which services or parts the supplier delivers.</source>
        <translation>Welche Services oder Teile davon der Lieferant liefert.</translation>
    </message>
    <message>
        <source>What is delivered</source>
        <translation>Was geliefert wird</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Between the supplier&apos;s services, your processes and other parties.</source>
        <translation>Zwischen den Services des Lieferanten, Ihren Prozessen und anderen Parteien.</translation>
    </message>
    <message>
        <source>Requirements to fulfil</source>
        <translation>Zu erfüllende Anforderungen</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Mengengerüst</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>And how they are dealt with. Write none where there are none.</source>
        <translation>Und wie mit ihnen umgegangen wird. Schreiben Sie „keine“, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>Interfaces of the processes</source>
        <translation>Schnittstellen der Prozesse</translation>
    </message>
    <message>
        <source>Where your processes and the supplier&apos;s meet, such as incidents and changes.</source>
        <translation>Wo Ihre Prozesse und die des Lieferanten zusammentreffen, etwa Incidents und Änderungen.</translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation>Wie wir zusammenarbeiten</translation>
    </message>
    <message>
        <source>Place in the management system</source>
        <translation>Stellung im Managementsystem</translation>
    </message>
    <message>
        <source>How the supplier&apos;s work is part of your service management system.</source>
        <translation>Wie die Arbeit des Lieferanten Teil Ihres Servicemanagementsystems ist.</translation>
    </message>
    <message>
        <source>Authorities and responsibilities</source>
        <translation>Befugnisse und Verantwortlichkeiten</translation>
    </message>
    <message>
        <source>Who may decide what on both sides.</source>
        <translation>Wer auf beiden Seiten was entscheiden darf.</translation>
    </message>
    <message>
        <source>Reporting and communication</source>
        <translation>Berichte und Kommunikation</translation>
    </message>
    <message>
        <source>Basis for charging</source>
        <translation>Grundlage der Abrechnung</translation>
    </message>
    <message>
        <source>End and hand-over</source>
        <translation>Ende und Übergabe</translation>
    </message>
    <message>
        <source>What happens at the planned or early end, and how the services pass to another party.</source>
        <translation>Was beim geplanten oder vorzeitigen Ende geschieht und wie die Services auf eine andere Partei übergehen.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In negotiation</source>
        <translation>In Verhandlung</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Running out</source>
        <translation>Läuft aus</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Verhandeln</translation>
    </message>
    <message>
        <source>Record signing</source>
        <translation>Unterzeichnung erfassen</translation>
    </message>
    <message>
        <source>Contract without any active service target: %n.</source>
        <translation>Vertrag ohne aktives Serviceziel: %n.</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>Let run out</source>
        <translation>Auslaufen lassen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Record the end</source>
        <translation>Ende erfassen</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Kündigen</translation>
    </message>
    <message>
        <source>Each active supplier has a relationship manager who is still here</source>
        <translation>Jeder aktive Lieferant hat einen Lieferantenbetreuer, der noch im Haus ist</translation>
    </message>
    <message>
        <source>Name the one person who answers for this supplier.</source>
        <translation>Benennen Sie die eine Person, die diesen Lieferanten verantwortet.</translation>
    </message>
    <message>
        <source>Each active supplier that is no sub-contractor has a contract in force</source>
        <translation>Jeder aktive Lieferant, der kein Unterauftragnehmer ist, hat einen Vertrag in Kraft</translation>
    </message>
    <message>
        <source>Sign or renew the contract, or end the relationship.</source>
        <translation>Unterzeichnen oder verlängern Sie den Vertrag, oder beenden Sie die Beziehung.</translation>
    </message>
    <message>
        <source>Each sub-contractor names its lead supplier, and its control was verified within the last 12 months</source>
        <translation>Jeder Unterauftragnehmer nennt seinen Hauptlieferanten, und seine Steuerung wurde in den letzten 12 Monaten verifiziert</translation>
    </message>
    <message>
        <source>Name the lead supplier, verify how it manages this sub-contractor and record the date.</source>
        <translation>Benennen Sie den Hauptlieferanten, verifizieren Sie, wie er diesen Unterauftragnehmer steuert, und erfassen Sie das Datum.</translation>
    </message>
    <message>
        <source>Each active supplier is reviewed within its interval</source>
        <translation>Jeder aktive Lieferant wird innerhalb seines Intervalls überprüft</translation>
    </message>
    <message>
        <source>Review performance and contract with the supplier and record the date, or set the interval where there is none.</source>
        <translation>Überprüfen Sie mit dem Lieferanten Leistung und Vertrag und erfassen Sie das Datum, oder legen Sie das Intervall fest, wenn es keines gibt.</translation>
    </message>
    <message>
        <source>Each contract in force covers the twelve elements the standard asks for</source>
        <translation>Jeder Vertrag in Kraft umfasst die zwölf Bestandteile, die die Norm verlangt</translation>
    </message>
    <message>
        <source>Fill in the empty elements from the contract; what the contract does not say is agreed with the supplier and added to it.</source>
        <translation>Füllen Sie die leeren Bestandteile aus dem Vertrag aus; was der Vertrag nicht regelt, wird mit dem Lieferanten vereinbart und in den Vertrag aufgenommen.</translation>
    </message>
    <message>
        <source>No contract in force is past its last day</source>
        <translation>Kein Vertrag in Kraft hat seinen letzten Tag überschritten</translation>
    </message>
    <message>
        <source>Renew the contract, or record that it has ended.</source>
        <translation>Verlängern Sie den Vertrag, oder erfassen Sie, dass er geendet hat.</translation>
    </message>
    <message>
        <source>No contract enters its notice period without a decision</source>
        <translation>Kein Vertrag tritt ohne Entscheidung in seine Kündigungsfrist ein</translation>
    </message>
    <message>
        <source>Decide now: extend the contract with a new date, or let it run out.</source>
        <translation>Entscheiden Sie jetzt: Verlängern Sie den Vertrag mit einem neuen Datum, oder lassen Sie ihn auslaufen.</translation>
    </message>
    <message>
        <source>Each contract in force names the agreements it supports</source>
        <translation>Jeder Vertrag in Kraft nennt die Vereinbarungen, die er stützt</translation>
    </message>
    <message>
        <source>Link the agreements whose targets depend on this contract.</source>
        <translation>Verknüpfen Sie die Vereinbarungen, deren Ziele von diesem Vertrag abhängen.</translation>
    </message>
    <message>
        <source>Suppliers reviewed within their interval</source>
        <translation>Innerhalb ihres Intervalls überprüfte Lieferanten</translation>
    </message>
    <message>
        <source>Active suppliers whose latest review was no longer ago than their interval at the end of the month, of all active suppliers that are no sub-contractors.</source>
        <translation>Aktive Lieferanten, deren letzte Überprüfung am Monatsende nicht länger zurücklag als ihr Intervall, von allen aktiven Lieferanten, die keine Unterauftragnehmer sind.</translation>
    </message>
    <message>
        <source>Contracts close to their notice period without a decision</source>
        <translation>Verträge kurz vor ihrer Kündigungsfrist ohne Entscheidung</translation>
    </message>
    <message>
        <source>Contracts still in force whose notice period had begun, or was to begin within 30 days, at the end of the month.</source>
        <translation>Verträge, die noch in Kraft sind und deren Kündigungsfrist am Monatsende begonnen hatte oder innerhalb von 30 Tagen beginnen sollte.</translation>
    </message>
    <message>
        <source>Active suppliers with a valid contract</source>
        <translation>Aktive Lieferanten mit gültigem Vertrag</translation>
    </message>
    <message>
        <source>Suppliers, without sub-contractors, that a contract covered on the last day of the month, of all that are active.</source>
        <translation>Lieferanten ohne Unterauftragnehmer, für die am letzten Tag des Monats ein Vertrag galt, von allen aktiven.</translation>
    </message>
    <message>
        <source>Supplier management</source>
        <translation>Lieferantenmanagement</translation>
    </message>
    <message>
        <source>Each supplier has one person who answers for it and a written contract that says what is delivered, how well, and how both sides work together. Performance is measured and reviewed, and what a supplier promises is good enough for what is promised to customers.</source>
        <translation>Für jeden Lieferanten gibt es eine verantwortliche Person und einen schriftlichen Vertrag, der festhält, was in welcher Güte geliefert wird und wie beide Seiten zusammenarbeiten. Die Leistung wird gemessen und überprüft, und was ein Lieferant zusagt, reicht für das aus, was den Kunden zugesagt ist.</translation>
    </message>
    <message>
        <source>An auditor takes the contracts of the most critical suppliers, ticks off the twelve elements and lays the targets beside those of the agreements. Contracts that ran out unnoticed and reviews that never took place are found first.</source>
        <translation>Ein Auditor nimmt die Verträge der kritischsten Lieferanten, hakt die zwölf Bestandteile ab und legt die Ziele neben die der Vereinbarungen. Unbemerkt ausgelaufene Verträge und Überprüfungen, die nie stattgefunden haben, fallen zuerst auf.</translation>
    </message>
    <message>
        <source>Review with the supplier</source>
        <translation>Besprechung mit dem Lieferanten</translation>
    </message>
    <message>
        <source>Last day to give notice</source>
        <translation>Letzter Tag zum Kündigen</translation>
    </message>
    <message>
        <source>End of the contract</source>
        <translation>Ende des Vertrags</translation>
    </message>
    <message>
        <source>Enter the suppliers you rely on.</source>
        <translation>Erfassen Sie die Lieferanten, auf die Sie angewiesen sind.</translation>
    </message>
    <message>
        <source>No contract in force was amended by a change that is not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the change decided, or return to the text that was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended by change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approved change by which its text was last amended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments, paper and disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change behind the amendment that is not approved: %n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you and a supplier disagree about in a contract, and how it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about in money, where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term that both sides read differently, such as 7.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both sides say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks, letters and offers, with their dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being negotiated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open disputes with suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputes that had been raised, and were not settled, at the end of the month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableSource</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Quotes and line ends cannot separate columns; choose another delimiter.</source>
        <translation>Anführungszeichen und Zeilenenden können keine Spalten trennen; wählen Sie ein anderes Trennzeichen.</translation>
    </message>
    <message>
        <source>%1 contains no rows.</source>
        <translation>%1 enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>%1, line %2: the quotes opened here are never closed. Close them, or double them if they belong to the text.</source>
        <translation>%1, Zeile %2: Die hier geöffneten Anführungszeichen werden nie geschlossen. Schließen Sie sie, oder verdoppeln Sie sie, wenn sie zum Text gehören.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>%1 kann nicht bis zum Ende gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: the row that begins here has no end for over 30 million characters; quotes may be missing.</source>
        <translation>%1, Zeile %2: Die hier beginnende Zeile hat über 30 Millionen Zeichen lang kein Ende; vielleicht fehlen Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1, line %2: there is a NUL byte, which no text contains. The file is damaged, or not a table.</source>
        <translation>%1, Zeile %2: Hier steht ein NUL-Byte, das kein Text enthält. Die Datei ist beschädigt oder keine Tabelle.</translation>
    </message>
    <message>
        <source>%1, line %2: there are bytes that are no text in %3. Choose the right encoding, or correct the line.</source>
        <translation>%1, Zeile %2: Hier stehen Bytes, die in %3 kein Text sind. Wählen Sie die richtige Kodierung oder berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no encoding known here; choose UTF-8, UTF-16LE, UTF-16BE or windows-1252.</source>
        <translation>„%1“ ist keine hier bekannte Kodierung; wählen Sie UTF-8, UTF-16LE, UTF-16BE oder windows-1252.</translation>
    </message>
    <message>
        <source>%1 is not a text file: it contains NUL bytes. Save the table as CSV in UTF-8, or as xlsx.</source>
        <translation>%1 ist keine Textdatei: Sie enthält NUL-Bytes. Speichern Sie die Tabelle als CSV in UTF-8 oder als xlsx.</translation>
    </message>
    <message>
        <source>%1 is damaged near row %2: %3. Save it again from a spreadsheet.</source>
        <translation>%1 ist nahe Zeile %2 beschädigt: %3. Speichern Sie die Datei erneut aus einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>cells are repeated millions of times</source>
        <translation>Zellen werden millionenfach wiederholt</translation>
    </message>
    <message>
        <source>there are more than %1 columns</source>
        <translation>es gibt mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>%1 is a document, not a spreadsheet. Save the table as ods or CSV.</source>
        <translation>%1 ist ein Dokument, keine Tabelle. Speichern Sie die Tabelle als ods oder CSV.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one and try again.</source>
        <translation>%1 ist mit einem Passwort geschützt. Speichern Sie die Datei ohne Passwort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Save it again from a spreadsheet.</source>
        <translation>%1 ist beschädigt: %2. Speichern Sie die Datei erneut aus einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; of %2</source>
        <translation>Das Blatt „%1“ von %2</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is empty.</source>
        <translation>Das Blatt „%1“ ist leer.</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (xlsb). Open it in a spreadsheet and save it as xlsx.</source>
        <translation>%1 ist eine binäre Excel-Mappe (xlsb). Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als xlsx.</translation>
    </message>
    <message>
        <source>%1 is an archive, not a spreadsheet. Unpack it and import the file within.</source>
        <translation>%1 ist ein Archiv, kein Tabellendokument. Entpacken Sie es und importieren Sie die Datei darin.</translation>
    </message>
    <message>
        <source>%1 has no sheet with cells.</source>
        <translation>%1 hat kein Blatt mit Zellen.</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;. Its sheets: %3.</source>
        <translation>%1 hat kein Blatt „%2“. Die Blätter: %3.</translation>
    </message>
    <message>
        <source>All sheets of %1 are empty.</source>
        <translation>Alle Blätter von %1 sind leer.</translation>
    </message>
    <message>
        <source>%1 is too large for the memory of this computer. Save the sheet as CSV.</source>
        <translation>%1 ist zu groß für den Arbeitsspeicher dieses Computers. Speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>%1 is a workbook of the old Excel format. Open it in a spreadsheet and save it as xlsx or CSV.</source>
        <translation>%1 ist eine Mappe im alten Excel-Format. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als xlsx oder CSV.</translation>
    </message>
    <message>
        <source>%1 is an Office document of an old format, not a table. Save the table as xlsx or CSV.</source>
        <translation>%1 ist ein Office-Dokument in einem alten Format, keine Tabelle. Speichern Sie die Tabelle als xlsx oder CSV.</translation>
    </message>
    <message>
        <source>%1 is a PDF document. Export the table from its source as CSV or xlsx.</source>
        <translation>%1 ist ein PDF-Dokument. Exportieren Sie die Tabelle aus ihrer Quelle als CSV oder xlsx.</translation>
    </message>
    <message>
        <source>%1 is a database, not a table. A workbook is opened, not imported.</source>
        <translation>%1 ist eine Datenbank, keine Tabelle. Eine Arbeitsmappe wird geöffnet, nicht importiert.</translation>
    </message>
    <message>
        <source>%1 is compressed. Unpack it and import the file within.</source>
        <translation>%1 ist komprimiert. Entpacken Sie die Datei und importieren Sie ihren Inhalt.</translation>
    </message>
    <message>
        <source>%1 is a picture, not a table.</source>
        <translation>%1 ist ein Bild, keine Tabelle.</translation>
    </message>
    <message>
        <source>%1 is a text document, not a table. Save the table as CSV or xlsx.</source>
        <translation>%1 ist ein Textdokument, keine Tabelle. Speichern Sie die Tabelle als CSV oder xlsx.</translation>
    </message>
    <message>
        <source>%1 is a web page. Open it in a spreadsheet and save the table as xlsx or CSV.</source>
        <translation>%1 ist eine Webseite. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie die Tabelle als xlsx oder CSV.</translation>
    </message>
    <message>
        <source>%1 is an XML document. Open it in a spreadsheet and save the table as xlsx or CSV.</source>
        <translation>%1 ist ein XML-Dokument. Öffnen Sie es in einer Tabellenkalkulation und speichern Sie die Tabelle als xlsx oder CSV.</translation>
    </message>
    <message>
        <source>%1 is a JSON document. Save the table as CSV or xlsx.</source>
        <translation>%1 ist ein JSON-Dokument. Speichern Sie die Tabelle als CSV oder xlsx.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a CSV, xlsx or ods file.</source>
        <translation>%1 ist keine Datei. Wählen Sie eine CSV-, xlsx- oder ods-Datei.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is a document, not a workbook. Save the table as CSV or xlsx.</source>
        <translation>%1 ist ein Dokument, keine Tabelle. Speichern Sie die Tabelle als CSV oder xlsx.</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>ein Text fehlt</translation>
    </message>
    <message>
        <source>%1 is damaged: its contents cannot be unpacked. Save it again from a spreadsheet.</source>
        <translation>%1 ist beschädigt: Der Inhalt kann nicht entpackt werden. Speichern Sie die Datei erneut aus einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>%1 is too large for a spreadsheet to be read: unpacked it has over 1 GB. Save the sheet as CSV.</source>
        <translation>%1 ist zu groß, um als Tabellendokument gelesen zu werden: Entpackt sind es über 1 GB. Speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>%1 is a workbook, not a table. Export its records first, then import that file.</source>
        <translation>%1 ist eine Arbeitsmappe, keine Tabelle. Exportieren Sie zuerst ihre Datensätze und importieren Sie dann diese Datei.</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>&quot;%1&quot; is no time zone; write it as Europe/Berlin or UTC.</source>
        <translation>„%1“ ist keine Zeitzone; schreiben Sie Europe/Berlin oder UTC.</translation>
    </message>
</context>
<context>
    <name>TrendLines</name>
    <message>
        <source>Target missed, and worsening</source>
        <translation>Ziel verfehlt, Tendenz schlechter</translation>
    </message>
    <message>
        <source>%1 in %2, %3 on average in the three months before</source>
        <comment>value, month, mean</comment>
        <translation>%1 im %2, im Mittel %3 in den drei Monaten davor</translation>
    </message>
    <message>
        <source>Too few months to compare</source>
        <translation>Zu wenige Monate zum Vergleichen</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>Wird besser</translation>
    </message>
    <message>
        <source>Worsening</source>
        <translation>Wird schlechter</translation>
    </message>
    <message>
        <source>≥&#xa0;%1</source>
        <comment>target</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>≤&#xa0;%1</source>
        <comment>target</comment>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>value with its sign</comment>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1 in %2 so far</source>
        <comment>value and month</comment>
        <translation>bisher %1 im %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value and month</comment>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <comment>value of a month, and the target</comment>
        <translation>%1, Ziel %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Geringfügig</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Wesentlich</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation>Ziel verfehlt</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>how a date with its time is written</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>itsms::AboutPage</name>
    <message>
        <source>The service management system of an organisation in one file, held against ISO/IEC 20000-1.</source>
        <translation>Das Servicemanagementsystem einer Organisation in einer Datei, gemessen an ISO/IEC 20000-1.</translation>
    </message>
    <message>
        <source>About the ITSMS Workbench</source>
        <translation>Über die ITSMS Workbench</translation>
    </message>
</context>
<context>
    <name>itsms::AttachmentEditor</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Attach the file first, then choose it here</source>
        <translation>Hängen Sie die Datei zuerst an und wählen Sie sie dann hier</translation>
    </message>
</context>
<context>
    <name>itsms::AttachmentPreview</name>
    <message>
        <source>Text of the attachment</source>
        <translation>Text des Anhangs</translation>
    </message>
    <message>
        <source>This file is too large to be shown here. Open it in its own program.</source>
        <translation>Diese Datei ist zu groß, um hier gezeigt zu werden. Öffnen Sie sie in ihrem eigenen Programm.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file. Open it in its own program.</source>
        <translation>Für diese Art von Datei gibt es keine Vorschau. Öffnen Sie sie in ihrem eigenen Programm.</translation>
    </message>
    <message>
        <source>Pages of the attachment</source>
        <translation>Seiten des Anhangs</translation>
    </message>
    <message>
        <source>This PDF cannot be shown here: it is damaged, or asks for a password. Open it in its own program.</source>
        <translation>Dieses PDF kann hier nicht gezeigt werden: Es ist beschädigt oder verlangt ein Passwort. Öffnen Sie es in seinem eigenen Programm.</translation>
    </message>
</context>
<context>
    <name>itsms::AttachmentsTab</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Attached %1</source>
        <comment>names of files</comment>
        <translation>%1 angehängt</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Removed the attachment %1</source>
        <translation>Anhang %1 entfernt</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Attach files with the button above, or drop them anywhere on this page.</source>
        <translation>Noch ist nichts angehängt. Hängen Sie Dateien mit dem Knopf oben an oder ziehen Sie sie auf diese Seite.</translation>
    </message>
    <message>
        <source>%1 is this workbook itself; it cannot be attached to one of its records.</source>
        <translation>%1 ist diese Arbeitsmappe selbst; sie kann keinem ihrer Datensätze angehängt werden.</translation>
    </message>
</context>
<context>
    <name>itsms::BacklinksTab</name>
    <message>
        <source>What links here</source>
        <translation>Was hierauf verweist</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>and %1 more: open the list</source>
        <translation>und %1 weitere: Liste öffnen</translation>
    </message>
    <message>
        <source>Those that link to %1 %2.</source>
        <translation>Was auf %1 %2 verweist.</translation>
    </message>
    <message>
        <source>No other record links to this one.</source>
        <translation>Kein anderer Datensatz verweist auf diesen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New, linked to this</source>
        <translation>Neu, hiermit verknüpft</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of record and the field that links</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, as %2: %3</source>
        <comment>kind of records, the field that links, how many</comment>
        <translation>%1, als %2: %3</translation>
    </message>
</context>
<context>
    <name>itsms::BackupSection</name>
    <message>
        <source>The file is whole, and every record is as its history says. Looked at: %1 entries of the history, %2 records, %3 attachments.</source>
        <translation>Die Datei ist unversehrt, und jeder Datensatz ist so, wie sein Verlauf es sagt. Angesehen: %1 Einträge des Verlaufs, %2 Datensätze, %3 Anhänge.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weiteres.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has problems. Keep it as it is, and go on with a copy from before.
%1</source>
        <translation>Die Datei hat Probleme. Lassen Sie sie, wie sie ist, und arbeiten Sie mit einer früheren Kopie weiter.
%1</translation>
    </message>
    <message>
        <source>Show the copies</source>
        <translation>Kopien zeigen</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Jetzt Kopie anlegen</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt überprüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>A copy a day is kept in %1, the last %n of them.</source>
        <translation>
            <numerusform>Täglich wird eine Kopie in %1 abgelegt; nur die letzte (%n) bleibt erhalten.</numerusform>
            <numerusform>Täglich wird eine Kopie in %1 abgelegt; die letzten %n bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet; the first is made a moment after the workbook is opened.</source>
        <translation>Noch gibt es keine; die erste entsteht kurz nach dem Öffnen der Arbeitsmappe.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies, %1 together; the newest is of %2.</source>
        <translation>
            <numerusform>%n Kopie, %1 groß; sie ist vom %2.</numerusform>
            <numerusform>%n Kopien, zusammen %1; die neueste ist vom %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign and sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Where to keep the copy</source>
        <translation>Ablageort der Kopie</translation>
    </message>
    <message>
        <source>Workbooks (*.itsms)</source>
        <translation>Arbeitsmappen (*.itsms)</translation>
    </message>
    <message>
        <source>The copy is being made…</source>
        <translation>Die Kopie wird angelegt …</translation>
    </message>
    <message>
        <source>The copy is at %1 and passed the check.</source>
        <translation>Die Kopie liegt in %1 und hat die Prüfung bestanden.</translation>
    </message>
    <message>
        <source>The history is being played again and held against every record…</source>
        <translation>Der Verlauf wird nachgespielt und mit jedem Datensatz verglichen …</translation>
    </message>
</context>
<context>
    <name>itsms::Breadcrumbs</name>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Weiter oben</translation>
    </message>
</context>
<context>
    <name>itsms::BulkDialog</name>
    <message>
        <source>New &amp;value</source>
        <translation>Neuer &amp;Wert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>%n Datensatz ändern</numerusform>
            <numerusform>%n Datensätze ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a step with %n record(s)</source>
        <translation>
            <numerusform>Schritt mit %n Datensatz ausführen</numerusform>
            <numerusform>Schritt mit %n Datensätzen ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 records…</source>
        <translation>%1 von %2 Datensätzen …</translation>
    </message>
    <message>
        <source>Field to change</source>
        <translation>Zu änderndes Feld</translation>
    </message>
    <message>
        <source>Step to take</source>
        <translation>Auszuführender Schritt</translation>
    </message>
    <message>
        <source>Records that refuse it</source>
        <translation>Datensätze, bei denen es nicht geht</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation>Warum er bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Change the records</source>
        <translation>Datensätze ändern</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Feld wählen</translation>
    </message>
    <message>
        <source>Choose a step</source>
        <translation>Schritt wählen</translation>
    </message>
    <message>
        <source>%1 cannot be left empty.</source>
        <translation>%1 darf nicht leer bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>Changed &quot;%1&quot; of %n record(s)</source>
        <translation>
            <numerusform>„%1“ bei %n Datensatz geändert</numerusform>
            <numerusform>„%1“ bei %n Datensätzen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; with %n record(s)</source>
        <translation>
            <numerusform>„%1“ mit %n Datensatz</numerusform>
            <numerusform>„%1“ mit %n Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take the step</source>
        <translation>Schritt ausführen</translation>
    </message>
    <message>
        <source>Looking what would change…</source>
        <translation>Es wird ermittelt, was sich ändern würde …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will change.</source>
        <translation>
            <numerusform>%n Datensatz wird geändert.</numerusform>
            <numerusform>%n Datensätze werden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record will change.</source>
        <translation>Kein Datensatz wird geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have this value already.</source>
        <translation>
            <numerusform>%n Datensatz hat diesen Wert schon.</numerusform>
            <numerusform>%n Datensätze haben diesen Wert schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert …</translation>
    </message>
    <message>
        <source>%1 – only from: %2</source>
        <comment>step, and the states it starts from</comment>
        <translation>%1 – nur aus: %2</translation>
    </message>
    <message>
        <source>Choose the field that gets a new value.</source>
        <translation>Wählen Sie das Feld, das einen neuen Wert bekommt.</translation>
    </message>
    <message>
        <source>Choose the step to take.</source>
        <translation>Wählen Sie den Schritt.</translation>
    </message>
    <message>
        <source>The field will then be empty.</source>
        <translation>Das Feld ist danach leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will stay unchanged:</source>
        <translation>
            <numerusform>Ein Datensatz bleibt unverändert:</numerusform>
            <numerusform>%n Datensätze bleiben unverändert:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>Ein Datensatz geändert. Rückgängig nimmt es zurück.</numerusform>
            <numerusform>%n Datensätze geändert. Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itsms::ChartWidget</name>
    <message>
        <source>%1: %2</source>
        <comment>category and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, series and the value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value under the cursor, then what the chart says</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>itsms::CheckStep</name>
    <message>
        <source>What would become of the rows</source>
        <translation>Was aus den Zeilen würde</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of rows and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is what would happen; nothing is changed yet.</source>
        <translation>Das würde geschehen; noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Of %1 rows, %2 are followed by a later row with the same key and do not count.</source>
        <translation>Von %1 Zeilen folgt auf %2 eine spätere Zeile mit demselben Schlüssel; sie zählen nicht.</translation>
    </message>
    <message>
        <source>Records made because rows link to them: %1.</source>
        <translation>Datensätze, die angelegt wurden, weil Zeilen auf sie verweisen: %1.</translation>
    </message>
    <message>
        <source>Dates are read as %1.</source>
        <translation>Datumsangaben werden als %1 gelesen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Nach dem Import</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>itsms::ChildRowsModel</name>
    <message>
        <source>Row %1: %2 is required.</source>
        <translation>Zeile %1: %2 ist erforderlich.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>in place of the number of a record</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>label of a required field</comment>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>itsms::ChoiceEditor</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>itsms::ColumnFilter</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>filter of texts</comment>
        <translation>enthält</translation>
    </message>
    <message>
        <source>A number, or one after &lt; &lt;= &gt; &gt;=, or a range such as 10..20</source>
        <translation>Eine Zahl, auch nach &lt; &lt;= &gt; &gt;=, oder ein Bereich wie 10..20</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Teil des Textes</translation>
    </message>
    <message>
        <source>Empty or not: %1</source>
        <translation>Leer oder nicht: %1</translation>
    </message>
    <message>
        <source>Empty or not empty</source>
        <translation>Leer oder nicht leer</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>Beliebiger Wert</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>no value</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Not empty</source>
        <translation>Nicht leer</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>value of a filter</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose values of %1</source>
        <translation>Werte wählen: %1</translation>
    </message>
</context>
<context>
    <name>itsms::ColumnsDialog</name>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Wie &amp;anfangs</translation>
    </message>
    <message>
        <source>Ticked fields are columns, from left to right in this order.</source>
        <translation>Angehakte Felder sind Spalten, in dieser Reihenfolge von links nach rechts.</translation>
    </message>
</context>
<context>
    <name>itsms::ColumnsStep</name>
    <message>
        <source>Fields and what fills them</source>
        <translation>Felder und was sie füllt</translation>
    </message>
    <message>
        <source>Not used, so what is in them does not come in: %1.</source>
        <comment>names of columns</comment>
        <translation>Nicht verwendet, ihr Inhalt kommt also nicht herein: %1.</translation>
    </message>
</context>
<context>
    <name>itsms::ConflictRow</name>
    <message>
        <source>Take theirs</source>
        <translation>Anderen Wert nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen Wert behalten</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <comment>label of a field</comment>
        <translation>Anderen Wert nehmen: %1</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <comment>label of a field</comment>
        <translation>Meinen Wert behalten: %1</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>sentence about a conflict</comment>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>itsms::ConformityModel</name>
    <message>
        <source>Nothing recorded</source>
        <translation>Nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Conforming</source>
        <translation>Konform</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Minor gaps</source>
        <translation>Kleine Lücken</translation>
    </message>
    <message>
        <source>Not conforming</source>
        <translation>Nicht konform</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>checks that hold, and all checks</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, and number of failed checks</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) have nothing recorded to look at, which proves nothing.</source>
        <translation>
            <numerusform>%n Regel findet nichts aufgezeichnet, das sie prüfen könnte; das beweist nichts.</numerusform>
            <numerusform>%n Regeln finden nichts aufgezeichnet, das sie prüfen könnten; das beweist nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: open the findings</source>
        <comment>clause</comment>
        <translation>%1: Feststellungen öffnen</translation>
    </message>
    <message>
        <source>Failed checks: %1</source>
        <comment>severity</comment>
        <translation>Nicht bestandene Prüfungen: %1</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
</context>
<context>
    <name>itsms::ConformityStrip</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Are we conforming?</source>
        <translation>Sind wir konform?</translation>
    </message>
    <message>
        <source>Conformity by clause</source>
        <translation>Konformität nach Abschnitt</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity and number of broken rules</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 rules, nothing recorded yet</source>
        <translation>%1 Regeln, noch nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 of %2 rules hold</source>
        <translation>%1 von %2 Regeln gelten</translation>
    </message>
    <message>
        <source>%1 rules have nothing recorded to look at, which proves nothing.</source>
        <translation>%1 Regeln finden nichts aufgezeichnet, das sie prüfen könnten; das beweist nichts.</translation>
    </message>
</context>
<context>
    <name>itsms::DateEditor</name>
    <message>
        <source>Choose %1 from a calendar</source>
        <translation>%1 aus einem Kalender wählen</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Aus einem Kalender wählen (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <comment>how a date may be typed, in the reader&apos;s letters</comment>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>YYYY-MM-DD HH:MM</source>
        <comment>how a date and a time may be typed, in the reader&apos;s letters</comment>
        <translation>JJJJ-MM-TT HH:MM</translation>
    </message>
</context>
<context>
    <name>itsms::DatePopup</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Days of %1</source>
        <translation>Tage: %1</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Beliebiger Tag</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>no value</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Not empty</source>
        <translation>Nicht leer</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>&amp;Zwischen</translation>
    </message>
    <message>
        <source>&amp;and</source>
        <comment>between two days</comment>
        <translation>&amp;und</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Filter between these days</source>
        <translation>Zwischen diesen Tagen filtern</translation>
    </message>
</context>
<context>
    <name>itsms::DoneStep</name>
    <message>
        <source>&amp;Take the import back</source>
        <translation>Import zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>Import an&amp;other table</source>
        <translation>Weitere &amp;Tabelle importieren</translation>
    </message>
    <message>
        <source>New from %1</source>
        <comment>name of a file</comment>
        <translation>Neu aus %1</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <comment>name of a file</comment>
        <translation>Geändert durch %1</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <comment>name of a file</comment>
        <translation>%1 wurde importiert</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Es musste nichts geändert werden</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 rejected.</source>
        <translation>%1 neu, %2 geändert, %3 unverändert, %4 abgewiesen.</translation>
    </message>
    <message>
        <source>Records made because rows link to them: %1.</source>
        <translation>Datensätze, die angelegt wurden, weil Zeilen auf sie verweisen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) came in with a remark; the check names them.</source>
        <translation>
            <numerusform>%n Zelle wurde mit einem Hinweis übernommen; die Prüfung nennt sie.</numerusform>
            <numerusform>%n Zellen wurden mit einem Hinweis übernommen; die Prüfung nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back: the workbook is as it was before. Redo brings it again.</source>
        <translation>Der Import wurde zurückgenommen: Die Arbeitsmappe ist wieder wie zuvor. „Wiederholen“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <comment>how many records</comment>
        <translation>&amp;Neu: %1</translation>
    </message>
    <message>
        <source>&amp;Changed: %1</source>
        <comment>how many records</comment>
        <translation>Ge&amp;ändert: %1</translation>
    </message>
</context>
<context>
    <name>itsms::DraftOffer</name>
    <message>
        <source>Take it back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Eingaben verwerfen</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>itsms::EmptyList</name>
    <message>
        <source>Add: %1</source>
        <comment>kind of record</comment>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No records yet: %1</source>
        <translation>Noch keine Datensätze: %1</translation>
    </message>
    <message>
        <source>%1 Asked for by clause %2.</source>
        <comment>purpose sentence and clause</comment>
        <translation>%1 Gefordert von Abschnitt %2.</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>The records that were here are gone or have changed.</source>
        <translation>Die Datensätze, die hier standen, gibt es nicht mehr, oder sie haben sich geändert.</translation>
    </message>
    <message>
        <source>%1: no record fits all that is asked for: %2.</source>
        <comment>plural of the record type and the filter in words</comment>
        <translation>%1: Kein Datensatz erfüllt alle Bedingungen: %2.</translation>
    </message>
</context>
<context>
    <name>itsms::FieldSourcePanel</name>
    <message>
        <source>&amp;Make the records that are missing</source>
        <translation>Fehlende Datensä&amp;tze anlegen</translation>
    </message>
    <message>
        <source>&amp;Take the suggestions</source>
        <translation>&amp;Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>Several columns</source>
        <translation>Mehrere Spalten</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Fester Wert</translation>
    </message>
    <message>
        <source>{category}: {subcategory}</source>
        <comment>example of a pattern; keep the braces</comment>
        <translation>{Kategorie}: {Unterkategorie}</translation>
    </message>
    <message>
        <source>Names of columns in braces, with any text between them. The text beside an empty cell is left out.</source>
        <translation>Spaltennamen in geschweiften Klammern, mit beliebigem Text dazwischen. Text neben einer leeren Zelle entfällt.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Pattern of several columns</source>
        <translation>Muster aus mehreren Spalten</translation>
    </message>
    <message>
        <source>What every record gets</source>
        <translation>Was jeder Datensatz erhält</translation>
    </message>
    <message>
        <source>F&amp;illed from</source>
        <translation>Gef&amp;üllt aus</translation>
    </message>
    <message>
        <source>&amp;Where empty</source>
        <translation>We&amp;nn leer</translation>
    </message>
    <message>
        <source>Date f&amp;ormat</source>
        <translation>D&amp;atumsformat</translation>
    </message>
    <message>
        <source>Values of the column and what they mean</source>
        <translation>Werte der Spalte und ihre Bedeutung</translation>
    </message>
    <message>
        <source>No field is chosen</source>
        <translation>Kein Feld gewählt</translation>
    </message>
    <message>
        <source>As in the rest of the file</source>
        <translation>Wie sonst in der Datei</translation>
    </message>
    <message>
        <source>Reading the values…</source>
        <translation>Die Werte werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n different values.</source>
        <translation>
            <numerusform>%n Wert.</numerusform>
            <numerusform>%n verschiedene Werte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n different values; the first of them:</source>
        <translation>
            <numerusform>Mehr als %n Wert; der erste:</numerusform>
            <numerusform>Mehr als %n verschiedene Werte; die ersten:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not understood: say what they mean, or their rows are rejected.</source>
        <translation>
            <numerusform>%n wird nicht verstanden: Geben Sie an, was er bedeutet, sonst werden seine Zeilen abgewiesen.</numerusform>
            <numerusform>%n werden nicht verstanden: Geben Sie an, was sie bedeuten, sonst werden ihre Zeilen abgewiesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itsms::FileStep</name>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Path of a table</source>
        <translation>Pfad einer Tabelle</translation>
    </message>
    <message>
        <source>&amp;Records it holds</source>
        <translation>Enthaltene &amp;Datensätze</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>B&amp;latt</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Drop a table here</source>
        <translation>Tabelle hier ablegen</translation>
    </message>
    <message>
        <source>CSV, TSV, xlsx and ods. Nothing is changed until you have seen what will change, and one undo takes an import back.</source>
        <translation>CSV, TSV, xlsx und ods. Nichts wird geändert, bevor Sie gesehen haben, was sich ändern wird, und ein „Rückgängig“ nimmt einen Import zurück.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Tabelle wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Suggested from the column names</source>
        <translation>Aus den Spaltennamen vorgeschlagen</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <comment>CSV, XLSX and the like</comment>
        <translation>Gelesen als %1</translation>
    </message>
    <message>
        <source>The first row names the &amp;columns</source>
        <translation>Die erste Zeile nennt die S&amp;palten</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>D&amp;atei</translation>
    </message>
    <message>
        <source>Profi&amp;le</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>Enc&amp;oding</source>
        <translation>Zei&amp;chensatz</translation>
    </message>
</context>
<context>
    <name>itsms::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <comment>filter and the sign that removes it</comment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>Remove this filter: %1</source>
        <translation>Diesen Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
</context>
<context>
    <name>itsms::FilterHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>itsms::FilterPopup</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>itsms::FilterRow</name>
    <message>
        <source>Filters of the columns</source>
        <translation>Filter der Spalten</translation>
    </message>
</context>
<context>
    <name>itsms::Finder</name>
    <message>
        <source>Nothing here is called this. Try fewer letters or another word.</source>
        <translation>Nichts hier heißt so. Versuchen Sie weniger Buchstaben oder ein anderes Wort.</translation>
    </message>
    <message>
        <source>Go anywhere</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a record, a page or a command</source>
        <translation>Zu einem Datensatz, einer Seite oder einem Befehl gehen</translation>
    </message>
    <message>
        <source>A number, words, a page or a command</source>
        <translation>Eine Nummer, Wörter, eine Seite oder ein Befehl</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>itsms::FindingsModel</name>
    <message>
        <source>and %1 more: open the list</source>
        <translation>und %1 weitere: Liste öffnen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a record</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>%1 (clause %2)</source>
        <comment>what must hold, and its clause</comment>
        <translation>%1 (Abschnitt %2)</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what must hold, and what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>What must hold, what to do, and the records that break it</source>
        <translation>Was gelten muss, was zu tun ist und welche Datensätze dagegen verstoßen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
</context>
<context>
    <name>itsms::FindingsPage</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Findings of clause %1</source>
        <translation>Feststellungen zu Abschnitt %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Those that break the rule: %1.</source>
        <translation>Datensätze, die gegen die Regel verstoßen: %1.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>findings, and their severity</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Alle Abschnitte</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Alle Schweregrade</translation>
    </message>
    <message>
        <source>Rules about dates are judged as of this day. The records are as they are now.</source>
        <translation>Regeln zu Terminen werden zum Stand dieses Tages beurteilt. Die Datensätze sind so, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Group &amp;by</source>
        <translation>Gr&amp;uppieren nach</translation>
    </message>
    <message>
        <source>C&amp;lause</source>
        <translation>&amp;Abschnitt</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>Sch&amp;were</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>S&amp;tand am</translation>
    </message>
    <message>
        <source>No rule of this clause and severity is broken by any record. Choose all clauses and all severities to see the others.</source>
        <translation>Gegen Regeln dieses Abschnitts und dieser Schwere verstößt kein Datensatz. Wählen Sie alle Abschnitte und alle Schweregrade, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>No rule that the workbook can check is broken. What breaks one appears here, with what to do about it.</source>
        <translation>Keine Regel, die die Arbeitsmappe prüfen kann, ist verletzt. Was gegen eine verstößt, erscheint hier, mit dem, was zu tun ist.</translation>
    </message>
    <message>
        <source>%1 of these %2 rules have nothing recorded to look at, which proves nothing: record what the clause asks for.</source>
        <translation>%1 dieser %2 Regeln finden nichts aufgezeichnet, das sie prüfen könnten; das beweist nichts: Zeichnen Sie auf, was der Abschnitt verlangt.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>As of %1 · %2 findings: a finding is one record that breaks one rule.</source>
        <translation>Stand %1 · Feststellungen: %2; jede ist ein Datensatz, der gegen eine Regel verstößt.</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <comment>file name: findings and day</comment>
        <translation>%1 %2.pdf</translation>
    </message>
    <message>
        <source>Save the findings as PDF</source>
        <translation>Feststellungen als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>Feststellungen exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text table (*.csv)</source>
        <translation>Tabellendokument (*.xlsx);;Texttabelle (*.csv)</translation>
    </message>
    <message>
        <source>The findings were written to %1.</source>
        <translation>Die Feststellungen wurden nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>itsms::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>Die ersten Schritte ausblenden</translation>
    </message>
    <message>
        <source>Put the first steps away. They do not come back in this workbook.</source>
        <translation>Die ersten Schritte ausblenden. In dieser Arbeitsmappe kommen sie nicht wieder.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a first step</comment>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command and kind of record</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>itsms::FormRow</name>
    <message>
        <source>%1 *</source>
        <comment>label of a required field</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>sentence about a wrong value</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <comment>label of a field</comment>
        <translation>Was bedeutet „%1“?</translation>
    </message>
    <message>
        <source>%1 (Shift+F1)</source>
        <comment>help on a field</comment>
        <translation>%1 (Umschalt+F1)</translation>
    </message>
    <message>
        <source>Required. %1</source>
        <comment>help on a field</comment>
        <translation>Pflichtfeld. %1</translation>
    </message>
    <message>
        <source>Meanwhile emptied by %1 on %2.</source>
        <comment>person, date and time</comment>
        <translation>Inzwischen von %1 am %2 geleert.</translation>
    </message>
    <message>
        <source>Meanwhile changed to &quot;%1&quot; by %2 on %3.</source>
        <comment>value, person, date and time</comment>
        <translation>Inzwischen in „%1“ geändert von %2 am %3.</translation>
    </message>
</context>
<context>
    <name>itsms::GuidancePanel</name>
    <message>
        <source>What an auditor looks for</source>
        <translation>Worauf ein Auditor achtet</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <comment>number and name</comment>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>Findings of this clause</source>
        <translation>Feststellungen zu diesem Abschnitt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>itsms::HelpMenu</name>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>All &amp;topics</source>
        <translation>Alle The&amp;men</translation>
    </message>
    <message>
        <source>&amp;Keyboard map</source>
        <translation>&amp;Tastenübersicht</translation>
    </message>
    <message>
        <source>&amp;About the ITSMS Workbench</source>
        <translation>Ü&amp;ber die ITSMS Workbench</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>itsms::HelpPanel</name>
    <message>
        <source>Back to the topic before</source>
        <translation>Zurück zum vorigen Thema</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>No topic holds “%1”. Try one word, or the beginning of one.</source>
        <translation>Kein Thema enthält „%1“. Versuchen Sie ein einzelnes Wort oder einen Wortanfang.</translation>
    </message>
</context>
<context>
    <name>itsms::HelpTopicsModel</name>
    <message>
        <source>%1
%2</source>
        <comment>title of a help topic and a line from it</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>itsms::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>–</source>
        <comment>in place of an empty value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Auf diesen Stand zurücksetzen</translation>
    </message>
    <message>
        <source>Put this value back</source>
        <translation>Diesen Wert wiederherstellen</translation>
    </message>
    <message>
        <source>When and who, or field</source>
        <translation>Wann und wer, oder Feld</translation>
    </message>
    <message>
        <source>What happened, or before</source>
        <translation>Was geschah, oder vorher</translation>
    </message>
    <message>
        <source>After, or why</source>
        <translation>Nachher, oder warum</translation>
    </message>
    <message>
        <source>The fields hold again what they held after this entry. The state stays; undo takes it back.</source>
        <translation>Die Felder enthalten wieder, was sie nach diesem Eintrag enthielten. Der Zustand bleibt; „Rückgängig“ hebt das wieder auf.</translation>
    </message>
    <message>
        <source>This field alone holds again what it held before this change.</source>
        <translation>Nur dieses Feld enthält wieder, was es vor dieser Änderung enthielt.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time of day and person</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Gone back. Undo takes it back.</source>
        <translation>Zurückgesetzt. „Rückgängig“ hebt das wieder auf.</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <comment>number of a record, date and time</comment>
        <translation>%1: zurück zum Stand %2</translation>
    </message>
    <message>
        <source>%1: %2 put back</source>
        <comment>number of a record, label of a field</comment>
        <translation>%1: %2 wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>itsms::HomePage</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>ISO/IEC 20000-1:%1 · as of %2</source>
        <comment>edition and day</comment>
        <translation>ISO/IEC 20000-1:%1 · Stand %2</translation>
    </message>
    <message>
        <source>What this change was about is not there any more.</source>
        <translation>Was diese Änderung betraf, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Those that “%1” changed.</source>
        <comment>action in the history</comment>
        <translation>Die durch „%1“ geänderten.</translation>
    </message>
    <message>
        <source>Overdue, and due in the next 14 days</source>
        <translation>Überfällig oder in den nächsten 14 Tagen fällig</translation>
    </message>
    <message>
        <source>What is getting worse</source>
        <translation>Was sich verschlechtert</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Alle Kennzahlen</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing is due within 14 days. Agreements, contracts, reviews and open work with a date appear here in time.</source>
        <translation>Nichts ist überfällig, und nichts wird in den nächsten 14 Tagen fällig. Vereinbarungen, Verträge, Überprüfungen und offene Arbeit mit Termin erscheinen hier rechtzeitig.</translation>
    </message>
    <message>
        <source>Every measure with data meets its target, and none moved the wrong way against the three months before.</source>
        <translation>Jede Kennzahl mit Daten erreicht ihr Ziel, und keine hat sich gegenüber den drei Monaten davor verschlechtert.</translation>
    </message>
    <message>
        <source>No measure has data yet: import or enter records, and what misses its target or moves the wrong way appears here.</source>
        <translation>Noch hat keine Kennzahl Daten: Importieren oder erfassen Sie Datensätze. Was sein Ziel verfehlt oder sich verschlechtert, erscheint dann hier.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Every change is listed here: who made it, what it was, and when.</source>
        <translation>Noch hat sich nichts geändert. Jede Änderung steht hier: wer sie gemacht hat, was es war und wann.</translation>
    </message>
</context>
<context>
    <name>itsms::ImportDraft</name>
    <message>
        <source>Choose a file to go on.</source>
        <translation>Wählen Sie eine Datei, um fortzufahren.</translation>
    </message>
    <message>
        <source>Choose which kind of records the table holds to go on.</source>
        <translation>Wählen Sie, welche Art von Datensätzen die Tabelle enthält, um fortzufahren.</translation>
    </message>
    <message>
        <source>This workbook is open for reading only; nothing can be imported into it.</source>
        <translation>Diese Arbeitsmappe ist nur zum Lesen geöffnet; in sie kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>Choose a column for at least one field to go on.</source>
        <translation>Wählen Sie für mindestens ein Feld eine Spalte, um fortzufahren.</translation>
    </message>
    <message>
        <source>Say how the dates are meant to go on.</source>
        <translation>Geben Sie an, wie die Datumsangaben gemeint sind, um fortzufahren.</translation>
    </message>
    <message>
        <source>Say by which field rows find their record: only the last row of each is to count.</source>
        <translation>Geben Sie an, über welches Feld Zeilen ihren Datensatz finden: Nur die letzte Zeile zu jedem soll zählen.</translation>
    </message>
</context>
<context>
    <name>itsms::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Tables from other tools: CSV, TSV, xlsx and ods. One undo takes an import back.</source>
        <translation>Tabellen aus anderen Werkzeugen: CSV, TSV, xlsx und ods. Ein „Rückgängig“ nimmt einen Import zurück.</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>Zurück zum vorigen Schritt</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Erneut p&amp;rüfen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The import is tried without changing anything…</source>
        <translation>Der Import wird probiert, ohne etwas zu ändern …</translation>
    </message>
    <message>
        <source>What would happen is not known yet; check again.</source>
        <translation>Was geschehen würde, ist noch nicht bekannt; prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 rejected.csv</source>
        <comment>file name: that of the table</comment>
        <translation>%1 abgewiesen.csv</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Abgewiesene Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>itsms::ImportRunner</name>
    <message>
        <source>Something else was changed since the import. Undo takes changes back one after the other, the last one first.</source>
        <translation>Seit dem Import wurde noch etwas anderes geändert. „Rückgängig“ nimmt Änderungen der Reihe nach zurück, die letzte zuerst.</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <comment>name of a file</comment>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>Checking:</source>
        <translation>Prüfen:</translation>
    </message>
    <message>
        <source>Importing:</source>
        <translation>Importieren:</translation>
    </message>
    <message>
        <source>%1 is the table itself; the rejected rows need another file.</source>
        <translation>%1 ist die Tabelle selbst; die abgewiesenen Zeilen brauchen eine andere Datei.</translation>
    </message>
    <message>
        <source>Writing the rejected rows:</source>
        <translation>Abgewiesene Zeilen schreiben:</translation>
    </message>
    <message>
        <source>Taking the import back:</source>
        <translation>Import zurücknehmen:</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>itsms::ImportSettings</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a day, and the format it was read by</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only the &amp;last row of each counts</source>
        <translation>Nur &amp;jeweils die letzte Zeile zählt</translation>
    </message>
    <message>
        <source>Event logs hold a row for each change; the last one says how it ended.</source>
        <translation>Ereignisprotokolle enthalten eine Zeile je Änderung; die letzte sagt, wie es ausging.</translation>
    </message>
    <message>
        <source>Words that stand for an empty cell, with commas between them.</source>
        <translation>Wörter, die für eine leere Zelle stehen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>For times in the file that do not say their zone.</source>
        <translation>Für Zeiten in der Datei, die ihre Zeitzone nicht nennen.</translation>
    </message>
    <message>
        <source>How dates are &amp;meant</source>
        <translation>&amp;Datum gemeint als</translation>
    </message>
    <message>
        <source>Rows find their record &amp;by</source>
        <translation>Datensatz &amp;finden über</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Zeitz&amp;one</translation>
    </message>
    <message>
        <source>Counts as &amp;empty</source>
        <translation>Zählt als &amp;leer</translation>
    </message>
    <message>
        <source>%1 (the workbook&apos;s)</source>
        <comment>name of a time zone</comment>
        <translation>%1 (die der Arbeitsmappe)</translation>
    </message>
    <message>
        <source>Nothing: every row is a new record</source>
        <translation>Nichts: Jede Zeile ist ein neuer Datensatz</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>“%1” can be read in more than one way.</source>
        <translation>„%1“ lässt sich auf mehrere Arten lesen.</translation>
    </message>
</context>
<context>
    <name>itsms::ImportWork</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>%1 %2 rows</source>
        <comment>what is done, such as Importing, and how many</comment>
        <translation>%1: %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>itsms::KeyMapModel</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>itsms::KeyboardPage</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Every key of the window and its pages, as they are set on this computer.</source>
        <translation>Alle Tasten des Fensters und seiner Seiten, wie sie auf diesem Computer eingestellt sind.</translation>
    </message>
    <message>
        <source>Search keys, actions and pages</source>
        <translation>Tasten, Aktionen und Seiten suchen</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Save the keyboard map</source>
        <translation>Tastenübersicht speichern</translation>
    </message>
    <message>
        <source>%1.pdf</source>
        <comment>file name</comment>
        <translation>%1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The keys of the ITSMS Workbench, by menu and page.</source>
        <translation>Die Tasten der ITSMS Workbench, nach Menü und Seite.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>The keyboard map was written to %1.</source>
        <translation>Die Tastenübersicht wurde nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>itsms::LifecycleBar</name>
    <message>
        <source>Current state: %1</source>
        <translation>Jetziger Zustand: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is not possible yet: %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ist noch nicht möglich: %2</translation>
    </message>
    <message>
        <source>%1 is not possible yet: %2</source>
        <translation>%1 ist noch nicht möglich: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) not possible yet</source>
        <translation>
            <numerusform>%n Schritt noch nicht möglich</numerusform>
            <numerusform>%n Schritte noch nicht möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what is missing</source>
        <translation>Zeigt, was fehlt</translation>
    </message>
    <message>
        <source>%1: then it is &quot;%2&quot;</source>
        <comment>step and the state it leads to</comment>
        <translation>%1: danach ist der Zustand „%2“</translation>
    </message>
</context>
<context>
    <name>itsms::LineEditor</name>
    <message>
        <source>such as %1</source>
        <comment>how a value is typed</comment>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>itsms::LinePanel</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>itsms::LinkBox</name>
    <message>
        <source>Type a number or words</source>
        <translation>Nummer oder Wörter eingeben</translation>
    </message>
    <message>
        <source>Show what can be chosen</source>
        <translation>Zeigen, was zur Auswahl steht</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a record</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>There is no record &quot;%1&quot; here. Choose one from the list, or empty the field.</source>
        <translation>Einen Datensatz „%1“ gibt es hier nicht. Wählen Sie einen aus der Liste oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>Create &quot;%1&quot; (%2)</source>
        <comment>title and kind of a new record</comment>
        <translation>„%1“ anlegen (%2)</translation>
    </message>
</context>
<context>
    <name>itsms::LinkEditor</name>
    <message>
        <source>Open this record</source>
        <translation>Diesen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>label of a link</comment>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>itsms::LinksEditor</name>
    <message>
        <source>Add to %1</source>
        <comment>label of a list</comment>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Type a number or words to add</source>
        <translation>Nummer oder Wörter eingeben, um hinzuzufügen</translation>
    </message>
    <message>
        <source>Remove what is selected from the list (Del)</source>
        <translation>Ausgewähltes aus der Liste entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <comment>label of a list</comment>
        <translation>Aus %1 entfernen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a record</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>itsms::ListDelegate</name>
    <message>
        <source>%1 cannot be left empty.</source>
        <translation>%1 darf nicht leer bleiben.</translation>
    </message>
</context>
<context>
    <name>itsms::ListPage</name>
    <message>
        <source>%1 · %2</source>
        <comment>clause and purpose</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New: %1 (%2)</source>
        <translation>Neu: %1 (%2)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 ausgewählt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text table (*.csv)</source>
        <translation>Tabellendokument (*.xlsx);;Texttabelle (*.csv)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Gruppieren …</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Filter: words (Ctrl+F)</source>
        <translation>Filter: Wörter (Strg+F)</translation>
    </message>
    <message>
        <source>Only what is overdue</source>
        <translation>Nur Überfälliges</translation>
    </message>
    <message>
        <source>Group the records by what they have in common</source>
        <translation>Datensätze nach Gemeinsamem gruppieren</translation>
    </message>
    <message>
        <source>Choose the columns and their order</source>
        <translation>Spalten und ihre Reihenfolge wählen</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s)</source>
        <translation>
            <numerusform>%1 von %n Datensatz</numerusform>
            <numerusform>%1 von %n Datensätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n group(s)</source>
        <translation>
            <numerusform>%1 in %n Gruppe</numerusform>
            <numerusform>%1 in %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save the list as PDF</source>
        <translation>Liste als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export every field…</source>
        <translation>Alle Felder exportieren …</translation>
    </message>
    <message>
        <source>Export every field</source>
        <translation>Alle Felder exportieren</translation>
    </message>
    <message>
        <source>Filters under the headings</source>
        <translation>Filter unter den Überschriften</translation>
    </message>
    <message>
        <source>Change the selected records…</source>
        <translation>Ausgewählte Datensätze ändern …</translation>
    </message>
    <message>
        <source>Take a step with them…</source>
        <translation>Schritt für sie ausführen …</translation>
    </message>
    <message>
        <source>Open &quot;%1&quot;</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Change this cell	F2</source>
        <translation>Diese Zelle ändern	F2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>no value</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Only &quot;%1&quot;</source>
        <comment>filter by a value</comment>
        <translation>Nur „%1“</translation>
    </message>
    <message>
        <source>All but &quot;%1&quot;</source>
        <comment>filter by a value</comment>
        <translation>Alle außer „%1“</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy the rows as a table	Ctrl+C</source>
        <translation>Zeilen als Tabelle kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Nicht sortiert</translation>
    </message>
    <message>
        <source>Group by &quot;%1&quot;</source>
        <translation>Nach „%1“ gruppieren</translation>
    </message>
    <message>
        <source>Hide the column &quot;%1&quot;</source>
        <translation>Spalte „%1“ ausblenden</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten wählen …</translation>
    </message>
    <message>
        <source>Fit the widths</source>
        <translation>Breiten anpassen</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>%1 (by month)</source>
        <translation>%1 (nach Monat)</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot; of %2</source>
        <translation>„%1“ von %2 geändert</translation>
    </message>
    <message>
        <source>Select the records first.</source>
        <translation>Wählen Sie zuerst die Datensätze aus.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>itsms::MainWindow</name>
    <message>
        <source>Open a workbook</source>
        <translation>Arbeitsmappe öffnen</translation>
    </message>
    <message>
        <source>Workbooks (*.itsms);;All files (*)</source>
        <translation>Arbeitsmappen (*.itsms);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>ITSMS Workbench</source>
        <translation>ITSMS Workbench</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page and program</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a file</comment>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Workbooks (*.itsms)</source>
        <translation>Arbeitsmappen (*.itsms)</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>Die Kopie ist %1.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>action</comment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <comment>action</comment>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>itsms::MappingDelegate</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>itsms::MappingModel</name>
    <message>
        <source>%1 *</source>
        <comment>label of a required field</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>immer „%1“</translation>
    </message>
    <message>
        <source>Nothing yet; new records need it</source>
        <translation>Noch nichts; neue Datensätze brauchen es</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Gefüllt aus</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
</context>
<context>
    <name>itsms::MarkdownEditor</name>
    <message>
        <source>%1, formatted</source>
        <comment>label of a text</comment>
        <translation>%1, formatiert</translation>
    </message>
    <message>
        <source>Write (F2)</source>
        <translation>Schreiben (F2)</translation>
    </message>
    <message>
        <source>Read it formatted. Markdown: **strong**, # heading, - list.</source>
        <translation>Formatiert lesen. Markdown: **fett**, # Überschrift, - Liste.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <comment>label of a text</comment>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>label of a text</comment>
        <translation>%1 lesen</translation>
    </message>
</context>
<context>
    <name>itsms::MeaningBox</name>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Counts as empty</source>
        <translation>Gilt als leer</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>itsms::MeasuresPage</name>
    <message>
        <source>Measures by clause</source>
        <translation>Kennzahlen nach Abschnitt</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>This measure has no value in the period. Choose another period, or import or enter what it counts.</source>
        <translation>Diese Kennzahl hat im Zeitraum keinen Wert. Wählen Sie einen anderen Zeitraum, oder importieren oder erfassen Sie, was sie zählt.</translation>
    </message>
    <message>
        <source>Values by month</source>
        <translation>Werte nach Monat</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 of %2 measures miss their target in their latest month.</source>
        <translation>Ziel im jeweils jüngsten Monat verfehlt: %1 von %2 Kennzahlen.</translation>
    </message>
    <message>
        <source>No measure is declared.</source>
        <translation>Es ist keine Kennzahl definiert.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clause of a measure, and how it stands</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how a measure stands, and its value</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Behind “%1” in %2.</source>
        <comment>measure and month</comment>
        <translation>Hinter „%1“ in %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>file name: measure and day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Save the measure as PDF</source>
        <translation>Kennzahl als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the measure</source>
        <translation>Kennzahl exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text table (*.csv)</source>
        <translation>Tabellendokument (*.xlsx);;Texttabelle (*.csv)</translation>
    </message>
    <message>
        <source>The measure was written to %1.</source>
        <translation>Die Kennzahl wurde nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>itsms::MonthModel</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Open the records behind %1</source>
        <comment>month</comment>
        <translation>Datensätze zu %1 öffnen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>This measure has no value in the period.</source>
        <translation>Diese Kennzahl hat im Zeitraum keinen Wert.</translation>
    </message>
</context>
<context>
    <name>itsms::NavigationModel</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Reports and exchange</source>
        <translation>Berichte und Austausch</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>clause and name of a process</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entry of the navigation and its figure</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>itsms::NavigationTree</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Those that are overdue.</source>
        <translation>Nur die überfälligen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open those that are overdue</source>
        <translation>Überfällige öffnen</translation>
    </message>
</context>
<context>
    <name>itsms::NewRecordDialog</name>
    <message>
        <source>Created: %1</source>
        <comment>kind of record</comment>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>itsms::OrganisationSection</name>
    <message>
        <source>&amp;Name of the organisation</source>
        <translation>&amp;Name der Organisation</translation>
    </message>
    <message>
        <source>Stands on the cover of every report.</source>
        <translation>Steht auf dem Deckblatt jedes Berichts.</translation>
    </message>
    <message>
        <source>Language of its &amp;documents</source>
        <translation>Sprache der &amp;Dokumente</translation>
    </message>
    <message>
        <source>The command line writes reports in it; the window writes them in its own language.</source>
        <translation>Die Kommandozeile schreibt Berichte in dieser Sprache, das Fenster in seiner eigenen.</translation>
    </message>
    <message>
        <source>What reports name. Clause numbers in the window are those of the 2011 edition.</source>
        <translation>Diese Ausgabe nennen die Berichte. Die Abschnittsnummern im Fenster sind die der Ausgabe 2011.</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Zeitz&amp;one</translation>
    </message>
    <message>
        <source>A day begins and ends by it. Type a part of the name, such as a city.</source>
        <translation>Nach ihr beginnt und endet ein Tag. Geben Sie einen Teil des Namens ein, etwa eine Stadt.</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Wäh&amp;rung</translation>
    </message>
    <message>
        <source>For new amounts. Amounts already there keep theirs.</source>
        <translation>Für neue Beträge. Vorhandene Beträge behalten ihre Währung.</translation>
    </message>
    <message>
        <source>Changed settings of the organisation</source>
        <translation>Einstellungen der Organisation geändert</translation>
    </message>
    <message>
        <source>Saved. One undo (Ctrl+Z) takes it back.</source>
        <translation>Gespeichert. Einmal „Rückgängig“ (Strg+Z) nimmt es zurück.</translation>
    </message>
    <message>
        <source>Edition of the &amp;standard</source>
        <translation>&amp;Ausgabe der Norm</translation>
    </message>
</context>
<context>
    <name>itsms::Page</name>
    <message>
        <source>What will an auditor look for?</source>
        <translation>Worauf achtet ein Auditor?</translation>
    </message>
</context>
<context>
    <name>itsms::PeriodPicker</name>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Letzte 6 Monate</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 24 months</source>
        <translation>Letzte 24 Monate</translation>
    </message>
    <message>
        <source>From a day to a day</source>
        <translation>Von Tag bis Tag</translation>
    </message>
    <message>
        <source>Pe&amp;riod</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>B&amp;is</translation>
    </message>
</context>
<context>
    <name>itsms::ProfileKeeper</name>
    <message>
        <source>&amp;Keep the mapping</source>
        <translation>Z&amp;uordnung speichern</translation>
    </message>
    <message>
        <source>For the &amp;next time, as the profile</source>
        <translation>Für das nächste Mal, als &amp;Profil</translation>
    </message>
    <message>
        <source>Saved the import profile %1</source>
        <translation>Importprofil %1 gespeichert</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>itsms::ProfilesSection</name>
    <message>
        <source>None is kept yet. The import page keeps a mapping under a name, so that the next file of its kind needs no thought.</source>
        <translation>Noch ist keines gespeichert. Die Importseite speichert eine Zuordnung unter einem Namen, damit die nächste Datei dieser Art keine Mühe macht.</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importprofile</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of an import profile and what it makes</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Removed the import profile %1</source>
        <translation>Importprofil %1 entfernt</translation>
    </message>
    <message>
        <source>Removed. One undo (Ctrl+Z) brings it back.</source>
        <translation>Entfernt. Einmal „Rückgängig“ (Strg+Z) holt es zurück.</translation>
    </message>
</context>
<context>
    <name>itsms::ProgramSection</name>
    <message>
        <source>Switch now</source>
        <translation>Jetzt wechseln</translation>
    </message>
    <message>
        <source>&amp;Who you are</source>
        <translation>&amp;Wer Sie sind</translation>
    </message>
    <message>
        <source>Your name stands in the history of everything you change.</source>
        <translation>Ihr Name steht im Verlauf von allem, was Sie ändern.</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>S&amp;prache des Programms</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>The window is built again for another language; you come back to this page.</source>
        <translation>Für eine andere Sprache wird das Fenster neu aufgebaut; Sie kommen auf diese Seite zurück.</translation>
    </message>
</context>
<context>
    <name>itsms::RecordForm</name>
    <message>
        <source>%1 is required.</source>
        <translation>%1 ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>itsms::RecordListModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>group and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>group</comment>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>group</comment>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>What is overdue, or will soon be due</source>
        <translation>Was überfällig ist oder bald fällig wird</translation>
    </message>
</context>
<context>
    <name>itsms::RecordNeighbours</name>
    <message>
        <source>%1 of %2</source>
        <comment>place of a record in its list</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Vorheriger in der Liste</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Nächster in der Liste</translation>
    </message>
</context>
<context>
    <name>itsms::RecordPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a record</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of record and clause</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not saved: what is wrong stands beside the fields.</source>
        <translation>Nicht gespeichert: Was falsch ist, steht neben den Feldern.</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <comment>kind of record</comment>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <comment>number of a record</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a record and step of its life</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <comment>number of a record</comment>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Deleted %1. Undo brings it back.</source>
        <translation>%1 gelöscht. „Rückgängig“ holt den Datensatz zurück.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Als PDF drucken</translation>
    </message>
    <message>
        <source>Copy number and title</source>
        <translation>Nummer und Titel kopieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Not saved: somebody changed the same fields. Decide beside each of them which value shall count.</source>
        <translation>Nicht gespeichert: Jemand hat dieselben Felder geändert. Entscheiden Sie neben jedem Feld, welcher Wert gelten soll.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>%1.pdf</source>
        <comment>file name: number of a record</comment>
        <translation>%1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Somebody changed the same fields meanwhile. Decide beside each of them which value shall count; until then nothing can be saved.</source>
        <translation>Jemand hat inzwischen dieselben Felder geändert. Entscheiden Sie neben jedem Feld, welcher Wert gelten soll; bis dahin kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>What you typed in %1 is kept, but not saved yet.</source>
        <translation>Was Sie in %1 eingegeben haben, bleibt erhalten, ist aber noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>You typed something here on %1 that was not saved.</source>
        <comment>date and time</comment>
        <translation>Am %1 haben Sie hier etwas eingegeben, das nicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>Somebody changed the same fields since. Decide beside each of them which value shall count.</source>
        <translation>Seitdem hat jemand dieselben Felder geändert. Entscheiden Sie neben jedem Feld, welcher Wert gelten soll.</translation>
    </message>
    <message>
        <source>What you typed on %1 is back. It is not saved yet.</source>
        <comment>date and time</comment>
        <translation>Ihre Eingaben vom %1 sind wieder da. Sie sind noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>itsms::RecordTable</name>
    <message>
        <source>Rows beyond %1 are too many for the clipboard: export the list instead.</source>
        <translation>Mehr als %1 Zeilen sind zu viele für die Zwischenablage: Exportieren Sie stattdessen die Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as a table.</source>
        <translation>
            <numerusform>%n Zeile als Tabelle kopiert.</numerusform>
            <numerusform>%n Zeilen als Tabelle kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itsms::RecordTabs</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Teile des Datensatzes</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>What links here</source>
        <translation>Was hierauf verweist</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Anhänge (%1)</translation>
    </message>
    <message>
        <source>What links here (%1)</source>
        <translation>Was hierauf verweist (%1)</translation>
    </message>
</context>
<context>
    <name>itsms::RejectedCellsModel</name>
    <message>
        <source>Behind the last column</source>
        <translation>Hinter der letzten Spalte</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>itsms::RejectedRows</name>
    <message>
        <source>Rejected rows</source>
        <translation>Abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Die ganze Zeile</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Say what such values &amp;mean</source>
        <translation>Be&amp;deutung solcher Werte angeben</translation>
    </message>
    <message>
        <source>&amp;Save the rejected rows</source>
        <translation>Abgewiesene Zei&amp;len speichern</translation>
    </message>
    <message>
        <source>No row is rejected.</source>
        <translation>Keine Zeile ist abgewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot come in as they are. Correct the value here and try again, or leave them out.</source>
        <translation>
            <numerusform>%n Zeile kann so nicht übernommen werden. Berichtigen Sie den Wert hier und versuchen Sie es erneut, oder lassen Sie sie weg.</numerusform>
            <numerusform>%n Zeilen können so nicht übernommen werden. Berichtigen Sie den Wert hier und versuchen Sie es erneut, oder lassen Sie sie weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n of them are listed; saved to a file are all.</source>
        <translation>
            <numerusform>Nur die erste (%n) ist aufgelistet; in eine Datei gespeichert werden alle.</numerusform>
            <numerusform>Die ersten %n sind aufgelistet; in eine Datei gespeichert werden alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also in %n other row(s) with this value</source>
        <translation>
            <numerusform>&amp;Auch in %n weiterer Zeile mit diesem Wert</numerusform>
            <numerusform>&amp;Auch in %n weiteren Zeilen mit diesem Wert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itsms::RejectionsModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Warum abgewiesen</translation>
    </message>
    <message>
        <source>Corrected, not tried again yet. It was: %1</source>
        <translation>Berichtigt, noch nicht erneut versucht. Vorher: %1</translation>
    </message>
</context>
<context>
    <name>itsms::ReportPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of a page</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Gr&amp;öße</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page ... of how many</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Page %1 of %2. %3</source>
        <comment>page, pages, title and headings</comment>
        <translation>Seite %1 von %2. %3</translation>
    </message>
</context>
<context>
    <name>itsms::ReportsPage</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>State &amp;on</source>
        <translation>S&amp;tand am</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <comment>file name: report and day</comment>
        <translation>%1 %2.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Der Bericht wird erstellt …</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>&amp;About: %1</source>
        <comment>kind of record</comment>
        <translation>&amp;Über: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a record</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>Made from what stands in the workbook, for the period you choose. What you see is what is saved.</source>
        <translation>Erstellt aus dem, was in der Arbeitsmappe steht, für den gewählten Zeitraum. Gespeichert wird, was Sie sehen.</translation>
    </message>
    <message>
        <source>No report is declared.</source>
        <translation>Es ist kein Bericht definiert.</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <comment>clause and audience of a report</comment>
        <translation>%1 · für %2</translation>
    </message>
</context>
<context>
    <name>itsms::RowsEditor</name>
    <message>
        <source>Add: %1</source>
        <comment>kind of record</comment>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>sentence about a wrong value</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, and to which kind of record</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (Ins)</source>
        <comment>what belongs into a table</comment>
        <translation>%1 (Einfg)</translation>
    </message>
    <message>
        <source>Takes the row out when the record is saved (Del)</source>
        <translation>Entfernt die Zeile, sobald der Datensatz gespeichert wird (Entf)</translation>
    </message>
</context>
<context>
    <name>itsms::SaveViewDialog</name>
    <message>
        <source>For &amp;everybody who opens this workbook</source>
        <translation>Für &amp;alle, die diese Arbeitsmappe öffnen</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>itsms::Session</name>
    <message>
        <source>Keeping a copy of the day</source>
        <translation>Tageskopie wird angelegt</translation>
    </message>
</context>
<context>
    <name>itsms::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>itsms::SettingsPage</name>
    <message>
        <source>People and settings</source>
        <translation>Personen und Einstellungen</translation>
    </message>
    <message>
        <source>Yours count on this computer for every workbook; those of the organisation go with the file.</source>
        <translation>Ihre Einstellungen gelten auf diesem Computer für jede Arbeitsmappe; die der Organisation wandern mit der Datei.</translation>
    </message>
    <message>
        <source>You and this program</source>
        <translation>Sie und dieses Programm</translation>
    </message>
    <message>
        <source>Copies and verification</source>
        <translation>Kopien und Überprüfung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importprofile</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>Die Organisation</translation>
    </message>
    <message>
        <source>Save for the organisation</source>
        <translation>Für die Organisation speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Open the list of people</source>
        <translation>Liste der Personen öffnen</translation>
    </message>
</context>
<context>
    <name>itsms::SettingsRow</name>
    <message>
        <source>⚠ %1</source>
        <comment>sentence about a wrong value</comment>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>itsms::ShownValue</name>
    <message>
        <source>%1: %2</source>
        <comment>label and value of a field</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>itsms::StartPage</name>
    <message>
        <source>Last opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>ITSMS Workbench</source>
        <translation>ITSMS Workbench</translation>
    </message>
    <message>
        <source>The service management system of your organisation in one file, held against ISO/IEC 20000-1 every day.</source>
        <translation>Das Servicemanagementsystem Ihrer Organisation in einer Datei, jeden Tag gemessen an ISO/IEC 20000-1.</translation>
    </message>
    <message>
        <source>Look around in the example organisation</source>
        <translation>In der Beispielorganisation umsehen</translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation>Arbeitsmappe öffnen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The example is a copy of your own in your documents: nothing you do to it can break anything.</source>
        <translation>Das Beispiel ist Ihre eigene Kopie in Ihren Dokumenten: Was Sie darin auch tun, nichts kann dabei kaputtgehen.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Name of the &amp;organisation</source>
        <translation>Name der &amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Who you are, as the history will call you</source>
        <translation>&amp;Wer Sie sind, wie der Verlauf Sie nennt</translation>
    </message>
    <message>
        <source>&amp;Language of its documents</source>
        <translation>S&amp;prache ihrer Dokumente</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Speicherort wählen</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>name and folder of a file</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Workbooks (*.itsms);;All files (*)</source>
        <translation>Arbeitsmappen (*.itsms);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The example is being made. This takes a few seconds…</source>
        <translation>Das Beispiel wird erstellt. Das dauert einige Sekunden …</translation>
    </message>
    <message>
        <source>Example organisation</source>
        <translation>Beispielorganisation</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Workbooks (*.itsms)</source>
        <translation>Arbeitsmappen (*.itsms)</translation>
    </message>
    <message>
        <source>The workbook is being made…</source>
        <translation>Die Arbeitsmappe wird angelegt …</translation>
    </message>
    <message>
        <source>Or drop its file on this window.</source>
        <translation>Oder ziehen Sie die Datei auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Edition of the &amp;standard</source>
        <translation>&amp;Ausgabe der Norm</translation>
    </message>
</context>
<context>
    <name>itsms::StatusLine</name>
    <message>
        <source>This name stands in the history of everything you change. Press to change it.</source>
        <translation>Dieser Name steht im Verlauf von allem, was Sie ändern. Klicken Sie, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>Sie sind %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <comment>drafts of records</comment>
        <translation>
            <numerusform>%n nicht gespeichert</numerusform>
            <numerusform>%n nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Records with typing that is not saved yet. It is kept, even when the program ends.</source>
        <translation>Datensätze mit noch nicht gespeicherten Eingaben. Die Eingaben bleiben erhalten, auch wenn das Programm endet.</translation>
    </message>
    <message>
        <source>%1: stopping…</source>
        <comment>running work</comment>
        <translation>%1: wird angehalten …</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>running work</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>running work and how much is done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>running work and percentage</comment>
        <translation>%1: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <comment>running work and further work</comment>
        <translation>
            <numerusform>%1 (%n weitere)</numerusform>
            <numerusform>%1 (%n weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itsms::StepBar</name>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Step %1, shown</source>
        <translation>Schritt %1, angezeigt</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>itsms::ValueMapModel</name>
    <message>
        <source>Counts as empty</source>
        <translation>Gilt als leer</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>suggested choice</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Not understood: say what it means, or its rows are rejected.</source>
        <translation>Nicht verstanden: Geben Sie die Bedeutung an, sonst werden die Zeilen abgewiesen.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
</context>
<context>
    <name>itsms::ValuePopup</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find among the values</source>
        <translation>In den Werten suchen</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>Beliebiger Wert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>no value</comment>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>itsms::ViewButton</name>
    <message>
        <source>Views: a filter, order, columns and grouping under a name</source>
        <translation>Ansichten: Filter, Reihenfolge, Spalten und Gruppierung unter einem Namen</translation>
    </message>
    <message>
        <source>All: %1</source>
        <comment>view without a filter</comment>
        <translation>Alle: %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <comment>which is shown</comment>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>%1 (opens first)</source>
        <comment>view</comment>
        <translation>%1 (Startansicht)</translation>
    </message>
    <message>
        <source>%1 – shared</source>
        <comment>view</comment>
        <translation>%1 – geteilt</translation>
    </message>
    <message>
        <source>Save changes to &quot;%1&quot;</source>
        <translation>Änderungen an „%1“ speichern</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Als neue Ansicht speichern …</translation>
    </message>
    <message>
        <source>Open the list with this view</source>
        <translation>Liste mit dieser Ansicht öffnen</translation>
    </message>
    <message>
        <source>Remove the view &quot;%1&quot;</source>
        <translation>Ansicht „%1“ entfernen</translation>
    </message>
    <message>
        <source>Saved the view &quot;%1&quot; of %2</source>
        <translation>Ansicht „%1“ für %2 gespeichert</translation>
    </message>
    <message>
        <source>Remove the view &quot;%1&quot;? It cannot be brought back.</source>
        <translation>Ansicht „%1“ entfernen? Sie kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed the view &quot;%1&quot; of %2</source>
        <translation>Ansicht „%1“ für %2 entfernt</translation>
    </message>
</context>
<context>
    <name>itsms::WindowActions</name>
    <message>
        <source>&amp;New organisation…</source>
        <translation>&amp;Neue Organisation …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Close the workbook</source>
        <translation>Arbeitsmappe &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Go anywhere…</source>
        <translation>S&amp;pringen zu …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Show the &amp;navigation</source>
        <translation>&amp;Navigation anzeigen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Dat&amp;ei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Go anywhere  %1</source>
        <comment>command and its shortcut</comment>
        <translation>Springen zu  %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>action</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>action</comment>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name and folder of a file</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Noch keine Datei geöffnet</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>Colours: as the &amp;system</source>
        <translation>Farben: wie das &amp;System</translation>
    </message>
    <message>
        <source>Colours: &amp;light</source>
        <translation>Farben: &amp;hell</translation>
    </message>
    <message>
        <source>Colours: &amp;dark</source>
        <translation>Farben: &amp;dunkel</translation>
    </message>
    <message>
        <source>Language: as the &amp;system</source>
        <translation>Sprache: wie das &amp;System</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>Spra&amp;che</translation>
    </message>
</context>
</TS>
