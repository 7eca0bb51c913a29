"""Calls as a client makes them, and refusals as a client reads them."""

import concurrent.futures
import contextlib
import threading
import time
import uuid

import grpc
import pytest
from google.rpc import error_details_pb2
from grpc_status import rpc_status
from schema import METHODS


# Reasons that any guarded method may give, or any mutation; its own are in its contract.
EVERYWHERE = {
    "TOKEN_MALFORMED", "TOKEN_INVALID", "TOKEN_EXPIRED", "SESSION_ENDED", "PERMISSION_MISSING", "DATABASE_UNAVAILABLE",
    "IDEMPOTENCY_KEY_REUSED", "CONTENTION", "PAYMENT_LINK_INVALID", "API_KEY_INVALID", "CLIENT_CERTIFICATE_REQUIRED", "SCOPE_MISSING",
    "RATE_LIMITED"}


class Refused(Exception):
    """The status that a call ended with, and the details of google.rpc that came along."""

    def __init__(self, error):
        self.code = error.code()
        self.message = error.details()
        info, bad, localized, retry = (
            error_details_pb2.ErrorInfo(), error_details_pb2.BadRequest(), error_details_pb2.LocalizedMessage(),
            error_details_pb2.RetryInfo())
        status = rpc_status.from_call(error)
        for detail in status.details if status else []:
            for known in (info, bad, localized, retry):
                detail.Unpack(known)
        self.reason = info.reason
        self.info = dict(info.metadata)
        # The paths of the fields at fault.
        self.fields = [violation.field for violation in bad.field_violations]
        # In seconds; 0 for none.
        self.retry_delay = retry.retry_delay.ToTimedelta().total_seconds()
        self.locale, self.text = localized.locale, localized.message
        super().__init__(f"{self.code.name} {self.reason} {self.message} {self.fields or ''}")


@contextlib.contextmanager
def refuses(code, reason=None):
    """The block is refused with this status, by its name, and this reason; yields what pytest caught."""
    with pytest.raises(Refused) as caught:
        yield caught
    assert caught.value.code.name == code, caught.value
    if reason is not None:
        assert caught.value.reason == reason, caught.value


def together(calls):
    """Runs calls at once, each on a thread; answers with the results and the errors."""
    with concurrent.futures.ThreadPoolExecutor(len(calls)) as pool:
        futures = [pool.submit(call) for call in calls]
    errors = [future.exception() for future in futures if future.exception()]
    return [future.result() for future in futures if not future.exception()], errors


def send(channel, method, request, metadata=()):
    """One answer of a method to a message, or Refused, for a reason that its contract names; of a stream, its first message."""
    try:
        answer = method.stub(channel)(request, metadata=list(metadata), timeout=20)
        if not method.descriptor.server_streaming:
            return answer
        first = next(answer)
        answer.cancel()
        return first
    except grpc.RpcError as error:
        refused = Refused(error)
        assert refused.reason in {"", *EVERYWHERE, *method.contract.error_reasons}, f"{method} does not name {refused.reason}"
        raise refused from None


def send_bytes(channel, path, request, metadata=()):
    """What a path answers to bytes that need not be a message."""
    try:
        return channel.unary_unary(path, lambda raw: raw, lambda raw: raw)(request, metadata=list(metadata), timeout=20)
    except grpc.RpcError as error:
        raise Refused(error) from None


class AccessToken:
    """The token of a session, which is exchanged for a new one in time, so that a run may last."""

    def __init__(self, nobody, opened):
        self._nobody = nobody
        self._lock = threading.Lock()
        self._take(opened)

    def _take(self, session):
        self._access, self._refresh, self._end = session.access_token, session.refresh_token, session.expire_time.seconds

    def __call__(self):
        with self._lock:
            if time.time() > self._end - 300:
                self._take(self._nobody.sessions.RefreshSession(refresh_token=self._refresh).session)
            return self._access


class Session:
    """Somebody signed in, the bearer of a secret, or nobody. `session.invoices.GetInvoice(invoice_id=…)` answers with the message or raises Refused.

    Mutations carry a new idempotency key unless `key` is given; `language` is sent as accept-language.
    """

    def __init__(self, channel, token=None, principal=""):
        self.channel = channel
        self._token = token
        self.principal = principal
        self.sessions = _Service(self, "access.v1.SessionService")
        self.api_keys = _Service(self, "access.v1.ApiKeyService")
        self.employees = _Service(self, "access.v1.EmployeeService")
        self.roles = _Service(self, "access.v1.RoleService")
        self.organizations = _Service(self, "access.v1.OrganizationService")
        self.audit = _Service(self, "access.v1.AuditService")
        self.catalog = _Service(self, "marketplace.v1.CatalogService")
        self.price_lists = _Service(self, "marketplace.v1.PriceListService")
        self.categories = _Service(self, "marketplace.v1.CategoryService")
        self.legal_entities = _Service(self, "marketplace.v1.LegalEntityService")
        self.partners = _Service(self, "marketplace.v1.PartnerService")
        self.customers = _Service(self, "marketplace.v1.CustomerService")
        self.orders = _Service(self, "marketplace.v1.OrderService")
        self.tasks = _Service(self, "marketplace.v1.OrderTaskService")
        self.chat = _Service(self, "marketplace.v1.OrderChatService")
        self.invoices = _Service(self, "billing.v1.InvoiceService")
        self.payments = _Service(self, "billing.v1.PaymentService")
        self.ledger = _Service(self, "billing.v1.LedgerService")
        self.payment_links = _Service(self, "billing.v1.PaymentLinkService")
        self.refunds = _Service(self, "refunds.v1.RefundService")
        self.notifications = _Service(self, "notifications.v1.NotificationService")
        self.devices = _Service(self, "notifications.v1.DeviceService")
        self.deliveries = _Service(self, "notifications.v1.DeliveryService")
        self.partner_orders = _Service(self, "partners.v1.PartnerOrderService")
        self.partner_catalog = _Service(self, "partners.v1.PartnerCatalogService")

    @property
    def token(self):
        return self._token() if callable(self._token) else self._token

    @token.setter
    def token(self, token):
        self._token = token

    def through(self, channel):
        """The same session on another connection."""
        return Session(channel, self._token, self.principal)

    def metadata(self, key=None, language=None):
        pairs = []
        if self.token:
            pairs.append(("authorization", f"Bearer {self.token}"))
        if key:
            pairs.append(("idempotency-key", key))
        if language:
            pairs.append(("accept-language", language))
        return pairs

    def send(self, method, request, key=None, language=None):
        if method.contract.requires_idempotency_key and key is None:
            key = str(uuid.uuid4())
        return send(self.channel, method, request, self.metadata(key, language))

    def subscribe(self, seconds=20, **fields):
        """The stream of events, until it is cancelled or its time is over."""
        method = METHODS["notifications.v1.NotificationService/Subscribe"]
        return method.stub(self.channel)(method.request(**fields), metadata=self.metadata(), timeout=seconds)


class _Service:
    def __init__(self, session, name):
        self._session = session
        self._name = name

    def __getattr__(self, name):
        method = METHODS[f"{self._name}/{name}"]

        def call(key=None, language=None, **fields):
            return self._session.send(method, method.request(**fields), key, language)

        return call
