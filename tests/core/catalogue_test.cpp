// Every declaration, present and future: queries that run, links that lead somewhere, labels in every translation.
#include "core/engine/measures.h"
#include "core/store/schema.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

std::string sentence(const Result<Statement> &statement)
{
    return statement ? std::string() : statement.error().sentence.toStdString();
}

QStringList columnsOf(const Statement &statement)
{
    QStringList names;
    for (int i = 0; i < statement.columnCount(); ++i)
        names += statement.columnName(i);
    return names;
}

/// Source texts by context that a translation file has a finished translation for.
QHash<QString, QSet<QString>> finishedTexts(const QString &path)
{
    QHash<QString, QSet<QString>> texts;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString context, source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation" && !xml.attributes().hasAttribute(u"type"_s))
            texts[context].insert(source);
    }
    return texts;
}

} // namespace

TEST_CASE("names are unique over all processes", "[catalogue]")
{
    const Catalogue &catalogue = Catalogue::standard();
    const auto distinct = [](const auto &items) {
        QSet<QString> names;
        for (const auto *item : items)
            names.insert(toText(item->name));
        return std::size_t(names.size()) == items.size();
    };
    CHECK(distinct(catalogue.types()));
    CHECK(distinct(catalogue.checks()));
    CHECK(distinct(catalogue.measures()));
    CHECK(distinct(catalogue.reports()));
    QSet<QString> prefixes;
    for (const RecordType *type : catalogue.types())
        prefixes.insert(toText(type->prefix));
    CHECK(std::size_t(prefixes.size()) == catalogue.types().size());
}

TEST_CASE("every link leads to a record type, every child row to its parent", "[catalogue]")
{
    const Catalogue &catalogue = Catalogue::standard();
    for (const RecordType *type : catalogue.types()) {
        INFO("record type " << type->name);
        for (const Field &field : type->fields) {
            INFO("field " << field.name);
            const Name target = linkTarget(field);
            if (target.empty())
                continue;
            REQUIRE(catalogue.type(target));
            if (field.kind != Kind::Rows)
                continue;
            const Field *parent = catalogue.parentField(*catalogue.type(target));
            REQUIRE(parent);
            CHECK(parent->target == type->name);
        }
    }
}

TEST_CASE("a field that offers measures knows every one of them, each in the words of its own process", "[catalogue]")
{
    const Catalogue &catalogue = Catalogue::standard();
    int fields = 0;
    for (const RecordType *type : catalogue.types())
        for (const Field &field : type->fields) {
            if (field.offers != Offers::Measures)
                continue;
            ++fields;
            REQUIRE(field.choices.size() == catalogue.measures().size());
            for (const Measure *measure : catalogue.measures()) {
                INFO(type->name << "." << field.name << ", measure " << measure->name);
                const auto choice = std::find_if(field.choices.begin(), field.choices.end(), [measure](const Choice &each) { return each.name == measure->name; });
                REQUIRE(choice != field.choices.end());
                CHECK(choice->context == measure->context);
                CHECK(translatedChoice(field, toText(measure->name)) == translated(measure->context, measure->label));
            }
        }
    CHECK(fields > 0);
}

TEST_CASE("every section of a form has at most eight fields", "[catalogue]")
{
    for (const RecordType *type : Catalogue::standard().types()) {
        int fields = 0;
        for (const Field &field : type->fields) {
            fields = field.section ? 1 : fields + 1;
            const bool base = field.context == std::string_view("Record");
            INFO(type->name << "." << field.name);
            CHECK((base || fields <= 8 + 4));
        }
    }
}

TEST_CASE("every state of a lifecycle can be reached from the first", "[catalogue]")
{
    for (const RecordType *type : Catalogue::standard().types()) {
        QSet<QString> reached{toText(type->states.front().name)};
        for (std::size_t round = 0; round < type->states.size(); ++round)
            for (const Transition &transition : type->transitions)
                for (const Name from : transition.from)
                    if (reached.contains(toText(from)))
                        reached.insert(toText(transition.to));
        INFO("record type " << type->name);
        CHECK(std::size_t(reached.size()) == type->states.size());
    }
}

