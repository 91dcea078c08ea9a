// The example organisation: what it holds, what the checks find in it, and that it survives the way out and back.
#include "core/engine/conformity.h"
#include "core/exchange/example.h"
#include "tests/core/exchange/import_support.h"

#include <QRegularExpression>
#include <QSet>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Workbook> makeExample(const QString &path, QDate day)
{
    const qint64 now = QDateTime(day, QTime(8, 0), Qt::UTC).toSecsSinceEpoch();
    const Founding founding{.organisation = exampleOrganisation(), .language = u"en"_s, .timeZone = "Europe/Dublin", .person = u"Tester"_s, .now = now};
    auto workbook = good(Workbook::create(path, Catalogue::standard(), founding));
    good(buildExample(*workbook, day));
    return workbook;
}

/// "check: record", from the table in the example's README.
QStringList documentedFindings()
{
    QFile file(QStringLiteral(ITSMS_SOURCE_DIR "/resources/example/README.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression line(u"^\\| [0-9.]+ \\| \\w+ \\| `(\\w+)` \\| ([^|]+) \\|"_s, QRegularExpression::MultilineOption);
    QStringList findings;
    for (const QRegularExpressionMatch &match : line.globalMatch(QString::fromUtf8(file.readAll())))
        for (const QString &record : match.captured(2).split(u',', Qt::SkipEmptyParts))
            findings += match.captured(1) + u": "_s + record.trimmed();
    findings.sort();
    return findings;
}

QStringList findingsOn(const Workbook &workbook, QDate day)
{
    QStringList findings;
    for (const CheckResult &result : good(runChecks(workbook, endOfDay(workbook, day)))) {
        const RecordType &type = *workbook.catalogue().type(result.check->subject);
        for (const qint64 id : result.offenders) {
            const Record record = good(readRecord(workbook, type, id));
            const QString reference = record.text("external_ref");
            findings += toText(result.check->name) + u": "_s + (reference.isEmpty() ? record.text("ref") : reference);
        }
    }
    findings.sort();
    return findings;
}

void expectDocumentedFindings(std::initializer_list<QDate> days)
{
    const QStringList documented = documentedFindings();
    REQUIRE(documented.size() >= 25);
    REQUIRE(documented.size() <= 40);
    for (const QDate day : days) {
        INFO(day.toString(Qt::ISODate).toStdString());
        const QTemporaryDir folder;
        CHECK(findingsOn(*makeExample(folder.filePath(u"x.itsms"_s), day), day) == documented);
    }
}

} // namespace

TEST_CASE("The checks find in the example what its README says, at the ends of months and years")
{
    expectDocumentedFindings({QDate(2026, 12, 31), QDate(2027, 1, 1), QDate(2027, 1, 31), QDate(2027, 2, 28), QDate(2027, 3, 1), QDate(2027, 4, 30)});
}

TEST_CASE("The checks find in the example what its README says, around a leap day")
{
    expectDocumentedFindings({QDate(2028, 2, 27), QDate(2028, 2, 28), QDate(2028, 2, 29), QDate(2028, 3, 1), QDate(2028, 3, 31), QDate(2029, 2, 28)});
}

TEST_CASE("The checks find in the example what its README says, on each day of a week")
{
    expectDocumentedFindings({QDate(2027, 6, 14), QDate(2027, 6, 15), QDate(2027, 6, 16), QDate(2027, 6, 17), QDate(2027, 6, 18), QDate(2027, 6, 20)});
}

TEST_CASE("The checks find in the example what its README says, when clocks change and quarters begin")
{
    expectDocumentedFindings({QDate(2027, 3, 28), QDate(2027, 7, 1), QDate(2027, 10, 1), QDate(2027, 10, 31), QDate(2027, 11, 8), QDate(2027, 12, 25)});
}

TEST_CASE("The findings of the example stay for the week in which it is made")
{
    const QTemporaryDir folder;
    const QDate monday(2027, 5, 31);
    const auto workbook = makeExample(folder.filePath(u"x.itsms"_s), monday);
    for (int day = 0; day < 7; ++day)
        CHECK(findingsOn(*workbook, monday.addDays(day)) == documentedFindings());
}

TEST_CASE("Every record type has a record in the example, and every state of every lifecycle occurs")
{
    const QTemporaryDir folder;
    const auto workbook = makeExample(folder.filePath(u"x.itsms"_s), QDate(2026, 11, 25));
    for (const RecordType *type : workbook->catalogue().types()) {
        INFO(toText(type->name).toStdString());
        CHECK(good(countRecords(*workbook, {.type = type})) > 0);
        QSet<QString> found;
        if (!type->states.empty())
            for (const RecordGroup &group : good(countGroups(*workbook, {.type = type}, "state")))
                found.insert(std::get<QString>(group.value));
        for (const State &state : type->states) {
            INFO(toText(state.name).toStdString());
            CHECK(found.contains(toText(state.name)));
        }
    }
}

TEST_CASE("The whole example comes back unchanged from the files it was exported to")
{
    const QTemporaryDir folder;
    const auto workbook = makeExample(folder.filePath(u"x.itsms"_s), QDate(2026, 11, 25));
    for (const RecordType *type : workbook->catalogue().types()) {
        INFO(toText(type->name).toStdString());
        const QString path = folder.filePath(toText(type->name) + u".csv"_s);
        const qint64 rows = good(exportRecords(*workbook, {.type = type}, path));
        const auto source = good(openTable(path));
        const ImportProfile profile = suggestProfile(workbook->catalogue(), *type, source->columns());
        const ImportReport report = good(runImport(*workbook, *source, profile, {u"Tester"_s, u"Back"_s}));
        for (const Rejection &rejection : report.rejections)
            UNSCOPED_INFO(rejection.line << " " << rejection.column.toStdString() << " " << rejection.reason.toStdString());
        CHECK(report.rejected == 0);
        CHECK(report.added == 0);
        CHECK(report.changed == 0);
        CHECK(report.unchanged == rows);
    }
}

TEST_CASE("The example is the same for the same day")
{
    const QTemporaryDir folder;
    QStringList contents;
    for (const QString &name : {u"a"_s, u"b"_s}) {
        const auto workbook = makeExample(folder.filePath(name + u".itsms"_s), QDate(2027, 2, 3));
        QString content;
        for (const RecordType *type : workbook->catalogue().types()) {
            const QString path = folder.filePath(name + u".csv"_s);
            good(exportRecords(*workbook, {.type = type}, path));
            QFile file(path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            content += QString::fromUtf8(file.readAll());
        }
        contents += content;
    }
    CHECK((contents[0] == contents[1]));
}
