import Crypto
import Foundation
import Notebook
import Testing

@testable import Tables

@Suite("datapackage.json")
struct DataPackageTests {
  private struct Package: Decodable {
    struct Resource: Decodable {
      struct Schema: Decodable {
        struct Field: Decodable {
          struct Constraints: Decodable { let `enum`: [Scalar] }
          struct Category: Decodable {
            let value: Scalar
            let label: String
          }
          let name: String
          let type: String
          let constraints: Constraints?
          let categories: [Category]?
        }
        struct ForeignKey: Decodable {
          struct Reference: Decodable {
            let resource: String?
            let fields: [String]
          }
          let fields: [String]
          let reference: Reference
        }
        struct Missing: Decodable { let value, label: String }
        let fields: [Field]
        let missingValues: [Missing]
        let primaryKey: [String]?
        let foreignKeys: [ForeignKey]?
      }
      let name, path, format, mediatype, encoding, hash: String
      let bytes: Int
      let schema: Schema
    }
    let name, title, created, description: String
    let notice: String?
    let resources: [Resource]
  }

  /// A value of an enum, as it stands in a cell.
  private struct Scalar: Decodable, Hashable {
    let text: String
    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let number = try? value.decode(Int.self) {
        text = String(number)
      } else {
        text = try value.decode(String.self)
      }
    }
  }

  private func package(_ files: [ExportFile]) throws -> Package {
    let file = try #require(files.last { $0.name == "datapackage.json" })
    return try JSONDecoder().decode(Package.self, from: Data(file.bytes))
  }

  @Test(
    "It describes every table as it is: columns, codes, keys that hold, hashes", arguments: Dialect.allCases,
    Level.allCases)
  func describes(_ dialect: Dialect, _ level: Level) throws {
    let contents = try Practice().contents
    let day = try #require(Day("2026-11-20"))
    let plan = Export.plan(contents, Export.Request(dialect, level: level, made: day, program: "p"))
    let files = Export.files(of: plan)
    let package = try package(files)
    #expect(package.created == "2026-11-20T00:00:00Z")
    #expect(package.notice == PracticeStudy.notice)
    #expect(package.name == "\(level.rawValue)-tables-2026-11-20")
    let tables = Dictionary(
      uniqueKeysWithValues: files.filter { $0.name.hasSuffix(".csv") }.map { ($0.name, $0.bytes) })
    #expect(package.resources.map(\.path).sorted() == tables.keys.sorted())
    let cells = try tables.mapValues { try CSV.parse($0, in: dialect) }
    for resource in package.resources {
      let bytes = try #require(tables[resource.path])
      #expect(resource.bytes == bytes.count)
      #expect(resource.hash == "sha256:" + SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined())
      #expect(resource.format == "csv" && resource.mediatype == "text/csv" && resource.encoding == "utf-8")
      let rows = try #require(cells[resource.path])
      let schema = resource.schema
      #expect(schema.fields.map(\.name) == rows[0], "\(resource.name)")
      #expect(schema.missingValues.map(\.value) == [""])
      for (place, field) in schema.fields.enumerated() {
        let values = Set(rows.dropFirst().map { $0[place] }).subtracting([""])
        if let codes = field.constraints?.enum.map(\.text) {
          #expect(values.isSubset(of: codes), "\(resource.name).\(field.name): \(values.subtracting(codes))")
          #expect(field.categories?.map(\.value.text) == codes && Set(codes).count == codes.count)
          #expect(field.categories?.allSatisfy { !$0.label.isEmpty } == true, "\(resource.name).\(field.name)")
        }
        if field.type == "integer" { #expect(values.allSatisfy { Int($0) != nil }, "\(resource.name).\(field.name)") }
        if field.type == "boolean" {
          #expect(values.isSubset(of: ["true", "false"]), "\(resource.name).\(field.name)")
        }
      }
      if let key = schema.primaryKey {
        let places = try key.map { name in try #require(rows[0].firstIndex(of: name), "\(resource.name): \(name)") }
        let keys = rows.dropFirst().map { row in places.map { row[$0] } }
        #expect(Set(keys).count == keys.count, "\(resource.name)")
        #expect(keys.allSatisfy { $0.allSatisfy { !$0.isEmpty } }, "\(resource.name)")
      }
      for foreign in schema.foreignKeys ?? [] {
        let target = try #require(cells[(foreign.reference.resource ?? resource.name) + ".csv"])
        let there = try #require(target[0].firstIndex(of: foreign.reference.fields[0]))
        let here = try #require(rows[0].firstIndex(of: foreign.fields[0]))
        let known = Set(target.dropFirst().map { $0[there] })
        let values = Set(rows.dropFirst().map { $0[here] }).subtracting([""])
        #expect(values.isSubset(of: known), "\(resource.name).\(foreign.fields): \(values.subtracting(known))")
      }
    }
    if level == .team {
      #expect(package.resources.contains { $0.schema.foreignKeys?.contains { $0.fields == ["personId"] } == true })
      #expect(package.resources.count { $0.schema.primaryKey != nil } > 40)
    }
  }

  @Test("A table that is left out is pointed at by none, and a code no list has is no error")
  func parts() throws {
    var notes = Notes()
    try notes.meet("bell", code: "A-05")
    try notes.hear("fine", person: "bell")
    try notes.write("motivation", "fine-motivation", in: "fine-home", ["motivation": .text("never-listed")])
    let day = try #require(Day("2026-04-01"))
    let plan = Export.plan(notes.contents, Export.Request(.analysis, made: day, program: "p"))
    let some = try package(Export.files(of: plan, only: ["motivations", "interviews"]))
    #expect(some.resources.map(\.name) == ["motivations", "interviews", "codebook", "export_manifest"])
    let targets = some.resources.flatMap { $0.schema.foreignKeys ?? [] }.compactMap(\.reference.resource)
    #expect(Set(targets) == ["interviews"])
    let motivations = try #require(some.resources.first { $0.name == "motivations" })
    let field = try #require(motivations.schema.fields.first { $0.name == "motivation" })
    #expect(field.constraints?.enum.map(\.text).contains("never-listed") == true)
    #expect(field.constraints?.enum.map(\.text).contains("hope") == true)
  }
}
