// What "go anywhere" can lead to - records, pages, commands - and in which order it is offered.
#include "ui/models/finder_entry.h"

#include "ui/models/navigation_model.h"
#include "ui/preferences.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <limits>
#include <tuple>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Finder)
};

constexpr QStringView commandPrefix = u"command/";

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\w.]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(between, Qt::SkipEmptyParts);
}

bool isSearched(const FinderEntry &entry) { return entry.source == FinderSource::Page || entry.source == FinderSource::Command; }

/// What an entry is ordered by; less comes first.
using Rank = std::tuple<int, int, int>;

int recencyRank(const FinderEntry &entry) { return entry.recency < 0 ? std::numeric_limits<int>::max() : entry.recency; }

std::optional<Rank> rankOf(const FinderEntry &entry, const QString &typed)
{
    if (!isSearched(entry))
        return Rank{int(entry.source), 0, recencyRank(entry)};
    const auto ofText = matchQuality(entry.text, typed);
    if (!ofText)
        return {};
    const int quality = std::min(*ofText, matchQuality(entry.name, typed).value_or(*ofText));
    // The whole name of a page is meant as much as a whole number is.
    const bool whole = entry.text.compare(typed, Qt::CaseInsensitive) == 0 || entry.name.compare(typed, Qt::CaseInsensitive) == 0;
    return Rank{whole ? int(FinderSource::Number) : int(entry.source), quality, recencyRank(entry)};
}

std::optional<Rank> rankUntyped(const FinderEntry &entry)
{
    if (entry.recency >= 0)
        return Rank{-1, 0, entry.recency};
    return isSearched(entry) ? std::optional(Rank{int(entry.source), 0, 0}) : std::nullopt;
}

FinderEntry recordEntry(FinderSource source, const RecordType &type, qint64 id, const QString &ref, const QString &title)
{
    return {.source = source,
        .text = title,
        .kind = typeWord(type),
        .note = ref,
        .icon = u"text-x-generic"_s,
        .destination = recordAt(toText(type.name), id)};
}

} // namespace

QString FinderEntry::key() const { return destination ? destination->key() : commandPrefix + text; }

std::optional<int> matchQuality(const QString &text, const QString &typed)
{
    if (text.startsWith(typed.simplified(), Qt::CaseInsensitive))
        return 0;
    const QStringList own = wordsOf(text);
    int quality = 1;
    for (const QString &word : wordsOf(typed)) {
        const bool begins =
            std::any_of(own.begin(), own.end(), [&word](const QString &each) { return each.startsWith(word, Qt::CaseInsensitive); });
        if (!begins && !text.contains(word, Qt::CaseInsensitive))
            return {};
        quality = begins ? quality : 2;
    }
    return quality;
}

std::vector<FinderEntry> rankEntries(std::vector<FinderEntry> entries, const QString &typed)
{
    const QString wanted = typed.simplified();
    std::vector<std::pair<Rank, FinderEntry>> ranked;
    for (FinderEntry &entry : entries)
        if (const auto rank = wanted.isEmpty() ? rankUntyped(entry) : rankOf(entry, wanted))
            ranked.emplace_back(*rank, std::move(entry));
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<FinderEntry> result;
    result.reserve(ranked.size());
    for (auto &[rank, entry] : ranked)
        result.push_back(std::move(entry));
    return result;
}

std::vector<FinderEntry> pageEntries(const NavigationModel &navigation)
{
    std::vector<FinderEntry> entries;
    for (const QModelIndex &index : navigation.doors()) {
        const Destination destination = *navigation.destination(index);
        entries.push_back({.source = FinderSource::Page,
            .text = index.data().toString(),
            .kind = destination.page == PageKind::List      ? Tr::tr("List")
                : destination.page == PageKind::Process ? Tr::tr("Page of a process")
                                                        : Tr::tr("Page"),
            .note = {},
            .icon = destination.page == PageKind::List ? u"view-list-details"_s : u"view-list-text"_s,
            .destination = destination,
            .name = index.data(NavigationModel::NameRole).toString()});
    }
    return entries;
}

std::vector<FinderEntry> commandEntries(const QList<QAction *> &actions)
{
    std::vector<FinderEntry> entries;
    QSet<QAction *> known;
    for (QAction *action : actions) {
        const QString text = action->text().remove(u'&');
        if (text.isEmpty() || action->isSeparator() || action->menu() || !action->isEnabled() || !action->isVisible()
            || known.contains(action))
            continue;
        known.insert(action);
        entries.push_back({.source = FinderSource::Command,
            .text = text,
            .kind = Tr::tr("Command"),
            .note = action->shortcut().toString(QKeySequence::NativeText),
            .icon = u"system-run"_s,
            .action = action});
    }
    return entries;
}

std::vector<FinderEntry> recordEntries(const std::vector<Match> &matches)
{
    std::vector<FinderEntry> entries;
    for (const Match &match : matches) {
        const FinderSource source = match.how == Matched::Number ? FinderSource::Number
            : match.how == Matched::TitleBeginning               ? FinderSource::TitleBeginning
                                                                 : FinderSource::Words;
        entries.push_back(recordEntry(source, *match.hit.place.type, match.hit.place.id, match.hit.ref, match.hit.title));
    }
    return entries;
}

std::vector<FinderEntry> recentRecords(const Preferences &preferences, const QString &file, const Catalogue &catalogue)
{
    std::vector<FinderEntry> entries;
    for (const RecentPlace &place : preferences.recentPlaces(file)) {
        const auto destination = Destination::fromPath(place.key);
        const RecordType *type = destination && destination->page == PageKind::Record ? catalogue.type(destination->type) : nullptr;
        if (!type)
            continue;
        // The title of a record's page is its number and its title.
        const QString ref = place.title.section(u' ', 0, 0, QString::SectionSkipEmpty);
        const bool numbered = catalogue.typeByPrefix(ref) == type;
        entries.push_back(recordEntry(FinderSource::Words, *type, destination->id, numbered ? ref : QString(),
            numbered ? place.title.mid(ref.size()).trimmed() : place.title));
    }
    return entries;
}

void markRecent(std::vector<FinderEntry> &entries, const Preferences &preferences, const QString &file)
{
    QHash<QString, int> recency;
    for (const RecentPlace &place : preferences.recentPlaces(file))
        recency.insert(place.key, int(recency.size()));
    for (FinderEntry &entry : entries)
        entry.recency = recency.value(entry.key(), -1);
}

} // namespace itsms
