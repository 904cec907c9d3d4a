package io.github.tvarka.policy.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers that a caller takes instead of a policy's defaults. Immutable.
 *
 * @param taken from the reading's key to the answer's code
 */
public record ReadingChoices(@JsonValue Map<String, String> taken) implements Serializable {
  /** The defaults throughout. */
  public static final ReadingChoices DEFAULTS = new ReadingChoices(Map.of());

  /** Copies the choices. */
  public ReadingChoices {
    taken = Check.map("readings", taken);
  }

  /**
   * Some choices.
   *
   * @param taken from the reading's key to the answer's code
   * @return the choices
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReadingChoices of(Map<String, String> taken) {
    return new ReadingChoices(taken);
  }

  /**
   * These choices and one more.
   *
   * @param key the reading's key
   * @param code the answer's code
   * @return the choices
   */
  public ReadingChoices with(String key, String code) {
    Map<String, String> more = new LinkedHashMap<>(taken);
    more.put(key, code);
    return new ReadingChoices(more);
  }

  /**
   * Readings with these answers taken.
   *
   * @param readings the readings with their defaults
   * @return the same questions in the same order
   * @throws IllegalArgumentException if a choice names no such reading, or no such answer
   */
  public List<Reading> applyTo(List<Reading> readings) {
    List<String> keys = readings.stream().map(Reading::key).toList();
    taken
        .keySet()
        .forEach(key -> Check.that(keys.contains(key), "readings", key, "must be one of " + keys));
    return readings.stream()
        .map(reading ->
            reading.take(taken.getOrDefault(reading.key(), reading.taken().code())))
        .toList();
  }
}
