// The tables of a workbook, as they follow from the declarations.
#pragma once

#include "core/catalogue.h"
#include "core/store/connection.h"

namespace itsms {

/// Written into the header of the file: "ITSW".
constexpr qint32 ApplicationId = 0x49545357;

/// Version of the file format; a step up means a numbered file in resources/migrations/.
constexpr int FormatVersion = 1;

/// The table of a many-to-many link: TYPE_FIELD(source, target).
QString linkTable(const RecordType &type, const Field &field);

/// SQL for the text that full-text search finds a record by, over the columns of the type's table named `alias`.
QString searchedText(const RecordType &type, const QString &alias);

/// Changes whenever a declaration changes what stands in the file; equal digests need no synchronising.
QString schemaDigest(const Catalogue &catalogue);

/// Adds what the declarations have and the file lacks: tables and columns are only ever added, indexes and views are made anew,
/// the full-text index is rebuilt when what it indexes has changed. Must run inside a transaction.
Result<> synchroniseSchema(Connection &connection, const Catalogue &catalogue);

/// The part of it that a new field needs at once: the columns that a type declares and its table lacks. Must run inside a transaction.
Result<> addMissingColumns(Connection &connection, const RecordType &type);

/// Names of the tables whose changes the journal records: those of the records and their links, settings, attachments, profiles, and the
/// definitions of own fields and choices.
QStringList journaledTables(const Catalogue &catalogue);

/// Which tables a statement reads, asked of SQLite itself while preparing.
Result<QStringList> tablesRead(const Connection &connection, std::string_view sql);

} // namespace itsms
