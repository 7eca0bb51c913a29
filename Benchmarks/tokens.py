"""Access tokens as a marketplace-server signs them, for a server that asks for them."""

import base64
import json
import pathlib
import time
import uuid

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

LIFETIME_SECONDS = 3600


class Issuer:
    """Signs with a key of its own, which is in `file`. No two tokens are the same."""

    def __init__(self, folder):
        self._key = ec.generate_private_key(ec.SECP256R1())
        self.file = pathlib.Path(folder) / "token-key.pem"
        self.file.write_bytes(self._key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))

    def bearer(self):
        """A value of `authorization`."""
        claims = {
            **{name: str(uuid.uuid4()).upper() for name in ("org", "sub", "sid")}, "kind": "employee", "app": 1,
            "exp": int(time.time()) + LIFETIME_SECONDS}
        signed = f"{_encode(HEADER)}.{_encode(json.dumps(claims, separators=(',', ':')).encode())}"
        r, s = decode_dss_signature(self._key.sign(signed.encode(), ec.ECDSA(hashes.SHA256())))
        return f"Bearer {signed}.{_encode(r.to_bytes(32, 'big') + s.to_bytes(32, 'big'))}"


HEADER = b'{"alg":"ES256","typ":"JWT"}'


def _encode(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
