package io.github.tvarka.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Decides a class. */
@Command(name = "report", description = "Decides a class.")
final class ReportCommand extends Tvarka.Sub implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}
