import ArgumentParser

/// Holds a session with what the process before left in a pipe; people never type it.
struct HoldVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Holds a session; begun from its page.", shouldDisplay: false)

  @Argument(help: "An inherited descriptor.") var descriptor: Int32

  func act() throws(Complaint) { try Runtime.hold(from: descriptor) }
}
