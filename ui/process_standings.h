// How processes do, as a session has read it: kept until the file changes, so that a page is there at once when somebody comes back to it.
#pragma once

#include "core/engine/process_standing.h"

#include <QHash>
#include <QObject>

namespace itsms {

class Session;

/// What is known of one process. The parts are read side by side, each by one worker, and come one after the other.
struct ProcessView
{
    struct Records
    {
        std::vector<ProcessKeeper> keepers;
        std::vector<RegisterStanding> registers;
        std::vector<DuePart> due;
    };

    struct Surroundings
    {
        std::vector<ProcessNeighbour> neighbours;
        std::vector<ProcessChange> changes;
    };

    Moment moment;
    Period period; ///< Of the measures.
    qint64 version = 0; ///< Of the file.
    std::optional<Records> records = {};
    std::optional<ProcessRules> rules = {};
    std::optional<std::vector<MeasureStanding>> measures = {};
    std::optional<Surroundings> surroundings = {};
    QString failure = {}; ///< Why a part could not be read.

    bool isComplete() const { return records && rules && measures && surroundings; }
};

class ProcessStandings final : public QObject
{
    Q_OBJECT

public:
    /// Those that the pages of a session share.
    static ProcessStandings &of(Session &session);

    /// What is known now; what is not, or has grown old, is read beside the window. The process is one of the session's catalogue.
    std::shared_ptr<const ProcessView> view(const Process &process);

Q_SIGNALS:
    /// Also where reading a part failed. Of a view that replaces one that is shown, once: when it is whole.
    void partRead(const QString &process, std::shared_ptr<const itsms::ProcessView> view);

private:
    using Known = std::shared_ptr<ProcessView>;

    explicit ProcessStandings(Session &session);

    Known begin(const Process &process);
    void take(const QString &process, const Known &view);

    Session &m_session;
    QHash<QString, Known> m_shown;
    QHash<QString, Known> m_reading; ///< What will replace it, once complete.
};

} // namespace itsms
