// The whole window on an example workbook: every page opens, and everything in it can be named.
#include "core/exchange/example.h"
#include "tests/ui/support.h"
#include "ui/main_window.h"
#include "ui/page_stack.h"
#include "ui/pages/page.h"
#include "ui/pages/start_page.h"
#include "ui/window_actions.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

QStringList &warnings()
{
    static QStringList list;
    return list;
}

void collect(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !text.contains(QStringLiteral("propagateSizeHints")))
        warnings().append(text);
}

class WarningsCaught
{
public:
    WarningsCaught()
    {
        warnings().clear();
        m_before = qInstallMessageHandler(collect);
    }
    ~WarningsCaught() { qInstallMessageHandler(m_before); }

private:
    QtMessageHandler m_before;
};

bool isInteractive(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTabBar *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget);
}

/// Controls of Qt's own inside another control are spoken for by that.
bool isPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent) || widget->inherits("QTableCornerButton") || widget->inherits("QHeaderView")
        || widget->inherits("QComboBoxListView") || parent->inherits("QLineEdit") || parent->inherits("QTabBar")
        || parent->inherits("QToolBar") || parent->inherits("QMenuBar") || qobject_cast<const QAbstractItemView *>(parent);
}

QStringList unnamed(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (isInteractive(widget) && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && widget->accessibleName().isEmpty()
            && !isPart(widget))
            found.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName());
    return found;
}

/// Behind every tab of the page, too: what is there is made when it is looked at.
QStringList unnamedBehindTabs(const QWidget &window)
{
    QStringList found = unnamed(window);
    for (QTabWidget *tabs : window.findChildren<QTabWidget *>())
        for (int i = 1; tabs->isVisible() && i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            settle();
            found += unnamed(window);
        }
    return found;
}

std::vector<Destination> everywhere(const Workbook &workbook)
{
    std::vector<Destination> all{{}, {.page = PageKind::Findings}, {.page = PageKind::Import}, {.page = PageKind::Reports}, {.page = PageKind::Measures}, processAt(QStringLiteral("incident_management")),
        {.page = PageKind::Settings}, {.page = PageKind::Fields, .type = QStringLiteral("problem")}};
    for (const RecordType *type : workbook.catalogue().types()) {
        const QString name = toText(type->name);
        all.push_back(listOf(name));
        all.push_back({.page = PageKind::Record, .type = name});
        if (const auto ids = recordIds(workbook, {.type = type, .limit = 1}); ids && !ids->empty())
            all.push_back(recordAt(name, ids->front()));
    }
    return all;
}

} // namespace

TEST_CASE("every page of the example opens without a warning, with a title, and every control has a name", "[window]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("example.itsms"));
    {
        const auto workbook =
            Workbook::create(path, Catalogue::standard(), {.organisation = exampleOrganisation(), .person = QStringLiteral("Test")});
        REQUIRE(workbook);
        const auto built = buildExample(**workbook, QDate(2026, 3, 16));
        INFO((built ? QString() : built.error().sentence).toStdString());
        REQUIRE(built);
    }
    const WarningsCaught caught;
    MainWindow window(Catalogue::standard());
    window.show();
    CHECK(unnamed(window).isEmpty());
    window.openFile(path);
    REQUIRE(window.session());
    for (const Destination &destination : everywhere(window.session()->workbook())) {
        window.pages().go(destination);
        settle();
        INFO(destination.path().toStdString());
        REQUIRE(window.pages().current());
        CHECK(window.pages().current()->destination().page == destination.page);
        CHECK_FALSE(window.pages().current()->title().isEmpty());
        CHECK(unnamedBehindTabs(window) == QStringList());
    }
    window.close();
    CHECK(warnings() == QStringList());
}

TEST_CASE("a file that cannot be opened is a sentence on the start page", "[window]")
{
    const QTemporaryDir folder;
    MainWindow window(Catalogue::standard());
    window.show();
    window.openFile(folder.filePath(QStringLiteral("missing.itsms")));
    CHECK(window.session() == nullptr);
    QStringList sentences;
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible())
            sentences.append(label->text());
    CHECK(sentences.join(QLatin1Char(' ')).contains(QStringLiteral("missing.itsms")));
}

TEST_CASE("back and forward go the way the person went", "[window]")
{
    Sample sample(2);
    MainWindow window(Catalogue::standard());
    window.openFile(sample.path());
    REQUIRE(window.session());
    PageStack &pages = window.pages();
    pages.go({});
    pages.go(listOf(QStringLiteral("person")));
    pages.go(recordAt(QStringLiteral("person"), sample.ids.front()));
    settle();
    pages.back();
    CHECK(pages.current()->destination().page == PageKind::List);
    pages.back();
    CHECK(pages.current()->destination().page == PageKind::Home);
    pages.forward();
    CHECK(pages.current()->destination().page == PageKind::List);
    CHECK(pages.canGoForward());
    settle();
}

TEST_CASE("the last page of a file comes back", "[window]")
{
    Sample sample(1);
    {
        MainWindow window(Catalogue::standard());
        window.openFile(sample.path());
        Destination asked = listOf(QStringLiteral("person"));
        asked.filter = QStringLiteral("state=active|left \"Person 0/1 %\"");
        window.pages().go(asked);
        settle();
        window.close();
    }
    MainWindow window(Catalogue::standard());
    window.openLastFile();
    REQUIRE(window.session());
    REQUIRE(window.pages().current());
    CHECK(window.pages().current()->destination().page == PageKind::List);
    // With what was asked of it, signs and blanks included.
    CHECK(window.pages().current()->destination().filter == QStringLiteral("state=active|left Person 0/1 %"));
    settle();
}

TEST_CASE("the start page is made when there is no file to show", "[window]")
{
    Sample sample(1);
    MainWindow window(Catalogue::standard());
    window.openFile(sample.path());
    window.show();
    settle();
    REQUIRE(window.session());
    CHECK_FALSE(window.findChild<StartPage *>());
    window.commands().close->trigger();
    settle();
    CHECK_FALSE(window.session());
    const auto *start = window.findChild<StartPage *>();
    REQUIRE(start);
    CHECK(start->isVisible());
    window.openFile(sample.path());
    settle();
    CHECK_FALSE(start->isVisible());
    window.close();
}

TEST_CASE("the page that is shown decides how small the window may be, not the ones left behind", "[window]")
{
    Sample sample(1);
    MainWindow window(Catalogue::standard());
    window.show();
    window.openFile(sample.path());
    REQUIRE(window.session());
    PageStack &pages = window.pages();
    pages.go(listOf(u"person"_s));
    settle();
    const int narrow = pages.minimumSizeHint().width();
    pages.current()->setMinimumWidth(narrow + 500);
    CHECK(pages.minimumSizeHint().width() >= narrow + 500);
    pages.go({.page = PageKind::Keyboard});
    settle();
    CHECK(pages.minimumSizeHint().width() < narrow + 500);
    window.close();
}
