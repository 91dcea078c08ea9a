// itsms advance: a step of a record's lifecycle.
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "core/engine/lifecycle.h"

#include <QCoreApplication>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct AdvanceOptions
{
    QString file;
    QString number;
    QString step;
};

bool startsFrom(const Transition &transition, const QString &state)
{
    return std::any_of(transition.from.begin(), transition.from.end(), [&](Name from) { return toText(from) == state; });
}

/// By the step's own name, or by that of the state it leads to: where several lead there, the one that starts from where the record is.
Result<const Transition *> stepNamed(const Record &record, const QString &name)
{
    const RecordType &type = record.type();
    const QString wanted = name.trimmed().toLower().replace(u' ', u'_').replace(u'-', u'_');
    const Transition *leading = nullptr;
    for (const Transition &transition : type.transitions) {
        if (toText(transition.name) == wanted)
            return &transition;
        if (toText(transition.to) == wanted && (leading == nullptr || startsFrom(transition, record.text("state"))))
            leading = &transition;
    }
    if (leading != nullptr)
        return leading;
    const QString hint = nearestSentence(name, namesOf(type.transitions) + namesOf(type.states));
    return wrongUse(Tr::tr("%1 has no step \"%2\". %3")
                        .arg(toText(type.name), name, hint.isEmpty() ? Tr::tr("Its steps: %1.").arg(namesOf(type.transitions).join(", "_L1)) : hint));
}

/// The lifecycle speaks of labels; who fills the fields in here needs their names.
Error withFieldNames(const Workbook &workbook, const Record &record, const Transition &taken, Error error)
{
    QStringList names;
    if (const auto possible = steps(workbook, record))
        for (const Step &step : *possible)
            for (const Obstacle &obstacle : step.obstacles)
                if (step.transition == &taken && !obstacle.field.empty())
                    names.append(toText(obstacle.field));
    if (!names.isEmpty())
        error.sentence = Tr::tr("%1 Fields to fill in: %2.").arg(error.sentence, names.join(", "_L1));
    return error;
}

Result<Answer> takeStep(Context &context, const AdvanceOptions &options)
{
    ITSMS_TRY(const auto workbook, openToWrite(context, options.file));
    ITSMS_TRY(const Record record, recordNumbered(*workbook, options.number));
    ITSMS_TRY(const Transition *step, stepNamed(record, options.step));
    const RecordType &type = record.type();
    const QString ref = record.text("ref");
    const QString action = Tr::tr("%1: %2").arg(ref, translated(type.context, step->label));
    const Result<> taken = advance(*workbook, type, record.id(), step->name, intentOf(context, action));
    if (!taken)
        return Failure(withFieldNames(*workbook, record, *step, taken.error()));
    const State *state = findState(type, step->to);
    context.out.line(Tr::tr("%1 is now in the state \"%2\".").arg(ref, translated(type.context, state->label)));
    return Answer::Yes;
}

} // namespace

void addAdvance(Commands &commands)
{
    const auto options = std::make_shared<AdvanceOptions>();
    Command command = commands.add("advance", Tr::tr("Takes a step in the life of a record."));
    command.argument("FILE", Tr::tr("The workbook."), options->file);
    command.argument("NUMBER", Tr::tr("The record, such as INC-000017."), options->number);
    command.argument("STEP", Tr::tr("The step, or the state it leads to; \"itsms show\" lists what is possible."), options->step);
    command.action([options](Context &context) { return takeStep(context, *options); });
}

} // namespace itsms
