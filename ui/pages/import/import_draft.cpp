// An import as it stands while a person prepares it.
#include "ui/pages/import/import_draft.h"

#include "core/exchange/row_mapper.h"

namespace itsms {

namespace {

constexpr std::size_t previewRows = 50;

Result<std::vector<TableRow>> readFirstRows(TableSource &source)
{
    std::vector<TableRow> rows;
    for (TableRow row; rows.size() < previewRows;) {
        ITSMS_TRY(const bool more, source.next(row));
        if (!more)
            break;
        rows.push_back(row);
    }
    return rows;
}

/// How many columns of the file a saved profile names, if the file has all of them: it was made for this kind of file.
std::size_t fit(const ImportProfile &profile, const QStringList &columns)
{
    std::size_t known = 0;
    for (const FieldSource &source : profile.fields) {
        if (source.column.isEmpty())
            continue;
        if (columnIndex(columns, source.column) < 0)
            return 0;
        ++known;
    }
    return known;
}

} // namespace

struct ImportDraft::Opened
{
    TableFormat format;
    QStringList columns;
    std::vector<TableRow> rows;
};

ImportDraft::ImportDraft(Session &session, const QString &type, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_type(session.catalogue().type(type))
{
    loadProfiles();
}

void ImportDraft::open(const QString &path)
{
    m_table.path = path;
    m_table.options = {};
    read();
}

void ImportDraft::setOptions(const TableOptions &options)
{
    m_table.options = options;
    read();
}

void ImportDraft::read()
{
    const int asked = ++m_reading;
    inBackground(
        this,
        [path = m_table.path, options = m_table.options]() -> Result<Opened> {
            ITSMS_TRY(const auto source, openTable(path, options));
            Opened opened{.format = source->format(), .columns = source->columns(), .rows = {}};
            ITSMS_TRY(opened.rows, readFirstRows(*source));
            return opened;
        },
        [this, asked](Result<Opened> opened) {
            if (asked != m_reading)
                return;
            Q_EMIT troubled(opened ? QString() : opened.error().sentence);
            adopt(opened ? *std::move(opened) : Opened{});
        });
}

void ImportDraft::adopt(Opened opened)
{
    m_corrections[tableKey()] = std::move(m_table.corrections);
    m_opened = m_table.path;
    m_format = std::move(opened.format);
    m_rows = std::move(opened.rows);
    m_dates = {};
    const bool others = m_columns != opened.columns;
    m_columns = std::move(opened.columns);
    m_table.corrections = m_corrections[tableKey()];
    if (others)
        m_profile = bestProfile();
    Q_EMIT tableChanged();
    Q_EMIT profilesChanged();
    adoptProfile();
}

void ImportDraft::setType(const QString &type)
{
    const RecordType *chosen = m_session.catalogue().type(type);
    if (chosen == m_type)
        return;
    m_type = chosen;
    loadProfiles();
    Q_EMIT profilesChanged();
    adoptProfile();
}

void ImportDraft::loadProfiles()
{
    m_profiles = {ImportProfile{}};
    if (m_type)
        for (ImportProfile &profile : itsms::profiles(m_session.workbook(), toText(m_type->name)).value_or(std::vector<ImportProfile>()))
            m_profiles.push_back(std::move(profile));
    m_profile = bestProfile();
}

int ImportDraft::bestProfile() const
{
    int best = 0;
    std::size_t most = 0;
    for (std::size_t i = 1; i < m_profiles.size(); ++i)
        if (const std::size_t known = fit(m_profiles[i], m_columns); known > most) {
            best = int(i);
            most = known;
        }
    return best;
}

void ImportDraft::chooseProfile(int index)
{
    if (index < 0 || index == m_profile || std::size_t(index) >= m_profiles.size())
        return;
    m_profile = index;
    adoptProfile();
}

void ImportDraft::profileSaved(const QString &name)
{
    loadProfiles();
    for (std::size_t i = 1; i < m_profiles.size(); ++i)
        if (m_profiles[i].name == name)
            m_profile = int(i);
    m_edited.erase(mappingKey());
    m_mapping.name = name;
    Q_EMIT profilesChanged();
}

/// Corrected cells stand by line and column: in another table they would be other cells.
QString ImportDraft::tableKey() const { return m_opened + u'\n' + m_format.sheet + u'\n' + m_columns.join(u'\n'); }

QString ImportDraft::mappingKey() const
{
    return (m_type ? toText(m_type->name) : QString()) + u'\n' + m_profiles[std::size_t(m_profile)].name + u'\n' + m_columns.join(u'\n');
}

void ImportDraft::adoptProfile()
{
    if (m_type && hasTable()) {
        const auto edited = m_edited.find(mappingKey());
        if (edited != m_edited.end())
            m_mapping = edited->second;
        else
            m_mapping = m_profile > 0 ? m_profiles[std::size_t(m_profile)] : suggestProfile(m_session.catalogue(), *m_type, m_columns, m_rows);
        m_mapping.type = toText(m_type->name);
    } else {
        m_mapping = {};
    }
    Q_EMIT mappingChanged();
    recogniseDates();
}

void ImportDraft::setMapping(const ImportProfile &mapping)
{
    m_mapping = mapping;
    m_edited[mappingKey()] = mapping;
    Q_EMIT mappingChanged();
}

void ImportDraft::recogniseDates()
{
    const int asked = ++m_datesAsked;
    if (!m_type || !hasTable() || m_mapping.fields.empty()) {
        m_dates = {};
        Q_EMIT datesChanged();
        return;
    }
    // Also asked where the answer is known already: it can be given again.
    ImportRequest wanted = request();
    wanted.profile.dateFormat.clear();
    inBackground(
        this,
        [wanted, type = m_type, catalogue = m_session.workbook().sharedCatalogue()]() -> Result<DateFormats> {
            ITSMS_TRY(const auto source, openTable(wanted.table));
            return itsms::recogniseDates(*source, wanted.profile, *type);
        },
        [this, asked](const Result<DateFormats> &formats) {
            if (asked != m_datesAsked)
                return;
            // What speaks against reading the dates is said by the check, with the cells it is about.
            m_dates = formats.value_or(DateFormats());
            Q_EMIT datesChanged();
        });
}

bool ImportDraft::datesAreOpen() const
{
    return m_dates.candidates.size() > 1 && m_mapping.dateFormat.isEmpty() && m_mapping.ambiguousDates == AmbiguousDates::Ask;
}

QString ImportDraft::missingForColumns() const
{
    if (!hasTable())
        return tr("Choose a file to go on.");
    return m_type ? QString() : tr("Choose which kind of records the table holds to go on.");
}

QString ImportDraft::missingForCheck() const
{
    if (const QString before = missingForColumns(); !before.isEmpty())
        return before;
    if (m_session.isReadOnly())
        return tr("This workbook is open for reading only; nothing can be imported into it.");
    if (m_mapping.fields.empty())
        return tr("Choose a column for at least one field to go on.");
    if (datesAreOpen())
        return tr("Say how the dates are meant to go on.");
    if (m_mapping.lastWins && m_mapping.key.isEmpty())
        return tr("Say by which field rows find their record: only the last row of each is to count.");
    return {};
}

} // namespace itsms
