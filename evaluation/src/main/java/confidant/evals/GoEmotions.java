package confidant.evals;

import confidant.core.feeling.Shade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Labelled sentences of GoEmotions (Apache-2.0): text, tab, label numbers with commas.
 *
 * @param shades the labels of each text
 */
record GoEmotions(List<String> texts, List<Set<Shade>> shades) {
  static GoEmotions of(Path file) throws IOException {
    var texts = new ArrayList<String>();
    var shades = new ArrayList<Set<Shade>>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split("\t");
      Set<Shade> labels = EnumSet.noneOf(Shade.class);
      for (String number : parts[1].split(",")) {
        labels.add(Shade.values()[Integer.parseInt(number)]);
      }
      texts.add(parts[0]);
      shades.add(labels);
    }
    return new GoEmotions(texts, shades);
  }

  int size() {
    return texts.size();
  }

  boolean has(int text, Shade shade) {
    return shades.get(text).contains(shade);
  }
}
