// Numbers as people and programs write them.
#include "core/number_text.h"

namespace itsms {

namespace {

using Doubt = NumberText::Doubt;

bool allDigits(QStringView text)
{
    for (const QChar c : text)
        if (c < u'0' || c > u'9')
            return false;
    return true;
}

/// "1.250.000": groups of three behind one of up to three digits.
bool isGrouped(QStringView whole, QChar sign)
{
    const auto groups = whole.split(sign);
    if (groups.front().isEmpty() || groups.front().size() > 3)
        return false;
    for (qsizetype i = 1; i < groups.size(); ++i)
        if (groups[i].size() != 3)
            return false;
    return true;
}

NumberText doubtful(Doubt doubt)
{
    NumberText result;
    result.doubt = doubt;
    return result;
}

} // namespace

NumberText readNumber(QStringView text)
{
    NumberText result;
    QString digits = text.trimmed().toString();
    digits.remove(QChar(0x00A0)).remove(QChar(0x202F)).remove(u'\'');
    result.negative = digits.startsWith(u'-') || digits.startsWith(QChar(0x2212));
    if (result.negative || digits.startsWith(u'+'))
        digits.remove(0, 1);

    const qsizetype points = digits.count(u'.');
    const qsizetype commas = digits.count(u',');
    QChar decimal = u'.';
    QChar grouping = u',';
    if (points > 0 && commas > 0) {
        if (digits.lastIndexOf(u',') > digits.lastIndexOf(u'.'))
            std::swap(decimal, grouping);
    } else if (commas == 1) {
        if (digits.size() - digits.indexOf(u',') == 4 && !digits.startsWith(u"0,"))
            return doubtful(Doubt::TwoMeanings);
        std::swap(decimal, grouping);
    } else if (points > 1) {
        std::swap(decimal, grouping);
    }
    if (digits.count(decimal) > 1)
        return doubtful(Doubt::NoNumber);
    const qsizetype at = digits.indexOf(decimal);
    const QString whole = at < 0 ? digits : digits.left(at);
    result.fraction = at < 0 ? QString() : digits.mid(at + 1);
    if (whole.contains(grouping) && !isGrouped(whole, grouping))
        return doubtful(Doubt::NoNumber);
    result.whole = whole;
    result.whole.remove(grouping);
    if ((result.whole.isEmpty() && result.fraction.isEmpty()) || !allDigits(result.whole) || !allDigits(result.fraction))
        return doubtful(Doubt::NoNumber);
    if (result.whole.isEmpty())
        result.whole = QStringLiteral("0");
    result.plain = result.whole;
    if (result.negative)
        result.plain.prepend(u'-');
    if (!result.fraction.isEmpty())
        result.plain += u'.' + result.fraction;
    return result;
}

} // namespace itsms
