// A table of the window as a file for other programs: CSV or xlsx.
#include "core/exchange/table_export.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "core/field_text.h"
#include "core/store/file_guard.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// The columns as fields, which is what the writers know. The names live as long as this object.
class Fields
{
public:
    explicit Fields(const ExportTable &table)
    {
        for (const ExportColumn &column : table.columns)
            m_names.push_back(column.label.toStdString());
        for (std::size_t i = 0; i < m_names.size(); ++i)
            m_fields.push_back({.name = m_names[i], .label = nullptr, .kind = table.columns[i].kind});
        for (const Field &field : m_fields)
            m_pointers.push_back(&field);
    }

    const std::vector<const Field *> &pointers() const { return m_pointers; }
    const Field &at(std::size_t column) const { return m_fields[column]; }

private:
    std::vector<std::string> m_names;
    std::vector<Field> m_fields;
    std::vector<const Field *> m_pointers;
};

Result<> exportCsv(const ExportTable &table, const QString &path, char16_t delimiter, const QTimeZone &zone)
{
    CsvWriter writer(path, delimiter);
    ITSMS_CHECK(writer.open());
    const Fields fields(table);
    std::vector<QString> cells;
    for (const ExportColumn &column : table.columns)
        cells.push_back(column.label);
    ITSMS_CHECK(writer.write(cells));
    for (const std::vector<Value> &row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            cells[i] = fieldText(fields.at(i), row[i], zone);
        ITSMS_CHECK(writer.write(cells));
    }
    return writer.finish();
}

Result<> exportXlsx(const ExportTable &table, const QString &path, const QTimeZone &zone)
{
    XlsxWriter writer(path, zone);
    const Fields fields(table);
    std::vector<QString> headings;
    for (const ExportColumn &column : table.columns)
        headings.push_back(column.label);
    ITSMS_CHECK(writer.open(table.name, fields.pointers(), headings));
    for (const std::vector<Value> &row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            ITSMS_CHECK(writer.write(fields.at(i), row[i], [&] { return fieldText(fields.at(i), row[i], zone); }));
        ITSMS_CHECK(writer.endRow());
    }
    return writer.finish();
}

} // namespace

Result<> exportTable(const ExportTable &table, const QString &path, const QTimeZone &zone)
{
    ITSMS_CHECK(checkNoWorkbookThere(path));
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv")
        return exportCsv(table, path, u',', zone);
    if (ending == u"tsv")
        return exportCsv(table, path, u'\t', zone);
    if (ending == u"xlsx")
        return exportXlsx(table, path, zone);
    return wrongUse(Tr::tr("%1: the ending of the name says what to write; use csv, tsv or xlsx.").arg(path));
}

} // namespace itsms
