// Lists, search, saving, history, checks and backup on 150,000 incidents, each against the bare statement in the same run.
#include "core/engine/conformity.h"
#include "core/store/backup.h"
#include "core/store/journal.h"
#include "core/store/query_sql.h"
#include "core/store/transaction.h"
#include "tests/bench/support/bench.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <random>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

const RecordType &incidentType()
{
    return *Catalogue::standard().type(u"incident");
}

void runBare(const Connection &connection, const QString &sql)
{
    Statement statement = bench::need(connection.prepare(sql));
    while (bench::need(statement.step()))
        for (int i = 0; i < statement.columnCount(); ++i)
            statement.value(i);
}

/// The list page keeps the ids in the order of its filter and sort, and reads fifty by key wherever it stands.
void listPage(const Workbook &book)
{
    const RecordType &type = incidentType();
    const Ids ids = bench::need(recordIds(book, {.type = &type, .conditions = {{"state", Operator::Equals, u"closed"_s}}, .sort = "reported_at"}));
    std::mt19937 random(1);
    const QString columns = [&type] {
        QStringList names;
        for (const Field &field : type.fields)
            if (hasColumn(field))
                names += quoted(field.name);
        return names.join(u", ");
    }();
    std::size_t at = 0;
    const auto repeat = [](const std::function<void()> &work) { return [work] { for (int i = 0; i < 200; ++i) work(); }; };
    bench::compare("list_page_50_anywhere", 5, 7, repeat([&] {
        at = random() % (ids.size() - 50);
        bench::need(readPage(book, type, std::span(ids).subspan(at, 50)));
    }), repeat([&] {
        // By keyset on the index of the sort column, from the same place on: not through that of the state, which nearly all share.
        const qint64 from = 1'640'995'200 + qint64(at) * 840;
        runBare(book.connection(), u"SELECT id, %1 FROM incident WHERE +state = 'closed' AND reported_at >= %2 ORDER BY reported_at LIMIT 50"_s.arg(columns).arg(from));
    }));
    for (const Name sort : {Name("reported_at"), Name("priority"), Name("title"), Name("assigned_to")})
        bench::compare(("list_order_by_" + std::string(sort)).c_str(), 5, 5,
                       [&] { bench::need(recordIds(book, {.type = &type, .conditions = {{"state", Operator::Equals, u"closed"_s}}, .sort = sort})); },
                       [&] { runBare(book.connection(), u"SELECT id FROM incident WHERE state = 'closed' ORDER BY %1, id"_s.arg(toText(sort))); });
}

void search(const Workbook &book)
{
    for (const char *words : {"printer gateway", "T1149999", "certif"}) {
        const QString text = QString::fromLatin1(words);
        const auto repeat = [](const std::function<void()> &work) { return [work] { for (int i = 0; i < 50; ++i) work(); }; };
        bench::compare((u"search_50_newest "_s + text).toUtf8().constData(), 3, 7,
                       repeat([&] { bench::need(recordIds(book, {.type = &incidentType(), .search = text, .limit = 50})); }),
                       repeat([&] { runBare(book.connection(), u"SELECT rowid FROM search WHERE search MATCH '%1' ORDER BY rowid DESC LIMIT 50"_s.arg(searchExpression(text))); }));
    }
}

void saving(Workbook &book)
{
    const RecordType &type = incidentType();
    const Ids ids = bench::need(recordIds(book, {.type = &type, .limit = 200}));
    Connection plain = bench::need(Connection::open(bench::folder() + u"/save.db"_s, OpenMode::Create));
    bench::need(plain.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; DROP TABLE IF EXISTS t; CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT, b TEXT)"));
    for (int i = 0; i < 200; ++i)
        bench::need(plain.execute(u"INSERT INTO t VALUES(%1, 'x', 'y')"_s.arg(i)));
    int turn = 0;
    bench::compare("save_one_record", 4, 41, [&] {
        auto transaction = bench::need(Transaction::begin(book, {u"Bench"_s, u"Saved"_s}));
        bench::need(transaction->update(type, ids[std::size_t(++turn % 200)], {{fieldIndex(type, "title"), u"Title "_s + QString::number(turn)}}));
        bench::need(transaction->commit());
    }, [&] { bench::need(plain.execute(u"UPDATE t SET a = 'x%1' WHERE id = %2"_s.arg(turn).arg(turn % 200))); });
}

