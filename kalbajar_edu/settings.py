"""The settings of the site: safe without any environment variable, and changed by environment variables only."""

import os
from datetime import timedelta
from pathlib import Path

from csp.constants import NONE, SELF
from django.conf.locale import LANG_INFO

from kalbajar_edu.databases import configured_database
from kalbajar_edu.environment import flag, listed, secret_key
from quizzes.management.network import private_addresses

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = Path(os.environ.get("KALBAJAR_VAR") or BASE_DIR / "var").resolve()
HTTPS = flag("KALBAJAR_HTTPS")

DEBUG = flag("KALBAJAR_DEBUG")
SECRET_KEY = secret_key(VAR_DIR / "secret-key")
ALLOWED_HOSTS = listed("KALBAJAR_HOSTS") or ["localhost", "127.0.0.1", "[::1]"]
if flag("KALBAJAR_LAN"):
    ALLOWED_HOSTS += [f"[{address}]" if ":" in address else address for address in private_addresses()]
CSRF_TRUSTED_ORIGINS = listed("KALBAJAR_ORIGINS")

INSTALLED_APPS = [
    "modeltranslation",  # before the admin, which it patches
    "quizzes",  # before the admin, so that our templates of the admin win
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "csp",
    "axes",
    "simple_history",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "quizzes.pages.languages.FirstVisitLanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "quizzes.pages.middleware.PrivatePagesMiddleware",
    "quizzes.pages.middleware.NoNullMiddleware",
    "axes.middleware.AxesMiddleware",
]
ROOT_URLCONF = "kalbajar_edu.urls"
WSGI_APPLICATION = "kalbajar_edu.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "quizzes.pages.context.site",
            ],
        },
    },
]

DATABASES = {"default": configured_database(VAR_DIR)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
FIXTURE_DIRS = [BASE_DIR / "fixtures"]

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("az", "Azərbaycanca")]
LOCALE_PATHS = [BASE_DIR / "locale"]
LANG_INFO["az"] = {**LANG_INFO["az"], "bidi": False}  # Django 5.2 says that Azerbaijani runs right to left
LANGUAGE_COOKIE_AGE = int(timedelta(days=365).total_seconds())
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Baku"
MODELTRANSLATION_LANGUAGES = tuple(code for code, _name in LANGUAGES)
MODELTRANSLATION_DEFAULT_LANGUAGE = "en"
MODELTRANSLATION_FALLBACK_LANGUAGES = ()

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "kalbajar_edu.static_files.OneStylesheetStorage"},
}
# A path below static/, not an address: so it gets its hashed name. Read by modeltranslation for the admin's tabs.
JQUERY_UI_URL = "quizzes/vendor/jquery-ui-tabs.js"

DATA_UPLOAD_MAX_NUMBER_FIELDS = 4000  # a long quiz is translated on one page

AUTH_USER_MODEL = "quizzes.User"
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "quizzes.people.permissions.RoleBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
KEEPS_RESULTS_OF_DELETED = not flag("KALBAJAR_ERASES_RESULTS")
LOGIN_URL = "login"
AXES_FAILURE_LIMIT = 10
AXES_COOLOFF_TIME = timedelta(minutes=10)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]  # never the address alone: a school shares one
AXES_LOCKOUT_TEMPLATE = "quizzes/account/locked_out.html"
AXES_USERNAME_CALLABLE = "quizzes.people.permissions.username_tried"
AXES_RESET_ON_SUCCESS = True
AXES_DISABLE_ACCESS_LOG = True
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False

SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_AGE = int(timedelta(days=14).total_seconds())
SESSION_SAVE_EVERY_REQUEST = False
MESSAGE_STORAGE = "django.contrib.messages.storage.fallback.FallbackStorage"

SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = LANGUAGE_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = HTTPS
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
if HTTPS:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = True
    SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
    SECURE_HSTS_SECONDS = int(timedelta(days=30).total_seconds())
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "object-src": [NONE],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "form-action": [SELF],
    },
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "INFO", "propagate": False},
        "django.request": {"level": "ERROR"},
        "axes": {"level": "ERROR"},
        "gunicorn.http.wsgi": {"level": "ERROR"},  # it warns at every HEAD
    },
}
