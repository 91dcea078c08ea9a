// The limit that the workbench is held against: a window with a table over a plain query on the same file, and nothing else.
// Says when its table is on the screen as the workbench does, and ends. Qt's query reads the first rows and the others as they are
// scrolled to; with the word "all" behind the file it has every row before it shows, as a list has that is scrolled through at will.
#include "app/measure_start.h"

#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQueryModel>
#include <QTableView>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    itsms::measureStart(application);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open()) {
        std::fprintf(stderr, "%s\n", qPrintable(database.lastError().text()));
        return 1;
    }
    QSqlQueryModel model;
    model.setQuery(u"SELECT ref, title, state, owner, reported_at, priority, service, category, assigned_to FROM incident ORDER BY id DESC"_s, database);
    while (argc > 2 && model.canFetchMore())
        model.fetchMore();
    QMainWindow window;
    auto *table = new QTableView;
    table->setModel(&model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    window.setCentralWidget(table);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
