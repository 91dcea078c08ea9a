"""Goes to every page by keyboard and looks at it as a screen reader does: no control that can be operated may be without a name."""
import os
import subprocess
import sys

import desktop
from desktop import INTERACTIVE, step
from vocabulary import List, Shell
from workbench import go, to_navigation


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
    """What stands in the navigation, without the figures behind it."""
    to_navigation(window)
    names = []
    while True:
        name = window.focus().name
        names.append(name.split(", ")[0])
        window.key("Down")
        if window.focus().name == name:
            return names


class Report:
    def __init__(self):
        self.faults = []
        self.pages = 0

    def look(self, window):
        self.pages += 1
        for fault in nameless(window):
            self.faults.append(f"{window.title() or window.frames()[-1].name}: {fault}")


def look_at_records(window, report, title):
    """A record of the list, and a new one."""
    if window.focus_is("*", ("table", "tree table")):
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
    # Clauses group what comes after them; the page of a process is that of the findings.
    all_entries = [each for each in entries(window) if not each[0].isdigit() and each not in Shell.HEADINGS]
    for name in all_entries:
        title = go(window, name)
        report.look(window)
        if window.find(name, ("table", "tree table")) is not None:
            look_at_records(window, report, title)
    step(f"{report.pages} pages, from {len(all_entries)} entries of the navigation")
    for words, title in Shell.ELSEWHERE:
        go(window, words, title)
        report.look(window)
    window.key(Shell.FIND)
    window.wait("the line that finds everything", lambda: window.focus().role == "text")
    report.look(window)
    window.key("Escape", Shell.HELP)
    window.see(Shell.HELP_TEXT)
    report.look(window)
    step("Settings, the keyboard map, what finds everything, help")
    assert report.pages > 40, f"only {report.pages} pages were seen"
    assert not report.faults, f"{len(report.faults)} controls without a name:\n  " + "\n  ".join(sorted(set(report.faults)))
    assert window.quit() == 0


sys.exit(desktop.run(names, *sys.argv[1:]))
