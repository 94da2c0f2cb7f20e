import Notebook

/// The things a study needs sooner or later, each with its reason; none of them now.
enum StudySetting: CaseIterable, Hashable, Sendable {
  /// In the order they are asked for on Today.
  case purpose, whoCanHelp, complaints, places, start, keptUntil
}

extension Desk {
  /// What is not set up yet.
  var openSettings: [StudySetting] {
    let study = study
    return StudySetting.allCases.filter { setting in
      switch setting {
      case .purpose: study?[Study.purpose]?.isBlank ?? true
      case .whoCanHelp: study?[Study.referralList]?.isBlank ?? true
      case .complaints: study?[Study.complaintContact]?.isEmpty ?? true
      case .places: contents.records(Place.type).isEmpty
      case .start: study?[Study.studyStart] == nil
      case .keptUntil: study?[Study.retentionUntil] == nil
      }
    }
  }

  /// The first number nobody has, of places `Z-01`, of the team `T1`.
  func freshNumber(_ type: RecordType) -> String {
    let taken = Set(contents.records(type).compactMap { $0[Place.placeCode] ?? $0[TeamMember.teamCode] })
    return (1...9999).lazy.map { type == Place.type ? ($0 < 10 ? "Z-0\($0)" : "Z-\($0)") : "T\($0)" }
      .first { !taken.contains($0) } ?? ""
  }

  /// A new place and the changes that make it: as fine as the study names places, with its name when that is known.
  mutating func newPlace(called name: String? = nil) -> (id: RecordID, changes: [Change]) {
    let id = RecordID.random(using: &pen.chance)
    let level = contents.isTooFine("zone") ? study?[Study.placeRule] ?? "zone" : "zone"
    var values = [(Place.placeCode.name, Value.text(freshNumber(Place.type))), (Place.level.name, level.stored)]
    if let name { values.append((Place.label.name, .text(name))) }
    return (
      id, values.map { Change(dossier: .notebook, record: id, kind: Place.type.kind, field: $0.0, value: $0.1) }
    )
  }

  /// The line that makes a new place, in a list of places.
  var growthOfPlaces: ChoiceList.Growth {
    ChoiceList.Growth(hint: tongue(StudyWord.addPlaceHint), offer: tongue(StudyWord.addPlaceCalled))
  }

  /// What was typed as the name of a new place, without space around it; nil, and why, when it cannot be one.
  mutating func nameOfPlace(_ typed: String) -> String? {
    let name = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if name.isEmpty { say(StudyWord.addPlaceHint) }
    if TypingGuard.hasPoint(name) { say(GuardWord.pointRefused) }
    return name.isEmpty || TypingGuard.hasPoint(name) ? nil : name
  }
}
