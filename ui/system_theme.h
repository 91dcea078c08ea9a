// Whether the desktop is light or dark, asked at the start and listened to afterwards.
#pragma once

#include "ui/look.h"

#include <QDBusVariant>
#include <QObject>
#include <QVariant>

#include <functional>

namespace itsms {

/// What the desktop says, where it says anything.
enum class SystemLook { Unknown, Light, Dark };

/// The portal's setting "color-scheme": 1 prefers dark, 2 light, 0 neither; it comes wrapped once or twice.
SystemLook lookOf(const QVariant &colorScheme);

/// Keeps the application's look with the desktop's while `theme` says so. Hears the desktop portal (GNOME, KDE and others) and the
/// change of theme that the toolkit itself announces.
class SystemTheme final : public QObject
{
    Q_OBJECT

public:
    SystemTheme(QApplication &application, std::function<Theme()> theme);

    /// Applies what the desktop has chosen, where the person wants that.
    void follow(SystemLook look);

public Q_SLOTS:
    /// What the portal announces; the bus finds it by its name.
    void settingChanged(const QString &group, const QString &name, const QDBusVariant &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askPortal();

    QApplication &m_application;
    std::function<Theme()> m_theme;
    bool m_portalSpeaks = false;
    bool m_applying = false;
};

} // namespace itsms
