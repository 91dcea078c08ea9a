// How quickly a list of 150,000 records answers: a key press, a jump of the scroll bar, a group.
#include "tests/ui/list_desk.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

/// Counts what is painted.
class PaintWatch final : public QObject
{
public:
    using QObject::QObject;
    int painted = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        painted += event->type() == QEvent::Paint;
        return false;
    }
};

qint64 ninetyFifth(std::vector<qint64> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() * 95 / 100];
}

} // namespace

TEST_CASE("a key press in the filter repaints a list of 150,000 within a frame or three", "[.large]")
{
    Desk desk(150000);
    REQUIRE(waitFor([&] { return desk.rows() == 150000; }, 20000));
    PaintWatch watch;
    desk.table().viewport()->installEventFilter(&watch);
    std::vector<qint64> times;
    for (const QString &word : {u"person 000"_s, u"p12"_s, u"example"_s, u"0001"_s, u"active"_s}) {
        desk.line().clear();
        settle();
        for (const QChar key : word) {
            int loaded = 0;
            const auto counting = QObject::connect(&desk.model(), &RecordListModel::loaded, &watch, [&loaded] { ++loaded; });
            watch.painted = 0;
            QElapsedTimer timer;
            timer.start();
            QTest::keyClicks(&desk.line(), QString(key));
            REQUIRE(waitFor([&] { return loaded > 0 && (watch.painted > 0 || desk.rows() == 0); }));
            times.push_back(timer.nsecsElapsed() / 1000);
            QObject::disconnect(counting);
            settle();
        }
    }
    WARN("key press to repainted list, 95th percentile: " << double(ninetyFifth(times)) / 1000 << " ms of " << times.size());
    CHECK(ninetyFifth(times) < 150000);
}

TEST_CASE("dragging the scroll bar through 150,000 records paints every frame in time", "[.large]")
{
    Desk desk(150000);
    REQUIRE(waitFor([&] { return desk.rows() == 150000; }, 20000));
    QScrollBar &bar = *desk.table().verticalScrollBar();
    std::vector<qint64> times;
    for (int step = 0; step <= 300; ++step) {
        QElapsedTimer timer;
        timer.start();
        bar.setValue(int(qint64(bar.maximum()) * step / 300));
        desk.table().viewport()->repaint();
        times.push_back(timer.nsecsElapsed() / 1000);
    }
    WARN("frame while dragging, slowest: " << double(*std::max_element(times.begin(), times.end())) / 1000 << " ms, 95th percentile "
                                           << double(ninetyFifth(times)) / 1000 << " ms");
    CHECK(ninetyFifth(times) < 50000);
}

TEST_CASE("150,000 records group by a field of few values and by one of many, and close at once", "[.large]")
{
    Desk desk(150000);
    for (const Name field : {Name("state"), Name("phone")}) {
        QElapsedTimer timer;
        timer.start();
        desk.model().setGroup(findField(desk.sample.person(), field));
        REQUIRE(waitFor([&] { return !desk.model().groups().isEmpty(); }, 20000));
        WARN("grouped by " << std::string(field) << " after " << timer.elapsed() << " ms");
        timer.restart();
        desk.model().toggleGroup(0);
        desk.model().toggleGroup(0);
        CHECK(timer.elapsed() < 500);
        desk.model().setGroup(nullptr);
        settle();
    }
    desk.table().selectAll();
    QElapsedTimer timer;
    timer.start();
    CHECK(desk.table().selectedIds().size() == 150000);
    CHECK(timer.elapsed() < 500);
}
