// A run of an import beside the window.
#include "ui/pages/import/import_work.h"

#include "ui/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int tick = 100; // milliseconds

} // namespace

ImportWork::ImportWork(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton(icon(u"dialog-cancel"_s), tr("Cancel")))
    , m_ticker(new QTimer(this))
    , m_shared(std::make_shared<Shared>())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::gap);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setTextVisible(false);
    m_stop->setAccessibleName(m_stop->text());
    m_ticker->setInterval(tick);
    connect(m_ticker, &QTimer::timeout, this, &ImportWork::show);
    connect(m_stop, &QPushButton::clicked, this, &ImportWork::stop);
    hide();
}

ImportWork::~ImportWork() { m_shared->stopped = true; }

std::function<bool(const ImportProgress &)> ImportWork::begin(const QString &what)
{
    m_what = what;
    m_shared = std::make_shared<Shared>();
    setRunning(true);
    return [shared = m_shared](const ImportProgress &progress) {
        shared->rows = progress.rows;
        shared->position = progress.position;
        shared->size = progress.size;
        return !shared->stopped;
    };
}

void ImportWork::end() { setRunning(false); }

void ImportWork::stop()
{
    m_shared->stopped = true;
    m_stop->setEnabled(false);
}

void ImportWork::setRunning(bool running)
{
    m_running = running;
    m_stop->setEnabled(running);
    running ? m_ticker->start() : m_ticker->stop();
    show();
    setVisible(running);
    Q_EMIT runningChanged();
}

void ImportWork::show()
{
    const qint64 size = m_shared->size;
    // Thousandths: files can be larger than the bar's numbers.
    m_bar->setRange(0, size > 0 ? 1000 : 0);
    m_bar->setValue(size > 0 ? int(1000 * m_shared->position / size) : 0);
    m_text->setText(m_shared->stopped ? tr("Stopping\u2026")
                                      : tr("%1 %2 rows", "what is done, such as Importing, and how many").arg(m_what, QLocale().toString(m_shared->rows)));
}

} // namespace itsms
