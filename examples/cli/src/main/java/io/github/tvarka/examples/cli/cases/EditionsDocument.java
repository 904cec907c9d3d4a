package io.github.tvarka.examples.cli.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendanceFactsLint;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.TimelineCalculator;
import io.github.tvarka.attendance.TimelineChanges;
import io.github.tvarka.attendance.TimelineDecision;
import io.github.tvarka.attendance.TimelineRule;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.regulation.AskedFacts;
import io.github.tvarka.examples.cli.regulation.CaseCheck;
import io.github.tvarka.examples.cli.regulation.PolicyDocument;
import io.github.tvarka.examples.cli.regulation.Presets;
import io.github.tvarka.policy.edition.EditionTimeline;
import io.github.tvarka.policy.json.Required;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A case of attendance under several editions of a regulation, and perhaps the editions as they were before one was added or corrected.
 *
 * @param editions the editions, each a preset's id, a preset with readings, or a policy written out; in any order
 * @param former the editions as they were before; empty to compare with nothing
 * @param rule by which day the edition of a part is chosen; the end of each period where absent
 * @param asOf the day of the decision
 * @param facts all that is known of the student's attendance
 */
public record EditionsDocument(
    @Required List<JsonNode> editions,
    List<JsonNode> former,
    Optional<TimelineRule> rule,
    @Required LocalDate asOf,
    @Required JsonNode facts) {
  /** Refuses what is absent. */
  public EditionsDocument {
    editions = Given.list("editions", editions);
    former = former == null ? List.of() : List.copyOf(former);
    rule = rule == null ? Optional.empty() : rule;
    Objects.requireNonNull(asOf, "asOf must be given");
    Objects.requireNonNull(facts, "facts must be given");
  }

  /**
   * What is printed.
   *
   * @param decision what each edition says, of its own part
   * @param changes what is decided otherwise than under the former editions; empty if there were none to compare with
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Answer(@Required TimelineDecision decision, Optional<TimelineChanges> changes) {}

  /**
   * Decides a case.
   *
   * @param tree the document
   * @return the decision as JSON
   * @throws Refusal if the case is broken
   */
  public static String decide(JsonNode tree) {
    return Json.write(Json.value(tree, "", EditionsDocument.class).answer());
  }

  private Answer answer() {
    AttendanceFacts given = Json.value(facts, "facts", AttendanceFacts.class);
    new CaseCheck("facts.", given).check();
    CaseCheck.inCalendar("asOf", asOf, given.calendar());
    EditionTimeline<AttendancePolicy> now = timeline("editions", editions);
    Optional<EditionTimeline<AttendancePolicy>> before =
        former.isEmpty() ? Optional.empty() : Optional.of(timeline("former", former));
    List<AttendancePolicy> all = new ArrayList<>(now.policies());
    before.ifPresent(earlier -> all.addAll(earlier.policies()));
    AskedFacts.of(all).check(facts, "facts");
    CaseCheck.codes(AttendanceFactsLint.of(all), given);
    TimelineDecision decision = decide("editions", now, before.orElse(now), given);
    return new Answer(
        decision,
        before.map(
            earlier -> TimelineChanges.between(decide("former", earlier, now, given), decision)));
  }

  private static EditionTimeline<AttendancePolicy> timeline(String field, List<JsonNode> written) {
    List<AttendancePolicy> policies = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      policies.add(
          PolicyDocument.policy(field + "[" + i + "]", written.get(i), Presets.ATTENDANCE));
    }
    try {
      return EditionTimeline.of(policies, AttendancePolicy::edition);
    } catch (IllegalArgumentException refused) {
      throw new Refusal(field + ": " + refused.getMessage());
    }
  }

  /** Decides under one timeline; measures that the other one orders are taken too. */
  private TimelineDecision decide(
      String field,
      EditionTimeline<AttendancePolicy> timeline,
      EditionTimeline<AttendancePolicy> other,
      AttendanceFacts given) {
    try {
      new CaseCheck("facts.", given).measures();
      return TimelineCalculator.of(timeline, rule.orElse(TimelineRule.PERIOD_END))
          .withMeasuresOf(other)
          .decide(given, asOf);
    } catch (IllegalArgumentException | ArithmeticException refused) {
      String message = String.valueOf(refused.getMessage());
      throw message.matches("(?s)(measures|student)\\..*")
          ? Json.refusal(message, facts, "facts", AttendanceFacts.class)
          : new Refusal(field + ": " + message);
    }
  }
}
