import Canvas

/// Turns the bytes of a terminal into keys and whole pastes; pure, and safe with any bytes.
///
/// Esc and the start of a longer sequence look alike, so a caller waits `patience` and then calls `giveUpWaiting`.
public struct KeyDecoder: Hashable, Sendable {
  private let table: KeyTable
  private var pending: [UInt8] = []
  private var paste: [UInt8]?

  /// A decoder for a terminal that sends what `table` says.
  public init(table: KeyTable = .wellKnown) { self.table = table }

  /// Milliseconds to wait for the rest of what has begun; nil when nothing has, or when a paste is under way.
  public var patience: Int? {
    if paste != nil || pending.isEmpty { return nil }
    // A lone Esc must feel immediate; the rest of a sequence may be held up by a slow line.
    return pending.count == 1 && pending[0] == Self.escape ? 25 : 250
  }

  /// What these bytes complete, in order.
  public mutating func decode(_ bytes: some Collection<UInt8>) -> [Input] {
    var inputs: [Input] = []
    guard paste == nil else {
      continuePaste(bytes, &inputs)
      return inputs
    }
    pending.append(contentsOf: bytes)
    decodePending(&inputs)
    return inputs
  }

  /// Settles what has begun when nothing more comes: a lone Esc is Esc, half a sequence or a glued Alt is nothing.
  public mutating func giveUpWaiting() -> [Input] {
    guard paste == nil, let first = pending.first else { return [] }
    defer { pending = [] }
    if first != Self.escape { return [.key(.character("\u{FFFD}"))] }
    return pending.count == 1 ? [.key(.escape)] : []
  }

  /// Settles everything at the end of input, a paste cut short included.
  public mutating func end() -> [Input] {
    guard let cut = paste else { return giveUpWaiting() + [.ended] }
    paste = nil
    return [Self.pasted(cut), .ended]
  }
}

// MARK: - Keys

extension KeyDecoder {
  private static let escape: UInt8 = 0x1B

  private enum Step {
    /// So many bytes are done and mean these inputs, often none.
    case done(Int, Key?)
    /// So many bytes opened a paste.
    case pasteBegins(Int)
    /// More bytes decide.
    case unfinished
  }

  private mutating func decodePending(_ inputs: inout [Input]) {
    var rest = pending[...]
    while !rest.isEmpty {
      switch step(rest) {
      case .done(let count, let key):
        if let key { inputs.append(.key(key)) }
        rest = rest.dropFirst(count)
      case .pasteBegins(let count):
        let pasted = Array(rest.dropFirst(count))
        pending = []
        paste = []
        return continuePaste(pasted, &inputs)
      case .unfinished:
        // Nothing a keyboard sends is this long: a sequence that never ends must not swallow what is typed later.
        pending = rest.count < 1024 ? Array(rest) : []
        return
      }
    }
    pending = []
  }

  private func step(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let first = bytes.first else { return .unfinished }
    switch first {
    case Self.escape: return escapeStep(bytes)
    case 0x09: return .done(1, .tab)
    case 0x0A, 0x0D: return .done(1, .enter)
    case 0x08, 0x7F: return .done(1, .backspace)
    case 0x01...0x1A: return .done(1, .control(Character(Unicode.Scalar(first + 0x60))))
    case 0..<0x20: return .done(1, nil)
    case 0x20..<0x7F: return .done(1, .character(Character(Unicode.Scalar(first))))
    default: return scalarStep(bytes)
    }
  }

  private func scalarStep(_ bytes: ArraySlice<UInt8>) -> Step {
    let length: Int
    switch bytes.first ?? 0 {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: length = 1
    }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.prefix(length).makeIterator()
    switch parser.parseScalar(from: &iterator) {
    case .valid(let encoded):
      let scalar = Unicode.UTF8.decode(encoded)
      return .done(encoded.count, scalar.value < 0xA0 ? nil : .character(Character(scalar)))
    case .error(let count):
      // The parser calls a scalar cut short by the end of input an error too; there more bytes decide.
      return count == bytes.count && bytes.count < length ? .unfinished : .done(count, .character("\u{FFFD}"))
    case .emptyInput: return .unfinished
    }
  }
}

