// Bringing other programs' tables in: which column fills which field, a run that can be tried first, and what became of every row.
#pragma once

#include "core/exchange/table_source.h"
#include "core/store/transaction.h"

#include <QJsonObject>
#include <QMap>

#include <functional>

namespace itsms {

/// How one field is filled. Several sources may name the same field: the first whose column the file has is taken. A source whose
/// columns are all absent is passed over.
struct FieldSource
{
    QString field;
    QString column = {};                ///< From this column; its name is compared without case, spaces and underscores...
    QString pattern = {};               ///< ...or from several: "{category}: {subcategory}" (empty parts go with their separators)...
    QString constant = {};              ///< ...or the same in every record.
    QMap<QString, QString> values = {}; ///< What the file says -> what the workbook says ("2 - High" -> "high"), any letter case;
                                        ///< "Awaiting*" means all that begins so. Mapped to nothing, a cell counts as empty.
    QString otherwise = {};             ///< Used where the cell is empty. Without it an empty cell leaves an existing record's value alone.
    QString dateFormat = {};            ///< Qt format for this field where it differs from the profile's.
    bool createMissing = false;         ///< Links: make the record that is not there, with the text as its title.

    bool operator==(const FieldSource &) const = default;
};

/// Decides between day and month first where the file itself does not, for sources known to write one of the two.
enum class AmbiguousDates { Ask, DayFirst, MonthFirst };

/// A saved way of importing one kind of file. Kept in the workbook as JSON; some ship with the program.
///
/// Fields that the workbook keeps (created_at and the like) fill new records only; child rows and attachments are not imported here:
/// child records are imported as records of their own type, with the link to their parent as a column.
struct ImportProfile
{
    QString name;
    QString type;                                             ///< Record type.
    QString description = {};
    std::vector<FieldSource> fields = {};
    QString key = QStringLiteral("external_ref");             ///< Field by which a row finds its record, `ref` or another; empty: always new.
                                                              ///< A row without a key makes a new record.
    bool lastWins = false;                                    ///< Event logs: only the last row of a key counts.
    QString dateFormat = {};                                  ///< Qt format ("d/M/yyyy H:mm"); recognised where empty, asked where ambiguous.
    AmbiguousDates ambiguousDates = AmbiguousDates::Ask;
    QByteArray timeZone = {};                                 ///< Of times without an offset; the workbook's where empty.
    QStringList emptyMarkers = {QStringLiteral("?"), QStringLiteral("NULL"), QStringLiteral("-")};

    QJsonObject toJson() const;
    static Result<ImportProfile> fromJson(const QJsonObject &json);
};

/// Saved in the workbook first, then those that ship.
Result<std::vector<ImportProfile>> profiles(const Workbook &workbook, const QString &type = {});
Result<std::vector<ImportProfile>> savedProfiles(const Workbook &workbook); ///< In the order of their names.
Result<std::vector<ImportProfile>> shippedProfiles();
Result<ImportProfile> profileNamed(const Workbook &workbook, const QString &name);

/// A mapping for the columns of a file: by field name, label in any shipped language, the shipped profile that fits best, and what
/// well-known tools call things. The key is `ref` where a column brings it, else external_ref; none where neither is there.
/// `rows`, where some are at hand: numbers that are not the workbook's own become external numbers, and its own numbers find its records.
ImportProfile suggestProfile(const Catalogue &catalogue, const RecordType &type, const QStringList &columns, const std::vector<TableRow> &rows = {});

/// The columns of a table that a mapping takes nothing from, in their order: what is in them does not come in.
QStringList unusedColumns(const ImportProfile &profile, const QStringList &columns);

/// Date formats that the filled cells of the mapped date columns without a format of their own can have. One or none: nothing needs
/// to be asked, and the profile's dateFormat is better left empty, since a file may hold several formats. Two or three: the person must
/// choose one for ImportProfile::dateFormat; day or month first is never guessed. Fails naming the cell where no date can be read at
/// all, or naming two cells that contradict each other. Reads on until every column is decided, at most the whole file; then rewinds.
struct DateFormats
{
    QStringList candidates;
    QString example; ///< A cell that reads differently under the candidates.
};
Result<DateFormats> recogniseDates(TableSource &source, const ImportProfile &profile, const RecordType &type);

enum class RowOutcome { New, Changed, Unchanged, Rejected, Superseded };

struct Rejection
{
    qint64 line = 0;
    QString column;
    QString field;
    QString value;
    QString reason;
    std::vector<QString> cells; ///< The row as it stood.
};

/// Something that was imported, but not quite as the file says it. The person should know.
struct Remark
{
    qint64 line = 0;
    QString column;
    QString field;
    QString value;
    QString sentence;
};

struct ImportReport
{
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 superseded = 0;
    qint64 linked = 0;                 ///< Records of other types created for links.
    std::vector<Rejection> rejections; ///< At most the first thousand; all of them are in the rejects file.
    qint64 remarked = 0;               ///< Cells that were not taken quite as they stand, such as times that a clock change skips...
    std::vector<Remark> remarks;       ///< ...the first thousand of them.
    qint64 sequence = 0;               ///< Journal entry; 0 for a dry run or when nothing changed.
    QStringList dateFormats;           ///< By which the dates were read: given, or recognised.
};

struct ImportProgress
{
    qint64 rows = 0;
    qint64 position = 0;
    qint64 size = 0;
};

struct ImportOptions
{
    bool dryRun = false;
    QString rejectsPath = {};                                     ///< CSV of the rejected rows with line and reason added; none where empty.
    std::function<bool(const ImportProgress &)> progress = {};    ///< About every 500 rows; false cancels: nothing of the run remains.
    /// What becomes of each row that is not superseded. The record holds what the row says, with its id where it has one.
    std::function<void(qint64 line, RowOutcome, const Record &)> row = {};
};

/// The whole run is one transaction, one journal entry, one undo. A dry run does the same and rolls back. Fails as a whole only for
/// what concerns the whole: an unknown field, a date format that must be asked, an unreadable file, cancellation.
Result<ImportReport> runImport(Workbook &workbook, TableSource &source, const ImportProfile &profile, const Intent &intent, const ImportOptions &options = {});

} // namespace itsms
