// What can be known of a declaration while it is compiled: a typo in a name does not pass.
#pragma once

#include "core/declaration.h"

namespace itsms {

namespace detail {

template <typename Items>
constexpr bool declares(const Items &items, Name wanted)
{
    for (const auto &item : items)
        if (item.name == wanted)
            return true;
    return false;
}

template <typename Items>
constexpr bool distinct(const Items &items)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        for (std::size_t j = i + 1; j < items.size(); ++j)
            if (items[i].name == items[j].name)
                return false;
    return true;
}

/// A name is also a column or a table: lower case, digits and underscores, beginning with a letter.
constexpr bool wellFormed(Name name)
{
    if (name.empty() || name.front() < 'a' || name.front() > 'z')
        return false;
    for (char c : name)
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'))
            return false;
    return true;
}

constexpr bool isBaseField(Name name)
{
    for (Name base : {Name("id"), Name("ref"), Name("title"), Name("state"), Name("owner"), Name("external_ref"), Name("created_at"),
                      Name("created_by"), Name("updated_at"), Name("updated_by"), Name("notes")})
        if (name == base)
            return true;
    return false;
}

constexpr bool linksToRecords(Kind kind)
{
    return kind == Kind::Link || kind == Kind::Links || kind == Kind::Rows;
}

constexpr void checkFields(const RecordType &type)
{
    for (const Field &field : type.fields) {
        if (!wellFormed(field.name))
            throw "a field's name is lower case with underscores";
        if (isBaseField(field.name))
            throw "every record has this field already";
        const bool offered = field.offers != Offers::Declared;
        if (offered && !field.choices.empty())
            throw "choices that are filled in are not declared as well";
        if (isOwn(field.name))
            throw "names that begin with own_ are for the fields of an organisation's own";
        for (const Choice &choice : field.choices)
            if (isOwn(choice.name))
                throw "names that begin with own_ are for the choices of an organisation's own";
        if (field.extensible && field.kind != Kind::Choice)
            throw "only a Choice field takes choices of an organisation's own";
        if ((field.kind == Kind::Choice) != (offered || !field.choices.empty()))
            throw "choices belong to a Choice field, and a Choice field has some";
        if (!distinct(field.choices))
            throw "a choice is declared twice in this field";
        if (linksToRecords(field.kind) == field.target.empty())
            throw "a link names its target, and nothing else does";
    }
    if (!type.parent.empty() && !declares(type.fields, type.parent))
        throw "the parent of a child record is one of its fields";
}

constexpr void checkLifecycle(const RecordType &type)
{
    if (type.states.empty())
        throw "a record type has at least one state";
    for (const Transition &transition : type.transitions) {
        if (!declares(type.states, transition.to))
            throw "a transition leads to an undeclared state";
        if (transition.from.empty())
            throw "a transition starts somewhere";
        for (Name from : transition.from)
            if (!declares(type.states, from))
                throw "a transition starts from an undeclared state";
        for (Name field : transition.needs)
            if (!declares(type.fields, field) && !isBaseField(field))
                throw "a transition needs an undeclared field";
        for (const std::vector<Name> *changed : {&transition.stamps, &transition.clears, &transition.counts})
            for (Name field : *changed)
                if (!declares(type.fields, field))
                    throw "a transition stamps, clears or counts an undeclared field";
    }
}

constexpr void checkDeadlines(const RecordType &type)
{
    if (!distinct(type.deadlines))
        throw "a deadline is declared twice in this record type";
    for (const Deadline &deadline : type.deadlines) {
        if (!wellFormed(deadline.name) || deadline.due.empty())
            throw "a deadline has a lower-case name and says when it is due";
        if (!declares(type.fields, deadline.person) && !isBaseField(deadline.person))
            throw "a deadline names an undeclared field as its person";
    }
}

constexpr void checkReport(const ReportDeclaration &report)
{
    for (const Section &section : report.sections) {
        const bool asks = section.block == Block::Figures || section.block == Block::Table || section.block == Block::Bars
            || section.block == Block::Lines;
        if (asks == section.query.empty() || asks == section.columns.empty())
            throw "figures, tables and charts have a query and columns, and nothing else has";
        if ((section.block == Block::Measure) == section.measure.empty())
            throw "a measure section names its measure";
    }
}

constexpr void checkFollowUps(const RecordType &type)
{
    for (const FollowUp &followUp : type.followUps)
        if (!followUp.label || !wellFormed(followUp.type) || !wellFormed(followUp.through))
            throw "a follow-up has a label, the type it makes and the link that ties both";
}

constexpr void checkResponsibilities(const Responsibilities &declared)
{
    if (declared.assignments.empty() != declared.holders.empty() || declared.assignments.empty() != declared.answered.empty())
        throw "responsibilities name their assignments, who holds them and what for";
    for (const Answered &each : declared.answered)
        if (!wellFormed(each.type) || !wellFormed(each.through) || each.rows.empty())
            throw "what somebody answers for is a record type, with the field that leads there and its rows";
}

} // namespace detail

/// Used in a static_assert under each declaration: a typo in a name does not compile.
constexpr bool isSound(const Process &process)
{
    using namespace detail;

    if (!wellFormed(process.name))
        throw "a process's name is lower case with underscores";
    if (!distinct(process.records) || !distinct(process.checks) || !distinct(process.measures) || !distinct(process.reports))
        throw "a name is declared twice in this process";
    for (const RecordType &type : process.records) {
        if (!wellFormed(type.name) || type.prefix.size() != 3)
            throw "a record type has a lower-case name and a prefix of three letters";
        if (!distinct(type.fields) || !distinct(type.states) || !distinct(type.transitions))
            throw "a name is declared twice in this record type";
        checkFields(type);
        checkLifecycle(type);
        checkDeadlines(type);
        checkFollowUps(type);
    }
    for (const Check &check : process.checks)
        if (!wellFormed(check.subject))
            throw "a check names the record type that it is about";
    for (const Measure &measure : process.measures)
        if (measure.series.empty() || measure.records.empty())
            throw "a measure has a series and the records behind it";
    for (const ReportDeclaration &report : process.reports)
        checkReport(report);
    const OwnMeasures &own = process.ownMeasures;
    if (own.measures.empty() != own.series.empty() || own.measures.empty() != own.records.empty() || own.measures.empty() != own.subject.empty())
        throw "indicators of the organisation's own have readings and the records behind them";
    checkResponsibilities(process.responsibilities);
    if (process.keeping.keepers.empty() != process.keeping.subject.empty())
        throw "who keeps the processes is asked of the records of one type";
    return true;
}

} // namespace itsms
