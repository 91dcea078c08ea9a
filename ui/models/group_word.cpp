// What the records of a group have in common, in words.
#include "ui/models/group_word.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(GroupWord)
};

} // namespace

QString groupWord(const Field &field, const Value &value, const Reader &reader)
{
    if (isEmpty(value))
        return Tr::tr("Nothing given", "heading of the records without a value");
    const auto *text = std::get_if<QString>(&value);
    if (text && (field.kind == Kind::Date || field.kind == Kind::Instant))
        return reader.locale.toString(QDate::fromString(*text, QStringLiteral("yyyy-MM")), Tr::tr("MMMM yyyy", "how a month is written"));
    const QString words = displayText(field, value, reader);
    return field.kind == Kind::YesNo ? Tr::tr("%1: %2", "label and value").arg(translatedLabel(field), words) : words;
}

} // namespace itsms
