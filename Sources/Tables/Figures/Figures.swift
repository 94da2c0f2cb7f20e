import Notebook

/// Counts of people for everyone: never single records, never small numbers.
enum Figures {
  /// What would be written.
  static func plan(_ contents: Contents, _ request: Export.Request) -> ExportPlan {
    ExportPlan(
      level: request.level, dialect: request.dialect, made: request.made, program: request.program,
      title: contents[.study]?[Study.title] ?? "", isPractice: contents[.study]?[Study.practice] == true, tables: [],
      codebook: Codebook.table([], dropped: [], vocabularies: request.vocabularies), numbers: [:], heard: [])
  }
}
