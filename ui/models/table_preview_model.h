// Rows of a foreign table as they stand in the file: a preview, or those an import rejected.
#pragma once

#include "core/exchange/import.h"

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

class RejectionsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RejectionsModel(QObject *parent = nullptr);

    void setRejections(std::vector<Rejection> rejections);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Line, Where, What, Why, ColumnCount };

    std::vector<Rejection> m_rejections;
};

} // namespace itsms
