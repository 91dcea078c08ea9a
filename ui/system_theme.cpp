// Whether the desktop is light or dark, asked at the start and listened to afterwards.
#include "ui/system_theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QEvent>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 200; // milliseconds: a portal that hangs must not keep the window waiting

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s;

} // namespace

SystemLook lookOf(const QVariant &value)
{
    if (value.canConvert<QDBusVariant>() && value.typeId() == qMetaTypeId<QDBusVariant>())
        return lookOf(value.value<QDBusVariant>().variant());
    bool isNumber = false;
    const uint scheme = value.toUInt(&isNumber);
    if (!isNumber || scheme == 0)
        return SystemLook::Unknown;
    return scheme == 1 ? SystemLook::Dark : SystemLook::Light;
}

SystemTheme::SystemTheme(QApplication &application, std::function<Theme()> theme)
    : QObject(&application)
    , m_application(application)
    , m_theme(std::move(theme))
{
    application.installEventFilter(this);
    askPortal();
}

void SystemTheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The bus finds a slot by its exact name, without spaces, and its types by theirs, which nobody else may have made known yet.
    qRegisterMetaType<QDBusVariant>();
    // clang-format off
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(settingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    if (!bus.interface()->isServiceRegistered(service))
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << appearance << colorScheme;
    const QDBusMessage answer = bus.call(question, QDBus::Block, patience);
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        follow(lookOf(answer.arguments().first()));
}

void SystemTheme::settingChanged(const QString &group, const QString &name, const QDBusVariant &value)
{
    if (group == appearance && name == colorScheme)
        follow(lookOf(value.variant()));
}

void SystemTheme::follow(SystemLook look)
{
    if (look == SystemLook::Unknown)
        return;
    m_portalSpeaks = true;
    setSystemDark(m_application, look == SystemLook::Dark);
    m_applying = true;
    applyLook(m_application, m_theme());
    m_applying = false;
}

bool SystemTheme::eventFilter(QObject *watched, QEvent *event)
{
    // Only windows of the toolkit are told of a new theme; that of the program itself, and what applyLook() does, tell nothing new.
    if (event->type() == QEvent::ThemeChange && !m_applying && !m_portalSpeaks) {
        m_applying = true;
        readSystemDark(m_application);
        applyLook(m_application, m_theme());
        m_applying = false;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace itsms
