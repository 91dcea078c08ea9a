// The fields of a record as its type declares them, in sections, in as many columns as fit.
#include "ui/forms/record_form.h"

#include "core/engine/follow_up.h"
#include "ui/forms/value_json.h"
#include "ui/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForTwo = 2 * 36 * grid::step; ///< Also beside the help, in a window of ordinary width.
constexpr int roomForThree = 3 * 42 * grid::step;
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
        connect(row, &FormRow::decided, this, &RecordForm::edited);
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
    const int width = event->size().width();
    arrange(width >= roomForThree ? 3 : width >= roomForTwo ? 2 : 1);
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

FormRow *RecordForm::row(Name field) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [field](const FormRow *row) { return row->field().name == field; });
    return found == m_rows.end() ? nullptr : *found;
}

void RecordForm::setRecord(const Record &record)
{
    const QScopedValueRollback filling(m_filling, true);
    m_record = record;
    for (FormRow *row : m_rows) {
        if (row->field().kind == Kind::Rows)
            row->editor().type({});
        row->editor().setValue(record.value(row->field().name));
        row->setMeanwhile({});
        row->complain({});
    }
}

/// True where the field was changed here and there, and differently.
bool RecordForm::meetRow(FormRow &row, const Record &stored) const
{
    const Value &theirs = stored.value(row.field().name);
    if (row.field().kind == Kind::Rows) {
        row.editor().setValue(theirs); // It asks for its rows again and keeps what is typed in them.
        return false;
    }
    if (sameValue(theirs, m_record.value(row.field().name)))
        return false;
    Value mine;
    if (!differs(row, mine)) {
        row.editor().setValue(theirs);
        return false;
    }
    const bool readable = row.editor().value().has_value();
    return !readable || !sameValue(mine, theirs);
}

Meanwhile RecordForm::meanwhile(const Field &field, const Record &stored, const std::vector<HistoryEntry> &since) const
{
    for (const HistoryEntry &entry : since)
        for (const FieldChange &change : entry.fields)
            if (change.field == toText(field.name))
                return {stored.value(field.name), entry.entry.person, entry.entry.at};
    return {stored.value(field.name), stored.text("updated_by"), stored.instant("updated_at").value_or(0)};
}

void RecordForm::meet(const Record &stored, const std::vector<HistoryEntry> &since)
{
    const QScopedValueRollback filling(m_filling, true);
    for (FormRow *row : m_rows) {
        const bool undecided = row->hasConflict();
        if (meetRow(*row, stored))
            row->setMeanwhile(meanwhile(row->field(), stored, since));
        else if (Value mine; undecided && !differs(*row, mine))
            row->setMeanwhile({});
    }
    m_record = stored;
}

void RecordForm::setSaved(const Edit &edit)
{
    for (const auto &[index, value] : edit.changes)
        m_record.setAt(std::size_t(index), value);
    for (FormRow *row : m_rows)
        if (row->field().kind == Kind::Rows)
            row->editor().type({}); // The rows are stored; what was done to them is no longer wanted.
}

void RecordForm::enter(Name field, const Value &value)
{
    if (FormRow *found = row(field))
        found->editor().setValue(value);
}

void RecordForm::copy(const Record &pattern)
{
    for (FormRow *row : m_rows)
        if (!isOfOneLife(m_type, row->field()))
            row->editor().copy(pattern.value(row->field().name));
}

void RecordForm::carry(const Record &start)
{
    for (FormRow *row : m_rows) {
        Value mine;
        if (!start.isEmpty(row->field().name) && !differs(*row, mine))
            row->editor().setValue(start.value(row->field().name));
    }
    Q_EMIT edited();
}

QJsonObject RecordForm::typed() const
{
    QJsonObject all;
    for (const FormRow *row : m_rows) {
        Value mine;
        if (differs(*row, mine) || !row->editor().childEdits().empty())
            all.insert(toText(row->field().name),
                QJsonObject{{u"typed"_s, row->editor().typed()}, {u"base"_s, toJson(m_record.value(row->field().name))}});
    }
    return all;
}

void RecordForm::type(const QJsonObject &typed)
{
    for (FormRow *row : m_rows) {
        const auto found = typed.constFind(toText(row->field().name));
        if (found == typed.constEnd() || (!row->editor().isSaved() && row->field().kind != Kind::Rows))
            continue;
        row->editor().type(found->toObject()[u"typed"]);
        const Value &stored = m_record.value(row->field().name);
        Value mine;
        if (row->field().kind != Kind::Rows && differs(*row, mine) && !sameValue(fromJson(found->toObject()[u"base"]), stored))
            row->setMeanwhile(meanwhile(row->field(), m_record, {}));
    }
}

bool RecordForm::differs(const FormRow &row, Value &value) const
{
    if (!row.editor().isSaved())
        return false;
    Result<Value> typed = row.editor().value();
    if (!typed)
        return true;
    value = *std::move(typed);
    return !sameValue(value, m_record.value(row.field().name));
}

bool RecordForm::isDirty() const
{
    Value value;
    return std::any_of(
        m_rows.begin(), m_rows.end(), [&](const FormRow *row) { return differs(*row, value) || !row->editor().childEdits().empty(); });
}

bool RecordForm::hasConflicts() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const FormRow *row) { return row->hasConflict(); });
}

void RecordForm::check(FormRow &row) const
{
    row.validate();
    const Result<Value> typed = row.editor().value();
    if (row.editor().isSaved() && typed && isEmpty(*typed) && row.field().required)
        row.complain(tr("%1 is required.").arg(translatedLabel(row.field())));
}

std::optional<Edit> RecordForm::edit()
{
    Edit edit{m_record};
    FormRow *wrong = nullptr;
    for (FormRow *row : m_rows) {
        for (ChildEdit &child : row->editor().childEdits())
            edit.children.push_back(std::move(child));
        if (!row->editor().isSaved() && row->field().kind != Kind::Rows)
            continue;
        check(*row);
        if (!wrong && (row->hasComplaint() || row->hasConflict()))
            wrong = row;
        Value value;
        if (differs(*row, value))
            edit.changes.emplace_back(fieldIndex(m_type, row->field().name), std::move(value));
    }
    if (!wrong)
        return edit;
    if (wrong->hasConflict())
        wrong->focusConflict();
    else
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
