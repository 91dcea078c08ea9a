// One row of a foreign table as the values of a record.
#include "core/exchange/row_mapper.h"

#include "core/field_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr int mostKnown = 1000;

/// "2 - High" as "High": a code in front, as several tools write it.
QString withoutCode(const QString &text)
{
    qsizetype i = 0;
    while (i < text.size() && text[i].isDigit())
        ++i;
    if (i == 0)
        return text;
    const QStringView rest = QStringView(text).mid(i).trimmed();
    if (rest.size() < 2 || !QStringView(u"-.:)–").contains(rest.front()))
        return text;
    return rest.mid(1).trimmed().toString();
}

} // namespace

Objection RowMapper::objection(const FieldPlan &plan, const TableRow &row, const QString &reason) const
{
    return {plan.columnLabel, toText(plan.field->name), rawText(plan, row), reason};
}

bool RowMapper::isMarker(QStringView text) const
{
    for (const QString &marker : m_markers)
        if (text.size() == marker.size() && text.compare(marker, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

QString RowMapper::rawText(const FieldPlan &plan, const TableRow &row) const
{
    if (plan.column >= 0)
        return std::size_t(plan.column) < row.cells.size() ? row.cells[std::size_t(plan.column)] : QString();
    if (!plan.pattern.isEmpty())
        return plan.pattern.render(row, [this](QStringView cell) { return isMarker(cell); });
    return plan.constant;
}

QString RowMapper::meant(const FieldPlan &plan, const QString &text) const
{
    if (plan.values.isEmpty() && plan.beginnings.empty())
        return text;
    const QString folded = text.toCaseFolded();
    if (const auto found = plan.values.find(folded); found != plan.values.end())
        return *found;
    for (const auto &[beginning, meaning] : plan.beginnings)
        if (folded.startsWith(beginning))
            return meaning;
    return text;
}

QString RowMapper::textOf(const FieldPlan &plan, const TableRow &row) const
{
    const QString raw = rawText(plan, row);
    const QStringView trimmed = QStringView(raw).trimmed();
    if (trimmed.isEmpty() || isMarker(trimmed))
        return plan.otherwise;
    // The text of a cell is shared, not copied, wherever it can stay as it is.
    const bool asItIs = trimmed.size() == raw.size() || plan.field->kind == Kind::LongText;
    const QString text = meant(plan, asItIs ? raw : trimmed.toString());
    return text.isEmpty() ? plan.otherwise : text;
}

QString RowMapper::keyOf(const TableRow &row) const
{
    return m_key < 0 ? QString() : textOf(m_plans[std::size_t(m_key)], row);
}

Result<Value> RowMapper::choiceOf(const FieldPlan &plan, const QString &text) const
{
    Result<Value> value = parseField(*plan.field, text, m_zone);
    if (!value)
        if (const QString bare = withoutCode(text); bare != text)
            if (auto second = parseField(*plan.field, bare, m_zone))
                return second;
    return value;
}

Result<Value> RowMapper::dateOf(const FieldPlan &plan, const QString &text)
{
    for (const DateReader &reader : plan.dates) {
        const auto time = reader.read(text);
        if (!time)
            continue;
        if (plan.field->kind == Kind::Date)
            return Value(isoDate(time->days));
        const qint64 local = time->days * 86400 + std::max(time->seconds, 0);
        m_skippedTime = !time->offset && time->seconds >= 0 && m_offsets.skips(local);
        return Value(time->offset ? local - *time->offset : m_offsets.toUtc(local));
    }
    if (!shapeOf(text))
        return refused(Tr::tr("This is no date."));
    return refused(Tr::tr("This date does not have the format of the others in its column."));
}

/// A time that no clock of the zone showed. Logs hold such times where the program that wrote them did not follow the clock change: the
/// record is worth more than the hour, so it comes in, and the person is told.
void RowMapper::remarkSkippedTime(const FieldPlan &plan, const Value &value, MappedRow &row) const
{
    const Objection where = objection(plan, row.source, {});
    row.remarks.push_back({row.source.line, where.column, where.field, where.value,
        Tr::tr("The clocks of %1 go forward over this time; it was read as %2. If the file was written in another time zone, choose that.")
            .arg(QString::fromUtf8(m_zone.id()), fieldText(*plan.field, value, m_zone))});
}

Result<Value> RowMapper::valueOf(const FieldPlan &plan, const QString &text)
{
    switch (plan.field->kind) {
    case Kind::Text:
        return text.contains(u'\n') || text.contains(u'\r') ? Value(text.simplified()) : Value(text);
    case Kind::LongText:
        return Value(text);
    case Kind::Choice:
        return choiceOf(plan, text);
    case Kind::Date:
    case Kind::Instant:
        return dateOf(plan, text);
    default:
        return parseField(*plan.field, text, m_zone);
    }
}

/// Text in more columns than the header names is a row torn apart by an unquoted delimiter: nothing in it can be trusted.
std::optional<Objection> RowMapper::surplus(const TableRow &row) const
{
    for (std::size_t i = std::size_t(m_columns); i < row.cells.size(); ++i)
        if (!row.cells[i].trimmed().isEmpty())
            return Objection{{}, {}, row.cells[i], Tr::tr("The row has %1 cells, the header names %2 columns: a delimiter within a text may lack its quotes.")
                                                       .arg(row.cells.size()).arg(m_columns)};
    return {};
}

/// A few words fill a column of choices: what a cell said once is not worked out again.
const Value *RowMapper::knownValue(const FieldPlan &plan, const TableRow &row) const
{
    if (plan.column < 0 || std::size_t(plan.column) >= row.cells.size())
        return nullptr;
    const auto found = plan.known.constFind(row.cells[std::size_t(plan.column)]);
    return found == plan.known.cend() ? nullptr : &*found;
}

void RowMapper::mapField(std::size_t place, MappedRow &row)
{
    FieldPlan &plan = m_plans[place];
    if (const Value *known = knownValue(plan, row.source)) {
        row.values.emplace_back(plan.index, *known);
        return;
    }
    QString text = textOf(plan, row.source);
    if (int(place) == m_key)
        row.key = text;
    if (text.isEmpty())
        return;
    if (plan.isLink()) {
        row.links.push_back({place, std::move(text)});
        return;
    }
    m_skippedTime = false;
    Result<Value> value = valueOf(plan, text);
    if (!value) {
        row.objection = objection(plan, row.source, value.error().sentence);
        return;
    }
    if (isEmpty(*value))
        return;
    if (m_skippedTime)
        remarkSkippedTime(plan, *value, row);
    const bool fewWords = plan.field->kind == Kind::Choice || plan.field->kind == Kind::YesNo;
    if (fewWords && int(place) != m_key && plan.column >= 0 && plan.known.size() < mostKnown)
        plan.known.insert(row.source.cells[std::size_t(plan.column)], *value);
    row.values.emplace_back(plan.index, *std::move(value));
}

void RowMapper::map(MappedRow &row)
{
    row.values.clear();
    row.links.clear();
    row.remarks.clear();
    row.key.clear();
    row.objection = surplus(row.source);
    for (std::size_t i = 0; i < m_plans.size() && !row.objection; ++i)
        mapField(i, row);
}

} // namespace itsms
