// Which kind of table a file is, by its first bytes.
#include "core/exchange/table_source.h"

#include "core/exchange/csv_source.h"
#include "core/exchange/spreadsheet_source.h"
#include "core/store/file_guard.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <span>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TableSource)
};

QByteArray utf16(QStringView text) { return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2); }

// The container of old Excel files also wraps the encrypted new ones.
Failure refuseCompound(QFile &file, const QString &name)
{
    const QByteArray head = file.read(1 << 20);
    if (head.contains(utf16(u"EncryptedPackage")) || head.contains(utf16(u"EncryptionInfo")))
        return fileFailure(Tr::tr("%1 is protected by a password. Save it without one and try again.").arg(name));
    if (head.contains(utf16(u"Workbook")) || head.contains(utf16(u"Book")))
        return fileFailure(
            Tr::tr("%1 is a workbook of the old Excel format. Open it in a spreadsheet and save it as xlsx or CSV.").arg(name));
    return fileFailure(Tr::tr("%1 is an Office document of an old format, not a table. Save the table as xlsx or CSV.").arg(name));
}

struct Magic
{
    QByteArrayView bytes;
    const char *sentence;
};

// What people pick by mistake. Each would otherwise come out as a table of nonsense.
const Magic strangers[] = {
    {"%PDF-", QT_TRANSLATE_NOOP("TableSource", "%1 is a PDF document. Export the table from its source as CSV or xlsx.")},
    {"SQLite format 3", QT_TRANSLATE_NOOP("TableSource", "%1 is a database, not a table. A workbook is opened, not imported.")},
    {"\x1F\x8B", QT_TRANSLATE_NOOP("TableSource", "%1 is compressed. Unpack it and import the file within.")},
    {"BZh", QT_TRANSLATE_NOOP("TableSource", "%1 is compressed. Unpack it and import the file within.")},
    {"\xFD"
     "7zXZ",
        QT_TRANSLATE_NOOP("TableSource", "%1 is compressed. Unpack it and import the file within.")},
    {"7z\xBC\xAF", QT_TRANSLATE_NOOP("TableSource", "%1 is compressed. Unpack it and import the file within.")},
    {"\x28\xB5\x2F\xFD", QT_TRANSLATE_NOOP("TableSource", "%1 is compressed. Unpack it and import the file within.")},
    {"\x89PNG", QT_TRANSLATE_NOOP("TableSource", "%1 is a picture, not a table.")},
    {"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("TableSource", "%1 is a picture, not a table.")},
    {"{\\rtf", QT_TRANSLATE_NOOP("TableSource", "%1 is a text document, not a table. Save the table as CSV or xlsx.")},
};

// Texts that are no tables, after byte order mark and blanks.
const Magic otherTexts[] = {
    {"<!doctype html", QT_TRANSLATE_NOOP("TableSource", "%1 is a web page. Open it in a spreadsheet and save the table as xlsx or CSV.")},
    {"<html", QT_TRANSLATE_NOOP("TableSource", "%1 is a web page. Open it in a spreadsheet and save the table as xlsx or CSV.")},
    {"<table", QT_TRANSLATE_NOOP("TableSource", "%1 is a web page. Open it in a spreadsheet and save the table as xlsx or CSV.")},
    {"<?xml", QT_TRANSLATE_NOOP("TableSource", "%1 is an XML document. Open it in a spreadsheet and save the table as xlsx or CSV.")},
};

const Magic *match(std::span<const Magic> known, const QByteArray &head)
{
    const auto found = std::find_if(known.begin(), known.end(), [&](const Magic &magic) { return head.startsWith(magic.bytes); });
    return found == known.end() ? nullptr : &*found;
}

// A header may begin with a bracket, "[id],[name]"; an array of objects begins with two of them.
bool isJson(const QByteArray &text)
{
    const QByteArray start = text.simplified();
    return start.startsWith("[{") || start.startsWith("[ {") || start.startsWith("{\"") || start.startsWith("{ \"") || start == "{}";
}

Result<> refuseStrangers(const QByteArray &head, const QString &name)
{
    if (const Magic *stranger = match(strangers, head))
        return fileFailure(Tr::tr(stranger->sentence).arg(name));
    QByteArray text = head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head;
    text = text.trimmed().toLower();
    if (const Magic *other = match(otherTexts, text))
        return fileFailure(Tr::tr(other->sentence).arg(name));
    if (isJson(text))
        return fileFailure(Tr::tr("%1 is a JSON document. Save the table as CSV or xlsx.").arg(name));
    return {};
}

Result<> refuseUnreadable(const QFileInfo &info)
{
    if (!info.exists())
        return fileFailure(Tr::tr("There is no file %1.").arg(info.filePath()));
    if (!info.isFile())
        return fileFailure(Tr::tr("%1 is not a file. Choose a CSV, xlsx or ods file.").arg(info.filePath()));
    if (info.size() == 0)
        return fileFailure(Tr::tr("%1 is empty.").arg(info.fileName()));
    return {};
}

} // namespace

Result<std::unique_ptr<TableSource>> openTable(const QString &path, const TableOptions &options)
{
    const QFileInfo info(path);
    ITSMS_CHECK(refuseUnreadable(info));
    // Before a handle of our own is opened and closed: that would drop the locks on a workbook this program has open.
    if (isWorkbookFile(path))
        return wrongUse(Tr::tr("%1 is a workbook, not a table. Export its records first, then import that file.").arg(info.fileName()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(Tr::tr("%1 cannot be read: %2.").arg(info.fileName(), file.errorString()));
    const QByteArray head = file.peek(512);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return openSpreadsheet(path, options);
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return refuseCompound(file, info.fileName());
    ITSMS_CHECK(refuseStrangers(head, info.fileName()));
    return CsvSource::open(path, options);
}

Result<std::vector<TableRow>> firstRows(TableSource &source, std::size_t most)
{
    std::vector<TableRow> rows;
    TableRow row;
    while (rows.size() < most) {
        const Result<bool> more = source.next(row);
        if (!more || !*more)
            break;
        rows.push_back(row);
    }
    ITSMS_CHECK(source.rewind());
    return rows;
}

} // namespace itsms
