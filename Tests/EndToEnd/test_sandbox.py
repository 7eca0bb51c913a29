"""The payment provider's and SMS centre's stand-in as a process: what it does on the wire, and what it remembers when it is killed."""

import signal
import socket
import subprocess
import time
import uuid

import grpc
import pytest
from conftest import BIN
from google.rpc import error_details_pb2
from grpc_status import rpc_status


class Sandbox:
    """A running sandbox-provider with its three clients."""

    def __init__(self, process, address, api, stubs):
        self.process = process
        self.api = api
        self.channel = grpc.insecure_channel(address)
        self.payments = stubs.PaymentProviderServiceStub(self.channel)
        self.control = stubs.ControlServiceStub(self.channel)
        self.sms = stubs.SmsCentreServiceStub(self.channel)

    def pay(self, key, amount=1000, method="sbp", **fields):
        request = self.api.CreatePaymentRequest(key=key, amount_minor_units=amount, currency_code="RUB", method=method, **fields)
        return self.payments.CreatePayment(request, timeout=10).payment

    def payment(self, key):
        return self.payments.GetPayment(self.api.GetPaymentRequest(key=key), timeout=10).payment

    def refund(self, key, payment_key, amount):
        request = self.api.CreateRefundRequest(key=key, payment_key=payment_key, amount_minor_units=amount)
        return self.payments.CreateRefund(request, timeout=10).refund

    def behave(self, **behaviour):
        self.control.SetBehaviour(self.api.SetBehaviourRequest(behaviour=self.api.Behaviour(**behaviour)), timeout=10)

    def records(self):
        return self.control.ListRecords(self.api.ListRecordsRequest(), timeout=10)

    def settled(self, key):
        """Asks until the payment is no longer pending."""
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            payment = self.payment(key)
            if payment.state != self.api.RECORD_STATE_PENDING:
                return payment
        raise AssertionError(f"{key} is pending still")

    def kill(self):
        self.channel.close()
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)


@pytest.fixture
def sandbox(start, stubs, tmp_path):
    """Starts a sandbox on the test's own state folder, again after each kill."""
    api, services = stubs("sandbox.v1.sandbox_pb2"), stubs("sandbox.v1.sandbox_pb2_grpc")
    started = []

    def run(*arguments):
        process, address = start("sandbox-provider", "--port", 0, "--state", tmp_path / "made" / "state", *arguments)
        started.append(Sandbox(process, address, api, services))
        return started[-1]

    yield run
    for each in started:
        each.channel.close()


@pytest.fixture
def key():
    return str(uuid.uuid4())


def details(error, kind):
    """The first detail of a kind that an error carries."""
    for detail in rpc_status.from_call(error.value).details:
        found = kind()
        if detail.Unpack(found):
            return found
    raise AssertionError(f"no {kind.DESCRIPTOR.full_name}")


def reason(error):
    return details(error, error_details_pb2.ErrorInfo).reason


def test_a_payment_settles_though_its_provider_was_killed(sandbox, key):
    first = sandbox()
    first.behave(payment="PAYMENT_BEHAVIOUR_CONFIRM", delay_milliseconds=1500)
    created = first.pay(key)
    first.kill()
    second = sandbox()
    settled = second.settled(key)
    assert created.state == second.api.RECORD_STATE_PENDING
    assert settled.state == second.api.RECORD_STATE_SUCCEEDED
    assert (settled.id, settled.settle_time_microseconds) == (created.id, created.settle_time_microseconds)
    assert time.time() * 1e6 >= created.settle_time_microseconds
    assert second.pay(key).id == created.id


def test_every_answered_creation_and_the_behaviour_outlive_a_kill(sandbox):
    first = sandbox("--delay-ms", 0)
    for number in range(20):
        first.pay(f"payment-{number}")
        first.refund(f"refund-{number}", f"payment-{number}", number + 1)
    first.behave(payment="PAYMENT_BEHAVIOUR_HOLD", delay_milliseconds=7, refund="REFUND_BEHAVIOUR_DECLINE")
    before = first.records()
    first.kill()
    after = sandbox("--delay-ms", 5).records()
    assert after == before
    assert len(after.payments) == len(after.refunds) == 20
    assert after.behaviour.delay_milliseconds == 7


def test_a_saved_card_pays_and_is_forgotten_though_its_provider_is_killed_between(sandbox, key):
    first = sandbox("--delay-ms", 0)
    card = first.pay(key, method="card", save_card=True).card
    first.kill()
    second = sandbox("--delay-ms", 0)
    assert second.payment(key).card == card and len(card.last_four) == 4
    assert second.pay("again", method="card", card_token=card.token).state == second.api.RECORD_STATE_SUCCEEDED
    second.behave(saved_cards_expired=True)
    assert second.pay("expired", method="card", card_token=card.token).state == second.api.RECORD_STATE_DECLINED
    second.payments.ForgetCard(second.api.ForgetCardRequest(token=card.token), timeout=10)
    second.kill()
    third = sandbox()
    assert not third.payment(key).HasField("card")
    with pytest.raises(grpc.RpcError) as error:
        third.pay("forgotten", method="card", card_token=card.token)
    assert error.value.code() == grpc.StatusCode.FAILED_PRECONDITION and reason(error) == "CARD_UNKNOWN"
    assert card.token not in error.value.details()


