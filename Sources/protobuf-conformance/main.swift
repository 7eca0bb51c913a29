// Answers protobuf's conformance suite: messages on standard input are read with this project's codec and written again on standard
// output, until the input ends.
do throws(FrameFailure) {
  while let request = try Frames.read() { Frames.write(Testee.answer(request)) }
} catch {
  leave(1, saying: "\(error)")
}
