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
}
