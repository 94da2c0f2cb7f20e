extension PracticeStudy {
  /// That all of it is invented, in every language of the screen: said on the first screen and on the page read out.
  public static let notices = LocalText([
    .en:
      "Everything here is made up for practice. People, places "
      + "and events are composites; any likeness is chance.",
    .fr:
      "Tout ici est inventé pour s’exercer. Personnes, "
      + "lieux et faits sont composés ; toute ressemblance est un hasard.",
    .es:
      "Todo aquí es inventado para practicar. Personas, "
      + "lugares y hechos están compuestos; cualquier parecido es casualidad.",
    .sw:
      "Yote hapa ni ya kubuni kwa mazoezi. Watu, "
      + "mahali na matukio yameunganishwa; kufanana kokote ni bahati tu.",
    .ar:
      "كل ما هنا من الخيال للتمرين. الناس "
      + "والأماكن والأحداث مركبة، وأي شبه فهو صدفة.",
  ])
}
