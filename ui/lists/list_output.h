// Writes what a list shows to a spreadsheet, a text table or a PDF, on a worker.
#pragma once

#include "ui/documents/register_report.h"
#include "ui/session.h"

namespace itsms {

/// What is shown: the question with its order and grouping, and the columns.
struct ListContent
{
    Query query;
    std::vector<const Field *> columns;
    QString filter;  ///< In words.
    QString caption; ///< Why just these records.
};

using OutputDone = std::function<void(const Result<QString> &sentence)>;

/// The columns that are shown, in words; the field the list is grouped by comes first where it is not among them.
void exportList(Session &session, QObject *context, const ListContent &content, const QString &path, OutputDone done);

/// Every field under its name, as it can be imported again.
void exportWhole(Session &session, QObject *context, const Query &query, const QString &path, OutputDone done);

void printList(Session &session, QObject *context, const ListContent &content, const QString &path, OutputDone done);

} // namespace itsms
