// What really stands in the column that fills a field.
#include "core/exchange/found_values.h"

#include "core/catalogue.h"
#include "core/exchange/row_mapper.h"
#include "core/exchange/survey.h"
#include "core/text_distance.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr std::size_t mostValues = 500;
constexpr qint64 rowsBetweenQuestions = 5000;

/// A mapper of one field alone.
Result<RowMapper> mapperOf(const ImportProfile &profile, const FieldSource &field, const RecordType &type, const QStringList &columns)
{
    ImportProfile alone{.name = {}, .type = profile.type, .fields = {field}, .key = {}, .emptyMarkers = profile.emptyMarkers};
    return RowMapper::make(alone, type, columns, QTimeZone::utc());
}

FieldSource withoutMeanings(FieldSource source)
{
    source.values.clear();
    source.otherwise.clear();
    return source;
}

class Collector
{
public:
    Collector(RowMapper &mapper, const RecordType &type)
        : m_mapper(mapper)
        , m_type(type)
    {
    }

    /// False where there are too many.
    bool add(TableRow &row)
    {
        const FieldPlan &plan = m_mapper.plans().front();
        const QString text = m_mapper.textOf(plan, row);
        if (text.isEmpty())
            return true;
        const auto known = m_places.constFind(text);
        const auto folded = known == m_places.cend() ? m_places.constFind(text.toCaseFolded()) : known;
        if (folded != m_places.cend()) {
            m_places.insert(text, *folded);
            ++m_found.values[*folded].rows;
            return true;
        }
        if (m_found.values.size() == mostValues)
            return m_found.all = false;
        m_places.insert(text, m_found.values.size());
        m_places.insert(text.toCaseFolded(), m_found.values.size());
        m_found.values.push_back(judged(text, row));
        return true;
    }

    FoundValues take()
    {
        std::stable_sort(m_found.values.begin(), m_found.values.end(), [](const FoundValue &a, const FoundValue &b) {
            return a.understood != b.understood ? !a.understood : a.rows > b.rows;
        });
        return std::move(m_found);
    }

private:
    FoundValue judged(const QString &text, TableRow &row)
    {
        FoundValue value{.text = text, .rows = 1};
        MappedRow mapped;
        std::swap(mapped.source, row);
        m_mapper.map(mapped);
        // Cells beyond the header are another trouble.
        value.understood = !mapped.objection || mapped.objection->field.isEmpty();
        if (!mapped.values.empty())
            value.meaning = mapped.values.front().second;
        std::swap(mapped.source, row);
        if (!value.understood)
            value.suggestion = suggestedChoice(m_type, *m_mapper.plans().front().field, text);
        return value;
    }

    RowMapper &m_mapper;
    const RecordType &m_type;
    QHash<QString, std::size_t> m_places;
    FoundValues m_found;
};

QString withoutLeadingCode(const QString &text)
{
    qsizetype i = 0;
    while (i < text.size() && !text[i].isLetter())
        ++i;
    return bareName(QStringView(text).mid(i));
}

/// 0 for the same word; large where two words have nothing to do with each other.
qsizetype strangeness(const QString &text, const QString &word)
{
    constexpr qsizetype strangers = 1000;
    constexpr qsizetype shortest = 3;
    if (text == word)
        return 0;
    if (std::min(text.size(), word.size()) >= shortest && (text.startsWith(word) || word.startsWith(text)))
        return 1;
    const qsizetype letters = textDistance(text, word);
    return letters <= std::max(text.size(), word.size()) / 4 ? 1 + letters : strangers;
}

QString byProfiles(const RecordType &type, const Field &field, const QString &text)
{
    const auto shipped = shippedProfiles();
    if (!shipped)
        return {};
    for (const ImportProfile &profile : *shipped)
        for (const FieldSource &source : profile.fields)
            if (profile.type == toText(type.name) && source.field == toText(field.name))
                if (const auto meaning = mappedMeaning(source, text); meaning && !meaning->isEmpty())
                    return *meaning;
    return {};
}

QString byLetters(const Field &field, const QString &text)
{
    const QString bare = withoutLeadingCode(text);
    QString best;
    qsizetype least = 4;
    for (const Choice &choice : field.choices)
        for (const QString &word : {toText(choice.name), translatedChoice(field, toText(choice.name)), QString::fromUtf8(choice.label)})
            if (const qsizetype far = strangeness(bare, bareName(word)); !bare.isEmpty() && far < least) {
                least = far;
                best = toText(choice.name);
            }
    return best;
}

} // namespace

std::optional<QString> mappedMeaning(const FieldSource &source, const QString &text)
{
    const QString folded = text.trimmed().toCaseFolded();
    for (auto each = source.values.cbegin(); each != source.values.cend(); ++each)
        if (each.key().trimmed().toCaseFolded() == folded)
            return each.value();
    for (auto each = source.values.cbegin(); each != source.values.cend(); ++each)
        if (each.key().endsWith(u'*') && folded.startsWith(each.key().chopped(1).toCaseFolded()))
            return each.value();
    return {};
}

QString suggestedChoice(const RecordType &type, const Field &field, const QString &text)
{
    if (field.kind != Kind::Choice)
        return {};
    const QString known = byProfiles(type, field, text);
    return known.isEmpty() ? byLetters(field, text) : known;
}

Result<FoundValues> findValues(TableSource &source, const ImportProfile &profile, const FieldSource &field, const RecordType &type,
                               const std::function<bool()> &goOn)
{
    ITSMS_TRY(RowMapper mapper, mapperOf(profile, withoutMeanings(field), type, source.columns()));
    Collector collector(mapper, type);
    ITSMS_CHECK(source.rewind());
    TableRow row;
    for (qint64 rows = 1;; ++rows) {
        ITSMS_TRY(const bool more, source.next(row));
        if (!more || !collector.add(row))
            break;
        if (rows % rowsBetweenQuestions == 0 && goOn && !goOn())
            return cancelled();
    }
    ITSMS_CHECK(source.rewind());
    return collector.take();
}

QString sampleText(const ImportProfile &profile, const FieldSource &source, const RecordType &type, const QStringList &columns,
                   const std::vector<TableRow> &rows)
{
    const auto mapper = mapperOf(profile, source, type, columns);
    if (!mapper)
        return {};
    for (const TableRow &row : rows)
        if (const QString text = mapper->textOf(mapper->plans().front(), row); !text.isEmpty())
            return text;
    return {};
}

} // namespace itsms
