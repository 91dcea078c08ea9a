// The page of a process over 150,000 incidents in the real window: from the click until all of it is painted, the first time in a session
// and when somebody comes back to it; against the bare statements of its rules, measures and counts, one after the other.
#include "tests/bench/support/bench.h"
#include "tests/bench/support/figures.h"
#include "ui/look.h"
#include "ui/main_window.h"
#include "ui/page_stack.h"
#include "ui/pages/page.h"
#include "ui/process_standings.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

constexpr int firsts = 7; // windows
constexpr int returns = 10; // to the page, in each of them
constexpr int patience = 20'000; // milliseconds

void processEvents(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    QCoreApplication::processEvents(flags, 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QThreadPool::globalInstance()->waitForDone();
        processEvents();
    }
}

/// Milliseconds until the page of the process is on the screen with all its parts.
double untilPainted(MainWindow &window, const Process &process)
{
    return bench::timed([&] {
        QElapsedTimer timer;
        timer.start();
        window.pages().go(processAt(toText(process.name)));
        const auto view = ProcessStandings::of(*window.session()).view(process);
        while (!view->isComplete()) {
            processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
            if (timer.elapsed() > patience || !view->failure.isEmpty()) {
                fprintf(stderr, "the page was never whole: %s\n", qPrintable(view->failure));
                exit(1);
            }
        }
        processEvents();
        window.repaint();
    });
}

void walk(const Workbook &workbook, std::string_view sql, const Moment &moment)
{
    Statement statement = bench::need(workbook.connection().prepare(sql));
    bindPeriod(statement, workbook, lastTwelveMonths(moment.today), moment);
    while (bench::need(statement.step())) { }
}

/// What the page cannot do without, and nothing around it.
double bareStatements(const Workbook &workbook, const Process &process, const Moment &moment)
{
    return bench::timed([&] {
        for (const Check &check : process.checks)
            walk(workbook, check.offenders, moment);
        for (const Measure &measure : process.measures)
            walk(workbook, measure.series, moment);
        for (const RecordType &type : process.records)
            walk(workbook, "SELECT state, count(*) FROM " + std::string(type.name) + " GROUP BY state", moment);
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qunsetenv(name);
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"itsms-bench"_s);
    QCoreApplication::setApplicationName(u"itsms-bench"_s);
    applyLook(application, Theme::Light);
    const QString path = bench::incidentsWorkbook();
    std::vector<double> first;
    std::vector<double> again;
    std::vector<double> bare;
    for (int run = 0; run <= firsts; ++run) {
        MainWindow window(Catalogue::standard());
        window.resize(1280, 800);
        window.show();
        window.openFile(path);
        if (!window.session())
            return 1;
        window.pages().go(listOf(u"supplier"_s));
        settle();
        const Process &process = *window.session()->catalogue().process(u"incident_management"_s);
        const double fresh = untilPainted(window, process);
        const double limit = bareStatements(window.session()->workbook(), process, window.session()->present());
        for (int i = 0; i < returns; ++i) {
            window.pages().go(listOf(u"supplier"_s));
            settle();
            const double back = untilPainted(window, process);
            if (run > 0)
                again.push_back(back);
        }
        window.close();
        // The first one reads the file and the libraries into memory.
        if (run == 0)
            continue;
        first.push_back(fresh);
        bare.push_back(limit);
    }
    bench::printPercentile("ui_process_page_first", 1000, first);
    bench::printPercentile("ui_process_page_again", 100, again);
    bench::printRatio("ui_process_page_over_bare", "ms", 1.5, first, bare);
    return 0;
}
