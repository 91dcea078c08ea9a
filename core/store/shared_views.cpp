// Views of lists that everybody who opens the workbook sees.
#include "core/store/shared_views.h"

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

QString settingPrefix(const RecordType &type) { return u"view/"_s + toText(type.name) + u'/'; }

} // namespace

Result<std::vector<SharedView>> sharedViews(const Workbook &workbook, const RecordType &type)
{
    const QString prefix = settingPrefix(type);
    ITSMS_TRY(Statement statement, workbook.connection().prepare("SELECT name, value FROM setting WHERE substr(name, 1, length(?1)) = ?1 ORDER BY name"));
    statement.bind(1, prefix);
    std::vector<SharedView> views;
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            return views;
        views.push_back({statement.text(0).mid(prefix.size()), statement.text(1).toUtf8()});
    }
}

Result<> saveSharedView(Workbook &workbook, const RecordType &type, const SharedView &view, const Intent &intent)
{
    ITSMS_TRY(auto transaction, Transaction::begin(workbook, intent));
    ITSMS_CHECK(transaction->changeSetting(settingPrefix(type) + view.name, QString::fromUtf8(view.definition)));
    ITSMS_CHECK(transaction->commit());
    return {};
}

Result<> removeSharedView(Workbook &workbook, const RecordType &type, const QString &name, const Intent &intent)
{
    ITSMS_TRY(auto transaction, Transaction::begin(workbook, intent));
    ITSMS_CHECK(transaction->removeSetting(settingPrefix(type) + name));
    ITSMS_CHECK(transaction->commit());
    return {};
}

} // namespace itsms
