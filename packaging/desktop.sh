# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/run and packaging/two-laptops share: children that end with the script, a runtime folder, and a virtual
# display for a machine without one. To be sourced.

children=()
scratch=$(mktemp -d)
chmod 700 "$scratch"

clean_up()
{
    # The last one started goes first: the window before its display.
    local i
    for ((i = ${#children[@]} - 1; i >= 0; i--)); do
        kill "${children[i]}" 2>/dev/null || continue
        wait "${children[i]}" 2>/dev/null || true
    done
    rm -rf "$scratch"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    export XDG_RUNTIME_DIR=$scratch/runtime
    mkdir -m 700 "$XDG_RUNTIME_DIR"
fi

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# start_virtual_display WIDTHxHEIGHT
start_virtual_display()
{
    # The protocol uses eight characters at most; a new password for each start.
    local password cookie port server number
    password=$(tr -dc 'a-km-zA-HJ-NP-Z2-9' </dev/urandom | head -c 8 || true)
    (umask 077; tigervncpasswd -f <<<"$password" >"$scratch/password"; touch "$scratch/authority")
    export XAUTHORITY=$scratch/authority
    cookie=$(mcookie)

    # Only this user's programs with the cookie, and only viewers of this machine with the password.
    mkfifo "$scratch/display"
    xauth -q source - <<<"add :0 . $cookie"
    for port in {5900..5999} 0; do
        ss -Hltn "sport = :$port" | grep -q . || break
    done
    Xtigervnc -displayfd 3 -auth "$XAUTHORITY" -nolisten tcp -geometry "$1" -depth 24 -dpi 96 \
        -rfbport "$port" -localhost -interface 127.0.0.1 -SecurityTypes VncAuth -PasswordFile "$scratch/password" \
        -AlwaysShared -desktop Firebreak 3>"$scratch/display" >"$scratch/display.log" 2>&1 &
    server=$!
    children+=($server)
    if ! read -r -t 20 number <"$scratch/display"; then
        echo "The virtual display did not start:" >&2
        cat "$scratch/display.log" >&2
        exit 1
    fi
    xauth -q source - <<<"add :$number . $cookie"
    if ss -Hltnp | grep "pid=$server," | grep -qv '[[:space:]]\(127\.0\.0\.1\|\[::1\]\):'; then
        echo "The virtual display listens beyond this machine: stopped." >&2
        exit 1
    fi
    export DISPLAY=:$number
    unset WAYLAND_DISPLAY
    openbox --sm-disable >/dev/null 2>&1 &
    children+=($!)
    cat <<WHERE

No display here: a virtual one is used.
  VNC viewer:  127.0.0.1:$port    (this machine only; from elsewhere: ssh -L $port:127.0.0.1:$port HOST)
  password:    $password
Ctrl+C here ends it.

WHERE
}
