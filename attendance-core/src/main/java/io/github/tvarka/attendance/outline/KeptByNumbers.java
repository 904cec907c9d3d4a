package io.github.tvarka.attendance.outline;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values that follow from numbers alone, kept to be met again. Thread-safe; who loses a race, or whose value gave way to another, finds the
 * same anew.
 *
 * @param <T> the values, which are immutable
 */
final class KeptByNumbers<T> {
  /** Spreads numbers over the places. */
  private static final int SPREAD = 0x9E3779B9;

  private final @Nullable Kept<T>[] places;

  /** Room for so many values, at least one. */
  @SuppressWarnings("unchecked") // no other values are put into it
  KeptByNumbers(int room) {
    places = (@Nullable Kept<T>[]) new Kept<?>[room];
  }

  /** Whole for whoever sees it: nothing in it changes. */
  private static final class Kept<T> {
    private final long[] numbers;
    private final T value;

    Kept(long[] numbers, T value) {
      this.numbers = numbers;
      this.value = value;
    }
  }

  private int place(long[] numbers) {
    int spread = Arrays.hashCode(numbers) * SPREAD;
    return (spread >>> 1) % places.length;
  }

  /** The value of the numbers; null if it is not kept. */
  @Nullable
  T known(long[] numbers) {
    @Nullable Kept<T> kept = places[place(numbers)];
    return kept != null && Arrays.equals(kept.numbers, numbers) ? kept.value : null;
  }

  /** Keeps a value of numbers, which nobody changes any more, in the stead of another that stands in its place. */
  void keep(long[] numbers, T value) {
    places[place(numbers)] = new Kept<>(numbers, value);
  }
}
