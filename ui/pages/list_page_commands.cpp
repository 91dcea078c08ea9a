// What can be done in a list: its commands, its menus, changing cells and selections, writing it out.
#include "ui/lists/bulk_dialog.h"
#include "ui/lists/columns_dialog.h"
#include "ui/lists/condition_words.h"
#include "ui/lists/record_table.h"
#include "ui/lists/selection_bar.h"
#include "ui/lists/view_button.h"
#include "ui/look.h"
#include "ui/models/record_list_model.h"
#include "ui/pages/follow_ups.h"
#include "ui/pages/list_page.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int enoughRowsToFit = 12;

} // namespace

void ListPage::addCommands()
{
    const QString name = toText(m_type.name);
    QAction *add =
        addCommand(u"list-add"_s, tr("New"), QKeySequence::New, [this, name] { session().go({.page = PageKind::Record, .type = name}); });
    add->setToolTip(tr("New: %1 (%2)").arg(typeWord(m_type), add->shortcut().toString(QKeySequence::NativeText)));
    QAction *import = addCommand(
        u"document-import"_s, tr("Import"), Qt::CTRL | Qt::Key_I, [this, name] { session().go({.page = PageKind::Import, .type = name}); });
    addCommand(u"document-export"_s, tr("Export"), Qt::CTRL | Qt::Key_E, [this] {
        write(tr("Export the list"), u"xlsx"_s, tr("Spreadsheet (*.xlsx);;Text table (*.csv)"),
            [this](const QString &path, OutputDone done) { exportList(session(), this, content(), path, std::move(done)); });
    });
    addCommand(u"application-pdf"_s, tr("PDF"), Qt::CTRL | Qt::Key_P, [this] {
        write(tr("Save the list as PDF"), u"pdf"_s, tr("PDF (*.pdf)"),
            [this](const QString &path, OutputDone done) { printList(session(), this, content(), path, std::move(done)); });
    });
    const auto addQuiet = [this](const QString &iconName, const QString &text, const QKeySequence &shortcut, std::function<void()> run) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
        addAction(action);
        return action;
    };
    addQuiet(u"document-export"_s, tr("Export every field\u2026"), {}, [this] {
        write(tr("Export every field"), u"xlsx"_s, tr("Spreadsheet (*.xlsx);;Text table (*.csv)"),
            [this](const QString &path, OutputDone done) { exportWhole(session(), this, m_model->question(), path, std::move(done)); });
    });
    addQuiet(u"edit-find"_s, tr("Filter"), QKeySequence::Find, [this] {
        m_line->setFocus(Qt::ShortcutFocusReason);
        m_line->selectAll();
    });
    addQuiet(u"view-filter"_s, tr("Filters under the headings"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] {
        m_table->header().setFiltersShown(!m_table->header().areFiltersShown());
        rememberColumns();
    });
    QAction *change = addQuiet(u"document-edit"_s, tr("Change the selected records\u2026"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
        [this] { changeSelected(BulkKind::Edit); });
    QAction *step = addQuiet(u"go-next"_s, tr("Take a step with them\u2026"), Qt::CTRL | Qt::SHIFT | Qt::Key_T,
        [this] { changeSelected(BulkKind::Step); });
    addQuiet(u"configure"_s, tr("Fields and choices\u2026"), {}, [this, name] { session().go({.page = PageKind::Fields, .type = name}); });
    for (QAction *action : {add, import, change, step})
        action->setDisabled(session().isReadOnly());
    step->setEnabled(step->isEnabled() && !m_type.transitions.empty());
    m_followUps = new FollowUps(session(), m_type, [this] { return chosen(); }, this);
    for (QAction *action : m_followUps->actions())
        addQuietly(action);
    QList<QAction *> ofSelection{change, step};
    if (!m_type.followUps.empty())
        ofSelection.append(m_followUps->menu()->menuAction());
    m_followUps->menu()->menuAction()->setText(tr("Follow up"));
    m_followUps->menu()->menuAction()->setIcon(icon(u"go-jump"_s));
    m_bar = new SelectionBar(ofSelection);
}

/// The selected records, or the current one where none is selected.
Ids ListPage::chosen() const
{
    Ids ids = m_table->selectedIds();
    if (ids.empty() && m_table->currentId())
        ids.push_back(m_table->currentId());
    return ids;
}

void ListPage::fitColumns()
{
    // The first rows may have come a moment ago: a table that has not got its place yet has none of them in view.
    if (isVisible())
        this->layout()->activate();
    ListLayout layout = ListLayout::remembered(session(), m_type);
    layout.columns = m_model->columns();
    m_table->apply(layout);
    m_columnsFitted = true;
    m_rowsFittedTo = m_model->rowCount();
}

