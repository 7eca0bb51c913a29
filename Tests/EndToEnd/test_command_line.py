"""`marketplace` with profiles: signing in and out, tokens that several programs renew, schemas and answers for people, a watch that resumes."""

import concurrent.futures
import contextlib
import json
import os
import pathlib
import pty
import re
import select
import stat
import subprocess
import termios
import time
import uuid

import pytest
from certificates import Authority
from conftest import BIN
from demo import ANNA, CLEANING, CLEANING_BY_AREA, NORTH, PASSWORD
from faults import FragileProduct, eventually
from product import Product

STAFF = ["--organization", NORTH, "--client-id", "crm"]


class User:
    """Somebody at a shell, with a home of their own and the demo's password in PASSWORD."""

    def __init__(self, folder, server):
        self.server = server
        self.config = pathlib.Path(folder) / "config"
        self.environment = {
            **os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(self.config), "PASSWORD": PASSWORD, "LANG": "C",
            "LC_ALL": "", "LC_MESSAGES": ""}

    def command(self, *words):
        return [str(BIN / "marketplace"), *map(str, words)]

    def run(self, *words, **environment):
        return subprocess.run(
            self.command(*words), capture_output=True, text=True, timeout=60, env={**self.environment, **environment},
            stdin=subprocess.DEVNULL, start_new_session=True)

    def says(self, *words, **environment):
        """The output of a command that goes well."""
        done = self.run(*words, **environment)
        assert done.returncode == 0, (done.stdout, done.stderr)
        return done.stdout

    def fails(self, status, *words, **environment):
        """The errors of a command that ends with this status."""
        done = self.run(*words, **environment)
        assert done.returncode == status, (done.returncode, done.stdout, done.stderr)
        return done.stderr

    def login(self, login="manager", profile="default", server=None):
        return self.says(
            "login", "--server", server or self.server, *STAFF, "--login", login, "--password-env", "PASSWORD", "--profile", profile)

    def path(self, profile="default"):
        return self.config / "marketplace" / f"{profile}.json"

    def profile(self, name="default"):
        return json.loads(self.path(name).read_text())

    def expire(self, name="default"):
        """As if the access token's minutes had passed."""
        profile = self.profile(name)
        profile["session"]["expireTime"] = "2020-01-01T00:00:00Z"
        self.path(name).write_text(json.dumps(profile))

    @contextlib.contextmanager
    def watching(self, *words):
        """A watch that runs, and the lines that it has printed, which `eventually` looks into."""
        path = self.config.parent / f"watch-{uuid.uuid4()}"
        with open(path, "w") as output, open(f"{path}.errors", "w") as errors:
            process = subprocess.Popen(
                self.command("watch", *words), stdout=output, stderr=errors, stdin=subprocess.DEVNULL, env=self.environment)
        watch = Watch(process, path)
        try:
            yield watch
        finally:
            process.terminate()
            process.wait(timeout=20)


class Watch:
    def __init__(self, process, path):
        self.process, self._path = process, path

    @property
    def output(self):
        return self._path.read_text()

    @property
    def errors(self):
        return pathlib.Path(f"{self._path}.errors").read_text()

    def wait_for(self, order):
        eventually(lambda: f"№ {order.number}: order created" in self.output, f"order {order.number} is printed", 30)

    def heard(self, order):
        return self.output.count(f"№ {order.number}: order created")


@pytest.fixture
def user(product, tmp_path):
    return User(tmp_path, product.address)


# Signing in.


def test_a_profile_says_the_server_and_who_calls(user):
    assert "as manager (CRM); profile 'default'" in user.login()
    orders = json.loads(user.says("call", "OrderService/ListOrders", "--data", '{"pageSize": 1}'))
    assert orders.keys() <= {"orders", "nextPageToken", "totalCount"}
    user.login("master", profile="other")
    assert user.profile("other")["login"] == "master" and user.profile()["login"] == "manager"
    assert json.loads(user.says("list", "SessionService", "--profile", "other").splitlines()[0])["name"] == "RequestCode"


