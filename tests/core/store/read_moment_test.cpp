// Reading several things as they were at one moment.
#include "core/store/read_moment.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace itsms;

namespace {

Value count(const Connection &connection) { return connection.single(QStringLiteral("SELECT count(*) FROM t")).value_or(Value()); }

} // namespace

TEST_CASE("what is read within a moment is of that moment, whatever others write meanwhile", "[moment]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    auto writer = Connection::open(path, OpenMode::Create);
    REQUIRE(writer);
    REQUIRE(writer->execute("PRAGMA journal_mode = WAL; CREATE TABLE t(x); INSERT INTO t VALUES(1)"));
    auto reader = Connection::open(path, OpenMode::ReadOnly);
    REQUIRE(reader);
    {
        const ReadMoment moment(*reader);
        CHECK(count(*reader) == Value(qint64(1)));
        REQUIRE(writer->execute("INSERT INTO t VALUES(2)"));
        {
            const ReadMoment inner(*reader);
            CHECK(count(*reader) == Value(qint64(1)));
        }
        // The inner one did not end the outer one.
        CHECK(count(*reader) == Value(qint64(1)));
    }
    CHECK(count(*reader) == Value(qint64(2)));
}

TEST_CASE("a moment within a transaction leaves it open", "[moment]")
{
    const QTemporaryDir folder;
    auto connection = Connection::open(folder.filePath(QStringLiteral("a.db")), OpenMode::Create);
    REQUIRE(connection);
    REQUIRE(connection->execute("CREATE TABLE t(x); BEGIN; INSERT INTO t VALUES(1)"));
    {
        const ReadMoment moment(*connection);
        CHECK(count(*connection) == Value(qint64(1)));
    }
    REQUIRE(connection->execute("ROLLBACK"));
    CHECK(count(*connection) == Value(qint64(0)));
}
