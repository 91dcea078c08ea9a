// Words that are hard to read on what lies under them.
#include "tests/gallery/flaws.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPalette>
#include <QTabBar>

#include <array>
#include <cmath>

namespace itsms::gallery {

using namespace Qt::StringLiterals;

namespace {

constexpr double enough = 4.5;

double luminance(const QColor &colour)
{
    const auto linear = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// The colour that most of the rectangle has.
QColor ground(const QImage &picture, const QRect &rect)
{
    QHash<QRgb, int> counts;
    for (int y = rect.top(); y <= rect.bottom(); y += 2)
        for (int x = rect.left(); x <= rect.right(); x += 2)
            ++counts[picture.pixel(x, y)];
    QRgb most = 0;
    int count = 0;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        if (at.value() > count) {
            most = at.key();
            count = at.value();
        }
    return QColor(most);
}

/// The colour in the rectangle that stands out most: the strokes of the letters.
QColor ink(const QImage &picture, const QRect &rect, const QColor &under)
{
    QColor found = under;
    double best = 1;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x) {
            const QColor colour(picture.pixel(x, y));
            if (const double here = contrast(colour, under); here > best) {
                best = here;
                found = colour;
            }
        }
    return found;
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    return {};
}

} // namespace

void findFaint(const QWidget &window, const QImage &picture, std::vector<Flaw> &flaws)
{
    const double ratio = picture.devicePixelRatio();
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // What cannot be used is allowed to stand back.
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &window || textOf(*widget).isEmpty())
            continue;
        const QRect shown = shownRect(*widget, window);
        // Of what is half out of sight, or under something that lies above, only strokes would be seen.
        if (shown != QRect(widget->mapTo(&window, QPoint()), widget->size()))
            continue;
        const auto covered = [&](QPoint point) {
            const QWidget *top = window.childAt(point);
            return top != widget && !widget->isAncestorOf(top);
        };
        const std::array points{shown.center(), shown.topLeft(), shown.topRight(), shown.bottomLeft(), shown.bottomRight()};
        if (std::any_of(points.begin(), points.end(), covered))
            continue;
        const QRect rect = QRect((shown.topLeft().toPointF() * ratio).toPoint(), (shown.size().toSizeF() * ratio).toSize()) & picture.rect();
        const QColor under = ground(picture, rect);
        const QColor letters = ink(picture, rect, under);
        if (const double found = contrast(letters, under); letters != under && found < enough)
            flaws.push_back({FlawKind::Contrast, nameOf(*widget), u"%1 on %2 is %3:1"_s.arg(letters.name(), under.name()).arg(found, 0, 'f', 1)});
    }
}

} // namespace itsms::gallery
