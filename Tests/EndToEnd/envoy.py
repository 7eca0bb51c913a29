"""Envoy as an HTTP/2 proxy in front of servers, with gRPC's health checks and in the manner that Envoy's documents give for gRPC."""

import json
import pathlib
import subprocess
import sys
import time
import urllib.request

ENVOY = pathlib.Path(sys.executable).parent / "envoy"
START_SECONDS = 60
CHECK = "0.1s"


def _address(host, port):
    return {"socket_address": {"address": host, "port_value": int(port)}}


def _configuration(addresses, service):
    http2 = {"explicit_http_config": {"http2_protocol_options": {}}}
    cluster = {
        "name": "servers", "type": "STATIC", "lb_policy": "ROUND_ROBIN", "connect_timeout": "5s",
        "typed_extension_protocol_options": {"envoy.extensions.upstreams.http.v3.HttpProtocolOptions": {
            "@type": "type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions", **http2}},
        # Without it, Envoy sends calls to servers that are not well once there are too few others.
        "common_lb_config": {"healthy_panic_threshold": {"value": 0}},
        "health_checks": [{
            "timeout": "5s", "interval": CHECK, "no_traffic_interval": CHECK, "no_traffic_healthy_interval": CHECK,
            "unhealthy_threshold": 1, "healthy_threshold": 1, "grpc_health_check": {"service_name": service}}],
        "load_assignment": {"cluster_name": "servers", "endpoints": [{"lb_endpoints": [
            {"endpoint": {"address": _address(*address.rsplit(":", 1))}} for address in addresses]}]},
    }
    route = {
        "match": {"prefix": "/"},
        "route": {
            "cluster": "servers", "timeout": "0s", "max_stream_duration": {"grpc_timeout_header_max": "0s"},
            # What no server has seen may go to another.
            "retry_policy": {"retry_on": "connect-failure,refused-stream", "num_retries": 3},
        },
    }
    manager = {
        "@type": "type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
        "stat_prefix": "front", "codec_type": "HTTP2", "http2_protocol_options": {},
        "route_config": {"virtual_hosts": [{"name": "all", "domains": ["*"], "routes": [route]}]},
        "http_filters": [{"name": "envoy.filters.http.router", "typed_config": {
            "@type": "type.googleapis.com/envoy.extensions.filters.http.router.v3.Router"}}],
    }
    return {
        "admin": {"address": _address("127.0.0.1", 0)},
        "static_resources": {
            "listeners": [{
                "name": "front", "address": _address("127.0.0.1", 0),
                "filter_chains": [{"filters": [
                    {"name": "envoy.filters.network.http_connection_manager", "typed_config": manager}]}]}],
            "clusters": [cluster]},
    }


class Envoy:
    """In front of the servers at `addresses`, whose health it asks for by the name of `service`."""

    def __init__(self, folder, addresses, service=""):
        self.folder = pathlib.Path(folder)
        configuration, admin = self.folder / "envoy.json", self.folder / "envoy-admin"
        configuration.write_text(json.dumps(_configuration(addresses, service)))
        self.log = self.folder / "envoy.log"
        with open(self.log, "w") as log:
            self.process = subprocess.Popen(
                [ENVOY, "-c", configuration, "--admin-address-path", admin, "--concurrency", "1", "--use-dynamic-base-id",
                 "--disable-hot-restart"], stdout=log, stderr=log)
        self.admin = self._wait(lambda: admin.exists() and admin.read_text().strip(), "Envoy starts")
        self.address = self._wait(self._front, "Envoy listens")
        self.healthy(len(addresses))

    def healthy(self, count):
        """Waits until so many servers take calls."""
        self._wait(lambda: self._count_healthy() == count, f"{count} servers are healthy")

    def _count_healthy(self):
        hosts = json.loads(self._get("/clusters?format=json"))["cluster_statuses"][0].get("host_statuses", [])
        return sum(host["health_status"].get("eds_health_status") == "HEALTHY" and not {
            "failed_active_health_check", "pending_active_hc"} & set(host["health_status"]) for host in hosts)

    def _front(self):
        listeners = json.loads(self._get("/listeners?format=json")).get("listener_statuses")
        if listeners:
            place = listeners[0]["local_address"]["socket_address"]
            return f"{place['address']}:{place['port_value']}"

    def _get(self, path):
        with urllib.request.urlopen(f"http://{self.admin}{path}", timeout=10) as answer:
            return answer.read()

    def _wait(self, condition, what):
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                value = condition()
            except OSError:
                value = None
            if value:
                return value
            assert self.process.poll() is None and time.monotonic() < deadline, f"{what}\n{self.log.read_text()[-4000:]}"
            time.sleep(0.02)

    def close(self):
        self.process.terminate()
        self.process.wait(30)
