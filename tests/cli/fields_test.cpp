// Fields and choices of an organisation's own from the command line.
#include "tests/cli/program.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace Qt::StringLiterals;
using itsms::test::Program;
using itsms::test::Run;

namespace {

Run fields(const Program &itsms, const QStringList &words)
{
    return itsms(QStringList{u"fields"_s, u"a.itsms"_s} + words);
}

void done(const Run &run)
{
    INFO(run.out.toStdString() + run.err.toStdString());
    REQUIRE(run.code == 0);
}

} // namespace

TEST_CASE("A field added on the command line is set, listed, filtered, exported, imported and undone like any other")
{
    const Program itsms;
    itsms.makeWorkbook();
    CHECK(fields(itsms, {}).out.contains(u"no fields or choices"_s));
    const Run added = fields(itsms, {u"add"_s, u"customer"_s, u"Cost centre"_s, u"--explain"_s, u"From the ledger."_s});
    done(added);
    CHECK(added.out.contains(u"own_cost_centre"_s));
    done(fields(itsms, {u"add"_s, u"customer"_s, u"Size"_s, u"--choice"_s, u"Small"_s, u"--choice"_s, u"Large"_s}));
    done(fields(itsms, {u"add"_s, u"customer"_s, u"Main supplier"_s, u"--kind"_s, u"link"_s, u"--target"_s, u"supplier"_s}));

    done(itsms({u"add"_s, u"a.itsms"_s, u"customer"_s, u"title=City of Ahlen"_s, u"own_cost_centre=4711"_s, u"own_size=large"_s}));
    CHECK(itsms({u"list"_s, u"a.itsms"_s, u"customer"_s, u"--where"_s, u"own_size=large"_s, u"--count"_s}).firstLine() == u"1"_s);
    CHECK(itsms({u"list"_s, u"a.itsms"_s, u"customer"_s, u"--search"_s, u"4711"_s, u"--count"_s}).firstLine() == u"1"_s);
    CHECK(itsms({u"list"_s, u"a.itsms"_s, u"customer"_s}).out.contains(u"Cost centre"_s));
    CHECK(itsms({u"show"_s, u"a.itsms"_s, u"CUS-000001"_s}).out.contains(u"Large"_s));
    done(itsms({u"export"_s, u"a.itsms"_s, u"customer"_s, u"--out"_s, u"out.csv"_s}));
    CHECK(itsms({u"import"_s, u"a.itsms"_s, u"customer"_s, u"out.csv"_s}).out.contains(u"unchanged: 1"_s));
    CHECK(itsms({u"history"_s, u"a.itsms"_s, u"CUS-000001"_s}).out.contains(u"Cost centre: 4711"_s));
    done(itsms({u"verify"_s, u"a.itsms"_s}));

    const QJsonObject json = fields(itsms, {u"--json"_s}).json().object();
    CHECK(json[u"fields"].toArray().size() == 3);
    CHECK(json[u"choices"].toArray().size() == 2);
    CHECK(json[u"fields"].toArray().first().toObject()[u"help"].toString() == u"From the ledger."_s);
}

TEST_CASE("A choice of one's own joins those that ship, which stay as they are")
{
    const Program itsms;
    itsms.makeWorkbook();
    done(fields(itsms, {u"choice"_s, u"problem"_s, u"origin"_s, u"Night shift"_s}));
    done(itsms({u"add"_s, u"a.itsms"_s, u"problem"_s, u"title=Mail"_s, u"origin=night shift"_s}));
    done(fields(itsms, {u"rename"_s, u"problem"_s, u"origin"_s, u"own_night_shift"_s, u"The night"_s}));
    CHECK(itsms({u"show"_s, u"a.itsms"_s, u"PRB-000001"_s}).out.contains(u"The night"_s));
    const Run protectedOne = fields(itsms, {u"hide"_s, u"problem"_s, u"origin"_s, u"trend"_s});
    CHECK(protectedOne.code == 1);
    CHECK(protectedOne.err.contains(u"ship with the program"_s));
    CHECK(fields(itsms, {u"choice"_s, u"problem"_s, u"priority"_s, u"Ultra"_s}).code == 1);
    done(fields(itsms, {u"hide"_s, u"problem"_s, u"origin"_s, u"own_night_shift"_s}));
    CHECK(fields(itsms, {}).out.contains(u"hidden"_s));
    done(itsms({u"undo"_s, u"a.itsms"_s}));
    CHECK_FALSE(fields(itsms, {}).out.contains(u"hidden"_s));
}

TEST_CASE("Fields are renamed, hidden, shown and moved")
{
    const Program itsms;
    itsms.makeWorkbook();
    for (const QString &label : {u"First"_s, u"Second"_s})
        done(fields(itsms, {u"add"_s, u"customer"_s, label, u"--kind"_s, u"integer"_s}));
    done(fields(itsms, {u"move"_s, u"customer"_s, u"own_second"_s, u"up"_s}));
    done(fields(itsms, {u"rename"_s, u"customer"_s, u"own_first"_s, u"Number one"_s}));
    const QString list = fields(itsms, {}).out;
    CHECK(list.indexOf(u"own_second"_s) < list.indexOf(u"own_first"_s));
    CHECK(list.contains(u"Number one"_s));
    done(fields(itsms, {u"hide"_s, u"customer"_s, u"own_first"_s}));
    CHECK(itsms({u"add"_s, u"a.itsms"_s, u"customer"_s, u"title=City"_s, u"own_first=1"_s}).code == 2);
    done(fields(itsms, {u"show"_s, u"customer"_s, u"own_first"_s}));
    done(itsms({u"add"_s, u"a.itsms"_s, u"customer"_s, u"title=City"_s, u"own_first=1"_s}));
}

TEST_CASE("What makes no sense about fields is said in a sentence, and changes nothing")
{
    const Program itsms;
    itsms.makeWorkbook();
    const auto wrong = [&itsms](const QStringList &words, int code, const QString &said) {
        const Run run = fields(itsms, words);
        INFO(run.err.toStdString());
        CHECK(run.code == code);
        CHECK(run.err.contains(said));
    };
    wrong({u"add"_s}, 2, u"add TYPE LABEL"_s);
    wrong({u"add"_s, u"custommer"_s, u"A"_s}, 2, u"Did you mean customer"_s);
    wrong({u"add"_s, u"customer"_s}, 2, u"add TYPE LABEL"_s);
    wrong({u"add"_s, u"customer"_s, u"A"_s, u"--kind"_s, u"colour"_s}, 2, u"colour"_s);
    wrong({u"add"_s, u"customer"_s, u"A"_s, u"--kind"_s, u"text"_s, u"--choice"_s, u"B"_s}, 2, u"--choice"_s);
    wrong({u"add"_s, u"customer"_s, u"A"_s, u"--kind"_s, u"choice"_s}, 1, u"what can be chosen"_s);
    wrong({u"add"_s, u"customer"_s, u" "_s}, 1, u"has a name"_s);
    wrong({u"add"_s, u"customer"_s, u"Notes"_s}, 1, u"already"_s);
    wrong({u"destroy"_s, u"customer"_s, u"A"_s}, 2, u"destroy"_s);
    wrong({u"hide"_s, u"customer"_s, u"title"_s}, 1, u"cannot be changed"_s);
    wrong({u"move"_s, u"customer"_s, u"own_a"_s, u"left"_s}, 2, u"up|down"_s);
    CHECK(fields(itsms, {}).out.contains(u"no fields or choices"_s));
}
