// Reading beside the window over connections that stay open: opening one for every key press would cost more than the answer.
#pragma once

#include "ui/background.h"
#include "ui/session.h"

#include <QMutex>

namespace itsms {

class StandingReader final : public QObject
{
    Q_OBJECT

public:
    /// The reader that the pages of a session share.
    static StandingReader &of(Session &session);

    /// `read(Workbook &)` returns a Result; it runs on a worker. `done` receives it on the thread of `context`, not at all where that is
    /// gone by then. Questions may be answered side by side, each over a connection of its own.
    template <typename Read, typename Done>
    void ask(QObject *context, Read read, Done done)
    {
        using Outcome = std::invoke_result_t<Read, Workbook &>;
        inBackground(
            context,
            [shelf = m_shelf, read = std::move(read)]() mutable -> Outcome {
                ITSMS_TRY(std::unique_ptr<Workbook> own, shelf->take());
                Outcome outcome = read(*own);
                shelf->giveBack(std::move(own));
                return outcome;
            },
            std::move(done));
    }

    /// Opens a connection for the first question, before it is asked.
    void warmUp();

private:
    /// Idle connections. Outlives the reader until the last worker is done.
    class Shelf
    {
    public:
        explicit Shelf(const Workbook &workbook);
        Result<std::unique_ptr<Workbook>> take();
        void giveBack(std::unique_ptr<Workbook> workbook);

    private:
        const QString m_path;
        const std::shared_ptr<const Catalogue> m_catalogue;
        QMutex m_mutex;
        std::vector<std::unique_ptr<Workbook>> m_idle;
    };

    explicit StandingReader(Session &session);

    std::shared_ptr<Shelf> m_shelf;
};

} // namespace itsms
