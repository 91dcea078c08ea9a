// A record that is made from others: what it starts with, and the link that will tie it to them.
#include "core/engine/follow_up.h"

#include <QCoreApplication>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

bool leadsTo(const Field *field, const RecordType &type)
{
    return field && (field->kind == Kind::Link || field->kind == Kind::Links || field->kind == Kind::Person) && linkTarget(*field) == type.name;
}

bool isOneOf(const Field &field, std::initializer_list<Name> names) { return std::find(names.begin(), names.end(), field.name) != names.end(); }

/// The field of the source that means the same: of the same name and kind, or the one link whose plural holds many.
const Field *counterpart(const RecordType &source, const Field &field)
{
    if (const Field *same = findField(source, field.name); same && same->kind == field.kind && linkTarget(*same) == linkTarget(field))
        return same;
    if (field.kind != Kind::Links || field.name.back() != 's')
        return nullptr;
    const Field *one = findField(source, field.name.substr(0, field.name.size() - 1));
    return one && one->kind == Kind::Link && one->target == field.target ? one : nullptr;
}

bool isCarried(const RecordType &type, const Field &field)
{
    return !isOfOneLife(type, field) && field.kind != Kind::Rows && !isOneOf(field, {"ref", "state", "notes"});
}

QString joined(const std::vector<Record> &sources, Name field)
{
    QStringList texts;
    QStringList labelled;
    for (const Record &source : sources) {
        const QString text = source.text(field).trimmed();
        if (text.isEmpty() || texts.contains(text))
            continue;
        texts.append(text);
        labelled.append(u"**%1**\n\n%2"_s.arg(source.text("ref"), text));
    }
    return texts.size() < 2 ? texts.join(QString()) : labelled.join(u"\n\n");
}

Value united(const std::vector<Record> &sources, Name field)
{
    Ids all;
    for (const Record &source : sources) {
        if (const auto *ids = std::get_if<Ids>(&source.value(field)))
            all.insert(all.end(), ids->begin(), ids->end());
        else if (const auto *id = std::get_if<qint64>(&source.value(field)))
            all.push_back(*id);
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all.empty() ? Value() : Value(all);
}

Value first(const std::vector<Record> &sources, Name field)
{
    const auto found = std::find_if(sources.begin(), sources.end(), [field](const Record &source) { return !source.isEmpty(field); });
    return found == sources.end() ? Value() : found->value(field);
}

/// What all sources say that say anything.
Value agreed(const std::vector<Record> &sources, Name field)
{
    const Value value = first(sources, field);
    const bool disputed = std::any_of(
        sources.begin(), sources.end(), [&](const Record &source) { return !source.isEmpty(field) && source.value(field) != value; });
    return disputed ? Value() : value;
}

Value carried(const std::vector<Record> &sources, const Field &from, const Field &to)
{
    switch (to.kind) {
    case Kind::Text:
        return first(sources, from.name);
    case Kind::LongText:
        return joined(sources, from.name);
    case Kind::Links:
        return united(sources, from.name);
    case Kind::Choice: {
        const Value value = agreed(sources, from.name);
        const auto *name = std::get_if<QString>(&value);
        const bool known = name && std::any_of(to.choices.begin(), to.choices.end(), [name](const Choice &choice) {
            return !choice.retired && toText(choice.name) == *name;
        });
        return known ? value : Value();
    }
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Money:
    case Kind::Percent:
    case Kind::YesNo:
    case Kind::Date:
    case Kind::Duration:
    case Kind::Person:
    case Kind::Link:
        return agreed(sources, from.name);
    case Kind::Instant:
    case Kind::Rows:
    case Kind::Attachment:
        return {};
    }
    return {};
}

Record carriedOver(const RecordType &type, const RecordType &target, const std::vector<Record> &sources)
{
    Record record(target, 0);
    for (const Field &field : target.fields) {
        const Field *from = isCarried(target, field) ? counterpart(type, field) : nullptr;
        if (from && isCarried(type, *from))
            record.setValue(field.name, carried(sources, *from, field));
    }
    return record;
}

Error noSourceLeft(const Workbook &workbook, const Tie &tie, const Record &source)
{
    const LinkNames::Target there = LinkNames(workbook).target(linkTarget(*tie.field), source.integer(tie.field->name).value_or(0));
    return {Tr::tr("%1 leads to %2 already. Nothing else can follow from it in that way; empty its field \"%3\" where it should.",
                "numbers of two records and the label of a link")
                .arg(source.text("ref"), there.ref, translatedLabel(*tie.field)),
        ErrorKind::Refused, toText(tie.field->name)};
}

} // namespace

