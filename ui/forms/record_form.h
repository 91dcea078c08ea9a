// The fields of a record as its type declares them, in sections, in as many columns as fit.
#pragma once

#include "ui/forms/form_row.h"

#include <QJsonObject>

class QGridLayout;

namespace itsms {

class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    RecordForm(const FormContext &context, bool editable, QWidget *parent = nullptr);

    /// Fills the editors; what is typed is lost.
    void setRecord(const Record &record);
    /// The record as it is stored now, while something may be typed: fields untouched here follow it, fields changed here and there
    /// become a question. `since` says who changed them and when.
    void meet(const Record &stored, const std::vector<HistoryEntry> &since = {});
    /// What was saved: fields typed into since then differ from it, the others do not.
    void setSaved(const Edit &edit);
    /// Puts a value in, as if somebody had typed it.
    void enter(Name field, const Value &value);
    /// Starts a new record with what another one holds, without its number, its state and what only its own life can bring.
    void copy(const Record &pattern);
    /// Puts in what a new record starts with, as if somebody had typed it. Where something stands already, it stays.
    void carry(const Record &start);

    /// What differs from the stored record, finished or not, for a draft; and the way back.
    QJsonObject typed() const;
    void type(const QJsonObject &typed);

    bool isDirty() const;
    bool hasConflicts() const;
    /// What differs from the record that was set. Where something is wrong or undecided, it stands beside the fields, the first of them
    /// has the focus, and there is nothing to save.
    std::optional<Edit> edit();
    /// The record as the form has it, for asking which steps are possible; wrong values count as empty.
    Record current() const;
    void complain(const Error &error);
    FormRow *row(Name field) const; ///< None for fields that stand elsewhere.
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
    bool meetRow(FormRow &row, const Record &stored) const;
    Meanwhile meanwhile(const Field &field, const Record &stored, const std::vector<HistoryEntry> &since) const;
    void check(FormRow &row) const;

    const RecordType &m_type;
    Record m_record;
    std::vector<FormRow *> m_rows;
    std::vector<Section> m_sections;
    int m_columns = 0;
    bool m_filling = false;
};

} // namespace itsms
