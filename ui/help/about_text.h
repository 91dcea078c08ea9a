// Version, licence, libraries and the note on the standard, as Markdown.
#pragma once

#include <QString>

namespace itsms {

QString aboutText();

} // namespace itsms
