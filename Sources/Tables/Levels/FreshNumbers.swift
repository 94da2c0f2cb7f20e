import Crypto
import Notebook

/// Ids, numbers and area letters made for one export, so that no two exports can be laid side by side.
///
/// They come from a keyed hash (HMAC-SHA-256), not from drawn numbers: whoever has all of them learns neither the
/// seed nor the order the records had.
struct FreshNumbers {
  private let key: SymmetricKey
  private var ids: [RecordID: String] = [:]
  private var numbers: [RecordID: String] = [:]
  private var letters: [RecordID: String] = [:]

  /// For the records that go, kind by kind; the same seed and records give the same.
  init(_ contents: Contents, seed: UInt64, goes: (RecordID) -> Bool) {
    key = SymmetricKey(data: withUnsafeBytes(of: seed.littleEndian) { Array($0) })
    for type in RecordType.all where type.table != nil {
      let going = contents.records(type).map(\.id).filter(goes).map { (fresh: Self.id($0, key), record: $0) }
        .sorted { $0.fresh < $1.fresh }
      for one in going { ids[one.record] = one.fresh }
      guard let letter = type.codeLetter else { continue }
      let width = max(2, String(going.count).utf8.count)
      for (place, one) in going.enumerated() {
        let digits = String(place + 1)
        numbers[one.record] = "\(letter)-" + String(repeating: "0", count: width - digits.utf8.count) + digits
      }
    }
    let areas = Set(contents.records(Place.type).compactMap { Self.area(of: $0.id, contents) })
    for (place, area) in areas.sorted(by: { Self.id($0, key) < Self.id($1, key) }).enumerated() {
      letters[area] = Self.letter(place)
    }
  }

  /// The id of a record in this export; empty for one that stays.
  func id(_ record: RecordID) -> String { ids[record] ?? "" }

  /// The number of a record in this export; empty for kinds without one.
  func number(_ record: RecordID) -> String { numbers[record] ?? "" }

  /// The letter of the area a place lies in; empty where it is in none that may be shown.
  func area(_ place: RecordID, _ contents: Contents) -> String {
    Self.area(of: place, contents).flatMap { letters[$0] } ?? ""
  }

  /// Every id that was made, by record.
  var all: [RecordID: String] { ids }

  // MARK: - Making them

  private static func id(_ record: RecordID, _ key: SymmetricKey) -> String {
    HMAC<SHA256>.authenticationCode(for: Array(record.text.utf8), using: key).prefix(16)
      .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The district a place lies in, itself where it is one; what a zone without a district is shown as is the zone.
  private static func area(of place: RecordID, _ contents: Contents) -> RecordID? {
    guard var area = contents.shown(place) else { return nil }
    // Places that someone bent into a ring end here.
    for _ in 0..<8 {
      guard let record = contents[area], record[Place.level] == "zone", let parent = record[Place.parent],
        contents[parent]?.isDeleted == false
      else { break }
      area = parent
    }
    return area
  }

  /// A to Z, then AA, AB, …
  private static func letter(_ place: Int) -> String {
    let (before, last) = place.quotientAndRemainder(dividingBy: 26)
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(last)))
    return before == 0 ? letter : Self.letter(before - 1) + letter
  }
}
