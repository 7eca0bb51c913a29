import ArgumentParser
import Glibc

/// Where lists may be read.
struct ReplicaOptions: ParsableArguments {
  @Option(
    help: """
      The database's streaming replica, for reads that may go there: postgresql://… as for --database, of several hosts the one that is a \
      standby (default: REPLICA_URL of the environment; without either all is read from the primary)
      """)
  var replicaDatabase: String = getenv("REPLICA_URL").map { String(cString: $0) } ?? ""

  /// nil for none.
  var url: String? { replicaDatabase.isEmpty ? nil : replicaDatabase }
}
