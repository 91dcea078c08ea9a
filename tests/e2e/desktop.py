"""Drives the workbench as somebody without a mouse and with a screen reader does: keys go in through the X server, and what is read
comes back through the accessibility interface (AT-SPI)."""
import fnmatch
import os
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 15.0  # seconds until something that must appear counts as missing
PAUSE = 0.03  # seconds between two looks

# Rows and cells are many and of no concern where controls are looked for.
ROLES_WITH_ROWS = {"table", "tree table", "tree", "list", "list box"}
INTERACTIVE = {"push button", "toggle button", "check box", "radio button", "text", "password text", "combo box", "spin button",
               "slider", "page tab", "menu", "menu item", "check menu item", "radio menu item", "link", "table", "tree table", "tree", "list"}


class Missing(AssertionError):
    """What a test waited for and did not get."""


def asked(question, otherwise=None):
    """An answer of the program; `otherwise` where the control is gone by now."""
    try:
        return question()
    except Exception:  # libatspi reports a control that went away as a GLib error of many kinds
        return otherwise


class Control:
    """One node of the accessibility tree."""

    def __init__(self, node):
        self.node = node
        self.role = asked(node.getRoleName, "") or ""
        self.name = (asked(lambda: node.name, "") or "").replace("&", "")

    def __str__(self):
        return f"{self.role} '{self.name}'"

    def has(self, state):
        return asked(lambda: self.node.getState().contains(state), False)

    @property
    def showing(self):
        return self.has(pyatspi.STATE_SHOWING)

    @property
    def enabled(self):
        return self.has(pyatspi.STATE_ENABLED)

    def parents(self):
        node = asked(lambda: self.node.parent)
        while node is not None and asked(node.getRoleName) not in (None, "application", "desktop frame"):
            yield Control(node)
            node = asked(lambda: node.parent)

    def children(self, most=1000):
        for i in range(min(asked(lambda: self.node.childCount, 0) or 0, most)):
            child = asked(lambda: self.node.getChildAtIndex(i))
            if child is not None:
                yield Control(child)

    @property
    def labels(self):
        """The names of what labels it. A combo box is called by what is chosen in it; what it is about its label says."""
        found = []
        for relation in asked(self.node.getRelationSet, []) or []:
            if asked(relation.getRelationType) == pyatspi.RELATION_LABELLED_BY:
                found += [Control(relation.getTarget(i)).name for i in range(relation.getNTargets())]
        return found

    def text(self):
        """What stands in it; its name where it is no field."""
        return asked(lambda: self.node.queryText().getText(0, -1)) or self.name

    def is_called(self, name, role=None):
        """`name` is the whole name, with a star for whatever may stand there, or a tuple of such names."""
        if isinstance(name, tuple):
            return any(self.is_called(each, role) for each in name)
        if role is not None and self.role not in (role if isinstance(role, tuple) else (role,)):
            return False
        texts = [self.name, *(self.labels if self.role == "combo box" else [])]
        return any(fnmatch.fnmatchcase(text, name) for text in texts)


