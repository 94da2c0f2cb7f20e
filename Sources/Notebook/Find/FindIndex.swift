/// Every text of a notebook that a reader may find, folded once, to be searched at each key.
public struct FindIndex: Hashable, Sendable {
  /// Folded texts one after the other, a zero byte behind each.
  private var bytes: [UInt8] = []
  /// In the order of the list: by group, then number, then question.
  private var texts: [Findable] = []
  /// Where each text begins.
  private var starts: [Int] = []
  private let reader: String
  private let language: Language

  /// Folds what `reader` (a team code) may find; only the groups named, every one by default.
  public init(
    _ contents: Contents, for reader: String, in language: Language,
    groups: Set<FindPlace.Group> = Set(FindPlace.Group.allCases)
  ) {
    self.reader = reader
    self.language = language
    var source = FindTexts(contents, reader: reader, language: language)
    var found: [(key: SortKey, text: Findable, folded: [UInt8])] = []
    var folding = Folding()
    var keys: [RecordID: String] = [:]
    source.all { text, words in
      guard groups.contains(text.place.group) else { return }
      let code = keys[text.place.record] ?? contents[text.place.record]?.value("code").flatMap(String.init) ?? ""
      keys[text.place.record] = code
      let key = SortKey(text, code: code, order: found.count)
      found.append((key, text, folding.fold(words)))
    }
    found.sort { $0.key < $1.key }
    bytes.reserveCapacity(found.reduce(0) { $0 + $1.folded.count + 1 })
    for item in found {
      texts.append(item.text)
      starts.append(bytes.count)
      bytes += item.folded
      bytes.append(0)
    }
  }

  /// How many texts can be found.
  public var count: Int { texts.count }

  /// The texts in which every word of the query occurs, by number, in the order of the list; none for no words.
  public func texts(with query: String) -> [Int] {
    var folding = Folding()
    let words = folding.words(of: query)
    guard let first = words.first else { return [] }
    var found: [Int] = []
    var from = 0
    while let at = ByteSearch.first(first, in: bytes, from..<bytes.count) {
      let text = text(at: at)
      let end = text + 1 < starts.count ? starts[text + 1] : bytes.count
      if words.dropFirst().allSatisfy({ ByteSearch.first($0, in: bytes, starts[text]..<end) != nil }) {
        found.append(text)
      }
      from = end
    }
    return found
  }

  /// Where a text is shown.
  public func place(of text: Int) -> FindPlace? { texts.indices.contains(text) ? texts[text].place : nil }

  /// The records in which every word of the query occurs.
  public func records(with query: String) -> Set<RecordID> {
    Set(texts(with: query).map { texts[$0].record })
  }

  /// A found text with its words as they stand in the notebook now; nil when it is gone.
  public func hit(_ text: Int, for query: String, in contents: Contents) -> FindHit? {
    guard texts.indices.contains(text), let record = contents[texts[text].record] else { return nil }
    let source = FindTexts(contents, reader: reader, language: language)
    let part = texts[text].part
    let words = part == .heading ? source.shownHeading(of: record) : source.words(part, of: record)
    var folding = Folding()
    let ranges = folding.words(of: query).compactMap { folding.range(of: $0, in: words) }
    return FindHit(
      place: texts[text].place, record: record.id, isNote: part == .field(JournalEntry.text.name), text: words,
      ranges: ranges.sorted { $0.lowerBound < $1.lowerBound })
  }

  private func text(at byte: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= byte { low = middle } else { high = middle }
    }
    return low
  }

  private struct SortKey: Comparable {
    let group: Int
    let code: String
    let record: RecordID
    let question: String
    let order: Int

    init(_ text: Findable, code: String, order: Int) {
      group = text.place.group.rawValue
      self.code = code
      record = text.place.record
      question = text.place.question
      self.order = order
    }

    static func < (left: SortKey, right: SortKey) -> Bool {
      (left.group, left.code, left.record, left.question, left.order)
        < (right.group, right.code, right.record, right.question, right.order)
    }
  }
}

/// A text in which the words were found.
public struct FindHit: Hashable, Sendable {
  /// Where it is shown, and what opens.
  public let place: FindPlace
  /// The record the words are written in.
  public let record: RecordID
  /// True when the text is the words of a journal note, so that `ranges` are places in its editor.
  public let isNote: Bool
  /// The whole text.
  public let text: String
  /// Where the words stand in it, in order.
  public let ranges: [Range<String.Index>]
}
