// Which column, pattern or constant fills each field of the records an import makes.
#pragma once

#include "core/exchange/import.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace itsms {

class MappingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, SourceColumn, PatternColumn, ConstantColumn, ColumnCount };

    explicit MappingModel(QObject *parent = nullptr);

    void setMapping(const RecordType &type, const QStringList &columns, const ImportProfile &profile);
    std::vector<FieldSource> sources() const; ///< Only the fields that something fills.
    const QStringList &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();

private:
    QString text(const FieldSource &source, int column) const;

    const RecordType *m_type = nullptr;
    std::vector<const Field *> m_fields;
    std::vector<FieldSource> m_sources; ///< One for each field.
    QStringList m_columns;
};

/// Offers the columns of the file where one is to be chosen.
class MappingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MappingDelegate(const MappingModel &model, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    const MappingModel &m_model;
};

} // namespace itsms
