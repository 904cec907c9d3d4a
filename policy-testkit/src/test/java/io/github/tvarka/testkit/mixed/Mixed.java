package io.github.tvarka.testkit.mixed;

import io.github.tvarka.testkit.Exercises;

/** Tests of two documents, one of which does not say so. */
class Mixed {
  @Exercises(document = "ours", value = "1")
  void named() {}

  @Exercises("2")
  void unnamed() {}
}
