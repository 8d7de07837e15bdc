"""What a screen reader finds and hears: the map as a list of named things with places, to press and drag."""
import json
import os
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

program, path = sys.argv[1:]
asked = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_ENTRY,
         pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SLIDER, pyatspi.ROLE_LIST, pyatspi.ROLE_TEXT)
heard = []


def fail(what):
    sys.exit("e2e: " + what)


def until(look, what):
    """What `look` gives, as soon as it is something; the tree changes while it is read."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            if found := look():
                return found
        except Exception:
            pass
        time.sleep(0.2)
    fail(what)


def below(node):
    """Everything in it, but not in the map."""
    yield node
    if not is_map(node):
        for index in range(node.childCount):
            if child := node.getChildAtIndex(index):
                yield from below(child)


def is_map(node):
    return node.getRole() == pyatspi.ROLE_LIST and node.name.startswith("Journey map: ")


def things():
    return {child.name: child for child in (the_map.getChildAtIndex(i) for i in range(the_map.childCount))}


def place(thing):
    extents = thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    if extents.width < 20 or extents.height < 10:
        fail(f"{thing.name} has no place on the screen")
    return extents.x + extents.width // 2, extents.y + extents.height // 2


def xdo(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True)


def hear(event):
    heard.append((event.type.minor or event.type.major, event.source.name if event.source else ""))


def drag(source, target):
    (x, y), (to_x, to_y) = place(source), place(target)
    xdo("mousemove", x, y, "mousedown", 1)
    for share in (0.1, 0.5, 1):
        xdo("mousemove", round(x + (to_x - x) * share), round(y + (to_y - y) * share))
    xdo("mouseup", 1)


def saved_step_of(text):
    before = os.stat(path).st_mtime_ns
    xdo("key", "ctrl+s")
    for _ in range(100):  # it is written behind the window
        if os.stat(path).st_mtime_ns != before:
            break
        time.sleep(0.1)
    told = path + ".json"
    subprocess.run([program, "export", path, "-o", told], check=True, capture_output=True)
    with open(told) as file:
        journey = json.load(file)["project"]["journeys"][0]
    return next(card["step"] for card in journey["cards"] if card["text"] == text)


pyatspi.Registry.registerEventListener(hear, "object:state-changed:focused",
                                       "object:property-change:accessible-name")
application = subprocess.Popen([program, path])
try:
    desktop = pyatspi.Registry.getDesktop(0)
    app = until(lambda: next(a for a in desktop if a and a.name == "touchline"), "it is not on the bus")
    the_map = until(lambda: next(filter(is_map, below(app))), "there is no map")

    names = until(lambda: list(things()), "the map is empty")
    for wanted in ("Stage 1 of ", "Step 1 of ", "Lane: ", ": empty", ": realised value "):
        if not any(wanted in name for name in names):
            fail(f"nothing is called {wanted} among\n" + "\n".join(names))

    step = next(thing for name, thing in things().items() if name.startswith("Step 3 of "))
    step.queryAction().doAction(0)
    until(lambda: step.getState().contains(pyatspi.STATE_FOCUSED), "pressing a step does not select it")
    xdo("key", "Right")
    following = next(name for name in names if name.startswith("Step 4 of "))
    until(lambda: ("focused", following) in heard, "a step that the arrow keys reach is not told")
    renamed = following.split(": ")[0] + ": Called"
    xdo("type", "Called")
    xdo("key", "Return")
    until(lambda: ("accessible-name", renamed) in heard, "a new name is not told")

    # The card goes to an empty cell of its lane, in sight both.
    showing = {name: thing for name, thing in things().items()
               if thing.getState().contains(pyatspi.STATE_SHOWING)}
    target = next(name for name in showing if name.endswith(": empty"))
    lane = target.split(", step ")[0]
    source = next(name for name in showing if name.startswith(lane + ", step ") and not name.endswith(": empty"))
    text = source.split(": ", 1)[1]
    before = saved_step_of(text)
    drag(showing[source], showing[target])
    until(lambda: saved_step_of(text) != before, f"{source} is not moved to {target}")

    everything = list(below(app))
    for panel in ("Inspector", "Journeys"):
        if not any(node.name == panel for node in everything):
            fail(f"no pane is called {panel}")
    unnamed = [node.getRoleName() for node in everything if node.getRole() in asked and not node.name
               and node.getState().contains(pyatspi.STATE_SHOWING)]
    if unnamed:
        fail("controls without a name: " + ", ".join(unnamed))
finally:
    application.kill()
