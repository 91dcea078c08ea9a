// What the cells, the headings and the marks of a list of records say.
#include "ui/look.h"
#include "ui/models/due_words.h"
#include "ui/models/group_word.h"
#include "ui/models/record_list_model.h"

#include <QApplication>

namespace itsms {

namespace {

QVariant alignment(const Field *field)
{
    return QVariant(Qt::Alignment(field && isNumeric(field->kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

bool isSimple(const Field &field)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Money:
    case Kind::Percent:
    case Kind::YesNo:
    case Kind::Date:
    case Kind::Instant:
    case Kind::Duration:
    case Kind::Choice:
    case Kind::Person:
        return !field.readOnly;
    case Kind::LongText:
    case Kind::Link:
    case Kind::Links:
    case Kind::Rows:
    case Kind::Attachment:
        break;
    }
    return false;
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 place = placeAt(index.row());
    if (place < 0)
        return headingData(index.row(), index, role);
    const Field *field = fieldAt(index.column());
    switch (role) {
    case IdRole:
        return ids()[std::size_t(place)];
    case Qt::TextAlignmentRole:
        return alignment(field);
    case Qt::DisplayRole:
        return field ? QVariant(m_pages.text(place, *field)) : markData(place, role);
    case Qt::DecorationRole:
    case Qt::ToolTipRole:
    case Qt::ForegroundRole:
        return field ? QVariant() : markData(place, role);
    default:
        return {};
    }
}

QVariant RecordListModel::markData(qint64 place, int role) const
{
    const RecordPages::Row *row = m_pages.at(place);
    if (!row || !row->due)
        return {};
    const DueRecord &due = *row->due;
    switch (role) {
    case Qt::DisplayRole:
        return dueWord(due, m_session.present());
    case Qt::DecorationRole:
        return icon(severityIcon(dueSeverity(due.urgency)));
    case Qt::ToolTipRole:
        return dueSentence(due, m_session.present(), m_session.workbook().timeZone(), QLocale());
    case Qt::ForegroundRole:
        return severityColour(dueSeverity(due.urgency), paletteFor(QApplication::palette()));
    default:
        return {};
    }
}

QString RecordListModel::groupText(const Value &value) const
{
    const Field *field = group();
    return field ? groupWord(*field, value, m_session.reader()) : QString();
}

QVariant RecordListModel::headingData(int row, const QModelIndex &index, int role) const
{
    const RowGroups::Group &group = m_groups.groups()[std::size_t(m_groups.groupAt(row))];
    switch (role) {
    case GroupRole:
        return tr("%1 (%2)", "group and how many").arg(groupText(group.value), QLocale().toString(group.count));
    case Qt::DisplayRole:
        // The view paints it across all columns; a screen reader finds it in the first one.
        return index.column() == 0 ? headingData(row, index, GroupRole) : QVariant();
    case Qt::AccessibleTextRole:
        return group.open ? tr("%1, open", "group").arg(headingData(row, index, GroupRole).toString())
                          : tr("%1, closed", "group").arg(headingData(row, index, GroupRole).toString());
    case GroupOpenRole:
        return group.open;
    case IdRole:
        return qint64(0);
    default:
        return {};
    }
}

Qt::ItemFlags RecordListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (placeAt(index.row()) < 0)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const Field *field = fieldAt(index.column());
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return field && isSimple(*field) && !m_session.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Field *field = fieldAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return field ? translatedLabel(*field) : tr("Due");
    case Qt::ToolTipRole:
        if (!field)
            return tr("What is overdue, or will soon be due");
        return field->help ? translated(field->context, field->help) : translatedLabel(*field);
    case Qt::TextAlignmentRole:
        return alignment(field);
    default:
        return {};
    }
}

} // namespace itsms
