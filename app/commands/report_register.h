// itsms report FILE register: any list as a document.
#pragma once

#include "app/commands/context.h"
#include "core/engine/conformity.h"
#include "core/report/report.h"

namespace itsms {

/// The name that stands for it among the reports, and for programs.
inline constexpr const char *registerName = "register";
QString registerLabel();
QString registerPurpose();

struct RegisterOptions
{
    std::optional<QString> type;
    QStringList where;
    std::optional<QString> search;
    std::optional<QString> columns; ///< Names between commas.
    std::optional<QString> sort;
    std::optional<QString> group;
    bool descending = false;

    bool isAsked() const;
};

void addRegisterOptions(Command &command, RegisterOptions &options);

Result<Report> buildRegister(const Context &context, const Workbook &workbook, const RegisterOptions &options);

} // namespace itsms
