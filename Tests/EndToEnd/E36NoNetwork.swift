import Foundation
import Testing

@Suite("E36 The program opens no connection") struct E36NoNetwork {
  /// The calls with which a program reaches another machine, as the built program would name them to the system.
  private static let calls = ["socket", "connect", "getaddrinfo", "gethostbyname", "sendto", "recvfrom", "bind", "accept"]

  private func names(_ word: String, in program: Data) -> Bool {
    program.range(of: Data([0] + Array(word.utf8) + [0])) != nil
  }

  /// The program beside the tests asks the system for what it uses by name; one built whole carries more than it uses.
  @Test func theBuiltProgramAsksForNoCallThatReachesAnotherMachine() throws {
    var folder = Bundle.main.bundleURL
    for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
      folder = URL(fileURLWithPath: argument).deletingLastPathComponent()
    }
    let program = try Data(contentsOf: folder.appendingPathComponent("fieldbook"), options: .alwaysMapped)
    // It would find them: what the program does use is there.
    #expect(names("fsync", in: program))
    for call in Self.calls { #expect(!names(call, in: program), "\(call)") }
    for library in ["libFoundationNetworking.so", "libcurl.so.4", "libssl.so.3"] {
      #expect(!names(library, in: program), "\(library)")
    }
  }

  @Test func noSourceImportsWhatReachesOut() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    let sources = files.filter { ["swift", "c", "h"].contains($0.pathExtension) }
    #expect(sources.count > 200)
    let avoided = [
      "import FoundationNetworking", "import Network", "import NIO", "import Socket", "URLSession", "getaddrinfo",
      "<sys/socket.h>", "<netdb.h>", "<netinet/",
    ]
    for source in sources {
      let text = try String(contentsOf: source, encoding: .utf8)
      for word in avoided { #expect(!text.contains(word), "\(source.lastPathComponent): \(word)") }
    }
  }
}
