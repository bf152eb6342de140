"""What an operator needs to know of the machine's network: its private addresses and whether a port is free."""

import ipaddress
import os
import socket

# Addresses of the documentation ranges: a datagram socket that is "connected" to one sends nothing,
# but the machine chooses the address it would send from.
OUTSIDE = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))


def private_addresses() -> list[str]:
    """The machine's own private IPv4 and IPv6 addresses (RFC 1918, RFC 4193), the one used for traffic first."""
    found: list[str] = []
    for address in [*_outgoing_addresses(), *_named_addresses()]:
        if _is_private(address) and address not in found:
            found.append(address)
    return found


def is_port_free(port: int, *, host: str) -> bool:
    """True where a server can listen on the port now."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM) as listener:
        if os.name != "nt":  # there it would let two programs listen on one port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
        except OSError:
            return False
    return True


def web_address(host: str, port: int) -> str:
    """The address to type into a browser."""
    return f"http://{f'[{host}]' if ':' in host else host}:{port}/"


def _outgoing_addresses() -> list[str]:
    found = []
    for family, outside in OUTSIDE:
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.connect((outside, 9))
                found.append(probe.getsockname()[0])
        except OSError:
            continue
    return found


def _named_addresses() -> list[str]:
    try:
        entries = socket.getaddrinfo(socket.gethostname(), None, type=socket.SOCK_STREAM)
    except OSError:
        return []
    return [entry[4][0] for entry in entries]


def _is_private(address: str) -> bool:
    parsed = ipaddress.ip_address(address.split("%")[0])
    return parsed.is_private and not (parsed.is_loopback or parsed.is_link_local or parsed.is_unspecified)
