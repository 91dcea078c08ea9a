// The table of a list: opens records, closes groups, changes simple cells, copies rows; typing goes to the filter.
#include "ui/lists/record_table.h"

#include "ui/lists/list_delegate.h"
#include "ui/look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 28 * grid::step;
constexpr int widestTitle = 40 * grid::step;
constexpr int narrowestColumn = 8 * grid::step;
constexpr int mostSpareForTitle = 48 * grid::step;
constexpr std::size_t restoredSelection = 2000;
constexpr int mostCopied = 5000;

} // namespace

RecordTable::RecordTable(FilterSource &source, RecordListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new FilterHeader)
{
    setHorizontalHeader(m_header);
    setModel(&model);
    m_filters = new FilterRow(source, model, *this, *m_header);
    auto *delegate = new ListDelegate(model, this);
    setItemDelegate(delegate);
    connect(delegate, &ListDelegate::changeWanted, this, &RecordTable::changeWanted);
    setAccessibleName(typesWord(model.type()));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid::step + grid::half);
    m_header->setStretchLastSection(true);
    m_header->setResizeContentsPrecision(0);
    m_header->setMinimumSectionSize(narrowestColumn);
    m_header->setSortIndicatorShown(true);
    m_header->setSortIndicatorClearable(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    // Sections also move and stretch by themselves; the person does it with the mouse.
    const auto byHand = [this] { return !m_arranging && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton); };
    connect(m_header, &QHeaderView::sectionResized, this, [this, byHand](int column) {
        if (byHand())
            noticeWidth(column);
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this, byHand] {
        if (byHand())
            Q_EMIT layoutEdited();
    });
    connect(m_filters, &FilterRow::filterEntered, this, [this](int column) { scrollTo(m_model.index(std::max(0, rowAt(0)), column)); });
    connect(this, &QTableView::activated, this, &RecordTable::activate);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_lastColumn = current.column();
    });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.isHeading(index.row()))
            toggle(index.row());
    });
}

RecordTable::~RecordTable() { delete m_filters; }

std::vector<int> RecordTable::selectedRows() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<int> rows;
    int next = 0;
    for (const auto &[top, bottom] : ranges) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            if (m_model.idAt(row))
                rows.push_back(row);
        next = std::max(next, bottom + 1);
    }
    return rows;
}

Ids RecordTable::selectedIds() const
{
    Ids ids;
    for (const int row : selectedRows())
        ids.push_back(m_model.idAt(row));
    return ids;
}

qsizetype RecordTable::selectedCount() const
{
    // Ranges of whole rows do not overlap. Headings cannot be selected, but may lie in between.
    qsizetype count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return m_model.groups().isEmpty() ? count : qsizetype(selectedRows().size());
}

qint64 RecordTable::currentId() const { return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : 0; }

