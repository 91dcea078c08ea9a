// Values as JSON, for what is kept of a form before it is saved.
#include "ui/forms/value_json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace itsms {

using namespace Qt::StringLiterals;

QJsonValue toJson(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QJsonObject{{u"number"_s, QString::number(*number)}};
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *ids = std::get_if<Ids>(&value)) {
        QJsonArray list;
        for (const qint64 id : *ids)
            list.append(QString::number(id));
        return list;
    }
    return {};
}

Value fromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Object:
        return json[u"number"].toString().toLongLong();
    case QJsonValue::Double:
        return json.toDouble();
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Array: {
        Ids ids;
        for (const QJsonValue &each : json.toArray())
            ids.push_back(each.toString().toLongLong());
        return ids;
    }
    default:
        return {};
    }
}

} // namespace itsms
