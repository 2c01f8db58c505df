package confidant.understanding;

/** A piece with its part of speech. */
record Tagged(Piece piece, String tag) {
  Tagged as(String other) {
    return new Tagged(piece, other);
  }

  String lower() {
    return piece.lower();
  }
}
