"""The rules of refunds by staff, by their numbers."""

import pytest
from calls import refuses, together
from demo import FAUCET, ROOM
from scenes import units
from states import Invoice, Payment, Refund

pytestmark = pytest.mark.usefixtures("the_books_agree")


def test_F37_money_taken_outside_is_not_refunded(scenes):
    order = scenes.cleaning()
    scenes.manager.invoices.MarkInvoicePaid(invoice_id=scenes.draft(order).id)
    with refuses("FAILED_PRECONDITION", "NOTHING_TO_REFUND"):
        scenes.refund(order)


def test_F38_F41_R10_a_full_refund_gives_back_every_payment_of_the_order_through_itself(scenes):
    order = scenes.cleaning()
    _, first = scenes.paid(order)
    _, second = scenes.paid(order, item=FAUCET, quantity=1)
    refund = scenes.refund(order)
    assert (refund.state, refund.amount.minor_units) == (Refund.SUCCEEDED, 311_000)
    parts = [(part.payment_id, part.amount.minor_units, part.state) for part in refund.parts]
    assert parts == [
        (first.id, 126_000, Refund.SUCCEEDED), (second.id, 185_000, Refund.SUCCEEDED)]
    assert [invoice.state for invoice in scenes.invoices(order)] == [Invoice.REFUNDED, Invoice.REFUNDED]
    assert [payment.refunded.minor_units for payment in scenes.payments(order)] == [126_000, 185_000]
    assert scenes.order(order).refunded.minor_units == 311_000


def test_a_partners_commission_goes_back_with_the_whole_refund(scenes):
    order, _ = scenes.paid_water(bottles=3)
    assert scenes.refund(order).amount.minor_units == 105_000


def test_a_partners_commission_goes_back_pro_rata_with_a_part(scenes):
    order, invoice = scenes.paid_water(bottles=3)
    choice = {"invoice_line_id": invoice.lines[0].id, "quantity": units(1)}
    assert scenes.refund(order, "PARTIAL", lines=[choice]).amount.minor_units == 35_000


def test_F39_a_partial_refund_gives_back_stated_tariff_times_stated_quantity_of_the_picked_lines(scenes):
    order = scenes.cleaning()
    draft = scenes.line(scenes.draft(order, ROOM, 40), FAUCET, 1)
    scenes.manager.invoices.ActivateInvoice(invoice_id=draft.id)
    scenes.pay(draft.id)
    choice = {"invoice_line_id": draft.lines[0].id, "quantity": {"thousandths": 12_345}, "tariff": {"ten_thousandths": 900_001}}
    refund = scenes.refund(order, "PARTIAL", lines=[choice])
    assert refund.amount.minor_units == 111_105  # 12.345 × 90.0001 = 1 111.0512…
    invoice = scenes.invoice(draft.id)
    assert (invoice.state, invoice.refunded.minor_units) == (Invoice.PARTIALLY_REFUNDED, 111_105)
    assert [line.refunded.minor_units for line in invoice.lines] == [111_105, 0]


def test_F39_a_line_with_neither_tariff_nor_quantity_gives_back_its_net(scenes):
    order = scenes.cleaning()
    invoice, _ = scenes.paid(order, discount={"basis_points": 3333})
    refund = scenes.refund(order, "PARTIAL", lines=[{"invoice_line_id": invoice.lines[0].id}])
    assert refund.amount.minor_units == invoice.lines[0].net.minor_units == 84_004


def test_F39_more_than_the_lines_own_tariff_quantity_or_net_is_refused(scenes):
    order = scenes.cleaning()
    invoice, _ = scenes.paid(order, discount={"basis_points": 1000})  # 3 × 420 ₽ − 10 % = 1 134 ₽
    line = {"invoice_line_id": invoice.lines[0].id}
    before = scenes.everything(order)
    for stated in (
        {"tariff": {"ten_thousandths": 4_200_001}, "quantity": {"thousandths": 1}}, {"quantity": {"thousandths": 3_001}},
        {"quantity": units(3)}, {"tariff": {"ten_thousandths": 3_780_034}, "quantity": units(3)},
    ):
        fields = {"order_id": order.id, "kind": "REFUND_KIND_PARTIAL", "lines": [{**line, **stated}]}
        with refuses("FAILED_PRECONDITION", "AMOUNT_EXCEEDS_PAID"):
            scenes.manager.refunds.PreviewRefund(**fields)
        with refuses("FAILED_PRECONDITION", "AMOUNT_EXCEEDS_PAID"):
            scenes.manager.refunds.CreateRefund(**fields, reason="Не оказали услугу")
    assert scenes.everything(order) == before


