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
