// An import as it stands while a person prepares it: which table, as which records, filled from what, with which cells corrected.
#pragma once

#include "core/exchange/corrections.h"
#include "core/exchange/import.h"
#include "ui/session.h"

#include <map>

namespace itsms {

/// Everything a worker needs to read the table and to run the import.
struct ImportRequest
{
    TableRequest table;
    ImportProfile profile;
};

/// The steps of the page look at this and change it; going back and forth between them loses nothing, because it all stays here.
/// What has to be read is read on workers.
class ImportDraft final : public QObject
{
    Q_OBJECT

public:
    ImportDraft(Session &session, const QString &type, QObject *parent);

    Session &session() const { return m_session; }

    /// The table.
    void open(const QString &path);
    void setOptions(const TableOptions &options);
    const QString &path() const { return m_table.path; }
    const TableOptions &options() const { return m_table.options; }
    bool hasTable() const { return !m_columns.isEmpty(); }
    const TableFormat &format() const { return m_format; } ///< As recognised, or as chosen.
    const QStringList &columns() const { return m_columns; }
    const std::vector<TableRow> &firstRows() const { return m_rows; }

    /// The records it becomes.
    void setType(const QString &type);
    const RecordType *type() const { return m_type; }

    /// The profiles that can be chosen: the suggestion, which has no name, then those of the type.
    const std::vector<ImportProfile> &profiles() const { return m_profiles; }
    int profileIndex() const { return m_profile; }
    void chooseProfile(int index);
    /// After one was saved: the list is read again and that one chosen, as it is now.
    void profileSaved(const QString &name);

    /// The chosen profile as it was changed here. Changes are kept for each profile of each type.
    const ImportProfile &mapping() const { return m_mapping; }
    void setMapping(const ImportProfile &mapping);

    /// Day or month first, where the file allows both and nobody has said which.
    const DateFormats &dates() const { return m_dates; }
    bool datesAreOpen() const;
    void recogniseDates();

    Corrections &corrections() { return m_table.corrections; }

    ImportRequest request() const { return {m_table, m_mapping}; }

    /// What is still to be done before the import can be tried; empty where nothing is.
    QString missingForColumns() const;
    QString missingForCheck() const;

Q_SIGNALS:
    void tableChanged();
    void profilesChanged();
    void mappingChanged(); ///< Another type or profile, or the mapping was changed.
    void datesChanged();
    void troubled(const QString &sentence); ///< The table cannot be read; empty when it can again.

private:
    struct Opened;

    void read();
    void adopt(Opened opened);
    void loadProfiles();
    void adoptProfile();
    int bestProfile() const;
    QString mappingKey() const;
    QString tableKey() const;

    Session &m_session;
    TableRequest m_table;
    TableFormat m_format;
    QStringList m_columns;
    std::vector<TableRow> m_rows;
    const RecordType *m_type;
    std::vector<ImportProfile> m_profiles;
    int m_profile = 0;
    ImportProfile m_mapping;
    std::map<QString, ImportProfile> m_edited;   ///< By mappingKey().
    std::map<QString, Corrections> m_corrections; ///< By tableKey(), while another table is looked at.
    QString m_opened;                            ///< The path that what is shown was read from.
    DateFormats m_dates;
    int m_reading = 0; ///< Which question the workers are on: late answers to earlier ones are not heard.
    int m_datesAsked = 0;
};

} // namespace itsms
