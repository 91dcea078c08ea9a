// Which page shows a destination.
#pragma once

#include "ui/pages/page.h"

namespace itsms {

/// Nothing where the destination names a record type that does not exist. The caller gives it a parent.
Page *makePage(Session &session, const Destination &destination);

} // namespace itsms
