extension VocabularyWords {
  // Native readers of the region must check every word: plain spoken French, not the French of offices.
  /// Labels for every list, and the meanings read on screen, in French.
  static let french = #"""
    {
    "labels": {
      "personKind": {
        "person": "une personne", "family": "famille, foyer", "group": "groupe informel",
        "committee": "comité de paix", "community": "toute une communauté", "organisation": "organisation locale",
        "faith_body": "communauté de foi", "network": "groupes liés", "local_office": "service public local"},
      "personRole": {
        "faith_lead": "guide religieux", "elder": "aîné, selon la coutume", "women_lead": "porte-parole des femmes",
        "youth": "jeune", "service": "enseigne, soigne, sert", "trader": "commerce, transport",
        "ex_fighter": "a combattu autrefois", "survivor": "a survécu", "official": "responsable public local",
        "monitor": "veille et prévient", "mediator": "entre les deux côtés", "media_arts": "radio, arts, sport",
        "displaced": "vit ailleurs, agit pour ici", "neighbour": "voisin ou voisine"},
      "pathIntoPeace": {
        "always": "a toujours vécu ainsi", "avoided": "est resté à l’écart", "left": "y a été entraîné, puis parti",
        "survived": "a été blessé, a survécu", "rescued": "quelqu’un l’a sauvé", "witnessed": "a vu, puis décidé",
        "asked": "d’autres ont fait appel à lui", "grew": "y est venu peu à peu"},
      "sizeBand": {
        "1": "une seule", "2-5": "de 2 à 5", "6-20": "de 6 à 20", "21-100": "de 21 à 100", "over100": "plus de 100"},
      "sincePeriod": {
        "under1y": "depuis moins d’un an", "1-3y": "depuis 1 à 3 ans", "4-10y": "depuis 4 à 10 ans",
        "over10y": "depuis plus de 10 ans", "generations": "depuis des générations"},
      "reach": {
        "household": "un foyer", "neighbourhood": "un quartier", "zone": "un secteur", "zones": "plusieurs secteurs",
        "border": "au-delà d’une frontière"},
      "ageBand": {
        "under18": "moins de 18 ans", "18-29": "18 à 29 ans", "30-49": "30 à 49 ans", "50plus": "50 ans et plus",
        "notAsked": "nous n’avons pas demandé"},
      "gender": {
        "woman": "femme", "man": "homme", "mixed": "groupe mixte", "preferNot": "a préféré ne pas répondre",
        "notAsked": "nous n’avons pas demandé"},
      "groupPosition": {
        "larger": "groupe plus nombreux ici", "smaller": "groupe moins nombreux ici", "mixed": "mêlé",
        "neither": "ni l’un ni l’autre", "preferNot": "a préféré ne pas répondre",
        "notAsked": "nous n’avons pas demandé"},
      "useOfForce": {
        "nonviolent": "sans la force", "unarmedGuard": "monte la garde, sans arme",
        "armedSelfDefence": "armé pour se défendre", "mixed": "les uns armés, d’autres non",
        "unknown": "on ne sait pas"},
      "outsideTies": {
        "none": "aucun", "diaspora": "les siens à l’étranger", "nationalNGO": "ONG nationale",
        "intlNGO": "ONG internationale", "government": "gouvernement", "faithBody": "communauté de foi",
        "unknown": "on ne sait pas"},
      "knownHow": {
        "selfReport": "par eux-mêmes", "named": "nommés par d’autres", "observed": "vu par nous",
        "document": "par un écrit"},
      "activeNow": {
        "active": "actif", "resting": "au repos", "stopped": "arrêté", "unknown": "on ne sait pas"},
      "recognitionWay": {
        "deeds": "on les a vus agir", "turned_to": "on se tourne vers eux",
        "cross_line": "acceptés par d’autres côtés", "refused": "ont dit non ouvertement",
        "many_name": "nommés par beaucoup", "long_time": "constants dans le temps", "holds_post": "ont une fonction",
        "symbol": "parole, signe, coutume", "self_named": "le disent eux-mêmes",
        "outsider_list": "nommés par des gens d’ailleurs"},
      "recogniser": {
        "own_group": "les gens de leur côté", "other_group": "les gens d’un autre côté", "women": "les femmes",
        "youth": "les jeunes", "armed": "les personnes armées", "authority": "les autorités locales",
        "faith": "les communautés de foi", "displaced": "les personnes déplacées",
        "outsider": "les organisations d’ailleurs"},
      "breadth": {
        "onlyOwnGroup": "seulement les leurs", "severalGroups": "plusieurs groupes",
        "acrossTheDivide": "des gens des deux côtés", "outsidersOnly": "seulement des gens d’ailleurs",
        "unclear": "pas clair"},
      "strategy": {
        "early_warn": "veiller et prévenir", "mediate": "aller entre les deux côtés",
        "engage_armed": "parler avec les gens armés", "protect_hide": "abriter et conduire",
        "opt_out": "ne prendre aucun parti", "nonviolent": "action publique, sans arme",
        "counter_hate": "répondre à la haine, aux rumeurs", "anti_recruit": "garder les jeunes du combat",
        "demobilise": "aider à quitter les armes", "heal": "apaiser et guérir",
        "reconcile": "rapprocher ceux qui sont divisés", "dispute": "régler les querelles du jour",
        "normal_life": "que la vie continue", "account": "demander des comptes"},
      "outcome": {
        "prevented": "le malheur n’est pas venu", "reduced": "moins fort ou plus court",
        "protected": "des gens mis à l’abri", "repaired": "des liens réparés", "no_effect": "rien n’a changé",
        "worse": "c’est devenu pire", "not_possible": "on n’a pas pu essayer", "too_early": "trop tôt pour le dire"},
      "phase": {
        "prevent": "avant que cela vienne", "protect": "pendant que cela dure", "recover": "après, ou entre deux",
        "several": "à plusieurs moments", "unsure": "pas sûr"},
      "aimedAt": {
        "ownPeople": "les leurs", "otherGroup": "l’autre côté", "armedActors": "les personnes armées",
        "authorities": "les autorités", "youth": "les jeunes", "everyone": "tout le monde"},
      "outsideRole": {
        "none": "aucun", "small": "petit", "large": "grand", "unknown": "on ne sait pas"},
      "spreadTo": {
        "nowhere": "nulle part", "nearby": "tout près", "further": "plus loin", "unknown": "on ne sait pas"},
      "motivation": {
        "faith": "la foi", "humanity": "l’humanité", "own_loss": "une perte vécue",
        "own_past": "son propre passé de violence", "was_saved": "quelqu’un l’a sauvé",
        "hope": "l’espoir d’un autre avenir", "role_model": "une personne qui l’a marqué",
        "protect_own": "protéger les nôtres", "way_of_life": "garder nos valeurs, notre vie",
        "refuse_side": "refuser d’être divisés", "pragmatic": "la guerre coûte trop",
        "livelihood": "garder travail et commerce", "duty": "le devoir de sa fonction",
        "justice": "réparer les torts"},
      "since": {
        "beforeViolence": "d’avant", "duringViolence": "depuis que cela a commencé",
        "after": "depuis que cela a fini", "always": "depuis toujours"},
      "toldBy": {
        "self": "eux-mêmes", "other": "quelqu’un d’autre"},
      "riskType": {
        "threat_words": "menacé ou épié", "attack_body": "battu, visé ou tué", "detention": "emmené",
        "sexual_harm": "atteinte sexuelle", "family_harm": "famille touchée",
        "property_loss": "maison ou biens détruits", "livelihood_loss": "travail, terre, clients perdus",
        "stigma": "mis à l’écart", "denounced": "accusé à tort", "forced_join": "forcé de rejoindre ou de payer",
        "displaced": "forcé de partir", "work_blocked": "interdit, route coupée", "exhaustion": "épuisé, hanté",
        "co_opted": "utilisé par un côté, ou envié"},
      "riskSource": {
        "state_force": "forces de l’État", "paramilitary": "armés, du côté de l’État",
        "rebel": "armés, contre l’État", "militia_local": "voisins armés", "criminal": "bandes, bandits",
        "foreign_force": "forces étrangères", "officials": "responsables publics", "own_group": "pression des leurs",
        "other_group": "les gens d’un autre côté", "informers": "ceux qui dénoncent",
        "outside_help": "aide, médias, chercheurs", "structural": "personne en particulier"},
      "armedActor": {
        "state_force": "forces de l’État", "paramilitary": "armés, du côté de l’État",
        "rebel": "armés, contre l’État", "militia_local": "voisins armés", "criminal": "bandes, bandits",
        "foreign_force": "forces étrangères"},
      "toWhom": {
        "self": "eux-mêmes", "family": "la famille", "group": "leur groupe", "helpedPeople": "ceux qu’ils aident",
        "wholeCommunity": "toute la communauté"},
      "experience": {
        "feared": "craint", "signsSeen": "des signes vus", "threatened": "menacé", "happened": "arrivé"},
      "likelihood": {
        "1": "très peu probable", "2": "peu probable", "3": "possible", "4": "probable", "5": "presque sûr",
        "9": "ne peut pas dire"},
      "severity": {
        "1": "léger", "2": "moyen", "3": "grave", "4": "très grave", "5": "mortel", "9": "ne peut pas dire"},
      "protection": {
        "low_profile": "rester discret", "together": "jamais seul", "tell_first": "dire ou demander d’abord",
        "warn_net": "se prévenir les uns les autres", "move_hide": "s’éloigner un temps",
        "be_seen": "être vu par d’autres", "clear_rules": "des règles claires, dites haut",
        "share_tasks": "partager les tâches", "rest": "repos et soin", "none": "rien de possible"},
      "sustaining": {
        "cohesion": "être ensemble", "leadership": "des chefs en qui l’on croit", "consult": "décider ensemble",
        "comms": "se parler, se tenir au courant", "engage_armed": "pouvoir parler aux gens armés",
        "belief": "foi et valeurs", "people": "famille et compagnons", "normal_life": "la vie ordinaire continue",
        "small_wins": "voir que cela aide", "respect": "être reconnu", "safe_space": "un lieu sûr",
        "skills": "savoir comment faire", "accompany": "des compagnons d’ailleurs", "means": "de quoi continuer"},
      "direction": {
        "sustains": "les fait tenir", "wearsDown": "les use"},
      "supportNeed": {
        "recognition": "être vus et entendus", "protection": "être plus en sécurité",
        "money_flex": "de l’argent souple", "means_kind": "des choses et des lieux", "training": "des savoir-faire",
        "wellbeing": "repos et guérison", "link_peers": "rencontrer d’autres comme nous",
        "link_up": "atteindre ceux qui décident", "warning": "être prévenus à temps",
        "mediation": "de l’aide pour se parler", "accompany": "être accompagnés",
        "advocacy": "quelqu’un pour élever la voix", "learning": "apprendre de notre travail",
        "leave_alone": "qu’on nous laisse faire"},
      "provider": {
        "self": "eux-mêmes", "neighbours": "voisins", "local_group": "groupe local", "local_faith": "foi, coutume",
        "local_gov": "bureau local", "nat_civil": "groupes nationaux", "nat_gov": "gouvernement",
        "diaspora": "diaspora", "regional": "région", "intl_ngo": "ONG internationale",
        "intl_official": "ONU, États", "none": "personne"},
      "namedBy": {
        "self": "eux-mêmes", "group": "leur groupe", "researcher": "notre propre idée"},
      "scale": {
        "tiny": "tout petit", "small": "petit", "medium": "moyen", "large": "grand"},
      "whenNeeded": {
        "now": "maintenant", "months": "dans les mois qui viennent", "yearOrMore": "dans un an ou plus",
        "steady": "régulièrement"},
      "dncCategory": {
        "systems": "comment les choses marchent", "attitudes": "comment les gens agissent",
        "values": "ce qui est cher aux gens", "experiences": "ce que les gens ont vécu",
        "symbols": "signes et occasions"},
      "dnhSupport": {
        "asked": "personne ici ne l’a demandé", "nearer": "quelqu’un de plus proche peut",
        "fuel": "rend un côté plus fort", "legit": "donne raison aux gens armés", "expose": "met des gens en vue",
        "displace": "écarte ce qui existe ici", "parallel": "concurrence ce qui existe ici",
        "divide": "creuse ce qui divise", "stop": "ne peut s’arrêter sans mal"},
      "warningSign": {
        "hate_talk": "les paroles de haine montent", "rumour": "des rumeurs qui font peur",
        "lists_marks": "listes, maisons marquées", "arms": "armes ou exercices",
        "recruit": "des jeunes appelés aux armes", "deploy": "forces qui arrivent ou partent",
        "attack_group": "attaques contre un groupe", "leader_hit": "un chef blessé ou emmené",
        "daily_change": "la vie de tous les jours change", "comms_cut": "téléphone, radio, route coupés",
        "rules_exclude": "règles nouvelles contre certains", "trigger_date": "une date que l’on craint",
        "crossborder": "des troubles à côté", "informing": "on dénonce davantage"},
      "noticedByBand": {
        "self": "eux-mêmes", "neighbours": "des voisins", "localOrg": "un groupe local", "authority": "une autorité",
        "outsider": "quelqu’un d’ailleurs"},
      "signStatus": {
        "open": "encore là", "answered": "on y a répondu", "faded": "s’est effacé", "cameTrue": "s’est réalisé"},
      "stage": {
        "0": "calme", "1": "tension", "2": "incidents isolés", "3": "organisé, encore et encore",
        "4": "contre des groupes entiers", "5": "s’apaise, ou après"},
      "stageDirection": {
        "rising": "cela empire", "steady": "comme avant", "easing": "cela s’améliore", "unclear": "pas clair"},
      "condition": {
        "open_war": "guerre en cours", "upheaval": "bouleversement soudain",
        "radical_bid": "les plus durs près du pouvoir", "authoritarian": "pouvoir sans limites",
        "group_inequal": "groupes inégaux", "polarised": "politique en deux camps",
        "two_group": "un grand groupe, un petit", "exclude_idea": "idées qui excluent",
        "past_atrocity": "tueries de masse avant", "cycle_border": "vieille blessure, ici ou au-delà",
        "contested": "personne ne le tient longtemps", "informing": "des voisins dénoncent",
        "arms_flow": "des armes arrivent", "ext_effect": "effets de l’aide d’ailleurs"},
      "violenceLogic": {
        "controlAndInformation": "contrôle et information", "communal": "entre communautés",
        "both": "les deux", "unclear": "pas clair"},
      "controlPicture": {
        "oneHolds": "un côté le tient", "oneDominates": "un côté surtout", "shifting": "partagé ou changeant",
        "none": "personne", "unclear": "pas clair"},
      "civilianPart": {
        "slowing": "ils le freinent", "fuelling": "ils l’alimentent", "both": "les deux", "unclear": "pas clair"},
      "relation": {
        "works_with": "travaille avec", "warns": "prévient", "trusts": "fait confiance à", "supports": "soutient",
        "accompanies": "se tient à côté de", "teaches": "enseigne à", "answers_to": "dépend de",
        "channel_armed": "peut parler aux gens armés", "in_tension": "en tension", "broken": "rompu"},
      "axis": {
        "across": "entre égaux", "up": "vers le haut", "down": "vers le bas", "outside": "vers l’extérieur"},
      "tone": {
        "good": "bon", "mixed": "mêlé", "strained": "tendu", "broken": "rompu"},
      "yesNoUnclear": {
        "yes": "oui", "no": "non", "unclear": "pas clair"},
      "yesNoUnsure": {
        "yes": "oui", "no": "non", "unsure": "pas sûr"},
      "coverageAxis": {
        "gender": "femme ou homme", "ageBand": "âge", "groupPosition": "place ici", "role": "vus comme", "place": "lieu"},
      "harmCheckKind": {
        "study": "l’étude elle-même", "export": "des tableaux qui sortent",
        "support": "une aide que nous conseillerions", "session": "une séance"},
      "recipientKind": {
        "partner": "une équipe partenaire", "researcher": "des chercheurs", "localOrg": "une organisation d’ici", "official": "des autorités",
        "donor": "un bailleur", "community": "les personnes entendues", "public": "tout le monde"},
      "dnhExport": {
        "who": "on ne sait pas qui l’aura", "why": "trop de colonnes",
        "worst": "nuirait à un barrage", "guess": "un voisin pourrait deviner",
        "small": "un groupe est très petit", "consent": "l’accord ne couvre pas cela",
        "changed": "c’est pire depuis", "back": "les gens ne l’ont pas vu"},
      "responseKind": {
        "warn_people": "on a prévenu les gens", "meeting": "on a appelé une réunion",
        "mediate": "quelqu’un est allé entre", "engage_armed": "on a parlé aux gens armés",
        "move_shelter": "on a déplacé ou abrité des gens", "rumour_check": "on a vérifié la rumeur",
        "call_local": "on a appelé les autorités", "call_outside": "on a appelé de l’aide d’ailleurs",
        "ritual_calm": "prière, fête, veillée", "wait_watch": "on a attendu exprès", "none": "rien"},
      "gapReason": {
        "not_believed": "pas cru", "no_channel": "ne savait pas à qui le dire",
        "no_decider": "personne pour décider", "bureaucracy": "papiers et procédures",
        "politics": "d’autres intérêts", "no_means": "pas de moyens", "unsafe": "trop dangereux d’y aller",
        "fear_worse": "peur d’aggraver", "far_away": "trop loin", "unknown": "on ne sait pas"},
      "stance": {
        "self": "pour soi-même", "forGroup": "pour son groupe", "aboutOther": "au sujet de quelqu’un d’autre"},
      "interviewVersion": {
        "full": "complet", "short": "court", "open": "ouvert", "own": "guide de l’étude"},
      "paper": {
        "begun": "pas encore dit", "kept": "papier gardé", "burnt": "papier brûlé"},
      "lang": {
        "en": "English", "fr": "Français", "es": "Español", "sw": "Kiswahili", "ar": "العربية"},
      "othersPresent": {
        "none": "personne", "family": "la famille", "friend": "un ami ou une amie", "leader": "un chef",
        "official": "un responsable public", "armed": "quelqu’un avec des armes", "child": "un enfant"},
      "interpreter": {
        "none": "aucun", "pledged": "présent, a promis", "notPledged": "présent, pas encore demandé"},
      "interviewSetting": {
        "private": "seuls", "semiPrivate": "à demi seuls", "public": "devant tous", "phone": "au téléphone"},
      "distress": {
        "0": "calme", "1": "mal à l’aise", "2": "bouleversé", "3": "arrêter"},
      "distressActions": {
        "slowed": "ralenti", "offeredSkip": "proposé de sauter", "paused": "pause",
        "changedTopic": "parlé d’autre chose", "stopped": "arrêté", "stayed": "resté auprès de la personne",
        "someoneCame": "un proche est venu", "offeredHelp": "dit qui peut aider ici",
        "lookIn": "convenu de repasser"},
      "interviewStatus": {
        "draft": "commencé", "complete": "terminé", "interrupted": "interrompu", "withdrawn": "retiré"},
      "avoidTopic": {
        "past": "son passé", "dangers": "les dangers", "armed": "les personnes armées", "family": "sa famille",
        "groups": "les groupes et les côtés"},
      "yesNo": {
        "yes": "oui", "no": "non"},
      "missing": {
        "declined": "a préféré ne pas répondre", "dontKnow": "ne sait pas", "notAsked": "nous n’avons pas demandé",
        "notApplicable": "ne s’applique pas", "interrupted": "nous avons été interrompus", "comeBack": "à reprendre",
        "redacted": "laissé de côté"},
      "voice": {
        "own": "ses propres mots", "interpreter": "les mots de l’interprète", "notes": "nos notes",
        "translation": "une traduction"},
      "studyQuestion": {
        "sq1": "qui sont ces personnes", "sq2": "à quoi on les reconnaît", "sq3": "pourquoi",
        "sq4": "ce qui les fait tenir", "sq5": "ce qui aiderait"},
      "consentMode": {
        "oral_alone": "dit, en tête à tête", "oral_witness": "dit, devant un témoin", "oral_group": "dit, en groupe",
        "written_wish": "écrit, à sa demande", "assent_guardian": "avec un tuteur",
        "none_public": "événement public"},
      "understood": {
        "yes": "clair", "afterRepeating": "clair après répétition", "no": "pas clair"},
      "permissionAnswer": {
        "yes": "oui", "no": "non", "notNow": "pas maintenant"},
      "leaveOut": {
        "no": "non", "yes": "oui : relire et choisir"},
      "consentScope": {
        "takePart": "parler avec nous", "notes": "l’écrire", "teamUse": "notre équipe y travaille",
        "quotes": "ses mots, sans le nom", "shareDeid": "le partager, sans le nom",
        "aggregate": "compter parmi les autres", "feedback": "dire ce que nous avons appris",
        "recontact": "retrouver la personne", "sealName": "garder le nom, scellé",
        "orgNamed": "nommer l’organisation"},
      "consentStatus": {
        "asked": "demandé", "given": "donné", "partial": "donné en partie", "refused": "non", "paused": "en pause",
        "withdrawn": "retiré", "expired": "à redemander"},
      "gatekeeper": {
        "none": "personne", "knows": "quelqu’un le sait", "permitted": "quelqu’un l’a permis",
        "present": "quelqu’un était là"},
      "pressureSeen": {
        "none": "rien vu", "unsure": "pas sûr", "yes": "oui : arrêter poliment"},
      "teamRole": {
        "lead": "dirige l’étude", "researcher": "chercheur, chercheuse", "facilitator": "anime les séances",
        "interpreter": "interprète", "correspondent": "collègue d’ici", "reviewer": "seconde lecture"},
      "placeLevel": {
        "country": "pays", "region": "région", "district": "district", "zone": "secteur"},
      "populationBand": {
        "under5k": "moins de 5 000 personnes", "5-20k": "de 5 000 à 20 000", "20-100k": "de 20 000 à 100 000",
        "over100k": "plus de 100 000", "unknown": "on ne sait pas"},
      "placeSetting": {
        "rural": "campagne", "town": "bourg", "city": "ville", "camp": "camp", "mixed": "mêlé"},
      "remoteness": {
        "near": "tout près", "hours": "à quelques heures", "cutOff": "souvent coupé"},
      "sourceType": {
        "selfReport": "par la personne elle-même", "thirdParty": "par quelqu’un d’autre", "group": "par un groupe",
        "observation": "vu par nous", "document": "par un écrit"},
      "confidence": {
        "low": "faible", "medium": "moyenne", "high": "forte"},
      "recordFlag": {
        "thirdParty": "au sujet de quelqu’un d’autre", "unconsented": "pas encore d’accord donné",
        "reviewAgain": "à revoir", "doNotExport": "reste ici"},
      "journalKind": {
        "observation": "vu", "context": "ce qui a changé", "informal": "une conversation",
        "reflexive": "moi là-dedans", "method": "notre façon de travailler", "analytic": "idée",
        "safety": "sécurité", "debrief": "après un entretien", "selfcare": "à moi seul", "task": "à faire"},
      "describesPeople": {
        "none": "personne", "publicRoles": "rôles publics", "privatePersons": "personnes privées"},
      "keptBecause": {
        "notName": "pas un nom", "publicRole": "un rôle public", "stays": "cela reste, pour une raison"},
      "privacy": {
        "mine": "à moi seul", "team": "notre équipe"},
      "calendar": {
        "gregorian": "civil", "hijri": "hégirien", "persian": "persan", "ethiopian": "éthiopien"},
      "participantGroup": {
        "women": "femmes", "men": "hommes", "youth": "jeunes", "elders": "aînés", "displaced": "personnes déplacées",
        "mixed": "mêlé", "peacemakers": "gens de paix", "officials": "responsables publics",
        "whole_meeting": "toute l’assemblée"},
      "followUpKind": {
        "give_back": "rendre les résultats", "memberCheck": "vérifier avec les gens", "promise": "une promesse",
        "safetyCheck": "repasser voir", "referral": "quelqu’un qui peut aider", "wave": "prochaine visite",
        "correction": "corriger une erreur"},
      "followUpHow": {
        "sheet": "une feuille", "meeting": "une réunion", "drama": "une pièce de théâtre", "radio": "la radio",
        "wordOfMouth": "de vive voix", "none": "pas du tout"},
      "dueIn": {
        "tomorrow": "demain", "days3": "sous trois jours", "week": "sous une semaine", "month": "sous un mois"},
      "safeToDo": {
        "yes": "sans danger", "no": "pas sûr", "ask": "demander d’abord"},
      "attachmentKind": {
        "photo": "une photo", "scan": "un scan", "recording": "un enregistrement", "other": "autre chose"},
      "method": {
        "roleMap": "qui veille à la paix ici", "dotVote": "vote : ce qui compte le plus",
        "pileRank": "des piles et leur ordre", "timeline": "une ligne de jours",
        "riskWeigh": "dangers et protections", "joinSplit": "ce qui relie, ce qui divise",
        "giveBack": "rendre ce qu’on a entendu"},
      "countBand": {
        "under5": "moins de 5", "5-7": "de 5 à 7", "8-12": "de 8 à 12", "13-20": "de 13 à 20",
        "over20": "plus de 20"},
      "votersBand": {
        "5-9": "de 5 à 9", "10-19": "de 10 à 19", "over19": "20 et plus"},
      "activityStatus": {
        "planned": "préparé", "open": "commencé", "closed": "fait", "discarded": "jeté"},
      "agreement": {
        "consensus": "tous d’accord", "majority": "la plupart d’accord", "split": "pas d’accord"},
      "nearness": {
        "near": "chaque jour", "middle": "de temps en temps", "far": "loin"},
      "groupTie": {
        "works_with": "travaillent ensemble", "warns": "prévient", "strained": "tendu"},
      "joinSplit": {
        "join": "relie", "split": "divise"},
      "joinCategory": {
        "systems": "lieux et services", "attitudes": "comment les gens agissent",
        "values": "ce qui est cher aux gens", "experiences": "ce que les gens ont vécu",
        "symbols": "fêtes et signes"},
      "verdict": {
        "true": "vrai ici", "partly": "en partie", "not": "pas vrai ici", "notSaid": "à ne pas dire"},
      "dnhSession": {
        "invited": "tous ne viennent pas librement", "leftOut": "quelqu’un manque", "seen": "être vu ici peut nuire",
        "gifts": "les dons favorisent un côté", "vehicles": "nous semblons d’un côté",
        "seating": "tous ne sont pas à égalité", "power": "l’un décide pour les autres"},
      "motivationShared": {"life_experience": "ce qu’ils ont vécu"},
      "riskGroup": {
        "body_freedom": "pour le corps et la liberté", "family_home": "pour la famille et la maison",
        "name_work": "pour le nom et le travail", "inner_strain": "usure intérieure"},
      "ageTwoBands": {"under30": "moins de 30 ans", "30plus": "30 ans et plus"},
      "oneOrGroup": {"one": "une personne", "group": "plusieurs personnes"},
      "lagBand": {
        "0-1": "en un jour", "2-7": "de 2 à 7 jours", "8-30": "de 8 à 30 jours", "over30": "plus de 30 jours"}
    },
    "meanings": {
      "likelihood": {
        "1": "jamais à quelqu’un comme eux ici", "2": "entendu dire, pas tout près",
        "3": "arrivé près d’ici cette année", "4": "des signes ou des menaces en ce moment", "5": "ou déjà en cours",
        "9": "ne peut pas dire, ou nous n’avons pas compris"},
      "severity": {
        "1": "une contrariété, passée en quelques jours", "2": "un mal qui dure, réparable",
        "3": "blessure, revenu perdu, famille touchée", "4": "blessure durable, longue absence, fuite",
        "5": "ou toute la communauté frappée", "9": "ne peut pas dire, ou nous n’avons pas compris"},
      "distress": {
        "0": "continuer", "1": "ralentir, proposer de sauter, de l’eau, du silence",
        "2": "pause ; demander : arrêter, changer ou continuer",
        "3": "finir avec douceur, rester, appeler un proche si la personne veut"},
      "missing": {
        "declined": "une réponse entière ; ne pas insister", "dontKnow": "a dit ne pas savoir",
        "notAsked": "laissé de côté, faute de temps ou par sécurité",
        "notApplicable": "la question ne convient pas ici", "interrupted": "quelque chose est venu entre",
        "comeBack": "à demander plus tard", "redacted": "enlevé après coup, à sa demande ou par sécurité"}
    }
    }
    """#
}
