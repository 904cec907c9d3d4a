package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingChoices;
import java.util.List;
import java.util.function.BiPredicate;

/** The answers taken to readings, for parts of a preset by themselves. */
final class Defaults {
  private Defaults() {}

  static BiPredicate<String, String> of(List<Reading> readings) {
    return with(readings, ReadingChoices.DEFAULTS);
  }

  static BiPredicate<String, String> with(List<Reading> readings, ReadingChoices choices) {
    List<Reading> taken = choices.applyTo(readings);
    return (key, code) -> taken.stream()
        .anyMatch(reading -> reading.key().equals(key) && reading.taken().code().equals(code));
  }
}
