// Reports as PDF files, read back with other people's tools.
#include "ui/documents/pdf_document.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <csignal>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    CAPTURE(program.toStdString(), process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QStringList pagesOf(const QString &path)
{
    QStringList pages = QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})).split(u'\f');
    pages.removeLast();
    return pages;
}

ReportTable incidents(int rows)
{
    ReportTable table{.columns = {{u"Number"_s}, {u"Title"_s}, {u"Hours"_s, Format::Hours}}, .rows = {}, .empty = u"No incident was opened."_s};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({QStringLiteral("INC-%1").arg(i, 6, 10, QChar(u'0')), i % 5 == 0 ? QString(u"Verfügbarkeitsmanagementwerkzeug meldet eine Überschreitung "_s).repeated(3) : u"Printer does not answer"_s, QString::number(i * 1.5)});
    return table;
}

FindingGroup finding(int records, qint64 count)
{
    FindingGroup group{.clause = u"9.2"_s, .statement = u"Every emergency change is reviewed."_s, .remedy = u"Record the review."_s, .severity = Severity::Major, .severityLabel = u"Major"_s, .records = {}, .count = count};
    for (int i = 1; i <= records; ++i)
        group.records.push_back({QStringLiteral("CHG-%1").arg(i, 6, 10, QChar(u'0')), u"Firewall rule"_s, u"Ingrid Sørensen"_s});
    return group;
}

ReportChart trend()
{
    return {.kind = ReportChart::Kind::Lines, .title = u"Resolved in time, 2026, in percent"_s, .unit = u"%"_s, .categories = {u"2026-01"_s, u"2026-02"_s}, .series = {{.label = u"Resolved"_s, .values = {93.0, 91.5}}}, .target = 95, .targetLabel = u"Target"_s, .reading = u"Both months miss the target."_s};
}

Report sample()
{
    Report report;
    report.title = u"Incident report"_s;
    report.purpose = u"Shows whether incidents were handled as agreed."_s;
    report.organisation = u"Nordlicht Energie & Wasser"_s;
    report.audience = u"Service owners"_s;
    report.period = u"1 January 2026 to 31 March 2026"_s;
    report.edition = u"ISO/IEC 20000-1:2011"_s;
    report.clause = u"8.1"_s;
    report.preparedBy = u"Ingrid Sørensen"_s;
    report.preparedAt = QDateTime(QDate(2026, 4, 2), QTime(9, 30));
    report.language = u"en"_s;
    report.sections = {{.heading = u"Summary"_s, .blocks = {Paragraph{u"Most is well."_s}, KeyFigures{{{u"Opened"_s, u"1,204"_s}}}, finding(3, 15)}},
                       {.heading = u"Trend"_s, .blocks = {Paragraph{u"Month by month."_s}, trend()}},
                       {.heading = u"All incidents"_s, .blocks = {incidents(300)}},
                       {.heading = u"Größere Störungen"_s, .blocks = {incidents(0)}}};
    return report;
}

/// A report written into a folder of its own.
struct Written
{
    explicit Written(const Report &report)
        : path(folder.filePath(u"report.pdf"_s))
    {
        const Result<> result = writePdf(report, path);
        if (!result)
            FAIL(result.error().sentence.toStdString());
    }

    QTemporaryDir folder;
    QString path;
};

} // namespace

TEST_CASE("A report opens with its cover, its contents and its summary")
{
    const Written written(sample());
    const QStringList pages = pagesOf(written.path);
    REQUIRE(pages.size() > 8);
    for (const QString &words : {u"Incident report"_s, u"Nordlicht Energie & Wasser"_s, u"1 January 2026 to 31 March 2026"_s, u"Service owners"_s, u"ISO/IEC 20000-1:2011"_s, u"Ingrid Sørensen"_s, u"2026"_s, u"Shows whether incidents were handled as agreed."_s, u"the standard prevails"_s}) {
        CAPTURE(words.toStdString());
        CHECK(pages[0].simplified().contains(words));
    }
    CHECK(pages[1].contains(u"Contents"_s));
    CHECK(pages[2].contains(u"Summary"_s));
    CHECK(pages[2].contains(u"1,204"_s));
}

