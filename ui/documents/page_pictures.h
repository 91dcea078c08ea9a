// The pages of a report as pictures for the screen: laid out and painted by what makes the PDF.
#pragma once

#include "core/report/report.h"

#include <QImage>

#include <memory>

namespace itsms {

class PagePictures
{
public:
    explicit PagePictures(Report report);
    ~PagePictures();
    PagePictures(const PagePictures &) = delete;
    PagePictures &operator=(const PagePictures &) = delete;

    const Report &report() const;
    int pages() const;
    /// `page` from 0, the cover; `scale` in pixels per point. Several threads may ask, one after the other is served.
    QImage picture(int page, qreal scale) const;

    QSizeF pageSize() const; ///< In points.

private:
    struct Pages;
    std::unique_ptr<Pages> m_pages;
};

} // namespace itsms
