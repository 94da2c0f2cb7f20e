extension Contents {
  /// A human code nobody has here: the kind's letter and random digits, never initials, places or dates.
  ///
  /// Three digits, more only when most of those are taken. Numbers in the bin count as taken: they may come back.
  public func freshCode(_ type: RecordType, using chance: inout Chance) -> String {
    let letter = type.codeLetter ?? "X"
    var range = 100...999
    while true {
      for _ in 0..<50 {
        let code = "\(letter)-\(Int.random(in: range, using: &chance))"
        if !isTaken(code, type) { return code }
      }
      range = (range.upperBound + 1)...(range.upperBound * 10 + 9)
    }
  }
}
