// The fields and choices of an organisation's own, as they are kept in the file and changed.
#include "core/store/custom_fields.h"

#include "core/record.h"
#include "core/store/schema.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Customisation)
};

Result<> readFields(const Connection &connection, std::vector<CustomField> &fields)
{
    ITSMS_TRY(Statement row, connection.prepare("SELECT type, name, label, help, kind, target, hidden FROM custom_field ORDER BY type, position, name"));
    while (true) {
        ITSMS_TRY(const bool more, row.step());
        if (!more)
            return {};
        // A kind that a newer program knows is left alone.
        const auto kind = kindNamed(row.text(4));
        if (kind)
            fields.push_back({row.text(0), row.text(1), row.text(2), row.text(3), *kind, row.text(5), row.integer(6) != 0});
    }
}

Result<> readChoices(const Connection &connection, std::vector<CustomChoice> &choices)
{
    ITSMS_TRY(Statement row, connection.prepare("SELECT type, field, name, label, hidden FROM custom_choice ORDER BY type, field, position, name"));
    while (true) {
        ITSMS_TRY(const bool more, row.step());
        if (!more)
            return {};
        choices.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4) != 0});
    }
}

/// What the transaction sees: another program may have changed the definitions since the workbook was opened, and so may this one.
Result<std::unique_ptr<const Catalogue>> present(Transaction &transaction)
{
    ITSMS_TRY(Customisation customisation, readCustomisation(transaction.workbook().connection()));
    return std::make_unique<const Catalogue>(transaction.workbook().catalogue(), std::move(customisation));
}

/// Columns stay where a definition was taken back, with what they hold: the next field of that name is another one.
Result<QStringList> takenNames(Transaction &transaction, const QString &type)
{
    QStringList names;
    ITSMS_TRY(Statement row, transaction.workbook().connection().prepare(
        "SELECT name FROM pragma_table_info(?1) UNION SELECT name FROM custom_field WHERE type = ?1"));
    row.bind(1, type);
    while (true) {
        ITSMS_TRY(const bool more, row.step());
        if (!more)
            return names;
        names += row.text(0);
    }
}

/// Records may hold the name of a choice whose definition was taken back.
Result<QStringList> takenChoices(Transaction &transaction, const Catalogue &catalogue, const CustomChoice &choice)
{
    QStringList names;
    for (const CustomChoice &each : catalogue.customisation().choicesOf(choice.type, choice.field))
        names += each.name;
    const RecordType &type = *catalogue.type(choice.type);
    const Field &field = *findField(type, choice.field.toStdString());
    ITSMS_TRY(const Value column, transaction.workbook().connection().single(
        u"SELECT count(*) FROM pragma_table_info('%1') WHERE name = '%2'"_s.arg(toText(type.name), toText(field.name))));
    if (column == Value(qint64(0)))
        return names;
    ITSMS_TRY(Statement row, transaction.workbook().connection().prepare(
        u"SELECT DISTINCT %1 FROM %2 WHERE %1 LIKE 'own\\_%' ESCAPE '\\'"_s.arg(quoted(field.name), quoted(type.name))));
    while (true) {
        ITSMS_TRY(const bool more, row.step());
        if (!more)
            return names;
        names += row.text(0);
    }
}

/// Writes every place anew: where two people added at the same moment, two things stand at the same one.
template <typename Items, typename Save>
Result<> moveAmong(Items items, const QString &name, Move move, Save save)
{
    const auto found = std::find_if(items.begin(), items.end(), [&name](const auto &each) { return each.name == name; });
    const qint64 from = found - items.begin();
    const qint64 to = move == Move::Up ? from - 1 : from + 1;
    if (found == items.end())
        return refused(Tr::tr("What was to be moved is not there any more."));
    if (to < 0 || to >= qint64(items.size()))
        return {};
    std::swap(items[std::size_t(from)], items[std::size_t(to)]);
    for (std::size_t i = 0; i < items.size(); ++i)
        ITSMS_CHECK(save(items[i], qint64(i)));
    return {};
}

QString cleaned(const QString &words) { return words.simplified(); }

} // namespace

