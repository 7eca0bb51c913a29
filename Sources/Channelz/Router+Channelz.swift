import ChannelzAPI
import Protobuf
import RPC

extension Router {
  /// Answers gRPC's channelz (gRFC A14): what the servers and channels of this process are, and what they carried. It asks nobody who they
  /// are, and tells of addresses and load: for an operator's listener, or a server of tests.
  package mutating func answerChannelz() { GrpcChannelzV1.register(channelz: ChannelzHandler(), in: &self) }

  /// What reflection is given beside the files of the other services.
  package static var channelzFiles: [FileDescriptor] { ChannelzDescriptors.files }
}
