// What fills each field of the records an import makes, with an example from the file.
#pragma once

#include "core/exchange/import.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace itsms {

/// Which rows the examples are taken from.
struct MappedTable
{
    QStringList columns;
    std::vector<TableRow> rows;
};

class MappingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, SourceColumn, ExampleColumn, ColumnCount };

    explicit MappingModel(QObject *parent = nullptr);

    void setMapping(const RecordType &type, MappedTable table, const ImportProfile &profile);
    /// Empty cells and the like, which decide what the examples are; the mapping stays.
    void setProfile(const ImportProfile &profile);

    bool isOf(const RecordType &type) const { return m_type == &type; }
    std::vector<FieldSource> sources() const; ///< Only the fields that something fills.
    const QStringList &columns() const { return m_table.columns; }

    const Field &field(int row) const { return *m_fields[std::size_t(row)]; }
    const FieldSource &source(int row) const { return m_sources[std::size_t(row)]; }
    void setSource(int row, const FieldSource &source);
    int rowOf(const QString &field) const; ///< -1 where the type has no such field.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited(int row);

private:
    QString sourceText(int row) const;
    bool isMissing(int row) const;
    void sample(int row);

    const RecordType *m_type = nullptr;
    ImportProfile m_profile;
    MappedTable m_table;
    std::vector<const Field *> m_fields;
    std::vector<FieldSource> m_sources; ///< One for each field.
    QStringList m_examples;             ///< Likewise.
};

/// Something of the file, or a text, fills the field.
bool isFilled(const FieldSource &source);

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
