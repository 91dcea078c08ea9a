// The import from a dropped file to the records, and back.
#include "core/store/journal.h"
#include "tests/ui/support.h"
#include "ui/models/rejections_model.h"
#include "ui/models/value_map_model.h"
#include "ui/pages/import_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

/// The page as a person sees it: found by the names that a screen reader says.
class Desk
{
public:
    explicit Desk(const QString &type, int people = 1)
        : sample(people)
        , session(sample.session())
        , page(*session, {.page = PageKind::Import, .type = type})
    {
        page.resize(1200, 700);
        page.show();
    }

    template <typename Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : page.findChildren<Widget *>())
            if (widget->accessibleName() == name && widget->isVisibleTo(&page))
                return widget;
        FAIL("There is no " + name.toStdString());
        return nullptr;
    }

    QPushButton *button(const QString &name) const { return named<QPushButton>(name); }

    bool says(const QString &text) const
    {
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisibleTo(&page) && label->text().contains(text))
                return true;
        return false;
    }

    bool shows(const QString &name) const
    {
        for (const QWidget *widget : page.findChildren<QWidget *>())
            if (widget->accessibleName() == name && widget->isVisibleTo(&page))
                return true;
        return false;
    }

    QString write(const QByteArray &content, const QString &name = u"table.csv"_s) const
    {
        QFile file(sample.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    void choose(const QByteArray &content)
    {
        page.chooseFile(write(content));
        settle();
    }

    /// Next, and until nothing runs.
    void next()
    {
        QPushButton *way = shows(u"Next"_s) ? button(u"Next"_s) : button(u"Import"_s);
        REQUIRE(way->isEnabled());
        way->click();
        settle();
    }

    qint64 count(const QString &type) const { return countRecords(session->workbook(), {.type = session->catalogue().type(type)}).value_or(-1); }

    Sample sample;
    std::unique_ptr<Session> session;
    ImportPage page;
};

} // namespace

TEST_CASE("a table goes through four steps into the workbook, and one button takes it back", "[import]")
{
    Desk desk(u"person"_s);
    CHECK(desk.says(u"Drop a table here"_s));
    CHECK_FALSE(desk.button(u"Next"_s)->isEnabled());
    desk.choose("Name,E-mail,Job title\nAda,ada@example.org,Analyst\nGrace,grace@example.org,Admiral\n");
    CHECK(desk.says(u"Read as CSV"_s));
    desk.next();
    CHECK(desk.shows(u"Fields and what fills them"_s));
    desk.next();
    CHECK(desk.says(u"nothing is changed yet"_s));
    CHECK(desk.count(u"person"_s) == 1);
    desk.next();
    CHECK(desk.count(u"person"_s) == 3);
    CHECK(desk.says(u"2 new, 0 changed"_s));
    Destination wanted;
    QObject::connect(desk.session.get(), &Session::destinationWanted, &desk.page, [&](const Destination &destination) { wanted = destination; });
    desk.button(u"New: 2"_s)->click();
    CHECK(wanted.page == PageKind::List);
    REQUIRE(wanted.among);
    CHECK(wanted.among->size() == 2);
    desk.button(u"Take the import back"_s)->click();
    settle();
    CHECK(desk.count(u"person"_s) == 1);
    CHECK_FALSE(desk.button(u"Take the import back"_s)->isEnabled());
}

TEST_CASE("an import is not taken back over a later change", "[import]")
{
    Desk desk(u"person"_s);
    desk.choose("Name\nAda\n");
    for (int step = 0; step < 3; ++step)
        desk.next();
    {
        const auto workbook = Workbook::open(desk.sample.path(), Catalogue::standard());
        const auto transaction = Transaction::begin(**workbook, {.person = u"Somebody"_s, .action = u"Later"_s});
        Record record(desk.sample.person(), 0);
        record.setValue("title", u"Later"_s);
        REQUIRE((*transaction)->insert(record));
        REQUIRE((*transaction)->commit());
    }
    desk.button(u"Take the import back"_s)->click();
    settle();
    CHECK(desk.says(u"Something else was changed since"_s));
    CHECK(desk.count(u"person"_s) == 3);
}

