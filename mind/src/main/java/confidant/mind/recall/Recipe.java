package confidant.mind.recall;

import confidant.core.language.DayInterval;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One search: words with context, two views of the vectors, speakers, dates, the shape of a turn,
 * added with the hand-sized weights of the memory design. Reads the index; keeps nothing.
 */
final class Recipe {
  private static final float WORDS = .4f;
  private static final float NAMED = .5f;
  private static final float BARE = .2f;
  private static final float ANTECEDENT = .2f;
  private static final float SPEAKER = .5f;
  private static final float OWN_DATE = 1f;
  private static final float NAMED_DATE = 1f;
  private static final float WHEN = .3f;
  private static final float SESSION = .05f;
  private static final float REPLY = .2f;
  private static final float LENGTH = .3f;
  private static final float ASKING = -.3f;
  private static final float WORDS_ALONE = .4f;
  private static final Pattern WHEN_QUESTION =
      Pattern.compile("^\\W*what (date|day|month|year|time)\\b|\\bwhen\\b");

  private final MemoryIndex.Parts parts;
  private final Turns turns;

  Recipe(MemoryIndex.Parts parts) {
    this.parts = parts;
    this.turns = parts.turns();
  }

  /**
   * @param named question vector's cosines with the named view; empty without an encoder
   * @param bare cosines with the centred bare view
   * @param dates days the question names
   */
  float[] scores(
      String question,
      Optional<float[]> named,
      Optional<float[]> bare,
      Optional<String> speaker,
      List<DayInterval> dates) {
    Set<String> terms = new LinkedHashSet<>(parts.analyzer().words(question));
    float[] words =
        Scores.z(new FieldScorer(turns, parts.words(), parts.dates()).score(terms), turns::present);
    float[] sum = new float[turns.size()];
    boolean encoder = named.isPresent() && bare.isPresent();
    if (encoder) {
      float[] z = Scores.z(named.get(), parts.named()::has);
      float[] zBare = Scores.z(bare.get(), parts.bare()::has);
      float[] session =
          Scores.z(new SessionScorer(turns, parts.words()).score(terms), turns::present);
      for (int doc = 0; doc < sum.length; doc++) {
        int antecedent = turns.get(doc).antecedent();
        float before = antecedent >= 0 ? Math.max(0, z[antecedent]) : 0;
        sum[doc] =
            NAMED * z[doc] + BARE * zBare[doc] + ANTECEDENT * before + SESSION * session[doc];
      }
    }
    boolean when = WHEN_QUESTION.matcher(question.toLowerCase(java.util.Locale.ROOT)).find();
    for (int doc = 0; doc < sum.length; doc++) {
      sum[doc] += (encoder ? WORDS : WORDS_ALONE) * words[doc];
      sum[doc] += shape(turns.get(doc), encoder, speaker, dates, when);
    }
    return sum;
  }

  private static float shape(
      Turns.Entry turn,
      boolean encoder,
      Optional<String> speaker,
      List<DayInterval> dates,
      boolean when) {
    float sum = 0;
    if (speaker.isPresent()) {
      float weight = encoder ? SPEAKER : .4f;
      sum += speaker.get().equals(turn.speaker()) ? weight : -weight;
    }
    if (!dates.isEmpty()) {
      sum += OWN_DATE * DateKernel.own(turn.day(), dates);
      sum += (encoder ? NAMED_DATE : .3f) * DateKernel.named(turn.times(), dates);
    }
    if (!encoder) {
      return sum + .15f * (float) Math.log1p(turn.words());
    }
    return sum
        + (when && !turn.times().isEmpty() ? WHEN : 0)
        + (turn.reply() ? REPLY : 0)
        + LENGTH * (float) Math.log1p(turn.words())
        + (turn.endsAsking() ? ASKING : 0);
  }
}
