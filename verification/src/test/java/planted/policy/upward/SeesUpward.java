package planted.policy.upward;

import planted.progress.level.Level;

/** The kernel looks at progress, in an array. */
final class SeesUpward {
  private final Level[] levels;

  SeesUpward(Level[] levels) {
    this.levels = levels.clone();
  }

  int count() {
    return levels.length;
  }
}
