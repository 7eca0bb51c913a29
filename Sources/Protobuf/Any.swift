extension GoogleProtobuf.`Any` {
  /// `message` under `type.googleapis.com/` and its full name.
  public init<Packed: Message>(packing message: Packed) {
    self.init(typeUrl: "type.googleapis.com/\(Packed.fullName)", value: message.encoded())
  }

  /// The message, when it is of this type; nil when it is of another.
  public func unpack<Packed: Message>(_: Packed.Type = Packed.self) throws(DecodingFailure) -> Packed? {
    guard typeUrl.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) == Packed.fullName else {
      return nil
    }
    return try Packed(decoding: value)
  }
}
