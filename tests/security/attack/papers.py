"""Certificates of the hostile site: good, signed by itself, expired; and one that a patron has."""

from __future__ import annotations

import datetime
import ssl
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.ui.session.pages import authority

PEM = serialization.Encoding.PEM


@dataclass(frozen=True, slots=True)
class LoadedContexts:
    """What the server shows; by name of the host, but for the default one."""

    default: ssl.SSLContext
    authority: Path


def alone(folder: Path, host: str, *, days_ago: int = 1, days: int = 30) -> tuple[Path, Path]:
    """Make a certificate that only itself vouches for; return its file and its key's."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    begins = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=days_ago)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + datetime.timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    certificate, private = folder / f"{host}.pem", folder / f"{host}.key"
    certificate.write_bytes(made.public_bytes(PEM))
    private.write_bytes(
        key.private_bytes(PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return certificate, private


def make_contexts(folder: Path, *, self_signed: str, expired: str, client: str) -> LoadedContexts:
    """Make the certificates of these hosts, and of a patron (`patron.pem`, `patron.key`)."""
    ca, chain = authority(folder)
    default = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    default.load_cert_chain(chain)
    by_host: dict[str, ssl.SSLContext] = {}
    for host, days_ago in ((self_signed, 1), (expired, 400)):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*alone(folder, host, days_ago=days_ago))
        by_host[host] = context
    patron, _ = alone(folder, "patron")
    asking = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    asking.load_cert_chain(chain)
    asking.load_verify_locations(patron)
    asking.verify_mode = ssl.CERT_OPTIONAL
    asking.maximum_version = ssl.TLSVersion.TLSv1_2  # the question comes in the handshake
    by_host[client] = asking

    def choose(socket: ssl.SSLSocket, name: str | None, _context: ssl.SSLContext) -> None:
        if name in by_host:
            socket.context = by_host[name]

    default.sni_callback = choose  # type: ignore[assignment] # an SSLSocket, as sockets are wrapped
    return LoadedContexts(default, ca)
