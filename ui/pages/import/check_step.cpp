// Third step: what the import would do, before anything is done.
#include "ui/pages/import/check_step.h"

#include "ui/look.h"
#include "ui/models/table_preview_model.h"
#include "ui/pages/import/parts.h"
#include "ui/pages/import/rejected_rows.h"

#include <QHeaderView>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// Link targets that only the import makes have no name in the workbook yet.
QString afterText(const FieldDifference &difference, const Reader &reader)
{
    const QString text = difference.made.isEmpty() ? displayText(*difference.field, difference.after, reader) : difference.made;
    return text.simplified();
}

} // namespace

CheckStep::CheckStep(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_summary(new QLabel)
    , m_parts(new QTabWidget)
    , m_changed(new TablePreviewModel(this))
    , m_new(new TablePreviewModel(this))
    , m_unchanged(new TablePreviewModel(this))
    , m_remarks(new TablePreviewModel(this))
    , m_rejected(new RejectedRows)
{
    m_summary->setWordWrap(true);
    m_parts->setDocumentMode(true);
    m_parts->tabBar()->setAccessibleName(tr("What would become of the rows"));
    addTable(m_changed, tr("Changed"), &m_changedIds);
    addTable(m_new, tr("New"), nullptr);
    addTable(m_unchanged, tr("Unchanged"), &m_unchangedIds);
    m_parts->addTab(m_rejected, tr("Rejected"));
    addTable(m_remarks, tr("Remarks"), nullptr);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    column->addWidget(m_summary);
    column->addWidget(m_parts, 1);
    clear({});
}

void CheckStep::addTable(TablePreviewModel *model, const QString &name, const std::vector<qint64> *ids)
{
    QTableView *table = importTable(model, name);
    m_parts->addTab(table, name);
    m_tables.push_back(table);
    if (ids)
        connect(table, &QTableView::activated, this, [this, ids](const QModelIndex &index) {
            if (std::size_t(index.row()) < ids->size() && m_draft.type())
                m_draft.session().go(recordAt(toText(m_draft.type()->name), (*ids)[std::size_t(index.row())]));
        });
}

void CheckStep::label(int part, const QString &name, qint64 count)
{
    m_parts->setTabText(part, tr("%1 (%2)", "kind of rows and how many").arg(name, QLocale().toString(count)));
}

void CheckStep::clear(const QString &sentence)
{
    m_summary->setText(sentence);
    m_parts->setVisible(false);
}

void CheckStep::showPreview(const ImportPreview &preview)
{
    const ImportReport &report = preview.report;
    m_parts->setVisible(true);
    showChanged(preview);
    showNew(preview);
    showUnchanged(preview);
    showRemarks(report);
    if (m_draft.type())
        m_rejected->setRejections(*m_draft.type(), m_draft.columns(), report);
    for (QTableView *table : m_tables)
        fitColumns(table);
    label(Changed, tr("Changed"), report.changed);
    label(New, tr("New"), report.added);
    label(Unchanged, tr("Unchanged"), report.unchanged);
    label(Rejected, tr("Rejected"), report.rejected);
    label(Remarks, tr("Remarks"), report.remarked);
    m_parts->setTabVisible(Remarks, report.remarked > 0);
    QString text = tr("This is what would happen; nothing is changed yet.");
    if (report.superseded > 0)
        text += u' ' + tr("Of %1 rows, %2 are followed by a later row with the same key and do not count.")
                           .arg(QLocale().toString(report.rows), QLocale().toString(report.superseded));
    if (report.linked > 0)
        text += u' ' + tr("Records made because rows link to them: %1.").arg(QLocale().toString(report.linked));
    if (!report.dateFormats.isEmpty())
        text += u' ' + tr("Dates are read as %1.").arg(report.dateFormats.join(u", "_s));
    m_summary->setText(text);
    m_parts->setCurrentIndex(report.rejected > 0 ? Rejected : report.changed > 0 ? Changed : report.added > 0 ? New : Unchanged);
}

void CheckStep::showChanged(const ImportPreview &preview)
{
    const Reader reader = m_draft.session().reader();
    std::vector<TableRow> rows;
    m_changedIds.clear();
    for (const RowPreview &row : preview.changed)
        for (const FieldDifference &each : row.differences) {
            rows.push_back({row.line,
                {row.ref, row.title, translatedLabel(*each.field), displayText(*each.field, each.before, reader).simplified(), afterText(each, reader)}});
            m_changedIds.push_back(row.id);
        }
    m_changed->setRows({tr("Number"), tr("Title"), tr("Field"), tr("Now"), tr("After the import")}, std::move(rows));
}

void CheckStep::showNew(const ImportPreview &preview)
{
    const Reader reader = m_draft.session().reader();
    std::vector<const Field *> fields;
    for (const FieldSource &source : m_draft.mapping().fields)
        if (const Field *field = m_draft.type() ? findField(*m_draft.type(), source.field.toStdString()) : nullptr)
            fields.push_back(field);
    QStringList columns;
    for (const Field *field : fields)
        columns += translatedLabel(*field);
    std::vector<TableRow> rows;
    for (const RowPreview &row : preview.added) {
        TableRow shown{row.line, std::vector<QString>(fields.size())};
        for (const FieldDifference &each : row.differences)
            if (const auto at = std::find(fields.begin(), fields.end(), each.field); at != fields.end())
                shown.cells[std::size_t(at - fields.begin())] = afterText(each, reader);
        rows.push_back(std::move(shown));
    }
    m_new->setRows(columns, std::move(rows));
}

void CheckStep::showUnchanged(const ImportPreview &preview)
{
    std::vector<TableRow> rows;
    m_unchangedIds.clear();
    for (const RowPreview &row : preview.unchanged) {
        rows.push_back({row.line, {row.ref, row.title}});
        m_unchangedIds.push_back(row.id);
    }
    m_unchanged->setRows({tr("Number"), tr("Title")}, std::move(rows));
}

void CheckStep::showRemarks(const ImportReport &report)
{
    std::vector<TableRow> rows;
    for (const Remark &remark : report.remarks)
        rows.push_back({remark.line, {remark.column, remark.value, remark.sentence}});
    m_remarks->setRows({tr("Column"), tr("Value"), tr("Remark")}, std::move(rows));
}

bool CheckStep::hasPreview() const { return m_parts->isVisibleTo(this); }

void CheckStep::begin()
{
    if (m_parts->currentIndex() == Rejected)
        m_rejected->begin();
    else if (QWidget *part = m_parts->currentWidget())
        part->setFocus();
}

} // namespace itsms
