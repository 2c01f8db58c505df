package confidant.evals;

/** Counts of a yes-or-no decision. */
record F1(int hit, int wrong, int missed) {
  static F1 at(double threshold, double[] likelihoods, boolean[] truth) {
    int hit = 0;
    int wrong = 0;
    int missed = 0;
    for (int i = 0; i < truth.length; i++) {
      boolean named = likelihoods[i] >= threshold;
      hit += named && truth[i] ? 1 : 0;
      wrong += named && !truth[i] ? 1 : 0;
      missed += !named && truth[i] ? 1 : 0;
    }
    return new F1(hit, wrong, missed);
  }

  double precision() {
    return hit / Math.max(1., hit + wrong);
  }

  double recall() {
    return hit / Math.max(1., hit + missed);
  }

  double value() {
    return 2 * hit / Math.max(1., 2 * hit + wrong + missed);
  }

  /** The threshold of most F1, among steps of a hundredth. */
  static double bestThreshold(double[] likelihoods, boolean[] truth) {
    double best = .5;
    double most = -1;
    for (int step = 3; step < 90; step++) {
      double value = at(step / 100., likelihoods, truth).value();
      if (value > most) {
        most = value;
        best = step / 100.;
      }
    }
    return best;
  }
}
