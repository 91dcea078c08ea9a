// The rows that cannot come in as they are.
#include "ui/pages/import/rejected_rows.h"

#include "core/catalogue.h"
#include "core/record.h"
#include "ui/look.h"
#include "ui/models/rejections_model.h"
#include "ui/pages/import/parts.h"
#include "ui/pages/page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

RejectedRows::RejectedRows(QWidget *parent)
    : QWidget(parent)
    , m_rows(new RejectionsModel(this))
    , m_cells(new RejectedCellsModel(*m_rows, this))
    , m_rowsTable(importTable(m_rows, tr("Rejected rows")))
    , m_cellsTable(importTable(m_cells, tr("The whole row")))
    , m_text(new QLabel)
    , m_reason(mutedLabel({}))
    , m_said(mutedLabel({}))
    , m_retry(new QPushButton(icon(u"view-refresh"_s), tr("&Try again")))
    , m_alike(new QPushButton)
    , m_meaning(new QPushButton(icon(u"document-edit"_s), tr("Say what such values &mean")))
    , m_save(new QPushButton(icon(u"document-save"_s), tr("&Save the rejected rows")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid::step, 0, 0);
    column->setSpacing(grid::step);
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    column->addWidget(buildTables(), 1);
    column->addWidget(m_reason);
    column->addWidget(buildButtons());
    connect(m_rows, &RejectionsModel::corrected, this, &RejectedRows::corrected);
    connect(m_rows, &QAbstractItemModel::dataChanged, this, &RejectedRows::showCurrent);
    connect(m_rowsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RejectedRows::showCurrent);
    showCurrent();
}

QWidget *RejectedRows::buildTables()
{
    m_rowsTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_rowsTable->verticalHeader()->hide();
    m_rowsTable->horizontalHeader()->setSectionResizeMode(RejectionsModel::Line, QHeaderView::ResizeToContents);
    m_rowsTable->setColumnWidth(RejectionsModel::Where, 16 * grid::step);
    m_rowsTable->setColumnWidth(RejectionsModel::What, 20 * grid::step);
    m_cellsTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_cellsTable->verticalHeader()->hide();
    m_cellsTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_rowsTable);
    parts->addWidget(m_cellsTable);
    parts->setStretchFactor(0, 5);
    parts->setStretchFactor(1, 2);
    return parts;
}

QWidget *RejectedRows::buildButtons()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::step);
    for (QPushButton *button : {m_retry, m_alike, m_meaning, m_save}) {
        button->setAccessibleName(button->text().remove(u'&'));
        row->addWidget(button);
    }
    row->addWidget(m_said, 1);
    connect(m_retry, &QPushButton::clicked, this, &RejectedRows::retryWanted);
    connect(m_alike, &QPushButton::clicked, this, &RejectedRows::correctAlike);
    connect(m_meaning, &QPushButton::clicked, this, [this] {
        if (currentRow() >= 0)
            Q_EMIT meaningWanted(m_rows->rejection(currentRow()).field);
    });
    connect(m_save, &QPushButton::clicked, this, &RejectedRows::saveWanted);
    return part;
}

int RejectedRows::currentRow() const { return m_rowsTable->currentIndex().isValid() ? m_rowsTable->currentIndex().row() : -1; }

void RejectedRows::setRejections(const RecordType &type, const QStringList &columns, const ImportReport &report)
{
    m_type = &type;
    m_rows->setRejections(columns, report.rejections);
    const int listed = m_rows->rowCount();
    QString text = report.rejected == 0 ? tr("No row is rejected.")
                                        : tr("%n row(s) cannot come in as they are. Correct the value here and try again, or leave them out.", nullptr, int(report.rejected));
    if (listed < report.rejected)
        text += u' ' + tr("The first %n of them are listed; saved to a file are all.", nullptr, listed);
    m_text->setText(text);
    m_said->clear();
    m_save->setEnabled(report.rejected > 0);
    if (listed > 0)
        m_rowsTable->setCurrentIndex(m_rows->index(0, RejectionsModel::What));
    showCurrent();
}

/// Dates and texts are corrected one by one; choices and links repeat, and one answer serves all rows.
bool RejectedRows::hasValuesToMap(int row) const
{
    const Field *field = m_type ? findField(*m_type, m_rows->rejection(row).field.toStdString()) : nullptr;
    return field && (field->kind == Kind::Choice || field->kind == Kind::YesNo || !linkTarget(*field).empty());
}

void RejectedRows::say(const QString &sentence) { m_said->setText(sentence); }

void RejectedRows::begin() { m_rowsTable->setFocus(); }

void RejectedRows::showCurrent()
{
    const int row = currentRow();
    m_cells->showRow(row);
    m_reason->setText(row < 0 ? QString() : tr("Line %1: %2").arg(QLocale().toString(m_rows->rejection(row).line), m_rows->rejection(row).reason));
    bool any = false;
    for (int each = 0; each < m_rows->rowCount() && !any; ++each)
        any = m_rows->isCorrected(each);
    m_retry->setEnabled(any);
    const bool corrected = row >= 0 && m_rows->isCorrected(row) && m_rows->culprit(row) >= 0;
    const int alike = corrected ? int(m_rows->alike(row).size()) : 0;
    m_alike->setText(tr("&Also in %n other row(s) with this value", nullptr, alike));
    m_alike->setAccessibleName(m_alike->text().remove(u'&'));
    m_alike->setVisible(alike > 0);
    m_meaning->setVisible(row >= 0 && hasValuesToMap(row));
}

void RejectedRows::correctAlike()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const int column = m_rows->culprit(row);
    const QString text = m_rows->cell(row, column);
    for (const int other : m_rows->alike(row))
        m_rows->setCell(other, column, text);
}

} // namespace itsms
