// Opening a workbook of every record type and reading the first of it, against opening the bare file and doing the same. Each time in a
// program of its own, since the declarations are put together once for each.
#include "core/store/records.h"
#include "tests/bench/support/organisation.h"

#include <QCoreApplication>
#include <QProcess>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 11;
constexpr double goal = 20; // Milliseconds more.

constexpr const char *firstRead = "SELECT id, ref, title FROM person ORDER BY id LIMIT 50";

void openOurs(const QString &path)
{
    const auto book = bench::need(Workbook::open(path, Catalogue::standard()));
    bench::need(recordIds(*book, {.type = book->catalogue().type(u"person"), .sort = "ref", .limit = 50}));
}

void openBare(const QString &path)
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK
        || sqlite3_prepare_v2(handle, firstRead, -1, &statement, nullptr) != SQLITE_OK)
        exit(1);
    while (sqlite3_step(statement) == SQLITE_ROW)
        sqlite3_column_text(statement, 1);
    sqlite3_finalize(statement);
    sqlite3_close(handle);
}

double inProgramOfItsOwn(const QString &what, const QString &path)
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {what, path});
    program.waitForFinished(60'000);
    if (program.exitCode() != 0)
        exit(1);
    return program.readAllStandardOutput().trimmed().toDouble();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void measure(const char *name, const QString &path)
{
    std::vector<double> ours, bare, more;
    for (int i = 0; i < runs; ++i) {
        ours.push_back(inProgramOfItsOwn(u"--ours"_s, path));
        bare.push_back(inProgramOfItsOwn(u"--bare"_s, path));
        more.push_back(ours.back() - bare.back());
    }
    printf("%-28s ours_ms=%.1f limit_ms=%.1f more_ms=%.1f goal=%.0f %s\n", name, median(ours), median(bare), median(more), goal,
        median(more) <= goal ? "met" : "MISSED");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3) {
        const QString path = arguments[2];
        printf("%.3f\n", bench::timed([&] { arguments[1] == u"--ours" ? openOurs(path) : openBare(path); }));
        return 0;
    }
    const QString empty = bench::freshWorkbook(u"empty.itsms"_s);
    measure("open_empty", empty);
    measure("open_organisation", bench::organisationWorkbook());
    return 0;
}
