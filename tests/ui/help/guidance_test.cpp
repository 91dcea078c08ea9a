// What a clause asks stands on every page that has one, can be reached by keyboard, and says that the words are ours.
#include "tests/ui/support.h"
#include "ui/help/clause_guidance.h"
#include "ui/help/guidance_panel.h"
#include "ui/pages/page.h"
#include "ui/pages/page_factory.h"

#include <QAction>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

const Process &anyProcess() { return Catalogue::standard().processes().back(); }

QAction *guideOf(const Page &page)
{
    for (QAction *action : page.actions())
        if (action->shortcut() == QKeySequence(Qt::SHIFT | Qt::Key_F1))
            return action;
    return nullptr;
}

QString wordsIn(const QWidget &widget)
{
    QString words;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        words += label->text() + u'\n';
    return words;
}

} // namespace

TEST_CASE("every process says what its clause asks and what an auditor looks for", "[guidance]")
{
    const auto all = allGuidance(Catalogue::standard());
    CHECK(all.size() == Catalogue::standard().processes().size());
    for (const ClauseGuidance &each : all) {
        INFO(each.clause.toStdString());
        CHECK(each.asks.size() > 60);
        CHECK(each.audit.size() > 60);
    }
}

TEST_CASE("a clause, a part of it and its chapter all find their process", "[guidance]")
{
    const Catalogue &catalogue = Catalogue::standard();
    const QString clause = toText(anyProcess().clause);
    const auto own = guidanceForClause(catalogue, clause);
    REQUIRE_FALSE(own.empty());
    CHECK(own.front().clause == clause);
    CHECK_FALSE(guidanceForClause(catalogue, clause + u".9"_s).empty());
    CHECK_FALSE(guidanceForClause(catalogue, clause.section(u'.', 0, 0)).empty());
    CHECK(guidanceForClause(catalogue, u"99"_s).empty());
    CHECK(guidanceForClause(catalogue, {}).empty());
}

TEST_CASE("a chosen measure or report leads to its clause", "[guidance]")
{
    const Catalogue &catalogue = Catalogue::standard();
    for (const Measure *measure : catalogue.measures()) {
        INFO(measure->name.data());
        CHECK_FALSE(guidanceFor(catalogue, {.page = PageKind::Reports, .type = toText(measure->name)}).empty());
    }
    for (const ReportDeclaration *report : catalogue.reports())
        if (!report->clause.empty())
            CHECK_FALSE(guidanceFor(catalogue, {.page = PageKind::Reports, .type = toText(report->name)}).empty());
    CHECK(guidanceFor(catalogue, {.page = PageKind::Reports, .type = u"nothing"_s}).empty());
}

TEST_CASE("lists, records and findings of a clause explain it, and pages that serve all clauses do not", "[guidance]")
{
    Sample sample;
    const auto session = sample.session();
    const QString type = toText(sample.person().name);
    const QString clause = toText(session->catalogue().processOf(sample.person()).clause);
    for (const Destination &where : {listOf(type), recordAt(type, sample.ids.front()), Destination{.page = PageKind::Findings, .filter = clause}}) {
        INFO(where.path().toStdString());
        const std::unique_ptr<Page> page(makePage(*session, where));
        REQUIRE(guideOf(*page));
        CHECK(guideOf(*page)->isVisible());
    }
    for (const Destination &where : {Destination{}, Destination{.page = PageKind::Findings}, Destination{.page = PageKind::About}}) {
        INFO(where.path().toStdString());
        const std::unique_ptr<Page> page(makePage(*session, where));
        CHECK_FALSE(guideOf(*page)->isVisible());
    }
    settle();
}

TEST_CASE("Shift+F1 shows the clause under the heading, Escape hides it, and the wording is ours", "[guidance]")
{
    Sample sample;
    const auto session = sample.session();
    const std::unique_ptr<Page> page(makePage(*session, listOf(toText(sample.person().name))));
    page->resize(1000, 700);
    page->show();
    settle();
    auto *panel = page->findChild<GuidancePanel *>();
    CHECK_FALSE(panel->isVisible());
    guideOf(*page)->trigger();
    CHECK(panel->isVisible());
    const Process &process = session->catalogue().processOf(sample.person());
    const QString words = wordsIn(*panel);
    CHECK(words.contains(toText(process.clause)));
    CHECK(words.contains(translated(process.context, process.asks)));
    CHECK(words.contains(translated(process.context, process.audit)));
    CHECK(words.contains(wordingNote()));
    for (const QLabel *label : panel->findChildren<QLabel *>())
        CHECK(label->height() >= label->heightForWidth(label->width()));
    QTest::keyClick(panel, Qt::Key_Escape);
    CHECK_FALSE(panel->isVisible());
}
