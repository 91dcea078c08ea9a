// Reading ods: one XML document with all sheets, in which anything may be repeated a million times.
#include "core/exchange/ods_reader.h"

#include "core/exchange/number_format.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TableSource)
};

constexpr auto officeSpace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1;
constexpr auto tableSpace = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"_L1;
constexpr auto textSpace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1;
constexpr qint64 mostRepeatedCells = 20'000'000; // a few bytes can claim billions

bool isTableElement(const QXmlStreamReader &xml, QLatin1StringView name) { return xml.name() == name && xml.namespaceUri() == tableSpace; }

bool isTextElement(const QXmlStreamReader &xml, QLatin1StringView name) { return xml.name() == name && xml.namespaceUri() == textSpace; }

qint64 repetition(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return std::clamp<qint64>(xml.attributes().value(tableSpace, name).toLongLong(), 1, mostRows);
}

// The document as an XML reader over a buffer it owns.
struct Content
{
    explicit Content(ZipPackage::Bytes content)
        : bytes(std::move(content))
        , view(viewOf(bytes))
    {
        device.setBuffer(&view);
        device.open(QIODevice::ReadOnly);
        xml.setDevice(&device);
    }

    // To the beginning of the next sheet, over everything within the one before.
    bool nextSheet()
    {
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && isTableElement(xml, "table"_L1))
                return true;
        }
        return false;
    }

    ZipPackage::Bytes bytes;
    QByteArray view;
    QBuffer device;
    QXmlStreamReader xml;
};

// The text of a <text:p>, with its blanks spelt out.
void appendParagraph(QXmlStreamReader &xml, QString &text)
{
    int depth = 1;
    while (!xml.atEnd() && depth > 0) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        if (xml.isEndElement())
            --depth;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "annotation"_L1 || isTextElement(xml, "ruby-text"_L1)) {
            xml.skipCurrentElement();
            continue;
        }
        ++depth;
        if (isTextElement(xml, "s"_L1))
            text += QString(std::clamp(xml.attributes().value(textSpace, "c"_L1).toInt(), 1, 1000), u' ');
        else if (isTextElement(xml, "tab"_L1))
            text += u'\t';
        else if (isTextElement(xml, "line-break"_L1))
            text += u'\n';
    }
}

// Reads to the end of the cell; pictures and comments in it are passed over.
QString cellParagraphs(QXmlStreamReader &xml)
{
    QString text;
    bool first = true;
    while (xml.readNextStartElement()) {
        if (!isTextElement(xml, "p"_L1) && !isTextElement(xml, "h"_L1)) {
            xml.skipCurrentElement();
            continue;
        }
        if (!first)
            text += u'\n';
        appendParagraph(xml, text);
        first = false;
    }
    return text;
}

QString cellText(QXmlStreamReader &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const QString shown = cellParagraphs(xml);
    const auto of = [&](QLatin1StringView name) { return attributes.value(officeSpace, name).toString(); };
    const QString type = of("value-type"_L1);
    if (type == "float"_L1 || type == "currency"_L1 || type == "percentage"_L1) {
        bool ok = false;
        const double number = of("value"_L1).toDouble(&ok);
        return ok ? plainNumber(number) : shown;
    }
    if (type == "date"_L1)
        return isoText(of("date-value"_L1));
    if (type == "time"_L1)
        return durationText(of("time-value"_L1));
    if (type == "boolean"_L1)
        return of("boolean-value"_L1);
    const QString value = of("string-value"_L1);
    return value.isEmpty() ? shown : value;
}

class OdsSheet final : public SheetReader
{
public:
    OdsSheet(ZipPackage::Bytes bytes, QString where)
        : m_content(std::move(bytes))
        , m_where(std::move(where))
    {
    }

    /// False where there is no such sheet.
    bool goTo(qsizetype index);

    Result<bool> next(TableRow &row, size_t &count) override;
    qint64 position() const override { return m_content.device.pos(); }
    qint64 size() const override { return m_content.view.size(); }

private:
    Result<bool> readRow();
    Result<> readCells();
    Result<> takeCell();
    Failure damaged(const QString &reason) const;

    Content m_content;
    QString m_where;
    std::vector<QString> m_cells; // of the row being repeated, up to its last text
    qint64 m_blanks = 0; // empty cells met since
    qint64 m_row = 0; // number of the row delivered last
    qint64 m_left = 0; // how often m_cells is still to be delivered
    qint64 m_repeated = 0; // cells in all repetitions so far
};

bool OdsSheet::goTo(qsizetype index)
{
    while (m_content.nextSheet()) {
        if (index-- == 0)
            return true;
        m_content.xml.skipCurrentElement();
    }
    return false;
}

Failure OdsSheet::damaged(const QString &reason) const
{
    return fileFailure(
        Tr::tr("%1 is damaged near row %2: %3. Save it again from a spreadsheet.").arg(m_where, QString::number(m_row + 1), reason));
}

