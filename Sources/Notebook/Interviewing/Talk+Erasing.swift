extension Talk {
  /// Everything that was told in this interview, to be erased when someone says no or takes it all back.
  ///
  /// A dossier made for this interview goes as a whole. Where the person was heard before, and in pages others told
  /// of too, only what this interview brought goes, its history included.
  public func forgetting(in contents: Contents, reader: String) -> Forgetting {
    Forgetting(of: id, in: contents, reader: reader) ?? Forgetting(target: id, number: "")
  }
}
