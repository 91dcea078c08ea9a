#!/bin/sh
# Builds the workbench and shows it: opens the example organisation, or, without a display, writes its reports as PDF.
# Usage: sh packaging/run.sh
set -eu
cd "$(dirname "$0")/.."

build=build/release
# Every run has a folder of its own: nothing done to an earlier copy is lost or in the way.
folder=$build/example/$(date +%Y%m%d-%H%M%S)
workbook=$folder/example.itsms

say() {
    echo "==> $*"
}

fail() {
    echo "run.sh: $*" >&2
    exit 1
}

# The command line draws documents and opens no window, whether or not there is a display.
itsms() {
    QT_QPA_PLATFORM=offscreen "$build/bin/itsms" "$@"
}

write_reports() {
    # One report a line, its name first.
    reports=$(itsms report --list) || fail "The reports could not be listed."
    names=$(echo "$reports" | awk '$1 ~ /^[a-z][a-z0-9_]*$/ { print $1 }')
    [ -n "$names" ] || fail "The workbench offers no reports."
    for name in $names; do
        itsms report "$workbook" "$name" --out "$folder/$name.pdf" >/dev/null || fail "The report $name could not be written."
        [ -s "$folder/$name.pdf" ] || fail "The report $name was not written to $folder/$name.pdf."
        echo "    $folder/$name.pdf"
    done
}

say "Looking for the packages the workbench is built from"
sh packaging/install.sh packaging/build-depends.txt || fail "Packages are missing; see above."

say "Building in $build"
cmake --preset release -DITSMS_BUILD_TESTS=OFF || fail "The build could not be prepared; see above."
cmake --build --preset release || fail "The workbench does not build; see above."

say "Making a new copy of the example organisation"
mkdir -p "$folder" || fail "The folder $folder cannot be made."
itsms new "$workbook" --example || fail "The example organisation could not be made."
echo "    $workbook"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening it in the workbench"
    "$build/bin/itsms-workbench" "$workbook" || fail "The workbench ended with code $?."
    exit 0
fi

say "There is no display: writing the reports of the example organisation as PDF"
write_reports
say "Done. With a display this command opens the workbench."
