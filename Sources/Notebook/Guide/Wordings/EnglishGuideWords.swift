extension GuideWords {
  // Spoken words, to be put into the dialect of the place; native readers must check them with people who live there.
  /// Everything asked and said, in English.
  static let englishGuideWords = #"""
    {
    "titles": {
      "lpa-full-1": "People who keep the peace, full",
      "lpa-short-1": "People who keep the peace, short",
      "lpa-open-1": "People who keep the peace, open"
    },
    "durations": {
      "lpa-full-1": "About an hour.",
      "lpa-short-1": "About a quarter of an hour.",
      "lpa-open-1": "As long as you like, half an hour perhaps."
    },
    "sections": {"A": "Opening", "B": "Who", "C": "What they do", "D": "Why", "E": "Danger", "F": "Help",
      "G": "Close"},
    "aside": "Say first: as far as you know…",
    "hints": {
      "needNot": "Say first: you need not answer this one.",
      "needNotNoDetails": "Say first: you need not answer this one. No details, please.",
      "needNotNoPlaces": "Say first: you need not answer this one. No places or routes, please.",
      "whyNotNearer": "If the nearest is far away: why not someone nearer? Write it only if they say."
    },
    "prompts": {
      "said": "What did they say?",
      "heard": "What did you hear?",
      "heardFirst": "What did you hear? The most important first.",
      "when": "When was it?",
      "leaveOut": "What is to be left out?",
      "goodPlace": "A good and safe place and time?",
      "notToAsk": "What should we not ask about?",
      "whoTrusts": "Who trusts them?",
      "howWide": "How widely are they trusted?",
      "addsToIt": "Could talking with us add to it?",
      "notAloud": "From what they said; do not read this list out.",
      "breaks": "What is lacking, or weighs on them? The heaviest first.",
      "joins": "What is it that is here?",
      "mayWe": "May we …"
    },
    "headings": {
      "mention.kind": "who", "mention.roles": "seen as",
      "strategy.strategy": "what they did", "strategy.phase": "when", "strategy.outcome": "what came of it",
      "strategy.aimedAt": "with whom",
      "warningSign.sign": "sign", "warningSign.toldAfter": "told after", "response.providerLevel": "who answered",
      "response.decidedAfter": "decided after", "response.actedAfter": "acted after",
      "risk.riskType": "what they named", "risk.toWhom": "to whom", "risk.experience": "so far",
      "risk.likelihood": "how likely", "risk.severity": "how bad", "risk.fromThisStudy": "with us?",
      "need.need": "wish", "need.firstProvider": "nearest", "need.backupProvider": "if they cannot",
      "need.whyNotNearer": "why not nearer",
      "followUp.kind": "promised", "followUp.how": "how", "followUp.dueOn": "when", "followUp.what": "in words"
    },
    "questions": {
      "a1": {"wording": "I have explained what we are doing. Please tell me in your own words: what will happen now, \#
    and what can you do if you do not like a question?",
        "probes": ["Who will read this?", "May you stop?", "What can I not promise?"]},
      "a2": {"wording": "May we talk, and may I write down what you say, for our team?",
        "probes": ["Say what happens if they say no: nothing.", "You can change this at the end."]},
      "a3": {"wording": "Is this a good and safe place and time to talk? Is there anything I should not ask about?",
        "probes": ["Who might come by?", "Better elsewhere?", "A sign if someone comes?"]},
      "b1": {"wording": "When trouble comes near, who here helps people stay safe, calm or together? They may be \#
    people like any of us. Please, no names: what kind of people?",
        "probes": ["Women? Young people?", "People from the other side?", "Someone quiet, without a title?",
          "A whole street or village?"]},
      "b2": {"wording": "And you, or your group: what is your part in it? Since when?",
        "variants": ["And the person or group you speak of: what is their part in it? Since when?"],
        "probes": ["How did it begin?", "Alone or with others?", "Before, during or after violence?"]},
      "b3": {"wording": "How do people here know that someone is truly working for peace?",
        "probes": ["What do they do that others do not?", "What would make you doubt?",
          "A word for such a person in your language?"]},
      "b4": {"wording": "Who trusts them, and who does not? What do people on another side say?",
        "variants": ["Are they trusted by a few people only, or by many kinds of people?"],
        "probes": ["Women and men alike?", "Those with weapons?", "Has that changed?"]},
      "c1": {"wording": "Tell me about one time when violence was stopped, softened or healed here. What came first, \#
    what did you do, and what changed?",
        "variants": ["Tell me about one time when violence was stopped, softened or healed here. What came first, \#
    what did they do, and what changed?"],
        "probes": ["Who else was part?", "Did you speak with armed people?", "What helped?",
          "For whom was it better?"]},
      "c2": {"wording": "Before it, were there signs? When did you see the first, whom did you tell, and when did \#
    somebody act?",
        "probes": ["How many days?", "Who decided?", "Why so quick, or so slow?", "Who never answered?"]},
      "c3": {"wording": "Was there a time when nothing could be done, or when trying made things worse?",
        "probes": ["What stood in the way?", "What would you not do again?"]},
      "d1": {"wording": "You could have kept out of it. Why did you choose this?",
        "variants": ["They could have kept out of it. Why did they choose this?"],
        "probes": ["What did you tell yourself?", "And your family?", "Did others in your place choose differently?"]},
      "d2": {"wording": "Was there a person, a belief or a moment that put you on this way? Only if you wish to say.",
        "probes": ["Someone who showed you?", "Before or after the violence?",
          "If they speak of a past in violence: no details, please."]},
      "d3": {"wording": "If it goes well, what will be different here for the children?",
        "probes": ["What would you see in the market, at school?", "What should stay as it is?"]},
      "e1": {"wording": "What could happen to you, your family or group because of this work? For each: how likely \#
    in the coming half year, and how bad?",
        "variants": ["What could happen to them or their group because of this work? For each: how likely in the \#
    coming half year, and how bad?", "What could happen to you or your group because of this work? For each: how \#
    likely in the coming half year, and how bad?"],
        "probes": ["From which direction, without names?", "Has it happened to others?",
          "Could talking with us add to it?"]},
      "e1.short": {"wording": "What could happen to you, your family or group because of this work? Only the thing \#
    that worries you most: how likely in the coming half year, and how bad?",
        "variants": ["What could happen to them or their group because of this work? Only the thing that worries \#
    them most: how likely in the coming half year, and how bad?",
          "What could happen to you or your group because of this work? Only the thing that worries you most: how \#
    likely in the coming half year, and how bad?"]},
      "e2": {"wording": "What do you do so that it is less dangerous?",
        "variants": ["What do they do so that it is less dangerous?"],
        "probes": ["Who warns you?", "What do you avoid?", "Does it cost you something?"]},
      "e3": {"wording": "On hard days, what keeps you going?",
        "variants": ["On hard days, what keeps them going?"],
        "probes": ["People?", "Prayer, song, work?", "Decisions taken together?", "Something you saw succeed?"]},
      "e4": {"wording": "What wears you down, or could make you stop?",
        "variants": ["What wears them down, or could make them stop?"],
        "probes": ["Tiredness, money, mistrust?", "Is something about to break?"]},
      "f1": {"wording": "What is already here – people, places, skills, customs – that makes this work possible?",
        "probes": ["Things shared with the other side?", "Something old people used?", "Who gives time?"]},
      "f2": {"wording": "What would help you to go on, or to do more? Please choose at most three, the most \#
    important first.",
        "variants": ["What would help them to go on, or to do more? Please choose at most three, the most important \#
    first."],
        "probes": ["And if there were no money?", "For you or for all?", "Would you rather be left alone?"]},
      "f2.short": {"wording": "What one thing would help you most to go on, or to do more?",
        "variants": ["What one thing would help them most to go on, or to do more?"]},
      "f3": {"wording": "For each: who nearest to you could give it first? If they cannot, who next?",
        "probes": ["Why not someone nearer?", "From whom would you not take it?"]},
      "f3.short": {"wording": "Who nearest to you could give it first? If they cannot, who next?"},
      "f4": {"wording": "When people from outside help, what can go wrong? What should they never do here?",
        "probes": ["Envy? Suspicion?", "An example?", "How should they come, if at all?"]},
      "g1": {"wording": "What did I not ask? What would you like to ask me?",
        "probes": ["Whom should we listen to next? What kind of person?", "Something to be proud of?"]},
      "g2": {"wording": "Now that you have heard yourself: is there something to leave out or change? Are the \#
    permissions the same?",
        "probes": ["Words you do not want quoted?", "Shared with whom?",
          "A word only you know, to take it back later?"]},
      "g3": {"wording": "How are you now? What should we do before you go, and how would you like to hear what we \#
    learned?",
        "probes": ["Someone to be with tonight?", "A safe way home?", "Which time and form for what we learned?"]},
      "o1": {"wording": "Tell me about people here who keep others safe, calm or together when trouble comes near. \#
    No names, please. What do they do?",
        "probes": ["Can you tell me about one day?", "Who else, perhaps someone quiet?", "And what is your own part?"]},
      "o2": {"wording": "How do people here come to know and trust them?",
        "probes": ["Who trusts them, and who does not?", "What would make you doubt?",
          "Is there a word for such people?"]},
      "o3": {"wording": "What moves you to do this, when you could have kept out of it?",
        "variants": ["What moves them to do this, when they could have kept out of it?"],
        "probes": ["How did it begin?", "What do you hope for?"]},
      "o4": {"wording": "When it is dangerous or heavy, what keeps you going?",
        "variants": ["When it is dangerous or heavy, what keeps them going?"],
        "probes": ["What do you fear, if you wish to say?", "What makes it lighter?", "What could make you stop?"]},
      "o5": {"wording": "What would help this go on, and who nearest could give it?",
        "probes": ["What is already here?", "And if there were no money?", "What should people from outside never do?"]}
    },
    "permission": {
      "points": [
        ["who we are, and who pays", "We are a small team of people who listen and learn. I will tell you who we \#
    are, and who pays for this."],
        ["why we ask, and what for", "We want to learn from people who keep others safe and together, so that help \#
    does not get in their way."],
        ["how long it takes, and what kind of questions", "I ask about people who keep things calm here, why they do \#
    it, what is hard, and what would help. Some questions are about danger."],
        ["it is your choice; nothing to gain or lose", "It is your choice. If you say no, nothing bad follows. If \#
    you say yes, you get nothing for it."],
        ["skip any question, stop at any time", "You can leave out any question and stop whenever you like. You need \#
    not say why."],
        ["what we write; we write no names", "I write down what you say, but no names: not yours and nobody else's. \#
    Tell me when I should not write."],
        ["who sees it, and how it is kept", "Only our team reads it, and it is kept locked. What we tell others must \#
    not show who said it."],
        ["what we cannot promise", "I cannot promise that nobody will ever find out, nor money, nor protection. If \#
    someone is about to be badly hurt I may have to act, and I would tell you first."],
        ["how to take it back, and until when", "You can take it back later without a reason; I will tell you until \#
    when. What has gone out by then cannot be called back."],
        ["whom to complain to; how you will hear from us", "If something was not right, there is someone you can \#
    tell; I will say who. And I will say how you will hear from us."]
      ],
      "lines": {
        "yourWay": "Say it your own way.",
        "understanding": "What happens now? What can you do if you do not like a question?",
        "mayWeTalk": "May we talk, and may I write down what you say, for our team?",
        "leaveOut": "Now that you have heard yourself: is there something to leave out?",
        "mayWe": "May we …",
        "quotes": "use your words, without your name",
        "aggregate": "count you among the others in what we publish",
        "shareDeid": "share the record, without your name, with partners",
        "feedback": "come back and tell you what we learned",
        "stillHolds": "All that was agreed at the start still holds",
        "takeItBack": "no, take it all back",
        "stillMayWe": "May we still keep what you told us, and use it in our team?",
        "recontact": "find you again",
        "sealName": "keep your name, locked away apart from the rest",
        "orgNamed": "name your organisation in public",
        "notAskedMeansNo": "Not asked means no. It can be asked another day."
      }
    }
    }
    """#
}
