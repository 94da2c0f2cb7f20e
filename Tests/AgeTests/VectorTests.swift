import Testing

@testable import Age

@Suite("The public age vectors")
struct VectorTests {
  @Test(.enabled(if: Vector.areThere || Vector.areRequired, "\(Vector.folder.path) is not there"))
  func `they are there, and each of them is understood`() {
    #expect(Vector.all.count >= 97)
    for verdict in [Vector.Verdict.success, .noMatch, .header, .armor, .payload] {
      #expect(Vector.all.contains { $0.expect == verdict }, "none expects: \(verdict.rawValue)")
    }
  }

  @Test(arguments: Vector.all)
  func `a whole file has its expected verdict and payload`(vector: Vector) {
    var plaintext: [UInt8]?
    let verdict = Vector.Verdict { () throws(AgeError) in
      plaintext = try open(try vector.binary(), with: vector.identities)
    }
    #expect(verdict == vector.expect)
    #expect((plaintext != nil) == (vector.expect == .success))
    if let plaintext { #expect(hash(plaintext) == vector.payloadHash) }
  }

  @Test(arguments: Vector.all, [1, 1_000, 65_536, 1 << 20])
  func `a stream in pieces has its expected verdict, and gives what stands before the damage`(
    vector: Vector, piece: Int
  ) {
    let (plaintext, verdict) = vector.stream(inPiecesOf: piece)
    #expect(verdict == vector.expect)
    switch vector.expect {
    case .success, .payload: #expect(hash(plaintext) == vector.payloadHash)
    case .noMatch, .hmac, .header, .armor: #expect(plaintext.isEmpty)
    }
  }

  @Test(.enabled(if: Vector.areThere || Vector.areRequired, "\(Vector.folder.path) is not there"))
  func `a work factor above the maximum is named, not attempted`() throws {
    let vector = try #require(Vector.all.first { $0.name == "scrypt_work_factor_23" })
    #expect(throws: AgeError.workFactorTooHigh(23)) { try open(vector.file, with: vector.identities) }
  }
}
