// Reading records: one, a page of them, or all that answer a question.
#pragma once

#include "core/record.h"
#include "core/store/workbook.h"

#include <QDate>

#include <functional>
#include <span>

namespace itsms {

enum class Operator { Equals, Differs, Contains, Less, AtMost, Greater, AtLeast, Empty, Filled, AnyOf, NoneOf };

struct Condition
{
    Name field;
    Operator op = Operator::Equals;
    Value value = {};
    std::vector<Value> values = {}; ///< AnyOf, NoneOf: the answers; nothing among them stands for an empty field.
};

/// In place of a field to sort by: when the next deadline that still has to be met is due. No field can be called so.
inline constexpr Name byDeadline = "#due";

struct SortKey
{
    Name field; ///< Or byDeadline.
    bool descending = false;

    bool operator==(const SortKey &) const = default;
};

/// Records that a deadline presses: overdue, or within the notice of a deadline without being overdue. The moment is given.
struct Pressing
{
    bool overdue = true;
    QDate today;
    qint64 now = 0;
};

/// A question about the records of one type.
struct Query
{
    const RecordType *type = nullptr;
    std::vector<Condition> conditions = {}; ///< All must hold.
    QString search = {};                    ///< Words, all of which must occur; the last may be the beginning of one.
    Name sort = {};                         ///< Links sort by the title of their target; the newest first where empty.
    bool descending = false;
    qint64 limit = -1;
    std::optional<Ids> among = {};          ///< Only these, such as the offenders of a check.
    std::vector<SortKey> thenBy = {};       ///< Decide among those that `sort` finds equal.
    Name group = {};                        ///< Records with the same value of this field stand together, in the order of countGroups().
    std::optional<Pressing> pressing = {};
};

/// Records with one value in common.
struct RecordGroup
{
    Value value; ///< Dates and instants: their month, as text "2026-03". Nothing for records without a value.
    qint64 count = 0;
};

/// Where a record is: its type and id.
struct Place
{
    const RecordType *type = nullptr;
    qint64 id = 0;
};

/// Reads "opened_at>=2016-03-01", "state=closed", "owner=" (empty), "title~mail" (contains), "!=", "<", "<=", ">", ">=" . Links take a
/// number, title or external number. A date for an instant means the whole day. Several answers are separated by "|" ("state=new|open";
/// an empty one means an empty field), ranges are "10..20" with either end open, and days may be named as core/store/relative_dates.h says;
/// `today` is the day these are counted from, the present one where it is invalid.
Result<std::vector<Condition>> parseCondition(const Workbook &workbook, const RecordType &type, const QString &text, QDate today = {});

Result<Record> readRecord(const Workbook &workbook, const RecordType &type, qint64 id); ///< Whole: with many-to-many links and ids of child rows.
Result<Place> findByNumber(const Workbook &workbook, const QString &ref); ///< Its own number, or an external one that a single record has.
Result<std::optional<Place>> findById(const Workbook &workbook, qint64 id);
Result<std::optional<qint64>> findByText(const Workbook &workbook, const RecordType &type, const QString &text); ///< Number, "NUMBER title", external number or title.

Result<bool> hasRecords(const Workbook &workbook, Name type); ///< At least one, whatever its state.
Result<qint64> countRecords(const Workbook &workbook, const Query &query);

/// How many records there are of each value of `field`, whatever the query's order: choices in the order of the declaration, months from
/// the newest on, links by the title of their target, records without a value last. Also many-to-many links, where a record counts for
/// each of its targets. Fails for fields that cannot be grouped by.
Result<std::vector<RecordGroup>> countGroups(const Workbook &workbook, const Query &query, Name field);

/// Whether records can be grouped by the field: what has few enough answers, in a column of its own.
bool canGroup(const Field &field);

/// Ids in the order of the query. A list of 150,000 takes some tens of milliseconds and a megabyte: what a list page scrolls through.
Result<Ids> recordIds(const Workbook &workbook, const Query &query);

/// The records of `ids`, in their order, without links and child rows. Ids that are gone are left out.
Result<std::vector<Record>> readPage(const Workbook &workbook, const RecordType &type, std::span<const qint64> ids);

/// The targets of a many-to-many link for several records at once, ascending; records without any are left out.
Result<QHash<qint64, Ids>> linksOf(const Workbook &workbook, const RecordType &type, const Field &field, std::span<const qint64> ids);

/// Streams all records in the order of the query, with their many-to-many links. The visitor stops the reading by returning false.
Result<> forEachRecord(const Workbook &workbook, const Query &query, const std::function<bool(const Record &)> &visit);

/// Numbers and titles of link targets, remembered as long as this object lives.
class LinkNames
{
public:
    explicit LinkNames(const Workbook &workbook);

    struct Target
    {
        QString ref;
        QString title;
    };
    const Target &target(Name type, qint64 id);
    void forget() { m_targets.clear(); }

private:
    const Workbook &m_workbook;
    QHash<qint64, Target> m_targets; ///< Ids are unique across types.
    QHash<QString, std::shared_ptr<Statement>> m_statements;
};

/// A hit of the full-text search over all record types, the newest first.
struct Hit
{
    Place place;
    QString ref;
    QString title;
};
Result<std::vector<Hit>> search(const Workbook &workbook, const QString &words, int limit);

struct AttachmentInfo
{
    qint64 id = 0;
    QString name;
    QString sha256;
    qint64 size = 0;
    qint64 addedAt = 0;
    QString addedBy;
};
Result<std::vector<AttachmentInfo>> attachments(const Workbook &workbook, qint64 record);
Result<QByteArray> attachmentContent(const Workbook &workbook, const QString &sha256);

/// Records that link to this one.
struct Backlink
{
    const RecordType *type = nullptr;
    const Field *field = nullptr;
    Ids ids;
};
Result<std::vector<Backlink>> backlinks(const Workbook &workbook, const RecordType &type, qint64 id);

} // namespace itsms
