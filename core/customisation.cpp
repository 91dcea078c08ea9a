// What an organisation adds to the declarations: how it is named, and what makes no sense.
#include "core/customisation.h"

#include "core/catalogue.h"
#include "core/record.h"

#include <QCoreApplication>
#include <QSet>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Customisation)
};

constexpr qsizetype LongestName = 40;

struct NamedKind
{
    Kind kind;
    QLatin1StringView name;
};

constexpr NamedKind KindNames[] = {
    {Kind::Text, "text"_L1},         {Kind::LongText, "long_text"_L1}, {Kind::Integer, "integer"_L1}, {Kind::Decimal, "decimal"_L1},
    {Kind::Money, "money"_L1},       {Kind::Percent, "percent"_L1},    {Kind::YesNo, "yes_no"_L1},    {Kind::Date, "date"_L1},
    {Kind::Instant, "instant"_L1},   {Kind::Duration, "duration"_L1},  {Kind::Choice, "choice"_L1},   {Kind::Person, "person"_L1},
    {Kind::Link, "link"_L1},         {Kind::Links, "links"_L1},        {Kind::Rows, "rows"_L1},       {Kind::Attachment, "attachment"_L1},
};

bool sameWords(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

QString typeLabel(const RecordType &type) { return translated(type.context, type.label); }

Result<> checkLabel(const QString &label, const QString &missing)
{
    if (label.simplified().isEmpty())
        return refused(missing, u"label"_s);
    if (label.simplified().size() > LongestLabel)
        return refused(Tr::tr("\"%1\" is too long for a name: at most %2 letters.").arg(label.simplified()).arg(LongestLabel), u"label"_s);
    return {};
}

/// No two fields of a record type are called the same, be it in the language of the reader or as they were declared.
Result<> checkFieldIsNew(const Catalogue &catalogue, const RecordType &type, const CustomField &field)
{
    for (const CustomField &other : catalogue.customisation().fieldsOf(field.type)) {
        if (other.name == field.name || !sameWords(other.label, field.label))
            continue;
        return refused(other.hidden ? Tr::tr("There is a hidden field \"%1\" already. Show it again, or choose another name.").arg(other.label)
                                    : Tr::tr("There is a field \"%1\" already. Choose another name.").arg(other.label), u"label"_s);
    }
    for (const Field &other : type.fields)
        if (!isOwn(other.name) && (sameWords(translatedLabel(other), field.label) || sameWords(QString::fromUtf8(other.label), field.label)))
            return refused(Tr::tr("%1 has a field \"%2\" already. Choose another name.").arg(typeLabel(type), field.label.simplified()), u"label"_s);
    return {};
}

Result<> checkChoices(const QStringList &choices)
{
    QSet<QString> seen;
    for (const QString &choice : choices) {
        const QString words = choice.simplified();
        if (words.isEmpty())
            continue;
        if (words.size() > LongestLabel)
            return refused(Tr::tr("\"%1\" is too long for a choice: at most %2 letters.").arg(words).arg(LongestLabel), u"choices"_s);
        if (seen.contains(words.toCaseFolded()))
            return refused(Tr::tr("The choice \"%1\" stands there twice.").arg(words), u"choices"_s);
        seen.insert(words.toCaseFolded());
    }
    if (seen.isEmpty())
        return refused(Tr::tr("Write down what can be chosen, one choice to a line."), u"choices"_s);
    if (seen.size() > MostCustomChoices)
        return refused(Tr::tr("More than %1 choices are no choice. Link to a record type instead.").arg(MostCustomChoices), u"choices"_s);
    return {};
}

/// What is fixed once the field exists.
Result<> checkNewField(const Catalogue &catalogue, const CustomField &field, const QStringList &choices)
{
    const std::vector<Kind> &kinds = customKinds();
    if (std::find(kinds.begin(), kinds.end(), field.kind) == kinds.end())
        return refused(Tr::tr("A field of your own cannot be of the kind \"%1\".").arg(kindName(field.kind)), u"kind"_s);
    if (field.kind == Kind::Choice)
        ITSMS_CHECK(checkChoices(choices));
    if (field.kind == Kind::Link && !catalogue.type(field.target))
        return refused(Tr::tr("Say to which record type it links."), u"target"_s);
    if (catalogue.customisation().fieldsOf(field.type).size() >= MostCustomFields)
        return refused(Tr::tr("This record type has %1 fields of your own, which is the most there can be. Use one of those, or one that is hidden.")
                           .arg(MostCustomFields), u"label"_s);
    return {};
}

} // namespace

