// Runs the command line program as a person would, in a folder of its own.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace itsms::test {

struct Run
{
    int code = -1;
    QString out;
    QString err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    QString firstLine() const { return out.section(u'\n', 0, 0); }
    qsizetype lines() const { return out.count(u'\n'); }
};

class Program
{
public:
    Program();

    /// Arguments as on the command line; a file's name without a folder lies in this program's folder.
    Run operator()(const QStringList &arguments) const;

    /// A new workbook named a.itsms in Europe/Berlin.
    void makeWorkbook() const;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_folder;
};

} // namespace itsms::test
