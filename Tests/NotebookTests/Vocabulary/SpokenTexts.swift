@testable import Notebook

/// Every text of lists, guides, script and forms that reaches a screen, with where it stands and whether it is spoken.
struct SpokenTexts {
  /// Where the text stands.
  var place: String
  /// The text.
  var text: LocalText
  /// Whether it is said aloud, where plain words such as violence cannot be avoided.
  var isSpoken: Bool

  /// All of them.
  static var all: [SpokenTexts] {
    var all: [SpokenTexts] = []
    for vocabulary in Vocabulary.builtIn {
      all += vocabulary.terms.map {
        SpokenTexts(place: "\(vocabulary.name).\($0.code)", text: $0.label, isSpoken: false)
      }
    }
    for guide in Guide.builtIn { all += texts(of: guide) }
    all += GroupGuide.prompts.map { SpokenTexts(place: $0.id, text: $0.words, isSpoken: true) }
    let script = PermissionScript.builtIn
    for line in [
      script.yourWay, script.understanding, script.mayWeTalk, script.leaveOut, script.mayWe, script.stillHolds,
      script.takeItBack, script.notAskedMeansNo, script.stillMayWe,
    ] + script.points.map(\.title) + (script.closing + script.further).map(\.words) {
      all.append(SpokenTexts(place: "permission", text: line, isSpoken: false))
    }
    all += script.points.map { SpokenTexts(place: "permission", text: $0.spoken, isSpoken: true) }
    for kind in RecordType.all { all += kind.fields.flatMap { texts(of: $0, kind.kind) } }
    return all
  }

  private static func texts(of field: FieldSpec, _ kind: String) -> [SpokenTexts] {
    [FieldLabels.label, FieldLabels.help].map { words in
      let text = Language.allCases.reduce(LocalText("")) { $0.with(words(kind, field, $1), in: $1) }
      return SpokenTexts(place: "\(kind).\(field.name)", text: text, isSpoken: false)
    }
  }

  private static func texts(of guide: Guide) -> [SpokenTexts] {
    var all = [
      SpokenTexts(place: guide.id, text: guide.title, isSpoken: false),
      SpokenTexts(place: guide.id, text: guide.duration, isSpoken: true),
    ]
    for section in guide.sections {
      all.append(SpokenTexts(place: section.id, text: section.label, isSpoken: false))
      if let aside = section.aside { all.append(SpokenTexts(place: section.id, text: aside.wording, isSpoken: false)) }
      for question in section.questions {
        for text in [question.wording] + question.variants.map(\.wording) + question.probes {
          all.append(SpokenTexts(place: question.id, text: text, isSpoken: true))
        }
        if let hint = question.hint { all.append(SpokenTexts(place: question.id, text: hint, isSpoken: false)) }
        for text in question.choices.map(\.prompt)
          + (question.rows?.columns ?? []).flatMap({
            [$0.heading] + ($0.prompt.map { [$0] } ?? [])
          })
        {
          all.append(SpokenTexts(place: question.id, text: text, isSpoken: false))
        }
      }
    }
    return all
  }
}
