package io.github.tvarka.testkit.several;

import io.github.tvarka.testkit.Exercises;

/** Tests of two documents. */
@Exercises(document = "ours", value = "1")
class Several {
  @Exercises(
      document = "ours",
      value = {"2", "2.1"})
  @Exercises(document = "theirs", value = "3")
  void ofBoth() {}
}