Result<bool> OdsSheet::next(TableRow &row, size_t &count)
{
    while (m_left == 0 || m_cells.empty()) {
        m_row += m_left; // empty rows
        m_left = 0;
        ITSMS_TRY(const bool found, readRow());
        if (!found)
            return false;
    }
    --m_left;
    row.line = ++m_row;
    count = m_cells.size();
    if (row.cells.size() < count)
        row.cells.resize(count);
    std::copy(m_cells.begin(), m_cells.end(), row.cells.begin());
    return true;
}

Result<bool> OdsSheet::readRow()
{
    QXmlStreamReader &xml = m_content.xml;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && isTableElement(xml, "table"_L1))
            return false;
        if (!xml.isStartElement())
            continue;
        if (isTableElement(xml, "shapes"_L1) || xml.name() == "forms"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        if (!isTableElement(xml, "table-row"_L1))
            continue;
        m_left = repetition(xml, "number-rows-repeated"_L1);
        ITSMS_CHECK(readCells());
        m_repeated += m_left > 1 ? m_left * qint64(m_cells.size()) : 0;
        if (m_repeated > mostRepeatedCells)
            return damaged(Tr::tr("cells are repeated millions of times"));
        return true;
    }
    return xml.hasError() ? Result<bool>(damaged(xmlTrouble(xml))) : false;
}

Result<> OdsSheet::readCells()
{
    QXmlStreamReader &xml = m_content.xml;
    m_cells.clear();
    m_blanks = 0;
    while (xml.readNextStartElement()) {
        if (isTableElement(xml, "table-cell"_L1) || isTableElement(xml, "covered-table-cell"_L1))
            ITSMS_CHECK(takeCell());
        else
            xml.skipCurrentElement();
    }
    return xml.hasError() ? Result<>(damaged(xmlTrouble(xml))) : Result<>();
}

Result<> OdsSheet::takeCell()
{
    const qint64 times = repetition(m_content.xml, "number-columns-repeated"_L1);
    const QString text = cellText(m_content.xml);
    if (text.isEmpty()) {
        m_blanks += times;
        return {};
    }
    const qint64 width = qint64(m_cells.size()) + m_blanks + times;
    if (width > mostColumns)
        return damaged(Tr::tr("there are more than %1 columns").arg(mostColumns));
    m_cells.resize(m_cells.size() + size_t(m_blanks));
    m_cells.resize(size_t(width), text);
    m_blanks = 0;
    return {};
}

class OdsBook final : public Spreadsheet
{
public:
    explicit OdsBook(std::unique_ptr<ZipPackage> package)
        : m_package(std::move(package))
    {
    }

    Result<> load();

    QString kind() const override { return u"ODS"_s; }
    QStringList sheets() const override { return m_names; }
    Result<std::unique_ptr<SheetReader>> sheet(qsizetype index) const override;

private:
    Result<> refuseOthers() const;

    std::unique_ptr<ZipPackage> m_package;
    QStringList m_names;
};

Result<> OdsBook::refuseOthers() const
{
    const QString name = m_package->name();
    if (m_package->contains(u"mimetype"_s)) {
        ITSMS_TRY(const QByteArray type, m_package->read(u"mimetype"_s));
        if (!type.contains("spreadsheet"))
            return fileFailure(Tr::tr("%1 is a document, not a spreadsheet. Save the table as ods or CSV.").arg(name));
    }
    if (!m_package->contains(u"META-INF/manifest.xml"_s))
        return {};
    ITSMS_TRY(const QByteArray manifest, m_package->read(u"META-INF/manifest.xml"_s));
    if (manifest.contains("encryption-data"))
        return fileFailure(Tr::tr("%1 is protected by a password. Save it without one and try again.").arg(name));
    return {};
}

Result<> OdsBook::load()
{
    ITSMS_CHECK(refuseOthers());
    ITSMS_TRY(auto bytes, m_package->unpack(u"content.xml"_s));
    Content content(std::move(bytes));
    while (content.nextSheet()) {
        m_names.append(content.xml.attributes().value(tableSpace, "name"_L1).toString());
        content.xml.skipCurrentElement();
    }
    if (content.xml.hasError())
        return fileFailure(Tr::tr("%1 is damaged: %2. Save it again from a spreadsheet.").arg(m_package->name(), xmlTrouble(content.xml)));
    return {};
}

Result<std::unique_ptr<SheetReader>> OdsBook::sheet(qsizetype index) const
{
    ITSMS_TRY(auto bytes, m_package->unpack(u"content.xml"_s));
    auto reader = std::make_unique<OdsSheet>(std::move(bytes), Tr::tr("The sheet \"%1\" of %2").arg(m_names.at(index), m_package->name()));
    reader->goTo(index);
    return reader;
}

} // namespace

Result<std::unique_ptr<Spreadsheet>> openOds(std::unique_ptr<ZipPackage> package)
{
    auto book = std::make_unique<OdsBook>(std::move(package));
    ITSMS_CHECK(book->load());
    return book;
}

} // namespace itsms
