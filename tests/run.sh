#!/bin/sh
# Installs what is missing, builds, and runs the tests. Usage: sh tests/run.sh [dev|asan|bench|package] [ctest options]
#   dev      every test on the debug build, warnings are errors (the default; what continuous integration runs)
#   asan     the same under the address and undefined-behaviour sanitizers
#   bench    the optimised build, and every benchmark on it, each with its ratio
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
        say "Benchmark $(basename "$benchmark")"
        QT_QPA_PLATFORM=offscreen "$benchmark" "$@" || fail "The benchmark $(basename "$benchmark") failed; see above."
    done
    say "Every benchmark ran"
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
dev | asan | bench | package) ;;
*) fail "There is no '$what' here; say dev, asan, bench or package." ;;
esac

say "Looking for the packages the tests need"
sh packaging/install.sh packaging/build-depends.txt packaging/test-depends.txt || fail "Packages are missing; see above."

case $what in
bench) run_benchmarks "$@" ;;
package) check_package ;;
*) run_tests "$what" "$@" ;;
esac
