package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.calendar.DateRange;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What has to hold for a target to be reached. Immutable.
 *
 * <p>In JSON the first word tells which one it is: {@code {"share": "cooperating-parents", "of": "parents", "limit": {"atLeast": "4/5"}}}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @JsonSubTypes.Type(ShareAim.class),
  @JsonSubTypes.Type(CountAim.class),
  @JsonSubTypes.Type(FrequencyAim.class),
  @JsonSubTypes.Type(EventAim.class),
  @JsonSubTypes.Type(LastingAim.class),
  @JsonSubTypes.Type(NationalAim.class),
  @JsonSubTypes.Type(StatementAim.class),
  @JsonSubTypes.Type(JudgedAim.class),
  @JsonSubTypes.Type(UnitsAim.class)
})
public sealed interface Aim extends Serializable
    permits ShareAim,
        CountAim,
        FrequencyAim,
        EventAim,
        LastingAim,
        NationalAim,
        StatementAim,
        JudgedAim,
        UnitsAim {
  /**
   * The first day on which a missing observation can no longer be excused by what is still to come.
   *
   * @param period the days for which the target is set
   * @return the last day of the period, unless the aim has a day of its own
   */
  default LocalDate due(DateRange period) {
    return period.to();
  }
}
