// itsms describe: what the program knows about, without any workbook.
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "app/commands/describe_checks.h"
#include "app/commands/describe_json.h"
#include "app/commands/fields_print.h"
#include "app/commands/table_print.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct DescribeOptions
{
    QString type;
    bool json = false;
    bool checks = false;
};

QString marks(const Field &field)
{
    if (field.readOnly)
        return Tr::tr("kept by the workbook");
    return field.required ? Tr::tr("required") : QString();
}

void printFields(Output &out, const RecordType &type)
{
    TablePrinter table(out, {{Tr::tr("Field")}, {Tr::tr("Label")}, {QString()}, {Tr::tr("Kind")}});
    for (const Field &field : type.fields)
        table.add({toText(field.name), translatedLabel(field), marks(field), kindLabel(field)});
    table.finish();
}

void printSteps(Output &out, const RecordType &type)
{
    if (type.transitions.empty())
        return;
    out.line();
    TablePrinter table(out, {{Tr::tr("Step")}, {Tr::tr("Label")}, {Tr::tr("From")}, {Tr::tr("To")}, {Tr::tr("Needs")}});
    for (const Transition &transition : type.transitions) {
        QStringList from;
        for (const Name state : transition.from)
            from.append(toText(state));
        QStringList needs;
        for (const Name field : transition.needs)
            needs.append(toText(field));
        table.add({toText(transition.name), translated(type.context, transition.label), from.join(", "_L1), toText(transition.to), needs.join(", "_L1)});
    }
    table.finish();
}

void printType(Output &out, const RecordType &type)
{
    out.line(Tr::tr("%1 (%2), clause %3").arg(translated(type.context, type.label), toText(type.name), toText(type.clause)));
    out.line(translated(type.context, type.purpose));
    out.line();
    printFields(out, type);
    printSteps(out, type);
}

void printProcesses(Output &out, const Catalogue &catalogue)
{
    for (const Process &process : catalogue.processes()) {
        out.line(Tr::tr("%1  %2 (%3)").arg(toText(process.clause), translated(process.context, process.label), toText(process.name)));
        for (const RecordType &type : process.records)
            out.line(Tr::tr("    %1 (%2): %3").arg(toText(type.name), toText(type.prefix), translated(type.context, type.purpose)));
        const auto names = [&out](const QString &heading, const QStringList &list) {
            if (!list.isEmpty())
                out.line(QString("    "_L1 + heading + u' ' + list.join(", "_L1)));
        };
        names(Tr::tr("Checks:"), namesOf(process.checks));
        names(Tr::tr("Measures:"), namesOf(process.measures));
        names(Tr::tr("Reports:"), namesOf(process.reports));
    }
}

Result<Answer> describe(Context &context, const DescribeOptions &options)
{
    if (options.checks) {
        ITSMS_CHECK(writeChecks(context.out, context.catalogue));
        return Answer::Yes;
    }
    if (options.type.isEmpty()) {
        if (options.json)
            writeCatalogue(context.out, context.catalogue);
        else
            printProcesses(context.out, context.catalogue);
        return Answer::Yes;
    }
    ITSMS_TRY(const RecordType *type, typeNamed(context.catalogue, options.type));
    if (options.json)
        writeType(context.out, *type, context.catalogue);
    else
        printType(context.out, *type);
    return Answer::Yes;
}

} // namespace

void addDescribe(Commands &commands)
{
    const auto options = std::make_shared<DescribeOptions>();
    Command command = commands.add("describe", Tr::tr("Says what the program knows: record types with their fields and steps, checks, measures, reports."));
    command.argument("TYPE", Tr::tr("Only this record type, in full."), options->type, Need::Optional);
    command.flag("--json", Tr::tr("For programs: an object with processes, record_types, checks, measures and reports; with TYPE, that record type."), options->json);
    command.flag("--checks", Tr::tr("All checks as a table in Markdown: clause, rule, severity and the record types it looks at."), options->checks);
    command.action([options](Context &context) { return describe(context, *options); });
}

} // namespace itsms
