// The navigation as a person sees it: entries to click, groups to collapse, counts that are kept up to date.
#pragma once

#include "ui/destination.h"
#include "ui/models/navigation_counts.h"

#include <QPointer>
#include <QTreeView>

class QTimer;

namespace itsms {

class BadgeDelegate;
class NavigationModel;
class Preferences;
class Session;

class NavigationTree final : public QTreeView
{
    Q_OBJECT

public:
    /// The model and the preferences must outlive the tree.
    NavigationTree(NavigationModel &model, Preferences &preferences, QWidget *parent = nullptr);

    /// Counts what is due in this session from now on; nothing without one.
    void setSession(Session *session);

    /// Marks the entry under which a page stands. A group that the person collapsed stays so.
    void showDestination(const Destination &destination);

    /// What the longest entry takes, open or not.
    int widestEntry() const;

Q_SIGNALS:
    void destinationWanted(const Destination &destination);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void follow(const QModelIndex &index);
    void restoreCollapsed(const QModelIndex &parent, const QStringList &collapsed);
    void rememberCollapsed();
    void collectCollapsed(const QModelIndex &parent, QStringList &collapsed) const;
    void count();
    void openOverdue(const QString &type);

    NavigationModel &m_model;
    Preferences &m_preferences;
    BadgeDelegate *m_delegate;
    QTimer *m_soon; ///< After a change: the page is read first, and many changes in a row are counted once.
    QTimer *m_recount;
    QPointer<Session> m_session;
    QPoint m_pressed; ///< Where the mouse went down: on the count or on the rest of the entry.
    bool m_clicked = false; ///< The last thing done was done with the mouse.
    bool m_counting = false;
    bool m_countAgain = false;
};

} // namespace itsms
