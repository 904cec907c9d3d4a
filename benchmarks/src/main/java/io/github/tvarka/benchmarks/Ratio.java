package io.github.tvarka.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures the library and the loop in one run, and prints how many times the loop's time the library takes. */
public final class Ratio {
  private Ratio() {}

  /**
   * Runs both.
   *
   * @param args options of JMH
   * @throws RunnerException if a run fails, the equality gate's refusal included
   * @throws CommandLineOptionException if an option is unknown
   */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results = new Runner(new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .include(StudentYear.class.getName() + "\\.")
            .shouldFailOnError(true)
            .build())
        .run();
    Map<Integer, Map<String, Double>> scores = new TreeMap<>();
    for (RunResult result : results) {
      scores
          .computeIfAbsent(
              Integer.valueOf(result.getParams().getParam("students")), size -> new TreeMap<>())
          .put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    scores.forEach((size, times) -> {
      double loop = times.getOrDefault("loop", Double.NaN);
      System.out.printf(Locale.ROOT, "%d students: loop %.3f us a student-year", size, loop);
      times.forEach((name, time) -> {
        if (!name.equals("loop")) {
          System.out.printf(Locale.ROOT, "; %s %.2f us, %.1f times", name, time, time / loop);
        }
      });
      System.out.println();
    });
  }
}
