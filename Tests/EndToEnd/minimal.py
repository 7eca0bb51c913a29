"""The smallest request that a method's own schema admits, so that tests of a guard reach it for methods nobody thought of yet."""

import uuid

from google.protobuf.descriptor import FieldDescriptor
from schema import contract, module

validate = module("buf.validate.validate_pb2")


def minimal(message, ids=None):
    """Fills a message by its rules; fields named like `order_id` are taken from `ids`, or name something that is nowhere."""
    ids = ids or {}
    chosen = set()
    for oneof in message.DESCRIPTOR.oneofs:
        if oneof.GetOptions().Extensions[validate.oneof].required:
            chosen.add(oneof.fields[-1].name)
    for field in message.DESCRIPTOR.fields:
        _fill(message, field, field.GetOptions().Extensions[validate.field], field.name in chosen, ids)
    return message


def _fill(message, field, rules, is_chosen, ids):
    if field.GetOptions().Extensions[contract.field].visible_to:
        return  # Not everybody may send it.
    if field.label == FieldDescriptor.LABEL_REPEATED:
        if rules.repeated.min_items:
            items = getattr(message, field.name)
            if field.type == FieldDescriptor.TYPE_MESSAGE:
                minimal(items.add(), ids)
            else:
                items.append(field.enum_type.values[1].number)
        return
    if field.containing_oneof and not is_chosen:
        return
    if field.type == FieldDescriptor.TYPE_MESSAGE and field.message_type.full_name == "google.protobuf.FieldMask":
        getattr(message, field.name).paths.extend(_words(message.DESCRIPTOR))
    elif field.type == FieldDescriptor.TYPE_MESSAGE:
        if is_chosen or rules.required:
            minimal(getattr(message, field.name), ids).SetInParent()
    elif field.type == FieldDescriptor.TYPE_STRING:
        if field.name == "phone" and rules.string.pattern.startswith("^[+]"):
            setattr(message, field.name, "+70000000000")
        elif field.name in ids or field.name.endswith("_id"):
            setattr(message, field.name, ids.get(field.name) or str(uuid.uuid4()))
        else:
            setattr(message, field.name, "8" * (rules.string.len or rules.string.min_len))
    elif field.type == FieldDescriptor.TYPE_ENUM:
        if rules.required:
            setattr(message, field.name, field.enum_type.values[1].number)
    elif rules.int32.HasField("gte"):
        setattr(message, field.name, rules.int32.gte)
    elif rules.int64.HasField("gt"):
        setattr(message, field.name, rules.int64.gt + 1)


def _words(request):
    """A field that an update may change, one of words, where the request itself has such; without any all that can change do."""
    strings = (field.name for field in request.fields if field.type == FieldDescriptor.TYPE_STRING)
    return [name for name in strings if not name.endswith("id") and name != "etag"][:1]
