// The real window with the list of a record type in it, and how long what a person does takes until it shows.
#include "tests/bench/support/window.h"

#include "core/catalogue.h"
#include "core/store/records.h"
#include "tests/bench/support/bench.h"
#include "ui/look.h"
#include "ui/page_stack.h"
#include "ui/pages/page.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QThreadPool>

namespace bench {

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // milliseconds

/// Notes that the viewport of a table was painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *watched)
        : m_watched(watched)
    {
        watched->installEventFilter(this);
    }

    bool painted = false;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        painted = painted || (object == m_watched && event->type() == QEvent::Paint);
        return false;
    }

private:
    QWidget *m_watched;
};

/// As the loop of the program does it: outside of one, what is to be deleted later stays, page upon page.
void processEvents(QEventLoop::ProcessEventsFlags flags, int milliseconds)
{
    QCoreApplication::processEvents(flags, milliseconds);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

template <typename Condition>
void waitFor(const char *what, Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 1);
        if (timer.elapsed() > patience) {
            fprintf(stderr, "waited in vain for %s\n", what);
            exit(1);
        }
    }
}

} // namespace

Window::Window(const QString &path, const QString &type)
    : m_type(type)
{
    applyLook(*qApp, Theme::Light);
    m_window = std::make_unique<MainWindow>(Catalogue::standard());
    m_window->resize(1280, 800);
    m_window->show();
    m_window->openFile(path);
    if (!m_window->session())
        exit(1);
    m_window->pages().go(listOf(type));
    waitFor("the list", [this] { return table() && table()->model()->rowCount() > 0; });
    settle();
}

void Window::settle()
{
    for (int i = 0; i < 5; ++i) {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        processEvents(QEventLoop::AllEvents, 20);
    }
}

QTableView *Window::table() const
{
    const Page *page = m_window->pages().current();
    return page ? page->findChild<QTableView *>() : nullptr;
}

QLineEdit *Window::filter() const
{
    auto *line = m_window->pages().current()->findChild<QLineEdit *>(u"filter"_s);
    if (!line) {
        fprintf(stderr, "the list has no line named 'filter'\n");
        exit(1);
    }
    return line;
}

double Window::untilRepainted(const std::function<void()> &act)
{
    // The model says when an answer is there, also where it is the one from before; the table paints it, unless it holds nothing.
    QTableView *view = table();
    PaintWatch paint(view->viewport());
    const QSignalSpy answers(view->model(), SIGNAL(loaded()));
    if (!answers.isValid())
        exit(1);
    QObject::connect(view->model(), &QAbstractItemModel::modelReset, &paint, [&paint] { paint.painted = false; });
    QObject::connect(view->model(), &QAbstractItemModel::dataChanged, &paint, [&paint] { paint.painted = false; });
    const double time = timed([&] {
        act();
        waitFor("the answer", [&] { return !answers.isEmpty() && (paint.painted || !view->isVisible() || view->model()->rowCount() == 0); });
    });
    settle();
    return time;
}

std::vector<double> Window::openRecords(int count)
{
    const Workbook &workbook = m_window->session()->workbook();
    const RecordType &type = *workbook.catalogue().type(m_type);
    const Ids ids = need(recordIds(workbook, {.type = &type, .limit = qint64(count) * 100}));
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const qint64 id = ids[std::size_t(i) * ids.size() / std::size_t(count)];
        const QString ref = need(readRecord(workbook, type, id)).text("ref");
        const double time = timed([&] {
            m_window->pages().go(recordAt(m_type, id));
            waitFor("the record", [&] { return m_window->pages().current()->title().startsWith(ref); });
            m_window->pages().current()->repaint();
            QCoreApplication::processEvents();
        });
        settle();
        m_window->pages().back();
        settle();
        // The first one loads icons and fonts that stay.
        if (i > 0)
            times.push_back(time);
    }
    return times;
}

} // namespace bench
