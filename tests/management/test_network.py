"""Private addresses are told from public ones, and a port in use from a free one."""

import socket

import pytest

from quizzes.management import network


@pytest.mark.parametrize(
    ("address", "expected"),
    [("192.168.1.20", True), ("10.0.0.7", True), ("fd00::2", True), ("8.8.8.8", False), ("127.0.0.1", False)],
)
def test_private_addresses_keeps_private_ones_only(monkeypatch, address, expected):
    monkeypatch.setattr(network, "_outgoing_addresses", lambda: [address])
    monkeypatch.setattr(network, "_named_addresses", lambda: [address, "169.254.3.4", "fe80::1%eth0"])

    assert network.private_addresses() == ([address] if expected else [])


def test_is_port_free_port_in_use_is_false():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = listener.getsockname()[1]

        assert not network.is_port_free(port, host="127.0.0.1")
    assert network.is_port_free(port, host="127.0.0.1")


@pytest.mark.parametrize(
    ("host", "expected"), [("10.0.0.7", "http://10.0.0.7:8000/"), ("fd00::2", "http://[fd00::2]:8000/")]
)
def test_web_address_encloses_colons(host, expected):
    assert network.web_address(host, 8000) == expected
