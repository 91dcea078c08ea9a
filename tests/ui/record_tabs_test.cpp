// Around the fields of a record: its life, its history, its links, its files, its neighbours, its print.
#include "core/store/journal.h"
#include "tests/ui/support.h"
#include "ui/documents/pdf_document.h"
#include "ui/documents/record_report.h"
#include "ui/forms/lifecycle_bar.h"
#include "ui/forms/record_form.h"
#include "ui/pages/attachment_preview.h"
#include "ui/pages/attachments_tab.h"
#include "ui/pages/backlinks_tab.h"
#include "ui/pages/history_tab.h"
#include "ui/pages/record_page.h"
#include "ui/pages/record_tabs.h"
#include "ui/pages/timeline_tab.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

const RecordType &type(const QString &name) { return *Catalogue::standard().type(name); }

qint64 add(Session &session, const QString &name, const std::vector<std::pair<Name, Value>> &values)
{
    auto workbook = Workbook::open(session.workbook().path(), Catalogue::standard());
    auto transaction = Transaction::begin(**workbook, {.person = u"Test"_s, .action = u"Added"_s});
    Record record(type(name), 0);
    for (const auto &[field, value] : values)
        record.setValue(field, value);
    const auto id = (*transaction)->insert(record);
    REQUIRE(id);
    REQUIRE((*transaction)->commit());
    return *id;
}

void change(Session &session, const RecordType &type, qint64 id, const Changes &changes)
{
    auto workbook = Workbook::open(session.workbook().path(), Catalogue::standard());
    auto transaction = Transaction::begin(**workbook, {.person = u"Ben Kim"_s, .action = u"Corrected"_s, .reason = u"It was wrong"_s});
    REQUIRE((*transaction)->update(type, id, changes));
    REQUIRE((*transaction)->commit());
}

