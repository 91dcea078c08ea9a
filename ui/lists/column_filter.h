// The filter of one column, under its heading: a line for words and numbers, a button for everything that is chosen.
#pragma once

#include "ui/session.h"

#include <QWidget>

namespace itsms {

/// What a column's filter has to know of its list.
class FilterSource
{
public:
    virtual ~FilterSource() = default;
    virtual Session &filterSession() = 0;
    virtual const RecordType &filterType() const = 0;
    /// What the list asks, without the filters of this field.
    virtual Query questionWithout(const Field &field) const = 0;
};

class ColumnFilter : public QWidget
{
    Q_OBJECT

public:
    ColumnFilter(FilterSource &source, const Field &field, QWidget *parent);

    const Field &field() const { return m_field; }
    /// Those of the list's conditions that are about this field.
    virtual void show(const QStringList &conditions) = 0;

Q_SIGNALS:
    void changed(const QStringList &conditions);

protected:
    FilterSource &source() const { return m_source; }

private:
    FilterSource &m_source;
    const Field &m_field;
};

/// Nothing for fields that lists cannot be filtered by.
ColumnFilter *makeColumnFilter(FilterSource &source, const Field &field, QWidget *parent);

} // namespace itsms
