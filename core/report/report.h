// A report as a value: what it says, without how it looks. ui/documents/ turns it into pages.
#pragma once

#include "core/declaration.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace itsms {

/// One sentence or more, already in the reader's language.
struct Paragraph
{
    QString text;
};

struct KeyFigure
{
    QString label;
    QString value; ///< Formatted, with its unit.
};

struct KeyFigures
{
    std::vector<KeyFigure> figures;
};

struct ReportColumn
{
    QString label;
    Format format = Format::Text; ///< Decides the alignment: numbers to the right.
};

/// Cells are formatted text. A record's number stands as it is (INC-000017).
struct ReportTable
{
    std::vector<ReportColumn> columns;
    std::vector<QStringList> rows;
    QString empty; ///< Said instead of a table without rows.
};

struct ChartSeries
{
    QString label;
    std::vector<std::optional<double>> values; ///< One for each category; nothing where there was nothing to measure.
};

/// Bars over categories or lines over time; always drawn from zero.
struct ReportChart
{
    enum class Kind { Bars, Lines };

    Kind kind = Kind::Bars;
    QString title; ///< Names what is shown, the period and the unit.
    QString unit;
    QStringList categories;
    std::vector<ChartSeries> series;
    std::optional<double> target;
    QString targetLabel;
    Better better = Better::Higher; ///< Which side of the target is the good one.
    QString reading; ///< What the chart says, in one sentence.
};

struct FindingRow
{
    QString ref;
    QString title;
    QString owner;
};

/// One failed check with the records that break it.
struct FindingGroup
{
    QString clause;
    QString statement;
    QString remedy;
    Severity severity = Severity::Minor;
    QString severityLabel;
    std::vector<FindingRow> records;
    qint64 count = 0; ///< All offenders; `records` may hold only the first of them.
};

using ReportBlock = std::variant<Paragraph, KeyFigures, ReportTable, ReportChart, FindingGroup>;

struct ReportSection
{
    QString heading;
    std::vector<ReportBlock> blocks;
};

struct Report
{
    QString title;
    QString purpose;
    QString organisation;
    QString audience;
    QString subject;      ///< The one record it is about: "Harbour Foods". Empty: everything.
    QString subjectLabel; ///< What that is: "Customer".
    QString period;  ///< "1 January 2026 to 31 March 2026", or the day whose state it shows.
    QString edition; ///< "ISO/IEC 20000-1:2011"
    QString clause;
    QString preparedBy;
    QDateTime preparedAt;
    QString language; ///< BCP 47, for the document's metadata.
    std::vector<ReportSection> sections; ///< The first one is the summary.

    enum class Paper { Upright, AsTablesNeed };
    Paper paper = Paper::Upright; ///< A wide table may ask for pages on their side.
};

} // namespace itsms
