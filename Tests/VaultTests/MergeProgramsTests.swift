import Foundation
import Notebook
import Testing

@testable import Vault

/// Exchange folders carried by the programs people really use.
@Suite struct MergeProgramsTests {
  /// Two laptops, each with a folder of its own; `carry` brings the folders together.
  private func exchange(_ set: (String) throws -> Void, carry: (String) throws -> Void) throws {
    let pair = try TwoLaptops()
    let place = pair.scratch.path
    try set(place)
    let (mine, yours) = (pair.one.dossier(), pair.two.dossier())
    for round in 1...3 {
      try pair.first.save([pair.one.write("mine \(round)", in: mine)])
      try pair.second.save([pair.two.write("yours \(round)", in: yours)])
      _ = try pair.first.sync(with: place + "/one")
      _ = try pair.second.sync(with: place + "/two")
      try carry(place)
      _ = try pair.first.sync(with: place + "/one")
      _ = try pair.second.sync(with: place + "/two")
    }
    #expect(try pair.views()[0] == pair.views()[1])
    #expect(text(try reopen(pair.first.path).read().contents, yours) == "yours 3")
    #expect(text(try reopen(pair.second.path).read().contents, mine) == "mine 3")
    #expect(try pair.areSound())
  }

  private func must(_ command: String, in folder: String) throws {
    _ = try #require(run(command, in: folder), "\(command)")
  }

  @Test func copiedByHand() throws {
    try exchange({ _ in }, carry: { try must("cp -r one/. two/ && cp -r two/. one/", in: $0) })
  }

  @Test func rsync() throws {
    try exchange({ _ in }, carry: { try must("rsync -a one/ two/ && rsync -a two/ one/", in: $0) })
  }

  @Test func gitBetweenTwoWorkTrees() throws {
    let name = "-c user.name=x -c user.email=x@example.org"
    try exchange {
      try must(
        "git init -q --bare hub && git clone -q hub one && cd one && git \(name) commit -q --allow-empty -m 0 && "
          + "git push -q origin HEAD && cd .. && git clone -q hub two", in: $0)
    } carry: {
      for tree in ["one", "two", "one"] {
        try must(
          "git add -A && (git diff --cached --quiet || git \(name) commit -q -m save) && "
            + "git \(name) pull -q --no-rebase --no-edit && git push -q origin HEAD", in: $0 + "/" + tree)
      }
    }
  }

  /// Two instances on the loopback; for the documented long run, because starting them takes a while.
  @Test(.enabled(if: isLong && run("syncthing --version", in: "/") != nil)) func syncthing() throws {
    var running: [Process] = []
    defer { for process in running { process.terminate() } }
    try exchange {
      try must(Self.script, in: $0)
      for side in ["one", "two"] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["syncthing", "serve", "--home", $0 + "/home-" + side, "--no-browser", "--no-restart"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        running.append(process)
      }
    } carry: { place in
      // What both have is compared until nothing is missing; a minute is plenty on the loopback.
      try must(
        "for i in $(seq 120); do [ \"$(cd one/dossiers && find . -name '*.age' | sort)\" = "
          + "\"$(cd two/dossiers 2>/dev/null && find . -name '*.age' | sort)\" ] && exit 0; sleep 0.5; done; exit 1",
        in: place)
    }
  }

  private static let script = #"""
    set -e
    for s in one two; do mkdir -p $s/.stfolder; syncthing generate --home home-$s --no-default-folder >/dev/null 2>&1; done
    a=$(syncthing --home home-one --device-id 2>/dev/null || syncthing device-id --home home-one)
    b=$(syncthing --home home-two --device-id 2>/dev/null || syncthing device-id --home home-two)
    i=0
    for s in one two; do
      i=$((i + 1))
      cat > home-$s/config.xml <<XML
    <configuration version="30">
      <folder id="x" label="x" path="$PWD/$s" type="sendreceive" rescanIntervalS="2" fsWatcherEnabled="true" fsWatcherDelayS="1">
        <device id="$a"></device><device id="$b"></device><minDiskFree unit="">0</minDiskFree>
      </folder>
      <device id="$a" name="one"><address>tcp://127.0.0.1:42701</address></device>
      <device id="$b" name="two"><address>tcp://127.0.0.1:42702</address></device>
      <gui enabled="false"></gui>
      <options><listenAddress>tcp://127.0.0.1:4270$i</listenAddress><globalAnnounceEnabled>false</globalAnnounceEnabled>
        <localAnnounceEnabled>false</localAnnounceEnabled><relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled>
        <urAccepted>-1</urAccepted><crashReportingEnabled>false</crashReportingEnabled>
        <reconnectionIntervalS>1</reconnectionIntervalS></options>
    </configuration>
    XML
    done
    """#
}
