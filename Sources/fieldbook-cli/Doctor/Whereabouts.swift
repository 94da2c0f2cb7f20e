import Fieldbook
import Glibc
import Tables

/// Where a file or folder lies, as far as others may copy or keep it.
struct Whereabouts {
  /// The folder of the git tree around it; nil when there is none.
  let gitTree: String?
  /// The service that copies it elsewhere, by name; nil when none is known.
  let cloud: String?

  /// Looks at a path, there or not yet, and at every folder above it.
  init(of path: String, _ machine: Machine) {
    var gitTree: String?
    var cloud: String?
    var folder = realpath(path, nil).map { found in
      defer { free(found) }
      return String(cString: found)
    } ?? path
    while true {
      if gitTree == nil, Self.isThere(folder + "/.git") { gitTree = folder }
      if cloud == nil { cloud = Self.cloud(folder) }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { break }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
    self.gitTree = gitTree
    self.cloud = cloud
  }

  /// What to say after something readable was written there; nil when nothing.
  var exportRemark: RemarkWord? { cloud != nil ? .exportInCloud : gitTree != nil ? .exportInGitTree : nil }

  /// What to say before anything is written there; nil when nothing.
  var placeRemark: RemarkWord? { cloud != nil ? .placeInCloud : gitTree != nil ? .placeInGitTree : nil }

  // MARK: - Services

  /// What their programs call the folder they copy, and what they leave in it.
  private static let names: [(beginning: String, service: String)] = [
    ("Dropbox", "Dropbox"), ("OneDrive", "OneDrive"), ("Nextcloud", "Nextcloud"), ("ownCloud", "ownCloud"),
    ("Google Drive", "Google Drive"), ("GoogleDrive", "Google Drive"), ("My Drive", "Google Drive"),
    ("iCloud", "iCloud"), ("Mobile Documents", "iCloud"), ("com~apple~CloudDocs", "iCloud"), ("pCloud", "pCloud"),
    ("MEGA", "MEGA"), ("Syncthing", "Syncthing"),
  ]
  private static let marks: [(file: String, service: String)] = [
    (".dropbox", "Dropbox"), (".dropbox.cache", "Dropbox"), (".stfolder", "Syncthing"), (".stignore", "Syncthing"),
    (".nextcloudsync.log", "Nextcloud"), (".owncloudsync.log", "ownCloud"), (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"), (".megaignore", "MEGA"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
  ]

  private static func cloud(_ folder: String) -> String? {
    let name = folder.split(separator: "/").last.map(String.init) ?? ""
    if let known = names.first(where: { isNamed(name, $0.beginning) }) { return known.service }
    return marks.first { isThere(folder + "/" + $0.file) }?.service
  }

  /// The name itself, or followed by an account: `OneDrive - Org`, `Dropbox (Team)`, `Nextcloud2`.
  private static func isNamed(_ name: String, _ beginning: String) -> Bool {
    guard name.lowercased().hasPrefix(beginning.lowercased()) else { return false }
    let rest = name.dropFirst(beginning.count)
    return rest.allSatisfy(\.isNumber) || rest.first == " " || rest.first == "-" || rest.first == "("
  }

  private static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}

/// Whether others may copy or keep the notebook's folder.
struct PlaceCheck: Check {
  let machine: Machine
  /// The notebook's real path.
  let notebook: String

  func diagnoses() -> [Diagnosis] {
    let place = Whereabouts(of: notebook, machine)
    var found: [Diagnosis] = []
    if let tree = place.gitTree {
      found.append(
        .finding(
          "place: inside the git tree \(tree), whose history keeps what is erased",
          "move the notebook out of it; notebooks meet in a folder of their own"))
    }
    if let cloud = place.cloud {
      found.append(
        .finding(
          "place: \(cloud) copies this folder elsewhere; there, what is erased stays, and is seen when you write",
          "move the notebook out of it; notebooks meet in a folder of their own"))
    }
    let parent = notebook.lastIndex(of: "/").map { String(notebook[..<$0]) } ?? ""
    if !parent.isEmpty, let other = NotebookFolder.around(parent) {
      found.append(.finding("place: inside another notebook, \(other)", "move it out; each stands alone"))
    }
    return found.isEmpty ? [.fine("place: in no git tree and no folder that is copied to a cloud")] : found
  }
}
