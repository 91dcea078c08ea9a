"""Goes to every page by keyboard and looks at it as a screen reader does: no control that can be operated may be without a name."""
import os
import subprocess
import sys

import desktop
from desktop import INTERACTIVE, step
from vocabulary import List, Settings, Shell


def nameless(window):
    """What can be operated here and has no name, with what stands around it."""
    found = []
    for control in window.controls():
        if control.role not in INTERACTIVE:
            continue
        # What stands in a combo box or a field is no name: either could hold anything.
        if control.role == "combo box":
            if not control.labels and not control.has(desktop.pyatspi.STATE_EDITABLE):
                found.append(f"combo box that shows '{control.name}' and has no label")
        elif not control.name.strip() and not any(each.role in ("combo box", "spin button", "tool bar") for each in control.parents()):
            around = ", ".join(f"{each}" for each in control.parents() if each.name)
            found.append(f"{control.role} in {around}")
    return found


def entries(window):
    """The pages of the navigation, in its order: what Down and Return lead to."""
    window.tab_to(Shell.NAVIGATION, ("tree", "tree table"), key="shift+Tab")
    window.key("Home")
    names = []
    while True:
        name = window.focus().name
        names.append(name)
        window.key("Down")
        if window.focus().name == name:
            return names


def to_entry(window, row):
    window.tab_to(Shell.NAVIGATION, ("tree", "tree table"), key="shift+Tab")
    window.key("Home", *["Down"] * row)
    window.key("Return")


class Report:
    def __init__(self):
        self.faults = []
        self.pages = 0

    def look(self, window):
        self.pages += 1
        for fault in nameless(window):
            self.faults.append(f"{window.title() or window.frames()[-1].name}: {fault}")


def names(start, programs):
    book = os.path.join(os.environ["HOME"], "example.itsms")
    subprocess.run([os.path.join(programs, "itsms"), "new", book, "--example"], check=True, capture_output=True)
    report = Report()
    window = start()
    report.look(window)
    window.end()
    window = start(book)
    window.page(Shell.HOME)
    report.look(window)
    step("The start page and Home")
    all_entries = entries(window)
    seen = {window.title()}
    for row, name in enumerate(all_entries):
        before = window.title()
        to_entry(window, row)
        if name not in List.HEADINGS:
            window.wait(f"the page of '{name}'", lambda: window.title() != before or window.title() in seen, within=3)
        if window.title() in seen and window.title() == before:
            continue
        seen.add(window.title())
        report.look(window)
        table = next((each for each in window.controls() if each.role in ("table", "tree table") and window.title().startswith(each.name + " ")), None)
        if table is None:
            continue
        title = window.title()
        window.wait("the list", lambda: window.focus_is(table.name) or not table.showing)
        if table.showing:
            window.key("Return")
            window.wait("a record", lambda: window.title() != title)
            report.look(window)
            window.key(Shell.BACK)
            window.page(title)
        window.key(List.NEW)
        window.wait("a new record", lambda: window.title() != title)
        report.look(window)
        window.key(Shell.BACK)
        window.page(title)
    step(f"{report.pages} pages, from {len(all_entries)} entries of the navigation")
    to_entry(window, all_entries.index(Shell.HOME))
    window.page(Shell.HOME)
    window.key(*Settings.OPEN)
    window.wait("the settings", lambda: len(window.frames()) > 1)
    report.look(window)
    window.key(Settings.CLOSE)
    window.wait("the settings to close", lambda: len(window.frames()) == 1)
    assert report.pages > 40, f"only {report.pages} pages were seen"
    assert not report.faults, f"{len(report.faults)} controls without a name:\n  " + "\n  ".join(sorted(set(report.faults)))
    assert window.quit() == 0


sys.exit(desktop.run(names, *sys.argv[1:]))
