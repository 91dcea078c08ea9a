// itsms fields: the fields and choices that the organisation adds to the record types.
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "app/commands/fields_print.h"
#include "core/store/custom_fields.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct FieldsOptions
{
    QString file;
    QStringList words;
    std::optional<QString> kind;
    std::optional<QString> target;
    std::optional<QString> help;
    QStringList choices;
    bool json = false;
};

/// "add TYPE LABEL" in its parts: what to do, and with what.
struct Request
{
    const FieldsOptions &options;
    const Workbook &workbook;
    QString type; ///< By its name.
    QStringList rest;

    Result<> takes(qsizetype least, qsizetype most, const QString &usage) const
    {
        if (rest.size() < least || rest.size() > most)
            return wrongUse(Tr::tr("Write it as: itsms fields FILE %1").arg(usage));
        return {};
    }
};

Result<Kind> kindOf(const FieldsOptions &options)
{
    const QString name = options.kind.value_or(options.choices.isEmpty() ? kindName(Kind::Text) : kindName(Kind::Choice));
    const auto kind = kindNamed(name);
    QStringList names;
    for (const Kind each : customKinds())
        names += kindName(each);
    if (!kind || !names.contains(name))
        return wrongUse(Tr::tr("There is no kind \"%1\". The kinds: %2.").arg(name, names.join(", "_L1)));
    if (*kind != Kind::Choice && !options.choices.isEmpty())
        return wrongUse(Tr::tr("--choice belongs to a field of the kind choice."));
    if (*kind != Kind::Link && options.target)
        return wrongUse(Tr::tr("--target belongs to a field of the kind link."));
    return *kind;
}

Result<> add(Transaction &transaction, const Request &request)
{
    ITSMS_CHECK(request.takes(1, 1, u"add TYPE LABEL [--kind KIND]"_s));
    ITSMS_TRY(const Kind kind, kindOf(request.options));
    CustomField field{.type = request.type, .name = {}, .label = request.rest[0], .help = request.options.help.value_or(QString()), .kind = kind};
    if (request.options.target) {
        ITSMS_TRY(const RecordType *target, typeNamed(request.workbook.catalogue(), *request.options.target));
        field.target = toText(target->name);
    }
    ITSMS_CHECK(addCustomField(transaction, field, request.options.choices));
    return {};
}

Result<> addChoice(Transaction &transaction, const Request &request)
{
    ITSMS_CHECK(request.takes(2, 2, u"choice TYPE FIELD LABEL"_s));
    ITSMS_CHECK(addCustomChoice(transaction, {request.type, request.rest[0], {}, request.rest[1]}));
    return {};
}

/// What is there, as it is there; nothing is made of a name that is none of the organisation's own, so that the store says why not.
CustomField fieldOf(const Request &request)
{
    const CustomField *known = request.workbook.catalogue().customisation().field(request.type, request.rest[0]);
    return known ? *known : CustomField{.type = request.type, .name = request.rest[0], .label = request.rest[0]};
}

CustomChoice choiceOf(const Request &request)
{
    const CustomChoice *known = request.workbook.catalogue().customisation().choice(request.type, request.rest[0], request.rest[1]);
    return known ? *known : CustomChoice{request.type, request.rest[0], request.rest[1], request.rest[1]};
}

Result<> rename(Transaction &transaction, const Request &request)
{
    ITSMS_CHECK(request.takes(2, 3, u"rename TYPE FIELD [CHOICE] LABEL"_s));
    if (request.rest.size() == 3) {
        CustomChoice choice = choiceOf(request);
        choice.label = request.rest[2];
        return changeCustomChoice(transaction, choice);
    }
    CustomField field = fieldOf(request);
    field.label = request.rest[1];
    field.help = request.options.help.value_or(field.help);
    return changeCustomField(transaction, field);
}

enum class Sight { Hidden, Shown };

Result<> setSight(Transaction &transaction, const Request &request, Sight sight)
{
    ITSMS_CHECK(request.takes(1, 2, sight == Sight::Hidden ? u"hide TYPE FIELD [CHOICE]"_s : u"show TYPE FIELD [CHOICE]"_s));
    if (request.rest.size() == 2) {
        CustomChoice choice = choiceOf(request);
        choice.hidden = sight == Sight::Hidden;
        return changeCustomChoice(transaction, choice);
    }
    CustomField field = fieldOf(request);
    field.hidden = sight == Sight::Hidden;
    return changeCustomField(transaction, field);
}

