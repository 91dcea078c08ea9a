// The navigation as a person sees it: entries to click, groups to collapse, counts that are kept up to date.
#include "ui/navigation_tree.h"

#include "ui/look.h"
#include "ui/models/badge_delegate.h"
#include "ui/models/navigation_model.h"
#include "ui/session.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QTimer>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 250; // milliseconds
constexpr int minute = 60'000;
const QString collapsedLayout = u"collapsed"_s;

} // namespace

NavigationTree::NavigationTree(NavigationModel &model, Preferences &preferences, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_preferences(preferences)
    , m_delegate(new BadgeDelegate(this))
    , m_soon(new QTimer(this))
    , m_recount(new QTimer(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setAccessibleName(tr("Navigation"));
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(grid::gap);
    setTextElideMode(Qt::ElideRight);
    setMinimumWidth(22 * grid::step);
    expandAll();
    restoreCollapsed({}, QString::fromUtf8(preferences.layout(collapsedLayout)).split(u'\n', Qt::SkipEmptyParts));
    connect(this, &QTreeView::collapsed, this, &NavigationTree::rememberCollapsed);
    connect(this, &QTreeView::expanded, this, &NavigationTree::rememberCollapsed);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const bool onBadge = m_delegate->badgeRect(visualRect(index), index).contains(m_pressed);
        const auto destination = m_model.destination(index);
        if (onBadge && destination && destination->page == PageKind::List)
            return openOverdue(destination->type);
        follow(index);
    });
    // Enter activates an entry, and so does a double click, which has been answered as a click already.
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (!m_clicked)
            follow(index);
    });
    m_soon->setSingleShot(true);
    m_soon->setInterval(soon);
    connect(m_soon, &QTimer::timeout, this, &NavigationTree::count);
    // Time passes, and what was at risk is overdue.
    m_recount->setInterval(minute);
    connect(m_recount, &QTimer::timeout, this, &NavigationTree::count);
}

void NavigationTree::setSession(Session *session)
{
    m_session = session;
    m_model.setCounts({});
    m_counting = false;
    m_countAgain = false;
    m_soon->stop();
    m_recount->stop();
    if (!session)
        return;
    connect(session, &Session::changed, m_soon, qOverload<>(&QTimer::start));
    m_recount->start();
    m_soon->start();
}

/// Changes may follow each other faster than they are counted: then once more at the end, never two at a time.
void NavigationTree::count()
{
    if (!m_session)
        return;
    if (m_counting) {
        m_countAgain = true;
        return;
    }
    m_counting = true;
    m_countAgain = false;
    readInBackground(
        // The session as context: counts of a file that was closed meanwhile do not arrive.
        m_session->workbook(), m_session,
        [moment = m_session->present()](const Workbook &workbook) { return readNavigationCounts(workbook, moment); },
        [tree = QPointer(this)](const Result<NavigationCounts> &counts) {
            if (!tree)
                return;
            tree->m_counting = false;
            // A file that cannot be read says so on the page; old figures would be wrong here.
            tree->m_model.setCounts(counts.value_or(NavigationCounts()));
            if (tree->m_countAgain)
                tree->count();
        });
}

void NavigationTree::showDestination(const Destination &destination)
{
    QModelIndex entry = m_model.indexOf(destination);
    for (QModelIndex above = entry.parent(); above.isValid(); above = above.parent())
        if (!isExpanded(above))
            entry = above;
    selectionModel()->setCurrentIndex(entry, QItemSelectionModel::ClearAndSelect);
    if (entry.isValid())
        scrollTo(entry);
}

/// Only the longest text of each level is measured as it is painted: measuring a hundred would show when the window first opens.
int NavigationTree::widestEntry() const
{
    const QFontMetrics metrics = fontMetrics();
    std::vector<std::pair<int, QModelIndex>> longest;
    const auto search = [&](const auto &self, const QModelIndex &parent, std::size_t level) -> void {
        longest.resize(std::max(longest.size(), level + 1));
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex entry = m_model.index(row, 0, parent);
            longest[level] = std::max(longest[level], {metrics.horizontalAdvance(entry.data().toString()), entry});
            self(self, entry, level + 1);
        }
    };
    search(search, {}, 0);
    int widest = 0;
    for (std::size_t level = 0; level < longest.size(); ++level)
        widest = std::max(widest, int(level + 1) * indentation() + sizeHintForIndex(longest[level].second).width());
    return widest;
}

void NavigationTree::follow(const QModelIndex &index)
{
    if (const auto destination = m_model.destination(index); destination && m_session)
        Q_EMIT destinationWanted(*destination);
}

void NavigationTree::openOverdue(const QString &name)
{
    const RecordType *type = m_session ? m_session->catalogue().type(name) : nullptr;
    if (!type)
        return;
    readInBackground(
        m_session->workbook(), m_session,
        [type, moment = m_session->present()](const Workbook &workbook) { return overdueIds(workbook, *type, moment); },
        [tree = QPointer(this), type](const Result<Ids> &ids) {
            if (!tree || !ids)
                return;
            Q_EMIT tree->destinationWanted(
                {.page = PageKind::List, .type = toText(type->name), .among = *ids, .caption = tr("Those that are overdue.")});
        });
}

void NavigationTree::mousePressEvent(QMouseEvent *event)
{
    m_clicked = true;
    m_pressed = event->position().toPoint();
    QTreeView::mousePressEvent(event);
}

void NavigationTree::keyPressEvent(QKeyEvent *event)
{
    m_clicked = false;
    QTreeView::keyPressEvent(event);
}

void NavigationTree::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    const auto destination = m_model.destination(index);
    if (!destination)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, at = QPersistentModelIndex(index)] { follow(at); });
    if (destination->page == PageKind::List && index.data(NavigationModel::BadgeRole).isValid())
        menu->addAction(tr("Open those that are overdue"), this, [this, type = destination->type] { openOverdue(type); });
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void NavigationTree::restoreCollapsed(const QModelIndex &parent, const QStringList &collapsed)
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex entry = m_model.index(row, 0, parent);
        restoreCollapsed(entry, collapsed);
        if (collapsed.contains(entry.data(NavigationModel::KeyRole).toString()))
            collapse(entry);
    }
}

void NavigationTree::rememberCollapsed()
{
    QStringList collapsed;
    collectCollapsed({}, collapsed);
    m_preferences.setLayout(collapsedLayout, collapsed.join(u'\n').toUtf8());
}

void NavigationTree::collectCollapsed(const QModelIndex &parent, QStringList &collapsed) const
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex entry = m_model.index(row, 0, parent);
        if (m_model.rowCount(entry) && !isExpanded(entry))
            collapsed.append(entry.data(NavigationModel::KeyRole).toString());
        collectCollapsed(entry, collapsed);
    }
}

} // namespace itsms
