// All records of one type, or those that answer a question, as a list.
#include "ui/pages/list_page.h"

#include "core/exchange/export.h"
#include "ui/look.h"
#include "ui/models/filter_line.h"
#include "ui/models/record_list_model.h"
#include "ui/pages/empty_list.h"

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 200; // milliseconds

} // namespace

ListPage::ListPage(Session &session, const RecordType &type, const Destination &destination, QWidget *parent)
    : Page(session, destination, parent)
    , m_type(type)
    , m_model(new RecordListModel(session, type, this))
    , m_caption(mutedLabel(destination.caption))
    , m_filter(new QLineEdit(destination.filter))
    , m_filterFault(new QLabel)
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyList(session, type))
    , m_footer(new QLabel)
    , m_pause(new QTimer(this))
{
    setHeading(typesWord(type),
        tr("%1 \u00b7 %2", "clause and purpose").arg(clauseWord(toText(type.clause)), translated(type.context, type.purpose)));
    addCommands();
    buildTable();
    layOut();
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_filter, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_pause, &QTimer::timeout, this, &ListPage::ask);
    connect(m_model, &RecordListModel::loaded, this, &ListPage::showLoaded);
    connect(m_model, &RecordListModel::failed, this, [this](const QString &sentence) { setNotice(sentence); });
    connect(m_empty, &EmptyList::filterRejected, m_filter, &QLineEdit::clear);
    ask();
}

QString ListPage::title() const { return typesWord(m_type); }

void ListPage::addCommands()
{
    const QString name = toText(m_type.name);
    QAction *add =
        addCommand(u"list-add"_s, tr("New"), QKeySequence::New, [this, name] { session().go({.page = PageKind::Record, .type = name}); });
    add->setToolTip(tr("New: %1 (%2)").arg(typeWord(m_type), add->shortcut().toString(QKeySequence::NativeText)));
    QAction *import = addCommand(
        u"document-import"_s, tr("Import"), Qt::CTRL | Qt::Key_I, [this, name] { session().go({.page = PageKind::Import, .type = name}); });
    addCommand(u"document-export"_s, tr("Export"), Qt::CTRL | Qt::Key_E, [this] { exportList(); });
    add->setDisabled(session().isReadOnly());
    import->setDisabled(session().isReadOnly());
    auto *find = new QAction(tr("Filter"), this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    addAction(find);
}

void ListPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(typesWord(m_type));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + grid::step + grid::half);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setAccessibleName(tr("Columns"));
    m_table->setSortingEnabled(true);
    connect(m_table, &QTableView::activated, this, &ListPage::openCurrent);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ListPage::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::showFooter);
    connect(header, &QHeaderView::sectionResized, this, &ListPage::rememberColumns);
    connect(header, &QHeaderView::sectionMoved, this, &ListPage::rememberColumns);
}

void ListPage::layOut()
{
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(
        tr("Filter: words, or conditions such as state=%1 (Ctrl+F)", "example of a condition").arg(toText(m_type.states.front().name)));
    m_filter->setClearButtonEnabled(true);
    m_filter->setToolTip(filterHelp(m_type));
    m_filter->addAction(icon(u"view-filter"_s), QLineEdit::LeadingPosition);
    for (QToolButton *button : m_filter->findChildren<QToolButton *>())
        button->setAccessibleName(button->isVisibleTo(m_filter) ? tr("Filter") : tr("Clear the filter"));
    m_filterFault->setForegroundRole(QPalette::BrightText);
    m_filterFault->setWordWrap(true);
    m_filterFault->hide();
    m_caption->setVisible(!m_caption->text().isEmpty());
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    m_footer->setText(tr("Reading\u2026"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_caption);
    body()->addWidget(m_filter);
    body()->addWidget(m_filterFault);
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_footer);
    setTabOrder(m_filter, m_table);
}

void ListPage::begin() { m_table->setFocus(); }

void ListPage::ask()
{
    Result<Query> question = parseFilter(session().workbook(), m_type, m_filter->text());
    m_filterFault->setVisible(!question);
    if (!question) {
        m_filterFault->setText(question.error().sentence);
        return;
    }
    Destination here = destination();
    here.filter = m_filter->text();
    setDestination(here);
    question->among = here.among;
    m_model->setQuestion(*std::move(question));
}

