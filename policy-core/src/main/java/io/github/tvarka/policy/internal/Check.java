package io.github.tvarka.policy.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The checks that values make of their parts; every message names the field, the value and the rule. */
public final class Check {
  private Check() {}

  /**
   * Refuses an absent value.
   *
   * @param name the field
   * @param value the value, perhaps absent
   * @param <T> the value's type
   * @return the value
   * @throws NullPointerException if the value is absent
   */
  public static <T> T given(String name, @Nullable T value) {
    if (value == null) {
      throw new NullPointerException(name + " must be given");
    }
    return value;
  }

  /**
   * Refuses a broken rule.
   *
   * @param holds whether the rule holds
   * @param name the field
   * @param value the value as it came
   * @param rule what must hold, beginning with "must"
   * @throws IllegalArgumentException if the rule does not hold
   */
  public static void that(boolean holds, String name, @Nullable Object value, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(name + " (" + value + ") " + rule);
    }
  }

  /**
   * Refuses an absent or blank text.
   *
   * @param name the field
   * @param value the text
   * @return the text
   */
  public static String text(String name, @Nullable String value) {
    String given = given(name, value);
    that(!given.isBlank(), name, given, "must not be blank");
    return given;
  }

  /**
   * Refuses what is not a code of lower-case words and digits joined by hyphens.
   *
   * @param name the field
   * @param value the code
   * @return the code
   */
  public static String code(String name, @Nullable String value) {
    String given = text(name, value);
    that(
        wordsJoinedByHyphens(given),
        name,
        given,
        "must be lower-case words joined by hyphens, such as class-teacher");
    return given;
  }

  /** Letters and digits, with single hyphens between them; every citation is checked for it, too often for a pattern. */
  private static boolean wordsJoinedByHyphens(String text) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ofWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!ofWord && !(c == '-' && inWord)) {
        return false;
      }
      inWord = ofWord;
    }
    return inWord;
  }

  /**
   * Copies a list, taking an absent one as empty.
   *
   * @param name the field
   * @param values the elements, perhaps absent
   * @param <T> the elements' type
   * @return an unmodifiable copy in the same order
   */
  public static <T> List<T> list(String name, @Nullable Collection<? extends T> values) {
    if (values == null || values.isEmpty()) {
      return List.of();
    }
    try {
      return List.copyOf(values);
    } catch (NullPointerException absent) {
      int index = 0;
      for (T value : values) {
        given(name + "[" + index++ + "]", value);
      }
      throw absent;
    }
  }

  /**
   * Copies a list that must have an element.
   *
   * @param name the field
   * @param values the elements
   * @param <T> the elements' type
   * @return an unmodifiable copy in the same order
   */
  public static <T> List<T> filled(String name, @Nullable Collection<? extends T> values) {
    List<T> copy = list(name, given(name, values));
    if (copy.isEmpty()) {
      that(false, name, copy, "must not be empty");
    }
    return copy;
  }

  /**
   * Refuses a list in which an element stands twice.
   *
   * @param name the field
   * @param values the elements
   * @param <T> the elements' type
   * @return the same list
   */
  public static <T> List<T> distinct(String name, List<T> values) {
    if (values.size() < 2) {
      return values;
    }
    Set<T> seen = new HashSet<>();
    for (T value : values) {
      that(seen.add(value), name, value, "must not stand twice");
    }
    return values;
  }

  /**
   * Refuses a list in which an element stands twice.
   *
   * @param name the field
   * @param values the elements
   * @param shown what of an element the message names
   * @param <T> the elements' type
   * @return the same list
   */
  public static <T> List<T> distinct(String name, List<T> values, Function<? super T, ?> shown) {
    Set<T> seen = new HashSet<>();
    for (T value : values) {
      if (!seen.add(value)) {
        that(false, name, shown.apply(value), "must not stand twice");
      }
    }
    return values;
  }

  /**
   * Copies a map in its order, taking an absent one as empty.
   *
   * @param name the field
   * @param values the entries, perhaps absent
   * @param <K> the keys' type
   * @param <V> the values' type
   * @return an unmodifiable copy in the same order
   */
  public static <K, V> Map<K, V> map(String name, @Nullable Map<? extends K, ? extends V> values) {
    if (values == null) {
      return Map.of();
    }
    Map<K, V> copy = new LinkedHashMap<>();
    values.forEach((key, value) -> {
      if (key == null || value == null) {
        given(key == null ? name + " key" : name + "." + key, null);
      }
      copy.put(key, value);
    });
    return Collections.unmodifiableMap(copy);
  }

  /**
   * Takes an absent optional as an empty one.
   *
   * @param value the optional, perhaps absent
   * @param <T> the value's type
   * @return the optional
   */
  @SuppressWarnings("NullableOptional") // JSON readers pass null for an absent property
  public static <T> Optional<T> optional(@Nullable Optional<T> value) {
    return value == null ? Optional.empty() : value;
  }
}