def test_neither_a_password_nor_a_secret_is_kept_and_only_the_owner_may_read(user):
    user.login()
    folder = user.path().parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for path in folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
        assert PASSWORD not in path.read_text()


def test_a_profile_that_others_may_read_is_refused_with_what_to_run(user):
    user.login()
    user.path().chmod(0o644)
    for command in (["call", "OrderService/ListOrders"], ["watch"], ["logout"]):
        assert f"run: chmod 600 {user.path()}" in user.fails(1, *command)
    user.path().chmod(0o600)
    user.says("call", "OrderService/ListOrders")


def test_a_resident_signs_in_by_the_code(user, product):
    user.says(
        "login", "--server", user.server, "--organization", NORTH, "--client-id", "resident-app", "--phone", "+79110000002",
        "--code-from-sandbox", product.sandbox_address, "--profile", "boris")
    user.says("call", "OrderService/ListOrders", "--profile", "boris")
    assert user.profile("boris")["phone"] == "+79110000002"


class Terminal:
    """A command at a terminal of its own; `shown` is what stands there so far."""

    def __init__(self, user, *words):
        command = user.command(*words)
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            os.execve(command[0], command, user.environment)
        self.shown = b""

    @property
    def echoes(self):
        return bool(termios.tcgetattr(self.descriptor)[3] & termios.ECHO)

    def wait_for(self, text):
        while text.encode() not in self.shown:
            assert select.select([self.descriptor], [], [], 30)[0], self.shown
            try:
                self.shown += os.read(self.descriptor, 4096)
            except OSError:
                break
        assert text.encode() in self.shown, self.shown

    def type(self, line):
        os.write(self.descriptor, line.encode() + b"\n")

    def end(self):
        """The command's exit status."""
        status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        os.close(self.descriptor)
        return status


def test_the_terminal_asks_for_the_password_and_does_not_show_it(user):
    terminal = Terminal(user, "login", "--server", user.server, *STAFF, "--login", "manager")
    terminal.wait_for("Password of manager: ")
    assert not terminal.echoes
    terminal.type(PASSWORD)
    terminal.wait_for("signed in")
    assert terminal.end() == 0
    assert PASSWORD.encode() not in terminal.shown
    # Without a terminal it says what else there is.
    assert "--password-env" in user.fails(1, "login")


def test_the_terminal_asks_a_resident_for_the_code_once_it_was_sent(user, product):
    phone = "+79110000001"
    terminal = Terminal(
        user, "login", "--server", user.server, "--organization", NORTH, "--client-id", "resident-app", "--phone", phone)
    terminal.wait_for(f"Code sent to {phone}: ")
    assert terminal.echoes
    terminal.type(product.code_sent_to(phone))
    terminal.wait_for("signed in")
    assert terminal.end() == 0
    assert user.profile()["phone"] == phone


def test_a_wrong_password_is_unauthenticated_with_the_text_for_people(user):
    words = ["login", "--server", user.server, *STAFF, "--login", f"nobody-{uuid.uuid4()}", "--password-env", "PASSWORD"]
    assert "UNAUTHENTICATED CREDENTIALS_REJECTED: " in user.fails(80, *words)
    assert "  Неверные данные для входа" in user.fails(80, *words, "--language", "ru")
    assert "  Неверные данные для входа" in user.fails(80, *words, LANG="ru_RU.UTF-8")
    assert not user.path().exists()


