// The filters of the columns of a list, under their headings.
#include "ui/lists/filter_row.h"

#include "ui/lists/filter_header.h"
#include "ui/look.h"
#include "ui/models/filter_line.h"
#include "ui/models/record_list_model.h"

#include <QEvent>
#include <QScrollBar>
#include <QTableView>

namespace itsms {

FilterRow::FilterRow(FilterSource &source, RecordListModel &model, QTableView &table, FilterHeader &header)
    : m_source(source)
    , m_model(model)
    , m_table(table)
    , m_header(header)
{
    setAccessibleName(tr("Filters of the columns"));
    // It follows the table sideways: a filter out of sight is scrolled to when it gets the focus.
    setProperty("scrollsAlong", true);
    m_table.installEventFilter(this);
    connect(&m_header, &QHeaderView::sectionResized, this, &FilterRow::place);
    connect(&m_header, &QHeaderView::sectionMoved, this, &FilterRow::place);
    connect(&m_header, &QHeaderView::geometriesChanged, this, &FilterRow::place);
    connect(&m_header, &FilterHeader::stripChanged, this, &FilterRow::place);
    connect(m_table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterRow::place);
    connect(&m_model, &RecordListModel::columnsChanged, this, &FilterRow::makeFilters);
    makeFilters();
}

void FilterRow::makeFilters()
{
    for (ColumnFilter *filter : m_filters)
        if (filter) {
            filter->hide();
            filter->deleteLater();
        }
    m_filters.clear();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const Field *field = m_model.fieldAt(column);
        ColumnFilter *filter = field ? makeColumnFilter(m_source, *field, this) : nullptr;
        m_filters.push_back(filter);
        if (!filter)
            continue;
        filter->focusProxy()->installEventFilter(this);
        connect(filter, &ColumnFilter::changed, this, [this, field](const QStringList &conditions) { Q_EMIT filterChanged(*field, conditions); });
    }
    place();
}

void FilterRow::showFilter(const ListFilter &filter)
{
    for (ColumnFilter *each : m_filters)
        if (each)
            each->show(filter.about(each->field().name));
}

void FilterRow::place()
{
    const QRect strip = m_header.filterStrip();
    setGeometry(QRect(m_table.mapToParent(m_header.mapTo(&m_table, strip.topLeft())), strip.size()));
    setVisible(m_table.isVisibleTo(parentWidget()) && m_header.areFiltersShown() && !strip.isEmpty());
    raise();
    QWidget *before = nullptr;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        ColumnFilter *filter = column < int(m_filters.size()) ? m_filters[std::size_t(column)] : nullptr;
        if (!filter)
            continue;
        filter->setGeometry(m_header.sectionViewportPosition(column) + grid::half / 2, grid::half / 2,
            std::max(0, m_header.sectionSize(column) - grid::half), height() - grid::half);
        filter->setVisible(!m_header.isSectionHidden(column));
        if (before)
            setTabOrder(before, filter->focusProxy());
        before = filter->focusProxy();
    }
    // From the last filter on to the rows.
    if (before && window() == m_table.window())
        setTabOrder(before, &m_table);
}

bool FilterRow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ParentChange:
        if (watched == &m_table)
            setParent(m_table.parentWidget());
        break;
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Move:
    case QEvent::Resize:
        if (watched == &m_table)
            place();
        break;
    case QEvent::FocusIn:
        for (int column = 0; column < int(m_filters.size()); ++column)
            if (m_filters[std::size_t(column)] && m_filters[std::size_t(column)]->focusProxy() == watched)
                Q_EMIT filterEntered(column);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace itsms
