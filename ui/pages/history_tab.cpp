// Who did what to a record, when and why, what each field held before, and the way back.
#include "ui/pages/history_tab.h"

#include "core/engine/edit.h"
#include "ui/look.h"
#include "ui/models/roomy_delegate.h"
#include "ui/pages/page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int EntryRole = Qt::UserRole; ///< Where the entry stands among m_entries.
constexpr int FieldRole = Qt::UserRole + 1; ///< Where the change stands among those of its entry.
constexpr int firstColumn = 32 * grid::step;
constexpr int secondColumn = 40 * grid::step;

} // namespace

HistoryTab::HistoryTab(Session &session, const RecordType &type, qint64 id, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_type(type)
    , m_id(id)
    , m_tree(new QTreeWidget)
    , m_back(new QPushButton(icon(u"document-revert"_s), tr("Go back to this")))
    , m_field(new QPushButton(icon(u"edit-undo"_s), tr("Put this value back")))
    , m_outcome(new QLabel)
{
    layOut();
    connect(m_back, &QPushButton::clicked, this, &HistoryTab::goBackToEntry);
    connect(m_field, &QPushButton::clicked, this, &HistoryTab::goBackBeforeChange);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &HistoryTab::showCommands);
    showCommands();
}

void HistoryTab::layOut()
{
    m_tree->setAccessibleName(tr("History"));
    m_tree->setHeaderLabels({tr("When and who, or field"), tr("What happened, or before"), tr("After, or why")});
    m_tree->setAlternatingRowColors(true);
    giveRoom(m_tree);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(0, firstColumn);
    m_tree->setColumnWidth(1, secondColumn);
    m_back->setToolTip(tr("The fields hold again what they held after this entry. The state stays; undo takes it back."));
    m_field->setToolTip(tr("This field alone holds again what it held before this change."));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_back, m_field}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addWidget(m_outcome, 1);
    m_outcome->setWordWrap(true);
    m_outcome->setForegroundRole(QPalette::BrightText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid::gap, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_tree, 1);
}

void HistoryTab::refresh()
{
    readInBackground(
        m_session.workbook(), this, [&type = m_type, id = m_id](const Workbook &workbook) { return history(workbook, type, id); },
        [this](Result<std::vector<HistoryEntry>> entries) {
            if (entries)
                show(*std::move(entries));
            else
                m_outcome->setText(entries.error().sentence);
        });
}

void HistoryTab::show(std::vector<HistoryEntry> entries)
{
    m_tree->clear();
    m_entries = std::move(entries);
    const Reader reader = m_session.reader();
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        addEntry(i, reader);
    showCommands();
}

/// The day an entry belongs to; entries come in the order of time.
QTreeWidgetItem *HistoryTab::dayItem(qint64 at, const Reader &reader)
{
    const QString day = dateText(QDateTime::fromSecsSinceEpoch(at, reader.zone).date(), reader.locale);
    if (const int days = m_tree->topLevelItemCount(); days > 0 && m_tree->topLevelItem(days - 1)->text(0) == day)
        return m_tree->topLevelItem(days - 1);
    auto *item = new QTreeWidgetItem(m_tree, {day});
    item->setFont(0, itsms::font(TextSize::Body, TextWeight::Strong));
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    return item;
}

void HistoryTab::addEntry(std::size_t entry, const Reader &reader)
{
    const HistoryEntry &each = m_entries[entry];
    const QString time = reader.locale.toString(QDateTime::fromSecsSinceEpoch(each.entry.at, reader.zone).time(), u"HH:mm"_s);
    auto *item = new QTreeWidgetItem(dayItem(each.entry.at, reader),
        {tr("%1  %2", "time of day and person").arg(time, each.entry.person), each.entry.action, each.entry.reason});
    item->setData(0, EntryRole, int(entry));
    item->setFont(1, itsms::font(TextSize::Body, TextWeight::Strong));
    item->setToolTip(1, each.entry.action);
    item->setToolTip(2, each.entry.reason);
    for (std::size_t i = 0; i < each.fields.size(); ++i) {
        addField(item, each.fields[i], reader);
        item->child(int(i))->setData(0, EntryRole, int(entry));
        item->child(int(i))->setData(0, FieldRole, int(i));
    }
    // What a record was created with stands in the form; every later change says what it replaced.
    item->setExpanded(each.change == RowChange::Changed);
}

