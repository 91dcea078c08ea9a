// What happened to a record and to those its links tie it to, in the order of time.
#include "core/engine/timeline.h"

#include "core/store/journal.h"

#include <QRegularExpression>

#include <deque>
#include <set>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noon = qint64(12) * 60 * 60; // in seconds

bool isStamped(const RecordType &type, Name field)
{
    return std::any_of(type.transitions.begin(), type.transitions.end(), [field](const Transition &step) {
        return std::find(step.stamps.begin(), step.stamps.end(), field) != step.stamps.end();
    });
}

/// A deadline is reckoned from it, or is it itself.
bool isInDeadline(const RecordType &type, Name field)
{
    const QRegularExpression word(u"\\b%1\\b"_s.arg(toText(field)));
    return std::any_of(type.deadlines.begin(), type.deadlines.end(), [&word](const Deadline &deadline) { return toText(deadline.due).contains(word); });
}

bool isBase(const Field &field)
{
    return field.name == Name("created_at") || field.name == Name("updated_at");
}

/// One link between two record types: who declares it, and which way it is gone.
struct Hop
{
    const RecordType *owner = nullptr;
    const Field *field = nullptr;

    bool operator==(const Hop &) const = default;
};

/// A record that was reached, and the fields by which.
struct Reached
{
    Place place;
    std::vector<Hop> came;
    bool isOneOfMany = false;
};

class Follower
{
public:
    Follower(const Workbook &workbook, const TimelineLimits &limits)
        : m_workbook(workbook)
        , m_limits(limits)
    {
    }

    Result<std::vector<Reached>> follow(const Place &from)
    {
        const int steps = from.type->episode ? m_limits.steps : 1;
        m_known.insert(from.id);
        m_waiting.push_back({from, {}, false});
        while (!m_waiting.empty()) {
            m_found.push_back(std::move(m_waiting.front()));
            m_waiting.pop_front();
            const Reached here = m_found.back();
            if (int(here.came.size()) >= steps)
                continue;
            ITSMS_CHECK(outwards(here));
            ITSMS_CHECK(backwards(here));
        }
        return std::move(m_found);
    }

    qint64 left() const { return m_left; }

private:
    /// Not out again through the field by which it came in, at whatever step: those are others of its kind.
    static bool mayGo(const Reached &here, const Hop &hop)
    {
        return std::find(here.came.begin(), here.came.end(), hop) == here.came.end();
    }

    void reach(const Reached &here, const Hop &hop, const RecordType &type, Ids ids)
    {
        std::erase_if(ids, [this](qint64 id) { return m_known.contains(id); });
        std::sort(ids.begin(), ids.end(), std::greater());
        const std::size_t room = std::size_t(std::max(0, m_limits.records - int(m_known.size())));
        const std::size_t taken = std::min({ids.size(), room, std::size_t(m_limits.ofEach)});
        m_left += qint64(ids.size() - taken);
        const bool isMany = ids.size() > std::size_t(m_limits.whole);
        ids.resize(taken);
        for (const qint64 id : ids) {
            m_known.insert(id);
            Reached there{{&type, id}, here.came, isMany};
            there.came.push_back(hop);
            m_waiting.push_back(std::move(there));
        }
    }

    Result<> outwards(const Reached &here)
    {
        ITSMS_TRY(const Record record, readRecord(m_workbook, *here.place.type, here.place.id));
        for (const Field &field : here.place.type->fields) {
            const RecordType *target = linkTarget(field).empty() ? nullptr : m_workbook.catalogue().type(linkTarget(field));
            // Child rows are gone to by their own link, which leads back here.
            if (!target || !target->episode || field.kind == Kind::Rows || !mayGo(here, {here.place.type, &field}))
                continue;
            const Value &value = record.value(field.name);
            if (const auto *ids = std::get_if<Ids>(&value))
                reach(here, {here.place.type, &field}, *target, *ids);
            else if (const auto *id = std::get_if<qint64>(&value))
                reach(here, {here.place.type, &field}, *target, {*id});
        }
        return {};
    }

    Result<> backwards(const Reached &here)
    {
        ITSMS_TRY(const std::vector<Backlink> links, backlinks(m_workbook, *here.place.type, here.place.id));
        for (const Backlink &link : links)
            if (link.type->episode && link.field->kind != Kind::Person && mayGo(here, {link.type, link.field}))
                reach(here, {link.type, link.field}, *link.type, link.ids);
        return {};
    }

    const Workbook &m_workbook;
    const TimelineLimits m_limits;
    std::set<qint64> m_known;
    std::deque<Reached> m_waiting; ///< The nearest first.
    std::vector<Reached> m_found;
    qint64 m_left = 0;
};

class Teller
{
public:
    Teller(const Workbook &workbook, const Moment &moment)
        : m_workbook(workbook)
        , m_moment(moment)
    {
    }

