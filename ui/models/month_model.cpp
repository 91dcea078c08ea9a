// The table behind a chart of a measure: month, value, target, and whether it was met.
#include "ui/models/month_model.h"

#include "core/report/build.h"
#include "ui/look.h"
#include "ui/models/trend_lines.h"
#include "ui/words.h"

#include <QGuiApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return Tone::Good;
    case Verdict::Missed:
        return Tone::Bad;
    case Verdict::NoTarget:
    case Verdict::NoData:
        break;
    }
    return Tone::Muted;
}

/// What a spreadsheet calculates with.
Kind kindOf(Unit unit)
{
    return unit == Unit::Percent ? Kind::Percent : Kind::Decimal;
}

} // namespace

void MonthModel::setSeries(MeasureSeries series)
{
    beginResetModel();
    m_series = std::move(series);
    std::reverse(m_series.points.begin(), m_series.points.end());
    endResetModel();
}

QString MonthModel::monthAt(int row) const { return m_series.points[std::size_t(row)].month; }

int MonthModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_series.points.size()); }

int MonthModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString MonthModel::heading(int column)
{
    switch (column) {
    case Month:
        return tr("Month");
    case Value:
        return tr("Value");
    case Target:
        return tr("Target");
    case Met:
        return tr("Verdict");
    default:
        return {};
    }
}

QString MonthModel::text(const MeasurePoint &point, int column) const
{
    const Indicator &measure = m_series.measure;
    const QLocale locale;
    switch (column) {
    case Month:
        return monthLabel(point.month, locale);
    case Value:
        return measureValue(measure, point.value, locale);
    case Target:
        return measure.target ? targetText(measure, locale) : u"\u2013"_s;
    case Met:
        return verdictWord(verdict(measure, point.value));
    default:
        return {};
    }
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MeasurePoint &point = m_series.points[std::size_t(index.row())];
    const Tone tone = toneOf(verdict(m_series.measure, point.value));
    switch (role) {
    case Qt::DisplayRole:
        return text(point, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return index.column() == Met && !toneIcon(tone).isEmpty() ? QVariant(icon(toneIcon(tone))) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Met ? QVariant(toneColour(tone, paletteFor(QGuiApplication::palette()))) : QVariant();
    case Qt::ToolTipRole:
        return tr("Open the records behind %1", "month").arg(monthLabel(point.month, QLocale()));
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(heading(section)) : QVariant();
}

ExportTable MonthModel::exported() const
{
    ExportTable table{.name = tr("Measure"), .columns = {}, .rows = {}};
    if (m_series.measure.name.isEmpty())
        return table;
    const Indicator &measure = m_series.measure;
    const Kind kind = kindOf(measure.unit);
    table.columns = {{heading(Month)}, {heading(Value), kind}, {heading(Target), kind}, {heading(Met)}};
    for (auto point = m_series.points.rbegin(); point != m_series.points.rend(); ++point) {
        const itsms::Value target = measure.target ? itsms::Value(*measure.target) : itsms::Value();
        table.rows.push_back({point->month, point->value, target, verdictWord(verdict(measure, point->value))});
    }
    return table;
}

ReportTable MonthModel::printed() const
{
    ReportTable table{.columns = {{heading(Month)}, {heading(Value), Format::Decimal}, {heading(Target), Format::Decimal}, {heading(Met)}},
                      .rows = {},
                      .empty = tr("This measure has no value in the period.")};
    for (auto point = m_series.points.rbegin(); point != m_series.points.rend(); ++point)
        table.rows.push_back({text(*point, Month), text(*point, Value), text(*point, Target), text(*point, Met)});
    return table;
}

} // namespace itsms
