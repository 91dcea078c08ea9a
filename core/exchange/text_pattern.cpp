// A text made of several cells.
#include "core/exchange/text_pattern.h"

namespace itsms {

namespace {

/// Of the text between two cells, what belongs to the second: an opening bracket or quote.
QString opening(const QString &text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i)
        if (QStringView(u"([{<\"'").contains(text[i]))
            return text.mid(i);
    return {};
}

/// And what belongs to the first: a closing one.
QString closing(const QString &text)
{
    qsizetype end = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (QStringView(u")]}>").contains(text[i]))
            end = i + 1;
    return text.left(end);
}

} // namespace

TextPattern TextPattern::parse(const QString &pattern, const std::function<int(const QString &)> &find)
{
    TextPattern result;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        result.m_parts.push_back({pattern.mid(at, open - at), find(pattern.mid(open + 1, close - open - 1).trimmed())});
        at = close + 1;
    }
    result.m_after = pattern.mid(at);
    return result;
}

bool TextPattern::isVoid() const
{
    for (const Part &part : m_parts)
        if (part.column >= 0)
            return false;
    return true;
}

QString TextPattern::render(const TableRow &row, const std::function<bool(QStringView)> &isEmptyCell) const
{
    QString text;
    bool filled = false;
    bool lastFilled = false;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        const bool there = part.column >= 0 && std::size_t(part.column) < row.cells.size();
        const QStringView cell = there ? QStringView(row.cells[std::size_t(part.column)]).trimmed() : QStringView();
        const bool empty = cell.isEmpty() || isEmptyCell(cell);
        if (i > 0 && lastFilled && empty)
            text += closing(part.before);
        if (!empty) {
            text += i == 0 || filled ? part.before : opening(part.before);
            text += cell;
            filled = true;
        }
        lastFilled = !empty;
    }
    if (!filled)
        return {};
    return text + (lastFilled ? m_after : QString());
}

} // namespace itsms
