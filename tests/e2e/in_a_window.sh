#!/bin/sh
# Runs a test in a screen, a session bus, an accessibility bus and a window manager of its own.
# Usage: sh in_a_window.sh TEST.py FOLDER_OF_THE_PROGRAMS [WORDS FOR THE TEST...]
# Ends with 77, which ctest counts as skipped, where there is no screen to be had; packaging/test-depends.txt names what it takes.
set -eu

test=$1
programs=$2
shift 2

for tool in Xvfb xvfb-run xdotool openbox dbus-run-session pdftotext; do
    command -v "$tool" >/dev/null || { echo "Skipped: a real window needs $tool, which is not installed."; exit 77; }
done
# Debian's own Python carries pyatspi; another that stands first in the path may not.
python=
for candidate in /usr/bin/python3 python3; do
    if "$candidate" -c 'import pyatspi' 2>/dev/null; then python=$candidate; break; fi
done
[ -n "$python" ] || { echo "Skipped: the accessibility tree is read with python3-pyatspi, which is not installed."; exit 77; }
launcher=
for candidate in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
    if [ -x "$candidate" ]; then launcher=$candidate; break; fi
done
[ -n "$launcher" ] || { echo "Skipped: the accessibility bus comes with at-spi2-core, which is not installed."; exit 77; }

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
trap 'exit 1' INT TERM
mkdir -m 700 "$home/runtime"
mkdir "$home/Documents"
# Nothing of the person who runs the tests: not the language, not the settings, not the desktop.
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME XDG_CURRENT_DESKTOP DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY \
    QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE QT_SCALE_FACTOR AT_SPI_BUS_ADDRESS
export HOME="$home" XDG_RUNTIME_DIR="$home/runtime" LC_ALL=C.UTF-8 LANG=C.UTF-8 LANGUAGE=en NO_AT_BRIDGE=0
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
export PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1

# Without -noreset the server begins anew, and drops the window manager, when the first short-lived client goes.
# shellcheck disable=SC2016
xvfb-run -a -s "-screen 0 1440x900x24 -nolisten tcp -noreset" dbus-run-session -- sh -c '
    "$1" --launch-immediately >/dev/null 2>&1 & bus=$!
    openbox >/dev/null 2>&1 & manager=$!
    shift
    # A window that opens before its manager is there never gets the focus.
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        if xdotool get_num_desktops >/dev/null 2>&1; then break; fi
        sleep 0.25
    done
    outcome=0
    "$@" || outcome=$?
    kill "$manager" "$bus" 2>/dev/null
    exit "$outcome"' in_a_window "$launcher" "$python" "$test" "$programs" "$@"
