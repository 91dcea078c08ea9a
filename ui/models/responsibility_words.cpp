// What the responsibility matrix says, in words: what is missing or doubled, and why.
#include "ui/models/responsibility_words.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Responsibility)
};

QString namesOf(const std::vector<const Holding *> &holdings, const ResponsibilityMatrix &matrix)
{
    QStringList names;
    for (const Holding *holding : holdings)
        names += matrix.people.value(holding->person);
    names.removeDuplicates();
    return QLocale().createSeparatedList(names);
}

/// Why nobody plays the part.
QString missing(const ResponsibilityRow &row, Part part, const ResponsibilityMatrix &matrix, const QLocale &locale)
{
    const std::vector<const Holding *> lapsed = row.lapsed(part);
    QStringList sentences;
    for (std::size_t i = 0; i < lapsed.size() && i < 3; ++i)
        sentences += lapseSentence(*lapsed[i], matrix, locale);
    if (part == Part::Accountable && row.named && sentences.isEmpty())
        sentences += Tr::tr("%1 is named in the record, and holds no assignment as accountable.").arg(matrix.people.value(*row.named));
    return sentences.isEmpty() ? Tr::tr("Nobody was appointed.") : sentences.join(u' ');
}

} // namespace

QString partWord(Part part)
{
    switch (part) {
    case Part::Accountable:
        return Tr::tr("Accountable");
    case Part::Responsible:
        return Tr::tr("Responsible");
    case Part::Consulted:
        return Tr::tr("Consulted");
    case Part::Informed:
        return Tr::tr("Informed");
    }
    Q_UNREACHABLE();
}

QString doubtWord(Doubt doubt)
{
    switch (doubt) {
    case Doubt::NoneAccountable:
        return Tr::tr("Nobody accountable");
    case Doubt::NoneResponsible:
        return Tr::tr("Nobody responsible");
    case Doubt::SeveralAccountable:
        return Tr::tr("Several accountable");
    case Doubt::AnotherNamed:
        return Tr::tr("Record names another");
    }
    Q_UNREACHABLE();
}

Tone doubtTone(Doubt doubt)
{
    return doubt == Doubt::NoneAccountable || doubt == Doubt::NoneResponsible ? Tone::Bad : Tone::Warning;
}

QString rowTitle(const ResponsibilityRow &row) { return row.type ? row.title : Tr::tr("Management system as a whole"); }

QString lapseSentence(const Holding &holding, const ResponsibilityMatrix &matrix, const QLocale &locale)
{
    const QString name = matrix.people.value(holding.person);
    const QString day = dateText(holding.lapsedOn, locale);
    const bool dated = holding.lapsedOn.isValid();
    switch (holding.lapse.value_or(Lapse::Ended)) {
    case Lapse::Left:
        return dated ? Tr::tr("%1 left on %2.", "person, day").arg(name, day) : Tr::tr("%1 has left.", "person").arg(name);
    case Lapse::Ended:
        return dated ? Tr::tr("The assignment of %1 ended on %2.").arg(name, day) : Tr::tr("The assignment of %1 has ended.").arg(name);
    case Lapse::Past:
        return Tr::tr("The assignment of %1 ran out on %2.").arg(name, day);
    case Lapse::Planned:
        return dated ? Tr::tr("%1 begins on %2.", "person, day").arg(name, day) : Tr::tr("%1 is planned, and not appointed yet.", "person").arg(name);
    }
    Q_UNREACHABLE();
}

QString doubtSentence(const ResponsibilityRow &row, Doubt doubt, const ResponsibilityMatrix &matrix, const QLocale &locale)
{
    switch (doubt) {
    case Doubt::NoneAccountable:
        return missing(row, Part::Accountable, matrix, locale);
    case Doubt::NoneResponsible:
        return missing(row, Part::Responsible, matrix, locale);
    case Doubt::SeveralAccountable:
        return Tr::tr("%1 are accountable for the same: agree on one of them.", "several people").arg(namesOf(row.holding(Part::Accountable), matrix));
    case Doubt::AnotherNamed:
        return Tr::tr("%1 holds the assignment as accountable; the record itself names %2.")
            .arg(namesOf(row.holding(Part::Accountable), matrix), matrix.people.value(row.named.value_or(0)));
    }
    Q_UNREACHABLE();
}

QString standingWord(const ResponsibilityRow &row)
{
    QStringList words;
    for (const Doubt doubt : row.doubts)
        words += doubtWord(doubt);
    if (!words.isEmpty())
        return words.join(u", "_s);
    return !row.needed.isEmpty() || !row.type ? Tr::tr("In order") : Tr::tr("Nobody needed yet");
}

QString standingShort(const ResponsibilityRow &row)
{
    if (row.doubts.size() < 2)
        return standingWord(row);
    return Tr::tr("%1, %2 more", "a gap or doubt, and how many others").arg(doubtWord(row.doubts.front())).arg(row.doubts.size() - 1);
}

Tone standingTone(const ResponsibilityRow &row)
{
    if (row.doubts.empty())
        return !row.needed.isEmpty() || !row.type ? Tone::Good : Tone::Muted;
    return doubtTone(row.doubts.front());
}

QString roleWord(const Responsibilities &declared, const Catalogue &catalogue, const QString &role)
{
    const RecordType *type = catalogue.type(declared.assignments);
    const Field *field = type ? findField(*type, declared.role) : nullptr;
    if (role.isEmpty() || !field)
        return Tr::tr("No role named");
    return translatedChoice(*field, role);
}

} // namespace itsms
