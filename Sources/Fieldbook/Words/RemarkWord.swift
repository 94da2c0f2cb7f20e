/// What may betray a notebook from outside, each said once in a quiet line; `fieldbook doctor` says what to do.
public enum RemarkWord: String, Phrase {
  case terminalKept = "tmux or screen is on and may keep what is shown. See: fieldbook doctor"
  case plainSwap = "Memory may reach the disk unencrypted. See: fieldbook doctor"
  case gitTree = "A git tree around this folder keeps what is erased. See: fieldbook doctor"
  case cloudFolder = "This folder is copied elsewhere, to a cloud. See: fieldbook doctor"
  case placeInGitTree = "That folder lies in a git tree, which keeps what was removed. Another is better."
  case placeInCloud = "That folder is copied elsewhere by itself. Another is better."
  case exportInGitTree = "These tables lie in a git tree, which keeps them when they are removed."
  case exportInCloud = "These tables lie in a folder that is copied elsewhere."
}
