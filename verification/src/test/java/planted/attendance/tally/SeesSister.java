package planted.attendance.tally;

import planted.progress.level.Level;

/** Attendance looks at progress. */
final class SeesSister {
  private final Level level;

  SeesSister(Level level) {
    this.level = level;
  }

  Level level() {
    return level;
  }
}
