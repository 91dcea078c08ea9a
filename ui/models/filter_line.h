// The filter of a list as text: words to search for and conditions such as state=closed, in any order.
#pragma once

#include "core/store/records.h"

#include <QStringList>

namespace itsms {

class Session;

/// The text taken apart. It is what destinations and saved views keep.
struct ListFilter
{
    QStringList conditions = {}; ///< As parseCondition() reads them, or "is=overdue", "is=at_risk".
    QString words = {};

    static ListFilter fromText(const RecordType &type, const QString &text);
    QString text() const;
    bool isEmpty() const { return conditions.isEmpty() && words.isEmpty(); }

    /// Those about one field, and these put in their place.
    QStringList about(Name field) const;
    void replace(Name field, const QStringList &with);

    bool operator==(const ListFilter &) const = default;
};

/// Words between quotation marks stay together. What looks like a condition on a field of the type is one; everything else is searched.
Result<Query> parseFilter(const Workbook &workbook, const RecordType &type, const QString &text);

/// "state=" + the value as conditions write it: what "Filter by this value" adds. `sign` may also be "!=".
QString filterText(Session &session, const Field &field, const Value &value, const QString &sign = QStringLiteral("="));

/// What can be typed, for the line's tool tip.
QString filterHelp(const RecordType &type);

inline const QString overdueCondition = QStringLiteral("is=overdue");
inline const QString atRiskCondition = QStringLiteral("is=at_risk");

} // namespace itsms
