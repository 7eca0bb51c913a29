"""The rules of invoices and their lines, by their numbers."""

import uuid

import grpc
import pytest
from calls import refuses
from demo import BOTTLE, DRAIN, FAUCET, PARTNERS_BOTTLE, PUMP, PYOTR, ROOM, WATER, WINDOW, demo_id
from scenes import units
from states import Invoice, InvoiceAction, OrderAction, Payment

pytestmark = pytest.mark.usefixtures("the_books_agree")


def test_F11_submitting_the_form_of_an_automatic_service_issues_an_invoice_that_is_paid_at_once(scenes):
    items = [{"option_id": BOTTLE, "quantity": units(2)}, {"option_id": PUMP, "quantity": units(1)}]
    answer = scenes.anna.orders.CreateOrder(service_id=WATER, items=items)
    invoice = scenes.anna.invoices.GetInvoice(invoice_id=answer.invoice_id).invoice
    assert (invoice.state, invoice.total.minor_units, len(invoice.lines)) == (Invoice.ISSUED, 119_000, 2)
    assert list(invoice.allowed_actions) == [InvoiceAction.PAY]
    assert scenes.pay(invoice.id, "SBP").state == Payment.SUCCEEDED
    assert scenes.invoice(invoice.id).state == Invoice.PAID_ONLINE


def test_F12_an_option_that_needs_an_assessment_gives_no_invoice_be_it_chosen_alone_or_beside_another(product, scenes):
    assessed = demo_id("a", "option", 99)
    product.database.rows(
        "INSERT INTO order_option (organization_id, option_id, service_id, place, title, payment_subject)"
        f" VALUES (current_organization(), '{assessed}', '{WATER}', 9, 'Подъём на этаж', 2) ON CONFLICT DO NOTHING")
    for options, is_invoiced in (([BOTTLE], True), ([assessed], False), ([BOTTLE, assessed], False)):
        items = [{"option_id": option, "quantity": units(1)} for option in options]
        answer = scenes.anna.orders.CreateOrder(service_id=WATER, items=items)
        assert bool(answer.invoice_id) == is_invoiced
        assert len(scenes.invoices(answer.order)) == int(is_invoiced)


def test_F13_an_invoice_whose_payment_was_declined_still_waits_to_be_paid(product, scenes):
    _, invoice_id = scenes.water()
    with product.behaving(payment="DECLINE"):
        assert scenes.pay(invoice_id).state == Payment.DECLINED
    assert scenes.invoice(invoice_id).state == Invoice.ISSUED
    assert scenes.pay(invoice_id).state == Payment.SUCCEEDED


def test_F15_an_item_of_another_sellers_price_list_is_refused(scenes):
    draft = scenes.draft(scenes.cleaning())
    with refuses("INVALID_ARGUMENT", "PRICE_ITEM_OF_ANOTHER_SELLER"):
        scenes.line(draft, PARTNERS_BOTTLE)
    assert scenes.invoice(draft.id) == draft


def test_F16_the_tariff_is_the_price_lists_unless_the_line_has_its_own_and_the_list_stays(scenes):
    order = scenes.cleaning()
    before = scenes.manager.price_lists.ListPriceItems(service_id=order.service_id)
    by_list = scenes.draft(order, ROOM, 1).lines[0]
    assert (by_list.tariff.ten_thousandths, by_list.net.minor_units) == (952_550, 9_526)
    invoice = scenes.line(scenes.invoices(order)[0], ROOM, 2, tariff={"ten_thousandths": 800_000})
    assert (invoice.lines[1].tariff.ten_thousandths, invoice.lines[1].net.minor_units) == (800_000, 16_000)
    assert scenes.manager.price_lists.ListPriceItems(service_id=order.service_id) == before


def test_gross_is_rounded_once_a_line_half_away_from_zero(scenes):
    draft = scenes.draft(scenes.cleaning(), DRAIN, 3)  # 3 × 1 200.3333 = 3 600.9999
    assert draft.lines[0].gross.minor_units == 360_100
    area = scenes.manager.invoices.AddInvoiceLine(
        invoice_id=draft.id, price_item_id=ROOM, quantity={"thousandths": 47_300}).invoice  # 4 505.5615
    assert area.lines[1].gross.minor_units == 450_556
    half = scenes.line(area, ROOM, 1, tariff={"ten_thousandths": 50})  # half a kopeck
    assert half.lines[2].gross.minor_units == 1
    assert half.total.minor_units == 360_100 + 450_556 + 1


