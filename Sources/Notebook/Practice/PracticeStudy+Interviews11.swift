extension PracticeStudy {
  /// The nurse of the healing group.
  static let interviewsText11 = #"""
  [
  {"code": "I-15", "respondent": "R-14", "people": ["A-11"], "stance": "self", "guide": "lpa-full-1",
    "version": "full", "langs": ["fr"], "day": 26, "place": "Z-03", "minutes": 69, "interpreter": false,
    "othersPresent": ["none"], "setting": "private", "distressPeak": 1, "distressAt": "d2", "distressActions": ["slowed",
    "offeredSkip"], "status": "complete", "by": "T2", "consent": {"mode": "oral_alone", "lang": "fr",
    "understood": "yes", "scopesOpening": ["takePart", "notes", "teamUse", "aggregate"],
    "scopesClosing": ["takePart", "notes", "teamUse", "aggregate", "quotes"], "limitsTold": true,
    "gatekeeper": "none", "pressureSeen": "none", "givenDay": 26, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Vous écoutez, vous écrivez sans mon nom, et je peux reprendre ce que \#
  j’ai dit, même plus tard."}]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate"]},
    {"question": "a3", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Ici, après la consultation, c’est calme. Ne me demandez pas l’histoire \#
  d’avant."}]},
    {"question": "b1", "rows": [{"kind": "person", "roles": ["service", "survivor"]}, {"kind": "faith_body",
      "roles": ["faith_lead"]}], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Celles et ceux qui restent un quart d’heure de plus. Et le cercle qui \#
  fait son deuil avec du pain."}]},
    {"question": "b2", "codes": ["service", "survivor"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Je suis infirmière. Le soir, deux fois par semaine, il y a des gens \#
  qui ne dorment pas ; nous écossons des haricots. Voilà tout le groupe."}]},
    {"question": "b3", "codes": ["turned_to", "long_time", "deeds"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "On vient la trouver sans rendez-vous. Et elle est encore là quand \#
  c’est fini."}]},
    {"question": "b4", "byWhom": ["women", "faith", "own_group"], "breadth": "severalGroups", "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Les femmes surtout, et les gens qui prient, d’où qu’ils viennent. \#
  D’autres disent qu’il ne faut pas remuer. Je ne remue rien, j’écosse."}]},
    {"question": "c1", "rows": [{"strategy": "heal", "phase": "recover", "aimedAt": ["ownPeople"],
      "outcome": "repaired", "tacticalDetail": false}], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Un homme venait depuis des mois et s’asseyait près de la porte. Un \#
  soir la lampe s’est éteinte et tout le monde s’est levé d’un coup. Il a dit : ce n’est que la lampe. C’étaient ses \#
  premiers mots ici. Depuis, c’est lui qui l’allume."},
      {"voice": "notes", "lang": "en", "text": "She smiled for the first time. Later: \"write that he is good at \#
  it.\""}]},
    {"question": "c2", "missing": "declined", "paragraphs": [
      {"voice": "notes", "lang": "en", "text": "Preferred not to say."}]},
    {"question": "c3", "missing": "declined", "paragraphs": [
      {"voice": "notes", "lang": "en", "text": "She said \"no, not that one\", and I thanked her."}]},
    {"question": "d1", "codes": ["own_loss", "faith", "hope", "was_saved"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "J’ai perdu les miens, alors je m’assieds avec ceux qui ont perdu les \#
  leurs. Je prie, mal, mais je prie. Je voudrais que les enfants d’ici dorment. Et quelqu’un m’a gardée chez lui, \#
  autrefois ; cela ne se rembourse pas, cela se passe plus loin."}]},
    {"question": "d2", "codes": ["survived", "rescued"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Une vieille femme m’a donné une cuvette de haricots et n’a posé aucune \#
  question. C’est de là que cela vient."},
      {"voice": "notes", "lang": "en", "text": "I slowed down and offered to skip. She wanted to say this one \#
  sentence, and no more."}]},
    {"question": "d3", "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Que le soir soit simplement le soir."}]},
    {"question": "e1", "rows": [{"riskType": "exhaustion", "toWhom": ["self"], "experience": "signsSeen",
      "likelihood": 5, "severity": 3, "sources": ["structural"], "fromThisStudy": false}], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Que je m’use. C’est déjà là : je dors peu, et j’oublie des choses. Si \#
  je tombe, le groupe s’arrête."}]},
    {"question": "e2", "codes": ["rest", "share_tasks"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Le jour de repos je n’ouvre à personne. Et deux du groupe savent \#
  préparer la salle sans moi."}]},
    {"question": "e3", "codes": ["belief", "people"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "La prière. Et eux : ils arrivent, ils s’assoient, quelqu’un dit une \#
  bêtise."}]},
    {"question": "e4", "codes": ["means"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Les fins de mois. L’huile de la lampe, c’est moi."}]},
    {"question": "f1", "codes": ["values", "experiences"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Les haricots, que tout le monde apporte. La salle d’attente, qui est à \#
  tous. L’habitude de ne pas demander."}]},
    {"question": "f2", "rows": [{"need": "wellbeing", "priority": 1, "namedBy": "self",
      "firstProvider": "local_gov", "backupProvider": "nat_civil", "scale": "small", "whenNeeded": "now"}],
      "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Dormir. Une remplaçante, un mois par an, payée comme moi."}]},
    {"question": "f3", "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Le bureau de santé du district. S’il ne peut pas, l’association des \#
  soignantes du pays."}]},
    {"question": "f4", "codes": ["stop", "expose"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Venir six mois, faire parler tout le monde, repartir. Ne commencez pas \#
  ce que vous ne pouvez pas tenir. Et ne montrez personne du doigt."}]},
    {"question": "g1", "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Vous n’avez pas demandé ce que nous faisons des haricots. De la soupe, \#
  le jeudi."}]},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "quotes"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Vous pouvez citer la lampe. Le reste, comptez-le seulement. Et je \#
  garde le droit de tout reprendre."}]},
    {"question": "g3", "codes": ["1"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Un peu remuée, pas plus. Ma voisine m’attend. Dites-moi de vive voix \#
  ce que vous aurez appris."}]}
  ]}
  ]
  """#

  /// Each file of talks under a name that an error can point to.
  static var interviewTexts: [(name: String, text: String)] {
    [
      ("talks 01", interviewsText01),
      ("talks 02", interviewsText02),
      ("talks 03", interviewsText03),
      ("talks 04", interviewsText04),
      ("talks 05", interviewsText05),
      ("talks 06", interviewsText06),
      ("talks 07", interviewsText07),
      ("talks 08", interviewsText08),
      ("talks 09", interviewsText09),
      ("talks 10", interviewsText10),
      ("talks 11", interviewsText11),
    ]
  }
}
