"""SIGTERM: what runs is finished, what would run for ever is told, what is new goes elsewhere."""

import concurrent.futures
import signal

import grpc
import pytest
from calls import Refused
from faults import eventually, product, scenes  # noqa: F401
from states import Payment


def test_running_calls_finish_streams_end_with_unavailable_new_calls_are_refused_and_the_exit_status_is_0(
        product, follower, scenes):
    product.behave(payment="HOLD")
    order, invoice_id = scenes.water()
    stream = scenes.manager.subscribe()
    next(stream)
    product.sandbox.freeze()
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        running = pool.submit(scenes.pay, invoice_id)
        eventually(
            lambda: product.database.rows(f"SELECT 1 FROM payment WHERE invoice_id = '{invoice_id}'"), "the payment is recorded")
        product.server.process.send_signal(signal.SIGTERM)

        with pytest.raises(grpc.RpcError) as ended:
            for _ in stream:
                pass
        assert ended.value.code() == grpc.StatusCode.UNAVAILABLE
        for channel in (product.channel, product.connect(product.address)):
            eventually(lambda: is_unavailable(scenes.anna.through(channel)), "new calls are refused", seconds=5)

        product.sandbox.thaw()
        payment = running.result()
    # UNKNOWN if the machine was so slow that the provider did not answer in time.
    assert payment.state in (Payment.PENDING, Payment.UNKNOWN)
    assert product.server.process.wait(10) == 0

    product.start_server()
    product.confirm(payment.id)
    product.end_leases()
    follower.wait(order.id, "PAYMENT_RECEIVED")
    follower.assert_complete(product.database)


def is_unavailable(session):
    try:
        session.orders.ListOrders()
    except Refused as refused:
        assert refused.code == grpc.StatusCode.UNAVAILABLE
        return True


def test_a_server_that_nobody_calls_ends_at_once(product, scenes):
    product.server.kill()
    product.server.start()
    assert product.server.end(signal.SIGTERM, seconds=5) == 0
