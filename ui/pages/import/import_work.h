// A run of an import beside the window: how far it is, and a button that stops it and leaves nothing behind.
#pragma once

#include "core/exchange/import.h"

#include <QWidget>

#include <atomic>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace itsms {

/// The only place of the import that knows of progress and of stopping.
class ImportWork final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportWork(QWidget *parent = nullptr);
    ~ImportWork() override;

    /// Shows itself and returns what the worker calls with its progress; false from it means stop.
    std::function<bool(const ImportProgress &)> begin(const QString &what);
    void end();
    bool isRunning() const { return m_running; }
    void stop();

Q_SIGNALS:
    void runningChanged();

private:
    /// What the worker counts up and the window looks at.
    struct Shared
    {
        std::atomic<bool> stopped = false;
        std::atomic<qint64> rows = 0;
        std::atomic<qint64> position = 0;
        std::atomic<qint64> size = 0;
    };

    void show();
    void setRunning(bool running);

    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer *m_ticker;
    std::shared_ptr<Shared> m_shared;
    QString m_what;
    bool m_running = false;
};

} // namespace itsms
