// Reading the cells of a sheet row by row.
#include "core/exchange/xlsx_sheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TableSource)
};

// Characters XML cannot carry are written as _x000D_.
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        bool ok = at + 6 < text.size() && text[at + 6] == u'_';
        const ushort code = ok ? QStringView(text).mid(at + 2, 4).toUShort(&ok, 16) : ushort(0);
        if (ok)
            text.replace(at, 7, QChar(code));
    }
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').remove(QChar::Null);
}

// "AB12" is column 27, counted from 0; -1 where the reference is no such thing.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    qsizetype letters = 0;
    for (; letters < reference.size() && letters < 4 && reference[letters].isLetter(); ++letters)
        column = column * 26 + (reference[letters].toUpper().unicode() - u'A' + 1);
    return letters == 0 || letters > 3 ? -1 : column - 1;
}

} // namespace

QString richText(QXmlStreamReader &xml)
{
    const QString element = xml.name().toString();
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == element)
            break;
        if (isStart(xml, "rPh"_L1))
            xml.skipCurrentElement();
        else if (isStart(xml, "t"_L1))
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return unescaped(text);
}

XlsxSheet::XlsxSheet(ZipPackage::Bytes bytes, const XlsxShared &shared, QString where)
    : m_bytes(std::move(bytes))
    , m_view(viewOf(m_bytes))
    , m_shared(shared)
    , m_where(std::move(where))
{
    m_device.setBuffer(&m_view);
    m_device.open(QIODevice::ReadOnly);
    m_xml.setDevice(&m_device); // a device, because the reader would keep a second copy of a byte array
}

Failure XlsxSheet::damaged(const QString &reason) const
{
    return fileFailure(
        Tr::tr("%1 is damaged near row %2: %3. Save it again from a spreadsheet.").arg(m_where, QString::number(m_row), reason));
}

Result<bool> XlsxSheet::next(TableRow &row, size_t &count)
{
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (isEnd(m_xml, "sheetData"_L1))
            return false;
        if (!isStart(m_xml, "row"_L1))
            continue;
        const qint64 number = m_xml.attributes().value("r"_L1).toLongLong();
        m_row = number > 0 ? number : m_row + 1;
        ITSMS_CHECK(readCells(row, count));
        row.line = m_row;
        if (count > 0)
            return true;
    }
    if (m_xml.hasError())
        return damaged(xmlTrouble(m_xml));
    return false;
}

Result<> XlsxSheet::readCells(TableRow &row, size_t &count)
{
    count = 0;
    size_t next = 0; // the column after the last cell met
    size_t filled = 0;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (isEnd(m_xml, "row"_L1))
            break;
        if (!isStart(m_xml, "c"_L1))
            continue;
        const qsizetype named = columnOf(m_xml.attributes().value("r"_L1));
        const size_t column = named >= 0 ? size_t(named) : next;
        if (column >= size_t(mostColumns))
            return damaged(Tr::tr("there are more than %1 columns").arg(mostColumns));
        next = column + 1;
        if (row.cells.size() < next)
            row.cells.resize(next);
        for (; filled < column; ++filled)
            row.cells[filled].truncate(0);
        filled = std::max(filled, next);
        row.cells[column] = readCell();
        if (m_missingString)
            return damaged(Tr::tr("a text is missing"));
        if (!row.cells[column].isEmpty())
            count = std::max(count, next);
    }
    return m_xml.hasError() ? Result<>(damaged(xmlTrouble(m_xml))) : Result<>();
}

QString XlsxSheet::readCell()
{
    const QString type = attribute(m_xml, "t"_L1);
    const int style = attribute(m_xml, "s"_L1).toInt();
    QString value;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (isEnd(m_xml, "c"_L1))
            break;
        if (isStart(m_xml, "v"_L1) && type != "inlineStr"_L1)
            value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (isStart(m_xml, "is"_L1))
            value = richText(m_xml);
        else if (m_xml.isStartElement())
            m_xml.skipCurrentElement();
    }
    return cellText(type, value, style);
}

QString XlsxSheet::cellText(const QString &type, const QString &value, int style)
{
    if (value.isEmpty() || type == "inlineStr"_L1 || type == "e"_L1)
        return value;
    if (type == "str"_L1)
        return unescaped(value);
    if (type == "b"_L1)
        return isTrue(value.trimmed()) ? u"true"_s : u"false"_s;
    if (type == "d"_L1)
        return isoText(value.trimmed());
    bool ok = false;
    if (type == "s"_L1) {
        const qsizetype index = value.trimmed().toLongLong(&ok);
        m_missingString = !ok || index < 0 || index >= qsizetype(m_shared.strings.size());
        return m_missingString ? QString() : m_shared.strings[size_t(index)];
    }
    const double number = value.trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return value;
    const bool known = style >= 0 && style < int(m_shared.formats.size());
    return serialText(number, known ? m_shared.formats[size_t(style)] : Shown::Number, m_shared.dates);
}

} // namespace itsms
