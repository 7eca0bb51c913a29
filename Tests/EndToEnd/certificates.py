"""Certificates made for a test, in PEM files of its folder."""

import datetime
import ipaddress
import pathlib
import tempfile

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec


def self_signed(name, *alternatives):
    """A certificate that vouches for itself, and its key, in PEM."""
    with tempfile.TemporaryDirectory() as folder:
        authority = Authority(pathlib.Path(folder), name, *alternatives)
        return authority.pem, pem_of(authority.key)


def pem_of(key):
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())


class Authority:
    """Signs certificates, its own among them: `authority.file` is what those who trust it are given."""

    def __init__(self, folder, name="Test authority", *alternatives):
        self.folder, self.name = folder, x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.certificate = self._sign(self.name, self.key, alternatives, is_authority=True)
        self.file = folder / f"{name.replace(' ', '-')}.pem"
        self.file.write_bytes(self.pem)

    @property
    def pem(self):
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    def issue(self, name, *alternatives, days=90):
        """A certificate and its key in PEM; `alternatives` are DNS names, addresses or URIs."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
        certificate = self._sign(subject, key, alternatives, days=days)
        return certificate.public_bytes(serialization.Encoding.PEM), pem_of(key)

    def files(self, name, *alternatives, days=90):
        """The same as files: their paths."""
        certificate, key = self.folder / f"{name}.pem", self.folder / f"{name}.key"
        for path, text in zip((certificate, key), self.issue(name, *alternatives, days=days)):
            replace(path, text)
        return certificate, key

    def _sign(self, subject, key, alternatives, days=90, is_authority=False):
        now = datetime.datetime.now(datetime.timezone.utc)
        builder = (
            x509.CertificateBuilder().subject_name(subject).issuer_name(self.name).public_key(key.public_key())
            .serial_number(x509.random_serial_number()).not_valid_before(now - datetime.timedelta(days=30))
            .not_valid_after(now + datetime.timedelta(days=days))
            .add_extension(x509.BasicConstraints(is_authority, None), critical=True))
        if alternatives:
            builder = builder.add_extension(x509.SubjectAlternativeName([general_name(one) for one in alternatives]), critical=False)
        return builder.sign(self.key, hashes.SHA256())


def general_name(text):
    if "://" in text:
        return x509.UniformResourceIdentifier(text)
    try:
        return x509.IPAddress(ipaddress.ip_address(text))
    except ValueError:
        return x509.DNSName(text)


def replace(path, text):
    """Writes a file in one step, as whoever renews certificates does."""
    new = path.with_suffix(".new")
    new.write_bytes(text)
    new.rename(path)
