// A whole organisation in one workbook, generated from the declarations.
#include "tests/bench/support/organisation.h"

#include "core/store/records.h"
#include "core/store/transaction.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <random>

namespace bench {

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 begin = 1'640'995'200; // Four years from 2022 on, as the incidents.
constexpr int days = 4 * 365;
constexpr int ofOtherTypes = 200;

/// How many records of a type an organisation with 150,000 incidents has; what is not named here is a register of some hundred.
int countOf(Name type)
{
    static const QHash<QString, int> counts{{u"service_request"_s, 60'000}, {u"change"_s, 12'000}, {u"change_approval"_s, 14'000}, {u"problem"_s, 3'000},
        {u"known_error"_s, 1'500}, {u"configuration_item"_s, 5'000}, {u"ci_relationship"_s, 15'000}, {u"release"_s, 400}, {u"deployment"_s, 1'200},
        {u"acceptance_criterion"_s, 1'500}, {u"person"_s, 600}, {u"measurement"_s, 6'000}, {u"asset"_s, 4'000}, {u"action_item"_s, 2'000},
        {u"review"_s, 3'000}, {u"outage"_s, 800}, {u"knowledge_article"_s, 1'000}, {u"acknowledgement"_s, 2'000}, {u"service_report"_s, 500},
        {u"evidence"_s, 1'500}, {u"training_record"_s, 800}, {u"competence"_s, 1'500}, {u"incident"_s, 0}};
    return counts.value(toText(type), ofOtherTypes);
}

class Generator
{
public:
    explicit Generator(Workbook &book)
        : m_book(book)
    {
    }

    void run()
    {
        const auto &types = m_book.catalogue().types();
        auto transaction = need(Transaction::begin(m_book, {u"Bench"_s, u"Filled"_s}));
        m_ids.insert(u"incident"_s, need(recordIds(m_book, {.type = m_book.catalogue().type(u"incident")})));
        // What a record needs from the start has to be there before it.
        for (qsizetype before = 0; m_ids.size() < qsizetype(types.size()); before = m_ids.size()) {
            for (const RecordType *type : types)
                if (!m_ids.contains(toText(type->name)) && canBegin(*type))
                    fill(*transaction, *type);
            if (m_ids.size() == before)
                exit(1);
        }
        need(transaction->commit());
        linkIncidents();
    }

private:
    int below(std::size_t end) { return int(m_random() % end); }

    Ids targets(const Field &field) const { return linkTarget(field).empty() ? Ids() : m_ids.value(toText(linkTarget(field))); }

    bool canBegin(const RecordType &type) const
    {
        return std::none_of(type.fields.begin(), type.fields.end(),
            [this](const Field &field) { return field.required && !linkTarget(field).empty() && targets(field).empty(); });
    }

    Value link(const Field &field)
    {
        const Ids ids = targets(field);
        if (ids.empty())
            return {};
        if (field.kind != Kind::Links)
            return ids[std::size_t(below(ids.size()))];
        Ids some{ids[std::size_t(below(ids.size()))], ids[std::size_t(below(ids.size()))]};
        std::sort(some.begin(), some.end());
        some.erase(std::unique(some.begin(), some.end()), some.end());
        return some;
    }

    Value value(const Field &field)
    {
        switch (field.kind) {
        case Kind::Text:
            return u"%1 %2"_s.arg(toText(field.name)).arg(below(5'000));
        case Kind::LongText:
            return u"What %1 says, in a sentence or two, with the number %2."_s.arg(toText(field.name)).arg(below(100'000));
        case Kind::Integer:
            return qint64(std::clamp(double(below(100)), field.minimum.value_or(0), field.maximum.value_or(1000)));
        case Kind::Decimal:
        case Kind::Percent:
            return std::clamp(double(below(1000)) / 10, field.minimum.value_or(0), field.maximum.value_or(1000));
        case Kind::Money:
            return qint64(below(10'000'000));
        case Kind::YesNo:
            return qint64(below(2));
        case Kind::Date:
            return QDate(2022, 1, 1).addDays(below(days)).toString(Qt::ISODate);
        case Kind::Instant:
            return begin + qint64(below(days)) * 86'400 + below(86'400);
        case Kind::Duration:
            return qint64(below(100'000));
        case Kind::Choice:
            return field.choices.empty() ? Value() : Value(toText(field.choices[std::size_t(below(field.choices.size()))].name));
        case Kind::Person:
        case Kind::Link:
        case Kind::Links:
            return link(field);
        case Kind::Rows:
        case Kind::Attachment:
            return {};
        }
        return {};
    }

    /// Most of it was closed long ago, as in any tool that has been in use for years.
    QString state(const RecordType &type)
    {
        const bool settled = below(10) != 0;
        std::vector<Name> wanted;
        for (const State &each : type.states)
            if (each.closed == settled)
                wanted.push_back(each.name);
        return toText(wanted.empty() ? type.states[std::size_t(below(type.states.size()))].name : wanted[std::size_t(below(wanted.size()))]);
    }

    void fill(Transaction &transaction, const RecordType &type)
    {
        Ids ids;
        const int count = countOf(type.name);
        for (int i = 0; i < count; ++i) {
            Record record(type, 0);
            for (const Field &field : type.fields) {
                const bool given = field.name == Name("ref") || field.name == Name("state") || field.name == Name("created_at")
                    || field.name == Name("updated_at") || field.name == Name("external_ref");
                const bool currency = field.name.ends_with("_currency");
                if (given || currency || (!field.required && below(4) == 0))
                    continue;
                record.setValue(field.name, value(field));
            }
            record.setValue("state", state(type));
            ids.push_back(need(transaction.insert(record)));
        }
        m_ids.insert(toText(type.name), ids);
    }

    /// Past the journal: what is measured reads the incidents alone, and a hundred and fifty thousand changes are slow to remember.
    void linkIncidents()
    {
        need(m_book.connection().execute("BEGIN"));
        const RecordType &incident = *m_book.catalogue().type(u"incident");
        for (const Field &field : incident.fields) {
            const Ids ids = targets(field);
            if ((field.kind != Kind::Link && field.kind != Kind::Person) || ids.empty())
                continue;
            const int share = field.target == Name("service") || field.kind == Kind::Person ? 1 : 7;
            need(m_book.connection().execute(u"UPDATE incident SET %1 = (SELECT id FROM %2 WHERE id >= %3 + incident.id * 7919 % %4 ORDER BY id LIMIT 1) WHERE id % %5 = 0"_s
                .arg(quoted(field.name), quoted(linkTarget(field))).arg(ids.front()).arg(ids.back() - ids.front() + 1).arg(share)));
        }
        need(m_book.connection().execute("UPDATE incident SET is_major = (id % 200 = 0); COMMIT"));
    }

    Workbook &m_book;
    std::mt19937 m_random{42};
    QHash<QString, Ids> m_ids;
};

} // namespace

QString organisationWorkbook()
{
    const QString path = folder() + u"/organisation.itsms"_s;
    if (QFileInfo::exists(path) && Workbook::open(path, Catalogue::standard()))
        return path;
    const QString unfinished = path + u".new"_s;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(unfinished + suffix);
    QFile::copy(incidentsWorkbook(), unfinished);
    {
        auto book = need(Workbook::open(unfinished, Catalogue::standard()));
        Generator(*book).run();
        need(book->connection().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    QFile::remove(path);
    QFile::rename(unfinished, path);
    return path;
}

} // namespace bench
