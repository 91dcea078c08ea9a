// Rows of texts with the line they come from: the beginning of a foreign table, or what an import would make of it.
#pragma once

#include "core/exchange/table_source.h"

#include <QAbstractTableModel>

namespace itsms {

class TablePreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TablePreviewModel(QObject *parent = nullptr);

    void setRows(const QStringList &columns, std::vector<TableRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_columns;
    std::vector<TableRow> m_rows;
};

} // namespace itsms
