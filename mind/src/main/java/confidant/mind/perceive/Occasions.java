package confidant.mind.perceive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names what somebody looks forward to or dreads: "your interview", "your trip to Rome". */
final class Occasions {
  /** Kinds of occasions. */
  static final String NOUN =
      "(?:interview|exam|exams|finals|midterm|test|driving test|appointment|check-?up|scan|mri|biopsy|root canal|filling|mammogram|endoscopy|jab|haircut|fitting|surgery|operation|date|flight|trip|vacation"
          + "|holiday|presentation|talk|speech|pitch|deadline|meeting|review|performance review|appraisal|match|game|race|marathon|tournament|concert|gig|recital|audition|wedding|party|funeral"
          + "|visit|(?:hearing|smear|fitness|spelling|piano) (?:test|exam)|hearing|trial|court date|viewing|move|competition|defen[cs]e|thesis defense|conference|job trial|first day(?: at [\\p{L} ]{2,20})?|graduation|reunion|results|camp|session|try-?outs?"
          + "|rehearsal|premiere|exhibition|christening|baptism|prom|quiz night|open day|parents' evening|school play|sports day|procedure|blood test|eye test|viva|mediation|inspection|photo shoot"
          + "|swim meet|performance|launch|lesson|(?:book |poetry |public )?reading(?= (?:at|in|is|on)\\b)|follow-?up|(?:\\p{L}+ )?clinic(?! (?:in|of)\\b)|jury (?:duty|service)|op|inquest|tribunal|parole board|ceremony|fundraiser|audit|mot|handover|screening|tasting|auction|ward round|debate|assessment|ultrasound|x-ray|colonoscopy|chemo|dialysis|transplant|open mic"
          + "|triathlon|regatta|cup final|housewarming|baby shower|barbecue|bbq|sleepover|playdate|workshop|retreat|craft fair|induction|consultation|vaccination|memorial|(?:\\p{L}+ )?class(?= (?:on|at|with|tomorrow|tonight|next|this)\\b))";

  static final String EVENT =
      "(?<what>(?:(?!to\\b|give\\b|a\\b)[\\p{L}'-]+ ){0,3}?" + NOUN + "(?: results)?)";
  private static final Pattern HAVE =
      Pattern.compile(
          "(?:^(?:(?:so|and|ugh|oh|also|well)[,]? )*(?:got|have|having)\\b(?: got)?|\\b(?:i|we)(?:'ve| have|'ll have| will have|'m having| am having| got|'ve got| have got|'m going (?:to|on)| am going (?:to|on)|'m giving|'m taking|'m doing| give| take|'ve booked| have booked| booked|'ve signed up for| signed up for|'ve entered| entered))(?: also)?(?: got)?(?: to (?:give|take|do|go to|hold|attend|sit|lead))? "
              + "(?:an?|my|the|another|our|this|some|two|three)? ?(?:big |huge |important |final |second |first |little |really )*"
              + EVENT
              + "\\b(?!s? (?:went|was))");
  private static final Pattern MINE =
      Pattern.compile(
          "\\b(?:my|our) (?:big |final |first |second )*" + EVENT + "\\b(?!s? (?:went|was|did))");

  /** "… at the eye clinic", "… with Dr Kaur". */
  private static final Pattern AT =
      Pattern.compile(
          "^ (?:at|with|(?<=(?:exam|test|viva|lesson|class|midterm) )in|(?<=(?:flight|trip|visit|holiday|move|vacation) )to) (?:(?:the|my|our|dr\\.?) )?(?!(?:noon|midnight|night|lunch|lunchtime|home|least|moment|end|\\d))"
              + "(?:(?!(?:on|next|this|tomorrow|today|tonight|at|in|and|but|so|because|by|from|for|last|about|on|of|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b)[\\p{L}'-]+ ?){1,3}");

  /** "The others want to meet at the library tomorrow", "we're meeting at six". */
  private static final Pattern GATHERING =
      Pattern.compile(
          "\\b(?:we|they|(?:the|my) (?:others|team|group|guys|girls|boys|rest|friends|class)|everyone|everybody)"
              + "(?:'re| are|'ll| will| want to| wanna| plan to| are going to)(?: all)? (?:meet|meeting|get together|getting together)(?: up)?"
              + "(?<where> (?:at|in) (?:the|our|my) [\\p{L}-]+)?");

