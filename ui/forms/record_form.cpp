// The fields of a record as its type declares them, in sections, in as many columns as fit.
#include "ui/forms/record_form.h"

#include "ui/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace itsms {

namespace {

constexpr int columnWidth = 42 * grid::step;
constexpr int mostColumns = 3;

/// The number stands in the title of the page, the state in the row of the lifecycle.
bool standsElsewhere(const Field &field) { return field.name == Name("ref") || field.name == Name("state"); }

} // namespace

RecordForm::RecordForm(const FormContext &context, bool editable, QWidget *parent)
    : QWidget(parent)
    , m_type(context.type)
    , m_record(context.type, context.record)
{
    build(context, editable);
    arrange(1);
}

void RecordForm::build(const FormContext &context, bool editable)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::gap);
    for (const Field &field : m_type.fields) {
        if (standsElsewhere(field))
            continue;
        Section &section = m_sections.empty() || field.section ? beginSection(field) : m_sections.back();
        auto *row = new FormRow(field, context, editable, this);
        section.rows.push_back(row);
        m_rows.push_back(row);
        connect(&row->editor(), &FieldEditor::edited, this, [this] {
            if (!m_filling)
                Q_EMIT edited();
        });
    }
    column->addStretch();
}

RecordForm::Section &RecordForm::beginSection(const Field &field)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (field.section) {
        auto *heading = new QLabel(translated(field.context, field.section));
        heading->setFont(itsms::font(TextSize::Heading, TextWeight::Strong));
        heading->setContentsMargins(0, m_sections.empty() ? 0 : grid::step, 0, 0);
        column->addWidget(heading);
    }
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(grid::margin);
    fields->setVerticalSpacing(grid::gap);
    column->addLayout(fields);
    m_sections.push_back({fields, {}});
    return m_sections.back();
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(std::clamp(event->size().width() / columnWidth, 1, mostColumns));
}

void RecordForm::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const Section &section : m_sections) {
        for (FormRow *row : section.rows)
            section.grid->removeWidget(row);
        for (int column = 0; column < mostColumns; ++column)
            section.grid->setColumnStretch(column, column < columns ? 1 : 0);
        int line = 0;
        int column = 0;
        for (FormRow *row : section.rows) {
            const int span = row->editor().isWide() ? columns : 1;
            if (column + span > columns) {
                ++line;
                column = 0;
            }
            section.grid->addWidget(row, line, column, 1, span);
            column += span;
        }
    }
}

void RecordForm::setRecord(const Record &record)
{
    const QScopedValueRollback filling(m_filling, true);
    m_record = record;
    for (FormRow *row : m_rows) {
        row->editor().setValue(record.value(row->field().name));
        row->complain({});
    }
}

void RecordForm::enter(Name field, const Value &value)
{
    for (FormRow *row : m_rows)
        if (row->field().name == field)
            row->editor().setValue(value);
}

bool RecordForm::differs(const FormRow &row, Value &value) const
{
    if (!row.editor().isSaved())
        return false;
    const Value &before = m_record.value(row.field().name);
    Result<Value> typed = row.editor().value();
    if (!typed)
        return true;
    value = *std::move(typed);
    return isEmpty(value) ? !isEmpty(before) : value != before;
}

bool RecordForm::isDirty() const
{
    Value value;
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const FormRow *row) { return differs(*row, value); });
}

std::optional<Changes> RecordForm::changes()
{
    Changes changes;
    const FormRow *wrong = nullptr;
    for (FormRow *row : m_rows) {
        if (!row->editor().isSaved())
            continue;
        row->validate();
        const Result<Value> typed = row->editor().value();
        if (typed && isEmpty(*typed) && row->field().required)
            row->complain(tr("%1 is required.").arg(translatedLabel(row->field())));
        if (row->hasComplaint() && !wrong)
            wrong = row;
        Value value;
        if (differs(*row, value))
            changes.emplace_back(fieldIndex(m_type, row->field().name), std::move(value));
    }
    if (!wrong)
        return changes;
    wrong->editor().setFocus();
    return {};
}

Record RecordForm::current() const
{
    Record record = m_record;
    for (const FormRow *row : m_rows)
        if (row->editor().isSaved())
            record.setValue(row->field().name, row->editor().value().value_or(Value()));
    return record;
}

void RecordForm::complain(const Error &error)
{
    for (FormRow *row : m_rows)
        if (toText(row->field().name) == error.field) {
            row->complain(error.sentence);
            row->editor().setFocus();
        }
}

} // namespace itsms
