package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Modality;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One value that an indicator wants reached; an indicator may have several. Immutable.
 *
 * @param key a short name, unique within the programme, under which units report
 * @param aim what has to hold
 * @param scope who reports
 * @param modality whether it must, should or may be reached
 * @param period the days for which it is set; empty for the whole programme's
 * @param readings the keys of the declared readings that it rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Target(
    @Required String key,
    @Required Aim aim,
    @Required Scope scope,
    @Required Modality modality,
    Optional<DateRange> period,
    List<String> readings)
    implements WithTarget, Serializable {
  /** Checks that the parts are given; copies the list. */
  public Target {
    Check.code("target.key", key);
    Check.given("target.aim", aim);
    Check.given("target.scope", scope);
    Check.given("target.modality", modality);
    period = Check.optional(period);
    readings = Check.list("target.readings", readings);
  }

  /**
   * A builder with nothing set but that the target must be reached.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a target. */
  public static final class Builder extends TargetBuilder {
    Builder() {
      modality(Modality.MUST);
    }
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(key, aim, scope, modality, period.orElse(null), readings);
  }

  private record Form(
      String key,
      Aim aim,
      Scope scope,
      Modality modality,
      @Nullable DateRange period,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new Target(key, aim, scope, modality, Optional.ofNullable(period), readings);
    }
  }
}
