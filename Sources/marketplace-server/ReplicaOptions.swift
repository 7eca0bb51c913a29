import ArgumentParser

/// Where lists may be read.
struct ReplicaOptions: ParsableArguments {
  @Option(
    name: .customLong("replica-database"),
    help: """
      The database's streaming replica, for reads that may go there: postgresql://… as for --database, of several hosts the one that is a \
      standby (default: REPLICA_URL of the environment, or the line in the file that REPLICA_URL_FILE names; without any all is read from \
      the primary)
      """)
  private var given: String?

  /// nil for none. Not the option's default, which `--help` shows: it may have a password.
  var url: String? {
    let url = given ?? environmentSecret("REPLICA_URL") ?? ""
    return url.isEmpty ? nil : url
  }
}
