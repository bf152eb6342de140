"""Passwords that a child can read from a card and type: made, hashed, never stored."""

import secrets

from django.contrib.auth.hashers import PBKDF2PasswordHasher, get_hasher, make_password

CONSONANTS = "bfmnrstvz"
VOWELS = "aeou"
DIGITS = "23456789"
QUICK_ITERATIONS = 100_000


def new_password() -> str:
    """Two words of two syllables and three digits, as `rumo-sate-482`: about 30 bits, no letter like another."""
    words = ["".join(secrets.choice(CONSONANTS) + secrets.choice(VOWELS) for _ in range(2)) for _ in range(2)]
    digits = "".join(secrets.choice(DIGITS) for _ in range(3))
    return f"{words[0]}-{words[1]}-{digits}"


def quick_hash(password: str) -> str:
    """Return a hash of fewer rounds, so that a class of 60 does not wait half a minute.

    Django hashes again with all rounds at the first sign-in, since the number of rounds stands in the hash.
    """
    hasher = get_hasher()
    if type(hasher) is PBKDF2PasswordHasher:
        return hasher.encode(password, hasher.salt(), iterations=QUICK_ITERATIONS)
    return make_password(password)
