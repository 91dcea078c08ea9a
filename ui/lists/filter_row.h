// The filters of the columns of a list, under their headings.
#pragma once

#include "ui/lists/column_filter.h"

class QTableView;

namespace itsms {

class FilterHeader;
struct ListFilter;
class RecordListModel;

/// Stands over the room that the header leaves, beside the table and not in it: a screen reader finds nothing but cells in a table.
class FilterRow final : public QWidget
{
    Q_OBJECT

public:
    FilterRow(FilterSource &source, RecordListModel &model, QTableView &table, FilterHeader &header);

    /// Shows in each column what the list asks of it.
    void showFilter(const ListFilter &filter);

Q_SIGNALS:
    void filterChanged(const Field &field, const QStringList &conditions);
    /// A filter got the focus: its column should be in view.
    void filterEntered(int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFilters();
    void place();

    FilterSource &m_source;
    RecordListModel &m_model;
    QTableView &m_table;
    FilterHeader &m_header;
    std::vector<ColumnFilter *> m_filters; ///< By column; nothing where it has none.
};

} // namespace itsms