def test_F39_the_preview_proposes_net_over_quantity_and_changes_nothing(scenes):
    order = scenes.cleaning()
    scenes.paid(order, discount={"basis_points": 1000})
    before = scenes.everything(order)
    preview = scenes.manager.refunds.PreviewRefund(order_id=order.id, kind="REFUND_KIND_PARTIAL")
    assert [(line.tariff.ten_thousandths, line.quantity.thousandths, line.amount.minor_units) for line in preview.lines] == [
        (3_780_000, 3_000, 113_400)]
    full = scenes.manager.refunds.PreviewRefund(order_id=order.id, kind="REFUND_KIND_FULL")
    assert full.amount.minor_units == 113_400
    assert scenes.everything(order) == before


@pytest.mark.parametrize("reason", ["", "нет", "  нет  ", "   \t  "])
def test_F40_a_reason_of_fewer_than_four_characters_is_refused(scenes, reason):
    order = scenes.cleaning()
    scenes.paid(order)
    with refuses("INVALID_ARGUMENT", "REASON_TOO_SHORT"):
        scenes.refund(order, reason=reason)
    assert not scenes.everything(order)[3]


def test_F42_a_second_refund_of_an_order_is_refused(scenes):
    order = scenes.cleaning()
    invoice, _ = scenes.paid(order)
    choice = {"invoice_line_id": invoice.lines[0].id, "quantity": units(1)}
    scenes.refund(order, "PARTIAL", lines=[choice])
    before = scenes.everything(order)
    for fields in ({"kind": "FULL"}, {"kind": "PARTIAL", "lines": [choice]}):
        with refuses("FAILED_PRECONDITION", "ORDER_ALREADY_REFUNDED"):
            scenes.refund(order, **fields)
    assert scenes.everything(order) == before


def test_F42_of_twelve_threads_that_refund_an_order_one_does(product, scenes):
    order = scenes.cleaning()
    _, payment = scenes.paid(order)
    created, refused = together([
        lambda manager=manager: manager.refunds.CreateRefund(
            order_id=order.id, kind="REFUND_KIND_FULL", reason="Не оказали услугу").refund
        for manager in product.connections(scenes.manager, 12)])
    assert len(created) == 1 and {error.reason for error in refused} == {"ORDER_ALREADY_REFUNDED"}
    scenes.feed.wait(order.id, "REFUND_SUCCEEDED")
    sent = [record for record in product.records.refunds if record.payment_key == payment.id]
    assert [record.amount_minor_units for record in sent] == [126_000]
    assert scenes.order(order).refunded.minor_units == 126_000


def test_R11_a_refund_is_refused_while_a_payment_of_the_order_is_in_flight(product, scenes):
    order = scenes.cleaning()
    scenes.paid(order)
    second = scenes.issued(order)
    with product.behaving(payment="HOLD"):
        payment = scenes.pay(second.id)
    with refuses("FAILED_PRECONDITION", "PAYMENT_IN_FLIGHT"):
        scenes.refund(order)
    scenes.manager.invoices.CancelInvoice(invoice_id=second.id)
    assert [found.state for found in scenes.payments(order) if found.id == payment.id] == [Payment.CANCELLED]
    assert scenes.refund(order).amount.minor_units == 126_000


def test_R11_a_refund_takes_issued_invoices_back_and_nothing_is_issued_or_paid_from_then_on(scenes):
    order = scenes.cleaning()
    scenes.paid(order)
    second = scenes.issued(order)
    scenes.refund(order)
    assert [invoice.state for invoice in scenes.invoices(order)] == [Invoice.REFUNDED, Invoice.DRAFT]
    for attempt in (
        lambda: scenes.manager.invoices.ActivateInvoice(invoice_id=second.id),
        lambda: scenes.manager.invoices.MarkInvoicePaid(invoice_id=second.id),
        lambda: scenes.manager.invoices.CreateInvoice(order_id=order.id),
    ):
        with refuses("FAILED_PRECONDITION", "ORDER_ALREADY_REFUNDED"):
            attempt()
    with refuses("NOT_FOUND", "INVOICE_NOT_FOUND"):
        scenes.pay(second.id)


def test_R11_a_refund_that_failed_leaves_the_order_open_and_may_be_made_anew(product, scenes):
    order = scenes.cleaning()
    scenes.paid(order)
    with product.behaving(refund="DECLINE"):
        failed = scenes.refund(order, ends="REFUND_FAILED")
    assert failed.state == Refund.FAILED
    assert scenes.invoices(order)[0].state == Invoice.PAID_ONLINE and scenes.order(order).refunded.minor_units == 0
    scenes.issued(order)
    assert scenes.refund(order).state == Refund.SUCCEEDED
