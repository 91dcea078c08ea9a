// Lengths of time as text.
#include "core/field_text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

/// Seconds in a unit, by what people write; 0 for no unit at all.
qint64 unitSeconds(QStringView unit)
{
    struct Unit
    {
        QStringView name;
        qint64 seconds;
    };
    static constexpr Unit units[] = {
        {u"s", 1}, {u"sec", 1}, {u"secs", 1}, {u"second", 1}, {u"seconds", 1}, {u"m", 60}, {u"min", 60}, {u"mins", 60}, {u"minute", 60},
        {u"minutes", 60}, {u"h", 3600}, {u"hr", 3600}, {u"hrs", 3600}, {u"hour", 3600}, {u"hours", 3600}, {u"std", 3600}, {u"d", 86400},
        {u"day", 86400}, {u"days", 86400}, {u"w", 604800}, {u"week", 604800}, {u"weeks", 604800},
    };
    for (const Unit &each : units)
        if (unit.compare(each.name, Qt::CaseInsensitive) == 0)
            return each.seconds;
    return 0;
}

/// "1:30:00" and "1:30".
std::optional<qint64> clockSeconds(QStringView text)
{
    const auto parts = text.split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return {};
    qint64 seconds = 0;
    for (qsizetype i = 0; i < 3; ++i) {
        bool read = true;
        const qint64 part = i < parts.size() ? parts[i].toLongLong(&read) : 0;
        if (!read || part < 0 || part > (i == 0 ? 10'000'000 : 59))
            return {};
        seconds = seconds * 60 + part;
    }
    return seconds;
}

/// "1d 4h", "90 min", "1.5h".
std::optional<qint64> unitsSum(QStringView text)
{
    double seconds = 0;
    qsizetype i = 0;
    while (i < text.size()) {
        const qsizetype digits = i;
        while (i < text.size() && (text[i].isDigit() || text[i] == u'.'))
            ++i;
        bool read = false;
        const double amount = text.mid(digits, i - digits).toDouble(&read);
        while (i < text.size() && text[i].isSpace())
            ++i;
        const qsizetype letters = i;
        while (i < text.size() && text[i].isLetter())
            ++i;
        const qint64 unit = unitSeconds(text.mid(letters, i - letters));
        if (!read || unit == 0)
            return {};
        seconds += amount * double(unit);
        while (i < text.size() && (text[i].isSpace() || text[i] == u','))
            ++i;
    }
    if (seconds > 1e12)
        return {};
    return std::llround(seconds);
}

} // namespace

std::optional<qint64> parseDuration(QStringView text)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    if (text.isEmpty() || text.startsWith(u'-'))
        return {};
    bool plain = false;
    std::optional<qint64> seconds = text.toLongLong(&plain);
    if (!plain)
        seconds = text.contains(u':') ? clockSeconds(text) : unitsSum(text);
    if (seconds && negative)
        seconds = -*seconds;
    return seconds;
}

QString durationText(qint64 seconds)
{
    const quint64 length = seconds < 0 ? quint64(0) - quint64(seconds) : quint64(seconds);
    QStringList parts;
    if (length >= 3600)
        parts += QString::number(length / 3600) + u'h';
    if (length / 60 % 60 > 0)
        parts += QString::number(length / 60 % 60) + u'm';
    if (length % 60 > 0)
        parts += QString::number(length % 60) + u's';
    if (parts.isEmpty())
        return u"0m"_s;
    return (seconds < 0 ? u"-"_s : QString()) + parts.join(u' ');
}

} // namespace itsms
