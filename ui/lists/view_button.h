// The view of a list: which one it is, the others to choose, and saving the present one.
#pragma once

#include "ui/lists/saved_views.h"

#include <QToolButton>

namespace itsms {

class ViewButton final : public QToolButton
{
    Q_OBJECT

public:
    /// `present` tells the filter, order, columns and grouping the list has now.
    ViewButton(Session &session, const RecordType &type, std::function<SavedView()> present, QWidget *parent = nullptr);

    void setCurrent(const std::optional<SavedView> &view);
    SavedViews &views() { return m_views; }
    /// The views, and what can be done with the present one; goes when it closes.
    QMenu *openMenu();

Q_SIGNALS:
    void chosen(const SavedView &view); ///< A view without a name is the list as it is delivered.
    void failed(const QString &sentence);

private:
    void addViews(QMenu *menu);
    void addCommands(QMenu *menu);
    void askName();
    void save(SavedView view);
    void remove(const SavedView &view);

    Session &m_session;
    const RecordType &m_type;
    SavedViews m_views;
    std::function<SavedView()> m_present;
    std::optional<SavedView> m_current;
};

} // namespace itsms
