// The only place that decides colours, fonts and icons.
#pragma once

#include "core/declaration.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

#include <array>

class QAction;
class QApplication;
class QMenu;

namespace itsms {

enum class Theme { System, Light, Dark };

/// Six colours that stay apart for colour-blind eyes, each at least 3:1 on the palette's base.
using SeriesColours = std::array<QColor, 6>;

/// The roles a colour can play. Every text colour is at least 4.5:1 on window, base and alternate.
struct Palette
{
    QColor window;
    QColor base; ///< Tables and fields.
    QColor alternate; ///< Every second row of a table.
    QColor line;
    QColor frame; ///< Around what is typed into: at least 3:1 on window, base and alternate.
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor selection; ///< Chosen rows, on which icons and coloured words stay readable.
    QColor good;
    QColor warning;
    QColor bad;
    SeriesColours series;
    bool dark = false;
};

Palette lightPalette();
Palette darkPalette();
QPalette toQPalette(const Palette &palette);

/// The workbench's palette behind a widget's own, so that whatever paints itself follows light and dark.
Palette paletteFor(const QPalette &palette);

/// Fusion with roomier tables, the palette of the theme and Breeze icons. May be called again when the person chooses another theme.
void applyLook(QApplication &application, Theme theme);

/// What the desktop has chosen: its palette before applyLook() replaced it, or what it said later.
bool systemIsDark(const QApplication &application);
void setSystemDark(QApplication &application, bool dark);

/// Asks the toolkit for the desktop's palette again, after it announced another. The look has to be applied anew.
void readSystemDark(QApplication &application);

QColor severityColour(Severity severity, const Palette &palette);
QString severityIcon(Severity severity);

/// What a word of state means to who reads it. Never shown by colour alone: the word stands beside it.
enum class Tone { Plain, Muted, Note, Good, Warning, Bad };

QColor toneColour(Tone tone, const Palette &palette);
QString toneIcon(Tone tone); ///< Empty for Plain and Muted.

/// An icon of the theme by its freedesktop name, such as "document-edit".
QIcon icon(const QString &name);
/// The same for an entry of a menu, looked for when the menu first opens: few of them do.
void giveIcon(QMenu &menu, QAction &action, const QString &name);

enum class TextSize { Body, Heading, Title };
enum class TextWeight { Regular, Strong };

QFont font(TextSize size, TextWeight weight = TextWeight::Regular);

/// The font itself where its ten figures are equally wide, otherwise one like it whose figures are.
QFont tabularFont(const QFont &font);

/// Distances in device-independent pixels, all multiples of one step.
namespace grid {
constexpr int step = 8;
constexpr int half = step / 2;
constexpr int gap = 2 * step;
constexpr int margin = 3 * step;
constexpr int icon = 2 * step;
constexpr int row = 4 * step;
} // namespace grid

} // namespace itsms