TEST_CASE("Every page after the cover carries the header and its number")
{
    const Written written(sample());
    const QStringList pages = pagesOf(written.path);
    CHECK_FALSE(pages[0].contains(u"Page 1"_s));
    for (qsizetype i = 1; i < pages.size(); ++i) {
        CAPTURE(i);
        CHECK(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
        CHECK(pages[i].simplified().startsWith(u"Incident report Nordlicht Energie & Wasser · 1 January 2026 to 31 March 2026"_s));
    }
    CHECK(run(u"pdfinfo"_s, {written.path}).contains(QByteArray("Pages:           ").append(QByteArray::number(pages.size()))));
}

TEST_CASE("The contents name the pages on which the sections begin")
{
    const Report report = sample();
    const Written written(report);
    const QStringList pages = pagesOf(written.path);
    for (const ReportSection &section : report.sections) {
        CAPTURE(section.heading.toStdString());
        const QRegularExpression entry(QString(QRegularExpression::escape(section.heading) + u"[ .]+(\\d+)\n"_s));
        const QRegularExpressionMatch match = entry.match(pages[1]);
        REQUIRE(match.hasMatch());
        const int page = match.captured(1).toInt();
        REQUIRE(page >= 3);
        REQUIRE(page <= pages.size());
        CHECK(pages[page - 1].contains(section.heading));
    }
}

TEST_CASE("Sections are bookmarks, and the contents lead to them")
{
    const Written written(sample());
    run(u"qpdf"_s, {u"--check"_s, written.path});
    const QJsonObject json = QJsonDocument::fromJson(run(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, written.path})).object();
    const QJsonArray outlines = json[u"outlines"_s].toArray();
    REQUIRE(outlines.size() == 4);
    CHECK(outlines[0].toObject()[u"title"_s].toString() == u"Summary"_s);
    CHECK(outlines[0].toObject()[u"destpageposfrom1"_s].toInt() == 3);
    CHECK(outlines[3].toObject()[u"title"_s].toString() == u"Größere Störungen"_s);
    const QByteArray all = run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, written.path, u"-"_s});
    CHECK(all.count("/Subtype /Link") == 4);
    CHECK(all.contains("/Lang (en)"));
}

TEST_CASE("The file is PDF/A with its fonts inside and its title in the metadata")
{
    const Written written(sample());
    const QByteArray fonts = run(u"pdffonts"_s, {written.path});
    CHECK(fonts.contains("NotoSans"));
    CHECK_FALSE(fonts.contains(" no  no  "));
    const QByteArray info = run(u"pdfinfo"_s, {written.path});
    CHECK(info.contains("Title:           Incident report"));
    CHECK(info.contains("A4"));
    CHECK(run(u"pdfinfo"_s, {u"-meta"_s, written.path}).contains("pdfaid:part"));
    CHECK(run(u"pdfimages"_s, {u"-list"_s, written.path}).count('\n') == 2);
}

TEST_CASE("A table repeats its header on every page and loses no row")
{
    const Written written(sample());
    const QStringList pages = pagesOf(written.path);
    int withRows = 0;
    for (const QString &page : pages)
        if (page.contains(u"INC-"_s)) {
            ++withRows;
            CHECK(page.count(QRegularExpression(u"Number\\s+Title\\s+Hours"_s)) == 1);
        }
    CHECK(withRows > 3);
    const QString all = pages.join(u'\n');
    for (int i = 1; i <= 300; ++i)
        CHECK(all.count(QStringLiteral("INC-%1").arg(i, 6, 10, QChar(u'0'))) == 1);
    CHECK(all.contains(u"No incident was opened."_s));
}

TEST_CASE("A row stays on one page unless it is taller than one")
{
    Report report = sample();
    ReportTable table = incidents(120);
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        table.rows[i][1] = QStringLiteral("begin%1 %2 end%1").arg(i).arg(QString(u"words and more words "_s).repeated(12));
    table.rows[60][1] = QString(u"begin60 "_s + QString(u"a story without an end "_s).repeated(600) + u" end60"_s);
    report.sections = {{.heading = u"Summary"_s, .blocks = {table}}};
    const Written written(report);
    const QStringList pages = pagesOf(written.path);
    for (int i = 0; i < 120; ++i) {
        CAPTURE(i);
        const QRegularExpression begin(QStringLiteral("begin%1\\b").arg(i));
        const QRegularExpression end(QStringLiteral("end%1\\b").arg(i));
        const auto pageWith = [&](const QRegularExpression &words) {
            return std::find_if(pages.begin(), pages.end(), [&](const QString &page) { return page.contains(words); });
        };
        REQUIRE(pageWith(begin) != pages.end());
        REQUIRE(pageWith(end) != pages.end());
        CHECK((pageWith(begin) == pageWith(end)) == (i != 60));
    }
}

