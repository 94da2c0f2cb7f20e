import Notebook

/// One column of a table, with all that the codebook says of it.
public struct Column: Hashable, Sendable {
  /// The head of the column.
  public let name: String
  /// What it holds, in a word: text, code, date, …
  public let type: String
  /// A few words for people.
  public let label: String
  /// What it means and how it was made.
  public let definition: String
  /// The list its codes come from; nil when it holds no codes.
  public let vocabulary: String?
  /// How much it could harm; the class of its field.
  public let sensitivity: SensitivityClass
  /// What this level does with the field.
  public let treatment: String
  /// What becomes of the codes of that list; nil where they stand as they are.
  public let coarsening: Coarsening?
  /// The table in whose column `id` every id in it stands; nil for what is no such id.
  public let pointsTo: String?
  /// All it can hold with what each means, where that is no list of its own; empty where anything is possible.
  public let values: [String: String]

  /// A column by its parts.
  init(
    _ name: String, _ type: String, _ label: String, _ definition: String = "", vocabulary: String? = nil,
    class sensitivity: SensitivityClass = .system, treatment: String = "kept", coarsening: Coarsening? = nil,
    pointsTo: String? = nil, values: [String: String] = [:]
  ) {
    self.name = name
    self.type = type
    self.label = label
    self.definition = definition
    self.vocabulary = vocabulary
    self.sensitivity = sensitivity
    self.treatment = treatment
    self.coarsening = coarsening
    self.pointsTo = pointsTo
    self.values = values
  }

  /// The same under another name.
  func named(_ name: String) -> Column {
    name == self.name
      ? self
      : Column(
        name, type, label, definition, vocabulary: vocabulary, class: sensitivity, treatment: treatment,
        coarsening: coarsening, pointsTo: pointsTo, values: values)
  }

  /// A column worked out from others.
  static func derived(
    _ name: String, _ type: String, _ definition: String, vocabulary: String? = nil,
    class sensitivity: SensitivityClass, values: [String: String] = [:]
  ) -> Column {
    Column(
      name, type, name, definition, vocabulary: vocabulary, class: sensitivity, treatment: "worked out", values: values)
  }
}

extension FieldSpec {
  /// A column made from this field, under its own name.
  func column(
    _ type: String, _ definition: String? = nil, vocabulary: String? = nil, at level: Level = .team
  ) -> Column {
    column(named: name, type, definition ?? help, vocabulary: vocabulary, at: level)
  }

  /// A column beside the field's own, or in its place.
  func column(
    named name: String, _ type: String, _ definition: String, vocabulary: String? = nil, at level: Level = .team,
    values: [String: String] = [:]
  ) -> Column {
    let treatment = treatment(at: level)
    var coarsening: Coarsening?
    if case .coarse(let some) = treatment { coarsening = some }
    return Column(
      name, type, label, definition, vocabulary: vocabulary, class: sensitivity, treatment: treatment.inWords,
      coarsening: coarsening, pointsTo: type == "reference" && name.hasSuffix("Id") ? referredTable : nil,
      values: values)
  }

  /// The table of the one kind it points at.
  private var referredTable: String? {
    switch self.type {
    case .reference(let kind), .references(let kind): RecordType.named(kind)?.table
    default: nil
    }
  }

  /// The head of the column with the human code of a reference: `follows` for a field named `followsId`.
  var referenceName: String { name.hasSuffix("Id") ? String(name.dropLast(2)) : name }

  /// Whether the field holds several values and so has rows of its own in another table.
  var isMany: Bool {
    switch type {
    case .codes, .references: true
    default: false
    }
  }
}

extension Treatment {
  /// What the codebook says of it.
  var inWords: String {
    switch self {
    case .keep: "kept"
    case .month: "as month"
    case .quarter: "as quarter"
    case .year: "as year"
    case .typed: "as typed, with its cleared flag"
    case .readThrough: "as someone left it after reading it through"
    case .quoted: "own words, read through, where quoting was agreed to"
    case .coarse: "coarser"
    case .ofMany: "only where ten or more chose, each alone, and no number under the smallest group"
    case .coarseByList: "coarser, as its list is"
    case .area: "as a letter for its area"
    case .drop: "stays in the notebook"
    }
  }
}
