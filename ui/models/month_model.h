// The table behind a chart of a measure: month, value, target, and whether it was met.
#pragma once

#include "core/engine/measures.h"
#include "core/exchange/table_export.h"
#include "core/report/report.h"

#include <QAbstractTableModel>

namespace itsms {

class MonthModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Month, Value, Target, Met, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The newest month first; months without a value are left out.
    void setSeries(MeasureSeries series);
    QString monthAt(int row) const; ///< "2026-03"
    ExportTable exported() const;   ///< In the order of time.
    ReportTable printed() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const MeasurePoint &point, int column) const;
    static QString heading(int column);

    MeasureSeries m_series;
};

} // namespace itsms
