// Somebody who hits keys and clicks at random: the program must neither fall over nor harm the file.
// ITSMS_MONKEY_EVENTS says how many, ITSMS_MONKEY_SEED which ones; the seed of a run is printed, so that it can be had again.
#include "core/exchange/example.h"
#include "core/store/verify.h"
#include "tests/ui/support.h"
#include "ui/main_window.h"
#include "ui/page_stack.h"
#include "ui/pages/page.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <cstdio>
#include <random>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

#ifndef ITSMS_MONKEY_EVENTS
#define ITSMS_MONKEY_EVENTS 1000
#endif

struct Press
{
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

/// Keys that move about, and those that begin something. Typing comes on top.
const Press presses[] = {{Qt::Key_Tab}, {Qt::Key_Tab}, {Qt::Key_Tab}, {Qt::Key_Backtab, Qt::ShiftModifier}, {Qt::Key_Down}, {Qt::Key_Down},
    {Qt::Key_Up}, {Qt::Key_Left}, {Qt::Key_Right}, {Qt::Key_Home}, {Qt::Key_End}, {Qt::Key_PageDown}, {Qt::Key_PageUp}, {Qt::Key_Return},
    {Qt::Key_Return}, {Qt::Key_Space}, {Qt::Key_Space}, {Qt::Key_Escape}, {Qt::Key_Delete}, {Qt::Key_Backspace}, {Qt::Key_F1}, {Qt::Key_F2},
    {Qt::Key_F5}, {Qt::Key_Menu}, {Qt::Key_A, Qt::ControlModifier}, {Qt::Key_E, Qt::ControlModifier}, {Qt::Key_F, Qt::ControlModifier},
    {Qt::Key_I, Qt::ControlModifier}, {Qt::Key_K, Qt::ControlModifier}, {Qt::Key_N, Qt::ControlModifier}, {Qt::Key_P, Qt::ControlModifier},
    {Qt::Key_S, Qt::ControlModifier}, {Qt::Key_V, Qt::ControlModifier}, {Qt::Key_C, Qt::ControlModifier}, {Qt::Key_Z, Qt::ControlModifier},
    {Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier}, {Qt::Key_Left, Qt::AltModifier}, {Qt::Key_Right, Qt::AltModifier},
    {Qt::Key_F, Qt::AltModifier}, {Qt::Key_E, Qt::AltModifier}, {Qt::Key_G, Qt::AltModifier}, {Qt::Key_P, Qt::AltModifier}};

/// What the questions that stop the person get for an answer. A word given for a file is a file of that name, in the test's own folder.
const char *const answers[] = {"", "", "save", "discard", "discard", "stay", "yes", "no", "export.csv", "report.pdf"};

/// Nothing outside this program is to be started.
class NoDesktop final : public QObject
{
    Q_OBJECT

public:
    NoDesktop()
    {
        for (const QString &scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~NoDesktop() override
    {
        for (const QString &scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }

public Q_SLOTS:
    void open(const QUrl &) { }

private:
    const QStringList schemes{u"file"_s, u"http"_s, u"https"_s, u"mailto"_s};
};

class Monkey final : public QObject
{
    Q_OBJECT

public:
    Monkey(MainWindow &window, QString path, unsigned seed)
        : m_window(window)
        , m_path(std::move(path))
        , m_random(seed)
    {
        m_watch.setInterval(50);
        connect(&m_watch, &QTimer::timeout, this, &Monkey::leaveWhatBlocks);
        m_watch.start();
    }

    void act()
    {
        m_acting = true;
        m_blocked = 0;
        if (chance(8))
            m_window.dialogs().answerNext(QString::fromLatin1(answers[below(std::size(answers))]));
        if (chance(3))
            click();
        else
            press();
        m_acting = false;
        QCoreApplication::processEvents();
        if (chance(10))
            settle();
        comeBack();
    }

private:
    std::size_t below(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random); }
    bool chance(std::size_t outOf) { return below(outOf) == 0; }

    /// What a key or a click would reach: a menu, else a dialog, else the window.
    QWidget *top() const
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup;
        if (QWidget *modal = QApplication::activeModalWidget())
            return modal;
        return const_cast<MainWindow *>(&m_window);
    }

    void press()
    {
        QPointer<QWidget> target = top();
        if (target->focusWidget())
            target = target->focusWidget();
        if (chance(3)) {
            const QString words[] = {u"a"_s, u"7"_s, u"mail"_s, u"state=closed "_s, u"2026-03-31"_s, u"\u00df \u05d0"_s, u"'\"%_"_s};
            for (const QChar character : words[below(std::size(words))])
                if (target)
                    QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(character), Qt::NoModifier, 0);
            return;
        }
        const Press &press = presses[below(std::size(presses))];
        QTest::keyClick(target.data(), press.key, press.modifiers);
    }

