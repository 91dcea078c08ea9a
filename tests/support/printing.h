// Lets Catch2 print Qt's texts and dates in a failed comparison; otherwise it shows a list of question marks.
#pragma once

#include <catch2/catch.hpp>

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <string>

namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

template <>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &texts) { return '[' + texts.join(QStringLiteral(" | ")).toStdString() + ']'; }
};

template <>
struct StringMaker<QDate>
{
    static std::string convert(QDate date) { return date.toString(Qt::ISODate).toStdString(); }
};

template <>
struct StringMaker<QDateTime>
{
    static std::string convert(const QDateTime &instant) { return instant.toString(Qt::ISODateWithMs).toStdString(); }
};

} // namespace Catch
