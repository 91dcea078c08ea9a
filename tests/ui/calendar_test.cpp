// The calendars behind the lines for dates: for pointing, not for typing. Under the sanitizers, what one of them leaves behind is seen.
#include "tests/ui/support.h"
#include "ui/forms/date_editor.h"
#include "ui/forms/day_edit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QTest>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

/// Types into an open calendar, and says whether something came up over it.
bool comesUpOver(QCalendarWidget *calendar, const QString &typed)
{
    const qsizetype before = calendar->findChildren<QFrame *>().size();
    QWidget *days = calendar->findChild<QAbstractItemView *>();
    QTest::keyClicks(days, typed);
    return calendar->findChildren<QFrame *>().size() != before;
}

} // namespace

TEST_CASE("typing over the calendar of a date field starts no second date, and leaves nothing behind", "[editor]")
{
    Sample sample(1);
    const auto session = sample.session();
    DateEditor editor(*findField(sample.person(), "start_date"), {*session, sample.person(), 0}, nullptr);
    auto *line = static_cast<QLineEdit *>(editor.control());
    editor.setValue(u"2026-03-31"_s);
    editor.show();
    QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = editor.findChild<QCalendarWidget *>();
    REQUIRE(calendar);
    CHECK_FALSE(comesUpOver(calendar, u"17"_s));
    // The arrows still lead through the days, and Enter takes one.
    QWidget *days = calendar->findChild<QAbstractItemView *>();
    QTest::keyClick(days, Qt::Key_Left);
    QTest::keyClick(days, Qt::Key_Return);
    CHECK(editor.value().value() == Value(u"2026-03-30"_s));
}

TEST_CASE("a calendar that is typed over and then left leaves nothing behind", "[editor]")
{
    DayEdit edit;
    edit.setDate(QDate(2026, 3, 31));
    edit.show();
    QTest::mouseClick(&edit, Qt::LeftButton, {}, QPoint(edit.width() - 6, edit.height() / 2));
    auto *calendar = edit.findChild<QCalendarWidget *>();
    REQUIRE(calendar);
    REQUIRE(calendar->isVisible());
    CHECK_FALSE(comesUpOver(calendar, u"17"_s));
    calendar->window()->close();
    CHECK(edit.date() == QDate(2026, 3, 31));
}
