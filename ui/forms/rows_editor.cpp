// The child records that live in a record: a small table that is typed into and saved with it.
#include "ui/forms/rows_editor.h"

#include "ui/forms/cell_delegate.h"
#include "ui/forms/child_rows_model.h"
#include "ui/look.h"
#include "ui/standing_reader.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 8;
constexpr int narrowestColumn = 8 * grid::step;
constexpr int widestColumn = 36 * grid::step;
constexpr int widestTitle = 48 * grid::step;

/// Some child records can live in two kinds of parents; then the link that leads back to this one counts.
Name linkBack(const RecordType &child, const RecordType &parent)
{
    const Field *back = findField(child, child.parent);
    if (back && back->target == parent.name)
        return back->name;
    for (const Field &each : child.fields)
        if (each.kind == Kind::Link && each.target == parent.name)
            return each.name;
    return child.parent;
}

} // namespace

RowsEditor::RowsEditor(const Field &field, const FormContext &context, bool editable, QWidget *parent)
    : FieldEditor(field, parent)
    , m_context(context)
    , m_child(*context.session.catalogue().type(field.target))
    , m_rows(new ChildRowsModel(context.session, field, m_child, linkBack(m_child, context.type), editable, this))
    , m_table(new QTableView)
    , m_refusal(new QLabel)
    , m_add(new QPushButton(icon(u"list-add"_s), tr("Add: %1", "kind of record").arg(typeWord(m_child))))
    , m_remove(new QPushButton(icon(u"list-remove"_s), tr("Remove")))
    , m_open(new QPushButton(icon(u"go-next"_s), tr("Open")))
    , m_come(context.record == 0)
{
    layOut(editable);
    auto *delegate = new CellDelegate(
        {context.session, m_child, 0},
        [this](const QModelIndex &index) -> const Field & { return *m_rows->columns()[std::size_t(index.column())]; }, this);
    m_table->setItemDelegate(delegate);
    connect(delegate, &CellDelegate::refused, this, [this](const QString &sentence) {
        m_refusal->setText(tr("\u26a0 %1", "sentence about a wrong value").arg(sentence));
        m_refusal->setHidden(sentence.isEmpty());
    });
    connect(m_add, &QPushButton::clicked, this, &RowsEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &RowsEditor::remove);
    connect(m_open, &QPushButton::clicked, this, &RowsEditor::open);
    connect(m_rows, &ChildRowsModel::edited, this, &FieldEditor::edited);
    connect(m_rows, &ChildRowsModel::edited, this, &RowsEditor::fit);
    connect(m_rows, &ChildRowsModel::modelReset, this, &RowsEditor::fit);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RowsEditor::enableButtons);
    fit();
}

void RowsEditor::layOut(bool editable)
{
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + grid::step);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    adopt(m_table);
    m_refusal->setWordWrap(true);
    m_refusal->setForegroundRole(QPalette::BrightText);
    m_refusal->hide();
    layout()->addWidget(m_refusal);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_remove, m_open}) {
        button->setAccessibleName(button == m_add
                ? button->text()
                : tr("%1: %2", "what a button does, and to which kind of record").arg(button->text(), typeWord(m_child)));
        buttons->addWidget(button);
    }
    buttons->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    m_add->setVisible(editable);
    m_remove->setVisible(editable);
    m_add->setToolTip(tr("%1 (Ins)", "what belongs into a table").arg(translated(m_child.context, m_child.purpose)));
    m_remove->setToolTip(tr("Takes the row out when the record is saved (Del)"));
    const auto shortcut = [this](QKeySequence key, void (RowsEditor::*run)()) {
        auto *made = new QShortcut(key, m_table);
        made->setContext(Qt::WidgetShortcut);
        connect(made, &QShortcut::activated, this, run);
    };
    if (!editable)
        return;
    shortcut(Qt::Key_Insert, &RowsEditor::add);
    shortcut(QKeySequence::Delete, &RowsEditor::remove);
}

