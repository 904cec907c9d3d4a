package io.github.tvarka.attendance.preset;

/** How it is known what a clause of a preset says. */
public enum KnownFrom {
  /** The clause itself was read. */
  TEXT,
  /** An official summary says it; the clause itself was not read, and its number is not known. */
  OFFICIAL_SUMMARY
}
