package io.github.tvarka.examples.cli;

import io.github.tvarka.examples.cli.calendar.YearCalendar;
import io.github.tvarka.examples.cli.calendar.YearFile;
import io.github.tvarka.examples.cli.calendar.YearText;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.json.TextFile;
import io.github.tvarka.examples.cli.regulation.DutyText;
import io.github.tvarka.examples.cli.regulation.PolicyDocument;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyLog;
import io.github.tvarka.policy.duty.DutySchedule;
import io.github.tvarka.policy.duty.DutyStatus;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the duties of a regulation by role, or those of a school year by date. */
@Command(
    name = "duties",
    description =
        "Lists what a regulation makes whom do: by role, or the calendar of a school year.")
final class DutiesCommand extends Tvarka.Sub implements Callable<Integer> {
  /** How it is printed. */
  enum Format {
    TEXT,
    JSON,
    ICAL
  }

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID",
      description = "The id of a regulation, see policies; or a file ending in .json.")
  private Optional<String> id = Optional.empty();

  @Option(names = "--policy", paramLabel = "ID", description = "The same.")
  private Optional<String> policyId = Optional.empty();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "The school year that begins in this year: with dates, in their order.")
  private Optional<Integer> year = Optional.empty();

  @Option(
      names = "--calendar",
      paramLabel = "FILE",
      description = "The school's calendar of that year, as calendar.json of a class.")
  private Optional<Path> calendar = Optional.empty();

  @Option(
      names = "--done",
      paramLabel = "FILE",
      description =
          "What was done, as JSON; with --as-of, tells where each duty of the year stands.")
  private Optional<Path> done = Optional.empty();

  @Option(names = "--as-of", paramLabel = "DATE", description = "The day on which it stands so.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--role", paramLabel = "ROLE", description = "The duties of this role alone.")
  private Optional<String> role = Optional.empty();

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "text or json; with --year also ical.")
  private Format format;

  @Option(names = "--lang", defaultValue = "en", paramLabel = "LANG", description = "lt or en.")
  private Language language;

  @Override
  public Integer call() {
    Regulation policy = PolicyDocument.named(one());
    List<Duty> duties = ofRole(policy.allDuties());
    if (year.isPresent()) {
      print(ofYear(policy, duties, YearFile.read(year.orElseThrow(), calendar)));
      return 0;
    }
    if (calendar.isPresent() || done.isPresent() || asOf.isPresent() || format == Format.ICAL) {
      throw Refusal.of(
          "--year", "missing", "must be given with --calendar, --done, --as-of or ical");
    }
    print(
        format == Format.JSON
            ? Json.write(DutyText.byRole(duties))
            : DutyText.of(policy, duties, language));
    return 0;
  }

  private String one() {
    if (id.isPresent() == policyId.isPresent()) {
      throw Refusal.of(
          "policy", id.map(given -> "given twice").orElse("missing"), "must be given once");
    }
    return id.or(() -> policyId).orElseThrow();
  }

  private List<Duty> ofRole(List<Duty> duties) {
    if (role.isEmpty()) {
      return duties;
    }
    List<Role> roles = duties.stream().map(Duty::actor).distinct().toList();
    Role actor = roles.stream()
        .filter(known -> known.code().equals(role.orElseThrow()))
        .findFirst()
        .orElseThrow(() -> Refusal.of(
            "--role",
            role.orElseThrow(),
            "must be one of " + roles.stream().map(Role::code).collect(Collectors.joining(", "))));
    return duties.stream().filter(duty -> duty.actor().equals(actor)).toList();
  }

  private String ofYear(Regulation policy, List<Duty> duties, SchoolYearCalendar school) {
    DutySchedule schedule = DutySchedule.of(duties, school, YearFile.days(school));
    if (done.isPresent() != asOf.isPresent()) {
      throw Refusal.of(done.isPresent() ? "--as-of" : "--done", "missing", "must be given too");
    }
    if (done.isPresent()) {
      if (format == Format.ICAL) {
        throw Refusal.of("--format", "ical", "must be text or json with --done");
      }
      DutyLog log = log(done.orElseThrow());
      fits(log, DutySchedule.of(policy.allDuties(), school, YearFile.days(school)));
      return standing(policy, schedule, log);
    }
    return switch (format) {
      case TEXT -> YearText.of(policy, schedule, language);
      case JSON -> Json.write(schedule);
      case ICAL -> YearCalendar.of(policy, dated(schedule), language);
    };
  }

  /** A calendar file has at least one event. */
  private static DutySchedule dated(DutySchedule schedule) {
    if (schedule.duties().stream().allMatch(duty -> duty.from().isEmpty())) {
      throw Refusal.of("--format", "ical", "must be text or json, since no duty has a date");
    }
    return schedule;
  }

  private String standing(Regulation policy, DutySchedule schedule, DutyLog log) {
    LocalDate day = asOf.orElseThrow();
    List<DutyStatus> statuses = schedule.asOf(log, day);
    return format == Format.JSON
        ? Json.write(statuses)
        : YearText.of(policy, schedule, statuses, day, language);
  }

  /** Refuses what no duty of anybody explains, also where the duties of one role are asked for. */
  private void fits(DutyLog log, DutySchedule all) {
    try {
      all.requireOf(log);
    } catch (IllegalArgumentException refused) {
      throw new Refusal(done.orElseThrow() + ": " + refused.getMessage());
    }
  }

  private static DutyLog log(Path file) {
    String text = TextFile.read(file);
    try {
      return Json.value(Json.tree(text), "", DutyLog.class);
    } catch (Refusal refusal) {
      throw refusal.in(file.toString());
    }
  }
}
