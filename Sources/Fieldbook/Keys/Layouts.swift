/// Letters of other scripts and the Latin letter on the same key.
enum Layouts {
  static let latin: [Character: Character] = ["؟": "?"]
}
