// The editors of single fields: dates in the reader's words, long texts formatted, links found or made by typing.
#include "tests/ui/support.h"
#include "ui/forms/date_editor.h"
#include "ui/forms/link_box.h"
#include "ui/forms/markdown_editor.h"
#include "ui/forms/new_record_dialog.h"
#include "ui/forms/record_form.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

const Field &field(const QString &type, Name name) { return *findField(*Catalogue::standard().type(type), name); }

class LocaleSet
{
public:
    explicit LocaleSet(const QLocale &locale) { QLocale::setDefault(locale); }
    ~LocaleSet() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

/// The line with the offers that answer what was typed.
QAbstractItemModel *offersOf(LinkBox &box, const QString &words)
{
    box.setFocus();
    QTest::keyClicks(&box, words);
    waitFor([&] { return box.completer() && box.completer()->popup()->isVisible(); });
    return box.completer()->completionModel();
}

} // namespace

TEST_CASE("dates are read as the reader's language writes them", "[editor]")
{
    const QDate wanted(2026, 3, 31);
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    CHECK(readLocalDate(u"31 Mar 2026"_s, english) == wanted);
    CHECK(readLocalDate(u"31 March 2026"_s, english) == wanted);
    CHECK(readLocalDate(u"31/03/2026"_s, english) == wanted);
    CHECK(readLocalDate(u"3/31/2026"_s, american) == wanted);
    CHECK(readLocalDate(u"31. März 2026"_s, german) == wanted);
    CHECK(readLocalDate(u"31.03.2026"_s, german) == wanted);
    CHECK_FALSE(readLocalDate(u"31/03/2026"_s, american).has_value());
    CHECK_FALSE(readLocalDate(u"soon"_s, english).has_value());
    CHECK_FALSE(readLocalDate(QString(), english).has_value());
}

TEST_CASE("moments are read with their time of day, in the organisation's zone", "[editor]")
{
    const QTimeZone berlin("Europe/Berlin");
    const qint64 wanted = QDateTime(QDate(2026, 3, 31), QTime(14, 5), berlin).toSecsSinceEpoch();
    CHECK(readLocalInstant(u"31 Mar 2026 14:05"_s, QLocale(QLocale::English), berlin) == wanted);
    CHECK(readLocalInstant(u"3/31/2026, 2:05 PM"_s, QLocale(QLocale::English, QLocale::UnitedStates), berlin) == wanted);
    CHECK(readLocalInstant(u"31.03.2026 14:05:30"_s, QLocale(QLocale::German), berlin) == wanted + 30);
    CHECK_FALSE(readLocalInstant(u"31 Mar 2026 25:05"_s, QLocale(QLocale::English), berlin).has_value());
}

TEST_CASE("a date is shown in the reader's words and still typed as ISO writes it", "[editor]")
{
    const LocaleSet locale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Sample sample(1);
    const auto session = sample.session();
    DateEditor editor(field(u"person"_s, "start_date"), {*session, sample.person(), 0}, nullptr);
    auto *line = static_cast<QLineEdit *>(editor.control());
    editor.setValue(u"2026-03-31"_s);
    CHECK(line->text() == u"31 Mar 2026");
    CHECK(editor.value() == Value(u"2026-03-31"_s));
    line->setText(u"2026-04-01"_s);
    CHECK(editor.value() == Value(u"2026-04-01"_s));
    Q_EMIT line->editingFinished();
    CHECK(line->text() == u"1 Apr 2026"); // As it was understood.
    line->setText(u"soon"_s);
    CHECK_FALSE(editor.value().has_value());
    CHECK(editor.typed().toString() == u"soon");
}

