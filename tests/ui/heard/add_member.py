#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds a member to the club that Hearth has open, by nothing but what a screen reader has: names, roles, actions and
text over AT-SPI. Prints what it heard; ends with 1, and with all that can be heard, where something isn't there."""
import sys
import time

import pyatspi

PATIENCE = 20  # seconds for anything to appear


def everything(top, depth=0):
    """All that can be heard below `top`, with how deep it lies."""
    yield depth, top
    for child in top:
        if child is not None:
            yield from everything(child, depth + 1)


def hearth():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((app for app in desktop if app is not None and app.name.lower() == "hearth"), None)


def is_shown(one):
    return one.getState().contains(pyatspi.STATE_SHOWING)


def find(name, *roles):
    """The first thing that is shown with this name and one of these roles."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        app = hearth()
        for _, one in everything(app) if app is not None else []:
            try:
                if one.name == name and (not roles or one.getRole() in roles) and is_shown(one):
                    return one
            except Exception:  # it went away while it was looked at
                continue
        time.sleep(0.2)
    print(f"nothing here is called “{name}”; there is:", file=sys.stderr)
    app = hearth()
    for depth, one in everything(app) if app is not None else []:
        print("  " * depth + f"{one.getRoleName()}: {one.name}", file=sys.stderr)
    sys.exit(1)


def press(name):
    button = find(name, pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_TOGGLE_BUTTON,
                  pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_PAGE_TAB)
    button.queryAction().doAction(0)
    print(f"pressed: {name}")


def write(name, text):
    field = find(name, pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY)
    field.queryEditableText().setTextContents(text)
    print(f"{name}: {field.queryText().getText(0, -1)}")


press("Members")
press("New member")
write("Given name", "Amara")
write("Family name", "Okafor")
press("Add")
find("Amara Okafor")
find("Added Amara Okafor")  # what the foot says, and says aloud
print("heard: Added Amara Okafor")
