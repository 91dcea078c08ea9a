// Everything the processes declare, whole and searchable: the base fields added, the companions of money, the contexts of the labels.
#pragma once

#include "core/customisation.h"
#include "core/declaration.h"

#include <QString>

#include <deque>
#include <mutex>
#include <string>

namespace itsms {

class Catalogue
{
public:
    explicit Catalogue(std::vector<Process> processes);

    /// With the fields and choices of an organisation's own. `plain` must outlive it, unless it is itself such a catalogue: then the one
    /// it was made from.
    Catalogue(const Catalogue &plain, Customisation customisation);
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    /// The processes that ship with the program. Immutable, made at the first call.
    static const Catalogue &standard();

    /// Nothing where the catalogue is that of the program alone.
    const Customisation &customisation() const { return m_customisation; }

    const std::vector<Process> &processes() const { return m_processes; }

    /// In the order of the declarations.
    const std::vector<const RecordType *> &types() const { return m_types; }
    const std::vector<const Check *> &checks() const { return m_checks; }
    const std::vector<const Measure *> &measures() const { return m_measures; }
    const std::vector<const ReportDeclaration *> &reports() const { return m_reports; }

    const RecordType *type(QStringView name) const;
    const RecordType *type(Name name) const;
    const RecordType *typeByPrefix(QStringView prefix) const; ///< `INC` or a whole number, `INC-000017`.
    const Check *check(QStringView name) const;
    const Measure *measure(QStringView name) const;
    const ReportDeclaration *report(QStringView name) const;
    const Process *process(QStringView name) const;
    const Process &processOf(const RecordType &type) const;

    /// The record type that holds the child rows of `field`, and the field of it that links back.
    const Field *parentField(const RecordType &child) const;

    /// See core/store/schema.h. Asked at every opening of a workbook, worked out at the first.
    friend QString schemaDigest(const Catalogue &catalogue);

private:
    void complete(Process &process);
    void complete(RecordType &type, const char *context);
    void offerMeasures(Field &field) const;
    void adopt(RecordType &type);
    void addOwnChoices(const RecordType &type, Field &field);
    std::vector<Field> ownFields(const RecordType &type);
    void index(const Process &process);
    const char *kept(const QString &text);

    const Catalogue *m_plain = nullptr; ///< What this one was made from.
    Customisation m_customisation;
    std::vector<Process> m_processes;
    std::deque<std::string> m_names; ///< Texts made here, such as annual_value_currency; the declarations hold views of them.
    std::vector<const RecordType *> m_types;
    std::vector<const Process *> m_owners; ///< Of the types, in their order.
    std::vector<const Check *> m_checks;
    std::vector<const Measure *> m_measures;
    std::vector<const ReportDeclaration *> m_reports;
    mutable std::once_flag m_digested;
    mutable QString m_digest;
};

inline QString toText(Name name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

/// A label in the reader's language.
QString translated(const char *context, Label label);
inline QString translatedLabel(const Field &field) { return translated(field.context, field.label); }

/// The label of one of the field's choices, in the reader's language.
QString translatedChoice(const Field &field, const Choice &choice);

/// The label of a stored choice or state, in the reader's language; the stored text itself where it is none of the choices.
QString translatedChoice(const Field &field, const QString &stored);

/// Has a column in its type's own table.
constexpr bool hasColumn(const Field &field)
{
    return field.kind != Kind::Links && field.kind != Kind::Rows;
}

/// The record type at the other end of a link; empty for fields that are none.
constexpr Name linkTarget(const Field &field)
{
    return field.kind == Kind::Person ? Name("person") : field.target;
}

} // namespace itsms
