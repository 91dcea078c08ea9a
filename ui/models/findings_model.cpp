// What breaks the rules, as a tree: clauses, their failed checks, the records of each.
#include "ui/models/findings_model.h"

#include "ui/look.h"
#include "ui/words.h"

#include <QGuiApplication>

namespace itsms {

namespace {

// The internal id of an index says what its parent is: 0 none, otherwise the clause and, for a record, the check, each plus one.
constexpr quintptr checkStep = 1 << 12;

int gravity(Severity severity) { return -int(severity); }

} // namespace

Result<std::vector<FailedCheck>> readFailedChecks(const Workbook &workbook, const Moment &moment, const QString &clause, std::size_t shown)
{
    std::vector<FailedCheck> failed;
    ITSMS_TRY(std::vector<CheckResult> results, runChecks(workbook, moment, clause));
    for (CheckResult &result : results)
        if (!result.offenders.empty())
            failed.push_back({.check = result.check, .offenders = std::move(result.offenders), .shown = {}});
    std::stable_sort(failed.begin(), failed.end(), [](const FailedCheck &a, const FailedCheck &b) {
        if (a.check->clause != b.check->clause)
            return clauseLess(toText(a.check->clause), toText(b.check->clause));
        return gravity(a.check->severity) < gravity(b.check->severity);
    });
    for (FailedCheck &each : failed) {
        const RecordType *subject = workbook.catalogue().type(each.check->subject);
        const std::span<const qint64> first = std::span(each.offenders).first(std::min(shown, each.offenders.size()));
        ITSMS_TRY(const std::vector<Record> records, readPage(workbook, *subject, first));
        for (const Record &record : records)
            each.shown.push_back({each.check, record.id(), record.text("ref"), record.text("title")});
    }
    return failed;
}

FindingsModel::FindingsModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalogue(catalogue)
{
}

void FindingsModel::setChecks(std::vector<FailedCheck> checks)
{
    beginResetModel();
    m_checks = std::move(checks);
    m_groups.clear();
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        const QString clause = toText(m_checks[i].check->clause);
        if (m_groups.empty() || m_groups.back().clause != clause)
            m_groups.push_back({clause, i, 0});
        ++m_groups.back().count;
    }
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
    return &m_checks[m_groups[std::size_t(at.group)].first + std::size_t(at.check)];
}

const Finding *FindingsModel::findingAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() < checkStep)
        return nullptr;
    const FailedCheck *check = checkAt(index);
    return std::size_t(index.row()) < check->shown.size() ? &check->shown[std::size_t(index.row())] : nullptr;
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
        return int(m_groups[std::size_t(parent.row())].count);
    const FailedCheck *check = checkAt(parent);
    if (check->shown.empty())
        return 0;
    return int(check->shown.size()) + (check->shown.size() < check->offenders.size() ? 1 : 0);
}

int FindingsModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QString FindingsModel::clauseLabel(const Group &group) const
{
    for (const Process &process : m_catalogue.processes())
        if (toText(process.clause) == group.clause)
            return tr("%1 %2", "clause and name of a process").arg(group.clause, translated(process.context, process.label));
    return clauseWord(group.clause);
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment(index.column() == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (index.internalId() != 0) {
        const FailedCheck *check = checkAt(index);
        return index.internalId() < checkStep ? checkData(*check, index.column(), role)
                                              : recordData(*check, index.row(), index.column(), role);
    }
    const Group &group = m_groups[std::size_t(index.row())];
    if (role == Qt::FontRole)
        return font(TextSize::Body, TextWeight::Strong);
    if (role == Qt::DisplayRole && index.column() == Statement)
        return clauseLabel(group);
    return {};
}

QVariant FindingsModel::checkData(const FailedCheck &check, int column, int role) const
{
    const Check &declared = *check.check;
    if (role == Qt::ToolTipRole)
        return translated(declared.context, column == Remedy ? declared.remedy : declared.label);
    if (column == Gravity && role == Qt::DecorationRole)
        return icon(severityIcon(declared.severity));
    if (column == Gravity && role == Qt::ForegroundRole)
        return severityColour(declared.severity, paletteFor(QGuiApplication::palette()));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Statement:
        return translated(declared.context, declared.label);
    case Gravity:
        return severityWord(declared.severity);
    case Count:
        return QLocale().toString(qint64(check.offenders.size()));
    case Remedy:
        return translated(declared.context, declared.remedy);
    default:
        return {};
    }
}

QVariant FindingsModel::recordData(const FailedCheck &check, int row, int column, int role) const
{
    if (role != Qt::DisplayRole || column != Statement)
        return {};
    if (std::size_t(row) >= check.shown.size())
        return tr("and %1 more: open the list").arg(QLocale().toString(qint64(check.offenders.size() - check.shown.size())));
    const Finding &finding = check.shown[std::size_t(row)];
    return tr("%1  %2", "number and title of a record").arg(finding.ref, finding.title);
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
        return tr("What must hold");
    case Gravity:
        return tr("Severity");
    case Count:
        return tr("Records");
    case Remedy:
        return tr("What to do");
    default:
        return {};
    }
}

} // namespace itsms
