import Canvas
import Foundation
import Notebook
import Tables

extension ExportStepsPage {
  func heading(_ desk: Desk) -> Heading {
    if isOurs { return ourHeading(desk) }
    let words: [ForOthersWord] = [.stepWhom, .stepHarm, .stepLook, .stepWrite]
    return Heading(
      title: desk.title,
      tabs: [Heading.Tab(text: desk.tongue(FrameWord.export), isCurrent: false)]
        + zip(Step.allCases, words).map { each, word in
          Heading.Tab(
            text: desk.tongue(word, isSettled(each) ? Signs.check : "").trimmingCharacters(in: .whitespaces),
            isCurrent: each == step)
        })
  }

  private func ourHeading(_ desk: Desk) -> Heading {
    let isLast = written != nil || part == .write
    let steps: [(ExportWord, Bool)] = [(.look, true), (.place, isLast), (.write, written != nil)]
    return Heading(
      title: desk.title,
      tabs: [Heading.Tab(text: desk.tongue(FrameWord.export), isCurrent: false)]
        + steps.enumerated().map { index, item in
          let text = desk.tongue(item.0, item.1 ? Signs.check : "").trimmingCharacters(in: .whitespaces)
          return Heading.Tab(text: text, isCurrent: index == (isLast ? 2 : 1))
        })
  }

  /// True for a step that leaves nothing open.
  private func isSettled(_ each: Step) -> Bool {
    switch each {
    case .whom: !obstacles.contains { Self.step(of: $0) == .whom }
    case .harm: step > .whom && !obstacles.contains { Self.step(of: $0) == .harm }
    case .look: step > .look
    case .write: written != nil
    }
  }

  /// The step on which an obstacle is settled.
  static func step(of obstacle: ExportGate.Obstacle) -> Step {
    switch obstacle {
    case .noPurpose, .noRecipients: .whom
    case .noHarmCheck, .harmCheckLapsed, .held, .stopped, .resultsNotSeen: .harm
    case .tooCloseToEarlier: .look
    }
  }

  func isTyping(_ desk: Desk) -> Bool { written == nil && part.map { fields[$0] != nil || isLine($0) } ?? false }

  /// True for a part that takes words.
  func isLine(_ part: Part) -> Bool {
    [.purpose, .reason, .secondReader, .resultsReason, .folder, .words, .passphrase].contains(part)
  }

  func commands(_ desk: Desk) -> [Command.ID] {
    guard written == nil else { return [.back] }
    switch step {
    case .look:
      return (level == .sheet ? [] : [.open]) + [.writeTables]
        + (level == .shared ? [.readForLeaving] : []) + [.previous, .all, .help]
    case .write where part == .write: return [.open, .back, .previous]
    default: return [.writeTables, .back, .previous]
    }
  }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    switch command {
    case .writeTables: return desk.tongue(CommandWord.next)
    case .open where step == .write: return desk.tongue(CommandWord.writeTables)
    case .open where step == .look: return desk.tongue(ForOthersWord.lookInside)
    default: return nil
    }
  }
}
