// What all searches for flaws share.
#include "tests/gallery/flaws.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>

namespace itsms::gallery {

using namespace Qt::StringLiterals;

QString kindWord(FlawKind kind)
{
    switch (kind) {
    case FlawKind::Clipped:
        return u"clipped text"_s;
    case FlawKind::CutOff:
        return u"cut off"_s;
    case FlawKind::Overlap:
        return u"overlap"_s;
    case FlawKind::Contrast:
        return u"contrast"_s;
    case FlawKind::Number:
        return u"truncated number"_s;
    case FlawKind::Cell:
        return u"narrow column"_s;
    case FlawKind::Mnemonic:
        return u"ambiguous key"_s;
    }
    return {};
}

QString nameOf(const QWidget &widget)
{
    QString called = widget.accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        called = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && !button->text().isEmpty())
        called = button->text();
    if (called.isEmpty())
        called = widget.objectName();
    for (const QWidget *parent = widget.parentWidget(); called.isEmpty() && parent; parent = parent->parentWidget())
        called = parent->accessibleName().isEmpty() ? parent->objectName() : u"in "_s + parent->accessibleName();
    return u"%1 '%2'"_s.arg(QString::fromLatin1(widget.metaObject()->className()).section(u"::"_s, -1), called.left(80).replace(u'\n', u' '));
}

QRect shownRect(const QWidget &widget, const QWidget &window)
{
    QRect rect(widget.mapTo(&window, QPoint()), widget.size());
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        rect &= QRect(parent == &window ? QPoint() : parent->mapTo(&window, QPoint()), parent->size());
        if (parent == &window)
            break;
    }
    return rect;
}

std::vector<Flaw> flawsOf(const QWidget &window, const QImage &picture)
{
    std::vector<Flaw> flaws;
    findClipped(window, flaws);
    findNarrowCells(window, flaws);
    findMisplaced(window, flaws);
    findFaint(window, picture, flaws);
    findAmbiguousKeys(window, flaws);
    return flaws;
}

} // namespace itsms::gallery