void HistoryTab::addField(QTreeWidgetItem *item, const FieldChange &change, const Reader &reader)
{
    const Field *field = findField(m_type, change.field.toStdString());
    const QString none = tr("\u2013", "in place of an empty value");
    const auto text = [&](const Value &value) {
        const auto *plain = std::get_if<QString>(&value);
        const QString words = field ? displayText(*field, value, reader) : plain ? *plain : QString();
        return words.isEmpty() ? none : words;
    };
    const QString label = field ? translatedLabel(*field) : change.table == u"attachment" ? tr("Attachment") : change.field;
    auto *line = new QTreeWidgetItem(item, {label, text(change.before), text(change.after)});
    for (int column = 1; column <= 2; ++column)
        line->setToolTip(column, line->text(column));
}

const HistoryEntry *HistoryTab::currentEntry() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QVariant entry = item ? item->data(0, EntryRole) : QVariant();
    return entry.isValid() && entry.toInt() < int(m_entries.size()) ? &m_entries[std::size_t(entry.toInt())] : nullptr;
}

const FieldChange *HistoryTab::currentField() const
{
    const HistoryEntry *entry = currentEntry();
    const QVariant field = entry ? m_tree->currentItem()->data(0, FieldRole) : QVariant();
    return field.isValid() ? &entry->fields[std::size_t(field.toInt())] : nullptr;
}

void HistoryTab::showCommands()
{
    const HistoryEntry *entry = currentEntry();
    const FieldChange *change = currentField();
    const Field *field = change ? findField(m_type, change->field.toStdString()) : nullptr;
    const bool writable = !m_session.isReadOnly();
    // After the latest entry the record is as it is.
    m_back->setEnabled(writable && entry && entry != m_entries.data() && entry->change != RowChange::Removed);
    m_field->setEnabled(writable && field && !field->readOnly && entry->change == RowChange::Changed);
}

void HistoryTab::tell(const Result<> &done)
{
    m_outcome->setText(done ? QString() : done.error().sentence);
    if (done)
        m_session.say(tr("Gone back. Undo takes it back."));
}

void HistoryTab::goBackToEntry()
{
    const HistoryEntry *entry = currentEntry();
    if (!entry)
        return;
    const Reader reader = m_session.reader();
    const QString ref = m_session.names().target(m_type.name, m_id).ref;
    const Intent intent = m_session.intent(
        tr("%1: back to %2", "number of a record, date and time").arg(ref, instantText(entry->entry.at, reader.zone, reader.locale)));
    m_session.change(
        this,
        [&type = m_type, id = m_id, sequence = entry->entry.sequence, intent](
            Workbook &workbook) { return goBackTo(workbook, type, id, sequence, intent); },
        [this](const Result<> &done) { tell(done); });
}

void HistoryTab::goBackBeforeChange()
{
    const FieldChange *change = currentField();
    const Field *field = change ? findField(m_type, change->field.toStdString()) : nullptr;
    if (!field)
        return;
    const QString ref = m_session.names().target(m_type.name, m_id).ref;
    const Intent intent = m_session.intent(tr("%1: %2 put back", "number of a record, label of a field").arg(ref, translatedLabel(*field)));
    m_session.change(
        this,
        [&type = m_type, id = m_id, change = *change, intent](
            Workbook &workbook) { return goBackBefore(workbook, type, id, change, intent); },
        [this](const Result<> &done) { tell(done); });
}

} // namespace itsms
