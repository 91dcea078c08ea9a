// A list as a document: what it counts, what it says of its filter, and when its pages lie on their side.
#include "tests/support/sample_workbook.h"
#include "tests/ui/support.h"
#include "ui/documents/pdf_document.h"
#include "ui/documents/register_report.h"
#include "ui/lists/list_layout.h"

#include <QProcess>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct Desk
{
    explicit Desk(int incidents)
    {
        for (int i = 0; i < incidents; ++i)
            sample.add("incident",
                {{"title", QStringLiteral("Printer %1 on the third floor of the old harbour building does not answer any more").arg(i)},
                    {"state", i % 3 ? u"closed"_s : u"new"_s}, {"reported_at", SampleWorkbook::Now - i * 86400}});
    }

    RegisterRequest request(std::vector<const Field *> columns)
    {
        return {.query = {.type = &sample.type("incident"), .sort = "reported_at"},
            .columns = std::move(columns),
            .filter = {},
            .preparedBy = u"Ada"_s,
            .moment = momentAt(sample.book(), SampleWorkbook::Now),
            .locale = QLocale(QLocale::English)};
    }

    const Field *field(const char *name) { return findField(sample.type("incident"), name); }

    SampleWorkbook sample;
};

} // namespace

TEST_CASE("a register counts its records by state and tells filter and order", "[register]")
{
    Desk desk(9);
    const Report report = need(registerReport(desk.sample.book(), desk.request({desk.field("ref"), desk.field("title")})));
    REQUIRE(report.sections.size() == 2);
    const auto &states = std::get<ReportTable>(report.sections[0].blocks[2]);
    CHECK(states.rows == std::vector<QStringList>{{u"New"_s, u"3"_s}, {u"Closed"_s, u"6"_s}});
    const QString said = std::get<Paragraph>(report.sections[0].blocks[1]).text;
    CHECK(said.contains(u"Not filtered."));
    CHECK(said.contains(u"Sorted by Reported."));
    CHECK(std::get<ReportTable>(report.sections[1].blocks[0]).rows.size() == 9);
}

TEST_CASE("a register without records says so and counts nothing by state", "[register]")
{
    Desk desk(0);
    const Report report = need(registerReport(desk.sample.book(), desk.request({desk.field("ref")})));
    CHECK(report.sections[0].blocks.size() == 2);
    CHECK(std::get<ReportTable>(report.sections[1].blocks[0]).rows.empty());
    CHECK(renderPdf(report));
}

TEST_CASE("two columns stand on upright pages, the columns of the list on pages that lie", "[register]")
{
    Desk desk(60);
    const auto sizeOf = [&desk](std::vector<const Field *> columns, const QString &name) {
        const QString path = desk.sample.file(name);
        need(writePdf(need(registerReport(desk.sample.book(), desk.request(std::move(columns)))), path));
        const QString info = run(u"pdfinfo"_s, {path});
        return info.section(u"Page size:"_s, 1).section(u'\n', 0, 0).simplified();
    };
    CHECK(sizeOf({desk.field("ref"), desk.field("state")}, u"narrow.pdf"_s).startsWith(u"595"));
    CHECK(sizeOf(declaredColumns(desk.sample.type("incident")), u"wide.pdf"_s).startsWith(u"84"));
    const QStringList pages = run(u"pdftotext"_s, {u"-layout"_s, desk.sample.file(u"wide.pdf"_s), u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() > 4);
    for (qsizetype page = 3; page < pages.size(); ++page) {
        INFO(page);
        // The heading of the table again, and the number of the page.
        CHECK(pages[page].contains(u"Number"));
        CHECK(pages[page].contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages.size())));
    }
}