bool isOfOneLife(const RecordType &type, const Field &field)
{
    if (field.readOnly || field.ofOneLife || field.kind == Kind::Attachment || field.kind == Kind::Instant || field.name == Name("external_ref"))
        return true;
    const auto holds = [&field](const std::vector<Name> &names) { return std::find(names.begin(), names.end(), field.name) != names.end(); };
    return std::any_of(type.transitions.begin(), type.transitions.end(), [&holds](const Transition &transition) {
        return holds(transition.stamps) || holds(transition.clears) || holds(transition.counts);
    });
}

std::optional<Tie> tieOf(const Catalogue &catalogue, const RecordType &type, const FollowUp &followUp)
{
    const RecordType *target = catalogue.type(followUp.type);
    if (!target)
        return {};
    // Between records of one type the later one names the earlier.
    if (const Field *back = findField(*target, followUp.through); leadsTo(back, type))
        return Tie{LinkHolder::Follower, back};
    if (const Field *forth = findField(type, followUp.through); leadsTo(forth, *target))
        return Tie{LinkHolder::Source, forth};
    return {};
}

const FollowUp *findFollowUp(const RecordType &type, QStringView target, QStringView through)
{
    const auto found = std::find_if(type.followUps.begin(), type.followUps.end(),
        [&](const FollowUp &each) { return toText(each.type) == target && toText(each.through) == through; });
    return found == type.followUps.end() ? nullptr : &*found;
}

bool takesSeveral(const Tie &tie) { return tie.holder == LinkHolder::Source || tie.field->kind == Kind::Links; }

Result<FollowUpStart> startFollowUp(const Workbook &workbook, const RecordType &type, const FollowUp &followUp, const Ids &sources)
{
    const std::optional<Tie> tie = tieOf(workbook.catalogue(), type, followUp);
    if (!tie || sources.empty())
        return wrongUse(Tr::tr("A follow-up needs a record that it follows from, and a link between both."));
    if (sources.size() > 1 && !takesSeveral(*tie))
        return refused(Tr::tr("This can follow from one record at a time: it has room for one in \"%1\".").arg(translatedLabel(*tie->field)));
    if (sources.size() > mostSources)
        return refused(Tr::tr("One record can follow from %1 others at most. Narrow the list first, or select fewer.").arg(mostSources));

    FollowUpStart start;
    std::vector<Record> records;
    std::optional<Record> settled;
    for (const qint64 id : sources) {
        ITSMS_TRY(Record record, readRecord(workbook, type, id));
        const bool leads = tie->holder == LinkHolder::Source && tie->field->kind != Kind::Links && !record.isEmpty(tie->field->name);
        if (leads) {
            start.settled.append(record.text("ref"));
            settled = std::move(record);
            continue;
        }
        start.sources.push_back(id);
        records.push_back(std::move(record));
    }
    if (records.empty())
        return Failure(noSourceLeft(workbook, *tie, *settled));

    start.record = carriedOver(type, *workbook.catalogue().type(followUp.type), records);
    if (tie->holder == LinkHolder::Source) {
        start.referrers = {&type, tie->field->name, start.sources};
        return start;
    }
    Ids ascending = start.sources;
    std::sort(ascending.begin(), ascending.end());
    start.record.setValue(tie->field->name, tie->field->kind == Kind::Links ? Value(ascending) : Value(ascending.front()));
    return start;
}

} // namespace itsms
