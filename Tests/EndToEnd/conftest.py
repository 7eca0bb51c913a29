"""What end-to-end tests share: programs that run for one test, and a product on demo data that runs for all that do not disturb it."""

import books
import compat
import grpc
import pytest
import schema
from cast import Cast
from faults import Follower, FragileProduct
from frames import Client
from product import Feed, Product
from programs import BIN, Programs  # noqa: F401  BIN and ROOT are for tests that run a program or a script themselves.
from scenes import Scenes
from schema import ROOT  # noqa: F401


@pytest.fixture(scope="session")
def stubs():
    """Imports a module of the generated stubs by its dotted name."""
    return schema.module


@pytest.fixture
def start(tmp_path):
    """Starts a program and waits for the line that says where it listens."""
    programs = Programs(tmp_path)
    yield programs.start
    programs.close()


@pytest.fixture
def interop(start):
    _, address = start("interop-server", "--port", 0, "--threads", 1)
    with grpc.insecure_channel(address) as channel:
        yield channel


@pytest.fixture(scope="session")
def interop_address(tmp_path_factory):
    """One server of the RPC layer, with the limits that it has by itself, for all tests of calls on raw frames."""
    programs = Programs(tmp_path_factory.mktemp("interop"))
    yield programs.start("interop-server", "--port", 0, "--threads", 1)[1]
    programs.close()


@pytest.fixture(scope="session")
def telling():
    """The address of a server that tells what it was asked, and answers as it is told."""
    server = compat.Server()
    yield f"{server.host}:{server.port}"
    server.close()


@pytest.fixture
def client(interop_address):
    """A connection to it of the test's own, frame by frame."""
    with Client(interop_address, settings={}) as client:
        yield client


@pytest.fixture
def serve(start):
    """Starts a server of the RPC layer with limits of its own, given by name; answers with its address."""

    def serve(**limits):
        words = [word for name, value in limits.items() for word in ("--limit", f"{name}={value}")]
        return start("interop-server", "--port", 0, "--threads", 1, *words)[1]

    return serve


@pytest.fixture(scope="session")
def product(tmp_path_factory):
    """One product for all tests that leave it as they found it, but for orders of their own."""
    words = ["--limit", "automaticRefundDelay=0.05", "--limit", "maxAutomaticRefundAttempts=3"]
    with Product(tmp_path_factory.mktemp("product"), words=words) as product:
        yield product
        product.check()


@pytest.fixture(scope="session")
def feed(product):
    feed = Feed(product.staff("manager"))
    yield feed
    feed.close()


@pytest.fixture(scope="session")
def scenes(product, feed):
    """Ways to orders, invoices and payments in the state that a test begins with."""
    return Scenes(product, feed)


@pytest.fixture(scope="module")
def cast(product, scenes):
    """Callers by what they may."""
    cast = Cast(product, scenes)
    yield cast
    cast.close()


@pytest.fixture
def held(product):
    """Payments stay PENDING until they are confirmed, within the test."""
    with product.behaving(payment="HOLD"):
        yield product


@pytest.fixture
def the_books_agree(product):
    """After the test, the books of the orders that it made agree."""
    known = books.orders(product).keys()
    yield
    books.check(product, since=known)


@pytest.fixture(scope="session")
def fragile(tmp_path_factory):
    """One product for the tests that kill, stop and freeze its parts, and mend it again."""
    with FragileProduct(tmp_path_factory.mktemp("fragile")) as product:
        yield product
        product.check()


@pytest.fixture(scope="session")
def follower(fragile):
    """The manager's stream from the fragile product, resumed through everything."""
    follower = Follower(fragile.staff("manager"))
    yield follower
    follower.close()
