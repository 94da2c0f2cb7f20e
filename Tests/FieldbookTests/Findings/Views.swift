import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Tables

extension Scenario {
  /// At a view of what was heard, gone to as a person does.
  mutating func look(at view: FindingsView) {
    press(.character("6"), .home)
    for _ in 0..<(FindingsView.allCases.firstIndex(of: view) ?? 0) { press(.down) }
    press(.enter)
  }
}
