// Findings as rows for a spreadsheet: one for each record that breaks a rule.
#include "ui/models/findings_table.h"

#include "core/catalogue.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FindingsTable)
};

} // namespace

ExportTable findingsTable(const std::vector<FindingsGroup> &groups)
{
    ExportTable table{.name = Tr::tr("Findings"),
                      .columns = {{Tr::tr("Clause")}, {Tr::tr("Severity")}, {Tr::tr("What must hold")}, {Tr::tr("What to do")}, {Tr::tr("Number")},
                                  {Tr::tr("Title")}, {Tr::tr("Owner")}},
                      .rows = {}};
    for (const FindingsGroup &group : groups)
        for (const FailedCheck &failed : group.checks) {
            const Check &check = *failed.check;
            for (const OffendingRecord &record : failed.shown)
                table.rows.push_back({toText(check.clause), severityWord(check.severity), translated(check.context, check.label),
                                      translated(check.context, check.remedy), record.ref, record.title, record.owner});
        }
    return table;
}

} // namespace itsms
