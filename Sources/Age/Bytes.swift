/// Overwrites key bytes before their memory is given back; never inlined, so that the write is not optimised away.
@inline(never)
func erase(_ bytes: inout [UInt8]) {
  for index in bytes.indices { bytes[index] = 0 }
}

/// This many bytes from the system's random source.
func randomBytes(_ count: Int) -> [UInt8] {
  var source = SystemRandomNumberGenerator()
  return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &source) }
}
