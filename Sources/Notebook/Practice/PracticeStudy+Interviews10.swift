extension PracticeStudy {
  /// The schoolteacher.
  static let interviewsText10 = #"""
  [
  {"code": "I-14", "respondent": "R-13", "people": ["A-10"], "stance": "self", "guide": "lpa-full-1",
    "version": "full", "langs": ["es"], "day": 31, "place": "Z-03", "minutes": 64, "interpreter": false,
    "othersPresent": ["none"], "setting": "private", "distressPeak": 0, "distressActions": [], "status": "complete",
    "by": "T2", "consent": {"mode": "oral_alone", "lang": "es", "understood": "yes", "scopesOpening": ["takePart",
    "notes", "teamUse", "aggregate", "shareDeid", "quotes"], "scopesClosing": ["takePart", "notes", "teamUse",
    "aggregate", "shareDeid", "quotes"], "limitsTold": true, "gatekeeper": "knows", "pressureSeen": "none",
    "givenDay": 31, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Como en clase: usted pregunta, y yo puedo decir que no estudié."}]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Sí, después de las cinco no queda nadie. Solo le pido no hablar de los \#
  padres de mis alumnos."}]},
    {"question": "b1", "rows": [{"kind": "person", "roles": ["service"]}, {"kind": "faith_body",
      "roles": ["faith_lead"]}, {"kind": "organisation", "roles": ["media_arts"]}], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Los que enseñan, cuando enseñan de verdad. El círculo que llora junto \#
  cada mes. Y la radio, que lee cartas de los dos lados con la misma voz."}]},
    {"question": "b2", "codes": ["service"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Doy historia a los de doce. Hace cinco años empecé con dos cuadernos: \#
  en uno escriben lo que cuentan los abuelos de un lado, en el otro lo que cuentan los del otro."}]},
    {"question": "b3", "codes": ["deeds", "long_time"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Por lo que hace cuando nadie le aplaude, y porque al año siguiente \#
  sigue haciéndolo."}]},
    {"question": "b4", "byWhom": ["youth", "women", "own_group"], "breadth": "severalGroups", "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Los chicos confían, y las madres. Algunos de los míos dicen que pierdo \#
  el tiempo con el cuaderno ajeno."}]},
    {"question": "c1", "rows": [{"strategy": "reconcile", "phase": "prevent", "aimedAt": ["youth", "otherGroup"],
      "outcome": "repaired", "tacticalDetail": false}], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Dos niños se pegaron por un puente: cada uno decía que lo había roto \#
  el abuelo del otro. Les pedí que trajeran a los abuelos. Vinieron los dos, muy serios, y resultó que lo había roto \#
  una crecida. Se quedaron hasta la noche corrigiéndose las fechas. Ahora ese puente está en los dos cuadernos."},
      {"voice": "notes", "lang": "en", "text": "He showed me the page. The same bridge, drawn twice, and the same \#
  cow beside it."}]},
    {"question": "c2", "missing": "dontKnow", "paragraphs": [
      {"voice": "notes", "lang": "en", "text": "He does not remember a sign: \"children are only ever loud.\""}]},
    {"question": "c3", "codes": ["no_effect"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Una madre vino a pedirme que su hija no escribiera en el segundo \#
  cuaderno. La niña no escribió. No supe qué más hacer, y me sigue doliendo."}]},
    {"question": "d1", "codes": ["role_model", "hope", "duty"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Tuve una maestra que nunca dijo \"ellos\". Yo quería ser así. Después, \#
  por los que están en el primer banco, que se lo creen todo. Y porque para eso me pagan, aunque tarde."}]},
    {"question": "d2", "codes": ["grew"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "No fue un momento. Fui entrando, como se entra en el agua fría."}]},
    {"question": "d3", "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Que el examen sea difícil por las fechas y no por los muertos."}]},
    {"question": "e1", "rows": [{"riskType": "stigma", "toWhom": ["self"], "experience": "feared", "likelihood": 2,
      "severity": 2, "sources": ["own_group"], "fromThisStudy": false}], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Que alguno me deje de saludar. Poca cosa. Ya me pasó una vez, en la \#
  barbería, y se arregló."}]},
    {"question": "e2", "codes": ["tell_first", "clear_rules"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Aviso a la dirección antes de cada tema, y la regla está en la pared: \#
  se cuenta lo que uno oyó, no lo que otro es."}]},
    {"question": "e3", "codes": ["small_wins", "respect"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Una pregunta buena a la semana me alcanza. Y que un padre me devuelva \#
  el cuaderno forrado en papel de regalo."}]},
    {"question": "e4", "codes": ["means", "leadership"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Los papeles. Y que cambien al director, porque el permiso es suyo y no \#
  mío."}]},
    {"question": "f1", "codes": ["experiences", "systems"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Los abuelos, que tienen ganas de hablar. Un solo patio para todos. Y \#
  la lluvia, que los encierra conmigo."}]},
    {"question": "f2", "rows": [{"need": "training", "priority": 1, "namedBy": "self", "firstProvider": "local_gov",
      "backupProvider": "nat_civil", "scale": "small", "whenNeeded": "months"}, {"need": "learning", "priority": 2,
      "namedBy": "self", "firstProvider": "local_group", "backupProvider": "nat_civil", "scale": "tiny",
      "whenNeeded": "yearOrMore"}], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Aprender a llevar una conversación cuando se pone fea. Y leer lo que \#
  ustedes junten, para saber si esto sirve."}]},
    {"question": "f3", "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Lo primero, la oficina de educación de aquí; si no, la asociación de \#
  maestros del país. Lo segundo, nosotros mismos, los maestros del valle, y si no la asociación."}]},
    {"question": "f4", "codes": ["divide", "parallel"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Nos dieron un libro ya hecho, con la historia de los dos lados y la \#
  respuesta al final. Los padres lo cerraron. No traigan la respuesta."}]},
    {"question": "g1", "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Me faltó que me preguntara qué aprendí yo. Que mi abuelo también \#
  exageraba."}]},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"],
      "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Todo está bien. Lo de la barbería puede ir."}]},
    {"question": "g3", "codes": ["0"], "paragraphs": [
      {"voice": "own", "lang": "es", "text": "Contento. Si otras escuelas preguntan cosas parecidas, mándemelas."}]}
  ]}
  ]
  """#
}
