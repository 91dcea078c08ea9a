// The real window with the list of a record type in it, and how long what a person does takes until it shows.
#pragma once

#include "ui/main_window.h"

#include <functional>
#include <memory>
#include <vector>

class QLineEdit;
class QTableView;

namespace bench {

class Window
{
public:
    /// Ends the program where the list never shows.
    Window(const QString &path, const QString &type);

    QTableView *table() const;
    QLineEdit *filter() const;

    /// Milliseconds from `act` until the table has a new answer and has painted it.
    double untilRepainted(const std::function<void()> &act);

    /// Opens so many records of the list one after the other: milliseconds until each is on the screen with its values.
    std::vector<double> openRecords(int count);

private:
    void settle();

    QString m_type;
    std::unique_ptr<itsms::MainWindow> m_window;
};

} // namespace bench
