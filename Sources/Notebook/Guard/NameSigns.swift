/// Finds names: behind a title, and capitals in the middle of a sentence that are no word everybody knows.
struct NameSigns {
  /// What one paragraph tells of names; those of the whole text are found together.
  struct Look: Hashable, Sendable {
    /// What looks like a name.
    var names: [Sign] = []
    /// Capitals that begin a sentence: names only where the same word is one elsewhere in the text.
    var openers: [Sign] = []
    /// Words that also stand in small letters, as names do not.
    var small: [UInt64] = []
  }

  /// A run of words that looks like a name.
  struct Sign: Hashable, Sendable {
    /// Where it stands, in scalars of the paragraph.
    var run: Range<Int>
    /// What stands for its words.
    var hashes: [UInt64]
    /// True behind a title, which settles it.
    var isTitled = false
  }

  /// What stands for words that are no names here: places of the study, what somebody said is none.
  let known: Set<UInt64>

  /// Looks through one paragraph.
  func look(at text: ParagraphWords) -> Look {
    var look = Look()
    var capitals: [Int] = []
    var middles = 0
    var index = 0
    while index < text.words.count {
      let word = text.words[index]
      if word.hasSmall, !word.isCapital { look.small.append(word.hash) }
      if NameWords.titles.contains(word.hash), let end = named(behind: index, text) {
        look.names.append(sign(index + 1..<end, text, isTitled: true))
        index = end
        continue
      }
      if word.isCapital || word.hasSmall {
        let isOpening = opens(index, text)
        if !isOpening { middles += 1 }
        if word.looksLikeName, !isKnown(word.hash), !isJoined(index, text) {
          if isOpening { look.openers.append(sign(index..<index + 1, text)) } else { capitals.append(index) }
        }
      }
      index += 1
    }
    let isDense = capitals.count >= 3 && capitals.count * 3 >= middles
    // A heading, or a language that writes its nouns so: capitals say nothing there.
    guard !isDense || !(isHeading(text) || writesNounsSo(text)) else { return look }
    for (number, first) in capitals.enumerated() where number == 0 || !follows(first, capitals[number - 1], text) {
      var last = number
      while last + 1 < capitals.count, follows(capitals[last + 1], capitals[last], text) { last += 1 }
      // Who writes everything so writes "the Youth Leaders"; names have no article.
      if isDense, first > 0, NameWords.articles.contains(text.words[first - 1].hash) { continue }
      let start = beginsWithName(first, last - number + 1, text) ? first - 1 : first
      if start < first { look.openers.removeAll { $0.run.lowerBound == text.words[start].scalars.lowerBound } }
      look.names.append(sign(start..<capitals[last] + 1, text))
    }
    return look
  }

  // MARK: - Many capitals

  /// True for a line of capitals alone with an article or the like among them, or with more than a name has.
  private func isHeading(_ text: ParagraphWords) -> Bool {
    let small = text.words.filter { $0.hasSmall && !$0.isCapital && !NameWords.joining.contains($0.hash) }
    guard small.allSatisfy({ NameWords.linking.contains($0.hash) }) else { return false }
    return text.words.count > 4 && !text.scalars.contains(0x2C)
      || text.words.contains { NameWords.linking.contains($0.hash) }
  }

  /// True for a text in a language in which every noun has a capital.
  private func writesNounsSo(_ text: ParagraphWords) -> Bool {
    text.words.contains { !$0.isCapital && NameWords.ofNounCapitals.contains($0.hash) }
  }

  /// True where the word that begins the sentence belongs to the name behind it: with it, three capitals stand in a row.
  private func beginsWithName(_ first: Int, _ count: Int, _ text: ParagraphWords) -> Bool {
    guard count >= 2, first > 0, follows(first, first - 1, text), opens(first - 1, text) else { return false }
    let word = text.words[first - 1]
    return word.looksLikeName && !isKnown(word.hash) && !isJoined(first - 1, text)
      && !NameWords.linking.contains(word.hash) && !NameWords.opening.contains(word.hash)
  }

  private func sign(_ words: Range<Int>, _ text: ParagraphWords, isTitled: Bool = false) -> Sign {
    let run = text.words[words.lowerBound].scalars.lowerBound..<text.words[words.upperBound - 1].scalars.upperBound
    return Sign(run: run, hashes: text.words[words].map(\.hash).filter { !isKnown($0) }, isTitled: isTitled)
  }

  private func isKnown(_ hash: UInt64) -> Bool { known.contains(hash) || NameWords.ordinary.contains(hash) }

  private func follows(_ next: Int, _ word: Int, _ text: ParagraphWords) -> Bool {
    guard next == word + 1 else { return false }
    let gap = text.gap(before: next)
    return gap.count == 1 && gap.allSatisfy(Self.within.contains)
  }

  /// What stands between the words of one name: a space, or a hyphen.
  private static let within: Set<UInt32> = [0x20, 0xA0, 0x202F, 0x2D, 0x2010, 0x2011]

  // MARK: - Titles

  /// The end of the name behind a title; nil where none follows.
  private func named(behind title: Int, _ text: ParagraphWords) -> Int? {
    guard text.words.indices.contains(title + 1) else { return nil }
    let isShort = text.words[title].letters <= 4
    let gap = text.gap(before: title + 1)
    guard gap.elementsEqual([0x20]) || isShort && gap.elementsEqual([0x2E, 0x20]) || gap.elementsEqual([0xA0]) else {
      return nil
    }
    let word = text.words[title + 1]
    guard word.digits == 0, word.letters >= 2, !isKnown(word.hash), !NameWords.titles.contains(word.hash) else {
      return nil
    }
    if Script(word.first) == .arabic { return isArabicName(word, text) ? title + 2 : nil }
    guard word.isCapital, word.hasSmall else { return nil }
    var end = title + 2
    while end < min(text.words.count, title + 4), text.words[end].looksLikeName, !isKnown(text.words[end].hash),
      text.gap(before: end).elementsEqual([0x20])
    { end += 1 }
    return end
  }

  /// Not a verb or an adjective, as far as its beginning tells.
  private func isArabicName(_ word: ParagraphWords.Word, _ text: ParagraphWords) -> Bool {
    if NameWords.behindArabicTitles.contains(word.hash) { return false }
    let start = Array(text.scalars[word.scalars].prefix(2))
    if start == [0x627, 0x644], word.letters > 4 { return false }
    return start.first != 0x64A || NameWords.namesWithYeh.contains(word.hash)
  }

  // MARK: - Sentences

  /// True where a capital says nothing: the word begins the paragraph, a sentence, a quotation or a bracket.
  private func opens(_ index: Int, _ text: ParagraphWords) -> Bool {
    index == 0 || text.gap(before: index).contains { Self.ends.contains($0) }
  }

  private static let ends = Set(".!?…:;•«»\"“”„()[]{}<>⟨⟩—–|/=*·؟۔؛।።¿¡".unicodeScalars.map(\.value))

  /// True for a part of a number, or of a compound.
  private func isJoined(_ index: Int, _ text: ParagraphWords) -> Bool {
    let word = text.words[index].scalars
    let (before, after) = (text.scalar(word.lowerBound - 1), text.scalar(word.upperBound))
    if after == 0x2D, text.digit(word.upperBound + 1) != nil { return true }
    return before == 0x40 || after == 0x40 || before == 0x5F || after == 0x5F
  }
}
