// A record's values for the two readers of the command line: programs (JSON) and people.
#pragma once

#include "app/commands/json_stream.h"
#include "core/store/records.h"

namespace itsms {

/// Values as JSON: links as the number of their target, many as arrays of numbers, instants as ISO 8601 UTC, durations in seconds, money in
/// minor units, yes/no as booleans, nothing as null. What is remembered of link targets is dropped now and then.
class RecordJson
{
public:
    RecordJson(JsonStream &json, const Workbook &workbook);

    enum class Extent { Columns, Whole }; ///< Whole: with the child rows.

    /// Key and value of every field, within the object that the caller has opened.
    void members(const Record &record, Extent extent);
    void value(const Field &field, const Value &value);

private:
    void link(Name target, qint64 id);

    JsonStream &m_json;
    LinkNames m_names;
    int m_written = 0;
};

/// Values for people: choices and yes/no in their language, links by number and title.
class RecordText
{
public:
    explicit RecordText(const Workbook &workbook);

    enum class Links { ByTitle, ByNumberAndTitle };

    QString value(const Field &field, const Value &value, Links links);

private:
    QString link(Name target, qint64 id, Links links);

    const Workbook &m_workbook;
    LinkNames m_names;
    int m_written = 0;
};

/// "2016-02-29T01:16:00Z"
QString isoInstant(qint64 seconds);

/// "2016-02-29 01:16" in the organisation's time zone.
QString shownInstant(const Workbook &workbook, qint64 seconds);

/// Numbers stand at the right of their column.
bool isNumber(Kind kind);

std::string_view unitName(Unit unit);        ///< "percent": for programs.
QString severityName(Severity severity);  ///< "major": for programs.
QString severityLabel(Severity severity); ///< For people.

} // namespace itsms
