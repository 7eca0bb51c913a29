"""Twenty minutes of marketplace-load's mixed load: the server's memory and its descriptors stay what they were."""

import os
import subprocess

import demo
from product import Product
from programs import BIN

MINUTES = 20


def test_in_twenty_minutes_memory_and_descriptors_stay_flat(tmp_path, seed):
    with Product(tmp_path, words=["--admin", "127.0.0.1:0", "--limit", "maxCallCost=1000000"]) as product:
        admin = product.server_process.stdout.readline().split()[-1]
        done = subprocess.run(
            [BIN / "marketplace-load", "run", "--server", product.address, "--login", "manager", "--password-env", "PASSWORD",
             "--residents", "20", "--codes-from-sandbox", product.sandbox_address, "--scenario", "browse=8,order-pay=3,refund-storm=1",
             "--subscribers", "20", "--rate", "25", "--duration", f"{MINUTES}m", "--warm-up", "30", "--seed", str(seed),
             "--metrics", f"http://{admin}/metrics", "--json", tmp_path / "soak.json", "--fail-if", "errors>0%",
             "--fail-if", "memory>5%", "--fail-if", "descriptors>4"],
            capture_output=True, text=True, timeout=MINUTES * 60 + 300, env={**os.environ, "PASSWORD": demo.PASSWORD})
        print(done.stdout)
        assert done.returncode == 0, done.stderr[-4000:]
        product.check()
