// Findings as a tree: clauses, failed checks, records.
#include "tests/ui/model_watch.h"
#include "tests/ui/support.h"
#include "ui/models/findings_model.h"

using namespace itsms;
using namespace itsms::test;

namespace {

std::vector<FailedCheck> someFailures()
{
    std::vector<FailedCheck> failed;
    for (const Check *check : Catalogue::standard().checks()) {
        FailedCheck each{.check = check, .offenders = {1, 2, 3}, .shown = {}};
        each.shown.push_back({check, 1, QStringLiteral("ABC-000001"), QStringLiteral("First")});
        failed.push_back(std::move(each));
    }
    std::stable_sort(failed.begin(), failed.end(),
        [](const FailedCheck &a, const FailedCheck &b) { return clauseLess(toText(a.check->clause), toText(b.check->clause)); });
    return failed;
}

} // namespace

TEST_CASE("findings are a sound tree of clauses, checks and records", "[findings]")
{
    FindingsModel model(Catalogue::standard());
    ITSMS_WATCH_MODEL(model);
    model.setChecks(someFailures());
    REQUIRE(model.rowCount() > 1);
    const QModelIndex clause = model.index(0, 0);
    const QModelIndex check = model.index(0, 0, clause);
    const QModelIndex record = model.index(0, 0, check);
    const QModelIndex more = model.index(1, 0, check);
    CHECK(model.checkAt(clause) == nullptr);
    REQUIRE(model.checkAt(check));
    CHECK(model.checkAt(record) == model.checkAt(check));
    REQUIRE(model.findingAt(record));
    CHECK(model.findingAt(record)->id == 1);
    // One is shown, two more are behind the last row.
    CHECK(model.rowCount(check) == 2);
    CHECK(model.findingAt(more) == nullptr);
    CHECK(more.data().toString().contains(QLatin1Char('2')));
    CHECK(record.parent().parent() == clause);
    model.setChecks({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("clauses compare by their numbers", "[findings]")
{
    CHECK(clauseLess(QStringLiteral("6.9"), QStringLiteral("6.10")));
    CHECK(clauseLess(QStringLiteral("6"), QStringLiteral("6.1")));
    CHECK_FALSE(clauseLess(QStringLiteral("7.1"), QStringLiteral("6.3.2")));
}
