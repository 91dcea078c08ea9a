// The headings of a list with a filter under each of them.
#include "ui/lists/filter_header.h"

#include "ui/look.h"
#include "ui/models/filter_line.h"
#include "ui/models/record_list_model.h"

#include <QEvent>
#include <QScrollBar>
#include <QTableView>

namespace itsms {

FilterHeader::FilterHeader(FilterSource &source, RecordListModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_source(source)
    , m_model(model)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setAccessibleName(tr("Columns"));
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::place);
    connect(&model, &RecordListModel::columnsChanged, this, &FilterHeader::makeFilters);
    makeFilters();
}

void FilterHeader::makeFilters()
{
    for (ColumnFilter *filter : m_filters)
        if (filter) {
            filter->hide();
            filter->deleteLater();
        }
    m_filters.clear();
    QWidget *before = nullptr;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const Field *field = m_model.fieldAt(column);
        ColumnFilter *filter = field ? makeColumnFilter(m_source, *field, this) : nullptr;
        m_filters.push_back(filter);
        if (!filter)
            continue;
        if (before)
            setTabOrder(before, filter);
        before = filter;
        filter->focusProxy()->installEventFilter(this);
        filter->setVisible(m_shown);
        connect(filter, &ColumnFilter::changed, this, [this, field](const QStringList &conditions) { Q_EMIT filterChanged(*field, conditions); });
    }
    // From the last filter on to the rows.
    if (QWidget *table = before ? parentWidget() : nullptr)
        setTabOrder(before, table);
    place();
}

void FilterHeader::setFiltersShown(bool shown)
{
    m_shown = shown;
    for (ColumnFilter *filter : m_filters)
        if (filter)
            filter->setVisible(shown);
    updateGeometries();
    Q_EMIT geometriesChanged();
}

void FilterHeader::showFilter(const ListFilter &filter)
{
    for (ColumnFilter *each : m_filters)
        if (each)
            each->show(filter.about(each->field().name));
}

int FilterHeader::rowHeight() const { return grid::row - grid::half; }

QSize FilterHeader::sizeHint() const
{
    const QSize size = QHeaderView::sizeHint();
    return m_shown ? size.grownBy({0, 0, 0, rowHeight() + grid::half}) : size;
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_shown ? rowHeight() + grid::half : 0);
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::place()
{
    const int top = QHeaderView::sizeHint().height() + grid::half / 2;
    for (int column = 0; column < int(m_filters.size()) && column < count(); ++column) {
        ColumnFilter *filter = m_filters[std::size_t(column)];
        if (!filter)
            continue;
        const int left = sectionViewportPosition(column);
        const int width = sectionSize(column);
        filter->setGeometry(left + grid::half / 2, top, std::max(0, width - grid::half), rowHeight());
        filter->setVisible(m_shown && !isSectionHidden(column));
    }
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        for (int column = 0; column < int(m_filters.size()); ++column)
            if (m_filters[std::size_t(column)] && m_filters[std::size_t(column)]->focusProxy() == watched)
                Q_EMIT filterEntered(column);
    return QHeaderView::eventFilter(watched, event);
}

} // namespace itsms
