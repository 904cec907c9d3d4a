package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.reading.ReadingChoices;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A regulation that comes with the library.
 *
 * @param id its id
 * @param policy the policy under some readings
 * @param <P> the policy's type
 */
public record Preset<P extends Regulation>(String id, Function<ReadingChoices, P> policy) {
  /** One that declares no readings, so that any choice is refused. */
  static <P extends Regulation> Preset<P> withoutReadings(String id, Supplier<P> policy) {
    return new Preset<>(id, choices -> {
      choices.applyTo(List.of());
      return policy.get();
    });
  }
}
