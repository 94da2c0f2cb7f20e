import Canvas

/// Docs/Keys.md: every command with its keys, written from the command table.
public enum KeysDocument {
  /// The whole document in English; a test holds the file against it.
  public static var text: String {
    let sections: [(title: String, lead: String, scopes: [Command.Scope])] = [
      ("Everywhere, in text too", "", [.everywhere]),
      ("Where no text is typed", "A digit goes to a place; inside anything opened it chooses.", [.whereNoTextIsTyped]),
      ("On the screens that offer it", "The last line of the screen shows which.", [.onItsScreens]),
      ("In a text", "Letters are letters. What you type is saved within a second.", [.inText]),
    ]
    var lines = [
      "# Keys",
      "",
      "Written from the command table; `FIELDBOOK_RECORD=1 swift test --filter KeysTests` writes it anew.",
      "",
      "Arrows, Enter, Esc, Tab, Space, Backspace and the ten digits can do everything. Tab goes round the parts of "
        + "a screen; the last part is the key line, where ← and → choose and Enter acts. Its last item lists all "
        + "commands.",
      "",
      "Hold Esc, or press it three times within half a second: the notebook locks at once.",
      "",
      "Digits of every script count, and so does the bare digit row of a French keyboard. Where no text is typed, a "
        + "letter of another script acts as the Latin letter on the same key.",
    ]
    for section in sections {
      let commands = Command.table.filter { section.scopes.contains($0.scope) }
      lines += ["", "## \(section.title)", ""]
      if !section.lead.isEmpty { lines += [section.lead, ""] }
      lines += ["| keys | does |", "|---|---|"]
      lines += commands.map { "| \(keys(of: $0)) | \($0.word.rawValue) |" }
    }
    lines += ["", "`^N` means Ctrl-N. A command without a key is on the key line and in *all*."]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func keys(of command: Command) -> String {
    command.keys.isEmpty ? "" : command.keys.map { "`\($0.name)`" }.joined(separator: " · ")
  }
}
