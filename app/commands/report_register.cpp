// itsms report FILE register: any list as a document.
#include "app/commands/report_register.h"

#include "app/commands/arguments.h"
#include "core/language.h"
#include "ui/documents/register_report.h"
#include "ui/lists/condition_words.h"
#include "ui/lists/list_layout.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<std::vector<const Field *>> columnsOf(const RecordType &type, const RegisterOptions &options)
{
    std::vector<const Field *> columns;
    if (options.columns)
        for (const QString &name : options.columns->split(u',', Qt::SkipEmptyParts)) {
            ITSMS_TRY(const Field *field, fieldNamed(type, name));
            if (!canBeColumn(*field))
                return wrongUse(Tr::tr("%1 holds child rows or a file; a register cannot have it as a column.").arg(toText(field->name)));
            columns.push_back(field);
        }
    return columns.empty() ? declaredColumns(type) : columns;
}

Result<Query> queryOf(const Workbook &workbook, const RecordType &type, const RegisterOptions &options)
{
    Query query{.type = &type};
    ITSMS_TRY(query.conditions, conditionsOf(workbook, type, options.where));
    query.search = options.search.value_or(QString());
    query.descending = options.descending;
    if (options.sort) {
        ITSMS_TRY(const Field *field, fieldNamed(type, *options.sort));
        if (!hasColumn(*field))
            return wrongUse(Tr::tr("%1 holds several records; a list cannot be sorted by it.").arg(toText(field->name)));
        query.sort = field->name;
    }
    if (options.group) {
        ITSMS_TRY(const Field *field, fieldNamed(type, *options.group));
        if (!canGroup(*field))
            return wrongUse(Tr::tr("A register cannot be grouped by %1.").arg(toText(field->name)));
        query.group = field->name;
    }
    return query;
}

QString filterOf(const Workbook &workbook, const RecordType &type, const RegisterOptions &options, const Reader &reader)
{
    QStringList parts;
    for (const QString &condition : options.where)
        parts += conditionWords(workbook, reader, type, condition);
    if (options.search)
        parts += Tr::tr("words: %1").arg(*options.search);
    return parts.join(u"; "_s);
}

} // namespace

QString registerLabel() { return Tr::tr("Register"); }

QString registerPurpose() { return Tr::tr("Any list as a document: the records of one type that answer a question."); }

bool RegisterOptions::isAsked() const { return type || search || columns || sort || group || descending || !where.isEmpty(); }

void addRegisterOptions(Command &command, RegisterOptions &options)
{
    command.option("--type", "TYPE", Tr::tr("Register: the record type, such as incident."), options.type);
    command.options("--where", "FIELD=VALUE", Tr::tr("Register: only these records, as \"itsms list\" takes it."), options.where);
    command.option("--search", "TEXT", Tr::tr("Register: only those in which all these words occur."), options.search);
    command.option("--columns", "FIELDS", Tr::tr("Register: these fields, separated by commas; otherwise those of the list."), options.columns);
    command.option("--sort", "FIELD", Tr::tr("Register: sorted by this field; otherwise the newest first."), options.sort);
    command.flag("--descending", Tr::tr("Register: the largest first."), options.descending);
    command.option("--group", "FIELD", Tr::tr("Register: a section for each value of this field."), options.group);
}

Result<Report> buildRegister(const Context &context, const Workbook &workbook, const RegisterOptions &options)
{
    if (!options.type)
        return wrongUse(Tr::tr("Say of which records: --type incident. \"itsms describe\" lists the record types."));
    ITSMS_TRY(const RecordType *type, typeNamed(workbook.catalogue(), *options.type));
    RegisterRequest request;
    ITSMS_TRY(request.query, queryOf(workbook, *type, options));
    ITSMS_TRY(request.columns, columnsOf(*type, options));
    LinkNames names(workbook);
    request.locale = localeOf(workbook.setting(u"language"_s, context.language));
    request.filter = filterOf(workbook, *type, options, {request.locale, workbook.timeZone(), &names});
    request.preparedBy = context.person;
    request.moment = momentAt(workbook, presentMoment());
    return registerReport(workbook, request);
}

} // namespace itsms
