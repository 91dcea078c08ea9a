// What the readers of the spreadsheet formats have in common.
#pragma once

#include "core/exchange/table_source.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <memory>

namespace itsms {

constexpr qsizetype mostColumns = 16384;
constexpr qint64 mostRows = 1048576;

/// What the XML reader complains about, to stand within a sentence.
inline QString xmlTrouble(const QXmlStreamReader &xml)
{
    QString trouble = xml.errorString();
    while (trouble.endsWith(u'.'))
        trouble.chop(1);
    return trouble;
}

/// The rows of one sheet that have content, in the order of the file.
class SheetReader
{
public:
    virtual ~SheetReader() = default;

    /// `count` is the number of cells up to the last one with text; the vector is never shortened.
    virtual Result<bool> next(TableRow &row, size_t &count) = 0;

    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;
};

/// A spreadsheet of any format: names of sheets, and a fresh reader for each on demand.
class Spreadsheet
{
public:
    virtual ~Spreadsheet() = default;

    virtual QString kind() const = 0;
    virtual QStringList sheets() const = 0;
    virtual Result<std::unique_ptr<SheetReader>> sheet(qsizetype index) const = 0;
};

} // namespace itsms
