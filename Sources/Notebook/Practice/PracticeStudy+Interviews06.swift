extension PracticeStudy {
  /// The ferry market women.
  static let interviewsText06 = #"""
  [
  {"code": "I-09", "respondent": "R-08", "people": ["A-06"], "stance": "forGroup", "guide": "lpa-full-1",
    "version": "full", "langs": ["fr"], "day": 57, "place": "Z-02", "minutes": 70, "interpreter": false,
    "othersPresent": ["friend", "child"], "setting": "semiPrivate", "distressPeak": 0, "distressActions": [],
    "status": "complete", "by": "T2", "consent": {"mode": "oral_alone", "lang": "fr", "understood": "yes",
    "scopesOpening": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"],
    "scopesClosing": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"], "limitsTold": true,
    "gatekeeper": "none", "pressureSeen": "none", "givenDay": 57, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Vous écrivez ce que je dis pour nous toutes, et vous ne dites pas à \#
  quel étal vous l’avez entendu."}]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Ici, derrière les paniers, c’est bien. La petite dort. Les prix du \#
  passage, non, cela ne regarde personne."},
      {"voice": "notes", "lang": "en", "text": "A friend kept the stall and called in a correction twice. The child \#
  slept through everything."}]},
    {"question": "b1", "rows": [{"kind": "group", "roles": ["trader", "women_lead"]}, {"kind": "network",
      "roles": ["neighbour"]}, {"kind": "person", "roles": ["elder"]}], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Nous, et les maisons aux vélos. Et un vieux monsieur que l’on va voir \#
  quand plus personne ne veut s’asseoir."}]},
    {"question": "b2", "codes": ["trader", "women_lead"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Je vends du poisson depuis mes seize ans, ma mère avant moi. Nous \#
  sommes une trentaine, des deux rives. On n’a jamais décidé d’être un groupe ; un jour on l’était."}]},
    {"question": "b3", "codes": ["deeds", "cross_line", "turned_to"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Celle qui garde la place de l’autre quand l’autre est en deuil. \#
  Celle-là, des deux rives, on la connaît."}]},
    {"question": "b4", "byWhom": ["women", "other_group", "own_group", "displaced"], "breadth": "acrossTheDivide",
      "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Les femmes, oui, presque toutes. En face aussi, parce que nous avons \#
  les mêmes dettes. Ceux qui remontent la rivière disent que nous sommes un cercle fermé ; un peu, c’est vrai."}]},
    {"question": "c1", "rows": [{"strategy": "normal_life", "phase": "protect", "aimedAt": ["everyone"],
      "outcome": "protected", "tacticalDetail": false}, {"strategy": "engage_armed", "phase": "protect",
      "aimedAt": ["armedActors"], "outcome": "reduced", "tacticalDetail": false}], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "C’était jour de marché. Des garçons sont venus de la route avec des \#
  bâtons. Personne n’a crié. Nous avons poussé les tables ensemble, celles des deux rives, et pour passer il fallait \#
  dire bonjour à chacune et demander des nouvelles de sa mère. Au bout de dix tables ils avaient l’air de \#
  garçons."},
      {"voice": "own", "lang": "fr", "text": "On garde le marché ouvert, même les mauvais jours."},
      {"voice": "notes", "lang": "en", "text": "She was counting change while she said this and did not look up."},
      {"voice": "own", "lang": "fr", "text": "Et à ceux du barrage nous avons dit : fermez si vous voulez, mais \#
  alors c’est vous qui mangerez sec. Ils nous ont laissé deux matins."}]},
    {"question": "c2", "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Quand la marchande de tissu plie avant midi, nous plions aussi. Elle \#
  l’a vu deux jours avant tout le monde. Le bureau, lui, a écrit le mois d’après."}]},
    {"question": "c3", "codes": ["no_effect"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Le jour où le bac n’a pas passé, il n’y avait rien à faire. Nous \#
  sommes restées assises quand même. Le poisson a été donné."}]},
    {"question": "d1", "codes": ["livelihood", "protect_own", "hope"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Je pourrais dire de belles choses, mais d’abord il faut vendre. Après, \#
  c’est mon monde ici, sur les deux rives : ma sœur, mes clientes, celles qui m’ont prêté. Et je veux que la petite \#
  sache compter avant de savoir avoir peur."}]},
    {"question": "d2", "codes": ["grew"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Rien ni personne. On arrive un matin, on vous montre une place, on \#
  reste."}]},
    {"question": "d3", "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Un seul marché, avec une mauvaise musique pour tout le monde."}]},
    {"question": "e1", "rows": [{"riskType": "property_loss", "toWhom": ["group"], "experience": "threatened",
      "likelihood": 4, "severity": 3, "sources": ["criminal"], "fromThisStudy": false}, {"riskType": "family_harm",
      "toWhom": ["family"], "experience": "feared", "likelihood": 2, "severity": 4, "sources": ["paramilitary"],
      "fromThisStudy": false}], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Qu’on brûle les étals, ou qu’on prenne tout, une nuit. On nous l’a dit \#
  en riant, et ils revenaient regarder. Et qu’on touche à un des nôtres, pour nous faire plier. Cela, je n’y crois \#
  guère, mais j’y pense."}]},
    {"question": "e2", "codes": ["together", "be_seen", "clear_rules"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "On arrive ensemble, on repart ensemble, et l’on reste bien en vue. Une \#
  règle : aucune cocarde, de personne, dans le marché."}]},
    {"question": "e3", "codes": ["normal_life", "people"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Le travail du matin. La glace, l’odeur, les mêmes plaisanteries. Et ma \#
  voisine d’étal, qui est de l’autre rive et qui ronfle à midi."}]},
    {"question": "e4", "codes": ["means"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Les mauvais mois. Quand on n’a pas de quoi racheter de la glace, la \#
  patience fond aussi."}]},
    {"question": "f1", "codes": ["systems", "values"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Les balances communes. Les tontines, où nous sommes des deux rives \#
  dans le même cahier. Et la coutume de ne pas fermer un jour de deuil sans demander."}]},
    {"question": "f2", "rows": [{"need": "means_kind", "priority": 1, "namedBy": "group",
      "firstProvider": "local_group", "backupProvider": "local_gov", "scale": "small", "whenNeeded": "now"},
      {"need": "money_flex", "priority": 2, "namedBy": "group", "firstProvider": "local_group",
      "backupProvider": "intl_ngo", "scale": "small", "whenNeeded": "months"}], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Deux grandes balances et une bâche pour les pluies. Et une petite \#
  caisse à nous, pour celles qui perdent une semaine."}]},
    {"question": "f3", "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Les balances, la coopérative du débarcadère ; à défaut, la commune. La \#
  caisse, c’est nous qui la tenons ; si quelqu’un de loin veut aider, qu’il mette dedans et qu’il reparte."}]},
    {"question": "f4", "codes": ["fuel", "divide"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "On a donné une fois des parasols à une seule rive. Il a fallu deux \#
  saisons pour recoudre. Donnez à tout le marché, ou gardez vos parasols."}]},
    {"question": "g1", "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Demandez aussi aux hommes qui portent. Sans eux, pas de tables."}]},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"],
      "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Vous pouvez tout prendre, sauf le nom du barrage, que je n’ai pas \#
  dit."}]},
    {"question": "g3", "codes": ["0"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Très bien, et en retard. Revenez nous le lire au débarcadère, avant la \#
  récolte."}]}
  ]}
  ]
  """#
}
