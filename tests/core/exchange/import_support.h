// A new workbook, files and imports for the tests of core/exchange.
#pragma once

#include "core/exchange/export.h"
#include "core/exchange/import.h"

#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>

namespace itsms::test {

/// A failure becomes a failed test with its sentence.
template <typename T>
T good(Result<T> result)
{
    if (!result)
        FAIL(result.error().sentence.toStdString());
    return *std::move(result);
}

inline void good(const Result<> &result)
{
    if (!result)
        FAIL(result.error().sentence.toStdString());
}

template <typename T>
Error bad(const Result<T> &result)
{
    if (result)
        FAIL("This should have failed.");
    return result.error();
}

class Desk
{
public:
    explicit Desk(const QByteArray &zone = "Europe/Berlin")
        : workbook(good(Workbook::create(path(QStringLiteral("test.itsms")), Catalogue::standard(),
                                         {.organisation = QStringLiteral("Test"), .timeZone = zone, .person = QStringLiteral("Tester")})))
    {
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path(name);
    }

    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    Result<ImportReport> import(const QString &file, const ImportProfile &profile, const ImportOptions &options = {})
    {
        const auto source = good(openTable(file));
        return runImport(*workbook, *source, profile, {QStringLiteral("Tester"), QStringLiteral("Import")}, options);
    }

    Result<ImportReport> importText(const QByteArray &content, const ImportProfile &profile, const ImportOptions &options = {})
    {
        return import(file(QStringLiteral("rows.csv"), content), profile, options);
    }

    const RecordType &type(Name name) const { return *workbook->catalogue().type(name); }

    qint64 count(Name name, const QStringList &conditions = {}) const
    {
        Query query{.type = &type(name)};
        for (const QString &text : conditions)
            for (Condition &condition : good(parseCondition(*workbook, type(name), text)))
                query.conditions.push_back(std::move(condition));
        return good(countRecords(*workbook, query));
    }

    Record record(Name name, const QString &text) const
    {
        const auto id = good(findByText(*workbook, type(name), text));
        REQUIRE(id.has_value());
        return good(readRecord(*workbook, type(name), *id));
    }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<Workbook> workbook;
};

/// A profile for incidents with the fields most tests need, each from a column of its own name.
inline ImportProfile incidentProfile(const QStringList &columns)
{
    ImportProfile profile{.name = QStringLiteral("test"), .type = QStringLiteral("incident")};
    for (const QString &column : columns)
        profile.fields.push_back({.field = column, .column = column});
    return profile;
}

} // namespace itsms::test