class Window:
    """The running program."""

    def __init__(self, programs, *arguments):
        self._focus = None
        pyatspi.Registry.registerEventListener(self._focus_moved, "object:state-changed:focused")
        self.process = subprocess.Popen([os.path.join(programs, "itsms-workbench"), *arguments])
        self.wait("its window", self._activated)

    def _activated(self):
        # Window managers may hold back a window that nobody clicked for.
        if any(each.has(pyatspi.STATE_ACTIVE) for each in self.frames()):
            return True
        subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "windowactivate"], capture_output=True, check=False)
        time.sleep(0.2)
        return False

    # What is there

    def application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(asked(lambda: desktop.childCount, 0)):
            child = asked(lambda: desktop.getChildAtIndex(i))
            if child is not None and asked(child.get_process_id) == self.process.pid:
                return child
        return None

    def frames(self):
        """Windows and dialogs, the newest last."""
        application = self.application()
        return [] if application is None else [each for each in Control(application).children() if each.showing]

    def title(self):
        frames = [each for each in self.frames() if each.role == "frame"]
        return frames[0].name if frames else ""

    def controls(self, rows=False):
        """Everything that shows, depth first; what is in tables and trees only where `rows` is asked for."""
        def below(control):
            if not control.showing:
                return
            yield control
            if rows or control.role not in ROLES_WITH_ROWS:
                for child in control.children():
                    yield from below(child)
        for frame in self.frames():
            yield from below(frame)

    def find(self, name, role=None, rows=False):
        return next((each for each in self.controls(rows) if each.is_called(name, role)), None)

    def see(self, name, role=None, rows=False, within=PATIENCE):
        """Waits until it shows."""
        role_word = "" if role is None else f"{role} "
        return self.wait(f"{role_word}'{name}'", lambda: self.find(name, role, rows), within)

    def read(self, part, within=PATIENCE):
        """Waits for a text that holds `part`, such as a sentence on the page; returns all of it."""
        return self.wait(f"a text with '{part}'", lambda: next((each.name for each in self.controls() if part in each.name), None), within)

    def page(self, beginning, within=PATIENCE):
        """Waits until the window says it shows this page."""
        return self.wait(f"the page '{beginning}'", lambda: self.title().startswith(beginning) and self.title(), within)

    def wait(self, what, condition, within=PATIENCE):
        end = time.monotonic() + within
        while True:
            self.listen()
            found = condition()
            if found:
                return found
            if self.process.poll() is not None:
                raise Missing(f"The program ended with {self.process.returncode} while the test waited for {what}.")
            if time.monotonic() > end:
                raise Missing(f"Waited {within:g} seconds for {what}. The focus is on {self.focus()}.\n{self.describe()}")
            time.sleep(PAUSE)

    def describe(self):
        """All that shows, for the person who reads why a test failed."""
        lines = []
        for control in self.controls():
            if control.name and len(lines) < 150:
                lines.append(f"    {control}")
        return "\n".join(lines)

    # The focus

    def _focus_moved(self, event):
        if event.detail1:
            self._focus = event.source

    def listen(self):
        while GLib.MainContext.default().iteration(False):
            pass

    def focus(self):
        """The control that has the focus; in a table the cell, in a tree the entry."""
        self.listen()
        if self._focus is not None:
            control = Control(self._focus)
            if self._has_focus(control):
                return control
        return next((each for each in self.controls() if each.has(pyatspi.STATE_FOCUSED)), None)

    @staticmethod
    def _has_focus(control):
        # The current cell of a view counts as focused even while the focus is elsewhere: then its view says so.
        view = control if control.role in ROLES_WITH_ROWS else next((each for each in control.parents() if each.role in ROLES_WITH_ROWS), control)
        return control.has(pyatspi.STATE_FOCUSED) and view.has(pyatspi.STATE_FOCUSED)

    def focus_is(self, name, role=None):
        """Whether the control of that name has the focus, or holds what has it."""
        focus = self.focus()
        if focus is None:
            return False
        return focus.is_called(name, role) or any(each.is_called(name, role) for each in focus.parents())

    # What a person does

    def key(self, *keys):
        """Presses keys one after the other, by their names in X: "Tab", "ctrl+k"."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "25", *keys], check=True)
        self.listen()

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "6", "--", text], check=True)
        self.listen()

    def tab_to(self, name, role=None, key="Tab", most=90):
        """Goes from control to control until the named one has the focus: what cannot be reached so fails the test."""
        passed = []
        for _ in range(most):
            if self.focus_is(name, role):
                return self.focus()
            before = self.focus()
            if before is not None and before.role == "menu item":
                # Releasing Alt after Alt+Left, where the focus moved meanwhile, opens Qt's menu bar.
                self.key("Escape")
                continue
            passed.append(str(before))
            self.key(key)
            end = time.monotonic() + 0.6
            while time.monotonic() < end:
                now = self.focus()
                if now is not None and (before is None or now.node != before.node):
                    break
                time.sleep(PAUSE)
        raise Missing(f"{key} never reached '{name}'. It went over: {'; '.join(passed)}.")

    def enter(self, name, text, role=None, key="Tab"):
        """Goes to a field and types into it, over what stands there."""
        self.tab_to(name, role, key)
        self.key("ctrl+a")
        self.type(text)

    def choose(self, name, choice):
        """Goes to a combo box, and down in it until the choice is read out."""
        self.tab_to(name, "combo box")
        self.key("Home")
        for _ in range(40):
            if self.focus().name == choice:
                return
            self.key("Down")
        raise Missing(f"'{choice}' is not among what can be chosen in '{name}'.")

    # Tables that are typed into

    def table(self):
        """The table that holds what has the focus."""
        focus = self.focus()
        chain = [] if focus is None else [focus, *focus.parents()]
        return next((each for each in chain if each.role in ("table", "tree table")), None)

    def place(self):
        """Row and heading of the cell that has the focus."""
        focus, table = self.focus(), self.table()
        if focus is None or table is None or focus.role != "table cell":
            return None
        cells = table.node.queryTable()
        index = focus.node.getIndexInParent()
        return cells.getRowAtIndex(index), cells.getColumnDescription(cells.getColumnAtIndex(index))

    def to_column(self, heading, most=30):
        for _ in range(most):
            place = self.place()
            if place is not None and place[1] == heading:
                return
            self.key("Right")
        raise Missing(f"There is no column '{heading}'; the focus is on {self.focus()}.")

    def fill_cell(self, heading, text):
        self.to_column(heading)
        self.key("F2")
        self.type(text)
        self.key("Return")

    def choose_in_cell(self, heading, choice):
        self.to_column(heading)
        row = self.place()[0]
        for _ in range(20):
            self.key("F2", "Down", "Return")
            if self.cell(row, heading) == choice:
                return
        raise Missing(f"'{choice}' cannot be chosen in the column '{heading}'.")

    def cell(self, row, heading):
        cells = self.table().node.queryTable()
        column = next(i for i in range(cells.nColumns) if cells.getColumnDescription(i) == heading)
        return Control(cells.getAccessibleAt(row, column)).name

    def quit(self):
        self.key("ctrl+q")
        try:
            return self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            raise Missing("The program did not end on Ctrl+Q.\n" + self.describe()) from None

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def step(sentence, started=time.monotonic()):
    print(f"[{time.monotonic() - started:5.1f} s] {sentence}")


def run(job, programs, *words):
    """Runs a test with the program it started, and ends that whatever happens."""
    windows = []

    def start(*arguments):
        windows.append(Window(programs, *arguments))
        return windows[-1]

    try:
        job(start, programs, *words)
    except (AssertionError, subprocess.CalledProcessError) as fault:
        print(f"Failed: {fault}", file=sys.stderr)
        if windows and os.environ.get("ITSMS_E2E_PICTURE"):
            subprocess.run(["import", "-window", "root", os.environ["ITSMS_E2E_PICTURE"]], check=False)
        return 1
    finally:
        for window in windows:
            window.end()
    return 0
