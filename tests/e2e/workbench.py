"""What the tests of the window have in common: getting about in it, and asking the command line what came of it."""
import json
import os
import subprocess

from vocabulary import FileDialog, Shell


def go(window, words, title=None):
    """To a page, a record or a command, by the line that finds everything."""
    window.key(Shell.FIND)
    window.wait("the line that finds everything", lambda: window.focus() is not None and window.focus().role == "text")
    window.type(words)

    def found():
        results = window.find(Shell.FOUND, ("tree", "list", "table"))
        return results is not None and any(each.role == "table cell" and each.name.startswith(words) for each in results.children(8))

    window.wait(f"'{words}' among what was found", found)
    window.key("Return")
    return window.page(title or words)


def to_navigation(window):
    window.tab_to(Shell.NAVIGATION, ("tree", "tree table"), key="shift+Tab")
    window.key("Home")
    window.wait("the first entry of the navigation", lambda: window.focus().role == "table cell")


def go_by_navigation(window, name):
    """To a page, by typing the beginning of its entry."""
    to_navigation(window)
    window.type(name)
    # Another entry may begin with the same words.
    for _ in range(5):
        if window.focus().is_called((name, name + ",*")):
            break
        window.key("Down")
    assert window.focus().is_called((name, name + ",*")), f"'{name}' is not in the navigation; the focus is on {window.focus()}."
    window.key("Return")
    return window.page(name)


def save_as(window, path):
    """Answers the dialog that asks for a file."""
    window.wait("the dialog for the file", lambda: window.focus_is(FileDialog.NAME))
    window.key("ctrl+a")
    window.type(path)
    window.key("Return")


def itsms(programs, *words):
    done = subprocess.run([os.path.join(programs, "itsms"), *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"itsms {' '.join(words)} ended with {done.returncode}: {done.stdout}{done.stderr}"
    return done.stdout


def records(programs, book, of_type, *words):
    return json.loads(itsms(programs, "list", book, of_type, "--json", *words))


def check(have, want, what):
    assert have == want, f"{what}: {have!r} instead of {want!r}"
