// A list's filter, order, columns and grouping under a name: a person's own, or everybody's who opens the file.
#pragma once

#include "core/store/records.h"
#include "ui/session.h"

#include <QJsonObject>

namespace itsms {

struct SavedView
{
    QString name = {};
    bool shared = false;
    QString filter = {}; ///< As ListFilter::text().
    std::vector<SortKey> sorting = {};
    std::vector<const Field *> columns = {}; ///< None: those that are shown anyway.
    const Field *group = nullptr;

    QJsonObject toJson() const;
    /// What the type does not have any more is passed over.
    static SavedView fromJson(const RecordType &type, const QJsonObject &json);

    bool isSameAs(const SavedView &other) const { return name == other.name && shared == other.shared; }
};

class SavedViews
{
public:
    SavedViews(Session &session, const RecordType &type);

    /// A person's own first, by name, then the shared ones.
    std::vector<SavedView> all() const;

    /// The view a list opens with.
    std::optional<SavedView> standard() const;
    void setStandard(const std::optional<SavedView> &view);

    /// Those of the person are kept at once; shared ones are saved by Session::change (core/store/shared_views.h).
    void savePrivate(const SavedView &view);
    void removePrivate(const QString &name);

private:
    QString key(const QString &part) const;
    QJsonObject privateViews() const;

    Session &m_session;
    const RecordType &m_type;
};

} // namespace itsms
