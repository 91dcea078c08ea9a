// The child records that live in a record: a small table that opens and creates them.
#pragma once

#include "ui/forms/field_editor.h"

class QTableView;
class QPushButton;

namespace itsms {

class RecordListModel;

class RowsEditor final : public FieldEditor
{
    Q_OBJECT

public:
    RowsEditor(const Field &field, const FormContext &context, bool editable, QWidget *parent);

    Result<Value> value() const override { return Value(); }
    void setValue(const Value &value) override;
    bool isWide() const override { return true; }
    bool isSaved() const override { return false; }

private:
    void open(int row);
    void create();
    void fit();

    FormContext m_context;
    const RecordType &m_child;
    RecordListModel *m_rows;
    QTableView *m_table;
    QPushButton *m_add;
};

} // namespace itsms
