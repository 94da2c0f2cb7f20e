import Fieldbook

/// What about machine and folder is worth one quiet line when a notebook is opened on screen.
struct Surroundings {
  /// The gravest first.
  let remarks: [RemarkWord]

  /// Looks at the machine and at the notebook's folder.
  init(of path: String, _ machine: Machine) {
    let place = Whereabouts(of: path, machine)
    remarks = [
      place.cloud == nil ? nil : .cloudFolder, place.gitTree == nil ? nil : .gitTree,
      SwapCheck(machine: machine).plain.isEmpty ? nil : .plainSwap,
      RecordingCheck(machine: machine).isInside ? .terminalKept : nil,
    ].compactMap { $0 }
  }
}
