"""google.protobuf's JSON mapping, asked about many messages in one process.

usage: json_oracle.py DESCRIPTORS, a FileDescriptorSet. Each line of standard input is a message's full name, its JSON and its binary
encoding, the latter two in Base64. The answer is a line each: the deterministic binary encoding of what the JSON reads to, and the JSON
of what the binary encoding reads to, in Base64; or `error` and why.
"""

import base64
import sys

from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory


def main():
    files = descriptor_pb2.FileDescriptorSet()
    with open(sys.argv[1], "rb") as descriptors:
        files.ParseFromString(descriptors.read())
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file)
    for line in sys.stdin:
        name, text, binary = line.rstrip("\n").split(" ")
        message = message_factory.GetMessageClass(pool.FindMessageTypeByName(name))
        try:
            read = json_format.Parse(base64.b64decode(text).decode(), message(), descriptor_pool=pool)
            written = json_format.MessageToJson(
                message.FromString(base64.b64decode(binary)), indent=None, descriptor_pool=pool)
        except json_format.Error as error:
            print("error", repr(error)[:500])
            continue
        print(
            base64.b64encode(read.SerializeToString(deterministic=True)).decode(),
            base64.b64encode(written.encode()).decode())


main()
