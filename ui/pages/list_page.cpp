// All records of one type, or those that answer a question, as a list.
#include "ui/pages/list_page.h"

#include "ui/clear_button.h"
#include "ui/lists/condition_words.h"
#include "ui/lists/filter_chips.h"
#include "ui/lists/record_table.h"
#include "ui/lists/selection_bar.h"
#include "ui/lists/view_button.h"
#include "ui/look.h"
#include "ui/models/mistaken_condition.h"
#include "ui/models/record_list_model.h"
#include "ui/pages/empty_list.h"
#include "ui/pages/follow_ups.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 600; // milliseconds

QToolButton *toolButton(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// Marked before it has a table, which would lay out its columns twice.
RecordListModel *markedModel(Session &session, const RecordType &type, QObject *parent)
{
    auto *model = new RecordListModel(session, type, parent);
    model->setMarked(true);
    return model;
}

} // namespace

ListPage::ListPage(Session &session, const RecordType &type, const Destination &destination, QWidget *parent)
    : Page(session, destination, parent)
    , m_type(type)
    , m_model(markedModel(session, type, this))
    , m_caption(mutedLabel(destination.caption))
    , m_line(new QLineEdit)
    , m_overdue(toolButton(u"data-error"_s, tr("Overdue")))
    , m_group(toolButton(u"view-group"_s, tr("Group\u2026")))
    , m_columns(toolButton(u"object-columns"_s, tr("Columns\u2026")))
    , m_view(new ViewButton(session, type, [this] { return present(); }))
    , m_chips(new FilterChips(session, type))
    , m_fault(new QLabel)
    , m_table(new RecordTable(*this, *m_model))
    , m_empty(new EmptyList(session, type))
    , m_faultPause(new QTimer(this))
{
    setHeading(typesWord(type),
        tr("%1 \u00b7 %2", "clause and purpose").arg(clauseWord(toText(type.clause)), translated(type.context, type.purpose)));
    addCommands();
    layOut();
    connectTable();
    openAsWanted();
}

ListPage::~ListPage()
{
    // The headings and the table ask the page and its model until they are gone.
    delete m_table;
}

QString ListPage::title() const { return typesWord(m_type); }

/// Only a list that nobody asked a question of opens with the standard view.
void ListPage::openAsWanted()
{
    const ListLayout layout = ListLayout::remembered(session(), m_type);
    m_model->setColumns(layout.columns);
    m_table->header().setFiltersShown(layout.filters);
    const bool asked = !destination().filter.isEmpty() || destination().among || !destination().caption.isEmpty();
    const auto standard = asked ? std::nullopt : m_view->views().standard();
    if (standard)
        return apply(*standard);
    m_filter = ListFilter::fromText(m_type, destination().filter);
    m_line->setText(std::exchange(m_filter.words, QString()));
    showFilter();
    ask();
}

QWidget *ListPage::buildTools()
{
    m_line->setObjectName(u"filter"_s);
    m_line->setAccessibleName(tr("Filter"));
    m_line->setPlaceholderText(tr("Filter: words (Ctrl+F)"));
    m_line->setToolTip(filterHelp(m_type));
    m_line->addAction(icon(u"view-filter"_s), QLineEdit::LeadingPosition);
    for (QToolButton *button : m_line->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Filter"));
    giveClearButton(m_line);
    m_overdue->setObjectName(u"overdue"_s);
    m_overdue->setCheckable(true);
    m_overdue->setToolTip(tr("Only what is overdue"));
    m_overdue->setVisible(!m_type.deadlines.empty());
    m_group->setToolTip(tr("Group the records by what they have in common"));
    m_columns->setToolTip(tr("Choose the columns and their order"));
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::step);
    row->addWidget(m_line, 1);
    for (QToolButton *button : {m_overdue, m_group, m_columns, static_cast<QToolButton *>(m_view)})
        row->addWidget(button);
    return tools;
}

