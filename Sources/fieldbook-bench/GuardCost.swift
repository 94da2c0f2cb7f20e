import Notebook

/// What the typing guard costs at a pause: a text of 60,000 characters, 2,000 words never to type.
enum GuardCost {
  /// Measures looking through a whole text, as one paragraph and as many, and again after one more letter.
  static func measure() {
    let forbidden = (0..<2000).map { "Kibimba\($0 % 40) Ruz\($0)" }.joined(separator: "\n")
    let list = forbidden + "\n" + (0..<1000).map { "الزبداني\($0)" }.joined(separator: "\n")
    let guarding = TypingGuard(forbidden: list, known: ["Saltmarsh"])
    let samples = [
      ("Latin", "They said Kamala rang the bell 3 times on 12.3.2026, then nobody slept in Saltmarsh. "),
      ("Arabic", "جلسنا مع الشيخ أحمد قرب الجسر ثم عاد الجميع إلى السوق وبقي الخبز على الطاولة. "),
      ("Tamil", "அவர்கள் மணியை மூன்று முறை அடித்தார்கள், பிறகு யாரும் தூங்கவில்லை. "),
    ]
    for (script, sentence) in samples {
      let text = String(repeating: sentence, count: 60_000 / sentence.count + 1)
      let whole = Prose([Paragraph(text)])
      let many = Prose((0..<200).map { _ in Paragraph(String(text.prefix(300))) })
      _ = guarding.look(at: whole)
      let costs = (0..<20).map { _ in Report.cpu { _ = guarding.look(at: whole) } }
      Report.figure(
        "guard, 60,000 characters, one paragraph, \(script)", Report.milliseconds(Report.median(costs)),
        against: "worst of 20 \(Report.milliseconds(costs.max() ?? 0)); at most 5 ms of CPU")
      let before = guarding.look(at: many)
      var after = many
      after.paragraphs[100].text += "a"
      let again = (0..<20).map { _ in Report.cpu { _ = guarding.look(at: after, after: before) } }
      Report.figure(
        "guard, one letter more in 200 paragraphs, \(script)", Report.milliseconds(Report.median(again)),
        against: "the whole: \(Report.milliseconds(Report.median(costs)))")
    }
  }
}
