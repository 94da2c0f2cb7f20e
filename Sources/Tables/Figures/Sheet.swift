import Notebook

/// One page of words for those who were heard.
enum Sheet {
  /// What would be written.
  static func plan(_ contents: Contents, _ request: Export.Request) -> ExportPlan {
    ExportPlan(
      level: request.level, dialect: request.dialect, made: request.made, program: request.program,
      title: contents[.study]?[Study.title] ?? "", isPractice: contents[.study]?[Study.practice] == true, tables: [],
      codebook: Codebook.table([], dropped: [], vocabularies: request.vocabularies), numbers: [:], heard: [])
  }
}