TEST_CASE("A finding names its severity, its clause, its records and how many more there are")
{
    const Written written(sample());
    const QString summary = pagesOf(written.path)[2];
    CHECK(summary.contains(u"Major · Clause 9.2"_s));
    CHECK(summary.contains(u"Every emergency change is reviewed."_s));
    CHECK(summary.contains(u"What to do: Record the review."_s));
    CHECK(summary.contains(u"CHG-000003"_s));
    CHECK(summary.contains(u"and 12 more"_s));
}

TEST_CASE("A chart is text and vectors, with its reading beneath")
{
    const Written written(sample());
    const QString page = pagesOf(written.path)[3];
    CHECK(page.contains(u"Resolved in time, 2026, in percent"_s));
    CHECK(page.contains(u"Both months miss the target."_s));
    CHECK(page.contains(u"91.5"_s));
}

TEST_CASE("A report with nothing in it is still a document")
{
    const Written written(Report{});
    CHECK(pagesOf(written.path).size() >= 2);
    run(u"qpdf"_s, {u"--check"_s, written.path});
}

TEST_CASE("A table too wide for words keeps numbers and dates whole")
{
    Report report = sample();
    ReportTable table;
    QStringList row;
    for (int i = 0; i < 4; ++i) {
        table.columns.push_back({u"Verantwortungsbereich"_s});
        row.append(u"Dienstleistungsfortführungsplanungsverantwortlicher"_s);
    }
    for (Format format : {Format::Date, Format::Percent, Format::Hours, Format::Integer}) {
        table.columns.push_back({u"Wert"_s, format});
        row.append(format == Format::Date ? u"2026-02-14"_s : format == Format::Percent ? u"92.4 %"_s : u"1,204.5"_s);
    }
    table.rows.assign(30, row);
    report.sections = {{.heading = u"Summary"_s, .blocks = {table}}};
    const Written written(report);
    const QString all = pagesOf(written.path).join(u' ');
    CHECK(all.count(u"2026-02-14"_s) == 30);
    CHECK(all.count(u"92.4 %"_s) == 30);
    CHECK(all.count(u"1,204.5"_s) == 60);
}

TEST_CASE("A report that cannot be written says why and leaves nothing behind")
{
    QTemporaryDir folder;
    SECTION("the folder is missing")
    {
        const Result<> result = writePdf(sample(), folder.filePath(u"missing/report.pdf"_s));
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::File);
        CHECK(result.error().sentence.contains(u"missing does not exist"_s));
    }
    SECTION("the name is a folder's")
    {
        const Result<> result = writePdf(sample(), folder.path());
        REQUIRE_FALSE(result);
        CHECK(result.error().sentence.contains(u"is a folder"_s));
    }
    SECTION("a file stands where a folder should")
    {
        QFile file(folder.filePath(u"file"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE_FALSE(writePdf(sample(), folder.filePath(u"file/report.pdf"_s)));
    }
    SECTION("there is no room")
    {
        const QString path = folder.filePath(u"report.pdf"_s);
        QFile before(path);
        REQUIRE(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        // A limit on the size of files fails as a full disk does: in the middle of writing.
        rlimit old = {};
        getrlimit(RLIMIT_FSIZE, &old);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit little = old;
        little.rlim_cur = 4096;
        setrlimit(RLIMIT_FSIZE, &little);
        const Result<> result = writePdf(sample(), path);
        setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, handler);
        REQUIRE_FALSE(result);
        CHECK(result.error().sentence.contains(u"cannot be written"_s));
        REQUIRE(before.open(QIODevice::ReadOnly));
        CHECK(before.readAll() == "before");
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"report.pdf"_s});
    }
}
