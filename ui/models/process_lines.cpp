// What a page of a process says, as lines that lead somewhere.
#include "ui/models/process_lines.h"

#include "ui/models/due_lines.h"
#include "ui/models/filter_line.h"
#include "ui/models/trend_lines.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProcessLines)
};

QString named(const QString &ref, const QString &title) { return Tr::tr("%1 %2", "number and title of a record").arg(ref, title); }

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Major:
        return Tone::Bad;
    case Severity::Minor:
        return Tone::Warning;
    case Severity::Observation:
        return Tone::Note;
    }
    return Tone::Plain;
}

Line personLine(const QString &role, const QString &name, Tone missing)
{
    if (name.isEmpty())
        return {.text = role, .status = Tr::tr("nobody named"), .tone = missing, .iconName = toneIcon(missing)};
    return {.text = Tr::tr("%1: %2", "role, and who holds it").arg(role, name), .iconName = toneIcon(Tone::Good)};
}

Line reviewLine(QDate day, QDate today, const QLocale &locale)
{
    if (!day.isValid())
        return {.text = Tr::tr("Next review"), .status = Tr::tr("not set"), .tone = Tone::Warning, .iconName = toneIcon(Tone::Warning)};
    Line line{.text = Tr::tr("Next review: %1", "day").arg(dateText(day, locale)), .iconName = toneIcon(Tone::Good)};
    if (day < today) {
        line.status = Tr::tr("%n day(s) late", nullptr, int(day.daysTo(today)));
        line.tone = Tone::Bad;
        line.iconName = toneIcon(Tone::Bad);
    }
    return line;
}

LineGroup ruleGroup(const FailedCheck &failed, const QLocale &locale)
{
    const Check &check = *failed.check;
    const QString statement = translated(check.context, check.label);
    const QString type = toText(check.subject);
    const qint64 count = qint64(failed.offenders.size());
    LineGroup group{.heading = statement, .lines = {}};
    group.lines.push_back({.text = translated(check.context, check.remedy),
                           .status = severityWord(check.severity),
                           .detail = count == 1 ? Tr::tr("1 record") : Tr::tr("%1 records: open the list").arg(locale.toString(count)),
                           .tone = toneOf(check.severity),
                           .iconName = severityIcon(check.severity),
                           .door = Destination{.page = PageKind::List, .type = type, .among = failed.offenders, .caption = Tr::tr("Those that break the rule: %1.").arg(statement)}});
    for (const OffendingRecord &record : failed.shown)
        group.lines.push_back({.text = named(record.ref, record.title),
                               .detail = record.owner.isEmpty() ? Tr::tr("nobody named") : record.owner,
                               .iconName = u"text-x-generic"_s,
                               .door = recordAt(type, record.id),
                               .key = record.id});
    return group;
}

/// Lists of what is pressed beyond what is named, one for each register.
void addLists(LineGroup &group, const std::vector<RegisterStanding> &registers, qint64 DueCounts::*count, const QString &condition, const QLocale &locale)
{
    for (const RegisterStanding &each : registers)
        if (each.due.*count)
            group.lines.push_back({.text = Tr::tr("%1: %2", "record type and number").arg(typesWord(*each.type), locale.toString(each.due.*count)),
                                   .detail = Tr::tr("open the list"),
                                   .iconName = u"view-list-details"_s,
                                   .door = Destination{.page = PageKind::List, .type = toText(each.type->name), .filter = condition}});
}

qint64 sum(const std::vector<RegisterStanding> &registers, qint64 DueCounts::*count)
{
    qint64 all = 0;
    for (const RegisterStanding &each : registers)
        all += each.due.*count;
    return all;
}

Line tieLine(const Tie &tie, const QLocale &locale)
{
    const QString what = Tr::tr("%1 with \u201c%2\u201d", "record type, and one of its links").arg(typesWord(*tie.type), translatedLabel(*tie.field));
    return {.text = Tr::tr("%1: %2", "record type and number").arg(what, locale.toString(tie.records)),
            .iconName = u"view-list-details"_s,
            .door = Destination{.page = PageKind::List, .type = toText(tie.type->name), .filter = toText(tie.field->name) + u"!="_s}};
}

Line pageLine(const Process &process)
{
    return {.text = translated(process.context, process.label),
            .detail = Tr::tr("page of the process"),
            .iconName = u"go-next"_s,
            .door = processAt(toText(process.name))};
}

} // namespace