@pytest.mark.parametrize("thousandths", [0, -1, 1_000_000_001])
def test_F17_a_quantity_that_is_not_above_zero_or_too_large_is_refused(scenes, thousandths):
    draft = scenes.draft(scenes.cleaning())
    fields = {"invoice_id": draft.id, "quantity": {"thousandths": thousandths}}
    for attempt in (
        lambda: scenes.manager.invoices.AddInvoiceLine(**fields, price_item_id=WINDOW),
        lambda: scenes.manager.invoices.UpdateInvoiceLine(**fields, line_id=draft.lines[0].id),
    ):
        with refuses("INVALID_ARGUMENT") as caught:
            attempt()
        assert caught.value.fields == ["quantity.thousandths"]
    assert scenes.invoice(draft.id) == draft


def test_F18_with_P12_a_line_gets_its_discount(scenes):
    order = scenes.cleaning()
    draft = scenes.dispatcher.invoices.CreateInvoice(order_id=order.id).invoice
    line = scenes.dispatcher.invoices.AddInvoiceLine(
        invoice_id=draft.id, price_item_id=WINDOW, quantity=units(1), discount={"basis_points": 1250}).invoice.lines[0]
    assert (line.gross.minor_units, line.discount.minor_units, line.net.minor_units) == (42_000, 5_250, 36_750)


def test_F19_an_invoice_without_lines_is_neither_activated_nor_marked_paid(scenes):
    draft = scenes.manager.invoices.CreateInvoice(order_id=scenes.cleaning().id).invoice
    for act in (scenes.manager.invoices.ActivateInvoice, scenes.manager.invoices.MarkInvoicePaid):
        with refuses("FAILED_PRECONDITION", "INVOICE_EMPTY"):
            act(invoice_id=draft.id)
    assert scenes.invoice(draft.id) == draft


def test_F20_activating_issues_the_invoice_and_asks_the_customer_to_pay(scenes):
    order = scenes.cleaning()
    invoice = scenes.issued(order)
    assert invoice.state == Invoice.ISSUED
    event = scenes.feed.wait(order.id, "INVOICE_ISSUED")
    assert (event.invoice_id, event.amount.minor_units) == (invoice.id, 126_000)
    assert list(scenes.anna.invoices.GetInvoice(invoice_id=invoice.id).invoice.allowed_actions) == [InvoiceAction.PAY]


def test_F22_F27_a_draft_that_is_marked_paid_is_paid_outside_and_made_unpaid_a_draft_again(scenes):
    order = scenes.cleaning()
    draft = scenes.draft(order)
    paid = scenes.master.invoices.MarkInvoicePaid(invoice_id=draft.id).invoice
    assert (paid.state, paid.total.minor_units) == (Invoice.PAID_OFFLINE, 126_000)
    # No money came through the provider.
    assert scenes.order(order).paid.minor_units == 0 and not scenes.payments(order)
    assert scenes.manager.invoices.MakeInvoiceUnpaid(invoice_id=draft.id).invoice.state == Invoice.DRAFT
    assert scenes.line(draft).total.minor_units == 252_000


def test_F23_lines_of_an_invoice_that_is_no_draft_do_not_change(scenes):
    issued = scenes.issued(scenes.cleaning())
    offline = scenes.manager.invoices.MarkInvoicePaid(invoice_id=scenes.draft(scenes.cleaning()).id).invoice
    online, _ = scenes.paid(scenes.cleaning())
    invoices = scenes.manager.invoices
    for invoice in (issued, offline, online):
        line = {"invoice_id": invoice.id, "line_id": invoice.lines[0].id}
        for change in (
            lambda: scenes.line(invoice), lambda: invoices.UpdateInvoiceLine(**line, quantity=units(1)),
            lambda: invoices.RemoveInvoiceLine(**line),
        ):
            with refuses("FAILED_PRECONDITION", "INVOICE_STATE"):
                change()
        assert scenes.invoice(invoice.id) == invoice


