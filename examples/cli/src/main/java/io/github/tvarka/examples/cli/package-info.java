/**
 * The program {@code tvarka}: one class for each command, over the library's calculators.
 *
 * <p>{@link io.github.tvarka.examples.cli.Tvarka} is where it starts. A command builds its whole output before it prints anything.
 */
package io.github.tvarka.examples.cli;
