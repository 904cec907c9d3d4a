package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all ladders of a policy. What rows ask for is found once for a period; how the rows stand follows from those answers, and is
 * kept for periods, of whatever student, with the same ones. Immutable but for what is kept.
 */
final class PreparedRows {
  /** How many of those found are kept; a power of two. */
  private static final int KEPT = 512;

  /** Spreads answers over the places where they are kept. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final PreparedCondition[] asked;
  private final PreparedLadder[] ladders;
  private final List<Clause> clauses = new ArrayList<>();

  /** The bits of answers that say that uncertain lessons leave one open. */
  private final long open;

  /** Whoever loses a race finds the same anew: what is kept is immutable. */
  private final @Nullable Answered[] kept;

  private final @Nullable Numbered[] byNumbers;

  PreparedRows(List<Ladder> all, ConditionPreparer conditions) {
    ladders = all.stream()
        .map(ladder -> new PreparedLadder(ladder, conditions))
        .toArray(PreparedLadder[]::new);
    asked = conditions.asked();
    kept = new Answered[asked.length <= RowAnswers.IN_ONE ? KEPT : 0];
    byNumbers = new Numbered[kept.length];
    long bits = 0;
    for (int number = 0; number < asked.length && kept.length > 0; number++) {
      bits |= asked[number].ofLessons() ? RowAnswers.unknown(number) : 0;
    }
    open = bits;
    for (Ladder ladder : all) {
      ladder.rows().forEach(row -> clauses.add(row.clause()));
    }
  }

  /** The number of a row among those of all ladders; below 0 if there is none. */
  int number(Clause clause) {
    return clauses.indexOf(clause);
  }

  /** For each period how the rows stand, one after the other. Periods may share an array: nobody writes to it. */
  RowStanding[][] decide(StudentYear student) {
    RowAnswers answers = new RowAnswers(asked.length, student.periods().size());
    student.answers(answers, new RowAnswers(asked.length, 1));
    for (int number = 0; number < asked.length; number++) {
      asked[number].answer(student, number, answers);
    }
    RowStanding[][] standings = new RowStanding[student.periods().size()][];
    for (int period = 0; period < standings.length; period++) {
      standings[period] = kept.length == 0
          ? found(student, period).standings
          : kept(answers.first(period), student, period);
    }
    return standings;
  }

  private RowStanding[] kept(long answers, StudentYear student, int period) {
    int place = place(answers);
    Answered known = kept[place];
    if (known != null && known.answers == answers) {
      return known.standings;
    }
    if ((answers & open) != 0) {
      return numbered(answers, student, period);
    }
    RowStanding[] standings = found(student, period).standings;
    kept[place] = new Answered(answers, standings);
    return standings;
  }

  private static int place(long answers) {
    return (int) ((answers * SPREAD) >>> 32) & (KEPT - 1);
  }

  /** Where uncertain lessons leave an answer open, rows stand alike for equal numbers behind those answers. */
  private RowStanding[] numbered(long answers, StudentYear student, int period) {
    long[] numbers = numbers(answers, student, period);
    int place = place(31 * answers + Arrays.hashCode(numbers));
    Numbered known = byNumbers[place];
    if (numbers.length > 0 && known != null && known.of(answers, numbers)) {
      return known.standings;
    }
    Found found = found(student, period);
    if (found.certain) {
      kept[place(answers)] = new Answered(answers, found.standings);
    } else if (numbers.length > 0) {
      byNumbers[place] = new Numbered(answers, numbers, found.standings);
    }
    return found.standings;
  }

  /** The numbers behind each answer that is open; empty where one cannot be told. */
  private long[] numbers(long answers, StudentYear student, int period) {
    long left = answers & open;
    long[] numbers = new long[Long.bitCount(left)];
    for (int i = 0; i < numbers.length; i++) {
      int number = Long.numberOfTrailingZeros(left) / 2;
      numbers[i] = asked[number].numbers(student, period);
      if (numbers[i] < 0) {
        return new long[0];
      }
      left &= left - 1;
    }
    return numbers;
  }

  private Found found(StudentYear student, int period) {
    RowStanding[] standings = new RowStanding[clauses.size()];
    Truth[] scratch = new Truth[clauses.size()];
    boolean unknown = false;
    int row = 0;
    for (PreparedLadder ladder : ladders) {
      student.decide(period);
      unknown |= ladder.decide(student, student.at(), scratch, standings, row);
      row += ladder.rows();
    }
    return new Found(standings, !unknown);
  }

  /** How rows stand; certain if no row is unknown, so that it follows from what conditions come to, whatever uncertain lessons do. */
  private static final class Found {
    private final RowStanding[] standings;
    private final boolean certain;

    Found(RowStanding[] standings, boolean certain) {
      this.standings = standings;
      this.certain = certain;
    }
  }

  /** How rows stand, given what the conditions come to that they ask for. */
  private static final class Answered {
    private final long answers;
    private final RowStanding[] standings;

    Answered(long answers, RowStanding[] standings) {
      this.answers = answers;
      this.standings = standings;
    }
  }

  /** How rows stand, given also the numbers behind the answers that uncertain lessons leave open. */
  private static final class Numbered {
    private final long answers;
    private final long[] numbers;
    private final RowStanding[] standings;

    Numbered(long answers, long[] numbers, RowStanding[] standings) {
      this.answers = answers;
      this.numbers = numbers;
      this.standings = standings;
    }

    boolean of(long others, long[] otherNumbers) {
      return answers == others && Arrays.equals(numbers, otherNumbers);
    }
  }
}
