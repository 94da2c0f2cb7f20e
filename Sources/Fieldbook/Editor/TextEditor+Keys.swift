import Canvas

extension TextEditor {
  /// Answers a key. `clipboard` is the program's own; `size` is that of the rectangle the editor is drawn in.
  ///
  /// Ctrl-K and Ctrl-R are left to the caller, who asks first and then calls `replaceEverywhere` or `leaveOut`.
  public mutating func handle(_ key: Key, clipboard: inout String, size: Size) -> Outcome {
    columns = max(1, min(widest, size.columns - 3))
    rows = max(1, size.rows)
    let outcome = answer(key, clipboard: &clipboard)
    showCursor()
    return outcome
  }

  private mutating func answer(_ key: Key, clipboard: inout String) -> Outcome {
    if let (motion, selecting) = Self.motion(of: key) { return move(motion, selecting: selecting) ? .moved : .ignored }
    switch key {
    case .character(let character): type(String(character))
    case .enter: splitParagraph()
    case .backspace: return backspace() ? .changed : .moved
    case .delete: return delete() ? .changed : .moved
    case .control("z"): return undo() ? .changed : .moved
    case .control("y"): return redo() ? .changed : .moved
    case .control("w"): cycleVoice()
    case .control("a"):
      anchor = .start
      cursor = end
      isMarking = false
      isRunning = false
      return .moved
    case .control("e"):
      if isMarking { isMarking = false } else { (anchor, isMarking, isRunning) = (cursor, true, false) }
      return .moved
    case .control("c"):
      guard let selectedText else { return .hintLeaving }
      clipboard = selectedText
      isMarking = false
      return .moved
    case .control("x"):
      guard let selectedText else { return .moved }
      clipboard = selectedText
      return delete() ? .changed : .moved
    case .control("v"):
      guard !clipboard.isEmpty else { return .moved }
      insert(clipboard)
    default: return .ignored
    }
    return .changed
  }

  private static func motion(of key: Key) -> (Motion, selecting: Bool)? {
    switch key {
    case .left: (.left, false)
    case .right: (.right, false)
    case .up: (.up, false)
    case .down: (.down, false)
    case .controlLeft: (.wordLeft, false)
    case .controlRight: (.wordRight, false)
    case .home: (.lineStart, false)
    case .end: (.lineEnd, false)
    case .pageUp: (.pageUp, false)
    case .pageDown: (.pageDown, false)
    case .shiftLeft: (.left, true)
    case .shiftRight: (.right, true)
    case .shiftUp: (.up, true)
    case .shiftDown: (.down, true)
    case .shiftControlLeft: (.wordLeft, true)
    case .shiftControlRight: (.wordRight, true)
    case .shiftHome: (.lineStart, true)
    case .shiftEnd: (.lineEnd, true)
    default: nil
    }
  }
}
