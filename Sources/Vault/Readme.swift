/// The words in every notebook's folder for whoever finds it without the program; they say nothing of the study.
enum Readme {
  /// The whole page.
  static let text = """
    A NOTEBOOK

    This folder is an encrypted notebook. Everything in it but this page is a file of the
    age format (https://age-encryption.org/v1), a published standard with several free
    programs. Fieldbook, the program that wrote it, opens it with a passphrase. Nothing
    in it is ever changed: each save adds a file. Please do not rename or edit anything.

    WITHOUT FIELDBOOK

    You need the `age` program, a passphrase or the recovery text of this notebook, and a
    shell. Go to this folder and work in a place nobody else can read, because what you
    write there is in the clear.

      umask 077; out=$(mktemp -d)

    1. Your keys. With a passphrase: there is one file in `slots` for each; try them until
       one opens (type the passphrase with one space between words and none at the ends).

         for s in slots/*.age; do age -d "$s" > "$out/me" && break; done

       With the recovery text (AGE-SECRET-KEY-1 and what follows, in capitals and without
       spaces), write it into a file instead, then press Ctrl-D:

         cat > "$out/me"

    2. Everything. Each folder in `dossiers` has its own key, kept twice (key-1.age and
       key-2.age are the same), and its entries in `log`.

         for d in dossiers/*; do
           age -d -i "$out/me" "$d/key-1.age" > "$out/key" ||
             age -d -i "$out/me" "$d/key-2.age" > "$out/key" || continue
           for f in "$d"/log/*.age local/*/*-"${d##*/}".age; do
             [ -e "$f" ] && { age -d -i "$out/key" "$f"; echo; }
           done
         done > "$out/notebook.txt"

       What comes out is text (JSON). In each line "ops" lists what was written: `r` is
       the record, `k` its kind, `f` the field, `v` what was written there, `at` when.
       A higher `n` of the same "session" replaces a lower one, and what stands in `x` is
       replaced too. A folder whose key does not open is someone else's private entry.

    3. Photos, scans and recordings lie in `files` of such a folder, sealed to the same
       key. The record of kind `attachment` has the name (`file`), the length in `bytes`
       and the `ending` a program needs; what comes out is followed by zeros.

         age -d -i "$out/key" dossiers/ID/files/FILE.age | head -c BYTES > "$out/photo"

    A passphrase with accents is stored with its letters composed (Unicode NFC), one of
    digits alone in the digits 0 to 9; `age` takes a passphrase exactly as it is typed.

    IS IT WHOLE

    The name of every file in `slots`, `log` and `files` is the SHA-256 of its bytes:

      for f in slots/*.age dossiers/*/log/*.age dossiers/*/files/*.age; do [ -e "$f" ] || continue
        h=$(sha256sum < "$f"); n=${f##*/}
        [ "${h%% *}" = "${n%.age}" ] || echo "damaged: $f"
      done

    `local` is this machine's own business: entries not yet put in their place. Keep it.

    """
}
