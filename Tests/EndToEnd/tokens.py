"""Access tokens made outside the server: ES256 JSON Web Tokens, of the product's key or of any other."""

import base64
import json
import time

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

HEADER = '{"alg":"ES256","typ":"JWT"}'


def read_key(path):
    return serialization.load_pem_private_key(path.read_bytes(), password=None)


def new_key():
    return ec.generate_private_key(ec.SECP256R1())


def claims(token):
    """What a token says, unverified."""
    payload = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))


def sign(key, said, expires_in=900, header=HEADER):
    """A token with these claims that expires in so many seconds."""
    signed = f"{_encode(header.encode())}.{_encode(json.dumps({**said, 'exp': int(time.time()) + expires_in}).encode())}"
    r, s = decode_dss_signature(key.sign(signed.encode(), ec.ECDSA(hashes.SHA256())))
    return f"{signed}.{_encode(r.to_bytes(32, 'big') + s.to_bytes(32, 'big'))}"


def _encode(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
