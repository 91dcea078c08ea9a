// The fields of a record as its type declares them, in sections, in as many columns as fit.
#pragma once

#include "core/store/transaction.h"
#include "ui/forms/form_row.h"

class QGridLayout;

namespace itsms {

class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    RecordForm(const FormContext &context, bool editable, QWidget *parent = nullptr);

    /// Fills the editors; what is typed is lost.
    void setRecord(const Record &record);
    /// Puts a value in, as if somebody had typed it.
    void enter(Name field, const Value &value);

    bool isDirty() const;
    /// What differs from the record that was set. Where something is wrong, the sentences stand beside the fields, the first of
    /// them has the focus, and there are no changes.
    std::optional<Changes> changes();
    /// The record as the form has it, for asking which steps are possible; wrong values count as empty.
    Record current() const;
    void complain(const Error &error);
    const std::vector<FormRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Section
    {
        QGridLayout *grid = nullptr;
        std::vector<FormRow *> rows;
    };

    void build(const FormContext &context, bool editable);
    Section &beginSection(const Field &field);
    void arrange(int columns);
    bool differs(const FormRow &row, Value &value) const;

    const RecordType &m_type;
    Record m_record;
    std::vector<FormRow *> m_rows;
    std::vector<Section> m_sections;
    int m_columns = 0;
    bool m_filling = false;
};

} // namespace itsms
