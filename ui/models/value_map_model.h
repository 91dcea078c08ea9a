// The values of a column, and what each of them means in the workbook.
#pragma once

#include "core/exchange/found_values.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace itsms {

class ValueMapModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FoundColumn, RowsColumn, MeaningColumn, ColumnCount };

    explicit ValueMapModel(QObject *parent = nullptr);

    /// Entries of the source's map that the file does not need stay in it.
    void setValues(const Field &field, const FieldSource &source, FoundValues found);
    void clear();

    const Field *field() const { return m_field; }
    const FieldSource &source() const { return m_source; } ///< With the map as it was edited.

    int notUnderstood() const; ///< Values that neither the workbook nor the map knows.
    int suggestions() const;   ///< How many of them a choice is suggested for.
    void takeSuggestions();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// A text: what the value means, empty where it counts as an empty cell. An invalid variant: the value speaks for itself.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();

private:
    std::optional<QString> meaning(int row) const { return mappedMeaning(m_source, m_found.values[std::size_t(row)].text); }
    bool isOpen(int row) const;
    QString meaningText(int row) const;
    void setMeaning(int row, const std::optional<QString> &meaning);

    const Field *m_field = nullptr;
    FieldSource m_source;
    FoundValues m_found;
};

/// Offers the choices of the field, or takes a text, and the two answers that every value can have.
class ValueMapDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ValueMapDelegate(const ValueMapModel &model, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    const ValueMapModel &m_model;
};

} // namespace itsms
