extension Guide {
  /// The full, the short and the open guide; decoded once, when first asked for.
  public static let builtIn: [Guide] = (try? GuideAssembly.guides()) ?? []

  /// A built-in guide by its id, or nil.
  public static func named(_ id: String) -> Guide? {
    builtIn.first { $0.id == id }
  }
}