Result<Value> RowsEditor::value() const
{
    ITSMS_CHECK(m_rows->check());
    return Value();
}

void RowsEditor::setValue(const Value &value)
{
    const auto *ids = std::get_if<Ids>(&value);
    read(ids ? *ids : Ids(), Purpose::Show);
}

void RowsEditor::copy(const Value &value)
{
    if (const auto *ids = std::get_if<Ids>(&value))
        read(*ids, Purpose::Copy);
}

void RowsEditor::read(const Ids &ids, Purpose purpose)
{
    const quint64 asked = ++m_asked;
    if (ids.empty())
        return take({}, purpose);
    StandingReader::of(m_context.session)
        .ask(
            this, [&type = m_child, ids](Workbook &workbook) { return readPage(workbook, type, ids); },
            [this, asked, purpose](const Result<std::vector<Record>> &records) {
                if (asked == m_asked && records)
                    take(*records, purpose);
            });
}

void RowsEditor::take(const std::vector<Record> &records, Purpose purpose)
{
    if (purpose == Purpose::Copy) {
        for (const Record &record : records)
            m_rows->addRow(&record);
        return;
    }
    m_rows->setRecords(records);
    m_come = true;
    if (const QJsonValue waiting = std::exchange(m_waiting, {}); !waiting.isNull())
        m_rows->type(waiting.toArray());
}

QJsonValue RowsEditor::typed() const { return m_rows->typed(); }

void RowsEditor::type(const QJsonValue &typed)
{
    if (m_come)
        m_rows->type(typed.toArray());
    else
        m_waiting = typed;
}

std::vector<ChildEdit> RowsEditor::childEdits() const { return m_rows->edits(); }

int RowsEditor::currentRow() const { return m_table->currentIndex().row(); }

void RowsEditor::open()
{
    if (const int row = currentRow(); row >= 0 && m_rows->idAt(row))
        m_context.session.go(recordAt(toText(m_child.name), m_rows->idAt(row)));
}

void RowsEditor::add()
{
    m_rows->addRow();
    const int row = m_rows->rowCount() - 1;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        if (m_rows->isColumnEditable(column)) {
            const QModelIndex first = m_rows->index(row, column);
            m_table->setFocus();
            m_table->setCurrentIndex(first);
            return m_table->edit(first);
        }
}

void RowsEditor::remove()
{
    if (const int row = currentRow(); row >= 0)
        m_rows->removeRow(row);
}

void RowsEditor::fit()
{
    m_table->setVisible(m_rows->rowCount() > 0);
    // Qt sends the focus to a proxy that cannot take it, and there the Tab key ends.
    setFocusProxy(m_rows->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_add->isEnabled() ? m_add : nullptr);
    fitColumns();
    enableButtons();
}

void RowsEditor::enableButtons()
{
    m_remove->setEnabled(currentRow() >= 0);
    m_open->setEnabled(currentRow() >= 0 && m_rows->idAt(currentRow()));
}

/// The names of the rows stand whole and have the room that is left; where there is none the table is scrolled sideways.
void RowsEditor::fitColumns()
{
    int used = 0;
    int title = -1;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const bool names = m_rows->columns()[std::size_t(column)]->name == Name("title");
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + grid::gap, names ? widestTitle : widestColumn));
        used += m_table->columnWidth(column);
        if (names)
            title = column;
    }
    const int scroll = m_rows->rowCount() > mostRows ? m_table->verticalScrollBar()->sizeHint().width() : 0;
    const int room = m_table->width() - scroll - 2 * m_table->frameWidth();
    if (title >= 0 && used < room)
        m_table->setColumnWidth(title, m_table->columnWidth(title) + room - used);
    const int rows = std::clamp(m_rows->rowCount(), 1, mostRows);
    const int bar = used > room ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + bar + 2 * m_table->frameWidth());
}

void RowsEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    fitColumns();
}

} // namespace itsms
