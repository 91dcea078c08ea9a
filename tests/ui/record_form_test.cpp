// The form of any record type: filled by field names, checked while typing, saved as a whole.
#include "core/store/journal.h"
#include "tests/ui/support.h"
#include "ui/forms/record_form.h"
#include "ui/pages/record_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace itsms;
using namespace itsms::test;

namespace {

/// A text that means something for the kind.
QString typed(const Field &field)
{
    switch (field.kind) {
    case Kind::Date:
        return QStringLiteral("2026-03-31");
    case Kind::Instant:
        return QStringLiteral("2026-03-31 14:05");
    case Kind::Duration:
        return QStringLiteral("1h 30m");
    case Kind::Integer:
        return QStringLiteral("1");
    case Kind::Decimal:
    case Kind::Money:
    case Kind::Percent:
        return QString::number(field.minimum.value_or(1));
    case Kind::Text:
        return QStringLiteral("EUR");
    default:
        return QStringLiteral("Some words");
    }
}

/// True where the field has an editor that people type or choose in.
bool fill(QWidget *form, const Field &field)
{
    QWidget *control = form->findChild<QWidget *>(toText(field.name));
    if (!control)
        return false;
    if (auto *line = qobject_cast<QLineEdit *>(control))
        return linkTarget(field).empty() ? (line->setText(typed(field)), true) : true;
    if (auto *text = qobject_cast<QPlainTextEdit *>(control))
        return (text->setPlainText(typed(field)), true);
    if (auto *box = qobject_cast<QComboBox *>(control))
        return (box->setCurrentIndex(box->count() - 1), true);
    return qobject_cast<QListWidget *>(control) != nullptr;
}

} // namespace

TEST_CASE("the form of every record type is filled by field names alone", "[form]")
{
    Sample sample(1);
    const auto session = sample.session();
    for (const RecordType *type : Catalogue::standard().types()) {
        RecordForm form({*session, *type, 0}, true);
        form.setRecord(Record(*type, 0));
        CHECK_FALSE(form.isDirty());
        for (const Field &field : type->fields) {
            if (field.readOnly || field.kind == Kind::Rows)
                continue;
            INFO(type->name << "." << field.name);
            CHECK(fill(&form, field));
        }
        INFO(type->name);
        for (const FormRow *row : form.rows()) {
            INFO(row->field().name);
            CHECK_FALSE(row->hasComplaint());
        }
        CHECK(form.isDirty());
        // A required link stays empty here, and the form says so.
        const bool complete = std::none_of(
            type->fields.begin(), type->fields.end(), [](const Field &field) { return field.required && !linkTarget(field).empty(); });
        CHECK(form.edit().has_value() == complete);
    }
}

TEST_CASE("a wrong value is named beside its field while it is typed", "[form]")
{
    Sample sample(1);
    const auto session = sample.session();
    RecordForm form({*session, sample.person(), 0}, true);
    form.setRecord(Record(sample.person(), 0));
    auto *date = form.findChild<QLineEdit *>(QStringLiteral("start_date"));
    REQUIRE(date);
    date->setText(QStringLiteral("soon"));
    FormRow *row = form.row("start_date");
    REQUIRE(row);
    CHECK_FALSE(row->hasComplaint()); // Half a word is no reason to scold.
    CHECK(waitFor([&] { return row->hasComplaint(); }));
    CHECK(date->accessibleDescription().contains(QStringLiteral("soon")));
    CHECK_FALSE(form.edit().has_value());
    date->clear();
    CHECK_FALSE(row->hasComplaint());
    // The name is still missing.
    CHECK_FALSE(form.edit().has_value());
    form.findChild<QLineEdit *>(QStringLiteral("title"))->setText(QStringLiteral("Ada"));
    CHECK(form.edit().has_value());
}

TEST_CASE("a record is changed on its page and the history says so", "[record]")
{
    Sample sample(1);
    const auto session = sample.session();
    RecordPage page(*session, sample.person(), recordAt(QStringLiteral("person"), sample.ids.front()));
    REQUIRE(waitFor([&] { return page.form() != nullptr; }));
    settle();
    CHECK_FALSE(page.hasUnsaved());
    page.form()->findChild<QLineEdit *>(QStringLiteral("phone"))->setText(QStringLiteral("+49 30 1"));
    CHECK(page.hasUnsaved());
    page.save();
    REQUIRE(waitFor([&] { return !page.hasUnsaved(); }));
    const auto record = readRecord(session->workbook(), sample.person(), sample.ids.front());
    REQUIRE(record);
    CHECK(record->text("phone") == QStringLiteral("+49 30 1"));
    const auto entries = history(session->workbook(), sample.person(), sample.ids.front());
    REQUIRE(entries);
    CHECK(entries->size() == 2);
    settle();
}

TEST_CASE("leaving a page with unsaved typing asks nothing, and coming back finds it", "[record]")
{
    Sample sample(1);
    const auto session = sample.session();
    RecordPage page(*session, sample.person(), recordAt(QStringLiteral("person"), sample.ids.front()));
    REQUIRE(waitFor([&] { return page.form() != nullptr; }));
    settle();
    auto *phone = page.form()->findChild<QLineEdit *>(QStringLiteral("phone"));
    phone->setText(QStringLiteral("+49 30 1"));
    bool left = false;
    page.leave([&left] { left = true; });
    CHECK(left);
    CHECK_FALSE(page.hasUnsaved());
    CHECK(session->drafts().count() == 1);
    CHECK(readRecord(session->workbook(), sample.person(), sample.ids.front())->text("phone").isEmpty());
    page.refresh();
    CHECK(waitFor([&] { return page.hasUnsaved(); }));
    CHECK(phone->text() == QStringLiteral("+49 30 1"));
    page.save();
    CHECK(waitFor([&] { return session->drafts().count() == 0; }));
    CHECK(readRecord(session->workbook(), sample.person(), sample.ids.front())->text("phone") == QStringLiteral("+49 30 1"));
    settle();
}

TEST_CASE("required fields say so to the eye and to a screen reader", "[form]")
{
    Sample sample(1);
    const auto session = sample.session();
    RecordForm form({*session, sample.person(), 0}, true);
    const FormRow *row = form.row("title");
    REQUIRE(row);
    CHECK(row->findChild<QLabel *>()->text().endsWith(QLatin1Char('*')));
    CHECK(row->editor().control()->accessibleDescription().startsWith(QStringLiteral("Required")));
}
