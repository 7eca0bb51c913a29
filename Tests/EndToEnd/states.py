"""Names of the schemas' enums without their prefixes: `Invoice.PAID_ONLINE`, `Payment.SUCCEEDED`."""

import types

from schema import module


def _names(file, enum, prefix):
    values = getattr(module(file), enum).items()
    return types.SimpleNamespace(**{name.removeprefix(prefix): number for name, number in values})


Invoice = _names("billing.v1.invoice_pb2", "InvoiceState", "INVOICE_STATE_")
InvoiceAction = _names("billing.v1.invoice_pb2", "InvoiceAction", "INVOICE_ACTION_")
Payment = _names("billing.v1.payment_pb2", "PaymentState", "PAYMENT_STATE_")
Refund = _names("refunds.v1.refund_pb2", "RefundState", "REFUND_STATE_")
RefundRequest = _names("refunds.v1.refund_pb2", "RefundRequestState", "REFUND_REQUEST_STATE_")
Order = _names("marketplace.v1.order_pb2", "OrderState", "ORDER_STATE_")
Approval = _names("marketplace.v1.order_pb2", "ApprovalState", "APPROVAL_STATE_")
RefundRequestAction = _names("refunds.v1.refund_pb2", "RefundRequestAction", "REFUND_REQUEST_ACTION_")
RefundAction = _names("refunds.v1.refund_pb2", "RefundAction", "REFUND_ACTION_")
OrderAction = _names("marketplace.v1.order_pb2", "OrderAction", "ORDER_ACTION_")
Event = _names("notifications.v1.notification_pb2", "EventKind", "EVENT_KIND_")
Application = _names("contract.v1.contract_pb2", "Application", "APPLICATION_")
Record = _names("sandbox.v1.sandbox_pb2", "RecordState", "RECORD_STATE_")
