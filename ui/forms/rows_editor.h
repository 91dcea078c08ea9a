// The child records that live in a record: a small table that is typed into and saved with it.
#pragma once

#include "ui/forms/field_editor.h"

class QLabel;
class QTableView;
class QPushButton;

namespace itsms {

class ChildRowsModel;

class RowsEditor final : public FieldEditor
{
    Q_OBJECT

public:
    RowsEditor(const Field &field, const FormContext &context, bool editable, QWidget *parent);

    /// Nothing, or a sentence about a cell that is required.
    Result<Value> value() const override;
    void setValue(const Value &value) override;
    void copy(const Value &value) override;
    QJsonValue typed() const override;
    void type(const QJsonValue &typed) override;
    std::vector<ChildEdit> childEdits() const override;
    bool isWide() const override { return true; }
    bool isSaved() const override { return false; }

    ChildRowsModel &rows() { return *m_rows; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Purpose { Show, Copy };

    void layOut(bool editable);
    void read(const Ids &ids, Purpose purpose);
    void take(const std::vector<Record> &records, Purpose purpose);
    void open();
    void add();
    void remove();
    void fit();
    void fitColumns();
    void enableButtons();
    int currentRow() const;

    FormContext m_context;
    const RecordType &m_child;
    ChildRowsModel *m_rows;
    QTableView *m_table;
    QLabel *m_refusal;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_open;
    QJsonValue m_waiting; ///< Typed before the rows had come.
    quint64 m_asked = 0;
    bool m_come = false;
};

} // namespace itsms
