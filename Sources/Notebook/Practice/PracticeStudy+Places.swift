extension PracticeStudy {
  /// Three zones with plain names that belong to no country.
  static let placesText = #"""
  [
  {"placeCode": "Z-01", "label": "Saltmarsh", "level": "zone", "setting": "town", "populationBand": "20-100k",
    "remoteness": "near"},
  {"placeCode": "Z-02", "label": "River Bend", "level": "zone", "setting": "rural", "populationBand": "5-20k",
    "remoteness": "cutOff"},
  {"placeCode": "Z-03", "label": "High Terraces", "level": "zone", "setting": "rural", "populationBand": "5-20k",
    "remoteness": "hours"}
  ]
  """#

  /// The fourteen people heard; bands only.
  static let respondentsText = #"""
  [
  {"code": "R-01", "about": "A-01", "ageBand": "50plus", "gender": "woman", "groupPosition": "larger"},
  {"code": "R-02", "about": "A-02", "ageBand": "18-29", "gender": "man", "groupPosition": "smaller"},
  {"code": "R-03", "about": "A-03", "ageBand": "50plus", "gender": "man", "groupPosition": "larger"},
  {"code": "R-04", "about": "A-03", "ageBand": "30-49", "gender": "woman", "groupPosition": "smaller"},
  {"code": "R-05", "about": "A-04", "ageBand": "30-49", "gender": "man", "groupPosition": "larger"},
  {"code": "R-06", "about": "A-05", "ageBand": "30-49", "gender": "man", "groupPosition": "smaller"},
  {"code": "R-07", "about": "A-05", "ageBand": "18-29", "gender": "woman", "groupPosition": "larger"},
  {"code": "R-08", "about": "A-06", "ageBand": "30-49", "gender": "woman", "groupPosition": "mixed"},
  {"code": "R-09", "about": "A-07", "ageBand": "50plus", "gender": "man", "groupPosition": "neither"},
  {"code": "R-10", "about": "A-08", "ageBand": "50plus", "gender": "woman", "groupPosition": "smaller"},
  {"code": "R-11", "about": "A-08", "ageBand": "18-29", "gender": "woman", "groupPosition": "preferNot"},
  {"code": "R-12", "about": "A-09", "ageBand": "50plus", "gender": "woman", "groupPosition": "mixed"},
  {"code": "R-13", "about": "A-10", "ageBand": "30-49", "gender": "man", "groupPosition": "larger"},
  {"code": "R-14", "about": "A-11", "ageBand": "30-49", "gender": "woman", "groupPosition": "smaller"}
  ]
  """#
}
