// Every record type, present and future: what its list exports comes back by import without a change.
#include "core/engine/measures.h"
#include "tests/core/exchange/import_support.h"

#include <QSet>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything happens at once, so that the times a record carries are the same on both sides.
constexpr qint64 moment = 1'770'000'000;
constexpr int recordsOfEach = 4;

const Intent filling{u"Tester"_s, u"Filled"_s, {}, moment};

/// What is hard to carry, another one for each record.
QString wordsFor(const Field &field, int number)
{
    const QString label = toText(field.name);
    switch (number % recordsOfEach) {
    case 0:
        return u"%1; \"quoted\", comma"_s.arg(label);
    case 1:
        return u"=Umlaut \u00fc \u2013 %1"_s.arg(label);
    case 2:
        return u"007"_s;
    default:
        return u"yes | no\t%1"_s.arg(label);
    }
}

double within(const Field &field, double wanted)
{
    return std::clamp(wanted, field.minimum.value_or(wanted), field.maximum.value_or(wanted));
}

bool isCurrency(const Field &field) { return field.name.size() > 9 && field.name.substr(field.name.size() - 9) == "_currency"; }

/// A value of the field's kind; `targets` are the records it can link to.
Value valueFor(const Field &field, int number, const Ids &targets)
{
    switch (field.kind) {
    case Kind::Text:
        return isCurrency(field) ? u"EUR"_s : wordsFor(field, number);
    case Kind::LongText:
        return u"# %1\n\nFirst; \"second\"\n- a, b\n\n%2"_s.arg(toText(field.name), wordsFor(field, number));
    case Kind::Integer:
        return qint64(within(field, 1000 * number + 3));
    case Kind::Decimal:
        return within(field, number + 0.125);
    case Kind::Percent:
        return within(field, 12.5 + number);
    case Kind::Money:
        return qint64(123456 + number);
    case Kind::YesNo:
        return qint64(number % 2);
    case Kind::Date:
        return u"2026-0%1-0%2"_s.arg(number % 9 + 1).arg((number + 4) % 9 + 1);
    case Kind::Instant:
        // Among them the hour that occurs twice in Berlin.
        return QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC).toSecsSinceEpoch() + number * 3600;
    case Kind::Duration:
        return qint64(90061 + number);
    case Kind::Choice:
        return field.choices.empty() ? Value() : Value(toText(field.choices[std::size_t(number) % field.choices.size()].name));
    case Kind::Person:
    case Kind::Link:
        return targets.empty() ? Value() : Value(targets[std::size_t(number) % targets.size()]);
    case Kind::Links:
        return targets.empty() ? Value() : Value(targets);
    case Kind::Rows:
    case Kind::Attachment:
        return {};
    }
    return {};
}

bool isGiven(const Field &field)
{
    return field.name == Name("ref") || field.name == Name("created_at") || field.name == Name("updated_at") || field.name == Name("updated_by")
        || field.kind == Kind::Rows || field.kind == Kind::Attachment;
}

/// Some records of every type, with every field filled.
class Filler
{
public:
    explicit Filler(Desk &desk)
        : m_desk(desk)
        , m_transaction(good(Transaction::begin(*desk.workbook, filling)))
    {
    }

    void fill()
    {
        const auto &types = m_desk.workbook->catalogue().types();
        // What a record needs from the start has to be there before it.
        for (std::size_t before = 0; m_ids.size() < qsizetype(types.size()); before = std::size_t(m_ids.size())) {
            for (const RecordType *type : types)
                if (!m_ids.contains(type) && canBegin(*type))
                    begin(*type);
            REQUIRE(std::size_t(m_ids.size()) > before);
        }
        for (const RecordType *type : types)
            complete(*type);
        good(m_transaction->commit());
    }

    /// Fields that stayed empty in every record.
    QStringList emptyFields() const
    {
        QStringList names;
        for (const auto &[type, ids] : m_ids.asKeyValueRange())
            for (const Field &field : type->fields) {
                const bool filled = std::any_of(ids.begin(), ids.end(), [&, type = type](qint64 id) {
                    return !good(readRecord(*m_desk.workbook, *type, id)).isEmpty(field.name);
                });
                if (!filled && field.kind != Kind::Rows && field.kind != Kind::Attachment)
                    names += toText(type->name) + u'.' + toText(field.name);
            }
        return names;
    }

private:
    Ids targets(const Field &field) const
    {
        const RecordType *target = linkTarget(field).empty() ? nullptr : m_desk.workbook->catalogue().type(linkTarget(field));
        return target ? m_ids.value(target) : Ids();
    }

    bool canBegin(const RecordType &type) const
    {
        return std::none_of(type.fields.begin(), type.fields.end(),
            [this](const Field &field) { return field.required && !linkTarget(field).empty() && targets(field).empty(); });
    }

    void begin(const RecordType &type)
    {
        Ids ids;
        for (int i = 0; i < recordsOfEach; ++i) {
            Record record(type, 0);
            for (const Field &field : type.fields)
                if (field.required && !isGiven(field))
                    record.setValue(field.name, valueFor(field, i, targets(field)));
            INFO("record type " << type.name);
            ids.push_back(good(m_transaction->insert(record)));
        }
        m_ids.insert(&type, ids);
    }

    void complete(const RecordType &type)
    {
        const Ids ids = m_ids.value(&type);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            Changes changes;
            for (std::size_t field = 0; field < type.fields.size(); ++field)
                if (!isGiven(type.fields[field]))
                    changes.emplace_back(int(field), valueFor(type.fields[field], int(i), targets(type.fields[field])));
            INFO("record type " << type.name);
            good(m_transaction->update(type, ids[i], changes));
        }
    }

    Desk &m_desk;
    std::unique_ptr<Transaction> m_transaction;
    QHash<const RecordType *, Ids> m_ids;
};

