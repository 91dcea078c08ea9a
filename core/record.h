// A record as it was read: its type, its id and one value for each field.
#pragma once

#include "core/declaration.h"
#include "core/value.h"

namespace itsms {

/// The values stand in the order of the type's fields, base fields included; many-to-many links and child rows are filled only
/// when the record was read whole. The type must outlive the record: it belongs to the catalogue.
class Record
{
public:
    Record() = default;
    Record(const RecordType &type, qint64 id);

    const RecordType &type() const { return *m_type; }
    qint64 id() const { return m_id; }
    void setId(qint64 id) { m_id = id; }

    /// Nothing for a field that the type does not have.
    const Value &value(Name field) const;
    void setValue(Name field, Value value);

    const Value &at(std::size_t index) const { return m_values[index]; }
    void setAt(std::size_t index, Value value) { m_values[index] = std::move(value); }

    bool isEmpty(Name field) const { return itsms::isEmpty(value(field)); }
    QString text(Name field) const;                  ///< Empty where there is none.
    std::optional<qint64> integer(Name field) const; ///< Also instants, durations, money, yes/no and links.
    std::optional<qint64> instant(Name field) const { return integer(field); }

private:
    const RecordType *m_type = nullptr;
    qint64 m_id = 0;
    std::vector<Value> m_values;
};

/// Where a field stands among the type's fields, or -1.
int fieldIndex(const RecordType &type, Name field);
const Field *findField(const RecordType &type, Name field);
const State *findState(const RecordType &type, Name state);
const Transition *findTransition(const RecordType &type, Name transition);

} // namespace itsms
