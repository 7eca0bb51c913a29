"""A server's admin listener: plain HTTP/1.1, one answer a connection."""

import socket

from prometheus_client.parser import text_string_to_metric_families


def ask(address, request, seconds=10):
    """Whatever the server answers until it hangs up: status, headers, body."""
    host, port = address.rsplit(":", 1)
    with socket.create_connection((host, int(port)), timeout=seconds) as connection:
        connection.sendall(request)
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    return int(lines[0].split()[1]), dict(line.split(": ", 1) for line in lines[1:]), body


def get(address, path):
    return ask(address, f"GET {path} HTTP/1.1\r\nHost: {address}\r\n\r\n".encode())


def metrics(address):
    """Every sample by its name and labels, as Prometheus' own parser reads them."""
    status, headers, body = get(address, "/metrics")
    assert status == 200 and headers["Content-Type"].startswith("text/plain; version=0.0.4"), (status, headers)
    families = text_string_to_metric_families(body.decode())
    return {
        (sample.name, *sorted(f"{name}={value}" for name, value in sample.labels.items())): sample.value
        for family in families for sample in family.samples}