  /** "I asked Leonie for coffee": and then "we're going on Thursday". */
  private static final Pattern INVITED =
      Pattern.compile(
          "\\b(?:asked|invited|asking) (?<who>my \\p{L}+|\\p{L}+)(?: out)? (?:for|to|if (?:she|he|they)(?:'d| would| wants?)?(?: like)?(?: to)?(?: go for| get| have| grab| go to)?) (?:an? |some |the )?(?<what>coffee|lunch|dinner|drinks?|tea|beers?|walk|breakfast|brunch|cinema|movies|film|ice cream|concert|picnic|date)\\b");

  private static final Pattern AGREED =
      Pattern.compile(
          "\\b(?:we're|we are|we'll|we|it's|i'm)(?: now| both| actually| probably| all)* (?:going|go|meet|meeting|doing (?:it|that)|on|seeing each other|set|seeing (?:her|him|them))\\b");
  private static final Pattern GO =
      Pattern.compile(
          "\\b(?:i(?:'m| am)|we(?:'re| are))(?: going)? (?:to )?(?<verb>meeting|seeing|visiting|flying|traveling|travelling|moving|driving|starting|running|meet|see|visit|fly|travel|move|start|run|going) (?<rest>(?:(?:to|in|for|with) )?[^.!?,;]{2,40})");
  private static final Pattern PLANS =
      Pattern.compile(
          "\\b(?:i|we)(?:'ll| will|'re going to| are going to|'m going to| am going to|'m gonna| gonna)? (?<verb>meet|see|visit|fly|travel|move|start|run) (?<rest>(?:(?:to|in|for|with) )?[^.!?,;]{2,40})");

  /** Begun by the occasion itself: "dentist at 4 tomorrow", "big match on Saturday". */
  private static final Pattern BARE =
      Pattern.compile(
          "^(?:(?:so|and|ugh|also|plus|oh|the|big|huge|final|last|first|important)[,]? )*(?!(?:i|we|he|she|they|you|it|there|that|what|who|if|when|excellent|great|good|nice|awesome|amazing|fun|bad|terrible|awful|boring|crazy|lovely|happy|congrats|cool|beautiful|perfect)\\b)"
              + EVENT
              + "(?=(?: is| are)? (?:at|on|tomorrow|today|tonight|this|next|in \\d)\\b)");

  private static final Pattern VISITED =
      Pattern.compile(
          "^(?:(?:so|and|ugh|also|plus|oh|the|my)[,]? )*(?:(?:i have|i've|i've got|i have got|i've got to see|i'm seeing|i see|i'm at|we have|got)(?: to see)? (?:the|my|an?) )?(?<who>dentist|doctor|doctor's|gp|vet|therapist|therapy|physio|hairdresser|optician|chiropodist|podiatrist|osteopath|chiropractor|consultant|specialist|cardiologist|neurologist|dermatologist|gynaecologist|midwife|counsellor|psychiatrist)(?: again)?(?= (?:at|on|tomorrow|today|tonight|this|next)\\b)");
  private static final Pattern WAITING =
      Pattern.compile(
          "\\bwaiting (?:for|on) (?:the|my|our) (?<what>(?:[\\p{L}'-]+ ){0,2}?(?:results?|answer|decision|verdict|letter|reply|call))\\b");
  private static final Pattern GET =
      Pattern.compile(
          "\\b(?:i|we)(?:'ll| will)? (?:get|hear|find out|receive) (?:my|our|the) (?<what>(?:[\\p{L}'-]+ ){0,2}?(?:results?|answer|decision|verdict|grades?|diagnosis))\\b");

  /** "My placement starts on Monday". */
  private static final Pattern STARTS =
      Pattern.compile(
          "^(?:(?:so|and|but|also|plus|oh)[,]? )*(?:my|our|the) (?<what>(?!train|bus|film|movie|show|shift|day|week|month|meeting|game|match)(?:[\\p{L}'-]+ ){0,2}?[\\p{L}'-]+) (?:starts|begins|is starting|'s starting|opens)\\b");

  private static final Pattern MARRYING =
      Pattern.compile(
          "^(?:(?:so|and|but|also|well|oh)[,]? )*(?:i'm|i am|we're|we are|me and \\p{L}+ are) (?:finally )?getting married\\b");

