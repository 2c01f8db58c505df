package confidant.core.memory;

/** The catalogue of what a fact can say. */
public enum Predicate {
  NAME(true),
  BIRTHDAY(true),
  AGE(true),
  LANGUAGE(false),
  ORIGIN(true),
  IDENTITY(false),
  HOME(true),
  LIVES_WITH(false),
  JOB(true),
  EMPLOYER(true),
  STUDY(true),
  SCHOOL(true),
  STATUS(true),
  /** A relative: qualifier = relation, object = name or empty. */
  KIN(false),
  /** Somebody with a role: qualifier = role (friend, boss …), object = name or empty. */
  PERSON(false),
  /** An animal: qualifier = kind (cat …), object = name or empty. */
  PET(false),
  LIKES(false),
  DISLIKES(false),
  /** Qualifier = of what (color, band …). */
  FAVORITE(true),
  WISH(false),
  FEAR(false),
  ALLERGY(false),
  DIET(false),
  HABIT(false),
  HEALTH(false),
  PLAN(false),
  GOAL(false),
  EVENT(false),
  HAS(false),
  PLAYS(false),
  HOBBY(false),
  SKILL(false),
  FORMERLY(false),
  TRAIT(false),
  /** Entered by hand on the page: the object is the whole sentence. */
  NOTE(false);

  private final boolean single;

  Predicate(boolean single) {
    this.single = single;
  }

  /** True when a new value retires the old one of the same subject (and qualifier). */
  public boolean single() {
    return single;
  }
}
