package io.github.tvarka.policy.condition;

import java.time.LocalDate;

/** What is asked of earlier periods, as it is remembered: whatever depends on the policy alone is hashed once. Immutable. */
final class Asked {
  private final Object what;
  private final int hash;

  Asked(Object what) {
    this.what = what;
    this.hash = what.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Asked asked && hash == asked.hash && what.equals(asked.what);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The same as seen from a day, in a period that begins on another. */
  record On(Asked asked, LocalDate at, LocalDate begins) {
    @Override
    public int hashCode() {
      return 31 * (31 * asked.hash + at.hashCode()) + begins.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof On on
          && at.equals(on.at)
          && begins.equals(on.begins)
          && asked.equals(on.asked);
    }
  }
}
