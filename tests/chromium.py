"""Finds a Chromium for the browser tests, or gets one, or says what to install."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

# The shell draws and runs pages as the whole browser does, without windows: about half the work.
NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "chrome",
    "microsoft-edge",
    "msedge",
)
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
)
QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
NO_BROWSER = (
    "No browser for the browser tests. Install Chromium or Chrome (on Debian: apt install chromium-headless-shell), or "
    "name one in KALBAJAR_CHROMIUM=/path/to/chromium, or run: python -m playwright install --with-deps chromium"
)


def find_browser(playwright_path: str) -> str | None:
    """The browser to start: the named one, an installed one, or Playwright's own; None where there is none.

    Raises FileNotFoundError where KALBAJAR_CHROMIUM names a file that is not there.
    """
    if named := os.environ.get("KALBAJAR_CHROMIUM"):
        if found := shutil.which(named):
            return found
        raise FileNotFoundError(f"KALBAJAR_CHROMIUM={named} is no program.")
    installed = (found for name in NAMES if (found := shutil.which(name)))
    placed = (place for place in (*PLACES, playwright_path) if place and Path(place).exists())
    return next(installed, None) or next(placed, None)


def get_browser(playwright_path: str) -> str | None:
    """Playwright's own download, else, as root on Debian, the system's package; None where neither can be had."""
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], capture_output=True, timeout=600)
    if Path(playwright_path).exists() and _starts(playwright_path):
        return playwright_path
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        install = ["apt-get", "install", "-y", "--no-install-recommends"]
        for command in (["apt-get", "update"], [*install, "chromium-headless-shell"]):
            subprocess.run(command, capture_output=True, env=environment, timeout=900)
    return shutil.which("chromium-headless-shell")


def launch_arguments() -> list[str]:
    """Flags that keep the browser quiet; as root Chromium refuses to start with its sandbox."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return [*QUIET, *(["--no-sandbox"] if is_root else [])]


def _starts(path: str) -> bool:
    """False where system libraries are missing, which Playwright's download does not bring."""
    return subprocess.run([path, "--version"], capture_output=True, timeout=60).returncode == 0
