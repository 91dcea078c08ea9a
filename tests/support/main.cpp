// The main of every test program: an application of the kind the tests need, in a home of its own, in English.
#include "tests/support/environment.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

/// In catch_runner.cpp.
int runTests(int argc, char **argv);

int main(int argc, char **argv)
{
    // Tests run side by side; settings and caches of one must not reach another.
    const QTemporaryDir home;
    if (!home.isValid()) {
        std::fputs("The tests need a temporary folder and cannot make one.\n", stderr);
        return 2;
    }
    settleEnvironment(home);
    // Catch2 reads the arguments; Qt sees the program's name alone.
    int qtArguments = 1;
    ITSMS_TEST_APPLICATION application(qtArguments, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("itsms-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("itsms-tests"));
    return runTests(argc, argv);
}
