// Runs the command line program as a person would, in a folder of its own.
#include "tests/cli/program.h"

#include "tests/support/printing.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcessEnvironment>

namespace itsms::test {

using namespace Qt::StringLiterals;

Program::Program()
{
    REQUIRE(m_folder.isValid());
}

Run Program::operator()(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ITSMS_PERSON"_s, u"Ann Example"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(ITSMS_BINARY), arguments);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void Program::makeWorkbook() const
{
    const Run made = (*this)({u"new"_s, u"a.itsms"_s, u"--organisation"_s, u"ACME Ltd"_s, u"--time-zone"_s, u"Europe/Berlin"_s});
    INFO(made.err.toStdString());
    REQUIRE(made.code == 0);
}

QString Program::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return name;
}

} // namespace itsms::test
