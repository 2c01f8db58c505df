package confidant.mind;

import confidant.core.language.Embedder;
import confidant.core.language.LanguageDetector;
import confidant.core.language.Stemmer;
import confidant.core.language.Tagger;

/** The language faculties a mind is born with; each loads on first need. */
public record Faculties(
    Tagger tagger, Embedder embedder, Stemmer stemmer, LanguageDetector languages) {}