def test_profiles_are_listed_with_whether_they_are_signed_in_and_without_tokens(user):
    assert user.says("profiles", "--output", "json") == ""
    user.login()
    user.login(profile="other")
    user.says("logout", "--profile", "other")
    user.path("broken").write_text("{")
    user.path("broken").chmod(0o644)
    said = user.says("profiles", "--output", "json")
    broken, default, other = map(json.loads, said.splitlines())
    one = {"server": user.server, "organization": "severny-kvartal", "who": "manager"}
    assert default == {"profile": "default", **one, "isSignedIn": True}
    assert other == {"profile": "other", **one, "isSignedIn": False}
    assert broken["profile"] == "broken" and "chmod 600" in broken["problem"]
    table = user.says("profiles", "--output", "table").splitlines()
    assert re.fullmatch(r"default +\S+ +severny-kvartal +manager +signed in", table[-2].strip()), table


def test_logging_out_ends_the_session_at_the_server(user):
    user.login()
    session = user.profile()["session"]
    user.says("logout")
    assert "session" not in user.profile()
    user.says("logout")
    said = user.fails(80, "call", "OrderService/ListOrders")
    assert "sign in: marketplace login --profile default" in said
    assert "marketplace login --profile default" in user.fails(1, "watch")
    # What was kept elsewhere is worth nothing.
    token = f"authorization: Bearer {session['accessToken']}"
    assert "UNAUTHENTICATED" in user.fails(80, "call", "OrderService/ListOrders", "--server", user.server, "--header", token)
    # What is left of the profile signs in again.
    user.says("login", "--password-env", "PASSWORD")
    user.says("call", "OrderService/ListOrders")


def test_signing_in_anew_ends_the_session_before(user):
    user.login()
    old = user.profile()["session"]
    user.login()
    token = f"authorization: Bearer {old['accessToken']}"
    user.fails(80, "call", "OrderService/ListOrders", "--server", user.server, "--header", token)
    user.says("call", "OrderService/ListOrders")


# Staying signed in.


def test_programs_that_renew_one_session_at_once_all_go_on(user):
    user.login()
    for _ in range(3):
        before = user.profile()["session"]
        user.expire()
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            done = list(pool.map(lambda _: user.run("call", "OrderService/ListOrders"), range(4)))
        assert [one.returncode for one in done] == [0] * 4, [one.stderr for one in done]
        after = user.profile()["session"]
        assert before["refreshToken"] != after["refreshToken"]
        assert stat.S_IMODE(user.path().stat().st_mode) == 0o600


def test_a_session_that_the_server_does_not_take_any_more_says_what_to_do(user, product):
    user.login()
    profile = user.profile()
    profile["session"]["refreshToken"] = "A" * 40
    user.path().write_text(json.dumps(profile))
    user.expire()
    assert "REFRESH_TOKEN_REJECTED" in user.fails(80, "call", "OrderService/ListOrders")


def test_a_token_that_expired_by_the_servers_clock_alone_is_renewed(user):
    user.login()
    profile = user.profile()
    # Signed by nobody: as after a change of the key.
    head, _, signature = profile["session"]["accessToken"].rpartition(".")
    profile["session"]["accessToken"] = f"{head}.{signature[::-1]}"
    user.path().write_text(json.dumps(profile))
    user.says("call", "OrderService/ListOrders")
    assert user.profile()["session"]["accessToken"] != profile["session"]["accessToken"]


# What is shown.


def test_a_method_is_described_with_its_contract(user):
    described = user.says("describe", "InvoiceService/ActivateInvoice", "--server", user.server, "--output", "table")
    assert re.search(r"// Callers: CRM with .*P11 EDIT_INVOICES", described) and "Needs an idempotency-key." in described
    assert re.search(r"// Errors: .*INVOICE", described) and "(contract.v1.method)" not in described
    words = user.says("describe", "access.v1.PhoneCredential", "--server", user.server, "--output", "table")
    assert "  string phone = 1;  // 8…16 characters; secret\n" in words
    method = json.loads(user.says("describe", "InvoiceService/ActivateInvoice", "--server", user.server))["methods"][0]
    assert method["contract"]["requiresIdempotencyKey"] and method["contract"]["access"][0]["application"] == "CRM"


