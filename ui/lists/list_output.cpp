// Writes what a list shows to a spreadsheet, a text table or a PDF, on a worker.
#include "ui/lists/list_output.h"

#include "core/exchange/export.h"
#include "core/store/file_guard.h"
#include "ui/documents/pdf_document.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ListOutput)
};

QString written(qint64 rows, const QString &path) { return Tr::tr("%n record(s) were written to %1.", nullptr, int(rows)).arg(path); }

void write(Session &session, QObject *context, const Query &query, const QString &path, const std::vector<const Field *> &columns, OutputDone done)
{
    auto work = session.running().begin(Tr::tr("Writing the list"));
    readInBackground(
        session.workbook(), context,
        [query, path, columns, work](const Workbook &workbook) -> Result<qint64> {
            ITSMS_TRY(const qint64 total, countRecords(workbook, query));
            const auto progress = [&work, total](qint64 rows) {
                work->setProgress(rows, total);
                return !work->isCancelled();
            };
            return exportRecords(workbook, query, path, progress, columns);
        },
        [path, done = std::move(done)](const Result<qint64> &rows) {
            done(rows ? Result<QString>(written(*rows, path)) : Result<QString>(Failure(rows.error())));
        });
}

} // namespace

void exportList(Session &session, QObject *context, const ListContent &content, const QString &path, OutputDone done)
{
    std::vector<const Field *> columns = content.columns;
    const Field *group = content.query.group.empty() ? nullptr : findField(*content.query.type, content.query.group);
    if (group && std::find(columns.begin(), columns.end(), group) == columns.end())
        columns.insert(columns.begin(), group);
    write(session, context, content.query, path, columns, std::move(done));
}

void exportWhole(Session &session, QObject *context, const Query &query, const QString &path, OutputDone done)
{
    write(session, context, query, path, {}, std::move(done));
}

void printList(Session &session, QObject *context, const ListContent &content, const QString &path, OutputDone done)
{
    const RegisterRequest request{.query = content.query,
        .columns = content.columns,
        .filter = content.filter,
        .caption = content.caption,
        .preparedBy = session.preferences().person(),
        .moment = session.present(),
        .locale = QLocale()};
    auto work = session.running().begin(Tr::tr("Printing the list"));
    readInBackground(
        session.workbook(), context,
        [request, path, work](const Workbook &workbook) -> Result<QString> {
            ITSMS_CHECK(checkNoWorkbookThere(path));
            ITSMS_TRY(const Report report, registerReport(workbook, request));
            ITSMS_CHECK(writePdf(report, path, reportTo(work)));
            return Tr::tr("The list was written to %1.").arg(path);
        },
        std::move(done));
}

} // namespace itsms
