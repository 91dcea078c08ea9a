// The child records that live in a record: a small table that opens and creates them.
#include "ui/forms/rows_editor.h"

#include "ui/look.h"
#include "ui/models/record_list_model.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

RowsEditor::RowsEditor(const Field &field, const FormContext &context, bool editable, QWidget *parent)
    : FieldEditor(field, parent)
    , m_context(context)
    , m_child(*context.session.catalogue().type(field.target))
    , m_rows(new RecordListModel(context.session, m_child, this))
    , m_table(new QTableView)
    , m_add(new QPushButton)
{
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + grid::step);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    adopt(m_table);
    m_add->setText(tr("Add: %1", "kind of record").arg(typeWord(m_child)));
    m_add->setAccessibleName(m_add->text());
    m_add->setIcon(icon(u"list-add"_s));
    m_add->setEnabled(editable && context.record != 0);
    m_add->setToolTip(context.record ? translated(m_child.context, m_child.purpose) : tr("Save this record first."));
    layout()->addWidget(m_add);
    layout()->setAlignment(m_add, Qt::AlignLeft);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_add, &QPushButton::clicked, this, &RowsEditor::create);
    connect(m_rows, &RecordListModel::loaded, this, &RowsEditor::fit);
    fit();
}

void RowsEditor::setValue(const Value &value)
{
    const auto *ids = std::get_if<Ids>(&value);
    m_rows->setQuestion({.among = ids ? *ids : Ids()});
}

void RowsEditor::open(int row) { m_context.session.go(recordAt(toText(m_child.name), m_rows->idAt(row))); }

void RowsEditor::create()
{
    // Some child records can live in two kinds of parents; then the link that leads back to this one counts.
    const Field *back = findField(m_child, m_child.parent);
    if (!back || back->target != m_context.type.name)
        for (const Field &each : m_child.fields)
            if (each.kind == Kind::Link && each.target == m_context.type.name)
                back = &each;
    if (back)
        m_context.session.go({.page = PageKind::Record, .type = toText(m_child.name), .links = {{toText(back->name), m_context.record}}});
}

void RowsEditor::fit()
{
    const int rows = std::clamp(m_rows->rowCount(), 1, 8);
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * row + 2 * m_table->frameWidth());
    m_table->setVisible(m_rows->rowCount() > 0);
    // Qt sends the focus to a proxy that cannot take it, and there the Tab key ends.
    setFocusProxy(m_rows->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_add->isEnabled() ? m_add : nullptr);
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        // That they belong to this record goes without saying.
        const Field &field = *m_rows->columns()[std::size_t(column)];
        m_table->setColumnHidden(column, field.kind == Kind::Link && field.target == m_context.type.name);
        m_table->resizeColumnToContents(column);
    }
}

} // namespace itsms
