// Colours can be read and told apart, and icons are there without a desktop.
#include "ui/look.h"
#include "ui/system_theme.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QComboBox>
#include <QDBusVariant>
#include <QFontMetricsF>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>

#include <algorithm>
#include <array>
#include <cmath>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

using Light = std::array<double, 3>; ///< Linear red, green and blue.

Light linear(const QColor &colour)
{
    const auto one = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return {one(colour.redF()), one(colour.greenF()), one(colour.blueF())};
}

double luminance(const Light &light)
{
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(linear(a));
    const double second = luminance(linear(b));
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

using Matrix = std::array<Light, 3>;

/// Machado's model of eyes without red or without green cones.
constexpr Matrix eyes[] = {
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
};

Light seenBy(const Matrix &eye, const Light &light)
{
    Light seen = {};
    for (std::size_t i = 0; i < 3; ++i)
        seen[i] = std::clamp(eye[i][0] * light[0] + eye[i][1] * light[1] + eye[i][2] * light[2], 0.0, 1.0);
    return seen;
}

Light lab(const Light &light)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.9505);
    const double y = f(luminance(light));
    const double z = f((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Light &a, const Light &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

TEST_CASE("Every text colour stands out from everything it is written on")
{
    for (const Palette &palette : {lightPalette(), darkPalette()}) {
        CAPTURE(palette.dark);
        for (const QColor &text : {palette.text, palette.muted, palette.accent, palette.good, palette.warning, palette.bad})
            for (const QColor &ground : {palette.window, palette.base, palette.alternate}) {
                CAPTURE(text.name().toStdString(), ground.name().toStdString());
                CHECK(contrast(text, ground) >= 4.5);
            }
        CHECK(contrast(palette.onAccent, palette.accent) >= 4.5);
    }
}

TEST_CASE("The palette of the toolkit keeps the contrast, also for disabled and selected text")
{
    for (const Palette &palette : {lightPalette(), darkPalette()}) {
        const QPalette qt = toQPalette(palette);
        CHECK(contrast(qt.color(QPalette::WindowText), qt.color(QPalette::Window)) >= 4.5);
        CHECK(contrast(qt.color(QPalette::ButtonText), qt.color(QPalette::Button)) >= 4.5);
        CHECK(contrast(qt.color(QPalette::HighlightedText), qt.color(QPalette::Highlight)) >= 4.5);
        CHECK(contrast(qt.color(QPalette::ToolTipText), qt.color(QPalette::ToolTipBase)) >= 4.5);
        CHECK(contrast(qt.color(QPalette::PlaceholderText), qt.color(QPalette::Base)) >= 4.5);
        CHECK(contrast(qt.color(QPalette::Disabled, QPalette::Text), qt.color(QPalette::Base)) >= 4.5);
        CHECK(paletteFor(qt).dark == palette.dark);
    }
}

TEST_CASE("Words of every colour stay readable on chosen rows, and plain text on lines and badges")
{
    for (const Palette &palette : {lightPalette(), darkPalette()}) {
        CAPTURE(palette.dark);
        for (const QColor &text : {palette.text, palette.muted, palette.accent, palette.good, palette.warning, palette.bad}) {
            CAPTURE(text.name().toStdString());
            CHECK(contrast(text, palette.selection) >= 4.5);
        }
        CHECK(contrast(palette.text, palette.line) >= 4.5);
        for (const QColor &ground : {palette.good, palette.warning, palette.bad, palette.accent}) {
            CAPTURE(ground.name().toStdString());
            CHECK(contrast(palette.onAccent, ground) >= 4.5);
        }
    }
}

TEST_CASE("Every pair of roles that the toolkit writes with can be read, enabled, disabled and in a window that is not active")
{
    constexpr std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {{QPalette::WindowText, QPalette::Window},
        {QPalette::WindowText, QPalette::Base}, {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase},
        {QPalette::Text, QPalette::Window}, {QPalette::ButtonText, QPalette::Button}, {QPalette::ButtonText, QPalette::Window},
        {QPalette::BrightText, QPalette::Window}, {QPalette::BrightText, QPalette::Base}, {QPalette::PlaceholderText, QPalette::Window},
        {QPalette::PlaceholderText, QPalette::Base}, {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window}, {QPalette::LinkVisited, QPalette::Base}, {QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const Palette &palette : {lightPalette(), darkPalette()})
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            for (const auto &[text, ground] : pairs) {
                const QPalette qt = toQPalette(palette);
                CAPTURE(palette.dark, int(group), int(text), int(ground));
                CHECK(contrast(qt.color(group, text), qt.color(group, ground)) >= 4.5);
            }
}

TEST_CASE("What is typed into has a frame that is seen, in light and dark")
{
    for (const Palette &palette : {lightPalette(), darkPalette()})
        for (const QColor &ground : {palette.window, palette.base, palette.alternate}) {
            CAPTURE(palette.dark, ground.name().toStdString());
            CHECK(contrast(palette.frame, ground) >= 3.0);
        }
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    const auto edgeOf = [](QWidget &&field) {
        field.resize(120, 30);
        return field.grab().toImage().pixelColor(60, 0);
    };
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyLook(application, theme);
        const Palette palette = theme == Theme::Dark ? darkPalette() : lightPalette();
        CHECK(contrast(edgeOf(QLineEdit()), palette.window) >= 3.0);
        CHECK(contrast(edgeOf(QComboBox()), palette.window) >= 3.0);
        CHECK(contrast(edgeOf(QPlainTextEdit()), palette.window) >= 3.0);
    }
}

TEST_CASE("What has the focus is seen: its frame stands out from whatever is around it")
{
    for (const Palette &palette : {lightPalette(), darkPalette()})
        for (const QColor &ground : {palette.window, palette.base, palette.alternate, palette.selection}) {
            CAPTURE(palette.dark, ground.name().toStdString());
            CHECK(contrast(palette.accent, ground) >= 3.0);
        }
}

TEST_CASE("The look follows the desktop when it changes its mind, and not the person who chose one")
{
    auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
    Theme wanted = Theme::System;
    SystemTheme theme(application, [&wanted] { return wanted; });
    theme.follow(SystemLook::Dark);
    CHECK(paletteFor(QApplication::palette()).dark);
    theme.follow(SystemLook::Unknown);
    CHECK(paletteFor(QApplication::palette()).dark);
    theme.follow(SystemLook::Light);
    CHECK_FALSE(paletteFor(QApplication::palette()).dark);
    wanted = Theme::Light;
    theme.follow(SystemLook::Dark);
    CHECK_FALSE(paletteFor(QApplication::palette()).dark);
    CHECK(systemIsDark(application));
    theme.follow(SystemLook::Light);
    wanted = Theme::System;
    const auto announce = [&theme](const char *group, uint scheme) {
        return QMetaObject::invokeMethod(&theme, "settingChanged", Q_ARG(QString, QString::fromLatin1(group)),
            Q_ARG(QString, u"color-scheme"_s), Q_ARG(QDBusVariant, QDBusVariant(scheme)));
    };
    CHECK(announce("org.freedesktop.appearance", 1));
    CHECK(paletteFor(QApplication::palette()).dark);
    CHECK(announce("org.gnome.desktop.interface", 2));
    CHECK(paletteFor(QApplication::palette()).dark);
    CHECK(announce("org.freedesktop.appearance", 2));
    CHECK_FALSE(paletteFor(QApplication::palette()).dark);
}

TEST_CASE("What the desktop portal says about colours is understood, wrapped or not")
{
    CHECK(lookOf(QVariant(1u)) == SystemLook::Dark);
    CHECK(lookOf(QVariant(2u)) == SystemLook::Light);
    CHECK(lookOf(QVariant(0u)) == SystemLook::Unknown);
    CHECK(lookOf(QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(1u))))) == SystemLook::Dark);
    CHECK(lookOf(QVariant(QStringLiteral("dark"))) == SystemLook::Unknown);
    CHECK(lookOf({}) == SystemLook::Unknown);
}

