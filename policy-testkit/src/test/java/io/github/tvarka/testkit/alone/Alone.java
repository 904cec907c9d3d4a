package io.github.tvarka.testkit.alone;

import io.github.tvarka.testkit.Exercises;

/** Tests of one document, as a reader of annotations sees them. */
@Exercises("1")
class Alone {
  @Exercises({"2", "2.1"})
  void inAMethod() {}

  /** A group of tests. */
  static class Group {
    @Exercises("9")
    private void inAGroup() {}
  }
}
