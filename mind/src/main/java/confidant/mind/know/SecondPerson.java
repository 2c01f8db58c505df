package confidant.mind.know;

/** A sentence of the person about themselves, turned to "you". */
final class SecondPerson {
  private SecondPerson() {}

  /** "I park on level 3" → "You park on level 3." */
  static String sentence(String words) {
    String turned =
        YouForm.of(words.strip())
            .replaceAll("(?i)\\byou was\\b", "you were")
            .replaceAll("(?i)\\byou am\\b", "you are")
            .replaceAll("(?i)\\byou has\\b", "you have");
    String sentence = Phrases.capital(turned);
    return sentence.matches(".*[.!?]$") ? sentence : sentence + ".";
  }
}
