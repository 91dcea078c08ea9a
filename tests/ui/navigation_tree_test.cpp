// The navigation as a person uses it: groups that stay collapsed, counts that follow the workbook.
#include "tests/ui/support.h"
#include "ui/models/badge_delegate.h"
#include "ui/models/navigation_model.h"
#include "ui/navigation_tree.h"

#include <QTest>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

struct Tree
{
    explicit Tree(Preferences &preferences)
        : model(Catalogue::standard())
        , view(model, preferences)
    {
        view.resize(320, 900);
        view.show();
        QObject::connect(&view, &NavigationTree::destinationWanted, &view, [this](const Destination &there) { wanted.push_back(there); });
    }

    NavigationModel model;
    NavigationTree view;
    std::vector<Destination> wanted;
};

/// An incident that should have been resolved long ago.
qint64 addLate(const QString &path)
{
    const auto workbook = Workbook::open(path, Catalogue::standard());
    REQUIRE(workbook);
    auto transaction = Transaction::begin(**workbook, {.person = u"Test"_s, .action = u"Added"_s});
    REQUIRE(transaction);
    Record record(*Catalogue::standard().type(u"incident"_s), 0);
    record.setValue("title", u"Mail down"_s);
    record.setValue("reported_at", qint64(1'700'000'000));
    record.setValue("resolution_due", qint64(1'700'003'600));
    const auto id = (*transaction)->insert(record);
    REQUIRE(id);
    REQUIRE((*transaction)->commit());
    return *id;
}

} // namespace

TEST_CASE("a collapsed group stays collapsed at the next start, and when one of its pages is shown", "[tree]")
{
    Preferences preferences;
    {
        Tree tree(preferences);
        const QModelIndex group = tree.model.indexOf({.page = PageKind::Findings, .filter = u"8"_s});
        REQUIRE(tree.view.isExpanded(group));
        tree.view.collapse(group);
    }
    Tree tree(preferences);
    const QModelIndex group = tree.model.indexOf({.page = PageKind::Findings, .filter = u"8"_s});
    CHECK_FALSE(tree.view.isExpanded(group));
    CHECK(tree.view.isExpanded(tree.model.indexOf({.page = PageKind::Findings, .filter = u"6"_s})));
    tree.view.showDestination(listOf(u"incident"_s));
    CHECK_FALSE(tree.view.isExpanded(group));
    CHECK(tree.view.currentIndex() == group);
    tree.view.expand(group);
    tree.view.showDestination(listOf(u"incident"_s));
    CHECK(tree.view.currentIndex() == tree.model.indexOf(listOf(u"incident"_s)));
}

TEST_CASE("counts come when a file is opened, follow its changes, and go with it", "[tree]")
{
    Sample sample;
    auto session = sample.session();
    Tree tree(sample.preferences);
    const QModelIndex incidents = tree.model.indexOf(listOf(u"incident"_s));
    tree.view.setSession(session.get());
    CHECK_FALSE(incidents.data(NavigationModel::BadgeRole).isValid());
    addLate(sample.path());
    session->poll();
    REQUIRE(waitFor([&] { return incidents.data(NavigationModel::BadgeRole).isValid(); }));
    CHECK(incidents.data(NavigationModel::BadgeRole).value<Badge>().count == 1);
    tree.view.setSession(nullptr);
    CHECK_FALSE(incidents.data(NavigationModel::BadgeRole).isValid());
}

TEST_CASE("a click on an entry leads to its page, one on its count to the records that are overdue", "[tree]")
{
    Sample sample;
    const qint64 late = addLate(sample.path());
    const auto session = sample.session();
    Tree tree(sample.preferences);
    tree.view.setSession(session.get());
    const QModelIndex incidents = tree.model.indexOf(listOf(u"incident"_s));
    REQUIRE(waitFor([&] { return incidents.data(NavigationModel::BadgeRole).isValid(); }));
    tree.view.scrollTo(incidents);
    const QRect row = tree.view.visualRect(incidents);
    const QRect badge = static_cast<BadgeDelegate *>(tree.view.itemDelegate())->badgeRect(row, incidents);
    REQUIRE(row.contains(badge));
    QTest::mouseClick(tree.view.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 30, row.center().y()));
    REQUIRE(tree.wanted.size() == 1);
    CHECK(tree.wanted[0] == listOf(u"incident"_s));
    QTest::mouseClick(tree.view.viewport(), Qt::LeftButton, {}, badge.center());
    settle();
    REQUIRE(tree.wanted.size() == 2);
    CHECK(tree.wanted[1].among == Ids{late});
    CHECK_FALSE(tree.wanted[1].caption.isEmpty());
}

TEST_CASE("Enter leads to the entry, after a click as before one", "[tree]")
{
    Sample sample;
    const auto session = sample.session();
    Tree tree(sample.preferences);
    tree.view.setSession(session.get());
    const QModelIndex people = tree.model.indexOf(listOf(u"person"_s));
    tree.view.scrollTo(people);
    QTest::mouseClick(tree.view.viewport(), Qt::LeftButton, {}, tree.view.visualRect(people).center());
    tree.view.setCurrentIndex(tree.model.indexOf(listOf(u"customer"_s)));
    QTest::keyClick(&tree.view, Qt::Key_Return);
    REQUIRE(tree.wanted.size() == 2);
    CHECK(tree.wanted[1] == listOf(u"customer"_s));
    settle();
}

TEST_CASE("without a workbook the navigation leads nowhere", "[tree]")
{
    Preferences preferences;
    Tree tree(preferences);
    tree.view.setCurrentIndex(tree.model.indexOf(listOf(u"customer"_s)));
    QTest::keyClick(&tree.view, Qt::Key_Return);
    CHECK(tree.wanted.empty());
}
