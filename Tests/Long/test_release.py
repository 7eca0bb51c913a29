"""scripts/release, the programs built as they are released: nothing of Swift is needed to run them."""

import re
import subprocess

from installation import BARE, PROGRAMS, Installation, libraries, pack, packages, plays_the_story, requirements
from product import Product


def test_a_release_is_built_installed_without_swift_and_plays_the_story(tmp_path):
    installed = Installation(pack(tmp_path / "packed"), tmp_path / "installed")
    linked = set()
    for program in PROGRAMS:
        path = installed.prefix / "bin" / program
        done = subprocess.run(["ldd", path], capture_output=True, text=True, env=BARE, check=True)
        assert not re.search("swift|Foundation|not found", done.stdout), done.stdout
        sections = subprocess.run(["readelf", "--sections", "--wide", path], capture_output=True, text=True, check=True).stdout
        assert ".symtab" not in sections and ".debug_info" not in sections
        linked |= libraries(path)
        print(f"{program} {path.stat().st_size / 1e6:.1f} MB")
    assert packages(linked) | {"ca-certificates"} == set(requirements(installed.release))
    with Product(tmp_path) as product:
        product.programs.end(product.server_process)
        plays_the_story(installed, product)
