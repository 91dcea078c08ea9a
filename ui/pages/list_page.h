// All records of one type, or those that answer a question, as a list.
#pragma once

#include "ui/lists/column_filter.h"
#include "ui/lists/list_output.h"
#include "ui/lists/saved_views.h"
#include "ui/models/filter_line.h"
#include "ui/pages/page.h"

class QAction;
class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace itsms {

class EmptyList;
class FilterChips;
class FollowUps;
class RecordListModel;
class RecordTable;
class SelectionBar;
class ViewButton;

enum class BulkKind;

class ListPage final : public Page, public FilterSource
{
    Q_OBJECT

public:
    ListPage(Session &session, const RecordType &type, const Destination &destination, QWidget *parent = nullptr);
    ~ListPage() override;

    QString title() const override;
    void refresh() override;
    void begin() override;

    RecordListModel &model() { return *m_model; }
    RecordTable &table() { return *m_table; }

    /// All that the list is narrowed by, the line included.
    ListFilter filter() const;
    void setFilter(const ListFilter &filter);
    /// Takes a condition up, or takes it away.
    void setCondition(const QString &condition, bool asked);

    void apply(const SavedView &view);
    SavedView present() const;
    ListContent content() const;

    Session &filterSession() override { return session(); }
    const RecordType &filterType() const override { return m_type; }
    Query questionWithout(const Field &field) const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addCommands();
    Ids chosen() const;
    void layOut();
    QWidget *buildTools();
    void connectTable();
    void openAsWanted();
    void ask();
    void sayFault(const QString &sentence);
    void takeUpLine();
    void showFilter();
    void showLoaded();
    void showCounts();
    void keepPlace();
    void restorePlace();
    void fitColumns();
    void fitColumnsToMore();
    void rememberColumns();
    void chooseColumns();
    void openGroupMenu();
    void openRecord(qint64 id);
    void openRowMenu(const QPoint &position);
    void openHeadingMenu(const QPoint &position);
    void changeCell(qint64 id, const Field &field, const Value &value);
    void changeSelected(BulkKind kind, const QString &choice = {});
    void write(const QString &title, const QString &ending, const QString &endings,
        const std::function<void(const QString &path, OutputDone done)> &work);

    const RecordType &m_type;
    RecordListModel *m_model;
    ListFilter m_filter; ///< Conditions that stand as chips; words are the line's.
    QLabel *m_caption;
    QLineEdit *m_line;
    QToolButton *m_overdue;
    QToolButton *m_group;
    QToolButton *m_columns;
    ViewButton *m_view;
    FilterChips *m_chips;
    QLabel *m_fault;
    RecordTable *m_table;
    EmptyList *m_empty;
    SelectionBar *m_bar;
    FollowUps *m_followUps;
    QTimer *m_faultPause; ///< What is half typed is not a mistake yet.
    qint64 m_keptCurrent = 0;
    Ids m_keptSelection;
    int m_keptScroll = 0;
    bool m_refreshing = false;
    bool m_columnsFitted = false; ///< Not before there are rows in view to fit them to.
    int m_rowsFittedTo = 0;
};

} // namespace itsms
