// What the program remembers about the person in front of it, outside any workbook.
#pragma once

#include "ui/look.h"

#include <QDateTime>
#include <QSettings>
#include <QStringList>
#include <QTimer>

namespace itsms {

/// Where the person has been in a workbook.
struct RecentPlace
{
    QString key; ///< The path of a destination, or a command's own.
    QString title; ///< As it was called then.
};

/// Settings that go to the disk a moment after they changed, and when the program ends. Qt would write them, twice through to the disk,
/// before the window that has just been opened can paint. Every part of the program sees them at once all the same.
class PatientSettings final : public QSettings
{
public:
    PatientSettings();

protected:
    bool event(QEvent *event) override;

private:
    QTimer m_soon;
};

class Preferences
{
public:
    QString person() const; ///< Never empty: the name of the account where nothing was said.
    void setPerson(const QString &name);

    Theme theme() const;
    void setTheme(Theme theme);

    QString language() const; ///< "en", "de"; empty follows the system.
    void setLanguage(const QString &language);

    /// The newest first, only those that still exist.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    QDateTime lastOpened(const QString &file) const; ///< Invalid where it is not known.

    QString lastPage(const QString &file) const;
    void setLastPage(const QString &file, const QString &page);

    /// Pages and commands of a file that were used last, the newest first.
    std::vector<RecentPlace> recentPlaces(const QString &file) const;
    void addRecentPlace(const QString &file, const RecentPlace &place);

    /// Whether the person put a hint about a file away for good.
    bool isDismissed(const QString &hint, const QString &file) const;
    void dismiss(const QString &hint, const QString &file);

    /// Where a document goes unless the person says otherwise: the folder of the one before. `name` alone where there was none.
    QString documentPath(const QString &name) const;
    void rememberDocument(const QString &path);

    QByteArray layout(const QString &name) const; ///< Of a window, splitter or header.
    void setLayout(const QString &name, const QByteArray &state);

private:
    PatientSettings m_settings;
};

} // namespace itsms
