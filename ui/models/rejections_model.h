// The rows an import rejected, whose cells can be set right, and one of them with all its cells.
#pragma once

#include "core/exchange/import.h"

#include <QAbstractTableModel>

namespace itsms {

class RejectionsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Where, What, Why, ColumnCount };

    explicit RejectionsModel(QObject *parent = nullptr);

    /// `columns` of the file: they say where a cell stands.
    void setRejections(const QStringList &columns, std::vector<Rejection> rejections);

    const QStringList &columns() const { return m_columns; }
    const Rejection &rejection(int row) const { return m_rows[std::size_t(row)].rejection; }
    QString cell(int row, int column) const;
    /// Of the cell that the row was rejected for; -1 where that is no single cell of the file.
    int culprit(int row) const { return m_rows[std::size_t(row)].culprit; }
    bool isCorrected(int row) const { return m_rows[std::size_t(row)].corrected; }
    void setCell(int row, int column, const QString &text);

    /// Further rows that were rejected for the same value in the same column, and are not corrected yet.
    std::vector<int> alike(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void corrected(qint64 line, int column, const QString &text);
    void cellChanged(int row, int column);

private:
    struct Row
    {
        Rejection rejection;
        int culprit = -1;
        bool corrected = false;
    };

    QStringList m_columns;
    std::vector<Row> m_rows;
};

/// Column by column, for what one cell alone does not mend.
class RejectedCellsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RejectedCellsModel(RejectionsModel &rejections, QObject *parent = nullptr);

    void showRow(int row); ///< -1: none.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Name, Text, ColumnCount };

    RejectionsModel &m_rejections;
    int m_row = -1;
};

} // namespace itsms
