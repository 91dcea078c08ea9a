// The way from a record to the one before and the one after it in the list it was opened from.
#include "ui/pages/record_neighbours.h"

#include "ui/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

RecordNeighbours::RecordNeighbours(Session &session, const RecordType &type, qint64 id, QWidget *page)
    : m_session(session)
    , m_type(toText(type.name))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::half);
    if (session.listLeft().type == m_type)
        m_ids = session.listLeft().ids;
    if (const auto found = std::find(m_ids.begin(), m_ids.end(), id); found != m_ids.end())
        m_at = found - m_ids.begin();
    if (m_at < 0) {
        hide();
        return;
    }
    const QLocale locale;
    auto *place = new QLabel(
        tr("%1 of %2", "place of a record in its list").arg(locale.toString(qint64(m_at + 1)), locale.toString(qint64(m_ids.size()))));
    place->setForegroundRole(QPalette::PlaceholderText);
    QAction *before = addStep(u"go-up"_s, tr("Previous in the list"), Qt::ALT | Qt::Key_Up, -1, page);
    row->addWidget(place);
    QAction *after = addStep(u"go-down"_s, tr("Next in the list"), Qt::ALT | Qt::Key_Down, 1, page);
    before->setEnabled(m_at > 0);
    after->setEnabled(m_at + 1 < std::ptrdiff_t(m_ids.size()));
}

QAction *RecordNeighbours::addStep(const QString &iconName, const QString &text, QKeySequence shortcut, std::ptrdiff_t by, QWidget *page)
{
    auto *action = new QAction(icon(iconName), text, page);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    page->addAction(action);
    connect(action, &QAction::triggered, this, [this, by] { m_session.go(recordAt(m_type, m_ids[std::size_t(m_at + by)])); });
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return action;
}

} // namespace itsms
