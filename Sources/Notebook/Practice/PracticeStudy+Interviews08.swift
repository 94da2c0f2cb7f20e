extension PracticeStudy {
  /// The village on no side: one long talk, one short about the others.
  static let interviewsText08 = #"""
  [
  {"code": "I-11", "respondent": "R-10", "people": ["A-08"], "stance": "forGroup", "guide": "lpa-full-1",
    "version": "full", "langs": ["es"], "day": 86, "place": "Z-02", "minutes": 79, "interpreter": false,
    "othersPresent": ["none"], "setting": "private", "distressPeak": 1, "distressAt": "e1", "distressActions": ["slowed",
    "offeredSkip"], "status": "complete", "by": "T2", "consent": {"mode": "oral_alone", "lang": "es",
    "understood": "yes", "scopesOpening": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"],
    "scopesClosing": ["takePart", "notes", "teamUse", "aggregate", "shareDeid"], "limitsTold": true,
    "gatekeeper": "permitted", "pressureSeen": "none", "givenDay": 86, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Usted pregunta, yo contesto por el pueblo y no por mí sola, y los \#
  nombres se quedan en casa."}]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Aquí estamos bien. No pregunte quién nos visita ni por dónde se \#
  entra."},
      {"voice": "notes", "lang": "en", "text": "The council of nine knew of the talk and had agreed to it. I asked \#
  her again, alone, and she laughed at me: of course."}]},
    {"question": "b1", "rows": [{"kind": "community", "roles": ["neighbour"]}, {"kind": "committee",
      "roles": ["mediator"]}, {"kind": "person", "roles": ["elder"]}], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Todos, o casi. Y entre todos, los que van a hablar cuando hay que \#
  hablar, y las que preparan qué se va a decir."}]},
    {"question": "b2", "codes": ["neighbour"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Hace seis años nos reunimos tres noches y dijimos una sola frase: aquí \#
  no se da de comer a la guerra. Desde entonces la repetimos. Eso es todo lo que hacemos, y es mucho."}]},
    {"question": "b3", "codes": ["refused", "symbol", "many_name"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Se sabe por lo que alguien no aceptó. Y por la tabla pintada de la \#
  entrada: quien la cuida cuando llueve, ese es."}]},
    {"question": "b4", "byWhom": ["own_group", "other_group", "displaced"], "breadth": "severalGroups",
      "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Nos creen los desplazados y los pueblos que quedaron a un lado y a \#
  otro. Dos familias se fueron por la regla y dicen que somos duros. Las entiendo."}]},
    {"question": "c1", "rows": [{"strategy": "opt_out", "phase": "protect", "aimedAt": ["armedActors", "everyone"],
      "outcome": "protected", "tacticalDetail": false}, {"strategy": "engage_armed", "phase": "protect",
      "aimedAt": ["armedActors"], "outcome": "reduced", "tacticalDetail": true}], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Vinieron unos y pidieron dos muchachos. Salimos todos, hasta los \#
  enfermos, y nos sentamos en el camino con la olla. Nadie gritó. Una del consejo dijo la frase, luego la dijo otro, \#
  y luego un niño, que nadie se lo había pedido. Comieron de la olla, porque a nadie se le niega, y se fueron sin \#
  los muchachos."},
      {"voice": "own", "lang": "es", "text": "La semana siguiente fuimos cuatro a decirles lo mismo a los otros, con \#
  las mismas palabras. Si no, no vale."}]},
    {"question": "c2", "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Unas marcas de tiza en unas puertas sí y en otras no. Las vieron los \#
  niños. A los dos días ya habíamos decidido: o todas o ninguna, y pintamos todas. A la capital se lo hicimos saber \#
  también; hasta hoy nada."},
      {"voice": "own", "lang": "es", "text": "Nos avisamos con la campana antes de que el miedo llegue."}]},
    {"question": "c3", "codes": ["worse"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "El primer año quisimos convencer a un pueblo vecino, con prisa. Los \#
  dejamos más solos que antes. No lo haríamos otra vez así."}]},
    {"question": "d1", "codes": ["way_of_life", "protect_own", "refuse_side", "pragmatic"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Porque nuestros abuelos ya vivían así y no queremos ser otra gente. \#
  Por los hijos. Porque no somos de nadie, ni de estos ni de aquellos. Y porque hicimos cuentas: esa guerra no es \#
  nuestra y la pagamos nosotros."},
      {"voice": "notes", "lang": "en", "text": "She gave four and would not put one of them last."}]},
    {"question": "d2", "missing": "notAsked"},
    {"question": "d3", "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Que la tabla de la entrada se pudra y nadie se acuerde de \#
  pintarla."}]},
    {"question": "e1", "rows": [{"riskType": "attack_body", "toWhom": ["wholeCommunity"],
      "experience": "threatened", "likelihood": 3, "severity": 5, "sources": ["paramilitary", "rebel"],
      "fromThisStudy": false}], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Que un día no se sienten a comer. Nos lo han dicho los unos y los \#
  otros: que estorbamos. Podría pasar, pasó cerca, y si pasa no sería a uno solo."},
      {"voice": "notes", "lang": "en", "text": "I slowed down here and offered to leave it. She took her time, and \#
  finished the sentence."}]},
    {"question": "e2", "codes": ["clear_rules", "together", "be_seen"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "La regla es la misma para todos y está a la vista. Nadie sale solo. Y \#
  si viene gente de fuera, mejor: con testigos se habla más bajo."}]},
    {"question": "e3", "codes": ["cohesion", "engage_armed", "leadership"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Que estamos juntos, aunque nos aburramos de estarlo. Que sabemos \#
  hablar con ellos sin agachar la cabeza. Y el consejo, que se cambia cada año y aun así se le hace caso."}]},
    {"question": "e4", "codes": ["means", "comms"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "No poder vender la cosecha afuera. Y los meses sin noticias, cuando \#
  cada uno se inventa las suyas."}]},
    {"question": "f1", "codes": ["values", "experiences"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "La olla grande. La costumbre de trabajar un día para todos. Y que de \#
  los dos lados hay parientes."}]},
    {"question": "f2", "rows": [{"need": "accompany", "priority": 1, "namedBy": "group",
      "firstProvider": "intl_ngo", "backupProvider": "intl_official", "whyNotNearer": "Those near us are as exposed \#
  as we are.", "scale": "small", "whenNeeded": "now"}, {"need": "advocacy", "priority": 2, "namedBy": "group",
      "firstProvider": "nat_civil", "backupProvider": "intl_official", "whyNotNearer": "A local voice would be \#
  silenced the same day.", "scale": "small", "whenNeeded": "months"}], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Que alguien esté con nosotros en los meses malos, sin mandar. Y que \#
  alguien diga en voz alta, lejos, que este pueblo existe."}]},
    {"question": "f3", "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Estar, tendrían que ser de fuera, porque los de cerca corren el mismo \#
  peligro. Hablar por nosotros, la gente de la capital; y si no la oyen, los de más arriba."}]},
    {"question": "f4", "codes": ["legit", "expose"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Una vez se fotografiaron con unos y con nosotros el mismo día. Nos \#
  costó un año. Que no lleguen en los carros de nadie, y que no nos den lo que parezca de un bando."}]},
    {"question": "g1", "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Pregunte a los jóvenes. Contestan menos bonito que yo."}]},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Mis palabras no las copien tal cual; aquí se reconoce a la gente por \#
  cómo habla. Lo demás sí."}]},
    {"question": "g3", "codes": ["1"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Cansada, pero contenta. Hoy como con mi hermana. Los resultados, en la \#
  plaza, leídos."}]}
  ]},
  {"code": "I-12", "respondent": "R-11", "people": ["A-08"], "stance": "aboutOther", "guide": "lpa-short-1",
    "version": "short", "langs": ["es"], "day": 87, "place": "Z-02", "minutes": 16, "interpreter": false,
    "othersPresent": ["none"], "setting": "private", "distressPeak": 0, "distressActions": [], "status": "complete",
    "by": "T2", "consent": {"mode": "oral_alone", "lang": "es", "understood": "yes", "scopesOpening": ["takePart",
    "notes", "teamUse", "aggregate"], "scopesClosing": ["takePart", "notes", "teamUse", "aggregate"],
    "limitsTold": true, "gatekeeper": "none", "pressureSeen": "none", "givenDay": 87, "withdrawUntilDay": 150},
    "answers": [
    {"question": "a1", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Son pocas preguntas, hablo de lo que veo, y puedo decir que no."}]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate"]},
    {"question": "a3", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Sí. Prefiero que no sea en mi casa, y aquí está bien."}]},
    {"question": "b1", "rows": [{"kind": "community", "roles": ["neighbour"]}, {"kind": "group",
      "roles": ["women_lead"]}], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Los que nacieron allí, que son tercos. Y las mujeres, que la víspera \#
  ya lo tienen hablado. Lo digo de ellos, no de mí."}]},
    {"question": "c1", "rows": [{"strategy": "opt_out", "phase": "protect", "aimedAt": ["youth", "ownPeople"],
      "outcome": "protected", "tacticalDetail": false}], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Cuando quisieron llevarse a dos muchachos, los demás se sentaron en el \#
  camino. Yo lo vi desde la puerta, con el niño en brazos. Mi suegra llevaba la olla y le temblaban las manos, pero \#
  no derramó nada. Los muchachos siguen aquí; uno es el que arregla el techo de la escuela."}]},
    {"question": "d1", "codes": ["way_of_life", "protect_own"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Según lo que sé, por no cambiar de manera de ser. Y por los hijos, \#
  aunque eso no lo dicen, se les ve."}]},
    {"question": "e1", "missing": "declined", "paragraphs": [
      {"voice": "notes", "lang": "en", "text": "She shook her head and looked at the child. We went to the next \#
  question."}]},
    {"question": "e3", "codes": ["cohesion", "normal_life"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Que nadie come solo. Y que hay fiesta el día que toca, pase lo que \#
  pase, aunque sea con una guitarra de tres cuerdas."}]},
    {"question": "f2", "rows": [{"need": "accompany", "priority": 1, "namedBy": "group",
      "firstProvider": "nat_civil", "backupProvider": "intl_ngo", "whyNotNearer": "The neighbouring villages are \#
  afraid to be seen here.", "scale": "small", "whenNeeded": "now"}], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Que venga alguien y se quede un tiempo. Cuando hay visita, en el \#
  camino saludan distinto."}]},
    {"question": "f3", "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Una organización de la capital, que conozca la lengua. Si no puede, \#
  gente de fuera."}]},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Cuéntenme, nada más. Y quiten lo de dónde vengo."},
      {"voice": "notes", "lang": "en", "text": "Left out."}]},
    {"question": "g3", "codes": ["0"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Estoy bien. Me esperan en el lavadero."}]}
  ]}
  ]
  """#
}
