// The pages of a report as pictures for the screen: laid out and painted by what makes the PDF.
#include "ui/documents/page_pictures.h"

#include "ui/documents/page_geometry.h"
#include "ui/documents/report_layout.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QThread>

namespace itsms {

/// Laid out texts hold fonts of the thread that laid them out, and those go when it ends. So all of this is done on one thread that lives
/// as long: the threads of a pool come and go.
struct PagePictures::Pages
{
    explicit Pages(Report laidOut)
        : report(std::move(laidOut))
    {
        room.moveToThread(&thread);
        thread.start();
        there([this] {
            ruler = std::make_unique<Ruler>();
            layout = std::make_unique<ReportLayout>(report, &ruler->writer);
        });
    }

    ~Pages()
    {
        there([this] {
            layout.reset();
            ruler.reset();
        });
        thread.quit();
        thread.wait();
    }

    /// Does something on the thread, and waits for it.
    template <typename Work>
    void there(Work work)
    {
        QMetaObject::invokeMethod(&room, std::move(work), Qt::BlockingQueuedConnection);
    }

    /// The layout is measured with a writer that never writes, so that every line breaks where it breaks in the PDF.
    struct Ruler
    {
        Ruler()
            : writer(&nowhere)
        {
            writer.setResolution(page::resolution);
            setUpPages(writer);
        }

        QBuffer nowhere;
        QPdfWriter writer;
    };

    QSizeF pageSize() const { return QSizeF(layout->sheet().width, layout->sheet().height) / page::unitsPerPoint; }
    QImage paint(int page, qreal scale) const;

    Report report;
    QThread thread;
    QObject room; ///< What lives on the thread.
    std::unique_ptr<Ruler> ruler;
    std::unique_ptr<ReportLayout> layout;
};

PagePictures::PagePictures(Report report)
    : m_pages(std::make_unique<Pages>(std::move(report)))
{
}

PagePictures::~PagePictures() = default;

const Report &PagePictures::report() const { return m_pages->report; }

int PagePictures::pages() const { return m_pages->layout->pages(); }

QSizeF PagePictures::pageSize() const { return m_pages->pageSize(); }

QImage PagePictures::picture(int page, qreal scale) const
{
    QImage image;
    m_pages->there([&] { image = m_pages->paint(page, scale); });
    return image;
}

QImage PagePictures::Pages::paint(int page, qreal scale) const
{
    QImage image((pageSize() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    // The resolution of the PDF: fonts come out in its units, and the scaling below makes them small again.
    const int dotsPerMetre = qRound(page::resolution / 0.0254);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale / page::unitsPerPoint, scale / page::unitsPerPoint);
    layout->paint(painter, page);
    return image;
}

} // namespace itsms
