import Load

extension LoadResult {
  /// Of what was collected, with the rest as it may be.
  init(title: String = "test", _ collection: Collection) {
    self.init(
      title: title, server: "127.0.0.1:1", machine: .init(processor: "p", cores: 2, system: "Linux"), profile: "steps",
      isOpenLoop: true, scenarios: ["order-pay": 1], connections: 1, threads: 1, lanes: 1, seed: 1, startTime: "now",
      warmUpSeconds: 0, collection, generatorProcessorSeconds: 1)
  }
}
