import Foundation
import Notebook
import Testing

@testable import Vault

/// A small notebook of everything: sealed visits, an erasure, private entries of two members, a run that crashed.
struct ReferenceNotebook {
  /// The words of the second member.
  static let colleague = Array("second member".utf8)
  let scratch = Scratch()
  /// What the first member sees of it.
  let contents: Contents
  /// Every file, from the notebook's folder on.
  let files: [String]

  init() throws {
    var writer = Writer(seed: 41)
    let ids = (0..<5).map { _ in writer.dossier() }
    do {
      let vault = try create(scratch)
      for id in ids.prefix(4) {
        try vault.save([writer.write("first \(id)", in: id)], private: id == ids[3] ? [id] : [])
      }
      try vault.seal()
      try vault.save([writer.write("second", in: ids[0])])
      try vault.erase(ids[2])
      try vault.addPassphrase(Self.colleague, who: "T2")
      try vault.seal()
      let colleague = try reopen(scratch.notebook, with: Self.colleague)
      _ = try colleague.read()
      var other = Writer(seed: 42, who: "T2")
      try colleague.save([other.write("only mine", in: ids[4])], private: [ids[4]])
      try colleague.seal()
      try vault.save([writer.write("third", in: ids[1])])
    }
    contents = try reopen(scratch.notebook).read().contents
    files = Scratch.files(below: scratch.notebook)
  }
}

/// Every value shown was written so at some time: damage may take one away, never alter one.
func holdsNothingWrong(_ found: Contents, _ whole: Contents) -> Bool {
  found.records.allSatisfy { id, record in
    record.fields.keys.allSatisfy { name in
      guard let history = record.fields[name], let before = whole[id]?.fields[name] else { return false }
      return Set(history.operations).isSubset(of: before.operations)
    }
  }
}
