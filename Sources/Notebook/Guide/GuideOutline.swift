/// Which questions stand where in each built-in guide; `words` names another wording, `maximum` fewer rows.
enum GuideOutline {
  /// The three outlines, in the order they are offered.
  static let all = #"""
    [
    {"id": "lpa-full-1", "version": "1", "sections": [
      {"id": "A", "questions": [{"id": "a1"}, {"id": "a2"}, {"id": "a3"}]},
      {"id": "B", "questions": [{"id": "b1"}, {"id": "b2"}, {"id": "b3"}, {"id": "b4"}]},
      {"id": "C", "questions": [{"id": "c1"}, {"id": "c2"}, {"id": "c3"}]},
      {"id": "D", "questions": [{"id": "d1"}, {"id": "d2"}, {"id": "d3"}]},
      {"id": "E", "questions": [{"id": "e1"}, {"id": "e2"}, {"id": "e3"}, {"id": "e4"}]},
      {"id": "F", "questions": [{"id": "f1"}, {"id": "f2"}, {"id": "f3"}, {"id": "f4"}]},
      {"id": "G", "questions": [{"id": "g1"}, {"id": "g2"}, {"id": "g3"}]}
    ]},
    {"id": "lpa-short-1", "version": "1", "sections": [
      {"id": "A", "questions": [{"id": "a1"}, {"id": "a2"}, {"id": "a3"}]},
      {"id": "B", "questions": [{"id": "b1"}]},
      {"id": "C", "questions": [{"id": "c1", "maximum": 1}]},
      {"id": "D", "questions": [{"id": "d1"}]},
      {"id": "E", "questions": [{"id": "e1", "words": "e1.short", "maximum": 1}, {"id": "e3"}]},
      {"id": "F", "questions": [
        {"id": "f2", "words": "f2.short", "maximum": 1}, {"id": "f3", "words": "f3.short", "maximum": 1}]},
      {"id": "G", "questions": [{"id": "g2"}, {"id": "g3"}]}
    ]},
    {"id": "lpa-open-1", "version": "1", "sections": [
      {"id": "A", "questions": [{"id": "a1"}, {"id": "a2"}, {"id": "a3"}]},
      {"id": "B", "questions": [{"id": "o1"}, {"id": "o2"}]},
      {"id": "D", "questions": [{"id": "o3"}]},
      {"id": "E", "questions": [{"id": "o4"}]},
      {"id": "F", "questions": [{"id": "o5"}]},
      {"id": "G", "questions": [{"id": "g1"}, {"id": "g2"}, {"id": "g3"}]}
    ]}
    ]
    """#
}
