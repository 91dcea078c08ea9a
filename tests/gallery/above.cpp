// What opens above the window: menus, dialogs, the palette.
#include "tests/gallery/tour.h"

#include "core/catalogue.h"
#include "ui/main_window.h"
#include "ui/page_stack.h"
#include "ui/pages/page.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace itsms::gallery {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 400; // milliseconds until a dialog that blocks is there

/// Closes the program, the workbook, or changes what is in it.
bool endsTheTour(const QAction &action)
{
    static const QList<QKeySequence> keys{QKeySequence(Qt::CTRL | Qt::Key_Q), QKeySequence(Qt::CTRL | Qt::Key_Z),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_W)};
    return std::any_of(keys.begin(), keys.end(), [&](const QKeySequence &key) { return action.shortcuts().contains(key); });
}

bool opensADialog(const QAction &action) { return action.text().endsWith(u'\u2026') || action.text().endsWith("..."_L1); }

} // namespace

void Tour::closeAbove()
{
    for (QWidget *other : QApplication::topLevelWidgets())
        if (other != m_window.get() && other->isVisible()) {
            auto *dialog = qobject_cast<QDialog *>(other);
            dialog ? dialog->reject() : static_cast<void>(other->close());
        }
    settle();
    // What floats inside the window goes with this key.
    if (QWidget *focus = QApplication::focusWidget())
        QTest::keyClick(focus, Qt::Key_Escape);
    settle();
}

void Tour::menus()
{
    m_window->pages().go(listOf(toText(Catalogue::standard().types().back()->name)));
    settle();
    int number = 0;
    for (QAction *action : m_window->menuBar()->actions()) {
        if (!action->menu() || !action->isEnabled() || action->menu()->isEmpty())
            continue;
        action->menu()->popup(m_window->mapToGlobal(m_window->menuBar()->actionGeometry(action).bottomLeft()));
        look(u"menu %1"_s.arg(++number));
        action->menu()->close();
    }
    for (QToolButton *button : m_window->findChildren<QToolButton *>()) {
        if (!button->isVisible() || !button->isEnabled() || !button->menu() || button->menu()->isEmpty())
            continue;
        button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
        look(u"menu of a button %1"_s.arg(++number));
        button->menu()->close();
    }
    closeAbove();
}

/// Everything the menus and two kinds of pages offer that opens something, by itself.
void Tour::dialogs()
{
    int number = 0;
    for (const QAction *menu : m_window->menuBar()->actions())
        for (QAction *action : menu->menu() ? menu->menu()->actions() : QList<QAction *>())
            if (action->isEnabled() && !action->menu() && opensADialog(*action) && !endsTheTour(*action))
                trigger(*action, u"dialog %1"_s.arg(++number));
    const QString type = toText(Catalogue::standard().types().back()->name);
    for (const Destination &destination : {listOf(type), Destination{.page = PageKind::Record, .type = type}}) {
        m_window->pages().go(destination);
        settle();
        for (QAction *action : m_window->pages().current()->actions())
            if (action->isEnabled() && opensADialog(*action))
                trigger(*action, u"dialog of a page %1"_s.arg(++number));
    }
}

void Tour::trigger(QAction &action, const QString &name)
{
    // Files are not asked for: the answer is that the person gave up.
    m_window->dialogs().answerNext({});
    QTimer blocked;
    blocked.setSingleShot(true);
    QObject::connect(&blocked, &QTimer::timeout, m_window.get(), [this, name] {
        if (QApplication::activeModalWidget()) {
            m_camera.take(*m_window, name);
            closeAbove();
        }
    });
    blocked.start(patience);
    const QString before = m_window->pages().current() ? m_window->pages().current()->destination().path() : QString();
    action.trigger();
    settle();
    const auto above = QApplication::topLevelWidgets();
    const bool opened = std::any_of(above.begin(), above.end(), [this](const QWidget *each) { return each != m_window.get() && each->isVisible(); });
    const Page *page = m_window->pages().current();
    if (opened || (page && page->destination().path() != before))
        m_camera.take(*m_window, name);
    closeAbove();
    if (!m_window->session())
        open(m_example);
}

void Tour::palette()
{
    m_window->pages().go({});
    settle();
    const QWidget *before = QApplication::focusWidget();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    settle();
    QWidget *focus = QApplication::focusWidget();
    if (!focus || focus == before)
        return;
    look(u"palette"_s);
    QTest::keyClicks(focus, u"inc"_s);
    QTest::qWait(patience);
    look(u"palette with words"_s);
    closeAbove();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    look(u"help beside a page"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    closeAbove();
}

} // namespace itsms::gallery
