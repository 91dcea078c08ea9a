// Reports as pages inside the window.
#include "tests/ui/support.h"
#include "ui/documents/page_pictures.h"
#include "ui/documents/pdf_document.h"
#include "ui/pages/period_picker.h"
#include "ui/pages/report_preview.h"
#include "ui/pages/reports_page.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

/// A report of as many pages as it has sections, besides its cover and contents, or more.
Report longReport(int sections)
{
    Report report{};
    report.title = u"Service report"_s;
    report.organisation = u"Sample"_s;
    for (int i = 0; i < sections; ++i) {
        ReportSection section{u"Section %1"_s.arg(i + 1), {}};
        for (int paragraph = 0; paragraph < 60; ++paragraph)
            section.blocks.push_back(Paragraph{u"What is good, what is not, and what must be decided."_s});
        report.sections.push_back(std::move(section));
    }
    return report;
}

int darkPixels(const QImage &image)
{
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    return dark;
}

qsizetype pdfPages(const Report &report)
{
    const Result<QByteArray> pdf = renderPdf(report);
    REQUIRE(pdf);
    return pdf->count("/Type /Page\n") + pdf->count("/Type /Page ") + pdf->count("/Type /Page/");
}

template <typename Widget>
Widget *named(const QWidget &page, const QString &name)
{
    for (Widget *widget : page.findChildren<Widget *>())
        if (widget->accessibleName() == name)
            return widget;
    FAIL("nothing is called " << name.toStdString());
    return nullptr;
}

QSize pictureSize(const QWidget &page)
{
    const auto *sheet = qobject_cast<QLabel *>(page.findChild<QScrollArea *>()->widget());
    return sheet->pixmap(Qt::ReturnByValue).size();
}

} // namespace

TEST_CASE("the pictures are the pages of the PDF, each with something on it", "[preview]")
{
    const PagePictures pictures(longReport(3));
    CHECK(pictures.pages() >= 5);
    for (int page = 0; page < pictures.pages(); ++page) {
        const QImage picture = pictures.picture(page, 1);
        CHECK(picture.size() == QSize(595, 842));
        CHECK(darkPixels(picture) > 100);
    }
    CHECK(pictures.pages() == pdfPages(longReport(3)));
}

TEST_CASE("a page twice as large is the same page", "[preview]")
{
    const PagePictures pictures(longReport(1));
    const QImage small = pictures.picture(2, 1);
    const QImage large = pictures.picture(2, 2);
    CHECK(std::abs(large.width() - 2 * small.width()) <= 1);
    const double ratio = double(darkPixels(large)) / darkPixels(small);
    CHECK(ratio > 2.5);
    CHECK(ratio < 9);
}

TEST_CASE("a preview is leafed through by buttons, by number and by keys, and never past its ends", "[preview]")
{
    ReportPreview preview;
    preview.resize(700, 500);
    preview.show();
    preview.setPages(std::make_shared<const PagePictures>(longReport(2)));
    settle();
    auto *next = named<QToolButton>(preview, u"Next page"_s);
    auto *previous = named<QToolButton>(preview, u"Previous page"_s);
    CHECK_FALSE(previous->isEnabled());
    next->click();
    CHECK(preview.page() == 1);
    named<QSpinBox>(preview, u"Page"_s)->setValue(preview.pages());
    CHECK(preview.page() == preview.pages() - 1);
    CHECK_FALSE(next->isEnabled());
    preview.turnTo(99);
    CHECK(preview.page() == preview.pages() - 1);
    QKeyEvent home(QEvent::KeyPress, Qt::Key_Home, Qt::NoModifier);
    QCoreApplication::sendEvent(preview.findChild<QScrollArea *>(), &home);
    CHECK(preview.page() == 0);
    settle();
    CHECK(preview.findChild<QScrollArea *>()->accessibleDescription().contains(u"Section 2"_s));
}

TEST_CASE("a page can be enlarged", "[preview]")
{
    ReportPreview preview;
    preview.resize(700, 500);
    preview.show();
    preview.setPages(std::make_shared<const PagePictures>(longReport(1)));
    settle();
    auto *size = named<QComboBox>(preview, u"Size"_s);
    size->setCurrentIndex(size->findData(100));
    settle();
    const QSize whole = pictureSize(preview);
    size->setCurrentIndex(size->findData(200));
    settle();
    CHECK(pictureSize(preview).width() >= 2 * whole.width() - 2);
}

TEST_CASE("the reports page shows the pages of the chosen report before it is saved", "[reports]")
{
    Sample sample(1);
    const auto session = sample.session();
    ReportsPage page(*session);
    page.resize(1020, 640);
    page.show();
    settle();
    const auto *preview = page.findChild<ReportPreview *>();
    REQUIRE(waitFor([&] { return preview->pages() > 2; }, 20000));
    auto *list = named<QTreeView>(page, u"Reports"_s);
    for (int row = 1; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        settle();
        REQUIRE(waitFor([&] { return preview->pages() > 2; }, 20000));
    }
}

TEST_CASE("the next document is offered the folder of the one before", "[reports]")
{
    Sample sample(1);
    const auto session = sample.session();
    ReportsPage page(*session);
    const QString path = sample.folder.filePath(u"report.pdf"_s);
    sample.dialogs.answerNext(path);
    named<QPushButton>(page, u"Save as PDF"_s)->click();
    REQUIRE(waitFor([&] { return QFile::exists(path); }, 20000));
    settle();
    CHECK(session->preferences().documentPath(u"a/b.pdf"_s) == sample.folder.filePath(u"a-b.pdf"_s));
}

TEST_CASE("a report that cannot be saved says why on the page", "[reports]")
{
    Sample sample(1);
    const auto session = sample.session();
    ReportsPage page(*session);
    sample.dialogs.answerNext(u"/nowhere/report.pdf"_s);
    named<QPushButton>(page, u"Save as PDF"_s)->click();
    settle();
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>())
        texts.append(label->text());
    CHECK(texts.join(u' ').contains(u"/nowhere"_s));
    CHECK(named<QPushButton>(page, u"Save as PDF"_s)->isEnabled());
}
