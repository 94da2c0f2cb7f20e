extension ReportWord {
  // A native reader must check it with people who live there.
  /// The words in French.
  static let french = """
    Report
    heard = Ce que nous avons entendu
    forTeam = Pour l’équipe de l’étude seulement
    forShared = Pour ceux à qui cette page a été remise, et personne d’autre
    forPublic = Pour tout le monde
    careTeam = Gardez-la fermée et ne la portez pas là où l’on pourrait la lire à un barrage. Personne n’est nommé ici, mais ceux qui connaissent le lieu pourraient deviner.
    careShared = Ne l’utilisez que pour ce but et ne la donnez pas plus loin. N’essayez pas de savoir qui est qui.
    carePublic = Elle peut être donnée plus loin. Ne la placez pas à côté de pages plus anciennes pour trouver ce qui n’est pas montré.
    purpose = À quoi elle sert : {1}
    recipients = Qui la reçoit : {1}
    made = Faite le {1}
    year = Compté pour l’année {1}
    people = Personnes entendues : {1}
    contents = Ce qu’il y a ici
    answer = réponse
    who = qui
    target = à entendre
    words = avec leurs mots
    fewer = <{1}
    most = presque tous
    hidden = pas montré
    asOf = {1} (compté en {2})
    days = jours
    decided = décidés
    known = jours connus
    open = encore ouverts
    middle = milieu des jours
    atLeast = {1} et plus
    unknown = pas connu
    moreHere = et {1} de plus
    moreRows = {1} de plus ne sont pas écrits ici ; le carnet les a tous.
    moreMarks = {1} de plus ne sont pas dessinés ; le tableau les compte tous.
    graveMark = ! : parmi les plus graves
    fewerMark = {1} : moins de {2}, peut-être personne
    mostMark = {1} : un nombre ferait connaître les autres
    hiddenMark = {1} : cela en ferait connaître d’autres, ou ceux qui ont parlé ne veulent pas que ce soit dit
    graveSign = Un cadre épais : parmi les plus graves
    fewerSign = Un cadre en tirets : moins de {1}, peut-être personne
    targetSign = Un trait debout : combien on voulait en entendre
    openSign = Une flèche : rien n’est encore décidé
    cannotTell = Ce que cela ne peut pas dire
    method = Comment cette page est faite, et ses limites
    reach = Ce sont des personnes que l’on a pu atteindre et qui étaient d’accord. Elles ne parlent pour personne d’autre.
    permissionTeam = Seulement ce qui a été dit dans des entretiens dont l’accord couvre l’usage de l’équipe le jour où la page est faite.
    permissionOthers = Seulement ce qui a été dit dans des entretiens dont l’accord couvre cet usage. Un oui retiré ou trop ancien ne compte pas.
    practice = Les entretiens d’exercice n’y sont pas.
    small = Aucun nombre de moins de {1} personnes n’est montré ; <{1} veut dire l’un de ceux-là, personne peut-être. Ce qui permettrait de trouver un tel nombre n’est pas montré non plus, et ce que ceux qui ont parlé ne veulent pas voir dit est laissé de côté.
    smallTeam = Les nombres sont ici tels quels, même d’une seule personne : ils peuvent montrer qui a dit quoi. Rien de ce qui ferait connaître moins de {1} personnes ne peut être publié.
    order = Probable, grave, très grave sont des mots dans un ordre, pas des quantités : on peut les compter, jamais en faire une moyenne.
    staysHere = Entretiens qui restent dans le carnet parce que l’accord ne va pas si loin : {1}
    leftOut = Ce que l’accord ne couvre pas reste dans le carnet, et combien ce serait n’est pas dit.
    cite = Comment citer
    citing = Dites que les personnes ont parlé avec leur accord pour cet usage.
    takeBack = Si quelqu’un retire ce qu’il a dit
    takeBackTeam = Il ne faut pas de raison. Détruisez cette page et toutes ses copies, et refaites-la à partir du carnet, où cela a été retiré.
    takeBackShared = Ceux qui vous l’ont donnée vous écriront. Détruisez cette page et toutes ses copies, dites-le, et demandez-la de nouveau. Il ne faut pas de raison.
    takeBackPublic = Ce qui est publié en nombres ne peut pas être rappelé. La page suivante est faite sans ce qui a été dit, et seulement quand la différence ne montre pas qui c’était. Il ne faut pas de raison.
    tell = À qui le dire : {1}
    program = Écrit par {1}
    """
}
