import Age
import Notebook

/// The key of a new dossier and the file that holds it, to be used again for both its copies wherever they are made.
struct Delivered {
  /// The dossier's key.
  let identity: X25519Identity
  /// Its key file's bytes.
  let file: [UInt8]

  /// A key that is in use already.
  init(identity: X25519Identity, file: [UInt8]) {
    self.identity = identity
    self.file = file
  }

  /// A fresh key, sealed to whoever may open the dossier; throws `sealing`.
  init(of id: DossierID, sealedTo recipient: X25519Recipient) throws(VaultError) {
    identity = X25519Identity.generate()
    do { file = try Age.seal(KeyFile.text(identity, of: id), to: [recipient]) } catch { throw .sealing(error) }
  }
}
