// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/program.h"

#include <QCoreApplication>
#include <QFile>

#include <clocale>
#include <cstdio>
#include <exception>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

namespace {

/// Arguments and file names are UTF-8, in a script without a locale as well.
void useUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_CTYPE, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

int runClew(int argc, char* argv[])
{
    useUtf8();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("clew-cli"));
    QFile output;
    QFile errors;
    if (!output.open(stdout, QIODevice::WriteOnly) || !errors.open(stderr, QIODevice::WriteOnly))
        return 3;
    const clew::SystemClock clock;
    const int status = clew::cli::runProgram(QCoreApplication::arguments().mid(1),
                                             {QProcessEnvironment::systemEnvironment(), output, errors, clock});
    return output.flush() ? status : 3;
}

} // namespace

int main(int argc, char* argv[])
{
    try {
        return runClew(argc, argv);
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "clew-cli: It cannot go on (%s); nothing half-done was kept.\n", exception.what());
        return 3;
    }
}
