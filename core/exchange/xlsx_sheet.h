// The cells of one sheet of an xlsx file.
#pragma once

#include "core/exchange/number_format.h"
#include "core/exchange/sheet_reader.h"
#include "core/exchange/zip_package.h"

#include <QBuffer>

namespace itsms {

/// Everything the sheets of a workbook share.
struct XlsxShared
{
    std::vector<QString> strings;
    std::vector<Shown> formats; // by the number a cell has for its style
    DateSystem dates = DateSystem::From1900;
};

/// Names are compared without namespace: strict and transitional files differ only there.
inline bool isStart(const QXmlStreamReader &xml, QLatin1StringView name) { return xml.isStartElement() && xml.name() == name; }
inline bool isEnd(const QXmlStreamReader &xml, QLatin1StringView name) { return xml.isEndElement() && xml.name() == name; }
inline QString attribute(const QXmlStreamReader &xml, QLatin1StringView name) { return xml.attributes().value(name).toString(); }
inline bool isTrue(QStringView flag) { return flag == QLatin1StringView("1") || flag == QLatin1StringView("true"); }

/// The text of the <si> or <is> that begins here, without the reading aids of East Asian scripts.
QString richText(QXmlStreamReader &xml);

class XlsxSheet final : public SheetReader
{
public:
    XlsxSheet(ZipPackage::Bytes bytes, const XlsxShared &shared, QString where);

    Result<bool> next(TableRow &row, size_t &count) override;
    qint64 position() const override { return m_device.pos(); }
    qint64 size() const override { return m_view.size(); }

private:
    Result<> readCells(TableRow &row, size_t &count);
    QString readCell();
    QString cellText(const QString &type, const QString &value, int style);
    Failure damaged(const QString &reason) const;

    ZipPackage::Bytes m_bytes;
    QByteArray m_view; // of m_bytes
    QBuffer m_device;
    QXmlStreamReader m_xml;
    const XlsxShared &m_shared; // of the workbook, which outlives its readers
    QString m_where;
    qint64 m_row = 0;
    bool m_missingString = false;
};

} // namespace itsms
