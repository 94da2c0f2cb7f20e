import Canvas
import Notebook

extension RoundStep {
  func draw(on screen: inout BigScreen, _ room: SessionRoom) {
    let tongue = room.tongue
    switch stage {
    case .impossible(let why):
      screen.title(tongue(why), lines: 4)
      if !isPractice || why != .tooFewHere { screen.text(tongue(CurtainWord.talkInstead)) }
      screen.keys(tongue(SessionWord.goOn))
    case .opening:
      screen.title(tongue(isPractice ? CurtainWord.practice : .alone), lines: 3)
      screen.text(tongue(isPractice ? CurtainWord.nothingIsKept : .oneByOne))
      if !isPractice { screen.text(tongue(CurtainWord.help)) }
      screen.keys([tongue(CurtainWord.begin), tongue(CurtainWord.without)])
    case .between(let sign): drawCurtain(sign, on: &screen, tongue)
    case .alone(let alone): draw(alone, on: &screen, room)
    case .asking:
      screen.title(tongue(isPractice ? CurtainWord.hasEveryoneTried : .hasEveryoneChosen))
      screen.rows([
        BigScreen.Row(number: 1, words: tongue(CurtainWord.closeRound)),
        BigScreen.Row(number: 2, words: tongue(CurtainWord.goOnChoosing)),
      ])
    case .over(let word):
      screen.title(tongue(word), lines: 4)
      screen.keys(tongue(SessionWord.goOn))
    }
  }

  /// The same after a choice, a skip, and somebody who walked away.
  private func drawCurtain(_ sign: Int, on screen: inout BigScreen, _ tongue: Tongue) {
    let rows = screen.canvas.size.rows
    let lines = [(rows / 4, tongue(CurtainWord.nextPerson)), (rows / 4 + 2, tongue(CurtainWord.lookAway))]
    screen.put(Self.signs[sign], column: 3, row: rows / 4 - 2, style: .accent)
    for (row, words) in lines { screen.put(words, column: 3, row: row, columns: screen.columns - 4, style: .bold) }
    if beginsAnew {
      for (line, words) in BigScreen.cut(tongue(CurtainWord.beginsAnew), columns: screen.columns - 4, lines: 2).enumerated() {
        screen.put(words, column: 3, row: rows / 4 + 3 + line, columns: screen.columns - 4)
      }
    }
    screen.put(tongue(CurtainWord.sitAlone), column: 3, row: rows - 3, columns: screen.columns - 4)
  }

  // MARK: - Alone at the screen

  private func draw(_ alone: Alone, on screen: inout BigScreen, _ room: SessionRoom) {
    switch ballot.kind {
    case .dots: drawDots(alone, on: &screen, room)
    case .weigh, .verdicts: drawQuestion(alone, on: &screen, room)
    }
    let tongue = room.tongue
    screen.keys([
      tongue(ballot.kind == .dots ? CurtainWord.numberGivesDot : .numberChooses), tongue(CurtainWord.oneBack),
      tongue(alone.isEnding ? CurtainWord.enterAgain : .enterTwice),
    ])
  }

  private func drawDots(_ alone: Alone, on screen: inout BigScreen, _ room: SessionRoom) {
    let asked = isPractice ? room.tongue(CurtainWord.whichFruit) : room.activity?[Activity.framingQuestion]
    screen.title(asked ?? "", style: .normal)
    let gap = screen.layout == .block ? "  " : " "
    screen.rows(
      things.enumerated().map { place, thing in
        let dots = Array(repeating: "●", count: alone.given.count { $0 == place }).joined(separator: gap)
        return BigScreen.Row(
          number: place + 1, sign: thing.sign, words: thing.words, aside: dots, asideStyle: .accent)
      }, aside: Ballot.dots + (Ballot.dots - 1) * gap.count)
  }

  private func drawQuestion(_ alone: Alone, on screen: inout BigScreen, _ room: SessionRoom) {
    let tongue = room.tongue
    let place = alone.given.count
    guard place < ballot.questions else { return screen.title(tongue(CurtainWord.allAnswered), style: .normal) }
    let thing = things[ballot.kind == .weigh ? place / 2 : place]
    let isLarge = screen.layout == .large
    screen.title(
      [thing.sign, thing.words].filter { !$0.isEmpty }.joined(separator: "  "), lines: isLarge ? 3 : 4)
    if ballot.kind == .weigh {
      screen.text(tongue(place % 2 == 0 ? CurtainWord.howLikely : .howBad))
    }
    screen.rows(answers(to: place, room).enumerated().map { BigScreen.Row(number: $0 + 1, words: $1) })
  }

  private func answers(to question: Int, _ room: SessionRoom) -> [String] {
    if ballot.kind == .verdicts {
      let list = room.contents.vocabulary(named: "verdict")
      return ["true", "partly", "not", "notSaid"].map { list?.label($0, in: room.tongue.language) ?? $0 }
    }
    return (question % 2 == 0 ? CurtainWord.likely : CurtainWord.bad).map { room.tongue($0) }
  }
}

/// Words of a private round: what everyone hears, and what the one reads who sits there alone.
enum CurtainWord: String, Phrase {
  case alone = "Each one chooses alone."
  case oneByOne = "One after the other sits here. All others stand back and look away."
  case help = "We read it aloud for whoever needs it. Nobody presses for another."
  case begin = "Enter begin"
  case without = "2 go on without"
  case nextPerson = "Next person, please."
  case lookAway = "The others look away."
  case beginsAnew = "The one who was choosing begins anew."
  case sitAlone = "Enter, when you sit here alone"
  case numberGivesDot = "number: a dot"
  case numberChooses = "number: choose"
  case oneBack = "Backspace: one back"
  case enterTwice = "Enter Enter: done"
  case enterAgain = "Enter again: done"
  case howLikely = "How likely is it?"
  case seldom
  case sometimes
  case often
  case howBad = "How bad is it?"
  case light
  case hard
  case veryHard = "very hard"
  case allAnswered = "That was all. Thank you."
  case hasEveryoneChosen = "Has everyone chosen?"
  case hasEveryoneTried = "Has everyone tried it?"
  case closeRound = "yes, close the round"
  case goOnChoosing = "no, someone comes"
  case everyoneChose = "Everyone has chosen. Thank you."
  case alreadyChosen = "We have chosen already. It stays as it is."
  case thrownAway = "Fewer than five chose. Nothing is kept of it."
  case tooFewHere = "We are fewer than five: nobody chooses alone."
  case talkInstead = "We talk it over together."
  case nothingNamed = "There is nothing to choose from yet."
  case tooManyNamed = "There is too much to choose from: nine at most."
  case practice = "First we try it, with fruits."
  case nothingIsKept = "Nothing of this is kept. Each one may come and press the keys."
  case practiceOver = "That was to try it. Nothing of it is kept."
  case whichFruit = "Which fruit do we like?"
  case mango
  case banana
  case orange
  case lemon
  case sourOrange = "a sour orange"
  case fallingMango = "a mango falls on you"
  case mangoesAreBest = "Mangoes taste better than bananas."

  /// The three steps of how likely something is, and of how bad.
  static let likely = [seldom, sometimes, often], bad = [light, hard, veryHard]
}
