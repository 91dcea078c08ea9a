// JSON written as it comes: nothing is kept but how deep it is nested.
#include "app/commands/json_stream.h"

#include <QLocale>

#include <cmath>

namespace itsms {

namespace {

QByteArray escape(char16_t unit)
{
    switch (unit) {
    case u'"': return "\\\"";
    case u'\\': return "\\\\";
    case u'\n': return "\\n";
    case u'\r': return "\\r";
    case u'\t': return "\\t";
    default: return "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
}

bool needsEscape(char16_t unit)
{
    return unit < 0x20 || unit == u'"' || unit == u'\\' || unit == 0x7f;
}

QByteArray quotedText(QStringView value)
{
    QByteArray out = "\"";
    qsizetype from = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (!needsEscape(value[i].unicode()))
            continue;
        out += value.mid(from, i - from).toUtf8();
        out += escape(value[i].unicode());
        from = i + 1;
    }
    out += value.mid(from).toUtf8();
    out += '"';
    return out;
}

} // namespace

void JsonStream::key(std::string_view name)
{
    beforeValue();
    m_out.write(QByteArrayView(quotedText(QString::fromUtf8(name.data(), qsizetype(name.size())))));
    m_out.write(QByteArrayView(": "));
    m_afterKey = true;
}

void JsonStream::text(QStringView value)
{
    beforeValue();
    m_out.write(QByteArrayView(quotedText(value)));
}

void JsonStream::text(std::string_view ascii)
{
    text(QString::fromUtf8(ascii.data(), qsizetype(ascii.size())));
}

void JsonStream::integer(qint64 value)
{
    beforeValue();
    m_out.write(QByteArrayView(QByteArray::number(value)));
}

void JsonStream::real(double value)
{
    if (!std::isfinite(value))
        return null();
    beforeValue();
    m_out.write(QByteArrayView(QByteArray::number(value, 'g', QLocale::FloatingPointShortest)));
}

void JsonStream::boolean(bool value)
{
    beforeValue();
    m_out.write(value ? QByteArrayView("true") : QByteArrayView("false"));
}

void JsonStream::null()
{
    beforeValue();
    m_out.write(QByteArrayView("null"));
}

void JsonStream::member(std::string_view name, QStringView value)
{
    key(name);
    if (value.isEmpty())
        return null();
    text(value);
}

void JsonStream::member(std::string_view name, std::string_view value)
{
    member(name, QString::fromUtf8(value.data(), qsizetype(value.size())));
}

void JsonStream::begin(char bracket)
{
    beforeValue();
    m_out.write(QByteArrayView(&bracket, 1));
    const bool onLines = m_levels.empty() || (m_levels.size() == 1 && bracket == '[');
    m_levels.push_back({.onLines = onLines, .filled = false});
}

void JsonStream::end(char bracket)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.filled && level.onLines)
        newLine();
    m_out.write(QByteArrayView(&bracket, 1));
    if (m_levels.empty())
        m_out.write(QByteArrayView("\n"));
}

void JsonStream::beforeValue()
{
    if (m_afterKey || m_levels.empty()) {
        m_afterKey = false;
        return;
    }
    Level &level = m_levels.back();
    if (level.filled)
        m_out.write(QByteArrayView(","));
    if (level.onLines)
        newLine();
    else if (level.filled)
        m_out.write(QByteArrayView(" "));
    level.filled = true;
}

void JsonStream::newLine()
{
    m_out.write(QByteArrayView("\n"));
    for (std::size_t level = 0; level < m_levels.size(); ++level)
        m_out.write(QByteArrayView("  "));
}

} // namespace itsms
