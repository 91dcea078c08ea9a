// What a timeline says, in words.
#include "ui/models/timeline_words.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

} // namespace

QString eventWord(const TimelineEvent &event)
{
    if (event.field)
        return translatedLabel(*event.field);
    if (event.state)
        return translatedChoice(*findField(*event.type, "state"), toText(event.state->name));
    return Tr::tr("Recorded", "that a record was made");
}

QString eventWhen(const TimelineEvent &event, const Reader &reader)
{
    return event.instant ? instantText(*event.instant, reader.zone, reader.locale) : dateText(event.day, reader.locale);
}

QString eventSentence(const TimelineEvent &event, const Reader &reader)
{
    return Tr::tr("%1, %2 %3 %4: %5", "when, kind of record, its number, its title, what happened")
        .arg(eventWhen(event, reader), typeWord(*event.type), event.ref, event.title, eventWord(event));
}

QString timelineSentence(const Timeline &timeline, const Reader &reader)
{
    if (timeline.events.empty())
        return Tr::tr("Nothing has happened yet that a date would tell.");
    const QString events = Tr::tr("%n event(s)", nullptr, int(timeline.events.size()));
    const QString records = Tr::tr("of %n record(s)", "goes on: 12 events of 3 records", int(timeline.records));
    const QDate first = timeline.events.front().day;
    const QDate last = timeline.events.back().day;
    QString sentence = first == last ? Tr::tr("%1 %2, on %3.", "12 events, of 3 records, day").arg(events, records, dateText(first, reader.locale))
                                     : Tr::tr("%1 %2, from %3 to %4.", "12 events, of 3 records, first and last day")
                                           .arg(events, records, dateText(first, reader.locale), dateText(last, reader.locale));
    if (timeline.shortened)
        sentence += u' ' + Tr::tr("Of records that are many of one kind, the beginning and the end are told.");
    if (timeline.left)
        sentence += u' ' + Tr::tr("%n further linked record(s) are left out; what links to a record is listed at the record.", nullptr, int(timeline.left));
    return sentence;
}

ReportTable timelineTable(const Timeline &timeline, const Reader &reader)
{
    ReportTable table{{{Tr::tr("When"), Format::Date}, {Tr::tr("Number")}, {Tr::tr("Kind")}, {Tr::tr("Title")}, {Tr::tr("What happened")}}, {}, {}};
    for (const TimelineEvent &event : timeline.events)
        table.rows.push_back({eventWhen(event, reader), event.ref, typeWord(*event.type), event.title, eventWord(event)});
    table.empty = timelineSentence(timeline, reader);
    return table;
}

} // namespace itsms
