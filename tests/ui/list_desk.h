// A list page on a small workbook, shown as in the window, and the few words with which tests use it.
#pragma once

#include "tests/ui/support.h"
#include "ui/lists/record_table.h"
#include "ui/models/record_list_model.h"
#include "ui/pages/list_page.h"

#include <QLineEdit>
#include <QToolButton>

namespace itsms::test {

using namespace Qt::StringLiterals;

/// A list of people, shown as in the window.
struct Desk
{
    explicit Desk(int people = 12, const Destination &destination = {.page = PageKind::List, .type = QStringLiteral("person")})
        : sample(people)
        , session(sample.session())
        , page(*session, sample.person(), destination)
    {
        page.resize(1100, 700);
        page.show();
        settle();
    }

    RecordListModel &model() { return page.model(); }
    RecordTable &table() { return page.table(); }
    int rows() { return model().rowCount(); }
    QStringList chips()
    {
        QStringList texts;
        for (const QToolButton *chip : page.findChildren<QToolButton *>(u"chip"_s))
            if (chip->isVisible())
                texts += chip->text().remove(u"  \u00d7"_s);
        return texts;
    }
    QLineEdit &line() { return *page.findChild<QLineEdit *>(u"filter"_s); }
    template <typename Control>
    Control *named(const QString &name)
    {
        Control *found = nullptr;
        for (Control *control : page.findChildren<Control *>())
            if (control->accessibleName() == name && (!found || control->isVisible()))
                found = control;
        return found;
    }
    QString cell(int row, Name field) { return model().index(row, model().columnOf(field)).data().toString(); }
    void put(qint64 id, Name field, const Value &value)
    {
        auto workbook = Workbook::open(sample.path(), Catalogue::standard());
        auto transaction = Transaction::begin(**workbook, {.person = u"P"_s, .action = u"A"_s});
        REQUIRE((*transaction)->update(sample.person(), id, {{fieldIndex(sample.person(), field), value}}));
        REQUIRE((*transaction)->commit());
        session->noticeChange();
        page.refresh();
        settle();
    }

    Sample sample;
    std::unique_ptr<Session> session;
    ListPage page;
};

} // namespace itsms::test
