#!/usr/bin/env python3
"""Makes again the fonts, scripts and outlines of others that the site serves, from the packages named in vendor.lock.

Needs npm, and fonttools with brotli (`make setup`). `--check` only compares the files with the lock, and needs neither.
"""

import argparse
import hashlib
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from map_outline import write_outline

STATIC = Path(__file__).resolve().parent.parent / "quizzes" / "static" / "quizzes"
LOCK = STATIC / "vendor" / "vendor.lock"
LETTERS = (
    "".join(map(chr, range(0x20, 0x7F))) + "əƏğĞıİöÖüÜşŞçÇéÉâÂîÎûÛ" + "\u00a0“”‘’„«»–—…·•§№°±−×÷½²³₼€£←→↑↓‹›"
)  # fmt: skip
SUBSET_OPTIONS = (
    f"--text={LETTERS}",
    "--flavor=woff2",
    "--layout-features=kern,ccmp,locl,tnum,lnum",
    "--no-hinting",
    "--desubroutinize",
    "--name-IDs=0,1,2,3,4,5,6,13,14",
)


def fetch(package: str, folder: Path) -> Path:
    """Return the folder of the unpacked npm package `name@version`."""
    command = ["npm", "pack", "--silent", "--pack-destination", str(folder), package]
    archive = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[-1]
    target = folder / archive.removesuffix(".tgz")
    with tarfile.open(folder / archive) as packed:
        packed.extractall(target, filter="data")
    return target / "package"


def join(sources: list[Path], target: Path) -> None:
    """Write the text of the sources into one file."""
    texts = [source.read_text(encoding="utf-8").strip() + "\n" for source in sources]
    target.write_text("\n".join(texts), encoding="utf-8")


def subset(source: Path, target: Path) -> None:
    """Write the letters that English and Azerbaijani need as a woff2 font."""
    subprocess.run(["pyftsubset", str(source), *SUBSET_OPTIONS, f"--output-file={target}"], check=True)


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, empty where there is none."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def differing(lock: dict) -> list[str]:
    """Return the files that are missing or differ from the lock."""
    expected = {name: entry["sha256"] for package in lock["packages"] for name, entry in package["files"].items()}
    return [name for name, sha256 in expected.items() if digest(STATIC / name) != sha256]


def make(lock: dict) -> None:
    """Write every file of the lock again, and the lock with their hashes."""
    with tempfile.TemporaryDirectory() as folder:
        for package in lock["packages"]:
            unpacked = fetch(f"{package['name']}@{package['version']}", Path(folder))
            for name, entry in package["files"].items():
                sources = [unpacked / source for source in entry["from"]]
                if name.endswith(".woff2"):
                    subset(sources[0], STATIC / name)
                elif name.endswith(".svg"):
                    write_outline(sources[0], STATIC / name)
                else:
                    join(sources, STATIC / name)
                entry["sha256"] = digest(STATIC / name)
    LOCK.write_text(json.dumps(lock, indent=2) + "\n", encoding="utf-8")


def main() -> int:
    """Make the files, or check them; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare the files with the lock and write nothing")
    lock = json.loads(LOCK.read_text(encoding="utf-8"))
    if not parser.parse_args().check:
        make(lock)
    wrong = differing(lock)
    for name in wrong:
        print(f"{name} is missing or differs from {LOCK.name}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
