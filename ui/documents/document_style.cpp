// The type and the colours of printed documents.
#include "ui/documents/document_style.h"

#include "ui/documents/page_geometry.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

QFont documentFont(qreal points, QFont::Weight weight = QFont::Normal)
{
    QFont font = QGuiApplication::font();
    if (QFontDatabase::hasFamily(u"Noto Sans"_s))
        font.setFamilies({u"Noto Sans"_s, font.family()});
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

DocumentStyle documentStyle()
{
    return {.body = documentFont(page::bodySize),
            .table = documentFont(page::tableSize),
            .tableHeader = documentFont(page::tableSize, QFont::Bold),
            .small = documentFont(page::smallSize),
            .strong = documentFont(page::bodySize, QFont::Bold),
            .finding = documentFont(page::findingSize, QFont::Bold),
            .heading = documentFont(page::headingSize, QFont::Bold),
            .figure = documentFont(page::figureSize, QFont::Bold),
            .title = documentFont(page::titleSize, QFont::Bold),
            .palette = lightPalette()};
}

} // namespace itsms
