package planted.progress.level;

/** Nothing wrong with it; others must not see it. */
public final class Level {
  private Level() {}
}
