// Reading xlsx: the few parts that carry values, leniently towards the many programs that write them.
#include "core/exchange/xlsx_reader.h"

#include "core/exchange/xlsx_sheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TableSource)
};

struct SheetPart
{
    QString name;
    QString part;
};

class XlsxBook final : public Spreadsheet
{
public:
    explicit XlsxBook(std::unique_ptr<ZipPackage> package)
        : m_package(std::move(package))
    {
    }

    Result<> load();

    QString kind() const override { return u"XLSX"_s; }
    QStringList sheets() const override;
    Result<std::unique_ptr<SheetReader>> sheet(qsizetype index) const override;

private:
    using Parts = QHash<QString, std::pair<QString, QString>>; // id: type, part

    Result<Parts> relations(const QString &part) const;
    Result<> loadWorkbook(const QString &part, const Parts &parts);
    Result<> loadStrings(const QString &part);
    Result<> loadStyles(const QString &part);
    Result<> endOf(const QXmlStreamReader &xml) const;

    std::unique_ptr<ZipPackage> m_package;
    std::vector<SheetPart> m_sheets;
    XlsxShared m_shared;
};

QStringList XlsxBook::sheets() const
{
    QStringList names;
    for (const SheetPart &sheet : m_sheets)
        names.append(sheet.name);
    return names;
}

Result<std::unique_ptr<SheetReader>> XlsxBook::sheet(qsizetype index) const
{
    const SheetPart &sheet = m_sheets.at(size_t(index));
    ITSMS_TRY(auto bytes, m_package->unpack(sheet.part));
    return std::make_unique<XlsxSheet>(std::move(bytes), m_shared, Tr::tr("The sheet \"%1\" of %2").arg(sheet.name, m_package->name()));
}

Result<> XlsxBook::endOf(const QXmlStreamReader &xml) const
{
    if (!xml.hasError())
        return {};
    return fileFailure(Tr::tr("%1 is damaged: %2. Save it again from a spreadsheet.").arg(m_package->name(), xmlTrouble(xml)));
}

Result<> XlsxBook::load()
{
    QString workbook = u"xl/workbook.xml"_s;
    ITSMS_TRY(const Parts roots, relations({}));
    for (const auto &[type, part] : roots) {
        if (type.endsWith("/officeDocument"_L1))
            workbook = part;
    }
    if (!m_package->contains(workbook))
        return fileFailure(Tr::tr("%1 is a document, not a workbook. Save the table as CSV or xlsx.").arg(m_package->name()));
    ITSMS_TRY(const Parts parts, relations(workbook));
    ITSMS_CHECK(loadWorkbook(workbook, parts));
    for (const auto &[type, part] : parts) {
        if (type.endsWith("/sharedStrings"_L1) && m_package->contains(part))
            ITSMS_CHECK(loadStrings(part));
        if (type.endsWith("/styles"_L1) && m_package->contains(part))
            ITSMS_CHECK(loadStyles(part));
    }
    return {};
}

// What `part` refers to; the package itself where `part` is empty.
Result<XlsxBook::Parts> XlsxBook::relations(const QString &part) const
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(slash + 1);
    const QString list = folder % u"_rels/"_s % part.mid(slash + 1) % u".rels"_s;
    Parts parts;
    if (!m_package->contains(list))
        return parts;
    ITSMS_TRY(const QByteArray bytes, m_package->read(list));
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!isStart(xml, "Relationship"_L1))
            continue;
        const QString target = attribute(xml, "Target"_L1).replace(u'\\', u'/');
        const QString path = QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : QString(folder % target));
        parts.insert(attribute(xml, "Id"_L1), {attribute(xml, "Type"_L1), path});
    }
    ITSMS_CHECK(endOf(xml));
    return parts;
}

Result<> XlsxBook::loadWorkbook(const QString &part, const Parts &parts)
{
    ITSMS_TRY(const QByteArray bytes, m_package->read(part));
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (isStart(xml, "workbookPr"_L1) && isTrue(attribute(xml, "date1904"_L1)))
            m_shared.dates = DateSystem::From1904;
        if (!isStart(xml, "sheet"_L1))
            continue;
        QString id;
        for (const QXmlStreamAttribute &each : xml.attributes()) {
            if (each.name() == "id"_L1 && each.namespaceUri().contains("relationships"_L1))
                id = each.value().toString();
        }
        // A chart has a sheet of its own, but no cells.
        const auto [type, target] = parts.value(id);
        if (type.endsWith("/worksheet"_L1) && m_package->contains(target))
            m_sheets.push_back({attribute(xml, "name"_L1), target});
    }
    return endOf(xml);
}

Result<> XlsxBook::loadStrings(const QString &part)
{
    ITSMS_TRY(const auto bytes, m_package->unpack(part));
    QByteArray view = viewOf(bytes);
    QBuffer device(&view);
    device.open(QIODevice::ReadOnly);
    QXmlStreamReader xml(&device);
    m_shared.strings.clear();
    while (!xml.atEnd()) {
        xml.readNext();
        if (isStart(xml, "si"_L1))
            m_shared.strings.push_back(richText(xml));
    }
    return endOf(xml);
}

Result<> XlsxBook::loadStyles(const QString &part)
{
    ITSMS_TRY(const QByteArray bytes, m_package->read(part));
    QXmlStreamReader xml(bytes);
    QHash<int, Shown> own;
    bool cells = false; // within <cellXfs>, whose entries the cells count
    while (!xml.atEnd()) {
        xml.readNext();
        if (isStart(xml, "numFmt"_L1))
            own.insert(attribute(xml, "numFmtId"_L1).toInt(), shownBy(attribute(xml, "formatCode"_L1)));
        if (isStart(xml, "cellXfs"_L1) || isEnd(xml, "cellXfs"_L1))
            cells = xml.isStartElement();
        if (cells && isStart(xml, "xf"_L1)) {
            const int id = attribute(xml, "numFmtId"_L1).toInt();
            m_shared.formats.push_back(own.contains(id) ? own.value(id) : shownByBuiltin(id));
        }
    }
    return endOf(xml);
}

} // namespace

Result<std::unique_ptr<Spreadsheet>> openXlsx(std::unique_ptr<ZipPackage> package)
{
    auto book = std::make_unique<XlsxBook>(std::move(package));
    ITSMS_CHECK(book->load());
    return book;
}

} // namespace itsms
