// Where in the window a link, a figure or an entry of the navigation leads.
#pragma once

#include "core/declaration.h"
#include "core/value.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace itsms {

enum class PageKind { Home, Findings, List, Record, Import, Reports, Measures, Responsibilities, Process, Settings, Fields, Keyboard, About };

/// What a new record follows from: the records, and the link that ties them to it.
struct Origin
{
    QString type = {}; ///< Of the records.
    QString through = {};
    Ids ids = {};

    bool operator==(const Origin &) const = default;
};

struct Destination
{
    PageKind page = PageKind::Home;
    QString type = {}; ///< Record type of a list, a record, an import or of fields; the severity of the findings; the chosen measure, report or
                       ///< process; "by_role" where the responsibilities are.
    qint64 id = 0; ///< Of the record; 0 is a new one.
    QString filter = {}; ///< What stands in the filter line of a list; the clause of the findings; the field or choice that is current; the
                         ///< process of a report.
    std::optional<Ids> among = {}; ///< A list of these records only...
    QString caption = {}; ///< ...and why just these.
    std::vector<std::pair<QString, qint64>> links = {}; ///< Link fields a new record starts with.
    qint64 copyOf = 0; ///< The record whose values a new one starts with.
    std::optional<Origin> origin = {}; ///< What a new record follows from, which says what it starts with.
    QString draft = {}; ///< Key of what was typed and not saved, to take back at once.

    bool operator==(const Destination &) const = default;

    std::optional<Severity> severity() const; ///< That the findings are narrowed to.

    /// A short text that survives the program: what fromPath reads. Lists of certain records become the whole list.
    QString path() const;
    /// The path by which the navigation and the finder know a place: a list is one, whatever is asked of it.
    QString key() const;
    static std::optional<Destination> fromPath(const QString &path);
};

Destination findingsOf(Severity severity);
inline Destination listOf(const QString &type) { return {.page = PageKind::List, .type = type}; }
inline Destination processAt(const QString &name) { return {.page = PageKind::Process, .type = name}; }
inline Destination recordAt(const QString &type, qint64 id) { return {.page = PageKind::Record, .type = type, .id = id}; }

} // namespace itsms
