/// The words in every exchange folder for whoever finds it; they say nothing of the study.
enum ExchangeReadme {
  /// The whole page.
  static let text = """
    A FOLDER FOR EXCHANGE

    Copies of one encrypted notebook meet here. Fieldbook, the program that wrote it, puts in
    what one copy has and takes out what another lacks. Everything but this page is encrypted
    (https://age-encryption.org/v1), and the keys that open it are not in this folder.

    Please do not rename, edit or sort the files; copying the whole folder is fine. If it is
    not yours, nothing in it can be read without the notebook it belongs to.

    """
}
