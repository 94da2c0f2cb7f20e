extension PracticeStudy {
  /// The lay preacher, twice.
  static let interviewsText01 = #"""
  [
  {"code": "I-01", "respondent": "R-01", "people": ["A-01"], "stance": "self", "guide": "lpa-full-1",
    "version": "full", "langs": ["en"], "day": 40, "asSaid": "the week the roofs were being mended",
    "place": "Z-01", "minutes": 68, "interpreter": false, "othersPresent": ["none"], "setting": "private",
    "distressPeak": 0, "distressActions": [], "status": "complete", "by": "T1", "consent": {"mode": "oral_alone",
    "lang": "en", "understood": "yes", "scopesOpening": ["takePart", "notes", "teamUse", "aggregate", "shareDeid",
    "quotes"], "scopesClosing": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"],
    "limitsTold": true, "gatekeeper": "none", "pressureSeen": "none", "givenDay": 40, "withdrawUntilDay": 150},
    "answers": [
    {"question": "a1", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "You will ask and write, and you will not write who I am. If I do not \#
  like a question I look at the window."}]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Here is good, the door is open and the yard is empty. Do not ask me \#
  who comes to me."}]},
    {"question": "b1", "rows": [{"kind": "person", "roles": ["faith_lead", "women_lead"]}, {"kind": "committee",
      "roles": ["mediator"]}, {"kind": "group", "roles": ["youth"]}], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "You would pass most of them in the street. There is one who sits with \#
  the bereaved, there are those eleven under the tree, and there are the boys with the bicycles, whatever people say \#
  about the noise."},
      {"voice": "notes", "lang": "en", "text": "She counted on her fingers and started again when she noticed she \#
  had only counted women."}]},
    {"question": "b2", "codes": ["faith_lead", "women_lead"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "I pray with people and I keep them a little longer afterwards. It \#
  began when my knees became bad and I had to sit on the step. Whoever sits is asked things."}]},
    {"question": "b3", "codes": ["turned_to", "long_time", "deeds"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "You see it when nobody has asked for it. Anyone can be calm on the day \#
  of the visit. Look who is still calm in the third dry month."},
      {"voice": "notes", "lang": "en", "text": "Her word for such a person is \"one who cools\"."}]},
    {"question": "b4", "byWhom": ["women", "own_group", "faith", "youth"], "breadth": "severalGroups",
      "paragraphs": [
      {"voice": "own", "lang": "en", "text": "The women trust me, most of them, and the young ones when they want \#
  something. Across the canal they are polite. Polite is not trust, but you can build on it."}]},
    {"question": "c1", "rows": [{"strategy": "counter_hate", "phase": "prevent", "aimedAt": ["ownPeople", "youth"],
      "outcome": "prevented", "tacticalDetail": false}], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "It was said that sacks had been seen at the old mill, and that they \#
  were not salt. By evening four people had told me, and not one of them had been there. I asked two who do not know \#
  each other to walk over in daylight and count the sacks. It was salt. On the day of prayer I said what they had \#
  found and how many sacks, and I thanked them for their shoes."},
      {"voice": "own", "lang": "en", "text": "We check a rumour before we carry it."}]},
    {"question": "c2", "paragraphs": [
      {"voice": "own", "lang": "en", "text": "The first sign is that people lower their voice and walk faster. I \#
  heard it on the first evening and sent somebody on the second morning. The office heard of it when it was \#
  over."}]},
    {"question": "c3", "codes": ["no_effect"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "One family had already gone when we came to say it was nothing. They \#
  have not come back. I still keep their chair in the second row."}]},
    {"question": "d1", "codes": ["faith", "protect_own", "hope"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "I asked whether this was a thing for prayer or a thing for shoes, and \#
  it was both. My daughter lives at the far end of the canal, so what is said here arrives at her door. And then, I \#
  should like the small ones to be bored here. Bored, and going to school."}]},
    {"question": "d2", "codes": ["grew", "asked"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "An old woman had the step before me. When she could no longer climb it \#
  she said: now you. That was all the training."}]},
    {"question": "d3", "paragraphs": [
      {"voice": "own", "lang": "en", "text": "You would see the shutters up on both sides of the canal on the same \#
  morning. What should stay is the bread, and the bad singing."}]},
    {"question": "e1", "rows": [{"riskType": "threat_words", "toWhom": ["self", "family"],
      "experience": "signsSeen", "likelihood": 3, "severity": 3, "sources": ["own_group"], "fromThisStudy": false}],
      "paragraphs": [
      {"voice": "own", "lang": "en", "text": "There have been words. Somebody stood by the gate and said that a \#
  person who explains everybody's sacks should look to her own. My son walks me home now."},
      {"voice": "notes", "lang": "en", "text": "She weighed it herself: possible, serious."}]},
    {"question": "e2", "codes": ["together", "tell_first"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "I do not walk alone after dark, and before I say a thing aloud I tell \#
  the one it concerns."}]},
    {"question": "e3", "codes": ["belief", "people"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Morning prayer, when there is nobody yet. And the two women who clean \#
  with me; we laugh more than is proper."}]},
    {"question": "e4", "codes": ["means", "respect"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "When people treat me like a bell: they pull the rope, and afterwards \#
  they do not know me. And the roof leaks, and there is never money for a roof."}]},
    {"question": "f1", "codes": ["symbols", "values"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "The step. The habit of greeting. Two families who marry across the \#
  canal, and the feast when the salt is brought in, to which everyone comes because everyone has carried."}]},
    {"question": "f2", "rows": [{"need": "recognition", "priority": 1, "namedBy": "self",
      "firstProvider": "local_gov", "backupProvider": "nat_civil", "scale": "tiny", "whenNeeded": "months"},
      {"need": "wellbeing", "priority": 2, "namedBy": "self", "firstProvider": "local_faith",
      "backupProvider": "intl_ngo", "scale": "small", "whenNeeded": "steady"}], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "That they ask us before they decide at the office, not after. And one \#
  week in the year in which somebody else sits on the step."}]},
    {"question": "f3", "paragraphs": [
      {"voice": "own", "lang": "en", "text": "The ward office could do the first; it is three streets away. If not, \#
  the federation in the capital knows our name. For the week of rest, my own congregation, if it dared; otherwise \#
  the sisters from abroad."}]},
    {"question": "f4", "codes": ["expose", "divide"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "They come in a car that everybody knows and stop in front of one door. \#
  After that the door has to explain itself for a month. Let them walk, and let them visit both banks on one \#
  day."}]},
    {"question": "g1", "paragraphs": [
      {"voice": "own", "lang": "en", "text": "You did not ask what is funny. There is much that is funny. Ask the \#
  next one that."}]},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"],
      "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Leave it as it is. You may use my words if nobody can see me through \#
  them."}]},
    {"question": "g3", "codes": ["0"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "I am well. Come and read it to us when it is done, aloud, in the \#
  yard."}]}
  ]},
  {"code": "I-02", "respondent": "R-01", "people": ["A-01"], "stance": "self", "guide": "lpa-full-1",
    "version": "full", "langs": ["sw"], "day": 93, "asSaid": "after the second planting", "place": "Z-01",
    "minutes": 52, "interpreter": false, "othersPresent": ["none"], "setting": "private", "distressPeak": 0,
    "distressActions": [], "status": "complete", "follows": "I-01", "by": "T1", "consent": {"mode": "oral_alone",
    "lang": "sw", "understood": "yes", "scopesOpening": ["takePart", "notes", "teamUse", "aggregate", "shareDeid",
    "quotes"], "scopesClosing": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"],
    "limitsTold": true, "gatekeeper": "none", "pressureSeen": "none", "givenDay": 93, "withdrawUntilDay": 150},
    "answers": [
    {"question": "a1", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Utauliza tena kama mara ya kwanza, na mimi naweza kunyamaza \#
  nikitaka."}]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Hapa ni sawa. Leo kuna upepo, hakuna mtu uani."}]},
    {"question": "b1", "rows": [{"kind": "person", "roles": ["faith_lead"]}, {"kind": "group", "roles": ["youth"]}],
      "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Wale wale, na sasa vijana wa karakana zaidi kuliko zamani. Wamekuwa \#
  wakubwa ndani ya miezi michache."}]},
    {"question": "b2", "codes": ["faith_lead"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Bado ninakaa kwenye ngazi baada ya sala. Tofauti ni kwamba sasa \#
  wananiletea habari kabla hazijazunguka mtaa mzima."}]},
    {"question": "b3", "codes": ["turned_to", "many_name"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Watu watatu wasiojuana wakimtaja mtu yule yule, basi ni yeye. Na \#
  anayetafutwa usiku, huyo hajajitangaza."}]},
    {"question": "b4", "byWhom": ["women", "own_group", "faith", "other_group"], "breadth": "acrossTheDivide",
      "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Upande wa pili wa mfereji sasa wananisalimu kwa jina la watoto wangu. \#
  Wengine wa kwetu hawalipendi hilo."}]},
    {"question": "c1", "rows": [{"strategy": "counter_hate", "phase": "prevent", "aimedAt": ["everyone"],
      "outcome": "reduced", "tacticalDetail": false}], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Wimbo ule wa kituo cha basi ulikuwa na maneno mapya, maneno mabaya. \#
  Sikwenda kwa vijana; nilikwenda kwa mama zao, pamoja na mmoja wa karakana. Tulikunywa chai katika nyumba tano. \#
  Baada ya wiki moja maneno ya zamani yalirudi, na mmoja wa waimbaji alikuja kunisaidia kubeba maji."},
      {"voice": "own", "lang": "sw", "text": "Tunazungumza kabla hasira haijafika sokoni."},
      {"voice": "notes", "lang": "en", "text": "She sang the old words for me, very softly, and then looked to see \#
  who was in the yard."}]},
    {"question": "c2", "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Tuliusikia wimbo asubuhi, na kesho yake tulikuwa tumeamua. Hakuna \#
  aliyetusubirisha, kwa sababu hatukumwomba mtu ruhusa."}]},
    {"question": "c3", "codes": ["no_effect"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Mtoto mmoja ameacha kuja kwetu tangu siku ile. Nilizungumza na mama \#
  yake lakini si naye. Huo ulikuwa mwendo wa haraka kupita kiasi."}]},
    {"question": "d1", "codes": ["faith", "hope"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Imani ilinileta, na imani haijanichosha. Na sasa nimeona kwamba watoto \#
  wanaweza kuacha wimbo mbaya; mwaka jana sikuamini."}]},
    {"question": "d2", "missing": "notAsked"},
    {"question": "d3", "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Watoto watajua nyimbo za pande zote mbili, na hakuna atakayeuliza \#
  wimbo ni wa nani."}]},
    {"question": "e1", "rows": [{"riskType": "stigma", "toWhom": ["self"], "experience": "signsSeen",
      "likelihood": 4, "severity": 2, "sources": ["own_group"], "fromThisStudy": false}], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Wananiita mama wa watu wote, na hawasemi kwa upendo. Wawili wameacha \#
  kuketi karibu nami katika sala. Inauma, lakini inapona."},
      {"voice": "notes", "lang": "en", "text": "She said \"likely\" before I had finished the question, and then: \#
  \"but it mends\"."}]},
    {"question": "e2", "codes": ["together"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Siendi peke yangu. Nikialikwa upande wa pili, nakwenda na yule \#
  anayelalamika zaidi."}]},
    {"question": "e3", "codes": ["belief", "small_wins"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Sala ya asubuhi. Na vitu vidogo: mlango uliofunguliwa, mtu \#
  aliyerudisha salamu."}]},
    {"question": "e4", "codes": ["respect"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Kulaumiwa na walio wangu. Ya wageni naweza kuyavumilia."}]},
    {"question": "f1", "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Ngazi, birika la chai, na mama watano ambao sasa wanajuana."}]},
    {"question": "f2", "rows": [{"need": "wellbeing", "priority": 1, "namedBy": "self",
      "firstProvider": "local_faith", "backupProvider": "intl_ngo", "scale": "small", "whenNeeded": "now"}],
      "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Kupumzika. Mara ya kwanza nilisema wiki moja; sasa nasema mwezi \#
  mmoja."}]},
    {"question": "f3", "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Ushirika wetu wenyewe ungeweza, ukimtuma mtu mwingine akae kwenye \#
  ngazi. Ukishindwa, wale akina dada wa ng'ambo."}]},
    {"question": "f4", "missing": "notAsked"},
    {"question": "g1", "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Umeniuliza nini kinachekesha, kama nilivyokuambia. Ahsante. Jibu: paka \#
  wa karani ana cheo kuliko karani."}]},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"],
      "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Ruhusa ni zile zile. Maneno yangu mnaweza kuyatumia, bila jina."}]},
    {"question": "g3", "codes": ["0"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Niko salama. Njoo usome matokeo uani, kama ulivyoahidi."}]}
  ]}
  ]
  """#
}
