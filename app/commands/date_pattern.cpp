// Date formats as people write them, turned into those of Qt.
#include "app/commands/date_pattern.h"

#include <QCoreApplication>

#include <vector>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A run of the same letter in any case, or the characters between two runs.
struct Part
{
    char16_t letter = 0; ///< Lower case; 0 for what stands between.
    QString text;
};

Failure notAFormat(const QString &pattern, const QString &why)
{
    return wrongUse(Tr::tr("\"%1\" is no date format: %2 Write it as D/M/YYYY H:MM, DD.MM.YYYY or YYYY-MM-DD HH:MM:SS.").arg(pattern, why));
}

/// The letters of strftime in those of the other style.
QString lettersOf(QChar conversion)
{
    switch (conversion.unicode()) {
    case u'd': return u"dd"_s;
    case u'e': return u"d"_s;
    case u'm': return u"MM"_s;
    case u'b':
    case u'h': return u"MMM"_s;
    case u'B': return u"MMMM"_s;
    case u'Y': return u"yyyy"_s;
    case u'y': return u"yy"_s;
    case u'H': return u"HH"_s;
    case u'I': return u"hh"_s;
    case u'M': return u"mm"_s;
    case u'S': return u"ss"_s;
    case u'p': return u"AP"_s;
    case u'T': return u"HH:mm:ss"_s;
    case u'R': return u"HH:mm"_s;
    case u'F': return u"yyyy-MM-dd"_s;
    case u'D': return u"MM/dd/yy"_s;
    default: return {};
    }
}

Result<QString> withoutPercents(const QString &pattern)
{
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != u'%') {
            out += pattern[i];
            continue;
        }
        const QString letters = ++i < pattern.size() ? lettersOf(pattern[i]) : QString();
        if (letters.isEmpty())
            return notAFormat(pattern, Tr::tr("%1 is not known.").arg(pattern.mid(i - 1, 2)));
        out += letters;
    }
    return out;
}

std::vector<Part> partsOf(const QString &pattern)
{
    std::vector<Part> parts;
    for (const QChar c : pattern) {
        // T between date and time stands for itself; AM/PM is one word.
        const bool letter = c.isLetter();
        const char16_t lower = letter ? c.toLower().unicode() : u'\0';
        if (parts.empty() || parts.back().letter != lower)
            parts.push_back({lower, {}});
        parts.back().text += c;
    }
    return parts;
}

/// The nearest letter before or after a part, whatever stands between.
char16_t neighbour(const std::vector<Part> &parts, std::size_t at, int direction)
{
    for (std::size_t i = at + std::size_t(direction); i < parts.size(); i += std::size_t(direction))
        if (parts[i].letter != 0)
            return parts[i].letter;
    return 0;
}

/// "AM", "PM", "AM/PM", "AP", "a", "tt" and "p" all mean the half of the day.
QString withHalfDay(QString pattern, bool *half)
{
    for (const QLatin1StringView word : {"AM/PM"_L1, "am/pm"_L1, "AP"_L1, "ap"_L1, "TT"_L1, "tt"_L1, "AM"_L1, "PM"_L1, "am"_L1, "pm"_L1, "a"_L1, "A"_L1})
        if (const qsizetype at = pattern.indexOf(word); at >= 0) {
            *half = true;
            return pattern.replace(at, word.size(), u"\x1"_s);
        }
    return pattern;
}

Result<QString> translatedPart(const QString &pattern, const std::vector<Part> &parts, std::size_t at, bool half)
{
    const Part &part = parts[at];
    const qsizetype size = part.text.size();
    const char16_t before = neighbour(parts, at, -1);
    const char16_t after = neighbour(parts, at, 1);
    switch (part.letter) {
    case 0: return QString(part.text).replace(u'\x1', "AP"_L1);
    case u'd': return QString(std::min<qsizetype>(size, 4), u'd');
    case u'm': {
        const bool minutes = before == u'h' || (after == u's' && size <= 2 && before != u'd' && before != u'y');
        return QString(std::min<qsizetype>(size, 4), minutes ? u'm' : u'M');
    }
    case u'y': return size == 2 ? u"yy"_s : u"yyyy"_s;
    case u'h': return QString(std::min<qsizetype>(size, 2), half ? u'h' : u'H');
    case u's': return before == u's' ? u"zzz"_s : QString(std::min<qsizetype>(size, 2), u's');
    case u'f': return u"zzz"_s;
    case u't': return part.text;
    default: return notAFormat(pattern, Tr::tr("the letter %1 means nothing.").arg(part.text.first(1)));
    }
}

} // namespace

Result<QString> dateFormatOf(const QString &pattern)
{
    bool half = false;
    ITSMS_TRY(const QString letters, withoutPercents(pattern.trimmed()));
    const std::vector<Part> parts = partsOf(withHalfDay(letters, &half));
    QString format;
    QString seen;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        ITSMS_TRY(const QString part, translatedPart(pattern, parts, i, half));
        if (parts[i].letter == 0 || part.isEmpty() || !u"dMy"_s.contains(part.front())) {
            format += part;
            continue;
        }
        // A weekday (ddd) may stand beside the day.
        const bool weekday = part.front() == u'd' && part.size() > 2;
        if (!weekday && seen.contains(part.front()))
            return notAFormat(pattern, Tr::tr("it has %1 twice.").arg(part));
        if (!weekday)
            seen += part.front();
        format += part;
    }
    if (seen.size() != 3)
        return notAFormat(pattern, Tr::tr("it needs a day, a month and a year."));
    return format;
}

} // namespace itsms
