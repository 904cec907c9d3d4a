package io.github.tvarka.attendance;

import io.github.tvarka.attendance.absence.LatenessRule;
import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.excuse.Allowance;
import io.github.tvarka.attendance.excuse.AllowanceTier;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.form.ExplanationForm;
import io.github.tvarka.attendance.notice.ChannelRule;
import io.github.tvarka.attendance.notice.NoticeDuty;
import io.github.tvarka.attendance.notice.NoticePolicy;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.lint.RawPlace;
import io.github.tvarka.policy.lint.RefusedParts;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.reading.Reading;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a policy that can be refused for what stands in them alone, from the inner to the outer. */
final class AttendanceParts {
  private static final List<Map.Entry<String, Class<?>>> TYPES = List.of(
      Map.entry("document", RegulationDocument.class),
      Map.entry("edition", Edition.class),
      Map.entry("provisions[]", Provision.class),
      Map.entry("excuses.notice", NoticeRule.class),
      Map.entry("excuses.allowances[].notice", NoticeRule.class),
      Map.entry("excuses.allowances[].tiers[]", AllowanceTier.class),
      Map.entry("excuses.allowances[]", Allowance.class),
      Map.entry("excuses.duties[]", NoticeDuty.class),
      Map.entry("excuses", ExcusePolicy.class),
      Map.entry("notices.duties[]", Duty.class),
      Map.entry("notices.channels[]", ChannelRule.class),
      Map.entry("notices", NoticePolicy.class),
      Map.entry("lateness", LatenessRule.class),
      Map.entry("counters[]", Counter.class),
      Map.entry("escalation.ladders[].rows[].appliesTo", Condition.class),
      Map.entry("escalation.ladders[].rows[].when", Condition.class),
      Map.entry("escalation.ladders[].rows[].then[]", Measure.class),
      Map.entry("escalation.ladders[].rows[]", LadderRow.class),
      Map.entry("escalation.ladders[]", Ladder.class),
      Map.entry("escalation", EscalationPolicy.class),
      Map.entry("duties[]", Duty.class),
      Map.entry("forms[]", ExplanationForm.class),
      Map.entry("readings[]", Reading.class),
      Map.entry("vocabulary", Vocabulary.class));

  private final RefusedParts refused;

  AttendanceParts(RefusedParts refused) {
    this.refused = refused;
  }

  /** Reads all parts of what was written down, a policy or a case with one, and last the whole of the policy. */
  void read(Map<?, ?> json) {
    boolean inCase = json.containsKey("policy");
    Object policy = inCase ? json.get("policy") : json;
    RawPlace place = RawPlace.of("policy", inCase ? "policy" : "");
    if (policy instanceof Map<?, ?> written) {
      for (Map.Entry<String, Class<?>> type : TYPES) {
        read(place, written, List.of(type.getKey().split("\\.")), type.getValue());
      }
      refused.read(place, written, AttendancePolicy.class);
    }
  }

  /** Goes down the properties; those that are not there, or of another kind, are left to the part around them. */
  private void read(RawPlace place, Object part, List<String> properties, Class<?> type) {
    if (properties.isEmpty()) {
      refused.read(place, part, type);
    } else if (part instanceof Map<?, ?> map) {
      String property = properties.get(0).replace("[]", "");
      List<String> rest = properties.subList(1, properties.size());
      boolean outermost = place.path().isEmpty() || place.path().equals("policy");
      RawPlace here = outermost ? place.called(property) : place;
      Object given = map.get(property);
      if (!properties.get(0).endsWith("[]")) {
        below(here.at(property), given, rest, type);
      } else if (given instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          below(here.at(property + "[" + i + "]"), list.get(i), rest, type);
        }
      }
    }
  }

  private void below(RawPlace place, @Nullable Object given, List<String> rest, Class<?> type) {
    if (given == null) {
      return;
    }
    RawPlace at = given instanceof Map<?, ?> map && map.get("clause") instanceof String clause
        ? place.in(clause)
        : place;
    read(at, given, rest, type);
  }
}
