// itsms report: a report as PDF, and the list of those there are.
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "app/commands/json_stream.h"
#include "app/commands/report_register.h"
#include "app/commands/table_print.h"
#include "core/language.h"
#include "core/report/process_report.h"
#include "ui/documents/pdf_document.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct ReportOptions
{
    QString file;
    QString name;
    std::optional<QString> out;
    std::optional<QString> from;
    std::optional<QString> to;
    std::optional<QString> about;
    std::optional<QString> process;
    bool list = false;
    bool json = false;
    RegisterOptions ofRegister = {};
};

/// Those that are declared, and the one that every process has.
std::vector<const ReportDeclaration *> allReports(const Catalogue &catalogue)
{
    std::vector<const ReportDeclaration *> all = catalogue.reports();
    all.push_back(&processReport());
    return all;
}

void writeJson(Context &context)
{
    JsonStream json(context.out);
    json.beginArray();
    for (const ReportDeclaration *report : allReports(context.catalogue)) {
        json.beginObject();
        json.member("name", report->name);
        json.member("label", translated(report->context, report->label));
        json.member("purpose", translated(report->context, report->purpose));
        json.member("audience", translated(report->context, report->audience));
        json.member("clause", report->clause);
        json.member("about", report->about);
        json.key("periodic");
        json.boolean(report->periodic);
        json.endObject();
    }
    json.beginObject();
    json.member("name", QString::fromLatin1(registerName));
    json.member("label", registerLabel());
    json.member("purpose", registerPurpose());
    json.key("periodic");
    json.boolean(false);
    json.endObject();
    json.endArray();
}

void printList(Context &context)
{
    TablePrinter table(context.out, {{Tr::tr("Name")}, {Tr::tr("Clause")}, {Tr::tr("Covers")}, {Tr::tr("Report")}});
    for (const ReportDeclaration *report : allReports(context.catalogue))
        table.add({toText(report->name), toText(report->clause), report->periodic ? Tr::tr("a period") : Tr::tr("a day"), translated(report->context, report->label)});
    table.add({QString::fromLatin1(registerName), {}, Tr::tr("a day"), registerLabel()});
    table.finish();
}

Result<Answer> listReports(Context &context, const ReportOptions &options)
{
    // A workbook that cannot be used is no less wrong because its reports are the same as everybody's.
    if (!options.file.isEmpty())
        ITSMS_CHECK(openToRead(context, options.file));
    if (options.json)
        writeJson(context);
    else
        printList(context);
    return Answer::Yes;
}

Result<const ReportDeclaration *> reportNamed(const Catalogue &catalogue, const QString &name)
{
    const std::vector<const ReportDeclaration *> all = allReports(catalogue);
    for (const ReportDeclaration *report : all)
        if (toText(report->name) == name)
            return report;
    const QString hint = nearestSentence(name, namesOf(all));
    return wrongUse(Tr::tr("There is no report \"%1\". %2").arg(name, hint.isEmpty() ? Tr::tr("\"itsms report --list\" lists them.") : hint));
}

/// The process of --process; nothing where the report is about none.
Result<const Process *> processOf(const Workbook &workbook, const ReportDeclaration &report, const ReportOptions &options)
{
    const QString names = namesOf(workbook.catalogue().processes()).join(u", "_s);
    if (&report != &processReport()) {
        if (options.process)
            return wrongUse(Tr::tr("The report %1 is not about one process; leave --process out.").arg(toText(report.name)));
        return nullptr;
    }
    if (!options.process)
        return wrongUse(Tr::tr("Say which process: --process NAME, one of %1.").arg(names));
    if (const Process *process = workbook.catalogue().process(*options.process))
        return process;
    const QString hint = nearestSentence(*options.process, namesOf(workbook.catalogue().processes()));
    return wrongUse(Tr::tr("There is no process \"%1\". %2").arg(*options.process, hint.isEmpty() ? Tr::tr("There are: %1.").arg(names) : hint));
}

Result<Place> subjectOf(const Workbook &workbook, const ReportDeclaration &report, const QString &text)
{
    const RecordType *type = workbook.catalogue().type(report.about);
    if (!type)
        return wrongUse(Tr::tr("The report %1 is about the whole organisation; leave --about out.").arg(toText(report.name)));
    ITSMS_TRY(const std::optional<qint64> id, findByText(workbook, *type, text));
    if (!id)
        return wrongUse(Tr::tr("There is no %1 \"%2\". Give its number or its name.").arg(toText(type->name), text));
    return Place{type, *id};
}

