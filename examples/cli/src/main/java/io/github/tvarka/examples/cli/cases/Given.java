package io.github.tvarka.examples.cli.cases;

import java.util.List;
import java.util.Objects;

/** What every case must bring. */
final class Given {
  private Given() {}

  /** A list that must be there and hold something. */
  static <T> List<T> list(String name, List<T> values) {
    List<T> copy = List.copyOf(Objects.requireNonNull(values, name + " must be given"));
    if (copy.isEmpty()) {
      throw new IllegalArgumentException(name + " ([]) must not be empty");
    }
    return copy;
  }
}
