"""The settings under which the tests run: the site's own, in a folder and a database of each test process alone."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

for name in ("KALBAJAR_DEBUG", "KALBAJAR_HTTPS", "KALBAJAR_HOSTS", "KALBAJAR_LAN", "KALBAJAR_ORIGINS"):
    os.environ.pop(name, None)
os.environ["KALBAJAR_VAR"] = tempfile.mkdtemp(prefix="kalbajar-tests-")
os.environ["KALBAJAR_SECRET_KEY"] = "known to everybody: for tests only"

from kalbajar_edu.settings import *  # noqa: E402, F403
from kalbajar_edu.settings import DATABASES, STORAGES, VAR_DIR  # noqa: E402

atexit.register(shutil.rmtree, VAR_DIR, ignore_errors=True)

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
# The stylesheets with their parts in them, as a served site has them: the browser asks for one file and not for forty.
STATICFILES_DIRS = [VAR_DIR / "stylesheets"]
STATICFILES_DIRS[0].mkdir()
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True

if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # A file, so that the threads of a live server have connections of their own; it need not survive a power cut.
    DATABASES["default"]["TEST"] = {"NAME": str(Path(VAR_DIR) / "tests.sqlite3")}
    DATABASES["default"]["OPTIONS"]["init_command"] += ";PRAGMA synchronous=OFF"