def test_F24_R3_an_additional_invoice_is_made_only_when_every_other_one_is_paid(scenes):
    order = scenes.cleaning()
    for number in (1, 2):
        draft = scenes.draft(order)
        assert draft.number == number
        for refused_as in (Invoice.DRAFT, Invoice.ISSUED):
            assert scenes.invoice(draft.id).state == refused_as
            with refuses("FAILED_PRECONDITION", "INVOICES_OPEN"):
                scenes.manager.invoices.CreateInvoice(order_id=order.id)
            if refused_as == Invoice.DRAFT:
                scenes.manager.invoices.ActivateInvoice(invoice_id=draft.id)
        scenes.pay(draft.id)
    assert OrderAction.CREATE_ADDITIONAL_INVOICE in scenes.order(order).allowed_actions


def test_F25_several_invoices_of_an_order_each_have_their_own_state(scenes):
    order = scenes.cleaning()
    scenes.paid(order)
    scenes.manager.invoices.MarkInvoicePaid(invoice_id=scenes.draft(order, FAUCET, 1).id)
    scenes.issued(order, item=DRAIN, quantity=1)
    assert [(invoice.number, invoice.state, invoice.total.minor_units) for invoice in scenes.invoices(order)] == [
        (1, Invoice.PAID_ONLINE, 126_000), (2, Invoice.PAID_OFFLINE, 185_000), (3, Invoice.ISSUED, 120_033)]


def test_F26_an_issued_invoice_that_is_cancelled_is_a_draft_again(scenes):
    invoice = scenes.issued(scenes.cleaning())
    assert scenes.manager.invoices.CancelInvoice(invoice_id=invoice.id).invoice.state == Invoice.DRAFT
    scenes.line(invoice)


def test_F28_an_invoice_that_is_paid_online_is_not_cancelled_but_refunded(scenes):
    invoice, _ = scenes.paid(scenes.cleaning())
    with refuses("FAILED_PRECONDITION", "INVOICE_STATE") as caught:
        scenes.manager.invoices.CancelInvoice(invoice_id=invoice.id)
    assert "refund instead" in caught.value.message
    assert scenes.invoice(invoice.id) == invoice


def test_F33_an_unregistered_customer_gets_no_second_invoice(scenes):
    order = scenes.cleaning(customer_id=PYOTR)
    scenes.manager.invoices.MarkInvoicePaid(invoice_id=scenes.draft(order).id)
    with refuses("FAILED_PRECONDITION", "CUSTOMER_UNREGISTERED"):
        scenes.manager.invoices.CreateInvoice(order_id=order.id)
    assert len(scenes.invoices(order)) == 1


def test_R1_an_issued_invoice_is_cancelled_before_it_is_marked_paid(scenes):
    invoice = scenes.issued(scenes.cleaning())
    with refuses("FAILED_PRECONDITION", "INVOICE_STATE") as caught:
        scenes.manager.invoices.MarkInvoicePaid(invoice_id=invoice.id)
    assert "cancelled before it is marked paid" in caught.value.message
    assert scenes.invoice(invoice.id) == invoice


def test_R2_a_percent_is_resolved_again_when_quantity_or_tariff_changes_and_that_needs_no_P12(scenes):
    draft = scenes.draft(scenes.cleaning(), WINDOW, 3, discount={"basis_points": 1000})
    assert draft.lines[0].discount.minor_units == 12_600
    line = {"invoice_id": draft.id, "line_id": draft.lines[0].id}
    changed = scenes.master.invoices.UpdateInvoiceLine(**line, quantity=units(1)).invoice.lines[0]
    assert (changed.discount.minor_units, changed.net.minor_units) == (4_200, 37_800)
    changed = scenes.master.invoices.UpdateInvoiceLine(**line, tariff={"ten_thousandths": 10_000}).invoice.lines[0]
    assert (changed.discount.minor_units, changed.net.minor_units) == (10, 90)


