// All 150,000 incidents as xlsx against libxlsxwriter in constant memory, the same texts ready at hand.
#include "core/exchange/export.h"
#include "tests/bench/support/bench.h"

#include <QCoreApplication>
#include <QFile>

#include <xlsxwriter.h>

using namespace itsms;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    auto book = bench::need(Workbook::open(bench::incidentsWorkbook(), Catalogue::standard(), Access::ReadOnly));
    const RecordType &type = *book->catalogue().type(u"incident");
    const Query query{.type = &type};

    std::vector<std::vector<Value>> rows;
    bench::need(forEachRecord(*book, query, [&](const Record &record) {
        std::vector<Value> cells;
        for (std::size_t i = 0; i < type.fields.size(); ++i)
            cells.push_back(record.at(i));
        rows.push_back(std::move(cells));
        return true;
    }));
    const QString ours = bench::folder() + u"/ours.xlsx"_s;
    const QByteArray plain = QFile::encodeName(bench::folder() + u"/plain.xlsx"_s);
    bench::compare("xlsx_all_rows", 1.3, 3, [&] { bench::need(exportRecords(*book, query, ours)); }, [&] {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        lxw_workbook *workbook = workbook_new_opt(plain.constData(), &options);
        lxw_worksheet *sheet = workbook_add_worksheet(workbook, nullptr);
        lxw_row_t line = 0;
        for (const auto &cells : rows) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                if (const auto *text = std::get_if<QString>(&cells[i]))
                    worksheet_write_string(sheet, line, lxw_col_t(i), text->toUtf8().constData(), nullptr);
                else if (const auto *number = std::get_if<qint64>(&cells[i]))
                    worksheet_write_number(sheet, line, lxw_col_t(i), double(*number), nullptr);
            }
            ++line;
        }
        workbook_close(workbook);
    });
    return 0;
}
