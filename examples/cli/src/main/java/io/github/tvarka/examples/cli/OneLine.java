package io.github.tvarka.examples.cli;

import io.github.tvarka.examples.cli.json.Refusal;
import java.io.PrintWriter;
import picocli.CommandLine;

/** Tells every fault in one line on standard error, and gives the exit code for it. */
final class OneLine {
  /** Nothing was decided. */
  static final int REFUSED = 2;

  private static final int LONGEST = 600;

  private OneLine() {}

  static int of(Throwable fault, PrintWriter err) {
    String message = fault instanceof Refusal || fault instanceof IllegalArgumentException
        ? String.valueOf(fault.getMessage())
        : "unexpected fault, please report it: " + fault.getClass().getSimpleName()
            + (fault.getMessage() == null ? "" : ": " + fault.getMessage());
    err.println(flat(message));
    err.flush();
    return REFUSED;
  }

  static int of(CommandLine.ParameterException fault) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(
        flat(fault.getMessage()) + "; see " + command.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return REFUSED;
  }

  static String flat(String message) {
    String line = message.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
  }
}
