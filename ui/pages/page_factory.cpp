// Which page shows a destination.
#include "ui/pages/page_factory.h"

#include "ui/pages/about_page.h"
#include "ui/pages/fields_page.h"
#include "ui/pages/findings_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/import_page.h"
#include "ui/pages/keyboard_page.h"
#include "ui/pages/list_page.h"
#include "ui/pages/measures_page.h"
#include "ui/pages/process_page.h"
#include "ui/pages/record_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/responsibility_page.h"
#include "ui/pages/settings_page.h"

namespace itsms {

Page *makePage(Session &session, const Destination &destination)
{
    const RecordType *type = session.catalogue().type(destination.type);
    switch (destination.page) {
    case PageKind::Home:
        return new HomePage(session);
    case PageKind::Findings:
        return new FindingsPage(session, destination);
    case PageKind::List:
        return type ? new ListPage(session, *type, destination) : nullptr;
    case PageKind::Record:
        return type ? new RecordPage(session, *type, destination) : nullptr;
    case PageKind::Import:
        return new ImportPage(session, destination);
    case PageKind::Reports:
        return new ReportsPage(session, destination);
    case PageKind::Measures:
        return new MeasuresPage(session, destination);
    case PageKind::Responsibilities:
        return new ResponsibilityPage(session, destination);
    case PageKind::Process: {
        const Process *process = session.catalogue().process(destination.type);
        return process ? new ProcessPage(session, *process) : nullptr;
    }
    case PageKind::Settings:
        return new SettingsPage(session);
    case PageKind::Fields:
        return new FieldsPage(session, destination);
    case PageKind::Keyboard:
        return new KeyboardPage(session);
    case PageKind::About:
        return new AboutPage(session);
    }
    return nullptr;
}

} // namespace itsms
