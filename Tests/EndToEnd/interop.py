"""gRPC's interoperability service as tests call it: by method names on a channel of grpcio."""

from schema import module

SERVICE = "grpc.testing.TestService"
INITIAL, TRAILING = "x-grpc-test-echo-initial", "x-grpc-test-echo-trailing-bin"
SPECIAL = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n"

pb = module("grpc.testing.test_pb2")


class Stub:
    """The service's methods on a channel, by their names."""

    def __init__(self, channel):
        for method in pb.DESCRIPTOR.services_by_name["TestService"].methods:
            kind = ("stream" if method.client_streaming else "unary") + "_" + ("stream" if method.server_streaming else "unary")
            request, response = (getattr(pb, one.name) for one in (method.input_type, method.output_type))
            call = getattr(channel, kind)(f"/{SERVICE}/{method.name}", request.SerializeToString, response.FromString)
            setattr(self, method.name, call)


def wanting(*sizes, **options):
    """A request for answers of these sizes."""
    return pb.StreamingOutputCallRequest(
        response_parameters=[pb.ResponseParameters(size=size) for size in sizes], **options)