Result<> moveBy(Transaction &transaction, const Request &request)
{
    const QString usage = u"move TYPE FIELD [CHOICE] up|down"_s;
    ITSMS_CHECK(request.takes(2, 3, usage));
    const QString way = request.rest.last();
    if (way != "up"_L1 && way != "down"_L1)
        return request.takes(0, 0, usage);
    const Move move = way == "up"_L1 ? Move::Up : Move::Down;
    if (request.rest.size() == 3)
        return moveCustomChoice(transaction, request.type, request.rest[0], request.rest[1], move);
    return moveCustomField(transaction, request.type, request.rest[0], move);
}

Result<> perform(Transaction &transaction, const QString &action, const Request &request)
{
    if (action == "add"_L1)
        return add(transaction, request);
    if (action == "choice"_L1)
        return addChoice(transaction, request);
    if (action == "rename"_L1)
        return rename(transaction, request);
    if (action == "hide"_L1)
        return setSight(transaction, request, Sight::Hidden);
    if (action == "show"_L1)
        return setSight(transaction, request, Sight::Shown);
    if (action == "move"_L1)
        return moveBy(transaction, request);
    return wrongUse(Tr::tr("\"%1\" is nothing that can be done with fields. Say add, choice, rename, hide, show or move.").arg(action));
}

/// What history and undo call it.
QString actionText(const QString &action, const QString &type, const QString &what)
{
    if (action == "add"_L1)
        return Tr::tr("Added the field %1 to %2").arg(what, type);
    if (action == "choice"_L1)
        return Tr::tr("Added a choice to %1 of %2").arg(what, type);
    return Tr::tr("Changed the field %1 of %2").arg(what, type);
}

Result<> changeFields(Context &context, const FieldsOptions &options)
{
    if (options.words.size() < 2)
        return wrongUse(Tr::tr("Say what to do with which record type: itsms fields FILE add TYPE LABEL."));
    ITSMS_TRY(const auto workbook, openToWrite(context, options.file));
    ITSMS_TRY(const RecordType *type, typeNamed(workbook->catalogue(), options.words[1]));
    const Request request{options, *workbook, toText(type->name), options.words.mid(2)};
    const QString action = actionText(options.words[0], request.type, request.rest.value(0));
    return changeWorkbook(*workbook, intentOf(context, action),
                          [&](Transaction &transaction) { return perform(transaction, options.words[0], request); });
}

Result<Answer> runFields(Context &context, const FieldsOptions &options)
{
    if (!options.words.isEmpty())
        ITSMS_CHECK(changeFields(context, options));
    // Opened anew: what was added is in the tables then.
    ITSMS_TRY(const auto workbook, openToRead(context, options.file));
    if (options.json)
        writeCustomisation(context.out, workbook->catalogue());
    else
        printCustomisation(context.out, workbook->catalogue());
    return Answer::Yes;
}

} // namespace

void addFields(Commands &commands)
{
    const auto options = std::make_shared<FieldsOptions>();
    Command command = commands.add("fields", Tr::tr("Lists the fields and choices of the organisation's own, or adds and changes them."));
    command.argument("FILE", Tr::tr("The workbook."), options->file);
    command.arguments("CHANGE", Tr::tr("add TYPE LABEL; choice TYPE FIELD LABEL; rename TYPE FIELD [CHOICE] LABEL; hide or show TYPE FIELD [CHOICE]; "
                                       "move TYPE FIELD [CHOICE] up or down."), options->words, Need::Optional);
    command.option("--kind", "KIND", Tr::tr("Of a new field: text, long_text, integer, decimal, date, yes_no, choice, person or link; otherwise text."), options->kind);
    command.options("--choice", "LABEL", Tr::tr("What can be chosen in a new field; once for each choice."), options->choices);
    command.option("--target", "TYPE", Tr::tr("The record type that a new field of the kind link leads to."), options->target);
    command.option("--explain", "SENTENCE", Tr::tr("What the field is for, for who fills it in."), options->help);
    command.flag("--json", Tr::tr("For programs: an object with fields and choices."), options->json);
    command.action([options](Context &context) { return runFields(context, *options); });
}

} // namespace itsms
