// The table of a list: opens records, closes groups, changes simple cells, copies rows; typing goes to the filter.
#pragma once

#include "ui/lists/filter_header.h"
#include "ui/lists/filter_row.h"
#include "ui/lists/list_layout.h"
#include "ui/models/record_list_model.h"

#include <QPointer>
#include <QTableView>

namespace itsms {

class ListDelegate;

class RecordTable final : public QTableView
{
    Q_OBJECT

public:
    RecordTable(FilterSource &source, RecordListModel &model, QWidget *parent = nullptr);
    ~RecordTable() override;

    RecordListModel &records() const { return m_model; }
    FilterHeader &header() const { return *m_header; }
    FilterRow &filters() const { return *m_filters; }

    /// Ids of the selected rows, in their order.
    Ids selectedIds() const;
    qsizetype selectedCount() const;
    qint64 currentId() const; ///< 0 where there is none.
    /// Selects these again, after the list was filled anew; those that are gone are left out.
    void restore(qint64 current, const Ids &selected);

    /// In the order in which they stand on the screen.
    std::vector<const Field *> shownColumns() const;
    ListLayout layoutNow() const;
    void apply(const ListLayout &layout);
    /// As wide as what is in view needs; what is left goes to the title, which tells records apart.
    void fitColumns();
    void showSorting();
    /// As high as the headings with their filters, or as there is room.
    void showOnlyHeadings(bool only);

    /// The selected rows, or the current one, as a table with its headings; cells separated by tabs.
    QString selectionAsText() const;
    void copySelection();

    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    void openWanted(qint64 id);
    void typed(const QString &text);
    void changeWanted(qint64 id, const Field &field, const Value &value);
    void said(const QString &sentence);
    void layoutEdited(); ///< The person sized or moved a column.

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<int> selectedRows() const; ///< Of records, in order.
    void activate(const QModelIndex &index);
    void toggle(int row);
    void putColumnsBack();
    void noticeWidth(int column);

    RecordListModel &m_model;
    FilterHeader *m_header;
    QPointer<FilterRow> m_filters; ///< Belongs to the widget around the table once there is one.
    bool m_wasCurrent = false; ///< The cell under the mouse was the current one before it was pressed.
    bool m_arranging = false;
    QHash<QString, int> m_chosenWidths; ///< By the field's name: what the person sized. All others fit what is in view.
    int m_lastColumn = 0; ///< Of the current cell, also after the list was filled anew.
};

} // namespace itsms
