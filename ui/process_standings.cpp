// How processes do, as a session has read it.
#include "ui/process_standings.h"

#include "ui/session.h"
#include "ui/standing_reader.h"

namespace itsms {

namespace {

constexpr qint64 fresh = 60; // seconds: time passes, and what was at risk is overdue
constexpr std::size_t namedOfEach = 5;
constexpr std::size_t mostDue = 40;
constexpr std::size_t mostChanges = 20;

Result<ProcessView::Records> readRecords(const Workbook &workbook, const Process &process, const Moment &moment)
{
    ProcessView::Records records;
    ITSMS_TRY(records.keepers, processKeepers(workbook, process, moment));
    ITSMS_TRY(records.registers, processRegisters(workbook, process, moment));
    ITSMS_TRY(records.due, processDue(workbook, process, moment, mostDue));
    return records;
}

Result<ProcessView::Surroundings> readSurroundings(const Workbook &workbook, const Process &process)
{
    ProcessView::Surroundings surroundings;
    ITSMS_TRY(surroundings.neighbours, processNeighbours(workbook, process));
    ITSMS_TRY(surroundings.changes, processChanges(workbook, process, mostChanges));
    return surroundings;
}

} // namespace

ProcessStandings &ProcessStandings::of(Session &session)
{
    if (auto *known = session.findChild<ProcessStandings *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new ProcessStandings(session);
}

ProcessStandings::ProcessStandings(Session &session)
    : QObject(&session)
    , m_session(session)
{
}

std::shared_ptr<const ProcessView> ProcessStandings::view(const Process &process)
{
    const QString name = toText(process.name);
    const Moment now = m_session.present();
    const qint64 version = m_session.workbook().dataVersion();
    const auto isOf = [&](const Known &view) { return view && view->version == version && view->moment.today == now.today; };
    const auto isFresh = [&](const Known &view) { return isOf(view) && now.now - view->moment.now < fresh && view->failure.isEmpty(); };
    if (!isFresh(m_shown.value(name)) && !isFresh(m_reading.value(name)))
        m_reading[name] = begin(process);
    // What was read of an older file is nothing to begin with: better a moment of nothing than wrong figures.
    return isOf(m_shown.value(name)) ? m_shown[name] : m_reading[name];
}

ProcessStandings::Known ProcessStandings::begin(const Process &process)
{
    const Moment moment = m_session.present();
    const auto view = std::make_shared<ProcessView>();
    view->moment = moment;
    view->period = lastTwelveMonths(moment.today);
    view->version = m_session.workbook().dataVersion();
    const auto keepIn = [this, view, name = toText(process.name)](auto ProcessView::*part) {
        return [this, view, name, part](auto outcome) {
            if (outcome)
                (*view).*part = *std::move(outcome);
            else
                view->failure = outcome.error().sentence;
            take(name, view);
        };
    };
    StandingReader &reader = StandingReader::of(m_session);
    // The slowest first: there may be fewer workers than parts.
    reader.ask(this, [&process, moment](Workbook &own) { return processRules(own, process, moment, namedOfEach); }, keepIn(&ProcessView::rules));
    reader.ask(
        this, [&process, moment, period = view->period](Workbook &own) { return processMeasures(own, process, period, moment); },
        keepIn(&ProcessView::measures));
    reader.ask(this, [&process, moment](Workbook &own) { return readRecords(own, process, moment); }, keepIn(&ProcessView::records));
    reader.ask(this, [&process](Workbook &own) { return readSurroundings(own, process); }, keepIn(&ProcessView::surroundings));
    return view;
}

void ProcessStandings::take(const QString &process, const Known &view)
{
    // Of two readings that overlap only the newest counts.
    if (m_reading.value(process) != view)
        return;
    const Known before = m_shown.value(process);
    const bool replaces = before && before->version == view->version && before->moment.today == view->moment.today;
    if (view->isComplete()) {
        m_shown[process] = view;
        m_reading.remove(process);
    } else if (replaces && view->failure.isEmpty()) {
        return;
    }
    Q_EMIT partRead(process, view);
}

} // namespace itsms
