import Foundation
import Glibc
import Notebook

/// Whether the clock can be right; nothing depends on it, but people read its dates.
struct ClockCheck: Check {
  /// The notebook's real path; nil looks at the year only.
  let notebook: String?
  /// What the clock says.
  var now = Clock.now()

  func diagnoses() -> [Diagnosis] {
    let advice = "set date and time; the dates you type yourself are not touched"
    guard !ClockDoubt.isAbsurd(now) else {
      return [.finding("clock: it says \(now.day)", advice)]
    }
    if let newest, newest > now.seconds + 86_400 {
      let day = Moment(seconds: newest, offset: now.offset).day
      return [.finding("clock: it says \(now.day), but the notebook was written on \(day)", advice)]
    }
    return [.fine("clock: \(now.day) \(now.clock)")]
  }

  /// When the newest sealed file was made, in seconds since 1970.
  private var newest: Int? {
    guard let notebook else { return nil }
    let dossiers = notebook + "/dossiers"
    let names = FileManager.default.enumerator(atPath: dossiers)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.contains("/log/") }.compactMap { name in
      var status = stat()
      return lstat(dossiers + "/" + name, &status) == 0 ? status.st_mtim.tv_sec : nil
    }.max()
  }
}
