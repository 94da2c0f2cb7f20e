/// The ASCII form of an age file, for places that hold text.
public enum Armor {
  private static let begin = "-----BEGIN AGE ENCRYPTED FILE-----"
  private static let end = "-----END AGE ENCRYPTED FILE-----"
  private static let padding = UInt8(ascii: "=")
  private static let carriageReturn: UInt8 = 0x0D

  /// The armored text of a binary age file, in lines of 64 columns with a line feed after each.
  public static func encode(_ file: [UInt8]) -> String {
    var text = Array(begin.utf8)
    text.reserveCapacity(file.count / 3 &* 4 &+ file.count / 48 &+ 80)
    text.append(Lines.feed)
    var rest = file[...]
    while !rest.isEmpty {
      let line = rest.prefix(Base64.bytesPerLine)
      Base64.encode(line, into: &text)
      text += repeatElement(padding, count: (3 - line.count % 3) % 3)
      text.append(Lines.feed)
      rest = rest.dropFirst(Base64.bytesPerLine)
    }
    text += end.utf8
    text.append(Lines.feed)
    return String(decoding: text, as: UTF8.self)
  }

  /// The binary age file in an armored text, which may end its lines in CR LF and have white space around it.
  ///
  /// Throws `armorMalformed` for anything else than the one spelling of each file, naming the line.
  public static func decode(_ text: String) throws(AgeError) -> [UInt8] {
    let text = Array(text.utf8)
    var lines = Lines(text)
    while let line = lines.next(), isBlank(line) {}
    guard trimmed(lines.current).elementsEqual(begin.utf8) else { throw .armorMalformed(line: max(1, lines.number)) }

    var file: [UInt8] = []
    file.reserveCapacity(text.count / 4 &* 3)
    var isComplete = false
    while let line = lines.next().map(trimmed), !line.elementsEqual(end.utf8) {
      guard !isComplete, append(line, to: &file) else { throw .armorMalformed(line: lines.number) }
      isComplete = line.count < Base64.columns || line.last == padding
    }
    guard trimmed(lines.current).elementsEqual(end.utf8) else { throw .armorMalformed(line: lines.number) }
    while let line = lines.next() {
      guard isBlank(line) else { throw .armorMalformed(line: lines.number) }
    }
    return file
  }

  // MARK: - Lines

  private static func append(_ line: ArraySlice<UInt8>, to file: inout [UInt8]) -> Bool {
    guard !line.isEmpty, line.count <= Base64.columns, line.count % 4 == 0 else { return false }
    let pads = line.last != padding ? 0 : line.dropLast().last != padding ? 1 : 2
    return Base64.decode(line.dropLast(pads), into: &file)
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.last == carriageReturn ? line.dropLast() : line
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}
