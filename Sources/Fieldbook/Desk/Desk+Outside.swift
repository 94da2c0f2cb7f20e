import Notebook

extension Desk {
  /// Takes in what came of something long: whatever lies on top by now, its record is written and its page hears it.
  mutating func take(_ event: Event) {
    switch event {
    case .attached(let request, let file, let bytes): attached(request, file: file, bytes: bytes)
    case .fileProgress(let percent): fileProgress?.percent = percent
    case .writtenOut(let path):
      fileProgress = nil
      say(tongue(AttachmentWord.written, path))
    case .fileRefused(let reason):
      fileProgress = nil
      say(reason)
    case .namesMade(let recipient): madeNames(recipient)
    case .namesSealed(let request, let sealed): sealedNames(sealed, request)
    default: break
    }
    for index in screens.indices {
      switch screens[index] {
      case .attachments, .names, .bringIn:
        var page = screens[index].page
        page.hear(event, &self)
        screens[index].page = page
      default: break
      }
    }
  }
}
