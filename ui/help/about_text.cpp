// Version, licence, libraries and the note on the standard, as Markdown.
#include "ui/help/about_text.h"

#include "ui/help/clause_guidance.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

struct Library
{
    QString name;
    QString version;
    QString purpose;
    QString licence;
};

/// Versions come from the build where the library has no function to ask.
std::vector<Library> libraries()
{
    return {{u"Qt"_s, QString::fromLatin1(qVersion()), Tr::tr("windows, charts, PDF"), u"LGPL-3.0, GPL-3.0"_s},
        {u"SQLite"_s, QString::fromLatin1(sqlite3_libversion()), Tr::tr("the file and its history"), Tr::tr("public domain")},
        {u"QPDF"_s, QStringLiteral(ITSMS_QPDF_VERSION), Tr::tr("bookmarks in PDF"), u"Apache-2.0"_s},
        {u"Zstandard"_s, QStringLiteral(ITSMS_ZSTD_VERSION), Tr::tr("a small history"), u"BSD-3-Clause"_s},
        {u"liborcus"_s, QStringLiteral(ITSMS_ORCUS_VERSION), Tr::tr("reading spreadsheets"), u"MPL-2.0"_s},
        {u"libxlsxwriter"_s, QStringLiteral(ITSMS_XLSXWRITER_VERSION), Tr::tr("writing spreadsheets"), u"BSD-2-Clause"_s},
        {u"uchardet"_s, QStringLiteral(ITSMS_UCHARDET_VERSION), Tr::tr("guessing the encoding of a file"), u"MPL-1.1"_s},
        {u"tl::expected"_s, u"1"_s, Tr::tr("failures as values"), u"CC0-1.0"_s},
        {u"CLI11"_s, u"2"_s, Tr::tr("the command line"), u"BSD-3-Clause"_s},
        {u"Breeze"_s, Tr::tr("of the system"), Tr::tr("icons"), u"LGPL-3.0-or-later"_s}};
}

QString libraryTable()
{
    QString table = Tr::tr("| Library | Version | For | Licence |", "heads of a table in Markdown") + u"\n|---|---|---|---|\n"_s;
    for (const Library &each : libraries())
        table += u"| %1 | %2 | %3 | %4 |\n"_s.arg(each.name, each.version, each.purpose, each.licence);
    return table;
}

} // namespace

QString aboutText()
{
    const QString version = QStringLiteral(ITSMS_VERSION);
    return Tr::tr("**Version %1.** Free software under the GNU General Public License, version 3 or any later one "
                  "(GPL-3.0-or-later): you may use, study, share and change it. It comes without any warranty. "
                  "[The licence](https://www.gnu.org/licenses/gpl-3.0.html)")
               .arg(version)
        + u"\n\n## "_s + Tr::tr("The standard") + u"\n\n"_s
        + Tr::tr("The text of ISO/IEC 20000-1 is not part of the program; it is sold by ISO and its members. The workbench names clauses by "
                 "their numbers and explains them briefly.")
        + u' ' + wordingNote() + u' '
        + Tr::tr("A finding of the workbench is a question to be answered, not the verdict of a certification body.") + u"\n\n## "_s
        + Tr::tr("The file") + u"\n\n"_s
        + Tr::tr("A workbook is a SQLite database: a table for each record type, a column for each field, times in seconds since 1970 UTC, "
                 "amounts in cents. `sqlite3 FILE .schema` prints its tables, `itsms describe` names record types, fields, choices and states. "
                 "Read it with any program; change it with the workbench alone, or the verification will tell.")
        + u"\n\n## "_s + Tr::tr("What it stands on") + u"\n\n"_s + libraryTable();
}

} // namespace itsms
