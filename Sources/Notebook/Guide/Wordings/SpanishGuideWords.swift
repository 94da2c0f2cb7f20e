extension GuideWords {
  // Native readers of the region must check every sentence by saying it aloud to someone.
  /// Everything asked and said, in Spanish.
  static let spanishGuideWords = #"""
    {
    "titles": {
      "lpa-full-1": "Quienes cuidan la paz, completa",
      "lpa-short-1": "Quienes cuidan la paz, corta",
      "lpa-open-1": "Quienes cuidan la paz, abierta"
    },
    "durations": {
      "lpa-full-1": "Más o menos una hora.",
      "lpa-short-1": "Más o menos un cuarto de hora.",
      "lpa-open-1": "El tiempo que usted quiera, quizá media hora."
    },
    "sections": {"A": "Inicio", "B": "Quiénes", "C": "Qué hacen", "D": "Por qué", "E": "Peligro", "F": "Ayuda",
      "G": "Cierre"},
    "aside": "Decir antes: hasta donde usted sabe…",
    "hints": {
      "needNot": "Decir antes: no tiene que responder a esta.",
      "needNotNoDetails": "Decir antes: no tiene que responder a esta. Sin detalles, por favor.",
      "needNotNoPlaces": "Decir antes: no tiene que responder a esta. Sin lugares ni caminos, por favor.",
      "whyNotNearer": "Si quien más cerca podría está lejos: ¿por qué no alguien más cerca? Anotarlo solo si lo dice."
    },
    "prompts": {
      "said": "¿Qué dijo?",
      "heard": "¿Qué escuchó usted?",
      "heardFirst": "¿Qué escuchó usted? Lo más importante primero.",
      "when": "¿Cuándo fue?",
      "leaveOut": "¿Qué hay que dejar fuera?",
      "goodPlace": "¿Es un lugar bueno y seguro, y un buen momento?",
      "notToAsk": "¿Sobre qué no hay que preguntar?",
      "whoTrusts": "¿Quién confía en ellos?",
      "howWide": "¿Hasta dónde llega esa confianza?",
      "addsToIt": "¿Hablar con nosotros podría empeorarlo?",
      "notAloud": "Según lo que se dijo; no leer esta lista en voz alta.",
      "breaks": "¿Qué falta o qué pesa? Lo más pesado primero.",
      "joins": "¿Qué es lo que hay aquí?",
      "mayWe": "¿Podemos…?"
    },
    "headings": {
      "mention.kind": "quién", "mention.roles": "se le ve como",
      "strategy.strategy": "lo que hicieron", "strategy.phase": "cuándo", "strategy.outcome": "en qué quedó",
      "strategy.aimedAt": "con quién",
      "warningSign.sign": "señal", "warningSign.toldAfter": "dicho a los", "response.providerLevel": "quién respondió",
      "response.decidedAfter": "decidido a los", "response.actedAfter": "hecho a los",
      "risk.riskType": "lo que nombraron", "risk.toWhom": "a quién", "risk.experience": "hasta ahora",
      "risk.likelihood": "qué tan probable", "risk.severity": "qué tan grave", "risk.fromThisStudy": "¿y nosotros?",
      "need.need": "deseo", "need.firstProvider": "más cerca", "need.backupProvider": "si no",
      "need.whyNotNearer": "por qué no más cerca",
      "followUp.kind": "prometido", "followUp.how": "cómo", "followUp.dueOn": "cuándo", "followUp.what": "en palabras"
    },
    "questions": {
      "a1": {"wording": "Le he explicado lo que hacemos. Dígame con sus palabras: ¿qué va a pasar ahora, y qué puede \#
    hacer si una pregunta no le gusta?",
        "probes": ["¿Quién va a leer esto?", "¿Puede usted parar?", "¿Qué no puedo prometer?"]},
      "a2": {"wording": "¿Podemos hablar, y puedo anotar lo que dice, para nuestro equipo?",
        "probes": ["Decir qué pasa si dice que no: nada.", "Puede cambiar esto al final."]},
      "a3": {"wording": "¿Es este un lugar y un momento bueno y seguro para hablar? ¿Hay algo que no deba preguntar?",
        "probes": ["¿Quién podría pasar?", "¿Mejor en otro lugar?", "¿Una señal si alguien viene?"]},
      "b1": {"wording": "Cuando se acercan los problemas, ¿quién ayuda aquí a que la gente esté a salvo, en calma o \#
    unida? Puede ser gente como cualquiera de nosotros. Sin nombres, por favor: ¿qué clase de personas?",
        "probes": ["¿Mujeres? ¿Jóvenes?", "¿Gente del otro lado?", "¿Alguien callado, sin título?",
          "¿Toda una calle, todo un pueblo?"]},
      "b2": {"wording": "Y usted, o su grupo: ¿qué parte tiene en eso? ¿Desde cuándo?",
        "variants": ["Y la persona o el grupo de quien usted habla: ¿qué parte tiene en eso? ¿Desde cuándo?"],
        "probes": ["¿Cómo empezó?", "¿A solas o con otros?", "¿Antes, durante o después de la violencia?"]},
      "b3": {"wording": "¿Cómo sabe la gente de aquí que alguien trabaja de verdad por la paz?",
        "probes": ["¿Qué hacen que otros no hacen?", "¿Qué le haría dudar?",
          "¿Hay una palabra en su lengua para una persona así?"]},
      "b4": {"wording": "¿Quién confía en ellos y quién no? ¿Qué dice la gente de otro lado?",
        "variants": ["¿Confían en ellos solo unos pocos, o gente de muchas clases?"],
        "probes": ["¿Mujeres y hombres por igual?", "¿Quienes tienen armas?", "¿Eso ha cambiado?"]},
      "c1": {"wording": "Cuénteme de una vez en que la violencia se detuvo, se suavizó o se sanó aquí. ¿Qué pasó \#
    primero, qué hicieron ustedes, y qué cambió?",
        "variants": ["Cuénteme de una vez en que la violencia se detuvo, se suavizó o se sanó aquí. ¿Qué pasó \#
    primero, qué hicieron ellos, y qué cambió?"],
        "probes": ["¿Quién más tomó parte?", "¿Hablaron con gente armada?", "¿Qué ayudó?", "¿Para quién fue mejor?"]},
      "c2": {"wording": "Antes de eso, ¿hubo señales? ¿Cuándo vio la primera, a quién se lo dijo, y cuándo hizo algo \#
    alguien?",
        "probes": ["¿Cuántos días?", "¿Quién decidió?", "¿Por qué tan rápido, o tan lento?",
          "¿Quién nunca respondió?"]},
      "c3": {"wording": "¿Hubo un momento en que no se pudo hacer nada, o en que intentarlo empeoró las cosas?",
        "probes": ["¿Qué lo impidió?", "¿Qué no volvería a hacer?"]},
      "d1": {"wording": "Usted podría haberse quedado al margen. ¿Por qué eligió esto?",
        "variants": ["Ellos podrían haberse quedado al margen. ¿Por qué eligieron esto?"],
        "probes": ["¿Qué se dijo a sí mismo?", "¿Y su familia?", "¿Otros en su lugar eligieron distinto?"]},
      "d2": {"wording": "¿Hubo una persona, una creencia o un momento que le puso en este camino? Solo si quiere \#
    decirlo.",
        "probes": ["¿Alguien que se lo mostró?", "¿Antes o después de la violencia?",
          "Si habla de un pasado en la violencia: sin detalles, por favor."]},
      "d3": {"wording": "Si todo va bien, ¿qué será distinto aquí para los niños?",
        "probes": ["¿Qué vería en el mercado, en la escuela?", "¿Qué debería quedarse como está?"]},
      "e1": {"wording": "¿Qué podría pasarle a usted, a su familia o a su grupo por este trabajo? Para cada cosa: \#
    ¿qué tan probable es en el próximo medio año, y qué tan grave?",
        "variants": ["¿Qué podría pasarles a ellos o a su grupo por este trabajo? Para cada cosa: ¿qué tan probable \#
    es en el próximo medio año, y qué tan grave?", "¿Qué podría pasarle a usted o a su grupo por este trabajo? Para \#
    cada cosa: ¿qué tan probable es en el próximo medio año, y qué tan grave?"],
        "probes": ["¿De qué dirección, sin nombres?", "¿Les ha pasado a otros?",
          "¿Hablar con nosotros podría empeorarlo?"]},
      "e1.short": {"wording": "¿Qué podría pasarle a usted, a su familia o a su grupo por este trabajo? Solo lo que \#
    más le preocupa: ¿qué tan probable es en el próximo medio año, y qué tan grave?",
        "variants": ["¿Qué podría pasarles a ellos o a su grupo por este trabajo? Solo lo que más les preocupa: ¿qué \#
    tan probable es en el próximo medio año, y qué tan grave?",
          "¿Qué podría pasarle a usted o a su grupo por este trabajo? Solo lo que más le preocupa: ¿qué tan probable \#
    es en el próximo medio año, y qué tan grave?"]},
      "e2": {"wording": "¿Qué hacen ustedes para que sea menos peligroso?",
        "variants": ["¿Qué hacen ellos para que sea menos peligroso?"],
        "probes": ["¿Quién les avisa?", "¿Qué evitan?", "¿Les cuesta algo?"]},
      "e3": {"wording": "En los días difíciles, ¿qué le sostiene?",
        "variants": ["En los días difíciles, ¿qué los sostiene?"],
        "probes": ["¿Personas?", "¿Oración, canto, trabajo?", "¿Lo que se decide juntos?",
          "¿Algo que vio salir bien?"]},
      "e4": {"wording": "¿Qué le desgasta, o podría hacer que lo deje?",
        "variants": ["¿Qué los desgasta, o podría hacer que lo dejen?"],
        "probes": ["¿Cansancio, dinero, desconfianza?", "¿Hay algo a punto de romperse?"]},
      "f1": {"wording": "¿Qué hay ya aquí – personas, lugares, saberes, costumbres – que hace posible este trabajo?",
        "probes": ["¿Cosas compartidas con el otro lado?", "¿Algo que usaban los mayores?", "¿Quién da su tiempo?"]},
      "f2": {"wording": "¿Qué le ayudaría a seguir, o a hacer más? Elija tres como mucho, lo más importante primero.",
        "variants": ["¿Qué les ayudaría a seguir, o a hacer más? Elija tres como mucho, lo más importante primero."],
        "probes": ["¿Y si no hubiera dinero?", "¿Para usted o para todos?", "¿Preferiría que los dejaran hacer?"]},
      "f2.short": {"wording": "¿Qué única cosa le ayudaría más a seguir, o a hacer más?",
        "variants": ["¿Qué única cosa les ayudaría más a seguir, o a hacer más?"]},
      "f3": {"wording": "Para cada cosa: ¿quién, lo más cerca de usted, podría darla primero? Si no puede, ¿quién \#
    después?",
        "probes": ["¿Por qué no alguien más cerca?", "¿De quién no la aceptaría?"]},
      "f3.short": {"wording": "¿Quién, lo más cerca de usted, podría darla primero? Si no puede, ¿quién después?"},
      "f4": {"wording": "Cuando ayuda gente de fuera, ¿qué puede salir mal? ¿Qué no deberían hacer nunca aquí?",
        "probes": ["¿Envidia? ¿Sospecha?", "¿Un ejemplo?", "¿Cómo deberían venir, si es que vienen?"]},
      "g1": {"wording": "¿Qué no pregunté? ¿Qué le gustaría preguntarme?",
        "probes": ["¿A quién deberíamos escuchar ahora? ¿Qué clase de persona?", "¿Algo de lo que estar orgullosos?"]},
      "g2": {"wording": "Ahora que se ha escuchado: ¿hay algo que dejar fuera o cambiar? ¿Siguen igual los permisos?",
        "probes": ["¿Palabras que no quiere que se citen?", "¿Compartido con quién?",
          "¿Una palabra que solo usted sabe, para retirarlo más tarde?"]},
      "g3": {"wording": "¿Cómo está usted ahora? ¿Qué debemos hacer antes de que se vaya, y cómo le gustaría saber \#
    lo que aprendimos?",
        "probes": ["¿Alguien que le acompañe esta noche?", "¿Un camino seguro a casa?", "¿Cuándo y de qué forma?"]},
      "o1": {"wording": "Hábleme de la gente de aquí que cuida que los demás estén a salvo, en calma o unidos cuando \#
    se acercan los problemas. Sin nombres, por favor. ¿Qué hacen?",
        "probes": ["¿Puede contarme de un día?", "¿Quién más, quizá alguien callado?", "¿Y cuál es su propia parte?"]},
      "o2": {"wording": "¿Cómo llega la gente de aquí a conocerlos y a confiar en ellos?",
        "probes": ["¿Quién confía en ellos y quién no?", "¿Qué le haría dudar?",
          "¿Hay una palabra para personas así?"]},
      "o3": {"wording": "¿Qué le mueve a hacer esto, cuando podría haberse quedado al margen?",
        "variants": ["¿Qué los mueve a hacer esto, cuando podrían haberse quedado al margen?"],
        "probes": ["¿Cómo empezó?", "¿Qué espera?"]},
      "o4": {"wording": "Cuando es peligroso o pesado, ¿qué le sostiene?",
        "variants": ["Cuando es peligroso o pesado, ¿qué los sostiene?"],
        "probes": ["¿Qué teme, si quiere decirlo?", "¿Qué lo hace más llevadero?", "¿Qué podría hacer que lo deje?"]},
      "o5": {"wording": "¿Qué ayudaría a que esto siga, y quién más cerca podría darlo?",
        "probes": ["¿Qué hay ya aquí?", "¿Y si no hubiera dinero?", "¿Qué no debería hacer nunca la gente de fuera?"]}
    },
    "permission": {
      "points": [
        ["quiénes somos y quién paga", "Somos un equipo pequeño que escucha y aprende. Le diré quiénes somos y quién \#
    paga esto."],
        ["por qué preguntamos y para qué", "Queremos aprender de quienes cuidan que los demás estén a salvo y \#
    unidos, para que la ayuda no les estorbe."],
        ["cuánto dura y qué clase de preguntas", "Pregunto por la gente que mantiene la calma aquí, por qué lo hace, \#
    qué es difícil y qué ayudaría. Algunas preguntas son sobre peligro."],
        ["usted elige; nada que ganar ni perder", "Usted elige. Si dice que no, no pasa nada malo. Si dice que sí, \#
    no recibe nada por ello."],
        ["saltar una pregunta, parar cuando quiera", "Puede dejar cualquier pregunta y parar cuando quiera. No tiene \#
    que decir por qué."],
        ["qué anotamos; ningún nombre", "Anoto lo que usted dice, pero ningún nombre: ni el suyo ni el de nadie. \#
    Dígame cuándo no debo anotar."],
        ["quién lo ve y cómo se guarda", "Solo lo lee nuestro equipo, y se guarda bloqueado. Lo que contemos a otros \#
    no debe mostrar quién lo dijo."],
        ["lo que no podemos prometer", "No puedo prometer que nadie lo sepa nunca, ni dinero, ni protección. Si \#
    alguien va a sufrir un daño grave, quizá tenga que hacer algo, y se lo diría antes."],
        ["cómo retirarlo, y hasta cuándo", "Puede retirarlo más tarde sin dar razones; le diré hasta cuándo. Lo que \#
    ya haya salido no se puede recoger."],
        ["a quién quejarse; cómo sabrá de nosotros", "Si algo no estuvo bien, hay alguien a quien decírselo; le diré \#
    quién. Y le diré cómo sabrá de nosotros."]
      ],
      "lines": {
        "yourWay": "Dígalo a su manera.",
        "understanding": "¿Qué va a pasar ahora? ¿Qué puede hacer si una pregunta no le gusta?",
        "mayWeTalk": "¿Podemos hablar, y puedo anotar lo que dice, para nuestro equipo?",
        "leaveOut": "Ahora que se ha escuchado: ¿hay algo que dejar fuera?",
        "mayWe": "¿Podemos…?",
        "quotes": "usar sus palabras, sin su nombre",
        "aggregate": "contarle entre los demás en lo que publicamos",
        "shareDeid": "compartir esto, sin su nombre, con otros equipos",
        "feedback": "volver y contarle lo que aprendimos",
        "stillHolds": "Todo lo acordado al inicio sigue en pie",
        "takeItBack": "no, retirarlo todo",
        "stillMayWe": "¿Podemos seguir guardando lo que nos contó y usarlo en nuestro equipo?",
        "recontact": "volver a encontrarle",
        "sealName": "guardar su nombre, cerrado y aparte del resto",
        "orgNamed": "nombrar su organización en público",
        "notAskedMeansNo": "No preguntado quiere decir no. Se puede preguntar otro día."
      }
    }
    }
    """#
}
