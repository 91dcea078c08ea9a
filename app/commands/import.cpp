// itsms import: another program's table, brought in as one change.
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "app/commands/import_mapping.h"
#include "app/commands/progress.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr std::size_t shownRejections = 10;

struct ImportWishes
{
    QString file;
    QString type;
    QString source;
    MappingWishes mapping;
    std::optional<QString> sheet;
    std::optional<QString> rejects;
    std::optional<QString> saveProfile;
    bool dryRun = false;
};

void printMapping(Output &out, const ImportProfile &profile)
{
    out.line(Tr::tr("Suggested mapping; correct it with --map, or keep it with --save-profile:"));
    for (const FieldSource &source : profile.fields)
        out.line(QString("    "_L1 + mappingLine(source)));
    out.line(profile.key.isEmpty() ? Tr::tr("    Every row is a new record.") : Tr::tr("    Rows find their record by %1.").arg(profile.key));
}

QString whereRejected(const Rejection &rejection)
{
    if (rejection.column.isEmpty())
        return Tr::tr("Line %1: %2").arg(rejection.line).arg(rejection.reason);
    return Tr::tr("Line %1, column \"%2\", value \"%3\": %4").arg(rejection.line).arg(rejection.column, rejection.value.simplified(), rejection.reason);
}

void printCounts(Output &out, const ImportWishes &wishes, const ImportReport &report)
{
    if (!report.dateFormats.isEmpty())
        out.line(Tr::tr("Dates were read as %1.").arg(report.dateFormats.join(", "_L1)));
    out.line(Tr::tr("New: %1, changed: %2, unchanged: %3, rejected: %4, superseded: %5.")
                 .arg(report.added).arg(report.changed).arg(report.unchanged).arg(report.rejected).arg(report.superseded));
    if (report.linked > 0)
        out.line(Tr::tr("Records made because rows link to them: %1.").arg(report.linked));
    if (wishes.dryRun)
        out.line(Tr::tr("This was a dry run: nothing was changed."));
}

void printRejections(Output &out, const ImportWishes &wishes, const ImportReport &report)
{
    const std::size_t shown = std::min(report.rejections.size(), shownRejections);
    for (std::size_t i = 0; i < shown; ++i)
        out.line(whereRejected(report.rejections[i]));
    const qint64 more = report.rejected - qint64(shown);
    if (more > 0 && !wishes.rejects)
        out.line(Tr::tr("Further rejected rows: %1. --rejects OUT.csv writes them all to a file.").arg(more));
    if (report.rejected > 0 && wishes.rejects)
        out.line(Tr::tr("The rejected rows are in %1.").arg(*wishes.rejects));
}

void printRemarks(Output &out, const ImportReport &report)
{
    const std::size_t shown = std::min(report.remarks.size(), shownRejections);
    for (std::size_t i = 0; i < shown; ++i) {
        const Remark &remark = report.remarks[i];
        out.line(Tr::tr("Line %1, column \"%2\", value \"%3\": %4").arg(remark.line).arg(remark.column, remark.value.simplified(), remark.sentence));
    }
    if (report.remarked > qint64(shown))
        out.line(Tr::tr("Further remarks of this kind: %1.").arg(report.remarked - qint64(shown)));
}

Result<ImportReport> runShowingProgress(Context &context, Workbook &workbook, TableSource &source, const ImportProfile &profile, const ImportWishes &wishes)
{
    const Interruption interruption;
    ProgressLine line(context.err, Tr::tr("Importing"));
    ImportOptions options{.dryRun = wishes.dryRun, .rejectsPath = wishes.rejects.value_or(QString())};
    options.progress = [&](const ImportProgress &progress) {
        line.show(progress.size > 0 ? int(progress.position * 1000 / progress.size) : 0);
        return !interruption.asked();
    };
    return runImport(workbook, source, profile, intentOf(context, Tr::tr("Imported %1").arg(fileName(wishes.source))), options);
}

Result<> keepProfile(Context &context, Workbook &workbook, ImportProfile profile, const QString &name)
{
    profile.name = name;
    const QByteArray definition = QJsonDocument(profile.toJson()).toJson(QJsonDocument::Compact);
    ITSMS_CHECK(changeWorkbook(workbook, intentOf(context, Tr::tr("Saved the import profile %1").arg(name)),
                               [&](Transaction &transaction) { return transaction.saveProfile(name, profile.type, definition); }));
    context.out.line(Tr::tr("The mapping is kept as the profile \"%1\".").arg(name));
    return {};
}

