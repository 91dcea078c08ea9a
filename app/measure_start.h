// For the benchmark of the start: says when the first list is on the screen, and ends the program.
#pragma once

class QCoreApplication;

namespace itsms {

/// Does nothing unless the environment variable ITSMS_MEASURE_START is set.
void measureStart(QCoreApplication &application);

} // namespace itsms
