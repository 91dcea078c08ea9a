"""Five hundred incidents of a service desk, as a table from another tool; the same at every run."""
import csv
import datetime

COUNT = 500
EVERY_BREACHED = 7  # this often one missed its target
BREACHED = sum(1 for i in range(COUNT) if i % EVERY_BREACHED == 3)
COLUMNS = ["Number", "Title", "State", "Reported", "Priority", "Impact", "Urgency", "Category", "Service", "Customer", "Responded",
           "Resolution due", "Resolved", "Resolved within target", "Resolution"]
CATEGORIES = ["Mail", "Network", "Printing", "Accounts", "Laptops"]
LEVELS = [("critical", "high", "high"), ("high", "high", "medium"), ("moderate", "medium", "medium"), ("low", "low", "medium")]


def last_month(today):
    """The first and the last day of the month before."""
    last = today.replace(day=1) - datetime.timedelta(days=1)
    return last.replace(day=1), last


def write(path, service, customer, today):
    """All were reported and resolved in the month before, so that the report of that month is about them."""
    first, last = last_month(today)
    days = last.day - 3
    with open(path, "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        for i in range(COUNT):
            reported = datetime.datetime(first.year, first.month, 1 + i * days // COUNT, 7 + i % 10, i % 60)
            due = reported + datetime.timedelta(hours=8)
            breached = i % EVERY_BREACHED == 3
            resolved = due + datetime.timedelta(hours=2) if breached else due - datetime.timedelta(hours=1 + i % 6)
            priority, impact, urgency = LEVELS[i % len(LEVELS)]
            table.writerow([f"T-{100000 + i}", f"Case {i + 1:03d}: {CATEGORIES[i % 5]} does not work", "resolved", reported.isoformat(" "), priority,
                            impact, urgency, CATEGORIES[i % 5], service, customer, reported + datetime.timedelta(minutes=10 + i % 20), due, resolved,
                            "no" if breached else "yes", "Set right and tried together with the person who reported it."])
