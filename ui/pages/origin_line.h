// What a new record follows from, above its form: the records, each a link, and that they will lead to it.
#pragma once

#include "core/engine/edit.h"
#include "ui/session.h"

#include <QLabel>

namespace itsms {

class OriginLine final : public QLabel
{
    Q_OBJECT

public:
    /// `type` is that of the new record.
    OriginLine(Session &session, const RecordType &type, QWidget *parent = nullptr);

    void setOrigin(const Origin &origin);
    void clear();
    const std::optional<Origin> &origin() const { return m_origin; }
    /// The records that hold the link themselves and get it together with the new record.
    Referrers referrers() const;

private:
    void show();

    Session &m_session;
    const RecordType &m_type;
    std::optional<Origin> m_origin;
};

} // namespace itsms
