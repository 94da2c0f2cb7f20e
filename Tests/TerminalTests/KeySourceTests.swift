import Canvas
import Foundation
import Testing

@testable import Terminal

@Suite("Waiting for keys", .serialized) struct KeySourceTests {
  @Test func bytesBecomeKeysAndALoneEscapeIsSettled() {
    let terminal = Pipe()
    let source = KeySource(fileDescriptor: terminal.fileHandleForReading.fileDescriptor)
    terminal.fileHandleForWriting.write(Data("é\u{1B}".utf8))
    #expect(source.read() == [.key(.character("é"))])
    #expect(source.read() == [.key(.escape)])
  }

  @Test func aShortTimeoutStillLetsALoneEscapeThrough() {
    let terminal = Pipe()
    let source = KeySource(fileDescriptor: terminal.fileHandleForReading.fileDescriptor)
    terminal.fileHandleForWriting.write(Data([0x1B]))
    var inputs: [Input] = []
    for _ in 0..<1000 where inputs.isEmpty { inputs = source.read(timeout: 1) }
    #expect(inputs == [.key(.escape)])
  }

  @Test func timeAndTheMailboxEndTheWait() {
    let terminal = Pipe()
    let mailbox = Pipe()
    let source = KeySource(
      fileDescriptor: terminal.fileHandleForReading.fileDescriptor,
      wake: mailbox.fileHandleForReading.fileDescriptor)
    #expect(source.read(timeout: 0).isEmpty)
    mailbox.fileHandleForWriting.write(Data([1]))
    #expect(source.read().isEmpty)
    #expect(mailbox.fileHandleForReading.availableData == Data([1]))
  }

  @Test func theEndOfInputIsSaidOnceAndThenOnlyTheMailboxIsWaitedFor() throws {
    let terminal = Pipe()
    let mailbox = Pipe()
    let source = KeySource(
      fileDescriptor: terminal.fileHandleForReading.fileDescriptor,
      wake: mailbox.fileHandleForReading.fileDescriptor)
    terminal.fileHandleForWriting.write(Data("\u{1B}[200~half".utf8))
    try terminal.fileHandleForWriting.close()
    #expect(source.read().isEmpty)
    #expect(source.read() == [.paste("half", invalidBytes: 0), .ended])
    // A loop that waits for a full disk must not spin because the terminal is gone.
    var watched = pollfd(fd: mailbox.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
    let started = ContinuousClock.now
    #expect(source.read(timeout: 60).isEmpty)
    #expect(started.duration(to: .now) >= .milliseconds(50))
    mailbox.fileHandleForWriting.write(Data([1]))
    #expect(source.read().isEmpty)
    #expect(poll(&watched, 1, 0) == 1)
  }
}
