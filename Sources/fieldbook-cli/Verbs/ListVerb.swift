import ArgumentParser
import Notebook
import Tables

/// How a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable { case table, csv, json }

/// `fieldbook list`: the records of one kind.
struct ListVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists people, interviews, journal, needs, risks, … of a notebook.")

  @OptionGroup var notebook: NotebookArguments
  @Argument(help: "What to list: \(Listing.names.joined(separator: ", ")).")
  var kind: String
  @Option(help: "table, csv or json.") var format = ListFormat.table

  func act() throws(Complaint) {
    guard let type = Listing.type(named: kind) else {
      throw Complaint("there is no list of \(kind); there are \(Listing.names.joined(separator: ", "))", .usage)
    }
    let contents = try notebook.open().reading.contents
    // A talk for practice stands in the list of interviews, marked; what came out of it is in none.
    let practice = PracticeTalks(contents)
    let records = contents.records(type)
      .filter { $0.kind == Interview.type.kind || !practice.holds($0) }
      .sorted { Listing.key($0) < Listing.key($1) }
    switch format {
    case .json: for record in records { Console.say(JSON.line(JSON.object(record))) }
    case .table:
      let columns = Listing.columns(of: type)
      Console.say(
        Table.text(
          columns.map(\.label),
          records.map { record in columns.map { Listing.cell(record, $0, contents, short: true) } }))
    case .csv:
      var bytes: [UInt8] = []
      CSV.append(["id"] + type.fields.map(\.name), in: .analysis, to: &bytes)
      for record in records {
        CSV.append(
          [record.id.text] + type.fields.map { Listing.cell(record, $0, contents, short: false) }, in: .analysis,
          to: &bytes)
      }
      Console.write(bytes: bytes)
    }
  }
}
