// Choosing the format and the sheet, and rows with a header.
#include "core/exchange/spreadsheet_source.h"

#include "core/exchange/column_names.h"
#include "core/exchange/ods_reader.h"
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/zip_package.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TableSource)
};

// A sheet with a reader behind its first row, so that nothing is unpacked twice.
struct OpenedSheet
{
    qsizetype index = 0;
    std::unique_ptr<SheetReader> reader;
    TableRow first;
    size_t count = 0; // cells of the first row; none where the sheet is empty
};

class SpreadsheetSource final : public TableSource
{
public:
    static Result<std::unique_ptr<TableSource>> open(std::unique_ptr<Spreadsheet> book, OpenedSheet sheet, bool header);

    Result<bool> next(TableRow &row) override;
    Result<> rewind() override;
    qint64 position() const override { return m_reader->position(); }
    qint64 size() const override { return m_reader->size(); }

private:
    SpreadsheetSource(std::unique_ptr<Spreadsheet> book, OpenedSheet &sheet, bool header);

    std::unique_ptr<Spreadsheet> m_book;
    std::unique_ptr<SheetReader> m_reader;
    qsizetype m_sheet;
    bool m_header;
};

SpreadsheetSource::SpreadsheetSource(std::unique_ptr<Spreadsheet> book, OpenedSheet &sheet, bool header)
    : m_book(std::move(book))
    , m_reader(std::move(sheet.reader))
    , m_sheet(sheet.index)
    , m_header(header)
{
    m_format.kind = m_book->kind();
    m_format.sheets = m_book->sheets();
    m_format.sheet = m_format.sheets.at(m_sheet);
    m_columns = header ? columnNames(std::span(sheet.first.cells).first(sheet.count)) : numberedColumns(sheet.count);
}

Result<std::unique_ptr<TableSource>> SpreadsheetSource::open(std::unique_ptr<Spreadsheet> book, OpenedSheet sheet, bool header)
{
    if (sheet.count == 0)
        return fileFailure(Tr::tr("The sheet \"%1\" is empty.").arg(book->sheets().at(sheet.index)));
    std::unique_ptr<SpreadsheetSource> source(new SpreadsheetSource(std::move(book), sheet, header));
    if (!header)
        ITSMS_CHECK(source->rewind());
    return source;
}

Result<> SpreadsheetSource::rewind()
{
    m_reader.reset(); // the unpacked sheet can be large: never two of them
    ITSMS_TRY(m_reader, m_book->sheet(m_sheet));
    if (!m_header)
        return {};
    TableRow header;
    size_t count = 0;
    return m_reader->next(header, count).map([](bool) {});
}

Result<bool> SpreadsheetSource::next(TableRow &row)
{
    size_t count = 0;
    ITSMS_TRY(const bool found, m_reader->next(row, count));
    if (!found)
        return false;
    row.cells.resize(std::max(count, size_t(m_columns.size())));
    for (size_t i = count; i < row.cells.size(); ++i)
        row.cells[i].truncate(0);
    return true;
}

Result<std::unique_ptr<Spreadsheet>> openBook(const QString &path)
{
    ITSMS_TRY(auto package, ZipPackage::open(path));
    const QString name = package->name();
    if (package->contains(u"xl/workbook.bin"_s))
        return fileFailure(Tr::tr("%1 is a binary workbook (xlsb). Open it in a spreadsheet and save it as xlsx.").arg(name));
    if (package->contains(u"[Content_Types].xml"_s))
        return openXlsx(std::move(package));
    if (package->contains(u"content.xml"_s))
        return openOds(std::move(package));
    return fileFailure(Tr::tr("%1 is an archive, not a spreadsheet. Unpack it and import the file within.").arg(name));
}

Result<OpenedSheet> openSheet(const Spreadsheet &book, qsizetype index)
{
    OpenedSheet sheet;
    sheet.index = index;
    ITSMS_TRY(sheet.reader, book.sheet(index));
    ITSMS_CHECK(sheet.reader->next(sheet.first, sheet.count));
    return sheet;
}

Result<OpenedSheet> chooseSheet(const Spreadsheet &book, const QString &wanted, const QString &file)
{
    const QStringList sheets = book.sheets();
    if (sheets.isEmpty())
        return fileFailure(Tr::tr("%1 has no sheet with cells.").arg(file));
    if (!wanted.isEmpty()) {
        const qsizetype index = sheets.indexOf(wanted);
        if (index < 0)
            return wrongUse(Tr::tr("%1 has no sheet \"%2\". Its sheets: %3.").arg(file, wanted, sheets.join(u", "_s)));
        return openSheet(book, index);
    }
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        ITSMS_TRY(OpenedSheet sheet, openSheet(book, i));
        if (sheet.count > 0)
            return sheet;
    }
    return fileFailure(Tr::tr("All sheets of %1 are empty.").arg(file));
}

} // namespace

Result<std::unique_ptr<TableSource>> openSpreadsheet(const QString &path, const TableOptions &options)
{
    try {
        ITSMS_TRY(auto book, openBook(path));
        ITSMS_TRY(auto sheet, chooseSheet(*book, options.sheet, QFileInfo(path).fileName()));
        return SpreadsheetSource::open(std::move(book), std::move(sheet), options.header);
    } catch (const std::bad_alloc &) {
        return fileFailure(
            Tr::tr("%1 is too large for the memory of this computer. Save the sheet as CSV.").arg(QFileInfo(path).fileName()));
    }
}

} // namespace itsms
