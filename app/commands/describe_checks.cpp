// The checks as a table in Markdown.
#include "app/commands/describe_checks.h"

#include "app/commands/record_words.h"
#include "core/store/schema.h"
#include "core/store/workbook.h"

#include <QCollator>
#include <QCoreApplication>
#include <QTemporaryDir>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The subject first, then whatever else the query looks at: tables of links are no record types.
Result<QString> recordTypes(const Workbook &workbook, const Check &check)
{
    ITSMS_TRY(QStringList tables, tablesRead(workbook.connection(), check.offenders));
    tables.sort();
    QStringList types{toText(check.subject)};
    for (const QString &table : tables)
        if (workbook.catalogue().type(table) && !types.contains(table))
            types += table;
    return types.join(", "_L1);
}

std::vector<const Check *> inOrderOfClauses(const Catalogue &catalogue)
{
    std::vector<const Check *> checks = catalogue.checks();
    QCollator numbers(QLocale::C);
    numbers.setNumericMode(true);
    std::stable_sort(checks.begin(), checks.end(), [&](const Check *a, const Check *b) { return numbers.compare(toText(a->clause), toText(b->clause)) < 0; });
    return checks;
}

} // namespace

Result<> writeChecks(Output &out, const Catalogue &catalogue)
{
    // SQLite itself says what a query reads, and for that it needs the tables.
    const QTemporaryDir folder;
    ITSMS_TRY(const auto workbook, Workbook::create(folder.filePath(u"checks.itsms"_s), catalogue, {.organisation = u"Checks"_s}));
    out.line(QString(u"# "_s + Tr::tr("The checks")));
    out.line();
    out.line(Tr::tr("%n checks, in the order of the clauses. Made by `itsms describe --checks`; not written by hand.", nullptr, int(catalogue.checks().size())));
    out.line();
    out.line(u"| %1 | %2 | %3 | %4 | %5 |"_s.arg(Tr::tr("Clause"), Tr::tr("Check"), Tr::tr("What must hold"), Tr::tr("Severity"), Tr::tr("Record types")));
    out.line(u"|---|---|---|---|---|");
    for (const Check *check : inOrderOfClauses(catalogue)) {
        ITSMS_TRY(const QString types, recordTypes(*workbook, *check));
        out.line(u"| %1 | `%2` | %3 | %4 | %5 |"_s.arg(toText(check->clause), toText(check->name), translated(check->context, check->label), severityLabel(check->severity), types));
    }
    return {};
}

} // namespace itsms
