// Two windows on one file: what one changes the other shows, and the same field changed in both is a question, never a loss.
#include "core/store/journal.h"
#include "tests/ui/support.h"
#include "ui/forms/conflict_row.h"
#include "ui/forms/record_form.h"
#include "ui/pages/record_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

/// One window on the record of the sample.
class Window
{
public:
    explicit Window(Sample &sample)
        : session(sample.session())
        , page(std::make_unique<RecordPage>(*session, sample.person(), recordAt(u"person"_s, sample.ids.front())))
    {
        // As the stack of pages does.
        QObject::connect(session.get(), &Session::changed, page.get(), &RecordPage::refresh);
        REQUIRE(waitFor([&] { return page->form() != nullptr; }));
        settle();
    }

    QLineEdit *line(const QString &field) const { return page->form()->findChild<QLineEdit *>(field); }
    FormRow *row(Name field) const { return page->form()->row(field); }
    void save(Sample &sample)
    {
        Q_UNUSED(sample);
        page->save();
        settle();
    }
    void press(Name field, const QString &name) const
    {
        for (QPushButton *button : row(field)->findChildren<QPushButton *>())
            if (button->accessibleName().startsWith(name))
                return button->click();
        FAIL("no such button");
    }

    std::unique_ptr<Session> session;
    std::unique_ptr<RecordPage> page;
};

QString stored(const Sample &sample, Name field)
{
    const auto workbook = Workbook::open(sample.path(), Catalogue::standard(), Access::ReadOnly);
    return readRecord(**workbook, sample.person(), sample.ids.front())->text(field);
}

} // namespace

TEST_CASE("what one window saves the other shows within a second", "[conflict]")
{
    Sample sample(1);
    Window here(sample);
    Window there(sample);
    there.line(u"phone"_s)->setText(u"+49 30 1"_s);
    there.page->save();
    QElapsedTimer timer;
    timer.start();
    CHECK(waitFor([&] { return here.line(u"phone"_s)->text() == u"+49 30 1"; }));
    CHECK(timer.elapsed() < 1500); // The poll, the save and the reading together, on a busy machine.
    settle();
}

TEST_CASE("a field changed there follows while another is typed into here", "[conflict]")
{
    Sample sample(1);
    Window here(sample);
    Window there(sample);
    here.line(u"email"_s)->setText(u"mine@example.org"_s);
    there.line(u"phone"_s)->setText(u"+49 30 1"_s);
    there.save(sample);
    here.session->poll();
    CHECK(waitFor([&] { return here.line(u"phone"_s)->text() == u"+49 30 1"; }));
    CHECK(here.line(u"email"_s)->text() == u"mine@example.org");
    CHECK_FALSE(here.page->form()->hasConflicts());
    here.save(sample);
    CHECK(stored(sample, "phone") == u"+49 30 1");
    CHECK(stored(sample, "email") == u"mine@example.org");
}

TEST_CASE("the same field changed in both holds saving until it is decided", "[conflict]")
{
    Sample sample(1);
    Window here(sample);
    Window there(sample);
    here.line(u"phone"_s)->setText(u"mine"_s);
    there.line(u"phone"_s)->setText(u"theirs"_s);
    there.save(sample);
    here.session->poll();
    REQUIRE(waitFor([&] { return here.row("phone")->hasConflict(); }));
    const QString sentence = here.row("phone")->findChild<ConflictRow *>()->accessibleName();
    CHECK(sentence.contains(u"theirs"));
    CHECK(sentence.contains(sample.preferences.person()));
    CHECK(here.line(u"phone"_s)->text() == u"mine");
    here.save(sample);
    CHECK(stored(sample, "phone") == u"theirs");

    SECTION("keeping mine writes mine")
    {
        here.press("phone", u"Keep mine"_s);
        here.save(sample);
        CHECK(stored(sample, "phone") == u"mine");
    }
    SECTION("taking theirs leaves nothing to save")
    {
        here.press("phone", u"Take theirs"_s);
        CHECK(here.line(u"phone"_s)->text() == u"theirs");
        CHECK_FALSE(here.page->hasUnsaved());
        CHECK(stored(sample, "phone") == u"theirs");
    }
    settle();
}

TEST_CASE("a change between the last look and the save is a question too", "[conflict]")
{
    Sample sample(1);
    Window here(sample);
    Window there(sample);
    here.line(u"phone"_s)->setText(u"mine"_s);
    there.line(u"phone"_s)->setText(u"theirs"_s);
    // No look at the file from here on, however long the other takes to save.
    QObject::disconnect(here.session.get(), &Session::changed, here.page.get(), nullptr);
    there.save(sample);
    CHECK_FALSE(here.row("phone")->hasConflict());
    here.page->save();
    CHECK(waitFor([&] { return here.row("phone")->hasConflict(); }));
    CHECK(stored(sample, "phone") == u"theirs");
    CHECK(here.line(u"phone"_s)->text() == u"mine");
    settle();
}

TEST_CASE("the same words in both are no conflict", "[conflict]")
{
    Sample sample(1);
    Window here(sample);
    Window there(sample);
    here.line(u"phone"_s)->setText(u"same"_s);
    there.line(u"phone"_s)->setText(u"same"_s);
    there.save(sample);
    here.session->poll();
    CHECK(waitFor([&] { return !here.page->hasUnsaved(); }));
    CHECK_FALSE(here.row("phone")->hasConflict());
    settle();
}

TEST_CASE("a record removed elsewhere while it is typed into is said, and the typing stays", "[conflict]")
{
    Sample sample(1);
    Window here(sample);
    here.line(u"phone"_s)->setText(u"mine"_s);
    {
        auto workbook = Workbook::open(sample.path(), Catalogue::standard());
        auto transaction = Transaction::begin(**workbook, {.person = u"Ben"_s, .action = u"Removed"_s});
        REQUIRE((*transaction)->remove(sample.person(), sample.ids.front()));
        REQUIRE((*transaction)->commit());
    }
    here.session->poll();
    settle();
    CHECK(here.line(u"phone"_s)->text() == u"mine");
    QStringList sentences;
    for (const QLabel *label : here.page->findChildren<QLabel *>())
        if (!label->isHidden())
            sentences += label->text();
    CHECK(sentences.join(u' ').contains(u"does not exist any more"));
}
