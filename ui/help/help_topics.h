// Which help topic belongs to which page.
#pragma once

#include "ui/destination.h"

#include <QString>

#include <vector>

namespace itsms {

/// The id of a topic for every kind of page.
QString helpTopicFor(PageKind page);

/// Every kind of page there is.
std::vector<PageKind> pageKinds();

} // namespace itsms
