package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.reading.Reading;
import java.util.List;
import org.immutables.value.Value;

/**
 * One edition of a list of indicators that a municipality or a school sets itself. Immutable.
 *
 * @param document which list
 * @param edition which text of it
 * @param period the days for which its targets are set, unless a target says otherwise
 * @param indicators its rows, each clause once
 * @param readings the readings taken where the text is open, each key once
 * @param vocabulary what its codes are called, beyond the words of the library
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record IndicatorProgramme(
    @Required RegulationDocument document,
    @Required Edition edition,
    @Required DateRange period,
    @Required List<Indicator> indicators,
    List<Reading> readings,
    Vocabulary vocabulary)
    implements WithIndicatorProgramme, Regulation {
  /** Refuses a row or a target that stands twice, and a target that rests on a reading not declared. */
  public IndicatorProgramme {
    Check.given("document", document);
    Check.given("edition", edition);
    Check.given("period", period);
    indicators = Check.filled("indicators", indicators);
    Check.distinct("indicators", indicators.stream().map(Indicator::clause).toList());
    List<Target> targets =
        indicators.stream().flatMap(row -> row.targets().stream()).toList();
    Check.distinct("targets", targets.stream().map(Target::key).toList());
    readings = Check.list("readings", readings);
    List<String> declared =
        Check.distinct("readings", readings.stream().map(Reading::key).toList());
    targets.stream()
        .flatMap(target -> target.readings().stream())
        .forEach(key -> Check.that(
            declared.contains(key), "readings", key, "must be declared by the programme"));
    vocabulary = vocabulary == null ? Vocabulary.EMPTY : vocabulary;
  }

  @Override
  public List<HeldClause> clauses() {
    return indicators.stream()
        .map(row -> new HeldClause(
            row.clause(),
            ClauseKind.TARGET,
            "Indicator",
            "indicators[" + row.clause() + "].targets"))
        .toList();
  }

  /**
   * None: a target is to be reached, and is nobody's duty by itself.
   *
   * @return an empty list
   */
  @Override
  public List<Duty> allDuties() {
    return List.of();
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a programme. */
  public static final class Builder extends IndicatorProgrammeBuilder {
    Builder() {
      vocabulary(Vocabulary.EMPTY);
    }
  }
}