/// Widths that suit a row or two would cut short what comes after them. What the person sized stays.
void ListPage::fitColumnsToMore()
{
    if (!isVisible() || m_rowsFittedTo >= enoughRowsToFit || m_model->rowCount() <= m_rowsFittedTo)
        return;
    m_rowsFittedTo = m_model->rowCount();
    this->layout()->activate();
    m_table->apply(m_table->layoutNow());
}

void ListPage::rememberColumns()
{
    if (m_columnsFitted)
        m_table->layoutNow().remember(session(), m_type);
}

SavedView ListPage::present() const
{
    return {.filter = filter().text(), .sorting = m_model->sorting(), .columns = m_table->shownColumns(), .group = m_model->group()};
}

void ListPage::apply(const SavedView &view)
{
    m_view->setCurrent(view.name.isEmpty() ? std::nullopt : std::optional(view));
    m_model->setColumns(view.columns.empty() ? ListLayout::remembered(session(), m_type).columns : view.columns);
    m_model->setGroup(view.group);
    m_model->setSorting(view.sorting);
    setFilter(ListFilter::fromText(m_type, view.filter));
    m_table->showSorting();
    if (m_columnsFitted)
        fitColumns();
}

void ListPage::openRecord(qint64 id)
{
    if (!id)
        return;
    session().setListLeft({toText(m_type.name), m_model->ids()});
    session().go(recordAt(toText(m_type.name), id));
}

void ListPage::openRowMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    const Field *field = index.isValid() ? m_model->fieldAt(index.column()) : nullptr;
    const qint64 id = index.isValid() ? m_model->idAt(index.row()) : 0;
    if (!id)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"document-open"_s), tr("Open"), this, [this, id] { openRecord(id); });
    const Value value = m_model->valueAt(index);
    if (const auto *target = std::get_if<qint64>(&value); field && target && !linkTarget(*field).empty()) {
        const Destination there = recordAt(toText(linkTarget(*field)), *target);
        menu->addAction(icon(u"go-next"_s), tr("Open \"%1\"").arg(index.data().toString()), this, [this, there] { session().go(there); });
    }
    if (m_model->flags(index).testFlag(Qt::ItemIsEditable))
        menu->addAction(icon(u"document-edit"_s), tr("Change this cell\tF2"), this, [this, at = QPersistentModelIndex(index)] {
            m_table->setCurrentIndex(at);
            m_table->QAbstractItemView::edit(at);
        });
    menu->addSeparator();
    if (field && field->kind != Kind::LongText) {
        const QString text = index.data().toString();
        const QString shown = text.isEmpty() ? tr("empty", "no value") : m_table->fontMetrics().elidedText(text, Qt::ElideRight, 30 * grid::step);
        menu->addAction(icon(u"view-filter"_s), tr("Only \"%1\"", "filter by a value").arg(shown), this,
            [this, condition = filterText(session(), *field, value)] { setCondition(condition, true); });
        menu->addAction(tr("All but \"%1\"", "filter by a value").arg(shown), this,
            [this, condition = filterText(session(), *field, value, u"!="_s)] { setCondition(condition, true); });
        menu->addSeparator();
        menu->addAction(tr("Copy the cell"), this, [text] { QGuiApplication::clipboard()->setText(text); });
    }
    menu->addAction(icon(u"edit-copy"_s), tr("Copy the rows as a table\tCtrl+C"), m_table, &RecordTable::copySelection);
    menu->addSeparator();
    for (QAction *action : actions())
        if (action->text() == tr("Change the selected records\u2026") || action->text() == tr("Take a step with them\u2026"))
            menu->addAction(action);
    if (!m_type.followUps.empty()) {
        menu->addSeparator();
        menu->addActions(m_followUps->actions());
    }
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void ListPage::openHeadingMenu(const QPoint &position)
{
    const int column = m_table->header().logicalIndexAt(position);
    const Field *field = column >= 0 ? m_model->fieldAt(column) : nullptr;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (field || (column == 0 && m_model->isMarked())) {
        const auto sort = [this, column](Qt::SortOrder order) {
            m_model->sort(column, order);
            m_table->showSorting();
        };
        menu->addAction(icon(u"view-sort-ascending"_s), tr("Sort upwards"), this, [sort] { sort(Qt::AscendingOrder); });
        menu->addAction(icon(u"view-sort-descending"_s), tr("Sort downwards"), this, [sort] { sort(Qt::DescendingOrder); });
        menu->addAction(tr("Not sorted"), this, [this] {
            m_model->setSorting({});
            m_table->showSorting();
        });
        menu->addSeparator();
    }
    if (field) {
        if (canGroup(*field))
            menu->addAction(icon(u"view-group"_s), tr("Group by \"%1\"").arg(translatedLabel(*field)), this, [this, field] { m_model->setGroup(field); });
        QAction *hide = menu->addAction(tr("Hide the column \"%1\"").arg(translatedLabel(*field)), this, [this, field] {
            ListLayout layout = m_table->layoutNow();
            std::erase(layout.columns, field);
            m_table->apply(layout);
            rememberColumns();
        });
        hide->setEnabled(m_model->columns().size() > 1);
    }
    menu->addAction(icon(u"object-columns"_s), tr("Choose columns\u2026"), this, &ListPage::chooseColumns);
    menu->addAction(tr("Fit the widths"), this, [this] {
        m_table->fitColumns();
        rememberColumns();
    });
    menu->popup(m_table->header().mapToGlobal(position));
}

