// Rows as a sheet of an xlsx workbook.
#include "core/exchange/xlsx_writer.h"

#include "core/exchange/xlsx_plugin.h"
#include "core/exchange/zone_offsets.h"
#include "core/plugin.h"
#include "core/store/file_guard.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTemporaryFile>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr quint32 mostRows = 1048576;
constexpr qsizetype mostCharacters = 32767;
constexpr double largestExact = 1e15; // a spreadsheet keeps fifteen digits

double columnWidth(const Field &field)
{
    switch (field.kind) {
    case Kind::Instant:
        return 20;
    case Kind::LongText:
        return 50;
    case Kind::Text:
    case Kind::Person:
    case Kind::Link:
    case Kind::Links:
        return field.name == Name("title") ? 40 : 22;
    default:
        return 14;
    }
}

} // namespace

XlsxWriter::XlsxWriter(QString path, QTimeZone zone)
    : m_path(std::move(path))
    , m_zone(std::move(zone))
{
}

XlsxWriter::~XlsxWriter()
{
    m_book.reset();
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

Failure XlsxWriter::trouble(const QString &reason) const
{
    return writeFailure(m_path, reason);
}

Result<> XlsxWriter::open(const QString &sheet, const std::vector<const Field *> &fields, const std::vector<QString> &headings)
{
    ITSMS_TRY(XlsxPlugin *const maker, plugin<XlsxPlugin>(u"xlsx"_s));
    ITSMS_CHECK(checkMayWrite(m_path));
    QTemporaryFile reserved(m_path + u".XXXXXX"_s);
    if (!reserved.open())
        return trouble(reserved.errorString());
    reserved.setAutoRemove(false);
    m_temporary = reserved.fileName();
    reserved.close();

    m_book = maker->make(QFile::encodeName(m_temporary), sheet.left(31).toUtf8());
    if (!m_book)
        return trouble(Tr::tr("there is not enough memory"));
    for (std::size_t i = 0; i < fields.size(); ++i)
        m_book->setHeading(quint16(i), headings[i].toUtf8(), columnWidth(*fields[i]));
    m_row = 1;
    return {};
}

bool XlsxWriter::writeMoment(const Field &field, const Value &value)
{
    QDateTime moment;
    XlsxFormat format = XlsxFormat::Instant;
    if (const auto *text = std::get_if<QString>(&value); text && field.kind == Kind::Date) {
        moment = QDate::fromString(*text, Qt::ISODate).startOfDay(Qt::UTC);
        format = XlsxFormat::Date;
    } else if (const auto *instant = std::get_if<qint64>(&value); instant && field.kind == Kind::Instant) {
        const qint64 local = *instant + m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(*instant, Qt::UTC));
        // A time that the clock shows twice keeps its offset, which only a text can.
        if (ZoneOffsets(m_zone).toUtc(local) != *instant)
            return false;
        moment = QDateTime::fromSecsSinceEpoch(local, Qt::UTC);
    }
    // Spreadsheets do not know earlier days; the first two months of 1900 they count differently from one another.
    if (!moment.isValid() || moment.date() < QDate(1900, 3, 1) || moment.date().year() > 9999)
        return false;
    return m_book->writeMoment(m_row, m_column, moment, format);
}

bool XlsxWriter::writeNumber(const Field &field, const Value &value)
{
    const auto *whole = std::get_if<qint64>(&value);
    const auto *real = std::get_if<double>(&value);
    if (field.kind == Kind::YesNo && whole)
        return m_book->writeYesNo(m_row, m_column, *whole != 0);
    const bool counts = field.kind == Kind::Integer || field.kind == Kind::Decimal || field.kind == Kind::Percent || field.kind == Kind::Money;
    if (!counts || (!whole && !real))
        return false;
    const double number = real ? *real : double(*whole);
    // More digits than a spreadsheet keeps stay a text, so that none is lost.
    if (whole && std::abs(number) >= largestExact)
        return false;
    if (real && QString::number(number, 'g', 15).toDouble() != number)
        return false;
    const bool money = field.kind == Kind::Money;
    return m_book->writeNumber(m_row, m_column, money ? number / 100 : number, money ? XlsxFormat::Money : XlsxFormat::Plain);
}

Result<> XlsxWriter::writeText(const QString &text)
{
    if (text.size() > mostCharacters)
        return refused(Tr::tr("Row %1 of the export holds a text of %2 characters; a cell of an xlsx file holds %3. Export as CSV instead.")
                           .arg(m_row + 1).arg(text.size()).arg(mostCharacters));
    if (!m_book->writeText(m_row, m_column, text.toUtf8()))
        return trouble(Tr::tr("row %1 is not accepted").arg(m_row + 1));
    return {};
}

Result<> XlsxWriter::write(const Field &field, const Value &value, const std::function<QString()> &text)
{
    if (m_row >= mostRows)
        return refused(Tr::tr("There are more records than the %1 rows of an xlsx file. Export as CSV instead.").arg(mostRows));
    if (!isEmpty(value) && !writeMoment(field, value) && !writeNumber(field, value))
        ITSMS_CHECK(writeText(text()));
    ++m_column;
    return {};
}

Result<> XlsxWriter::endRow()
{
    ++m_row;
    m_column = 0;
    return {};
}

Result<> XlsxWriter::finish()
{
    const QString reason = m_book->finish();
    m_book.reset();
    if (!reason.isEmpty())
        return trouble(reason);
    if (std::rename(QFile::encodeName(m_temporary).constData(), QFile::encodeName(m_path).constData()) != 0)
        return trouble(qt_error_string());
    m_temporary.clear();
    // A temporary file is for its owner alone; an export has the permissions of any other document.
    QFile::setPermissions(m_path, QFile::permissions(m_path) | QFile::ReadGroup | QFile::ReadOther);
    return {};
}

} // namespace itsms
