package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.CitedCondition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a ladder with whatever depends on the policy alone made ready. Immutable.
 *
 * @param row the row
 * @param citation its clause
 * @param when what has to hold
 * @param appliesTo for which students it is at all; null for all
 * @param then what follows
 * @param ifOverlapping the readings it rests on where it depends on the resolution of the ladder whether it stands
 */
record CitedRow(
    LadderRow row,
    Citation citation,
    CitedCondition when,
    @Nullable CitedCondition appliesTo,
    List<CitedMeasure> then,
    List<String> ifOverlapping) {
  static CitedRow of(LadderRow row, Ladder ladder, Source source) {
    Citation citation = source.cite(row.clause());
    List<CitedMeasure> then = new ArrayList<>();
    row.then().forEach(measure -> then.add(CitedMeasure.of(measure, citation, source)));
    Set<String> readings = new LinkedHashSet<>(row.readings());
    ladder.resolutionReading().ifPresent(readings::add);
    return new CitedRow(
        row,
        citation,
        CitedCondition.of(row.when(), citation),
        row.appliesTo().map(students -> CitedCondition.of(students, citation)).orElse(null),
        List.copyOf(then),
        List.copyOf(readings));
  }
}
