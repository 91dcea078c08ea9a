"""The main job in a real window, by keyboard alone: from the first start to the report for the customer. Every step is read back through
the accessibility interface, and the result from the file with the command line."""
import datetime
import json
import os
import subprocess
import sys

import desktop
import incidents
from desktop import step
from vocabulary import Form, Import, List, Reports, Shell, Start
from workbench import check, go, go_by_navigation, itsms, records, save_as

ORGANISATION, PERSON, CUSTOMER, SERVICE = "Harbour Services", "Maria Keane", "Quayside Trading", "Mail and calendar"
TARGETS = [{"name": "Resolved in eight hours", "metric": "Resolution time", "compared": "at most", "value": "8", "unit": "h"},
           {"name": "Mail is there", "metric": "Availability", "compared": "at least", "value": "99.5", "unit": "%"}]


def save(window, beginning):
    window.key(Form.SAVE)
    return window.page(beginning)


def pick(window, field, words):
    """Finds a record by typing, and takes the offer that a screen reader reads out."""
    window.enter(field, words)

    def offered():
        focus = window.focus()
        return focus is not None and focus.role not in ("text", "combo box") and words in focus.name

    for _ in range(20):
        window.key("Down")
        try:
            window.wait(f"the offer '{words}'", offered, within=0.7)
            window.key("Return")
            return
        except desktop.Missing:
            continue
    raise desktop.Missing(f"'{words}' was never offered in {field}.")


def make_organisation(window, book):
    window.enter(Start.ORGANISATION, ORGANISATION)
    window.enter(Start.PERSON, PERSON)
    window.tab_to(Start.MAKE, "push button")
    window.key("space")
    save_as(window, book)
    window.page(Shell.HOME)


def add_customer_and_service(window):
    go_by_navigation(window, List.CUSTOMERS)
    window.key(List.NEW)
    window.page("New: Customer")
    window.enter(Form.NAME, CUSTOMER)
    save(window, "CUS-000001")
    go(window, List.SERVICES)
    window.key(List.NEW)
    window.page("New: Service")
    window.enter(Form.NAME, SERVICE)
    window.enter(Form.HOURS, "Mon-Fri 07:00-19:00")
    save(window, "SVC-000001")


def add_agreement(window):
    go_by_navigation(window, List.AGREEMENTS)
    window.key(List.NEW)
    window.page("New: Service level agreement")
    window.enter(Form.TITLE, "Mail for Quayside")
    pick(window, Form.CUSTOMER, CUSTOMER)
    pick(window, Form.ADD_SERVICE, SERVICE)
    save(window, "SLA-000001")
    for target in TARGETS:
        window.tab_to(Form.ADD_TARGET, "push button", most=120)
        window.key("space")
        # A row that was added is typed into at once.
        window.type(target["name"])
        window.key("Return")
        window.choose_in_cell(Form.METRIC, target["metric"])
        window.choose_in_cell(Form.COMPARED, target["compared"])
        window.fill_cell(Form.VALUE, target["value"])
        window.fill_cell(Form.UNIT, target["unit"])
    window.key(Form.SAVE)
    window.see("TGT-000002", rows=True)


def import_incidents(window, table):
    go(window, List.INCIDENTS)
    window.key(List.IMPORT_KEY)
    window.page("Import")
    window.enter(Import.FILE, table)
    window.key("Return")
    for shown in (Import.COLUMNS, Import.CHECK):
        window.tab_to(Import.NEXT, "push button")
        window.wait("the next step to be possible", lambda: window.focus().enabled)
        window.key("space")
        window.see(shown)
    # Nothing is changed before it was seen.
    window.read(Import.FORECAST)
    window.tab_to(Import.RUN, "push button")
    window.key("space")
    window.read(Import.DONE, within=60)


def open_a_breached_one(window):
    go(window, List.INCIDENTS)
    window.read("500")
    window.key(List.FILTER_KEY)
    window.wait("the filter", lambda: window.focus_is(List.FILTER))
    window.type(List.BREACHED)
    window.read(List.count(incidents.BREACHED, incidents.COUNT))
    window.key("Return")
    window.wait("the list", lambda: window.focus_is(List.INCIDENTS, ("table", "tree table")))
    window.key("Down", "Return")
    return window.page("INC-")[:len("INC-000000")]


