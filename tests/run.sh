#!/bin/sh
# Installs what is missing, builds, and runs the tests. Usage: sh tests/run.sh [dev|asan|bench|gallery|package] [options]
#   dev      every test on the debug build, warnings are errors (the default; what continuous integration runs); options go to ctest
#   asan     the same under the address and undefined-behaviour sanitizers, and ten times the random keys and clicks
#   bench    the optimised build, and every benchmark on it, each with its ratio; "bench ui" runs those whose names begin so
#   gallery  a picture of every page, in a folder that may be named: all sizes, light and dark, both languages, with an index.html
#   package  the optimised build as a Debian package, held against lintian
# No display is needed.
set -eu
cd "$(dirname "$0")/.."

what=${1:-dev}
[ $# -eq 0 ] || shift
started=$(date +%s)

say() {
    echo "==> [$(($(date +%s) - started)) s] $*"
}

fail() {
    echo "tests/run.sh: $*" >&2
    exit 1
}

# build PRESET ON|OFF [options]: ON with tests and benchmarks among the targets.
build() {
    preset=$1
    say "Building the preset $preset"
    cmake --preset "$preset" "-DITSMS_BUILD_TESTS=$2" || fail "The build could not be prepared; see above."
    shift 2
    cmake --build --preset "$preset" "$@" || fail "The build failed; see above."
}

run_tests() {
    build "$1" ON
    shift
    say "Running the tests"
    ctest --preset "$preset" --output-on-failure -j2 "$@" || fail "Tests failed; see above."
    say "Every test passed"
}

run_benchmarks() {
    build release ON --target benches
    for benchmark in build/release/bench/*; do
        if [ ! -f "$benchmark" ] || [ ! -x "$benchmark" ]; then continue; fi
        case $(basename "$benchmark") in "${1:-}"*) ;; *) continue ;; esac
        say "Benchmark $(basename "$benchmark")"
        QT_QPA_PLATFORM=offscreen "$benchmark" || fail "The benchmark $(basename "$benchmark") failed; see above."
    done
    say "Every benchmark ran"
}

make_gallery() {
    build dev ON --target gallery
    folder=${1:-build/gallery}
    say "Taking pictures"
    build/dev/bin/gallery "$folder" || fail "The gallery could not be made; see above."
    say "Look at $folder/index.html"
}

check_package() {
    build release OFF
    say "Making the Debian package"
    rm -f build/release/*.deb
    (cd build/release && cpack -G DEB) || fail "The package could not be made; see above."
    say "Checking it"
    lintian --allow-root --fail-on error,warning build/release/*.deb || fail "Lintian refuses the package; see above."
    dpkg-deb --info build/release/*.deb
    say "The package is sound: $(echo build/release/*.deb)"
}

case $what in
dev | asan | bench | gallery | package) ;;
*) fail "There is no '$what' here; say dev, asan, bench, gallery or package." ;;
esac

say "Looking for the packages the tests need"
sh packaging/install.sh packaging/build-depends.txt packaging/test-depends.txt || fail "Packages are missing; see above."

case $what in
bench) run_benchmarks "$@" ;;
gallery) make_gallery "$@" ;;
package) check_package ;;
*) run_tests "$what" "$@" ;;
esac