/// The rejected rows must not take the place of what they came from.
Result<> checkRejects(const ImportWishes &wishes)
{
    if (!wishes.rejects)
        return {};
    const QString path = QFileInfo(*wishes.rejects).canonicalFilePath();
    for (const QString &used : {wishes.file, wishes.source})
        if (!path.isEmpty() && path == QFileInfo(used).canonicalFilePath())
            return wrongUse(Tr::tr("%1 is needed as it is; the rejected rows need another file.").arg(*wishes.rejects));
    return {};
}

Result<Answer> importTable(Context &context, const ImportWishes &wishes)
{
    ITSMS_TRY(const RecordType *type, typeNamed(context.catalogue, wishes.type));
    ITSMS_CHECK(checkRejects(wishes));
    ITSMS_TRY(const auto workbook, openToWrite(context, wishes.file));
    type = workbook->catalogue().type(type->name); // With the fields of the organisation's own.
    ITSMS_TRY(const auto source, openTable(wishes.source, TableOptions{.sheet = wishes.sheet.value_or(QString())}));
    ITSMS_TRY(const std::vector<TableRow> rows, firstRows(*source));
    ITSMS_TRY(const ImportProfile profile, mappingOf(*workbook, *type, source->columns(), rows, wishes.mapping));
    if (!wishes.mapping.profile && wishes.mapping.maps.isEmpty())
        printMapping(context.out, profile);
    ITSMS_TRY(const ImportReport report, runShowingProgress(context, *workbook, *source, profile, wishes));
    printCounts(context.out, wishes, report);
    printRemarks(context.out, report);
    printRejections(context.out, wishes, report);
    if (wishes.saveProfile && !wishes.dryRun)
        ITSMS_CHECK(keepProfile(context, *workbook, profile, *wishes.saveProfile));
    return report.rejected == 0 ? Answer::Yes : Answer::No;
}

void addOptions(Command &command, ImportWishes &wishes)
{
    MappingWishes &mapping = wishes.mapping;
    command.option("--profile", "P", Tr::tr("A saved or shipped way of importing; \"itsms profiles\" lists them."), mapping.profile);
    command.options("--map", "COLUMN=FIELD", Tr::tr("Which column fills which field, before the profile; \"{COLUMN}: {COLUMN}=FIELD\" joins several, \"'text'=FIELD\" is the "
                                                    "same in every record, \"COLUMN=\" leaves a column out. Without a profile only what is mapped comes in; without both a mapping "
                                                    "is suggested."), mapping.maps);
    command.options("--value", "FIELD:FROM=TO", Tr::tr("What a cell means, such as \"priority:P1=critical\"; \"FIELD:Awaiting*=TO\" means all that begins so, \"FIELD:FROM=\" counts "
                                                        "as empty."), mapping.values);
    command.option("--key", "FIELD", Tr::tr("By which field a row finds its record; empty makes every row a new one."), mapping.key);
    command.flag("--last-wins", Tr::tr("Only the last row of each key counts, as in event logs."), mapping.lastWins);
    command.option("--date-format", "F", Tr::tr("How dates are written, such as D/M/YYYY H:MM; otherwise recognised."), mapping.dateFormat);
    command.option("--time-zone", "Z", Tr::tr("Of times that do not say theirs, such as Europe/Berlin; otherwise the workbook's."), mapping.timeZone);
    command.option("--sheet", "S", Tr::tr("Which sheet of a spreadsheet; otherwise the first with content."), wishes.sheet);
    command.flag("--create-missing", Tr::tr("Makes the records that rows link to where they are missing, such as persons."), mapping.createMissing);
    command.flag("--dry-run", Tr::tr("Says what would happen and changes nothing."), wishes.dryRun);
    command.option("--rejects", "OUT.csv", Tr::tr("Writes the rejected rows to a file, with their line and the reason."), wishes.rejects);
    command.option("--save-profile", "NAME", Tr::tr("Keeps this mapping in the workbook under a name."), wishes.saveProfile);
}

} // namespace

void addImport(Commands &commands)
{
    const auto wishes = std::make_shared<ImportWishes>();
    Command command = commands.add("import", Tr::tr("Imports a CSV, TSV, xlsx or ods file as one change; the exit code is 1 where rows were rejected."));
    command.argument("FILE", Tr::tr("The workbook."), wishes->file);
    command.argument("TYPE", Tr::tr("The record type, such as incident; \"itsms describe\" lists them."), wishes->type);
    command.argument("SOURCE", Tr::tr("The file to import."), wishes->source);
    addOptions(command, *wishes);
    command.action([wishes](Context &context) { return importTable(context, *wishes); });
}

} // namespace itsms