ImportReport importBack(Desk &desk, const QString &path, const RecordType &type)
{
    const auto source = good(openTable(path));
    const ImportProfile profile = suggestProfile(desk.workbook->catalogue(), type, source->columns(), good(firstRows(*source)));
    ImportReport report = good(runImport(*desk.workbook, *source, profile, {u"Tester"_s, u"Back"_s, {}, moment + 60}));
    return report;
}

/// What is not as it was: "incident.csv: 1 changed, 0 new, 0 rejected: reason".
QString difference(const QString &name, const ImportReport &report, qint64 rows)
{
    if (report.unchanged == rows)
        return {};
    const QString reason = report.rejections.empty() ? QString() : report.rejections.front().column + u": "_s + report.rejections.front().reason;
    return u"%1: %2 changed, %3 new, %4 rejected %5"_s.arg(name).arg(report.changed).arg(report.added).arg(report.rejected).arg(reason);
}

std::vector<const Field *> listedFields(const RecordType &type)
{
    std::vector<const Field *> fields;
    for (const Field &field : type.fields)
        if (field.listed && field.kind != Kind::Rows && field.kind != Kind::Attachment)
            fields.push_back(&field);
    return fields;
}

} // namespace

TEST_CASE("What the list of any record type exports comes back by import without a change", "[roundtrip]")
{
    Desk desk;
    Filler filler(desk);
    filler.fill();
    CHECK(filler.emptyFields() == QStringList());
    QStringList differences;
    for (const RecordType *type : desk.workbook->catalogue().types()) {
        const Query query{.type = type};
        for (const QString &ending : {u"csv"_s, u"xlsx"_s}) {
            const QString whole = toText(type->name) + u'.' + ending;
            const qint64 rows = good(exportRecords(*desk.workbook, query, desk.path(whole)));
            CHECK(rows >= recordsOfEach); // And what each workbook has from its beginning.
            differences += difference(whole, importBack(desk, desk.path(whole), *type), rows);
            const QString shown = toText(type->name) + u"_shown."_s + ending;
            good(exportRecords(*desk.workbook, query, desk.path(shown), {}, listedFields(*type)));
            differences += difference(shown, importBack(desk, desk.path(shown), *type), rows);
        }
    }
    differences.removeAll(QString());
    CHECK(differences == QStringList());
}

TEST_CASE("What every list exports fills an empty workbook with the same records", "[roundtrip]")
{
    Desk desk;
    Filler filler(desk);
    filler.fill();
    Desk other;
    QStringList waiting;
    for (const RecordType *type : desk.workbook->catalogue().types()) {
        good(exportRecords(*desk.workbook, {.type = type, .sort = "ref"}, desk.path(toText(type->name) + u".csv"_s)));
        waiting += toText(type->name);
    }
    // A first round without the links to what comes later, then everything: types link to each other in circles.
    for (const bool linked : {false, true})
        for (std::size_t round = 0; round < (linked ? 1 : 8); ++round)
            for (const QString &name : waiting) {
                const RecordType &type = *other.workbook->catalogue().type(name);
                const auto source = good(openTable(desk.path(name + u".csv"_s)));
                ImportProfile profile = suggestProfile(other.workbook->catalogue(), type, source->columns());
                if (!linked)
                    std::erase_if(profile.fields, [&type](const FieldSource &each) {
                        const Field *field = findField(type, each.field.toStdString());
                        return field && !linkTarget(*field).empty() && !field->required;
                    });
                good(runImport(*other.workbook, *source, profile, {u"Tester"_s, u"In"_s, {}, moment}));
            }
    QStringList differences;
    for (const QString &name : waiting) {
        const RecordType &type = *other.workbook->catalogue().type(name);
        good(exportRecords(*other.workbook, {.type = &type, .sort = "ref"}, other.path(name + u".csv"_s)));
        if (other.content(name + u".csv"_s) != desk.content(name + u".csv"_s))
            differences += name;
    }
    CHECK(differences == QStringList());
}

TEST_CASE("An export and an import of a list tell how far they are and stop when they are told to", "[roundtrip]")
{
    Desk desk;
    QByteArray rows = "title,reported_at\n";
    for (int i = 0; i < 2600; ++i)
        rows += "t,2026-03-01\n";
    ImportProfile many = incidentProfile({u"title"_s, u"reported_at"_s});
    many.key.clear();
    std::vector<qint64> told;
    ImportOptions options;
    options.progress = [&told](const ImportProgress &progress) {
        told.push_back(progress.rows);
        return true;
    };
    good(desk.importText(rows, many, options));
    REQUIRE(told.size() >= 2);
    CHECK(std::is_sorted(told.begin(), told.end()));

    const Query query{.type = &desk.type("incident")};
    for (const QString &name : {u"list.csv"_s, u"list.xlsx"_s}) {
        std::vector<qint64> written;
        CHECK(good(exportRecords(*desk.workbook, query, desk.path(name), [&written](qint64 done) {
            written.push_back(done);
            return true;
        })) == 2600);
        REQUIRE(written.size() >= 4);
        CHECK(std::is_sorted(written.begin(), written.end()));
        const Error stopped = bad(exportRecords(*desk.workbook, query, desk.path(u"stopped_"_s + name), [](qint64 done) { return done < 1500; }));
        CHECK(stopped.kind == ErrorKind::Cancelled);
        CHECK_FALSE(QFile::exists(desk.path(u"stopped_"_s + name)));
    }

    int calls = 0;
    options.progress = [&calls](const ImportProgress &) { return ++calls < 2; };
    CHECK(bad(desk.importText(rows, many, options)).kind == ErrorKind::Cancelled);
    CHECK(desk.count("incident") == 2600);
}