TEST_CASE("a dropped file is read", "[import]")
{
    Desk desk(u"person"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(desk.write("Name\nAda\n"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.page, &drop);
    settle();
    CHECK(desk.button(u"Next"_s)->isEnabled());
    CHECK(desk.named<QTableView>(u"First rows of the file"_s)->model()->rowCount() == 1);
}

TEST_CASE("how the file is read can be chosen, and what was mapped stays", "[import]")
{
    Desk desk(u"person"_s);
    desk.choose("Name;Mail, private\nAda;x\n");
    auto *delimiter = desk.named<QComboBox>(u"Delimiter"_s);
    CHECK(delimiter->currentText() == u"Semicolon");
    delimiter->setCurrentIndex(0);
    Q_EMIT delimiter->activated(0);
    settle();
    CHECK(desk.named<QTableView>(u"First rows of the file"_s)->model()->headerData(0, Qt::Horizontal).toString() == u"Name;Mail");
    auto *header = desk.named<QCheckBox>(u"The first row names the columns"_s);
    header->click();
    settle();
    CHECK(desk.named<QTableView>(u"First rows of the file"_s)->model()->rowCount() == 2);
}

TEST_CASE("a file that is no table is named on the page", "[import]")
{
    Desk desk(u"person"_s);
    desk.page.chooseFile(desk.sample.folder.filePath(u"nothing.csv"_s));
    settle();
    CHECK(desk.says(u"nothing.csv"_s));
    CHECK_FALSE(desk.button(u"Next"_s)->isEnabled());
    CHECK(desk.says(u"Choose a file to go on"_s));
}

TEST_CASE("the kind of records is asked where nobody said it", "[import]")
{
    Desk desk({});
    desk.choose("Name\nAda\n");
    CHECK_FALSE(desk.button(u"Next"_s)->isEnabled());
    CHECK(desk.says(u"which kind of records"_s));
    auto *type = desk.named<QComboBox>(u"Records it holds"_s);
    type->setCurrentIndex(type->findData(u"person"_s));
    settle();
    CHECK(desk.button(u"Next"_s)->isEnabled());
}

TEST_CASE("where dates can be read in two ways, the page asks before it goes on", "[import]")
{
    Desk desk(u"person"_s);
    desk.choose("Name,Started on\nAda,01/02/2026\n");
    desk.next();
    CHECK(desk.says(u"\u201c01/02/2026\u201d can be read in more than one way"_s));
    CHECK_FALSE(desk.button(u"Next"_s)->isEnabled());
    auto *format = desk.named<QComboBox>(u"How dates are meant"_s);
    REQUIRE(format->count() == 3);
    CHECK(format->currentIndex() == 0);
    CHECK(format->itemText(1).contains(u"February"));
    CHECK(format->itemText(2).contains(u"January"));
    format->setCurrentIndex(1);
    Q_EMIT format->activated(1);
    settle();
    CHECK(desk.button(u"Next"_s)->isEnabled());
    desk.next();
    CHECK(desk.says(u"d/M/yyyy"_s));
}

TEST_CASE("a rejected row is corrected on the spot, tried again and imported", "[import]")
{
    Desk desk(u"incident"_s);
    const QByteArray content = "Number,Title,Reported at,Priority\nA1,Printer,2026-03-01 08:00,high\nA2,Mail,2026-03-01 08:00,Enormous\nA3,Net,2026-03-01 08:00,Enormous\n";
    desk.choose(content);
    desk.next();
    desk.next();
    auto *rejected = desk.named<QTableView>(u"Rejected rows"_s);
    auto *model = rejected->model();
    REQUIRE(model->rowCount() == 2);
    CHECK_FALSE(desk.button(u"Try again"_s)->isEnabled());
    REQUIRE(model->setData(model->index(0, RejectionsModel::What), u"critical"_s, Qt::EditRole));
    desk.button(u"Also in 1 other row(s) with this value"_s)->click();
    desk.button(u"Try again"_s)->click();
    settle();
    CHECK(model->rowCount() == 0);
    desk.next();
    CHECK(desk.count(u"incident"_s) == 3);
    CHECK(desk.says(u"3 new, 0 changed, 0 unchanged, 0 rejected"_s));
    QFile file(desk.sample.folder.filePath(u"table.csv"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == content);
}

TEST_CASE("what a value means is said in the columns, and corrections survive going there and back", "[import]")
{
    Desk desk(u"incident"_s);
    desk.choose("Number,Title,Reported at,Priority\nA1,Printer,not a date,high\nA2,Mail,2026-03-01 08:00,Severe\n");
    desk.next();
    desk.next();
    auto *rejected = desk.named<QTableView>(u"Rejected rows"_s);
    REQUIRE(rejected->model()->rowCount() == 2);
    REQUIRE(rejected->model()->setData(rejected->model()->index(0, RejectionsModel::What), u"2026-03-02"_s, Qt::EditRole));
    rejected->setCurrentIndex(rejected->model()->index(1, RejectionsModel::What));
    desk.button(u"Say what such values mean"_s)->click();
    settle();
    auto *values = desk.named<QTableView>(u"Values of the column and what they mean"_s)->model();
    REQUIRE(values->rowCount() == 2);
    CHECK(values->index(0, ValueMapModel::FoundColumn).data().toString() == u"Severe");
    REQUIRE(values->setData(values->index(0, ValueMapModel::MeaningColumn), u"critical"_s, Qt::EditRole));
    desk.next();
    CHECK(rejected->model()->rowCount() == 0);
    desk.next();
    CHECK(desk.count(u"incident"_s) == 2);
}

TEST_CASE("the check shows old and new values of what would change", "[import]")
{
    Desk desk(u"person"_s);
    desk.choose("External ref,Name,Job title\nX1,Ada,Analyst\n");
    for (int step = 0; step < 3; ++step)
        desk.next();
    desk.choose("External ref,Name,Job title\nX1,Ada,Director\n");
    desk.next();
    desk.next();
    const auto *changed = desk.named<QTableView>(u"Changed"_s)->model();
    REQUIRE(changed->rowCount() == 1);
    CHECK(changed->index(0, 3).data().toString() == u"Analyst");
    CHECK(changed->index(0, 4).data().toString() == u"Director");
    CHECK(changed->headerData(0, Qt::Vertical).toString() == u"2");
}

TEST_CASE("the rejected rows are saved with their reason, but not over the table itself", "[import]")
{
    Desk desk(u"incident"_s);
    desk.choose("Number,Title,Reported at,Priority\nA2,Mail,2026-03-01 08:00,Enormous\n");
    desk.next();
    desk.next();
    desk.sample.dialogs.answerNext(desk.sample.folder.filePath(u"table.csv"_s));
    desk.button(u"Save the rejected rows"_s)->click();
    settle();
    CHECK(desk.says(u"need another file"_s));
    const QString path = desk.sample.folder.filePath(u"rejected.csv"_s);
    desk.sample.dialogs.answerNext(path);
    desk.button(u"Save the rejected rows"_s)->click();
    settle();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    CHECK(written.contains("Enormous"));
    CHECK(written.startsWith("Number,Title,Reported at,Priority,line,reason"));
    CHECK(desk.count(u"incident"_s) == 0);
}

TEST_CASE("the mapping is kept as a profile and recognises the next file of its kind", "[import]")
{
    Desk desk(u"person"_s);
    desk.choose("Wer,Was\nAda,Analyst\n");
    desk.next();
    auto *table = desk.named<QTableView>(u"Fields and what fills them"_s);
    CHECK_FALSE(desk.button(u"Next"_s)->isEnabled());
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 0).data().toString() == u"Name *")
            REQUIRE(table->model()->setData(table->model()->index(row, 1), u"Wer"_s, Qt::EditRole));
    desk.named<QLineEdit>(u"For the next time, as the profile"_s)->setText(u"Wer ist wer"_s);
    desk.button(u"Keep the mapping"_s)->click();
    settle();
    CHECK(desk.says(u"Kept as \u201cWer ist wer\u201d"_s));
    CHECK(desk.button(u"Next"_s)->isEnabled());
    ImportPage another(*desk.session, {.page = PageKind::Import, .type = u"person"_s});
    another.chooseFile(desk.sample.folder.filePath(u"table.csv"_s));
    settle();
    bool chosen = false;
    for (const QComboBox *box : another.findChildren<QComboBox *>())
        chosen = chosen || (box->accessibleName() == u"Profile" && box->currentText() == u"Wer ist wer");
    CHECK(chosen);
}

TEST_CASE("going back and forth keeps what was mapped", "[import]")
{
    Desk desk(u"person"_s);
    desk.choose("Name,Was\nAda,Analyst\n");
    desk.next();
    auto *model = desk.named<QTableView>(u"Fields and what fills them"_s)->model();
    int job = -1;
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == u"Job title")
            job = row;
    REQUIRE(job >= 0);
    REQUIRE(model->setData(model->index(job, 1), u"Was"_s, Qt::EditRole));
    desk.button(u"Back to the step before"_s)->click();
    auto *type = desk.named<QComboBox>(u"Records it holds"_s);
    type->setCurrentIndex(type->findData(u"incident"_s));
    type->setCurrentIndex(type->findData(u"person"_s));
    settle();
    desk.next();
    CHECK(model->index(job, 1).data().toString() == u"Was");
}