def test_a_key_is_a_payment_of_one_amount(sandbox, key):
    provider = sandbox()
    assert provider.pay(key).id == provider.pay(key).id
    with pytest.raises(grpc.RpcError) as error:
        provider.pay(key, 1001)
    assert error.value.code() == grpc.StatusCode.ALREADY_EXISTS
    assert reason(error) == "KEY_REUSED"
    assert [payment.amount_minor_units for payment in provider.records().payments] == [1000]


def test_a_payment_on_hold_ends_as_it_is_told(sandbox):
    provider = sandbox()
    provider.behave(payment="PAYMENT_BEHAVIOUR_HOLD")
    api = provider.api
    for each in ("confirmed", "declined", "cancelled"):
        provider.pay(each)
    provider.control.ConfirmPayment(api.ConfirmPaymentRequest(key="confirmed"), timeout=10)
    provider.control.DeclinePayment(api.DeclinePaymentRequest(key="declined"), timeout=10)
    provider.payments.CancelPayment(api.CancelPaymentRequest(key="cancelled"), timeout=10)
    late = provider.payments.CancelPayment(api.CancelPaymentRequest(key="confirmed"), timeout=10).payment
    assert late.state == api.RECORD_STATE_SUCCEEDED
    states = [payment.state for payment in provider.records().payments]
    assert states == [api.RECORD_STATE_SUCCEEDED, api.RECORD_STATE_DECLINED, api.RECORD_STATE_CANCELLED]


def test_refunds_stop_at_what_was_captured(sandbox, key):
    provider = sandbox("--delay-ms", 0)
    provider.pay(key)
    assert provider.refund("r1", key, 999).state == provider.api.RECORD_STATE_SUCCEEDED
    with pytest.raises(grpc.RpcError) as error:
        provider.refund("r2", key, 2)
    assert error.value.code() == grpc.StatusCode.FAILED_PRECONDITION
    assert reason(error) == "REFUND_EXCEEDS_CAPTURED"
    assert provider.payment(key).refunded_minor_units == 999


def test_a_withheld_answer_is_unavailable_and_its_payment_is_there(sandbox, key):
    provider = sandbox()
    provider.behave(answers_withheld=True)
    with pytest.raises(grpc.RpcError) as error:
        provider.pay(key)
    assert error.value.code() == grpc.StatusCode.UNAVAILABLE
    assert provider.settled(key).state == provider.api.RECORD_STATE_SUCCEEDED


@pytest.mark.parametrize("method, expected", [("payment", "PAYMENT_NOT_FOUND"), ("refund", "REFUND_NOT_FOUND")])
def test_what_nobody_created_is_not_found(sandbox, key, method, expected):
    provider = sandbox()
    with pytest.raises(grpc.RpcError) as error:
        if method == "payment":
            provider.payment(key)
        else:
            provider.payments.GetRefund(provider.api.GetRefundRequest(key=key), timeout=10)
    assert error.value.code() == grpc.StatusCode.NOT_FOUND
    assert reason(error) == expected


@pytest.mark.parametrize("name, amount, field", [("", 1000, "key"), ("a", 0, "amount_minor_units"), ("a", -1, "amount_minor_units")])
def test_an_invalid_payment_names_its_field(sandbox, name, amount, field):
    provider = sandbox()
    with pytest.raises(grpc.RpcError) as error:
        provider.pay(name, amount)
    assert error.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert [violation.field for violation in details(error, error_details_pb2.BadRequest).field_violations] == [field]


def test_a_message_sent_twice_and_through_a_kill_is_stored_once(sandbox, key):
    for _ in range(2):
        provider = sandbox()
        api = provider.api
        sms = api.Sms(key=key, phone="+79991234567", sender="УО", text="Код для входа: 123456")
        for _ in range(2):
            provider.sms.SendMessage(api.SendMessageRequest(message=sms), timeout=10)
        messages = provider.sms.ListMessages(api.ListMessagesRequest(phone="+79991234567"), timeout=10).messages
        assert [message.text for message in messages] == ["Код для входа: 123456"]
        provider.kill()


def test_a_state_folder_has_one_sandbox(sandbox, key, tmp_path):
    provider = sandbox()
    provider.pay(key)
    state = tmp_path / "made" / "state"
    second = subprocess.run(
        [BIN / "sandbox-provider", "--port", "0", "--state", state], capture_output=True, text=True, timeout=10
    )
    assert second.returncode == 1
    assert str(state) in second.stderr and "in use by another sandbox" in second.stderr
    assert second.stdout == ""
    assert provider.payment(key).key == key


def test_a_taken_port_is_a_clear_error_and_status_1(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = subprocess.run(
            [BIN / "sandbox-provider", "--port", str(port), "--state", tmp_path], capture_output=True, text=True, timeout=10
        )
    assert done.returncode == 1
    assert str(port) in done.stderr and "another program listens there" in done.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_to_end_is_followed_with_status_0(sandbox, key, number):
    provider = sandbox()
    provider.pay(key)
    provider.process.send_signal(number)
    assert provider.process.wait(10) == 0
