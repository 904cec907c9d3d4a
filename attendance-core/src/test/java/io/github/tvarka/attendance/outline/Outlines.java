package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.AttendancePolicy;

/** Outline calculators with little room, so that what is kept soon gives way. */
public final class Outlines {
  private Outlines() {}

  /** A calculator that keeps so many periods and no more. */
  public static OutlineCalculator keeping(int room, AttendancePolicy policy) {
    return OutlineCalculator.keeping(room, policy);
  }
}
