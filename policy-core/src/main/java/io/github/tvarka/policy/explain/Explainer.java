package io.github.tvarka.policy.explain;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts findings, needs and measures into words of one language for one kind of reader. Immutable.
 *
 * <p>For instance <i>6 unexcused lessons in September 2025: not more than 14 (clause 17.3)</i>. The words are made from the values alone:
 * no locale, no resource file, the same text on every Java version.
 */
public final class Explainer {
  private final Catalogue words;
  private final Audience audience;
  private final Vocabulary vocabulary;
  private final Numbers numbers;
  private final Periods periods;
  private final Sentences sentences;
  private final Wording wording;
  private final MeasureText measures;

  private Explainer(Language language, Audience audience, Vocabulary vocabulary) {
    this.words = Catalogue.of(language);
    this.audience = audience;
    this.vocabulary = Vocabulary.KERNEL.merge(vocabulary);
    this.numbers = new Numbers(words, this.vocabulary);
    this.periods = new Periods(words, this.vocabulary, numbers);
    this.sentences =
        new Sentences(words, this.vocabulary, numbers, periods, audience != Audience.PARENT);
    this.wording = new Wording(words, this.vocabulary, numbers, periods);
    this.measures = new MeasureText(words, this.vocabulary, numbers);
  }

  /**
   * An explainer for teachers.
   *
   * @param language the language
   * @param vocabulary the names of codes, laid over {@link Vocabulary#KERNEL}
   * @return the explainer
   */
  public static Explainer of(Language language, Vocabulary vocabulary) {
    return of(language, Audience.TEACHER, vocabulary);
  }

  /**
   * An explainer.
   *
   * @param language the language
   * @param audience who reads
   * @param vocabulary the names of codes, laid over {@link Vocabulary#KERNEL}
   * @return the explainer
   */
  public static Explainer of(Language language, Audience audience, Vocabulary vocabulary) {
    Check.given("language", language);
    Check.given("audience", audience);
    Check.given("vocabulary", vocabulary);
    return new Explainer(language, audience, vocabulary);
  }

  /**
   * A finding as one sentence.
   *
   * @param finding a comparison, or several joined
   * @return the sentence with its citation, without a full stop; a comparison that does not hold tells what was found instead
   */
  public String finding(Finding finding) {
    String text = finding instanceof CompoundFinding compound
        ? sentences.joined(compound, false)
        : sentences.of(finding, finding.truth());
    return audience == Audience.INSPECTOR
        ? words.citation(finding.citation()) + ": " + text
        : text + " (" + words.clause(finding.citation().clause()) + ")";
  }

  /**
   * Each comparison of a finding as a sentence of its own.
   *
   * @param finding a comparison, or several joined
   * @return one sentence for each comparison, in the order of the text
   */
  public List<String> leaves(Finding finding) {
    if (finding instanceof CompoundFinding compound) {
      return compound.parts().stream().flatMap(part -> leaves(part).stream()).toList();
    }
    return List.of(finding(finding));
  }

  /**
   * What is not known.
   *
   * @param need the need
   * @return a phrase that names it, such as the lessons without a mark
   */
  public String need(Need need) {
    if (need instanceof Need.OfFact fact) {
      return words.truth(Truth.UNKNOWN) + ": " + label(fact.fact().code());
    } else if (need instanceof Need.OfLessonMarks marks) {
      return words.unmarked(periods.lessons(marks.lessonMarks()));
    } else if (need instanceof Need.OfSchoolDecision decision) {
      return words.schoolDecision(periods.lessons(decision.schoolDecisionOn()));
    } else if (need instanceof Need.OfNotice notice) {
      return words.notice(periods.lessons(notice.noticeFor()));
    } else if (need instanceof Need.OfSubject subject) {
      return words.subjectNotGiven(periods.lessons(subject.subjectOf()));
    } else if (need instanceof Need.OfLessonKind kind) {
      return words.kindNotGiven(periods.lessons(kind.kindOf()));
    } else if (need instanceof Need.OfSession session) {
      return words.sessionNotGiven(periods.lessons(session.sessionOf()));
    } else if (need instanceof Need.OfAttribute attribute) {
      return words.aboutStudent(label(attribute.attribute()));
    } else if (need instanceof Need.OfTerm term) {
      return words.missingTerm(label(term.term().code()), words.date(term.on()));
    } else if (need instanceof Need.OfEntries entries) {
      String days = entries.entriesOn().stream().map(words::date).collect(Collectors.joining(", "));
      return words.notEntered(label(entries.entries()), label(entries.subject()), days);
    } else if (need instanceof Need.OfPeriodEntry entry) {
      String of = sentences.scope(entry.of());
      String by = label(entry.by().code()) + ", " + period(entry.during());
      return words.truth(Truth.UNKNOWN) + ": " + label(entry.entry()) + " (" + of + "; " + by + ")";
    } else if (need instanceof Need.OfObservation observation) {
      return words.notReported(label(observation.observation()), label(observation.from()));
    }
    throw new IllegalArgumentException("need (" + need + ") must be of a known kind");
  }

  /**
   * Who must, should, is to consider or may do what, or what someone else may do in its stead.
   *
   * @param measure the measure
   * @return such as <i>the class teacher may: preventive talk (student)</i>
   */
  public String measure(Measure measure) {
    return measures.of(measure);
  }

  /**
   * A stretch of days.
   *
   * @param range the days
   * @return a whole month by its name, otherwise the first and the last day
   */
  public String period(DateRange range) {
    return periods.name(range);
  }

  /**
   * What a code is called.
   *
   * @param code a role, an act, a fact, a counter or another code
   * @return its name; the code with spaces for hyphens where it has none
   */
  public String label(String code) {
    return vocabulary.label(code, words.language());
  }

  /**
   * An amount with its noun.
   *
   * @param amount what it can be
   * @param nounCode the counter or unit, such as lesson
   * @return such as <i>between 3 and 5 lessons, 2 of them not yet known</i>
   */
  public String amount(Interval amount, String nounCode) {
    return numbers.amount(amount, nounCode);
  }

  /**
   * A limit with its noun.
   *
   * @param band the numbers for which a rule holds
   * @param nounCode the counter or unit, such as lesson
   * @return such as <i>more than 14 lessons</i>; a code without a noun stands before, as in <i>mean of the levels: under 2</i>
   */
  public String band(Band band, String nounCode) {
    return numbers.named(band, nounCode);
  }

  /**
   * The phrases with which this explains, for texts of one's own.
   *
   * @return the phrases in the same language, with the same names of codes
   */
  public Wording wording() {
    return wording;
  }
}
