// What an import would do, row by row.
#include "core/exchange/import_preview.h"

#include "core/store/records.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

constexpr std::size_t mostRows = 500;

/// Listens to a dry run. What stands in the workbook is only asked for when the run is rolled back and it says so again.
class Listener
{
public:
    Listener(Workbook &workbook, const ImportProfile &profile, ImportPreview &preview)
        : m_preview(preview)
        , m_names(workbook)
    {
        for (const FieldSource &source : profile.fields)
            m_filled.insert(source.field);
    }

    void hear(qint64 line, RowOutcome outcome, const Record &record)
    {
        std::vector<RowPreview> *rows = rowsOf(outcome);
        if (!rows || rows->size() == mostRows)
            return;
        RowPreview row{.line = line, .id = outcome == RowOutcome::New ? 0 : record.id(), .ref = {}, .title = record.text("title"), .differences = {}};
        if (outcome != RowOutcome::Unchanged)
            addValues(record, row);
        rows->push_back(std::move(row));
    }

private:
    std::vector<RowPreview> *rowsOf(RowOutcome outcome)
    {
        switch (outcome) {
        case RowOutcome::New:
            return &m_preview.added;
        case RowOutcome::Changed:
            return &m_preview.changed;
        case RowOutcome::Unchanged:
            return &m_preview.unchanged;
        case RowOutcome::Rejected:
        case RowOutcome::Superseded:
            break;
        }
        return nullptr;
    }

    void addValues(const Record &record, RowPreview &row)
    {
        const std::vector<Field> &fields = record.type().fields;
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (m_filled.contains(toText(fields[i].name)) && !isEmpty(record.at(i)))
                row.differences.push_back({&fields[i], {}, record.at(i), linkTitles(fields[i], record.at(i))});
    }

    QString linkTitles(const Field &field, const Value &value)
    {
        const Name target = linkTarget(field);
        if (target.empty())
            return {};
        QStringList titles;
        if (const auto *id = std::get_if<qint64>(&value))
            titles += m_names.target(target, *id).title;
        if (const auto *ids = std::get_if<Ids>(&value))
            for (const qint64 id : *ids)
                titles += m_names.target(target, id).title;
        return titles.join(u"; "_s);
    }

    ImportPreview &m_preview;
    LinkNames m_names;
    QSet<QString> m_filled;
};

Result<> addPresent(const Workbook &workbook, const RecordType &type, std::vector<RowPreview> &rows)
{
    for (RowPreview &row : rows) {
        ITSMS_TRY(const Record now, readRecord(workbook, type, row.id));
        row.ref = now.text("ref");
        row.title = now.text("title");
        for (FieldDifference &difference : row.differences)
            difference.before = now.value(difference.field->name);
        std::erase_if(row.differences, [](const FieldDifference &each) { return each.before == each.after; });
    }
    return {};
}

} // namespace

Result<ImportPreview> previewImport(Workbook &workbook, TableSource &source, const ImportProfile &profile, const Intent &intent,
                                    ImportOptions options)
{
    ImportPreview preview;
    {
        Listener listener(workbook, profile, preview);
        options.dryRun = true;
        options.row = [&listener](qint64 line, RowOutcome outcome, const Record &record) { listener.hear(line, outcome, record); };
        ITSMS_TRY(preview.report, runImport(workbook, source, profile, intent, options));
    }
    const RecordType *type = workbook.catalogue().type(QStringView(profile.type));
    for (std::vector<RowPreview> *rows : {&preview.changed, &preview.unchanged})
        ITSMS_CHECK(addPresent(workbook, *type, *rows));
    return preview;
}

} // namespace itsms
