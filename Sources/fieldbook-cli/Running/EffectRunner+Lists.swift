import Fieldbook
import Foundation
import Tables

/// A list made elsewhere: read whole, written nowhere.
extension EffectRunner {
  /// Reads a table; a file longer than one may be is not read to its end.
  func readList(_ typed: String) {
    let path = NotebookPath.expanded(typed.trimmingCharacters(in: .whitespaces))
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return mailbox.post(.listRefused(.cannotRead(Asking.reason(errno)), path: path)) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= BroughtTable.most {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return mailbox.post(.listRefused(.cannotRead(Asking.reason(errno)), path: path)) }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    do throws(BroughtTable.Failure) {
      mailbox.post(.listRead(try BroughtTable(bytes)))
    } catch { mailbox.post(.listRefused(.noTable(error), path: path)) }
  }
}
