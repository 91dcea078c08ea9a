// Who did what to a record, when, and what each field held before.
#include "ui/pages/history_tab.h"

#include "ui/look.h"
#include "ui/models/roomy_delegate.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace itsms {

HistoryTab::HistoryTab(Session &session, const RecordType &type, qint64 id, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_type(type)
    , m_id(id)
    , m_tree(new QTreeWidget)
{
    m_tree->setAccessibleName(tr("History"));
    m_tree->setHeaderLabels({tr("When, or field"), tr("Who, or before"), tr("What, or after")});
    m_tree->setAlternatingRowColors(true);
    giveRoom(m_tree);
    m_tree->header()->setStretchLastSection(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid::gap, 0, 0);
    column->addWidget(m_tree);
}

void HistoryTab::refresh()
{
    readInBackground(
        m_session.workbook(), this, [&type = m_type, id = m_id](const Workbook &workbook) { return history(workbook, type, id); },
        [this](const Result<std::vector<HistoryEntry>> &entries) {
            if (entries)
                return show(*entries);
            m_tree->clear();
            new QTreeWidgetItem(m_tree, {entries.error().sentence});
        });
}

void HistoryTab::show(const std::vector<HistoryEntry> &entries)
{
    m_tree->clear();
    const Reader reader = m_session.reader();
    for (const HistoryEntry &each : entries) {
        auto *item =
            new QTreeWidgetItem(m_tree, {instantText(each.entry.at, reader.zone, reader.locale), each.entry.person, each.entry.action});
        item->setFont(2, itsms::font(TextSize::Body, TextWeight::Strong));
        item->setToolTip(2, each.entry.reason);
        // What a record was created with stands in the form; every later change says what it replaced.
        for (const FieldChange &change : each.fields)
            addField(item, change);
        item->setExpanded(each.change == RowChange::Changed);
    }
    for (int column = 0; column < 2; ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, std::min(m_tree->columnWidth(column) + grid::gap, 36 * grid::step));
    }
}

void HistoryTab::addField(QTreeWidgetItem *entry, const FieldChange &change)
{
    const RecordType *type = m_session.catalogue().type(change.table);
    const Field *field = findField(type ? *type : m_type, change.field.toStdString());
    if (!field) {
        const auto *before = std::get_if<QString>(&change.before);
        const auto *after = std::get_if<QString>(&change.after);
        new QTreeWidgetItem(entry, {change.field, before ? *before : QString(), after ? *after : QString()});
        return;
    }
    const Reader reader = m_session.reader();
    const QString none = tr("\u2013", "in place of an empty value");
    const auto text = [&](const Value &value) { return isEmpty(value) ? none : displayText(*field, value, reader); };
    auto *item = new QTreeWidgetItem(entry, {translatedLabel(*field), text(change.before), text(change.after)});
    for (int column = 1; column <= 2; ++column)
        item->setToolTip(column, item->text(column));
}

} // namespace itsms
