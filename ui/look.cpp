// The only place that decides colours, fonts and icons.
#include "ui/look.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QVariant>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// Fusion puts the text of a cell two pixels from its edge, and that of a long button at its very edge.
class RoomyFusion final : public QProxyStyle
{
public:
    RoomyFusion()
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    {
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_HeaderMargin)
            return cellMargin;
        // The text of a cell begins one pixel after the margin.
        return metric == PM_FocusFrameHMargin ? cellMargin - 1 : QProxyStyle::pixelMetric(metric, option, widget);
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override
    {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return type == CT_PushButton ? size.grownBy({grid::half, 0, grid::half, 0}) : size;
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && control == CC_ComboBox && box->frame)
            drawFieldFrame(*option, option->rect, painter);
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox && spin->frame)
            drawFieldFrame(*option, option->rect.adjusted(0, 1, 0, -1), painter);
    }

    /// Fusion paints the focus of a cell over its text and greys it, and that of a button in a colour hardly to be seen.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        if (element != PE_FrameFocusRect) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            const bool text = qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
            if (element == PE_FrameLineEdit || (element == PE_Frame && text))
                drawFieldFrame(*option, option->rect, painter);
            return;
        }
        // A click shows by itself where it went; a key does not.
        const bool cell = qobject_cast<const QAbstractItemView *>(widget);
        if (!cell && !option->state.testFlag(State_KeyboardFocusChange))
            return;
        painter->save();
        painter->setPen(QApplication::palette().color(QPalette::Highlight));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }

    /// Fusion mixes the highlight into the icons of chosen rows, which takes the colour off a warning.
    QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *option) const override
    {
        return mode == QIcon::Selected ? pixmap : QProxyStyle::generatedIconPixmap(mode, pixmap, option);
    }

private:
    /// Fusion frames fields a little darker than the window, which cannot be seen where that is dark. The focus keeps its own colour.
    static void drawFieldFrame(const QStyleOption &option, const QRect &rect, QPainter *painter)
    {
        if (option.state.testFlag(State_HasFocus) || !option.state.testFlag(State_Enabled))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(0.5, 0.5);
        painter->setPen(paletteFor(option.palette).frame);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(rect.adjusted(0, 0, -1, -1), frameRadius, frameRadius);
        painter->restore();
    }

    static constexpr int cellMargin = grid::half + 2;
    static constexpr int frameRadius = 2;
};

/// Breeze has no icons for an accent behind them, and the colours of severities would drown in it.
QPalette viewPalette(const Palette &palette)
{
    QPalette result = toQPalette(palette);
    result.setColor(QPalette::Highlight, palette.selection);
    result.setColor(QPalette::HighlightedText, palette.text);
    return result;
}

constexpr auto systemDarkProperty = "itsmsSystemIsDark";

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void useIcons(bool dark)
{
    QStringList paths = QIcon::themeSearchPaths();
    for (const QString &path : QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory))
        if (!paths.contains(path))
            paths.append(path);
    QIcon::setThemeSearchPaths(paths);
    const QString theme = dark ? u"breeze-dark"_s : u"breeze"_s;
    QIcon::setFallbackThemeName(theme);
    QIcon::setThemeName(theme);
}

bool hasTabularFigures(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'0');
    for (char16_t figure = u'1'; figure <= u'9'; ++figure)
        if (qAbs(metrics.horizontalAdvance(figure) - width) > 0.01)
            return false;
    return true;
}

} // namespace

Palette lightPalette()
{
    return {.window = QColor(0xF4F5F7),
            .base = QColor(0xFFFFFF),
            .alternate = QColor(0xF8F9FB),
            .line = QColor(0xD5DAE1),
            .frame = QColor(0x828B96),
            .text = QColor(0x1C2128),
            .muted = QColor(0x57606A),
            .accent = QColor(0x1F5FBF),
            .onAccent = QColor(0xFFFFFF),
            .selection = QColor(0xD6E5FA),
            .good = QColor(0x1A7433),
            .warning = QColor(0x8A5A00),
            .bad = QColor(0xB8232F),
            .series = {QColor(0x1F5FBF), QColor(0xD9720B), QColor(0x17323F), QColor(0x2F9C86), QColor(0x80330D), QColor(0x4A22D8)},
            .dark = false};
}

Palette darkPalette()
{
    return {.window = QColor(0x1B1F24),
            .base = QColor(0x22272E),
            .alternate = QColor(0x262C34),
            .line = QColor(0x3A424C),
            .frame = QColor(0x6E7986),
            .text = QColor(0xE6EAEE),
            .muted = QColor(0xA3ADB8),
            .accent = QColor(0x6CA8FF),
            .onAccent = QColor(0x10151B),
            .selection = QColor(0x253D5E),
            .good = QColor(0x5CC97A),
            .warning = QColor(0xE3B341),
            .bad = QColor(0xFF8A8A),
            .series = {QColor(0x6CA8FF), QColor(0xF2DE3A), QColor(0xB5730A), QColor(0x5FD6A0), QColor(0xD2628F), QColor(0xE6F6FF)},
            .dark = true};
}

