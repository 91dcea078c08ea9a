// Reports out: the page that makes them.
#include "tests/ui/support.h"
#include "ui/pages/reports_page.h"

#include <QFile>
#include <QPushButton>

using namespace itsms;
using namespace itsms::test;

namespace {

template <typename Widget>
Widget *named(const QWidget &page, const QString &name)
{
    for (Widget *widget : page.findChildren<Widget *>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

} // namespace

TEST_CASE("a report is written as PDF for the chosen period", "[reports]")
{
    Sample sample(1);
    const auto session = sample.session();
    ReportsPage page(*session);
    const QString path = sample.folder.filePath(QStringLiteral("report.pdf"));
    sample.dialogs.answerNext(path);
    named<QPushButton>(page, QStringLiteral("Save as PDF"))->click();
    REQUIRE(waitFor([&] { return QFile::exists(path); }, 20000));
    settle();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(named<QPushButton>(page, QStringLiteral("Open the PDF"))->isEnabled());
}
