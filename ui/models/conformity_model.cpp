// Where the organisation stands, a row for each clause: a word, the failed checks by severity, and how many hold.
#include "ui/models/conformity_model.h"

#include "core/standard/clauses.h"
#include "ui/words.h"

#include <QGuiApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int groundStrength = 40; // of 255: figures on it stay above 4.5:1

std::optional<Severity> severityOf(int column)
{
    switch (column) {
    case ConformityModel::Major:
        return Severity::Major;
    case ConformityModel::Minor:
        return Severity::Minor;
    case ConformityModel::Observation:
        return Severity::Observation;
    default:
        return {};
    }
}

} // namespace

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Untested:
        return ConformityModel::tr("Nothing recorded");
    case Standing::Conforming:
        return ConformityModel::tr("Conforming");
    case Standing::Observed:
        return ConformityModel::tr("Observations");
    case Standing::MinorGaps:
        return ConformityModel::tr("Minor gaps");
    case Standing::NotConforming:
        return ConformityModel::tr("Not conforming");
    }
    return {};
}

Tone standingTone(Standing standing)
{
    switch (standing) {
    case Standing::Untested:
        return Tone::Muted;
    case Standing::Conforming:
        return Tone::Good;
    case Standing::Observed:
        return Tone::Note;
    case Standing::MinorGaps:
        return Tone::Warning;
    case Standing::NotConforming:
        return Tone::Bad;
    }
    return Tone::Plain;
}

ConformityModel::ConformityModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{
}

void ConformityModel::setClauses(std::vector<ClauseConformity> clauses)
{
    beginResetModel();
    m_clauses = std::move(clauses);
    endResetModel();
}

Destination ConformityModel::door(const QModelIndex &index) const
{
    const ClauseConformity &clause = m_clauses[std::size_t(index.row())];
    if (const Process *process = index.column() == Clause ? processOf(clause) : nullptr)
        return processAt(toText(process->name));
    const std::optional<Severity> severity = severityOf(index.column());
    Destination findings = severity && clause.failedOf(*severity) > 0 ? findingsOf(*severity) : Destination{.page = PageKind::Findings};
    findings.filter = clause.clause;
    return findings;
}

const Process *ConformityModel::processOf(const ClauseConformity &clause) const
{
    for (const Process &process : m_catalogue.processes())
        if (toText(process.clause) == clause.clause)
            return &process;
    return nullptr;
}

int ConformityModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_clauses.size()); }

int ConformityModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ConformityModel::text(const ClauseConformity &clause, int column) const
{
    const QLocale locale;
    if (const auto severity = severityOf(column)) {
        const qint64 failed = clause.failedOf(*severity);
        return failed ? locale.toString(failed) : u"\u2013"_s;
    }
    switch (column) {
    case Clause:
        return clauseTitle(clause.clause);
    case State:
        return standingWord(clause.standing());
    case Holding:
        return tr("%1 of %2", "checks that hold, and all checks").arg(locale.toString(clause.passed()), locale.toString(clause.checks));
    default:
        return {};
    }
}

QVariant ConformityModel::ground(const ClauseConformity &clause, int column) const
{
    const auto severity = severityOf(column);
    if (!severity || clause.failedOf(*severity) == 0)
        return {};
    QColor colour = severityColour(*severity, paletteFor(QGuiApplication::palette()));
    colour.setAlpha(groundStrength);
    return colour;
}

QVariant ConformityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ClauseConformity &clause = m_clauses[std::size_t(index.row())];
    const Tone tone = standingTone(clause.standing());
    const bool counts = severityOf(index.column()) || index.column() == Holding;
    switch (role) {
    case Qt::DisplayRole:
        return text(clause, index.column());
    case Qt::AccessibleTextRole:
        if (const auto severity = severityOf(index.column()))
            return tr("%1: %2", "severity, and number of failed checks").arg(severityWord(*severity)).arg(clause.failedOf(*severity));
        return text(clause, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Holding && clause.empty)
            return tr("%n rule(s) have nothing recorded to look at, which proves nothing.", nullptr, int(clause.empty));
        if (const Process *process = index.column() == Clause ? processOf(clause) : nullptr)
            return tr("%1: open its page", "process").arg(translated(process->context, process->label));
        return tr("%1: open the findings", "clause").arg(clauseTitle(clause.clause));
    case Qt::TextAlignmentRole:
        return QVariant((counts ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::BackgroundRole:
        return ground(clause, index.column());
    case Qt::DecorationRole:
        return index.column() == State && !toneIcon(tone).isEmpty() ? QVariant(icon(toneIcon(tone))) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == State ? QVariant(toneColour(tone, paletteFor(QGuiApplication::palette()))) : QVariant();
    default:
        return {};
    }
}

QVariant ConformityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto severity = severityOf(section);
    // The words stand on the buttons above; the columns of figures have room for the icon.
    if (severity && role == Qt::DecorationRole)
        return icon(severityIcon(*severity));
    if (severity && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return tr("Failed checks: %1", "severity").arg(severityWord(*severity));
    if (role == Qt::TextAlignmentRole)
        return QVariant((severity || section == Holding ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || severity)
        return {};
    switch (section) {
    case Clause:
        return tr("Clause");
    case State:
        return tr("Today");
    case Holding:
        return tr("Passed");
    default:
        return {};
    }
}

} // namespace itsms
