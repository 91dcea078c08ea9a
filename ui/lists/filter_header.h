// The headings of a list with a filter under each of them.
#pragma once

#include "ui/lists/column_filter.h"

#include <QHeaderView>

namespace itsms {

struct ListFilter;
class RecordListModel;

class FilterHeader final : public QHeaderView
{
    Q_OBJECT

public:
    FilterHeader(FilterSource &source, RecordListModel &model, QWidget *parent = nullptr);

    void setFiltersShown(bool shown);
    bool areFiltersShown() const { return m_shown; }
    /// Shows in each column what the list asks of it.
    void showFilter(const ListFilter &filter);

    QSize sizeHint() const override;

Q_SIGNALS:
    void filterChanged(const Field &field, const QStringList &conditions);
    /// A filter got the focus: its column should be in view.
    void filterEntered(int column);

protected:
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFilters();
    void place();
    int rowHeight() const;

    FilterSource &m_source;
    RecordListModel &m_model;
    std::vector<ColumnFilter *> m_filters; ///< By column; nothing where it has none.
    bool m_shown = true;
};

} // namespace itsms
