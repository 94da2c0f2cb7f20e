import Tables

extension Desk {
  /// Takes in how far tables on their way out are and what came of them, which is noted whatever lies on top by now.
  mutating func hearOfExport(_ event: Event) {
    switch event {
    case .exporting(let percent): exporting = percent
    case .exported(let path, let log, let hashes, _):
      exporting = nil
      write(ExportPlan.ended(log, hashes: hashes))
      if !showsWhatCameOfTables { say(tongue(ExportWord.written, String(hashes.count), path)) }
    case .notExported(let reason, let log):
      exporting = nil
      if let log { write(ExportPlan.ended(log, hashes: nil)) }
      if !showsWhatCameOfTables { say(reason) }
    default: break
    }
    withTop { $0.hear(event, &$1) }
  }

  /// How far they are, in words.
  var exportingWords: String { tongue(ExportWord.writing, String(exporting ?? 0)) }

  /// True on the page that was asked to write them; elsewhere a line says what came of it.
  private var showsWhatCameOfTables: Bool {
    if case .exportSteps? = screens.last { true } else { false }
  }
}
