package io.github.tvarka.attendance;

import io.github.tvarka.attendance.excuse.AllowanceTier;
import io.github.tvarka.attendance.form.Signer;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.NoticeDuty;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.EveryFurther;
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.measure.Measure;
import java.util.Optional;
import java.util.stream.Stream;

/** All conditions that a policy asks, wherever it asks them. */
final class PolicyConditions {
  private PolicyConditions() {}

  static Stream<Condition> of(AttendancePolicy policy) {
    Stream<Condition> rows = policy.escalation().ladders().stream()
        .flatMap(ladder -> ladder.rows().stream())
        .flatMap(row -> Stream.concat(
            Stream.concat(row.appliesTo().stream(), Stream.of(row.when())),
            row.then().stream().map(Measure::when).flatMap(Optional::stream)));
    Stream<Condition> others = Stream.of(
            tiers(policy).map(AllowanceTier::appliesTo),
            givers(policy).map(Giver::when),
            policy.allDuties().stream().map(Duty::when),
            policy.forms().stream().flatMap(form -> form.signers().stream()).map(Signer::when))
        .flatMap(part -> part)
        .flatMap(Optional::stream);
    return Stream.concat(rows, others);
  }

  /** All tiers of the allowances. */
  static Stream<AllowanceTier> tiers(AttendancePolicy policy) {
    return policy.excuses().allowances().stream().flatMap(allowance -> allowance.tiers().stream());
  }

  /** All rules of what makes a notice count. */
  static Stream<NoticeRule> notices(AttendancePolicy policy) {
    return Stream.concat(
        Stream.of(policy.excuses().notice()),
        policy.excuses().allowances().stream().flatMap(allowance -> allowance.notice().stream()));
  }

  /** All who may give a notice. */
  static Stream<Giver> givers(AttendancePolicy policy) {
    return Stream.of(
            notices(policy).flatMap(rule -> rule.givers().stream()),
            policy.notices().givers().stream(),
            policy.excuses().duties().stream().map(NoticeDuty::giver))
        .flatMap(part -> part);
  }

  /** The window in which a condition counts. */
  static Optional<Window> window(Condition condition) {
    if (condition instanceof Count count) {
      return Optional.of(count.per());
    } else if (condition instanceof Share share) {
      return Optional.of(share.per());
    } else if (condition instanceof EveryFurther every) {
      return Optional.of(every.per());
    } else if (condition instanceof Held held) {
      return Optional.of(held.per());
    }
    return condition instanceof Again again ? Optional.of(again.within()) : Optional.empty();
  }
}