def raise_and_take_back(window, programs, book, number):
    window.see(Form.state("Resolved"))
    window.tab_to("Close the incident", "push button")
    window.key("space")
    window.see(Form.state("Closed"))
    check(json.loads(itsms(programs, "show", book, number, "--json"))["state"], "closed", "the state after the step")
    window.tab_to(Form.PARTS, "page tab list")
    for _ in range(6):
        if window.focus().is_called(Form.HISTORY):
            break
        window.key("Right")
    tree = window.see(Form.HISTORY_TREE, ("tree", "tree table"))
    entries = [each.name for each in tree.children()]
    assert any(f"{number}: Close the incident" in each for each in entries), f"the history of {number} says {entries}"
    assert any(PERSON in each for each in entries), f"the history does not say who it was: {entries}"
    window.key(Shell.UNDO)
    window.see(Form.state("Resolved"))
    check(json.loads(itsms(programs, "show", book, number, "--json"))["state"], "resolved", "the state after undo")


def export_report(window, path):
    go(window, Reports.ENTRY)
    window.wait("the list of reports", lambda: window.focus_is(Reports.LIST))
    window.key("Home")
    window.type(Reports.SERVICE_REPORT)
    window.wait("the service report to be chosen", lambda: window.focus().is_called(Reports.SERVICE_REPORT + "*"))
    window.tab_to(Reports.SAVE, "push button")
    window.key("space")
    save_as(window, path)
    window.read(Reports.WRITTEN, within=60)


def check_file(programs, book, number):
    customer, = records(programs, book, "customer")
    check(customer["title"], CUSTOMER, "the customer")
    service, = records(programs, book, "service")
    check((service["title"], service["service_hours"]), (SERVICE, "Mon-Fri 07:00-19:00"), "the service")
    agreement, = records(programs, book, "service_level_agreement")
    check((agreement["customer"], agreement["services"]), (customer["ref"], [service["ref"]]), "what the agreement links")
    targets = records(programs, book, "service_target", "--sort", "ref")
    check([each["title"] for each in targets], [each["name"] for each in TARGETS], "the targets")
    check([float(each["value"]) for each in targets], [8.0, 99.5], "their values")
    check({each["sla"] for each in targets}, {agreement["ref"]}, "the agreement of the targets")
    check(itsms(programs, "list", book, "incident", "--count").strip(), str(incidents.COUNT), "the number of incidents")
    check(len(records(programs, book, "incident", "--where", "target_met=no")), incidents.BREACHED, "the number of breached incidents")
    check(len(records(programs, book, "incident", "--where", f"service={service['ref']}")), incidents.COUNT, "the incidents of the service")
    history = json.loads(itsms(programs, "history", book, number, "--json"))
    check(history[0]["person"], PERSON, "who changed the incident last")
    assert any(each["action"] == f"{number}: Close the incident" for each in history), f"the step is missing from {history}"
    check(len(history), 3, "entries in the history of the incident: imported, closed, taken back")
    itsms(programs, "verify", book)


def check_report(path):
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    first, _ = incidents.last_month(datetime.date.today())
    met = 100 * (1 - incidents.BREACHED / incidents.COUNT)
    for part in (ORGANISATION, PERSON, Reports.SERVICE_REPORT, f"{first.year}", f"{incidents.COUNT}", f"{met:.1f} %"):
        assert part in text, f"'{part}' is not in the report:\n{text}"


def main_job(start, programs):
    home = os.environ["HOME"]
    book, table, report = (os.path.join(home, name) for name in ("harbour.itsms", "incidents.csv", "report.pdf"))
    window = start()
    step("The program starts without a workbook")
    make_organisation(window, book)
    step("A new organisation is founded")
    add_customer_and_service(window)
    step("A customer and a service are added")
    add_agreement(window)
    step("An agreement with two targets is added")
    incidents.write(table, SERVICE, CUSTOMER, datetime.date.today())
    import_incidents(window, table)
    step("500 incidents are imported")
    number = open_a_breached_one(window)
    step(f"The breached ones are filtered, {number} is opened")
    raise_and_take_back(window, programs, book, number)
    step("It is closed, its history read, the step taken back")
    export_report(window, report)
    step("The service report is exported")
    check(window.quit(), 0, "the exit code of the program")
    check_file(programs, book, number)
    check_report(report)
    step("The file and the report hold what was done")


sys.exit(desktop.run(main_job, *sys.argv[1:]))
