import Foundation
import Vault

/// A meeting with an exchange folder: everything given once, then nothing new on either side.
enum Meetings {
  /// Measures the notebook that `OpeningCost` made of so many interviews.
  static func measure(_ interviews: Int, in folder: String) throws {
    let path = folder + "/\(interviews).fieldbook"
    let stick = folder + "/\(interviews)-stick"
    let secret = try Secret(typed: Array(Synthetic.passphrase.utf8))
    var settings = Settings()
    settings.files = UnflushedFiles()
    var vault = try Vault.unlock(at: path, with: secret, settings: settings)
    var files = 0
    let given = try Report.wall { files = try vault.sync(with: stick).given.files }
    Report.figure(
      "meet, everything given, not flushed", String(format: "%.2f s", given), against: "\(files) files, read back")
    vault = try Vault.unlock(at: path, with: secret)
    var isNothingNew = false
    let again = try Report.wall { isNothingNew = try vault.sync(with: stick).isNothingNew }
    Report.figure(
      "meet again, nothing new", String(format: "%.2f s", again),
      against: isNothingNew ? "\(interviews) interviews; 10,000 at most 2.00 s" : "something was new: wrong")
  }
}
