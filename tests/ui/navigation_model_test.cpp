// The tree on the left follows from the declarations.
#include "tests/ui/model_watch.h"
#include "ui/models/navigation_model.h"

#include <catch2/catch.hpp>

using namespace itsms;

namespace {

std::vector<QModelIndex> all(const NavigationModel &model, const QModelIndex &parent = {})
{
    std::vector<QModelIndex> found;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        found.push_back(index);
        const std::vector<QModelIndex> below = all(model, index);
        found.insert(found.end(), below.begin(), below.end());
    }
    return found;
}

} // namespace

TEST_CASE("the navigation is a sound tree", "[navigation]")
{
    NavigationModel model(Catalogue::standard());
    ITSMS_WATCH_MODEL(model);
    CHECK(model.rowCount() >= 3);
    CHECK_FALSE(model.destination({}).has_value());
}

TEST_CASE("every record type has its list in the navigation, child types as well", "[navigation]")
{
    const NavigationModel model(Catalogue::standard());
    for (const RecordType *type : Catalogue::standard().types()) {
        const Destination list = listOf(toText(type->name));
        const QModelIndex index = model.indexOf(list);
        INFO(type->name);
        REQUIRE(index.isValid());
        CHECK(model.destination(index) == list);
        CHECK(model.indexOf(recordAt(toText(type->name), 17)) == index);
        CHECK_FALSE(index.data().toString().isEmpty());
    }
}

TEST_CASE("every process has its page in the navigation, above its lists", "[navigation]")
{
    const NavigationModel model(Catalogue::standard());
    for (const Process &process : Catalogue::standard().processes()) {
        INFO(process.name);
        const QModelIndex index = model.indexOf(processAt(toText(process.name)));
        REQUIRE(index.isValid());
        CHECK(model.destination(index) == processAt(toText(process.name)));
        CHECK(model.rowCount(index) == int(process.records.size()));
    }
}

TEST_CASE("clauses stand in the order of the standard", "[navigation]")
{
    const NavigationModel model(Catalogue::standard());
    int before = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int clause = model.index(row, 0).data().toString().section(QLatin1Char(' '), 0, 0).toInt();
        if (!clause)
            continue;
        CHECK(clause > before);
        before = clause;
    }
    CHECK(before > 0);
}

TEST_CASE("every destination in the navigation survives as text", "[navigation]")
{
    const NavigationModel model(Catalogue::standard());
    int destinations = 0;
    for (const QModelIndex &index : all(model))
        if (const auto destination = model.destination(index)) {
            CHECK(Destination::fromPath(destination->path()) == destination);
            ++destinations;
        }
    CHECK(destinations > int(Catalogue::standard().types().size()));
    CHECK_FALSE(Destination::fromPath(QStringLiteral("nowhere/at/all")).has_value());
    CHECK_FALSE(Destination::fromPath(QStringLiteral("record/person/0")).has_value());
}

TEST_CASE("a list counts its overdue records, findings the broken rules they show", "[navigation]")
{
    const Catalogue &catalogue = Catalogue::standard();
    NavigationCounts counts;
    counts.overdue = {{QStringLiteral("incident"), 3}};
    for (const Check *check : catalogue.checks())
        if (holdsClause(QStringLiteral("8.1"), check->clause) || holdsClause(QStringLiteral("6.1"), check->clause))
            counts.failed.push_back(check);
    const auto in = [&counts](const QString &clause) { return badgeOf(counts, {.page = PageKind::Findings, .filter = clause}).count; };
    CHECK(badgeOf(counts, listOf(QStringLiteral("incident"))).count == 3);
    CHECK(badgeOf(counts, listOf(QStringLiteral("incident"))).words == QStringLiteral("3 overdue"));
    CHECK(badgeOf(counts, listOf(QStringLiteral("person"))).count == 0);
    CHECK(in({}) == qint64(counts.failed.size()));
    CHECK(in(QStringLiteral("8")) + in(QStringLiteral("6")) == in({}));
    CHECK(in(QStringLiteral("8.1")) == in(QStringLiteral("8")));
    CHECK(in(QStringLiteral("7")) == 0);
    CHECK(badgeOf(counts, {}).count == 0);
    const auto of = [&counts](const QString &process) { return badgeOf(counts, processAt(process)).count; };
    CHECK(of(QStringLiteral("incident_management")) > 0);
    CHECK(of(QStringLiteral("incident_management")) < in(QStringLiteral("8.1")));
    CHECK(of(QStringLiteral("supplier_management")) == 0);
}

TEST_CASE("a count stands in the entry's tooltip and in what a screen reader says", "[navigation]")
{
    NavigationModel model(Catalogue::standard());
    ITSMS_WATCH_MODEL(model);
    const QModelIndex entry = model.indexOf(listOf(QStringLiteral("incident")));
    CHECK_FALSE(entry.data(NavigationModel::BadgeRole).isValid());
    int told = 0;
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model, [&told] { ++told; });
    NavigationCounts counts;
    counts.overdue = {{QStringLiteral("incident"), 3}};
    model.setCounts(counts);
    CHECK(told == 1);
    CHECK(entry.data(Qt::AccessibleTextRole).toString() == QStringLiteral("Incidents, 3 overdue"));
    CHECK(entry.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("3 overdue")));
    CHECK(entry.data(NavigationModel::BadgeRole).value<Badge>().count == 3);
    model.setCounts(counts);
    CHECK(told == 1);
    model.setCounts({});
    CHECK_FALSE(entry.data(NavigationModel::BadgeRole).isValid());
}

TEST_CASE("every entry with entries below it has a key of its own, so that it can stay collapsed", "[navigation]")
{
    const NavigationModel model(Catalogue::standard());
    QSet<QString> keys;
    for (const QModelIndex &index : all(model)) {
        if (!model.rowCount(index))
            continue;
        const QString key = index.data(NavigationModel::KeyRole).toString();
        CHECK_FALSE(key.isEmpty());
        CHECK_FALSE(keys.contains(key));
        keys.insert(key);
    }
}