void RecordTable::restore(qint64 current, const Ids &selected)
{
    if (!m_model.rowCount())
        return;
    const int row = current ? std::max(0, m_model.rowOf(current)) : 0;
    // Where the list stands is for the page to say.
    setAutoScroll(false);
    if (!currentIndex().isValid())
        selectionModel()->setCurrentIndex(m_model.index(row, std::min(m_lastColumn, m_model.columnCount() - 1)), QItemSelectionModel::NoUpdate);
    setAutoScroll(true);
    if (selected.empty() || selected.size() > restoredSelection)
        return;
    QItemSelection selection;
    const QSet<qint64> wanted(selected.begin(), selected.end());
    const Ids &ids = m_model.ids();
    for (std::size_t place = 0; place < ids.size(); ++place) {
        if (!wanted.contains(ids[place]))
            continue;
        const int at = m_model.groups().isEmpty() ? int(place) : m_model.groups().rowOf(qint64(place));
        if (at >= 0)
            selection.select(m_model.index(at, 0), m_model.index(at, m_model.columnCount() - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::Select);
}

std::vector<const Field *> RecordTable::shownColumns() const
{
    std::vector<const Field *> fields;
    for (int visual = 0; visual < m_header->count(); ++visual)
        if (const Field *field = m_model.fieldAt(m_header->logicalIndex(visual)))
            fields.push_back(field);
    return fields;
}

ListLayout RecordTable::layoutNow() const
{
    return {.columns = shownColumns(), .widths = m_chosenWidths, .filters = m_header->areFiltersShown()};
}

/// The last section is stretched to the edge whenever another one is sized: nobody chose its width.
void RecordTable::noticeWidth(int column)
{
    const Field *field = m_model.fieldAt(column);
    if (field && m_header->visualIndex(column) != m_header->count() - 1)
        m_chosenWidths.insert(toText(field->name), m_header->sectionSize(column));
    Q_EMIT layoutEdited();
}

void RecordTable::putColumnsBack()
{
    for (int column = 0; column < m_header->count(); ++column)
        m_header->moveSection(m_header->visualIndex(column), column);
}

void RecordTable::apply(const ListLayout &layout)
{
    const QScopedValueRollback arranging(m_arranging, true);
    m_model.setColumns(layout.columns);
    putColumnsBack();
    m_header->setFiltersShown(layout.filters);
    fitColumns();
    for (const Field *field : layout.columns)
        if (const int width = layout.widths.value(toText(field->name)); width > 0)
            setColumnWidth(m_model.columnOf(field->name), width);
    m_chosenWidths = layout.widths;
    showSorting();
}

void RecordTable::fitColumns()
{
    const QScopedValueRollback arranging(m_arranging, true);
    m_chosenWidths.clear();
    int used = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        resizeColumnToContents(column);
        const bool title = m_model.fieldAt(column) && m_model.fieldAt(column)->name == Name("title");
        setColumnWidth(column, std::clamp(columnWidth(column), narrowestColumn, title ? widestTitle : widestColumn));
        used += columnWidth(column);
    }
    const int title = m_model.columnOf("title");
    const int spare = viewport()->width() - used;
    if (spare > 0 && title >= 0)
        setColumnWidth(title, columnWidth(title) + std::min(spare, mostSpareForTitle));
}

void RecordTable::showSorting()
{
    const QSignalBlocker quiet(m_header);
    const std::vector<SortKey> keys = m_model.sorting();
    const int column = keys.empty() ? -1 : m_model.columnOf(keys.front().field);
    m_header->setSortIndicator(column, !keys.empty() && keys.front().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_header->viewport()->update();
}

void RecordTable::showOnlyHeadings(bool only)
{
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    setMaximumHeight(only ? m_header->sizeHint().height() + bar + 2 * frameWidth() : QWIDGETSIZE_MAX);
}

QString RecordTable::selectionAsText() const
{
    std::vector<int> rows = selectedRows();
    if (rows.empty() && currentId())
        rows.push_back(currentIndex().row());
    const std::vector<const Field *> fields = shownColumns();
    const auto cell = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList headings;
    for (const Field *field : fields)
        headings += cell(translatedLabel(*field));
    QStringList lines{headings.join(u'\t')};
    for (const int row : rows) {
        QStringList cells;
        for (const Field *field : fields)
            cells += cell(m_model.index(row, m_model.columnOf(field->name)).data().toString());
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void RecordTable::copySelection()
{
    if (selectedCount() > mostCopied)
        return Q_EMIT said(tr("Rows beyond %1 are too many for the clipboard: export the list instead.").arg(QLocale().toString(mostCopied)));
    QGuiApplication::clipboard()->setText(selectionAsText());
    Q_EMIT said(tr("%n row(s) copied as a table.", nullptr, std::max(1, int(selectedCount()))));
}

void RecordTable::activate(const QModelIndex &index)
{
    if (m_model.isHeading(index.row()))
        toggle(index.row());
    else
        Q_EMIT openWanted(m_model.idAt(index.row()));
}

void RecordTable::toggle(int row)
{
    m_model.toggleGroup(row);
    selectionModel()->setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column())), QItemSelectionModel::NoUpdate);
}

bool RecordTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    // A double click opens the record, as Enter does; on a cell that was chosen before, it changes the cell.
    if (trigger == DoubleClicked && !m_wasCurrent)
        return false;
    return QTableView::edit(index, trigger, event);
}

void RecordTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    m_wasCurrent = pressed.isValid() && pressed == currentIndex() && selectionModel()->isSelected(pressed);
    QTableView::mousePressEvent(event);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    const QModelIndex current = currentIndex();
    const bool heading = current.isValid() && m_model.isHeading(current.row());
    const bool open = heading && current.data(RecordListModel::GroupOpenRole).toBool();
    if (heading && ((event->key() == Qt::Key_Left && open) || (event->key() == Qt::Key_Right && !open)))
        return toggle(current.row());
    QTableView::keyPressEvent(event);
}

void RecordTable::keyboardSearch(const QString &text)
{
    // Qt would look through every row; the filter finds more, and faster.
    if (!text.trimmed().isEmpty())
        Q_EMIT typed(text);
}

} // namespace itsms
