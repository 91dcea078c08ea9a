// A sheet of an xlsx workbook, by libxlsxwriter.
#include "core/exchange/xlsx_plugin.h"

#include <QObject>

#include <utility>

#include <xlsxwriter.h>

namespace itsms {

namespace {

class Book final : public XlsxBook
{
public:
    Book(lxw_workbook *workbook, const QByteArray &sheet)
        : m_workbook(workbook)
        , m_sheet(workbook_add_worksheet(workbook, sheet.constData()))
        , m_date(format("yyyy-mm-dd"))
        , m_instant(format("yyyy-mm-dd hh:mm:ss"))
        , m_money(format("0.00"))
        , m_header(workbook_add_format(workbook))
    {
        format_set_bold(m_header);
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

    ~Book() override
    {
        // Closing is the only way to free a workbook; what it writes is thrown away.
        if (m_workbook)
            workbook_close(m_workbook);
    }

    QString finish() override
    {
        const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
        return error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(error));
    }

    void setHeading(quint16 column, const QByteArray &text, double width) override
    {
        worksheet_set_column(m_sheet, column, column, width, nullptr);
        worksheet_write_string(m_sheet, 0, column, text.constData(), m_header);
    }

    bool writeText(quint32 row, quint16 column, const QByteArray &text) override
    {
        return worksheet_write_string(m_sheet, row, column, text.constData(), nullptr) == LXW_NO_ERROR;
    }

    bool writeNumber(quint32 row, quint16 column, double number, XlsxFormat format) override
    {
        return worksheet_write_number(m_sheet, row, column, number, of(format)) == LXW_NO_ERROR;
    }

    bool writeYesNo(quint32 row, quint16 column, bool yes) override
    {
        return worksheet_write_boolean(m_sheet, row, column, yes, nullptr) == LXW_NO_ERROR;
    }

    bool writeMoment(quint32 row, quint16 column, const QDateTime &moment, XlsxFormat format) override
    {
        lxw_datetime written{};
        written.year = moment.date().year();
        written.month = moment.date().month();
        written.day = moment.date().day();
        written.hour = moment.time().hour();
        written.min = moment.time().minute();
        written.sec = moment.time().second();
        return worksheet_write_datetime(m_sheet, row, column, &written, of(format)) == LXW_NO_ERROR;
    }

private:
    lxw_format *format(const char *code)
    {
        lxw_format *made = workbook_add_format(m_workbook);
        format_set_num_format(made, code);
        return made;
    }

    lxw_format *of(XlsxFormat format) const
    {
        switch (format) {
        case XlsxFormat::Plain: return nullptr;
        case XlsxFormat::Money: return m_money;
        case XlsxFormat::Date: return m_date;
        case XlsxFormat::Instant: return m_instant;
        }
        return nullptr;
    }

    lxw_workbook *m_workbook;
    lxw_worksheet *m_sheet;
    lxw_format *m_date;
    lxw_format *m_instant;
    lxw_format *m_money;
    lxw_format *m_header;
};

} // namespace

class XlsxMaker final : public QObject, public XlsxPlugin
{
    Q_OBJECT
    Q_INTERFACES(itsms::XlsxPlugin)
    Q_PLUGIN_METADATA(IID ITSMS_XLSX_PLUGIN)

public:
    std::unique_ptr<XlsxBook> make(const QByteArray &path, const QByteArray &sheet) override
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        lxw_workbook *workbook = workbook_new_opt(path.constData(), &options);
        return workbook ? std::make_unique<Book>(workbook, sheet) : nullptr;
    }
};

} // namespace itsms

#include "plugin.moc"
