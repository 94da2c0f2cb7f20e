import Glibc

extension ExportFolder {
  /// Writes one file, durable and for its owner alone (0600), to a path where nothing stands; or nothing at all.
  ///
  /// It grows in a folder `<path>.unfinished` beside it and is renamed into place last; what a try left there that was
  /// killed is removed first.
  public static func write(
    one file: ExportFile, to path: String, notebook: String? = nil, isInterrupted: () -> Bool = { false },
    passed: (Int) -> Void = { _ in }
  ) throws(Failure) {
    guard isPlain(file.name) else { throw .badName(file.name) }
    let (target, place) = try self.place(of: path, notebook: notebook)
    let draft = UnfinishedFolder(target + ".unfinished", [file.name])
    try draft.make()
    do throws(Failure) {
      try write(file, in: draft.path, isInterrupted, passed)
      guard !isThere(target) else { throw Failure.exists(path: path) }
      guard rename(draft.path + "/" + file.name, target) == 0 else {
        throw Failure.refused(.rename, path: path, code: errno)
      }
    } catch {
      draft.remove()
      throw error
    }
    draft.remove()
    do throws(Failure) {
      try flush(folder: place)
    } catch {
      unlink(target)
      throw error
    }
  }
}
