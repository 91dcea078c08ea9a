// What breaks the rules, as a tree: groups, their failed checks, the records of each.
#include "ui/models/findings_model.h"

#include "core/report/findings_report.h"
#include "ui/look.h"
#include "ui/models/line_model.h"
#include "ui/words.h"

#include <QGuiApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

// The internal id of an index says what its parent is: 0 none, otherwise the group and, for a record, the check, each plus one.
constexpr quintptr checkStep = quintptr(1) << 24;

qint64 recordsOf(const FindingsGroup &group)
{
    qint64 records = 0;
    for (const FailedCheck &failed : group.checks)
        records += qint64(failed.offenders.size());
    return records;
}

} // namespace

FindingsModel::FindingsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void FindingsModel::setGroups(std::vector<FindingsGroup> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

FindingsModel::Position FindingsModel::position(const QModelIndex &index) const
{
    const quintptr id = index.internalId();
    if (id == 0)
        return {index.row(), -1};
    if (id < checkStep)
        return {int(id) - 1, index.row()};
    return {int(id % checkStep) - 1, int(id / checkStep) - 1};
}

const FailedCheck *FindingsModel::checkAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Position at = position(index);
    return &m_groups[std::size_t(at.group)].checks[std::size_t(at.check)];
}

const OffendingRecord *FindingsModel::recordAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() < checkStep)
        return nullptr;
    const FailedCheck *check = checkAt(index);
    return std::size_t(index.row()) < check->shown.size() ? &check->shown[std::size_t(index.row())] : nullptr;
}

QString FindingsModel::keyOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    QStringList parts{groupTitle(m_groups[std::size_t(position(index).group)])};
    if (const FailedCheck *check = checkAt(index))
        parts += toText(check->check->name);
    if (const OffendingRecord *record = recordAt(index))
        parts += record->ref;
    return parts.join(u'\n');
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    const Position above = position(parent);
    const quintptr group = quintptr(above.group + 1);
    return createIndex(row, column, above.check < 0 ? group : group + quintptr(above.check + 1) * checkStep);
}

QModelIndex FindingsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const Position at = position(index);
    if (index.internalId() < checkStep)
        return createIndex(at.group, 0, quintptr(0));
    return createIndex(at.check, 0, quintptr(at.group + 1));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.column() != 0 || parent.internalId() >= checkStep)
        return 0;
    if (parent.internalId() == 0)
        return int(m_groups[std::size_t(parent.row())].checks.size());
    const FailedCheck *check = checkAt(parent);
    if (check->shown.empty())
        return 0;
    return int(check->shown.size()) + (check->shown.size() < check->offenders.size() ? 1 : 0);
}

int FindingsModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment(index.column() == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (index.internalId() == 0)
        return groupData(m_groups[std::size_t(index.row())], index.column(), role);
    const FailedCheck &check = *checkAt(index);
    if (index.internalId() >= checkStep)
        return recordData(check, index.row(), index.column(), role);
    return checkData(m_groups[std::size_t(position(index).group)], check, index.column(), role);
}

QVariant FindingsModel::groupData(const FindingsGroup &group, int column, int role) const
{
    if (role == Qt::FontRole)
        return font(TextSize::Body, TextWeight::Strong);
    if (role == Qt::DecorationRole && column == Statement && group.severity)
        return icon(severityIcon(*group.severity));
    if (role != Qt::DisplayRole)
        return {};
    if (column == Statement)
        return groupTitle(group);
    return column == Count ? QVariant(QLocale().toString(recordsOf(group))) : QVariant();
}

/// With its clause, where the group does not say it.
QString FindingsModel::statement(const FindingsGroup &group, const Check &check) const
{
    const QString label = translated(check.context, check.label);
    return group.clause.isEmpty() ? tr("%1 (clause %2)", "what must hold, and its clause").arg(label, toText(check.clause)) : label;
}

QVariant FindingsModel::checkData(const FindingsGroup &group, const FailedCheck &check, int column, int role) const
{
    const Check &declared = *check.check;
    const QString remedy = tr("What to do: %1").arg(translated(declared.context, declared.remedy));
    if (column == Statement && role == DetailRole)
        return remedy;
    if (column == Statement && role == Qt::AccessibleTextRole)
        return tr("%1. %2", "what must hold, and what to do").arg(statement(group, declared), remedy);
    if (column == Gravity && role == Qt::DecorationRole)
        return icon(severityIcon(declared.severity));
    if (column == Gravity && role == Qt::ForegroundRole)
        return severityColour(declared.severity, paletteFor(QGuiApplication::palette()));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Statement:
        return statement(group, declared);
    case Gravity:
        return severityWord(declared.severity);
    case Count:
        return QLocale().toString(qint64(check.offenders.size()));
    default:
        return {};
    }
}

QVariant FindingsModel::recordData(const FailedCheck &check, int row, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (std::size_t(row) >= check.shown.size()) {
        const QString more = QLocale().toString(qint64(check.offenders.size() - check.shown.size()));
        return column == Statement ? QVariant(tr("and %1 more: open the list").arg(more)) : QVariant();
    }
    const OffendingRecord &record = check.shown[std::size_t(row)];
    if (column == Owner)
        return record.owner.isEmpty() ? tr("nobody") : record.owner;
    return column == Statement ? QVariant(tr("%1  %2", "number and title of a record").arg(record.ref, record.title)) : QVariant();
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment(section == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Statement:
        return tr("What must hold, what to do, and the records that break it");
    case Gravity:
        return tr("Severity");
    case Count:
        return tr("Records");
    case Owner:
        return tr("Owner");
    default:
        return {};
    }
}

} // namespace itsms