  /** "Having lunch with Paul on Sunday", "we're meeting Ida for coffee". */
  private static final Pattern MEAL =
      Pattern.compile(
          "\\b(?:i|we)(?:'m|'re|'ll| am| are| will)?(?: be)? (?:have|having|grab|grabbing|get|getting|going (?:out )?(?:for|to)|go (?:out )?for)(?: a| an| some)?"
              + " (?<what>(?:quick |late |early |long )?(?:lunch|dinner|brunch|breakfast|coffee|tea|drinks?|a beer|beers|supper) with (?:(?:my|the|our|some) )?[\\p{L}'-]+)"
              + "|\\b(?:i|we)(?:'m|'re|'ll| am| are| will)?(?: be)? (?:meet|meeting|see|seeing) (?<who>(?:(?:my|the|our) )?[\\p{L}'-]+) for(?: an?| some)? (?<meal>lunch|dinner|brunch|breakfast|coffee|tea|drinks?|supper)\\b");

  /** "I have my eyes tested on Wednesday", "I'm getting my wisdom teeth out". */
  private static final Pattern DONE =
      Pattern.compile(
          "\\b(?:i|we)(?:'m| am|'re| are|'ll| will| have to|'ve got to|'m going to| am going to)?(?: be)? (?:have|having|get|getting|need) (?<what>(?:my|our|the) (?:[\\p{L}'-]+ ){1,3}?(?!(?:need|excit|interest|ti)ed\\b)(?:[\\p{L}]{3,}ed|out|off|done|cut|seen to|taken (?:out|off)|put in|redone))\\b(?! (?:of|to|with|for)\\b)");

  private Occasions() {}

  /**
   * @param text as written
   * @param dated true when a time is named, so that weaker signs will do
   * @param earlier plain text of the turns before
   */
  static Optional<String> of(Clause clause, String text, boolean dated, String earlier) {
    String words = clause.words();
    String said = text.substring(clause.start(), clause.end());
    if (dated && MARRYING.matcher(words).find()) {
      return Optional.of("your wedding");
    }
    Optional<String> theirs = Theirs.in(clause, text, dated);
    if (theirs.isPresent()) {
      return theirs;
    }
    Optional<String> comes = Callers.in(clause, text, dated);
    if (comes.isPresent()) {
      return comes;
    }
    for (Pattern pattern : List.of(HAVE, MINE)) {
      Matcher m = pattern.matcher(words);
      if (m.find()) {
        return Optional.of("your " + noun(m.group("what")) + place(words, said, m.end("what")));
      }
    }
    return dated
        ? agreed(words, earlier + "\n" + clause.before())
            .or(() -> meal(words, said))
            .or(() -> gathering(words, said))
            .or(() -> done(words))
            .or(() -> Deadlines.in(clause, earlier))
            .or(() -> starts(words))
            .or(() -> bare(words))
            .or(() -> going(words, said))
        : Optional.empty();
  }

  private static Optional<String> agreed(String words, String earlier) {
    Matcher invited = INVITED.matcher(earlier);
    if (!AGREED.matcher(words).find() || !invited.find()) {
      return Optional.empty();
    }
    String who = invited.group("who");
    String whom = who.startsWith("my ") ? "your " + who.substring(3) : Names.written(who);
    return Optional.of("your " + invited.group("what") + " with " + whom);
  }

  private static Optional<String> meal(String words, String said) {
    Matcher m = MEAL.matcher(words);
    if (!m.find()) {
      return Optional.empty();
    }
    String what =
        m.group("what") != null
            ? said.substring(m.start("what"), m.end("what"))
            : m.group("meal") + " with " + said.substring(m.start("who"), m.end("who"));
    return Optional.of("your " + noun(what));
  }

  private static String place(String words, String said, int end) {
    Matcher at = AT.matcher(words).region(end, words.length()).useTransparentBounds(true);
    return at.find() ? " " + noun(said.substring(end, at.end()).strip()) : "";
  }

  private static Optional<String> gathering(String words, String said) {
    Matcher m = GATHERING.matcher(words);
    if (!m.find()) {
      return Optional.empty();
    }
    String where = m.group("where") == null ? "" : noun(said.substring(m.start("where"), m.end()));
    return Optional.of("the meeting" + where);
  }

