import Notebook

/// Why an opened file is no segment this program can take in.
enum SegmentFault: Error, Hashable, Sendable {
  /// Not the documented JSON.
  case malformed
  /// Written in a later format of this number.
  case newer(Int)
}

extension Segment {
  /// Reads the plaintext of a segment or save; total on any bytes. Members it does not know are passed over.
  init(reading bytes: [UInt8]) throws(SegmentFault) {
    var header = Header()
    do {
      try header.read(bytes)
    } catch {
      // A later format may look quite different after the number that says so.
      if let version = header.version, version > Self.version { throw .newer(version) }
      throw .malformed
    }
    guard let version = header.version, version > 0 else { throw .malformed }
    guard version == Self.version else { throw .newer(version) }
    guard let dossier = header.dossier, let session = header.session, let who = header.who, let at = header.operations
    else { throw .malformed }
    var reader = OperationReader(JSONReader(bytes, at: at), session: session, who: who)
    do {
      try reader.read()
    } catch { throw .malformed }
    self.init(
      dossier: dossier, session: session, who: who, app: header.app, sealed: header.sealed, heads: header.heads,
      operations: reader.operations)
  }
}

// MARK: - Header

/// The members about the whole segment, and where its operations begin.
private struct Header {
  var version: Int?
  var dossier: DossierID?
  var session: SessionID?
  var who: String?
  var app = ""
  var sealed: Int?
  var heads: [String] = []
  var operations: Int?

  mutating func read(_ bytes: [UInt8]) throws(JSONFault) {
    var reader = JSONReader(bytes)
    try reader.object { reader, name throws(JSONFault) in
      switch name {
      case "v": version = try reader.integer()
      case "dossier": dossier = DossierID(try reader.string())
      case "session": session = SessionID(try reader.string())
      case "who": who = try reader.string()
      case "app": app = try reader.string()
      case "at": sealed = Moment(try reader.string())?.seconds
      case "heads":
        heads = []
        try reader.list { reader throws(JSONFault) in
          let head = try reader.string()
          if Layout.isHash(head) { heads.append(head) }
        }
      case "ops":
        // Read in a second walk, because session and who may stand behind them.
        operations = reader.offset
        try reader.skip()
      default: try reader.skip()
      }
    }
    try reader.end()
  }
}

// MARK: - Operations

/// Reads the list of operations, sharing what neighbours have in common.
private struct OperationReader {
  private var json: JSONReader
  private let session: SessionID
  private let who: String
  private(set) var operations: [Operation] = []
  private var lastRecord: (bytes: ArraySlice<UInt8>, id: RecordID)?
  private var lastDay: (bytes: ArraySlice<UInt8>, day: Day)?

  init(_ json: JSONReader, session: SessionID, who: String) {
    self.json = json
    self.session = session
    self.who = who
  }

  mutating func read() throws(JSONFault) {
    // Taken out and put back, because a closure of a mutating method may not hold `self` twice.
    var json = self.json
    try json.list { json throws(JSONFault) in operations.append(try operation(&json)) }
    self.json = json
  }

  private mutating func operation(_ json: inout JSONReader) throws(JSONFault) -> Operation {
    var number: UInt32?
    var at: Int?
    var record: RecordID?
    var kind: String?
    var field: String?
    var value: Value?
    var replaces: [OperationID] = []
    var source: RecordID?
    var isRedacted = false
    try json.object { json, name throws(JSONFault) in
      switch name {
      case "n": number = UInt32(exactly: try json.integer())
      case "at": at = try seconds(&json)
      case "r": record = try recordID(&json)
      case "k": kind = try self.name(&json)
      case "f": field = try self.name(&json)
      case "v": value = try json.value()
      case "s": source = RecordID(try json.string())
      // Whatever a hostile writer put there, only `true` says that something was taken out.
      case "gone": isRedacted = try json.value() == .truth(true)
      case "x":
        replaces = []
        try json.list { json throws(JSONFault) in
          guard let id = OperationID(try json.string()) else { throw JSONFault(offset: json.offset) }
          replaces.append(id)
        }
      default: try json.skip()
      }
    }
    guard let number, number > 0, let at, let record, let kind, let field else {
      throw JSONFault(offset: json.offset)
    }
    return Operation(
      id: OperationID(session: session, number: number), at: at, who: who, record: record, kind: kind, field: field,
      value: value, replaces: replaces, source: source, isRedacted: isRedacted)
  }

  private mutating func recordID(_ json: inout JSONReader) throws(JSONFault) -> RecordID {
    guard let bytes = try json.plainBytes() else { throw JSONFault(offset: json.offset) }
    if let lastRecord, lastRecord.bytes == bytes { return lastRecord.id }
    guard let id = RecordID(String(decoding: bytes, as: UTF8.self)) else { throw JSONFault(offset: json.offset) }
    lastRecord = (bytes, id)
    return id
  }

  /// A kind or field: ASCII only, because Swift would take differently composed letters for the same.
  private func name(_ json: inout JSONReader) throws(JSONFault) -> String {
    guard let bytes = try json.plainBytes(), (1...80).contains(bytes.count), bytes.allSatisfy({ $0 < 0x80 }) else {
      throw JSONFault(offset: json.offset)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `2026-03-04T10:22:31Z` as seconds since 1970; the day is worked out once for a run of equal ones.
  private mutating func seconds(_ json: inout JSONReader) throws(JSONFault) -> Int {
    guard let bytes = try json.plainBytes(), bytes.count == 20 else { throw JSONFault(offset: json.offset) }
    let date = bytes.prefix(10)
    if lastDay?.bytes != date {
      guard let day = Day(String(decoding: date, as: UTF8.self)) else { throw JSONFault(offset: json.offset) }
      lastDay = (date, day)
    }
    let clock = bytes.dropFirst(10)
    func digits(_ position: Int) -> Int? {
      let tens = Int(clock[clock.startIndex + position]) - 0x30
      let ones = Int(clock[clock.startIndex + position + 1]) - 0x30
      return (0...9).contains(tens) && (0...9).contains(ones) ? tens * 10 + ones : nil
    }
    guard let day = lastDay?.day, clock.first == UInt8(ascii: "T"), clock.last == UInt8(ascii: "Z"),
      clock[clock.startIndex + 3] == UInt8(ascii: ":"), clock[clock.startIndex + 6] == UInt8(ascii: ":"),
      let hour = digits(1), hour < 24, let minute = digits(4), minute < 60, let second = digits(7), second < 61
    else { throw JSONFault(offset: json.offset) }
    return day.number * 86_400 + hour * 3600 + minute * 60 + second
  }
}
