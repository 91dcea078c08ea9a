// What an organisation adds to the declarations from its settings, without code: fields of its own on any record type, and choices of its
// own beside those that ship. Kept in the file; the catalogue of an open workbook holds them like any other.
#pragma once

#include "core/declaration.h"
#include "core/result.h"

#include <QStringList>

namespace itsms {

class Catalogue;

struct CustomField
{
    QString type; ///< The record type that has it.
    QString name; ///< Given once, for ever: the column. Begins with own_.
    QString label;
    QString help = {}; ///< A sentence for who fills it in; may be empty.
    Kind kind = Kind::Text;
    QString target = {}; ///< Of a link.
    bool hidden = false; ///< Shown nowhere; what it holds stays in the file.

    bool operator==(const CustomField &) const = default;
};

/// Of a custom field, or beside the choices of a declared field that is extensible.
struct CustomChoice
{
    QString type;
    QString field;
    QString name; ///< Given once, for ever: what records hold. Begins with own_.
    QString label;
    bool hidden = false; ///< No longer offered; records that hold it keep it.

    bool operator==(const CustomChoice &) const = default;
};

/// All of a workbook, in the order in which people see them.
struct Customisation
{
    std::vector<CustomField> fields = {};
    std::vector<CustomChoice> choices = {};

    bool operator==(const Customisation &) const = default;
    bool isEmpty() const { return fields.empty() && choices.empty(); }

    const CustomField *field(const QString &type, const QString &name) const;
    const CustomChoice *choice(const QString &type, const QString &field, const QString &name) const;
    std::vector<CustomField> fieldsOf(const QString &type) const;
    std::vector<CustomChoice> choicesOf(const QString &type, const QString &field) const;
};

/// As many as a form can bear, and as a list to choose from.
constexpr int MostCustomFields = 40;
constexpr int MostCustomChoices = 100;
constexpr int LongestLabel = 60;

/// Kinds that a custom field can have.
const std::vector<Kind> &customKinds();

/// "long_text": kinds as files and programs name them.
QString kindName(Kind kind);
std::optional<Kind> kindNamed(const QString &name);

/// A name for what people call "Größe (m²)": own_grosse_m2, with a number behind it where `taken` has that.
QString ownName(const QString &label, const QStringList &taken);

/// Why this field cannot be added to, or called so in, the record type: a sentence, with "label", "kind", "target" or "choices" as the
/// field it is about. `choices` are the labels that a new field with choices begins with; `catalogue` is that of the workbook.
Result<> checkCustomField(const Catalogue &catalogue, const CustomField &field, const QStringList &choices);

/// The same for a choice, about "label". Also refuses where the field takes no choices beside those that ship.
Result<> checkCustomChoice(const Catalogue &catalogue, const CustomChoice &choice);

} // namespace itsms