// MARK: - Sequences

extension KeyDecoder {
  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private func escapeStep(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let second = bytes.dropFirst().first else { return .unfinished }
    if second == Self.escape { return .done(1, .escape) }
    if bytes.starts(with: Self.pasteStart) { return .pasteBegins(Self.pasteStart.count) }
    switch second {
    case UInt8(ascii: "["): return controlSequence(bytes)
    case UInt8(ascii: "O"): return singleShift(bytes)
    case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      return controlString(bytes)
    default:
      if let key = table[bytes.prefix(2)] { return .done(2, key) }
      // Alt glues ESC to whatever key was pressed; nothing is bound to that.
      return switch step(bytes.dropFirst()) {
      case .done(let count, _): .done(1 + count, nil)
      case .pasteBegins, .unfinished: .unfinished
      }
    }
  }

  /// ESC [, parameters and intermediates, one final byte.
  private func controlSequence(_ bytes: ArraySlice<UInt8>) -> Step {
    for (offset, byte) in bytes.enumerated().dropFirst(2) {
      let sequence = bytes.prefix(offset + 1)
      if let key = table[sequence] { return .done(sequence.count, key) }
      switch byte {
      case UInt8(ascii: "[") where offset == 2: continue  // Linux console: ESC [ [ and one letter.
      case 0x20..<0x40: continue
      case 0x40..<0x7F: return .done(sequence.count, nil)
      default: return .done(offset, nil)
      }
    }
    return .unfinished
  }

  /// ESC O, perhaps a modifier's digits, one letter.
  private func singleShift(_ bytes: ArraySlice<UInt8>) -> Step {
    for (offset, byte) in bytes.enumerated().dropFirst(2) {
      let sequence = bytes.prefix(offset + 1)
      if let key = table[sequence] { return .done(sequence.count, key) }
      switch byte {
      case 0x30..<0x3C: continue
      case 0x20..<0x7F: return .done(sequence.count, nil)
      default: return .done(offset, nil)
      }
    }
    return .unfinished
  }

  /// What a terminal reports in answer to a question: up to BEL or ESC \.
  private func controlString(_ bytes: ArraySlice<UInt8>) -> Step {
    var afterEscape = false
    for (offset, byte) in bytes.enumerated().dropFirst(2) {
      if byte == 0x07 || (afterEscape && byte == UInt8(ascii: "\\")) { return .done(offset + 1, nil) }
      if afterEscape { return .done(offset - 1, nil) }
      afterEscape = byte == Self.escape
    }
    return .unfinished
  }
}

// MARK: - Pastes

extension KeyDecoder {
  private mutating func continuePaste(_ bytes: some Collection<UInt8>, _ inputs: inout [Input]) {
    guard var gathered = paste else { return }
    paste = nil
    let searched = max(0, gathered.count - Self.pasteEnd.count + 1)
    gathered.append(contentsOf: bytes)
    guard let end = Self.endOfPaste(in: gathered, from: searched) else {
      paste = gathered
      return
    }
    inputs.append(Self.pasted(gathered[..<end]))
    pending = Array(gathered[(end + Self.pasteEnd.count)...])
    decodePending(&inputs)
  }

  private static func endOfPaste(in bytes: [UInt8], from start: Int) -> Int? {
    var from = start
    while let found = bytes[from...].firstIndex(of: escape) {
      if bytes[found...].starts(with: pasteEnd) { return found }
      from = found + 1
    }
    return nil
  }

  private static func pasted(_ bytes: some Collection<UInt8>) -> Input {
    let (text, invalidBytes) = PastedText.decode(bytes)
    return .paste(text, invalidBytes: invalidBytes)
  }
}
