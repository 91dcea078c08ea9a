// One open workbook as the pages of a window share it: who works on it, what changed, and where to go next.
#include "ui/session.h"

#include "core/store/backup.h"
#include "core/store/custom_fields.h"
#include "ui/background.h"

#include <QDateTime>
#include <QTimer>

namespace itsms {

namespace {

constexpr int pollInterval = 700; // milliseconds
constexpr int backupDelay = 3000;
constexpr int keptCopies = 7;

} // namespace

Session::Session(std::unique_ptr<Workbook> workbook, Preferences &preferences, Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_workbook(std::move(workbook))
    , m_preferences(preferences)
    , m_dialogs(dialogs)
    , m_names(*m_workbook)
    , m_drafts(m_workbook->path())
    , m_dataVersion(m_workbook->dataVersion())
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Session::poll);
    timer->start(pollInterval);
    // After the window has painted: the first thing a person wants is the page, not the copy.
    QTimer::singleShot(backupDelay, this, &Session::keepBackups);
}

void Session::keepBackups()
{
    if (m_workbook->isReadOnly())
        return;
    const auto rotate = [work = m_running.begin(tr("Keeping a copy of the day"))](const Workbook &own) {
        return rotateBackups(own, QDateTime::currentSecsSinceEpoch(), keptCopies, reportTo(work));
    };
    readInBackground(*m_workbook, this, rotate, [this](const Result<std::optional<QString>> &made) {
        if (!made && made.error().kind != ErrorKind::Cancelled)
            Q_EMIT sentenceWanted(made.error().sentence);
    });
}

Moment Session::present() const { return momentAt(*m_workbook, QDateTime::currentSecsSinceEpoch()); }

Intent Session::intent(const QString &action) const { return {.person = m_preferences.person(), .action = action}; }

void Session::poll()
{
    if (m_workbook->dataVersion() != m_dataVersion)
        noticeChange();
}

void Session::noticeChange()
{
    m_dataVersion = m_workbook->dataVersion();
    m_workbook->refresh();
    m_names.forget();
    Q_EMIT changed();
    const auto customisation = readCustomisation(m_workbook->connection());
    if (customisation && *customisation != catalogue().customisation())
        Q_EMIT definitionsChanged();
}

} // namespace itsms
