// How wide the columns of a printed table are.
#include "ui/documents/table_columns.h"

#include "ui/documents/page_geometry.h"
#include "ui/documents/text_measure.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace itsms {

namespace {

constexpr qreal shrinks[] = {1.0, 0.9, 0.8};
constexpr qreal wrapsMuch = 1.5; ///< What the columns would like, against what there is.

struct Needs
{
    qreal natural = 0; ///< Nothing is wrapped.
    qreal least = 0;   ///< No word is broken.
};

bool staysWhole(Format format)
{
    return format != Format::Text && format != Format::Choice;
}

qreal total(const std::vector<Needs> &needs, qreal Needs::*member)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0, [member](qreal sum, const Needs &need) { return sum + need.*member; });
}

/// What the columns need. Numbers, dates and times are never wrapped; a word longer than a third of the table is broken.
std::vector<Needs> measure(const std::vector<ReportColumn> &columns, const std::vector<QStringList> &rows, const TableColumns &fonts,
                           QPaintDevice *device, qreal width)
{
    const TextMeasure cells(fonts.font, device);
    const TextMeasure headers(fonts.headerFont, device);
    const qreal around = 2 * page::cellPadding + page::pt(1);
    std::vector<Needs> needs;
    for (qsizetype i = 0; i < qsizetype(columns.size()); ++i) {
        const QString &label = columns[std::size_t(i)].label;
        const bool whole = staysWhole(columns[std::size_t(i)].format);
        Needs need{.natural = headers.width(label), .least = headers.longestWord(label)};
        for (const QStringList &row : rows) {
            if (i >= row.size())
                continue;
            need.natural = std::max(need.natural, cells.width(row.at(i)));
            need.least = std::max(need.least, whole ? cells.width(row.at(i)) : cells.longestWord(row.at(i)));
        }
        need.least = std::min(need.least, width / 3);
        needs.push_back({.natural = std::max(need.natural, need.least) + around, .least = need.least + around});
    }
    return needs;
}

/// Where even the words are too wide together, the widest columns give way first, so that numbers and dates stay whole.
void giveWay(std::vector<Needs> &needs, qreal width)
{
    qreal level = width;
    for (int round = 0; round < 20 && total(needs, &Needs::least) > width; ++round) {
        const auto above = std::count_if(needs.begin(), needs.end(), [level](const Needs &need) { return need.least >= level; });
        const qreal excess = total(needs, &Needs::least) - width;
        qreal next = 0;
        for (const Needs &need : needs)
            if (need.least < level)
                next = std::max(next, need.least);
        level = above > 0 ? std::max(next, level - excess / qreal(above)) : next;
        for (Needs &need : needs)
            need.least = std::min(need.least, level);
    }
}

/// Wide columns get more of what is left, but not in proportion: a column of sentences would starve all others.
std::vector<qreal> share(const std::vector<Needs> &needs, qreal width)
{
    std::vector<qreal> widths;
    for (const Needs &need : needs)
        widths.push_back(need.least);
    for (int round = 0; round < 8; ++round) {
        const qreal left = width - std::accumulate(widths.begin(), widths.end(), 0.0);
        qreal weights = 0;
        for (std::size_t i = 0; i < needs.size(); ++i)
            weights += std::sqrt(std::max(0.0, needs[i].natural - widths[i]));
        if (left < 1 || weights <= 0)
            break;
        for (std::size_t i = 0; i < needs.size(); ++i) {
            const qreal wish = std::max(0.0, needs[i].natural - widths[i]);
            widths[i] += std::min(wish, left * std::sqrt(wish) / weights);
        }
    }
    return widths;
}

std::vector<qreal> scaled(std::vector<qreal> widths, qreal width)
{
    const qreal sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (qreal &each : widths)
        each *= width / sum;
    return widths;
}

QFont smaller(QFont font, qreal factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

TableColumns tableColumns(const std::vector<ReportColumn> &columns, const std::vector<QStringList> &rows, const DocumentStyle &style,
                          QPaintDevice *device, qreal width)
{
    TableColumns result;
    std::vector<Needs> needs;
    for (qreal shrink : shrinks) {
        result.font = smaller(style.table, shrink);
        result.headerFont = smaller(style.tableHeader, shrink);
        needs = measure(columns, rows, result, device, width);
        if (total(needs, &Needs::least) <= width)
            break;
    }
    giveWay(needs, width);
    result.widths = scaled(share(needs, width), width);
    return result;
}

bool wantsWidth(const ReportTable &table, const DocumentStyle &style, QPaintDevice *device, qreal width)
{
    const TableColumns fonts{.font = style.table, .headerFont = style.tableHeader, .widths = {}};
    const std::vector<Needs> needs = measure(table.columns, table.rows, fonts, device, width);
    return total(needs, &Needs::least) > width || total(needs, &Needs::natural) > width * wrapsMuch;
}

bool alignsRight(Format format)
{
    switch (format) {
    case Format::Integer:
    case Format::Decimal:
    case Format::Percent:
    case Format::Hours:
    case Format::Days:
    case Format::Duration: return true;
    case Format::Text:
    case Format::Date:
    case Format::Instant:
    case Format::Choice: return false;
    }
    return false;
}

} // namespace itsms
