// The type and the colours of printed documents.
#pragma once

#include "ui/documents/page_geometry.h"
#include "ui/look.h"

#include <QFont>

namespace itsms {

struct DocumentStyle
{
    QFont body;
    QFont table;
    QFont tableHeader;
    QFont small;
    QFont strong;
    QFont finding;
    QFont heading;
    QFont figure;
    QFont title;
    Palette palette;
    page::Sheet sheet = page::upright;
};

/// Noto Sans where it is installed, so that a document looks the same wherever it is made; the application's font otherwise.
DocumentStyle documentStyle();

} // namespace itsms
