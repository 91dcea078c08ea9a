// A first mapping for a file nobody has described yet.
#include "core/catalogue.h"
#include "core/exchange/row_mapper.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

/// What the base fields and the most common ones are called elsewhere, bare of case and punctuation. The profiles that ship add theirs.
struct Synonyms
{
    Name field;
    std::initializer_list<QStringView> names;
};

const Synonyms knownSynonyms[] = {
    {"external_ref", {u"number", u"id", u"key", u"issuekey", u"ticket", u"ticketid", u"ticketnumber", u"nummer", u"reference", u"code", u"sysid", u"externalid", u"no"}},
    {"title", {u"name", u"title", u"summary", u"subject", u"shortdescription", u"headline", u"displayname", u"titel", u"betreff", u"bezeichnung"}},
    {"state", {u"status", u"state", u"incidentstate", u"stage", u"zustand"}},
    {"owner", {u"owner", u"responsible", u"managedby", u"verantwortlich"}},
    {"priority", {u"prio", u"priorität"}},
    {"assigned_to", {u"assignee", u"assignedto", u"agent", u"technician", u"bearbeiter"}},
    {"assignment_group", {u"assignmentgroup", u"group", u"team", u"queue", u"gruppe"}},
    {"description", {u"description", u"details", u"body", u"text", u"beschreibung"}},
    {"notes", {u"notes", u"comments", u"comment", u"remarks", u"bemerkung", u"notizen"}},
    {"reported_at", {u"openedat", u"created", u"createdat", u"opened", u"opendate", u"reported", u"syscreatedon", u"startdate"}},
    {"requested_at", {u"openedat", u"created", u"createdat", u"opened", u"opendate", u"requested", u"syscreatedon", u"startdate"}},
    {"resolved_at", {u"resolved", u"resolutiondate", u"solvedat"}},
    {"closed_at", {u"closed", u"closedate", u"closuredate"}},
    {"reported_by", {u"caller", u"callerid", u"reporter", u"requester", u"requestedby"}},
    {"requester", {u"caller", u"callerid", u"reporter", u"requester", u"requestedby"}},
    {"email", {u"mail", u"emailaddress"}},
    {"phone", {u"telephone", u"phonenumber", u"telefon"}},
    {"unit", {u"department", u"organization", u"organisation", u"abteilung"}},
};

/// Translators of all languages in the program: a file may speak another one than the person.
std::vector<std::unique_ptr<QTranslator>> translators()
{
    std::vector<std::unique_ptr<QTranslator>> result;
    const QDir folder(u":/i18n"_s);
    for (const QString &name : folder.entryList({u"*.qm"_s}, QDir::Files)) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(folder.filePath(name)))
            result.push_back(std::move(translator));
    }
    return result;
}

bool isImportable(const Field &field)
{
    return field.kind != Kind::Rows && field.kind != Kind::Attachment && field.name != Name("updated_at") && field.name != Name("updated_by");
}

/// Chooses columns for fields, the surest way first; each column and each field once.
class Suggestion
{
public:
    Suggestion(const RecordType &type, const QStringList &columns)
        : m_type(type)
        , m_columns(columns)
        , m_used(columns.size(), false)
        , m_sources(type.fields.size())
    {
    }

    void byName()
    {
        forOpenFields([this](std::size_t, const Field &field) {
            const QString name = bareName(toText(field.name));
            return find({name}, [&](const QString &column) { return column == toText(field.name) || !isLabelOfAnother(column, field); });
        });
    }

    void byLabel()
    {
        forOpenFields([&](std::size_t, const Field &field) {
            // "Created" is a word of every tool, and what the workbook keeps itself is seldom meant by it.
            if (field.name == Name("created_at") || field.name == Name("created_by"))
                return -1;
            QStringList names;
            for (const QString &label : labelsOf(field))
                names += bareName(label);
            return find(names);
        });
    }

    void byProfile(const ImportProfile &profile)
    {
        for (const FieldSource &source : profile.fields) {
            const Field *field = findField(m_type, source.field.toStdString());
            if (!field || source.column.isEmpty())
                continue;
            auto &open = m_sources[std::size_t(field - m_type.fields.data())];
            const int column = columnIndex(m_columns, source.column);
            // Where the column was found under its own name, the profile still knows what its values mean.
            const bool same = open && columnIndex(m_columns, open->column) == column;
            if (column < 0 || (open && !same) || (!open && m_used[std::size_t(column)]))
                continue;
            open = source;
            open->column = m_columns[column];
            m_used[std::size_t(column)] = true;
        }
    }

    void bySynonym()
    {
        forOpenFields([this](std::size_t, const Field &field) {
            for (const Synonyms &synonyms : knownSynonyms)
                if (synonyms.field == field.name)
                    for (const QStringView name : synonyms.names)
                        if (const int column = find({name.toString()}); column >= 0)
                            return column;
            return -1;
        });
    }

    ImportProfile profile() const
    {
        ImportProfile result{.name = {}, .type = toText(m_type.name)};
        for (const auto &source : m_sources)
            if (source)
                result.fields.push_back(*source);
        const auto has = [this](Name field) { return m_sources[std::size_t(fieldIndex(m_type, field))].has_value(); };
        result.key = has("ref") ? u"ref"_s : has("external_ref") ? u"external_ref"_s : QString();
        return result;
    }

private:
    template <typename Choose>
    void forOpenFields(Choose choose)
    {
        for (std::size_t i = 0; i < m_type.fields.size(); ++i) {
            const Field &field = m_type.fields[i];
            if (m_sources[i] || !isImportable(field))
                continue;
            const int column = choose(i, field);
            if (column < 0)
                continue;
            m_used[std::size_t(column)] = true;
            m_sources[i] = FieldSource{.field = toText(field.name), .column = m_columns[column]};
        }
    }

