// A control with its label before it, as one piece of a line of controls.
#pragma once

#include <QString>

class QWidget;

namespace itsms {

/// The label's mnemonic goes to the control, and its text is the control's accessible name.
QWidget *titledControl(const QString &label, QWidget *control);

} // namespace itsms
