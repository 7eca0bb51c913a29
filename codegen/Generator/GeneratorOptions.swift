/// What protoc's `--marketplace_opt` says: `name=value`, separated by commas.
struct GeneratorOptions {
  /// `access=public|package|internal`: who may use the generated declarations.
  var access = "public "
  /// `contracts=required`: a method without `(contract.v1.method)` is an error.
  var requiresContracts = false
  /// `runtime=within`: the files become part of the Protobuf module itself.
  var isPartOfRuntime = false
  /// `descriptors=NAME`: also emits `NAME.swift`, the descriptors of all files and of all that they import.
  var descriptors: String?
  /// `json=none`: messages and enums are not given their JSON mapping.
  var hasJSON = true
  /// `mocks=yes`: services are given mocks, in files of their own.
  var hasMocks = false

  init(_ parameter: String) throws(GenerationFailure) {
    for option in parameter.split(separator: ",") {
      let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
      switch (parts[0], parts.count == 2 ? parts[1] : "") {
      case ("access", "public"): access = "public "
      case ("access", "package"): access = "package "
      case ("access", "internal"): access = ""
      case ("contracts", "required"): requiresContracts = true
      case ("runtime", "within"): isPartOfRuntime = true
      case ("json", "none"): hasJSON = false
      case ("mocks", "yes"): hasMocks = true
      case ("descriptors", let name) where !name.isEmpty: descriptors = name
      default:
        throw GenerationFailure(
          "option '\(option)' is not one of access=public|package|internal, contracts=required, descriptors=NAME, json=none, mocks=yes, runtime=within"
        )
      }
    }
  }
}
