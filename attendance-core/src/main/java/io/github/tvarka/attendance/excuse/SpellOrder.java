package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which spells of a calendar month a tier of an allowance is for. */
public enum SpellOrder {
  /** The first spell that reaches into the month. */
  @JsonProperty("first-in-month")
  FIRST_IN_MONTH,
  /** Any later spell of the same month: falling ill again. */
  @JsonProperty("again-in-month")
  AGAIN_IN_MONTH
}
