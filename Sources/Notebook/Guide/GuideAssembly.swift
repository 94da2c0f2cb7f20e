import Foundation

/// Puts the built-in guides together from outline, questions and words.
enum GuideAssembly {
  /// The built-in guides; throws Foundation's error where the JSON does not fit, a test sees that it does.
  static func guides() throws -> [Guide] {
    let words = try GuideWords.decoded()
    var bank: [String: QuestionDraft] = [:]
    for part in [QuestionBank.openingToWhy, QuestionBank.dangerToClose, QuestionBank.open] {
      for draft in try JSONDecoder().decode([QuestionDraft].self, from: Data(part.utf8)) { bank[draft.id] = draft }
    }
    let outlines = try JSONDecoder().decode([Outline].self, from: Data(GuideOutline.all.utf8))
    return outlines.map { $0.guide(bank, words) }
  }

  private static let sectionsWithAside: Set<String> = ["B", "C", "D", "E", "F"]

  // MARK: - As written

  private struct Outline: Decodable {
    var id: String
    var version: String
    var sections: [Section]

    struct Section: Decodable {
      var id: String
      var questions: [Place]
    }

    struct Place: Decodable {
      var id: String
      var words: String?
      var maximum: Int?
    }

    func guide(_ bank: [String: QuestionDraft], _ words: [Language: GuideWords]) -> Guide {
      let aside = Variant(relevant: Relevance("${stance} = 'aboutOther'"), wording: words.text(\.aside))
      return Guide(
        id: id, version: version, title: words.text { $0.titles[id] }, duration: words.text { $0.durations[id] },
        languages: Language.allCases.filter { words[$0] != nil },
        sections: sections.map { section in
          GuideSection(
            id: section.id, label: words.text { $0.sections[section.id] },
            aside: sectionsWithAside.contains(section.id) ? aside : nil,
            questions: section.questions.compactMap { bank[$0.id]?.question($0, words) })
        })
    }
  }

  private struct QuestionDraft: Decodable {
    var id: String
    var kind: QuestionKind?
    var sensitivity: Sensitivity?
    var studyQuestion: StudyQuestion?
    var hint: String?
    var relevant: Relevance?
    var hasWords: Bool?
    var mayBeTactical: Bool?
    var variants: [Relevance]?
    var choices: [ChoiceDraft]?
    var rows: RowDraft?

    func question(_ place: Outline.Place, _ words: [Language: GuideWords]) -> Question {
      let key = place.words ?? id
      let probes = words[.en]?.questions[id]?.probes ?? []
      return Question(
        id: id, wording: words.text { $0.questions[key]?.wording },
        variants: (variants ?? []).enumerated().map { index, rule in
          Variant(relevant: rule, wording: words.text { $0.questions[key]?.variants?.element(index) })
        },
        hint: hint.map { name in words.text { $0.hints[name] } },
        probes: probes.indices.map { index in words.text { $0.questions[id]?.probes?.element(index) } },
        sensitivity: sensitivity ?? .ordinary, studyQuestion: studyQuestion, relevant: relevant,
        hasWords: hasWords ?? true, mayBeTactical: mayBeTactical ?? false,
        choices: (choices ?? []).map { $0.choice(words) },
        rows: rows?.block(maximum: place.maximum, words), kind: kind ?? .ordinary)
    }
  }

  private struct ChoiceDraft: Decodable {
    var name: String
    var prompt: String
    var vocabulary: String
    var multiple: Bool?
    var ranked: Bool?
    var target: ChoiceTarget
    var relevant: Relevance?

    func choice(_ words: [Language: GuideWords]) -> ChoiceField {
      ChoiceField(
        name: name, prompt: words.text { $0.prompts[prompt] }, vocabulary: vocabulary, multiple: multiple ?? false,
        ranked: ranked ?? false, target: target, relevant: relevant)
    }
  }

  private struct RowDraft: Decodable {
    var record: String
    var maximum: Int?
    var canAdd: Bool?
    var columns: [ColumnDraft]

    struct ColumnDraft: Decodable {
      var field: String
      var record: String?
      var prompt: String?
      var kind: RowKind
    }

    func block(maximum fewer: Int?, _ words: [Language: GuideWords]) -> RowBlock {
      RowBlock(
        record: record, maximum: fewer ?? maximum, canAdd: canAdd ?? true,
        columns: columns.map { column in
          RowColumn(
            field: column.field, record: column.record,
            heading: words.text { $0.headings["\(column.record ?? record).\(column.field)"] },
            prompt: column.prompt.map { name in words.text { $0.prompts[name] } }, kind: column.kind)
        })
    }
  }
}

extension Array {
  /// The element at a place, or nil beyond the end.
  fileprivate func element(_ index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
