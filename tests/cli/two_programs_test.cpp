// Two programs on one workbook at the same time: neither takes away what the other needs.
#include "core/catalogue.h"
#include "core/store/transaction.h"
#include "tests/cli/program.h"
#include "tests/support/sample_workbook.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace itsms;
using namespace Qt::StringLiterals;
using itsms::test::Program;

namespace {

Result<qint64> addPerson(Workbook &workbook, const QString &name)
{
    ITSMS_TRY(auto transaction, Transaction::begin(workbook, {.person = u"Ann Example"_s, .action = u"Added a person"_s}));
    Record record(*workbook.catalogue().type(u"person"), 0);
    record.setValue("title", name);
    ITSMS_TRY(const qint64 id, transaction->insert(record));
    ITSMS_CHECK(transaction->commit());
    return id;
}

} // namespace

TEST_CASE("Another program that comes and goes leaves a workbook in use its journal")
{
    const Program itsms;
    itsms.makeWorkbook();
    const QString path = itsms.path(u"a.itsms"_s);
    const auto workbook = need(Workbook::open(path, Catalogue::standard()));
    REQUIRE(addPerson(*workbook, u"Bob Miller"_s));
    // As the window does for everything that takes long: open the file once more, and close it again.
    REQUIRE(Workbook::open(path, Catalogue::standard(), Access::ReadOnly));
    REQUIRE(QFile::exists(path + u"-wal"_s));

    const auto seen = itsms({u"list"_s, u"a.itsms"_s, u"person"_s, u"--count"_s});
    REQUIRE(seen.code == 0);
    CHECK(seen.firstLine() == u"1"_s);
    CHECK(QFile::exists(path + u"-wal"_s));

    REQUIRE(itsms({u"add"_s, u"a.itsms"_s, u"person"_s, u"title=Cleo Dunn"_s}).code == 0);
    CHECK(QFile::exists(path + u"-wal"_s));
    const auto added = addPerson(*workbook, u"Dan Ellis"_s);
    INFO((added ? QString() : added.error().sentence).toStdString());
    REQUIRE(added);
    CHECK(need(countRecords(*workbook, {.type = workbook->catalogue().type(u"person")})) == 3);
    CHECK(itsms({u"verify"_s, u"a.itsms"_s}).code == 0);
}
