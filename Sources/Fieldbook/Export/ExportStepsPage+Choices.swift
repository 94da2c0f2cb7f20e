import Notebook
import Tables

extension ExportStepsPage {
  /// For whom something can be made here, in the order of the digits.
  static let levels: [Level] = [.shared, .public, .sheet]

  /// What a part lets choose, in words.
  func options(_ part: Part, _ tongue: Tongue = Tongue(.en)) -> [String] {
    switch part {
    case .level: [ForOthersWord.shared, .everyone, .heard].map { tongue($0) }
    case .recipients: Vocabulary.recipientKind.codes.map { Vocabulary.recipientKind.label($0, in: tongue.language) }
    case .opener: [tongue(ExportWord.spreadsheet), tongue(ExportWord.analysis)]
    case .sealing: [tongue(ForOthersWord.sealed), tongue(ForOthersWord.readable)]
    default: []
    }
  }

  /// Which of them is chosen; nil while none is.
  func chosen(_ part: Part) -> Int? {
    switch part {
    case .level: Self.levels.firstIndex(of: level)
    case .recipients: recipients.flatMap { Vocabulary.recipientKind.codes.firstIndex(of: $0.text) }
    case .opener: forSpreadsheet ? 0 : 1
    case .sealing: isSealed ? 0 : 1
    default: nil
    }
  }
}
