// What looks like a condition and is none.
#include "ui/models/mistaken_condition.h"

#include "core/catalogue.h"
#include "core/text_distance.h"
#include "ui/models/filter_line.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FilterLine)
};

constexpr qsizetype shortestGuess = 3; ///< Letters: nearly everything is near to fewer.

QString asName(const QString &label) { return label.toLower().replace(u' ', u'_').replace(u'-', u'_'); }

/// By its name or by what it is called; nothing where no field comes near.
const Field *nearestField(const RecordType &type, const QString &word)
{
    const QString wanted = asName(word);
    const Field *nearest = nullptr;
    qsizetype least = std::max<qsizetype>(2, wanted.size() / 3) + 1;
    if (wanted.size() < shortestGuess)
        return findField(type, wanted.toStdString());
    for (const Field &field : type.fields) {
        if (field.kind == Kind::Rows || field.kind == Kind::Attachment)
            continue;
        for (const QString &name : {toText(field.name), asName(translatedLabel(field)), asName(QString::fromUtf8(field.label))})
            if (const qsizetype far = textDistance(wanted, name); far < least) {
                least = far;
                nearest = &field;
            }
    }
    return nearest;
}

QString sentence(const RecordType &type, const QRegularExpressionMatch &word)
{
    const QString name = word.captured(1);
    const QString sign = word.captured(2);
    const bool colon = sign == u":";
    const Field *nearest = nearestField(type, name);
    // A colon stands in many texts; a name before it makes it a condition.
    if (colon && !nearest)
        return {};
    const QString here = colon && nearest->name == name.toStdString()
        ? Tr::tr("A colon compares nothing, so \"%1\" is searched for as a word.").arg(word.captured(0))
        : Tr::tr("There is no field \"%1\" here, so \"%2\" is searched for as a word.").arg(name, word.captured(0));
    if (!nearest)
        return Tr::tr("%1 The fields are named when you point at the line.").arg(here);
    const QString instead = toText(nearest->name) + (colon ? u"="_s : sign) + word.captured(3);
    return Tr::tr("%1 The nearest field is \"%2\": write %3", "what is wrong, label of a field, condition").arg(here, translatedLabel(*nearest), instead);
}

} // namespace

QString mistakenCondition(const RecordType &type, const QString &filter)
{
    // Not "http://..." and not "10:30".
    static const QRegularExpression shape(u"^([[:alpha:]_][\\w-]*)(!=|>=|<=|=|>|<|~|:)(?!//)(.*)$"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &word : ListFilter::fromText(type, filter).words.split(u' ', Qt::SkipEmptyParts))
        if (const QRegularExpressionMatch match = shape.match(word); match.hasMatch())
            if (const QString said = sentence(type, match); !said.isEmpty())
                return said;
    return {};
}

} // namespace itsms
