// From what a cell says to the records it means.
#include "core/exchange/link_resolver.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qint64 nobody = 0;
constexpr qint64 several = -1;

/// A bound on what is remembered: a file may hold a different text in every row.
constexpr qsizetype mostKnown = 50'000;

} // namespace

Result<LinkResolver::Target *> LinkResolver::target(const Field &field)
{
    const Name name = linkTarget(field);
    if (const auto found = m_targets.find(name); found != m_targets.end())
        return &found->second;
    const Workbook &workbook = m_transaction.workbook();
    Target made;
    made.type = workbook.catalogue().type(name);
    if (!made.type)
        return wrongUse(Tr::tr("The field \"%1\" links to records that this workbook does not know.").arg(translatedLabel(field)));
    const QString table = quoted(name);
    ITSMS_TRY(made.byNumber, workbook.connection().prepare(u"SELECT id FROM %1 WHERE ref = ?1 LIMIT 2"_s.arg(table)));
    ITSMS_TRY(made.byExternal, workbook.connection().prepare(u"SELECT id FROM %1 WHERE external_ref = ?1 LIMIT 2"_s.arg(table)));
    ITSMS_CHECK(readTitles(made));
    return &m_targets.emplace(name, std::move(made)).first->second;
}

Result<> LinkResolver::readTitles(Target &target)
{
    ITSMS_TRY(Statement statement, m_transaction.workbook().connection().prepare(u"SELECT id, title FROM %1"_s.arg(quoted(target.type->name))));
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            return {};
        addTitle(target, statement.text(1), statement.integer(0));
    }
}

void LinkResolver::addTitle(Target &target, const QString &title, qint64 id)
{
    qint64 &known = target.titles[title.trimmed().toCaseFolded()];
    known = known == nobody || known == id ? id : several;
}

void LinkResolver::remember(const RecordType &type, qint64 id, const QString &title)
{
    const auto found = m_targets.find(type.name);
    if (found == m_targets.end())
        return;
    addTitle(found->second, title, id);
    found->second.known.clear();
}

Result<qint64> LinkResolver::byColumn(Statement &statement, const QString &text)
{
    statement.bind(1, text);
    ITSMS_TRY(const bool found, statement.step());
    if (!found)
        return nobody;
    const qint64 id = statement.integer(0);
    ITSMS_TRY(const bool another, statement.step());
    if (another)
        statement.reset();
    return another ? several : id;
}

Result<qint64> LinkResolver::find(Target &target, const QString &text)
{
    // An export names records as "NUMBER title": by its number here, by its title in a workbook that numbers differently.
    const qsizetype space = text.indexOf(u' ');
    const auto prefix = QLatin1StringView(target.type->prefix.data(), qsizetype(target.type->prefix.size()));
    if (text.startsWith(prefix)) {
        ITSMS_TRY(const qint64 id, byColumn(target.byNumber, space < 0 ? text : text.left(space)));
        if (id != nobody)
            return id;
        const qint64 titled = space < 0 ? nobody : target.titles.value(text.mid(space + 1).toCaseFolded(), nobody);
        if (titled != nobody)
            return titled;
    }
    ITSMS_TRY(const qint64 external, byColumn(target.byExternal, text));
    if (external != nobody)
        return external;
    return target.titles.value(text.toCaseFolded(), nobody);
}

Result<qint64> LinkResolver::create(Target &target, const QString &title)
{
    Record record(*target.type, 0);
    record.setValue("title", title);
    ITSMS_TRY(const qint64 id, m_transaction.insert(record));
    ++m_created;
    addTitle(target, title, id);
    return id;
}

Result<qint64> LinkResolver::resolveOne(const FieldPlan &plan, const QString &text)
{
    ITSMS_TRY(Target * place, target(*plan.field));
    if (const auto found = place->known.constFind(text); found != place->known.cend())
        return *found;
    ITSMS_TRY(qint64 id, find(*place, text));
    const QString kind = translated(place->type->context, place->type->label);
    if (id == several)
        return refused(Tr::tr("Several records of the type \"%1\" are called \"%2\"; give the number of the one that is meant.").arg(kind, text));
    if (id == nobody && !plan.createMissing)
        return refused(Tr::tr("There is no record of the type \"%1\" with the number, external number or title \"%2\".").arg(kind, text));
    if (id == nobody) {
        static const QRegularExpression numbered(u"^[A-Z]{3}-\\d{6,} "_s);
        auto made = create(*place, QString(text).remove(numbered));
        if (!made)
            return refused(Tr::tr("The record \"%1\" of the type \"%2\" is missing and cannot be made: %3").arg(text, kind, made.error().sentence));
        id = *made;
    }
    if (place->known.size() >= mostKnown)
        place->known.clear();
    place->known.insert(text, id);
    return id;
}

Result<Value> LinkResolver::resolve(const FieldPlan &plan, const QString &text)
{
    if (plan.field->kind != Kind::Links) {
        ITSMS_TRY(const qint64 id, resolveOne(plan, text.trimmed()));
        return Value(id);
    }
    Ids ids;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        ITSMS_TRY(const qint64 id, resolveOne(plan, part.trimmed()));
        ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return Value(std::move(ids));
}

} // namespace itsms
