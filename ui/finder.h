// Go anywhere, do anything: a line over the window that finds records, pages and commands as you type.
#pragma once

#include "ui/models/finder_entry.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QTimer;
class QTreeView;

namespace itsms {

class FinderModel;
class Session;

class Finder final : public QFrame
{
    Q_OBJECT

public:
    /// Lies over `window`, at its top.
    explicit Finder(QWidget *window);

    /// Shows the line, empty, with what was used last. `entries` are the pages and commands of this moment.
    void open(Session &session, std::vector<FinderEntry> entries);
    /// Must be called before the session goes.
    void forget();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void show(const std::vector<Match> &matches);
    void moveBy(int rows);
    void choose();
    void dismiss();
    void placeIn(const QSize &window);
    void announce();
    bool handleKey(int key);

    QPointer<Session> m_session;
    QLineEdit *m_line;
    QTreeView *m_list;
    QLabel *m_nothing;
    FinderModel *m_model;
    QTimer *m_patience; ///< Pages and commands do not wait for records for longer than this.
    std::vector<FinderEntry> m_entries;
    QPointer<QWidget> m_focusBefore;
    bool m_searching = false;
    bool m_searchAgain = false;
    bool m_chooseWhenFound = false; ///< Enter was pressed before the answer was there.
};

} // namespace itsms
