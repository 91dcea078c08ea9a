// How long a report of about fifty pages takes, against the same content laid out by QTextDocument.
#include "ui/documents/pdf_document.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerTable = 500;
constexpr int tables = 4;
constexpr int runs = 5;

ReportTable incidents(int first)
{
    ReportTable table;
    table.columns = {{u"Number"_s}, {u"Title"_s}, {u"Owner"_s}, {u"Priority"_s}, {u"Opened"_s, Format::Date}, {u"Hours"_s, Format::Hours}};
    for (int i = first; i < first + rowsPerTable; ++i)
        table.rows.push_back({QStringLiteral("INC-%1").arg(i, 6, 10, QChar(u'0')),
                              i % 3 == 0 ? u"The billing system answers slowly since the last release of the interface"_s : u"Printer on floor 3 does not answer"_s,
                              i % 2 == 0 ? u"Service desk"_s : u"Infrastructure operations"_s, i % 4 == 0 ? u"High"_s : u"Medium"_s, u"2026-02-14"_s,
                              QString::number(i * 0.7, 'f', 1)});
    return table;
}

ReportChart trend(ReportChart::Kind kind)
{
    ReportChart chart{.kind = kind, .title = u"Resolved in time, 2025, in percent"_s, .unit = u"%"_s, .categories = {}, .series = {}, .target = 95, .targetLabel = u"Target"_s, .reading = u"The last three months miss the target."_s};
    ChartSeries series{.label = u"Resolved"_s, .values = {}};
    for (int month = 1; month <= 12; ++month) {
        chart.categories.append(QStringLiteral("2025-%1").arg(month, 2, 10, QChar(u'0')));
        series.values.emplace_back(80 + 15 * std::sin(month));
    }
    chart.series.push_back(series);
    return chart;
}

Report sample()
{
    Report report;
    report.title = u"Service report"_s;
    report.organisation = u"Example organisation"_s;
    report.period = u"1 January 2026 to 31 March 2026"_s;
    report.edition = u"ISO/IEC 20000-1:2011"_s;
    report.preparedAt = QDateTime(QDate(2026, 4, 2), QTime(9, 30));
    for (int i = 0; i < tables; ++i)
        report.sections.push_back({.heading = QStringLiteral("Incidents, part %1").arg(i + 1),
                                   .blocks = {Paragraph{u"Every incident of the period, with the hours until it was resolved."_s},
                                              trend(i % 2 == 0 ? ReportChart::Kind::Lines : ReportChart::Kind::Bars), incidents(i * rowsPerTable)}});
    return report;
}

void insertTable(QTextCursor &cursor, const ReportTable &table)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setCellPadding(2);
    QTextTable *target = cursor.insertTable(int(table.rows.size()) + 1, int(table.columns.size()), format);
    for (int column = 0; column < int(table.columns.size()); ++column)
        target->cellAt(0, column).firstCursorPosition().insertText(table.columns[std::size_t(column)].label);
    for (int row = 0; row < int(table.rows.size()); ++row)
        for (int column = 0; column < int(table.columns.size()); ++column)
            target->cellAt(row + 1, column).firstCursorPosition().insertText(table.rows[std::size_t(row)].at(column));
    cursor.movePosition(QTextCursor::End);
}

/// The limit: what Qt's own document does with the same words, without charts, cover, contents and bookmarks. Collapsed
/// borders would look better and take twice as long.
QByteArray byTextDocument(const Report &report)
{
    QTextDocument document;
    document.setDefaultFont(QFont(u"Noto Sans"_s, 9));
    document.setUndoRedoEnabled(false);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (const ReportSection &section : report.sections) {
        cursor.insertText(section.heading);
        cursor.insertBlock();
        for (const ReportBlock &block : section.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                cursor.insertText(paragraph->text);
            if (const auto *table = std::get_if<ReportTable>(&block))
                insertTable(cursor, *table);
            cursor.insertBlock();
        }
    }
    cursor.endEditBlock();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&writer);
    return buffer.data();
}

template <typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const Report report = sample();
    std::vector<double> ours;
    std::vector<double> limit;
    bool written = true;
    // The first round only warms up: fonts are opened once in the life of a program.
    for (int run = -1; run < runs; ++run) {
        const double first = milliseconds([&] { written = written && renderPdf(report).has_value(); });
        const double second = milliseconds([&] { written = written && !byTextDocument(report).isEmpty(); });
        if (run < 0)
            continue;
        ours.push_back(first);
        limit.push_back(second);
    }
    std::printf("pdf_50_pages ours_ms=%.0f limit_ms=%.0f ratio=%.2f goal=1.3\n", median(ours), median(limit), median(ours) / median(limit));
    return written ? 0 : 1;
}