TEST_CASE("a moment keeps its seconds while nobody touches it", "[editor]")
{
    Sample sample(1);
    const auto session = sample.session();
    DateEditor editor(field(u"incident"_s, "reported_at"), {*session, *Catalogue::standard().type(u"incident"_s), 0}, nullptr);
    editor.setValue(qint64(1'700'000'033));
    CHECK(editor.value() == Value(qint64(1'700'000'033)));
}

TEST_CASE("a long text is read formatted, loads nothing, and is written on request", "[editor]")
{
    MarkdownEditor editor(field(u"person"_s, "notes"), MarkdownEditor::Use::Writing, nullptr);
    editor.show();
    auto *text = editor.findChild<QPlainTextEdit *>(u"notes"_s);
    auto *view = editor.findChild<WrittenView *>();
    CHECK_FALSE(text->isHidden()); // An empty text waits to be written.
    editor.setValue(u"# Heading\n\n**strong** ![picture](https://example.org/x.png)\n\n<b>raw</b>"_s);
    CHECK(text->isHidden());
    CHECK(view->toPlainText().contains(u"Heading"));
    CHECK_FALSE(view->toPlainText().contains(u'#'));
    CHECK_FALSE(view->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
    editor.findChild<QToolButton *>()->click();
    CHECK_FALSE(text->isHidden());
    CHECK(text->toPlainText().startsWith(u"# Heading"));
    CHECK(editor.value() == Value(text->toPlainText()));
    editor.findChild<QToolButton *>()->click();
    CHECK(text->isHidden());
}

TEST_CASE("a formatted text that may not be changed cannot be written", "[editor]")
{
    MarkdownEditor editor(field(u"person"_s, "notes"), MarkdownEditor::Use::Reading, nullptr);
    editor.setValue(u"*words*"_s);
    CHECK_FALSE(editor.isSaved());
    Q_EMIT editor.findChild<WrittenView *>()->writingWanted();
    CHECK(editor.findChild<QPlainTextEdit *>()->isHidden());
    CHECK(editor.findChild<QToolButton *>()->isHidden());
}

TEST_CASE("a link that finds nothing makes the record on the spot", "[editor]")
{
    Sample sample(2);
    const auto session = sample.session();
    LinkBox box(*session, sample.person());
    box.show();
    QAbstractItemModel *offers = offersOf(box, u"Nobody yet"_s);
    REQUIRE(offers->rowCount() == 1);
    CHECK(offers->index(0, 0).data().toString().contains(u"Create \"Nobody yet\""));
    bool chosen = false;
    QObject::connect(&box, &LinkBox::chosen, &box, [&chosen] { chosen = true; });
    QTest::keyClick(box.completer()->popup(), Qt::Key_Down);
    QTest::keyClick(box.completer()->popup(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return chosen; }));
    const auto id = box.target();
    REQUIRE(id);
    REQUIRE(*id);
    CHECK(readRecord(session->workbook(), sample.person(), **id)->text("title") == u"Nobody yet");
    settle();
}

TEST_CASE("what is found by typing stands before the offer to make it", "[editor]")
{
    Sample sample(2);
    const auto session = sample.session();
    LinkBox box(*session, sample.person());
    box.show();
    QAbstractItemModel *offers = offersOf(box, u"PER-000001"_s);
    REQUIRE(offers->rowCount() == 2);
    CHECK(offers->index(0, 0).data().toString().contains(u"Person 000000"));
    CHECK(offers->index(1, 0).data().toString().startsWith(u"Create"));
    box.completer()->popup()->hide();
    settle();
}

TEST_CASE("a record that needs more than a title is asked for in a dialog, and given up without a trace", "[editor]")
{
    Sample sample(1);
    const auto session = sample.session();
    const RecordType &role = *Catalogue::standard().type(u"role_assignment"_s);
    NewRecordDialog dialog(*session, role, u"Chair"_s, nullptr);
    CHECK(dialog.form().findChild<QLineEdit *>(u"title"_s)->text() == u"Chair");
    dialog.create();
    settle();
    CHECK(countRecords(session->workbook(), {.type = &role}) == 0); // The person is missing, and the form says so.
    CHECK(dialog.form().row("person")->hasComplaint());
    dialog.form().enter("person", sample.ids.front());
    qint64 made = 0;
    QObject::connect(&dialog, &NewRecordDialog::created, &dialog, [&made](qint64 id) { made = id; });
    dialog.create();
    REQUIRE(waitFor([&] { return made != 0; }));
    CHECK(readRecord(session->workbook(), role, made)->value("person") == Value(sample.ids.front()));
}

TEST_CASE("Alt+Down belongs to the field that opens with it, not to the way through the list", "[editor]")
{
    Sample sample(1);
    const auto session = sample.session();
    RecordForm form({*session, *Catalogue::standard().type(u"incident"_s), 0}, true);
    const auto claims = [&form](const QString &name) {
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Down, Qt::AltModifier);
        key.ignore();
        QApplication::sendEvent(form.findChild<QWidget *>(name), &key);
        return key.isAccepted();
    };
    CHECK(claims(u"reported_at"_s)); // The calendar.
    CHECK(claims(u"priority"_s)); // The choices.
    CHECK(claims(u"service"_s)); // The records to link to.
    CHECK_FALSE(claims(u"title"_s));
}
