// The requirements and mandatory documents that ship with the program fit what the processes declare.
#include "core/engine/measures.h"
#include "core/engine/requirements.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

#include <QRegularExpression>
#include <QSet>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

QStringList choiceNames(const char *type, Name field)
{
    QStringList names;
    for (const Choice &choice : findField(*Catalogue::standard().type(Name(type)), field)->choices)
        names += toText(choice.name);
    return names;
}

} // namespace

TEST_CASE("the requirements that ship with the program are whole", "[requirements]")
{
    static const QRegularExpression id(u"^[4-9](\\.\\d){1,3}\\.[a-z]$"_s);
    QSet<QString> ids, words;
    for (const Requirement &requirement : requirements()) {
        INFO(requirement.id.toStdString());
        CHECK(id.match(requirement.id).hasMatch());
        CHECK(requirement.id.section(u'.', 0, -2) == requirement.clause);
        CHECK(!requirement.obligation.isEmpty());
        CHECK(!requirement.recordTypes.isEmpty());
        ids.insert(requirement.id);
    }
    CHECK(ids.size() == qsizetype(requirements().size()));
    REQUIRE(findRequirement(u"6.1.d"));
    CHECK(findRequirement(u"6.1.d")->recordTypes == QStringList{u"service_level_agreement"_s, u"service"_s});
    CHECK(findRequirement(u"6.1.g")->recurrence == Recurrence::Planned);
    CHECK(findRequirement(u"8.1.m")->recurrence == Recurrence::Event);
    CHECK(findRequirement(u"6.1.d")->recurrence == Recurrence::None);
    CHECK(!findRequirement(u"6.1"));
}

TEST_CASE("every requirement names record types that there are, and documents of the shipped list", "[requirements]")
{
    QSet<QString> keys;
    for (const MandatoryDocument &document : mandatoryDocuments())
        keys.insert(document.key);
    for (const Requirement &requirement : requirements()) {
        INFO(requirement.id.toStdString());
        for (const QString &type : requirement.recordTypes) {
            INFO(type.toStdString());
            CHECK(Catalogue::standard().type(type));
        }
        for (const QString &key : requirement.documents) {
            INFO(key.toStdString());
            CHECK(keys.contains(key));
        }
    }
}

TEST_CASE("every mandatory document is kept in a record type that there is, and asked for by a clause with requirements", "[requirements]")
{
    QSet<QString> clauses;
    for (const Requirement &requirement : requirements())
        clauses.insert(requirement.clause);
    REQUIRE(!mandatoryDocuments().empty());
    for (const MandatoryDocument &document : mandatoryDocuments()) {
        INFO(document.key.toStdString());
        CHECK(Catalogue::standard().type(document.recordType));
        CHECK(!document.name.isEmpty());
        CHECK(!document.clauses.isEmpty());
        for (const QString &clause : document.clauses)
            CHECK(clauses.contains(clause));
    }
}

TEST_CASE("a document can be registered as each mandatory document that is one, under the name of the shipped list", "[requirements]")
{
    QStringList shipped, declared;
    for (const MandatoryDocument &document : mandatoryDocuments())
        if (document.recordType == u"document")
            shipped += document.key + u' ' + document.name;
    for (const Choice &choice : findField(*Catalogue::standard().type(Name("document")), "mandatory_key")->choices)
        declared += toText(choice.name) + u' ' + QString::fromUtf8(choice.label);
    CHECK(declared == shipped);
}

TEST_CASE("a competence can be recorded for every role that somebody of the provider can hold", "[requirements]")
{
    QStringList held = choiceNames("role_assignment", "role");
    held.removeAll(u"customer_representative"_s);
    held.removeAll(u"supplier_representative"_s);
    CHECK(choiceNames("competence", "role") == held);
}

TEST_CASE("one requirement that is met counts as its share of all requirements", "[requirements]")
{
    SampleWorkbook sample;
    const Moment moment = momentAt(sample.book(), SampleWorkbook::Now);
    const auto assess = [&](const QString &requirement, const QString &result, int daysAgo) {
        sample.add("requirement_assessment", {{"title", u"Looked at"_s},
                                              {"state", u"confirmed"_s},
                                              {"requirement", requirement},
                                              {"result", result},
                                              {"assessed_on", moment.today.addDays(-daysAgo).toString(Qt::ISODate)}});
    };
    assess(u"6.1.d"_s, u"conforms"_s, 1);
    assess(u"6.1.e"_s, u"conforms"_s, 400);
    assess(u"6.1.e"_s, u"partly"_s, 2);
    const Indicator measure = need(indicatorNamed(sample.book(), u"requirements_met"_s, moment)).value();
    const auto series = need(runMeasure(sample.book(), measure, lastTwelveMonths(moment.today), moment));
    REQUIRE(!series.points.empty());
    CHECK(series.points.back().value == Approx(100.0 / double(requirements().size())));
    CHECK(series.points.front().value == Approx(100.0 / double(requirements().size())));
}
