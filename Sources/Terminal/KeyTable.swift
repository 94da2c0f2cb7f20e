import CNcurses
import Canvas

/// Which byte sequences mean which key; every sequence starts with ESC.
public struct KeyTable: Hashable, Sendable {
  private var keys: [[UInt8]: Key]

  /// The key for a whole sequence, nil when it means none.
  public subscript(sequence: some Collection<UInt8>) -> Key? { keys[Array(sequence)] }

  /// Lets a sequence mean a key; one that does not start with ESC is left to the plain rules.
  public mutating func add(_ sequence: some Collection<UInt8>, _ key: Key) {
    guard sequence.count > 1, sequence.first == 0x1B else { return }
    keys[Array(sequence)] = key
  }
}

// MARK: - What terminals send

extension KeyTable {
  /// The forms of xterm and what follows it: VTE, kitty, tmux, screen, rxvt, PuTTY and the Linux console.
  public static let wellKnown: KeyTable = {
    var table = KeyTable(keys: [:])
    let arrows: [(String, Key, Key, Key?, Key?)] = [
      ("A", .up, .shiftUp, nil, nil), ("B", .down, .shiftDown, nil, nil),
      ("C", .right, .shiftRight, .controlRight, .shiftControlRight),
      ("D", .left, .shiftLeft, .controlLeft, .shiftControlLeft),
      ("H", .home, .shiftHome, nil, nil), ("F", .end, .shiftEnd, nil, nil),
    ]
    for (letter, plain, shift, control, both) in arrows {
      table.add("[\(letter)", plain)
      table.add("O\(letter)", plain)
      table.add("[1;2\(letter)", shift)
      table.add("O2\(letter)", shift)
      if let control { for form in ["[1;5", "[5", "O5"] { table.add(form + letter, control) } }
      if let both { for form in ["[1;6", "[6", "O6"] { table.add(form + letter, both) } }
    }
    for (sequence, key) in others { table.add(sequence, key) }
    for (index, number) in [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24].enumerated() {
      table.add("[\(number)~", .function(index + 1))
    }
    for (index, letter) in "PQRS".enumerated() { table.add("O\(letter)", .function(index + 1)) }
    for (index, letter) in "ABCDE".enumerated() { table.add("[[\(letter)", .function(index + 1)) }
    // The number pad in application mode.
    for (letter, character) in zip("jklmnopqrstuvwxyX", "*+,-./0123456789=") {
      table.add("O\(letter)", .character(character))
    }
    return table
  }()

  private static let others: [(String, Key)] = [
    ("[1~", .home), ("[7~", .home), ("[4~", .end), ("[8~", .end), ("[7$", .shiftHome), ("[8$", .shiftEnd),
    ("[1;2~", .shiftHome), ("[4;2~", .shiftEnd), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown),
    ("[Z", .backTab), ("\t", .backTab), ("OM", .enter), ("[a", .shiftUp), ("[b", .shiftDown), ("[c", .shiftRight),
    ("[d", .shiftLeft), ("Oc", .controlRight), ("Od", .controlLeft),
  ]

  private mutating func add(_ afterEscape: String, _ key: Key) {
    add([0x1B] + Array(afterEscape.utf8), key)
  }

  /// The well-known forms and what terminfo says of the terminal curses has open.
  static func ofOpenTerminal() -> KeyTable {
    var table = wellKnown
    var capabilities: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcuf1", .right), ("kcub1", .left), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kcbt", .backTab), ("kcbt2", .backTab),
      ("kent", .enter), ("kri", .shiftUp), ("kind", .shiftDown), ("kUP", .shiftUp), ("kDN", .shiftDown),
      ("kLFT", .shiftLeft), ("kRIT", .shiftRight), ("kHOM", .shiftHome), ("kEND", .shiftEnd),
      ("kLFT5", .controlLeft), ("kRIT5", .controlRight), ("kLFT6", .shiftControlLeft), ("kRIT6", .shiftControlRight),
    ]
    for number in 1...12 { capabilities.append(("kf\(number)", .function(number))) }
    for (name, key) in capabilities {
      guard let sequence = fb_capability(name) else { continue }
      table.add(Array(String(cString: sequence).utf8), key)
    }
    return table
  }
}
