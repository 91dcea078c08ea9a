#!/bin/sh
# Installs the Debian packages named in the given lists, where some are missing. Usage: sh packaging/install.sh LIST...
set -eu

fail() {
    echo "install.sh: $*" >&2
    exit 1
}

installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

wanted=$(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@") || fail "A list of packages cannot be read: $*."

command -v dpkg-query >/dev/null || fail "This is not a Debian system. Install what $* name by your own means, then run" \
    "'cmake --preset release && cmake --build --preset release'."

missing=
for package in $wanted; do
    installed "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "These packages are missing and only root can install them:$missing."
    # Without a terminal nobody can type a password: then sudo has to do without one.
    if [ -t 0 ]; then as_root=sudo; else as_root="sudo -n"; fi
fi

echo "Installing$missing"
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=3 update \
    || fail "apt-get could not read the lists of packages. Is the network there, and may this person use sudo?"
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 \
    install --no-install-recommends $missing </dev/null \
    || fail "apt-get could not install$missing."
