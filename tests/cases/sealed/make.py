"""Makes vectors.json: sealed files by an implementation that shares no code with ours.

Argon2id is the reference implementation in C (argon2-cffi 25.1.0), XChaCha20-Poly1305 is libsodium (PyNaCl 1.6.2).
Written from src/formats/SEALED-FILE.md alone. To make them again:

    pip install argon2-cffi==25.1.0 pynacl==1.6.2
    python make.py > vectors.json
"""

import base64
import hashlib
import json
import struct

from argon2.low_level import Type, hash_secret_raw
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as seal


def chance(name, length):
    """Bytes that look like chance and are the same every time."""
    return hashlib.shake_256(name.encode()).digest(length)


def vector(about, memory, passes, lanes, salt_length, phrase, text):
    salt, nonce = chance(about + " salt", salt_length), chance(about + " nonce", 24)
    head = b"\x89RKseal\n" + bytes([1, 1, lanes, salt_length]) + struct.pack("<II", memory, passes) + salt + nonce
    phrase_bytes, text_bytes = phrase.encode(), text.encode()
    key = hash_secret_raw(phrase_bytes, salt, passes, memory, lanes, 32, Type.ID, 0x13)
    body = seal(text_bytes, head, nonce, key)
    return {
        "about": about,
        "memory": memory,
        "passes": passes,
        "lanes": lanes,
        "salt": salt.hex(),
        "nonce": nonce.hex(),
        "phrase": phrase,
        "key": key.hex(),
        "text": text,
        "file": (head + body).hex(),
        "kept": base64.b64encode(head + body).decode(),
    }


DOSSIER = '{"format":"routekaart-dossier","version":1,"dossier":{"language":"en"}}'
VECTORS = [
    vector("as written", 65536, 3, 1, 16, "vier gewone woorden samen", DOSSIER),
    vector("least", 19456, 1, 1, 16, "x", DOSSIER),
    vector("longest salt, two lanes", 20480, 2, 2, 64, "ünïcode ✓ en spaties", "é" * 70),
    vector("four lanes", 32768, 1, 4, 32, "p" * 256, "a"),
    vector("nothing in it", 19456, 2, 1, 16, "leeg", ""),
    vector("most", 262144, 1, 1, 17, "groot", "groot"),
]

if __name__ == "__main__":
    print(json.dumps(VECTORS, indent=2, ensure_ascii=False))
