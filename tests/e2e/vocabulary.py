"""The words of the window that the tests in this folder press and read, in English: what the window calls its parts is said here alone.
A tuple holds names of which any will do; a star stands for whatever may be there."""

PROGRAM = "ITSMS Workbench"


class Start:
    """The page without a workbook."""
    ORGANISATION = "Name of the organisation"
    PERSON = "Who you are*"
    MAKE = ("Choose where to save it", "Create*")


class FileDialog:
    NAME = "File name:"


class Shell:
    NAVIGATION = "Navigation"
    HOME = "Home"
    UNDO, BACK, HELP, HELP_TEXT = "ctrl+z", "alt+Left", "F1", "Help text"
    FIND, FOUND = "ctrl+k", "What was found"
    HEADINGS = ("Overview", "Reports and exchange")  # entries of the navigation that lead nowhere themselves
    # Pages that stand in no navigation: the beginning of what finds them, and the beginning of their title.
    ELSEWHERE = (("Settings", "People and settings"), ("Keyboard map", "Keyboard map"), ("About", "About"))


class List:
    """A list of records."""
    NEW, FILTER_KEY, IMPORT_KEY = "ctrl+n", "ctrl+f", "ctrl+i"
    FILTER = "Filter"
    BREACHED = "target_met=no"  # what is typed to see the incidents that missed their target
    SERVICES, CUSTOMERS, AGREEMENTS, INCIDENTS = "Services", "Customers", "Service level agreements", "Incidents"

    @staticmethod
    def count(shown, of):
        return f"{shown} of {of} record"


class Form:
    """A record."""
    SAVE = "ctrl+s"
    NAME, TITLE, CUSTOMER, ADD_SERVICE, HOURS = "Name", "Title", "Customer", "Add to Services", "Service hours"
    TARGET, METRIC, COMPARED, VALUE, UNIT = "Target", "What is measured", "Compared", "Target value", "Unit"
    ADD_TARGET = "Add: Service target"
    PARTS = "*"  # the row of tabs, which is called by the one in front
    HISTORY = "History*"
    HISTORY_TREE = "History"

    @staticmethod
    def state(word):
        return f"Current state: {word}"


class Import:
    FILE, NEXT, RUN = "File", "Next", "Import"
    COLUMNS, CHECK = "Step 2*shown", "Step 3*shown"
    FORECAST = "This is what would happen"
    DONE = "500 new, 0 changed"


class Reports:
    ENTRY = "Reports"
    LIST = "Reports"
    SERVICE_REPORT = "Service report"
    SAVE = ("Save as PDF", "Export PDF")
    WRITTEN = "was written to"