Result<ReportRequest> requestOf(const Context &context, const Workbook &workbook, const ReportDeclaration &report, const ReportOptions &options)
{
    ReportRequest request;
    request.moment = momentAt(workbook, presentMoment());
    ITSMS_TRY(request.period, periodOf(options.from, options.to, request.moment.today));
    // The state of a day is asked for by the day the report ends.
    if (!report.periodic && options.to && request.period.to < request.moment.today)
        request.moment = endOfDay(workbook, request.period.to);
    if (options.about) {
        ITSMS_TRY(request.about, subjectOf(workbook, report, *options.about));
    }
    request.preparedBy = context.person;
    request.preparedAt = presentMoment();
    request.locale = localeOf(workbook.setting(u"language"_s, context.language));
    return request;
}

/// Any list, a process, or one of the declared reports.
Result<Report> reportOf(const Context &context, const Workbook &workbook, const ReportOptions &options)
{
    if (options.name == QLatin1StringView(registerName))
        return buildRegister(context, workbook, options.ofRegister);
    ITSMS_TRY(const ReportDeclaration *report, reportNamed(context.catalogue, options.name));
    ITSMS_TRY(const ReportRequest request, requestOf(context, workbook, *report, options));
    ITSMS_TRY(const Process *process, processOf(workbook, *report, options));
    return process ? buildProcessReport(workbook, *process, request) : buildReport(workbook, *report, request);
}

Result<Answer> writeReport(Context &context, const ReportOptions &options)
{
    if (options.list)
        return listReports(context, options);
    if (options.file.isEmpty() || options.name.isEmpty())
        return wrongUse(Tr::tr("Say which workbook and which report: itsms report FILE NAME --out X.pdf. \"itsms report --list\" lists the reports."));
    const bool isRegister = options.name == QLatin1StringView(registerName);
    if (!isRegister)
        ITSMS_CHECK(reportNamed(context.catalogue, options.name));
    if (options.ofRegister.isAsked() && !isRegister)
        return wrongUse(Tr::tr("--type, --where, --search, --columns, --sort, --descending and --group are for the report register alone."));
    if (!options.out)
        return wrongUse(Tr::tr("Say where to write: --out %1.pdf.").arg(options.name));
    ITSMS_TRY(const auto workbook, openToRead(context, options.file));
    // A report speaks the language of the organisation, whoever writes it.
    const QString language = workbook->setting(u"language"_s, context.language);
    if (language != context.language)
        installLanguage(*QCoreApplication::instance(), language);
    QLocale::setDefault(localeOf(language));
    ITSMS_TRY(const Report built, reportOf(context, *workbook, options));
    ITSMS_CHECK(writePdf(built, *options.out));
    context.out.line(*options.out);
    return Answer::Yes;
}

} // namespace

void addReport(Commands &commands)
{
    const auto options = std::make_shared<ReportOptions>();
    Command command = commands.add("report", Tr::tr("Writes a report as PDF, in the language of the organisation."));
    command.argument("FILE", Tr::tr("The workbook."), options->file, Need::Optional);
    command.argument("NAME", Tr::tr("The report; --list lists them."), options->name, Need::Optional);
    command.option("-o,--out", "PATH", Tr::tr("The PDF to write."), options->out);
    command.option("--from", "DATE", Tr::tr("The first day or month (YYYY-MM-DD or YYYY-MM); otherwise the last twelve months count."), options->from);
    command.option("--to", "DATE", Tr::tr("The last day or month; for the state of a day, that day."), options->to);
    command.option("--about", "RECORD", Tr::tr("Only what belongs to this record, by its number or name: a customer, for the service report."), options->about);
    addRegisterOptions(command, options->ofRegister);
    command.option("--process", "NAME", Tr::tr("For the report \"process\": the process, such as incident_management."), options->process);
    command.flag("--list", Tr::tr("Lists the reports there are, with or without a workbook."), options->list);
    command.flag("--json", Tr::tr("With --list, for programs: an array of reports."), options->json);
    command.action([options](Context &context) { return writeReport(context, *options); });
}

} // namespace itsms
