extension VocabularyWords {
  // Native readers of the region must check every word, “grupos que se conocen” and “gente con armas” first of all.
  /// Labels for every list, and the meanings read on screen, in Spanish.
  static let spanish = #"""
    {
    "labels": {
      "personKind": {
        "person": "una persona", "family": "familia, hogar", "group": "grupo informal", "committee": "comité de paz",
        "community": "toda una comunidad", "organisation": "organización local", "faith_body": "comunidad de fe",
        "network": "grupos que se conocen", "local_office": "oficina pública local"},
      "personRole": {
        "faith_lead": "guía religioso", "elder": "mayor, por costumbre", "women_lead": "voz de las mujeres",
        "youth": "joven", "service": "enseña, cura, sirve", "trader": "comercia, transporta",
        "ex_fighter": "antes combatió", "survivor": "sobrevivió", "official": "autoridad local",
        "monitor": "está atento y avisa", "mediator": "va entre las partes", "media_arts": "radio, arte, deporte",
        "displaced": "vive lejos, ayuda aquí", "neighbour": "vecino o vecina"},
      "pathIntoPeace": {
        "always": "siempre vivió así", "avoided": "se mantuvo al margen", "left": "lo arrastraron y salió",
        "survived": "fue herido y sobrevivió", "rescued": "alguien le salvó", "witnessed": "lo vio y decidió",
        "asked": "otros le llamaron", "grew": "llegó poco a poco"},
      "sizeBand": {
        "1": "una", "2-5": "de 2 a 5", "6-20": "de 6 a 20", "21-100": "de 21 a 100", "over100": "más de 100"},
      "sincePeriod": {
        "under1y": "hace menos de un año", "1-3y": "desde hace 1 a 3 años", "4-10y": "desde hace 4 a 10 años",
        "over10y": "desde hace más de 10 años", "generations": "desde hace generaciones"},
      "reach": {
        "household": "un hogar", "neighbourhood": "un barrio", "zone": "un sector", "zones": "varios sectores",
        "border": "más allá de la frontera"},
      "ageBand": {
        "under18": "menos de 18", "18-29": "18 a 29", "30-49": "30 a 49", "50plus": "50 o más",
        "notAsked": "no preguntamos"},
      "gender": {
        "woman": "mujer", "man": "hombre", "mixed": "grupo mixto", "preferNot": "prefirió no responder",
        "notAsked": "no preguntamos"},
      "groupPosition": {
        "larger": "grupo mayor aquí", "smaller": "grupo menor aquí", "mixed": "mezclado", "neither": "ninguno",
        "preferNot": "prefirió no responder", "notAsked": "no preguntamos"},
      "useOfForce": {
        "nonviolent": "sin fuerza", "unarmedGuard": "hace guardia, sin armas",
        "armedSelfDefence": "con armas para defenderse", "mixed": "unos con armas, otros no",
        "unknown": "no se sabe"},
      "outsideTies": {
        "none": "ninguno", "diaspora": "los suyos en el extranjero", "nationalNGO": "ONG nacional",
        "intlNGO": "ONG internacional", "government": "gobierno", "faithBody": "comunidad de fe",
        "unknown": "no se sabe"},
      "knownHow": {
        "selfReport": "por ellos mismos", "named": "otros los nombraron", "observed": "lo vimos nosotros",
        "document": "por algo escrito"},
      "activeNow": {
        "active": "activo", "resting": "en descanso", "stopped": "lo dejó", "unknown": "no se sabe"},
      "recognitionWay": {
        "deeds": "se les vio actuar", "turned_to": "la gente acude a ellos", "cross_line": "los aceptan otros lados",
        "refused": "dijeron que no abiertamente", "many_name": "muchos los nombran",
        "long_time": "constantes en el tiempo", "holds_post": "tienen un cargo",
        "symbol": "palabra, señal, costumbre", "self_named": "lo dicen ellos mismos",
        "outsider_list": "los nombra gente de fuera"},
      "recogniser": {
        "own_group": "gente de su lado", "other_group": "gente de otro lado", "women": "mujeres", "youth": "jóvenes",
        "armed": "gente con armas", "authority": "autoridades locales", "faith": "comunidades de fe",
        "displaced": "personas desplazadas", "outsider": "organizaciones de fuera"},
      "breadth": {
        "onlyOwnGroup": "solo los suyos", "severalGroups": "varios grupos",
        "acrossTheDivide": "gente de ambos lados", "outsidersOnly": "solo gente de fuera",
        "unclear": "no está claro"},
      "strategy": {
        "early_warn": "estar atentos y avisar", "mediate": "ir entre las partes",
        "engage_armed": "hablar con quienes van armados", "protect_hide": "dar refugio y acompañar",
        "opt_out": "no tomar partido", "nonviolent": "acción pública, sin armas",
        "counter_hate": "responder al odio y al rumor", "anti_recruit": "que los jóvenes no combatan",
        "demobilise": "ayudar a dejar las armas", "heal": "sanar", "reconcile": "acercar a quienes se dividieron",
        "dispute": "resolver pleitos de cada día", "normal_life": "que la vida siga", "account": "pedir cuentas"},
      "outcome": {
        "prevented": "el mal no llegó", "reduced": "menos o más corto", "protected": "algunas personas a salvo",
        "repaired": "lazos reparados", "no_effect": "nada cambió", "worse": "fue para peor",
        "not_possible": "no se pudo intentar", "too_early": "es pronto para decirlo"},
      "phase": {
        "prevent": "antes de que llegue", "protect": "mientras dura", "recover": "después, o entre medio",
        "several": "en varios momentos", "unsure": "no es seguro"},
      "aimedAt": {
        "ownPeople": "los suyos", "otherGroup": "el otro lado", "armedActors": "gente con armas",
        "authorities": "autoridades", "youth": "jóvenes", "everyone": "todos"},
      "outsideRole": {
        "none": "ninguno", "small": "pequeño", "large": "grande", "unknown": "no se sabe"},
      "spreadTo": {
        "nowhere": "en ningún lado", "nearby": "cerca", "further": "más lejos", "unknown": "no se sabe"},
      "motivation": {
        "faith": "la fe", "humanity": "la humanidad", "own_loss": "una pérdida propia",
        "own_past": "su pasado en la violencia", "was_saved": "alguien le salvó", "hope": "esperanza en otro futuro",
        "role_model": "una persona que le marcó", "protect_own": "proteger a los nuestros",
        "way_of_life": "cuidar nuestro modo de vida", "refuse_side": "no dejarse dividir",
        "pragmatic": "la guerra cuesta demasiado", "livelihood": "cuidar trabajo y comercio",
        "duty": "el deber de su cargo", "justice": "enmendar lo injusto"},
      "since": {
        "beforeViolence": "desde antes", "duringViolence": "desde que empezó", "after": "desde que terminó",
        "always": "desde siempre"},
      "toldBy": {
        "self": "ellos mismos", "other": "otra persona"},
      "riskType": {
        "threat_words": "amenazas o acecho", "attack_body": "golpes, disparos o muerte",
        "detention": "se lo llevan", "sexual_harm": "daño sexual", "family_harm": "daño a la familia",
        "property_loss": "casa o bienes destruidos", "livelihood_loss": "perder trabajo, tierra, clientes",
        "stigma": "le dan la espalda", "denounced": "acusado en falso", "forced_join": "obligado a unirse o pagar",
        "displaced": "obligado a irse", "work_blocked": "prohibido, camino cerrado",
        "exhaustion": "agotado, sin paz", "co_opted": "usado por un lado, o envidiado"},
      "riskSource": {
        "state_force": "fuerzas del Estado", "paramilitary": "armados, junto al Estado",
        "rebel": "armados, contra el Estado", "militia_local": "vecinos armados", "criminal": "bandas, bandidos",
        "foreign_force": "fuerzas extranjeras", "officials": "funcionarios", "own_group": "presión de los suyos",
        "other_group": "gente de otro lado", "informers": "quienes denuncian",
        "outside_help": "ayuda, medios, investigadores", "structural": "nadie en particular"},
      "armedActor": {
        "state_force": "fuerzas del Estado", "paramilitary": "armados, junto al Estado",
        "rebel": "armados, contra el Estado", "militia_local": "vecinos armados", "criminal": "bandas, bandidos",
        "foreign_force": "fuerzas extranjeras"},
      "toWhom": {
        "self": "ellos mismos", "family": "la familia", "group": "su grupo",
        "helpedPeople": "la gente a la que ayudan", "wholeCommunity": "toda la comunidad"},
      "experience": {
        "feared": "temido", "signsSeen": "se ven señales", "threatened": "amenazado", "happened": "ya pasó"},
      "likelihood": {
        "1": "muy poco probable", "2": "poco probable", "3": "posible", "4": "probable", "5": "casi seguro",
        "9": "no puede decir"},
      "severity": {
        "1": "leve", "2": "medio", "3": "grave", "4": "muy grave", "5": "mortal", "9": "no puede decir"},
      "protection": {
        "low_profile": "no llamar la atención", "together": "nunca a solas",
        "tell_first": "avisar o preguntar antes", "warn_net": "avisarse unos a otros",
        "move_hide": "alejarse un tiempo", "be_seen": "que otros los vean",
        "clear_rules": "reglas claras, a la vista", "share_tasks": "repartirse las tareas",
        "rest": "descanso y cuidado", "none": "nada es posible"},
      "sustaining": {
        "cohesion": "estar unidos", "leadership": "líderes en quienes se confía", "consult": "decidir juntos",
        "comms": "hablar y mantenerse al tanto", "engage_armed": "poder hablar con los armados",
        "belief": "fe y valores", "people": "familia y compañía", "normal_life": "la vida de siempre sigue",
        "small_wins": "ver que sirve", "respect": "que lo reconozcan", "safe_space": "un lugar seguro",
        "skills": "saber cómo", "accompany": "compañía de fuera", "means": "medios para seguir"},
      "direction": {
        "sustains": "los sostiene", "wearsDown": "los desgasta"},
      "supportNeed": {
        "recognition": "ser vistos y escuchados", "protection": "más seguridad", "money_flex": "dinero flexible",
        "means_kind": "cosas y lugares", "training": "saber hacer", "wellbeing": "descanso y sanación",
        "link_peers": "conocer a otros como nosotros", "link_up": "llegar a quienes deciden",
        "warning": "avisos a tiempo", "mediation": "ayuda para hablar", "accompany": "ser acompañados",
        "advocacy": "alguien que alce la voz", "learning": "aprender de lo que hacemos",
        "leave_alone": "que nos dejen hacer"},
      "provider": {
        "self": "ellos mismos", "neighbours": "vecinos", "local_group": "grupo local",
        "local_faith": "fe, costumbre", "local_gov": "oficina local", "nat_civil": "grupos nacionales",
        "nat_gov": "gobierno", "diaspora": "diáspora", "regional": "región", "intl_ngo": "ONG internacional",
        "intl_official": "ONU, Estados", "none": "nadie"},
      "namedBy": {
        "self": "ellos mismos", "group": "su grupo", "researcher": "idea nuestra"},
      "scale": {
        "tiny": "muy pequeño", "small": "pequeño", "medium": "mediano", "large": "grande"},
      "whenNeeded": {
        "now": "ahora", "months": "en los próximos meses", "yearOrMore": "en un año o más",
        "steady": "de manera constante"},
      "dncCategory": {
        "systems": "cómo funcionan las cosas", "attitudes": "cómo actúa la gente",
        "values": "lo que la gente más quiere", "experiences": "lo que la gente ha vivido",
        "symbols": "señales y ocasiones"},
      "dnhSupport": {
        "asked": "nadie aquí lo pidió", "nearer": "alguien más cerca podría", "fuel": "hace más fuerte a un lado",
        "legit": "da la razón a los armados", "expose": "deja a la gente a la vista",
        "displace": "desplaza lo que ya hay", "parallel": "compite con lo que ya hay", "divide": "ahonda lo que divide",
        "stop": "no se puede parar sin daño"},
      "warningSign": {
        "hate_talk": "crece el habla de odio", "rumour": "rumores que asustan",
        "lists_marks": "listas, casas marcadas", "arms": "armas o entrenamientos",
        "recruit": "llaman a los jóvenes a armarse", "deploy": "fuerzas que llegan o se van",
        "attack_group": "ataques a un grupo", "leader_hit": "hieren o se llevan a un líder",
        "daily_change": "cambia la vida diaria", "comms_cut": "cortan teléfono, radio, camino",
        "rules_exclude": "reglas nuevas contra un grupo", "trigger_date": "una fecha temida",
        "crossborder": "problemas al lado", "informing": "hay más denuncias"},
      "noticedByBand": {
        "self": "ellos mismos", "neighbours": "vecinos", "localOrg": "un grupo local", "authority": "una autoridad",
        "outsider": "alguien de fuera"},
      "signStatus": {
        "open": "sigue ahí", "answered": "respondida", "faded": "se apagó", "cameTrue": "se cumplió"},
      "stage": {
        "0": "calma", "1": "tensión", "2": "hechos aislados", "3": "organizado, una y otra vez",
        "4": "contra grupos enteros", "5": "se calma, o después"},
      "stageDirection": {
        "rising": "empeora", "steady": "como antes", "easing": "mejora", "unclear": "no está claro"},
      "condition": {
        "open_war": "guerra en curso", "upheaval": "cambio brusco", "radical_bid": "los más duros cerca del poder",
        "authoritarian": "poder sin límites", "group_inequal": "grupos desiguales",
        "polarised": "política en dos bandos", "two_group": "un grupo grande, uno pequeño",
        "exclude_idea": "ideas que excluyen", "past_atrocity": "matanzas antes",
        "cycle_border": "herida vieja, aquí o más allá",
        "contested": "nadie lo domina mucho tiempo", "informing": "vecinos denuncian a vecinos",
        "arms_flow": "llegan armas", "ext_effect": "efectos de la ayuda de fuera"},
      "violenceLogic": {
        "controlAndInformation": "por control e información", "communal": "entre comunidades",
        "both": "ambas cosas", "unclear": "no está claro"},
      "controlPicture": {
        "oneHolds": "un lado lo domina", "oneDominates": "sobre todo un lado",
        "shifting": "compartido o cambiante", "none": "nadie", "unclear": "no está claro"},
      "civilianPart": {
        "slowing": "lo frenan", "fuelling": "lo alimentan", "both": "ambas cosas", "unclear": "no está claro"},
      "relation": {
        "works_with": "trabaja con", "warns": "avisa a", "trusts": "confía en", "supports": "apoya a",
        "accompanies": "está al lado de", "teaches": "enseña a", "answers_to": "depende de",
        "channel_armed": "puede hablar con gente armada", "in_tension": "en tensión", "broken": "rota"},
      "axis": {
        "across": "entre iguales", "up": "hacia arriba", "down": "hacia abajo", "outside": "hacia fuera"},
      "tone": {
        "good": "buena", "mixed": "mezclada", "strained": "tensa", "broken": "rota"},
      "yesNoUnclear": {
        "yes": "sí", "no": "no", "unclear": "no está claro"},
      "yesNoUnsure": {
        "yes": "sí", "no": "no", "unsure": "no es seguro"},
      "coverageAxis": {
        "gender": "mujer u hombre", "ageBand": "edad", "groupPosition": "posición aquí", "role": "vistos como", "place": "lugar"},
      "harmCheckKind": {
        "study": "el estudio mismo", "export": "tablas que salen", "support": "una ayuda que aconsejaríamos",
        "session": "un encuentro"},
      "recipientKind": {
        "partner": "un equipo socio", "researcher": "investigadores", "localOrg": "una organización de aquí", "official": "autoridades",
        "donor": "un donante", "community": "quienes fueron oídos", "public": "todo el mundo"},
      "dnhExport": {
        "who": "no se sabe quién lo tendrá", "why": "demasiadas columnas",
        "worst": "dañaría en un retén", "guess": "un vecino podría adivinar",
        "small": "un grupo es muy pequeño", "consent": "el permiso no lo cubre",
        "changed": "ha empeorado desde entonces", "back": "la gente no lo ha visto antes"},
      "responseKind": {
        "warn_people": "se avisó a la gente", "meeting": "se llamó a reunión",
        "mediate": "alguien fue entre las partes", "engage_armed": "se habló con los armados",
        "move_shelter": "se movió o refugió a gente", "rumour_check": "se comprobó el rumor",
        "call_local": "se llamó a las autoridades", "call_outside": "se pidió ayuda de fuera",
        "ritual_calm": "oración, fiesta, vigilia", "wait_watch": "se esperó a propósito", "none": "nada"},
      "gapReason": {
        "not_believed": "no le creyeron", "no_channel": "no sabía a quién decirlo", "no_decider": "nadie que decida",
        "bureaucracy": "papeles y trámites", "politics": "otros intereses", "no_means": "sin medios",
        "unsafe": "no era seguro ir", "fear_worse": "miedo a empeorarlo", "far_away": "demasiado lejos",
        "unknown": "no se sabe"},
      "stance": {
        "self": "por sí misma", "forGroup": "por su grupo", "aboutOther": "sobre otra persona"},
      "interviewVersion": {
        "full": "completa", "short": "corta", "open": "abierta", "own": "guía propia"},
      "paper": {
        "begun": "aún no dicho", "kept": "papel conservado", "burnt": "papel quemado"},
      "lang": {
        "en": "English", "fr": "Français", "es": "Español", "sw": "Kiswahili", "ar": "العربية"},
      "othersPresent": {
        "none": "nadie", "family": "familia", "friend": "una amistad", "leader": "un líder",
        "official": "un funcionario", "armed": "alguien con armas", "child": "un niño o una niña"},
      "interpreter": {
        "none": "nadie", "pledged": "presente, dio su palabra", "notPledged": "presente, aún sin preguntar"},
      "interviewSetting": {
        "private": "a solas", "semiPrivate": "medio a solas", "public": "a la vista", "phone": "por teléfono"},
      "distress": {
        "0": "en calma", "1": "con inquietud", "2": "con mucha pena", "3": "parar"},
      "distressActions": {
        "slowed": "fuimos más despacio", "offeredSkip": "ofrecimos saltar preguntas", "paused": "hicimos una pausa",
        "changedTopic": "hablamos de otra cosa", "stopped": "paramos", "stayed": "nos quedamos a su lado",
        "someoneCame": "vino alguien de confianza", "offeredHelp": "dijimos quién puede ayudar",
        "lookIn": "quedamos en volver"},
      "interviewStatus": {
        "draft": "empezada", "complete": "terminada", "interrupted": "interrumpida", "withdrawn": "retirada"},
      "avoidTopic": {
        "past": "su pasado", "dangers": "los peligros", "armed": "gente con armas", "family": "su familia",
        "groups": "grupos y lados"},
      "yesNo": {
        "yes": "sí", "no": "no"},
      "missing": {
        "declined": "prefirió no responder", "dontKnow": "no sabe", "notAsked": "no preguntamos",
        "notApplicable": "no corresponde", "interrupted": "nos interrumpieron", "comeBack": "volver a esto",
        "redacted": "no se anota"},
      "voice": {
        "own": "sus propias palabras", "interpreter": "palabras del intérprete", "notes": "nuestras notas",
        "translation": "una traducción"},
      "studyQuestion": {
        "sq1": "quiénes son", "sq2": "cómo se les reconoce", "sq3": "por qué", "sq4": "lo que los sostiene",
        "sq5": "lo que ayudaría"},
      "consentMode": {
        "oral_alone": "hablado, a solas", "oral_witness": "hablado, con testigo", "oral_group": "hablado, en grupo",
        "written_wish": "por escrito, si lo pide", "assent_guardian": "con tutor", "none_public": "acto público"},
      "understood": {
        "yes": "claro", "afterRepeating": "claro tras repetir", "no": "no está claro"},
      "permissionAnswer": {
        "yes": "sí", "no": "no", "notNow": "ahora no"},
      "leaveOut": {
        "no": "no", "yes": "sí: leerlo y elegir"},
      "consentScope": {
        "takePart": "hablar con nosotros", "notes": "anotarlo", "teamUse": "el equipo trabaja con ello",
        "quotes": "sus palabras, sin el nombre", "shareDeid": "compartirlo, sin el nombre",
        "aggregate": "contarle entre los demás", "feedback": "contarle lo que aprendimos",
        "recontact": "volver a encontrarle", "sealName": "guardar el nombre, sellado",
        "orgNamed": "nombrar la organización"},
      "consentStatus": {
        "asked": "preguntado", "given": "dado", "partial": "dado en parte", "refused": "no", "paused": "en pausa",
        "withdrawn": "retirado", "expired": "volver a preguntar"},
      "gatekeeper": {
        "none": "nadie", "knows": "alguien lo sabe", "permitted": "alguien lo permitió",
        "present": "alguien estaba ahí"},
      "pressureSeen": {
        "none": "no se vio ninguna", "unsure": "no es seguro", "yes": "sí: parar con cortesía"},
      "teamRole": {
        "lead": "dirige el estudio", "researcher": "investiga", "facilitator": "lleva los encuentros",
        "interpreter": "interpreta", "correspondent": "colega de aquí", "reviewer": "segunda lectura"},
      "placeLevel": {
        "country": "país", "region": "región", "district": "distrito", "zone": "sector"},
      "populationBand": {
        "under5k": "menos de 5 000 personas", "5-20k": "de 5 000 a 20 000", "20-100k": "de 20 000 a 100 000",
        "over100k": "más de 100 000", "unknown": "no se sabe"},
      "placeSetting": {
        "rural": "campo", "town": "pueblo", "city": "ciudad", "camp": "campamento", "mixed": "mezclado"},
      "remoteness": {
        "near": "cerca", "hours": "a unas horas", "cutOff": "a menudo sin paso"},
      "sourceType": {
        "selfReport": "por la misma persona", "thirdParty": "por otra persona", "group": "por un grupo",
        "observation": "lo vimos nosotros", "document": "por algo escrito"},
      "confidence": {
        "low": "baja", "medium": "media", "high": "alta"},
      "recordFlag": {
        "thirdParty": "sobre otra persona", "unconsented": "aún sin permiso", "reviewAgain": "mirar otra vez",
        "doNotExport": "se queda aquí"},
      "journalKind": {
        "observation": "visto", "context": "lo que cambió", "informal": "una charla", "reflexive": "yo en esto",
        "method": "cómo trabajamos", "analytic": "idea", "safety": "seguridad", "debrief": "después de una charla",
        "selfcare": "solo mío", "task": "por hacer"},
      "describesPeople": {
        "none": "nadie", "publicRoles": "papeles públicos", "privatePersons": "personas privadas"},
      "keptBecause": {
        "notName": "no es un nombre", "publicRole": "un cargo público", "stays": "se queda, por una razón"},
      "privacy": {
        "mine": "solo mío", "team": "nuestro equipo"},
      "calendar": {
        "gregorian": "civil", "hijri": "islámico", "persian": "persa", "ethiopian": "etíope"},
      "participantGroup": {
        "women": "mujeres", "men": "hombres", "youth": "jóvenes", "elders": "mayores",
        "displaced": "personas desplazadas", "mixed": "mezclado", "peacemakers": "gente de paz",
        "officials": "funcionarios", "whole_meeting": "toda la reunión"},
      "followUpKind": {
        "give_back": "devolver los resultados", "memberCheck": "preguntar si está bien", "promise": "una promesa",
        "safetyCheck": "volver a ver cómo está", "referral": "alguien que puede ayudar", "wave": "próxima visita",
        "correction": "corregir algo"},
      "followUpHow": {
        "sheet": "una hoja", "meeting": "una reunión", "drama": "una obra de teatro", "radio": "la radio",
        "wordOfMouth": "de palabra", "none": "de ninguna manera"},
      "dueIn": {
        "tomorrow": "mañana", "days3": "en tres días", "week": "en una semana", "month": "en un mes"},
      "safeToDo": {
        "yes": "se puede hacer", "no": "no es seguro", "ask": "preguntar antes"},
      "attachmentKind": {
        "photo": "una foto", "scan": "un escaneo", "recording": "una grabación", "other": "otra cosa"},
      "method": {
        "roleMap": "quién cuida la paz aquí", "dotVote": "votación: lo que más importa",
        "pileRank": "montones y su orden", "timeline": "una línea de días", "riskWeigh": "peligros y protecciones",
        "joinSplit": "lo que une, lo que divide", "giveBack": "devolver lo escuchado"},
      "countBand": {
        "under5": "menos de 5", "5-7": "de 5 a 7", "8-12": "de 8 a 12", "13-20": "de 13 a 20",
        "over20": "más de 20"},
      "votersBand": {
        "5-9": "de 5 a 9", "10-19": "de 10 a 19", "over19": "20 o más"},
      "activityStatus": {
        "planned": "preparado", "open": "empezado", "closed": "hecho", "discarded": "descartado"},
      "agreement": {
        "consensus": "todos de acuerdo", "majority": "la mayoría de acuerdo", "split": "no hay acuerdo"},
      "nearness": {
        "near": "cada día", "middle": "de vez en cuando", "far": "lejos"},
      "groupTie": {
        "works_with": "trabajan juntos", "warns": "avisa", "strained": "tirante"},
      "joinSplit": {
        "join": "une", "split": "divide"},
      "joinCategory": {
        "systems": "lugares y servicios", "attitudes": "cómo actúa la gente", "values": "lo que la gente más quiere",
        "experiences": "lo que la gente ha vivido", "symbols": "fiestas y señales"},
      "verdict": {
        "true": "es cierto aquí", "partly": "en parte", "not": "no es así", "notSaid": "mejor no decirlo"},
      "dnhSession": {
        "invited": "no todos vinieron libremente", "leftOut": "falta alguien", "seen": "ser visto aquí puede dañar",
        "gifts": "los regalos favorecen a un lado", "vehicles": "parecemos de un lado",
        "seating": "no todos como iguales", "power": "uno decide por los demás"},
      "motivationShared": {"life_experience": "lo que vivieron"},
      "riskGroup": {
        "body_freedom": "para el cuerpo y la libertad", "family_home": "para la familia y la casa",
        "name_work": "para el nombre y el trabajo", "inner_strain": "desgaste interior"},
      "ageTwoBands": {"under30": "menos de 30 años", "30plus": "30 años o más"},
      "oneOrGroup": {"one": "una persona", "group": "varias personas"},
      "lagBand": {
        "0-1": "en un día", "2-7": "de 2 a 7 días", "8-30": "de 8 a 30 días", "over30": "más de 30 días"}
    },
    "meanings": {
      "likelihood": {
        "1": "nunca a alguien como ellos aquí", "2": "se ha oído, no cerca", "3": "pasó cerca en el último año",
        "4": "hay señales o amenazas ahora", "5": "o ya está pasando", "9": "no puede decir, o no entendimos"},
      "severity": {
        "1": "un disgusto, pasa en días", "2": "un mal que dura, se puede reparar",
        "3": "heridas, ingresos perdidos, daño a la familia", "4": "heridas que quedan, larga ausencia, huida",
        "5": "o golpea a toda la comunidad", "9": "no puede decir, o no entendimos"},
      "distress": {
        "0": "seguir", "1": "más despacio, ofrecer saltar, agua, silencio",
        "2": "pausa; preguntar si parar, cambiar o seguir",
        "3": "terminar con calma, quedarse, llamar a alguien solo si quiere"},
      "missing": {
        "declined": "una respuesta completa; no insistir", "dontKnow": "dijo que no sabe",
        "notAsked": "se dejó por tiempo o por seguridad", "notApplicable": "la pregunta no encaja aquí",
        "interrupted": "algo se interpuso", "comeBack": "para preguntar más tarde",
        "redacted": "quitado después, a su pedido o por seguridad"}
    }
    }
    """#
}
