import Canvas

extension Key {
  /// The key as the key line names it: `^N`, `F12`, `Enter`, `i`.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "^" + letter.uppercased()
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .shiftUp, .shiftDown, .shiftLeft, .shiftRight: "Shift-arrows"
    case .controlLeft, .controlRight, .shiftControlLeft, .shiftControlRight: "Ctrl-arrows"
    case .home: "Home"
    case .end: "End"
    case .shiftHome: "Shift-Home"
    case .shiftEnd: "Shift-End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    }
  }
}
