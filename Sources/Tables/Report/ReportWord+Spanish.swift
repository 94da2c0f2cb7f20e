extension ReportWord {
  // A native reader must check it with people who live there.
  /// The words in Spanish.
  static let spanish = """
    Report
    heard = Lo que escuchamos
    forTeam = Solo para el equipo del estudio
    forShared = Para quienes la recibieron y para nadie más
    forPublic = Para todos
    careTeam = Guárdela cerrada y no la lleve donde puedan leerla en un retén. Aquí no se nombra a nadie, pero quien conoce el lugar podría adivinar.
    careShared = Úsela solo para este fin y no la pase a otros. No intente averiguar quién es nadie.
    carePublic = Se puede pasar a otros. No la ponga junto a páginas anteriores para deducir lo que no se muestra.
    purpose = Para qué es: {1}
    recipients = Quién la recibe: {1}
    made = Hecha el {1}
    year = Contado para el año {1}
    people = Personas escuchadas: {1}
    contents = Lo que hay aquí
    answer = respuesta
    who = quién
    target = por escuchar
    words = con sus propias palabras
    fewer = <{1}
    most = casi todos
    hidden = no se muestra
    asOf = {1} (contado en {2})
    days = días
    decided = decididas
    known = días conocidos
    open = aún abiertas
    middle = mitad de los días
    atLeast = {1} y más
    unknown = no se sabe
    moreHere = y {1} más
    moreRows = {1} más no están escritos aquí; el cuaderno los tiene todos.
    moreMarks = {1} más no están dibujadas; la tabla las cuenta todas.
    graveMark = !: entre lo más grave
    fewerMark = {1}: menos de {2}, quizá nadie
    mostMark = {1}: un número daría a conocer a los demás
    hiddenMark = {1}: daría a conocer a otros, o la gente escuchada no quiere que se diga
    graveSign = Un marco grueso: entre lo más grave
    fewerSign = Un marco de rayas: menos de {1}, quizá nadie
    targetSign = Una línea vertical: a cuántos se quería escuchar
    openSign = Una flecha: aún no se decidió nada
    cannotTell = Lo que esto no puede decir
    method = Cómo se hizo, y sus límites
    reach = Son personas a las que se pudo llegar y que estuvieron de acuerdo. No hablan por nadie más.
    permissionTeam = Solo lo dicho en entrevistas cuyo permiso cubre el uso del equipo el día en que se hizo la página.
    permissionOthers = Solo lo dicho en entrevistas cuyo permiso cubre este uso. Un sí retirado o demasiado antiguo no cuenta.
    practice = Las entrevistas de práctica no están.
    small = No se muestra ningún número de menos de {1} personas; <{1} quiere decir cualquiera de ellos, también nadie. Tampoco se muestra lo que dejaría deducir ese número, y lo que la gente escuchada no quiere que se diga queda fuera.
    smallTeam = Los números están aquí tal cual, también de una sola persona: pueden mostrar quién dijo qué. No se puede publicar nada de lo que se conozca a menos de {1} personas.
    order = Qué tan probable, qué tan grave son palabras en un orden, no cantidades: se cuentan, nunca se promedian.
    staysHere = Entrevistas que se quedan en el cuaderno porque el permiso no llega tan lejos: {1}
    leftOut = Lo que el permiso no cubre se queda en el cuaderno, y cuánto es no se dice.
    cite = Cómo citar
    citing = Diga que las personas hablaron con permiso para este uso.
    takeBack = Si alguien retira lo que dijo
    takeBackTeam = No hace falta una razón. Destruya esta página y todas sus copias, y hágala de nuevo desde el cuaderno, donde se retiró.
    takeBackShared = Quienes se la dieron le escribirán. Destruya esta página y todas sus copias, dígalo, y pídala de nuevo. No hace falta una razón.
    takeBackPublic = Lo publicado en números no se puede recoger. La próxima página se hace sin lo que dijo, y solo cuando la diferencia no muestra quién fue. No hace falta una razón.
    tell = A quién decirlo: {1}
    program = Escrito por {1}
    """
}
