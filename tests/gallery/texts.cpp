// Texts that have less room than they need.
#include "tests/gallery/flaws.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace itsms::gallery {

using namespace Qt::StringLiterals;

namespace {

constexpr int tolerance = 1; // pixels lost in rounding

class Texts
{
public:
    explicit Texts(std::vector<Flaw> &flaws)
        : m_flaws(flaws)
    {
    }

    void need(const QWidget &widget, int wanted, int room, const QString &text)
    {
        if (wanted > room + tolerance)
            m_flaws.push_back({FlawKind::Clipped, nameOf(widget), u"'%1' needs %2 of %3 pixels"_s.arg(text.left(60)).arg(wanted).arg(room)});
    }

    void label(const QLabel &label)
    {
        if (label.text().isEmpty())
            return;
        if (label.wordWrap()) {
            need(label, label.heightForWidth(label.width()), label.height(), label.text());
            return;
        }
        need(label, label.sizeHint().width(), label.width(), label.text());
        need(label, label.sizeHint().height(), label.height(), label.text());
    }

    void button(const QAbstractButton &button)
    {
        if (button.text().isEmpty())
            return;
        if (const auto *tool = qobject_cast<const QToolButton *>(&button); tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            return;
        need(button, button.sizeHint().width(), button.width(), button.text());
        need(button, std::min(button.sizeHint().height(), button.fontMetrics().height()), button.height(), button.text());
    }

    void tabs(const QTabBar &bar)
    {
        for (int i = 0; i < bar.count(); ++i) {
            const int icon = bar.tabIcon(i).isNull() ? 0 : bar.iconSize().width() + 4;
            const int text = bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(i)).width();
            if (bar.isTabVisible(i))
                need(bar, text + icon, bar.tabRect(i).width(), bar.tabText(i));
        }
    }

    void header(const QHeaderView &header)
    {
        const QAbstractItemModel *model = header.model();
        for (int i = 0; model && i < header.count(); ++i) {
            const QString text = model->headerData(i, header.orientation(), Qt::DisplayRole).toString();
            if (header.isSectionHidden(i) || text.isEmpty() || header.orientation() != Qt::Horizontal)
                continue;
            // What is scrolled aside has its own width, what is in sight counts.
            const int from = header.sectionViewportPosition(i);
            const QVariant turnedFrom = header.property("turnedFrom");
            const int room = turnedFrom.isValid() && i >= turnedFrom.toInt() ? header.height() : header.sectionSize(i);
            if (from + header.sectionSize(i) > 0 && from < header.viewport()->width())
                need(header, header.fontMetrics().horizontalAdvance(text), room, text);
        }
    }

    void combo(const QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.subControls = QStyle::SC_All;
        const QRect edit = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        const QString text = box.currentIndex() < 0 ? box.placeholderText() : box.currentText();
        const int icon = box.itemIcon(std::max(0, box.currentIndex())).isNull() ? 0 : box.iconSize().width() + 4;
        if (!box.isEditable())
            need(box, box.fontMetrics().horizontalAdvance(text) + icon, edit.width(), text);
    }

    /// What a person typed may be longer than the line; what the program says in it may not.
    void line(const QLineEdit &line)
    {
        if (line.text().isEmpty())
            need(line, line.fontMetrics().horizontalAdvance(line.placeholderText()) + 4, roomIn(line), line.placeholderText());
        if (qobject_cast<const QAbstractSpinBox *>(line.parentWidget()))
            need(line, line.fontMetrics().horizontalAdvance(line.text()), line.width(), line.text());
    }

private:
    static int roomIn(const QLineEdit &line)
    {
        // Small buttons inside the line take their part.
        int room = line.contentsRect().width();
        for (const QToolButton *button : line.findChildren<QToolButton *>())
            if (button->isVisibleTo(&line))
                room -= button->width();
        return room;
    }

    std::vector<Flaw> &m_flaws;
};

bool isFigure(const QString &text)
{
    static const QRegularExpression figure(u"^[-+\u2212]?[0-9][0-9.,:'\u00a0\u202f /-]*( ?[%€$A-Za-z]{0,4})?$"_s);
    return figure.match(text).hasMatch();
}

/// The rows in sight of one column: how many are too narrow, and the first of them.
void findInColumn(const QAbstractItemView &view, int column, const std::vector<QModelIndex> &rows, std::vector<Flaw> &flaws)
{
    std::size_t narrow = 0;
    QString first;
    QString number;
    for (const QModelIndex &row : rows) {
        const QModelIndex index = row.sibling(row.row(), column);
        const QString text = index.data().toString();
        // A tree indents its entries; their rectangle begins after that.
        if (text.isEmpty() || text.contains(u'\n') || view.sizeHintForIndex(index).width() <= view.visualRect(index).width() + tolerance)
            continue;
        ++narrow;
        if (first.isEmpty())
            first = text;
        if (number.isEmpty() && isFigure(text))
            number = text;
    }
    const QString heading = view.model()->headerData(column, Qt::Horizontal).toString();
    if (!number.isEmpty())
        flaws.push_back({FlawKind::Number, nameOf(view), u"'%1' in the column '%2'"_s.arg(number, heading)});
    else if (narrow * 2 > rows.size())
        flaws.push_back({FlawKind::Cell, nameOf(view), u"%1 of %2 rows are cut short in '%3', such as '%4'"_s.arg(narrow).arg(rows.size()).arg(heading, first.left(60))});
}

std::vector<QModelIndex> rowsInSight(const QAbstractItemView &view)
{
    std::vector<QModelIndex> rows;
    const int height = view.viewport()->height();
    int y = 1;
    while (y < height && rows.size() < 100) {
        const QModelIndex index = view.indexAt({1, y});
        if (!index.isValid())
            break;
        rows.push_back(index.siblingAtColumn(0));
        y = view.visualRect(index).bottom() + 2;
    }
    return rows;
}

} // namespace

void findClipped(const QWidget &window, std::vector<Flaw> &flaws)
{
    Texts texts(flaws);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.label(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.button(*button);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            texts.tabs(*tabs);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            texts.header(*header);
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            texts.combo(*combo);
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts.line(*line);
    }
}

void findNarrowCells(const QWidget &window, std::vector<Flaw> &flaws)
{
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || !view->model() || qobject_cast<const QHeaderView *>(view))
            continue;
        const std::vector<QModelIndex> rows = rowsInSight(*view);
        if (rows.empty())
            continue;
        const auto *table = qobject_cast<const QTableView *>(view);
        const auto *tree = qobject_cast<const QTreeView *>(view);
        const QHeaderView *header = table ? table->horizontalHeader() : tree ? tree->header() : nullptr;
        for (int column = 0; header && column < view->model()->columnCount(); ++column) {
            if (header->isSectionHidden(column) || header->sectionViewportPosition(column) >= view->viewport()->width())
                continue;
            findInColumn(*view, column, rows, flaws);
        }
    }
}

} // namespace itsms::gallery