void ListPage::layOut()
{
    m_fault->setForegroundRole(QPalette::BrightText);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    m_faultPause->setSingleShot(true);
    m_faultPause->setInterval(patience);
    m_caption->setVisible(!m_caption->text().isEmpty());
    m_bar->setText(tr("Reading\u2026"));
    body()->addWidget(m_caption);
    body()->addWidget(buildTools());
    body()->addWidget(m_chips);
    body()->addWidget(m_fault);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_empty, 1);
    m_empty->hide();
    body()->addWidget(m_bar);
    connect(m_line, &QLineEdit::textChanged, this, &ListPage::ask);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        takeUpLine();
        m_table->setFocus();
    });
    connect(m_overdue, &QToolButton::clicked, this, [this](bool asked) { setCondition(overdueCondition, asked); });
    connect(m_columns, &QToolButton::clicked, this, &ListPage::chooseColumns);
    connect(m_group, &QToolButton::clicked, this, &ListPage::openGroupMenu);
    connect(m_view, &ViewButton::chosen, this, &ListPage::apply);
    connect(m_view, &ViewButton::failed, this, [this](const QString &sentence) { setNotice(sentence); });
    connect(m_chips, &FilterChips::removed, this, [this](const QString &condition) { setCondition(condition, false); });
    connect(m_chips, &FilterChips::cleared, this, [this] { setFilter({}); });
    connect(m_empty, &EmptyList::filterRejected, this, [this] { setFilter({}); });
    connect(m_faultPause, &QTimer::timeout, this, [this] { m_fault->setVisible(!m_fault->text().isEmpty()); });
}

void ListPage::connectTable()
{
    connect(m_model, &RecordListModel::loaded, this, &ListPage::showLoaded);
    connect(m_model, &RecordListModel::failed, this, [this](const QString &sentence) { setNotice(sentence); });
    connect(m_model, &RecordListModel::groupsToggled, this, &ListPage::showCounts);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ListPage::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListPage::restorePlace);
    connect(m_table, &RecordTable::openWanted, this, &ListPage::openRecord);
    connect(m_table, &RecordTable::changeWanted, this, &ListPage::changeCell);
    connect(m_table, &RecordTable::said, this, [this](const QString &sentence) { session().say(sentence); });
    connect(m_table, &RecordTable::layoutEdited, this, &ListPage::rememberColumns);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ListPage::openRowMenu);
    connect(&m_table->header(), &QWidget::customContextMenuRequested, this, &ListPage::openHeadingMenu);
    connect(&m_table->filters(), &FilterRow::filterChanged, this, [this](const Field &field, const QStringList &conditions) {
        m_filter.replace(field.name, conditions);
        showFilter();
        ask();
    });
    connect(m_table, &RecordTable::typed, this, [this](const QString &text) {
        m_line->setFocus();
        m_line->setText(m_line->text() + text);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::showCounts);
}

void ListPage::begin()
{
    const bool hasRows = m_table->isVisibleTo(this) && (m_model->rowCount() || !m_model->isComplete());
    (hasRows ? static_cast<QWidget *>(m_table) : m_line)->setFocus();
}

ListFilter ListPage::filter() const
{
    ListFilter all = ListFilter::fromText(m_type, m_line->text());
    all.conditions = m_filter.conditions + all.conditions;
    all.conditions.removeDuplicates();
    return all;
}

void ListPage::setFilter(const ListFilter &filter)
{
    m_filter = filter;
    const QSignalBlocker quiet(m_line);
    m_line->setText(std::exchange(m_filter.words, QString()));
    showFilter();
    ask();
}

void ListPage::setCondition(const QString &condition, bool asked)
{
    takeUpLine();
    m_filter.conditions.removeAll(condition);
    if (asked)
        m_filter.conditions.append(condition);
    showFilter();
    ask();
}

/// Conditions that were typed into the line become chips like all others.
void ListPage::takeUpLine()
{
    const ListFilter typed = ListFilter::fromText(m_type, m_line->text());
    if (typed.conditions.isEmpty() || !parseFilter(session().workbook(), m_type, m_line->text()))
        return;
    setFilter(filter());
}

