package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.folder.WholePart;

/**
 * What was decided on a class as a whole.
 *
 * @param part the part of the folder that it comes from
 * @param decision the decision, as the command decide writes it
 */
public record WholeDecision(WholePart<?, ?> part, Object decision) {}
