package io.github.tvarka.attendance;

import io.github.tvarka.attendance.absence.LatenessRule;
import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.form.ExplanationForm;
import io.github.tvarka.attendance.notice.ChannelRule;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.NoticePolicy;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.lint.RawCounter;
import io.github.tvarka.policy.lint.RawPlace;
import io.github.tvarka.policy.lint.RawPolicy;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.reading.Reading;
import java.util.List;

/** Walks the parts of a policy for what {@link io.github.tvarka.policy.lint.PolicyLint} examines, each with its place in the policy's JSON. */
final class PolicyWalk {
  private final RawPolicy raw = new RawPolicy();

  RawPolicy raw() {
    return raw;
  }

  PolicyWalk provisions(List<Provision> provisions) {
    for (int i = 0; i < provisions.size(); i++) {
      String clause = provisions.get(i).clause().number();
      RawPlace place = RawPlace.of("provisions", "provisions[" + i + "]").in(clause);
      raw.names().clause(clause).once("provisions", place.at("clause"), clause);
    }
    return this;
  }

  PolicyWalk excuses(ExcusePolicy excuses) {
    new ExcuseWalk(raw).walk(excuses);
    return this;
  }

  PolicyWalk notices(NoticePolicy notices) {
    RawPlace place = RawPlace.of("notices", "notices");
    givers(raw, place, notices.givers());
    duties(place, notices.duties());
    for (int i = 0; i < notices.channels().size(); i++) {
      ChannelRule rule = notices.channels().get(i);
      RawPlace at = place.at("channels[" + i + "]").in(rule.clause().number());
      raw.names().clause(rule.clause().number());
      for (int of = 0; of < rule.of().size(); of++) {
        raw.names().refersTo(at.at("of[" + of + "]"), rule.of().get(of).number());
      }
    }
    return this;
  }

  static void givers(RawPolicy raw, RawPlace place, List<Giver> givers) {
    for (int i = 0; i < givers.size(); i++) {
      giver(raw, place.at("givers[" + i + "]"), givers.get(i));
    }
  }

  static void giver(RawPolicy raw, RawPlace place, Giver giver) {
    giver.when().ifPresent(when -> raw.condition(place.at("when"), when, RawPolicy.Asks.STUDENT));
  }

  PolicyWalk duties(List<Duty> duties) {
    duties(RawPlace.of("duties", ""), duties);
    return this;
  }

  private void duties(RawPlace place, List<Duty> duties) {
    for (int i = 0; i < duties.size(); i++) {
      Duty duty = duties.get(i);
      String clause = duty.clause().number();
      RawPlace at = place.at("duties[" + i + "]").in(clause);
      raw.orders(clause).restsOn(at.at("readings"), duty.readings());
      raw.names().clause(clause).act(duty.act().code());
      duty.when().ifPresent(when -> raw.condition(at.at("when"), when, RawPolicy.Asks.ANYTHING));
    }
  }

  PolicyWalk grades(Band grades) {
    raw.students(new GradeIs(grades));
    return this;
  }

  PolicyWalk lateness(LatenessRule lateness) {
    raw.names().clause(lateness.clause().number());
    return this;
  }

  PolicyWalk counters(List<Counter> counters) {
    for (int i = 0; i < counters.size(); i++) {
      raw.counter(RawPlace.of("counters", "counters[" + i + "]"), counter(counters.get(i)));
      counters
          .get(i)
          .conversion()
          .ifPresent(made -> raw.names().clause(made.clause().number()));
    }
    return this;
  }

  private static RawCounter counter(Counter counter) {
    RawCounter written = RawCounter.of(counter.key().code(), word(counter.unit()))
        .adding(counter.plus().stream()
            .map(addend -> addend.counter().base().code())
            .toList());
    written = counter.wholeNumbers() ? written : written.inParts();
    written = counter.conversion().isPresent() ? written.converted() : written;
    written = counter.each().isPresent() ? written.ofEach() : written;
    return counter.wholeTimetable() ? written.ofWholeTimetable() : written;
  }

  /** What JSON calls a constant. */
  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  PolicyWalk escalation(EscalationPolicy escalation) {
    new LadderWalk(raw).walk(escalation);
    return this;
  }

  PolicyWalk forms(List<ExplanationForm> forms) {
    for (int i = 0; i < forms.size(); i++) {
      ExplanationForm form = forms.get(i);
      String clause = form.clause().number();
      RawPlace place = RawPlace.of("forms", "forms[" + i + "]").in(clause);
      raw.restsOn(place.at("readings"), form.readings());
      raw.names()
          .clause(clause)
          .once("forms", place.at("clause"), clause)
          .counts(place.at("counts"), form.counts().base().code());
    }
    return this;
  }

  PolicyWalk readings(List<Reading> readings) {
    for (int i = 0; i < readings.size(); i++) {
      String clause = readings.get(i).clause().number();
      RawPlace place = RawPlace.of("readings", "readings[" + i + "]").in(clause);
      raw.reading(place, readings.get(i).key(), clause);
    }
    return this;
  }

  PolicyWalk vocabulary(Vocabulary vocabulary) {
    vocabulary.labels().keySet().forEach(raw.names()::act);
    return this;
  }
}
