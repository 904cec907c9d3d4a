package io.github.tvarka.policy.explain;

import io.github.tvarka.policy.measure.Alternative;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts measures into words. */
final class MeasureText {
  private final Catalogue words;
  private final Vocabulary vocabulary;
  private final Numbers numbers;

  MeasureText(Catalogue words, Vocabulary vocabulary, Numbers numbers) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.numbers = numbers;
  }

  /** Someone with the acts that follow one another, towards the same people. */
  private record Phrase(Role actor, List<Role> addressees, List<Act> acts) {
    boolean isOf(Role other, List<Role> to) {
      return actor.equals(other) && addressees.equals(to);
    }
  }

  String of(Measure measure) {
    List<Phrase> phrases = new ArrayList<>();
    add(phrases, measure.actor(), measure.addressees(), measure.act());
    for (Alternative other : measure.orElse()) {
      List<Role> to = other.addressees().isEmpty() ? measure.addressees() : other.addressees();
      add(phrases, other.by(measure.actor()), to, other.act());
    }
    return phrases.stream()
            .map(phrase -> phrase(phrase, measure.modality()))
            .collect(Collectors.joining(", " + words.or() + " "))
        + lasting(measure)
        + measure.clause().map(number -> " (" + words.clause(number) + ")").orElse("");
  }

  private static void add(List<Phrase> phrases, Role actor, List<Role> to, Act act) {
    if (phrases.isEmpty() || !phrases.get(phrases.size() - 1).isOf(actor, to)) {
      phrases.add(new Phrase(actor, to, new ArrayList<>()));
    }
    phrases.get(phrases.size() - 1).acts().add(act);
  }

  private String phrase(Phrase phrase, Modality modality) {
    String to = labels(phrase.addressees().stream().map(Role::code).toList(), ", ");
    String what = labels(phrase.acts().stream().map(Act::code).toList(), " " + words.or() + " ");
    String text = words.measure(
        label(phrase.actor().code()), label(modality.name().toLowerCase(Locale.ROOT)), what);
    return text + (to.isEmpty() ? "" : " (" + to + ")");
  }

  private String lasting(Measure measure) {
    return measure
        .lasts()
        .map(lasts -> ", "
            + words.lasting(
                numbers.counted(Fraction.of(lasts.months()), "month"),
                label(lasts.from().code())))
        .orElse("");
  }

  private String labels(List<String> codes, String between) {
    return codes.stream().map(this::label).collect(Collectors.joining(between));
  }

  private String label(String code) {
    return vocabulary.label(code, words.language());
  }
}
