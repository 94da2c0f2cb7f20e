import Canvas
import FieldbookTestSupport
import Testing

/// Where recorded screens stand.
let snapshots = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Snapshots"

/// The sizes every page is looked at in.
let pageSizes = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 120, rows: 40)]

/// Holds a screen against the one recorded under this name and its size.
func check(_ person: Scenario, _ name: String, _ place: SourceLocation = #_sourceLocation) {
  let size = person.canvas.size
  let difference = Snapshot.difference(person.canvas, named: "\(name)-\(size.columns)x\(size.rows)", in: snapshots)
  #expect(difference == nil, Comment(rawValue: difference ?? ""), sourceLocation: place)
}
