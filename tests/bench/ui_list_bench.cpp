// Working with a list of 150,000 incidents in the real window: a key in the filter until the list shows the answer, the scroll bar
// dragged from one end to the other, a record opened; the same in a table over a plain query on the same file where it can do that.
#include "tests/bench/support/bench.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/window.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

constexpr double frame = 16; // milliseconds
constexpr int frames = 600; // steps of a drag through the whole list
constexpr int opened = 60; // records

/// The table itself, with the query typed anew at every key, on the thread of the window.
class PlainTable
{
public:
    explicit PlainTable(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!m_database.open())
            exit(1);
        filter({});
        m_table.setModel(&m_model);
        m_table.resize(1280, 720);
        m_table.show();
    }

    QTableView &table() { return m_table; }

    void filter(const QString &text)
    {
        QSqlQuery query(m_database);
        query.prepare(u"SELECT ref, title, state, owner, reported_at, priority, service, category, assigned_to FROM incident "
                      "WHERE title LIKE '%' || ? || '%' ORDER BY id DESC"_s);
        query.addBindValue(text);
        query.exec();
        m_model.setQuery(std::move(query));
    }

    void fetchAll()
    {
        while (m_model.canFetchMore())
            m_model.fetchMore();
    }

private:
    QSqlDatabase m_database;
    QSqlQueryModel m_model;
    QTableView m_table;
};

/// Milliseconds of each step of a drag from the top to the bottom.
std::vector<double> drag(QTableView &table)
{
    std::vector<double> times;
    QScrollBar *bar = table.verticalScrollBar();
    bar->setSliderDown(true);
    for (int i = 0; i <= frames; ++i)
        times.push_back(bench::timed([&] {
            bar->setSliderPosition(int(qint64(bar->maximum()) * i / frames));
            table.viewport()->repaint();
            QCoreApplication::processEvents();
        }));
    bar->setSliderDown(false);
    return times;
}

void printDrag(const char *name, const std::vector<double> &times)
{
    const auto late = std::count_if(times.begin(), times.end(), [](double each) { return each > frame; });
    printf("%-28s frames=%zu longer_than_16_ms=%lld median_ms=%.2f p95_ms=%.2f max_ms=%.1f goal_ms=%.0f ratio=%.2f %s\n", name, times.size(),
        static_cast<long long>(late), bench::percentile(times, 0.5), bench::percentile(times, 0.95), bench::percentile(times, 1), frame,
        bench::percentile(times, 1) / frame, late == 0 ? "met" : "MISSED");
    fflush(stdout);
}

void measureFilter(bench::Window &window, PlainTable &plain)
{
    QLineEdit *filter = window.filter();
    std::vector<double> ours;
    std::vector<double> theirs;
    const QString words[] = {u"printer"_s, u"mail server"_s, u"vpn"_s, u"zzz"_s, u"große"_s, u"T1000123"_s};
    for (const QString &word : words) {
        QString typed;
        for (const QChar key : word) {
            typed += key;
            ours.push_back(window.untilRepainted([&] { QTest::sendKeyEvent(QTest::Click, filter, Qt::Key_unknown, QString(key), Qt::NoModifier, 0); }));
            theirs.push_back(bench::timed([&] {
                plain.filter(typed);
                plain.table().viewport()->repaint();
            }));
        }
        window.untilRepainted([&] { filter->clear(); });
    }
    bench::printPercentile("ui_filter_key", 50, ours);
    bench::printPercentile("ui_filter_key_plain_like", 50, theirs);
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
    const QString path = bench::incidentsWorkbook();
    bench::Window window(path, u"incident"_s);
    PlainTable plain(path);

    printDrag("ui_drag_first", drag(*window.table()));
    printDrag("ui_drag_again", drag(*window.table()));
    plain.fetchAll();
    printDrag("ui_drag_plain", drag(plain.table()));
    measureFilter(window, plain);
    bench::printPercentile("ui_open_record", 30, window.openRecords(opened));
    return 0;
}