TEST_CASE("every query of every process fits the declared tables", "[catalogue]")
{
    SampleWorkbook sample;
    const Connection &connection = sample.book().connection();
    const Catalogue &catalogue = sample.book().catalogue();

    for (const Check *check : catalogue.checks()) {
        INFO("check " << check->name);
        const auto statement = connection.prepare(check->offenders);
        INFO(sentence(statement));
        REQUIRE(statement);
        CHECK(statement->columnCount() == 1);
        CHECK(check->remedy);
        CHECK(catalogue.type(check->subject));
        CHECK(!check->clause.empty());
    }
    for (const Measure *measure : catalogue.measures()) {
        INFO("measure " << measure->name);
        const auto series = connection.prepare(measure->series);
        INFO(sentence(series));
        REQUIRE(series);
        CHECK(columnsOf(*series) == QStringList{u"period"_s, u"value"_s});
        const auto records = connection.prepare(measure->records);
        INFO(sentence(records));
        REQUIRE(records);
        CHECK(records->columnCount() == 1);
        CHECK(catalogue.type(measure->subject));
    }
    for (const ReportDeclaration *report : catalogue.reports()) {
        INFO("report " << report->name);
        CHECK((report->about.empty() || catalogue.type(report->about)));
        for (const Section &section : report->sections) {
            INFO("section " << (section.heading ? section.heading : "(continued)"));
            if (!section.measure.empty())
                CHECK(catalogue.measure(toText(section.measure)));
            if (section.query.empty())
                continue;
            const auto statement = connection.prepare(section.query);
            INFO(sentence(statement));
            REQUIRE(statement);
            QStringList declared;
            for (const Column &column : section.columns)
                declared += toText(column.name);
            CHECK(columnsOf(*statement) == declared);
        }
    }
    const auto columns = [&connection](Sql sql) {
        const auto statement = connection.prepare(sql);
        INFO(sentence(statement));
        REQUIRE(statement);
        return columnsOf(*statement);
    };
    for (const Process &process : catalogue.processes()) {
        INFO("process " << process.name);
        if (!process.measureTargets.empty())
            CHECK(columns(process.measureTargets) == QStringList{u"measure"_s, u"target"_s});
        if (!process.keeping.keepers.empty()) {
            CHECK(columns(process.keeping.keepers) == QStringList{u"id"_s, u"owner"_s, u"manager"_s, u"deputy"_s, u"next_review"_s});
            CHECK(catalogue.type(process.keeping.subject));
        }
        const OwnMeasures &own = process.ownMeasures;
        if (own.measures.empty())
            continue;
        CHECK(columns(own.measures) == QStringList{u"id"_s, u"name"_s, u"label"_s, u"meaning"_s, u"clause"_s, u"unit"_s, u"better"_s, u"target"_s, u"keeper"_s});
        CHECK(columns(own.series) == QStringList{u"period"_s, u"value"_s});
        CHECK(columns(own.records).size() == 1);
        CHECK(catalogue.type(own.subject));
    }
    for (const RecordType *type : catalogue.types())
        for (const Transition &transition : type->transitions)
            for (const Blocker &blocker : transition.blockers) {
                INFO("record type " << type->name << ", transition " << transition.name);
                const auto statement = connection.prepare(blocker.records);
                INFO(sentence(statement));
                REQUIRE(statement);
                CHECK(statement->columnCount() == 1);
                CHECK(catalogue.type(blocker.type));
            }
}

TEST_CASE("every check passes on an empty workbook and every measure runs", "[catalogue]")
{
    SampleWorkbook sample;
    const Moment moment = momentAt(sample.book(), SampleWorkbook::Now);
    for (const CheckResult &result : need(runChecks(sample.book(), moment))) {
        INFO("check " << result.check->name);
        CHECK(result.offenders.empty());
    }
    for (const Measure *measure : sample.book().catalogue().measures()) {
        INFO("measure " << measure->name);
        CHECK(runMeasure(sample.book(), asDeclared(*measure), lastTwelveMonths(moment.today), moment).has_value());
        CHECK(recordsBehind(sample.book(), asDeclared(*measure), lastTwelveMonths(moment.today), moment).has_value());
    }
}

