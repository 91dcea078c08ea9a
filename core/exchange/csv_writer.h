// Rows as comma-separated text.
#pragma once

#include "core/result.h"

#include <QSaveFile>
#include <QStringList>

#include <span>

namespace itsms {

/// UTF-8, lines end with LF. The file appears under its name, or replaces the one before, only when finish() succeeds.
class CsvWriter
{
public:
    explicit CsvWriter(const QString &path, char16_t delimiter = u',');

    Result<> open();
    Result<> write(std::span<const QString> cells);
    Result<> finish();

private:
    void append(const QString &cell);
    Result<> flush();
    Failure trouble() const;

    QSaveFile m_file;
    char16_t m_delimiter;
    QString m_pending;
};

} // namespace itsms
