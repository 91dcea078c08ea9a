// What a workbook knows about its organisation: the names of the settings, and which values make sense.
#include "core/store/settings.h"

#include "core/language.h"
#include "core/store/workbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

} // namespace

const QStringList &settingNames()
{
    static const QStringList names = {u"organisation"_s, u"language"_s, u"edition"_s, u"time_zone"_s, u"currency"_s};
    return names;
}

const QStringList &editions()
{
    static const QStringList years = {u"2011"_s, u"2018"_s};
    return years;
}

QString editionTitle(const QString &edition) { return u"ISO/IEC 20000-1:"_s + edition; }

Result<> checkSetting(const QString &name, const QString &value)
{
    if (name == "organisation"_L1 && value.trimmed().isEmpty())
        return refused(Tr::tr("An organisation has a name."), name);
    if (name == "language"_L1 && !shippedLanguages().contains(value))
        return refused(Tr::tr("The workbench does not speak \"%1\". It speaks: %2.").arg(value, shippedLanguages().join(", "_L1)), name);
    if (name == "edition"_L1 && !editions().contains(value))
        return refused(Tr::tr("There is no edition \"%1\" of the standard. The editions are 2011 and 2018.").arg(value), name);
    if (name == "time_zone"_L1 && !isTimeZone(value.toUtf8()))
        return refused(Tr::tr("There is no time zone \"%1\". Use a name such as Europe/Berlin.").arg(value), name);
    const bool letters = std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (name == "currency"_L1 && (value.size() != 3 || !letters))
        return refused(Tr::tr("\"%1\" is no currency. Write its three capital letters, such as EUR.").arg(value), name);
    return {};
}

} // namespace itsms