const CustomField *Customisation::field(const QString &type, const QString &name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const CustomField &each) { return each.type == type && each.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

const CustomChoice *Customisation::choice(const QString &type, const QString &field, const QString &name) const
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const CustomChoice &each) { return each.type == type && each.field == field && each.name == name; });
    return found == choices.end() ? nullptr : &*found;
}

std::vector<CustomField> Customisation::fieldsOf(const QString &type) const
{
    std::vector<CustomField> found;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(found), [&](const CustomField &each) { return each.type == type; });
    return found;
}

std::vector<CustomChoice> Customisation::choicesOf(const QString &type, const QString &field) const
{
    std::vector<CustomChoice> found;
    std::copy_if(choices.begin(), choices.end(), std::back_inserter(found),
                 [&](const CustomChoice &each) { return each.type == type && each.field == field; });
    return found;
}

const std::vector<Kind> &customKinds()
{
    static const std::vector<Kind> kinds{Kind::Text, Kind::LongText, Kind::Integer, Kind::Decimal, Kind::Date,
                                         Kind::YesNo, Kind::Choice, Kind::Person, Kind::Link};
    return kinds;
}

QString kindName(Kind kind)
{
    for (const NamedKind &each : KindNames)
        if (each.kind == kind)
            return each.name;
    Q_UNREACHABLE();
}

std::optional<Kind> kindNamed(const QString &name)
{
    for (const NamedKind &each : KindNames)
        if (each.name == name)
            return each.kind;
    return {};
}

QString ownName(const QString &label, const QStringList &taken)
{
    QString letters = label.toCaseFolded();
    letters.replace(u"\u00df"_s, u"ss"_s).replace(u"\u00e6"_s, u"ae"_s).replace(u"\u0153"_s, u"oe"_s).replace(u"\u00f8"_s, u"o"_s);
    QString words;
    // Compatibility forms take accents off their letters, and superscript digits become digits.
    for (const QChar c : letters.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        words += c.unicode() < 128 && c.isLetterOrNumber() ? c : QChar(u' ');
    }
    const QString name = u"own_"_s + words.simplified().replace(u' ', u'_').left(LongestName);
    const QString plain = name.endsWith(u'_') ? name.chopped(1) : name;
    // Writing without Latin letters leaves nothing over but a number.
    QString unused = plain == u"own" ? u"own_1"_s : plain;
    for (int i = 2; taken.contains(unused); ++i)
        unused = plain + u'_' + QString::number(i);
    return unused;
}

Result<> checkCustomField(const Catalogue &catalogue, const CustomField &field, const QStringList &choices)
{
    const RecordType *type = catalogue.type(field.type);
    if (!type)
        return wrongUse(Tr::tr("There is no record type \"%1\".").arg(field.type));
    ITSMS_CHECK(checkLabel(field.label, Tr::tr("A field has a name, such as \"Cost centre\".")));
    ITSMS_CHECK(checkFieldIsNew(catalogue, *type, field));
    return field.name.isEmpty() ? checkNewField(catalogue, field, choices) : Result<>();
}

Result<> checkCustomChoice(const Catalogue &catalogue, const CustomChoice &choice)
{
    const RecordType *type = catalogue.type(choice.type);
    const Field *field = type ? findField(*type, choice.field.toStdString()) : nullptr;
    if (!field)
        return wrongUse(Tr::tr("The record type \"%1\" has no field \"%2\".").arg(choice.type, choice.field));
    if (field->kind != Kind::Choice || !field->extensible)
        return refused(Tr::tr("The choices of \"%1\" are fixed: rules, measures and reports of the program count on them.").arg(translatedLabel(*field)), u"label"_s);
    ITSMS_CHECK(checkLabel(choice.label, Tr::tr("A choice has a name.")));
    for (const Choice &other : field->choices) {
        if (toText(other.name) == choice.name)
            continue;
        if (sameWords(translatedChoice(*field, other), choice.label) || sameWords(QString::fromUtf8(other.label), choice.label))
            return refused(other.retired ? Tr::tr("There is a hidden choice \"%1\" already. Show it again, or choose another name.").arg(choice.label.simplified())
                                         : Tr::tr("There is a choice \"%1\" already.").arg(choice.label.simplified()), u"label"_s);
    }
    if (choice.name.isEmpty() && catalogue.customisation().choicesOf(choice.type, choice.field).size() >= MostCustomChoices)
        return refused(Tr::tr("More than %1 choices are no choice. Link to a record type instead.").arg(MostCustomChoices), u"label"_s);
    return {};
}

} // namespace itsms
