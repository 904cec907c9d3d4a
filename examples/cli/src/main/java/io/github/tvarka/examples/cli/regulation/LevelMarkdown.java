package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.progress.level.BetweenBands;
import io.github.tvarka.progress.level.BlankCell;
import io.github.tvarka.progress.level.LearningLevel;
import io.github.tvarka.progress.level.LevelCriteria;
import io.github.tvarka.progress.level.LevelPolicy;
import io.github.tvarka.progress.level.LevelScale;
import io.github.tvarka.progress.level.LevelTable;
import java.util.List;

/** What a regulation says of learning levels: how they are found, set, compared and analysed. */
final class LevelMarkdown {
  private final RuleText rules;
  private final MarkdownText text;

  LevelMarkdown(RuleText rules, MarkdownText text) {
    this.rules = rules;
    this.text = text;
  }

  void levels(LevelPolicy levels) {
    text.part(rules.in("Mokymosi lygiai", "Learning levels"));
    scale(levels.scale());
    levels.criteria().ifPresent(this::criteria);
    if (!levels.rounds().isEmpty()) {
      text.section(rules.in("Kas ir kada nustato lygius", "Who sets levels, and when"));
      levels
          .rounds()
          .forEach(duty -> rules.item(text, rules.duties().withActor(duty), duty.readings()));
    }
    if (!levels.tables().isEmpty()) {
      text.section(rules.in("Lygių lentelės", "Tables of levels"));
      levels.tables().forEach(this::table);
      rules.item(text, blank(levels.blank()), levels.readings());
    }
  }

  private String blank(BlankCell blank) {
    return switch (blank) {
      case NOT_TAUGHT ->
        rules.in(
            "tuščias langelis: to dalyko mokinys nesimoko",
            "a blank cell: the student is not taught the subject");
      case NOT_TAUGHT_UNLESS_SHOWN ->
        rules.in(
            "tuščias langelis: to dalyko mokinys nesimoko, nebent naujausias tų mokslo metų įrašas apie jį, kad ir"
                + " kurioje eilutėje, yra lygis; tada lygis dar nenustatytas",
            "a blank cell: the student is not taught the subject, unless the latest entry on it in that school year,"
                + " in whichever row, is a level; then the level is yet to be set");
    };
  }

  private void scale(LevelScale scale) {
    boolean percents =
        scale.levels().stream().anyMatch(level -> level.percents().isPresent());
    text.section(rules.clause(scale.clause()) + ": " + rules.in("lygių skalė", "scale of levels"));
    List<String> head = List.of(
        rules.in("lygis", "level"),
        rules.in("kaip vadinamas", "what it is called"),
        rules.in("procentai", "percent"));
    text.table(
        percents ? head : head.subList(0, 2),
        scale.levels().stream().map(level -> level(level, percents)).toList());
    text.line("");
    if (percents) {
      text.item(
          scale.betweenBands() == BetweenBands.ROUND_HALF_UP
              ? rules.in(
                  "procentai tarp dviejų lygių apvalinami iki sveikojo procento, pusė – aukštyn",
                  "a percentage between two levels is rounded to a whole percent, a half upward")
              : rules.in(
                  "lygis tęsiasi, kol prasideda kitas", "a level goes on until the next begins"));
    }
    rules.taken(scale.readings()).forEach(text::item);
  }

  private List<String> level(LearningLevel level, boolean percents) {
    List<String> cells = List.of(
        String.valueOf(level.level()),
        level.words().in(rules.language()),
        level.percents().map(rules::range).orElse("–"));
    return percents ? cells : cells.subList(0, 2);
  }

  private void criteria(LevelCriteria criteria) {
    text.section(rules.clause(criteria.clause()) + ": "
        + rules.in("lygis pagal rodiklius", "level by criteria"));
    rules.item(
        text,
        rules.in("rodikliai", "criteria") + ": " + rules.labels(criteria.criteria()),
        List.of());
    rules.item(
        text,
        rules.in(
                "dalyko lygis yra rodiklių lygių vidurkis, apvalinamas ",
                "a subject's level is the mean of the criteria's levels, rounded ")
            + rules.rounding(criteria.toLevel()),
        criteria.readings());
  }

  private void table(LevelTable table) {
    rules.item(
        text,
        rules.clause(table.clause()) + ": " + rules.in("eilutės: ", "rows: ")
            + rules.roles(table.rows()) + "; " + rules.in("pildoma ", "to be filled in ")
            + rules.wording().inMonths(table.months())
            + "; " + rules.in("dalykai: ", "subjects: ") + rules.labels(table.subjects()) + "; "
            + rules.in("eilutės vidurkis apvalinamas ", "the mean of a row is rounded ")
            + rules.rounding(table.mean()),
        table.readings());
  }
}