QPushButton *button(QWidget &parent, const QString &name)
{
    for (QPushButton *each : parent.findChildren<QPushButton *>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

QStringList texts(const QTreeWidget &tree)
{
    QStringList all;
    QTreeWidgetItemIterator walk(const_cast<QTreeWidget *>(&tree));
    for (; *walk; ++walk)
        all += (*walk)->text(0) + u'|' + (*walk)->text(1) + u'|' + (*walk)->text(2);
    return all;
}

} // namespace

TEST_CASE("the history names who, why, and each value before and after, going back is one entry more", "[record]")
{
    Sample sample(1);
    const auto session = sample.session();
    const qint64 id = sample.ids.front();
    change(*session, sample.person(), id, {{fieldIndex(sample.person(), "phone"), u"1"_s}});
    change(*session, sample.person(), id, {{fieldIndex(sample.person(), "phone"), u"2"_s}});
    HistoryTab tab(*session, sample.person(), id);
    tab.refresh();
    settle();
    auto *tree = tab.findChild<QTreeWidget *>();
    const QString all = texts(*tree).join(u'\n');
    CHECK(all.contains(u"Ben Kim"));
    CHECK(all.contains(u"It was wrong"));
    CHECK(all.contains(translatedLabel(*findField(sample.person(), "phone")) + u"|1|2"));
    REQUIRE(tree->topLevelItem(0)->childCount() == 3);
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    CHECK_FALSE(button(tab, u"Go back to this"_s)->isEnabled()); // It is as it is after the latest entry.
    tree->setCurrentItem(tree->topLevelItem(0)->child(1));
    button(tab, u"Go back to this"_s)->click();
    REQUIRE(waitFor([&] { return readRecord(session->workbook(), sample.person(), id)->text("phone") == u"1"; }));
    const auto entries = history(session->workbook(), sample.person(), id);
    CHECK(entries->size() == 4);
    CHECK(undoable(session->workbook())->value().action.contains(u"back to"));
    settle();
}

TEST_CASE("one value alone is put back from the history", "[record]")
{
    Sample sample(1);
    const auto session = sample.session();
    const qint64 id = sample.ids.front();
    change(*session, sample.person(), id, {{fieldIndex(sample.person(), "phone"), u"1"_s}});
    HistoryTab tab(*session, sample.person(), id);
    tab.refresh();
    settle();
    auto *tree = tab.findChild<QTreeWidget *>();
    tree->setCurrentItem(tree->topLevelItem(0)->child(0)->child(0));
    REQUIRE(button(tab, u"Put this value back"_s)->isEnabled());
    button(tab, u"Put this value back"_s)->click();
    CHECK(waitFor([&] { return readRecord(session->workbook(), sample.person(), id)->isEmpty("phone"); }));
    settle();
}

TEST_CASE("what links here stands by relation with number, title and state, and new ones start linked", "[record]")
{
    Sample sample(1);
    const auto session = sample.session();
    const qint64 customer = add(*session, u"customer"_s, {{"title", u"Sales"_s}});
    add(*session, u"service"_s, {{"title", u"Mail"_s}, {"customers", Ids{customer}}});
    BacklinksTab tab(*session, type(u"customer"_s), customer);
    qint64 counted = 0;
    QObject::connect(&tab, &BacklinksTab::counted, &tab, [&counted](qint64 count) { counted = count; });
    tab.refresh();
    settle();
    CHECK(counted == 1);
    const QStringList lines = texts(*tab.findChild<QTreeWidget *>());
    REQUIRE(lines.size() == 2);
    CHECK(lines.first().contains(u": 1"));
    CHECK(lines.last().contains(u"Mail|Proposed"));

    Destination wanted;
    QObject::connect(session.get(), &Session::destinationWanted, &tab, [&wanted](const Destination &to) { wanted = to; });
    for (QAction *action : tab.findChild<QMenu *>()->actions())
        if (action->text() == u"Service (Customers)")
            action->trigger();
    REQUIRE(wanted.links.size() == 1);
    RecordPage page(*session, type(u"service"_s), wanted);
    CHECK(page.form()->row("customers")->editor().value() == Value(Ids{customer}));
    CHECK_FALSE(page.hasUnsaved()); // Nobody typed anything yet.
    settle();
}

TEST_CASE("the way to the previous and the next record is the list one came from", "[record]")
{
    Sample sample(3);
    const auto session = sample.session();
    session->setListLeft({u"person"_s, {sample.ids[2], sample.ids[0], sample.ids[1]}});
    RecordPage page(*session, sample.person(), recordAt(u"person"_s, sample.ids[2]));
    settle();
    Destination wanted;
    QObject::connect(session.get(), &Session::destinationWanted, &page, [&wanted](const Destination &to) { wanted = to; });
    QStringList labels;
    for (const QLabel *label : page.findChildren<QLabel *>())
        labels += label->text();
    CHECK(labels.contains(u"1 of 3"));
    for (QAction *action : page.actions()) {
        if (action->text() == u"Previous in the list")
            CHECK_FALSE(action->isEnabled());
        if (action->text() == u"Next in the list") {
            CHECK(action->shortcut() == QKeySequence(Qt::ALT | Qt::Key_Down));
            action->trigger();
        }
    }
    CHECK(wanted.id == sample.ids[0]);
}

TEST_CASE("reasons why a step is not possible stay folded until asked for, and lead to the field", "[record]")
{
    Sample sample(1);
    const auto session = sample.session();
    LifecycleBar bar(*session);
    bar.show();
    const RecordType &role = type(u"role_assignment"_s);
    bar.setRecord(*readRecord(session->workbook(), role,
                      add(*session, u"role_assignment"_s, {{"title", u"Chair"_s}, {"person", sample.ids.front()}})),
        true);
    settle();
    auto *why = bar.findChild<QToolButton *>();
    REQUIRE(why);
    CHECK(why->isVisible());
    QLabel *reason = nullptr;
    for (QLabel *label : bar.findChildren<QLabel *>())
        if (label->text().contains(u"field:role\""))
            reason = label;
    REQUIRE(reason);
    CHECK_FALSE(reason->isVisible());
    why->click();
    CHECK(reason->isVisible());
    QString wanted;
    QObject::connect(&bar, &LifecycleBar::fieldWanted, &bar, [&wanted](const QString &field) { wanted = field; });
    Q_EMIT reason->linkActivated(u"field:role"_s);
    CHECK(wanted == u"role");
}

TEST_CASE("files dropped on a record are attached, and pictures, text and PDF are shown", "[record]")
{
    Sample sample(1);
    const auto session = sample.session();
    const QString picture = sample.folder.filePath(u"picture.png"_s);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    REQUIRE(image.save(picture));
    const QString text = sample.folder.filePath(u"words.txt"_s);
    QFile file(text);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("some words");
    file.close();
    const QString document = sample.folder.filePath(u"record.pdf"_s);
    const auto report = recordReport(session->workbook(), sample.person(), sample.ids.front(), {u"Test"_s, session->present(), QLocale()});
    REQUIRE(report);
    REQUIRE(writePdf(*report, document));

    AttachmentsTab tab(*session, sample.ids.front());
    tab.resize(800, 600);
    tab.QWidget::show();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(picture), QUrl::fromLocalFile(text), QUrl::fromLocalFile(document)});
    tab.attachDropped(dropped);
    auto *list = tab.findChild<QTreeWidget *>();
    REQUIRE(waitFor([&] { return list->topLevelItemCount() == 3; }));
    auto *preview = tab.findChild<AttachmentPreview *>();
    REQUIRE(waitFor([&] { return preview->currentWidget()->accessibleName().contains(u"picture.png"); }));
    CHECK_FALSE(static_cast<QLabel *>(preview->currentWidget())->pixmap(Qt::ReturnByValue).isNull());
    list->setCurrentItem(list->topLevelItem(1));
    settle();
    auto *words = qobject_cast<QPlainTextEdit *>(preview->currentWidget());
    REQUIRE(words);
    CHECK(words->toPlainText() == u"some words");
    list->setCurrentItem(list->topLevelItem(2));
    settle();
    CHECK(preview->currentWidget()->inherits("QPdfView"));
}

