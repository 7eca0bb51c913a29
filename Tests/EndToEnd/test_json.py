"""The same methods in JSON: protobuf's JSON mapping under content-type application/grpc+json, on the wire and on the product."""

import uuid

import pytest
from demo import BOTTLE, NORTH, PASSWORD, WATER
from google.protobuf import json_format
from schema import METHODS
from scenes import units
from wire import call

ECHO = "/grpc.testing.BenchmarkService/UnaryCall"
OK, INVALID_ARGUMENT, UNIMPLEMENTED, INTERNAL, UNAUTHENTICATED = 0, 3, 12, 13, 16


@pytest.fixture
def server(start):
    _, address = start("interop-server", "--port", 0, "--threads", 1)
    return address


def test_an_unknown_method_is_unimplemented_in_json_too(server):
    answer = call(server, "/grpc.testing.BenchmarkService/Nope", {})
    assert (answer.code, answer.head["content-type"]) == (UNIMPLEMENTED, "application/grpc+json")


@pytest.mark.parametrize("text", ["", "{", "{]", '{"responseSize": 3}x', '{"responseSize": 03}', "{'responseSize': 3}", "\x10\x03"])
def test_text_that_is_no_json_is_an_internal_error(server, text):
    answer = call(server, ECHO, text)
    assert (answer.code, answer.violations) == (INTERNAL, [])
    assert "is not JSON" in answer.message


@pytest.mark.parametrize(
    "value, field, remedy", [
        ({"responseSize": "three"}, "responseSize", "a number of type int32 belongs here"),
        ({"responseSize": 3_000_000_000}, "responseSize", "the value is out of the range of int32"),
        ({"responseSize": 1.5}, "responseSize", "the number has a fraction; send a whole one"),
        ({"payload": {"kind": 1}}, "payload.kind", "grpc.testing.Payload has no field 'kind'; leave it out or correct its name"),
        ({"payload": {"body": "?"}}, "payload.body", "a string of Base64 belongs here"),
        ({"responseType": "NO"}, "responseType", "grpc.testing.PayloadType has no value 'NO'; send one of its names or a number"),
        ([], "", "an object belongs here"),
    ])
def test_json_that_does_not_fit_the_schema_names_the_place_and_the_remedy(server, value, field, remedy):
    answer = call(server, ECHO, value)
    assert (answer.code, answer.violations) == (INVALID_ARGUMENT, [(field, remedy)])


def test_a_handler_s_own_refusal_is_the_same_in_json(server):
    answer = call(server, ECHO, {"responseSize": -1})
    assert (answer.code, answer.message) == (INVALID_ARGUMENT, "response_size is negative")
    assert answer.messages == [] and answer.head["content-type"] == "application/grpc+json"


# The product: nothing that stands in front of a handler knows the encoding.


def sign_in(product):
    request = {
        "organizationCode": NORTH, "clientId": "crm", "password": {"login": "dispatcher", "password": PASSWORD}}
    answer = call(product.address, "/access.v1.SessionService/CreateSession", request)
    assert answer.code == OK, answer
    return [("authorization", f"Bearer {answer.json[0]['session']['accessToken']}")]


def test_someone_signs_in_and_reads_orders_in_json_as_in_binary(product, scenes):
    order, _ = scenes.water()
    method = METHODS["marketplace.v1.OrderService/GetOrder"]
    answer = call(product.address, method.path, {"orderId": order.id}, metadata=sign_in(product))
    assert answer.code == OK
    expected = product.staff("dispatcher").orders.GetOrder(order_id=order.id)
    assert json_format.Parse(answer.messages[0], type(expected)()) == expected


def test_the_guard_and_the_rules_are_the_same(product):
    method = METHODS["marketplace.v1.OrderService/GetOrder"]
    assert call(product.address, method.path, {"orderId": str(uuid.uuid4())}).code == UNAUTHENTICATED
    answer = call(product.address, method.path, {"orderId": "none"}, metadata=sign_in(product))
    assert answer.code == INVALID_ARGUMENT and answer.violations[0][0] == "order_id"


def test_a_mutation_sent_again_in_the_other_encoding_happens_once(product, scenes):
    key = str(uuid.uuid4())
    fields = {"service_id": WATER, "items": [{"option_id": BOTTLE, "quantity": units(2)}]}
    method = METHODS["marketplace.v1.OrderService/CreateOrder"]
    created = scenes.anna.send(method, method.request(**fields), key=key)
    request = json_format.MessageToDict(method.request(**fields))
    metadata = scenes.anna.metadata(key)
    again = call(product.address, method.path, request, metadata=metadata)
    assert again.code == OK and json_format.Parse(again.messages[0], type(created)()) == created
    other = call(product.address, method.path, {**request, "comment": "К шести"}, metadata=metadata)
    assert other.code != OK and other.messages == []


def test_events_arrive_as_json(product, scenes):
    order, _ = scenes.water()
    path = METHODS["notifications.v1.NotificationService/Subscribe"].path
    answer = call(
        product.address, path, {"fromBeginning": True}, metadata=product.staff("manager").metadata(), enough=3)
    events = [message["event"] for message in answer.json if "event" in message]
    assert events and all(event["orderId"] and isinstance(event["kind"], str) for event in events)
