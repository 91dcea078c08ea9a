// The child rows of a record as a table that is typed into; saved with the record and not before.
#pragma once

#include "ui/forms/field_editor.h"

#include <QAbstractTableModel>
#include <QJsonArray>

Q_DECLARE_METATYPE(itsms::Value)

namespace itsms {

class ChildRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `rows` is the parent's field, `parent` the field of the child that links back.
    ChildRowsModel(Session &session, const Field &rows, const RecordType &child, Name parent, bool editable, QObject *owner = nullptr);

    const std::vector<const Field *> &columns() const { return m_columns; }
    bool isColumnEditable(int column) const;

    /// As they are stored now; cells typed into keep what was typed.
    void setRecords(const std::vector<Record> &records);
    void addRow(const Record *pattern = nullptr); ///< With what the pattern holds, but its number and its parent.
    void removeRow(int row);
    qint64 idAt(int row) const { return m_rows[std::size_t(row)].stored.id(); } ///< 0 where it was never saved.

    std::vector<ChildEdit> edits() const;
    Result<> check() const; ///< A sentence where a required cell is empty.
    QJsonArray typed() const;
    void type(const QJsonArray &typed); ///< Forgets what was typed before.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; ///< Qt::EditRole holds a Value.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        Record stored;
        Record now;
    };

    Changes changesOf(const Row &row) const;
    void meet(Row &row, const Record &stored) const;
    QString displayed(const Row &row, const Field &field) const;
    Row *rowOf(qint64 id);

    Session &m_session;
    const Field &m_field;
    const RecordType &m_type;
    Name m_parent;
    bool m_editable;
    std::vector<const Field *> m_columns;
    std::vector<Row> m_rows;
    std::vector<Record> m_removed;
};

} // namespace itsms