void ListPage::refresh() { m_model->load(); }

void ListPage::showLoaded()
{
    setNotice({});
    const bool filtered = !m_filter->text().trimmed().isEmpty();
    m_empty->setFiltered(filtered || destination().among.has_value());
    m_stack->setCurrentWidget(m_model->rowCount() ? static_cast<QWidget *>(m_table) : m_empty);
    if (!m_table->currentIndex().isValid() && m_model->rowCount())
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    if (!m_columnsFitted && m_model->rowCount() && isVisible())
        fitColumns();
    showFooter();
}

void ListPage::showFooter()
{
    const QLocale locale;
    const qint64 shown = m_model->rowCount();
    const qsizetype selected = m_table->selectionModel()->selectedRows().size();
    QString text = shown == m_model->total() ? tr("%1 records").arg(locale.toString(shown))
                                             : tr("%1 of %2 records").arg(locale.toString(shown), locale.toString(m_model->total()));
    if (selected > 1)
        text = tr("%1, %2 selected").arg(text, locale.toString(selected));
    m_footer->setText(text);
}

void ListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_columnsFitted && m_model->rowCount())
        fitColumns();
}

/// Columns as wide as the rows in view need; what is left goes to the title, which tells records apart.
void ListPage::fitColumns()
{
    m_columnsFitted = true;
    QHeaderView *header = m_table->horizontalHeader();
    const QSignalBlocker quiet(header);
    if (header->restoreState(session().preferences().layout(u"columns/"_s + toText(m_type.name)))) {
        header->setSortIndicator(-1, Qt::AscendingOrder);
        m_table->setSortingEnabled(true);
        return;
    }
    int used = 0;
    int title = 0;
    const int widest = 28 * grid::step;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->columns()[std::size_t(column)]->name == Name("title"))
            title = column;
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
        used += m_table->columnWidth(column);
    }
    const int spare = m_table->viewport()->width() - used;
    if (spare > 0)
        m_table->setColumnWidth(title, m_table->columnWidth(title) + std::min(spare, 36 * grid::step));
    header->viewport()->update();
    m_table->viewport()->update();
}

void ListPage::rememberColumns()
{
    if (m_columnsFitted)
        session().preferences().setLayout(u"columns/"_s + toText(m_type.name), m_table->horizontalHeader()->saveState());
}

void ListPage::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        session().go(recordAt(toText(m_type.name), m_model->idAt(current.row())));
}

void ListPage::openMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, &ListPage::openCurrent);
    menu->addAction(tr("Filter by this value"), this, [this, at = QPersistentModelIndex(index)] { filterBy(at); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void ListPage::filterBy(const QModelIndex &index)
{
    // The list may have been read again while the menu was open.
    if (!index.isValid())
        return;
    const Field &field = *m_model->columns()[std::size_t(index.column())];
    const auto page = readPage(session().workbook(), m_type, std::array{m_model->idAt(index.row())});
    if (!page || page->empty())
        return;
    const QString present = m_filter->text().trimmed();
    const QString condition = filterText(session(), field, page->front().value(field.name));
    m_filter->setText(present.isEmpty() ? condition : QString(present + u' ' + condition));
}

void ListPage::exportList()
{
    const QString path = session().dialogs().saveFile(
        this, tr("Export the list"), typesWord(m_type) + u".xlsx"_s, tr("Spreadsheet (*.xlsx);;Text table (*.csv)"));
    if (path.isEmpty())
        return;
    m_footer->setText(tr("Exporting\u2026"));
    readInBackground(
        session().workbook(), this,
        [question = m_model->question(), path](const Workbook &workbook) { return exportRecords(workbook, question, path); },
        [this, path](const Result<qint64> &rows) {
            showFooter();
            if (!rows)
                return setNotice(rows.error().sentence);
            session().say(tr("%1 records were written to %2.").arg(QLocale().toString(*rows), path));
        });
}

} // namespace itsms
