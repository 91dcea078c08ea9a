// Second step: what fills which field, and what the values mean.
#include "ui/pages/import/columns_step.h"

#include "ui/look.h"
#include "ui/models/mapping_model.h"
#include "ui/pages/import/field_source_panel.h"
#include "ui/pages/import/import_settings.h"
#include "ui/pages/import/parts.h"
#include "ui/pages/import/profile_keeper.h"
#include "ui/pages/page.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

ColumnsStep::ColumnsStep(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_mapping(new MappingModel(this))
    , m_table(importTable(m_mapping, tr("Fields and what fills them")))
    , m_panel(new FieldSourcePanel(draft, *m_mapping))
    , m_settings(new ImportSettings(draft))
    , m_unused(mutedLabel({}))
{
    m_table->setItemDelegate(new MappingDelegate(*m_mapping, m_table));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(m_panel);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    column->addWidget(m_settings);
    column->addWidget(parts, 1);
    column->addWidget(m_unused);
    column->addWidget(new ProfileKeeper(draft));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { m_panel->showField(current.isValid() ? current.row() : -1); });
    connect(m_mapping, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_panel->showField(-1); });
    connect(m_mapping, &MappingModel::edited, this, &ColumnsStep::takeEdit);
    connect(&m_draft, &ImportDraft::tableChanged, m_panel, &FieldSourcePanel::forgetValues);
    connect(&m_draft, &ImportDraft::mappingChanged, this, &ColumnsStep::showMapping);
    connect(&m_draft, &ImportDraft::mappingChanged, this, &ColumnsStep::showUnused);
}

void ColumnsStep::showMapping()
{
    if (m_taking)
        return;
    const RecordType *type = m_draft.type();
    if (!type || !m_draft.hasTable())
        return;
    // Settings of the whole table leave the fields as they are.
    if (m_mapping->rowCount() > 0 && m_mapping->columns() == m_draft.columns() && m_mapping->isOf(*type)
        && m_mapping->sources() == m_draft.mapping().fields) {
        m_mapping->setProfile(m_draft.mapping());
        return;
    }
    const int row = std::max(0, m_table->currentIndex().row());
    m_mapping->setMapping(*type, {m_draft.columns(), m_draft.firstRows()}, m_draft.mapping());
    m_table->setCurrentIndex(m_mapping->index(std::min(row, m_mapping->rowCount() - 1), MappingModel::SourceColumn));
}

void ColumnsStep::showUnused()
{
    const QStringList unused = m_draft.hasTable() ? unusedColumns(m_draft.mapping(), m_draft.columns()) : QStringList();
    m_unused->setVisible(!unused.isEmpty());
    m_unused->setText(tr("Not used, so what is in them does not come in: %1.", "names of columns").arg(unused.join(u", "_s)));
}

void ColumnsStep::takeEdit(int row)
{
    ImportProfile mapping = m_draft.mapping();
    mapping.fields = m_mapping->sources();
    m_taking = true;
    m_draft.setMapping(mapping);
    m_taking = false;
    const Field &field = m_mapping->field(row);
    if (field.kind == Kind::Date || field.kind == Kind::Instant)
        m_draft.recogniseDates();
    // The table itself was edited: the panel beside it says the same.
    if (m_table->currentIndex().row() == row && !m_panel->isAncestorOf(focusWidget()))
        m_panel->showField(row);
}

void ColumnsStep::begin()
{
    if (m_draft.datesAreOpen())
        m_settings->focusDates();
    else
        m_table->setFocus();
}

void ColumnsStep::showField(const QString &field)
{
    const int row = m_mapping->rowOf(field);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_mapping->index(row, MappingModel::SourceColumn));
    m_panel->focusValues();
}

} // namespace itsms
