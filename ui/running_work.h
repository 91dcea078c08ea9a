// What runs beside the window: how far it is, and how to stop it.
#pragma once

#include "core/store/verify.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

class QTimer;

namespace itsms {

enum class Stopping { Possible, Impossible };

/// One piece of work. It runs as long as somebody holds it: give it to the worker, and let go of it when the result has arrived.
/// Everything but the title may be touched from any thread.
class Work
{
public:
    Work(QString title, Stopping stopping);

    const QString &title() const { return m_title; }
    bool canBeStopped() const { return m_stopping == Stopping::Possible; }

    /// `done` of `total`; where the total is not known it is 0, and then only `done` is shown.
    void setProgress(qint64 done, qint64 total);
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }
    /// The same as a share, for work that counts nothing a person knows. Setting it forgets the numbers.
    void setShare(int thousandths);
    std::optional<int> share() const; ///< In thousandths; nothing while it is not known.

    /// Asks the worker to stop; it looks at isCancelled() between two steps and leaves nothing half done.
    void cancel() { m_cancelled = canBeStopped(); }
    bool isCancelled() const { return m_cancelled; }

    qint64 elapsed() const { return m_clock.elapsed(); } ///< Milliseconds.

private:
    const QString m_title;
    const Stopping m_stopping;
    QElapsedTimer m_clock;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<int> m_share = -1;
    std::atomic<bool> m_cancelled = false;
};

/// For the functions of core that tell their progress: counts it into the work, and stops where the person cancelled.
Progress reportTo(std::shared_ptr<Work> work);

/// All work of a session. What is still running when the session ends is asked to stop.
class RunningWork final : public QObject
{
    Q_OBJECT

public:
    explicit RunningWork(QObject *parent = nullptr);
    ~RunningWork() override;

    std::shared_ptr<Work> begin(const QString &title, Stopping stopping = Stopping::Possible);

    /// What runs long enough to be worth a word, the longest first.
    std::vector<std::shared_ptr<Work>> shown();
    bool isIdle() const;

Q_SIGNALS:
    /// Some times a second while something runs, and once when nothing does any more.
    void changed();

private:
    std::vector<std::weak_ptr<Work>> m_all;
    QTimer *m_ticker;
};

} // namespace itsms
