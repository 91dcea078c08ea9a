// The steps a record may take, and why it may not take the others.
#include "core/engine/lifecycle.h"

#include <QCoreApplication>
#include <QLocale>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

/// How many of the records in the way are named.
constexpr int NamedObstacles = 5;

bool startsFrom(const Transition &transition, const QString &state)
{
    return std::any_of(transition.from.begin(), transition.from.end(), [&state](Name from) { return toText(from) == state; });
}

Result<Obstacle> obstacle(const Workbook &workbook, const RecordType &type, const Blocker &blocker, qint64 id)
{
    Obstacle found;
    ITSMS_TRY(Statement statement, workbook.connection().prepare(blocker.records));
    statement.bind(":id", id);
    LinkNames names(workbook);
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            break;
        if (++found.count <= NamedObstacles)
            found.records.push_back(names.target(blocker.type, statement.integer(0)));
    }
    // The sentences need no plural, and a translator that is told a number takes only those that have one.
    if (found.count)
        found.sentence = QCoreApplication::translate(type.context, blocker.message).replace("%n"_L1, QLocale().toString(found.count));
    return found;
}

Result<Step> step(const Workbook &workbook, const Record &record, const Transition &transition)
{
    const RecordType &type = record.type();
    Step result{&transition, {}};
    for (const Name needed : transition.needs) {
        const Field *field = findField(type, needed);
        if (field && record.isEmpty(needed))
            result.obstacles.push_back({Tr::tr("Fill in \"%1\" first.").arg(translatedLabel(*field)), field->name, {}, 0});
    }
    for (const Blocker &blocker : transition.blockers) {
        ITSMS_TRY(Obstacle found, obstacle(workbook, type, blocker, record.id()));
        if (found.count)
            result.obstacles.push_back(std::move(found));
    }
    if (transition.guard)
        if (const Refusal refusal = transition.guard(record))
            result.obstacles.push_back({translated(type.context, *refusal), {}, {}, 0});
    return result;
}

Value stamp(const Workbook &workbook, const Field &field, qint64 now)
{
    if (field.kind == Kind::Date)
        return workbook.dateAt(now).toString(Qt::ISODate);
    return now;
}

QString possibleSteps(const RecordType &type, const QString &state)
{
    QStringList names;
    for (const Transition &transition : type.transitions)
        if (startsFrom(transition, state))
            names += toText(transition.name);
    return names.isEmpty() ? Tr::tr("none") : names.join(u", ");
}

} // namespace

Result<std::vector<Step>> steps(const Workbook &workbook, const Record &record)
{
    std::vector<Step> result;
    for (const Transition &transition : record.type().transitions) {
        if (!startsFrom(transition, record.text("state")))
            continue;
        ITSMS_TRY(Step each, step(workbook, record, transition));
        result.push_back(std::move(each));
    }
    return result;
}

Result<Changes> stepChanges(const Workbook &workbook, const Record &record, Name wanted, qint64 now)
{
    const RecordType &type = record.type();
    const Transition *transition = findTransition(type, wanted);
    const QString state = record.text("state");
    const Field *stateField = findField(type, "state");
    if (!transition)
        return wrongUse(Tr::tr("There is no step %1 for the type \"%2\". From its present state it can take: %3.")
                            .arg(toText(wanted), toText(type.name), possibleSteps(type, state)));
    if (!startsFrom(*transition, state))
        return refused(Tr::tr("%1 is in the state \"%2\", where \"%3\" is not a step. From there it can take: %4.")
                           .arg(record.text("ref"), translatedChoice(*stateField, state), translated(type.context, transition->label), possibleSteps(type, state)), u"state"_s);
    ITSMS_TRY(const Step checked, step(workbook, record, *transition));
    if (!checked.possible()) {
        QStringList sentences;
        for (const Obstacle &each : checked.obstacles) {
            QStringList refs;
            for (const LinkNames::Target &target : each.records)
                refs += target.ref;
            sentences += refs.isEmpty() ? each.sentence : Tr::tr("%1 (%2)").arg(each.sentence, refs.join(u", "));
        }
        return refused(Tr::tr("%1 cannot take the step \"%2\" yet. %3").arg(record.text("ref"), translated(type.context, transition->label), sentences.join(u' ')),
                       toText(checked.obstacles.front().field));
    }
    Changes changes{{fieldIndex(type, "state"), Value(toText(transition->to))}};
    for (const Name stamped : transition->stamps)
        if (record.isEmpty(stamped))
            changes.emplace_back(fieldIndex(type, stamped), stamp(workbook, *findField(type, stamped), now));
    for (const Name cleared : transition->clears)
        changes.emplace_back(fieldIndex(type, cleared), Value());
    for (const Name counted : transition->counts)
        changes.emplace_back(fieldIndex(type, counted), record.integer(counted).value_or(0) + 1);
    return changes;
}

Result<> advance(Workbook &workbook, const RecordType &type, qint64 id, Name transition, const Intent &intent)
{
    // Inside the transaction, so that what is checked is what is changed.
    ITSMS_TRY(auto transaction, Transaction::begin(workbook, intent));
    ITSMS_TRY(const Record record, readRecord(workbook, type, id));
    ITSMS_TRY(const Changes changes, stepChanges(workbook, record, transition, transaction->now()));
    ITSMS_CHECK(transaction->update(type, id, changes));
    ITSMS_CHECK(transaction->commit());
    return {};
}

} // namespace itsms