Result<Customisation> readCustomisation(const Connection &connection)
{
    Customisation customisation;
    ITSMS_TRY(const Value tables, connection.single(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('custom_field', 'custom_choice')"_s));
    if (tables != Value(qint64(2)))
        return customisation;
    ITSMS_CHECK(readFields(connection, customisation.fields));
    ITSMS_CHECK(readChoices(connection, customisation.choices));
    return customisation;
}

Result<QString> addCustomField(Transaction &transaction, CustomField field, const QStringList &choices)
{
    ITSMS_TRY(const std::unique_ptr<const Catalogue> catalogue, present(transaction));
    field.label = cleaned(field.label);
    field.help = cleaned(field.help);
    field.name.clear();
    ITSMS_CHECK(checkCustomField(*catalogue, field, choices));
    if (field.kind != Kind::Link)
        field.target.clear();
    ITSMS_TRY(const QStringList taken, takenNames(transaction, field.type));
    field.name = ownName(field.label, taken);
    ITSMS_CHECK(transaction.saveCustomField(field));
    // With its definition, so that whoever may only read the file finds it. Indexes and search follow when the file is opened to write.
    Customisation with = catalogue->customisation();
    with.fields.push_back(field);
    const Catalogue extended(*catalogue, std::move(with));
    ITSMS_CHECK(addMissingColumns(transaction.workbook().connection(), *extended.type(field.type)));
    QStringList names;
    for (const QString &choice : choices) {
        if (field.kind != Kind::Choice || cleaned(choice).isEmpty())
            continue;
        names += ownName(choice, names);
        ITSMS_CHECK(transaction.saveCustomChoice({field.type, field.name, names.last(), cleaned(choice)}));
    }
    return field.name;
}

Result<> changeCustomField(Transaction &transaction, const CustomField &field)
{
    ITSMS_TRY(const std::unique_ptr<const Catalogue> catalogue, present(transaction));
    const CustomField *known = catalogue->customisation().field(field.type, field.name);
    if (!known)
        return refused(Tr::tr("There is no field \"%1\" of your own. Those that ship with the program cannot be changed.").arg(field.name), u"label"_s);
    CustomField changed = *known;
    changed.label = cleaned(field.label);
    changed.help = cleaned(field.help);
    changed.hidden = field.hidden;
    ITSMS_CHECK(checkCustomField(*catalogue, changed, {}));
    return transaction.saveCustomField(changed);
}

Result<QString> addCustomChoice(Transaction &transaction, CustomChoice choice)
{
    ITSMS_TRY(const std::unique_ptr<const Catalogue> catalogue, present(transaction));
    choice.label = cleaned(choice.label);
    choice.name.clear();
    ITSMS_CHECK(checkCustomChoice(*catalogue, choice));
    ITSMS_TRY(const QStringList taken, takenChoices(transaction, *catalogue, choice));
    choice.name = ownName(choice.label, taken);
    ITSMS_CHECK(transaction.saveCustomChoice(choice));
    return choice.name;
}

Result<> changeCustomChoice(Transaction &transaction, const CustomChoice &choice)
{
    ITSMS_TRY(const std::unique_ptr<const Catalogue> catalogue, present(transaction));
    if (!catalogue->customisation().choice(choice.type, choice.field, choice.name))
        return refused(Tr::tr("There is no choice \"%1\" of your own. Those that ship with the program cannot be renamed or hidden: "
                              "its checks and reports count on them.").arg(choice.name), u"label"_s);
    CustomChoice changed = choice;
    changed.label = cleaned(choice.label);
    ITSMS_CHECK(checkCustomChoice(*catalogue, changed));
    return transaction.saveCustomChoice(changed);
}

Result<> moveCustomField(Transaction &transaction, const QString &type, const QString &name, Move move)
{
    ITSMS_TRY(const Customisation customisation, readCustomisation(transaction.workbook().connection()));
    return moveAmong(customisation.fieldsOf(type), name, move,
                     [&](const CustomField &field, qint64 place) { return transaction.saveCustomField(field, place); });
}

Result<> moveCustomChoice(Transaction &transaction, const QString &type, const QString &field, const QString &name, Move move)
{
    ITSMS_TRY(const Customisation customisation, readCustomisation(transaction.workbook().connection()));
    return moveAmong(customisation.choicesOf(type, field), name, move,
                     [&](const CustomChoice &choice, qint64 place) { return transaction.saveCustomChoice(choice, place); });
}

} // namespace itsms
