extension GuideWords {
  // Native readers of the region must check every sentence by saying it aloud to someone.
  /// Everything asked and said, in French.
  static let frenchGuideWords = #"""
    {
    "titles": {
      "lpa-full-1": "Ceux qui gardent la paix, complet",
      "lpa-short-1": "Ceux qui gardent la paix, court",
      "lpa-open-1": "Ceux qui gardent la paix, ouvert"
    },
    "durations": {
      "lpa-full-1": "Environ une heure.",
      "lpa-short-1": "Environ un quart d’heure.",
      "lpa-open-1": "Le temps que vous voudrez, une demi-heure peut-être."
    },
    "sections": {"A": "Début", "B": "Qui", "C": "Ce qu’ils font", "D": "Pourquoi", "E": "Danger", "F": "Aide",
      "G": "Fin"},
    "aside": "Dire d’abord : pour autant que vous sachiez…",
    "hints": {
      "needNot": "Dire d’abord : vous n’êtes pas obligé de répondre à cette question.",
      "needNotNoDetails": "Dire d’abord : vous n’êtes pas obligé de répondre à cette question. Pas de détails, s’il \#
    vous plaît.",
      "needNotNoPlaces": "Dire d’abord : vous n’êtes pas obligé de répondre à cette question. Ni lieux ni chemins, \#
    s’il vous plaît.",
      "whyNotNearer": "Si le plus proche est loin : pourquoi pas quelqu’un de plus proche ? Ne l’écrire que si on le \#
    dit."
    },
    "prompts": {
      "said": "Qu’a dit la personne ?",
      "heard": "Qu’avez-vous entendu ?",
      "heardFirst": "Qu’avez-vous entendu ? Le plus important d’abord.",
      "when": "Quand était-ce ?",
      "leaveOut": "Que faut-il laisser de côté ?",
      "goodPlace": "Un bon endroit, sûr, et un bon moment ?",
      "notToAsk": "Que ne faut-il pas demander ?",
      "whoTrusts": "Qui leur fait confiance ?",
      "howWide": "Jusqu’où va cette confiance ?",
      "addsToIt": "Parler avec nous pourrait-il y ajouter ?",
      "notAloud": "D’après ce qui a été dit ; ne pas lire cette liste à haute voix.",
      "breaks": "Qu’est-ce qui manque, ou qui pèse ? Le plus lourd d’abord.",
      "joins": "Qu’est-ce qui existe ici ?",
      "mayWe": "Pouvons-nous…"
    },
    "headings": {
      "mention.kind": "qui", "mention.roles": "vu comme",
      "strategy.strategy": "ce qu’ils ont fait", "strategy.phase": "quand", "strategy.outcome": "ce qui en est venu",
      "strategy.aimedAt": "avec qui",
      "warningSign.sign": "signe", "warningSign.toldAfter": "dit après", "response.providerLevel": "qui a répondu",
      "response.decidedAfter": "décidé après", "response.actedAfter": "agi après",
      "risk.riskType": "ce qu’ils ont nommé", "risk.toWhom": "pour qui", "risk.experience": "jusqu’ici",
      "risk.likelihood": "est-ce probable", "risk.severity": "est-ce grave", "risk.fromThisStudy": "et nous ?",
      "need.need": "souhait", "need.firstProvider": "le plus proche", "need.backupProvider": "sinon",
      "need.whyNotNearer": "pourquoi pas plus près",
      "followUp.kind": "promis", "followUp.how": "comment", "followUp.dueOn": "quand", "followUp.what": "en mots"
    },
    "questions": {
      "a1": {"wording": "J’ai expliqué ce que nous faisons. Dites-moi avec vos mots : que va-t-il se passer \#
    maintenant, et que pouvez-vous faire si une question ne vous plaît pas ?",
        "probes": ["Qui va lire cela ?", "Pouvez-vous arrêter ?", "Qu’est-ce que je ne peux pas promettre ?"]},
      "a2": {"wording": "Pouvons-nous parler, et puis-je écrire ce que vous dites, pour notre équipe ?",
        "probes": ["Dire ce qui se passe en cas de non : rien.", "Vous pourrez changer d’avis à la fin."]},
      "a3": {"wording": "Est-ce un bon endroit et un bon moment pour parler, sans danger ? Y a-t-il quelque chose \#
    que je ne dois pas demander ?",
        "probes": ["Qui pourrait passer ?", "Mieux ailleurs ?", "Un signe si quelqu’un vient ?"]},
      "b1": {"wording": "Quand les ennuis approchent, qui aide ici les gens à rester en sécurité, calmes ou \#
    ensemble ? Ce peuvent être des gens comme nous tous. Pas de noms, s’il vous plaît : quel genre de personnes ?",
        "probes": ["Des femmes ? Des jeunes ?", "Des gens de l’autre côté ?", "Quelqu’un de discret, sans titre ?",
          "Toute une rue, tout un village ?"]},
      "b2": {"wording": "Et vous, ou votre groupe : quelle est votre part là-dedans ? Depuis quand ?",
        "variants": ["Et la personne ou le groupe dont vous parlez : quelle est sa part là-dedans ? Depuis quand ?"],
        "probes": ["Comment cela a-t-il commencé ?", "Seul ou avec d’autres ?",
          "Avant, pendant ou après la violence ?"]},
      "b3": {"wording": "À quoi les gens d’ici voient-ils que quelqu’un travaille vraiment pour la paix ?",
        "probes": ["Que font-ils que d’autres ne font pas ?", "Qu’est-ce qui vous ferait douter ?",
          "Un mot dans votre langue pour une telle personne ?"]},
      "b4": {"wording": "Qui leur fait confiance, et qui non ? Que disent les gens d’un autre côté ?",
        "variants": ["Ont-ils la confiance de quelques-uns seulement, ou de gens de toutes sortes ?"],
        "probes": ["Les femmes comme les hommes ?", "Ceux qui ont des armes ?", "Cela a-t-il changé ?"]},
      "c1": {"wording": "Racontez-moi une fois où la violence a été arrêtée, adoucie ou guérie ici. Qu’est-ce qui \#
    est venu d’abord, qu’avez-vous fait, et qu’est-ce qui a changé ?",
        "variants": ["Racontez-moi une fois où la violence a été arrêtée, adoucie ou guérie ici. Qu’est-ce qui est \#
    venu d’abord, qu’ont-ils fait, et qu’est-ce qui a changé ?"],
        "probes": ["Qui d’autre y était ?", "Avez-vous parlé avec des gens armés ?", "Qu’est-ce qui a aidé ?",
          "Pour qui était-ce mieux ?"]},
      "c2": {"wording": "Avant cela, y avait-il des signes ? Quand avez-vous vu le premier, à qui l’avez-vous dit, \#
    et quand quelqu’un a-t-il agi ?",
        "probes": ["Combien de jours ?", "Qui a décidé ?", "Pourquoi si vite, ou si lentement ?",
          "Qui n’a jamais répondu ?"]},
      "c3": {"wording": "Y a-t-il eu un moment où l’on ne pouvait rien faire, ou bien où essayer a aggravé les \#
    choses ?",
        "probes": ["Qu’est-ce qui empêchait ?", "Que ne referiez-vous pas ?"]},
      "d1": {"wording": "Vous auriez pu rester en dehors. Pourquoi avez-vous choisi cela ?",
        "variants": ["Ils auraient pu rester en dehors. Pourquoi ont-ils choisi cela ?"],
        "probes": ["Que vous êtes-vous dit ?", "Et votre famille ?",
          "D’autres à votre place ont-ils choisi autrement ?"]},
      "d2": {"wording": "Y a-t-il eu une personne, une croyance ou un moment qui vous a mis sur ce chemin ? \#
    Seulement si vous voulez le dire.",
        "probes": ["Quelqu’un qui vous a montré ?", "Avant ou après la violence ?",
          "Si l’on parle d’un passé dans la violence : pas de détails, s’il vous plaît."]},
      "d3": {"wording": "Si tout va bien, qu’est-ce qui sera différent ici pour les enfants ?",
        "probes": ["Que verriez-vous au marché, à l’école ?", "Qu’est-ce qui doit rester comme c’est ?"]},
      "e1": {"wording": "Que pourrait-il vous arriver, à vous, à votre famille ou à votre groupe, à cause de ce \#
    travail ? Pour chaque chose : est-ce probable dans les six mois qui viennent, et est-ce grave ?",
        "variants": ["Que pourrait-il leur arriver, à eux ou à leur groupe, à cause de ce travail ? Pour chaque \#
    chose : est-ce probable dans les six mois qui viennent, et est-ce grave ?",
          "Que pourrait-il vous arriver, à vous ou à votre groupe, à cause de ce travail ? Pour chaque chose : \#
    est-ce probable dans les six mois qui viennent, et est-ce grave ?"],
        "probes": ["De quelle direction, sans noms ?", "Est-ce arrivé à d’autres ?",
          "Parler avec nous pourrait-il y ajouter ?"]},
      "e1.short": {"wording": "Que pourrait-il vous arriver, à vous, à votre famille ou à votre groupe, à cause de \#
    ce travail ? Seulement ce qui vous inquiète le plus : est-ce probable dans les six mois qui viennent, et est-ce \#
    grave ?",
        "variants": ["Que pourrait-il leur arriver, à eux ou à leur groupe, à cause de ce travail ? Seulement ce qui \#
    les inquiète le plus : est-ce probable dans les six mois qui viennent, et est-ce grave ?",
          "Que pourrait-il vous arriver, à vous ou à votre groupe, à cause de ce travail ? Seulement ce qui vous \#
    inquiète le plus : est-ce probable dans les six mois qui viennent, et est-ce grave ?"]},
      "e2": {"wording": "Que faites-vous pour que ce soit moins dangereux ?",
        "variants": ["Que font-ils pour que ce soit moins dangereux ?"],
        "probes": ["Qui vous prévient ?", "Qu’évitez-vous ?", "Est-ce que cela vous coûte quelque chose ?"]},
      "e3": {"wording": "Les jours difficiles, qu’est-ce qui vous fait tenir ?",
        "variants": ["Les jours difficiles, qu’est-ce qui les fait tenir ?"],
        "probes": ["Des gens ?", "La prière, le chant, le travail ?", "Ce qu’on décide ensemble ?",
          "Quelque chose que vous avez vu réussir ?"]},
      "e4": {"wording": "Qu’est-ce qui vous use, ou pourrait vous faire arrêter ?",
        "variants": ["Qu’est-ce qui les use, ou pourrait les faire arrêter ?"],
        "probes": ["La fatigue, l’argent, la méfiance ?", "Y a-t-il quelque chose près de céder ?"]},
      "f1": {"wording": "Qu’est-ce qui existe déjà ici – des gens, des lieux, des savoir-faire, des coutumes – et \#
    qui rend ce travail possible ?",
        "probes": ["Des choses partagées avec l’autre côté ?", "Quelque chose que faisaient les anciens ?",
          "Qui donne de son temps ?"]},
      "f2": {"wording": "Qu’est-ce qui vous aiderait à continuer, ou à faire plus ? Choisissez-en trois au plus, le \#
    plus important d’abord.",
        "variants": ["Qu’est-ce qui les aiderait à continuer, ou à faire plus ? Choisissez-en trois au plus, le plus \#
    important d’abord."],
        "probes": ["Et s’il n’y avait pas d’argent ?", "Pour vous ou pour tous ?",
          "Aimeriez-vous mieux qu’on vous laisse faire ?"]},
      "f2.short": {"wording": "Quelle est la seule chose qui vous aiderait le plus à continuer, ou à faire plus ?",
        "variants": ["Quelle est la seule chose qui les aiderait le plus à continuer, ou à faire plus ?"]},
      "f3": {"wording": "Pour chaque chose : qui, le plus près de vous, pourrait la donner d’abord ? Sinon, qui \#
    ensuite ?",
        "probes": ["Pourquoi pas quelqu’un de plus proche ?", "De qui ne la voudriez-vous pas ?"]},
      "f3.short": {"wording": "Qui, le plus près de vous, pourrait la donner d’abord ? Sinon, qui ensuite ?"},
      "f4": {"wording": "Quand des gens d’ailleurs aident, qu’est-ce qui peut mal tourner ? Que ne doivent-ils \#
    jamais faire ici ?",
        "probes": ["L’envie ? Le soupçon ?", "Un exemple ?", "Comment devraient-ils venir, s’ils viennent ?"]},
      "g1": {"wording": "Qu’est-ce que je n’ai pas demandé ? Que voulez-vous me demander ?",
        "probes": ["Qui devrions-nous écouter ensuite ? Quel genre de personne ?", "Quelque chose dont être fier ?"]},
      "g2": {"wording": "Maintenant que vous vous êtes entendu : y a-t-il quelque chose à laisser de côté ou à \#
    changer ? L’accord reste-t-il le même ?",
        "probes": ["Des mots que vous ne voulez pas voir cités ?", "Partagé avec qui ?",
          "Un mot que vous seul connaissez, pour retirer plus tard ?"]},
      "g3": {"wording": "Comment allez-vous maintenant ? Que faire avant que vous partiez, et comment aimeriez-vous \#
    entendre ce que nous avons appris ?",
        "probes": ["Quelqu’un auprès de vous ce soir ?", "Un chemin sûr pour rentrer ?",
          "Quand et sous quelle forme ?"]},
      "o1": {"wording": "Parlez-moi des gens d’ici qui gardent les autres en sécurité, calmes ou ensemble quand les \#
    ennuis approchent. Pas de noms, s’il vous plaît. Que font-ils ?",
        "probes": ["Pouvez-vous me raconter une journée ?", "Qui encore, quelqu’un de discret peut-être ?",
          "Et quelle est votre part à vous ?"]},
      "o2": {"wording": "Comment les gens d’ici en viennent-ils à les connaître et à leur faire confiance ?",
        "probes": ["Qui leur fait confiance, et qui non ?", "Qu’est-ce qui vous ferait douter ?",
          "Y a-t-il un mot pour de telles personnes ?"]},
      "o3": {"wording": "Qu’est-ce qui vous pousse à faire cela, alors que vous auriez pu rester en dehors ?",
        "variants": ["Qu’est-ce qui les pousse à faire cela, alors qu’ils auraient pu rester en dehors ?"],
        "probes": ["Comment cela a-t-il commencé ?", "Qu’espérez-vous ?"]},
      "o4": {"wording": "Quand c’est dangereux ou lourd, qu’est-ce qui vous fait tenir ?",
        "variants": ["Quand c’est dangereux ou lourd, qu’est-ce qui les fait tenir ?"],
        "probes": ["Que craignez-vous, si vous voulez le dire ?", "Qu’est-ce qui rend cela plus léger ?",
          "Qu’est-ce qui pourrait vous faire arrêter ?"]},
      "o5": {"wording": "Qu’est-ce qui aiderait cela à continuer, et qui, tout près, pourrait le donner ?",
        "probes": ["Qu’est-ce qui existe déjà ici ?", "Et s’il n’y avait pas d’argent ?",
          "Que ne doivent jamais faire les gens d’ailleurs ?"]}
    },
    "permission": {
      "points": [
        ["qui nous sommes, et qui paie", "Nous sommes une petite équipe qui écoute et qui apprend. Je vous dirai qui \#
    nous sommes, et qui paie pour cela."],
        ["pourquoi nous demandons, et pour quoi faire", "Nous voulons apprendre de ceux qui gardent les autres en \#
    sécurité et ensemble, pour que l’aide ne les gêne pas."],
        ["combien de temps, et quel genre de questions", "Je pose des questions sur les gens qui gardent le calme \#
    ici, pourquoi ils le font, ce qui est dur, et ce qui aiderait. Quelques questions parlent de danger."],
        ["c’est votre choix ; rien à gagner ni à perdre", "C’est votre choix. Si vous dites non, rien de mal ne \#
    suit. Si vous dites oui, vous ne recevez rien pour cela."],
        ["passer une question, arrêter à tout moment", "Vous pouvez passer une question et arrêter quand vous \#
    voulez. Vous n’avez pas à dire pourquoi."],
        ["ce que nous écrivons ; aucun nom", "J’écris ce que vous dites, mais aucun nom : ni le vôtre, ni celui de \#
    personne. Dites-moi quand je ne dois pas écrire."],
        ["qui le voit, et comment c’est gardé", "Seule notre équipe le lit, et c’est gardé verrouillé. Ce que nous \#
    dirons à d’autres ne doit pas montrer qui l’a dit."],
        ["ce que nous ne pouvons pas promettre", "Je ne peux pas promettre que personne ne le saura jamais, ni de \#
    l’argent, ni une protection. Si quelqu’un va être gravement blessé, je devrai peut-être agir, et je vous le \#
    dirais d’abord."],
        ["comment le retirer, et jusqu’à quand", "Vous pourrez le retirer plus tard, sans raison ; je vous dirai \#
    jusqu’à quand. Ce qui est déjà sorti ne peut pas être repris."],
        ["à qui se plaindre ; comment vous aurez de nos nouvelles",
          "Si quelque chose n’allait pas, il y a quelqu’un à qui le dire ; je vous dirai qui. Et je vous dirai \#
    comment vous aurez de nos nouvelles."]
      ],
      "lines": {
        "yourWay": "Dites-le à votre façon.",
        "understanding": "Que va-t-il se passer ? Que pouvez-vous faire si une question ne vous plaît pas ?",
        "mayWeTalk": "Pouvons-nous parler, et puis-je écrire ce que vous dites, pour notre équipe ?",
        "leaveOut": "Maintenant que vous vous êtes entendu : y a-t-il quelque chose à laisser de côté ?",
        "mayWe": "Pouvons-nous…",
        "quotes": "reprendre vos mots, sans votre nom",
        "aggregate": "vous compter parmi les autres dans ce que nous publions",
        "shareDeid": "partager cela, sans votre nom, avec des partenaires",
        "feedback": "revenir vous dire ce que nous avons appris",
        "stillHolds": "Tout l’accord donné au début tient toujours",
        "takeItBack": "non, tout retirer",
        "stillMayWe": "Pouvons-nous toujours garder ce que vous nous avez dit, et nous en servir dans notre équipe ?",
        "recontact": "vous retrouver",
        "sealName": "garder votre nom, enfermé à part du reste",
        "orgNamed": "nommer votre organisation en public",
        "notAskedMeansNo": "Pas demandé veut dire non. Cela peut se demander un autre jour."
      }
    }
    }
    """#
}
