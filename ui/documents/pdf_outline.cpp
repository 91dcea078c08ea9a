// Bookmarks and links, which Qt's PDF writer cannot make, added to a finished PDF.
#include "ui/documents/pdf_outline.h"

#include "core/plugin.h"
#include "ui/documents/pdf_outline_plugin.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

} // namespace

Result<QByteArray> withOutline(const QByteArray &pdf, const std::vector<PdfTarget> &targets, const std::vector<PdfLink> &links,
                               const QString &language)
{
    ITSMS_TRY(PdfOutlinePlugin *const maker, plugin<PdfOutlinePlugin>(u"pdf_outline"_s));
    tl::expected<QByteArray, QString> document = maker->withOutline(pdf, targets, links, language);
    if (!document)
        return fileFailure(Tr::tr("The bookmarks could not be added to the report: %1").arg(document.error()));
    return *std::move(document);
}

} // namespace itsms
