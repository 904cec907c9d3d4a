package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.CitedCondition;
import io.github.tvarka.policy.measure.Measure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a row with the clause that orders it. Immutable.
 *
 * @param measure the measure
 * @param citation the clause
 * @param when for which students it is; null for all the row is for
 * @param untaken the measure as it is ordered for no subject in particular, before it was taken or began
 */
record CitedMeasure(
    Measure measure, Citation citation, @Nullable CitedCondition when, OrderedMeasure untaken) {
  static CitedMeasure of(Measure measure, Citation row, Source source) {
    Citation citation = measure.clause().map(source::cite).orElse(row);
    return new CitedMeasure(
        measure,
        citation,
        measure.when().map(when -> CitedCondition.of(when, row)).orElse(null),
        new OrderedMeasure(
            citation, measure, Optional.empty(), Optional.empty(), Optional.empty()));
  }
}