QPalette toQPalette(const Palette &palette)
{
    QPalette result(palette.text, palette.window, palette.base, palette.line, palette.line, palette.text, palette.text, palette.base, palette.window);
    result.setColor(QPalette::Button, palette.base);
    result.setColor(QPalette::ButtonText, palette.text);
    result.setColor(QPalette::BrightText, palette.bad);
    result.setColor(QPalette::AlternateBase, palette.alternate);
    result.setColor(QPalette::ToolTipBase, palette.base);
    result.setColor(QPalette::ToolTipText, palette.text);
    result.setColor(QPalette::PlaceholderText, palette.muted);
    result.setColor(QPalette::Highlight, palette.accent);
    result.setColor(QPalette::HighlightedText, palette.onAccent);
    result.setColor(QPalette::Link, palette.accent);
    result.setColor(QPalette::LinkVisited, palette.accent);
    result.setColor(QPalette::Light, palette.dark ? palette.line.lighter(130) : palette.base);
    result.setColor(QPalette::Midlight, palette.dark ? palette.line : palette.window);
    result.setColor(QPalette::Mid, palette.line);
    result.setColor(QPalette::Dark, palette.dark ? palette.window.darker(140) : palette.line.darker(130));
    result.setColor(QPalette::Shadow, palette.dark ? QColor(Qt::black) : palette.muted);
    for (QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, palette.muted);
    result.setColor(QPalette::Disabled, QPalette::Highlight, palette.line);
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, palette.text);
    return result;
}

Palette paletteFor(const QPalette &palette)
{
    return isDark(palette) ? darkPalette() : lightPalette();
}

void applyLook(QApplication &application, Theme theme)
{
    // Once replaced, the desktop's own palette cannot be asked for again.
    if (!application.property(systemDarkProperty).isValid())
        setSystemDark(application, isDark(QApplication::palette()));
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark(application));
    if (!dynamic_cast<RoomyFusion *>(QApplication::style()))
        QApplication::setStyle(new RoomyFusion);
    const Palette palette = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(toQPalette(palette));
    QApplication::setPalette(viewPalette(palette), "QAbstractItemView");
    QApplication::setFont(tabularFont(QApplication::font()));
    useIcons(dark);
}

bool systemIsDark(const QApplication &application)
{
    return application.property(systemDarkProperty).toBool();
}

void setSystemDark(QApplication &application, bool dark) { application.setProperty(systemDarkProperty, dark); }

void readSystemDark(QApplication &application)
{
    // A palette without a colour of its own takes all from the desktop.
    QApplication::setPalette(QPalette());
    setSystemDark(application, isDark(QApplication::palette()));
}

QColor severityColour(Severity severity, const Palette &palette)
{
    switch (severity) {
    case Severity::Major: return palette.bad;
    case Severity::Minor: return palette.warning;
    case Severity::Observation: return palette.accent;
    }
    return palette.text;
}

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Major: return u"data-error"_s;
    case Severity::Minor: return u"data-warning"_s;
    case Severity::Observation: return u"data-information"_s;
    }
    return {};
}

QColor toneColour(Tone tone, const Palette &palette)
{
    switch (tone) {
    case Tone::Plain: return palette.text;
    case Tone::Muted: return palette.muted;
    case Tone::Note: return palette.accent;
    case Tone::Good: return palette.good;
    case Tone::Warning: return palette.warning;
    case Tone::Bad: return palette.bad;
    }
    return palette.text;
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Muted: return {};
    case Tone::Note: return u"data-information"_s;
    case Tone::Good: return u"data-success"_s;
    case Tone::Warning: return u"data-warning"_s;
    case Tone::Bad: return u"data-error"_s;
    }
    return {};
}

QIcon icon(const QString &name)
{
    return QIcon::fromTheme(name);
}

void giveIcon(QMenu &menu, QAction &action, const QString &name)
{
    QObject::connect(&menu, &QMenu::aboutToShow, &action, [&action, name] {
        if (action.icon().isNull())
            action.setIcon(icon(name));
    });
}

QFont font(TextSize size, TextWeight weight)
{
    QFont result = QGuiApplication::font();
    const qreal body = QFontInfo(result).pointSizeF();
    if (size != TextSize::Body)
        result.setPointSizeF(body * (size == TextSize::Title ? 1.6 : 1.2));
    result.setWeight(weight == TextWeight::Strong ? QFont::DemiBold : QFont::Normal);
    return result;
}

QFont tabularFont(const QFont &font)
{
    if (hasTabularFigures(font))
        return font;
    QFont other = font;
    other.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, font.family()});
    return hasTabularFigures(other) ? other : font;
}

} // namespace itsms
