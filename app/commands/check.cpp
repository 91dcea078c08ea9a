// itsms check: what does not conform, today or on another day.
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "app/commands/record_words.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct CheckOptions
{
    QString file;
    std::optional<QString> asOf;
    std::optional<QString> clause;
    bool json = false;
};

void writeFinding(JsonStream &json, const Finding &finding)
{
    const Check &check = *finding.check;
    json.beginObject();
    json.member("check", check.name);
    json.member("clause", check.clause);
    json.member("severity", severityName(check.severity));
    json.member("record", finding.ref);
    json.member("title", finding.title);
    json.member("label", translated(check.context, check.label));
    json.member("remedy", translated(check.context, check.remedy));
    json.endObject();
}

Result<qint64> writeJson(Context &context, const Workbook &workbook, const Moment &moment, const QString &clause)
{
    JsonStream json(context.out);
    qint64 count = 0;
    json.beginObject();
    json.member("as_of", moment.today.toString(Qt::ISODate));
    json.key("findings");
    json.beginArray();
    ITSMS_CHECK(forEachFinding(workbook, moment, clause, [&](const Finding &finding) {
        writeFinding(json, finding);
        ++count;
        return json.isOpen();
    }));
    json.endArray();
    ITSMS_TRY(const CheckCoverage coverage, checkCoverage(workbook, clause));
    json.key("checks");
    json.integer(coverage.checks);
    json.key("checks_without_records");
    json.integer(coverage.withoutRecords);
    json.endObject();
    return count;
}

void printCheck(Output &out, const Check &check)
{
    out.line(Tr::tr("%1  %2: %3").arg(toText(check.clause), severityLabel(check.severity), translated(check.context, check.label)));
    out.line(Tr::tr("    What to do: %1").arg(translated(check.context, check.remedy)));
}

Result<qint64> print(Context &context, const Workbook &workbook, const Moment &moment, const QString &clause)
{
    const Check *last = nullptr;
    qint64 checks = 0;
    qint64 count = 0;
    ITSMS_CHECK(forEachFinding(workbook, moment, clause, [&](const Finding &finding) {
        if (finding.check != last) {
            printCheck(context.out, *finding.check);
            ++checks;
        }
        last = finding.check;
        ++count;
        context.out.line(QString("    "_L1 + finding.ref + "  "_L1 + finding.title));
        return context.out.isOpen();
    }));
    const QString day = moment.today.toString(Qt::ISODate);
    ITSMS_TRY(const CheckCoverage coverage, checkCoverage(workbook, clause));
    if (coverage.withoutRecords)
        context.out.line(Tr::tr("%1 of %2 checks found nothing recorded to look at; they prove nothing yet.").arg(coverage.withoutRecords).arg(coverage.checks));
    context.out.line(count == 0 ? Tr::tr("No findings on %1.").arg(day) : Tr::tr("Findings on %1: %2, of %3 checks.").arg(day).arg(count).arg(checks));
    return count;
}

/// A clause of which no check speaks would look like a clean one.
Result<> clauseIsKnown(const Catalogue &catalogue, const QString &clause)
{
    QStringList clauses;
    for (const Check *check : catalogue.checks()) {
        const QString each = toText(check->clause);
        if (each == clause || each.startsWith(QString(clause + u'.')))
            return {};
        if (!clauses.contains(each))
            clauses.append(each);
    }
    return wrongUse(Tr::tr("No check belongs to clause \"%1\". There are checks for: %2.").arg(clause, clauses.join(", "_L1)));
}

Result<Answer> runCheckCommand(Context &context, const CheckOptions &options)
{
    if (options.clause)
        ITSMS_CHECK(clauseIsKnown(context.catalogue, *options.clause));
    ITSMS_TRY(const auto workbook, openToRead(context, options.file));
    ITSMS_TRY(const Moment moment, momentOf(*workbook, options.asOf));
    const QString clause = options.clause.value_or(QString());
    ITSMS_TRY(const qint64 count, options.json ? writeJson(context, *workbook, moment, clause) : print(context, *workbook, moment, clause));
    return count == 0 ? Answer::Yes : Answer::No;
}

} // namespace

void addCheck(Commands &commands)
{
    const auto options = std::make_shared<CheckOptions>();
    Command command = commands.add("check", Tr::tr("Lists what does not conform to the standard; the exit code is 1 where something does not."));
    command.argument("FILE", Tr::tr("The workbook."), options->file);
    command.option("--as-of", "DATE", Tr::tr("As if it were the end of this day (YYYY-MM-DD)."), options->asOf);
    command.option("--clause", "C", Tr::tr("Only a clause and what is below it, such as 8 or 8.1."), options->clause);
    command.flag("--json", Tr::tr("For programs: an object with as_of and findings."), options->json);
    command.action([options](Context &context) { return runCheckCommand(context, *options); });
}

} // namespace itsms
