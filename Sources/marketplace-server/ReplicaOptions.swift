import ArgumentParser

/// Where lists may be read.
struct ReplicaOptions: ParsableArguments {
  @Option(
    help: """
      The database's streaming replica, for reads that may go there: postgresql://… as for --database, of several hosts the one that is a \
      standby (default: REPLICA_URL of the environment, or the line in the file that REPLICA_URL_FILE names; without any all is read from \
      the primary)
      """)
  var replicaDatabase: String = environmentSecret("REPLICA_URL") ?? ""

  /// nil for none.
  var url: String? { replicaDatabase.isEmpty ? nil : replicaDatabase }
}
