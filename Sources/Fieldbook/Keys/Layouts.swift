/// Letters of other scripts and the Latin letter on the same key.
///
/// The rows were read from xkb-data 2.35.1 (/usr/share/X11/xkb/symbols, level 1) through libxkbcommon: ara(basic),
/// ir(pes), ru(winkeys), ua(unicode), gr(basic), il(basic), lk(sin_phonetic), lk(tam_unicode).
enum Layouts {
  /// What a letter stands for where no text is typed; `؟` is `?` wherever it lies.
  static let latin: [Character: Character] = {
    var latin: [Character: Character] = ["؟": "?"]
    for layout in all {
      // Scalar by scalar: a vowel sign joins the letter before it in a string, and is a key of its own.
      for (key, scalar) in zip(layout.keys, layout.letters.unicodeScalars) {
        let letter = Character(scalar)
        // Arabic and Persian put some letters on different keys: one that means a command wins over one that does not.
        guard let known = latin[letter] else {
          latin[letter] = key
          continue
        }
        if !canMean(known), canMean(key) { latin[letter] = key }
      }
    }
    return latin
  }()

  private static func canMean(_ key: Character) -> Bool { key.isLetter || key == "/" || key == "?" }

  private struct Layout {
    let keys: String
    let letters: String
  }

  private static let all = [arabic, persian, russian, ukrainian, greek, hebrew, sinhala, tamil]

  private static let arabic = Layout(
    keys: "qwertyuiop[]asdfghjkl;'zxcvbnm,./`",
    letters: "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظذ")
  private static let persian = Layout(
    keys: "qwertyuiop[]asdfghjkl;'zxcvbnm,",
    letters: "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو")
  private static let russian = Layout(
    keys: "qwertyuiop[]asdfghjkl;'zxcvbnm,.`",
    letters: "йцукенгшщзхъфывапролджэячсмитьбюё")
  private static let ukrainian = Layout(
    keys: "qwertyuiop[]asdfghjkl;'zxcvbnm,.\\",
    letters: "йцукенгшщзхїфівапролджєячсмитьбюґ")
  private static let greek = Layout(
    keys: "wertyuiopasdfghjklzxcvbnm",
    letters: "ςερτυθιοπασδφγηξκλζχψωβνμ")
  private static let hebrew = Layout(
    keys: "ertyuiopasdfghjkl;zxcvbnm,.",
    letters: "קראטוןםפשדגכעיחלךףזסבהנמצתץ")
  private static let sinhala = Layout(
    keys: "qwertyuiopasdfghjklzxcvbnm",
    letters: "ඍඇඑරතයඋඉඔපඅසදෆගහජකලඤඳචවබනම")
  /// Vowel signs are written beside a letter they would join, so they are listed by their numbers.
  private static let tamil = Layout(
    keys: "qwertyuiop[asdfghjkl;'zxcvbnm,",
    letters: "ஞறநசவலர\u{BC8}\u{BCA}\u{BBF}\u{BC1}யளனகப\u{BBE}தமட\u{BCD}ஙணஒஉஎ\u{BC6}ஔஅஇ")
}
