package io.github.tvarka.attendance;

import io.github.tvarka.policy.lint.RawCounter;
import io.github.tvarka.policy.lint.RawPlace;
import io.github.tvarka.policy.lint.RawPolicy;
import java.util.List;
import java.util.Map;

/** Reads a policy, or a case with one, from what a JSON reader gives, taking whatever is there. */
final class RawAttendance {
  private final RawPolicy raw = new RawPolicy();

  RawPolicy read(Map<?, ?> json) {
    boolean inCase = json.containsKey("policy");
    Object policy = inCase ? json.get("policy") : json;
    RawPlace place = RawPlace.of("policy", inCase ? "policy" : "");
    if (!(policy instanceof Map<?, ?> written)) {
      return raw.unreadable(place, policy);
    }
    policy(new WrittenPart(raw, place, written));
    if (json.get("facts") instanceof Map<?, ?> facts) {
      new WrittenPart(raw, RawPlace.of("measures", "facts"), facts)
          .parts("measures")
          .forEach(taken -> raw.measure(taken.name("clause")));
    }
    return raw;
  }

  private void policy(WrittenPart policy) {
    edition(policy);
    if (policy.get("grades") instanceof Map<?, ?> grades) {
      raw.students(Map.of("grade", grades));
    }
    policy.called("provisions").parts("provisions").forEach(provision -> {
      String clause = provision.clause();
      raw.names().once("provisions", provision.place().at("clause"), clause);
    });
    policy.called("counters").parts("counters").forEach(this::counter);
    policy
        .called("readings")
        .parts("readings")
        .forEach(
            reading -> raw.reading(reading.place(), reading.name("key"), reading.name("clause")));
    new RawExcuses(raw).read(policy.called("excuses").part("excuses"));
    notices(policy.called("notices").part("notices"));
    new RawLadders(raw).read(policy.called("escalation").part("escalation"));
    policy.called("duties").parts("duties").forEach(this::duty);
    policy.called("forms").parts("forms").forEach(this::form);
    policy.called("lateness").part("lateness").text("clause").ifPresent(raw.names()::clause);
    policy.part("vocabulary").part("labels").keys().forEach(raw.names()::act);
  }

  private void edition(WrittenPart policy) {
    if (policy.get("edition") instanceof Map<?, ?>) {
      WrittenPart edition = policy.part("edition");
      RawPlace place = edition.place().called(edition.text("name").orElse("edition"));
      raw.edition(place, edition.text("from").orElse(null), edition.text("to").orElse(null));
    } else {
      raw.unreadable(policy.place().at("edition"), policy.get("edition"));
    }
  }

  private void counter(WrittenPart counter) {
    List<WrittenPart> plus = counter.parts("plus");
    RawCounter written = RawCounter.of(counter.name("key"), counter.text("unit").orElse("?"))
        .adding(plus.stream().map(addend -> addend.name("counter")).toList());
    boolean parts = plus.stream().anyMatch(addend -> addend.has("weight"));
    written = parts ? written.inParts() : written;
    written = counter.has("conversion") ? written.converted() : written;
    written = counter.has("each") ? written.ofEach() : written;
    counter.part("conversion").text("clause").ifPresent(raw.names()::clause);
    boolean timetable =
        counter.text("of").filter(List.of("scheduled", "offered")::contains).isPresent();
    boolean filtered = counter.has("subjects") || counter.has("kinds") || counter.has("sessions");
    raw.counter(counter.place(), timetable && !filtered ? written.ofWholeTimetable() : written);
  }

  private void notices(WrittenPart notices) {
    notices.parts("givers").forEach(giver -> giver.condition("when", RawPolicy.Asks.STUDENT));
    notices.parts("duties").forEach(this::duty);
    notices.parts("channels").forEach(rule -> {
      rule.clause();
      List<String> of = rule.texts("of");
      for (int i = 0; i < of.size(); i++) {
        raw.names().refersTo(rule.place().at("of[" + i + "]"), of.get(i));
      }
    });
  }

  private void duty(WrittenPart duty) {
    raw.orders(duty.clause());
    duty.text("act").ifPresent(raw.names()::act);
    duty.readings();
    duty.condition("when", RawPolicy.Asks.ANYTHING);
  }

  private void form(WrittenPart form) {
    raw.names().once("forms", form.place().at("clause"), form.clause());
    form.text("counts").ifPresent(key -> raw.names().counts(form.place().at("counts"), key));
    form.readings();
  }
}
