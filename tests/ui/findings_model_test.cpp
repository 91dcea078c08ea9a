// Findings as a tree: groups, failed checks, records.
#include "core/engine/clause_conformity.h"
#include "tests/ui/model_watch.h"
#include "tests/ui/support.h"
#include "ui/models/findings_model.h"
#include "ui/models/line_model.h"
#include "ui/words.h"

using namespace itsms;
using namespace itsms::test;

namespace {

FailedCheck failure(const Check *check)
{
    FailedCheck failed{.check = check, .offenders = {1, 2, 3}, .shown = {}};
    failed.shown.push_back({1, QStringLiteral("ABC-000001"), QStringLiteral("First"), {}});
    return failed;
}

std::vector<FindingsGroup> someGroups()
{
    std::vector<FindingsGroup> groups;
    for (const Check *check : Catalogue::standard().checks()) {
        const QString clause = toText(check->clause);
        if (groups.empty() || groups.back().clause != clause)
            groups.push_back({.clause = clause});
        groups.back().checks.push_back(failure(check));
    }
    return groups;
}

} // namespace

TEST_CASE("findings are a sound tree of groups, checks and records", "[findings]")
{
    FindingsModel model;
    ITSMS_WATCH_MODEL(model);
    model.setGroups(someGroups());
    REQUIRE(model.rowCount() > 1);
    const QModelIndex group = model.index(0, 0);
    const QModelIndex check = model.index(0, 0, group);
    const QModelIndex record = model.index(0, 0, check);
    const QModelIndex more = model.index(1, 0, check);
    CHECK(model.checkAt(group) == nullptr);
    REQUIRE(model.checkAt(check));
    CHECK(model.checkAt(record) == model.checkAt(check));
    REQUIRE(model.recordAt(record));
    CHECK(model.recordAt(record)->id == 1);
    // One is shown, two more are behind the last row.
    CHECK(model.rowCount(check) == 2);
    CHECK(model.recordAt(more) == nullptr);
    CHECK(more.data().toString().contains(QLatin1Char('2')));
    CHECK(record.parent().parent() == group);
    model.setGroups({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("each finding says what to do, and who owns the record", "[findings]")
{
    FindingsModel model;
    model.setGroups(someGroups());
    const QModelIndex check = model.index(0, 0, model.index(0, 0));
    const Check &declared = *model.checkAt(check)->check;
    CHECK(check.data(DetailRole).toString().contains(translated(declared.context, declared.remedy)));
    CHECK(check.data(Qt::AccessibleTextRole).toString().contains(translated(declared.context, declared.remedy)));
    const QModelIndex record = model.index(0, 0, check);
    CHECK(record.siblingAtColumn(FindingsModel::Owner).data().toString() == QStringLiteral("nobody"));
}

TEST_CASE("outside the groups of clauses a rule names its clause", "[findings]")
{
    FindingsModel model;
    const Check *check = Catalogue::standard().checks().front();
    model.setGroups({{.severity = check->severity, .checks = {failure(check)}}});
    CHECK(model.index(0, 0, model.index(0, 0)).data().toString().contains(toText(check->clause)));
}

TEST_CASE("a row is known again after the findings were read anew", "[findings]")
{
    FindingsModel model;
    model.setGroups(someGroups());
    const auto record = [&model] { return model.index(0, 0, model.index(0, 0, model.index(1, 0))); };
    const QString key = model.keyOf(record());
    model.setGroups(someGroups());
    CHECK(model.keyOf(record()) == key);
    CHECK(model.keyOf(record().parent()) != key);
    CHECK(model.keyOf({}).isEmpty());
}

TEST_CASE("clauses compare by their numbers", "[findings]")
{
    CHECK(clauseBefore(QStringLiteral("6.9"), QStringLiteral("6.10")));
    CHECK(clauseBefore(QStringLiteral("6"), QStringLiteral("6.1")));
    CHECK_FALSE(clauseBefore(QStringLiteral("7.1"), QStringLiteral("6.3.2")));
}
