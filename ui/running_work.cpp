// What runs beside the window: how far it is, and how to stop it.
#include "ui/running_work.h"

#include <QTimer>

namespace itsms {

namespace {

constexpr int tick = 100; // milliseconds
constexpr int worthAWord = 400; ///< Milliseconds: what is over sooner would only flicker.

} // namespace

Work::Work(QString title, Stopping stopping)
    : m_title(std::move(title))
    , m_stopping(stopping)
{
    m_clock.start();
}

void Work::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    m_share = total > 0 ? int(1000.0 * double(std::clamp<qint64>(done, 0, total)) / double(total)) : -1;
}

void Work::setShare(int thousandths)
{
    m_done = 0;
    m_total = 0;
    m_share = std::clamp(thousandths, 0, 1000);
}

std::optional<int> Work::share() const
{
    const int share = m_share;
    return share < 0 ? std::nullopt : std::optional(share);
}

Progress reportTo(std::shared_ptr<Work> work)
{
    return [work = std::move(work)](int thousandths) {
        work->setShare(thousandths);
        return !work->isCancelled();
    };
}

RunningWork::RunningWork(QObject *parent)
    : QObject(parent)
    , m_ticker(new QTimer(this))
{
    m_ticker->setInterval(tick);
    connect(m_ticker, &QTimer::timeout, this, [this] {
        std::erase_if(m_all, [](const std::weak_ptr<Work> &work) { return work.expired(); });
        if (m_all.empty())
            m_ticker->stop();
        Q_EMIT changed();
    });
}

RunningWork::~RunningWork()
{
    for (const std::weak_ptr<Work> &each : m_all)
        if (const auto work = each.lock())
            work->cancel();
}

std::shared_ptr<Work> RunningWork::begin(const QString &title, Stopping stopping)
{
    auto work = std::make_shared<Work>(title, stopping);
    m_all.push_back(work);
    m_ticker->start();
    return work;
}

std::vector<std::shared_ptr<Work>> RunningWork::shown()
{
    std::vector<std::shared_ptr<Work>> result;
    for (const std::weak_ptr<Work> &each : m_all)
        if (auto work = each.lock(); work && work->elapsed() >= worthAWord)
            result.push_back(std::move(work));
    return result;
}

bool RunningWork::isIdle() const
{
    return std::all_of(m_all.begin(), m_all.end(), [](const std::weak_ptr<Work> &work) { return work.expired(); });
}

} // namespace itsms