    Result<std::vector<TimelineEvent>> tell(const std::vector<Reached> &records)
    {
        for (const Reached &record : records)
            ITSMS_CHECK(tell(record));
        sort(m_events);
        return std::move(m_events);
    }

    qint64 shortened() const { return m_shortened; }

private:
    Result<> tell(const Reached &reached)
    {
        const Place &place = reached.place;
        ITSMS_TRY(const Record record, readRecord(m_workbook, *place.type, place.id));
        std::vector<TimelineEvent> own;
        for (const Field &field : place.type->fields)
            if (tellsEvent(*place.type, field) && !record.isEmpty(field.name))
                add(own, record, field);
        ITSMS_CHECK(addStates(own, record));
        if (own.empty()) {
            TimelineEvent recorded = eventOf(record);
            setInstant(recorded, record.integer("created_at").value_or(m_moment.now));
            own.push_back(std::move(recorded));
        }
        sort(own);
        if (reached.isOneOfMany && own.size() > 2) {
            own.erase(own.begin() + 1, own.end() - 1);
            ++m_shortened;
        }
        std::move(own.begin(), own.end(), std::back_inserter(m_events));
        return {};
    }

    /// A day without a time of day counts as its noon; what is equal keeps its place among the record's own, and behind what led to it.
    void sort(std::vector<TimelineEvent> &events) const
    {
        const auto moment = [this](const TimelineEvent &event) {
            return event.instant ? *event.instant : event.day.startOfDay(m_workbook.timeZone()).toSecsSinceEpoch() + noon;
        };
        std::stable_sort(events.begin(), events.end(), [&moment](const TimelineEvent &a, const TimelineEvent &b) { return moment(a) < moment(b); });
    }

    static TimelineEvent eventOf(const Record &record)
    {
        return {.type = &record.type(), .id = record.id(), .ref = record.text("ref"), .title = record.text("title"), .day = {}};
    }

    void setInstant(TimelineEvent &event, qint64 instant) const
    {
        event.instant = instant;
        event.day = m_workbook.dateAt(instant);
    }

    void add(std::vector<TimelineEvent> &own, const Record &record, const Field &field) const
    {
        TimelineEvent event = eventOf(record);
        event.field = &field;
        if (field.kind == Kind::Instant)
            setInstant(event, *record.integer(field.name));
        else
            event.day = QDate::fromString(record.text(field.name), Qt::ISODate);
        const bool future = event.instant ? *event.instant > m_moment.now : event.day > m_moment.today;
        if (event.day.isValid() && !future)
            own.push_back(std::move(event));
    }

    /// The states that the history saw the record enter, where no date of its own tells the same.
    Result<> addStates(std::vector<TimelineEvent> &own, const Record &record) const
    {
        const RecordType &type = record.type();
        ITSMS_TRY(const std::vector<HistoryEntry> entries, history(m_workbook, type, record.id()));
        for (const HistoryEntry &entry : entries) {
            if (entry.change != RowChange::Changed || entry.entry.kind != u"change" || entry.entry.at > m_moment.now)
                continue;
            const State *entered = nullptr;
            bool told = false;
            for (const FieldChange &change : entry.fields) {
                const std::string name = change.field.toStdString();
                const auto *after = std::get_if<QString>(&change.after);
                if (name == "state" && after)
                    entered = findState(type, after->toStdString());
                const Field *field = findField(type, name);
                told = told || (field && tellsEvent(type, *field) && !isEmpty(change.after));
            }
            if (!entered || told)
                continue;
            TimelineEvent event = eventOf(record);
            event.state = entered;
            setInstant(event, entry.entry.at);
            own.push_back(std::move(event));
        }
        return {};
    }

    const Workbook &m_workbook;
    const Moment m_moment;
    std::vector<TimelineEvent> m_events;
    qint64 m_shortened = 0;
};

} // namespace

bool tellsEvent(const RecordType &type, const Field &field)
{
    if ((field.kind != Kind::Date && field.kind != Kind::Instant) || isBase(field) || field.intended)
        return false;
    if (field.ofOneLife || isStamped(type, field.name))
        return true;
    return field.kind == Kind::Instant && !isInDeadline(type, field.name);
}

Result<Timeline> readTimeline(const Workbook &workbook, const RecordType &type, qint64 id, const Moment &moment, const TimelineLimits &limits)
{
    Timeline timeline;
    Follower follower(workbook, limits);
    ITSMS_TRY(const std::vector<Reached> records, follower.follow({&type, id}));
    Teller teller(workbook, moment);
    ITSMS_TRY(timeline.events, teller.tell(records));
    timeline.records = qint64(records.size());
    timeline.shortened = teller.shortened();
    timeline.left = follower.left();
    return timeline;
}

} // namespace itsms
