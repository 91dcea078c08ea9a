// Tables in, reports out: the two pages that exchange files.
#include "core/store/journal.h"
#include "tests/ui/support.h"
#include "ui/pages/import_page.h"
#include "ui/pages/reports_page.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace itsms;
using namespace itsms::test;

namespace {

QString write(const QTemporaryDir &folder, const QByteArray &content)
{
    QFile file(folder.filePath(QStringLiteral("people.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

template <typename Widget>
Widget *named(const QWidget &page, const QString &name)
{
    for (Widget *widget : page.findChildren<Widget *>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

QString texts(const QWidget &page)
{
    QStringList all;
    for (const QLabel *label : page.findChildren<QLabel *>())
        all.append(label->text());
    return all.join(QLatin1Char('\n'));
}

qint64 people(const Session &session)
{
    return countRecords(session.workbook(), {.type = session.catalogue().type(QStringLiteral("person"))}).value_or(-1);
}

} // namespace

TEST_CASE("a table is tried first, then imported, and one undo takes it back", "[import]")
{
    Sample sample(1);
    const auto session = sample.session();
    ImportPage page(*session, {.page = PageKind::Import, .type = QStringLiteral("person")});
    page.show();
    auto *attempt = named<QPushButton>(page, QStringLiteral("Try without changing anything"));
    auto *run = named<QPushButton>(page, QStringLiteral("Import"));
    REQUIRE(attempt);
    REQUIRE(run);
    CHECK_FALSE(run->isEnabled());
    page.chooseFile(write(sample.folder, "Name,E-mail,Job title\nAda,ada@example.org,Analyst\nGrace,grace@example.org,Admiral\n"));
    REQUIRE(waitFor([&] { return run->isEnabled(); }));
    settle();
    attempt->click();
    REQUIRE(waitFor([&] { return run->isEnabled(); }));
    settle();
    CHECK(people(*session) == 1);
    CHECK(texts(page).contains(QStringLiteral("2 new")));
    run->click();
    REQUIRE(waitFor([&] { return run->isEnabled(); }));
    CHECK(people(*session) == 3);
    auto workbook = Workbook::open(sample.path(), Catalogue::standard());
    REQUIRE(workbook);
    REQUIRE(undo(**workbook, QStringLiteral("Test")));
    CHECK(people(*session) == 1);
}

TEST_CASE("where dates can be read in two ways, the page asks before anything is imported", "[import]")
{
    Sample sample(1);
    const auto session = sample.session();
    ImportPage page(*session, {.page = PageKind::Import, .type = QStringLiteral("person")});
    page.show();
    page.chooseFile(write(sample.folder, "Name,Started on\nAda,01/02/2026\n"));
    auto *format = named<QComboBox>(page, QStringLiteral("How dates are written"));
    auto *run = named<QPushButton>(page, QStringLiteral("Import"));
    REQUIRE(format);
    REQUIRE(waitFor([&] { return format->isVisible(); }));
    CHECK_FALSE(run->isEnabled());
    CHECK(format->count() > 2);
    format->setCurrentIndex(1);
    CHECK(run->isEnabled());
}

TEST_CASE("a file that is no table is named on the page", "[import]")
{
    Sample sample(1);
    const auto session = sample.session();
    ImportPage page(*session, {.page = PageKind::Import, .type = QStringLiteral("person")});
    page.chooseFile(sample.folder.filePath(QStringLiteral("nothing.csv")));
    CHECK(waitFor([&] { return texts(page).contains(QStringLiteral("nothing.csv")); }));
    CHECK_FALSE(named<QPushButton>(page, QStringLiteral("Import"))->isEnabled());
}

TEST_CASE("a report is written as PDF for the chosen period", "[reports]")
{
    Sample sample(1);
    const auto session = sample.session();
    ReportsPage page(*session);
    const QString path = sample.folder.filePath(QStringLiteral("report.pdf"));
    sample.dialogs.answerNext(path);
    named<QPushButton>(page, QStringLiteral("Save as PDF"))->click();
    REQUIRE(waitFor([&] { return QFile::exists(path); }, 20000));
    settle();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(named<QPushButton>(page, QStringLiteral("Open the PDF"))->isEnabled());
}
