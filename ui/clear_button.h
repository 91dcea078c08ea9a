// The button in a line that empties it, with a name that a screen reader can say.
#pragma once

class QLineEdit;

namespace itsms {

/// Shows the button while the line holds text. Qt's own has no name.
void giveClearButton(QLineEdit *line);

} // namespace itsms
