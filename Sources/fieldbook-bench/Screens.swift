import Canvas
import Fieldbook
import Notebook

/// How long the application takes from a key to a screen in a large notebook.
enum Screens {
  /// Measures each place in a notebook that is open already.
  static func measure(_ contents: Contents) {
    let now = Moment(seconds: 1_773_324_120)
    var state = State.unlocking(name: "bench", size: Size(columns: 80, rows: 24), now: now, language: .en)
    let opening = Opening(
      contents: contents, pen: Pen(who: "T1", chance: Chance(seed: (61, 62, 63, 64))), name: "bench", lastSaved: now)
    let today = Report.wall {
      _ = update(&state, .opened(opening))
      _ = view(state)
    }
    Report.figure("  Today, first painted", Report.milliseconds(today), against: "from the folded notebook to the screen")
    for (name, key) in [("People", "2"), ("Interviews", "3"), ("Journal", "4"), ("Tables", "7"), ("Today again", "1")] {
      let seconds = Report.wall {
        _ = update(&state, .input(.key(.character(Character(key)))))
        _ = view(state)
      }
      Report.figure("  \(name)", Report.milliseconds(seconds), against: "key to screen")
    }
    let moved = Report.wall {
      _ = update(&state, .input(.key(.down)))
      _ = view(state)
    }
    Report.figure("  one line down on Today", Report.milliseconds(moved), against: "key to screen")
  }
}
