// What the plugin with Qt's PDF renderer does for the preview of attachments.
#pragma once

#include <QtPlugin>

#include <memory>

class QByteArray;
class QWidget;

namespace itsms {

/// A view that shows the pages of one PDF after the other.
class PdfPages
{
public:
    virtual ~PdfPages() = default;

    /// False where the content is damaged, or asks for a password.
    virtual bool load(const QByteArray &content) = 0;
    virtual QWidget *widget() const = 0;
};

class PdfPagesPlugin
{
public:
    virtual ~PdfPagesPlugin() = default;

    /// The widget belongs to `parent`, which outlives the pages.
    virtual std::unique_ptr<PdfPages> make(QWidget *parent) = 0;
};

} // namespace itsms

#define ITSMS_PDF_PAGES_PLUGIN "itsms.PdfPagesPlugin/1"
Q_DECLARE_INTERFACE(itsms::PdfPagesPlugin, ITSMS_PDF_PAGES_PLUGIN)