def test_R2_a_discount_above_the_lines_gross_is_refused(scenes):
    draft = scenes.draft(scenes.cleaning())
    line = {"invoice_id": draft.id, "line_id": draft.lines[0].id}
    update = scenes.manager.invoices.UpdateInvoiceLine
    for minor_units in (126_001, -1):
        with refuses("INVALID_ARGUMENT", "DISCOUNT_NOT_ALLOWED"):
            update(**line, discount={"amount": {"minor_units": minor_units, "currency_code": "RUB"}})
    with refuses("INVALID_ARGUMENT", "CURRENCY_MISMATCH"):
        update(**line, discount={"amount": {"minor_units": 1, "currency_code": "USD"}})
    assert scenes.invoice(draft.id) == draft
    update(**line, discount={"amount": {"minor_units": 126_000, "currency_code": "RUB"}})
    # An amount stays when the quantity changes, so it may come to exceed the line.
    with refuses("INVALID_ARGUMENT", "DISCOUNT_NOT_ALLOWED"):
        update(**line, quantity=units(2))


def test_R2_an_invoice_that_comes_to_nothing_is_not_activated(scenes):
    draft = scenes.draft(scenes.cleaning(), discount={"basis_points": 10_000})
    assert draft.total.minor_units == 0
    with refuses("FAILED_PRECONDITION", "INVOICE_EMPTY"):
        scenes.manager.invoices.ActivateInvoice(invoice_id=draft.id)


def test_R3_making_one_unpaid_may_leave_several_open(scenes):
    order = scenes.cleaning()
    first = scenes.manager.invoices.MarkInvoicePaid(invoice_id=scenes.draft(order).id).invoice
    second = scenes.issued(order)
    scenes.manager.invoices.MakeInvoiceUnpaid(invoice_id=first.id)
    scenes.manager.invoices.ActivateInvoice(invoice_id=first.id)
    assert [invoice.state for invoice in scenes.invoices(order)] == [Invoice.ISSUED, Invoice.ISSUED]
    assert scenes.pay(first.id).state == scenes.pay(second.id).state == Payment.SUCCEEDED


def test_a_draft_goes_unless_it_is_the_only_invoice(scenes):
    order = scenes.cleaning()
    first = scenes.draft(order)
    delete = scenes.manager.invoices.DeleteInvoice
    with refuses("FAILED_PRECONDITION", "INVOICE_STATE"):
        delete(invoice_id=first.id)
    scenes.manager.invoices.MarkInvoicePaid(invoice_id=first.id)
    second = scenes.draft(order)
    assert InvoiceAction.DELETE in scenes.invoice(second.id).allowed_actions
    delete(invoice_id=second.id)
    with refuses("NOT_FOUND", "INVOICE_NOT_FOUND"):
        scenes.invoice(second.id)
    with refuses("FAILED_PRECONDITION", "INVOICE_STATE"):
        delete(invoice_id=first.id)
    assert [invoice.id for invoice in scenes.invoices(order)] == [first.id]
    # Once it is unpaid it is the only one again; its number is nobody else's.
    assert scenes.draft(order).number == 3
    scenes.manager.invoices.MakeInvoiceUnpaid(invoice_id=first.id)
    delete(invoice_id=first.id)
    assert [invoice.number for invoice in scenes.invoices(order)] == [3]


def test_a_batch_says_what_came_of_each_and_refuses_some_without_the_others(scenes):
    drafts = [scenes.draft(scenes.cleaning()) for _ in range(2)]
    empty = scenes.manager.invoices.CreateInvoice(order_id=scenes.cleaning().id).invoice
    nowhere = str(uuid.uuid4())
    items = [{"invoice_id": invoice} for invoice in (drafts[0].id, empty.id, nowhere, drafts[1].id)]
    results = scenes.manager.invoices.BatchActivateInvoices(items=items, language="en").results
    assert [(result.invoice_id, result.invoice.state, result.error_reason) for result in results] == [
        (drafts[0].id, Invoice.ISSUED, ""), (empty.id, 0, "INVOICE_EMPTY"), (nowhere, 0, "INVOICE_NOT_FOUND"),
        (drafts[1].id, Invoice.ISSUED, "")]
    assert results[1].error_code == grpc.StatusCode.FAILED_PRECONDITION.value[0] and results[1].error_message
    assert [result.invoice for result in results if result.invoice.id] == [scenes.invoice(draft.id) for draft in drafts]
    cancelled = scenes.manager.invoices.BatchCancelInvoices(items=items).results
    assert [result.invoice.state for result in cancelled] == [Invoice.DRAFT, 0, 0, Invoice.DRAFT]
    with refuses("PERMISSION_DENIED"):
        scenes.accountant.invoices.BatchActivateInvoices(items=items)