TEST_CASE("a workbook that is open for reading only cannot be imported into, and says so", "[import]")
{
    Sample sample(1);
    auto workbook = Workbook::open(sample.path(), Catalogue::standard(), Access::ReadOnly);
    REQUIRE(workbook);
    Session session(*std::move(workbook), sample.preferences, sample.dialogs);
    ImportPage page(session, {.page = PageKind::Import, .type = u"person"_s});
    page.show();
    QFile file(sample.folder.filePath(u"t.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Name\nAda\n");
    file.close();
    page.chooseFile(file.fileName());
    settle();
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->accessibleName() == u"Next")
            button->click();
    settle();
    bool said = false;
    for (const QLabel *label : page.findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"reading only"));
    CHECK(said);
}

TEST_CASE("the whole import is done with keys alone", "[import]")
{
    Desk desk(u"person"_s);
    desk.page.activateWindow();
    desk.page.begin();
    auto *path = desk.named<QLineEdit>(u"File"_s);
    path->setText(desk.write("Name,Job title\nAda,Analyst\n"));
    QTest::keyClick(path, Qt::Key_Return);
    settle();
    const auto press = [&desk] {
        desk.page.begin();
        QPushButton *way = desk.shows(u"Next"_s) ? desk.button(u"Next"_s) : desk.button(u"Import"_s);
        CHECK(way->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(way, Qt::Key_Space);
        settle();
    };
    press();
    press();
    press();
    CHECK(desk.count(u"person"_s) == 2);
}

TEST_CASE("a page that is closed while it reads does not mind", "[import]")
{
    Sample sample(1);
    const auto session = sample.session();
    QByteArray rows = "Name\n";
    for (int i = 0; i < 5000; ++i)
        rows += "Person " + QByteArray::number(i) + '\n';
    QFile file(sample.folder.filePath(u"t.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(rows);
    file.close();
    {
        ImportPage page(*session, {.page = PageKind::Import, .type = u"person"_s});
        page.show();
        page.chooseFile(file.fileName());
        settle();
        for (int i = 0; i < 2; ++i)
            for (QPushButton *button : page.findChildren<QPushButton *>())
                if (button->accessibleName() == u"Next")
                    button->click();
    }
    settle();
    CHECK(countRecords(session->workbook(), {.type = &sample.person()}).value_or(-1) == 1);
}
