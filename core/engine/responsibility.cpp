// Who answers for what: the responsibility matrix, from the assignments that a process declares, with what is missing and what is doubled.
#include "core/engine/responsibility.h"

#include <algorithm>
#include <map>
#include <set>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

std::optional<Part> partOf(const QString &letter)
{
    for (const Part part : {Part::Accountable, Part::Responsible, Part::Consulted, Part::Informed})
        if (letter == partLetter(part))
            return part;
    return {};
}

std::optional<Lapse> lapseOf(const QString &name)
{
    if (name == u"left")
        return Lapse::Left;
    if (name == u"ended")
        return Lapse::Ended;
    if (name == u"past")
        return Lapse::Past;
    if (name == u"planned")
        return Lapse::Planned;
    return {};
}

class Reading
{
public:
    Reading(const Workbook &workbook, const Responsibilities &declared, const Moment &moment)
        : m_workbook(workbook)
        , m_today(moment.today.toString(Qt::ISODate))
    {
        m_matrix.declared = &declared;
    }

    Result<ResponsibilityMatrix> read()
    {
        for (const Answered &answered : m_matrix.declared->answered)
            ITSMS_CHECK(addRows(answered));
        ITSMS_CHECK(addHoldings());
        ITSMS_CHECK(addNames());
        for (ResponsibilityRow &row : m_matrix.rows)
            judge(row);
        return std::move(m_matrix);
    }

private:
    Result<Statement> ask(Sql sql) const
    {
        ITSMS_TRY(Statement statement, m_workbook.connection().prepare(sql));
        statement.bind(":today", m_today);
        return statement;
    }

    Result<> addRows(const Answered &answered)
    {
        const RecordType &type = *m_workbook.catalogue().type(answered.type);
        const std::size_t first = m_matrix.rows.size();
        ITSMS_TRY(Statement statement, ask(answered.rows));
        while (true) {
            ITSMS_TRY(const bool more, statement.step());
            if (!more)
                break;
            ResponsibilityRow row{.type = &type, .id = statement.integer(0)};
            if (!statement.isNull(1))
                row.named = statement.integer(1);
            row.needed = statement.text(2);
            m_matrix.rows.push_back(std::move(row));
        }
        Ids ids;
        for (std::size_t i = first; i < m_matrix.rows.size(); ++i)
            ids.push_back(m_matrix.rows[i].id);
        ITSMS_TRY(const std::vector<Record> records, readPage(m_workbook, type, ids));
        std::size_t at = first;
        for (const Record &record : records) {
            while (at < m_matrix.rows.size() && m_matrix.rows[at].id != record.id())
                ++at;
            if (at == m_matrix.rows.size())
                break;
            m_matrix.rows[at].ref = record.text("ref");
            m_matrix.rows[at].title = record.text("title");
        }
        return {};
    }

    Result<> addHoldings()
    {
        QHash<qint64, std::size_t> places;
        for (std::size_t i = 0; i < m_matrix.rows.size(); ++i)
            places.insert(m_matrix.rows[i].id, i);
        ResponsibilityRow whole;
        ITSMS_TRY(Statement statement, ask(m_matrix.declared->holders));
        while (true) {
            ITSMS_TRY(const bool more, statement.step());
            if (!more)
                break;
            const auto part = partOf(statement.text(4));
            const auto place = statement.isNull(1) ? places.cend() : places.constFind(statement.integer(1));
            // What has been retired needs nobody any more.
            if (!part || (!statement.isNull(1) && place == places.cend()))
                continue;
            Holding holding{.assignment = statement.integer(0),
                            .person = statement.integer(2),
                            .role = statement.text(3),
                            .part = *part,
                            .lapse = lapseOf(statement.text(5)),
                            .lapsedOn = QDate::fromString(statement.text(6), Qt::ISODate)};
            ResponsibilityRow &row = place == places.cend() ? whole : m_matrix.rows[*place];
            row.holdings.push_back(std::move(holding));
        }
        if (!whole.holdings.empty())
            m_matrix.rows.insert(m_matrix.rows.begin(), std::move(whole));
        return {};
    }

