// From the start of the program to the first list on the screen, of 150,000 incidents, and the memory it takes until then, against a
// window with a table over a plain query on the same file: one that has read its first rows, and one that has read them all.
#include "tests/bench/support/bench.h"
#include "tests/bench/support/figures.h"
#include "ui/destination.h"
#include "ui/preferences.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <array>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 11;

struct Start
{
    double milliseconds = 0;
    double kilobytes = 0;
};

Start startOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains('\n') && process.waitForReadyRead(60'000))
        said += process.readAllStandardOutput();
    const Start start{.milliseconds = double(timer.nsecsElapsed()) / 1e6, .kilobytes = said.mid(8).trimmed().toDouble()};
    process.waitForFinished();
    if (!said.startsWith("painted ")) {
        fprintf(stderr, "%s never painted a list\n", qPrintable(program));
        exit(1);
    }
    return start;
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qunsetenv(name);
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());
    qputenv("ITSMS_MEASURE_START", "1");
    const QCoreApplication application(argc, argv);
    // The workbench opens the page a file was left at: here the list of incidents.
    QCoreApplication::setOrganizationName(u"itsms-workbench"_s);
    QCoreApplication::setApplicationName(u"itsms-workbench"_s);
    const QString path = bench::incidentsWorkbook();
    {
        Preferences preferences;
        preferences.setLastPage(path, listOf(u"incident"_s).path());
    }
    std::array<std::vector<double>, 3> times;
    std::array<std::vector<double>, 3> memory;
    for (int i = 0; i <= runs; ++i) {
        const Start starts[] = {startOf(QStringLiteral(ITSMS_WORKBENCH), {path}), startOf(QStringLiteral(ITSMS_PLAIN_WINDOW), {path}),
            startOf(QStringLiteral(ITSMS_PLAIN_WINDOW), {path, u"all"_s})};
        // The first ones read the file and the libraries into memory.
        for (std::size_t k = 0; i > 0 && k < times.size(); ++k) {
            times[k].push_back(starts[k].milliseconds);
            memory[k].push_back(starts[k].kilobytes / 1024);
        }
    }
    bench::printRatio("ui_start_time", "ms", 1.5, times[0], times[1]);
    bench::printRatio("ui_start_memory", "MB", 2.5, memory[0], memory[1]);
    bench::printRatio("ui_start_time_all_rows", "ms", 1.5, times[0], times[2]);
    bench::printRatio("ui_start_memory_all_rows", "MB", 2.5, memory[0], memory[2]);
    return 0;
}