  private static Optional<String> going(String words, String said) {
    for (Pattern pattern : List.of(GO, PLANS)) {
      Matcher m = pattern.matcher(words);
      if (m.find()) {
        return activity(m.group("verb"), said.substring(m.start("rest"), m.end("rest")));
      }
    }
    return Optional.empty();
  }

  private static final Pattern WHEN =
      Pattern.compile(
          "(?i)\\s?\\b(?:on|at|by|in the (?:morning|evening|afternoon)|tomorrow|today|tonight|next|this|in \\d+|in (?:a|two|three|january|february|march|april|may|june|july|august|september|october|november|december)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|for (?:a|two|three|the)|and|because|so|but)\\b.*$");

  /** What follows "going to" when it is no place but a deed. */
  private static final Pattern DEED =
      Pattern.compile(
          "(?i)^to (?:just |also |probably |maybe |really |try to |have to )*(?:bed|sleep|work|cook|eat|try|be|do|make|watch|call|get|go|take|have|see|say|tell|ask|give|need|want|want to|keep|start|stop|play|read|write|buy|sell|use|look|find|help|talk|think|leave|stay|come|bring|put|let|pay|run|walk|sit|stand|send|feel|become|change|clean|fix|check|learn|spend|study|wait|wear|win|lose|die|cry|miss|meet|move|visit|finish|quit|love|hate|end|pick|drink|drive|draw|paint|practice|prepare|relax|rest|shower|show|sing|swim|text|throw|treat|turn|wake|wash|add|apply|bake|build|burn|celebrate|cut|dance|decide|decorate|delete|drop|enjoy|explain|fall|fight|fly|forget|grow|happen|hang|ignore|invest|join|kill|lie|listen|live|loose|marry|open|order|pack|pass|plan|plant|plug|pray|propose|pull|push|rain|raise|regret|remember|rent|rewatch|say|set|share|snow|speak|surprise|teach|travel|wish|worry)\\b");

  private static Optional<String> activity(String verb, String rest) {
    if (verb.equals("going") && DEED.matcher(rest).find()) {
      return Optional.empty();
    }
    Matcher event = Pattern.compile("(?i)^(?:an?|the|my|another) " + EVENT + "\\b").matcher(rest);
    if (event.find()) {
      return Optional.of("your " + event.group("what"));
    }
    String what = WHEN.matcher(rest).replaceFirst("").strip();
    String yours = what.replaceAll("(?i)\\bmy\\b", "your").replaceAll("(?i)\\bme\\b", "you");
    if (yours.isEmpty() || yours.matches("to|it|that|him|her|them|you|home|what|how|if")) {
      return Optional.empty();
    }
    return Optional.of(
        switch (verb) {
          case "meeting", "meet", "seeing", "see" ->
              "your meeting with " + yours.replaceFirst("^with ", "");
          case "visiting", "visit" -> "your visit to " + yours;
          case "flying", "fly", "traveling", "travelling", "travel", "driving", "going" ->
              yours.startsWith("to ") ? "your trip " + yours : "your trip";
          case "moving", "move" ->
              "your move" + (yours.startsWith("to ") || yours.startsWith("in") ? " " + yours : "");
          case "starting", "start" -> "the start of " + yours;
          default -> "your run";
        });
  }

  static String noun(String what) {
    return what.replaceFirst("^(?:(?:no|nope|wait|sorry|actually|oh|well|correction)[,:]? )+", "")
        .replaceFirst("^(?:an?|my|the|our|this|that|some|another|his|her|i have|have|got) ", "")
        .replaceAll("\\b[Mm]y\\b", "your");
  }

  private static Optional<String> done(String words) {
    Matcher m = DONE.matcher(words);
    return m.find()
        ? Optional.of("getting " + m.group("what").replaceAll("\\b(?:my|our)\\b", "your"))
        : Optional.empty();
  }

  private static Optional<String> starts(String words) {
    Matcher m = STARTS.matcher(words);
    return m.find() ? Optional.of("the start of your " + m.group("what")) : Optional.empty();
  }

  private static Optional<String> bare(String words) {
    for (Pattern pattern : List.of(WAITING, GET, BARE)) {
      Matcher m = pattern.matcher(words);
      if (m.find()) {
        return Optional.of("your " + noun(m.group("what")));
      }
    }
    Matcher visited = VISITED.matcher(words);
    return visited.find()
        ? Optional.of("your " + visited.group("who").replaceFirst("'s$", "") + " appointment")
        : Optional.empty();
  }
}
