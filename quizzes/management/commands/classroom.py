"""Starts a classroom: prepares what is not prepared yet, says who can sign in, and serves."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import CommandError
from django.db import OperationalError
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from quizzes.management.demo_passwords import kept_accounts
from quizzes.management.network import is_port_free, private_addresses, web_address
from quizzes.management.packages import differing_packages
from quizzes.management.preparation import demo_passwords_path, prepare
from quizzes.management.serving import serve
from quizzes.management.speaking import SpeakingCommand
from quizzes.management.terminal import terminal_code
from quizzes.people.models import User


class Command(SpeakingCommand):
    """manage.py classroom"""

    help = "Prepare the database, the course and a demo school, then serve the site on this computer."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--port", type=int, default=8000, help="the port to listen on (8000)")
        parser.add_argument("--lan", action="store_true", help="let the phones and computers of the local network in")
        parser.add_argument("--no-demo", action="store_true", help="make no demo school")
        parser.add_argument("--setup-only", action="store_true", help="prepare everything and stop")

    def handle(self, *args: Any, **options: Any) -> None:
        host, port = "0.0.0.0" if options["lan"] else "127.0.0.1", options["port"]
        if not options["setup_only"]:
            refuse_taken_port(port, host=host)
        self.refuse_other_packages()
        try:
            made = prepare(self.say, with_demo=not options["no_demo"])
        except OperationalError as error:
            raise CommandError(_("The database does not answer: %(problem)s") % {"problem": error}) from error
        if options["setup_only"]:
            self.introduce_accounts(show_passwords=bool(made))
            self.say(_("Everything is prepared."))
            return
        self.introduce(port=port, lan=options["lan"], show_passwords=bool(made))
        serve(settings.WSGI_APPLICATION, host=host, port=port, folder=settings.BASE_DIR, lan=options["lan"])

    def say(self, line: str) -> None:
        """Print a line at once: progress is there to be seen."""
        self.stdout.write(line)
        self.stdout.flush()

    def refuse_other_packages(self) -> None:
        """Stop where the installed packages are not the locked ones."""
        locked = Path(settings.BASE_DIR) / "requirements" / "runtime.txt"
        if differing := differing_packages(locked):
            raise CommandError(
                _(
                    "These packages are not the ones that Kalbajar Edu was tested with: %(packages)s. "
                    "Run: python -m pip install -r requirements/runtime.txt"
                )
                % {"packages": ", ".join(differing)}
            )

    def introduce(self, *, port: int, lan: bool, show_passwords: bool) -> None:
        """Say where the site is, who can sign in, and what to try first."""
        here = web_address("127.0.0.1", port)
        self.say("\n" + _("Kalbajar Edu is at %(address)s") % {"address": here})
        if lan:
            self.introduce_to_network(port=port)
        self.introduce_accounts(show_passwords=show_passwords)
        self.say("\n" + _("Try first:"))
        for step in first_steps(f"{here}{get_language()}/admin/"):
            self.say(f"  - {step}")
        self.say(_("Ctrl+C stops the classroom. Everything is kept."))

    def introduce_accounts(self, *, show_passwords: bool) -> None:
        """Say who of the demo school can sign in; passwords only when they were just made, for a screen is seen."""
        passwords = demo_passwords_path()
        accounts = kept_accounts(passwords)
        if not accounts:
            return
        self.say("\n" + _("Who can sign in (demo school):"))
        for account in accounts:
            password = account.password if show_passwords else ""
            role = User.Role(account.role).label if account.role in User.Role else account.role
            self.say(f"  {account.username:<20} {role:<14} {password}".rstrip())
        self.say(_("Their first passwords are in %(file)s") % {"file": passwords})

    def introduce_to_network(self, *, port: int) -> None:
        """Print the addresses for other devices, a QR code of the first one, and the risk."""
        addresses = [web_address(address, port) for address in private_addresses() if ":" not in address]
        if not addresses:
            self.say(_("No private address was found: is this computer on a network?"))
            return
        self.say(_("On other devices of this network: %(addresses)s") % {"addresses": "  ".join(addresses)})
        try:
            self.say(terminal_code(addresses[0], coloured=self.stdout.isatty()))
        except UnicodeEncodeError:  # a terminal without block characters: the address is there to type
            self.say("")
        for line in network_warnings():
            self.say(line)


def first_steps(desk: str) -> list[str]:
    """Return what to try first, a sentence each."""
    return [
        _("Open the address, choose a quiz and take it as a guest; change the language in the middle of it."),
        _("Sign in as a learner: the assignment of the class is waiting."),
        _("Sign in as the teacher, open %(desk)s, and write a question or look at the results.") % {"desk": desk},
    ]


def network_warnings() -> list[str]:
    """Return what somebody should know who opens the classroom to a network."""
    return [
        _("The classroom is open to everybody on this network, and plain http is not encrypted."),
        _("Passwords can be read on the way: use a network that you trust, and passwords that are used nowhere else."),
        _("A firewall of this computer may have to let the port in."),
    ]


def refuse_taken_port(port: int, *, host: str) -> None:
    """Stop with a sentence where another program listens on the port."""
    if not 1 <= port <= 65535:
        raise CommandError(_("%(port)s is no port. Choose one from 1024 to 65535, such as 8001.") % {"port": port})
    if not is_port_free(port, host=host):
        raise CommandError(
            _(
                "Port %(port)s cannot be used: another program listens there, or it is reserved. "
                "Choose another one: make run PORT=%(next)s, or manage.py classroom --port %(next)s."
            )
            % {"port": port, "next": port + 1}
        )
