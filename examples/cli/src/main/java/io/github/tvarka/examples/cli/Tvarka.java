package io.github.tvarka.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program {@code tvarka}: decides cases and whole classes under regulations of attendance.
 *
 * <p>Exit codes: 0 decided, 1 decided but for some students whose data is broken, 2 refused.
 */
@Command(
    name = "tvarka",
    description = "Decides cases of school attendance under regulations held as data.",
    mixinStandardHelpOptions = true,
    version = "tvarka 0.1.0-SNAPSHOT",
    subcommands = {
      ReportCommand.class,
      RowsCommand.class,
      DecideCommand.class,
      EditionsCommand.class,
      NoticesCommand.class,
      DutiesCommand.class,
      PolicyCommand.class,
      LintCommand.class,
      PoliciesCommand.class,
      ClausesCommand.class
    })
public final class Tvarka {
  /** What every command has. */
  @Command(mixinStandardHelpOptions = true)
  abstract static class Sub {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Prints what is finished, and nothing before it is. */
    final void print(String text) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(text);
      out.flush();
    }

    final void tell(String line) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(OneLine.flat(line));
      err.flush();
    }
  }

  /**
   * Runs the program and ends the process with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      throw new CommandLine.TypeConversionException(
          "'" + text + "' must be a date such as 2025-10-31");
    }
  }

  private static LocalDateTime moment(String text) {
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeParseException wrong) {
      throw new CommandLine.TypeConversionException(
          "'" + text + "' must be a moment such as 2025-10-31T08:15");
    }
  }

  /**
   * Runs the program.
   *
   * @param out where results go
   * @param err where faults go, a line each
   * @param arguments the command line
   * @return the exit code
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine program = new CommandLine(new Tvarka())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(LocalDate.class, Tvarka::date)
        .registerConverter(LocalDateTime.class, Tvarka::moment)
        .setParameterExceptionHandler((fault, given) -> OneLine.of(fault))
        .setExecutionExceptionHandler((fault, command, parsed) -> OneLine.of(fault, err));
    try {
      int code = program.execute(arguments);
      out.flush();
      return code;
    } catch (RuntimeException | StackOverflowError fault) {
      return OneLine.of(fault, err);
    }
  }
}
