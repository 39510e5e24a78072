"""Loads this package. Needs Python 3 alone; with pandas installed, frames() gives data frames.

    from load import load, frames
    person, event, panel = load()
"""
import csv
import json
import math
import os

HERE = os.path.dirname(os.path.abspath(__file__))


def descriptor():
    with open(os.path.join(HERE, "datapackage.json"), encoding="utf-8") as file:
        return json.load(file)


def table(name):
    """Rows as dictionaries, numbers as numbers, a missing value as None."""
    resource = [each for each in descriptor()["resources"] if each["name"] == name][0]
    types = {"integer": int, "number": float, "string": str}
    kinds = {field["name"]: types[field["type"]] for field in resource["schema"]["fields"]}
    with open(os.path.join(HERE, *resource["path"].split("/")), encoding="utf-8", newline="") as file:
        return [{name: (kinds[name](value) if value != "" else None) for name, value in row.items()}
                for row in csv.DictReader(file)]


def load(synthetic=False):
    prefix = "synthetic-" if synthetic else ""
    return table(prefix + "person"), table(prefix + "event"), table(prefix + "panel")


def frames(synthetic=False):
    import pandas
    return tuple(pandas.DataFrame(rows) for rows in load(synthetic))


def bin_days():
    with open(os.path.join(HERE, "statement.json"), encoding="utf-8") as file:
        return json.load(file)["bin_days"]


def curve(rows, time, event, days):
    """The Kaplan-Meier share without the event after so many days, of times as they stand."""
    watched = sorted((row[time], row[event]) for row in rows if row[time] is not None)
    share, at = 1.0, 0
    while at < len(watched) and watched[at][0] <= days:
        now, at_risk, events = watched[at][0], len(watched) - at, 0
        while at < len(watched) and watched[at][0] == now:
            events += watched[at][1]
            at += 1
        share *= 1 - events / at_risk
    return share


def kaplan_meier(rows, time, event, days, width=None):
    """The same between the ends of bins: times are middles of bins; in each a cubic that never rises (Fritsch and Carlson 1980)."""
    width = width or bin_days()
    begin = days // width * width

    def end(day):
        return curve(rows, time, event, day - 1) if day > 0 else 1.0

    def slope(one, other):
        return 0.0 if one * other <= 0 else 2 * one * other / (one + other)

    before, after = end(begin), end(begin + width)
    fall = after - before
    falling = slope(before - end(begin - width), fall) if begin else fall
    ending = slope(fall, end(begin + 2 * width) - after) if watched_until(rows, time) >= begin + 2 * width - 1 else fall
    x = (days + 1 - begin) / width
    return before + (3 - 2 * x) * x * x * fall + (1 - x) ** 2 * x * falling - (1 - x) * x * x * ending


def watched_until(rows, time):
    return max(row[time] for row in rows if row[time] is not None)


def rate_ratio(panel):
    """Arrests for each month watched, months 1 to 12 against -12 to -1, with people watched for both."""
    full = {row["pid"] for row in panel if row["month"] == 12 and row["arrests"] is not None}
    before = [row["arrests"] for row in panel if row["pid"] in full and -12 <= row["month"] <= -1 and row["arrests"] is not None]
    after = [row["arrests"] for row in panel if row["pid"] in full and 1 <= row["month"] <= 12 and row["arrests"] is not None]
    if not before or not after or sum(before) == 0:
        return math.nan
    return (sum(after) / len(after)) / (sum(before) / len(before))


def window_ratio(person):
    """Arrests in the 12 months after against those before, of people for whom both are over: sums of class means."""
    known = [row for row in person if row["arrests_after_mean"] is not None]
    before = sum(row["arrests_before_mean"] for row in known)
    return sum(row["arrests_after_mean"] for row in known) / before if before else math.nan


if __name__ == "__main__":
    people, events, months = load()
    print("%d people, %d events, %d person-months" % (len(people), len(events), len(months)))
    for what in ("contact", "service", "enrolment", "retention"):
        if what + "_time" in (people[0] if people else {}):
            print("%-10s without the event after 30, 90, 180, 365 days: %s" % (what, ", ".join(
                "%.3f" % kaplan_meier(people, what + "_time", what + "_event", days) for days in (30, 90, 180, 365))))
    for side in ("arrested_before", "arrested_after"):
        if side in (people[0] if people else {}):
            known = [row[side] for row in people if row[side] in ("Yes", "No")]
            print("%-15s %d of %d" % (side, known.count("Yes"), len(known)))
    if "arrests_after_mean" in (people[0] if people else {}):
        print("arrests in 12 months, after to before: %.3f" % window_ratio(people))
    print("arrests by month, after to before: %.3f" % rate_ratio(months))
