// What a workbook knows about its organisation: the names of the settings, and which values make sense.
#pragma once

#include "core/result.h"

#include <QStringList>

namespace itsms {

/// organisation, language, edition, time_zone, currency.
const QStringList &settingNames();

/// Editions of the standard that a workbook can follow, by the year of each.
const QStringList &editions();
QString editionTitle(const QString &edition); ///< "ISO/IEC 20000-1:2011"

/// Why a setting cannot have this value, with the setting's name as the field. Settings that are none of the organisation's pass.
Result<> checkSetting(const QString &name, const QString &value);

} // namespace itsms
