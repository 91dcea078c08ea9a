// The pages of a report as pictures for the screen: laid out and painted by what makes the PDF.
#include "ui/documents/page_pictures.h"

#include "ui/documents/page_geometry.h"
#include "ui/documents/report_layout.h"

#include <QBuffer>
#include <QMutex>
#include <QPainter>
#include <QPdfWriter>

namespace itsms {

/// The layout is measured with a writer that never writes, so that every line breaks where it breaks in the PDF.
struct PagePictures::Pages
{
    explicit Pages(Report laidOut)
        : report(std::move(laidOut))
        , ruler(&nowhere)
    {
        ruler.setResolution(page::resolution);
        setUpPages(ruler);
        layout = std::make_unique<ReportLayout>(report, &ruler);
    }

    Report report;
    QBuffer nowhere;
    QPdfWriter ruler;
    std::unique_ptr<ReportLayout> layout;
    mutable QMutex painting; ///< Laid out texts keep what they learn while they are painted.
};

PagePictures::PagePictures(Report report)
    : m_pages(std::make_unique<Pages>(std::move(report)))
{
}

PagePictures::~PagePictures() = default;

const Report &PagePictures::report() const { return m_pages->report; }

int PagePictures::pages() const { return m_pages->layout->pages(); }

QSizeF PagePictures::pageSize() { return QSizeF(page::width, page::height) / page::unitsPerPoint; }

QImage PagePictures::picture(int page, qreal scale) const
{
    const QMutexLocker one(&m_pages->painting);
    QImage image((pageSize() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    // The resolution of the PDF: fonts come out in its units, and the scaling below makes them small again.
    const int dotsPerMetre = qRound(page::resolution / 0.0254);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale / page::unitsPerPoint, scale / page::unitsPerPoint);
    m_pages->layout->paint(painter, page);
    return image;
}

} // namespace itsms
