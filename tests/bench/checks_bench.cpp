// All checks of all processes on the records of a large organisation, against the bare statements in the same run.
// Usage: checks_bench [--plans]; with it, how SQLite finds the offenders of the slowest checks.
#include "core/engine/conformity.h"
#include "tests/bench/support/organisation.h"

#include <QCoreApplication>
#include <QDateTime>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

constexpr int named = 10;
constexpr double goal = 1.2;

struct Timed
{
    const Check *check = nullptr;
    double milliseconds = 0;
    qint64 offenders = 0;
};

sqlite3_stmt *prepared(sqlite3 *handle, const QByteArray &sql, const Moment &moment)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK) {
        fprintf(stderr, "%s\n", sqlite3_errmsg(handle));
        exit(1);
    }
    if (const int today = sqlite3_bind_parameter_index(statement, ":today"))
        sqlite3_bind_text(statement, today, moment.today.toString(Qt::ISODate).toUtf8().constData(), -1, SQLITE_TRANSIENT);
    if (const int now = sqlite3_bind_parameter_index(statement, ":now"))
        sqlite3_bind_int64(statement, now, moment.now);
    return statement;
}

/// The statement itself, stepped to its end.
qint64 runBare(sqlite3 *handle, const Check &check, const Moment &moment)
{
    sqlite3_stmt *statement = prepared(handle, QByteArray(check.offenders.data(), qsizetype(check.offenders.size())), moment);
    qint64 rows = 0;
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        sum += sqlite3_column_int64(statement, 0);
        ++rows;
    }
    sqlite3_finalize(statement);
    return sum < 0 ? 0 : rows;
}

/// Numbers and titles of what the statement finds, copied as a program has to that keeps them for a moment.
void readTitles(sqlite3 *handle, const Check &check, const Moment &moment)
{
    const QByteArray offenders(check.offenders.data(), qsizetype(check.offenders.size()));
    const QByteArray subject(check.subject.data(), qsizetype(check.subject.size()));
    sqlite3_stmt *statement = prepared(handle, "SELECT id, ref, title FROM \"" + subject + "\" WHERE id IN (" + offenders + ") ORDER BY id", moment);
    qsizetype letters = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (const int column : {1, 2}) {
            const QString text = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)), sqlite3_column_bytes(statement, column));
            letters += text.size();
        }
    }
    sqlite3_finalize(statement);
    if (letters < 0)
        exit(1);
}

std::vector<Timed> slowest(const Workbook &book, const Moment &moment)
{
    std::vector<Timed> all;
    for (const Check *check : book.catalogue().checks()) {
        Timed timed{check};
        timed.milliseconds = bench::timed([&] { timed.offenders = runBare(book.connection().handle(), *check, moment); });
        all.push_back(timed);
    }
    std::sort(all.begin(), all.end(), [](const Timed &a, const Timed &b) { return a.milliseconds > b.milliseconds; });
    return all;
}

void printPlan(const Workbook &book, const Check &check, const Moment &moment)
{
    const QByteArray sql = "EXPLAIN QUERY PLAN " + QByteArray(check.offenders.data(), qsizetype(check.offenders.size()));
    sqlite3_stmt *statement = prepared(book.connection().handle(), sql, moment);
    QHash<int, int> depth;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const int level = depth.value(sqlite3_column_int(statement, 1), 0) + 1;
        depth.insert(sqlite3_column_int(statement, 0), level);
        printf("      %*s%s\n", level * 2, "", reinterpret_cast<const char *>(sqlite3_column_text(statement, 3)));
    }
    sqlite3_finalize(statement);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const bool plans = application.arguments().contains(u"--plans"_s);
    auto book = bench::need(Workbook::open(bench::organisationWorkbook(), Catalogue::standard(), Access::ReadOnly));
    const Moment moment = momentAt(*book, QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC).toSecsSinceEpoch());
    sqlite3 *handle = book->connection().handle();
    const auto bare = [&] {
        for (const Check *check : book->catalogue().checks())
            runBare(handle, *check, moment);
    };
    bench::compare("checks", goal, 5, [&] { bench::need(runChecks(*book, moment)); }, bare);
    // With number and title of every offender, as the command line writes them; so reads the limit.
    qint64 findings = 0;
    bench::compare("checks_with_titles", goal, 3, [&] {
        findings = 0;
        bench::need(forEachFinding(*book, moment, {}, [&findings](const Finding &) { return ++findings > 0; }));
    }, [&] {
        for (const Check *check : book->catalogue().checks())
            readTitles(handle, *check, moment);
    });

    const std::vector<Timed> all = slowest(*book, moment);
    double total = 0;
    for (const Timed &each : all)
        total += each.milliseconds;
    printf("checks_slowest               checks=%zu findings=%lld ms=%.0f, of which:\n", all.size(), findings, total);
    for (std::size_t i = 0; i < std::min<std::size_t>(named, all.size()); ++i) {
        printf("  %8.1f ms %7lld offenders  %s\n", all[i].milliseconds, all[i].offenders, toText(all[i].check->name).toUtf8().constData());
        if (plans)
            printPlan(*book, *all[i].check, moment);
    }
    return 0;
}
