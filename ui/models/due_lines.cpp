// What is overdue and what will be due within two weeks, as lines that open their records.
#include "ui/models/due_lines.h"

#include "ui/words.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DueLines)
};

constexpr int week = 7;
constexpr std::size_t mostLines = 100;

enum Group { Overdue, ThisWeek, NextWeek, GroupCount };

Group groupOf(const DueRecord &due, const Moment &moment)
{
    if (due.urgency == Urgency::Overdue)
        return Overdue;
    return due.day <= moment.today.addDays(week) ? ThisWeek : NextWeek;
}

QString headingOf(Group group, qint64 count, const QLocale &locale)
{
    const QString number = locale.toString(count);
    switch (group) {
    case Overdue:
        return Tr::tr("Overdue: %1").arg(number);
    case ThisWeek:
        return Tr::tr("Due within 7 days: %1").arg(number);
    case NextWeek:
        return Tr::tr("In the week after: %1").arg(number);
    case GroupCount:
        break;
    }
    return {};
}

/// "3 days late", "today", "in 5 days".
QString statusOf(const DueRecord &due, const Moment &moment)
{
    const int days = int(moment.today.daysTo(due.day));
    if (due.urgency == Urgency::Overdue)
        return days < 0 ? Tr::tr("%n day(s) late", nullptr, -days) : Tr::tr("late since today");
    return days == 0 ? Tr::tr("due today") : Tr::tr("in %n day(s)", nullptr, days);
}

/// Lines for what a long group does not show: a list for each record type.
void addRest(std::span<const DueItem *const> rest, const QString &heading, const QLocale &locale, std::vector<Line> &lines)
{
    std::map<const RecordType *, std::set<qint64>> types;
    for (const DueItem *item : rest)
        types[item->due.type].insert(item->due.id);
    for (const auto &[type, ids] : types)
        lines.push_back({.text = Tr::tr("%1 more: %2", "number and record type").arg(locale.toString(qint64(ids.size())), typesWord(*type)),
                         .detail = Tr::tr("open the list"),
                         .door = Destination{.page = PageKind::List, .type = toText(type->name), .among = Ids(ids.begin(), ids.end()), .caption = heading}});
}

} // namespace

Result<std::vector<DueItem>> readDue(const Workbook &workbook, const Moment &moment)
{
    ITSMS_TRY(std::vector<DueRecord> records, dueRecords(workbook, moment, daysAhead));
    LinkNames names(workbook);
    std::vector<DueItem> items;
    for (DueRecord &due : records) {
        const QString person = due.person ? names.target("person", *due.person).title : QString();
        items.push_back({std::move(due), person});
    }
    return items;
}

Line dueLine(const DueItem &item, const Moment &moment, const QTimeZone &zone, const QLocale &locale)
{
    const DueRecord &due = item.due;
    const QString what = translated(due.type->context, due.deadline->label);
    const QString when = due.instant ? instantText(*due.instant, zone, locale) : dateText(due.day, locale);
    const QString who = item.person.isEmpty() ? Tr::tr("nobody named") : item.person;
    const bool late = due.urgency == Urgency::Overdue;
    return {.text = Tr::tr("%1 %2", "number and title of a record").arg(due.ref, due.title),
            .status = statusOf(due, moment),
            .detail = Tr::tr("%1, %2\u00a0\u00b7 %3", "what is due, when, and who sees to it").arg(what, when, who),
            .tone = late ? Tone::Bad : Tone::Warning,
            .iconName = toneIcon(late ? Tone::Bad : Tone::Warning),
            .door = recordAt(toText(due.type->name), due.id),
            .key = due.id};
}

std::vector<LineGroup> dueLines(const std::vector<DueItem> &items, const Moment &moment, const QTimeZone &zone, const QLocale &locale)
{
    std::array<std::vector<const DueItem *>, GroupCount> sorted;
    for (const DueItem &item : items)
        sorted[groupOf(item.due, moment)].push_back(&item);
    std::vector<LineGroup> groups;
    for (int group = 0; group < GroupCount; ++group) {
        const std::vector<const DueItem *> &own = sorted[std::size_t(group)];
        if (own.empty())
            continue;
        LineGroup &made = groups.emplace_back();
        made.heading = headingOf(Group(group), qint64(own.size()), locale);
        const std::size_t shown = std::min(own.size(), mostLines);
        for (std::size_t i = 0; i < shown; ++i)
            made.lines.push_back(dueLine(*own[i], moment, zone, locale));
        addRest(std::span(own).subspan(shown), made.heading, locale, made.lines);
    }
    return groups;
}

} // namespace itsms
