// What the program remembers about the person in front of it, outside any workbook.
#include "ui/preferences.h"

#include "core/account.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rememberedFiles = 8;

constexpr std::size_t rememberedPlaces = 20;

constexpr int writingPause = 500; // milliseconds

/// A path holds slashes, which would become groups of the settings file.
QString keyOf(const QString &group, const QString &file)
{
    const QByteArray digest = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return group + u'/' + QString::fromLatin1(digest);
}

QString pageKey(const QString &file) { return keyOf(u"pages"_s, file); }

} // namespace

PatientSettings::PatientSettings()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(writingPause);
    QObject::connect(&m_soon, &QTimer::timeout, this, &QSettings::sync);
}

bool PatientSettings::event(QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest)
        return QSettings::event(event);
    m_soon.start();
    return true;
}

QString Preferences::person() const
{
    const QString chosen = m_settings.value(u"person"_s).toString().trimmed();
    if (!chosen.isEmpty())
        return chosen;
    return accountName();
}

void Preferences::setPerson(const QString &name) { m_settings.setValue(u"person"_s, name.trimmed()); }

Theme Preferences::theme() const
{
    const QString name = m_settings.value(u"theme"_s).toString();
    if (name == u"light")
        return Theme::Light;
    return name == u"dark" ? Theme::Dark : Theme::System;
}

void Preferences::setTheme(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return m_settings.setValue(u"theme"_s, u"system"_s);
    case Theme::Light:
        return m_settings.setValue(u"theme"_s, u"light"_s);
    case Theme::Dark:
        return m_settings.setValue(u"theme"_s, u"dark"_s);
    }
}

QString Preferences::language() const { return m_settings.value(u"language"_s).toString(); }

void Preferences::setLanguage(const QString &language) { m_settings.setValue(u"language"_s, language); }

QStringList Preferences::recentFiles() const
{
    QStringList files = m_settings.value(u"recent"_s).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void Preferences::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(u"recent"_s, QVariant(files.first(std::min(files.size(), rememberedFiles))));
    m_settings.setValue(keyOf(u"opened"_s, path), QDateTime::currentDateTimeUtc());
}

QDateTime Preferences::lastOpened(const QString &file) const { return m_settings.value(keyOf(u"opened"_s, file)).toDateTime(); }

std::vector<RecentPlace> Preferences::recentPlaces(const QString &file) const
{
    // Keys and titles by turns.
    const QStringList stored = m_settings.value(keyOf(u"places"_s, file)).toStringList();
    std::vector<RecentPlace> places;
    for (qsizetype i = 0; i + 1 < stored.size(); i += 2)
        places.push_back({stored[i], stored[i + 1]});
    return places;
}

void Preferences::addRecentPlace(const QString &file, const RecentPlace &place)
{
    std::vector<RecentPlace> places = recentPlaces(file);
    std::erase_if(places, [&place](const RecentPlace &other) { return other.key == place.key; });
    places.insert(places.begin(), place);
    places.resize(std::min(places.size(), rememberedPlaces));
    QStringList stored;
    for (const RecentPlace &each : places)
        stored << each.key << each.title;
    m_settings.setValue(keyOf(u"places"_s, file), stored);
}

QString Preferences::lastPage(const QString &file) const { return m_settings.value(pageKey(file)).toString(); }

void Preferences::setLastPage(const QString &file, const QString &page) { m_settings.setValue(pageKey(file), page); }

bool Preferences::isDismissed(const QString &hint, const QString &file) const
{
    return m_settings.value(keyOf(u"dismissed_"_s + hint, file)).toBool();
}

void Preferences::dismiss(const QString &hint, const QString &file) { m_settings.setValue(keyOf(u"dismissed_"_s + hint, file), true); }

QString Preferences::documentPath(const QString &name) const
{
    QString file = name;
    file.replace(u'/', u'-');
    const QString folder = m_settings.value(u"document_folder"_s).toString();
    return folder.isEmpty() || !QFileInfo(folder).isDir() ? file : QDir(folder).filePath(file);
}

void Preferences::rememberDocument(const QString &path) { m_settings.setValue(u"document_folder"_s, QFileInfo(path).absolutePath()); }

QByteArray Preferences::layout(const QString &name) const { return m_settings.value(u"layout/"_s + name).toByteArray(); }

void Preferences::setLayout(const QString &name, const QByteArray &state) { m_settings.setValue(u"layout/"_s + name, state); }

} // namespace itsms