    int find(const QStringList &names, const std::function<bool(const QString &column)> &suits = {}) const
    {
        for (const QString &name : names)
            for (qsizetype i = 0; i < m_columns.size(); ++i)
                if (!name.isEmpty() && !m_used[std::size_t(i)] && bareName(m_columns[i]) == name && (!suits || suits(m_columns[i])))
                    return int(i);
        return -1;
    }

    /// In English, in the person's language, and in all others of the program.
    QStringList labelsOf(const Field &field) const
    {
        QStringList labels{QString::fromUtf8(field.label), translatedLabel(field)};
        for (const auto &language : m_languages)
            labels += language->translate(field.context, field.label);
        return labels;
    }

    /// A list is exported under its labels, and one field may be labelled as another is named: "Agreement" is the service level agreement
    /// of a target beside its `agreement`, the operational one.
    bool isLabelOfAnother(const QString &column, const Field &field) const
    {
        return std::any_of(m_type.fields.begin(), m_type.fields.end(),
            [&](const Field &other) { return &other != &field && isImportable(other) && labelsOf(other).contains(column); });
    }

    const RecordType &m_type;
    const std::vector<std::unique_ptr<QTranslator>> m_languages = translators();
    const QStringList &m_columns;
    std::vector<bool> m_used;
    std::vector<std::optional<FieldSource>> m_sources; ///< By field.
};

/// The profile that ships for this type with the most columns in common, if it shares any but the trivial ones.
const ImportProfile *closest(const std::vector<ImportProfile> &profiles, const RecordType &type, const QStringList &columns)
{
    const ImportProfile *best = nullptr;
    int most = 2;
    for (const ImportProfile &profile : profiles) {
        if (profile.type != toText(type.name))
            continue;
        const int common = int(std::count_if(profile.fields.begin(), profile.fields.end(), [&](const FieldSource &source) {
            return !source.column.isEmpty() && columnIndex(columns, source.column) >= 0;
        }));
        if (common > most) {
            most = common;
            best = &profile;
        }
    }
    return best;
}

/// The other way round: what was taken for another program's numbers are the workbook's own, as in a list of its own that comes back.
void takeOwnNumbers(ImportProfile &profile, const RecordType &type, const QStringList &columns, const std::vector<TableRow> &rows)
{
    const auto fills = [](Name field) { return [field](const FieldSource &source) { return source.field == toText(field); }; };
    const auto external = std::find_if(profile.fields.begin(), profile.fields.end(), fills("external_ref"));
    if (external == profile.fields.end() || std::any_of(profile.fields.begin(), profile.fields.end(), fills("ref")))
        return;
    const QString own = toText(type.prefix) + u'-';
    const std::size_t column = std::size_t(columns.indexOf(external->column));
    const auto cell = [column](const TableRow &row) { return column < row.cells.size() ? row.cells[column].trimmed() : QString(); };
    const bool some = std::any_of(rows.begin(), rows.end(), [&](const TableRow &row) { return !cell(row).isEmpty(); });
    const bool all = std::all_of(rows.begin(), rows.end(), [&](const TableRow &row) { return cell(row).isEmpty() || cell(row).startsWith(own); });
    if (!some || !all)
        return;
    *external = FieldSource{.field = u"ref"_s, .column = external->column};
    profile.key = u"ref"_s;
}

/// "Number" is what many programs call their own numbers. Where the rows hold such, they are external ones here.
void setForeignNumbersApart(ImportProfile &profile, const RecordType &type, const QStringList &columns, const std::vector<TableRow> &rows)
{
    const auto sourceOf = [&profile](const QString &field) {
        return std::find_if(profile.fields.begin(), profile.fields.end(), [&](const FieldSource &source) { return source.field == field; });
    };
    const auto number = sourceOf(u"ref"_s);
    if (number == profile.fields.end())
        return;
    const QString own = toText(type.prefix) + u'-';
    const std::size_t column = std::size_t(columns.indexOf(number->column));
    const bool foreign = std::any_of(rows.begin(), rows.end(), [&](const TableRow &row) {
        const QString cell = column < row.cells.size() ? row.cells[column].trimmed() : QString();
        return !cell.isEmpty() && !cell.startsWith(own, Qt::CaseInsensitive);
    });
    if (!foreign)
        return;
    const bool free = sourceOf(u"external_ref"_s) == profile.fields.end();
    if (free)
        number->field = u"external_ref"_s;
    else
        profile.fields.erase(number);
    profile.key = u"external_ref"_s;
}

} // namespace

ImportProfile suggestProfile(const Catalogue &, const RecordType &type, const QStringList &columns, const std::vector<TableRow> &rows)
{
    Suggestion suggestion(type, columns);
    suggestion.byName();
    if (const auto shipped = shippedProfiles())
        if (const ImportProfile *profile = closest(*shipped, type, columns))
            suggestion.byProfile(*profile);
    suggestion.byLabel();
    suggestion.bySynonym();
    ImportProfile profile = suggestion.profile();
    takeOwnNumbers(profile, type, columns, rows);
    setForeignNumbersApart(profile, type, columns, rows);
    return profile;
}

} // namespace itsms
