// A table as lines a test can compare.
#pragma once

#include "core/exchange/table_source.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <initializer_list>

namespace itsms::test {

struct TempFile
{
    explicit TempFile(const QByteArray &content, const QString &name = QStringLiteral("table.csv"))
        : path(folder.filePath(name))
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }

    QTemporaryDir folder;
    QString path;
};

/// "header|cells", then "line:cell|cell" for each row, then the sentence if reading failed. Line breaks come as "/".
inline QStringList lines(TableSource &source)
{
    QStringList all = {source.columns().join(u'|')};
    TableRow row;
    for (;;) {
        const auto more = source.next(row);
        if (!more)
            return all << more.error().sentence;
        if (!*more)
            return all;
        QString text = QStringLiteral("%1:").arg(row.line);
        for (size_t i = 0; i < row.cells.size(); ++i)
            text += (i == 0 ? QString() : QStringLiteral("|")) + row.cells[i];
        all << text.replace(u'\n', u'/');
    }
}

inline QStringList linesOfFile(const QString &path, const TableOptions &options = {})
{
    auto source = openTable(path, options);
    return source ? lines(**source) : QStringList{source.error().sentence};
}

inline QStringList linesOf(const QByteArray &content, const TableOptions &options = {})
{
    const TempFile file(content);
    return linesOfFile(file.path, options);
}

inline QStringList expected(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts)
        all << QString::fromUtf8(text);
    return all;
}

} // namespace itsms::test
