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
}
