// swift-format-ignore-file
// Made by protoc-gen-marketplace from opentelemetry/proto/collector/trace/v1/trace_service.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension OpentelemetryProtoCollectorTraceV1 {
  /// A collector, or a store that takes spans itself.
  package protocol TraceService: Sendable {
    func export(_ request: OpentelemetryProtoCollectorTraceV1.ExportTraceServiceRequest, context: CallContext) async throws -> OpentelemetryProtoCollectorTraceV1.ExportTraceServiceResponse
  }

  /// The methods of `opentelemetry.proto.collector.trace.v1.TraceService`, with what each asks of its callers.
  package enum TraceServiceMethods {
    package static let service = "opentelemetry.proto.collector.trace.v1.TraceService"
    package static let export = RPC.MethodDescriptor(service: service, method: "Export")
  }

  /// Makes `router` answer the calls of `opentelemetry.proto.collector.trace.v1.TraceService` with `service`.
  package static func register(traceService service: some TraceService, in router: inout RPC.Router) {
    router.unary(TraceServiceMethods.export) { try await service.export($0, context: $1) }
  }

  /// A collector, or a store that takes spans itself.
  package struct TraceServiceClient: Sendable {
    private let channel: any ClientChannel

    package init(_ channel: any ClientChannel) { self.channel = channel }

    package func export(_ request: OpentelemetryProtoCollectorTraceV1.ExportTraceServiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> OpentelemetryProtoCollectorTraceV1.ExportTraceServiceResponse {
      try await exportWithMetadata(request, options: options).message
    }
    /// As ``export(_:options:)``, with the metadata of the answer.
    package func exportWithMetadata(_ request: OpentelemetryProtoCollectorTraceV1.ExportTraceServiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<OpentelemetryProtoCollectorTraceV1.ExportTraceServiceResponse> {
      try await channel.unary(TraceServiceMethods.export, request, returning: OpentelemetryProtoCollectorTraceV1.ExportTraceServiceResponse.self, options: options)
    }
  }
}
