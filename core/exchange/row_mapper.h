// One row of a foreign table as the values of a record, or the reasons why it cannot be one.
#pragma once

#include "core/exchange/date_format.h"
#include "core/exchange/import.h"
#include "core/exchange/text_pattern.h"
#include "core/exchange/zone_offsets.h"

#include <QHash>

namespace itsms {

/// How one field is filled from the rows of one file: the profile's words turned into indexes.
struct FieldPlan
{
    int index = -1; ///< Of the field in its record type.
    const Field *field = nullptr;
    int column = -1; ///< -1: `pattern` or `constant`.
    TextPattern pattern;
    QString constant;
    QString columnLabel; ///< For reasons: the column's name or the pattern.
    QHash<QString, QString> values; ///< Keys case-folded.
    std::vector<std::pair<QString, QString>> beginnings; ///< "awaiting" for "Awaiting*".
    QString otherwise;
    std::vector<DateReader> dates;
    QStringList dateFormats; ///< Those of `dates`, for the person.
    bool datesGiven = false;
    bool createMissing = false;
    QHash<QString, Value> known; ///< Choices and yes/no by what a cell said.

    bool isDate() const { return field->kind == Kind::Date || field->kind == Kind::Instant; }
    bool isLink() const { return field->kind == Kind::Link || field->kind == Kind::Links || field->kind == Kind::Person; }
};

/// A link still to be found: the records of the workbook are not the mapper's business.
struct LinkText
{
    std::size_t plan = 0;
    QString text;
};

/// Why a row is not accepted. The cells stay with the row.
struct Objection
{
    QString column;
    QString field;
    QString value;
    QString reason;
};

struct MappedRow
{
    TableRow source;
    bool superseded = false;
    Changes values; ///< Filled fields only.
    std::vector<LinkText> links;
    QString key;
    std::vector<Remark> remarks;
    std::optional<Objection> objection;
};

/// Used by one thread at a time. Profile and record type must outlive it.
class RowMapper
{
public:
    /// Fails for what concerns the whole file: unknown fields, a key that is not there, a format that is none.
    static Result<RowMapper> make(const ImportProfile &profile, const RecordType &type, const QStringList &columns, const QTimeZone &zone);

    std::vector<FieldPlan> &plans() { return m_plans; }
    const std::vector<FieldPlan> &plans() const { return m_plans; }
    const RecordType &type() const { return *m_type; }
    bool hasKey() const { return m_key >= 0; }

    /// The key of a row; empty where it has none.
    QString keyOf(const TableRow &row) const;

    /// What a cell says under a plan: rendered, trimmed, empty markers and value maps applied.
    QString textOf(const FieldPlan &plan, const TableRow &row) const;

    /// Fills everything of `row` but its source.
    void map(MappedRow &row);

    Objection objection(const FieldPlan &plan, const TableRow &row, const QString &reason) const;

private:
    RowMapper(const ImportProfile &profile, const RecordType &type, const QTimeZone &zone);

    Result<> addPlan(const FieldSource &source, const QStringList &columns);
    Result<bool> locate(const FieldSource &source, const QStringList &columns, FieldPlan &plan) const;
    bool isMarker(QStringView text) const;
    QString rawText(const FieldPlan &plan, const TableRow &row) const;
    QString meant(const FieldPlan &plan, const QString &text) const;
    Result<Value> valueOf(const FieldPlan &plan, const QString &text);
    Result<Value> choiceOf(const FieldPlan &plan, const QString &text) const;
    Result<Value> dateOf(const FieldPlan &plan, const QString &text);
    void remarkSkippedTime(const FieldPlan &plan, const Value &value, MappedRow &row) const;
    const Value *knownValue(const FieldPlan &plan, const TableRow &row) const;
    void mapField(std::size_t place, MappedRow &row);
    std::optional<Objection> surplus(const TableRow &row) const;

    const RecordType *m_type;
    QStringList m_markers;
    QTimeZone m_zone;
    ZoneOffsets m_offsets;
    std::vector<FieldPlan> m_plans;
    int m_key = -1; ///< Plan of the key.
    qsizetype m_columns = 0;
    bool m_skippedTime = false; ///< The date just read is one that the clocks of the zone never show.
};

/// Where a column stands, compared without case, spaces and punctuation where no name is the same; or -1.
int columnIndex(const QStringList &columns, const QString &name);

/// Letters and digits alone, in lower case.
QString bareName(QStringView name);

} // namespace itsms