def test_every_service_and_method_of_the_server_is_listed_and_described(user):
    services = [json.loads(line)["service"] for line in user.says("list", "--server", user.server).splitlines()]
    assert "billing.v1.InvoiceService" in services
    table = user.says("list", "--server", user.server, "--output", "table").splitlines()
    assert table[0].split() == ["SERVICE", "METHODS"] and len(table) == len(services) + 1
    for service in services:
        described = user.says("describe", service, "--server", user.server, "--output", "table")
        assert f"service {service} {{" in described and "contract.v1" not in described
    methods = user.says("list", "InvoiceService", "--server", user.server, "--output", "table").splitlines()
    assert methods[0].split() == ["METHOD", "REQUEST", "RESPONSE", "CALLERS", "KEY"]
    assert any(re.match(r"ActivateInvoice .* CRM.* yes$", line) for line in methods)


def test_a_list_is_a_table_and_one_thing_is_names_and_values(user, scenes):
    scenes.cleaning()
    order = scenes.cleaning()
    user.login()
    rows = user.says("call", "OrderService/ListOrders", "--data", '{"pageSize": 3}', "--output", "table").splitlines()
    assert rows[0].startswith("ID ") and "STATE" in rows[0] and len(rows) >= 3
    one = user.says(
        "call", "OrderService/GetOrder", "--data", json.dumps({"orderId": order.id}), "--output", "table").splitlines()
    assert re.fullmatch(rf"order.id +{order.id}", one[0])
    assert any(re.fullmatch(r"order.state +IN_PROGRESS", line) for line in one)


@pytest.mark.parametrize("language, text", [("ru", "найден"), ("en", "")])
def test_an_error_has_its_reason_its_fields_and_its_text(user, language, text):
    user.login()
    absent = json.dumps({"orderId": str(uuid.uuid4())})
    said = user.fails(69, "call", "OrderService/GetOrder", "--data", absent, "--language", language).lower()
    assert said.startswith("not_found order_not_found: ") and text in said
    wrong = user.fails(67, "call", "OrderService/ListOrders", "--data", '{"pageSize": -1}', "--language", language)
    assert wrong.startswith("INVALID_ARGUMENT") and "\n  page_size: " in wrong


def test_what_is_not_said_is_a_usage_error(user):
    for words in (["call", "A/B"], ["list"], ["describe", "X"], ["watch"], ["login"]):
        assert "--server" in user.fails(64, *words)
    assert "there is no profile 'north'; marketplace login" in user.fails(1, "list", "--profile", "north")
    assert user.fails(78, "list", "--server", "127.0.0.1:1").startswith("UNAVAILABLE")


# Watching.


@pytest.fixture(scope="module")
def breakable(tmp_path_factory):
    with FragileProduct(tmp_path_factory.mktemp("watched")) as product:
        yield product


def new_order(product):
    return product.staff("dispatcher").orders.CreateOrder(
        service_id=CLEANING, customer_id=ANNA, items=[{"option_id": CLEANING_BY_AREA, "quantity": {"thousandths": 1000}}]).order


def test_a_watch_goes_on_after_a_restart_of_the_server_and_of_itself(breakable, tmp_path):
    user = User(tmp_path, breakable.address)
    user.login()
    with user.watching("--resume") as watch:
        eventually(lambda: (user.config / "marketplace/default.cursor").exists(), "the stream is open", 30)
        assert "watch.lock: another program holds this lock" in user.fails(1, "watch", "--resume")
        first = new_order(breakable)
        watch.wait_for(first)
        breakable.server.kill()
        eventually(lambda: "Connection lost" in watch.errors, "the loss is told", 30)
        breakable.start_server()
        second = new_order(breakable)
        watch.wait_for(second)
    third = new_order(breakable)
    with user.watching("--resume") as watch:
        watch.wait_for(third)
        assert (watch.heard(first), watch.heard(third)) == (0, 1)
    with user.watching() as watch:
        eventually(lambda: "Watching as manager" in watch.errors, "it watches", 30)
        assert watch.heard(third) == 0


