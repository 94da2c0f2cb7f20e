extension PracticeStudy {
  /// The committee under the tree: one long talk, one short.
  static let interviewsText03 = #"""
  [
  {"code": "I-04", "respondent": "R-03", "people": ["A-03"], "stance": "forGroup", "guide": "lpa-full-1",
    "version": "full", "langs": ["fr"], "day": 44, "place": "Z-01", "minutes": 74, "interpreter": false,
    "othersPresent": ["none"], "setting": "private", "distressPeak": 0, "distressActions": [], "status": "complete",
    "by": "T2", "consent": {"mode": "oral_alone", "lang": "fr", "understood": "yes", "scopesOpening": ["takePart",
    "notes", "teamUse", "aggregate", "shareDeid", "quotes"], "scopesClosing": ["takePart", "notes", "teamUse",
    "aggregate", "shareDeid", "quotes"], "limitsTold": true, "gatekeeper": "knows", "pressureSeen": "none",
    "givenDay": 44, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Vous posez vos questions, je réponds pour le comité, et vous n’écrivez \#
  aucun nom. Si cela ne me convient pas, je parle de la pluie."}]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "L’endroit est bon. Ne me demandez pas qui a tort dans les affaires en \#
  cours."}]},
    {"question": "b1", "rows": [{"kind": "committee", "roles": ["mediator"]}, {"kind": "person",
      "roles": ["elder"]}, {"kind": "person", "roles": ["service"]}, {"kind": "group", "roles": ["women_lead",
      "trader"]}], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Il y a nous, sous l’arbre, et l’on nous voit trop. Il y a \#
  l’institutrice à la retraite, l’ancien qui ne dit presque rien, et les femmes du bas marché, qui savent tout deux \#
  jours avant nous."}]},
    {"question": "b2", "codes": ["mediator"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Nous sommes onze, des deux côtés. Je tiens le cahier depuis douze ans \#
  ; avant moi c’était mon beau-père, et le cahier est le même."}]},
    {"question": "b3", "codes": ["cross_line", "long_time"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "On le reconnaît à ceci : les deux parties le saluent après la \#
  décision. Et au temps. Un an, ce n’est rien ; dix ans, on commence."}]},
    {"question": "b4", "byWhom": ["own_group", "other_group", "authority", "women"], "breadth": "acrossTheDivide",
      "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Chez nous on nous fait confiance, en face aussi, davantage pour l’eau \#
  que pour les mariages. Les gens du bureau nous aiment bien tant que nous ne demandons rien."}]},
    {"question": "c1", "rows": [{"strategy": "dispute", "phase": "prevent", "aimedAt": ["everyone"],
      "outcome": "repaired", "tacticalDetail": false}, {"strategy": "mediate", "phase": "protect",
      "aimedAt": ["otherGroup", "authorities"], "outcome": "reduced", "tacticalDetail": false}], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Une chèvre était entrée dans un champ, et le gardien l’avait gardée. \#
  C’est ainsi que cela commence toujours, par une chèvre. Au troisième jour il y avait vingt hommes de chaque côté \#
  du fossé. Nous avons fait asseoir les deux plus âgés, puis les deux plus jeunes, et nous avons demandé à chacun de \#
  raconter l’histoire de l’autre. La chèvre est rentrée, la clôture a été refaite par les deux familles."},
      {"voice": "notes", "lang": "en", "text": "He told the goat as a comedy. When he came to the twenty men he \#
  lowered his voice."},
      {"voice": "own", "lang": "fr", "text": "Plus tard, quand la route a été coupée, nous avons demandé au bureau \#
  et à ceux d’en face un matin par semaine pour le moulin. Nous l’avons eu, cinq semaines sur sept."}]},
    {"question": "c2", "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Le premier signe, c’est qu’on ne vient plus réclamer. Quand personne \#
  ne se plaint pendant un mois, nous allons voir."}]},
    {"question": "c3", "codes": ["worse"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Une fois nous avons jugé trop vite, pour rentrer avant l’orage. Cela a \#
  rallumé l’affaire, et nous avons mis deux ans à l’éteindre. Depuis, nous laissons pleuvoir."}]},
    {"question": "d1", "codes": ["duty", "pragmatic", "hope"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "On m’a appelé, et l’on ne refuse pas le cahier. Et puis j’ai fait le \#
  compte : une année de guerre coûte trente ans d’oliviers. Le reste, c’est pour les petits, qui demandent pourquoi \#
  le pont a un gardien."}]},
    {"question": "d2", "codes": ["asked"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Mon beau-père m’a tendu le crayon un soir, sans un mot. J’ai cru qu’il \#
  voulait que je le taille."}]},
    {"question": "d3", "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Qu’ils se disputent pour des chèvres, et pour rien d’autre."}]},
    {"question": "e1", "rows": [{"riskType": "work_blocked", "toWhom": ["group"], "experience": "feared",
      "likelihood": 2, "severity": 3, "sources": ["officials"], "fromThisStudy": false}], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Qu’on nous interdise de nous asseoir. Un nouveau chef peut dire que \#
  l’arbre est un lieu public. Ce n’est pas probable, mais ce serait une grande perte."}]},
    {"question": "e2", "codes": ["clear_rules", "tell_first", "share_tasks"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Nous disons d’avance au bureau le jour et le sujet. Chacun a un \#
  remplaçant, et la règle est affichée : pas de politique avant le thé."}]},
    {"question": "e3", "codes": ["leadership", "consult"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Nous avons une présidente que l’on écoute. Et rien ne se décide avant \#
  que le dernier ait parlé, même s’il bégaie."}]},
    {"question": "e4", "codes": ["means"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Le papier, les bancs, le thé : c’est toujours nous. Ce n’est pas \#
  grand-chose, mais c’est chaque fois."}]},
    {"question": "f1", "codes": ["symbols", "systems"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "L’arbre, d’abord : personne ne l’a planté, donc il est à tous. Le \#
  canal, que chaque côté doit curer. Le dicton que l’eau n’a pas de cousin."}]},
    {"question": "f2", "rows": [{"need": "recognition", "priority": 1, "namedBy": "group",
      "firstProvider": "local_gov", "backupProvider": "nat_gov", "scale": "tiny", "whenNeeded": "months"},
      {"need": "means_kind", "priority": 2, "namedBy": "group", "firstProvider": "local_gov",
      "backupProvider": "intl_ngo", "scale": "small", "whenNeeded": "months"}], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Que le bureau reconnaisse nos accords par une simple lettre. Et un \#
  toit léger, avec des bancs, pour la saison des pluies."}]},
    {"question": "f3", "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "La lettre, le bureau du quartier ; à défaut, le ministère. Les bancs, \#
  le bureau aussi ; sinon une organisation étrangère, mais sans plaque."}]},
    {"question": "f4", "codes": ["displace", "parallel"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "On a voulu une fois nous payer à la séance. Au bout de trois mois il y \#
  avait deux comités. Ne nous payez pas ; écoutez ce que nous avons décidé, et n’en fondez pas un autre à côté."}]},
    {"question": "g1", "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Vous n’avez pas demandé ce que disent les absents. Deux chaises sont \#
  vides depuis le printemps."},
      {"voice": "notes", "lang": "en", "text": "He did not go on, and I did not ask."}]},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"],
      "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Rien à retirer. Pour la chèvre, mettez « un animal », ici tout le \#
  monde la connaît."},
      {"voice": "notes", "lang": "en", "text": "We left the goat in for the team; it stays out of anything that is \#
  shared."}]},
    {"question": "g3", "codes": ["0"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Je vais bien. Revenez nous le lire sous l’arbre, un jour sans \#
  affaire."}]}
  ]},
  {"code": "I-05", "respondent": "R-04", "people": ["A-03"], "stance": "self", "guide": "lpa-short-1",
    "version": "short", "langs": ["fr"], "day": 45, "place": "Z-01", "minutes": 17, "interpreter": false,
    "othersPresent": ["none"], "setting": "private", "distressPeak": 0, "distressActions": [], "status": "complete",
    "by": "T2", "consent": {"mode": "oral_alone", "lang": "fr", "understood": "yes", "scopesOpening": ["takePart",
    "notes", "teamUse", "aggregate"], "scopesClosing": ["takePart", "notes", "teamUse", "aggregate"],
    "limitsTold": true, "gatekeeper": "none", "pressureSeen": "none", "givenDay": 45, "withdrawUntilDay": 150},
    "answers": [
    {"question": "a1", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Un quart d’heure, pas de nom, et je m’arrête quand je veux."}]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate"]},
    {"question": "a3", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Oui, tant que mon fils joue dehors. S’il rentre, nous parlons de \#
  cuisine."}]},
    {"question": "b1", "rows": [{"kind": "committee", "roles": ["mediator"]}, {"kind": "person",
      "roles": ["neighbour"]}], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Le comité, puisque j’en suis. Mais regardez aussi celles qui prêtent : \#
  le sel, un âne, une chaise pour un deuil. On ne frappe pas facilement chez qui l’on a emprunté."}]},
    {"question": "c1", "rows": [{"strategy": "mediate", "phase": "prevent", "aimedAt": ["ownPeople", "otherGroup"],
      "outcome": "prevented", "tacticalDetail": false}], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Deux familles ne se parlaient plus pour des fiançailles rompues, et \#
  les cousins commençaient à se regrouper le soir. Je suis allée chez la mère, une autre est allée chez l’autre \#
  mère, le même matin, à la même heure. Nous avons rapporté les cadeaux, tous, même la lampe cassée. Les cousins \#
  sont rentrés se coucher."},
      {"voice": "notes", "lang": "en", "text": "She insisted on the lamp. It had to come back broken, as it \#
  was."}]},
    {"question": "d1", "codes": ["pragmatic", "protect_own"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Je sais compter. Une querelle, ce sont trois récoltes. Et j’ai quatre \#
  enfants sur ce chemin d’école."}]},
    {"question": "e1", "rows": [{"riskType": "denounced", "toWhom": ["self", "family"], "experience": "feared",
      "likelihood": 3, "severity": 5, "sources": ["informers"], "fromThisStudy": false}], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Que quelqu’un aille dire que je porte des paroles pour l’autre côté. \#
  Cela suffit, une phrase suffit. Ce n’est pas arrivé chez nous, mais pas loin."},
      {"voice": "notes", "lang": "en", "text": "She chose the numbers herself and asked me to cover the screen."}]},
    {"question": "e3", "codes": ["cohesion"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Que nous soyons onze. Si l’une tombe malade, la soupe arrive sans \#
  qu’on l’ait demandée."}]},
    {"question": "f2", "rows": [{"need": "protection", "priority": 1, "namedBy": "self",
      "firstProvider": "local_group", "backupProvider": "nat_civil", "scale": "small", "whenNeeded": "now"}],
      "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Savoir chez qui dormir, si un soir il ne faut pas dormir chez soi. \#
  Rien de plus."}]},
    {"question": "f3", "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Les femmes d’ici, entre nous. Si cela ne suffit plus, l’association de \#
  la capitale."}]},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Comptez-moi, mais ne prenez pas mes phrases."}]},
    {"question": "g3", "codes": ["0"], "paragraphs": [
      {"voice": "own", "lang": "fr", "text": "Ça va. Je rentre par le marché, comme si j’avais acheté du fil."}]}
  ]}
  ]
  """#
}
