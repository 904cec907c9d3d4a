package io.github.tvarka.examples.cli.calendar;

import io.github.tvarka.examples.cli.regulation.DutyText;
import io.github.tvarka.examples.cli.regulation.Presets;
import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.duty.DatedDuty;
import io.github.tvarka.policy.duty.DutySchedule;
import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.duty.DutyStatus;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.explain.Wording;
import io.github.tvarka.policy.text.Language;
import java.time.LocalDate;
import java.util.List;

/** A school year's duties as text: those with dates in their order, then those that stand or wait for something to happen. */
public final class YearText {
  private final Regulation policy;
  private final Explainer explainer;
  private final Wording wording;
  private final Say say;
  private final DutyText duties;
  private final StringBuilder text = new StringBuilder();

  private YearText(Regulation policy, Language language) {
    this.policy = policy;
    this.explainer = Presets.kindOf(policy).explainer(policy, language);
    this.wording = explainer.wording();
    this.say = new Say(language);
    this.duties = new DutyText(explainer, say);
  }

  /**
   * The calendar of a year.
   *
   * @param policy the regulation
   * @param schedule its duties
   * @param language the language
   * @return the text
   */
  public static String of(Regulation policy, DutySchedule schedule, Language language) {
    YearText text = new YearText(policy, language);
    text.head(schedule);
    if (schedule.duties().isEmpty()) {
      text.line("");
      text.line(text.say.in("Pareigų nėra.", "No duties."));
    }
    text.gap(schedule.duties());
    schedule.duties().forEach(dated -> text.dated(dated, ""));
    text.undated(schedule.duties());
    return text.text.toString();
  }

  /**
   * The calendar of a year and where each duty stands.
   *
   * @param policy the regulation
   * @param schedule its duties
   * @param statuses where each stands, in the order of the schedule
   * @param asOf the day on which they stand so
   * @param language the language
   * @return the text
   */
  public static String of(
      Regulation policy,
      DutySchedule schedule,
      List<DutyStatus> statuses,
      LocalDate asOf,
      Language language) {
    YearText text = new YearText(policy, language);
    text.head(schedule);
    text.line(
        text.say.in("Būklė dienos pabaigoje: ", "As of the end of ") + text.wording.date(asOf));
    text.gap(schedule.duties());
    statuses.forEach(status -> text.dated(status.dated(), text.state(status)));
    text.undated(schedule.duties());
    return text.text.toString();
  }

  private void head(DutySchedule schedule) {
    line(policy.document().title().in(say.language()) + " (" + policy.source().document() + ", "
        + say.in("redakcija ", "edition ") + say.name(policy.source().edition(), explainer) + ")");
    line(say.in("Mokslo metų pareigos, ", "Duties of the school year, ")
        + wording.period(schedule.year()));
  }

  /** An empty line before the dated duties, where there are any. */
  private void gap(List<DatedDuty> all) {
    if (all.stream().anyMatch(dated -> dated.from().isPresent())) {
      line("");
    }
  }

  private void dated(DatedDuty dated, String state) {
    if (dated.from().isEmpty()) {
      return;
    }
    LocalDate from = dated.from().orElseThrow();
    String days = dated
        .to()
        .map(to -> wording.period(new DateRange(from, to)))
        .orElse(say.in("nuo ", "from ") + wording.date(from));
    line(days + "  " + state + duties.who(dated.duty()) + times(dated));
  }

  private String times(DatedDuty dated) {
    int times = dated.duty().trigger().times();
    return times == 1 ? "" : "; " + say.atLeast(times);
  }

  private String state(DutyStatus status) {
    String word = switch (status.state()) {
      case UPCOMING -> say.in("dar ne laikas", "upcoming");
      case DUE -> say.in("laikas atlikti", "due");
      case OVERDUE -> say.in("pavėluota", "overdue");
      case NOT_DONE -> say.in("neparodyta, kad atlikta", "not shown to be done");
      case DONE -> say.in("atlikta ", "done on ") + wording.date(status.doneOn().orElseThrow());
      case STANDING -> say.in("nuolat", "standing");
      case NOT_ASKED -> say.in("nereikalaujama", "not asked");
      case NOT_YET_KNOWN -> say.in("nežinoma", "not known");
    };
    boolean some = status.state() != DutyState.DONE && status.times() > 0;
    return "[" + word + (some ? ", " + say.in("iki šiol ", "so far ") + status.times() : "") + "] ";
  }

  private void undated(List<DatedDuty> all) {
    section(
        say.in("Kalendorius nepasako, kada", "The calendar does not say when"),
        all.stream().filter(dated -> !dated.needs().isEmpty()).toList());
    section(
        say.in("Nuolat arba kam nors nutikus", "At all times, or when something happens"),
        all.stream()
            .filter(dated -> dated.from().isEmpty() && dated.needs().isEmpty())
            .toList());
  }

  private void section(String title, List<DatedDuty> undated) {
    if (!undated.isEmpty()) {
      line("");
      line(title + ":");
      undated.forEach(dated -> line("  " + duties.withActor(dated.duty())));
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
