// Flaws of a window that can be computed: texts cut short, controls over each other, words that are hard to read, keys with two meanings.
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

#include <vector>

namespace itsms::gallery {

enum class FlawKind {
    Clipped, ///< A label, button, tab or heading of a column that has less room than its text needs.
    CutOff, ///< A control that reaches out of the part of the window it lives in.
    Overlap, ///< Two controls in the same place.
    Contrast, ///< A text below 4.5:1 on what lies under it.
    Number, ///< A figure or a date in a cell too narrow for it: a part of a number is another number.
    Cell, ///< A text in a cell too narrow for it. Titles may be long; where it is most of a column, the column is too narrow.
    Mnemonic, ///< Two controls that answer the same Alt key: then neither does at once.
};

struct Flaw
{
    FlawKind kind;
    QString where; ///< The control.
    QString what;

    bool operator==(const Flaw &) const = default;
};

QString kindWord(FlawKind kind);

/// All of what shows in `window`. `picture` is the window as it was painted, of any device pixel ratio.
std::vector<Flaw> flawsOf(const QWidget &window, const QImage &picture);

/// The parts of flawsOf.
void findClipped(const QWidget &window, std::vector<Flaw> &flaws);
void findNarrowCells(const QWidget &window, std::vector<Flaw> &flaws);
void findMisplaced(const QWidget &window, std::vector<Flaw> &flaws);
void findFaint(const QWidget &window, const QImage &picture, std::vector<Flaw> &flaws);
void findAmbiguousKeys(const QWidget &window, std::vector<Flaw> &flaws);

/// Its class and what it is called, for a person who looks for it.
QString nameOf(const QWidget &widget);

/// The part of a control that its parents let through, in the coordinates of `window`.
QRect shownRect(const QWidget &widget, const QWidget &window);

} // namespace itsms::gallery
