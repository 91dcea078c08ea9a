// Finding records of any type by what a person types: a number, how a title begins, words anywhere.
#include "core/store/find.h"

#include "core/store/query_sql.h"
#include "core/store/schema.h"

#include <QRegularExpression>
#include <QSet>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int figuresOfNumber = 6;

/// The numbers of records of `type` that the text may stand for: itself, and itself with the zeros people leave out.
QStringList numbersMeant(const RecordType &type, const QString &typed)
{
    static const QRegularExpression pattern(u"^(?:([A-Za-z]{3})[- ]?)?([0-9]{1,18})$"_s);
    const QString prefix = toText(type.prefix);
    QStringList numbers;
    if (typed.startsWith(prefix + u'-', Qt::CaseInsensitive))
        numbers += typed.toUpper();
    const auto match = pattern.match(typed);
    if (match.hasMatch() && (match.captured(1).isEmpty() || match.captured(1).compare(prefix, Qt::CaseInsensitive) == 0))
        numbers += prefix + u'-' + QString::number(match.captured(2).toLongLong()).rightJustified(figuresOfNumber, u'0');
    numbers.removeDuplicates();
    return numbers;
}

/// Collects matches, each record once.
class Found
{
public:
    void add(Hit hit, Matched how)
    {
        if (hit.place.type && !m_known.contains(hit.place.id)) {
            m_known.insert(hit.place.id);
            m_matches.push_back({std::move(hit), how});
        }
    }
    int count() const { return int(m_matches.size()); }
    std::vector<Match> take() { return std::move(m_matches); }

private:
    std::vector<Match> m_matches;
    QSet<qint64> m_known;
};

Result<> addWhere(Found &found, const Workbook &workbook, const RecordType &type, Name field, const QString &value, int limit)
{
    ITSMS_TRY(Statement statement,
              workbook.connection().prepare(u"SELECT id, ref, title FROM %1 WHERE %2 = ?1 ORDER BY id DESC LIMIT ?2"_s.arg(quoted(type.name), quoted(field))));
    statement.bind(1, value);
    statement.bind(2, qint64(limit));
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            return {};
        found.add({{&type, statement.integer(0)}, statement.text(1), statement.text(2)}, Matched::Number);
    }
}

Result<> addNumbers(Found &found, const Workbook &workbook, const QString &typed, int limit)
{
    for (const RecordType *type : workbook.catalogue().types()) {
        for (const QString &number : numbersMeant(*type, typed))
            ITSMS_CHECK(addWhere(found, workbook, *type, "ref", number, limit));
        ITSMS_CHECK(addWhere(found, workbook, *type, "external_ref", typed, limit));
        if (found.count() >= limit)
            break;
    }
    return {};
}

/// The full-text index knows the first word of a title, which a column without an index of its own does not.
QString titleExpression(const QString &typed)
{
    QString phrase = typed;
    phrase.remove(u'"');
    phrase = phrase.simplified();
    return phrase.isEmpty() ? QString() : QString(u"title : ^\""_s + phrase + u"\"*"_s);
}

} // namespace

Result<std::vector<Match>> findRecords(const Workbook &workbook, const QString &typed, const MatchLimits &limits)
{
    const QString text = typed.simplified();
    Found found;
    if (text.isEmpty())
        return found.take();
    ITSMS_CHECK(addNumbers(found, workbook, text, limits.numbers));
    ITSMS_TRY(const std::vector<Hit> titled, searchExpressed(workbook, titleExpression(text), limits.titles));
    for (const Hit &hit : titled)
        found.add(hit, Matched::TitleBeginning);
    ITSMS_TRY(const std::vector<Hit> anywhere, search(workbook, text, limits.words));
    for (const Hit &hit : anywhere)
        found.add(hit, Matched::Words);
    return found.take();
}

} // namespace itsms
