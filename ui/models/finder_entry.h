// What "go anywhere" can lead to - records, pages, commands - and in which order it is offered.
#pragma once

#include "core/store/find.h"
#include "ui/destination.h"

#include <QAction>
#include <QPointer>

namespace itsms {

class NavigationModel;
class Preferences;

enum class FinderSource { Number, TitleBeginning, Page, Command, Words };

struct FinderEntry
{
    FinderSource source = FinderSource::Page;
    QString text;
    QString kind; ///< The word for what it is: "Incident", "Page", "Command".
    QString note; ///< A record's number, a command's shortcut.
    QString icon; ///< Name of the icon.
    std::optional<Destination> destination = {};
    QPointer<QAction> action = {};
    int recency = -1; ///< 0 was used last; -1 is not remembered.
    QString name = {}; ///< What else it goes by: a process without its clause.

    QString key() const; ///< As Preferences::recentPlaces has it.
};

/// The order for what was typed: exact numbers and names, titles that begin with it, pages, commands, full text; within each the better
/// match first, then what was used last. Pages and commands that do not match are left out, records have been found already. Where
/// nothing was typed: what was used last, then all pages and commands.
std::vector<FinderEntry> rankEntries(std::vector<FinderEntry> entries, const QString &typed);

/// How well the words fit a text: 0 it begins with them, 1 each begins a word of it, 2 each occurs somewhere; nothing otherwise.
std::optional<int> matchQuality(const QString &text, const QString &typed);

std::vector<FinderEntry> pageEntries(const NavigationModel &navigation);
/// Those that can be used now, each once.
std::vector<FinderEntry> commandEntries(const QList<QAction *> &actions);
std::vector<FinderEntry> recordEntries(const std::vector<Match> &matches);
/// Records among the places where the person has been.
std::vector<FinderEntry> recentRecords(const Preferences &preferences, const QString &file, const Catalogue &catalogue);

/// Says of each entry when it was used last.
void markRecent(std::vector<FinderEntry> &entries, const Preferences &preferences, const QString &file);

} // namespace itsms
