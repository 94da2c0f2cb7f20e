import Notebook

/// How many groups worked in which way: sessions of eight people and more, of which the group let something leave.
///
/// It counts meetings, not people: no number of it says anything about one who was there.
enum SessionCount {
  private static let columns = [
    Column("method", "code", "how", "How the groups worked.", vocabulary: "method", treatment: "counted"),
    Column("label", "text", "in words", "The same in the language of the study."),
    Column(
      "sessions", "text", "sessions",
      "How many sessions of eight people or more; <k: fewer than the smallest number shown, none perhaps.",
      treatment: "counted"),
    Column("k", "number", "smallest number", "The smallest number shown."),
  ]

  /// One row for every way, in the order of the list, none left out.
  static func table(_ contents: Contents, k: Int, _ language: Language) -> PlannedTable {
    var held: [Code: Int] = [:]
    for session in contents.records(ParticipatorySession.type) where counts(session) {
      let activities = contents.records(Activity.type, pointingAt: session.id).filter {
        !$0.isBinDoubted && Activity.mayLeave($0) && !$0.readings(Activity.status).contains("discarded")
      }
      for method in Set(activities.compactMap { $0[Activity.method] }) { held[method, default: 0] += 1 }
    }
    let rows = Vocabulary.method.terms.map { term in
      let count = held[Code(term.code)] ?? 0
      let label = contents.vocabulary(named: Vocabulary.method.name)?.label(term.code, in: language) ?? term.code
      return [term.code, label, count < k ? "<\(k)" : "\(count)", "\(k)"]
    }
    return PlannedTable("sessions", columns, TableRows(rows))
  }

  private static func counts(_ session: Record) -> Bool {
    !session.isBinDoubted && ParticipatorySession.isAgreed(session)
      && session.readings(ParticipatorySession.countBand).allSatisfy {
        $0.map(ParticipatorySession.eight.contains) == true
      }
  }
}
