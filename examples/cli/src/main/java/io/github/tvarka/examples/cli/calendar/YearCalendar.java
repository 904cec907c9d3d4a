package io.github.tvarka.examples.cli.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.regulation.DutyText;
import io.github.tvarka.examples.cli.regulation.Presets;
import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.duty.DatedDuty;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutySchedule;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.text.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A school year's dated duties for calendar programs, as iCalendar: an event of whole days for each. Duties without a date are left out.
 *
 * <p>The same regulation and year give the same bytes: the time stamp is the edition's. An event's id is made from the duty, the school year
 * and which of its periods it is, so that a school that corrects its calendar moves the events it has and gets none twice.
 */
public final class YearCalendar {
  private final Regulation policy;
  private final Explainer explainer;
  private final DutyText duties;

  private YearCalendar(Regulation policy, Language language) {
    this.policy = policy;
    this.explainer = Presets.kindOf(policy).explainer(policy, language);
    this.duties = new DutyText(explainer, new Say(language));
  }

  /**
   * The calendar of a year.
   *
   * @param policy the regulation
   * @param schedule its duties
   * @param language the language
   * @return the text of an .ics file
   */
  public static String of(Regulation policy, DutySchedule schedule, Language language) {
    YearCalendar year = new YearCalendar(policy, language);
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//tvarka//duties//" + language);
    calendar.setName(policy.document().title().in(language));
    calendar.setExperimentalProperty("X-WR-CALNAME", policy.document().title().in(language));
    Map<Duty, Integer> periods = new HashMap<>();
    for (DatedDuty dated : schedule.duties()) {
      if (dated.from().isPresent()) {
        int period = periods.merge(dated.duty(), 1, Integer::sum);
        calendar.addEvent(year.event(dated, schedule.year().from().getYear() + "/" + period));
      }
    }
    return written(calendar);
  }

  /** Lines are to have 75 bytes at most; the library counts letters, of which one can take two bytes. */
  private static String written(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(36);
      writer.write(calendar);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private VEvent event(DatedDuty dated, String period) {
    LocalDate from = dated.from().orElseThrow();
    VEvent event = new VEvent();
    event.setUid(id(dated.duty(), period));
    event.setDateTimeStamp(stamp());
    event.setDateStart(new DateStart(day(from)));
    dated.to().ifPresent(to -> event.setDateEnd(new DateEnd(day(to.plusDays(1)))));
    event.setSummary(explainer.label(dated.duty().actor().code()) + ": "
        + explainer.label(dated.duty().act().code()));
    event.setDescription(duties.of(dated.duty()));
    event.addCategories(dated.duty().actor().code());
    return event;
  }

  private String id(Duty duty, String period) {
    String content = policy.source().document() + "/" + period + Json.write(duty);
    UUID id = UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    return id + "@" + policy.source().document();
  }

  private DateTimeStamp stamp() {
    LocalDate since = policy.edition().published().orElse(policy.edition().from());
    return new DateTimeStamp(Date.from(since.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  /** A day without a time, whatever the time zone of the machine. */
  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
