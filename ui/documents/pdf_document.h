// A report as a PDF file.
#pragma once

#include "core/report/report.h"
#include "core/result.h"
#include "core/store/verify.h"

namespace itsms {

/// A4, PDF/A-1b: cover, contents, sections, bookmarks. Needs a QGuiApplication but no display.
Result<QByteArray> renderPdf(const Report &report, const Progress &progress = {});

/// Writes the PDF beside `path` and renames it, so that a failure leaves what was there before. Fails with a sentence when the
/// folder is missing, may not be written to, or is full. `progress` hears of the pages, and stops the work by returning false.
Result<> writePdf(const Report &report, const QString &path, const Progress &progress = {});

} // namespace itsms