def test_a_cursor_that_has_expired_is_told_and_the_watch_goes_on_from_now(tmp_path):
    words = ["--limit", "eventRetention=2", "--limit", "retentionInterval=0.05"]
    with Product(tmp_path, words=words) as product:
        user = User(tmp_path, product.address)
        user.login()
        cursor = user.config / "marketplace/default.cursor"
        with user.watching("--resume"):
            eventually(cursor.exists, "the stream is open", 30)
        old, order = cursor.read_text(), new_order(product)
        eventually(lambda: product.database.rows("SELECT count(*) FROM outbox") == [("0",)], "old events are gone", 40)
        with user.watching("--resume") as watch:
            eventually(lambda: "CURSOR_EXPIRED" in watch.errors, "it says so", 30)
            eventually(lambda: cursor.read_text() != old, "it goes on", 30)
            watch.wait_for(new_order(product))
            assert watch.heard(order) == 0 and watch.process.poll() is None


# Completions.


@pytest.mark.parametrize("shell, words", [
    ("bash", ["complete -o filenames -F", "describe"]), ("zsh", ["#compdef marketplace", "describe"]),
    ("fish", ["complete -c 'marketplace'", "describe"])])
def test_each_shell_has_its_completions(user, shell, words):
    script = user.says("--generate-completion-script", shell)
    assert all(word in script for word in words), script[:2000]


def test_bash_completes_commands_options_formats_and_profiles(user, tmp_path):
    user.login(profile="north")
    script = tmp_path / "marketplace.bash"
    script.write_text(user.says("--generate-completion-script", "bash"))
    subprocess.run(["bash", "-n", script], check=True, timeout=20)

    def completions(*words):
        asked = f"""
            source {script}
            COMP_WORDS=({' '.join(words)} '') COMP_CWORD={len(words)} COMP_LINE='{' '.join(words)} ' COMP_POINT={len(' '.join(words)) + 1}
            function=$(complete -p marketplace | sed 's/.*-F \\([^ ]*\\).*/\\1/')
            $function marketplace '' {words[-1]}
            printf '%s\\n' "${{COMPREPLY[@]}}" """
        done = subprocess.run(
            ["bash", "--norc", "-c", asked], capture_output=True, text=True, timeout=60,
            env={**user.environment, "PATH": f"{BIN}:{os.environ['PATH']}"})
        return [word.strip() for word in done.stdout.split()]

    assert {"call", "list", "describe", "login", "logout", "watch", "story"} <= set(completions("marketplace"))
    assert {"json", "table"} == set(completions("marketplace", "list", "--output"))
    assert completions("marketplace", "call", "--profile") == ["north"]


# TLS.


def test_through_mutual_tls_a_profile_works_from_any_directory_and_the_story_goes_well(tmp_path):
    authority = Authority(tmp_path)
    certificate, key = authority.files("server", "127.0.0.1")
    mine, my_key = authority.files("mine")
    words = ["--tls-cert", certificate, "--tls-key", key, "--client-ca", authority.file]
    with Product(tmp_path, words=words) as product:
        user = User(tmp_path, product.address)
        login = ["login", "--server", product.address, *STAFF, "--login", "manager", "--password-env", "PASSWORD"]
        assert "certificate required" in user.fails(78, *login, "--tls-ca", authority.file)
        tls = ["--tls-ca", authority.file.name, "--tls-cert", mine.name, "--tls-key", my_key.name]
        done = subprocess.run(
            user.command(*login, *tls), cwd=tmp_path, env=user.environment, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        assert user.profile()["tls"] == {
            "authorities": str(authority.file), "certificate": str(mine), "key": str(my_key)}
        user.says("call", "OrderService/ListOrders")
        user.expire()
        user.says("call", "OrderService/ListOrders")
        secured = ["--tls-ca", authority.file, "--tls-cert", mine, "--tls-key", my_key]
        user.says("story", "--server", product.address, *secured, "--sandbox", product.sandbox_address)
