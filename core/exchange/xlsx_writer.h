// Rows as a sheet of an xlsx workbook.
#pragma once

#include "core/declaration.h"
#include "core/result.h"
#include "core/value.h"

#include <QTimeZone>

#include <memory>

#include <functional>

namespace itsms {

class XlsxBook;

/// Writes row after row in constant memory, into a file beside the wanted one that takes its place only when finish() succeeds.
class XlsxWriter
{
public:
    XlsxWriter(QString path, QTimeZone zone);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    /// The first row holds `headings`, one for each field.
    Result<> open(const QString &sheet, const std::vector<const Field *> &fields, const std::vector<QString> &headings);

    /// Dates, numbers and yes/no become what a spreadsheet calculates with; everything else stands as the text that
    /// `text` gives; it is only asked then.
    Result<> write(const Field &field, const Value &value, const std::function<QString()> &text);
    Result<> endRow();
    Result<> finish();

private:
    Result<> writeText(const QString &text);
    bool writeNumber(const Field &field, const Value &value);
    bool writeMoment(const Field &field, const Value &value);
    Failure trouble(const QString &reason) const;

    QString m_path;
    QString m_temporary;
    QTimeZone m_zone;
    std::unique_ptr<XlsxBook> m_book;
    quint32 m_row = 0;
    quint16 m_column = 0;
};

} // namespace itsms
