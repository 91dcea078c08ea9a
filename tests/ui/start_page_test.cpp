// The first start: an organisation of one's own, the last files, and what to do first in a new workbook.
#include "tests/ui/support.h"
#include "ui/main_window.h"
#include "ui/page_stack.h"
#include "ui/pages/first_steps.h"
#include "ui/pages/page.h"
#include "ui/pages/start_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

template <typename Widget>
Widget *named(const QWidget &within, const QString &name)
{
    for (Widget *widget : within.findChildren<Widget *>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

QStringList shownSentences(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisible() && !label->text().isEmpty())
            texts += label->text();
    return texts;
}

} // namespace

TEST_CASE("an organisation is started with its name, language, edition and founder, and opens at Home", "[start]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"harbour.itsms"_s);
    MainWindow window(Catalogue::standard());
    window.show();
    QPushButton *make = named<QPushButton>(window, u"Choose where to save it"_s);
    REQUIRE(make);
    CHECK_FALSE(make->isEnabled());
    named<QLineEdit>(window, u"Name of the organisation"_s)->setText(u"Harbour Ltd"_s);
    named<QLineEdit>(window, u"Who you are, as the history will call you"_s)->setText(u"Ada Lovelace"_s);
    named<QComboBox>(window, u"Language of its documents"_s)->setCurrentText(u"Deutsch"_s);
    named<QComboBox>(window, u"Edition of the standard"_s)->setCurrentText(u"ISO/IEC 20000-1:2018"_s);
    CHECK(make->isEnabled());
    window.dialogs().answerNext(path);
    make->click();
    settle();
    REQUIRE(window.session());
    const Workbook &made = window.session()->workbook();
    CHECK(made.path() == path);
    CHECK(made.setting(u"organisation"_s) == u"Harbour Ltd"_s);
    CHECK(made.setting(u"language"_s) == u"de"_s);
    CHECK(made.setting(u"edition"_s) == u"2018"_s);
    CHECK(window.session()->preferences().person() == u"Ada Lovelace"_s);
    CHECK(window.pages().current()->destination().page == PageKind::Home);
}

TEST_CASE("the last files are listed with name and folder and open at a press", "[start]")
{
    Sample sample;
    sample.preferences.addRecentFile(sample.path());
    CHECK(sample.preferences.lastOpened(sample.path()).secsTo(QDateTime::currentDateTimeUtc()) < 60);
    StartPage page(Catalogue::standard(), sample.preferences, sample.dialogs);
    page.show();
    QString opened;
    QObject::connect(&page, &StartPage::openWanted, &page, [&opened](const QString &path) { opened = path; });
    auto *list = page.findChild<QTreeWidget *>();
    REQUIRE(list->topLevelItemCount() > 0);
    const QTreeWidgetItem *item = list->topLevelItem(0);
    CHECK(item->text(0).startsWith(u"sample\n"_s));
    CHECK(item->text(0).endsWith(sample.folder.path()));
    CHECK_FALSE(item->text(1).isEmpty());
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(opened == sample.path());
}

TEST_CASE("a new workbook shows what to do first, each with its doors", "[first_steps]")
{
    Sample sample(0);
    const auto session = sample.session();
    std::vector<Destination> wanted;
    QObject::connect(
        session.get(), &Session::destinationWanted, session.get(), [&wanted](const Destination &there) { wanted.push_back(there); });
    QWidget page;
    FirstSteps steps(*session, &page);
    page.show();
    steps.refresh();
    settle();
    REQUIRE(steps.isVisible());
    const auto declared = firstStepTypes(Catalogue::standard());
    CHECK(shownSentences(steps).contains(u"0 of %1 done"_s.arg(declared.size())));
    for (const RecordType *type : declared) {
        CHECK(shownSentences(steps).contains(translated(type->context, type->firstStep)));
        wanted.clear();
        REQUIRE(named<QPushButton>(steps, u"Add: "_s + typesWord(*type)));
        named<QPushButton>(steps, u"Add: "_s + typesWord(*type))->click();
        named<QPushButton>(steps, u"Import: "_s + typesWord(*type))->click();
        REQUIRE(wanted.size() == 2);
        CHECK(wanted[0] == Destination{.page = PageKind::Record, .type = toText(type->name)});
        CHECK(wanted[1] == Destination{.page = PageKind::Import, .type = toText(type->name)});
    }
}

TEST_CASE("a first step that is done says so and leads to its list", "[first_steps]")
{
    Sample sample(1);
    const auto session = sample.session();
    QWidget page;
    FirstSteps steps(*session, &page);
    page.show();
    steps.refresh();
    settle();
    CHECK(shownSentences(steps).filter(u"Done: "_s).size() == 1);
    CHECK(named<QPushButton>(steps, u"Show: People"_s));
    CHECK_FALSE(named<QPushButton>(steps, u"Add: People"_s));
}

TEST_CASE("first steps that were put away do not come back, in this workbook", "[first_steps]")
{
    Sample sample(1);
    const auto session = sample.session();
    {
        QWidget page;
        FirstSteps steps(*session, &page);
        page.show();
        steps.refresh();
        settle();
        named<QToolButton>(steps, u"Put the first steps away"_s)->click();
        CHECK_FALSE(steps.isVisible());
    }
    QWidget page;
    FirstSteps again(*session, &page);
    page.show();
    again.refresh();
    settle();
    CHECK_FALSE(again.isVisible());
    Sample other(1);
    const auto otherSession = other.session();
    FirstSteps elsewhere(*otherSession, &page);
    elsewhere.refresh();
    settle();
    CHECK(elsewhere.isVisible());
}
