// What the gallery says about a page can be relied on: it finds the flaws that are there and none that are not.
#include "tests/gallery/flaws.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

using namespace itsms::gallery;
using namespace Qt::StringLiterals;

namespace {

int count(const std::vector<Flaw> &flaws, FlawKind kind)
{
    return int(std::count_if(flaws.begin(), flaws.end(), [kind](const Flaw &flaw) { return flaw.kind == kind; }));
}

/// A window without a layout, in which a test puts things where it wants them.
class Board
{
public:
    Board()
    {
        m_window.resize(600, 400);
        m_window.setPalette(QPalette(Qt::black, Qt::white, Qt::lightGray, Qt::darkGray, Qt::gray, Qt::black, Qt::white, Qt::white, Qt::white));
    }

    template <typename Widget>
    Widget &put(Widget *widget, const QRect &rect)
    {
        widget->setParent(&m_window);
        widget->setGeometry(rect);
        return *widget;
    }

    std::vector<Flaw> flaws()
    {
        m_window.show();
        return flawsOf(m_window, m_window.grab().toImage());
    }

private:
    QWidget m_window;
};

} // namespace

TEST_CASE("a window in which everything has room is without flaws", "[gallery]")
{
    Board board;
    board.put(new QLabel(u"Name"_s), {10, 10, 200, 30});
    board.put(new QPushButton(u"&Save"_s), {10, 50, 200, 40});
    board.put(new QLineEdit(u"A text"_s), {10, 100, 200, 40});
    CHECK(board.flaws().empty());
}

TEST_CASE("a label, a button and a hint with less room than they need are found", "[gallery]")
{
    Board board;
    board.put(new QLabel(u"A label that needs more room than this"_s), {10, 10, 40, 30});
    board.put(new QPushButton(u"A button that needs more room"_s), {10, 50, 40, 40});
    board.put(new QLineEdit, {10, 100, 40, 40}).setPlaceholderText(u"A hint that needs more room"_s);
    auto *wrapped = new QLabel(u"A label of several lines that has the height of one alone, and so loses most of them"_s);
    wrapped->setWordWrap(true);
    board.put(wrapped, {10, 150, 120, 18});
    CHECK(count(board.flaws(), FlawKind::Clipped) == 4);
}

TEST_CASE("controls over each other, out of their parent, or faint are found", "[gallery]")
{
    Board board;
    board.put(new QPushButton(u"One"_s), {10, 10, 100, 40});
    board.put(new QPushButton(u"Two"_s), {60, 20, 100, 40});
    board.put(new QPushButton(u"Three"_s), {550, 100, 100, 40});
    auto *faint = new QLabel(u"Hard to read"_s);
    faint->setStyleSheet(u"color: #c0c0c0"_s);
    board.put(faint, {10, 200, 200, 30});
    const std::vector<Flaw> flaws = board.flaws();
    CHECK(count(flaws, FlawKind::Overlap) == 1);
    CHECK(count(flaws, FlawKind::CutOff) == 1);
    CHECK(count(flaws, FlawKind::Contrast) == 1);
}

TEST_CASE("a truncated number and a key with two meanings are found", "[gallery]")
{
    Board board;
    QStandardItemModel model(2, 2);
    model.setItem(0, 0, new QStandardItem(u"1,234,567.89"_s));
    model.setItem(0, 1, new QStandardItem(u"A text of some length that nobody minds"_s));
    model.setItem(1, 0, new QStandardItem(u"1"_s));
    model.setItem(1, 1, new QStandardItem(u"Short"_s));
    auto *table = new QTableView;
    table->setModel(&model);
    board.put(table, {10, 10, 400, 200});
    table->setColumnWidth(0, 40);
    board.put(new QPushButton(u"&Save"_s), {10, 250, 200, 40});
    board.put(new QPushButton(u"&Send"_s), {10, 300, 200, 40});
    const std::vector<Flaw> flaws = board.flaws();
    CHECK(count(flaws, FlawKind::Number) == 1);
    CHECK(count(flaws, FlawKind::Cell) == 0);
    CHECK(count(flaws, FlawKind::Mnemonic) == 1);
}