    void click()
    {
        QWidget *whole = top();
        if (whole->width() < 2 || whole->height() < 2)
            return;
        const QPoint at(int(below(std::size_t(whole->width()))), int(below(std::size_t(whole->height()))));
        QWidget *child = whole->childAt(at);
        QPointer<QWidget> target = child ? child : whole;
        const QPoint local = target->mapFrom(whole, at);
        switch (below(8)) {
        case 0:
            return QTest::mouseDClick(target, Qt::LeftButton, {}, local);
        case 1:
            return QTest::mouseClick(target, Qt::LeftButton, chance(2) ? Qt::ShiftModifier : Qt::ControlModifier, local);
        case 2: {
            QContextMenuEvent asked(QContextMenuEvent::Mouse, local, target->mapToGlobal(local));
            QCoreApplication::sendEvent(target, &asked);
            return;
        }
        case 3: {
            QWheelEvent turned(local, target->mapToGlobal(local), {}, {0, chance(2) ? 120 : -360}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(target, &turned);
            return;
        }
        default:
            return QTest::mouseClick(target, Qt::LeftButton, {}, local);
        }
    }

    /// A dialog or a menu that runs a loop of its own keeps the next event from coming.
    void leaveWhatBlocks()
    {
        if (!m_acting || ++m_blocked < 3)
            return;
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        else if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->reject();
    }

    /// Whoever closed the program or the workbook opens it again.
    void comeBack()
    {
        if (!m_window.isVisible())
            m_window.show();
        if (!m_window.session() && !QApplication::activeModalWidget()) {
            settle();
            if (!m_window.session())
                m_window.openFile(m_path);
        }
    }

    MainWindow &m_window;
    QString m_path;
    std::mt19937 m_random;
    QTimer m_watch;
    bool m_acting = false;
    int m_blocked = 0;
};

unsigned numberFrom(const char *variable, unsigned otherwise)
{
    bool given = false;
    const unsigned number = qEnvironmentVariable(variable).toUInt(&given);
    return given ? number : otherwise;
}

QString makeExample(const QDir &folder)
{
    const QString path = folder.filePath(u"example.itsms"_s);
    const auto workbook = Workbook::create(path, Catalogue::standard(), {.organisation = exampleOrganisation(), .person = u"Monkey"_s});
    REQUIRE(workbook);
    REQUIRE(buildExample(**workbook, QDate(2026, 3, 16)));
    return path;
}

} // namespace

TEST_CASE("random keys and clicks neither crash the program nor harm the file", "[monkey]")
{
    const unsigned events = numberFrom("ITSMS_MONKEY_EVENTS", ITSMS_MONKEY_EVENTS);
    const unsigned seed = numberFrom("ITSMS_MONKEY_SEED", 20000);
    std::printf("%u random events, ITSMS_MONKEY_SEED=%u\n", events, seed);
    std::fflush(stdout);
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(folder.path()));
    const QString path = makeExample(QDir(folder.path()));
    const NoDesktop noDesktop;
    {
        MainWindow window(Catalogue::standard());
        window.resize(1280, 720);
        window.show();
        window.activateWindow();
        window.openFile(path);
        REQUIRE(window.session());
        settle();
        Monkey monkey(window, path, seed);
        for (unsigned i = 0; i < events; ++i)
            monkey.act();
        settle();
        window.dialogs().answerNext(u"discard"_s);
    }
    settle();
    QDir::setCurrent(before);
    const auto workbook = Workbook::open(path, Catalogue::standard(), Access::ReadOnly);
    REQUIRE(workbook);
    const auto verification = verify(**workbook, {});
    REQUIRE(verification);
    INFO(verification->problems.join(u'\n').toStdString());
    CHECK(verification->sound());
    std::printf("The file is whole after it: %lld entries in its journal.\n", static_cast<long long>(verification->entries));
}

#include "monkey_test.moc"
