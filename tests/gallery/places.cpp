// Controls that lie over each other, reach out of their part of the window, or answer to the same key.
#include "tests/gallery/flaws.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabBar>

#include <map>

namespace itsms::gallery {

using namespace Qt::StringLiterals;

namespace {

constexpr int tolerance = 2; // pixels two frames may share

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QTabBar *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget);
}

/// A part of a control: buttons in a line, the line of a spin box, the headers of a table.
bool isPart(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent && !parent->isWindow(); parent = parent->parentWidget())
        if (isControl(*parent))
            return true;
    return widget.testAttribute(Qt::WA_TransparentForMouseEvents) || widget.objectName().startsWith("qt_"_L1);
}

std::vector<const QWidget *> controlsOf(const QWidget &window)
{
    std::vector<const QWidget *> controls;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == &window && isControl(*widget) && !isPart(*widget))
            controls.push_back(widget);
    return controls;
}

bool isScrolled(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    // Some widgets follow the scrolling of another one beside them and say so.
    return parent && (qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) || parent->property("scrollsAlong").toBool());
}

/// Up to what scrolls: beyond it, being out of sight is no flaw.
bool reachesOut(const QWidget &widget)
{
    const QRect rect(QPoint(), widget.size());
    for (const QWidget *child = &widget; child->parentWidget() && !child->isWindow() && !isScrolled(*child); child = child->parentWidget()) {
        const QWidget *parent = child->parentWidget();
        const QRect placed(widget.mapTo(parent, QPoint()), rect.size());
        if (!parent->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(placed))
            return true;
    }
    return false;
}

QChar mnemonicOf(const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() && text[at + 1] != u'&' ? text[at + 1].toUpper() : QChar();
}

} // namespace

void findMisplaced(const QWidget &window, std::vector<Flaw> &flaws)
{
    const std::vector<const QWidget *> controls = controlsOf(window);
    for (std::size_t i = 0; i < controls.size(); ++i) {
        if (reachesOut(*controls[i]))
            flaws.push_back({FlawKind::CutOff, nameOf(*controls[i]), u"reaches out of its part of the window"_s});
        const QRect rect = shownRect(*controls[i], window);
        for (std::size_t k = i + 1; k < controls.size(); ++k) {
            const QRect shared = rect & shownRect(*controls[k], window);
            // Something that floats above, such as a palette, is meant to.
            if (shared.width() > tolerance && shared.height() > tolerance && controls[i]->parentWidget() == controls[k]->parentWidget())
                flaws.push_back({FlawKind::Overlap, nameOf(*controls[i]), u"lies over %1"_s.arg(nameOf(*controls[k]))});
        }
    }
}

void findAmbiguousKeys(const QWidget &window, std::vector<Flaw> &flaws)
{
    std::map<QChar, QString> taken;
    const auto take = [&](const QString &text, const QWidget &widget) {
        const QChar key = mnemonicOf(text);
        if (key.isNull())
            return;
        const auto [at, isFree] = taken.emplace(key, text);
        if (!isFree)
            flaws.push_back({FlawKind::Mnemonic, nameOf(widget), u"Alt+%1 is '%2' and '%3'"_s.arg(QString(key), at->second, text)});
    };
    if (const auto *main = qobject_cast<const QMainWindow *>(&window); main && main->menuWidget())
        for (const QAction *action : main->menuWidget()->actions())
            if (action->isVisible() && action->isEnabled())
                take(action->text(), *main->menuWidget());
    for (const QWidget *widget : controlsOf(window)) {
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            take(label->text(), *label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && button->isEnabled())
            take(button->text(), *button);
    }
}

} // namespace itsms::gallery