std::vector<LineGroup> keeperLines(const std::vector<ProcessKeeper> &keepers, const Catalogue &catalogue, const Moment &moment, const QLocale &locale)
{
    std::vector<LineGroup> groups;
    for (const ProcessKeeper &keeper : keepers) {
        LineGroup group{.heading = named(keeper.ref, keeper.title), .lines = {}};
        group.lines = {personLine(Tr::tr("Owner"), keeper.owner, Tone::Bad), personLine(Tr::tr("Run by"), keeper.manager, Tone::Warning),
                       personLine(Tr::tr("Deputy"), keeper.deputy, Tone::Warning), reviewLine(keeper.nextReview, moment.today, locale)};
        for (Line &line : group.lines)
            line.door = recordAt(toText(keeper.type->name), keeper.id);
        groups.push_back(std::move(group));
    }
    if (!groups.empty())
        return groups;
    LineGroup nobody;
    for (const Process &process : catalogue.processes())
        if (const RecordType *type = catalogue.type(process.keeping.subject))
            nobody.lines.push_back({.text = Tr::tr("No record says who answers for this process."),
                                    .status = Tr::tr("nobody named"),
                                    .detail = Tr::tr("open the list: %1", "record type").arg(typesWord(*type)),
                                    .tone = Tone::Warning,
                                    .iconName = toneIcon(Tone::Warning),
                                    .door = listOf(toText(type->name))});
    return {nobody};
}

std::vector<LineGroup> ruleLines(const ProcessRules &rules, const QLocale &locale)
{
    std::vector<LineGroup> groups;
    for (const FailedCheck &failed : rules.failed)
        groups.push_back(ruleGroup(failed, locale));
    return groups;
}

std::vector<LineGroup> pressingLines(const std::vector<DuePart> &due, const std::vector<RegisterStanding> &registers, const Moment &moment, const QTimeZone &zone,
                                     const QLocale &locale)
{
    std::vector<LineGroup> groups;
    const auto add = [&](Urgency urgency, qint64 DueCounts::*count, const QString &heading, const QString &condition) {
        const qint64 all = sum(registers, count);
        if (!all)
            return;
        LineGroup group{.heading = heading.arg(locale.toString(all)), .lines = {}};
        addLists(group, registers, count, condition, locale);
        for (const DuePart &each : due)
            if (each.due.urgency == urgency)
                group.lines.push_back(dueLine(each, moment, zone, locale));
        groups.push_back(std::move(group));
    };
    add(Urgency::Overdue, &DueCounts::overdue, Tr::tr("Overdue: %1"), overdueCondition);
    add(Urgency::AtRisk, &DueCounts::atRisk, Tr::tr("Due soon: %1"), atRiskCondition);
    return groups;
}

std::vector<LineGroup> processMeasureLines(const std::vector<MeasureStanding> &measures, const Period &period, QDate today, const QLocale &locale)
{
    LineGroup group;
    for (const MeasureStanding &each : measures) {
        group.lines.push_back(trendLine(each, period, today, locale));
        group.lines.back().key = qint64(group.lines.size());
    }
    return {group};
}

std::vector<LineGroup> neighbourLines(const std::vector<ProcessNeighbour> &neighbours, const QLocale &locale)
{
    std::vector<LineGroup> groups;
    LineGroup untied{.heading = Tr::tr("No record ties them yet"), .lines = {}};
    for (const ProcessNeighbour &neighbour : neighbours) {
        const Process &process = *neighbour.process;
        if (neighbour.ties.empty()) {
            untied.lines.push_back(pageLine(process));
            continue;
        }
        LineGroup group{.heading = Tr::tr("%1: %2", "process, and number of records").arg(translated(process.context, process.label), locale.toString(neighbour.records())), .lines = {}};
        for (const Tie &tie : neighbour.ties)
            group.lines.push_back(tieLine(tie, locale));
        group.lines.push_back(pageLine(process));
        groups.push_back(std::move(group));
    }
    if (!untied.lines.empty())
        groups.push_back(std::move(untied));
    return groups;
}

std::vector<LineGroup> changeLines(const std::vector<ProcessChange> &changes, const Reader &reader)
{
    LineGroup group;
    for (const ProcessChange &change : changes) {
        const QString when = instantText(change.entry.at, reader.zone, reader.locale);
        const QString about = change.records == 1 ? named(change.ref, change.title) : Tr::tr("%1 records").arg(reader.locale.toString(change.records));
        group.lines.push_back({.text = change.entry.action,
                               .detail = change.entry.person.isEmpty() ? Tr::tr("%1 \u00b7 %2", "what and when").arg(about, when)
                                                                       : Tr::tr("%1 \u00b7 %2 \u00b7 %3", "what, who and when").arg(about, change.entry.person, when),
                               .key = qint64(group.lines.size())});
    }
    return {group};
}

} // namespace itsms