TEST_CASE("a record is printed with its fields, its links and its history", "[record]")
{
    Sample sample(1);
    const auto session = sample.session();
    const qint64 customer = add(*session, u"customer"_s, {{"title", u"Sales"_s}, {"notes", u"Important"_s}});
    add(*session, u"service"_s, {{"title", u"Mail"_s}, {"customers", Ids{customer}}});
    const auto report = recordReport(session->workbook(), type(u"customer"_s), customer, {u"Test"_s, session->present(), QLocale()});
    REQUIRE(report);
    CHECK(report->title.contains(u"Sales"));
    QStringList cells;
    for (const ReportSection &section : report->sections)
        for (const ReportBlock &block : section.blocks)
            if (const auto *table = std::get_if<ReportTable>(&block))
                for (const QStringList &row : table->rows)
                    cells += row;
    CHECK(cells.contains(u"Important"));
    CHECK(cells.contains(u"Mail"));
    CHECK(cells.contains(u"Added"));
    CHECK(renderPdf(*report).value_or(QByteArray()).startsWith("%PDF"));
    CHECK_FALSE(recordReport(session->workbook(), type(u"customer"_s), 999'999, {u"Test"_s, session->present(), QLocale()}).has_value());
}

TEST_CASE("printing writes the file that was asked for", "[record]")
{
    Sample sample(1);
    const auto session = sample.session();
    RecordPage page(*session, sample.person(), recordAt(u"person"_s, sample.ids.front()));
    settle();
    const QString path = sample.folder.filePath(u"printed.pdf"_s);
    sample.dialogs.answerNext(path);
    for (QAction *action : page.actions())
        if (action->shortcut() == QKeySequence(QKeySequence::Print))
            action->trigger();
    CHECK(waitFor([&] { return QFile::exists(path); }, 20'000));
    settle();
}

TEST_CASE("what is behind a tab is made when it is looked at, and how much is there is known before", "[record]")
{
    Sample sample(1);
    const auto session = sample.session();
    const qint64 customer = add(*session, u"customer"_s, {{"title", u"Acme"_s}, {"owner", sample.ids.front()}});
    {
        auto workbook = Workbook::open(session->workbook().path(), Catalogue::standard());
        auto transaction = Transaction::begin(**workbook, {.person = u"Test"_s, .action = u"Attached"_s});
        REQUIRE((*transaction)->attach(sample.ids.front(), u"words.txt"_s, "words"));
        REQUIRE((*transaction)->commit());
    }
    RecordPage page(*session, sample.person(), recordAt(u"person"_s, sample.ids.front()));
    page.resize(1000, 700);
    page.QWidget::show();
    REQUIRE(waitFor([&] { return page.form() != nullptr; }));
    auto *tabs = page.findChild<RecordTabs *>();
    REQUIRE(tabs);
    REQUIRE(waitFor([&] { return tabs->tabText(2) == u"What links here (1)"; }));
    CHECK(tabs->tabText(1) == u"Attachments (1)");
    CHECK_FALSE(page.findChild<AttachmentsTab *>());
    CHECK_FALSE(page.findChild<BacklinksTab *>());
    CHECK_FALSE(page.findChild<HistoryTab *>());

    tabs->tabBar()->setFocus();
    QTest::keyClick(tabs->tabBar(), Qt::Key_Right);
    settle();
    REQUIRE(page.findChild<AttachmentsTab *>());
    CHECK(page.findChild<AttachmentsTab *>()->findChild<QTreeWidget *>()->topLevelItemCount() == 1);
    CHECK_FALSE(page.findChild<HistoryTab *>());
    QTest::keyClick(tabs->tabBar(), Qt::Key_Right);
    settle();
    REQUIRE(page.findChild<BacklinksTab *>());
    CHECK(texts(*page.findChild<BacklinksTab *>()->findChild<QTreeWidget *>()).join(u'\n').contains(u"Acme"));
    QTest::keyClick(tabs->tabBar(), Qt::Key_Right);
    settle();
    REQUIRE(page.findChild<TimelineTab *>());
    CHECK_FALSE(page.findChild<HistoryTab *>());
    QTest::keyClick(tabs->tabBar(), Qt::Key_Right);
    settle();
    REQUIRE(page.findChild<HistoryTab *>());

    // Going through the tabs again makes nothing twice, and what changes meanwhile arrives in all of them.
    tabs->showDetails();
    tabs->setCurrentIndex(2);
    add(*session, u"customer"_s, {{"title", u"Second"_s}, {"owner", sample.ids.front()}});
    session->noticeChange();
    page.refresh();
    REQUIRE(waitFor([&] { return tabs->tabText(2) == u"What links here (2)"; }));
    settle();
    CHECK(page.findChildren<BacklinksTab *>().size() == 1);
    CHECK(texts(*page.findChild<BacklinksTab *>()->findChild<QTreeWidget *>()).join(u'\n').contains(u"Second"));
    CHECK(customer > 0);
}

TEST_CASE("a file dropped anywhere on a record goes to its attachments, which nobody had looked at yet", "[record]")
{
    Sample sample(1);
    const auto session = sample.session();
    QFile file(sample.folder.filePath(u"words.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("some words");
    file.close();
    RecordPage page(*session, sample.person(), recordAt(u"person"_s, sample.ids.front()));
    page.resize(1000, 700);
    page.QWidget::show();
    REQUIRE(waitFor([&] { return page.form() != nullptr; }));
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &drop);
    auto *tab = page.findChild<AttachmentsTab *>();
    REQUIRE(tab);
    CHECK(waitFor([&] { return tab->isVisible(); }));
    CHECK(waitFor([&] { return tab->findChild<QTreeWidget *>()->topLevelItemCount() == 1; }));
}