    Result<> addNames()
    {
        std::set<qint64> people;
        for (const ResponsibilityRow &row : m_matrix.rows) {
            for (const Holding &holding : row.holdings)
                people.insert(holding.person);
            if (row.named)
                people.insert(*row.named);
        }
        const Field *person = findField(*m_workbook.catalogue().type(m_matrix.declared->assignments), m_matrix.declared->person);
        const RecordType *type = person ? m_workbook.catalogue().type(linkTarget(*person)) : nullptr;
        if (!type)
            return {};
        const Ids ids(people.begin(), people.end());
        ITSMS_TRY(const std::vector<Record> records, readPage(m_workbook, *type, ids));
        for (const Record &record : records)
            m_matrix.people.insert(record.id(), record.text("title"));
        return {};
    }

    static std::set<qint64> peopleOf(const std::vector<const Holding *> &holdings)
    {
        std::set<qint64> people;
        for (const Holding *holding : holdings)
            people.insert(holding->person);
        return people;
    }

    static void judge(ResponsibilityRow &row)
    {
        const std::vector<const Holding *> accountable = row.holding(Part::Accountable);
        if (!row.type) {
            // The system as a whole has many roles; each of them has one who answers for it.
            std::map<QString, std::set<qint64>> roles;
            for (const Holding *holding : accountable)
                roles[holding->role].insert(holding->person);
            if (std::any_of(roles.begin(), roles.end(), [](const auto &role) { return role.second.size() > 1; }))
                row.doubts.push_back(Doubt::SeveralAccountable);
            return;
        }
        const std::set<qint64> people = peopleOf(accountable);
        if (row.needs(Part::Accountable) && people.empty())
            row.doubts.push_back(Doubt::NoneAccountable);
        if (row.needs(Part::Responsible) && row.holding(Part::Responsible).empty())
            row.doubts.push_back(Doubt::NoneResponsible);
        if (people.size() > 1)
            row.doubts.push_back(Doubt::SeveralAccountable);
        if (people.size() == 1 && row.named && !people.contains(*row.named))
            row.doubts.push_back(Doubt::AnotherNamed);
    }

    const Workbook &m_workbook;
    const QString m_today;
    ResponsibilityMatrix m_matrix;
};

} // namespace

QString partLetter(Part part)
{
    switch (part) {
    case Part::Accountable: return u"A"_s;
    case Part::Responsible: return u"R"_s;
    case Part::Consulted: return u"C"_s;
    case Part::Informed: return u"I"_s;
    }
    Q_UNREACHABLE();
}

std::vector<const Holding *> ResponsibilityRow::holding(Part part) const
{
    std::vector<const Holding *> found;
    for (const Holding &each : holdings)
        if (each.part == part && !each.lapse)
            found.push_back(&each);
    return found;
}

std::vector<const Holding *> ResponsibilityRow::lapsed(Part part) const
{
    std::vector<const Holding *> found;
    for (const Holding &each : holdings)
        if (each.part == part && each.lapse)
            found.push_back(&each);
    std::stable_sort(found.begin(), found.end(), [](const Holding *a, const Holding *b) { return a->lapsedOn > b->lapsedOn; });
    return found;
}

qint64 ResponsibilityMatrix::doubtful() const
{
    return std::count_if(rows.begin(), rows.end(), [](const ResponsibilityRow &row) { return !row.doubts.empty(); });
}

const Responsibilities *responsibilitiesOf(const Catalogue &catalogue)
{
    for (const Process &process : catalogue.processes())
        if (!process.responsibilities.assignments.empty())
            return &process.responsibilities;
    return nullptr;
}

Result<ResponsibilityMatrix> readResponsibilities(const Workbook &workbook, const Moment &moment)
{
    const Responsibilities *declared = responsibilitiesOf(workbook.catalogue());
    if (!declared)
        return ResponsibilityMatrix();
    return Reading(workbook, *declared, moment).read();
}

} // namespace itsms
