#!/usr/bin/env python3
"""Runs Django's commands for Kalbajar Edu."""

import os
import sys


def main() -> None:
    """Run the command named on the command line, with a clear sentence where Django is not installed."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kalbajar_edu.settings")
    try:
        from django.core.management import execute_from_command_line
    except ImportError:
        sys.exit(
            "Django is not installed for this Python. Run `make run`, or make a virtual environment and then run "
            "`pip install -r requirements/runtime.txt` in it."
        )
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
