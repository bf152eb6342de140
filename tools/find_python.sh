#!/bin/sh
# Prints the newest Python from 3.11 on that has venv and pip, or says what to install.
found=
for name in "${PYTHON:-}" python3.15 python3.14 python3.13 python3.12 python3.11 python3 python; do
    [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 || continue
    "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue
    found=${found:-$name}
    "$name" -c 'import ensurepip, venv' 2>/dev/null || continue
    command -v "$name"
    exit 0
done
if [ -n "$found" ]; then
    echo "$found is here but lacks venv and pip (ensurepip). On Debian and Ubuntu: apt install $found-venv" >&2
else
    echo "Python 3.11 or newer was not found. Install it, then run this again." >&2
fi
exit 1
