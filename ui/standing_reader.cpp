// Reading beside the window over connections that stay open.
#include "ui/standing_reader.h"

namespace itsms {

namespace {

constexpr std::size_t keptConnections = 2;

} // namespace

StandingReader::Shelf::Shelf(const Workbook &workbook)
    : m_path(workbook.path())
    , m_catalogue(workbook.sharedCatalogue())
{
}

Result<std::unique_ptr<Workbook>> StandingReader::Shelf::take()
{
    std::unique_ptr<Workbook> workbook;
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_idle.empty()) {
            workbook = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (!workbook)
        return Workbook::open(m_path, m_catalogue, Access::ReadOnly);
    workbook->refresh();
    return workbook;
}

void StandingReader::Shelf::giveBack(std::unique_ptr<Workbook> workbook)
{
    const QMutexLocker lock(&m_mutex);
    if (m_idle.size() < keptConnections)
        m_idle.push_back(std::move(workbook));
}

StandingReader &StandingReader::of(Session &session)
{
    if (auto *known = session.findChild<StandingReader *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new StandingReader(session);
}

void StandingReader::warmUp()
{
    // Where that fails, the first question says so.
    ask(this, [](Workbook &) { return Result<>(); }, [](const Result<> &) { });
}

StandingReader::StandingReader(Session &session)
    : QObject(&session)
    , m_shelf(std::make_shared<Shelf>(session.workbook()))
{
}

} // namespace itsms
