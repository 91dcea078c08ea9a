// What the plugin with libxlsxwriter does for core/exchange/xlsx_writer.h.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QtPlugin>

#include <memory>

namespace itsms {

enum class XlsxFormat { Plain, Money, Date, Instant };

/// The one sheet of a file that is being written. Rows and columns count from 0; rows come in their order. Texts are UTF-8.
class XlsxBook
{
public:
    virtual ~XlsxBook() = default;

    /// Says what went wrong; empty where nothing did.
    virtual QString finish() = 0;

    virtual void setHeading(quint16 column, const QByteArray &text, double width) = 0;

    // False where the format has no place for the value.
    virtual bool writeText(quint32 row, quint16 column, const QByteArray &text) = 0;
    virtual bool writeNumber(quint32 row, quint16 column, double number, XlsxFormat format) = 0;
    virtual bool writeYesNo(quint32 row, quint16 column, bool yes) = 0;
    virtual bool writeMoment(quint32 row, quint16 column, const QDateTime &moment, XlsxFormat format) = 0;
};

class XlsxPlugin
{
public:
    virtual ~XlsxPlugin() = default;

    /// Writes in constant memory to this path. None where there is too little memory even for that.
    virtual std::unique_ptr<XlsxBook> make(const QByteArray &path, const QByteArray &sheet) = 0;
};

} // namespace itsms

#define ITSMS_XLSX_PLUGIN "itsms.XlsxPlugin/1"
Q_DECLARE_INTERFACE(itsms::XlsxPlugin, ITSMS_XLSX_PLUGIN)
