// Copies of the workbook and its verification: where the copies are, a new one, and whether the file is whole.
#pragma once

#include "core/store/verify.h"
#include "ui/session.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace itsms {

class BackupSection final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupSection(Session &session, QWidget *parent = nullptr);
    ~BackupSection() override;

    void refresh();

private:
    /// What the worker and the window both look at.
    struct Shared
    {
        std::atomic<int> thousandths = 0;
        std::atomic<bool> cancelled = false;
    };

    void build();
    void copyNow();
    void verifyNow();
    void setRunning(const QString &sentence);
    void finish(const QString &sentence, bool good);
    Progress progress() const;

    Session &m_session;
    QLabel *m_where;
    QLabel *m_copies;
    QPushButton *m_folder;
    QPushButton *m_copy;
    QPushButton *m_verify;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_outcome;
    QTimer *m_ticker;
    std::shared_ptr<Shared> m_shared;
};

} // namespace itsms