TEST_CASE("the workbook's own queries say which tables they read", "[catalogue]")
{
    SampleWorkbook sample;
    const QStringList tables = need(tablesRead(sample.book().connection(), "SELECT i.id FROM incident i JOIN service s ON s.id = i.service"));
    CHECK(tables.contains(u"incident"_s));
    CHECK(tables.contains(u"service"_s));
    CHECK(!tables.contains(u"customer"_s));
}

TEST_CASE("every label of every declaration has a finished translation in every language", "[catalogue][translation]")
{
    const Catalogue &catalogue = Catalogue::standard();
    const QDir folder(QStringLiteral(ITSMS_SOURCE_DIR "/translations"));
    QStringList files = folder.entryList({u"itsms_*.ts"_s});
    files.removeAll(u"itsms_en.ts"_s); // English only needs its plural forms.
    REQUIRE(!files.isEmpty());
    for (const QString &file : files) {
        const auto texts = finishedTexts(folder.filePath(file));
        QStringList missing;
        const auto expect = [&](const char *context, Label label) {
            if (label && !texts.value(QString::fromUtf8(context)).contains(QString::fromUtf8(label)))
                missing += QString::fromUtf8(context) + u": "_s + QString::fromUtf8(label);
        };
        for (const Process &process : catalogue.processes())
            for (const Label label : {process.label, process.asks, process.audit})
                expect(process.context, label);
        for (const RecordType *type : catalogue.types()) {
            for (const Label label : {type->label, type->plural, type->purpose, type->firstStep})
                expect(type->context, label);
            for (const Field &field : type->fields) {
                for (const Label label : {field.label, field.help, field.section})
                    expect(field.context, label);
                for (const Choice &choice : field.choices)
                    expect(choice.context ? choice.context : field.choiceContext, choice.label);
            }
            for (const Deadline &deadline : type->deadlines)
                expect(type->context, deadline.label);
            for (const FollowUp &followUp : type->followUps)
                expect(type->context, followUp.label);
            for (const Transition &transition : type->transitions) {
                expect(type->context, transition.label);
                for (const Blocker &blocker : transition.blockers)
                    expect(type->context, blocker.message);
            }
        }
        for (const Check *check : catalogue.checks())
            for (const Label label : {check->label, check->remedy})
                expect(check->context, label);
        for (const Measure *measure : catalogue.measures())
            for (const Label label : {measure->label, measure->meaning})
                expect(measure->context, label);
        for (const ReportDeclaration *report : catalogue.reports()) {
            for (const Label label : {report->label, report->purpose, report->audience})
                expect(report->context, label);
            for (const Section &section : report->sections) {
                for (const Label label : {section.heading, section.text, section.unit})
                    expect(report->context, label);
                for (const Column &column : section.columns)
                    expect(report->context, column.label);
            }
        }
        INFO(file.toStdString());
        CHECK(missing == QStringList());
    }
}

TEST_CASE("no text of the program is left untranslated or unfinished, and every mark survives translation", "[translation]")
{
    const QDir folder(QStringLiteral(ITSMS_SOURCE_DIR "/translations"));
    static const QRegularExpression mark(u"%L?[1-9n]"_s);
    for (const QString &name : folder.entryList({u"itsms_*.ts"_s})) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        QStringList faults;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"source")
                source = xml.readElementText();
            if (xml.name() != u"translation")
                continue;
            const bool unfinished = xml.attributes().hasAttribute(u"type"_s);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            QSet<QString> lost;
            for (const QRegularExpressionMatch &found : mark.globalMatch(source))
                if (!text.contains(found.captured()))
                    lost.insert(found.captured());
            if (unfinished || text.trimmed().isEmpty() || !lost.isEmpty())
                faults += source;
        }
        INFO(name.toStdString());
        CHECK(!xml.hasError());
        CHECK(faults == QStringList());
    }
}
