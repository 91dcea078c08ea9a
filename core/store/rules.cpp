// What a record must satisfy to be written, whoever writes it.
#include "core/store/rules.h"

#include "core/field_text.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Result<> checkTarget(const Workbook &workbook, const Field &field, qint64 id)
{
    const QString table = field.kind == Kind::Attachment ? QStringLiteral("attachment") : toText(linkTarget(field));
    ITSMS_TRY(Statement statement, workbook.connection().prepare(QStringLiteral("SELECT 1 FROM ") + quoted(table) + QStringLiteral(" WHERE id = ?1")));
    statement.bind(1, id);
    ITSMS_TRY(const bool found, statement.step());
    if (!found)
        return refused(Tr::tr("%1: the record it should link to does not exist any more.").arg(translatedLabel(field)), toText(field.name));
    return {};
}

} // namespace

Result<> checkRecord(const Record &record)
{
    const RecordType &type = record.type();
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        const Value &value = record.at(i);
        if (isEmpty(value)) {
            if (field.required)
                return refused(Tr::tr("%1 is missing: every record of the type \"%2\" needs it.").arg(translatedLabel(field), translated(type.context, type.label)), toText(field.name));
            continue;
        }
        ITSMS_CHECK(checkValue(field, value));
    }
    return {};
}

Result<> checkLink(const Workbook &workbook, const Field &field, const Value &value)
{
    if (const auto *id = std::get_if<qint64>(&value))
        return checkTarget(workbook, field, *id);
    if (const auto *ids = std::get_if<Ids>(&value))
        for (const qint64 id : *ids)
            ITSMS_CHECK(checkTarget(workbook, field, id));
    return {};
}

} // namespace itsms
