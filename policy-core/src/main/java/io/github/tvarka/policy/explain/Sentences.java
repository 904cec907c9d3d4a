package io.github.tvarka.policy.explain;

import io.github.tvarka.policy.finding.AgainFinding;
import io.github.tvarka.policy.finding.AttributeFinding;
import io.github.tvarka.policy.finding.ChangeFinding;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.DeadlineFinding;
import io.github.tvarka.policy.finding.EveryFinding;
import io.github.tvarka.policy.finding.FactFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.HeldFinding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.PeriodFinding;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.finding.ShareFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One sentence for each comparison, without its citation.
 *
 * <p>A sentence takes the truth to be told apart from the finding: under "not" a comparison is told as it was asked.
 */
final class Sentences {
  private final Catalogue words;
  private final Vocabulary vocabulary;
  private final Numbers numbers;
  private final Periods periods;
  private final boolean full;

  /** Full sentences always hold what was observed and what is asked for; the others only where it reads plainly. */
  Sentences(
      Catalogue words, Vocabulary vocabulary, Numbers numbers, Periods periods, boolean full) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.numbers = numbers;
    this.periods = periods;
    this.full = full;
  }

  String of(Finding finding, Truth told) {
    if (finding instanceof QuantityFinding quantity) {
      return quantity(quantity, told);
    } else if (finding instanceof ShareFinding share) {
      return share(share, told);
    } else if (finding instanceof EveryFinding every) {
      return every(every, told);
    } else if (finding instanceof AgainFinding again) {
      return again(again, told);
    } else if (finding instanceof HeldFinding held) {
      return held(held, told);
    } else if (finding instanceof FactFinding fact) {
      return label(fact.fact().code()) + ": " + words.truth(told);
    } else if (finding instanceof AttributeFinding attribute) {
      return attribute(attribute, told);
    } else if (finding instanceof DeadlineFinding deadline) {
      return deadline(deadline, told);
    } else if (finding instanceof PeriodFinding period) {
      return period(period, told);
    } else if (finding instanceof ChangeFinding change) {
      return change(change, told);
    } else if (finding instanceof MatchFinding match) {
      return match(match, told);
    }
    throw new IllegalArgumentException("finding (" + finding + ") must be a single comparison");
  }

  private String quantity(QuantityFinding finding, Truth told) {
    String when = scope(finding.counter()) + periods.when(finding.per(), finding.range());
    String code = finding.counter().code();
    boolean measured = vocabulary.measured(code);
    String verdict = numbers.verdict(
        told, finding.limit(), measured ? numbers::decimal : numbers::number, !measured);
    boolean uncounted = finding.range().isEmpty() && finding.truth() == Truth.UNKNOWN;
    String subject =
        uncounted ? label(code) + when : numbers.subject(finding.observed(), code, when);
    return subject + (vocabulary.noun(code).isPresent() || uncounted ? ": " : ", ") + verdict;
  }

  /** The subject, for a count within one. */
  private String scope(CounterKey counter) {
    return counter.scope().map(scope -> " (" + scope(scope) + ")").orElse("");
  }

  /** What a scope is called: a subject, or a part of one behind a stroke. */
  String scope(String scope) {
    return Stream.of(scope.split("/", -1)).map(this::label).collect(Collectors.joining(", "));
  }

  private String share(ShareFinding finding, Truth told) {
    String when = scope(finding.counter()) + periods.when(finding.per(), finding.range());
    String subject = label(finding.counter().code()) + when + ": ";
    String verdict = numbers.verdict(told, finding.limit(), numbers::percent, false);
    if (!full) {
      return subject + verdict;
    }
    String part = words.ofWhole(numbers.plain(finding.observed()), numbers.number(finding.whole()));
    return subject + part + " (" + label(finding.of().code()) + "), " + verdict;
  }

  private String every(EveryFinding finding, Truth told) {
    String code = finding.counter().code();
    String step = numbers.counted(Fraction.of(finding.every()), code);
    String reached = words.reached(numbers.plain(finding.before()), numbers.plain(finding.now()));
    String after = finding.after() == 0
        ? ""
        : ", " + words.after(numbers.number(Fraction.of(finding.after())));
    return words.everyFurther(step, told) + after + (full ? "; " + reached : "");
  }

  private String again(AgainFinding finding, Truth told) {
    String plain = words.before(told, periods.earlier(finding.within()));
    if (!full) {
      return plain;
    }
    int held = finding.held().size();
    String unit = finding.per().name().orElse(finding.per().toString());
    String count =
        numbers.amount(Interval.between(held, held + (long) finding.unknown().size()), unit);
    String observed =
        count + inBrackets(finding.held().stream().map(periods::name).toList());
    String unknown =
        finding.unknown().stream().map(periods::name).collect(Collectors.joining(", "));
    return plain
        + "; "
        + words.observed(observed)
        + (unknown.isEmpty() ? "; " : "; " + words.truth(Truth.UNKNOWN) + ": " + unknown + "; ")
        + words.asked(numbers.band(Band.atLeast(finding.times()), unit));
  }

  private String held(HeldFinding finding, Truth told) {
    String act = label(finding.act().code());
    String times = numbers.counted(Fraction.of(finding.on().size()), "time");
    if (!full) {
      return act + ": " + (finding.truth() == Truth.UNKNOWN ? words.truth(Truth.UNKNOWN) : times);
    }
    String days = inBrackets(finding.on().stream().map(words::date).toList());
    String verdict = numbers.verdict(told, finding.limit(), numbers::number, true);
    String before =
        finding.before().map(day -> ", " + words.beforeDay(words.date(day))).orElse("");
    return act + " (" + periods.per(finding.per()) + before + "): " + times + days + ", " + verdict;
  }

  private static String inBrackets(List<String> names) {
    return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
  }

  private String attribute(AttributeFinding finding, Truth told) {
    String unit = finding.attribute().equals("age") ? "year" : finding.attribute();
    String verdict = numbers.verdict(told, finding.limit(), numbers::number, false);
    String observed = finding
        .observed()
        .map(number -> numbers.counted(Fraction.of(number), unit) + ", ")
        .orElse("");
    String on = full ? " (" + words.date(finding.on()) + ")" : "";
    return label(finding.attribute()) + on + ": " + observed + verdict;
  }

  private String deadline(DeadlineFinding finding, Truth told) {
    String plain = words.inTime(told, finding.received().isPresent());
    if (!full) {
      return plain;
    }
    String received = finding
        .received()
        .map(moment -> "; " + words.received(words.moment(moment)))
        .orElse("");
    return plain + received + "; " + words.deadline(words.moment(finding.deadline()));
  }

  private String period(PeriodFinding finding, Truth told) {
    String name = label(finding.period()) + " (" + periods.name(finding.within()) + ")";
    return name + ": " + words.inside(told, words.date(finding.on()));
  }

  private String change(ChangeFinding finding, Truth told) {
    String unknown = words.truth(Truth.UNKNOWN);
    String before = finding.before().map(numbers::number).orElse(unknown);
    String after = finding.after().map(numbers::number).orElse(unknown);
    String change = finding.change().map(numbers::number).orElse(unknown);
    return label(finding.of()) + ": " + words.reached(before, after) + ", " + words.change(change)
        + ", " + numbers.verdict(told, finding.limit(), numbers::number, false);
  }

  private String match(MatchFinding finding, Truth told) {
    String stated = finding.stated().isEmpty()
        ? words.notStated()
        : finding.stated().stream().map(this::label).collect(Collectors.joining(", "));
    String plain = label(finding.aspect()) + ": " + stated + ", " + words.fits(told);
    if (!full || finding.asked().isEmpty()) {
      return plain;
    }
    String asked = finding.asked().stream()
        .map(this::label)
        .collect(Collectors.joining(" " + words.or() + " "));
    return plain + "; " + words.asked(asked);
  }

  /**
   * Joined findings as facts, joined by "and" or "or". Under "not", what can be told the other way round is told as it is; the rest as it
   * was asked.
   */
  String joined(CompoundFinding finding, boolean asAsked) {
    if (finding.operator() == CompoundFinding.Operator.NOT) {
      Finding denied = finding.parts().get(0);
      if (!asAsked && turns(denied)) {
        return denied instanceof AgainFinding again ? earlier(again) : of(denied, denied.truth());
      }
      String asked = words.not(part(denied, true, false));
      return asAsked ? asked : asked + ": " + words.truth(finding.truth());
    }
    String joint = finding.operator() == CompoundFinding.Operator.ALL_OF ? words.and() : words.or();
    return finding.parts().stream()
        .map(part -> part(part, asAsked, finding.parts().size() > 1))
        .collect(Collectors.joining("; " + joint + " "));
  }

  /** Whether the sentence on a comparison that does not hold says the opposite. */
  private static boolean turns(Finding finding) {
    return finding instanceof QuantityFinding
        || finding instanceof ShareFinding
        || finding instanceof AgainFinding
        || finding instanceof HeldFinding
        || finding instanceof FactFinding
        || finding instanceof AttributeFinding;
  }

  /** Whether something held before, and when, without how often was asked. */
  private String earlier(AgainFinding finding) {
    String plain = words.before(finding.truth(), periods.earlier(finding.within()));
    List<String> held = finding.held().stream().map(periods::name).toList();
    List<String> unknown = finding.unknown().stream().map(periods::name).toList();
    if (!full) {
      return plain;
    }
    return plain
        + (held.isEmpty() ? "" : ": " + String.join(", ", held))
        + (unknown.isEmpty()
            ? ""
            : "; " + words.truth(Truth.UNKNOWN) + ": " + String.join(", ", unknown));
  }

  private String part(Finding part, boolean asAsked, boolean inside) {
    if (part instanceof CompoundFinding compound) {
      String text = joined(compound, asAsked);
      return inside && compound.parts().size() > 1 ? "(" + text + ")" : text;
    }
    return of(part, asAsked ? Truth.YES : part.truth());
  }

  private String label(String code) {
    return vocabulary.label(code, words.language());
  }
}
