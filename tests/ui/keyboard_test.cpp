// Every page by the Tab key alone: it goes round, stops nowhere, and passes every control that can be used.
#include "core/exchange/example.h"
#include "tests/ui/support.h"
#include "ui/main_window.h"
#include "ui/page_stack.h"
#include "ui/pages/page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QTest>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostControls = 400;
constexpr int mostParts = 20; // links of a label, year, month and day of a date: the Tab key passes them one after the other

QString nameOf(const QWidget *widget)
{
    return widget ? QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName() + u' ' + widget->objectName() : u"nothing"_s;
}

struct Round
{
    QSet<const QWidget *> passed;
    QString stuckAt; ///< Empty where the way leads back to where it began.
};

Round goRound(QWidget &window, Qt::Key key)
{
    Round round;
    QWidget *first = window.focusWidget();
    QWidget *at = first;
    int parts = 0;
    for (int i = 0; i < mostControls; ++i) {
        QTest::keyClick(at ? at : &window, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        QWidget *next = window.focusWidget();
        if (next == at) {
            const bool hasParts = qobject_cast<const QLabel *>(at) || qobject_cast<const QDateTimeEdit *>(at);
            if (hasParts && ++parts <= mostParts)
                continue;
            round.stuckAt = nameOf(at);
            return round;
        }
        parts = 0;
        at = next;
        round.passed.insert(at);
        if (!first)
            first = at;
        else if (at == first)
            return round;
    }
    round.stuckAt = u"no way back to %1"_s.arg(nameOf(first));
    return round;
}

bool canBeUsed(const QWidget *widget)
{
    const bool control = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
    return control && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

std::vector<Destination> everywhere(const Workbook &workbook)
{
    std::vector<Destination> all{{}, {.page = PageKind::Findings}, {.page = PageKind::Import}, {.page = PageKind::Reports},
        {.page = PageKind::Fields, .type = u"problem"_s}, processAt(u"problem_management"_s)};
    for (const RecordType *type : workbook.catalogue().types()) {
        all.push_back(listOf(toText(type->name)));
        all.push_back({.page = PageKind::Record, .type = toText(type->name)});
        if (const auto ids = recordIds(workbook, {.type = type, .limit = 1}); ids && !ids->empty())
            all.push_back(recordAt(toText(type->name), ids->front()));
    }
    return all;
}

} // namespace

TEST_CASE("the Tab key goes round every page, stops nowhere and passes every control", "[window][keyboard]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"example.itsms"_s);
    {
        const auto workbook = Workbook::create(path, Catalogue::standard(), {.organisation = exampleOrganisation(), .person = u"Test"_s});
        REQUIRE(workbook);
        REQUIRE(buildExample(**workbook, QDate(2026, 3, 16)));
    }
    MainWindow window(Catalogue::standard());
    window.show();
    window.activateWindow();
    window.openFile(path);
    REQUIRE(window.session());
    for (const Destination &destination : everywhere(window.session()->workbook())) {
        window.pages().go(destination);
        settle();
        INFO(destination.path().toStdString());
        const Round forward = goRound(window, Qt::Key_Tab);
        CHECK(forward.stuckAt == QString());
        CHECK(goRound(window, Qt::Key_Backtab).stuckAt == QString());
        QStringList missed;
        for (const QWidget *widget : window.findChildren<QWidget *>())
            if (canBeUsed(widget) && !forward.passed.contains(widget))
                missed.append(nameOf(widget));
        CHECK(missed == QStringList());
    }
}
