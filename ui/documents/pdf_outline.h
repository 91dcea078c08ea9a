// Bookmarks and links, which Qt's PDF writer cannot make, added to a finished PDF.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QRectF>

#include <vector>

namespace itsms {

/// A place in the document; points, counted from the top left corner of the page.
struct PdfTarget
{
    QString label;
    int page = 0; ///< Counted from 0.
    double y = 0;
};

/// A rectangle that leads to one of the targets when it is clicked.
struct PdfLink
{
    int page = 0;
    QRectF rect;
    std::size_t target = 0;
};

/// The document with one bookmark for each target; `language` is the BCP 47 tag of its text.
Result<QByteArray> withOutline(const QByteArray &pdf, const std::vector<PdfTarget> &targets, const std::vector<PdfLink> &links,
                               const QString &language);

} // namespace itsms