TEST_CASE("Chart colours are seen on the base and told apart by colour-blind eyes")
{
    for (const Palette &palette : {lightPalette(), darkPalette()})
        for (std::size_t i = 0; i < palette.series.size(); ++i) {
            CAPTURE(palette.dark, i);
            CHECK(contrast(palette.series[i], palette.base) >= 3.0);
            for (std::size_t j = 0; j < i; ++j)
                for (const Matrix &eye : eyes) {
                    CAPTURE(j);
                    CHECK(distance(lab(seenBy(eye, linear(palette.series[i]))), lab(seenBy(eye, linear(palette.series[j])))) >= 18);
                }
        }
}

TEST_CASE("Each severity has a colour and an icon of its own")
{
    const Palette palette = lightPalette();
    CHECK(severityColour(Severity::Major, palette) == palette.bad);
    CHECK(severityColour(Severity::Minor, palette) == palette.warning);
    CHECK(severityColour(Severity::Observation, palette) == palette.accent);
    CHECK(severityIcon(Severity::Major) != severityIcon(Severity::Minor));
    CHECK(severityIcon(Severity::Minor) != severityIcon(Severity::Observation));
}

TEST_CASE("The look follows the chosen theme and shows icons without a desktop environment")
{
    auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        applyLook(application, theme);
        CHECK(paletteFor(QApplication::palette()).dark == (theme == Theme::Dark));
        for (const QString &name : {u"document-edit"_s, u"list-add"_s, severityIcon(Severity::Major), severityIcon(Severity::Minor), severityIcon(Severity::Observation)}) {
            CAPTURE(name.toStdString());
            CHECK_FALSE(icon(name).pixmap(grid::icon).isNull());
        }
    }
    applyLook(application, Theme::System);
    CHECK(paletteFor(QApplication::palette()).dark == systemIsDark(application));
}

TEST_CASE("Figures in tables are equally wide")
{
    const QFontMetricsF metrics(tabularFont(QFont(u"Noto Sans"_s)));
    for (char16_t figure = u'0'; figure <= u'9'; ++figure)
        CHECK(metrics.horizontalAdvance(figure) == Approx(metrics.horizontalAdvance(u'0')));
}

TEST_CASE("Titles are larger than headings, and headings larger than text")
{
    CHECK(font(TextSize::Title).pointSizeF() > font(TextSize::Heading).pointSizeF());
    CHECK(font(TextSize::Heading).pointSizeF() > font(TextSize::Body).pointSizeF());
    CHECK(font(TextSize::Body, TextWeight::Strong).weight() > font(TextSize::Body).weight());
}