void ListPage::chooseColumns()
{
    auto *dialog = new ColumnsDialog(m_type, m_table->shownColumns(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ListLayout layout = m_table->layoutNow();
        layout.columns = dialog->chosen();
        if (layout.columns.empty())
            layout.columns = declaredColumns(m_type);
        m_table->apply(layout);
        rememberColumns();
    });
    dialog->open();
}

/// Popped up and not run: whoever presses the button through the accessibility interface is answered at once.
void ListPage::openGroupMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this](QMenu *to, const QString &text, const Field *field) {
        QAction *action = to->addAction(text, this, [this, field] { m_model->setGroup(field); });
        action->setCheckable(true);
        action->setChecked(m_model->group() == field);
    };
    add(menu, tr("Not grouped"), nullptr);
    menu->addSeparator();
    auto *others = new QMenu(tr("Other fields"), menu);
    for (const Field &field : m_type.fields) {
        if (!canGroup(field) || (field.kind == Kind::Text && !field.indexed) || field.name == Name("title") || field.name == Name("external_ref"))
            continue;
        const bool month = field.kind == Kind::Date || field.kind == Kind::Instant;
        const QString text = month ? tr("%1 (by month)").arg(translatedLabel(field)) : translatedLabel(field);
        add(m_model->columnOf(field.name) >= 0 ? menu : others, text, &field);
    }
    if (!others->isEmpty())
        menu->addMenu(others);
    if (m_model->group()) {
        menu->addSeparator();
        menu->addAction(tr("Open all groups"), this, [this] { m_model->setAllGroupsOpen(true); });
        menu->addAction(tr("Close all groups"), this, [this] { m_model->setAllGroupsOpen(false); });
    }
    menu->popup(m_group->mapToGlobal(m_group->rect().bottomLeft()));
}

void ListPage::changeCell(qint64 id, const Field &field, const Value &value)
{
    const Intent intent = session().intent(tr("Changed \"%1\" of %2").arg(translatedLabel(field), session().names().target(m_type.name, id).ref));
    const Changes changes{{fieldIndex(m_type, field.name), value}};
    session().change(
        this,
        [&type = m_type, id, changes, intent](Workbook &workbook) -> Result<> {
            ITSMS_TRY(auto transaction, Transaction::begin(workbook, intent));
            ITSMS_CHECK(transaction->update(type, id, changes));
            ITSMS_CHECK(transaction->commit());
            return {};
        },
        [this](const Result<> &done) {
            if (!done)
                setNotice(done.error().sentence);
        });
}

void ListPage::changeSelected(BulkKind kind, const QString &choice)
{
    Ids ids = chosen();
    if (ids.empty())
        return session().say(tr("Select the records first."));
    auto *dialog = new BulkDialog(session(), m_type, std::move(ids), kind, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkDialog::done, this, [this](const QString &sentence) { session().say(sentence); });
    if (!choice.isEmpty())
        dialog->choose(choice);
    dialog->open();
}

ListContent ListPage::content() const
{
    return {m_model->question(), m_table->shownColumns(), filterWords(session(), m_type, filter().text()), destination().caption};
}

void ListPage::write(const QString &title, const QString &ending, const QString &endings,
    const std::function<void(const QString &path, OutputDone done)> &work)
{
    const QString path = session().dialogs().saveFile(this, title, typesWord(m_type) + u'.' + ending, endings);
    if (path.isEmpty())
        return;
    m_bar->setText(tr("Writing\u2026"));
    work(path, [this](const Result<QString> &sentence) {
        showCounts();
        if (!sentence && sentence.error().kind != ErrorKind::Cancelled)
            return setNotice(sentence.error().sentence);
        session().say(sentence ? *sentence : sentence.error().sentence);
    });
}

} // namespace itsms