void ListPage::showFilter()
{
    m_chips->setConditions(m_filter.conditions);
    m_table->filters().showFilter(m_filter);
    m_overdue->setChecked(m_filter.conditions.contains(overdueCondition));
}

void ListPage::ask()
{
    const QString text = filter().text();
    Result<Query> question = parseFilter(session().workbook(), m_type, text);
    sayFault(question ? mistakenCondition(m_type, m_line->text()) : question.error().sentence);
    if (!question)
        return;
    Destination here = destination();
    here.filter = text;
    setDestination(here);
    question->among = here.among;
    m_model->setQuestion(*std::move(question));
}

/// What is half typed is not a mistake yet; what has been said changes at once.
void ListPage::sayFault(const QString &sentence)
{
    m_faultPause->stop();
    m_fault->setText(sentence);
    if (sentence.isEmpty())
        m_fault->hide();
    else if (m_fault->isHidden())
        m_faultPause->start();
}

Query ListPage::questionWithout(const Field &field) const
{
    ListFilter others = filter();
    others.replace(field.name, {});
    Query question = parseFilter(session().workbook(), m_type, others.text()).value_or(Query{.type = &m_type});
    question.among = destination().among;
    return question;
}

void ListPage::refresh()
{
    m_refreshing = true;
    m_model->load();
}

void ListPage::keepPlace()
{
    if (m_model->rowCount() == 0)
        return;
    m_keptCurrent = m_table->currentId();
    m_keptSelection = m_table->selectedIds();
    m_keptScroll = m_table->verticalScrollBar()->value();
}

void ListPage::restorePlace()
{
    m_table->restore(m_keptCurrent, m_keptSelection);
    // Another question begins at its first answer.
    m_table->verticalScrollBar()->setValue(m_refreshing ? m_keptScroll : 0);
}

void ListPage::showLoaded()
{
    setNotice({});
    m_refreshing = false;
    const bool narrowed = !filter().isEmpty() || destination().among.has_value();
    m_empty->setFiltered(narrowed, filterWords(session(), m_type, filter().text()));
    // A filter that finds nothing leaves the headings, where it can be changed.
    const bool nothing = m_model->rowCount() == 0;
    m_empty->setVisible(nothing);
    const bool hasTable = !nothing || narrowed;
    // The table had the focus while it was not known yet that it is empty: nobody finds the way out of what is hidden.
    if (!hasTable && window()->focusWidget() == m_table)
        m_line->setFocus();
    m_table->setVisible(hasTable);
    m_table->showOnlyHeadings(nothing);
    m_table->restore(0, {});
    const Field *group = m_model->group();
    m_group->setText(group ? tr("Group: %1").arg(translatedLabel(*group)) : tr("Group\u2026"));
    m_group->setAccessibleName(m_group->text());
    if (!m_columnsFitted && !nothing && isVisible())
        fitColumns();
    else if (m_columnsFitted)
        fitColumnsToMore();
    showCounts();
}

void ListPage::showCounts()
{
    const QLocale locale;
    const qint64 shown = qint64(m_model->ids().size());
    const qsizetype selected = m_table->selectedCount();
    QString text;
    if (!m_model->isComplete())
        text = tr("Counting\u2026");
    else if (shown == m_model->total())
        text = tr("%n record(s)", nullptr, int(shown));
    else
        text = tr("%1 of %n record(s)", nullptr, int(m_model->total())).arg(locale.toString(shown));
    if (const std::size_t groups = m_model->groups().groups().size())
        text = tr("%1 in %n group(s)", nullptr, int(groups)).arg(text);
    if (selected > 1)
        text = tr("%1, %2 selected").arg(text, locale.toString(selected));
    m_followUps->showFor(selected);
    m_bar->setText(text);
    m_bar->setSelected(selected);
}

void ListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_columnsFitted && m_model->rowCount())
        fitColumns();
}

} // namespace itsms
