// What the plugin with libqpdf does for ui/documents/pdf_outline.h.
#pragma once

#include "ui/documents/pdf_outline.h"

#include <QtPlugin>

namespace itsms {

class PdfOutlinePlugin
{
public:
    virtual ~PdfOutlinePlugin() = default;

    /// Fails with libqpdf's own words.
    virtual tl::expected<QByteArray, QString> withOutline(
        const QByteArray &pdf, const std::vector<PdfTarget> &targets, const std::vector<PdfLink> &links, const QString &language)
        = 0;
};

} // namespace itsms

#define ITSMS_PDF_OUTLINE_PLUGIN "itsms.PdfOutlinePlugin/1"
Q_DECLARE_INTERFACE(itsms::PdfOutlinePlugin, ITSMS_PDF_OUTLINE_PLUGIN)
