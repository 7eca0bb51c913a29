// swift-format-ignore-file
// Made by protoc-gen-marketplace from google/protobuf/api.proto; change the schema and run scripts/generate.

extension GoogleProtobuf {
  /// Api is a light-weight descriptor for an API Interface.
  ///
  /// Interfaces are also described as "protocol buffer services" in some contexts,
  /// such as by the "service" keyword in a .proto file, but they are different
  /// from API Services, which represent a concrete implementation of an interface
  /// as opposed to simply a description of methods and bindings. They are also
  /// sometimes simply referred to as "APIs" in other contexts, such as the name of
  /// this message itself. See https://cloud.google.com/apis/design/glossary for
  /// detailed terminology.
  public struct Api: Protobuf.Message {
    public static var fullName: String { "google.protobuf.Api" }

    /// The fully qualified name of this interface, including package name
    /// followed by the interface's simple name.
    public var name: String = ""
    /// The methods of this interface, in unspecified order.
    public var methods: [GoogleProtobuf.Method] = []
    /// Any metadata attached to the interface.
    public var options: [GoogleProtobuf.Option] = []
    /// A version string for this interface. If specified, must have the form
    /// `major-version.minor-version`, as in `1.10`. If the minor version is
    /// omitted, it defaults to zero. If the entire version field is empty, the
    /// major version is derived from the package name, as outlined below. If the
    /// field is not empty, the version in the package name will be verified to be
    /// consistent with what is provided here.
    ///
    /// The versioning schema uses [semantic
    /// versioning](http://semver.org) where the major version number
    /// indicates a breaking change and the minor version an additive,
    /// non-breaking change. Both version numbers are signals to users
    /// what to expect from different versions, and should be carefully
    /// chosen based on the product plan.
    ///
    /// The major version is also reflected in the package name of the
    /// interface, which must end in `v<major-version>`, as in
    /// `google.feature.v1`. For major versions 0 and 1, the suffix can
    /// be omitted. Zero major versions must only be used for
    /// experimental, non-GA interfaces.
    public var version: String = ""
    /// Source context for the protocol buffer service represented by this
    /// message.
    public var sourceContext: GoogleProtobuf.SourceContext? = nil
    /// Included interfaces. See [Mixin][].
    public var mixins: [GoogleProtobuf.Mixin] = []
    /// The source syntax of the service.
    public var syntax: GoogleProtobuf.Syntax = .proto2
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String = "", methods: [GoogleProtobuf.Method] = [], options: [GoogleProtobuf.Option] = [], version: String = "", sourceContext: GoogleProtobuf.SourceContext? = nil, mixins: [GoogleProtobuf.Mixin] = [], syntax: GoogleProtobuf.Syntax = .proto2) {
      self.name = name
      self.methods = methods
      self.options = options
      self.version = version
      self.sourceContext = sourceContext
      self.mixins = mixins
      self.syntax = syntax
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: try reader.append(MessageCodec<GoogleProtobuf.Method>.self, to: &self.methods)
        case 26: try reader.append(MessageCodec<GoogleProtobuf.Option>.self, to: &self.options)
        case 34: self.version = try reader.string()
        case 42: try reader.message(into: &self.sourceContext)
        case 50: try reader.append(MessageCodec<GoogleProtobuf.Mixin>.self, to: &self.mixins)
        case 56: self.syntax = try reader.enumeration()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.syntax.rawValue != 0 { writer.field(56, EnumCodec<GoogleProtobuf.Syntax>.self, self.syntax) }
      writer.repeated(50, MessageCodec<GoogleProtobuf.Mixin>.self, self.mixins)
      if let value = self.sourceContext { writer.field(42, MessageCodec<GoogleProtobuf.SourceContext>.self, value) }
      if !self.version.isEmpty { writer.field(34, StringCodec.self, self.version) }
      writer.repeated(26, MessageCodec<GoogleProtobuf.Option>.self, self.options)
      writer.repeated(18, MessageCodec<GoogleProtobuf.Method>.self, self.methods)
      if !self.name.isEmpty { writer.field(10, StringCodec.self, self.name) }
    }
  }

  /// Method represents a method of an API interface.
  public struct Method: Protobuf.Message {
    public static var fullName: String { "google.protobuf.Method" }

    /// The simple name of this method.
    public var name: String = ""
    /// A URL of the input message type.
    public var requestTypeUrl: String = ""
    /// If true, the request is streamed.
    public var requestStreaming: Bool = false
    /// The URL of the output message type.
    public var responseTypeUrl: String = ""
    /// If true, the response is streamed.
    public var responseStreaming: Bool = false
    /// Any metadata attached to the method.
    public var options: [GoogleProtobuf.Option] = []
    /// The source syntax of this method.
    public var syntax: GoogleProtobuf.Syntax = .proto2
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String = "", requestTypeUrl: String = "", requestStreaming: Bool = false, responseTypeUrl: String = "", responseStreaming: Bool = false, options: [GoogleProtobuf.Option] = [], syntax: GoogleProtobuf.Syntax = .proto2) {
      self.name = name
      self.requestTypeUrl = requestTypeUrl
      self.requestStreaming = requestStreaming
      self.responseTypeUrl = responseTypeUrl
      self.responseStreaming = responseStreaming
      self.options = options
      self.syntax = syntax
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: self.requestTypeUrl = try reader.string()
        case 24: self.requestStreaming = try reader.bool()
        case 34: self.responseTypeUrl = try reader.string()
        case 40: self.responseStreaming = try reader.bool()
        case 50: try reader.append(MessageCodec<GoogleProtobuf.Option>.self, to: &self.options)
        case 56: self.syntax = try reader.enumeration()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.syntax.rawValue != 0 { writer.field(56, EnumCodec<GoogleProtobuf.Syntax>.self, self.syntax) }
      writer.repeated(50, MessageCodec<GoogleProtobuf.Option>.self, self.options)
      if self.responseStreaming { writer.field(40, BoolCodec.self, self.responseStreaming) }
      if !self.responseTypeUrl.isEmpty { writer.field(34, StringCodec.self, self.responseTypeUrl) }
      if self.requestStreaming { writer.field(24, BoolCodec.self, self.requestStreaming) }
      if !self.requestTypeUrl.isEmpty { writer.field(18, StringCodec.self, self.requestTypeUrl) }
      if !self.name.isEmpty { writer.field(10, StringCodec.self, self.name) }
    }
  }

  /// Declares an API Interface to be included in this interface. The including
  /// interface must redeclare all the methods from the included interface, but
  /// documentation and options are inherited as follows:
  ///
  /// - If after comment and whitespace stripping, the documentation
  ///   string of the redeclared method is empty, it will be inherited
  ///   from the original method.
  ///
  /// - Each annotation belonging to the service config (http,
  ///   visibility) which is not set in the redeclared method will be
  ///   inherited.
  ///
  /// - If an http annotation is inherited, the path pattern will be
  ///   modified as follows. Any version prefix will be replaced by the
  ///   version of the including interface plus the [root][] path if
  ///   specified.
  ///
  /// Example of a simple mixin:
  ///
  ///     package google.acl.v1;
  ///     service AccessControl {
  ///       // Get the underlying ACL object.
  ///       rpc GetAcl(GetAclRequest) returns (Acl) {
  ///         option (google.api.http).get = "/v1/{resource=**}:getAcl";
  ///       }
  ///     }
  ///
  ///     package google.storage.v2;
  ///     service Storage {
  ///       rpc GetAcl(GetAclRequest) returns (Acl);
  ///
  ///       // Get a data record.
  ///       rpc GetData(GetDataRequest) returns (Data) {
  ///         option (google.api.http).get = "/v2/{resource=**}";
  ///       }
  ///     }
  ///
  /// Example of a mixin configuration:
  ///
  ///     apis:
  ///     - name: google.storage.v2.Storage
  ///       mixins:
  ///       - name: google.acl.v1.AccessControl
  ///
  /// The mixin construct implies that all methods in `AccessControl` are
  /// also declared with same name and request/response types in
  /// `Storage`. A documentation generator or annotation processor will
  /// see the effective `Storage.GetAcl` method after inheriting
  /// documentation and annotations as follows:
  ///
  ///     service Storage {
  ///       // Get the underlying ACL object.
  ///       rpc GetAcl(GetAclRequest) returns (Acl) {
  ///         option (google.api.http).get = "/v2/{resource=**}:getAcl";
  ///       }
  ///       ...
  ///     }
  ///
  /// Note how the version in the path pattern changed from `v1` to `v2`.
  ///
  /// If the `root` field in the mixin is specified, it should be a
  /// relative path under which inherited HTTP paths are placed. Example:
  ///
  ///     apis:
  ///     - name: google.storage.v2.Storage
  ///       mixins:
  ///       - name: google.acl.v1.AccessControl
  ///         root: acls
  ///
  /// This implies the following inherited HTTP annotation:
  ///
  ///     service Storage {
  ///       // Get the underlying ACL object.
  ///       rpc GetAcl(GetAclRequest) returns (Acl) {
  ///         option (google.api.http).get = "/v2/acls/{resource=**}:getAcl";
  ///       }
  ///       ...
  ///     }
  public struct Mixin: Protobuf.Message {
    public static var fullName: String { "google.protobuf.Mixin" }

    /// The fully qualified name of the interface which is included.
    public var name: String = ""
    /// If non-empty specifies a path under which inherited HTTP paths
    /// are rooted.
    public var root: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String = "", root: String = "") {
      self.name = name
      self.root = root
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: self.root = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.root.isEmpty { writer.field(18, StringCodec.self, self.root) }
      if !self.name.isEmpty { writer.field(10, StringCodec.self, self.name) }
    }
  }
}
