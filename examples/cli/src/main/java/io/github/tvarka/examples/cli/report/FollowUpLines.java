package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.progress.followup.ConsultationWatch;
import io.github.tvarka.progress.followup.FollowUpCase;
import io.github.tvarka.progress.followup.FollowUpDecision;
import io.github.tvarka.progress.followup.StepDecision;
import io.github.tvarka.progress.followup.StepMeasure;
import io.github.tvarka.progress.followup.StepOutcome;
import io.github.tvarka.progress.mark.RunDecision;
import io.github.tvarka.progress.mark.RunOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Negative entries in a row, and what follows them. */
final class FollowUpLines {
  private final Explainer explainer;
  private final Say say;
  private final List<String> lines = new ArrayList<>();

  private FollowUpLines(Explainer explainer, Say say) {
    this.explainer = explainer;
    this.say = say;
  }

  static List<String> of(FollowUpDecision decision, Explainer explainer, Say say) {
    FollowUpLines told = new FollowUpLines(explainer, say);
    decision.runs().runs().forEach(told::run);
    decision.cases().forEach(told::followUp);
    if (told.lines.isEmpty()) {
      told.lines.add(say.in("Neigiamų įvertinimų iš eilės nėra.", "No negative entries in a row."));
    }
    return told.lines;
  }

  private void run(RunDecision run) {
    String subject = run.subject().map(code -> explainer.label(code) + ", ").orElse("");
    if (run.outcome() instanceof RunOutcome.NotYetKnown open) {
      lines.add(subject + run.citation().clause() + ": "
          + say.in("dar nežinoma: ", "not yet known: ") + needs(open.needs()));
    }
    run.runs()
        .forEach(found -> lines.add(subject + run.citation().clause() + ": "
            + say.in("neigiami iš eilės: ", "negative in a row: ") + days(found.on())));
  }

  private void followUp(FollowUpCase opened) {
    for (StepDecision step : opened.steps()) {
      String line = step(step);
      if (!line.isEmpty()) {
        lines.add(
            "  " + step.citation().clause() + " " + explainer.label(step.step()) + ": " + line);
      }
    }
    ConsultationWatch watch = opened.consultations();
    watch("lankytos konsultacijos: ", "consultations attended: ", watch.attended());
    watch("praleistos konsultacijos: ", "consultations missed: ", watch.missed());
    watch("konsultacijos be žymos: ", "consultations not recorded: ", watch.notRecorded());
    watch("būsimos konsultacijos: ", "consultations to come: ", watch.toCome());
  }

  private String step(StepDecision step) {
    if (step.outcome() instanceof StepOutcome.Open open) {
      return say.in("laukia nuo ", "open since ") + date(open.since()) + toDo(step);
    } else if (step.outcome() instanceof StepOutcome.Overdue over) {
      return say.in("pavėluota, terminas buvo ", "overdue, the last day was ")
          + date(over.until())
          + toDo(step);
    } else if (step.outcome() instanceof StepOutcome.Done done) {
      return done.on()
          .map(day -> say.in("atlikta ", "done on ") + date(day))
          .orElse(say.in("vykdoma", "kept so far"));
    } else if (step.outcome() instanceof StepOutcome.NotYetKnown open) {
      return say.in("dar nežinoma: ", "not yet known: ") + needs(open.needs());
    }
    return "";
  }

  private String toDo(StepDecision step) {
    return step.toDo().stream()
        .map(StepMeasure::measure)
        .map(explainer::measure)
        .map(measure -> "; " + measure)
        .collect(Collectors.joining());
  }

  private void watch(String lt, String en, List<LocalDate> days) {
    if (!days.isEmpty()) {
      lines.add("  " + say.in(lt, en) + days(days));
    }
  }

  private String needs(List<Need> needs) {
    return needs.stream().map(explainer::need).collect(Collectors.joining("; "));
  }

  private String days(List<LocalDate> days) {
    return days.stream().map(this::date).collect(Collectors.joining(", "));
  }

  private String date(LocalDate day) {
    return explainer.wording().date(day);
  }
}