/// A million rows of what the journal remembers: the import's 150,000 and as many changes as are missing, in entries of a thousand.
void fillJournal(Workbook &book)
{
    const RecordType &type = incidentType();
    const int field = fieldIndex(type, "closure_code");
    std::mt19937 random(3);
    const Ids ids = bench::need(recordIds(book, {.type = &type, .sort = "ref"}));
    const auto rows = [&book] { return std::get<qint64>(bench::need(book.connection().single(u"SELECT count(*) FROM journal_record"_s))); };
    for (qint64 have = rows(); have < 1'000'000; have = rows()) {
        auto transaction = bench::need(Transaction::begin(book, {u"Bench"_s, u"Bulk edit"_s}));
        for (int i = 0; i < 50'000; ++i)
            bench::need(transaction->update(type, ids[random() % ids.size()], {{field, u"C"_s + QString::number(random())}}));
        bench::need(transaction->commit());
    }
}

void historyOfOne(Workbook &book)
{
    const RecordType &type = incidentType();
    const Ids ids = bench::need(recordIds(book, {.type = &type, .sort = "ref"}));
    std::mt19937 random(4);
    std::vector<qint64> sample;
    for (int i = 0; i < 200; ++i)
        sample.push_back(ids[random() % ids.size()]);
    bench::compare("history_of_one_record", 10, 7,
                   [&] { for (const qint64 id : sample) bench::need(history(book, type, id)); },
                   [&] { for (const qint64 id : sample) runBare(book.connection(), u"SELECT j.*, p.changeset FROM journal_record r JOIN journal j ON j.sequence = r.sequence JOIN journal_part p ON p.sequence = r.sequence AND p.part = r.part WHERE r.record = %1"_s.arg(id)); });
}

void checks(const Workbook &book)
{
    const Moment moment = momentAt(book, QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC).toSecsSinceEpoch());
    const auto bind = [&moment](Statement &statement) {
        statement.bind(":today", moment.today.toString(Qt::ISODate));
        statement.bind(":now", moment.now);
    };
    bench::compare("all_checks", 1.2, 5, [&] { bench::need(runChecks(book, moment)); }, [&] {
        for (const Check *check : book.catalogue().checks()) {
            Statement statement = bench::need(book.connection().prepare(check->offenders));
            bind(statement);
            while (bench::need(statement.step()))
                statement.integer(0);
        }
    });
}

void backups(Workbook &book)
{
    const QString target = bench::folder() + u"/backup.itsms"_s;
    QFile::remove(target); // Of an earlier workbook of the benchmarks, which a backup would refuse to replace.
    bench::compare("backup_with_quick_check", 1.2, 3, [&] { bench::need(backUp(book, target)); }, [&] {
        const QString plain = bench::folder() + u"/vacuum.db"_s;
        QFile::remove(plain);
        bench::need(book.connection().execute(u"VACUUM INTO '%1'"_s.arg(plain)));
        const Connection copy = bench::need(Connection::open(plain, OpenMode::ReadOnly));
        bench::need(copy.single(u"PRAGMA quick_check"_s));
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString kept = bench::incidentsWorkbook();
    const QString path = bench::folder() + u"/store.itsms"_s;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    QFile::copy(kept, path);
    auto book = bench::need(Workbook::open(path, Catalogue::standard()));
    listPage(*book);
    search(*book);
    checks(*book);
    backups(*book);
    saving(*book);
    fillJournal(*book);
    historyOfOne(*book);
    return 0;
}
