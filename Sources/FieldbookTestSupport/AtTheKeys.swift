import Canvas
import Fieldbook
import Notebook

/// Somebody at the keys of the application, before a clock that a test moves: what they press, and what they see.
public protocol AtTheKeys {
  /// The application.
  var state: State { get set }
  /// Keys pressed so far.
  var keys: Int { get set }
  /// Hears an event; what it asks for is carried out.
  mutating func tell(_ event: Event)
}

extension AtTheKeys {
  // MARK: - What a person does

  /// Presses keys one after the other, a moment apart.
  public mutating func press(_ pressed: Key...) {
    for key in pressed { send(.input(.key(key))) }
    keys += pressed.count
  }

  /// Presses one key so many milliseconds after the last, as a held key repeats.
  public mutating func press(milliseconds: Int, _ key: Key) {
    tell(.time(state.now.after(milliseconds: milliseconds)))
    tell(.input(.key(key)))
    keys += 1
  }

  /// Types letters.
  public mutating func type(_ text: String) {
    for character in text { press(character == "\n" ? .enter : .character(character)) }
  }

  /// Pastes a text whole.
  public mutating func paste(_ text: String, invalidBytes: Int = 0) {
    send(.input(.paste(text, invalidBytes: invalidBytes)))
  }

  /// Changes the window's size.
  public mutating func resize(_ columns: Int, _ rows: Int) {
    send(.input(.resize(Size(columns: columns, rows: rows))))
  }

  /// Lets time pass, waking the application when it asked to be woken and at no other time.
  public mutating func wait(seconds: Int) {
    let end = state.now.after(milliseconds: seconds * 1000)
    while let wake = state.wakeAt, wake <= end {
      tell(.time(max(wake, state.now)))
      if state.wakeAt == wake { break }
    }
    state.now = max(state.now, end)
  }

  /// Sets the laptop's clock, as somebody does or an empty battery.
  public mutating func setClock(_ moment: Moment) { tell(.time(moment)) }

  /// Tells the application something that happened outside.
  public mutating func send(_ event: Event) {
    tell(.time(state.now.after(milliseconds: 120)))
    tell(event)
  }

  // MARK: - What a person sees

  /// The screen now.
  public var canvas: Canvas { view(state) }

  /// The lines of the screen.
  public var lines: [String] { canvas.lines }

  /// One line, counted from 1 as in the sketches.
  public func line(_ number: Int) -> String {
    let lines = lines
    return lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// True when the text stands somewhere on the screen.
  public func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// The whole screen as one text, for messages of failing tests.
  public var picture: String { lines.joined(separator: "\n") }
}
