// The outcome of whatever can fail: a value, or a sentence for the person who asked.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace itsms {

/// What kind of answer a failure is; the command line turns it into its exit code.
enum class ErrorKind {
    Refused, ///< A rule of the workbench says no: a field is missing, a step is not possible, a row was rejected.
    Usage,   ///< The request itself makes no sense: an unknown record type, field, date or option.
    File,    ///< The workbook, or another file, cannot be used: missing, damaged, full disk, no permission.
    Cancelled, ///< The person stopped it; nothing was changed.
};

/// A failure as a sentence: what is wrong, where, and what to do.
struct Error
{
    QString sentence;
    ErrorKind kind = ErrorKind::Refused;
    QString field = {}; ///< Name of the field the sentence is about, so that a form can show it there.
};

template <typename T = void>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

inline Failure refused(QString sentence, QString field = {})
{
    return Failure(Error{std::move(sentence), ErrorKind::Refused, std::move(field)});
}

inline Failure wrongUse(QString sentence)
{
    return Failure(Error{std::move(sentence), ErrorKind::Usage});
}

inline Failure fileFailure(QString sentence)
{
    return Failure(Error{std::move(sentence), ErrorKind::File});
}

} // namespace itsms

// Leaves the function with the error of a Result that has one; the value stays in the variable for the lines below.
#define ITSMS_CONCAT_(a, b) a##b
#define ITSMS_CONCAT(a, b) ITSMS_CONCAT_(a, b)
#define ITSMS_CHECK(expression)                                             \
    do {                                                                    \
        if (auto outcome_ = (expression); !outcome_)                        \
            return ::itsms::Failure(std::move(outcome_).error());           \
    } while (false)
#define ITSMS_TRY(declaration, expression) ITSMS_TRY_(ITSMS_CONCAT(outcome_, __LINE__), declaration, expression)
#define ITSMS_TRY_(outcome, declaration, expression)                        \
    auto outcome = (expression);                                            \
    if (!outcome)                                                           \
        return ::itsms::Failure(std::move(outcome).error());                \
    declaration = *std::move(outcome)
